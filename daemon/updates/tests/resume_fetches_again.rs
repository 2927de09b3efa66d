//! What was on disk when the power, the process or the network went is not fetched again: at most
//! one chunk of each stream.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::update::{Hold, Holds, Phase, UpdateError, Waiting};
use common::car::{Garage, Server, ServerFault, config, new_disk};
use common::releases::{Made, Recipe, bytes, make};
use common::simulated::{Dice, Outcome};
use std::collections::HashMap;

fn big(zstd: bool) -> Made {
    make(&Recipe {
        files: vec![
            ("model-1.safetensors", bytes(1, 2000)),
            ("model-2.safetensors", bytes(2, 1210)),
            ("sub/tokenizer.json", bytes(3, 333)),
        ],
        chunk_bytes: 50,
        zstd,
        ..Recipe::default()
    })
}

/// Pieces that were given more than once, counted as often as they were too many.
fn again(server: &Server) -> usize {
    let mut times: HashMap<(String, u64), usize> = HashMap::new();
    for (blob, offset, _) in server.served.lock().unwrap().iter() {
        *times.entry((blob.clone(), *offset)).or_default() += 1;
    }
    times.values().map(|times| times - 1).sum()
}

#[tokio::test]
async fn power_cuts_cost_a_chunk_of_each_stream() {
    let made = big(false);
    let mut dice = Dice(7);
    let (mut cuts, mut fetched_again) = (0, 0);
    for round in 0..60 {
        let server = Server::new(&[&made]);
        let mut disk = new_disk();
        loop {
            // Never less than a start and a few chunks: it has to end.
            disk.cut_at(disk.operations() + 60 + dice.roll(250));
            let installed = {
                let garage = Garage::with(disk.clone(), config());
                let before = again(&server);
                let installed = garage.updater.install(&server.origin(), "cabin", "1").await;
                let more = again(&server) - before;
                assert!(
                    more <= server.streams,
                    "{more} chunks again in round {round}"
                );
                fetched_again += more;
                installed
            };
            if installed.is_ok() {
                break;
            }
            cuts += 1;
            disk = disk.after_power_cut(match dice.roll(3) {
                0 => Outcome::Lost,
                1 => Outcome::Kept,
                _ => Outcome::Mixed(dice.roll(1 << 30)),
            });
        }
        let garage = Garage::with(disk.after_power_cut(Outcome::Lost), config());
        garage.store.verify(&made.release.id).unwrap();
    }
    println!("{cuts} power cuts, {fetched_again} chunks fetched again");
    assert!(cuts > 50, "only {cuts} cuts");
    assert!(fetched_again > 0, "the cuts miss the chunks at work");
}

