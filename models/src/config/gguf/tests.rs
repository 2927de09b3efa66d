#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use super::*;
use crate::presets::preset;
use crate::weights::MetadataArray;

fn metadata(changes: &[(&str, Option<MetadataValue>)]) -> BTreeMap<String, MetadataValue> {
    let mut metadata = BTreeMap::from(
        [
            (
                "general.architecture",
                MetadataValue::String("llama".to_owned()),
            ),
            ("llama.block_count", MetadataValue::U32(32)),
            ("llama.context_length", MetadataValue::U32(131_072)),
            ("llama.embedding_length", MetadataValue::U32(4096)),
            ("llama.feed_forward_length", MetadataValue::U32(14_336)),
            ("llama.attention.head_count", MetadataValue::U32(32)),
            ("llama.attention.head_count_kv", MetadataValue::U32(8)),
            (
                "llama.attention.layer_norm_rms_epsilon",
                MetadataValue::F32(1e-5),
            ),
            ("llama.rope.freq_base", MetadataValue::F32(5e5)),
            ("llama.rope.dimension_count", MetadataValue::U32(128)),
            ("llama.vocab_size", MetadataValue::U32(128_256)),
            ("tokenizer.ggml.eos_token_id", MetadataValue::U32(128_001)),
        ]
        .map(|(key, value)| (key.to_owned(), value)),
    );
    for (key, value) in changes {
        match value {
            Some(value) => metadata.insert((*key).to_owned(), value.clone()),
            None => metadata.remove(*key),
        };
    }
    metadata
}

#[test]
fn gguf_metadata_gives_the_same_configuration() {
    let config = ModelConfig::from_gguf(&metadata(&[]), false, None).unwrap();
    let mut expected = preset("r1-distill-llama-8b").unwrap();
    // The factors of llama3 scaling are a tensor, which the metadata does not show.
    expected.rope.scaling = RopeScaling::None;
    expected.sampling = SamplingDefaults::default();
    assert_eq!(config, expected);

    let yarn = [
        (
            "llama.rope.scaling.type",
            Some(MetadataValue::String("yarn".to_owned())),
        ),
        ("llama.rope.scaling.factor", Some(MetadataValue::F32(4.0))),
        (
            "llama.rope.scaling.original_context_length",
            Some(MetadataValue::U32(32_768)),
        ),
    ];
    let config = ModelConfig::from_gguf(&metadata(&yarn), true, None).unwrap();
    assert_eq!(
        config.rope.scaling,
        preset("r1-0528-qwen3-8b").unwrap().rope.scaling
    );
    assert!(config.tied_embeddings);
}

#[test]
fn a_stretch_is_read_as_converters_write_it() {
    use MetadataValue::{F32, String as Text};
    let kind = |kind: &str| ("llama.rope.scaling.type", Some(Text(kind.to_owned())));
    let factor = ("llama.rope.scaling.factor", Some(F32(4.0)));
    let linear = RopeScaling::Factors(vec![4.0; 64]);
    for (changes, expected) in [
        (vec![], RopeScaling::None),
        (vec![kind("none"), factor.clone()], RopeScaling::None),
        (vec![kind("linear")], RopeScaling::None),
        (vec![kind("linear"), factor.clone()], linear.clone()),
        (vec![factor.clone()], linear.clone()),
        (vec![("llama.rope.scale_linear", Some(F32(4.0)))], linear),
    ] {
        let config = ModelConfig::from_gguf(&metadata(&changes), false, None).unwrap();
        assert_eq!(config.rope.scaling, expected, "{changes:?}");
    }
}

#[test]
fn yarn_attn_factor_changes_nothing_as_in_transformers() {
    use MetadataValue::{F32, String as Text};
    let mut changes = vec![
        ("llama.rope.scaling.type", Some(Text("yarn".to_owned()))),
        ("llama.rope.scaling.factor", Some(F32(4.0))),
    ];
    let without = ModelConfig::from_gguf(&metadata(&changes), false, None).unwrap();
    changes.push((
        "llama.rope.scaling.yarn_attn_factor",
        Some(F32(0.878_248_9)),
    ));
    let with = ModelConfig::from_gguf(&metadata(&changes), false, None).unwrap();
    assert_eq!(with, without);
}

#[test]
fn the_vocabulary_is_stated_or_counted() {
    let tokens = MetadataValue::Array(MetadataArray::String(vec![String::new(); 200_000]));
    for (changes, rows, expected) in [
        (vec![], Some(7), 128_256),
        (
            vec![
                ("llama.vocab_size", None),
                ("tokenizer.ggml.tokens", Some(tokens)),
            ],
            Some(7),
            200_000,
        ),
        (vec![("llama.vocab_size", None)], Some(128_002), 128_002),
    ] {
        let config = ModelConfig::from_gguf(&metadata(&changes), false, rows).unwrap();
        assert_eq!(config.vocab_size, expected);
    }
}

#[test]
fn gguf_metadata_that_cannot_be_computed_is_refused() {
    use MetadataValue::{F32, String as Text, U32};
    for (key, value, expected) in [
        (
            "general.architecture",
            None,
            "`general.architecture` is missing",
        ),
        (
            "general.architecture",
            Some(Text("gemma".to_owned())),
            "`gemma` is not supported",
        ),
        ("general.architecture", Some(U32(1)), "not text"),
        (
            "split.count",
            Some(MetadataValue::U16(3)),
            "merge the parts",
        ),
        ("llama.block_count", None, "`llama.block_count` is missing"),
        ("llama.block_count", Some(F32(1.0)), "not a whole number"),
        (
            "llama.block_count",
            Some(MetadataValue::I32(-1)),
            "not a whole number",
        ),
        (
            "llama.attention.head_count",
            Some(U32(0)),
            "`attention.head_count` is 0",
        ),
        (
            "llama.attention.head_count_kv",
            Some(U32(0)),
            "`kv_heads` is 0",
        ),
        (
            "llama.attention.key_length",
            Some(U32(u32::MAX)),
            "`head_dim`",
        ),
        (
            "llama.attention.value_length",
            Some(U32(64)),
            "`llama.attention.value_length`",
        ),
        (
            "llama.rope.dimension_count",
            Some(U32(64)),
            "`llama.rope.dimension_count`",
        ),
        (
            "llama.attention.layer_norm_rms_epsilon",
            Some(F32(f32::NAN)),
            "`rms_norm_eps` is NaN",
        ),
        (
            "llama.rope.freq_base",
            Some(F32(f32::INFINITY)),
            "`rope_theta` is inf",
        ),
        (
            "llama.rope.scaling.type",
            Some(Text("longrope".to_owned())),
            "`longrope`",
        ),
        (
            "llama.rope.scaling.type",
            Some(Text("yarn".to_owned())),
            "scaling.factor` is missing",
        ),
        (
            "tokenizer.ggml.eos_token_id",
            Some(U32(u32::MAX)),
            "`eos_token_id`",
        ),
        ("llama.vocab_size", None, "`llama.vocab_size` is missing"),
    ] {
        let error = ModelConfig::from_gguf(&metadata(&[(key, value)]), false, None)
            .unwrap_err()
            .to_string();
        assert!(error.contains(expected), "{key}: {error}");
    }
}
