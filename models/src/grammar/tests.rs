#![allow(clippy::unwrap_used, clippy::panic)]
use super::*;
use crate::sampler::{Sampler, Sampling};
use std::path::Path;

fn tokenizer() -> Tokenizer {
    let cabin_mini = Path::new(env!("CARGO_MANIFEST_DIR")).join("cabin-mini");
    Tokenizer::from_dir(&cabin_mini).unwrap()
}

fn grammars(tokenizer: &Tokenizer) -> Grammars {
    Grammars::new(tokenizer, tokenizer.eos_ids()).unwrap()
}

/// A reply of tokens drawn blindly from what the grammar allows, to its end.
fn blind(tokenizer: &Tokenizer, grammar: &Grammar, seed: u64) -> String {
    let mut constraint = grammar.begin();
    let sampling = Sampling {
        temperature: 1.0,
        seed,
        ..Sampling::GREEDY
    };
    let mut sampler = Sampler::new(sampling, &[]).unwrap();
    let mut ids = Vec::new();
    while ids.len() < 4000 {
        // A row more than the tokenizer has tokens, as models have.
        let mut logits = vec![0.0; tokenizer.vocab_size() + 64];
        forbid_others(&constraint.allowed(logits.len()).unwrap(), &mut logits);
        let id = sampler.pick(&mut logits).unwrap();
        assert!((id as usize) < tokenizer.vocab_size());
        if tokenizer.eos_ids().contains(&id) {
            return tokenizer.decode(&ids);
        }
        constraint.accept(id).unwrap();
        ids.push(id);
    }
    panic!("no end in {:?}", tokenizer.decode(&ids));
}

/// Every blind reply is JSON that `fits`.
fn check(schema: &Value, fits: impl Fn(&Value) -> bool) {
    let tokenizer = tokenizer();
    let grammar = grammars(&tokenizer).compile(&schema.to_string()).unwrap();
    for seed in 0..40 {
        let text = blind(&tokenizer, &grammar, seed);
        let value: Value =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text:?}"));
        assert!(fits(&value), "{schema} gave {text}");
    }
}

#[test]
fn a_reply_leaves_its_schema() {
    check(
        &json!({ "type": "integer", "minimum": -3, "maximum": 250 }),
        |value| {
            value
                .as_f64()
                .is_some_and(|n| n.fract() == 0.0 && (-3.0..=250.0).contains(&n))
        },
    );
    check(
        &json!({ "enum": ["driver", "passenger", "all"] }),
        |value| ["driver", "passenger", "all"].contains(&value.as_str().unwrap()),
    );
    check(
        &json!({ "type": "string", "minLength": 1, "maxLength": 5 }),
        |value| (1..=5).contains(&value.as_str().unwrap().chars().count()),
    );
    let object = json!({
        "type": "object",
        "properties": { "b": { "type": "boolean" }, "a": { "type": "string", "maxLength": 3 } },
        "required": ["b"],
        "additionalProperties": false,
    });
    check(&object, |value| {
        value["b"].is_boolean() && value.as_object().unwrap().len() <= 2
    });
    let call = |tool: &str, name: &str, kind: Value| {
        json!({
            "type": "object",
            "properties": {
                "tool": { "const": tool },
                "arguments": {
                    "type": "object",
                    "properties": { name: kind },
                    "required": [name],
                    "additionalProperties": false,
                },
            },
            "required": ["tool", "arguments"],
            "additionalProperties": false,
        })
    };
    let temperature = call(
        "warm",
        "degrees",
        json!({ "type": "number", "minimum": 16, "maximum": 28 }),
    );
    let calls = json!({
        "type": "array",
        "maxItems": 3,
        "items": { "oneOf": [temperature, call("lock", "on", json!({ "type": "boolean" }))] },
    });
    check(&calls, |value| {
        value
            .as_array()
            .unwrap()
            .iter()
            .all(|call| match call["tool"].as_str().unwrap() {
                "warm" => (16.0..=28.0).contains(&call["arguments"]["degrees"].as_f64().unwrap()),
                _ => call["arguments"]["on"].is_boolean(),
            })
    });
}

#[test]
fn members_come_in_another_order_or_form() {
    let tokenizer = tokenizer();
    let schema = json!({
        "type": "object",
        "properties": { "say": { "const": "a" }, "calls": { "const": [1, 2] } },
        "required": ["say", "calls"],
        "additionalProperties": false,
    });
    let grammar = grammars(&tokenizer).compile(&schema.to_string()).unwrap();
    for seed in 0..8 {
        let text = blind(&tokenizer, &grammar, seed);
        assert_eq!(
            text.trim_start_matches('\n'),
            r#"{"say": "a", "calls": [1, 2]}"#
        );
        assert!(text.starts_with('{') || text.starts_with("\n"));
    }
}

#[test]
fn a_schema_that_nothing_can_follow_is_taken() {
    let tokenizer = tokenizer();
    let grammars = grammars(&tokenizer);
    let refused = |schema: &str, wanted: &str| {
        let error = grammars.compile(schema).err().unwrap().to_string();
        assert!(error.contains(wanted), "{schema}: {error}");
    };
    refused("{", "the schema is not JSON");
    refused("[1]", "it is not an object");
    refused(r#"{"type": "wibble"}"#, "cannot be followed");
    refused(
        r#"{"type": "string", "minLength": 3, "maxLength": 1}"#,
        "cannot be followed",
    );
    refused(
        r#"{"type": "integer", "minimum": 3, "maximum": 1}"#,
        "cannot be followed",
    );
    refused(&" ".repeat(SCHEMA_BYTES_MAX + 1), "shorten it");
    let endless = Grammars::new(&tokenizer, &[tokenizer.vocab_size() as u32]).err();
    assert_eq!(endless, Some(GrammarError::Endless));
}

#[test]
fn a_token_outside_the_schema_is_accepted() {
    let tokenizer = tokenizer();
    let grammar = grammars(&tokenizer)
        .compile(r#"{"type": "boolean"}"#)
        .unwrap();
    let id = tokenizer.encode("x").unwrap()[0];
    let lost = grammar.begin().accept(id);
    assert!(matches!(lost, Err(GrammarError::Lost(_))), "{lost:?}");
}
