//! Which format each matrix of a model has.
use super::BlockFormat;
use super::names::{Expected, Role};
use std::str::FromStr;

/// How the matrices of a model are stored together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileFormat {
    #[default]
    Bf16,
    Q8_0,
    Q4_0,
    /// llama.cpp's mixture: Q4_K, with Q6_K for the output and for half of the most sensitive
    /// matrices of the layers.
    Q4KM,
}

/// A name that is none of a [`FileFormat`].
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no format of weights; use bf16, q8_0, q4_0 or q4_k_m")]
pub struct UnknownFormat(String);

impl FromStr for FileFormat {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        match name {
            "bf16" => Ok(Self::Bf16),
            "q8_0" => Ok(Self::Q8_0),
            "q4_0" => Ok(Self::Q4_0),
            "q4_k_m" => Ok(Self::Q4KM),
            _ => Err(UnknownFormat(name.to_owned())),
        }
    }
}

impl FileFormat {
    /// The format of one tensor of a model of `layers` layers. Norms, biases, and rows that are not
    /// whole blocks stay bf16.
    pub(super) fn of(self, tensor: &Expected, layers: usize, tied: bool) -> BlockFormat {
        if matches!(tensor.role, Role::Norm | Role::Bias) {
            return BlockFormat::Bf16;
        }
        let format = match self {
            Self::Bf16 => BlockFormat::Bf16,
            Self::Q8_0 => BlockFormat::Q8_0,
            Self::Q4_0 => BlockFormat::Q4_0,
            Self::Q4KM if has_more_bits(&tensor.name, layers, tied) => BlockFormat::Q6K,
            Self::Q4KM => BlockFormat::Q4K,
        };
        let columns = tensor.shape.last().copied().unwrap_or(1);
        match columns.is_multiple_of(format.block_elements()) {
            true => format,
            false => BlockFormat::Bf16,
        }
    }
}

/// The rule of llama.cpp's `LLAMA_FTYPE_MOSTLY_Q4_K_M` (`src/llama-quant.cpp`).
fn has_more_bits(name: &str, layers: usize, tied: bool) -> bool {
    if name == "lm_head.weight" {
        return true;
    }
    if name == "model.embed_tokens.weight" {
        return tied;
    }
    let layer = name
        .split('.')
        .nth(2)
        .and_then(|layer| layer.parse::<usize>().ok());
    let sensitive = name.ends_with("v_proj.weight") || name.ends_with("down_proj.weight");
    let eighth = layers / 8;
    layer.is_some_and(|layer| {
        let many = layer < eighth || layer >= 7 * layers / 8 || (layer - eighth) % 3 == 2;
        sensitive && many
    })
}
