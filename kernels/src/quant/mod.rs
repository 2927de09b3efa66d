//! Block formats of stored weights, their plain dequantisation, and the way into them.
//!
//! The layouts are those of ggml (`ggml/src/ggml-common.h`); all fields are little-endian. The
//! loops here are the specification: the fast paths of every backend are tested against them.
mod quantize;

use std::fmt;

use half::{bf16, f16};
use thiserror::Error;

pub use quantize::quantize;

/// How elements are stored. `Q…` formats store blocks of elements that share scales; the `K`
/// formats have 256 elements a block, in groups with scales of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BlockFormat {
    F32,
    F16,
    Bf16,
    /// 32 elements: f16 scale, 32 signed bytes.
    Q8_0,
    /// 32 elements: f16 scale, 16 bytes of two 4-bit values, biased by 8.
    Q4_0,
    /// 32 elements: f16 scale and minimum, 16 bytes of two 4-bit values.
    Q4_1,
    /// 256 elements in groups of 32: f16 scale and minimum, 6-bit group scales and minima, 4 bits.
    Q4K,
    /// As `Q4K` with a fifth bit for each element.
    Q5K,
    /// 256 elements in groups of 16: signed 8-bit group scales, 6 bits biased by 32, f16 scale.
    Q6K,
}

/// Why values or their blocks were refused.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum QuantError {
    #[error("{elements} {format} elements are not {bytes} bytes")]
    Length {
        format: BlockFormat,
        bytes: usize,
        elements: usize,
    },
}

impl BlockFormat {
    /// Every format, in the order of declaration.
    pub const ALL: [Self; 9] = [
        Self::F32,
        Self::F16,
        Self::Bf16,
        Self::Q8_0,
        Self::Q4_0,
        Self::Q4_1,
        Self::Q4K,
        Self::Q5K,
        Self::Q6K,
    ];

    /// Elements in one block; 1 where elements stand alone.
    pub const fn block_elements(self) -> usize {
        match self {
            Self::F32 | Self::F16 | Self::Bf16 => 1,
            Self::Q8_0 | Self::Q4_0 | Self::Q4_1 => 32,
            Self::Q4K | Self::Q5K | Self::Q6K => 256,
        }
    }

    /// Bytes of one block.
    pub const fn block_bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::Bf16 => 2,
            Self::Q8_0 => 2 + 32,
            Self::Q4_0 => 2 + 16,
            Self::Q4_1 => 2 + 2 + 16,
            Self::Q4K => 2 + 2 + 12 + 128,
            Self::Q5K => 2 + 2 + 12 + 32 + 128,
            Self::Q6K => 128 + 64 + 16 + 2,
        }
    }

    /// Bytes of `elements` elements; `None` if they are not whole blocks or the length overflows.
    pub const fn bytes(self, elements: usize) -> Option<usize> {
        if !elements.is_multiple_of(self.block_elements()) {
            return None;
        }
        (elements / self.block_elements()).checked_mul(self.block_bytes())
    }
}

impl fmt::Display for BlockFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::F32 => "F32",
            Self::F16 => "F16",
            Self::Bf16 => "BF16",
            Self::Q8_0 => "Q8_0",
            Self::Q4_0 => "Q4_0",
            Self::Q4_1 => "Q4_1",
            Self::Q4K => "Q4_K",
            Self::Q5K => "Q5_K",
            Self::Q6K => "Q6_K",
        })
    }
}

/// Writes the elements stored in `bytes` to `out`.
///
/// `out` has one place for each element; its length must be whole blocks and `bytes` exactly their
/// length, else [`QuantError::Length`].
pub fn dequantize(format: BlockFormat, bytes: &[u8], out: &mut [f32]) -> Result<(), QuantError> {
    if format.bytes(out.len()) != Some(bytes.len()) {
        return Err(QuantError::Length {
            format,
            bytes: bytes.len(),
            elements: out.len(),
        });
    }
    match format {
        BlockFormat::F32 => elements(bytes, out, f32::from_le_bytes),
        BlockFormat::F16 => elements(bytes, out, |b| f16::from_le_bytes(b).to_f32()),
        BlockFormat::Bf16 => elements(bytes, out, |b| bf16::from_le_bytes(b).to_f32()),
        BlockFormat::Q8_0 => blocks(bytes, out, q8_0),
        BlockFormat::Q4_0 => blocks(bytes, out, q4_0),
        BlockFormat::Q4_1 => blocks(bytes, out, q4_1),
        BlockFormat::Q4K => blocks(bytes, out, q4_k),
        BlockFormat::Q5K => blocks(bytes, out, q5_k),
        BlockFormat::Q6K => blocks(bytes, out, q6_k),
    }
    Ok(())
}

