//! Files and metadata that must be refused by name.
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::super::{Tokenizer, TokenizerError};
use super::tiny;
use crate::weights::{MetadataArray, MetadataValue};

/// Reads the tiny tokenizer after `change`, and expects an error that names the file and says
/// `expected`.
fn check(expected: &str, file: &str, change: impl FnOnce(&mut Value, &mut Value)) {
    let (mut tokenizer, mut config) = (tiny::tokenizer_json(), tiny::config_json());
    change(&mut tokenizer, &mut config);
    check_files(expected, file, |directory| {
        tiny::write(directory, &tokenizer, &config)
    });
}

fn check_files(expected: &str, file: &str, write: impl FnOnce(&Path)) {
    let directory = TempDir::new().unwrap();
    tiny::write(
        directory.path(),
        &tiny::tokenizer_json(),
        &tiny::config_json(),
    );
    write(directory.path());
    let error = Tokenizer::from_dir(directory.path())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains(expected),
        "{error:?} does not say {expected:?}"
    );
    assert!(error.contains(file), "{error:?} does not name {file}");
}

#[test]
fn absent_unreadable_and_oversized_files_are_named() {
    let json = "tokenizer.json";
    let config = "tokenizer_config.json";
    let template = "chat_template.jinja";
    let remove = |name: &'static str| move |at: &Path| fs::remove_file(at.join(name)).unwrap();
    check_files("No such file", json, remove(json));
    check_files("No such file", config, remove(config));
    check_files("not a regular file", json, |at| {
        remove(json)(at);
        fs::create_dir(at.join(json)).unwrap();
    });
    check_files("not a regular file", template, |at| {
        fs::create_dir(at.join(template)).unwrap();
    });
    for name in [json, config, template] {
        check_files("not UTF-8: the byte at 3", name, |at| {
            fs::write(at.join(name), b"{\"a\xFF\"}").unwrap();
        });
        check_files("longer than", name, |at| {
            // A hole: takes no space.
            let file = fs::File::create(at.join(name)).unwrap();
            file.set_len(65 << 20).unwrap();
        });
    }
}

#[test]
fn a_truncated_tokenizer_json_is_refused_wherever_it_ends() {
    let directory = TempDir::new().unwrap();
    let text = tiny::tokenizer_json().to_string();
    tiny::write(directory.path(), &Value::Null, &tiny::config_json());
    let file = directory.path().join("tokenizer.json");
    for end in (0..text.len()).step_by(17) {
        fs::write(&file, &text.as_bytes()[..end]).unwrap();
        let error = Tokenizer::from_dir(directory.path()).unwrap_err();
        let named = matches!(
            &error,
            TokenizerError::Json { file: at, .. } | TokenizerError::Utf8 { file: at, .. } if *at == file
        );
        assert!(named, "{error}");
    }
}

#[test]
fn a_byte_changed_anywhere_never_panics() {
    let directory = TempDir::new().unwrap();
    let text = tiny::tokenizer_json().to_string();
    tiny::write(directory.path(), &Value::Null, &tiny::config_json());
    let file = directory.path().join("tokenizer.json");
    for at in (0..text.len()).step_by(5) {
        for byte in [b'9', b'"', b'{', b'['] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = byte;
            fs::write(&file, bytes).unwrap();
            if let Ok(tokenizer) = Tokenizer::from_dir(directory.path()) {
                let ids = tokenizer.encode("hello <think> Äpfel").unwrap();
                tokenizer.decode(&ids);
            }
        }
    }
}

