//! A release costs the network what is new in it, no more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::chunks;
use cabind_updates::manifest::{Chunk, FORMAT, Manifest, ReleaseFile, Stored};
use cabind_updates::store::disk::RealDisk;
use cabind_updates::store::{Release, Store, StoreOptions};
use common::car::{Garage, Server};
use common::releases::{Made, Recipe, bytes, make, trial};
use std::path::Path;
use std::sync::Arc;

/// Five layers of 400 bytes, one of them changed by `layer`.
fn layers(
    version: &'static str,
    counter: u64,
    changed: Option<u64>,
    zstd: bool,
) -> Recipe<'static> {
    let layer = |layer: u64| bytes(layer + 1000 * u64::from(changed == Some(layer)), 400);
    Recipe {
        version,
        counter,
        files: vec![
            ("model.safetensors", (1..6).flat_map(layer).collect()),
            ("tokenizer.json", bytes(99, 300)),
        ],
        chunk_bytes: 100,
        zstd,
        ..Recipe::default()
    }
}

async fn check(first: &Made, second: &Made, expected_fetched: u64, expected_reused: u64) {
    let garage = Garage::new();
    let server = Server::new(&[first, second]);
    garage.update_to(&server, first).await;
    let before = server.served_bytes();
    garage.update_to(&server, second).await;
    assert_eq!(server.served_bytes() - before, expected_fetched);
    // The bytes are told as they were of the last job: the activation. Ask the store instead.
    let second_id = &second.release.id;
    garage.store.verify(second_id).unwrap();
    garage.store.swap().unwrap();
    garage.store.remove(second_id).unwrap_err();
    garage.store.swap().unwrap();
    drop(garage);

    // Again, to see what is told.
    let garage = Garage::new();
    garage.update_to(&server, first).await;
    let id = &second.release.id;
    let origin = server.origin();
    garage
        .updater
        .install(&origin, &id.name, &id.version)
        .await
        .unwrap();
    let progress = garage.updater.progress().borrow().clone();
    assert_eq!(progress.reused_bytes, expected_reused);
    assert_eq!(progress.fetched_bytes, expected_fetched);
    assert_eq!(progress.done_bytes, progress.total_bytes);
    assert_eq!(progress.total_bytes, second.release.manifest.size_bytes());
}

#[tokio::test]
async fn one_changed_layer_costs_one_layer() {
    let first = make(&layers("1", 1, None, false));
    let second = make(&layers("2", 2, Some(3), false));
    check(&first, &second, 400, 1900).await;
}

#[tokio::test]
async fn a_release_with_nothing_new_costs_nothing() {
    let first = make(&layers("1", 1, None, false));
    let second = make(&layers("2", 2, None, false));
    check(&first, &second, 0, 2300).await;
}

#[tokio::test]
async fn packed_or_not_the_same_chunk_is_the_same() {
    let first = make(&layers("1", 1, None, true));
    let second = make(&layers("2", 2, Some(1), true));
    // Four frames of random bytes, each a little longer than they are.
    let frames: u64 = second
        .release
        .manifest
        .files
        .iter()
        .flat_map(|file| &file.chunks)
        .take(4)
        .map(|chunk| match chunk.stored {
            Stored::Zstd { length, .. } => length,
            _ => panic!("not packed"),
        })
        .sum();
    check(&first, &second, frames, 1900).await;
}

#[tokio::test]
async fn the_same_bytes_twice_in_a_release_come_once() {
    let garage = Garage::new();
    let made = make(&Recipe {
        files: vec![
            ("a", [bytes(1, 100), bytes(2, 100), bytes(1, 100)].concat()),
            ("b", bytes(1, 100)),
        ],
        chunk_bytes: 100,
        ..Recipe::default()
    });
    let server = Server::new(&[&made]);
    garage.update_to(&server, &made).await;
    assert_eq!(server.served_bytes(), 200);
}

