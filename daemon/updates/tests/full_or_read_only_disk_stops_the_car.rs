//! A disk that is full or cannot be written ends an update with a name, and the model that served
//! is found and serves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::store::disk::{Disk as _, RealDisk};
use cabind_updates::store::{Model, Repair, Store, StoreError, StoreOptions};
use cabind_updates::update::UpdateError;
use common::car::{Garage, ROOT, Server, config, new_disk, store_options};
use common::releases::{Made, Recipe, bytes, make};
use common::simulated::{Outcome, SimulatedDisk};
use std::path::Path;
use std::sync::Arc;

fn made(version: &'static str, counter: u64) -> Made {
    make(&Recipe {
        version,
        counter,
        files: vec![("model.safetensors", bytes(counter, 10_000))],
        chunk_bytes: 1000,
        ..Recipe::default()
    })
}

fn used(disk: &SimulatedDisk) -> u64 {
    (1 << 40) - disk.free_bytes(Path::new("/")).unwrap()
}

async fn with_first() -> (Garage, std::sync::Arc<Server>, Made, Made) {
    let (first, second) = (made("1", 1), made("2", 2));
    let garage = Garage::new();
    let server = Server::new(&[&first, &second]);
    garage.update_to(&server, &first).await;
    (garage, server, first, second)
}

#[tokio::test]
async fn a_release_that_does_not_fit_costs_no_byte() {
    let (garage, server, first, second) = with_first().await;
    let before = server.served_count();
    let used = used(&garage.disk);
    // The files, the manifest twice, and a margin.
    let needed = 10_000 + 2 * second.manifest_bytes().len() as u64 + 1000;
    for (room, fits) in [(0, false), (needed - 1, false), (needed, true)] {
        garage.disk.set_capacity(used + room);
        let installed = garage.updater.install(&server.origin(), "cabin", "2").await;
        match installed {
            Ok(id) => assert!(fits && id == second.release.id),
            Err(UpdateError::Store(StoreError::NoSpace {
                needed_bytes,
                free_bytes,
            })) => {
                assert!(!fits);
                assert_eq!((needed_bytes, free_bytes), (needed, room));
                assert_eq!(
                    server.served_count(),
                    before,
                    "not before the space is there"
                );
                assert!(first.lies_in(&garage.disk, &garage.store.active_path()));
            }
            Err(other) => panic!("{other}"),
        }
    }
}

/// Something else fills the disk meanwhile, at any moment. No part of the release stays.
#[tokio::test]
async fn a_disk_that_fills_up_meanwhile_keeps_what_served() {
    let mut refused = 0;
    for room in (0..12_000).step_by(400) {
        let (first, second) = (made("1", 1), made("2", 2));
        let garage = Garage::with(new_disk(), config());
        let server = Server::new(&[&first, &second]);
        garage.update_to(&server, &first).await;
        let staged = garage.store.stage(Arc::new(second.release.clone()));
        drop(staged.unwrap());
        garage.disk.set_capacity(used(&garage.disk) + room);
        let installed = garage.updater.install(&server.origin(), "cabin", "2").await;
        match installed {
            // The files were allocated before.
            Ok(_) => {}
            Err(error) => {
                assert_eq!(error.name(), "NoSpace", "{room}: {error}");
                refused += 1;
            }
        }
        drop(garage.updater);
        assert!(first.lies_in(&garage.disk, &garage.store.active_path()));
        let after = garage.disk.after_power_cut(Outcome::Lost);
        let (store, _) = Store::open(Arc::new(after.clone()), store_options()).unwrap();
        assert_eq!(
            store.state().active,
            Model::Release(first.release.id.clone())
        );
        store.verify(&first.release.id).unwrap();
    }
    assert!(refused > 0, "it never was full");
}

