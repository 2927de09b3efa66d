//! What an attacker, or a broken mirror, can make of a repository.
use super::super::{Limits, MetadataError, Remote, Transport, TransportError, Trusted};
use super::repo::{Repo, keyid, sign};
use super::{MemoryShelf, NOW, TestClock, open, served};
use async_trait::async_trait;
use serde_json::json;
use std::time::Duration;

const ALL: [&str; 3] = ["targets", "snapshot", "timestamp"];
const GONE: &str = "2029-12-31T00:00:00Z";

/// A repository at its third edition, and a car that knows it.
async fn trusting() -> (Repo, MemoryShelf, Trusted) {
    let mut repo = Repo::new();
    repo.publish(&ALL);
    repo.publish(&ALL);
    let shelf = MemoryShelf::default();
    let mut trusted = open(&shelf, &repo, &TestClock::at(NOW));
    trusted.refresh(&served(&repo)).await.unwrap();
    (repo, shelf, trusted)
}

/// The attack is refused by its name, nothing trusted went back, and the honest repository still
/// goes through, also for a car that was switched off in between.
async fn check(name: &str, attack: impl Fn(&mut Repo), wanted: impl Fn(&MetadataError) -> bool) {
    let (mut honest, shelf, mut trusted) = trusting().await;
    let mut hostile = honest.clone();
    attack(&mut hostile);
    let error = trusted.refresh(&served(&hostile)).await.expect_err(name);
    assert!(wanted(&error), "{name}: {error:?}");
    for role in ["root", "timestamp", "snapshot", "targets"] {
        assert!(
            shelf.version(role) >= honest.version[role].min(3),
            "{name}: {role}"
        );
    }
    // The attack did not raise what is honest beyond the publisher's reach.
    for _ in 0..2 {
        honest.publish(&ALL);
    }
    let mut trusted = {
        drop(trusted);
        open(&shelf, &honest, &TestClock::at(NOW))
    };
    let refreshed = trusted.refresh(&served(&honest)).await.expect(name);
    assert_eq!(refreshed.targets, 5, "{name}");
}

fn rollback_of(role: &'static str) -> impl Fn(&MetadataError) -> bool {
    move |error| matches!(error, MetadataError::Rollback { role: of, .. } if of == role)
}

fn freeze_of(role: &'static str) -> impl Fn(&MetadataError) -> bool {
    move |error| matches!(error, MetadataError::Freeze { role: of, .. } if of == role)
}

#[tokio::test]
async fn an_older_version_of_any_role_is_a_rollback() {
    check(
        "timestamp",
        |repo| {
            repo.version.insert("timestamp".into(), 2);
            repo.publish_as_it_is("timestamp");
        },
        rollback_of("timestamp"),
    )
    .await;
    check(
        "snapshot, named by a newer timestamp",
        |repo| {
            repo.version.insert("snapshot".into(), 2);
            repo.publish_as_it_is("snapshot");
            repo.publish(&["timestamp"]);
        },
        rollback_of("snapshot"),
    )
    .await;
    check(
        "targets, named by a newer snapshot",
        |repo| {
            repo.version.insert("targets".into(), 2);
            repo.publish_as_it_is("targets");
            repo.publish(&["snapshot", "timestamp"]);
        },
        rollback_of("targets"),
    )
    .await;
    check(
        "targets, named without hash",
        |repo| {
            repo.hashes = false;
            repo.version.insert("targets".into(), 2);
            repo.publish(&["snapshot", "timestamp"]);
        },
        rollback_of("targets"),
    )
    .await;
    check(
        "targets, no longer listed",
        |repo| {
            repo.unlisted.push("targets".into());
            repo.publish(&["snapshot", "timestamp"]);
        },
        rollback_of("targets"),
    )
    .await;
    check(
        "root, under the name of the next",
        |repo| {
            let old = repo.files["metadata/1.root.json"].clone();
            repo.files.insert("metadata/2.root.json".into(), old);
        },
        rollback_of("root"),
    )
    .await;
}

#[tokio::test]
async fn metadata_that_ran_out_is_a_freeze() {
    for role in ["timestamp", "snapshot", "targets"] {
        let attack = |repo: &mut Repo| {
            repo.expires.insert(role.into(), GONE.into());
            repo.publish(&ALL);
        };
        check(role, attack, freeze_of(role)).await;
    }
}

