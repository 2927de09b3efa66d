//! A car's clock is wrong: no lock-out, no way round expiry.
use super::super::{Clock, MetadataError, Trusted};
use super::repo::Repo;
use super::{MemoryShelf, NOW, TestClock, open, served, time};
use jiff::Timestamp;
use std::sync::Arc;

const ALL: [&str; 3] = ["targets", "snapshot", "timestamp"];

fn frozen(result: Result<super::super::Refreshed, MetadataError>) -> (Timestamp, Timestamp) {
    match result {
        Err(MetadataError::Freeze { now, clock, .. }) => (now, clock),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn in_1970_all_that_is_signed_is_good_for_a_new_car() {
    let repo = Repo::new();
    let mut trusted = open(
        &MemoryShelf::default(),
        &repo,
        &TestClock::at("1970-01-01T00:00:00Z"),
    );
    trusted.refresh(&served(&repo)).await.unwrap();
}

#[tokio::test]
async fn in_1970_what_ran_out_before_the_program_was_built_is_not_good() {
    #[derive(Debug)]
    struct Built;
    impl Clock for Built {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
        fn earliest(&self) -> Timestamp {
            time("2030-02-01T00:00:00Z")
        }
    }
    let repo = Repo::new();
    let root = &repo.files["metadata/1.root.json"];
    let shelf = Box::new(MemoryShelf::default());
    let mut trusted = Trusted::on(shelf, Some(root), Arc::new(Built)).unwrap();
    let (now, clock) = frozen(trusted.refresh(&served(&repo)).await);
    assert_eq!(now, time("2030-02-01T00:00:00Z"));
    assert_eq!(clock, Timestamp::UNIX_EPOCH);
}

#[tokio::test]
async fn a_clock_that_falls_back_does_not_revive_what_ran_out() {
    let mut repo = Repo::new();
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    // Held back by an attacker: newer than what is trusted, but run out before the last refresh.
    repo.expires
        .insert("timestamp".into(), "2029-06-01T00:00:00Z".into());
    repo.publish(&ALL);
    for wrong in ["1970-01-01T00:00:00Z", "2029-01-01T00:00:00Z"] {
        clock.set(wrong);
        let mut trusted = open(&shelf, &repo, &clock);
        let (now, said) = frozen(trusted.refresh(&served(&repo)).await);
        assert_eq!((now, said), (time(NOW), time(wrong)));
    }
    // And what is good is good at any wrong time before.
    repo.expires.remove("timestamp");
    repo.publish(&ALL);
    clock.set("1970-01-01T00:00:00Z");
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_clock_that_ran_ahead_locks_out_only_until_it_is_right_again() {
    let mut repo = Repo::new();
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    let before = shelf.files();
    clock.set("2099-01-01T00:00:00Z");
    let mut trusted = open(&shelf, &repo, &clock);
    let (now, _) = frozen(trusted.refresh(&served(&repo)).await);
    assert_eq!(now, time("2099-01-01T00:00:00Z"));
    assert_eq!(shelf.files(), before, "nothing is remembered of that time");
    clock.set("2030-01-02T00:00:00Z");
    repo.publish(&ALL);
    trusted.refresh(&served(&repo)).await.unwrap();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_clock_somewhat_ahead_is_remembered_without_locking_out() {
    let mut repo = Repo::new();
    let clock = TestClock::at("2030-01-31T00:00:00Z");
    let shelf = MemoryShelf::default();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    clock.set(NOW);
    // The next timestamp does not run out before the one it replaces.
    repo.publish(&ALL);
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    // A publisher who shortens the validity gets through by new keys.
    repo.expires
        .insert("timestamp".into(), "2030-01-08T00:00:00Z".into());
    repo.publish(&["timestamp"]);
    frozen(open(&shelf, &repo, &clock).refresh(&served(&repo)).await);
    repo.keys.insert("timestamp".into(), vec![22]);
    repo.publish(&["root", "timestamp"]);
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
}

#[tokio::test]
async fn what_was_fresh_at_the_refresh_is_not_so_for_ever() {
    let mut repo = Repo::new();
    repo.add("targets", "models/a/1.json", b"{}", serde_json::json!({}));
    repo.publish(&ALL);
    let clock = TestClock::at(NOW);
    let mut trusted = open(&MemoryShelf::default(), &repo, &clock);
    trusted.refresh(&served(&repo)).await.unwrap();
    trusted.find("models/a/1.json").unwrap();
    clock.set("2030-02-01T00:00:00Z");
    let error = trusted.find("models/a/1.json").unwrap_err();
    assert!(matches!(error, MetadataError::Freeze { .. }), "{error:?}");
}
