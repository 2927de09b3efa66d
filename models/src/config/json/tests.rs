#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::{Value, json};

use crate::config::*;
use crate::presets::preset;

/// The fields every test starts from, as published for a distillation.
fn published() -> Value {
    json!({
        "architectures": ["Qwen2ForCausalLM"],
        "attention_dropout": 0.0,
        "bos_token_id": 151643,
        "eos_token_id": 151643,
        "hidden_act": "silu",
        "hidden_size": 1536,
        "intermediate_size": 8960,
        "max_position_embeddings": 131072,
        "max_window_layers": 21,
        "model_type": "qwen2",
        "num_attention_heads": 12,
        "num_hidden_layers": 28,
        "num_key_value_heads": 2,
        "rms_norm_eps": 1e-06,
        "rope_theta": 10000,
        "sliding_window": 4096,
        "tie_word_embeddings": false,
        "torch_dtype": "bfloat16",
        "use_cache": true,
        "use_mrope": false,
        "use_sliding_window": false,
        "vocab_size": 151936
    })
}

/// `published` with `changes` over it; a null takes a field away.
fn changed(changes: Value) -> String {
    let mut config = published();
    let (Value::Object(fields), Value::Object(changes)) = (&mut config, changes) else {
        panic!("not objects");
    };
    for (key, value) in changes {
        if value.is_null() {
            fields.remove(&key);
        } else {
            fields.insert(key, value);
        }
    }
    config.to_string()
}

fn parse(changes: Value) -> Result<ModelConfig, ConfigError> {
    ModelConfig::from_json(&changed(changes))
}

