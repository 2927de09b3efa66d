//! From a model to what a car sees.
use crate::common::{Desk, TENSOR_BYTES, TENSORS, id, load, now};
use cabind_updates::manifest::{Sha256, Stored};
use cabind_updates::release::{
    AddOptions, CheckOptions, Placed, ReleaseError, Repository, Role, Wave, check, read_trial,
};
use serde_json::json;
use std::fs;
use std::path::Path;

#[test]
fn a_car_gets_what_was_added() {
    let desk = Desk::new();
    let trial = desk.home.path().join("trial.toml");
    let text = r#"
        trial_seconds = 90
        tokens_per_second_min = 2.5
        [[prompts]]
        messages = [{ role = "user", content = "Hello" }]
        max_tokens = 4
        expect = "Hello!"
    "#;
    fs::write(&trial, text).unwrap();
    let mut options = AddOptions::new(id("cabin@1.0"), desk.model(&[]));
    options.trial = read_trial(&trial).unwrap();
    options.hardware = vec!["cpu".into(), "cuda-sm90".into()];
    options.wave = Some(Wave {
        percent: 5,
        seed: Some("spring".into()),
    });
    let added = desk.release(&options);

    let seen = load(&desk.dir, &desk.first_root()).unwrap();
    let manifest = seen.manifest(&desk.dir, "cabin@1.0");
    assert_eq!(manifest, desk.manifest(&added));
    assert_eq!(manifest.trial, options.trial);
    assert_eq!(manifest.trial.tokens_per_second_min, Some(2.5));
    let (_, target) = seen.repository.all_targets().next().unwrap();
    let expected = json!({
        "name": "cabin", "version": "1.0", "counter": 1, "hardware": ["cpu", "cuda-sm90"],
        "min_cabind": "0.1.0", "size_bytes": manifest.size_bytes(),
        "wave_percent": 5, "wave_seed": "spring",
    });
    assert_eq!(target.custom["cabind"], expected);

    // Weights that do not compress lie there raw, text lies there compressed.
    let paths: Vec<&str> = manifest.files.iter().map(|f| f.path.as_str()).collect();
    assert_eq!(
        paths,
        ["config.json", "model.safetensors", "tokenizer.json"]
    );
    let model = &manifest.files[1];
    assert_eq!(model.chunks.len(), TENSORS + 1);
    let blob = fs::read(desk.dir.join(format!("blobs/{}", model.sha256))).unwrap();
    assert_eq!(Sha256::of(&blob), model.sha256);
    assert!(
        model
            .chunks
            .iter()
            .all(|c| matches!(c.stored, Stored::Raw { .. }))
    );
    let tokenizer = &manifest.files[2];
    let compressed = format!("{}.zst", tokenizer.sha256);
    assert!(
        desk.blobs().contains(&compressed) && !desk.blobs().contains(&tokenizer.sha256.to_string())
    );
    assert!(
        tokenizer
            .chunks
            .iter()
            .all(|c| matches!(c.stored, Stored::Zstd { .. }))
    );

    let all = CheckOptions {
        bytes: true,
        ..CheckOptions::default()
    };
    let checked = check(&desk.dir, &all).unwrap();
    assert_eq!(checked.releases, [id("cabin@1.0")]);
    assert!(checked.bytes > (TENSORS * TENSOR_BYTES) as u64);
    // Also where only what cars read is, and inside of a runtime.
    fs::remove_dir_all(desk.dir.join("publisher")).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async { check(&desk.dir, &all).unwrap() });
}

#[test]
fn a_second_release_grows_the_counter_and_stores_only_new_files() {
    let desk = Desk::new();
    desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let before = desk.blobs();
    let added = desk.release(&AddOptions::new(id("cabin@1.1"), desk.model(&[2])));
    assert_eq!(added.counter, 2);
    let there = |path: &str| {
        let mut files = added.files.iter();
        files.find(|file| file.path == path).unwrap().placed == Placed::There
    };
    assert!(there("tokenizer.json") && there("config.json") && !there("model.safetensors"));
    assert_eq!(desk.blobs().difference(&before).count(), 1);
    let listed = desk.open().list().unwrap();
    let lines: Vec<_> = listed
        .iter()
        .map(|l| (l.release.to_string(), l.counter))
        .collect();
    assert_eq!(lines, [("cabin@1.0".into(), 1), ("cabin@1.1".into(), 2)]);
    assert!(listed.iter().all(|l| l.published && !l.staged));
    // Another name counts by itself.
    assert_eq!(
        desk.add(&AddOptions::new(id("other@1"), desk.model(&[])))
            .counter,
        1
    );
}

#[test]
fn the_shipped_model_becomes_a_release() {
    let desk = Desk::new();
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/cabin-mini");
    let mut options = AddOptions::new(id("cabin-mini@0.1.0"), &model);
    options.exclude = vec!["eval".into(), "training/".into(), "MODEL_CARD.md".into()];
    let added = desk.release(&options);
    let paths: Vec<&str> = added.files.iter().map(|f| f.path.as_str()).collect();
    let expected = [
        "cabind.json",
        "config.json",
        "generation_config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
    ];
    assert_eq!(paths, expected);
    let bytes = CheckOptions {
        bytes: true,
        ..CheckOptions::default()
    };
    check(&desk.dir, &bytes).unwrap();
}