fn elements<const N: usize>(bytes: &[u8], out: &mut [f32], from: impl Fn([u8; N]) -> f32) {
    for (out, &bytes) in out.iter_mut().zip(bytes.as_chunks::<N>().0) {
        *out = from(bytes);
    }
}

fn blocks<const BYTES: usize, const ELEMENTS: usize>(
    bytes: &[u8],
    out: &mut [f32],
    block: impl Fn(&[u8; BYTES], &mut [f32; ELEMENTS]),
) {
    let blocks = bytes.as_chunks::<BYTES>().0;
    for (bytes, out) in blocks.iter().zip(out.as_chunks_mut::<ELEMENTS>().0) {
        block(bytes, out);
    }
}

fn half_at(block: &[u8], at: usize) -> f32 {
    f16::from_le_bytes([block[at], block[at + 1]]).to_f32()
}

fn q8_0(block: &[u8; 34], out: &mut [f32; 32]) {
    let scale = half_at(block, 0);
    for (out, &value) in out.iter_mut().zip(&block[2..]) {
        *out = scale * f32::from(value as i8);
    }
}

fn q4_0(block: &[u8; 18], out: &mut [f32; 32]) {
    let scale = half_at(block, 0);
    for (i, &pair) in block[2..].iter().enumerate() {
        out[i] = scale * (f32::from(pair & 15) - 8.0);
        out[i + 16] = scale * (f32::from(pair >> 4) - 8.0);
    }
}

fn q4_1(block: &[u8; 20], out: &mut [f32; 32]) {
    let (scale, minimum) = (half_at(block, 0), half_at(block, 2));
    for (i, &pair) in block[4..].iter().enumerate() {
        out[i] = scale * f32::from(pair & 15) + minimum;
        out[i + 16] = scale * f32::from(pair >> 4) + minimum;
    }
}

/// The 6-bit scale and minimum of group `group` (0 to 7), packed into 12 bytes: the first four
/// groups keep theirs in the low bits of bytes 0–3 and 4–7; the last four have their low halves in
/// bytes 8–11 and their high bits on top of the first four.
pub(crate) fn group_scale(packed: &[u8], group: usize) -> (u8, u8) {
    let (scale, minimum) = if group < 4 {
        (packed[group] & 63, packed[group + 4] & 63)
    } else {
        (
            (packed[group + 4] & 15) | ((packed[group - 4] >> 6) << 4),
            (packed[group + 4] >> 4) | ((packed[group] >> 6) << 4),
        )
    };
    (scale, minimum)
}

fn q4_k(block: &[u8; 144], out: &mut [f32; 256]) {
    let (scale, minimum) = (half_at(block, 0), half_at(block, 2));
    let nibbles = &block[16..];
    for (group, out) in out.as_chunks_mut::<32>().0.iter_mut().enumerate() {
        let (group_scale, group_minimum) = group_scale(&block[4..16], group);
        let d = scale * f32::from(group_scale);
        let m = minimum * f32::from(group_minimum);
        // Two groups share 32 bytes: the even one the low halves, the odd one the high.
        let (base, shift) = (group / 2 * 32, group % 2 * 4);
        for (i, out) in out.iter_mut().enumerate() {
            *out = d * f32::from((nibbles[base + i] >> shift) & 15) - m;
        }
    }
}

fn q5_k(block: &[u8; 176], out: &mut [f32; 256]) {
    let (scale, minimum) = (half_at(block, 0), half_at(block, 2));
    let (fifth_bits, nibbles) = (&block[16..48], &block[48..]);
    for (group, out) in out.as_chunks_mut::<32>().0.iter_mut().enumerate() {
        let (group_scale, group_minimum) = group_scale(&block[4..16], group);
        let d = scale * f32::from(group_scale);
        let m = minimum * f32::from(group_minimum);
        let (base, shift) = (group / 2 * 32, group % 2 * 4);
        for (i, out) in out.iter_mut().enumerate() {
            let low = (nibbles[base + i] >> shift) & 15;
            let high = (fifth_bits[i] >> group) & 1;
            *out = d * f32::from(low | (high << 4)) - m;
        }
    }
}