#[tokio::test]
async fn a_root_that_ran_out_stops_all_until_there_is_a_new_one() {
    let (mut repo, shelf, mut trusted) = trusting().await;
    repo.expires.insert("root".into(), GONE.into());
    repo.publish(&["root"]);
    let error = trusted.refresh(&served(&repo)).await.unwrap_err();
    assert!(freeze_of("root")(&error), "{error:?}");
    assert_eq!(
        shelf.version("root"),
        2,
        "it may be on the way to a good one"
    );
    repo.expires.remove("root");
    repo.publish(&["root"]);
    assert_eq!(trusted.refresh(&served(&repo)).await.unwrap().root, 3);
}

#[tokio::test]
async fn parts_of_different_editions_are_mix_and_match() {
    let mixed = |error: &MetadataError| matches!(error, MetadataError::MixAndMatch { .. });
    for role in ["snapshot", "targets"] {
        check(
            "an old file under the new name",
            |repo| {
                repo.publish(&ALL);
                let old = repo.files[&format!("metadata/2.{role}.json")].clone();
                repo.files.insert(format!("metadata/4.{role}.json"), old);
            },
            mixed,
        )
        .await;
        check(
            "the same, where no hashes are given",
            |repo| {
                repo.hashes = false;
                repo.publish(&ALL);
                let old = repo.files[&format!("metadata/2.{role}.json")].clone();
                repo.files.insert(format!("metadata/4.{role}.json"), old);
            },
            mixed,
        )
        .await;
        check(
            "another file of the same version",
            |repo| {
                repo.publish(&ALL);
                repo.expires
                    .insert(role.into(), "2030-03-01T00:00:00Z".into());
                repo.publish_as_it_is(role);
            },
            mixed,
        )
        .await;
    }
}

#[tokio::test]
async fn damaged_metadata_is_no_mixture() {
    check(
        "a flipped bit",
        |repo| {
            repo.publish(&ALL);
            let file = repo.files.get_mut("metadata/4.targets.json").unwrap();
            let last = file.len() - 1;
            file[last] ^= 1;
        },
        |error| matches!(error, MetadataError::Integrity { .. }),
    )
    .await;
}

#[tokio::test]
async fn the_wrong_keys_sign_nothing() {
    fn wrong(role: &'static str, of: (u64, u64)) -> impl Fn(&MetadataError) -> bool {
        move |error| {
            matches!(error, MetadataError::WrongKey { role: signed, valid, threshold }
                if signed == role && (*valid, *threshold) == of)
        }
    }
    for role in ALL {
        let stranger = |repo: &mut Repo| {
            repo.hashes = false;
            repo.signers.insert(role.into(), vec![99]);
            repo.publish(&ALL);
        };
        check("a stranger", stranger, wrong(role, (0, 1))).await;
    }
    check(
        "the keys of another role",
        |repo| {
            repo.signers.insert("timestamp".into(), vec![3, 4, 1]);
            repo.publish(&ALL);
        },
        wrong("timestamp", (0, 1)),
    )
    .await;
    check(
        "no one at all",
        |repo| {
            repo.signers.insert("timestamp".into(), vec![]);
            repo.publish(&ALL);
        },
        wrong("timestamp", (0, 1)),
    )
    .await;
    check(
        "a good signature of something else",
        |repo| {
            repo.version.insert("timestamp".into(), 4);
            let mut signed = repo.signed("timestamp");
            let bytes = sign(&signed, &[2]);
            signed["expires"] = "2031-01-01T00:00:00Z".into();
            let mut whole: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            whole["signed"] = signed;
            let bytes = serde_json::to_vec(&whole).unwrap();
            repo.files.insert("metadata/timestamp.json".into(), bytes);
        },
        wrong("timestamp", (0, 1)),
    )
    .await;
}

