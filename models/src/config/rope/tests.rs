#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::config::{ModelConfig, Rope, RopeScaling};
use crate::presets::preset;

/// One entry of `tests/golden/rope.json`, written by transformers' rotary embedding classes.
#[derive(Deserialize)]
struct Reference {
    name: String,
    /// The fields of `config.json` that matter.
    config: Map<String, Value>,
    attention_scaling: f32,
    inverse_frequencies: Vec<f32>,
}

fn check(name: &str, rope: &Rope, reference: &Reference) {
    let expected = &reference.inverse_frequencies;
    let (frequencies, scaling) = rope.inverse_frequencies(expected.len() * 2);
    let close = |a: f32, b: f32| (a / b - 1.0).abs() < 5e-7;
    assert_eq!(frequencies.len(), expected.len(), "{name}");
    assert!(
        close(scaling, reference.attention_scaling),
        "{name}: {scaling}"
    );
    for (i, (&found, &expected)) in frequencies.iter().zip(expected).enumerate() {
        assert!(close(found, expected), "{name} [{i}]: {found} {expected}");
    }
}

#[test]
fn frequencies_are_those_of_transformers() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/rope.json");
    let references: Vec<Reference> =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(references.len() >= 26);
    for reference in references {
        let name = &reference.name;
        let mut config = reference.config.clone();
        for (key, value) in [
            ("num_hidden_layers", 1),
            ("intermediate_size", 8),
            ("vocab_size", 8),
        ] {
            config.entry(key).or_insert(value.into());
        }
        let config = ModelConfig::from_json(&Value::Object(config).to_string())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            config.head_dim,
            reference.inverse_frequencies.len() * 2,
            "{name}"
        );
        check(name, &config.rope, &reference);
        if let Some(preset) = preset(name) {
            check(name, &preset.rope, &reference);
        }
    }
}

#[test]
fn factors_divide_the_plain_frequencies() {
    let rope = |scaling| Rope {
        theta: 1e4,
        scaling,
    };
    let (plain, _) = rope(RopeScaling::None).inverse_frequencies(8);
    let (divided, attention) =
        rope(RopeScaling::Factors(vec![1.0, 2.0, 4.0, 8.0])).inverse_frequencies(8);
    let expected: Vec<f32> = plain
        .iter()
        .zip([1.0, 2.0, 4.0, 8.0])
        .map(|(a, b)| a / b)
        .collect();
    assert_eq!((divided, attention), (expected, 1.0));
}
