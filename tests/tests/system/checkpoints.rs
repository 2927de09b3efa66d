//! Checkpoints that are broken or hostile: a named error, soon, and never a crash.
use crate::world::{LIMIT, chatty, copy, run, said};
use cabind_tests::daemon::{Daemon, Setup};
use cabind_tests::programs::repository;
use std::path::Path;
use std::time::{Duration, Instant};

/// `generate` reads all of a checkpoint: it must fail, and the message hold `wanted`.
fn refused(what: &str, model: &Path, wanted: &str) {
    let start = Instant::now();
    let model = model.to_str().unwrap();
    let output = run(
        "cabind",
        &[
            "generate",
            model,
            "hello",
            "--max-tokens",
            "1",
            "--device",
            "cpu",
        ],
    );
    let said = said(&output);
    // A signal has no code; 101 is a panic.
    let code = output.status.code();
    assert!(matches!(code, Some(1..=100 | 102..=123)), "{what}: {said}");
    assert!(said.contains(wanted), "{what}: no {wanted:?} in: {said}");
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{what} took {:?}",
        start.elapsed()
    );
}

#[test]
fn spoilt_directories_are_refused_by_file_and_tensor() {
    let edit =
        |file: &'static str, wanted: &'static str, what: &'static str, spoil: fn(&mut Vec<u8>)| {
            let folder = copy(&chatty());
            let path = folder.path().join(file);
            let mut bytes = std::fs::read(&path).unwrap();
            spoil(&mut bytes);
            std::fs::write(&path, bytes).unwrap();
            refused(what, folder.path(), wanted);
        };
    let weights = "model.safetensors";
    edit(weights, weights, "truncated in the data", |b| {
        b.truncate(b.len() / 2)
    });
    edit(weights, weights, "truncated in the header", |b| {
        b.truncate(100)
    });
    edit(weights, weights, "empty", Vec::clear);
    edit(weights, weights, "header longer than the file", |b| {
        b[..8].copy_from_slice(&(1u64 << 40).to_le_bytes())
    });
    edit(weights, weights, "header of absurd length", |b| {
        b[..8].copy_from_slice(&u64::MAX.to_le_bytes())
    });
    edit(weights, weights, "header is not JSON", |b| {
        b[8..40].fill(b'{')
    });
    edit(weights, "model.norm.weight", "missing tensor", |b| {
        replace(b, "\"model.norm.weight\"", "\"model.nurm.weight\"");
    });
    let config = "config.json";
    edit(config, config, "not JSON", |b| b.truncate(40));
    edit(config, "Mamba", "unknown architecture", |b| {
        replace(b, "Qwen2ForCausalLM", "MambaForCausalLM");
        replace(b, "\"qwen2\"", "\"mamba\"");
    });
    edit(config, "vocab_size", "zero vocabulary", |b| {
        replace(b, "\"vocab_size\": 320", "\"vocab_size\": 0")
    });
    edit(
        config,
        "model.embed_tokens.weight",
        "another vocabulary",
        |b| {
            replace(b, "\"vocab_size\": 320", "\"vocab_size\": 400");
        },
    );
    edit(config, "weight", "another width", |b| {
        replace(b, "\"hidden_size\": 64", "\"hidden_size\": 32")
    });
    edit(config, "heads", "heads that share nothing", |b| {
        replace(
            b,
            "\"num_key_value_heads\": 2",
            "\"num_key_value_heads\": 3",
        );
    });
    edit("tokenizer.json", "tokenizer", "half a tokenizer", |b| {
        b.truncate(b.len() / 2)
    });
    edit(
        "tokenizer_config.json",
        "template",
        "a template that does not parse",
        |b| {
            replace(b, "{%- set state", "{%- sat state");
        },
    );
    let without = |file: &str| {
        let folder = copy(&chatty());
        std::fs::remove_file(folder.path().join(file)).unwrap();
        refused(&format!("no {file}"), folder.path(), file);
    };
    without("config.json");
    without("tokenizer.json");
    without("model.safetensors");
    let empty = tempfile::tempdir().unwrap();
    refused("an empty directory", empty.path(), "config.json");
    refused(
        "nothing there",
        Path::new("/does/not/exist"),
        "/does/not/exist",
    );
    refused("a device", Path::new("/dev/null"), "/dev/null");
}

fn replace(bytes: &mut Vec<u8>, old: &str, new: &str) {
    let text = bytes
        .windows(old.len())
        .position(|window| window == old.as_bytes());
    let at = text.unwrap_or_else(|| panic!("{old} is not in the file"));
    bytes.splice(at..at + old.len(), new.bytes());
}

#[test]
fn spoilt_gguf_files_are_refused_by_name() {
    let folder = repository().join("models/tests/golden/gguf/llama-q8_0");
    let file = std::fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        path.extension()
            .is_some_and(|kind| kind == "gguf")
            .then_some(path)
    });
    let whole = std::fs::read(file.unwrap()).unwrap();
    let target = tempfile::tempdir().unwrap();
    let path = target.path().join("spoilt.gguf");
    let check = |what: &str, spoil: fn(&mut Vec<u8>)| {
        let mut bytes = whole.clone();
        spoil(&mut bytes);
        std::fs::write(&path, bytes).unwrap();
        refused(what, &path, "spoilt.gguf");
    };
    check("empty", Vec::clear);
    check("not GGUF", |b| b[..4].copy_from_slice(b"GGML"));
    check("a version of the future", |b| {
        b[4..8].copy_from_slice(&99u32.to_le_bytes())
    });
    check("absurdly many tensors", |b| {
        b[8..16].copy_from_slice(&u64::MAX.to_le_bytes())
    });
    check("absurdly many keys", |b| {
        b[16..24].copy_from_slice(&u64::MAX.to_le_bytes())
    });
    check("a key of absurd length", |b| {
        b[24..32].copy_from_slice(&u64::MAX.to_le_bytes())
    });
    check("cut in the metadata", |b| b.truncate(1000));
    check("cut in the tensors", |b| b.truncate(b.len() - 1000));
}

#[test]
fn the_daemon_ends_with_the_error_of_a_spoilt_model() {
    let model = copy(&chatty());
    let weights = model.path().join("model.safetensors");
    let bytes = std::fs::read(&weights).unwrap();
    std::fs::write(&weights, &bytes[..bytes.len() / 2]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bus = cabind_tests::private_bus::PrivateBus::open(folder.path()).unwrap();
    let mut setup = Setup::new(model.path().into());
    setup.bus = Some(bus.address.clone());
    let mut daemon = Daemon::start(&setup, folder.path()).unwrap();
    let status = daemon.process.wait(LIMIT).unwrap();
    let log = daemon.process.log();
    assert!(matches!(status.code(), Some(1..=100)), "{status}\n{log}");
    assert!(log.contains("model.safetensors"), "{log}");
}
