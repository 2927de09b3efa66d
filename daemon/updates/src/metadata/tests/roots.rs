//! Roots that follow one another, and what new keys mean for what the old ones said.
use super::super::{Limits, MetadataError};
use super::repo::{Repo, Seed};
use super::{MemoryShelf, NOW, TestClock, open, served};

const ALL: [&str; 3] = ["targets", "snapshot", "timestamp"];

/// Keys, threshold, who signs.
type Root = (&'static [Seed], u64, &'static [Seed]);

/// A first root and those that follow; all are followed, or all but the last.
async fn check(name: &str, roots: &[Root], followed: bool) {
    let mut repo = Repo::new();
    repo.version.remove("root");
    for (keys, threshold, signers) in roots {
        repo.keys.insert("root".into(), keys.to_vec());
        repo.threshold.insert("root".into(), *threshold);
        repo.signers.insert("root".into(), signers.to_vec());
        repo.publish(&["root"]);
    }
    let shelf = MemoryShelf::default();
    let mut trusted = open(&shelf, &repo, &TestClock::at(NOW));
    let refreshed = trusted.refresh(&served(&repo)).await;
    let last = roots.len() as u64;
    if followed {
        assert_eq!(refreshed.expect(name).root, last, "{name}");
        assert_eq!(shelf.version("root"), last, "{name}");
    } else {
        let error = refreshed.expect_err(name);
        let wrong = matches!(&error, MetadataError::WrongKey { role, .. } if role == "root");
        assert!(wrong, "{name}: {error:?}");
        assert_eq!(shelf.version("root"), last - 1, "{name}");
    }
}

#[tokio::test]
async fn a_root_needs_the_threshold_of_the_old_and_of_the_new_keys() {
    let one: Root = (&[1], 1, &[1]);
    let two_of_three: Root = (&[1, 2, 3], 2, &[1, 3]);
    check(
        "new key, both sign",
        &[one, (&[2], 1, &[2, 1]), (&[2], 1, &[2])],
        true,
    )
    .await;
    check("old key missing", &[one, (&[2], 1, &[2, 3])], false).await;
    check("new key missing", &[one, (&[2], 1, &[1, 3])], false).await;
    check(
        "other two of three",
        &[two_of_three, (&[1, 2, 3], 2, &[2, 3])],
        true,
    )
    .await;
    check(
        "one of three",
        &[two_of_three, (&[1, 2, 3], 2, &[2])],
        false,
    )
    .await;
    check(
        "one of three and a stranger",
        &[two_of_three, (&[1, 2, 3], 2, &[2, 9])],
        false,
    )
    .await;
    check(
        "one of three replaced",
        &[two_of_three, (&[1, 2, 9], 2, &[1, 2])],
        true,
    )
    .await;
    check(
        "two replaced, old ones miss",
        &[two_of_three, (&[1, 8, 9], 2, &[1, 8])],
        false,
    )
    .await;
    check(
        "two replaced",
        &[two_of_three, (&[1, 8, 9], 2, &[1, 2, 8])],
        true,
    )
    .await;
    check(
        "threshold up",
        &[(&[1, 2], 1, &[1]), (&[1, 2], 2, &[1, 2])],
        true,
    )
    .await;
    check(
        "threshold up, not met",
        &[(&[1, 2], 1, &[1]), (&[1, 2], 2, &[1])],
        false,
    )
    .await;
    check(
        "threshold down",
        &[two_of_three, (&[1, 2, 3], 1, &[1])],
        false,
    )
    .await;
}

#[tokio::test]
async fn a_first_root_must_be_signed_as_it_says() {
    let mut repo = Repo::new();
    repo.version.remove("root");
    repo.threshold.insert("root".into(), 2);
    repo.keys.insert("root".into(), vec![1, 5]);
    repo.signers.insert("root".into(), vec![1]);
    repo.publish(&["root"]);
    let opened = super::try_open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    let error = opened.unwrap_err();
    assert!(
        matches!(
            error,
            MetadataError::WrongKey {
                valid: 1,
                threshold: 2,
                ..
            }
        ),
        "{error:?}"
    );
}

