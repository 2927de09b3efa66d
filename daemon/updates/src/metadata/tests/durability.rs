//! The power goes, or the disk goes bad. What was trusted never goes back.
use super::super::shelf::{Directory, Shelf as _};
use super::super::{MetadataError, SystemClock, Trusted};
use super::repo::Repo;
use super::{Cut, MemoryShelf, NOW, TestClock, open, served, try_open};
use serde_json::json;
use std::sync::Arc;

const ALL: [&str; 3] = ["targets", "snapshot", "timestamp"];
const ROLES: [&str; 5] = ["root", "timestamp", "snapshot", "targets", "team"];

/// A repository whose next edition has new roots, new targets and a delegated role.
fn editions() -> (Repo, Repo) {
    let mut old = Repo::new();
    old.delegate("targets", "team", 31, json!({}));
    old.publish(&["team"]);
    old.publish(&ALL);
    let mut new = old.clone();
    new.publish(&["root", "root", "team"]);
    new.publish(&ALL);
    (old, new)
}

/// What a car that trusts `new` must never take: each older edition, signed by the right keys.
async fn never_back(shelf: &MemoryShelf, old: &Repo, name: &str) {
    let clock = TestClock::at(NOW);
    let refused = match try_open(shelf, old, &clock) {
        Ok(mut trusted) => trusted.refresh(&served(old)).await.err(),
        Err(error) => Some(error),
    };
    let error = refused.unwrap_or_else(|| panic!("{name}: went back"));
    let good = matches!(
        error,
        MetadataError::Rollback { .. } | MetadataError::Damaged { .. }
    );
    assert!(good, "{name}: {error:?}");
}

#[tokio::test]
async fn a_power_cut_at_any_write_takes_no_version_back() {
    let (old, new) = editions();
    let clock = TestClock::at(NOW);
    let before = MemoryShelf::default();
    open(&before, &old, &clock)
        .refresh(&served(&old))
        .await
        .unwrap();
    let all = before.fork();
    open(&all, &new, &clock)
        .refresh(&served(&new))
        .await
        .unwrap();
    let changes = all.0.lock().unwrap().changes;
    // Two roots, three roles with floors, two without, the time.
    assert!(changes >= 9, "{changes}");
    for at in 1..=changes {
        for done in [false, true] {
            let shelf = before.fork();
            shelf.0.lock().unwrap().cut = Some(Cut { at, done });
            let mut trusted = open(&shelf, &new, &clock);
            let error = trusted.refresh(&served(&new)).await.unwrap_err();
            assert!(
                matches!(error, MetadataError::Disk { .. }),
                "{at} {done}: {error:?}"
            );
            let shelf = shelf.fork();
            for role in ROLES {
                let (was, is) = (before.version(role), shelf.version(role));
                let next = all.version(role);
                assert!(
                    (was..=next).contains(&is),
                    "{at} {done}: {role} {was} {is} {next}"
                );
            }
            // The old edition passes only until the new timestamp was trusted.
            let mut again = open(&shelf.fork(), &old, &clock);
            let back = again.refresh(&served(&old)).await;
            if shelf.version("timestamp") == new.version["timestamp"] {
                assert!(
                    matches!(back, Err(MetadataError::Rollback { .. })),
                    "{at} {done}"
                );
            }
            let mut again = open(&shelf, &new, &clock);
            let refreshed = again.refresh(&served(&new)).await.unwrap();
            assert_eq!((refreshed.root, refreshed.targets), (3, 3), "{at} {done}");
            assert_eq!(shelf.files(), all.files(), "{at} {done}");
        }
    }
}

