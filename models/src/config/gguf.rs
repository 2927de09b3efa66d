//! Configuration from the metadata of a GGUF file.
//!
//! Keys: <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#standardized-key-value-pairs>.
use std::collections::BTreeMap;

use super::{
    Architecture, ConfigError, HEAD_DIM_MAX, ModelConfig, Rope, RopeScaling, SamplingDefaults,
    within,
};
use crate::weights::MetadataValue;

impl ModelConfig {
    /// Reads the metadata of a GGUF file.
    ///
    /// Two values are not in the metadata: whether the file has an output matrix (`tied_embeddings`
    /// says it has none), and the rows of its embedding (`embedding_rows`), which is the vocabulary
    /// where neither a size nor a token list is given.
    pub fn from_gguf(
        metadata: &BTreeMap<String, MetadataValue>,
        tied_embeddings: bool,
        embedding_rows: Option<usize>,
    ) -> Result<Self, ConfigError> {
        let name = text(metadata, "general.architecture")?
            .ok_or_else(|| missing("general.architecture"))?;
        let architecture = Architecture::named(name)?;
        if let Some(parts) = metadata.get("split.count").and_then(MetadataValue::as_u64)
            && parts > 1
        {
            return Err(ConfigError::Unsupported {
                key: "split.count".to_owned(),
                value: parts.to_string(),
                supported: "one file is: merge the parts",
            });
        }
        let entries = Entries {
            metadata,
            prefix: architecture.name(),
        };
        let hidden_size = entries.size("embedding_length")?;
        let heads = entries.size("attention.head_count")?;
        let head_dim = match entries.size_or_none("attention.key_length")? {
            Some(head_dim) => head_dim,
            None => hidden_size
                .checked_div(heads)
                .ok_or_else(|| super::range("attention.head_count", heads, "1 and above"))?,
        };
        // Before `rope` makes a list as long as half a head.
        within("head_dim", head_dim, 2, HEAD_DIM_MAX)?;
        for key in ["attention.value_length", "rope.dimension_count"] {
            if let Some(other) = entries.size_or_none(key)?
                && other != head_dim
            {
                return Err(ConfigError::Unsupported {
                    key: entries.key(key),
                    value: other.to_string(),
                    supported: "only the head size is",
                });
            }
        }
        let context_tokens_max = entries.size("context_length")?;
        let tokens = metadata
            .get("tokenizer.ggml.tokens")
            .and_then(|tokens| tokens.as_array().map(|tokens| tokens.len()));
        let vocab_size = entries
            .size_or_none("vocab_size")?
            .or(tokens)
            .or(embedding_rows)
            .ok_or_else(|| missing(&entries.key("vocab_size")))?;
        let config = Self {
            architecture,
            layers: entries.size("block_count")?,
            hidden_size,
            heads,
            kv_heads: entries
                .size_or_none("attention.head_count_kv")?
                .unwrap_or(heads),
            head_dim,
            ffn_size: entries.size("feed_forward_length")?,
            vocab_size,
            context_tokens_max,
            rms_norm_eps: entries.number("attention.layer_norm_rms_epsilon")? as f32,
            rope: entries.rope(head_dim, context_tokens_max)?,
            tied_embeddings,
            qkv_bias: architecture.qkv_bias(),
            qk_norm: architecture.qk_norm(),
            eos_ids: eos_ids(metadata)?,
            sampling: sampling(metadata)?,
        };
        config.check()?;
        Ok(config)
    }
}

/// The sampling that the file recommends (`general.sampling` in llama.cpp's `src/llama-arch.cpp`).
fn sampling(metadata: &BTreeMap<String, MetadataValue>) -> Result<SamplingDefaults, ConfigError> {
    let number = |key: &str| -> Result<Option<f32>, ConfigError> {
        let key = format!("general.sampling.{key}");
        let value = metadata.get(&key);
        let number = value.map(|value| value.as_f64().map(|number| number as f32));
        match number {
            Some(None) => Err(wrong_type(&key, "a floating-point number")),
            number => Ok(number.flatten()),
        }
    };
    let top_k = match metadata.get("general.sampling.top_k") {
        None => None,
        Some(value) => {
            let top_k = value.as_u64().and_then(|top_k| top_k.try_into().ok());
            let wrong = || wrong_type("general.sampling.top_k", "a whole number");
            Some(top_k.ok_or_else(wrong)?)
        }
    };
    Ok(SamplingDefaults {
        temperature: number("temp")?,
        top_p: number("top_p")?,
        top_k,
        min_p: number("min_p")?,
        repetition_penalty: number("penalty_repeat")?,
    })
}