#[tokio::test]
async fn one_key_counts_once_whatever_it_is_called() {
    let (mut repo, _, mut trusted) = trusting().await;
    // A root that wants two snapshot keys and lists one key under two names.
    repo.version.insert("root".into(), 2);
    let mut root = repo.signed("root");
    root["roles"]["snapshot"] = json!({ "keyids": [keyid(3), "other"], "threshold": 2 });
    root["keys"]["other"] = root["keys"][keyid(3)].clone();
    repo.publish_value("root", &root);
    repo.publish(&["targets"]);
    repo.version.insert("snapshot".into(), 4);
    let twice = sign(&repo.signed("snapshot"), &[3, 3]);
    let mut twice: serde_json::Value = serde_json::from_slice(&twice).unwrap();
    twice["signatures"][1]["keyid"] = "other".into();
    let twice = serde_json::to_vec(&twice).unwrap();
    repo.files.insert("metadata/4.snapshot.json".into(), twice);
    repo.publish(&["timestamp"]);
    let error = trusted.refresh(&served(&repo)).await.unwrap_err();
    let once = MetadataError::WrongKey {
        role: "snapshot".into(),
        valid: 1,
        threshold: 2,
    };
    assert_eq!(error, once);
}

#[tokio::test]
async fn other_bytes_than_those_signed_for_are_not_handed_out() {
    let mut repo = Repo::new();
    let path = "models/cabin/1.0.json";
    repo.add("targets", path, b"{\"format\":1}", json!({}));
    repo.publish(&ALL);
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    trusted.refresh(&served(&repo)).await.unwrap();
    let good = trusted.target(path, &served(&repo)).await;
    assert_eq!(good.unwrap(), b"{\"format\":1}");
    let place = repo.files.keys().find(|name| name.starts_with("targets/"));
    let place = place.unwrap().clone();
    type Wanted = fn(&MetadataError) -> bool;
    let cases: [(&[u8], Wanted); 3] = [
        (b"{\"format\":2}", |e| {
            matches!(e, MetadataError::Integrity { .. })
        }),
        (b"{\"format\"", |e| {
            matches!(e, MetadataError::Integrity { .. })
        }),
        (b"{\"format\":1} ", |e| {
            matches!(e, MetadataError::EndlessData { .. })
        }),
    ];
    for (bytes, wanted) in cases {
        repo.files.insert(place.clone(), bytes.to_vec());
        let error = trusted.target(path, &served(&repo)).await.unwrap_err();
        assert!(wanted(&error), "{error:?}");
    }
    let unknown = trusted
        .target("models/cabin/2.0.json", &served(&repo))
        .await;
    assert!(matches!(unknown, Err(MetadataError::UnknownTarget { .. })));
    for odd in ["../etc/passwd", "models//x", "/etc/passwd", "a/./b", "a\\b"] {
        repo.add("targets", odd, b"x", json!({}));
    }
    repo.publish(&ALL);
    trusted.refresh(&served(&repo)).await.unwrap();
    for odd in ["../etc/passwd", "models//x", "/etc/passwd", "a/./b", "a\\b"] {
        let refused = trusted.target(odd, &served(&repo)).await;
        assert!(
            matches!(refused, Err(MetadataError::UnknownTarget { .. })),
            "{odd}"
        );
    }
}

/// Sends more than it was asked for, or never anything.
struct Bad {
    endless: bool,
}

