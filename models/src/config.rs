//! What a checkpoint says about its model: shapes, rotary embedding, end tokens, sampling.
//!
//! The values come from `config.json` and `generation_config.json` or from the metadata of a GGUF
//! file; [`ModelConfig::check`] bounds every one of them, so that nothing computed from a
//! configuration overflows or divides by zero.
mod export;
mod gguf;
mod json;
mod rope;

use std::fmt;

use thiserror::Error;

use crate::sampler::Knob;

pub use rope::{Rope, RopeScaling};

/// Most layers.
pub const LAYERS_MAX: usize = 1024;
/// Most query heads.
pub const HEADS_MAX: usize = 1024;
/// Largest head.
pub const HEAD_DIM_MAX: usize = 1024;
/// Largest hidden or feed-forward size.
pub const SIZE_MAX: usize = 1 << 20;
/// Most tokens in a vocabulary.
pub const VOCAB_MAX: usize = 1 << 22;
/// Longest context, in tokens.
pub const CONTEXT_TOKENS_MAX: usize = 1 << 24;

/// The families of models served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Architecture {
    /// Biases on q, k and v.
    Qwen2,
    Llama,
    /// RMS norms on each head of q and k.
    Qwen3,
}

impl Architecture {
    /// Every architecture, in the order of declaration.
    pub const ALL: [Self; 3] = [Self::Qwen2, Self::Llama, Self::Qwen3];

    /// The name in `model_type` of `config.json` and in `general.architecture` of GGUF.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Qwen2 => "qwen2",
            Self::Llama => "llama",
            Self::Qwen3 => "qwen3",
        }
    }

    /// The name in `architectures` of `config.json`.
    pub const fn class_name(self) -> &'static str {
        match self {
            Self::Qwen2 => "Qwen2ForCausalLM",
            Self::Llama => "LlamaForCausalLM",
            Self::Qwen3 => "Qwen3ForCausalLM",
        }
    }

    /// Whether q, k and v have biases.
    pub const fn qkv_bias(self) -> bool {
        matches!(self, Self::Qwen2)
    }

    /// Whether the heads of q and k are normed.
    pub const fn qk_norm(self) -> bool {
        matches!(self, Self::Qwen3)
    }

    fn named(name: &str) -> Result<Self, ConfigError> {
        Self::ALL
            .into_iter()
            .find(|architecture| name == architecture.name() || name == architecture.class_name())
            .ok_or_else(|| ConfigError::Architecture {
                name: name.chars().take(64).collect(),
            })
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Sampling the checkpoint recommends; `None` where it says nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SamplingDefaults {
    /// Divides the logits; 0 means greedy.
    pub temperature: Option<f32>,
    /// Probability mass kept, above 0 and at most 1.
    pub top_p: Option<f32>,
    /// Number of tokens kept; 0 keeps all.
    pub top_k: Option<u32>,
    /// Smallest probability kept, relative to the largest.
    pub min_p: Option<f32>,
    /// Divides the logits of tokens seen (positive ones; negative ones are multiplied).
    pub repetition_penalty: Option<f32>,
}

/// The configuration of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelConfig {
    pub architecture: Architecture,
    pub layers: usize,
    pub hidden_size: usize,
    /// Query heads, a multiple of `kv_heads`.
    pub heads: usize,
    pub kv_heads: usize,
    /// Elements of a head; even.
    pub head_dim: usize,
    pub ffn_size: usize,
    pub vocab_size: usize,
    pub context_tokens_max: usize,
    pub rms_norm_eps: f32,
    pub rope: Rope,
    /// Whether the output projection is the embedding.
    pub tied_embeddings: bool,
    pub qkv_bias: bool,
    pub qk_norm: bool,
    /// Tokens that end a reply; empty where the checkpoint names none.
    pub eos_ids: Vec<u32>,
    pub sampling: SamplingDefaults,
}

/// Why a configuration cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    #[error("not JSON of the expected form: {0}")]
    Json(#[from] serde_json::Error),
    #[error("`{key}` is missing")]
    Missing { key: String },
    #[error("`{key}` is not {expected}")]
    Type { key: String, expected: &'static str },
    #[error("`{key}` is {value}, outside {range}")]
    Range {
        key: String,
        value: String,
        range: String,
    },
    #[error("architecture `{name}` is not supported (qwen2, llama and qwen3 are)")]
    Architecture { name: String },
    #[error("`{key}` is `{value}`, which is not supported ({supported})")]
    Unsupported {
        key: String,
        value: String,
        supported: &'static str,
    },
    #[error("{heads} query heads cannot be shared among {kv_heads} key/value heads")]
    Heads { heads: usize, kv_heads: usize },
}

impl ModelConfig {
    /// Checks every value against its range.
    pub fn check(&self) -> Result<(), ConfigError> {
        within("layers", self.layers, 1, LAYERS_MAX)?;
        within("hidden_size", self.hidden_size, 1, SIZE_MAX)?;
        within("heads", self.heads, 1, HEADS_MAX)?;
        within("kv_heads", self.kv_heads, 1, HEADS_MAX)?;
        within("head_dim", self.head_dim, 2, HEAD_DIM_MAX)?;
        within("ffn_size", self.ffn_size, 1, SIZE_MAX)?;
        within("vocab_size", self.vocab_size, 1, VOCAB_MAX)?;
        within(
            "context_tokens_max",
            self.context_tokens_max,
            1,
            CONTEXT_TOKENS_MAX,
        )?;
        if !self.heads.is_multiple_of(self.kv_heads) {
            return Err(ConfigError::Heads {
                heads: self.heads,
                kv_heads: self.kv_heads,
            });
        }
        if !self.head_dim.is_multiple_of(2) {
            return Err(range("head_dim", self.head_dim, "the even numbers"));
        }
        within("rms_norm_eps", f64::from(self.rms_norm_eps), 1e-30, 1.0)?;
        self.rope.check(self.head_dim)?;
        for &id in &self.eos_ids {
            within("eos_token_id", id as usize, 0, self.vocab_size - 1)?;
        }
        self.sampling.check()
    }

    /// Query heads that share one key/value head.
    pub fn group_size(&self) -> usize {
        self.heads / self.kv_heads
    }

    /// Width of all query heads together.
    pub fn q_size(&self) -> usize {
        self.heads * self.head_dim
    }

    /// Width of all key (or value) heads together.
    pub fn kv_size(&self) -> usize {
        self.kv_heads * self.head_dim
    }
}

impl SamplingDefaults {
    fn check(&self) -> Result<(), ConfigError> {
        for (knob, value) in [
            (Knob::Temperature, self.temperature),
            (Knob::TopP, self.top_p),
            (Knob::MinP, self.min_p),
            (Knob::RepetitionPenalty, self.repetition_penalty),
        ] {
            if let Some(value) = value.filter(|value| !knob.fits(*value)) {
                return Err(range(knob.name(), value, knob.wanted()));
            }
        }
        Ok(())
    }
}

/// Refuses a value outside `minimum..=maximum`; a NaN is outside everything.
fn within<T: PartialOrd + fmt::Display>(
    key: &str,
    value: T,
    minimum: T,
    maximum: T,
) -> Result<(), ConfigError> {
    if value >= minimum && value <= maximum {
        return Ok(());
    }
    Err(range(key, value, format_args!("{minimum} to {maximum}")))
}

fn range(key: &str, value: impl fmt::Display, range: impl fmt::Display) -> ConfigError {
    ConfigError::Range {
        key: key.to_owned(),
        value: value.to_string(),
        range: range.to_string(),
    }
}