#[test]
fn nothing_shows_before_it_is_published() {
    let desk = Desk::new();
    let root = desk.first_root();
    desk.add(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    assert!(load(&desk.dir, &root).unwrap().releases.is_empty());
    assert!(desk.open().list().unwrap()[0].staged);
    desk.sign(Role::Models, &["models"]).unwrap();
    assert!(load(&desk.dir, &root).unwrap().releases.is_empty());
    desk.publish().unwrap();
    assert_eq!(load(&desk.dir, &root).unwrap().releases.len(), 1);
}

#[test]
fn a_wave_is_widened_without_a_new_manifest() {
    let desk = Desk::new();
    let added = desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let custom = || {
        let seen = load(&desk.dir, &desk.first_root()).unwrap();
        let (_, target) = seen.repository.all_targets().next().unwrap();
        assert_eq!(target.hashes.sha256.as_ref(), added.manifest_sha256.0);
        let of = &target.custom["cabind"];
        (
            of.get("wave_percent").cloned(),
            of.get("wave_seed").cloned(),
        )
    };
    assert_eq!(custom(), (None, None));
    for (wave, expected) in [
        (Some(10), (Some(json!(10)), Some(json!("cabin@1.0")))),
        (Some(100), (Some(json!(100)), Some(json!("cabin@1.0")))),
        (None, (None, None)),
    ] {
        let wave = wave.map(|percent| Wave {
            percent,
            seed: None,
        });
        desk.open()
            .set_wave(&id("cabin@1.0"), wave.as_ref())
            .unwrap();
        desk.sign(Role::Models, &["models"]).unwrap();
        desk.publish().unwrap();
        assert_eq!(custom(), expected);
    }
}

#[test]
fn a_withdrawn_release_is_gone_and_its_version_and_counter_stay_taken() {
    let desk = Desk::new();
    let options = AddOptions::new(id("cabin@1.0"), desk.model(&[]));
    desk.release(&options);
    desk.open().withdraw(&id("cabin@1.0")).unwrap();
    desk.sign(Role::Models, &["models"]).unwrap();
    desk.publish().unwrap();
    assert!(
        load(&desk.dir, &desk.first_root())
            .unwrap()
            .releases
            .is_empty()
    );
    let error = desk.open().add(&options).unwrap_err();
    assert!(matches!(error, ReleaseError::Exists { .. }), "{error}");
    // Cars that have it would never take a release with the same counter.
    let next = AddOptions::new(id("cabin@1.1"), desk.model(&[1]));
    assert_eq!(desk.add(&next).counter, 2);
}

#[test]
fn a_refresh_signs_the_timestamp_alone() {
    let desk = Desk::new();
    let before = load(&desk.dir, &desk.first_root()).unwrap();
    let files = crate::common::names(&desk.dir.join("metadata"));
    let refreshed = desk.open().refresh(&[desk.key("timestamp")]).unwrap();
    assert_eq!(
        refreshed.written,
        [desk.dir.join("metadata/timestamp.json")]
    );
    let after = load(&desk.dir, &desk.first_root()).unwrap();
    assert_eq!(after.timestamp, before.timestamp + 1);
    assert_eq!(files, crate::common::names(&desk.dir.join("metadata")));
}

#[test]
fn what_expired_is_seen_by_cars_and_renewed_by_its_holders() {
    let long_ago = "2020-01-01T00:00:00Z".parse().unwrap();
    let desk = Desk::at(long_ago);
    let error = check(&desk.dir, &CheckOptions::default()).unwrap_err();
    assert!(error.to_string().contains("expired"), "{error}");
    let refused = |result: Result<_, ReleaseError>, role| match result {
        Err(ReleaseError::Expired { role: of, .. }) => assert_eq!(of, role),
        other => panic!("{other:?}"),
    };
    refused(desk.open().refresh(&[desk.key("timestamp")]), Role::Root);
    refused(desk.publish(), Role::Root);
    desk.open().renew(Role::Root).unwrap();
    desk.sign(Role::Root, &["root-1", "root-3"]).unwrap();
    refused(desk.publish(), Role::Targets);
    desk.open().renew(Role::Targets).unwrap();
    desk.sign(Role::Targets, &["targets"]).unwrap();
    refused(desk.publish(), Role::Models);
    desk.open().renew(Role::Models).unwrap();
    desk.sign(Role::Models, &["models"]).unwrap();
    desk.publish().unwrap();
    check(&desk.dir, &CheckOptions::default()).unwrap();
}

/// A publisher whose metadata expires at a time that it is told, not one that it looks up.
#[test]
fn metadata_expires_when_it_was_told_to() {
    let time: jiff::Timestamp = "2030-05-05T05:05:05.75Z".parse().unwrap();
    let desk = Desk::at(time);
    let opened = Repository::open(&desk.dir, time).unwrap();
    let published = opened.refresh(&[desk.key("timestamp")]).unwrap();
    let in_a_week: jiff::Timestamp = "2030-05-12T05:05:05Z".parse().unwrap();
    assert_eq!(published.expires, (Role::Timestamp, in_a_week));
    assert!(time > now());
}
