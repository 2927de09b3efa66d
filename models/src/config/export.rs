//! A configuration as GGUF metadata; the other way round in `gguf.rs`.
use std::collections::BTreeMap;

use super::{ConfigError, ModelConfig, RopeScaling};
use crate::weights::MetadataValue;

/// Keys of the end tokens, in the order in which a configuration names them.
const END_KEYS: [&str; 3] = [
    "tokenizer.ggml.eos_token_id",
    "tokenizer.ggml.eot_token_id",
    "tokenizer.ggml.eom_token_id",
];

impl ModelConfig {
    /// The metadata that [`ModelConfig::from_gguf`] reads back, without what the tensors tell.
    ///
    /// # Errors
    /// [`ConfigError::Unsupported`] where GGUF has no key for it.
    pub(crate) fn gguf_metadata(&self) -> Result<BTreeMap<String, MetadataValue>, ConfigError> {
        let name = self.architecture.name();
        let size = |key: &str, size: usize| {
            // `check` holds every size far below this.
            let size = u32::try_from(size).unwrap_or(u32::MAX);
            (format!("{name}.{key}"), MetadataValue::U32(size))
        };
        let number = |key: &str, number: f64| {
            let value = MetadataValue::F32(number as f32);
            (format!("{name}.{key}"), value)
        };
        let mut metadata = BTreeMap::from([
            (
                "general.architecture".to_owned(),
                MetadataValue::String(name.to_owned()),
            ),
            size("block_count", self.layers),
            size("context_length", self.context_tokens_max),
            size("embedding_length", self.hidden_size),
            size("feed_forward_length", self.ffn_size),
            size("vocab_size", self.vocab_size),
            size("attention.head_count", self.heads),
            size("attention.head_count_kv", self.kv_heads),
            size("attention.key_length", self.head_dim),
            size("attention.value_length", self.head_dim),
            size("rope.dimension_count", self.head_dim),
            number(
                "attention.layer_norm_rms_epsilon",
                f64::from(self.rms_norm_eps),
            ),
            number("rope.freq_base", self.rope.theta),
        ]);
        if let RopeScaling::Yarn {
            factor,
            original_context_tokens,
            beta_fast,
            beta_slow,
            attention_factor,
            truncate,
        } = &self.rope.scaling
        {
            if attention_factor.is_some() || !truncate {
                return Err(ConfigError::Unsupported {
                    key: "rope_scaling".to_owned(),
                    value: "yarn with an attention factor or untruncated".to_owned(),
                    supported: "GGUF has no key for it",
                });
            }
            metadata.extend([
                (
                    format!("{name}.rope.scaling.type"),
                    MetadataValue::String("yarn".to_owned()),
                ),
                number("rope.scaling.factor", *factor),
                size(
                    "rope.scaling.original_context_length",
                    *original_context_tokens,
                ),
                number("rope.scaling.yarn_beta_fast", *beta_fast),
                number("rope.scaling.yarn_beta_slow", *beta_slow),
            ]);
        }
        if self.eos_ids.len() > END_KEYS.len() {
            return Err(ConfigError::Unsupported {
                key: "eos_token_id".to_owned(),
                value: format!("{} tokens", self.eos_ids.len()),
                supported: "GGUF has keys for three",
            });
        }
        let ends = END_KEYS.into_iter().zip(&self.eos_ids);
        metadata.extend(ends.map(|(key, id)| (key.to_owned(), MetadataValue::U32(*id))));
        let sampling = &self.sampling;
        for (key, value) in [
            ("temp", sampling.temperature),
            ("top_p", sampling.top_p),
            ("min_p", sampling.min_p),
            ("penalty_repeat", sampling.repetition_penalty),
        ] {
            if let Some(value) = value {
                let key = format!("general.sampling.{key}");
                metadata.insert(key, MetadataValue::F32(value));
            }
        }
        if let Some(top_k) = sampling.top_k {
            let top_k = i32::try_from(top_k).unwrap_or(i32::MAX);
            let key = "general.sampling.top_k".to_owned();
            metadata.insert(key, MetadataValue::I32(top_k));
        }
        Ok(metadata)
    }

    /// The divisors of the rotary frequencies where GGUF keeps them as a tensor, `head_dim / 2` of
    /// them.
    pub(crate) fn gguf_rope_factors(&self) -> Option<Vec<f32>> {
        match &self.rope.scaling {
            RopeScaling::None | RopeScaling::Yarn { .. } => None,
            RopeScaling::Factors(factors) => Some(factors.clone()),
            RopeScaling::Llama3 { .. } => {
                let mut plain = self.rope.clone();
                plain.scaling = RopeScaling::None;
                let (plain, _) = plain.inverse_frequencies(self.head_dim);
                let (scaled, _) = self.rope.inverse_frequencies(self.head_dim);
                let pairs = plain.into_iter().zip(scaled);
                Some(pairs.map(|(plain, scaled)| plain / scaled).collect())
            }
        }
    }
}