/// Four releases after another on a disk that holds two and a bit: each third one takes the place
/// of the oldest, which neither serves nor is what to go back to.
#[tokio::test]
async fn outdated_releases_keep_out_a_new_one() {
    let (garage, _, first, second) = with_first().await;
    let one = used(&garage.disk);
    garage.update_to(&Server::new(&[&second]), &second).await;
    let (third, fourth) = (made("3", 3), made("4", 4));
    // Of what is installed the first is needed no more.
    let installed = async || {
        let list = garage.updater.list().await.unwrap();
        list.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    let ids = |made: &[&Made]| {
        made.iter()
            .map(|one| one.release.id.clone())
            .collect::<Vec<_>>()
    };
    let server = Server::new(&[&third, &fourth]);
    garage.update_to(&server, &third).await;
    assert_eq!(installed().await, ids(&[&first, &second, &third]));
    garage.disk.set_capacity(used(&garage.disk) + one / 2);
    garage.update_to(&server, &fourth).await;
    assert_eq!(installed().await, ids(&[&second, &third, &fourth]));
    assert!(fourth.lies_in(&garage.disk, &garage.store.active_path()));

    // The second is not enough for what is much larger, and stays.
    let large = make(&Recipe {
        version: "5",
        counter: 5,
        files: vec![("model.safetensors", bytes(5, 100_000))],
        chunk_bytes: 1000,
        ..Recipe::default()
    });
    let refused = garage
        .updater
        .install(&Server::new(&[&large]).origin(), "cabin", "5")
        .await;
    assert_eq!(refused.unwrap_err().name(), "NoSpace");
    assert_eq!(installed().await, ids(&[&second, &third, &fourth]));
}

#[tokio::test]
async fn room_can_be_made_on_a_full_disk() {
    let (garage, server, first, second) = with_first().await;
    garage.update_to(&server, &second).await;
    let third = made("3", 3);
    let server = Server::new(&[&first, &third]);
    garage.update_to(&server, &third).await;
    garage.disk.set_capacity(used(&garage.disk));
    // Neither what serves nor what to go back to; the first is neither.
    for kept in [&third, &second] {
        let refused = garage.updater.remove(&kept.release.id).await;
        assert!(matches!(
            refused,
            Err(UpdateError::Store(StoreError::InUse { .. }))
        ));
    }
    let before = used(&garage.disk);
    garage.updater.remove(&first.release.id).await.unwrap();
    assert!(before - used(&garage.disk) > 10_000);
    let gone = garage.updater.remove(&first.release.id).await;
    assert!(matches!(
        gone,
        Err(UpdateError::Store(StoreError::NotInstalled { .. }))
    ));
    assert_eq!(garage.updater.list().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_read_only_store_serves_what_it_has() {
    let (garage, server, first, second) = with_first().await;
    // It becomes so under a running updater.
    garage.disk.set_read_only(true);
    let refused = garage.updater.install(&server.origin(), "cabin", "2").await;
    assert_eq!(refused.unwrap_err().name(), "ReadOnly");
    let refused = garage.updater.roll_back().await.unwrap_err();
    assert_eq!(refused.name(), "ReadOnly");
    assert!(first.lies_in(&garage.disk, &garage.store.active_path()));

    // It is so at a start.
    let disk = garage.disk.after_power_cut(Outcome::Lost);
    disk.set_read_only(true);
    let garage = Garage::with(disk, config());
    assert!(garage.store.read_only());
    assert!(first.lies_in(&garage.disk, &garage.store.active_path()));
    let before = server.served_count();
    let refused = garage.updater.install(&server.origin(), "cabin", "2").await;
    assert_eq!(refused.unwrap_err().name(), "ReadOnly");
    assert_eq!(server.served_count(), before);
    drop(second);
}

/// Then the return cannot be written down, and still happens.
#[tokio::test]
async fn a_trial_that_ended_in_death_goes_back_even_on_a_dead_disk() {
    for full in [false, true] {
        let (garage, server, first, second) = with_first().await;
        garage
            .updater
            .install(&server.origin(), "cabin", "2")
            .await
            .unwrap();
        garage.updater.activate(&second.release.id).await.unwrap();
        assert!(second.lies_in(&garage.disk, &garage.store.active_path()));
        let disk = garage.disk.after_power_cut(Outcome::Lost);
        match full {
            true => disk.set_capacity(0),
            false => disk.set_read_only(true),
        }
        let (store, repairs) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
        let from = second.release.id.clone();
        assert_eq!(repairs, [Repair::Returned { from }]);
        assert!(first.lies_in(&disk, &store.active_path()));
        assert_eq!(store.read_only(), !full);
    }
}

#[test]
fn an_empty_read_only_disk_has_the_factory_model() {
    let disk = new_disk();
    disk.set_read_only(true);
    let (store, _) = Store::open(Arc::new(disk), store_options()).unwrap();
    assert_eq!(store.active_path(), Path::new("/factory"));
    assert!(store.read_only());
}

#[test]
fn a_damaged_active_model_is_not_found() {
    let (first, second) = (made("1", 1), made("2", 2));
    let disk = new_disk();
    let (store, _) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
    for made in [&first, &second] {
        let staging = store.stage(Arc::new(made.release.clone())).unwrap();
        made.fill(&staging).unwrap();
        store.install(&staging).unwrap();
        store.begin_trial(&made.release.id).unwrap();
        store.switch().unwrap();
        store.confirm().unwrap();
    }
    drop(store);
    let directory = |version: &str| Path::new(ROOT).join("models/cabin").join(version);
    for (version, then) in [
        ("2", Model::Release(first.release.id.clone())),
        ("1", Model::Factory),
    ] {
        disk.remove_file(&directory(version).join("model.safetensors"))
            .unwrap();
        let (store, repairs) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
        assert!(
            matches!(repairs[0], Repair::DamagedActive { .. }),
            "{repairs:?}"
        );
        assert_eq!(store.state().active, then);
        assert_eq!(
            disk.kind(&directory(version)).unwrap(),
            None,
            "cleared away"
        );
    }
}

#[test]
fn a_torn_state_forgets_what_served_or_what_was_bad() {
    let torn = [&b""[..], b"{\"format\": \"cabi", b"{}", &[0; 100]];
    for (torn, copy_is_torn) in torn
        .into_iter()
        .flat_map(|torn| [(torn, false), (torn, true)])
    {
        let (good, bad) = (made("1", 1), made("2", 2));
        let disk = new_disk();
        let (store, _) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
        for made in [&good, &bad] {
            let staging = store.stage(Arc::new(made.release.clone())).unwrap();
            made.fill(&staging).unwrap();
            store.install(&staging).unwrap();
            store.begin_trial(&made.release.id).unwrap();
            store.switch().unwrap();
            match made.release.id == bad.release.id {
                true => store.end_trial(Some("slow")).unwrap(),
                false => store.confirm().unwrap(),
            };
        }
        let before = store.state();
        drop(store);
        let tear = |name: &str| disk.write_new(&Path::new(ROOT).join(name), torn).unwrap();
        tear("state.json");
        if copy_is_torn {
            tear("state.copy.json");
        }
        let (store, repairs) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
        if copy_is_torn {
            assert_eq!(repairs, [Repair::StateRebuilt]);
            let state = store.state();
            assert_eq!(state.active, Model::Release(good.release.id.clone()));
            assert_eq!(state.previous, Some(Model::Factory));
        } else {
            assert_eq!(repairs, [Repair::StateFromCopy]);
            assert_eq!(store.state(), before);
            let again = store.begin_trial(&bad.release.id);
            assert!(
                matches!(again, Err(StoreError::KnownBad { .. })),
                "{again:?}"
            );
        }
        drop(store);
        let (store, repairs) = Store::open(Arc::new(disk), store_options()).unwrap();
        assert_eq!(repairs, [], "both files are whole again");
        assert_eq!(store.state().active, before.active);
    }
}

#[test]
fn a_store_has_one_master() {
    let home = tempfile::tempdir().unwrap();
    let open = || {
        Store::open(
            Arc::new(RealDisk),
            StoreOptions::new(home.path(), "/factory"),
        )
    };
    let first = open().unwrap();
    assert!(matches!(open(), Err(StoreError::Taken { .. })));
    drop(first);
    open().unwrap();
}
