//! What the publisher refuses, and that nothing changes then.
use crate::common::{Desk, id, now};
use cabind_updates::release::{
    AddOptions, InitOptions, PrivateKey, ReleaseError, ReleaseName, Repository, Role, Rotation,
    SignOptions, Wave, read_trial,
};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// Refuses an addition with an error whose name begins with `expected`, and keeps no trace of it.
fn refuse(what: &str, expected: &str, spoil: impl FnOnce(&Desk, &Path, &mut AddOptions)) {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let model = desk.model(&[1]);
    let mut options = AddOptions::new(id("cabin@1.1"), &model);
    spoil(&desk, &model, &mut options);
    let before = files(&desk.dir);
    let error = desk.open().add(&options).expect_err(what);
    let name = format!("{error:?}");
    assert!(name.starts_with(expected), "{what}: {name}");
    assert_eq!(files(&desk.dir), before, "{what}");
}

fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    all.sort();
    all
}

#[test]
fn a_release_that_cars_could_not_take_is_not_added() {
    refuse("a version twice", "Exists", |_, _, options| {
        options.release = id("cabin@1.0")
    });
    refuse("an old counter", "Counter", |_, _, options| {
        options.counter = Some(1)
    });
    refuse("110 per cent", "Percent", |_, _, options| {
        options.wave = Some(Wave {
            percent: 110,
            seed: None,
        });
    });
    refuse("no hardware", "Manifest(Count", |_, _, options| {
        options.hardware.clear()
    });
    refuse("a class with a blank", "Manifest(Name", |_, _, options| {
        options.hardware = vec!["c p u".into()];
    });
    refuse(
        "a trial of no time",
        "Manifest(TrialSeconds",
        |_, _, options| {
            options.trial.trial_seconds = 0;
        },
    );
    refuse("an unknown base", "NoRelease", |_, _, options| {
        options.base = Some(id("cabin@9"))
    });
    refuse("a path that is no model", "NoModel", |desk, _, options| {
        options.model = desk.keys.clone();
    });
    refuse("a model that is not there", "Io", |desk, _, options| {
        options.model = desk.home.path().join("nothing");
    });
    refuse("a link out of the model", "Outside", |desk, model, _| {
        symlink(desk.key("models"), model.join("notes.txt")).unwrap();
    });
    refuse("a link to a directory", "NotRegular", |_, model, _| {
        fs::create_dir(model.join("sub")).unwrap();
        symlink(model.join("sub"), model.join("again")).unwrap();
    });
    refuse("a broken link", "Io", |_, model, _| {
        symlink(model.join("gone"), model.join("notes.txt")).unwrap();
    });
    refuse("a socket", "NotRegular", |_, model, _| {
        std::os::unix::net::UnixListener::bind(model.join("socket")).unwrap();
    });
    refuse(
        "a path of other characters",
        "Manifest(Path",
        |_, model, _| {
            fs::write(model.join("ä.json"), "{}").unwrap();
        },
    );
    refuse(
        "two paths that differ in case",
        "Manifest(Path",
        |_, model, _| {
            fs::write(model.join("Config.json"), "{}").unwrap();
        },
    );
    refuse("a path of the store", "Manifest(Path", |_, model, _| {
        fs::write(model.join("release.json"), "{}").unwrap();
    });
}

