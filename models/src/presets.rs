//! The shapes of the published DeepSeek-R1 distillations, for runs with random weights.
use crate::config::{Architecture, ModelConfig, Rope, RopeScaling, SamplingDefaults};

/// One row of the table; what all share is in [`preset`].
struct Preset {
    name: &'static str,
    architecture: Architecture,
    layers: usize,
    hidden_size: usize,
    heads: usize,
    kv_heads: usize,
    ffn_size: usize,
    vocab_size: usize,
    rope_theta: f64,
    rms_norm_eps: f32,
    eos_id: u32,
}

const PRESETS: [Preset; 7] = [
    qwen(
        "r1-distill-qwen-1.5b",
        [28, 1536, 12, 2, 8960],
        151_936,
        1e4,
        1e-6,
    ),
    qwen(
        "r1-distill-qwen-7b",
        [28, 3584, 28, 4, 18_944],
        152_064,
        1e4,
        1e-6,
    ),
    qwen(
        "r1-distill-qwen-14b",
        [48, 5120, 40, 8, 13_824],
        152_064,
        1e6,
        1e-5,
    ),
    qwen(
        "r1-distill-qwen-32b",
        [64, 5120, 40, 8, 27_648],
        152_064,
        1e6,
        1e-5,
    ),
    llama("r1-distill-llama-8b", [32, 4096, 32, 8, 14_336]),
    llama("r1-distill-llama-70b", [80, 8192, 64, 8, 28_672]),
    Preset {
        name: "r1-0528-qwen3-8b",
        architecture: Architecture::Qwen3,
        layers: 36,
        hidden_size: 4096,
        heads: 32,
        kv_heads: 8,
        ffn_size: 12_288,
        vocab_size: 151_936,
        rope_theta: 1e6,
        rms_norm_eps: 1e-6,
        eos_id: 151_645,
    },
];

const fn qwen(
    name: &'static str,
    [layers, hidden_size, heads, kv_heads, ffn_size]: [usize; 5],
    vocab_size: usize,
    rope_theta: f64,
    rms_norm_eps: f32,
) -> Preset {
    Preset {
        name,
        architecture: Architecture::Qwen2,
        layers,
        hidden_size,
        heads,
        kv_heads,
        ffn_size,
        vocab_size,
        rope_theta,
        rms_norm_eps,
        eos_id: 151_643,
    }
}

const fn llama(
    name: &'static str,
    [layers, hidden_size, heads, kv_heads, ffn_size]: [usize; 5],
) -> Preset {
    Preset {
        name,
        architecture: Architecture::Llama,
        layers,
        hidden_size,
        heads,
        kv_heads,
        ffn_size,
        vocab_size: 128_256,
        rope_theta: 5e5,
        rms_norm_eps: 1e-5,
        eos_id: 128_001,
    }
}

/// The names [`preset`] knows.
pub fn preset_names() -> impl Iterator<Item = &'static str> {
    PRESETS.iter().map(|preset| preset.name)
}

/// The configuration of a published model, as its `config.json` states it.
pub fn preset(name: &str) -> Option<ModelConfig> {
    let preset = PRESETS.iter().find(|preset| preset.name == name)?;
    let scaling = match preset.architecture {
        Architecture::Qwen2 => RopeScaling::None,
        Architecture::Llama => RopeScaling::Llama3 {
            factor: 8.0,
            low_freq_factor: 1.0,
            high_freq_factor: 4.0,
            original_context_tokens: 8192,
        },
        Architecture::Qwen3 => RopeScaling::Yarn {
            factor: 4.0,
            original_context_tokens: 32_768,
            beta_fast: 32.0,
            beta_slow: 1.0,
            attention_factor: None,
            truncate: true,
        },
    };
    Some(ModelConfig {
        architecture: preset.architecture,
        layers: preset.layers,
        hidden_size: preset.hidden_size,
        heads: preset.heads,
        kv_heads: preset.kv_heads,
        head_dim: 128,
        ffn_size: preset.ffn_size,
        vocab_size: preset.vocab_size,
        context_tokens_max: 131_072,
        rms_norm_eps: preset.rms_norm_eps,
        rope: Rope {
            theta: preset.rope_theta,
            scaling,
        },
        tied_embeddings: false,
        qkv_bias: preset.architecture.qkv_bias(),
        qk_norm: preset.architecture.qk_norm(),
        eos_ids: vec![preset.eos_id],
        sampling: SamplingDefaults {
            temperature: Some(0.6),
            top_p: Some(0.95),
            ..SamplingDefaults::default()
        },
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_preset_is_a_configuration_that_passes_its_own_checks() {
        for name in preset_names() {
            let config = preset(name).unwrap();
            config.check().unwrap();
            assert_eq!(config.head_dim, 128, "{name}");
        }
        assert_eq!(preset("r1-distill-qwen-3b"), None);
    }
}
