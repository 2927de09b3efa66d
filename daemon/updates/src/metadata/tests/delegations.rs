//! Which role has the say over a path, and what a release says about itself.
use super::super::delegation::matches;
use super::super::{MemoryTransport, MetadataError, ReleaseCustom, Trusted};
use super::repo::Repo;
use super::{MemoryShelf, NOW, TestClock, open, served};
use serde_json::{Value, json};

const TOP: [&str; 3] = ["targets", "snapshot", "timestamp"];

async fn refreshed(repo: &Repo) -> (Trusted, MemoryTransport) {
    let mut trusted = open(&MemoryShelf::default(), repo, &TestClock::at(NOW));
    let transport = served(repo);
    trusted.refresh(&transport).await.unwrap();
    (trusted, transport)
}

#[test]
fn wildcards_stay_within_their_part_of_a_path() {
    let cases = [
        ("*", "a", true),
        ("*", "a/b", false),
        ("*/*", "a/b", true),
        ("models/*/*.json", "models/cabin/1.0.json", true),
        ("models/*/*.json", "models/cabin/x/1.0.json", false),
        ("models/cabin-?/*", "models/cabin-a/1.json", true),
        ("models/cabin-?/*", "models/cabin-/1.json", false),
        ("a*b*c", "axxbxxc", true),
        ("a*b*c", "axxbxx", false),
        ("*a", "aaab", false),
        ("", "", true),
        ("[ab]x", "bx", true),
        ("[!ab]x", "bx", false),
        ("[a-c]x", "bx", true),
        ("[]]x", "]x", true),
        ("[ax", "[ax", true),
        ("a**", "a", true),
    ];
    for (pattern, path, wanted) in cases {
        assert_eq!(matches(pattern, path), wanted, "{pattern} {path}");
    }
    // Hostile, and done at once.
    let pattern = "*a".repeat(2_000);
    assert!(!matches(&pattern, &"a".repeat(1_999)));
}

/// Roles asked for, in order, when a path is looked up that none has.
async fn order(name: &str, edges: &[(&str, &str, Value)], wanted: &[&str]) {
    let mut repo = Repo::new();
    let mut roles = Vec::new();
    for (n, (from, to, more)) in edges.iter().enumerate() {
        repo.delegate(from, to, 30 + n as u8, more.clone());
        if !roles.contains(to) {
            roles.push(*to);
        }
    }
    repo.publish(&roles);
    repo.publish(&TOP);
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    let transport = served(&repo);
    trusted.refresh_top_level(&transport).await.unwrap();
    transport.take_asked();
    let error = trusted.locate("missing", &transport).await.unwrap_err();
    assert!(
        matches!(error, MetadataError::UnknownTarget { .. }),
        "{name}: {error:?}"
    );
    let asked: Vec<String> = transport.take_asked();
    let wanted: Vec<String> = wanted
        .iter()
        .map(|role| format!("metadata/1.{role}.json"))
        .collect();
    assert_eq!(asked, wanted, "{name}");
}

#[tokio::test]
async fn roles_are_asked_depth_first_and_in_order() {
    let any = || json!({});
    let ending = || json!({ "terminating": true });
    let py = || json!({ "paths": ["*.py"] });
    order("none", &[], &[]).await;
    order(
        "two",
        &[("targets", "a", any()), ("targets", "b", any())],
        &["a", "b"],
    )
    .await;
    order(
        "deep",
        &[
            ("targets", "a", any()),
            ("targets", "b", any()),
            ("a", "c", any()),
            ("a", "d", any()),
        ],
        &["a", "c", "d", "b"],
    )
    .await;
    order(
        "terminating",
        &[
            ("targets", "a", any()),
            ("targets", "b", any()),
            ("a", "c", ending()),
            ("a", "d", any()),
        ],
        &["a", "c"],
    )
    .await;
    order(
        "terminating, with children",
        &[
            ("targets", "a", any()),
            ("targets", "b", any()),
            ("a", "c", ending()),
            ("c", "d", any()),
        ],
        &["a", "c", "d"],
    )
    .await;
    order(
        "not for that path",
        &[
            ("targets", "a", py()),
            ("targets", "b", any()),
            ("a", "c", any()),
        ],
        &["b"],
    )
    .await;
    order(
        "a circle",
        &[
            ("targets", "a", any()),
            ("a", "b", any()),
            ("b", "a", any()),
        ],
        &["a", "b"],
    )
    .await;
}