#[async_trait]
impl Transport for Bad {
    async fn fetch(&self, _: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        if self.endless {
            return Ok(vec![b' '; bytes_max as usize + 1]);
        }
        std::future::pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_mirror_that_never_ends_or_never_begins_is_given_up() {
    let (_, shelf, mut trusted) = trusting().await;
    let before = shelf.files();
    let error = trusted.refresh(&Bad { endless: true }).await.unwrap_err();
    assert!(
        matches!(
            error,
            MetadataError::EndlessData {
                bytes_max: 524_288,
                ..
            }
        ),
        "{error:?}"
    );
    let limits = Limits {
        fetch_deadline: Duration::from_secs(7),
        ..Limits::default()
    };
    let mut trusted = trusted.with_limits(limits);
    let error = trusted.refresh(&Bad { endless: false }).await.unwrap_err();
    let waited = Duration::from_secs(7);
    let slow = matches!(&error, MetadataError::SlowRetrieval { waited: w, .. } if *w == waited);
    assert!(slow, "{error:?}");
    assert_eq!(shelf.files(), before);
}

#[tokio::test]
async fn a_refresh_stops_at_its_bytes_though_each_file_is_small_enough() {
    let (mut repo, _, trusted) = trusting().await;
    repo.publish(&ALL);
    let timestamp = repo.files["metadata/timestamp.json"].len() as u64;
    let snapshot = repo.files["metadata/4.snapshot.json"].len() as u64;
    let limits = |metadata_bytes_max| Limits {
        metadata_bytes_max,
        ..Limits::default()
    };
    let mut trusted = trusted.with_limits(limits(timestamp + snapshot - 1));
    let error = trusted.refresh(&served(&repo)).await.unwrap_err();
    assert!(
        matches!(error, MetadataError::EndlessData { .. }),
        "{error:?}"
    );
    let targets = repo.files["metadata/4.targets.json"].len() as u64;
    let mut trusted = trusted.with_limits(limits(timestamp + snapshot + targets));
    trusted.refresh(&served(&repo)).await.unwrap();
}

#[tokio::test]
async fn the_first_good_source_is_used_and_the_worst_problem_named() {
    let (mut repo, _, mut trusted) = trusting().await;
    let mut stale = repo.clone();
    stale.version.insert("timestamp".into(), 1);
    stale.publish_as_it_is("timestamp");
    repo.publish(&ALL);
    let empty = super::super::MemoryTransport::default();
    let (stale, good) = (served(&stale), served(&repo));
    let refreshed = trusted.refresh_from(&[&empty, &stale, &good]).await;
    assert_eq!(refreshed.unwrap().timestamp, 4);
    let error = trusted.refresh_from(&[&empty, &stale]).await.unwrap_err();
    assert!(rollback_of("timestamp")(&error), "{error:?}");
}

#[tokio::test]
async fn an_equal_timestamp_is_taken_for_the_one_that_is_trusted() {
    let (mut repo, shelf, mut trusted) = trusting().await;
    let before = shelf.files();
    // Same version, other content: it names a snapshot that was never seen.
    repo.version.insert("snapshot".into(), 9);
    repo.publish_as_it_is("snapshot");
    repo.publish_as_it_is("timestamp");
    let transport = served(&repo);
    assert_eq!(trusted.refresh(&transport).await.unwrap().snapshot, 3);
    assert_eq!(shelf.files(), before);
    let asked = transport.take_asked();
    assert_eq!(asked, ["metadata/2.root.json", "metadata/timestamp.json"]);
}

#[tokio::test]
async fn a_repository_without_consistent_snapshots_is_read_too() {
    let mut repo = Repo::new();
    repo.consistent = false;
    repo.add("targets", "models/a/1.json", b"{}", json!({}));
    repo.publish(&["root", "targets", "snapshot", "timestamp"]);
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    let transport = served(&repo);
    trusted.refresh(&transport).await.unwrap();
    assert_eq!(
        trusted.target("models/a/1.json", &transport).await.unwrap(),
        b"{}"
    );
    assert!(
        transport
            .take_asked()
            .contains(&"metadata/snapshot.json".into())
    );
}

#[tokio::test]
async fn what_is_no_metadata_is_refused_without_a_panic() {
    let cases = [
        "",
        "null",
        "[]",
        "{}",
        "{\"signed\":{},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"timestamp\"},\"signatures\":{}}",
        "{\"signed\":1.5,\"signatures\":[{\"keyid\":1}]}",
        "{\"signed\":{\"_type\":\"timestamp\",\"spec_version\":\"2.0\",\"version\":9,\
         \"expires\":\"2031-01-01T00:00:00Z\",\"meta\":{}},\"signatures\":[]}",
        "{\"signed\":{\"_type\":\"timestamp\",\"spec_version\":\"1.0\",\"version\":-9,\
         \"expires\":\"2031-01-01T00:00:00Z\",\"meta\":{}},\"signatures\":[]}",
    ];
    let (mut repo, shelf, mut trusted) = trusting().await;
    let before = shelf.files();
    let deep = "[".repeat(100_000);
    for text in cases.into_iter().chain([deep.as_str()]) {
        let bytes = text.as_bytes()[..text.len().min(16_000)].to_vec();
        repo.files.insert("metadata/timestamp.json".into(), bytes);
        let error = trusted.refresh(&served(&repo)).await.unwrap_err();
        assert!(
            matches!(error, MetadataError::Malformed { .. }),
            "{text:.60}: {error:?}"
        );
        assert_eq!(shelf.files(), before);
    }
}