/// The end-of-sequence token and, where there are such, those that end a turn or a message.
fn eos_ids(metadata: &BTreeMap<String, MetadataValue>) -> Result<Vec<u32>, ConfigError> {
    let mut ids = Vec::new();
    for kind in ["eos", "eot", "eom"] {
        let key = format!("tokenizer.ggml.{kind}_token_id");
        if let Some(value) = metadata.get(&key) {
            let id = value.as_u64().and_then(|id| id.try_into().ok());
            let id = id.ok_or_else(|| wrong_type(&key, "a token id"))?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    Ok(ids)
}

/// The entries below the architecture's name.
struct Entries<'a> {
    metadata: &'a BTreeMap<String, MetadataValue>,
    prefix: &'static str,
}

impl<'a> Entries<'a> {
    fn key(&self, key: &str) -> String {
        format!("{}.{key}", self.prefix)
    }

    fn size_or_none(&self, key: &str) -> Result<Option<usize>, ConfigError> {
        let key = self.key(key);
        let Some(value) = self.metadata.get(&key) else {
            return Ok(None);
        };
        let size = value.as_u64().and_then(|size| size.try_into().ok());
        match size {
            Some(size) => Ok(Some(size)),
            None => Err(wrong_type(&key, "a whole number")),
        }
    }

    fn size(&self, key: &str) -> Result<usize, ConfigError> {
        self.size_or_none(key)?
            .ok_or_else(|| missing(&self.key(key)))
    }

    fn number_or_none(&self, key: &str) -> Result<Option<f64>, ConfigError> {
        let key = self.key(key);
        let Some(value) = self.metadata.get(&key) else {
            return Ok(None);
        };
        match value.as_f64() {
            Some(number) => Ok(Some(number)),
            None => Err(wrong_type(&key, "a floating-point number")),
        }
    }

    fn number(&self, key: &str) -> Result<f64, ConfigError> {
        self.number_or_none(key)?
            .ok_or_else(|| missing(&self.key(key)))
    }

    fn rope(&self, head_dim: usize, context_tokens: usize) -> Result<Rope, ConfigError> {
        let theta = self.number_or_none("rope.freq_base")?.unwrap_or(10_000.0);
        // Files written before there were types name the factor of a linear stretch only.
        let factor = match self.number_or_none("rope.scaling.factor")? {
            Some(factor) => Some(factor),
            None => self.number_or_none("rope.scale_linear")?,
        };
        let scaling = match (text(self.metadata, &self.key("rope.scaling.type"))?, factor) {
            (Some("none"), _) | (None | Some("linear"), None) => RopeScaling::None,
            (None | Some("linear"), Some(factor)) => {
                RopeScaling::Factors(vec![factor as f32; head_dim / 2])
            }
            (Some("yarn"), Some(factor)) => self.yarn(factor, context_tokens)?,
            (Some("yarn"), None) => return Err(missing(&self.key("rope.scaling.factor"))),
            (Some(kind), _) => {
                return Err(ConfigError::Unsupported {
                    key: self.key("rope.scaling.type"),
                    value: kind.chars().take(64).collect(),
                    supported: "none, linear and yarn are",
                });
            }
        };
        Ok(Rope { theta, scaling })
    }

    /// `yarn_attn_factor` is ignored: converters write `attn_factor` of `config.json` there, which
    /// transformers ignores too.
    fn yarn(&self, factor: f64, context_tokens: usize) -> Result<RopeScaling, ConfigError> {
        Ok(RopeScaling::Yarn {
            factor,
            original_context_tokens: self
                .size_or_none("rope.scaling.original_context_length")?
                .unwrap_or(context_tokens),
            beta_fast: self
                .number_or_none("rope.scaling.yarn_beta_fast")?
                .unwrap_or(32.0),
            beta_slow: self
                .number_or_none("rope.scaling.yarn_beta_slow")?
                .unwrap_or(1.0),
            attention_factor: None,
            truncate: true,
        })
    }
}

fn text<'a>(
    metadata: &'a BTreeMap<String, MetadataValue>,
    key: &str,
) -> Result<Option<&'a str>, ConfigError> {
    let Some(value) = metadata.get(key) else {
        return Ok(None);
    };
    match value.as_str() {
        Some(text) => Ok(Some(text)),
        None => Err(wrong_type(key, "text")),
    }
}

fn missing(key: &str) -> ConfigError {
    ConfigError::Missing {
        key: key.to_owned(),
    }
}

fn wrong_type(key: &str, expected: &'static str) -> ConfigError {
    ConfigError::Type {
        key: key.to_owned(),
        expected,
    }
}

#[cfg(test)]
mod tests;
