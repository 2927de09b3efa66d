//! Integer matrix products with AVX-512 VNNI: `vpdpbusd` adds 64 products of an unsigned weight and
//! a signed activation to sixteen rows at once.
use super::activations::Activations;
use super::group::bias;
use crate::cpu::pack::{GROUP, ROWS, VECTOR, block_bytes};
use crate::quant::BlockFormat;
use std::arch::x86_64::*;

/// Most tokens of one call of a kernel; with more, accumulators no longer fit the registers.
const TOKENS: usize = 8;

/// How a format takes a group apart. Every pointer is to a whole block.
trait Layout {
    const FORMAT: BlockFormat;
    /// Whether each half of a group has a scale of its own.
    const HALVES: bool = false;
    const OFFSETS: bool = false;
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8];
    unsafe fn scale(block: *const u8, group: usize, half: usize) -> __m512;
    unsafe fn offset(_block: *const u8, _group: usize) -> __m512 {
        unsafe { _mm512_setzero_ps() }
    }
}

#[inline(always)]
unsafe fn vector(at: *const u8) -> __m512i {
    unsafe { _mm512_loadu_si512(at.cast()) }
}

#[inline(always)]
unsafe fn halves(at: *const u8) -> __m512 {
    unsafe { _mm512_cvtph_ps(_mm256_loadu_si256(at.cast())) }
}

#[inline(always)]
unsafe fn bytes_unsigned(at: *const u8) -> __m512 {
    unsafe { _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128(at.cast()))) }
}

#[inline(always)]
unsafe fn nibbles(at: *const u8) -> [__m512i; 8] {
    unsafe {
        let mask = _mm512_set1_epi8(15);
        let mut out = [_mm512_setzero_si512(); 8];
        for v in 0..4 {
            let pairs = vector(at.add(v * VECTOR));
            out[v] = _mm512_and_si512(pairs, mask);
            out[v + 4] = _mm512_and_si512(_mm512_srli_epi16(pairs, 4), mask);
        }
        out
    }
}

struct Q8_0;
impl Layout for Q8_0 {
    const FORMAT: BlockFormat = BlockFormat::Q8_0;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize) -> [__m512i; 8] {
        std::array::from_fn(|t| unsafe { vector(block.add(32 + t * VECTOR)) })
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize) -> __m512 {
        unsafe { halves(block) }
    }
}

struct Q4_0;
impl Layout for Q4_0 {
    const FORMAT: BlockFormat = BlockFormat::Q4_0;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize) -> [__m512i; 8] {
        unsafe { nibbles(block.add(32)) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize) -> __m512 {
        unsafe { halves(block) }
    }
}

struct Q4_1;
impl Layout for Q4_1 {
    const FORMAT: BlockFormat = BlockFormat::Q4_1;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize) -> [__m512i; 8] {
        unsafe { nibbles(block.add(64)) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize) -> __m512 {
        unsafe { halves(block) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, _: usize) -> __m512 {
        unsafe { halves(block.add(32)) }
    }
}

#[inline(always)]
unsafe fn k_scale(block: *const u8, group: usize) -> __m512 {
    unsafe { _mm512_mul_ps(halves(block), bytes_unsigned(block.add(64 + group * ROWS))) }
}

#[inline(always)]
unsafe fn k_offset(block: *const u8, group: usize) -> __m512 {
    unsafe {
        let minima = bytes_unsigned(block.add(64 + 128 + group * ROWS));
        _mm512_fnmadd_ps(halves(block.add(32)), minima, _mm512_setzero_ps())
    }
}

struct Q4K;
impl Layout for Q4K {
    const FORMAT: BlockFormat = BlockFormat::Q4K;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8] {
        unsafe { nibbles(block.add(320 + group * 4 * VECTOR)) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, _: usize) -> __m512 {
        unsafe { k_scale(block, group) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, group: usize) -> __m512 {
        unsafe { k_offset(block, group) }
    }
}

struct Q5K;
impl Layout for Q5K {
    const FORMAT: BlockFormat = BlockFormat::Q5K;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8] {
        unsafe {
            let at = block.add(320 + group * 5 * VECTOR);
            let (high, bit) = (vector(at), _mm512_set1_epi8(16));
            let mut out = nibbles(at.add(VECTOR));
            macro_rules! put {
                ($t:literal, $moved:expr) => {
                    out[$t] = _mm512_or_si512(out[$t], _mm512_and_si512($moved, bit));
                };
            }
            // Bit `t` of each byte goes to bit 4; what crosses from the other byte is masked away.
            put!(0, _mm512_slli_epi16(high, 4));
            put!(1, _mm512_slli_epi16(high, 3));
            put!(2, _mm512_slli_epi16(high, 2));
            put!(3, _mm512_slli_epi16(high, 1));
            put!(4, high);
            put!(5, _mm512_srli_epi16(high, 1));
            put!(6, _mm512_srli_epi16(high, 2));
            put!(7, _mm512_srli_epi16(high, 3));
            out
        }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, _: usize) -> __m512 {
        unsafe { k_scale(block, group) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, group: usize) -> __m512 {
        unsafe { k_offset(block, group) }
    }
}

struct Q6K;
impl Layout for Q6K {
    const FORMAT: BlockFormat = BlockFormat::Q6K;
    const HALVES: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8] {
        unsafe {
            let at = block.add(288 + group * 6 * VECTOR);
            let mask = _mm512_set1_epi8(0x30);
            let mut out = nibbles(at.add(2 * VECTOR));
            for plane in 0..2 {
                let top = vector(at.add(plane * VECTOR));
                let moved = [
                    _mm512_slli_epi16(top, 4),
                    _mm512_slli_epi16(top, 2),
                    top,
                    _mm512_srli_epi16(top, 2),
                ];
                for (i, moved) in moved.into_iter().enumerate() {
                    let t = plane * 4 + i;
                    out[t] = _mm512_or_si512(out[t], _mm512_and_si512(moved, mask));
                }
            }
            out
        }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, half: usize) -> __m512 {
        unsafe {
            let scales = _mm_loadu_si128(block.add(32 + (group * 2 + half) * ROWS).cast());
            _mm512_mul_ps(
                halves(block),
                _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(scales)),
            )
        }
    }
}

