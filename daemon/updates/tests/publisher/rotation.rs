//! Keys come and go, and cars that were built long ago follow.
use crate::common::{Desk, id, load};
use cabind_updates::release::{
    AddOptions, CheckOptions, InitOptions, PrivateKey, ReleaseError, Repository, Role, Rotation,
    SignOptions, check, read_public_key,
};
use std::fs;
use std::path::PathBuf;

/// Makes a key; the path of its public half.
fn new_key(desk: &Desk, name: &str) -> PathBuf {
    PrivateKey::generate(&desk.key(name)).unwrap();
    desk.keys.join(format!("{name}.pem.pub"))
}

fn keyid(desk: &Desk, name: &str) -> String {
    PrivateKey::read(&desk.key(name)).unwrap().id().to_string()
}

/// Replaces one key of a role by a new one.
fn replace(desk: &Desk, role: Role, old: &str, new: &str) -> Vec<Role> {
    let rotation = Rotation {
        add: vec![read_public_key(&new_key(desk, new)).unwrap()],
        // Its beginning is enough.
        remove: vec![keyid(desk, old)[..16].to_owned()],
        threshold: None,
    };
    desk.open().rotate(role, &rotation).unwrap()
}

fn unsigned(result: Result<impl std::fmt::Debug, ReleaseError>) -> (Role, u64, u64, bool) {
    match result {
        Err(ReleaseError::Unsigned {
            role,
            have,
            threshold,
            old_keys,
        }) => (role, have, threshold, old_keys),
        other => panic!("{other:?}"),
    }
}

#[test]
fn old_cars_follow_every_new_root_key_step_by_step() {
    let desk = Desk::new();
    let first = desk.first_root();
    // All three keys go, one at a time, so that two old ones sign for each new one.
    for step in 0..3 {
        let old = format!("root-{}", step + 1);
        let new = format!("root-{}", step + 4);
        assert_eq!(replace(&desk, Role::Root, &old, &new), [Role::Root]);
        let others = [format!("root-{}", step + 2), format!("root-{}", step + 3)];
        let signing = desk.sign(Role::Root, &[&others[0], &others[1]]).unwrap();
        assert!(signing.is_met());
        desk.publish().unwrap();
        assert_eq!(load(&desk.dir, &first).unwrap().root, step + 2);
    }
    // Nothing signs for a root any more that the first cars know.
    let root = fs::read_to_string(desk.dir.join("metadata/4.root.json")).unwrap();
    for key in 1..=3 {
        assert!(!root.contains(&keyid(&desk, &format!("root-{key}"))));
        assert!(root.contains(&keyid(&desk, &format!("root-{}", key + 3))));
    }
    // A step that is missing on the server leaves a car where it is.
    fs::remove_file(desk.dir.join("metadata/3.root.json")).unwrap();
    assert_eq!(load(&desk.dir, &first).unwrap().root, 2);
}

#[test]
fn a_root_needs_a_threshold_of_the_old_keys_and_of_the_new_ones() {
    let desk = Desk::new();
    let add: Vec<PathBuf> = ["new-1", "new-2"].map(|name| new_key(&desk, name)).into();
    let rotation = Rotation {
        add: add
            .iter()
            .map(|path| read_public_key(path).unwrap())
            .collect(),
        remove: (1..=3)
            .map(|key| keyid(&desk, &format!("root-{key}")))
            .collect(),
        threshold: None,
    };
    desk.open().rotate(Role::Root, &rotation).unwrap();
    assert_eq!(unsigned(desk.publish()), (Role::Root, 0, 2, false));
    let signing = desk.sign(Role::Root, &["new-1", "new-2"]).unwrap();
    assert!(signing.count.is_met() && !signing.is_met());
    assert_eq!(unsigned(desk.publish()), (Role::Root, 0, 2, true));
    desk.sign(Role::Root, &["root-2"]).unwrap();
    // Twice by the same key is once.
    let signing = desk.sign(Role::Root, &["root-2"]).unwrap();
    assert_eq!(signing.old_count.unwrap().have, 1);
    assert_eq!(unsigned(desk.publish()), (Role::Root, 1, 2, true));
    assert!(desk.sign(Role::Root, &["root-3"]).unwrap().is_met());
    desk.publish().unwrap();
    assert_eq!(load(&desk.dir, &desk.first_root()).unwrap().root, 2);
}

