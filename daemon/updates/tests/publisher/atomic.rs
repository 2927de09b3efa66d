//! Whoever reads while something is published sees the old repository or the new one, whole.
use crate::common::{Desk, Seen, copy_tree, id, load, now};
use cabind_updates::release::{
    AddOptions, PrivateKey, Published, Repository, Role, Rotation, read_public_key,
};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The repository as it was after each of the writes of `change`.
fn states(desk: &Desk, change: impl FnOnce(Repository) -> Published) -> (Vec<PathBuf>, Published) {
    let count = Rc::new(Cell::new(0));
    let (dir, states) = (desk.dir.clone(), desk.home.path().join("states"));
    let (copies, counter) = (states.clone(), count.clone());
    let watched = desk.open().on_write(move |path| {
        assert!(path.starts_with(&dir));
        copy_tree(&dir, &copies.join(counter.get().to_string()));
        counter.set(counter.get() + 1);
    });
    let result = change(watched);
    let states = (0..count.get()).map(|state| states.join(state.to_string()));
    (states.collect(), result)
}

/// Each state loads, is one of the two, and never goes back; returns at which the new one shows.
fn old_then_new(states: &[PathBuf], root: &[u8], old: &Seen, new: &Seen) -> usize {
    let mut shown = None;
    for (index, state) in states.iter().enumerate() {
        let seen = load(state, root).unwrap_or_else(|error| panic!("state {index}: {error}"));
        let is_new = seen.timestamp == new.timestamp;
        let expected = if is_new { new } else { old };
        assert_eq!(seen.timestamp, expected.timestamp, "state {index}");
        assert_eq!(seen.releases, expected.releases, "state {index}");
        for release in &seen.releases {
            seen.manifest(state, release);
        }
        assert!(is_new || shown.is_none(), "state {index} goes back");
        shown = shown.or(is_new.then_some(index));
    }
    shown.expect("the new repository never showed")
}

/// A publisher that died at any of these writes gets to the end by publishing again.
fn publishing_again_ends_it(
    desk: &Desk,
    states: &[PathBuf],
    root: &[u8],
    releases: &BTreeSet<String>,
    online: &[PathBuf],
) {
    for state in states {
        let repository = Repository::open(state, now()).unwrap();
        repository.publish(online).unwrap();
        assert_eq!(&load(state, root).unwrap().releases, releases);
        drop(repository);
        // And what comes after works as well.
        let repository = Repository::open(state, now()).unwrap();
        repository.renew(Role::Models).unwrap();
        let keys = vec![desk.key("models")];
        let from = Vec::new();
        let options = cabind_updates::release::SignOptions { keys, from };
        repository.sign(Role::Models, &options).unwrap();
        repository.publish(online).unwrap();
        assert_eq!(&load(state, root).unwrap().releases, releases);
    }
}

#[test]
fn a_release_shows_at_once() {
    let desk = Desk::new();
    let root = desk.first_root();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let old = load(&desk.dir, &root).unwrap();
    let (states, published) = states(&desk, |repository| {
        repository
            .add(&AddOptions::new(id("cabin@1.1"), desk.model(&[1])))
            .unwrap();
        let keys = vec![desk.key("models")];
        let from = Vec::new();
        let options = cabind_updates::release::SignOptions { keys, from };
        repository.sign(Role::Models, &options).unwrap();
        repository
            .publish(std::slice::from_ref(&desk.keys))
            .unwrap()
    });
    let new = load(&desk.dir, &root).unwrap();
    assert_eq!((old.releases.len(), new.releases.len()), (1, 2));
    // A blob, a manifest, two roles and, at last, the timestamp.
    assert_eq!(states.len(), 5);
    assert_eq!(old_then_new(&states, &root, &old, &new), 4);
    let order: Vec<&Path> = published
        .written
        .iter()
        .map(|p| p.strip_prefix(&desk.dir).unwrap())
        .collect();
    let expected = [
        "metadata/3.models.json",
        "metadata/3.snapshot.json",
        "metadata/timestamp.json",
    ];
    assert_eq!(order, expected.map(Path::new));
    let keys = [desk.keys.clone()];
    publishing_again_ends_it(&desk, &states[2..], &root, &new.releases, &keys);
}

/// Rotates the three roles that a root and its publication can disagree about.
fn stage_online_rotation(desk: &Desk) {
    for role in [Role::Targets, Role::Snapshot, Role::Timestamp] {
        let old = PrivateKey::read(&desk.key(role.name())).unwrap();
        let path = desk.home.path().join(format!("new/{role}.pem"));
        PrivateKey::generate(&path).unwrap();
        let public = desk.home.path().join(format!("new/{role}.pem.pub"));
        let rotation = Rotation {
            add: vec![read_public_key(&public).unwrap()],
            remove: vec![old.id().to_string()],
            threshold: None,
        };
        desk.open().rotate(role, &rotation).unwrap();
    }
    desk.sign(Role::Root, &["root-1", "root-2"]).unwrap();
}

#[test]
fn new_online_keys_lock_no_reader_out_while_the_old_ones_sign_along() {
    let desk = Desk::new();
    let root = desk.first_root();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    stage_online_rotation(&desk);
    let new_keys = desk.home.path().join("new");
    let keys = vec![new_keys.join("targets.pem"), desk.key("targets")];
    let from = Vec::new();
    let options = cabind_updates::release::SignOptions { keys, from };
    // Without the signature of the old targets key there would be a gap.
    desk.open().sign(Role::Targets, &options).unwrap();
    let old = load(&desk.dir, &root).unwrap();
    let (states, published) = states(&desk, |repository| {
        repository
            .publish(&[desk.keys.clone(), new_keys.clone()])
            .unwrap()
    });
    assert!(published.whole_throughout);
    let new = load(&desk.dir, &root).unwrap();
    assert_eq!((old.root, new.root), (1, 2));
    old_then_new(&states, &root, &old, &new);
    let keys = [desk.keys.clone(), new_keys.clone()];
    publishing_again_ends_it(&desk, &states, &root, &new.releases, &keys);
    // A car that has the new root already needs nothing of the old keys.
    let second = std::fs::read(desk.dir.join("metadata/2.root.json")).unwrap();
    load(&desk.dir, &second).unwrap();
    desk.open().publish(&[new_keys]).unwrap();
    assert_eq!(load(&desk.dir, &root).unwrap().releases, old.releases);
}

#[test]
fn online_keys_that_are_lost_are_replaced_without_them() {
    let desk = Desk::new();
    let root = desk.first_root();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    stage_online_rotation(&desk);
    let new_keys = desk.home.path().join("new");
    let options = cabind_updates::release::SignOptions {
        keys: vec![new_keys.join("targets.pem")],
        from: Vec::new(),
    };
    desk.open().sign(Role::Targets, &options).unwrap();
    let (states, published) = states(&desk, |repository| {
        repository.publish(std::slice::from_ref(&new_keys)).unwrap()
    });
    assert!(!published.whole_throughout, "and the publisher is told so");
    assert_eq!(load(&desk.dir, &root).unwrap().root, 2);
    assert_eq!(load(&desk.dir, &root).unwrap().releases.len(), 1);
    assert!(states.iter().any(|state| load(state, &root).is_err()));
}
