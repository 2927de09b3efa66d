#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use serde_json::{Value, json};

fn sum(byte: u8) -> String {
    Sha256([byte; 32]).to_string()
}

fn sound() -> Value {
    json!({
        "format": FORMAT,
        "name": "cabin-mini",
        "version": "1.2.0",
        "counter": 7,
        "min_cabind": "0.1.0",
        "hardware": ["cpu", "cuda-sm90"],
        "description": "the small one",
        "files": [
            {"path": "model.safetensors", "length": 30, "sha256": sum(1), "chunks": [
                {"length": 10, "sha256": sum(2), "stored": {"raw": {"offset": 0}}},
                {"length": 20, "sha256": sum(3), "stored": {"raw": {"offset": 10}}}]},
            {"path": "sub/tokenizer.json", "length": 9, "sha256": sum(4), "chunks": [
                {"length": 4, "sha256": sum(5),
                 "stored": {"zstd": {"offset": 0, "length": 5, "sha256": sum(6)}}},
                {"length": 5, "sha256": sum(7),
                 "stored": {"zstd": {"offset": 5, "length": 3, "sha256": sum(8)}}}]},
            {"path": "empty", "length": 0, "sha256": sum(9), "chunks": []},
        ],
        "trial": {
            "prompts": [{"messages": [{"role": "user", "content": "hi"}],
                         "max_tokens": 8, "expect": "hello"}],
            "perplexity": {"text": "the car", "max": 12.5},
            "tokens_per_second_min": 3.0,
            "tool_calls": [{"utterance": "warmer", "calls": [{"name": "climate"}]}],
            "trial_seconds": 60
        }
    })
}

/// The error of the sound manifest with `value` put at `pointer`.
fn refusal(pointer: &str, value: &Value) -> Option<String> {
    let mut manifest = sound();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match manifest.pointer_mut(parent).unwrap() {
        Value::Object(fields) => {
            fields.insert(key.to_owned(), value.clone());
        }
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
        other => panic!("{pointer} points into {other}"),
    }
    let bytes = serde_json::to_vec(&manifest).unwrap();
    Manifest::parse(&bytes)
        .err()
        .map(|error| format!("{error:?}"))
}

fn check(cases: &[(&str, Value, &str)]) {
    for (pointer, value, expected) in cases {
        let refused = refusal(pointer, value);
        match refused {
            Some(error) if !expected.is_empty() => assert!(
                error.contains(expected),
                "{pointer} = {value}: {error}, not {expected}"
            ),
            None if expected.is_empty() => {}
            other => panic!("{pointer} = {value}: {other:?}, not {expected:?}"),
        }
    }
}

#[test]
fn a_sound_manifest_reads_and_writes_as_it_is() {
    let manifest = Manifest::parse(&serde_json::to_vec(&sound()).unwrap()).unwrap();
    let again = serde_json::to_vec(&manifest).unwrap();
    assert_eq!(manifest, Manifest::parse(&again).unwrap());
    assert_eq!(manifest.size_bytes(), 39);
}

#[test]
fn fields_that_mean_nothing_sane_are_refused() {
    check(&[
        ("/format", json!("cabind.release.2"), "Format"),
        ("/surprise", json!(1), "unknown field"),
        ("/name", json!("../cabin"), "Name"),
        ("/name", json!("Cabin"), "Name"),
        ("/name", json!(""), "Name"),
        ("/name", json!(".cabin"), "Name"),
        ("/name", json!("previous"), "ReservedName"),
        ("/name", json!("a".repeat(64)), ""),
        ("/name", json!("a".repeat(65)), "Name"),
        ("/version", json!("1/2"), "Name"),
        ("/counter", json!(0), "NoCounter"),
        ("/counter", json!(-1), "Json"),
        ("/min_cabind", json!("1.2"), "Json"),
        ("/hardware", json!([]), "Count"),
        ("/hardware", json!(["cpu", "cpu"]), "HardwareTwice"),
        ("/hardware", json!(["CPU"]), "Name"),
        ("/description", json!("a".repeat(5000)), "Count"),
        ("/files", json!([]), "Count"),
        ("/files/0/sha256", json!("AB".repeat(32)), "Json"),
        ("/files/0/sha256", json!("ab"), "Json"),
    ]);
}

#[test]
fn no_path_leaves_the_release_or_meets_another() {
    let path = "/files/0/path";
    check(&[
        (path, json!("a/b/c.safetensors"), ""),
        (path, json!("..a"), ""),
        (path, json!(""), "EmptyPart"),
        (path, json!("/etc/passwd"), "EmptyPart"),
        (path, json!("a//b"), "EmptyPart"),
        (path, json!("a/"), "EmptyPart"),
        (path, json!(".."), "Dots"),
        (path, json!("a/../../b"), "Dots"),
        (path, json!("./a"), "Dots"),
        (path, json!("a\\..\\b"), "Character"),
        (path, json!("c:a"), "Character"),
        (path, json!("a\u{0}"), "Character"),
        (path, json!("ä"), "Character"),
        (path, json!("a".repeat(201)), "TooLong"),
        (path, json!("a/".repeat(300) + "a"), "TooLong"),
        (path, json!("release.json"), "Reserved"),
        (path, json!("RELEASE.json"), "Reserved"),
        (path, json!("release.json/a"), "Reserved"),
        (path, json!("empty"), "Twice"),
        (path, json!("Empty"), "Twice"),
        (path, json!("empty/a"), "FileAndDirectory"),
        (path, json!("EMPTY/a/b"), "FileAndDirectory"),
        (path, json!("sub"), "FileAndDirectory"),
        (path, json!("sub/tokenizer"), ""),
    ]);
}

