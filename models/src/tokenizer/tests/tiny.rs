//! A tokenizer small enough to write in a test: all bytes, a few merges, DeepSeek's control tokens.
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::super::Tokenizer;
use super::super::pieces::alphabet;
use crate::weights::{MetadataArray, MetadataValue};

/// Control tokens by id; the flag is what checkpoints write as `special`.
pub(crate) const CONTROL: [(u32, &str, bool); 6] = [
    (262, "<｜end▁of▁sentence｜>", true),
    (263, "<｜User｜>", false),
    (264, "<｜Assistant｜>", false),
    (265, "<｜begin▁of▁sentence｜>", true),
    (266, "<think>", false),
    (267, "</think>", false),
];
const MERGES: [(&str, &str); 6] = [
    ("h", "e"),
    ("l", "l"),
    ("he", "ll"),
    ("hell", "o"),
    ("Ġ", "hello"),
    ("t", "h"),
];
/// The template of the published R1 distills, reduced to what has no tools in it.
pub(crate) const R1_TEMPLATE: &str = "\
{%- set ns = namespace(system='') -%}\
{%- for message in messages if message['role'] == 'system' -%}\
{%- set ns.system = message['content'] -%}{%- endfor -%}\
{{ bos_token }}{{ ns.system }}\
{%- for message in messages -%}\
{%- if message['role'] == 'user' -%}{{ '<｜User｜>' + message['content'] }}{%- endif -%}\
{%- if message['role'] == 'assistant' -%}{%- set content = message['content'] -%}\
{%- if '</think>' in content -%}{%- set content = content.split('</think>')[-1] -%}{%- endif -%}\
{{ '<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>' }}{%- endif -%}\
{%- endfor -%}\
{%- if add_generation_prompt -%}{{ '<｜Assistant｜><think>\\n' }}{%- endif -%}";

fn vocabulary() -> Vec<String> {
    let mut tokens: Vec<String> = alphabet().iter().map(char::to_string).collect();
    tokens.extend(MERGES.iter().map(|(left, right)| format!("{left}{right}")));
    tokens
}

/// `tokenizer.json`.
pub(crate) fn tokenizer_json() -> Value {
    let vocab: Map<String, Value> = vocabulary()
        .into_iter()
        .zip(0..)
        .map(|(token, id)| (token, json!(id)))
        .collect();
    let added: Vec<Value> = CONTROL
        .iter()
        .map(|(id, content, special)| json!({"id": id, "content": content, "special": special}))
        .collect();
    json!({
        "version": "1.0",
        "added_tokens": added,
        "normalizer": null,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true},
        "decoder": {"type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true},
        "model": {"type": "BPE", "vocab": vocab, "merges": MERGES},
    })
}

/// `tokenizer_config.json`.
pub(crate) fn config_json() -> Value {
    json!({
        "bos_token": {"content": "<｜begin▁of▁sentence｜>", "special": true},
        "eos_token": "<｜end▁of▁sentence｜>",
        "add_bos_token": true,
        "chat_template": R1_TEMPLATE,
    })
}

pub(crate) fn write(directory: &Path, tokenizer: &Value, config: &Value) {
    fs::write(directory.join("tokenizer.json"), tokenizer.to_string()).unwrap();
    fs::write(directory.join("tokenizer_config.json"), config.to_string()).unwrap();
}

/// The tokenizer, read from files.
pub(crate) fn tokenizer() -> Tokenizer {
    let directory = TempDir::new().unwrap();
    write(directory.path(), &tokenizer_json(), &config_json());
    Tokenizer::from_dir(directory.path()).unwrap()
}

/// The same tokenizer as GGUF metadata.
pub(crate) fn metadata() -> BTreeMap<String, MetadataValue> {
    let mut tokens = vocabulary();
    let mut types = vec![1; tokens.len()];
    for (_, spelling, special) in CONTROL {
        tokens.push(spelling.to_owned());
        types.push(if special { 3 } else { 4 });
    }
    tokens.push("[PAD268]".to_owned());
    types.push(5);
    let merges = MERGES
        .iter()
        .map(|(left, right)| format!("{left} {right}"))
        .collect();
    let text = |value: &str| MetadataValue::String(value.to_owned());
    [
        ("tokenizer.ggml.model", text("gpt2")),
        ("tokenizer.ggml.pre", text("gpt-2")),
        (
            "tokenizer.ggml.tokens",
            MetadataValue::Array(MetadataArray::String(tokens)),
        ),
        (
            "tokenizer.ggml.token_type",
            MetadataValue::Array(MetadataArray::I32(types)),
        ),
        (
            "tokenizer.ggml.merges",
            MetadataValue::Array(MetadataArray::String(merges)),
        ),
        ("tokenizer.ggml.bos_token_id", MetadataValue::U32(265)),
        ("tokenizer.ggml.eos_token_id", MetadataValue::U32(262)),
        ("tokenizer.ggml.add_bos_token", MetadataValue::Bool(true)),
        ("tokenizer.chat_template", text(R1_TEMPLATE)),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect()
}