#[tokio::test]
async fn an_adapter_needs_its_base_and_fetches_only_its_own() {
    let base = make(&layers("1", 1, None, false));
    let adapter = make(&Recipe {
        name: "cabin-adapter",
        base: Some(&base),
        ..layers("2", 2, Some(2), false)
    });
    let server = Server::new(&[&base, &adapter]);
    let garage = Garage::new();
    let refused = garage
        .updater
        .install(&server.origin(), "cabin-adapter", "2")
        .await;
    let error = refused.unwrap_err();
    assert_eq!(error.name(), "BaseMissing", "{error}");
    assert!(error.to_string().contains("cabin@1"), "{error}");
    assert_eq!(server.served_count(), 0, "not a byte before that is known");

    garage.update_to(&server, &base).await;
    let before = server.served_bytes();
    garage.update_to(&server, &adapter).await;
    assert_eq!(server.served_bytes() - before, 400);
}

/// The parts of a base that rotted on disk cannot be had anywhere.
#[tokio::test]
async fn a_rotten_base_is_named_and_a_rotten_neighbour_fetched_anew() {
    let first = make(&layers("1", 1, None, false));
    for (adapter, expected) in [(false, ""), (true, "BaseMissing")] {
        let second = make(&Recipe {
            base: adapter.then_some(&first),
            ..layers("2", 2, Some(2), false)
        });
        let server = Server::new(&[&first, &second]);
        let garage = Garage::new();
        garage.update_to(&server, &first).await;
        let model = garage.path(&first.release.id).join("model.safetensors");
        garage.disk.rot(&model, 10);
        let before = server.served_bytes();
        let installed = garage.updater.install(&server.origin(), "cabin", "2").await;
        let name = installed.as_ref().err().map_or("", |error| error.name());
        assert_eq!(name, expected, "{installed:?}");
        if !adapter {
            assert_eq!(
                server.served_bytes() - before,
                500,
                "the layer and the rotten chunk"
            );
            garage.store.verify(&second.release.id).unwrap();
        }
    }
}

/// A factory's model has no manifest; it is cut as a publisher would.
#[tokio::test]
async fn what_the_car_was_built_with_is_not_fetched() {
    let home = tempfile::tempdir().unwrap();
    let factory = home.path().join("factory");
    std::fs::create_dir(&factory).unwrap();
    let mut weights = bytes(1, 3 << 20);
    std::fs::write(factory.join("model.bin"), &weights).unwrap();
    // The second of three pieces of a MiB.
    weights[(1 << 20) + 5] ^= 1;
    let published = home.path().join("published");
    std::fs::write(&published, &weights).unwrap();
    let mut file = std::fs::File::open(&published).unwrap();
    let cut = chunks::cut(&mut file, |_, _| Ok(())).unwrap();
    let chunk = |chunk: &chunks::CutChunk| Chunk {
        length: chunk.length,
        sha256: chunk.sha256,
        stored: Stored::Raw {
            offset: chunk.offset,
        },
    };
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        name: "cabin".into(),
        version: "1".into(),
        counter: 1,
        min_cabind: "0.1.0".parse().unwrap(),
        hardware: vec!["any".into()],
        description: String::new(),
        base: None,
        files: vec![ReleaseFile {
            path: "model.bin".into(),
            length: cut.length,
            sha256: cut.sha256,
            chunks: cut.chunks.iter().map(chunk).collect(),
        }],
        trial: trial(60),
    };
    let release = Release::parse(serde_json::to_vec(&manifest).unwrap()).unwrap();
    let root = home.path().join("store");
    let (store, _) = Store::open(Arc::new(RealDisk), StoreOptions::new(&root, &factory)).unwrap();
    let holdings = store.holdings().unwrap();
    let held = |chunk: &&Chunk| holdings.read(chunk).is_some();
    let manifest = &release.manifest;
    let all = || manifest.files.iter().flat_map(|file| &file.chunks);
    assert_eq!((all().count(), all().filter(held).count()), (3, 2));

    let staging = store.stage(Arc::new(release)).unwrap();
    for at in staging.missing() {
        let chunk = staging.chunk(at).unwrap();
        let offset = at.chunk << 20;
        let bytes = holdings.read(chunk);
        let bytes = bytes.unwrap_or_else(|| weights[offset..offset + (1 << 20)].to_vec());
        staging.put(at, &bytes).unwrap();
    }
    staging.verify().unwrap();
    let installed = store.install(&staging).unwrap();
    assert!(std::fs::read(installed.directory.join("model.bin")).unwrap() == weights);
    assert!(Path::new(&factory).join("model.bin").exists());
}