#[test]
fn chunks_make_up_their_file_and_lie_in_order() {
    let at = |offset: u64| json!({"raw": {"offset": offset}});
    let frame = |offset: u64, length: u64| json!({"zstd": {"offset": offset, "length": length, "sha256": sum(8)}});
    let second = "/files/0/chunks/1";
    check(&[
        ("/files/0/length", json!(31), "ChunksDoNotAddUp"),
        ("/files/2/length", json!(1), "ChunksDoNotAddUp"),
        ("/files/0/chunks/0/length", json!(0), "ChunkLength"),
        (
            "/files/0/chunks/0/length",
            json!(CHUNK_BYTES_MAX + 1),
            "ChunkLength",
        ),
        ("/files/0/chunks/1/stored", at(9), "Offset"),
        ("/files/0/chunks/1/stored", at(11), ""),
        ("/files/0/chunks/1/stored", at(u64::MAX), "Offset"),
        ("/files/1/chunks/1/stored", frame(4, 3), "Offset"),
        ("/files/1/chunks/1/stored", frame(5, 0), "FrameLength"),
        ("/files/1/chunks/1/stored", frame(5, 1 << 30), "FrameLength"),
        ("/files/0/chunks/1/stored", frame(0, 20), ""),
        ("/files/0/chunks/1/stored", json!("base"), "NoBase"),
        ("/files/0/chunks/1/stored", json!("elsewhere"), "Json"),
        (
            second,
            json!({"length": 20, "sha256": sum(2), "stored": {"raw": {"offset": 10}}}),
            "ChunkOfTwoLengths",
        ),
    ]);
}

#[test]
fn a_trial_is_bounded() {
    check(&[
        ("/trial/trial_seconds", json!(0), "TrialSeconds"),
        ("/trial/trial_seconds", json!(86_400), ""),
        ("/trial/trial_seconds", json!(86_401), "TrialSeconds"),
        ("/trial/tokens_per_second_min", json!(0.0), "Number"),
        ("/trial/tokens_per_second_min", json!(-1.0), "Number"),
        ("/trial/perplexity/max", json!(0.5), "Number"),
        ("/trial/perplexity/text", json!(""), "Count"),
        ("/trial/prompts/0/max_tokens", json!(0), "Number"),
        ("/trial/prompts/0/messages", json!([]), "Count"),
        (
            "/trial/tool_calls",
            json!(vec![json!({"utterance": "a", "calls": []}); 257]),
            "Count",
        ),
    ]);
    let mut manifest = Manifest::parse(&serde_json::to_vec(&sound()).unwrap()).unwrap();
    manifest.trial.tokens_per_second_min = Some(f64::INFINITY);
    assert!(matches!(
        manifest.check(),
        Err(ManifestError::Number { .. })
    ));
}

#[test]
fn an_adapter_names_another_release() {
    let base = |name: &str, version: &str| json!({"name": name, "version": version, "manifest_sha256": sum(1)});
    check(&[
        ("/base", base("cabin-mini", "1.1.0"), ""),
        ("/base", base("cabin-mini", "1.2.0"), "OwnBase"),
        ("/base", base("..", "1"), "Name"),
        ("/base", base("cabin", ""), "Name"),
    ]);
}

#[test]
fn counts_and_bytes_end_somewhere() {
    let mut manifest = Manifest::parse(&serde_json::to_vec(&sound()).unwrap()).unwrap();
    let file = |path: String, chunks: usize| ReleaseFile {
        path,
        length: chunks as u64 * CHUNK_BYTES_MAX,
        sha256: Sha256([0; 32]),
        chunks: (0..chunks as u64)
            .map(|index| Chunk {
                length: CHUNK_BYTES_MAX,
                sha256: Sha256([1; 32]),
                stored: Stored::Raw {
                    offset: index * CHUNK_BYTES_MAX,
                },
            })
            .collect(),
    };
    manifest.files = (0..=FILES_MAX).map(|i| file(i.to_string(), 0)).collect();
    assert!(matches!(
        manifest.check(),
        Err(ManifestError::Count { what: "files", .. })
    ));
    manifest.files = vec![file("a".into(), CHUNKS_MAX + 1)];
    assert!(matches!(
        manifest.check(),
        Err(ManifestError::Count { what: "chunks", .. })
    ));
    manifest.files = vec![file("a".into(), 1 << 17), file("b".into(), 1)];
    assert!(matches!(
        manifest.check(),
        Err(ManifestError::ReleaseTooLong)
    ));
    manifest.files = vec![file("a".into(), 1 << 17)];
    assert!(manifest.check().is_ok());
    let long = vec![b' '; MANIFEST_BYTES_MAX + 1];
    assert!(matches!(
        Manifest::parse(&long),
        Err(ManifestError::TooLong { .. })
    ));
    let deep = "[".repeat(1 << 20);
    assert!(matches!(
        Manifest::parse(deep.as_bytes()),
        Err(ManifestError::Json(_))
    ));
}