#[test]
fn a_link_inside_of_the_model_is_followed() {
    let desk = Desk::new();
    let model = desk.model(&[]);
    fs::create_dir(model.join("sub")).unwrap();
    fs::write(model.join("sub/real.txt"), "text").unwrap();
    fs::write(model.join(".hidden"), "text").unwrap();
    symlink("sub/real.txt", model.join("link.txt")).unwrap();
    let added = desk.add(&AddOptions::new(id("cabin@1.0"), model));
    let paths: Vec<&str> = added.files.iter().map(|f| f.path.as_str()).collect();
    let expected = [
        "config.json",
        "link.txt",
        "model.safetensors",
        "sub/real.txt",
        "tokenizer.json",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn names_are_names() {
    for (text, good) in [
        ("cabin-mini@1.0.0", true),
        ("a@b", true),
        ("cabin", false),
        ("@1", false),
        ("cabin@", false),
        ("cabin@1@2", false),
        ("Cabin@1", false),
        ("../cabin@1", false),
        ("cabin@../1", false),
        ("cabin@1/2", false),
        (".cabin@1", false),
        (&format!("{}@1", "a".repeat(65)), false),
    ] {
        assert_eq!(text.parse::<ReleaseName>().is_ok(), good, "{text}");
    }
}

#[test]
fn a_key_that_others_can_read_is_not_used() {
    let desk = Desk::new();
    desk.add(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let key = desk.key("models");
    let mode = fs::metadata(&key).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    for mode in [0o640, 0o604, 0o660] {
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
        let error = desk.sign(Role::Models, &["models"]).unwrap_err();
        assert!(matches!(error, ReleaseError::KeyReadable { .. }));
        assert!(
            error
                .to_string()
                .contains(&format!("chmod 600 {}", key.display())),
            "{error}"
        );
        let error = desk
            .open()
            .publish(std::slice::from_ref(&desk.keys))
            .unwrap_err();
        assert!(matches!(error, ReleaseError::KeyReadable { .. }), "{error}");
    }
    fs::set_permissions(&key, fs::Permissions::from_mode(0o400)).unwrap();
    desk.sign(Role::Models, &["models"]).unwrap();
}

#[test]
fn keys_are_not_overwritten_nor_shown_nor_uploaded() {
    let desk = Desk::new();
    let before = fs::read(desk.key("root-1")).unwrap();
    let error = PrivateKey::generate(&desk.key("root-1")).unwrap_err();
    assert!(matches!(error, ReleaseError::KeyExists { .. }), "{error}");
    assert_eq!(fs::read(desk.key("root-1")).unwrap(), before);
    let key = PrivateKey::read(&desk.key("root-1")).unwrap();
    assert_eq!(format!("{key:?}"), format!("PrivateKey({})", key.id()));

    let other = desk.home.path().join("other");
    let init = |keys: PathBuf| Repository::init(&other, &InitOptions::new(keys), now());
    for keys in [
        other.clone(),
        other.join("keys"),
        other.join("../other/deep/keys"),
    ] {
        let error = init(keys).unwrap_err();
        assert!(matches!(error, ReleaseError::KeysInside { .. }), "{error}");
    }
    init(other.join("../other-keys")).unwrap();
}

#[test]
fn other_files_are_no_keys() {
    let desk = Desk::new();
    desk.open().renew(Role::Models).unwrap();
    let try_key = |text: &str| {
        let path = desk.home.path().join("key.pem");
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let (keys, from) = (vec![path], Vec::new());
        desk.open()
            .sign(Role::Models, &SignOptions { keys, from })
            .unwrap_err()
    };
    let good = fs::read_to_string(desk.key("models")).unwrap();
    for text in [
        "",
        "text",
        &good.replace("PRIVATE", "PUBLIC"),
        &good.replace("MF", "ME"),
    ] {
        let error = try_key(text);
        assert!(matches!(error, ReleaseError::PrivateKey { .. }), "{error}");
    }
    let error = desk.sign(Role::Models, &["timestamp"]).unwrap_err();
    assert!(
        matches!(error, ReleaseError::KeyNotInRole { .. }),
        "{error}"
    );
    let empty = desk.home.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let error = desk.open().publish(&[empty]).unwrap_err();
    assert!(matches!(error, ReleaseError::NoKeys { .. }), "{error}");
}

/// A key made by another tool: PKCS#8 version 1, without the public half in it.
#[test]
fn a_key_that_openssl_made_signs() {
    let desk = Desk::new();
    let path = desk.home.path().join("openssl.pem");
    let text = "-----BEGIN PRIVATE KEY-----\n\
        MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n\
        -----END PRIVATE KEY-----\n";
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    let key = PrivateKey::read(&path).unwrap();
    let rotation = Rotation {
        add: vec![key.public().clone()],
        remove: Vec::new(),
        threshold: None,
    };
    desk.open().rotate(Role::Models, &rotation).unwrap();
    desk.sign(Role::Targets, &["targets"]).unwrap();
    let (keys, from) = (vec![path], Vec::new());
    desk.open()
        .sign(Role::Models, &SignOptions { keys, from })
        .unwrap();
    desk.publish().unwrap();
    crate::common::load(&desk.dir, &desk.first_root()).unwrap();
}

#[test]
fn a_rotation_that_locks_the_fleet_out_is_refused() {
    let desk = Desk::new();
    let id_of = |name: &str| PrivateKey::read(&desk.key(name)).unwrap().id().to_string();
    let own = PrivateKey::read(&desk.key("root-1"))
        .unwrap()
        .public()
        .clone();
    let (first, second) = (id_of("root-1"), id_of("root-2"));
    for (what, expected, role, add, remove, threshold) in [
        ("nothing", "NoRotation", Role::Root, vec![], vec![], None),
        (
            "too few keys",
            "Threshold",
            Role::Root,
            vec![],
            vec![first, second],
            None,
        ),
        ("too high", "Threshold", Role::Root, vec![], vec![], Some(4)),
        (
            "none at all",
            "Threshold",
            Role::Targets,
            vec![],
            vec![],
            Some(0),
        ),
        (
            "too high for releases",
            "Threshold",
            Role::Models,
            vec![],
            vec![],
            Some(2),
        ),
        (
            "no such key",
            "NoSuchKey",
            Role::Root,
            vec![],
            vec![id_of("models")],
            None,
        ),
        (
            "any key",
            "NoSuchKey",
            Role::Root,
            vec![],
            vec![String::new()],
            None,
        ),
        (
            "a key twice",
            "KeyInRole",
            Role::Root,
            vec![own],
            vec![],
            None,
        ),
    ] {
        let rotation = Rotation {
            add,
            remove,
            threshold,
        };
        let error = desk.open().rotate(role, &rotation).expect_err(what);
        assert!(
            format!("{error:?}").starts_with(expected),
            "{what}: {error:?}"
        );
        let staged = desk.dir.join("publisher/staged");
        assert!(crate::common::names(&staged).is_empty(), "{what}");
    }
}

#[test]
fn commands_that_make_no_sense_now_say_so() {
    let desk = Desk::new();
    let name = |result: Result<String, ReleaseError>| format!("{:?}", result.unwrap_err());
    let debug = |value: &dyn std::fmt::Debug| format!("{value:?}");
    let begins = |text: String, expected: &str| assert!(text.starts_with(expected), "{text}");
    let again = Repository::init(&desk.dir, &InitOptions::new(&desk.keys), now());
    begins(name(again.map(|made| debug(&made))), "AlreadyARepository");
    let nowhere = Repository::open(desk.home.path(), now());
    begins(name(nowhere.map(|r| debug(&r))), "NotARepository");
    for role in [Role::Root, Role::Targets, Role::Models] {
        let nothing = desk.sign(role, &[]);
        begins(name(nothing.map(|s| debug(&s))), "NothingStaged");
    }
    let online = desk.open().renew(Role::Snapshot);
    begins(name(online.map(|()| String::new())), "Online");
    let unknown = desk.open().withdraw(&id("cabin@1"));
    begins(name(unknown.map(|()| String::new())), "NoRelease");
    let no_key = desk.open().publish(&[desk.key("timestamp")]);
    begins(name(no_key.map(|p| debug(&p))), "Unsigned { role: Snapshot");
    let missing = read_trial(&desk.home.path().join("trial.json"));
    begins(name(missing.map(|t| debug(&t))), "Trial");
    let open = desk.open();
    let busy = Repository::open(&desk.dir, now());
    begins(name(busy.map(|r| debug(&r))), "Busy");
    drop(open);
    desk.open();
    let other = desk.home.path().join("other");
    let mut options = InitOptions::new(desk.home.path().join("other-keys"));
    options.root_threshold = 4;
    let made = Repository::init(&other, &options, now());
    begins(name(made.map(|made| debug(&made))), "Threshold");
    assert!(!options.keys.exists(), "no key was made for nothing");
}

/// Files in `metadata/` that nothing leads to were left by somebody; they are not overwritten.
#[test]
fn published_metadata_never_changes() {
    let desk = Desk::new();
    desk.open().renew(Role::Models).unwrap();
    desk.sign(Role::Models, &["models"]).unwrap();
    fs::write(desk.dir.join("metadata/2.models.json"), "else").unwrap();
    let error = desk.publish().unwrap_err();
    assert!(
        matches!(error, ReleaseError::VersionTaken { .. }),
        "{error}"
    );
    // Staged anew it gets the next number.
    desk.open().renew(Role::Models).unwrap();
    desk.sign(Role::Models, &["models"]).unwrap();
    desk.publish().unwrap();
    assert!(desk.dir.join("metadata/3.models.json").exists());
    crate::common::load(&desk.dir, &desk.first_root()).unwrap();
}
