//! Rotary position embedding: the inverse frequencies of each kind of scaling.
//!
//! Computed as Hugging Face transformers 5 does (`modeling_rope_utils.py`): the tensors in f32, the
//! scalars that shape them in f64. Vectors of a head are rotated by halves: element `i` with
//! element `i + head_dim / 2`.
use std::f32::consts::PI as PI_F32;
use std::f64::consts::PI;

use super::{CONTEXT_TOKENS_MAX, ConfigError, range, within};

/// Largest scaling factor.
const FACTOR_MAX: f64 = 1e6;

/// A rotary embedding.
#[derive(Clone, Debug, PartialEq)]
pub struct Rope {
    /// Base of the geometric series of wavelengths.
    pub theta: f64,
    pub scaling: RopeScaling,
}

/// How the wavelengths are stretched for contexts longer than the pretrained one.
#[derive(Clone, Debug, PartialEq)]
pub enum RopeScaling {
    None,
    /// Llama 3.1: long wavelengths are stretched by `factor`, short ones are kept, those between
    /// are blended.
    Llama3 {
        factor: f64,
        low_freq_factor: f64,
        high_freq_factor: f64,
        original_context_tokens: usize,
    },
    /// YaRN (<https://arxiv.org/abs/2309.00071>).
    Yarn {
        factor: f64,
        original_context_tokens: usize,
        /// Rotations over the original context above which a wavelength is kept.
        beta_fast: f64,
        /// Rotations below which it is stretched by all of `factor`.
        beta_slow: f64,
        /// Multiplies cos and sin; `None`: 0.1 ln(factor) + 1.
        attention_factor: Option<f64>,
        /// Whether the borders of the blend are rounded to whole dimensions.
        truncate: bool,
    },
    /// Divides each inverse frequency (GGUF's `rope_freqs.weight`); `head_dim / 2` of them.
    Factors(Vec<f32>),
}

impl Rope {
    /// The inverse frequencies (`head_dim / 2` of them) and what cos and sin are multiplied by.
    pub fn inverse_frequencies(&self, head_dim: usize) -> (Vec<f32>, f32) {
        let powers =
            (0..head_dim / 2).map(|i| (self.theta as f32).powf((2 * i) as f32 / head_dim as f32));
        let plain = powers.clone().map(|power| 1.0 / power);
        match &self.scaling {
            RopeScaling::None => (plain.collect(), 1.0),
            RopeScaling::Factors(factors) => (
                plain
                    .zip(factors)
                    .map(|(inv, factor)| inv / factor)
                    .collect(),
                1.0,
            ),
            &RopeScaling::Llama3 {
                factor,
                low_freq_factor,
                high_freq_factor,
                original_context_tokens,
            } => {
                let context = original_context_tokens as f64;
                let longest_kept = (context / high_freq_factor) as f32;
                let shortest_stretched = (context / low_freq_factor) as f32;
                let factor = factor as f32;
                let low = low_freq_factor as f32;
                let span = (high_freq_factor - low_freq_factor) as f32;
                let scaled = plain.map(|inv| {
                    let wavelength = 2.0 * PI_F32 / inv;
                    if wavelength < longest_kept {
                        inv
                    } else if wavelength > shortest_stretched {
                        inv / factor
                    } else {
                        let kept = (context as f32 / wavelength - low) / span;
                        (1.0 - kept) * inv / factor + kept * inv
                    }
                });
                (scaled.collect(), 1.0)
            }
            &RopeScaling::Yarn {
                factor,
                original_context_tokens,
                beta_fast,
                beta_slow,
                attention_factor,
                truncate,
            } => {
                // The dimension whose wavelength makes this many rotations over the context.
                let dimension = |rotations: f64| {
                    head_dim as f64 * (original_context_tokens as f64 / (rotations * 2.0 * PI)).ln()
                        / (2.0 * self.theta.ln())
                };
                let (mut first, mut last) = (dimension(beta_fast), dimension(beta_slow));
                if truncate {
                    (first, last) = (first.floor(), last.ceil());
                }
                let first = first.max(0.0);
                let last = last.min(head_dim as f64 - 1.0);
                let width = if first == last { 0.001 } else { last - first };
                let scaled = powers.enumerate().map(|(i, power)| {
                    let ramp = ((i as f32 - first as f32) / width as f32).clamp(0.0, 1.0);
                    let kept = 1.0 - ramp;
                    let stretched = 1.0 / (factor as f32 * power);
                    stretched * (1.0 - kept) + 1.0 / power * kept
                });
                let attention = attention_factor.unwrap_or_else(|| yarn_mscale(factor, 1.0));
                (scaled.collect(), attention as f32)
            }
        }
    }

    pub(super) fn check(&self, head_dim: usize) -> Result<(), ConfigError> {
        within("rope_theta", self.theta, 1.0 + 1e-6, 1e15)?;
        match &self.scaling {
            RopeScaling::None => Ok(()),
            RopeScaling::Factors(factors) => {
                if factors.len() != head_dim / 2 {
                    let wanted = format_args!("the {} of half a head", head_dim / 2);
                    return Err(range("number of rope factors", factors.len(), wanted));
                }
                factors.iter().try_for_each(|&factor| {
                    within("rope factor", f64::from(factor), 1e-6, FACTOR_MAX)
                })
            }
            &RopeScaling::Llama3 {
                factor,
                low_freq_factor,
                high_freq_factor,
                original_context_tokens,
            } => {
                within("factor", factor, 1.0, FACTOR_MAX)?;
                context(original_context_tokens)?;
                within("low_freq_factor", low_freq_factor, 1e-6, FACTOR_MAX)?;
                let above_low = low_freq_factor * (1.0 + 1e-6);
                within("high_freq_factor", high_freq_factor, above_low, FACTOR_MAX)
            }
            &RopeScaling::Yarn {
                factor,
                original_context_tokens,
                beta_fast,
                beta_slow,
                attention_factor,
                truncate: _,
            } => {
                within("factor", factor, 1.0, FACTOR_MAX)?;
                context(original_context_tokens)?;
                within("beta_slow", beta_slow, 1e-6, FACTOR_MAX)?;
                within("beta_fast", beta_fast, beta_slow, FACTOR_MAX)?;
                within(
                    "attention_factor",
                    attention_factor.unwrap_or(1.0),
                    1e-6,
                    FACTOR_MAX,
                )
            }
        }
    }
}

/// YaRN's attention scaling for a stretch by `factor`.
pub(super) fn yarn_mscale(factor: f64, mscale: f64) -> f64 {
    if factor <= 1.0 {
        return 1.0;
    }
    0.1 * mscale * factor.ln() + 1.0
}

fn context(tokens: usize) -> Result<(), ConfigError> {
    within(
        "original_max_position_embeddings",
        tokens,
        1,
        CONTEXT_TOKENS_MAX,
    )
}

#[cfg(test)]
mod tests;
