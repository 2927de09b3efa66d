//! `cabind`'s subcommands that look inside a model, without a daemon.
use crate::world::{chatty, run, said};
use cabind_tests::programs::cabin_mini;
use serde_json::Value;

/// Standard output of a run that must succeed.
fn printed(arguments: &[&str]) -> String {
    let output = run("cabind", arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let text = printed(arguments);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{arguments:?}: {error} in {text}"))
}

#[test]
fn inspect_names_architecture_sizes_and_tokenizer() {
    let model = cabin_mini();
    let model = model.to_str().unwrap();
    let text = printed(&["inspect", model]);
    for part in ["qwen2", "layers", "vocab"] {
        assert!(text.to_lowercase().contains(part), "no {part} in {text}");
    }
    let report = json(&["inspect", model, "--json"]);
    assert!(report.is_object(), "{report}");
}

#[test]
fn tokenize_shows_ids_that_logits_takes() {
    let model = chatty();
    let model = model.to_str().unwrap();
    let report = json(&["tokenize", model, "hello", "--json"]);
    let ids = report["ids"]
        .as_array()
        .unwrap_or_else(|| panic!("{report}"));
    assert!(!ids.is_empty(), "{report}");
    let ids: Vec<String> = ids.iter().map(Value::to_string).collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("logits.npy");
    let out = file.to_str().unwrap();
    printed(&[
        "logits",
        model,
        "--ids",
        &ids.join(","),
        "--out",
        out,
        "--device",
        "cpu",
    ]);
    let bytes = std::fs::read(&file).unwrap();
    assert_eq!(&bytes[..6], b"\x93NUMPY");
    // NPY 1.0: the header's length is in bytes 8 and 9.
    let header = 10 + usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
    let description = String::from_utf8_lossy(&bytes[10..header]).into_owned();
    assert!(description.contains("<f4"), "{description}");
    assert!(
        description.contains(&format!("({}, 320)", ids.len())),
        "{description}"
    );
    assert_eq!(bytes.len() - header, ids.len() * 320 * 4);
}

#[test]
fn tokenize_renders_a_chat() {
    let model = chatty();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chat.json");
    std::fs::write(&file, r#"[{"role": "user", "content": "hello"}]"#).unwrap();
    let text = printed(&[
        "tokenize",
        model.to_str().unwrap(),
        "--chat",
        file.to_str().unwrap(),
    ]);
    assert!(
        text.contains("<｜User｜>hello<｜Assistant｜><think>"),
        "{text}"
    );
}

#[test]
fn generate_repeats_itself_for_a_seed_and_when_greedy() {
    let model = chatty();
    let generate = |options: &[&str]| {
        let mut arguments = vec!["generate", model.to_str().unwrap(), "hello", "--json"];
        arguments.extend(["--device", "cpu", "--max-tokens", "24"]);
        arguments.extend(options);
        let report = json(&arguments);
        (report["reasoning"].clone(), report["content"].clone())
    };
    let (one, two, three) = (
        generate(&["--seed", "1"]),
        generate(&["--seed", "1"]),
        generate(&["--seed", "2"]),
    );
    assert_eq!(one, two);
    assert_ne!(one, three);
    assert_eq!(generate(&["--greedy"]), generate(&["--greedy"]));
}

#[test]
fn bench_measures_what_it_says() {
    let model = cabin_mini();
    let mut arguments = vec![
        "bench",
        model.to_str().unwrap(),
        "--device",
        "cpu",
        "--json",
    ];
    arguments.extend(["--prefill", "4,16", "--depth", "0,8", "--decode", "4"]);
    let (report, again) = (json(&arguments), json(&arguments));
    assert_eq!(report["logits_hash"], again["logits_hash"]);
    let tests = report["measurements"].as_array().unwrap();
    let names: Vec<_> = tests
        .iter()
        .map(|test| test["test"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        ["prefill 4", "prefill 16", "decode at 0", "decode at 8"]
    );
    for test in tests {
        assert!(test["tokens_per_second"].as_f64().unwrap() > 0.0, "{test}");
        let decodes = test["test"].as_str().unwrap().starts_with("decode");
        assert_eq!(test["bandwidth_share"].is_number(), decodes, "{test}");
    }
    // The weights of cabin-mini are its one file, but for the header.
    let bytes = std::fs::metadata(model.join("model.safetensors"))
        .unwrap()
        .len();
    let weights = report["weight_bytes"].as_u64().unwrap();
    assert!(weights < bytes && weights > bytes * 99 / 100, "{report}");
}

#[test]
fn the_selftest_says_what_it_did_not_check() {
    let output = run("cabind", &["selftest", "--device", "cpu"]);
    let said = said(&output);
    assert!(output.status.success(), "{said}");
    for operation in ["linear", "rms_norm", "swiglu", "rope", "attention"] {
        let row = |line: &&str| line.starts_with(operation) && line.ends_with("ok");
        assert!(said.lines().any(|line| row(&line)), "{operation}: {said}");
    }
    for format in [
        "f32", "f16", "bf16", "Q8_0", "Q4_0", "Q4_1", "Q4_K", "Q5_K", "Q6_K",
    ] {
        assert!(
            said.to_lowercase()
                .contains(&format!(" {} ", format.to_lowercase())),
            "{format}: {said}"
        );
    }
}

#[test]
fn arguments_out_of_range_are_refused() {
    let model = chatty();
    let model = model.to_str().unwrap();
    let check = |arguments: &[&str], wanted: &str| {
        let output = run("cabind", arguments);
        let said = said(&output);
        assert!(
            matches!(output.status.code(), Some(1..=100)),
            "{arguments:?}: {said}"
        );
        assert!(
            said.contains(wanted),
            "{arguments:?}: no {wanted:?} in {said}"
        );
    };
    check(
        &["logits", model, "--ids", "1,99999", "--device", "cpu"],
        "99999",
    );
    check(&["logits", model, "--ids", "1,x", "--device", "cpu"], "x");
    check(&["logits", model, "--ids", "", "--device", "cpu"], "ids");
    check(&["generate", model, "hello", "--device", "tpu:0"], "tpu:0");
    check(&["generate", "--random-weights", "gpt-9", "hello"], "gpt-9");
    check(
        &["tokenize", model, "--chat", "/does/not/exist"],
        "/does/not/exist",
    );
    check(&["bench", model, "--prefill", "0"], "--prefill");
    check(&["bench", model, "--decode", "0"], "--decode");
    check(&["bench", "--random-weights", "gpt-9"], "gpt-9");
    let preset = "r1-distill-qwen-1.5b";
    check(
        &["bench", "--random-weights", preset, "--quant", "q3"],
        "q4_k_m",
    );
    check(&["selftest", "--device", "tpu:0"], "tpu:0");
    check(&["obey"], "obey");
}
