//! How each format's quants and scales come out of a packed block into registers of eight rows.
use super::SIDE;
use crate::cpu::pack::{ROWS, VECTOR};
use crate::quant::BlockFormat;
use std::arch::x86_64::*;

/// How a format takes eight rows of a group apart. Every pointer is to a whole block, and `side` is
/// 0 or 1.
pub(super) trait Layout {
    const FORMAT: BlockFormat;
    /// Vectors whose products of two are added up in 16 bits: `|w| · 127 · 2 · SUMMED < 2¹⁵`.
    const SUMMED: usize;
    /// Whether quants have a sign.
    const SIGNED: bool = false;
    /// Whether each half of a group has a scale of its own; a bias of 32 is then left to subtract.
    const HALVES: bool = false;
    const OFFSETS: bool = false;
    unsafe fn quants(block: *const u8, group: usize, side: usize) -> [__m256i; 8];
    unsafe fn scale(block: *const u8, group: usize, half: usize, side: usize) -> __m256;
    unsafe fn offset(_block: *const u8, _group: usize, _side: usize) -> __m256 {
        unsafe { _mm256_setzero_ps() }
    }
}

#[inline(always)]
pub(super) unsafe fn vector(at: *const u8, side: usize) -> __m256i {
    unsafe { _mm256_loadu_si256(at.add(side * VECTOR / 2).cast()) }
}

#[inline(always)]
unsafe fn halves(at: *const u8, side: usize) -> __m256 {
    unsafe { _mm256_cvtph_ps(_mm_loadu_si128(at.add(side * SIDE * 2).cast())) }
}

#[inline(always)]
unsafe fn nibbles(at: *const u8, side: usize) -> [__m256i; 8] {
    unsafe {
        let mask = _mm256_set1_epi8(15);
        let mut out = [_mm256_setzero_si256(); 8];
        for v in 0..4 {
            let pairs = vector(at.add(v * VECTOR), side);
            out[v] = _mm256_and_si256(pairs, mask);
            out[v + 4] = _mm256_and_si256(_mm256_srli_epi16(pairs, 4), mask);
        }
        out
    }
}

pub(super) struct Q8_0;
impl Layout for Q8_0 {
    const FORMAT: BlockFormat = BlockFormat::Q8_0;
    const SUMMED: usize = 1;
    const SIGNED: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize, side: usize) -> [__m256i; 8] {
        let bias = unsafe { _mm256_set1_epi8(-128) };
        std::array::from_fn(|t| unsafe {
            _mm256_xor_si256(vector(block.add(32 + t * VECTOR), side), bias)
        })
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize, side: usize) -> __m256 {
        unsafe { halves(block, side) }
    }
}

pub(super) struct Q4_0;
impl Layout for Q4_0 {
    const FORMAT: BlockFormat = BlockFormat::Q4_0;
    const SUMMED: usize = 8;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize, side: usize) -> [__m256i; 8] {
        unsafe { nibbles(block.add(32), side) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize, side: usize) -> __m256 {
        unsafe { halves(block, side) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, _: usize, side: usize) -> __m256 {
        unsafe { _mm256_mul_ps(halves(block, side), _mm256_set1_ps(-8.0)) }
    }
}

pub(super) struct Q4_1;
impl Layout for Q4_1 {
    const FORMAT: BlockFormat = BlockFormat::Q4_1;
    const SUMMED: usize = 8;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize, side: usize) -> [__m256i; 8] {
        unsafe { nibbles(block.add(64), side) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize, side: usize) -> __m256 {
        unsafe { halves(block, side) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, _: usize, side: usize) -> __m256 {
        unsafe { halves(block.add(32), side) }
    }
}

/// Eight group scales or minima of the K formats.
#[inline(always)]
unsafe fn bytes_unsigned(at: *const u8, group: usize, side: usize) -> __m256 {
    unsafe {
        let bytes = _mm_loadl_epi64(at.add(group * ROWS + side * SIDE).cast());
        _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes))
    }
}