#[tokio::test]
async fn a_path_belongs_to_the_first_role_that_may_list_it() {
    let mut repo = Repo::new();
    repo.delegate("targets", "first", 31, json!({ "paths": ["models/a/*"] }));
    repo.delegate("targets", "second", 32, json!({ "paths": ["models/*/*"] }));
    let custom = |counter: u64| {
        json!({ "cabind": {
            "name": "a", "version": "1", "counter": counter, "hardware": ["any"],
            "min_cabind": "0.1.0", "size_bytes": 5,
        }})
    };
    repo.add("first", "models/a/1.json", b"first", custom(1));
    repo.add("second", "models/a/1.json", b"second", custom(2));
    // Not its to list.
    repo.add("first", "models/b/1.json", b"other", custom(3));
    repo.publish(&["first", "second"]);
    repo.publish(&TOP);
    let (mut trusted, transport) = refreshed(&repo).await;
    assert_eq!(
        trusted.target("models/a/1.json", &transport).await.unwrap(),
        b"first"
    );
    let releases = trusted.releases();
    assert_eq!(releases.len(), 1);
    assert_eq!(releases[0].custom.counter, 1);
    assert_eq!(releases[0].sha256, crate::manifest::Sha256::of(b"first"));
    let stolen = trusted.find("models/b/1.json").unwrap_err();
    assert!(matches!(stolen, MetadataError::UnknownTarget { .. }));

    // Were the first role kept from being fetched, the second must not get its path.
    repo.publish(&["first"]);
    repo.publish(&TOP);
    let mut broken = served(&repo);
    broken.files.remove("metadata/2.first.json");
    let refreshed = trusted.refresh(&broken).await.unwrap();
    assert_eq!(refreshed.skipped.len(), 1);
    assert_eq!(refreshed.skipped[0].0, "first");
    let missing = trusted.find("models/a/1.json").unwrap_err();
    assert!(
        matches!(missing, MetadataError::Missing { .. }),
        "{missing:?}"
    );
    assert!(trusted.releases().is_empty());
}

#[tokio::test]
async fn a_delegated_role_is_held_to_the_same_rules() {
    let mut repo = Repo::new();
    repo.delegate("targets", "team", 31, json!({ "paths": ["models/*/*"] }));
    repo.threshold.insert("team".into(), 2);
    repo.keys.insert("team".into(), vec![31, 32, 33]);
    repo.add("team", "models/a/1.json", b"a", json!({}));
    repo.signers.insert("team".into(), vec![33, 31]);
    repo.publish(&["team"]);
    repo.publish(&TOP);
    let (mut trusted, _) = refreshed(&repo).await;
    trusted.find("models/a/1.json").unwrap();

    repo.signers.insert("team".into(), vec![33]);
    repo.publish(&["team"]);
    repo.publish(&TOP);
    let skipped = trusted.refresh(&served(&repo)).await.unwrap().skipped;
    let one = MetadataError::WrongKey {
        role: "team".into(),
        valid: 1,
        threshold: 2,
    };
    assert_eq!(skipped, [("team".into(), one)]);

    repo.signers.remove("team");
    repo.expires
        .insert("team".into(), "2029-01-01T00:00:00Z".into());
    repo.publish(&["team"]);
    repo.publish(&TOP);
    let skipped = trusted.refresh(&served(&repo)).await.unwrap().skipped;
    assert!(
        matches!(skipped[0].1, MetadataError::Freeze { .. }),
        "{skipped:?}"
    );

    repo.expires.remove("team");
    repo.version.insert("team".into(), 1);
    repo.publish_as_it_is("team");
    repo.publish(&TOP);
    let error = trusted.refresh(&served(&repo)).await.unwrap_err();
    assert!(
        matches!(
            error,
            MetadataError::Rollback {
                trusted: 3,
                offered: 1,
                ..
            }
        ),
        "{error:?}"
    );
}

#[tokio::test]
async fn no_role_takes_the_place_of_a_top_level_one() {
    for name in ["root", "timestamp", "snapshot", "targets", ""] {
        let mut repo = Repo::new();
        let mut targets = repo.signed("targets");
        targets["version"] = 2.into();
        targets["delegations"] = json!({ "keys": {}, "roles": [
            { "name": name, "keyids": [], "threshold": 1, "terminating": false, "paths": ["*"] },
        ]});
        repo.version.insert("targets".into(), 2);
        repo.publish_value("targets", &targets);
        repo.publish(&["snapshot", "timestamp"]);
        let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
        let error = trusted.refresh(&served(&repo)).await.unwrap_err();
        assert!(
            matches!(error, MetadataError::Malformed { .. }),
            "{name}: {error:?}"
        );
    }
}

#[tokio::test]
async fn odd_names_of_roles_are_neither_paths_nor_hidden_files() {
    let shelf = MemoryShelf::default();
    let mut repo = Repo::new();
    let odd = [
        ("../up", "%2E.%2Fup.json"),
        ("?#", "%3F%23.json"),
        (".new", "%2Enew.json"),
    ];
    for (n, (role, _)) in odd.iter().enumerate() {
        repo.delegate("targets", role, 40 + n as u8, json!({}));
        repo.publish(&[role]);
        let bytes = repo.files.remove(&repo.file_name(role)).unwrap();
        let encoded = role
            .replace('/', "%2F")
            .replace('?', "%3F")
            .replace('#', "%23");
        repo.files
            .insert(format!("metadata/1.{encoded}.json"), bytes.clone());
        repo.files.insert(repo.file_name(role), bytes);
    }
    repo.publish(&TOP);
    let mut trusted = open(&shelf, &repo, &TestClock::at(NOW));
    assert_eq!(trusted.refresh(&served(&repo)).await.unwrap().skipped, []);
    for (_, file) in odd {
        assert!(
            shelf.file(file).is_some(),
            "{file} in {:?}",
            shelf.files().keys()
        );
    }
    // Gone from the repository (and new keys, or it could not go): gone here.
    repo.delegations.clear();
    repo.unlisted = odd.map(|(role, _)| role.to_owned()).to_vec();
    repo.keys.insert("snapshot".into(), vec![77]);
    repo.publish(&["root", "targets", "snapshot", "timestamp"]);
    trusted.refresh(&served(&repo)).await.unwrap();
    let mut left: Vec<String> = shelf.files().into_keys().collect();
    left.sort();
    assert_eq!(
        left,
        [
            "floors",
            "root.json",
            "snapshot.json",
            "targets.json",
            "timestamp.json"
        ]
    );
}

