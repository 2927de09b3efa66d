//! `cabind inspect`.
use crate::arguments::InspectArguments;
use anyhow::Result;
use cabind_kernels::cpu::PAGE_TOKENS;
use cabind_models::checkpoint::{open_template, open_tokenizer};
use cabind_models::config::{ModelConfig, RopeScaling};
use cabind_models::kv_cache::KvCache;
use cabind_models::tokenizer::Tokenizer;
use cabind_models::weights::Weights;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Elements and bytes of all tensors of one format.
#[derive(Default)]
struct Share {
    tensors: u64,
    elements: u64,
    bytes: u64,
}

pub(crate) fn model(arguments: &InspectArguments) -> Result<()> {
    let weights = Weights::open(&arguments.model)?;
    let mut about = Map::new();
    about.insert("model".into(), json!(arguments.model));
    about.extend(shape(weights.config()));
    about.extend(sizes(&weights));
    // A checkpoint without a tokenizer still has a shape and sizes.
    match open_tokenizer(&arguments.model, &weights) {
        Ok(tokenizer) => {
            about.extend(vocabulary(&tokenizer));
            let template = match open_template(&arguments.model, &tokenizer) {
                Ok(None) => json!("none"),
                Ok(Some(_)) => json!("compiles"),
                Err(error) => json!(error.to_string()),
            };
            about.insert("chat_template".into(), template);
        }
        Err(error) => {
            about.insert("tokenizer".into(), json!(error.to_string()));
        }
    }
    if arguments.json {
        println!("{:#}", Value::Object(about));
        return Ok(());
    }
    for (name, value) in &about {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        println!("{:20} {value}", name.replace('_', " "));
    }
    Ok(())
}

fn shape(config: &ModelConfig) -> Map<String, Value> {
    let scaling = match &config.rope.scaling {
        RopeScaling::None => "none".to_owned(),
        RopeScaling::Factors(_) => "one factor a frequency".into(),
        other => format!("{other:?}"),
    };
    let entries = json!({
        "architecture": config.architecture.to_string(),
        "layers": config.layers,
        "hidden_size": config.hidden_size,
        "heads": config.heads,
        "kv_heads": config.kv_heads,
        "head_dim": config.head_dim,
        "ffn_size": config.ffn_size,
        "vocab_size": config.vocab_size,
        "context_tokens_max": config.context_tokens_max,
        "rope_theta": config.rope.theta,
        "rope_scaling": scaling,
        "tied_embeddings": config.tied_embeddings,
        // In f16, as the processor has it by default.
        "kv_cache_bytes_per_token": KvCache::bytes(config, PAGE_TOKENS, 2) / PAGE_TOKENS as u64,
    });
    match entries {
        Value::Object(entries) => entries,
        _ => Map::new(),
    }
}

fn sizes(weights: &Weights) -> Map<String, Value> {
    let mut shares: BTreeMap<String, Share> = BTreeMap::new();
    for tensor in weights.tensors() {
        let share = shares.entry(tensor.format.to_string()).or_default();
        share.tensors += 1;
        share.elements += tensor.shape.iter().product::<usize>() as u64;
        share.bytes += tensor.bytes;
    }
    let parameters: u64 = shares.values().map(|share| share.elements).sum();
    let formats: Vec<String> = shares
        .iter()
        .map(|(format, share)| {
            let Share {
                tensors,
                elements,
                bytes,
            } = share;
            format!("{format}: {tensors} tensors, {elements} elements, {bytes} bytes")
        })
        .collect();
    let mut about = Map::new();
    about.insert("parameters".into(), json!(parameters));
    about.insert("weight_bytes".into(), json!(weights.bytes_total()));
    about.insert("formats".into(), json!(formats));
    about
}

fn vocabulary(tokenizer: &Tokenizer) -> Map<String, Value> {
    let mut about = Map::new();
    about.insert("tokenizer_ids".into(), json!(tokenizer.vocab_size()));
    about.insert("bos".into(), json!(tokenizer.bos_token()));
    let eos = tokenizer
        .eos_ids()
        .iter()
        .filter_map(|id| tokenizer.piece(*id));
    about.insert("eos".into(), json!(eos.collect::<Vec<_>>()));
    about.insert("reasoning".into(), json!(tokenizer.think_close().is_some()));
    about
}
