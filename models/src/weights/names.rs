//! Which tensors a model of a configuration has, and what GGUF calls them.
use crate::config::ModelConfig;

/// A tensor the configuration calls for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    /// Hugging Face name.
    pub(crate) name: String,
    /// Row-major.
    pub(crate) shape: Vec<usize>,
    pub(crate) role: Role,
}

/// What a tensor is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Embedding,
    /// A matrix `[out, in]`.
    Projection,
    /// The projection to queries or keys, of this many heads: GGUF permutes its rows for llama.
    Rotated {
        heads: usize,
    },
    Bias,
    Norm,
}

impl Role {
    /// A norm or a bias.
    pub(crate) fn is_vector(self) -> bool {
        matches!(self, Self::Norm | Self::Bias)
    }
}

/// The tensors of a model, in the order of its layers.
pub(crate) fn expected(config: &ModelConfig) -> Vec<Expected> {
    let hidden = config.hidden_size;
    let (q, kv, ffn) = (config.q_size(), config.kv_size(), config.ffn_size);
    let mut tensors = Vec::new();
    let mut add = |name: String, shape: &[usize], role| {
        tensors.push(Expected {
            name,
            shape: shape.to_vec(),
            role,
        });
    };
    let embedding = [config.vocab_size, hidden];
    add(
        "model.embed_tokens.weight".to_owned(),
        &embedding,
        Role::Embedding,
    );
    for layer in 0..config.layers {
        let mut add = |name: &str, shape: &[usize], role| {
            add(format!("model.layers.{layer}.{name}"), shape, role);
        };
        let (q_role, k_role) = (
            Role::Rotated {
                heads: config.heads,
            },
            Role::Rotated {
                heads: config.kv_heads,
            },
        );
        add("input_layernorm.weight", &[hidden], Role::Norm);
        add("self_attn.q_proj.weight", &[q, hidden], q_role);
        add("self_attn.k_proj.weight", &[kv, hidden], k_role);
        add("self_attn.v_proj.weight", &[kv, hidden], Role::Projection);
        if config.qkv_bias {
            add("self_attn.q_proj.bias", &[q], Role::Bias);
            add("self_attn.k_proj.bias", &[kv], Role::Bias);
            add("self_attn.v_proj.bias", &[kv], Role::Bias);
        }
        if config.qk_norm {
            add("self_attn.q_norm.weight", &[config.head_dim], Role::Norm);
            add("self_attn.k_norm.weight", &[config.head_dim], Role::Norm);
        }
        add("self_attn.o_proj.weight", &[hidden, q], Role::Projection);
        add("post_attention_layernorm.weight", &[hidden], Role::Norm);
        add("mlp.gate_proj.weight", &[ffn, hidden], Role::Projection);
        add("mlp.up_proj.weight", &[ffn, hidden], Role::Projection);
        add("mlp.down_proj.weight", &[hidden, ffn], Role::Projection);
    }
    add("model.norm.weight".to_owned(), &[hidden], Role::Norm);
    if !config.tied_embeddings {
        add("lm_head.weight".to_owned(), &embedding, Role::Projection);
    }
    tensors
}

/// The GGUF name of the embedding.
pub(crate) const GGUF_EMBEDDING: &str = "token_embd.weight";
/// The GGUF name of the last norm.
pub(crate) const GGUF_NORM: &str = "output_norm.weight";
/// The GGUF name of the output projection, absent where it is the embedding.
pub(crate) const GGUF_OUTPUT: &str = "output.weight";
/// Divisors of the rotary frequencies, which Hugging Face keeps in the configuration.
pub(crate) const GGUF_ROPE_FACTORS: &str = "rope_freqs.weight";