#[tokio::test]
async fn a_power_cut_while_keys_are_rotated_neither_locks_out_nor_goes_back() {
    let (old, mut new) = editions();
    let clock = TestClock::at(NOW);
    let before = MemoryShelf::default();
    open(&before, &old, &clock)
        .refresh(&served(&old))
        .await
        .unwrap();
    new.version = old.version.clone();
    new.files = old.files.clone();
    new.keys.insert("timestamp".into(), vec![62]);
    new.keys.insert("snapshot".into(), vec![63]);
    // The versions begin anew with the keys.
    for role in ALL {
        new.version.remove(role);
    }
    new.publish(&["root", "targets", "snapshot", "timestamp"]);
    let all = before.fork();
    open(&all, &new, &clock)
        .refresh(&served(&new))
        .await
        .unwrap();
    let changes = all.0.lock().unwrap().changes;
    for at in 1..=changes {
        for done in [false, true] {
            let shelf = before.fork();
            shelf.0.lock().unwrap().cut = Some(Cut { at, done });
            let mut trusted = open(&shelf, &new, &clock);
            trusted.refresh(&served(&new)).await.unwrap_err();
            let shelf = shelf.fork();
            let refreshed = open(&shelf, &new, &clock)
                .refresh(&served(&new))
                .await
                .unwrap();
            assert_eq!((refreshed.root, refreshed.timestamp), (2, 1), "{at} {done}");
            assert_eq!(shelf.files(), all.files(), "{at} {done}");
        }
    }
}