#[test]
fn other_kinds_of_tokenizer_are_refused_by_name() {
    let file = "tokenizer.json";
    check("model `Unigram`", file, |t, _| {
        t["model"] = json!({"type": "Unigram", "vocab": [["a", 0.0]], "unk_id": 0});
    });
    check("decoder `Metaspace`", file, |t, _| {
        t["decoder"] = json!({"type": "Metaspace"})
    });
    check("decoder `none`", file, |t, _| t["decoder"] = Value::Null);
    check("normalizer `Precompiled`", file, |t, _| {
        t["normalizer"] = json!({"type": "Precompiled", "precompiled_charsmap": "AAAA"});
    });
    check("pre_tokenizer `Metaspace`", file, |t, _| {
        t["pre_tokenizer"] = json!({"type": "Metaspace", "replacement": "_"});
    });
    check("pre_tokenizer `none`", file, |t, _| {
        t["pre_tokenizer"] = Value::Null
    });
    check("pre_tokenizer", file, |t, _| {
        t["pre_tokenizer"] = json!({"type": "Sequence", "pretokenizers": []});
    });
    check("pre_tokenizer: ", file, |t, _| {
        t["pre_tokenizer"] = json!({"type": "Split", "pattern": {"Regex": "(["}, "behavior": "Isolated", "invert": false});
    });
    check("byte_fallback", file, |t, _| {
        t["model"]["byte_fallback"] = json!(true)
    });
    check("prefix or suffix `##`", file, |t, _| {
        t["model"]["continuing_subword_prefix"] = json!("##");
    });
    check("dropout", file, |t, _| t["model"]["dropout"] = json!(0.5));
    check("added token `<think>`", file, |t, _| {
        t["added_tokens"][4]["single_word"] = json!(true)
    });
    let mut nested = json!({"type": "ByteLevel"});
    for _ in 0..10 {
        nested = json!({"type": "Sequence", "pretokenizers": [nested]});
    }
    check("pre_tokenizer `Sequence`", file, |t, _| {
        t["pre_tokenizer"] = nested
    });
}

#[test]
fn vocabularies_with_gaps_clashes_or_absurd_ids_are_refused() {
    let file = "tokenizer.json";
    check("no token has id 262", file, |t, c| {
        t["added_tokens"].as_array_mut().unwrap().remove(0);
        c["eos_token"] = Value::Null;
    });
    check("both have id 7", file, |t, _| {
        t["model"]["vocab"]["hello"] = json!(7)
    });
    check("beyond 1048576", file, |t, _| {
        t["added_tokens"][0]["id"] = json!(u32::MAX)
    });
    check("invalid value", file, |t, _| {
        t["model"]["vocab"]["hello"] = json!(-1)
    });
    check("no token `a` for the byte 0x61", file, |t, _| {
        let vocab = t["model"]["vocab"].as_object_mut().unwrap();
        let id = vocab.remove("a").unwrap();
        vocab.insert("zzz".to_owned(), id);
    });
    check("missing field `vocab`", file, |t, _| {
        t["model"].as_object_mut().unwrap().remove("vocab");
    });
    check("expected", file, |t, _| *t = json!([1, 2, 3]));
}

#[test]
fn merges_of_unknown_tokens_are_refused() {
    let file = "tokenizer.json";
    check("Token `zq` out of vocabulary", file, |t, _| {
        t["model"]["merges"][0] = json!(["zq", "e"])
    });
    check("Token `ex` out of vocabulary", file, |t, _| {
        t["model"]["merges"][0] = json!(["e", "x"])
    });
    check("a merge: two tokens", file, |t, _| {
        t["model"]["merges"][0] = json!("a b c")
    });
    check("two tokens", file, |t, _| {
        t["model"]["merges"][0] = json!(["a"])
    });
    check("a merge: two tokens", file, |t, _| {
        t["model"]["merges"][0] = json!(7)
    });
    // Merges must not lead to a control token: text could then become one.
    check("out of vocabulary", file, |t, _| {
        t["model"]["vocab"]["<｜User｜>"] = json!(263);
        t["model"]["merges"] = json!([["<｜User", "｜>"]]);
    });
}

#[test]
fn a_configuration_that_names_unknown_tokens_or_templates_is_refused() {
    let file = "tokenizer_config.json";
    check("bos_token `<s>` is not in the vocabulary", file, |_, c| {
        c["bos_token"] = json!("<s>")
    });
    check("eos_token `</s>`", file, |_, c| {
        c["eos_token"] = json!({"content": "</s>"})
    });
    check("did not match", file, |_, c| c["eos_token"] = json!(7));
    check("no chat template is named `default`", file, |_, c| {
        c["chat_template"] = json!([{"name": "rag", "template": "x"}]);
    });
    check("did not match", file, |_, c| {
        c["chat_template"] = json!({"a": 1})
    });
    check("expected", file, |_, c| *c = json!("text"));
}