/// # Safety
/// `panel` has `blocks` blocks; `x` has at least `first + N` tokens.
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
unsafe fn tile<L: Layout, const N: usize>(
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    let Some(bytes) = block_bytes(L::FORMAT) else {
        return;
    };
    let groups = L::FORMAT.block_elements() / GROUP;
    let row_groups = x.inputs / GROUP;
    let mut sums = [_mm512_setzero_ps(); N];
    unsafe {
        for at in 0..panel.len() / bytes {
            let block = panel.as_ptr().add(at * bytes);
            for group in 0..groups {
                let weights = L::quants(block, group);
                let scale = L::scale(block, group, 0);
                let second = if L::HALVES {
                    L::scale(block, group, 1)
                } else {
                    scale
                };
                let offset = L::offset(block, group);
                for n in 0..N {
                    let index = (first + n) * row_groups + at * groups + group;
                    let quants = x.quants.as_ptr().add(index * GROUP).cast::<i32>();
                    let own = _mm512_set1_ps(*x.scales.as_ptr().add(index));
                    let quant_sums = x.sums.as_ptr().add(index * 2);
                    let (low, high) = (*quant_sums, *quant_sums.add(1));
                    let four = |t: usize| _mm512_set1_epi32(quants.add(t).read_unaligned());
                    let start = |sum: i32| _mm512_set1_epi32(-bias(L::FORMAT) * sum);
                    if L::HALVES {
                        let (mut a, mut b) = (start(low), start(high));
                        for t in 0..4 {
                            a = _mm512_dpbusd_epi32(a, weights[t], four(t));
                            b = _mm512_dpbusd_epi32(b, weights[t + 4], four(t + 4));
                        }
                        sums[n] = _mm512_fmadd_ps(
                            _mm512_cvtepi32_ps(a),
                            _mm512_mul_ps(scale, own),
                            sums[n],
                        );
                        sums[n] = _mm512_fmadd_ps(
                            _mm512_cvtepi32_ps(b),
                            _mm512_mul_ps(second, own),
                            sums[n],
                        );
                    } else {
                        let mut a = start(low + high);
                        for t in 0..8 {
                            a = _mm512_dpbusd_epi32(a, weights[t], four(t));
                        }
                        sums[n] = _mm512_fmadd_ps(
                            _mm512_cvtepi32_ps(a),
                            _mm512_mul_ps(scale, own),
                            sums[n],
                        );
                    }
                    if L::OFFSETS {
                        let sum = _mm512_mul_ps(own, _mm512_set1_ps((low + high) as f32));
                        sums[n] = _mm512_fmadd_ps(offset, sum, sums[n]);
                    }
                }
            }
        }
        for (out, sums) in out.iter_mut().zip(sums) {
            _mm512_storeu_ps(out.as_mut_ptr(), sums);
        }
    }
}

/// # Safety
/// As [`panel`].
unsafe fn tiles<L: Layout>(panel: &[u8], x: &Activations, out: &mut [[f32; ROWS]]) {
    let mut at = 0;
    for out in out.chunks_mut(TOKENS) {
        // SAFETY: `out` has as many tokens as `x`, and the caller answers for the rest.
        unsafe {
            match out.len() {
                1 => tile::<L, 1>(panel, x, at, out),
                2 => tile::<L, 2>(panel, x, at, out),
                3 => tile::<L, 3>(panel, x, at, out),
                4 => tile::<L, 4>(panel, x, at, out),
                5 => tile::<L, 5>(panel, x, at, out),
                6 => tile::<L, 6>(panel, x, at, out),
                7 => tile::<L, 7>(panel, x, at, out),
                _ => tile::<L, 8>(panel, x, at, out),
            }
        }
        at += out.len();
    }
}

/// As [`super::scalar::panel`].
///
/// # Safety
/// The processor has the features; `out` has no more tokens than `x`.
pub(super) unsafe fn panel(
    format: BlockFormat,
    panel: &[u8],
    x: &Activations,
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: the caller answers for the features and the tokens.
    unsafe {
        match format {
            BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
            BlockFormat::Q8_0 => tiles::<Q8_0>(panel, x, out),
            BlockFormat::Q4_0 => tiles::<Q4_0>(panel, x, out),
            BlockFormat::Q4_1 => tiles::<Q4_1>(panel, x, out),
            BlockFormat::Q4K => tiles::<Q4K>(panel, x, out),
            BlockFormat::Q5K => tiles::<Q5K>(panel, x, out),
            BlockFormat::Q6K => tiles::<Q6K>(panel, x, out),
        }
    }
}