/// Names below `model.layers.N.` and their GGUF names below `blk.N.`.
pub(crate) const LAYER_NAMES: [(&str, &str); 14] = [
    ("input_layernorm.weight", "attn_norm.weight"),
    ("self_attn.q_proj.weight", "attn_q.weight"),
    ("self_attn.k_proj.weight", "attn_k.weight"),
    ("self_attn.v_proj.weight", "attn_v.weight"),
    ("self_attn.q_proj.bias", "attn_q.bias"),
    ("self_attn.k_proj.bias", "attn_k.bias"),
    ("self_attn.v_proj.bias", "attn_v.bias"),
    ("self_attn.q_norm.weight", "attn_q_norm.weight"),
    ("self_attn.k_norm.weight", "attn_k_norm.weight"),
    ("self_attn.o_proj.weight", "attn_output.weight"),
    ("post_attention_layernorm.weight", "ffn_norm.weight"),
    ("mlp.gate_proj.weight", "ffn_gate.weight"),
    ("mlp.up_proj.weight", "ffn_up.weight"),
    ("mlp.down_proj.weight", "ffn_down.weight"),
];

/// The GGUF name of a tensor that [`expected`] lists.
pub(crate) fn to_gguf(name: &str) -> String {
    let layer = name.strip_prefix("model.layers.").and_then(|rest| {
        let (layer, rest) = rest.split_once('.')?;
        let (_, gguf) = LAYER_NAMES.iter().find(|(hf, _)| *hf == rest)?;
        Some(format!("blk.{layer}.{gguf}"))
    });
    layer.unwrap_or_else(|| {
        let name = match name {
            "model.embed_tokens.weight" => GGUF_EMBEDDING,
            "model.norm.weight" => GGUF_NORM,
            _ => GGUF_OUTPUT,
        };
        name.to_owned()
    })
}

/// The Hugging Face name of a GGUF tensor; `None` for one that has none.
pub(crate) fn from_gguf(name: &str) -> Option<String> {
    match name {
        GGUF_EMBEDDING => return Some("model.embed_tokens.weight".to_owned()),
        GGUF_NORM => return Some("model.norm.weight".to_owned()),
        GGUF_OUTPUT => return Some("lm_head.weight".to_owned()),
        _ => {}
    }
    let (layer, rest) = name.strip_prefix("blk.")?.split_once('.')?;
    let (hf, _) = LAYER_NAMES.iter().find(|(_, gguf)| *gguf == rest)?;
    Some(format!("model.layers.{layer}.{hf}"))
}

/// Whether a tensor that no configuration calls for may be passed over: rotary frequencies, which
/// old checkpoints store though they follow from the configuration, and the output matrix of a
/// model that uses its embedding instead.
pub(crate) fn ignorable(name: &str, config: &ModelConfig) -> bool {
    name.ends_with(".rotary_emb.inv_freq") || (config.tied_embeddings && name == "lm_head.weight")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::presets::{preset, preset_names};

    #[test]
    fn parameters_add_up_to_the_published_counts() {
        // From the models' pages: parameters in units of a million.
        for (name, millions) in [
            ("r1-distill-qwen-1.5b", 1777),
            ("r1-distill-qwen-7b", 7615),
            ("r1-distill-qwen-14b", 14_770),
            ("r1-distill-qwen-32b", 32_763),
            ("r1-distill-llama-8b", 8030),
            ("r1-distill-llama-70b", 70_553),
            ("r1-0528-qwen3-8b", 8190),
        ] {
            let elements: usize = expected(&preset(name).unwrap())
                .iter()
                .map(|tensor| tensor.shape.iter().product::<usize>())
                .sum();
            assert_eq!(elements / 1_000_000, millions, "{name}");
        }
        assert_eq!(preset_names().count(), 7);
    }

    #[test]
    fn a_tensor_loses_its_name_in_a_gguf_file() {
        for name in preset_names() {
            for tensor in expected(&preset(name).unwrap()) {
                assert_eq!(from_gguf(&to_gguf(&tensor.name)), Some(tensor.name));
            }
        }
        for name in [
            "blk.3",
            "blk.3.attn_rot_embd.weight",
            "rope_freqs.weight",
            "",
        ] {
            assert_eq!(from_gguf(name), None, "{name}");
        }
    }
}