fn q6_k(block: &[u8; 210], out: &mut [f32; 256]) {
    let scale = half_at(block, 208);
    for (half, out) in out.as_chunks_mut::<128>().0.iter_mut().enumerate() {
        let low = &block[half * 64..][..64];
        let high = &block[128 + half * 32..][..32];
        let scales = &block[192 + half * 8..][..8];
        // Four runs of 32: low halves of both 32-byte runs of `low`, then their high halves.
        for (run, out) in out.as_chunks_mut::<32>().0.iter_mut().enumerate() {
            let (base, shift) = (run % 2 * 32, run / 2 * 4);
            for (i, out) in out.iter_mut().enumerate() {
                let nibble = (low[base + i] >> shift) & 15;
                let top = (high[i] >> (run * 2)) & 3;
                let d = scale * f32::from(scales[run * 2 + i / 16] as i8);
                *out = d * (f32::from(nibble | (top << 4)) - 32.0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn lengths_follow_the_blocks() {
        for (format, elements, bytes) in [
            (BlockFormat::F32, 3, Some(12)),
            (BlockFormat::F16, 3, Some(6)),
            (BlockFormat::Bf16, 0, Some(0)),
            (BlockFormat::Q8_0, 64, Some(68)),
            (BlockFormat::Q8_0, 33, None),
            (BlockFormat::Q4_0, 32, Some(18)),
            (BlockFormat::Q4_1, 64, Some(40)),
            (BlockFormat::Q4K, 256, Some(144)),
            (BlockFormat::Q4K, 128, None),
            (BlockFormat::Q5K, 512, Some(352)),
            (BlockFormat::Q6K, 256, Some(210)),
            (BlockFormat::F32, usize::MAX, None),
        ] {
            assert_eq!(format.bytes(elements), bytes, "{elements} {format}");
        }
    }

    #[test]
    fn a_length_that_is_not_the_elements_is_refused() {
        for format in BlockFormat::ALL {
            let elements = format.block_elements() * 2;
            let bytes = format.block_bytes() * 2;
            let mut out = vec![0.0; elements];
            assert!(dequantize(format, &vec![0; bytes], &mut out).is_ok());
            assert!(dequantize(format, &vec![0; bytes - 1], &mut out).is_err());
            assert!(dequantize(format, &vec![0; bytes + 1], &mut out).is_err());
        }
    }

    /// `out[i]` of one block whose bytes are zero but for `set`.
    fn check(format: BlockFormat, set: &[(usize, &[u8])], expected: &[(usize, f32)]) {
        let mut block = vec![0; format.block_bytes()];
        for (at, bytes) in set {
            block[*at..*at + bytes.len()].copy_from_slice(bytes);
        }
        let mut out = vec![0.0; format.block_elements()];
        dequantize(format, &block, &mut out).unwrap();
        for &(i, value) in expected {
            assert_eq!(out[i], value, "{format} element {i}");
        }
    }

    #[test]
    fn every_format_reads_its_fields_from_their_places() {
        let one = f16::ONE.to_le_bytes();
        let two = f16::from_f32(2.0).to_le_bytes();
        check(BlockFormat::F32, &[(0, &1.5f32.to_le_bytes())], &[(0, 1.5)]);
        check(BlockFormat::F16, &[(0, &two)], &[(0, 2.0)]);
        check(BlockFormat::Bf16, &[(0, &[0xc0, 0xbf])], &[(0, -1.5)]);
        check(
            BlockFormat::Q8_0,
            &[(0, &two), (2, &[0x80]), (33, &[127])],
            &[(0, -256.0), (1, 0.0), (31, 254.0)],
        );
        check(
            BlockFormat::Q4_0,
            &[(0, &two), (2, &[0xf0]), (17, &[0x1f])],
            &[(0, -16.0), (16, 14.0), (15, 14.0), (31, -14.0)],
        );
        check(
            BlockFormat::Q4_1,
            &[(0, &two), (2, &one), (4, &[0xf0]), (19, &[0x1f])],
            &[(0, 1.0), (16, 31.0), (15, 31.0), (31, 3.0)],
        );
        // Group 0: scale 63, minimum 1. Group 4: scale 0b11_0010, minimum 0b01_0001.
        let packed = [0xff, 0, 0, 0, 0x41, 0, 0, 0, 0x12, 0, 0, 0];
        check(
            BlockFormat::Q4K,
            &[
                (0, &one),
                (2, &two),
                (4, &packed),
                (16, &[3]),
                (16 + 64, &[5]),
            ],
            &[(0, 187.0), (1, -2.0), (128, 216.0), (129, -34.0)],
        );
        check(
            BlockFormat::Q5K,
            &[
                (0, &one),
                (2, &two),
                (4, &packed),
                (16, &[0b1_0001]),
                (48, &[3]),
                (48 + 64, &[5]),
            ],
            &[(0, 1195.0), (1, -2.0), (128, 1016.0), (129, -34.0)],
        );
        check(
            BlockFormat::Q6K,
            &[
                (208, &two),
                (0, &[0x21]),
                (128, &[0b11_00_00_01]),
                (192, &[1, 0, 0xff, 0, 1, 0, 3]),
            ],
            &[(0, -30.0), (16, 0.0), (32, 64.0), (64, -60.0), (96, 96.0)],
        );
    }
}
