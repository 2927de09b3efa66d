//! How a result is held against its reference, and the values both are made from.
use crate::quant::BlockFormat;
use half::{bf16, f16};
use std::fmt;

/// An operation's result beside its reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub operation: &'static str,
    /// Shape, format and what computed it.
    pub what: String,
    /// A share of what `tolerance` is a share of; infinite where a result is not a number.
    pub error: f32,
    pub tolerance: f32,
}

impl Check {
    /// The largest difference as a share of the largest value of the reference.
    pub fn of_largest(
        operation: &'static str,
        what: String,
        got: &[f32],
        want: &[f32],
        tolerance: f32,
    ) -> Self {
        let largest = want
            .iter()
            .fold(f32::MIN_POSITIVE, |most, value| most.max(value.abs()));
        let differences = got.iter().zip(want).map(|(got, want)| (got - want).abs());
        Self {
            operation,
            what,
            error: match got.len() == want.len() {
                true => largest_of(differences) / largest,
                false => f32::INFINITY,
            },
            tolerance,
        }
    }

    pub fn passed(&self) -> bool {
        self.error <= self.tolerance
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            what,
            error,
            tolerance,
        } = self;
        write!(
            f,
            "{operation} {what}: {error:.1e} of at most {tolerance:.1e}"
        )
    }
}

/// Infinite where one is not a number.
pub fn largest_of(values: impl Iterator<Item = f32>) -> f32 {
    values.fold(0.0, |most: f32, value| match value.is_finite() {
        true => most.max(value),
        false => f32::INFINITY,
    })
}

/// Reproducible 64 bits (the finaliser of SplitMix64).
pub fn noise(seed: u64, at: usize) -> u64 {
    let mut z =
        (at as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ seed.wrapping_mul(0xD1B5_4A32_D192_ED03);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Values in −1..1.
pub fn values(seed: u64, count: usize) -> Vec<f32> {
    (0..count)
        .map(|at| (noise(seed, at) >> 40) as f32 / (1u64 << 23) as f32 - 1.0)
        .collect()
}

/// Stored weights of every bit pattern, with scales of the size that weights have. `count` is a
/// multiple of the format's block; what is not whole blocks gives nothing.
pub fn stored(format: BlockFormat, count: usize) -> Vec<u8> {
    let dense = values(1, count).into_iter();
    match format {
        BlockFormat::F32 => dense.flat_map(f32::to_le_bytes).collect(),
        BlockFormat::F16 => dense
            .flat_map(|value| f16::from_f32(value).to_le_bytes())
            .collect(),
        BlockFormat::Bf16 => dense
            .flat_map(|value| bf16::from_f32(value).to_le_bytes())
            .collect(),
        _ => {
            let mut bytes: Vec<u8> = (0..format.bytes(count).unwrap_or(0))
                .map(|at| noise(2, at) as u8)
                .collect();
            let halves: &[usize] = match format {
                BlockFormat::Q6K => &[208],
                BlockFormat::Q4_1 | BlockFormat::Q4K | BlockFormat::Q5K => &[0, 2],
                _ => &[0],
            };
            for block in bytes.chunks_exact_mut(format.block_bytes()) {
                for &at in halves {
                    let scale = (f32::from(block[at]) - 128.0) / 4000.0;
                    block[at..at + 2].copy_from_slice(&f16::from_f32(scale).to_le_bytes());
                }
            }
            bytes
        }
    }
}
