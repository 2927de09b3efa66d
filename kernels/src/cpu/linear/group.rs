//! One group of a packed panel, taken apart in plain loops: what the scalar and AVX2 kernels read.
use crate::cpu::pack::{ROWS, VECTOR};
use crate::quant::BlockFormat;

/// 32 inputs of sixteen rows: `w = scale · (quant - bias) + offset`.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(super) struct Group {
    pub(super) quants: [u8; 8 * VECTOR],
    /// For the first and the last sixteen inputs.
    pub(super) scales: [[f32; ROWS]; 2],
    pub(super) offsets: [f32; ROWS],
}

/// What is subtracted from a stored quant.
pub(super) const fn bias(format: BlockFormat) -> i32 {
    match format {
        BlockFormat::Q8_0 => 128,
        BlockFormat::Q4_0 => 8,
        BlockFormat::Q6K => 32,
        _ => 0,
    }
}

#[inline(always)]
fn halves(bytes: &[u8]) -> [f32; ROWS] {
    std::array::from_fn(|row| from_half(u16::from_le_bytes([bytes[row * 2], bytes[row * 2 + 1]])))
}

/// An f16 as f32 without a branch, so that sixteen of them become vectors; `half` looks at every
/// call for the instruction.
#[inline(always)]
fn from_half(bits: u16) -> f32 {
    let magnitude = u32::from(bits & 0x7fff);
    // 2¹¹² makes up for the difference of the exponents' biases, in subnormal numbers as well.
    let value = f32::from_bits(magnitude << 13) * f32::from_bits(0x7780_0000);
    let special = if magnitude >= 0x7c00 { 0x7f80_0000 } else { 0 };
    f32::from_bits(value.to_bits() | special | (u32::from(bits & 0x8000) << 16))
}

#[inline(always)]
fn nibbles(low: &[u8], quants: &mut [u8; 512]) {
    for (i, &byte) in low[..4 * VECTOR].iter().enumerate() {
        quants[i] = byte & 15;
        quants[i + 4 * VECTOR] = byte >> 4;
    }
}

impl Group {
    pub(super) const EMPTY: Self = Self {
        quants: [0; 512],
        scales: [[0.0; ROWS]; 2],
        offsets: [0.0; ROWS],
    };

    /// Reads group `index` of a block. The block's own scales are read again for each group.
    #[inline(always)]
    pub(super) fn read(&mut self, format: BlockFormat, block: &[u8], index: usize) {
        let d = halves(block);
        match format {
            BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
            BlockFormat::Q8_0 => {
                self.scales = [d, d];
                self.quants.copy_from_slice(&block[32..32 + 512]);
            }
            BlockFormat::Q4_0 => {
                self.scales = [d, d];
                nibbles(&block[32..], &mut self.quants);
            }
            BlockFormat::Q4_1 => {
                self.scales = [d, d];
                self.offsets = halves(&block[32..]);
                nibbles(&block[64..], &mut self.quants);
            }
            BlockFormat::Q4K | BlockFormat::Q5K => {
                let minimum = halves(&block[32..]);
                let scales = &block[64 + index * ROWS..][..ROWS];
                let minima = &block[64 + 128 + index * ROWS..][..ROWS];
                for row in 0..ROWS {
                    self.scales[0][row] = d[row] * f32::from(scales[row]);
                    self.offsets[row] = -minimum[row] * f32::from(minima[row]);
                }
                self.scales[1] = self.scales[0];
                if format == BlockFormat::Q4K {
                    nibbles(&block[320 + index * 4 * VECTOR..], &mut self.quants);
                    return;
                }
                let group = &block[320 + index * 5 * VECTOR..][..5 * VECTOR];
                nibbles(&group[VECTOR..], &mut self.quants);
                for t in 0..8 {
                    for i in 0..VECTOR {
                        self.quants[t * VECTOR + i] |= ((group[i] >> t) & 1) << 4;
                    }
                }
            }
            BlockFormat::Q6K => {
                for half in 0..2 {
                    let scales = &block[32 + (index * 2 + half) * ROWS..][..ROWS];
                    for row in 0..ROWS {
                        self.scales[half][row] = d[row] * f32::from(scales[row] as i8);
                    }
                }
                let group = &block[288 + index * 6 * VECTOR..][..6 * VECTOR];
                nibbles(&group[2 * VECTOR..], &mut self.quants);
                for t in 0..8 {
                    for i in 0..VECTOR {
                        let bits = (group[t / 4 * VECTOR + i] >> (t % 4 * 2)) & 3;
                        self.quants[t * VECTOR + i] |= bits << 4;
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::from_half;
    use half::f16;

    #[test]
    fn a_half_is_read_as_another_number() {
        for bits in 0..=u16::MAX {
            let (got, want) = (from_half(bits), f16::from_bits(bits).to_f32());
            let same = got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan();
            assert!(same, "{bits:#06x}: {got}, {want}");
        }
    }
}