#[tokio::test]
async fn a_bad_network_costs_nothing_that_came() {
    let made = big(true);
    let server = Server::new(&[&made]);
    let garage = Garage::new();
    let faults = [vec![ServerFault::None; 10], vec![ServerFault::Cut]].concat();
    server.faults.lock().unwrap().extend(faults.repeat(4));
    let origin = server.origin();
    let install = garage.updater.install(&origin, "cabin", "1");
    let time = async {
        loop {
            // The first wait again each time, since chunks came in between.
            garage.clock.pass(5).await;
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        installed = install => assert_eq!(installed.unwrap(), made.release.id),
        () = time => {}
    }
    let again = again(&server);
    assert!(again <= 4 * server.streams, "{again} chunks again");
    garage.store.verify(&made.release.id).unwrap();
}

#[tokio::test]
async fn a_network_that_stays_bad_is_given_up_and_gone_on_with() {
    let made = big(false);
    let server = Server::new(&[&made]);
    let mut config = config();
    config.retry_waits.truncate(2);
    let garage = Garage::with(new_disk(), config);
    let faults = [vec![ServerFault::None; 20], vec![ServerFault::Cut; 200]].concat();
    server.faults.lock().unwrap().extend(faults);
    let origin = server.origin();
    let time = async {
        garage.clock.pass(5).await;
        garage.clock.pass(30).await;
    };
    let (failed, ()) = tokio::join!(garage.updater.install(&origin, "cabin", "1"), time);
    assert_eq!(failed.unwrap_err().name(), "Fetch");
    server.faults.lock().unwrap().clear();
    garage.updater.install(&origin, "cabin", "1").await.unwrap();
    let again = again(&server);
    assert!(again <= server.streams, "{again} chunks again");
}

#[tokio::test]
async fn a_pause_or_a_hold_stops_the_network_and_forgets_nothing() {
    let made = big(false);
    let server = Server::new(&[&made]);
    let garage = Garage::new();
    server.allowed.forget_permits(1 << 20);
    let origin = server.origin();
    let updater = garage.updater.clone();
    let install = tokio::spawn(async move { updater.install(&origin, "cabin", "1").await });

    server.allowed.add_permits(10);
    garage.until(|progress| progress.done_bytes == 500).await;
    garage.updater.pause();
    garage
        .until(|progress| progress.waiting == Some(Waiting::Paused))
        .await;
    server.allowed.add_permits(10);
    assert_eq!(server.served_count(), 10, "paused");
    garage.holds.send_replace(Holds {
        download: Some(Hold::Metered),
        activation: None,
    });
    garage.updater.go_on();
    let held = Some(Waiting::Held(Hold::Metered));
    garage.until(|progress| progress.waiting == held).await;
    assert_eq!(server.served_count(), 10, "metered");
    garage.holds.send_replace(Holds::default());
    garage.until(|progress| progress.done_bytes == 1000).await;
    server.allowed.add_permits(1 << 20);
    assert_eq!(install.await.unwrap().unwrap(), made.release.id);
    assert_eq!(again(&server), 0);
    let progress = garage.updater.progress().borrow().clone();
    assert_eq!((progress.phase, progress.resumed_bytes), (Phase::Staged, 0));
}

#[tokio::test]
async fn a_cancelled_download_leaves_no_bytes_and_lets_the_next_one_in() {
    let made = big(false);
    let server = Server::new(&[&made]);
    let garage = Garage::new();
    server.allowed.forget_permits(1 << 20);
    server.allowed.add_permits(10);
    let origin = server.origin();
    let (updater, first) = (garage.updater.clone(), origin.clone());
    let install = tokio::spawn(async move { updater.install(&first, "cabin", "1").await });
    garage.until(|progress| progress.done_bytes == 500).await;
    let busy = garage.updater.install(&origin, "cabin", "1").await;
    assert!(matches!(busy, Err(UpdateError::Busy)));
    assert!(garage.updater.cancel());
    assert!(matches!(
        install.await.unwrap(),
        Err(UpdateError::Cancelled)
    ));
    let staging = std::path::Path::new(common::car::ROOT).join("staging");
    let left = cabind_updates::store::disk::Disk::list(&garage.disk, &staging).unwrap();
    assert_eq!(left, Vec::<String>::new());
    assert!(!garage.updater.cancel(), "no job is at work");
    server.allowed.add_permits(1 << 20);
    garage.updater.install(&origin, "cabin", "1").await.unwrap();
}

#[tokio::test]
async fn wrong_bytes_are_asked_for_again_and_never_kept() {
    for zstd in [false, true] {
        let made = big(zstd);
        let server = Server::new(&[&made]);
        let garage = Garage::new();
        let faults = [
            ServerFault::Corrupt,
            ServerFault::None,
            ServerFault::Corrupt,
        ];
        server.faults.lock().unwrap().extend(faults);
        garage.update_to(&server, &made).await;
        assert_eq!(again(&server), 2);
    }
}

#[tokio::test]
async fn a_source_that_cannot_get_better_is_not_asked_again() {
    let made = big(false);
    let server = Server::new(&[&made]);
    let garage = Garage::new();
    server.faults.lock().unwrap().push_back(ServerFault::Gone);
    let origin = server.origin();
    let failed = garage
        .updater
        .install(&origin, "cabin", "1")
        .await
        .unwrap_err();
    assert_eq!(failed.name(), "Fetch", "{failed}");
    let progress = garage.updater.progress().borrow().clone();
    assert_eq!(progress.phase, Phase::Failed);
    assert!(progress.failure.unwrap().contains("stick"));
    // The next attempt goes on where this one ended.
    garage.updater.install(&origin, "cabin", "1").await.unwrap();
    assert!(again(&server) <= server.streams);
}
