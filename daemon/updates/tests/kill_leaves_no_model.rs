//! A process that installs, switches and goes back on a real disk is killed again and again. What
//! the next start finds is whole.
//!
//! The process is this test itself, started with a directory in its environment.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::store::disk::RealDisk;
use cabind_updates::store::{Model, Store, StoreOptions};
use common::releases::{Made, Recipe, bytes, make};
use common::simulated::Dice;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const DIRECTORY: &str = "CABIND_KILL_TEST_DIRECTORY";
const KILLS: usize = 60;

fn made(version: u64) -> Made {
    let name = version.to_string();
    let shared = bytes(1, 150_000);
    make(&Recipe {
        version: &name,
        counter: version,
        files: vec![
            (
                "model.safetensors",
                [shared, bytes(version + 10, 150_000)].concat(),
            ),
            ("sub/tokenizer.json", bytes(version + 1000, 10_000)),
        ],
        chunk_bytes: 50_000,
        ..Recipe::default()
    })
}

fn options(directory: &str) -> StoreOptions {
    StoreOptions {
        space_margin_bytes: 0,
        ..StoreOptions::new(Path::new(directory).join("store"), "/factory")
    }
}

/// The next version that was never tried, from what is known on disk.
fn next_version(store: &Store) -> u64 {
    let state = store.state();
    let bad = state
        .bad
        .iter()
        .map(|bad| bad.release.version.parse().unwrap());
    let confirmed = state.counters.get("cabin").copied();
    bad.chain(confirmed).max().unwrap_or(0u64) + 1
}

/// Installs one release after the other until it is killed.
fn work_until_killed(directory: &str) {
    let (store, _) = Store::open(Arc::new(RealDisk), options(directory)).unwrap();
    println!("begun");
    loop {
        let made = made(next_version(&store));
        let id = &made.release.id;
        if store.state().trial.is_some() {
            store.confirm().unwrap();
            continue;
        }
        if store.release(id).is_err() {
            let staging = store.stage(Arc::new(made.release.clone())).unwrap();
            let holdings = store.holdings().unwrap();
            for at in staging.missing() {
                let held = holdings.read(staging.chunk(at).unwrap());
                staging
                    .put(at, held.as_deref().unwrap_or(made.chunk(at)))
                    .unwrap();
            }
            staging.verify().unwrap();
            store.install(&staging).unwrap();
        }
        store.begin_trial(id).unwrap();
        store.switch().unwrap();
        store.confirm().unwrap();
        store.swap().unwrap();
        store.swap().unwrap();
        for installed in store.list().unwrap() {
            // What serves and what is before it stay.
            let _ = store.remove(&installed.id);
        }
    }
}

#[test]
fn a_kill_at_any_moment_leaves_a_whole_model() {
    if let Ok(directory) = std::env::var(DIRECTORY) {
        work_until_killed(&directory);
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let directory = home.path().to_str().unwrap();
    let mut dice = Dice(std::process::id().into());
    println!("dice of {}", std::process::id());
    let (mut confirmed, mut returned, mut mid_download) = (0, 0, 0);
    let mut highest = 0;
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "a_kill_at_any_moment_leaves_a_whole_model",
                "--nocapture",
            ])
            .env(DIRECTORY, directory)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(
            lines.any(|line| line.unwrap().contains("begun")),
            "kill {kill}"
        );
        // Not to wait for something, but to be somewhere.
        std::thread::sleep(Duration::from_micros(dice.roll(300_000)));
        child.kill().unwrap();
        child.wait().unwrap();

        let staging = home.path().join("store/staging");
        mid_download += usize::from(std::fs::read_dir(staging).unwrap().count() > 0);
        let (store, _) = Store::open(Arc::new(RealDisk), options(directory)).unwrap();
        let state = store.state();
        assert_eq!(state.trial, None, "kill {kill}");
        for model in [Some(&state.active), state.previous.as_ref()]
            .into_iter()
            .flatten()
        {
            let Model::Release(id) = model else { continue };
            let expected = made(id.version.parse().unwrap());
            assert_eq!(*id, expected.release.id, "kill {kill}");
            let whole = expected.lies_in(&RealDisk, &store.path_of(model));
            assert!(whole, "kill {kill}: a mixture");
        }
        for installed in store.list().unwrap() {
            store.verify(&installed.id).unwrap();
        }
        let counter = state.counters.get("cabin").copied().unwrap_or(0);
        assert!(
            counter >= highest,
            "kill {kill}: what was confirmed is forgotten"
        );
        confirmed += counter - highest;
        highest = counter;
        returned = state.bad.len();
    }
    println!(
        "{KILLS} kills: {confirmed} releases confirmed, {returned} sent back, {mid_download} kills in a download"
    );
    assert!(
        confirmed > 10,
        "the process did next to nothing: {confirmed}"
    );
    assert!(
        mid_download > 5,
        "the kills miss the downloads: {mid_download}"
    );
}
