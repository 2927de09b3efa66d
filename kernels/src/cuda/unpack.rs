//! Stored bits as numbers. All but one is done on 32-bit words, because WGSL has neither bf16 nor
//! bytes, and a word of two bf16 is taken apart with one instruction each on any device.
use cubecl::prelude::*;
use half::bf16;

/// The bf16 in the low half of a word.
#[cube]
pub(super) fn bf16_low(word: u32) -> f32 {
    f32::reinterpret(word << 16)
}

/// The bf16 in the high half of a word.
#[cube]
pub(super) fn bf16_high(word: u32) -> f32 {
    f32::reinterpret(word & 0xffff_0000u32)
}

/// The nearest bf16, ties to even, in the low half of a word. A NaN stays one.
#[cube]
pub(super) fn to_bf16(value: f32) -> u32 {
    let bits = u32::reinterpret(value);
    let rounded = (bits + 0x7fffu32 + ((bits >> 16) & 1u32)) >> 16;
    let is_nan = (bits & 0x7fff_ffffu32) > 0x7f80_0000u32;
    select(is_nan, 0x7fc0u32, rounded)
}

/// Two numbers as bf16 in one word, the first in its low half, as [`to_bf16`] has them. `has_bf16`: the
/// device rounds with one instruction; a NaN may be another one then.
#[cube]
pub(super) fn bf16_pair(first: f32, second: f32, #[comptime] has_bf16: bool) -> u32 {
    if comptime!(has_bf16) {
        let size!(N) = 2usize;
        let mut pair = Vector::<f32, N>::empty();
        pair.insert(0usize, first);
        pair.insert(1usize, second);
        u32::reinterpret(Vector::<bf16, N>::cast_from(pair))
    } else {
        to_bf16(first) | (to_bf16(second) << 16)
    }
}

/// The f16 in the low half of a word. Devices may flush subnormal f32, so those of f16, which
/// scales of blocks often are, go through an integer.
#[cube]
pub(super) fn f16_low(word: u32) -> f32 {
    let rest = word & 0x7fffu32;
    // 112 more in the exponent; 224 where the exponent says infinity or NaN.
    let bias = select(rest >= 0x7c00u32, 0x7000_0000u32, 0x3800_0000u32);
    let normal = (rest << 13) + bias;
    let small = u32::reinterpret(f32::cast_from(rest) * f32::new(5.960_464_5e-8));
    let magnitude = select(rest < 0x0400u32, small, normal);
    f32::reinterpret(magnitude | ((word & 0x8000u32) << 16))
}

/// The f16 in the high half of a word.
#[cube]
pub(super) fn f16_high(word: u32) -> f32 {
    f16_low(word >> 16)
}