#[test]
fn templates_are_found_in_all_three_places() {
    let directory = TempDir::new().unwrap();
    let mut config = tiny::config_json();
    let template = |config: &Value| {
        tiny::write(directory.path(), &tiny::tokenizer_json(), config);
        let tokenizer = Tokenizer::from_dir(directory.path()).unwrap();
        tokenizer.chat_template().map(str::to_owned)
    };
    assert_eq!(template(&config).as_deref(), Some(tiny::R1_TEMPLATE));
    let (rag, default) = (
        json!({"name": "rag", "template": "r"}),
        json!({"name": "default", "template": "d"}),
    );
    config["chat_template"] = json!([rag, default]);
    assert_eq!(template(&config).as_deref(), Some("d"));
    config["chat_template"] = Value::Null;
    assert_eq!(template(&config), None);
    fs::write(directory.path().join("chat_template.jinja"), "file").unwrap();
    assert_eq!(template(&config).as_deref(), Some("file"));
}

#[test]
fn a_pattern_that_backtracks_without_end_is_an_error() {
    let directory = TempDir::new().unwrap();
    let mut tokenizer = tiny::tokenizer_json();
    tokenizer["pre_tokenizer"] = json!({"type": "Sequence", "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": "(a|a|aa)+$"}, "behavior": "Isolated", "invert": false},
        {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false},
    ]});
    tiny::write(directory.path(), &tokenizer, &tiny::config_json());
    let tokenizer = Tokenizer::from_dir(directory.path()).unwrap();
    let error = tokenizer.encode(&("a".repeat(60) + "b")).unwrap_err();
    assert!(matches!(error, TokenizerError::Split(_)), "{error}");
}

fn check_gguf(expected: &str, change: impl FnOnce(&mut BTreeMap<String, MetadataValue>)) {
    let mut metadata = tiny::metadata();
    change(&mut metadata);
    let error = Tokenizer::from_gguf(&metadata).unwrap_err().to_string();
    assert!(
        error.contains(expected),
        "{error:?} does not say {expected:?}"
    );
}

#[test]
fn broken_gguf_metadata_is_refused_by_key() {
    let text = |value: &str| MetadataValue::String(value.to_owned());
    let set = |key: &'static str, value: MetadataValue| {
        move |metadata: &mut BTreeMap<String, MetadataValue>| {
            metadata.insert(key.to_owned(), value);
        }
    };
    for key in ["model", "tokens", "token_type", "merges"] {
        let key = format!("tokenizer.ggml.{key}");
        let absent = format!("`{key}` is absent");
        check_gguf(&absent, |metadata| drop(metadata.remove(&key)));
        let wrong = format!("`{key}` is not a");
        check_gguf(&wrong, |metadata| {
            drop(metadata.insert(key.clone(), MetadataValue::Bool(true)))
        });
    }
    check_gguf(
        "tokenizer.ggml.model `llama`",
        set("tokenizer.ggml.model", text("llama")),
    );
    check_gguf(
        "tokenizer.ggml.pre `tekken`",
        set("tokenizer.ggml.pre", text("tekken")),
    );
    check_gguf(
        "tokenizer.ggml.pre` is not a string",
        set("tokenizer.ggml.pre", MetadataValue::U8(1)),
    );
    check_gguf(
        "is not a token id",
        set("tokenizer.ggml.bos_token_id", MetadataValue::I32(-1)),
    );
    check_gguf(
        "end token 9999",
        set("tokenizer.ggml.eos_token_id", MetadataValue::U32(9999)),
    );
    check_gguf(
        "is not a bool",
        set("tokenizer.ggml.add_bos_token", MetadataValue::U8(1)),
    );
    check_gguf(
        "is not a string",
        set("tokenizer.chat_template", MetadataValue::U8(1)),
    );
    let types = |values: Vec<i32>| MetadataValue::Array(MetadataArray::I32(values));
    check_gguf(
        "has 3 entries for 269 tokens",
        set("tokenizer.ggml.token_type", types(vec![1; 3])),
    );
    check_gguf(
        "token_type `6`",
        set("tokenizer.ggml.token_type", types(vec![6; 269])),
    );
    let merges = |lines: &[&str]| {
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        MetadataValue::Array(MetadataArray::String(lines))
    };
    check_gguf(
        "`ab` is not two tokens",
        set("tokenizer.ggml.merges", merges(&["ab"])),
    );
    check_gguf(
        "out of vocabulary",
        set("tokenizer.ggml.merges", merges(&["q q"])),
    );
}