#[tokio::test]
async fn more_roles_than_make_sense_are_refused() {
    let mut repo = Repo::new();
    let names: Vec<String> = (0..33).map(|n| format!("r{n}")).collect();
    for (n, name) in names.iter().enumerate() {
        repo.delegate("targets", name, 100 + n as u8, json!({}));
        repo.publish(&[name]);
    }
    repo.publish(&TOP);
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    let transport = served(&repo);
    let error = trusted.refresh(&transport).await.unwrap_err();
    assert_eq!(error, MetadataError::TooManyRoles { roles_max: 32 });
    let error = trusted.locate("missing", &transport).await.unwrap_err();
    assert_eq!(error, MetadataError::TooManyRoles { roles_max: 32 });
}

#[tokio::test]
async fn bins_and_hash_prefixes_lead_to_the_role_of_the_path() {
    let path = "models/a/1.json";
    let sum = crate::manifest::Sha256::of(path.as_bytes());
    let mut repo = Repo::new();
    let wrong = if sum.to_string().starts_with('0') {
        "1"
    } else {
        "0"
    };
    repo.delegate(
        "targets",
        "wrong",
        41,
        json!({ "path_hash_prefixes": [wrong], "paths": null }),
    );
    let right = &sum.to_string()[..2];
    repo.delegate(
        "targets",
        "right",
        42,
        json!({ "path_hash_prefixes": [right], "paths": null }),
    );
    repo.add("wrong", path, b"wrong", json!({}));
    repo.add("right", path, b"right", json!({}));
    repo.publish(&["wrong", "right"]);
    repo.publish(&TOP);
    let (trusted, transport) = refreshed(&repo).await;
    assert_eq!(trusted.target(path, &transport).await.unwrap(), b"right");

    let mut repo = Repo::new();
    let bin = format!("bin-{:x}", sum.0[0] >> 5);
    repo.keys.insert(bin.clone(), vec![43]);
    repo.add(&bin, path, b"binned", json!({}));
    repo.publish(&[&bin]);
    repo.version.insert("targets".into(), 2);
    let mut targets = repo.signed("targets");
    targets["delegations"] = json!({
        "keys": { super::repo::keyid(43): super::repo::public(43) },
        "succinct_roles": {
            "keyids": [super::repo::keyid(43)], "threshold": 1,
            "bit_length": 3, "name_prefix": "bin",
        },
    });
    repo.publish_value("targets", &targets);
    repo.publish(&["snapshot", "timestamp"]);
    let (mut trusted, transport) = refreshed(&repo).await;
    trusted.locate(path, &transport).await.unwrap();
    assert_eq!(trusted.target(path, &transport).await.unwrap(), b"binned");
}

#[test]
fn a_release_that_says_what_cannot_be_is_none() {
    let good = json!({
        "name": "cabin-mini", "version": "1.2.0", "counter": 7, "hardware": ["any"],
        "min_cabind": "0.1.0", "size_bytes": 1000, "wave_percent": 20, "wave_seed": "s",
    });
    let path = "models/cabin-mini/1.2.0.json";
    let read = |path: &str, custom: &Value| ReleaseCustom::read(path, &json!({ "cabind": custom }));
    let custom = read(path, &good).unwrap();
    assert_eq!((custom.counter, custom.wave_percent), (7, Some(20)));
    let cases = [
        ("name", json!("other")),
        ("version", json!("1.2.1")),
        ("counter", json!(-1)),
        ("counter", Value::Null),
        ("hardware", json!([])),
        ("hardware", json!("any")),
        ("min_cabind", json!("soon")),
        ("size_bytes", json!("big")),
        ("wave_percent", json!(101)),
        ("wave_percent", json!(256)),
    ];
    for (field, value) in cases {
        let mut bad = good.clone();
        bad[field] = value;
        let error = read(path, &bad).unwrap_err();
        assert!(
            matches!(error, MetadataError::NotARelease { .. }),
            "{field}: {error:?}"
        );
    }
    for path in [
        "models/cabin-mini/1.2.0",
        "cabin-mini/1.2.0.json",
        "models/Cabin/1.json",
        "x",
    ] {
        assert!(read(path, &good).is_err(), "{path}");
    }
}