#[inline(always)]
unsafe fn k_scale(block: *const u8, group: usize, side: usize) -> __m256 {
    unsafe {
        _mm256_mul_ps(
            halves(block, side),
            bytes_unsigned(block.add(64), group, side),
        )
    }
}

#[inline(always)]
unsafe fn k_offset(block: *const u8, group: usize, side: usize) -> __m256 {
    unsafe {
        let minima = bytes_unsigned(block.add(64 + 128), group, side);
        _mm256_fnmadd_ps(halves(block.add(32), side), minima, _mm256_setzero_ps())
    }
}

pub(super) struct Q4K;
impl Layout for Q4K {
    const FORMAT: BlockFormat = BlockFormat::Q4K;
    const SUMMED: usize = 8;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize, side: usize) -> [__m256i; 8] {
        unsafe { nibbles(block.add(320 + group * 4 * VECTOR), side) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, _: usize, side: usize) -> __m256 {
        unsafe { k_scale(block, group, side) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, group: usize, side: usize) -> __m256 {
        unsafe { k_offset(block, group, side) }
    }
}

/// Puts the bits of `moved` that `mask` names on top of vector `t`.
macro_rules! put {
    ($out:ident[$t:expr], $moved:expr, $mask:ident) => {
        $out[$t] = _mm256_or_si256($out[$t], _mm256_and_si256($moved, $mask));
    };
}

pub(super) struct Q5K;
impl Layout for Q5K {
    const FORMAT: BlockFormat = BlockFormat::Q5K;
    const SUMMED: usize = 4;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize, side: usize) -> [__m256i; 8] {
        unsafe {
            let at = block.add(320 + group * 5 * VECTOR);
            let (high, bit) = (vector(at, side), _mm256_set1_epi8(16));
            let mut out = nibbles(at.add(VECTOR), side);
            // Bit `t` of each byte goes to bit 4; what crosses from the other byte is masked away.
            put!(out[0], _mm256_slli_epi16(high, 4), bit);
            put!(out[1], _mm256_slli_epi16(high, 3), bit);
            put!(out[2], _mm256_slli_epi16(high, 2), bit);
            put!(out[3], _mm256_slli_epi16(high, 1), bit);
            put!(out[4], high, bit);
            put!(out[5], _mm256_srli_epi16(high, 1), bit);
            put!(out[6], _mm256_srli_epi16(high, 2), bit);
            put!(out[7], _mm256_srli_epi16(high, 3), bit);
            out
        }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, _: usize, side: usize) -> __m256 {
        unsafe { k_scale(block, group, side) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, group: usize, side: usize) -> __m256 {
        unsafe { k_offset(block, group, side) }
    }
}

pub(super) struct Q6K;
impl Layout for Q6K {
    const FORMAT: BlockFormat = BlockFormat::Q6K;
    const SUMMED: usize = 2;
    const HALVES: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize, side: usize) -> [__m256i; 8] {
        unsafe {
            let at = block.add(288 + group * 6 * VECTOR);
            let mask = _mm256_set1_epi8(0x30);
            let mut out = nibbles(at.add(2 * VECTOR), side);
            for plane in 0..2 {
                let top = vector(at.add(plane * VECTOR), side);
                put!(out[plane * 4], _mm256_slli_epi16(top, 4), mask);
                put!(out[plane * 4 + 1], _mm256_slli_epi16(top, 2), mask);
                put!(out[plane * 4 + 2], top, mask);
                put!(out[plane * 4 + 3], _mm256_srli_epi16(top, 2), mask);
            }
            out
        }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, half: usize, side: usize) -> __m256 {
        unsafe {
            let at = block.add(32 + (group * 2 + half) * ROWS + side * SIDE);
            let scales = _mm256_cvtepi8_epi32(_mm_loadl_epi64(at.cast()));
            _mm256_mul_ps(halves(block, side), _mm256_cvtepi32_ps(scales))
        }
    }
}