#[tokio::test]
async fn many_roots_are_followed_over_several_refreshes() {
    let mut repo = Repo::new();
    for _ in 0..10 {
        repo.publish(&["root"]);
    }
    let shelf = MemoryShelf::default();
    let limits = Limits {
        roots_max: 4,
        ..Limits::default()
    };
    let mut trusted = open(&shelf, &repo, &TestClock::at(NOW)).with_limits(limits);
    for root in [5, 9, 11, 11] {
        assert_eq!(trusted.refresh(&served(&repo)).await.unwrap().root, root);
    }
}

#[tokio::test]
async fn a_newer_root_that_comes_with_the_product_is_used() {
    let mut repo = Repo::new();
    let shelf = MemoryShelf::default();
    let clock = TestClock::at(NOW);
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    repo.publish(&["root"]);
    repo.publish(&["root"]);
    // The repository has lost what was between.
    let newest = repo.files["metadata/3.root.json"].clone();
    repo.files.remove("metadata/2.root.json");
    repo.files.insert("metadata/1.root.json".into(), newest);
    let refreshed = open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    assert_eq!((refreshed.root, shelf.version("root")), (3, 3));
}

/// A thief of `stolen` keys sets `forwarded` to a version that will never be reached; new keys
/// for `rotated` must end that, though without them the car stays as it is.
async fn forwarded(stolen: &str, rotated: &[&str]) {
    let mut repo = Repo::new();
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    let honest = repo.clone();
    repo.version.insert(stolen.into(), 99_999);
    repo.publish_as_it_is(stolen);
    match stolen {
        "timestamp" => {}
        "snapshot" => repo.publish(&["timestamp"]),
        _ => repo.publish(&["snapshot", "timestamp"]),
    }
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    let mut repo = honest;
    for _ in 0..5 {
        repo.publish(&ALL);
    }
    let error = open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap_err();
    assert!(
        matches!(
            error,
            MetadataError::Rollback {
                trusted: 99_999,
                ..
            }
        ),
        "{error:?}"
    );
    for (n, role) in rotated.iter().enumerate() {
        repo.keys.insert((*role).into(), vec![50 + n as Seed]);
    }
    repo.publish(&["root"]);
    // The mirror fails in the middle of it, and the car is switched off.
    let mut broken = served(&repo);
    broken.files.remove("metadata/timestamp.json");
    open(&shelf, &repo, &clock)
        .refresh(&broken)
        .await
        .unwrap_err();
    repo.publish(&ALL);
    let refreshed = open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    assert_eq!((refreshed.timestamp, refreshed.targets), (7, 7));
    // From there on, back is back again.
    repo.version.insert("timestamp".into(), 6);
    repo.publish_as_it_is("timestamp");
    let error = open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap_err();
    assert!(
        matches!(error, MetadataError::Rollback { trusted: 7, .. }),
        "{error:?}"
    );
}

#[tokio::test]
async fn versions_set_beyond_reach_are_undone_by_new_keys() {
    forwarded("timestamp", &["timestamp"]).await;
    forwarded("snapshot", &["snapshot", "timestamp"]).await;
    forwarded("snapshot", &["snapshot"]).await;
    forwarded("targets", &["snapshot"]).await;
    forwarded("targets", &["snapshot", "timestamp"]).await;
}

#[tokio::test]
async fn keys_that_are_added_or_a_higher_threshold_undo_nothing() {
    let mut repo = Repo::new();
    repo.publish(&ALL);
    let old = repo.clone();
    repo.publish(&ALL);
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    for (keys, threshold) in [(vec![2, 22], 1), (vec![2, 22, 23], 2)] {
        repo.keys.insert("timestamp".into(), keys);
        repo.threshold.insert("timestamp".into(), threshold);
        repo.publish(&["root"]);
        let mut back = old.clone();
        back.keys = repo.keys.clone();
        back.publish_as_it_is("timestamp");
        for (name, bytes) in &repo.files {
            if name.ends_with("root.json") {
                back.files.insert(name.clone(), bytes.clone());
            }
        }
        let error = open(&shelf, &repo, &clock)
            .refresh(&served(&back))
            .await
            .unwrap_err();
        let role = "timestamp".into();
        let wanted = MetadataError::Rollback {
            role,
            trusted: 3,
            offered: 2,
        };
        assert_eq!(error, wanted);
    }
}