#[test]
fn the_published_files_give_the_presets() {
    let generation = json!({
        "_from_model_config": true, "bos_token_id": 151646, "eos_token_id": 151643,
        "do_sample": true, "temperature": 0.6, "top_p": 0.95
    })
    .to_string();
    let mut config = parse(json!({})).unwrap();
    config.apply_generation_json(&generation).unwrap();
    assert_eq!(Some(config), preset("r1-distill-qwen-1.5b"));

    let mut config = parse(json!({
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "eos_token_id": 128001,
        "hidden_size": 4096, "intermediate_size": 14336, "num_attention_heads": 32,
        "num_hidden_layers": 32, "num_key_value_heads": 8, "rms_norm_eps": 1e-05,
        "rope_theta": 500000.0, "vocab_size": 128256, "attention_bias": false, "mlp_bias": false,
        "rope_scaling": {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
            "original_max_position_embeddings": 8192, "rope_type": "llama3"}
    }))
    .unwrap();
    config
        .apply_generation_json(r#"{"temperature": 0.6, "top_p": 0.95}"#)
        .unwrap();
    assert_eq!(Some(config), preset("r1-distill-llama-8b"));

    let mut config = parse(json!({
        "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "eos_token_id": 151645,
        "head_dim": 128, "hidden_size": 4096, "intermediate_size": 12288,
        "num_attention_heads": 32, "num_hidden_layers": 36, "num_key_value_heads": 8,
        "rope_theta": 1000000, "attention_bias": false,
        "rope_scaling": {"attn_factor": 0.8782488562869419, "factor": 4.0,
            "original_max_position_embeddings": 32768, "rope_type": "yarn"}
    }))
    .unwrap();
    config
        .apply_generation_json(r#"{"temperature": 0.6, "top_p": 0.95}"#)
        .unwrap();
    assert_eq!(Some(config), preset("r1-0528-qwen3-8b"));
}

#[test]
fn a_temperature_beside_greedy_decoding_is_not_applied() {
    let mut config = parse(json!({})).unwrap();
    for (generation, expected) in [
        (r#"{"do_sample": false, "temperature": 0.6}"#, Some(0.0)),
        (r#"{"do_sample": true, "temperature": 0.6}"#, Some(0.6)),
        (r#"{"temperature": 0.6}"#, Some(0.6)),
        (r#"{"do_sample": true}"#, None),
    ] {
        config.apply_generation_json(generation).unwrap();
        assert_eq!(config.sampling.temperature, expected, "{generation}");
    }
}

#[test]
fn a_sliding_window_that_no_layer_has_is_no_reason_to_refuse() {
    for changes in [
        json!({"use_sliding_window": true, "max_window_layers": 28}),
        json!({"use_sliding_window": true, "max_window_layers": null}),
        json!({"use_sliding_window": true, "sliding_window": null}),
        json!({"use_sliding_window": false, "max_window_layers": 0}),
    ] {
        assert!(parse(changes.clone()).is_ok(), "{changes}");
    }
}

#[test]
fn both_spellings_of_the_rotary_parameters_mean_the_same() {
    for (published, written) in [
        (
            json!({"rope_theta": 5e5}),
            json!({"rope_theta": null, "rope_parameters": {"rope_theta": 5e5, "rope_type": "default"}}),
        ),
        (
            json!({"rope_theta": 5e5, "rope_scaling": {"type": "linear", "factor": 2.0}}),
            json!({"rope_theta": null, "rope_parameters":
                {"rope_theta": 5e5, "rope_type": "linear", "factor": 2.0}}),
        ),
        (
            json!({"rope_theta": 5e5, "rope_scaling": {"rope_type": "yarn", "factor": 4}}),
            json!({"rope_theta": null, "rope_parameters": {"rope_theta": 5e5, "rope_type": "yarn",
                "factor": 4.0, "original_max_position_embeddings": 131072}}),
        ),
        (
            json!({"rope_scaling": null, "rope_theta": null}),
            json!({"rope_theta": 10000.0}),
        ),
    ] {
        assert_eq!(parse(published).unwrap(), parse(written).unwrap());
    }
}

#[test]
fn what_is_left_out_takes_the_value_transformers_takes() {
    let config = parse(json!({
        "architectures": null, "num_key_value_heads": null, "tie_word_embeddings": null,
        "eos_token_id": [3, 4], "head_dim": null, "rms_norm_eps": null
    }))
    .unwrap();
    assert_eq!(config.architecture, Architecture::Qwen2);
    assert_eq!((config.kv_heads, config.head_dim), (12, 128));
    assert_eq!(config.eos_ids, [3, 4]);
    assert_eq!(config.rms_norm_eps, 1e-6);
    assert!(!config.tied_embeddings);
    assert_eq!(config.sampling, SamplingDefaults::default());
}

fn check(name: &str, changes: Value, expected: &str) {
    let error = match parse(changes) {
        Ok(_) => panic!("{name}: accepted"),
        Err(error) => error.to_string(),
    };
    assert!(error.contains(expected), "{name}: {error}");
}

#[test]
fn a_configuration_that_cannot_be_computed_is_refused() {
    let yarn = |key: &str, value: Value| {
        let mut scaling = json!({"rope_type": "yarn", "factor": 4.0});
        scaling[key] = value;
        json!({ "rope_scaling": scaling })
    };
    let llama3 = |low: f64, high: f64| {
        json!({"rope_scaling": {"rope_type": "llama3", "factor": 8.0,
            "low_freq_factor": low, "high_freq_factor": high}})
    };
    for (name, changes, expected) in [
        (
            "unknown architecture",
            json!({"architectures": ["MambaForCausalLM"]}),
            "`MambaForCausalLM` is not supported (qwen2, llama and qwen3 are)",
        ),
        (
            "unknown model type",
            json!({"architectures": null, "model_type": "mistral"}),
            "`mistral` is not supported",
        ),
        (
            "no architecture",
            json!({"architectures": null, "model_type": null}),
            "`model_type` is missing",
        ),
        (
            "architectures of numbers",
            json!({"architectures": [1]}),
            "not a list of names",
        ),
        (
            "no layers",
            json!({"num_hidden_layers": 0}),
            "`layers` is 0",
        ),
        (
            "missing layers",
            json!({"num_hidden_layers": null}),
            "`num_hidden_layers` is missing",
        ),
        (
            "absurd layers",
            json!({"num_hidden_layers": u64::MAX}),
            "`layers` is 18446744073709551615",
        ),
        (
            "negative layers",
            json!({"num_hidden_layers": -1}),
            "not a whole number",
        ),
        (
            "layers as text",
            json!({"num_hidden_layers": "28"}),
            "not a whole number",
        ),
        (
            "no heads",
            json!({"num_attention_heads": 0}),
            "`num_attention_heads` is 0",
        ),
        (
            "no heads, head size given",
            json!({"num_attention_heads": 0, "head_dim": 128}),
            "`heads` is 0",
        ),
        (
            "no kv heads",
            json!({"num_key_value_heads": 0}),
            "`kv_heads` is 0",
        ),
        (
            "heads not shared evenly",
            json!({"num_key_value_heads": 5}),
            "12 query heads cannot be shared among 5",
        ),
        ("odd head", json!({"head_dim": 127}), "even numbers"),
        (
            "absurd head",
            json!({"head_dim": 1u64 << 40, "rope_scaling": {"type": "linear", "factor": 2.0}}),
            "`head_dim`",
        ),
        ("no vocabulary", json!({"vocab_size": 0}), "`vocab_size`"),
        (
            "absurd vocabulary",
            json!({"vocab_size": 1u64 << 32}),
            "`vocab_size`",
        ),
        (
            "no context",
            json!({"max_position_embeddings": 0}),
            "`context_tokens_max`",
        ),
        ("eps 0", json!({"rms_norm_eps": 0.0}), "`rms_norm_eps`"),
        (
            "eps negative",
            json!({"rms_norm_eps": -1e-6}),
            "`rms_norm_eps`",
        ),
        ("theta 1", json!({"rope_theta": 1.0}), "`rope_theta`"),
        ("theta 0", json!({"rope_theta": 0}), "`rope_theta`"),
        (
            "eos beyond the vocabulary",
            json!({"eos_token_id": 151_936}),
            "`eos_token_id` is 151936",
        ),
        (
            "eos of text",
            json!({"eos_token_id": ["</s>"]}),
            "not a token id",
        ),
        (
            "another activation",
            json!({"hidden_act": "gelu"}),
            "`gelu`, which is not supported",
        ),
        (
            "sliding window",
            json!({"use_sliding_window": true, "max_window_layers": 27}),
            "`use_sliding_window`",
        ),
        (
            "sliding layers",
            json!({"layer_types": ["full_attention", "sliding_attention"]}),
            "`sliding_attention`",
        ),
        (
            "bias on o",
            json!({"architectures": ["LlamaForCausalLM"], "attention_bias": true}),
            "`attention_bias`",
        ),
        ("mlp bias", json!({"mlp_bias": true}), "`mlp_bias`"),
        (
            "quantised",
            json!({"quantization_config": {"quant_method": "awq"}}),
            "`awq`, which is not supported (use a GGUF",
        ),
        (
            "half rotated",
            json!({"partial_rotary_factor": 0.5}),
            "`partial_rotary_factor`",
        ),
        (
            "unknown scaling",
            json!({"rope_scaling": {"rope_type": "longrope"}}),
            "`longrope`, which is not supported",
        ),
        (
            "scaling without factor",
            json!({"rope_scaling": {"rope_type": "linear"}}),
            "`factor` is missing",
        ),
        (
            "scaling of text",
            json!({"rope_scaling": "yarn"}),
            "not an object",
        ),
        (
            "linear by 0",
            json!({"rope_scaling": {"rope_type": "linear", "factor": 0.0}}),
            "`rope factor` is 0",
        ),
        (
            "llama3 with equal borders",
            llama3(4.0, 4.0),
            "`high_freq_factor`",
        ),
        (
            "llama3 with a border of 0",
            llama3(0.0, 4.0),
            "`low_freq_factor`",
        ),
        (
            "yarn by less than 1",
            yarn("factor", json!(0.5)),
            "`factor` is 0.5",
        ),
        (
            "yarn from no context",
            yarn("original_max_position_embeddings", json!(0)),
            "`original_max",
        ),
        (
            "yarn with borders crossed",
            yarn("beta_slow", json!(64)),
            "`beta_fast`",
        ),
        (
            "yarn with attention 0",
            yarn("attention_factor", json!(0.0)),
            "`attention_factor`",
        ),
        (
            "temperature above what requests may ask",
            json!({"temperature": 10.5}),
            "0 (greedy) to 10",
        ),
        (
            "temperature below 0",
            json!({"temperature": -0.1}),
            "`temperature`",
        ),
        ("top-p 0", json!({"top_p": 0.0}), "`top_p`"),
        ("top-p above 1", json!({"top_p": 1.5}), "`top_p`"),
        (
            "penalty 0",
            json!({"repetition_penalty": 0.0}),
            "`repetition_penalty`",
        ),
    ] {
        check(name, changes, expected);
    }
    for text in ["", "[]", "{", "null", "{\"a\": 1e999}"] {
        assert!(ModelConfig::from_json(text).is_err(), "{text}");
    }
}