#[test]
fn a_signature_that_was_tampered_with_counts_for_nothing() {
    let desk = Desk::new();
    desk.open().renew(Role::Root).unwrap();
    desk.sign(Role::Root, &["root-1", "root-2"]).unwrap();
    let staged = desk.dir.join("publisher/staged/root.json");
    let text = fs::read_to_string(&staged).unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let sig = json["signatures"][0]["sig"].as_str().unwrap().to_owned();
    let other = format!(
        "{}{}",
        if sig.starts_with('0') { '1' } else { '0' },
        &sig[1..]
    );
    json["signatures"][0]["sig"] = other.into();
    fs::write(&staged, json.to_string()).unwrap();
    assert_eq!(unsigned(desk.publish()).1, 1);
    // Whoever changes what was signed has no signature at all.
    fs::write(
        &staged,
        text.replace(
            "\"consistent_snapshot\": true",
            "\"consistent_snapshot\": false",
        ),
    )
    .unwrap();
    assert_eq!(unsigned(desk.publish()).1, 0);
}

#[test]
fn releases_are_signed_with_a_new_key_after_a_rotation() {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let to_sign = replace(&desk, Role::Models, "models", "models-2");
    assert_eq!(to_sign, [Role::Targets, Role::Models]);
    assert_eq!(unsigned(desk.publish()).0, Role::Targets);
    desk.sign(Role::Targets, &["targets"]).unwrap();
    assert_eq!(unsigned(desk.publish()).0, Role::Models);
    let error = desk.sign(Role::Models, &["models"]).unwrap_err();
    assert!(
        matches!(error, ReleaseError::KeyNotInRole { .. }),
        "{error}"
    );
    desk.sign(Role::Models, &["models-2"]).unwrap();
    desk.publish().unwrap();
    assert_eq!(
        load(&desk.dir, &desk.first_root()).unwrap().releases.len(),
        1
    );
}

#[test]
fn a_new_targets_key_signs_what_the_old_one_did() {
    let desk = Desk::new();
    assert_eq!(
        replace(&desk, Role::Targets, "targets", "targets-2"),
        [Role::Root, Role::Targets]
    );
    desk.sign(Role::Root, &["root-1", "root-2"]).unwrap();
    assert_eq!(unsigned(desk.publish()), (Role::Targets, 0, 1, false));
    desk.sign(Role::Targets, &["targets-2"]).unwrap();
    assert!(!desk.publish().unwrap().whole_throughout);
    load(&desk.dir, &desk.first_root()).unwrap();
}

/// Every holder has an own copy of the few files that are signed.
#[test]
fn holders_sign_apart_and_their_signatures_are_brought_together() {
    let desk = Desk::bare();
    let publics: Vec<PathBuf> = ["alice", "bob", "carol"]
        .map(|name| new_key(&desk, name))
        .into();
    let mut options = InitOptions::new(&desk.keys);
    options.given = publics.into_iter().map(|path| (Role::Root, path)).collect();
    let time = crate::common::now();
    let (repository, made) = Repository::init(&desk.dir, &options, time).unwrap();
    assert_eq!(made.unsigned, [Role::Root]);
    assert_eq!(made.keys.len(), 4);
    let keys = [desk.keys.clone()];
    assert_eq!(
        unsigned(repository.publish(&keys)),
        (Role::Root, 0, 2, false)
    );
    drop(repository);
    let mut from = Vec::new();
    for name in ["alice", "carol"] {
        let away = desk.home.path().join(name);
        // No blob and no target travels.
        crate::common::copy_tree(&desk.dir.join("publisher"), &away.join("publisher"));
        let there = Repository::open(&away, time).unwrap();
        let options = SignOptions {
            keys: vec![desk.key(name)],
            from: Vec::new(),
        };
        assert_eq!(there.sign(Role::Root, &options).unwrap().count.have, 1);
        from.push(away.join("publisher/staged/root.json"));
    }
    let keys_here = Vec::new();
    let options = SignOptions {
        keys: keys_here,
        from,
    };
    let signing = desk.open().sign(Role::Root, &options).unwrap();
    assert!(signing.is_met());
    assert_eq!(signing.added.len(), 2);
    desk.open().publish(&keys).unwrap();
    check(&desk.dir, &CheckOptions::default()).unwrap();
    // Of something else no signature is taken.
    desk.open().renew(Role::Root).unwrap();
    let error = desk.open().sign(Role::Root, &options).unwrap_err();
    assert!(
        matches!(error, ReleaseError::OtherContent { .. }),
        "{error}"
    );
}