/// Ways in which a file goes bad.
fn damages(bytes: &[u8]) -> [(&'static str, Option<Vec<u8>>); 5] {
    let mut flipped = bytes.to_vec();
    flipped[bytes.len() / 2] ^= 0x10;
    [
        ("lost", None),
        ("empty", Some(Vec::new())),
        ("torn", Some(bytes[..bytes.len() / 2].to_vec())),
        ("flipped", Some(flipped)),
        ("zeroed", Some(vec![0; bytes.len()])),
    ]
}

#[tokio::test]
async fn a_bad_file_is_fetched_again_and_opens_no_way_back() {
    let (old, new) = editions();
    let clock = TestClock::at(NOW);
    let good = MemoryShelf::default();
    open(&good, &new, &clock)
        .refresh(&served(&new))
        .await
        .unwrap();
    for (file, bytes) in good.files() {
        for (damage, bytes) in damages(&bytes) {
            let name = format!("{file} {damage}");
            let shelf = good.fork();
            shelf.set(&file, bytes);
            never_back(&shelf.fork(), &old, &name).await;
            open(&shelf, &new, &clock)
                .refresh(&served(&new))
                .await
                .expect(&name);
            let mut files = shelf.files();
            let mut wanted = good.files();
            if file == "floors" {
                // The time of the last refresh was lost and is known again.
                files.remove("floors");
                wanted.remove("floors");
            }
            assert_eq!(files, wanted, "{name}");
        }
    }
}

#[tokio::test]
async fn two_bad_files_are_named_rather_than_trusted() {
    let (old, new) = editions();
    let clock = TestClock::at(NOW);
    let good = MemoryShelf::default();
    open(&good, &new, &clock)
        .refresh(&served(&new))
        .await
        .unwrap();
    let floors = good.file("floors").unwrap();
    for file in ["timestamp.json", "snapshot.json"] {
        let bytes = good.file(file).unwrap();
        for (damage, bytes) in damages(&bytes) {
            for (_, floors) in damages(&floors).into_iter().skip(1) {
                let shelf = good.fork();
                shelf.set("floors", floors);
                shelf.set(file, bytes.clone());
                never_back(&shelf, &old, &format!("{file} {damage}")).await;
            }
        }
    }
    // All lost is a new car.
    let shelf = MemoryShelf::default();
    open(&shelf, &new, &clock)
        .refresh(&served(&new))
        .await
        .unwrap();
}

#[tokio::test]
async fn an_older_set_of_files_put_back_by_hand_does_not_pass_the_floors() {
    let (old, new) = editions();
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    open(&shelf, &old, &clock)
        .refresh(&served(&old))
        .await
        .unwrap();
    let before = shelf.files();
    open(&shelf, &new, &clock)
        .refresh(&served(&new))
        .await
        .unwrap();
    for (name, bytes) in before {
        if name != "floors" {
            shelf.set(&name, Some(bytes));
        }
    }
    never_back(&shelf, &old, "files put back").await;
}

#[tokio::test]
async fn a_file_is_only_used_if_it_is_the_one_that_the_role_above_speaks_of() {
    let repo = Repo::new();
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    let good = shelf.files();
    for role in ["snapshot", "targets"] {
        // Of the same version, and signed by the right keys.
        let mut other = repo.clone();
        other
            .expires
            .insert(role.into(), "2040-01-01T00:00:00Z".into());
        other.publish_as_it_is(role);
        let bytes = other.files[&other.file_name(role)].clone();
        shelf.set(&format!("{role}.json"), Some(bytes));
        assert_ne!(shelf.files(), good);
        open(&shelf, &repo, &clock)
            .refresh(&served(&repo))
            .await
            .unwrap();
        assert_eq!(shelf.files(), good, "{role}");
    }
}

#[tokio::test]
async fn keys_that_were_taken_away_are_not_back_when_the_root_is_lost() {
    let mut repo = Repo::new();
    let mut thief = repo.clone();
    repo.keys.insert("timestamp".into(), vec![22]);
    repo.publish(&["root", "timestamp"]);
    let clock = TestClock::at(NOW);
    let shelf = MemoryShelf::default();
    open(&shelf, &repo, &clock)
        .refresh(&served(&repo))
        .await
        .unwrap();
    thief.version.insert("timestamp".into(), 99);
    thief.publish_as_it_is("timestamp");
    for (damage, bytes) in damages(&shelf.file("root.json").unwrap()) {
        let shelf = shelf.fork();
        shelf.set("root.json", bytes);
        let error = open(&shelf, &thief, &clock)
            .refresh(&served(&thief))
            .await
            .unwrap_err();
        let rollback = MetadataError::Rollback {
            role: "root".into(),
            trusted: 2,
            offered: 1,
        };
        assert_eq!(error, rollback, "{damage}");
        open(&shelf, &repo, &clock)
            .refresh(&served(&repo))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_directory_holds_what_was_trusted_for_one_process_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("metadata");
    let repo = Repo::new();
    let root = &repo.files["metadata/1.root.json"];
    let clock = Arc::new(SystemClock::default());
    let none = Trusted::reopen(&path, clock.clone()).unwrap_err();
    assert_eq!(none, MetadataError::NoRoot);
    let mut trusted = Trusted::open(&path, root, clock.clone()).unwrap();
    trusted.refresh(&served(&repo)).await.unwrap();
    let busy = Trusted::reopen(&path, clock.clone()).unwrap_err();
    assert_eq!(busy, MetadataError::Busy);
    drop(trusted);
    for role in ["root", "timestamp", "snapshot", "targets"] {
        let kept = std::fs::read(path.join(format!("{role}.json"))).unwrap();
        assert_eq!(kept, repo.files[&repo.file_name(role)], "{role}");
    }
    // What a cut left behind is written over.
    std::fs::write(path.join(".new"), "torn").unwrap();
    let mut trusted = Trusted::reopen(&path, clock).unwrap();
    let mut old = repo.clone();
    old.publish(&ALL);
    trusted.refresh(&served(&old)).await.unwrap();
    let error = trusted.refresh(&served(&repo)).await.unwrap_err();
    assert!(matches!(error, MetadataError::Rollback { .. }), "{error:?}");
}

#[test]
fn a_shelf_reads_no_more_than_it_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let shelf = Directory::open(directory.path()).unwrap();
    shelf.write("a.json", b"12345").unwrap();
    assert_eq!(shelf.read("a.json", 5).unwrap().unwrap(), b"12345");
    let error = shelf.read("a.json", 4).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::FileTooLarge);
    assert_eq!(shelf.read("b.json", 5).unwrap(), None);
    shelf.remove("a.json").unwrap();
    shelf.remove("a.json").unwrap();
    assert_eq!(shelf.read("a.json", 5).unwrap(), None);
}
