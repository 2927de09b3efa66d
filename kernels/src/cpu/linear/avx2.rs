//! Integer matrix products with AVX2, eight of a panel's sixteen rows at a time. `vpmaddubsw` adds
//! pairs of products of an unsigned weight and a signed activation in 16 bits; those of quants of few
//! bits are added up there as long as they fit, before they are widened.
mod layout;

use super::group::Group;
use crate::cpu::activations::Activations;
use crate::cpu::pack::{GROUP, ROWS, VECTOR, block_bytes};
use crate::quant::BlockFormat;
use layout::{Layout, Q4_0, Q4_1, Q4K, Q5K, Q6K, Q8_0, vector};
use std::arch::asm;
use std::arch::x86_64::*;

/// Most tokens of one call of a kernel.
const TOKENS: usize = 4;
/// Groups of a panel that are taken apart together, for all tokens: with the activations of a tile
/// they fit the first cache.
const SLAB: usize = 16;
/// How far ahead of its use a panel is asked for, into the second cache.
const AHEAD_BYTES: usize = 4096;
/// Rows of a register.
const SIDE: usize = ROWS / 2;

/// Sums of two products, of 32 weights and 32 activations, in 16 bits.
#[inline(always)]
unsafe fn products<L: Layout>(weights: __m256i, four: __m256i) -> __m256i {
    unsafe {
        match L::SIGNED {
            // The sign goes to the activation, which is never -128.
            true => _mm256_maddubs_epi16(_mm256_abs_epi8(weights), _mm256_sign_epi8(four, weights)),
            false => _mm256_maddubs_epi16(weights, four),
        }
    }
}

/// One group of eight rows, taken apart.
struct Weights {
    quants: [__m256i; 8],
    scales: [__m256; 2],
    offset: __m256,
}

impl Weights {
    #[inline(always)]
    unsafe fn of_block<L: Layout>(block: *const u8, group: usize, side: usize) -> Self {
        unsafe {
            let scale = L::scale(block, group, 0, side);
            let second = match L::HALVES {
                true => L::scale(block, group, 1, side),
                false => scale,
            };
            Self {
                quants: L::quants(block, group, side),
                scales: [scale, second],
                offset: L::offset(block, group, side),
            }
        }
    }

    #[inline(always)]
    unsafe fn store(&self, group: &mut Group, side: usize) {
        unsafe {
            for (t, quants) in self.quants.iter().enumerate() {
                let at = group
                    .quants
                    .as_mut_ptr()
                    .add(t * VECTOR + side * VECTOR / 2);
                _mm256_store_si256(at.cast(), *quants);
            }
            for (half, scales) in self.scales.iter().enumerate() {
                _mm256_store_ps(group.scales[half].as_mut_ptr().add(side * SIDE), *scales);
            }
            _mm256_store_ps(group.offsets.as_mut_ptr().add(side * SIDE), self.offset);
        }
    }

    /// The products of vectors `from..to` with as many times four bytes of activations, of which
    /// `fours` is the group's first.
    #[inline(always)]
    unsafe fn dots<L: Layout>(&self, from: usize, to: usize, fours: *const i32) -> __m256i {
        unsafe {
            let ones = _mm256_set1_epi16(1);
            let mut dots = _mm256_setzero_si256();
            for first in (from..to).step_by(L::SUMMED) {
                let mut pairs = _mm256_setzero_si256();
                for t in first..first + L::SUMMED {
                    let four = _mm256_set1_epi32(fours.add(t).read_unaligned());
                    pairs = _mm256_add_epi16(pairs, products::<L>(self.quants[t], four));
                }
                dots = _mm256_add_epi32(dots, _mm256_madd_epi16(pairs, ones));
            }
            dots
        }
    }

    /// Adds the group's products with group `index` of the activations, counted over all tokens.
    #[inline(always)]
    unsafe fn multiply<L: Layout>(&self, x: &Activations, index: usize, sum: &mut __m256) {
        unsafe {
            let fours = x.quants.as_ptr().add(index * GROUP).cast::<i32>();
            let own = _mm256_set1_ps(*x.scales.as_ptr().add(index));
            if L::HALVES {
                for half in 0..2 {
                    let total = _mm256_set1_epi32(*x.sums.as_ptr().add(index * 2 + half));
                    let dots = self.dots::<L>(half * 4, half * 4 + 4, fours);
                    let dots = _mm256_sub_epi32(dots, _mm256_slli_epi32(total, 5));
                    let scale = _mm256_mul_ps(self.scales[half], own);
                    *sum = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dots), scale, *sum);
                }
            } else {
                let dots = self.dots::<L>(0, 8, fours);
                let scale = _mm256_mul_ps(self.scales[0], own);
                *sum = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dots), scale, *sum);
            }
            if L::OFFSETS {
                let total = _mm256_set1_ps(*x.totals.as_ptr().add(index));
                *sum = _mm256_fmadd_ps(self.offset, total, *sum);
            }
        }
    }
}

/// A few tokens with a panel as it is packed.
///
/// # Safety
/// `panel` has whole blocks; `x` has at least `first + N` tokens, of as many groups as the panel.
#[target_feature(enable = "avx2,fma,f16c")]
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
    let mut sums = [[_mm256_setzero_ps(); 2]; N];
    // SAFETY: the caller answers for blocks and tokens; prefetching reads nothing.
    unsafe {
        for at in 0..panel.len() / bytes {
            let block = panel.as_ptr().add(at * bytes);
            for group in 0..groups {
                ask_ahead(block, group, bytes / groups);
                for side in 0..2 {
                    let weights = Weights::of_block::<L>(block, group, side);
                    for n in 0..N {
                        let index = (first + n) * row_groups + at * groups + group;
                        weights.multiply::<L>(x, index, &mut sums[n][side]);
                    }
                }
            }
        }
        for (out, sums) in out.iter_mut().zip(sums) {
            _mm256_storeu_ps(out.as_mut_ptr(), sums[0]);
            _mm256_storeu_ps(out.as_mut_ptr().add(SIDE), sums[1]);
        }
    }
}

/// Takes groups `first..first + slab.len()` of a panel apart.
///
/// # Safety
/// The panel has these groups.
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn take_apart<L: Layout>(panel: &[u8], first: usize, slab: &mut [Group]) {
    let Some(bytes) = block_bytes(L::FORMAT) else {
        return;
    };
    let groups = L::FORMAT.block_elements() / GROUP;
    for (at, group) in (first..).zip(slab) {
        // SAFETY: the caller answers for the groups; prefetching reads nothing.
        unsafe {
            let block = panel.as_ptr().add(at / groups * bytes);
            ask_ahead(block, at % groups, bytes / groups);
            for side in 0..2 {
                Weights::of_block::<L>(block, at % groups, side).store(group, side);
            }
        }
    }
}

/// Asks for what lies [`AHEAD_BYTES`] behind a group of a block.
///
/// # Safety
/// The processor has SSE.
#[inline(always)]
unsafe fn ask_ahead(block: *const u8, group: usize, group_bytes: usize) {
    let ahead = block.wrapping_add(AHEAD_BYTES + group * group_bytes);
    for line in 0..group_bytes.div_ceil(64) {
        unsafe { _mm_prefetch::<_MM_HINT_T1>(ahead.wrapping_add(line * 64).cast()) };
    }
}

/// A count that the compiler does not know, if it is more than one: of a loop unrolled it would keep
/// more values than there are registers.
#[inline(always)]
fn opaque(count: usize) -> usize {
    let mut count = count;
    if count > 1 {
        // SAFETY: it does nothing.
        unsafe {
            asm!("/* {0} */", inout(reg) count, options(pure, nomem, nostack, preserves_flags));
        }
    }
    count
}

/// Adds the products of `N` tokens with a group: of all sixteen rows at once, so that a load of
/// activations serves two registers of weights and one of weights `N` tokens. `index` is the first
/// token's group of the activations; the next token's lies `row_groups` behind.
///
/// # Safety
/// As [`slab_tile`].
#[inline(always)]
unsafe fn multiply<L: Layout, const N: usize>(
    group: &Group,
    x: &Activations,
    [index, row_groups]: [usize; 2],
    sums: &mut [[__m256; 2]; N],
) {
    unsafe {
        let zero = _mm256_setzero_si256();
        let ones = _mm256_set1_epi16(1);
        let parts = if L::HALVES { 2 } else { 1 };
        let floats = |of: &[f32; ROWS], side: usize| _mm256_load_ps(of.as_ptr().add(side * SIDE));
        for part in 0..parts {
            let (first, chunks) = (part * 4, 8 / parts / L::SUMMED);
            let mut dots = [[zero; 2]; N];
            for chunk in 0..opaque(chunks) {
                let first = first + chunk * L::SUMMED;
                let mut pairs = [[zero; 2]; N];
                for t in first..first + opaque(L::SUMMED) {
                    let quants = group.quants.as_ptr().add(t * VECTOR);
                    let weights = [vector(quants, 0), vector(quants, 1)];
                    for n in 0..N {
                        let fours = x.quants.as_ptr().add((index + n * row_groups) * GROUP);
                        let four = fours.cast::<i32>().add(t).read_unaligned();
                        let four = _mm256_set1_epi32(four);
                        for side in 0..2 {
                            let products = products::<L>(weights[side], four);
                            pairs[n][side] = _mm256_add_epi16(pairs[n][side], products);
                        }
                    }
                }
                for n in 0..N {
                    for side in 0..2 {
                        let wide = _mm256_madd_epi16(pairs[n][side], ones);
                        dots[n][side] = _mm256_add_epi32(dots[n][side], wide);
                    }
                }
            }
            for n in 0..N {
                let at = index + n * row_groups;
                let own = _mm256_set1_ps(*x.scales.as_ptr().add(at));
                for side in 0..2 {
                    let mut dots = dots[n][side];
                    if L::HALVES {
                        let total = _mm256_set1_epi32(*x.sums.as_ptr().add(at * 2 + part));
                        dots = _mm256_sub_epi32(dots, _mm256_slli_epi32(total, 5));
                    }
                    let scale = _mm256_mul_ps(floats(&group.scales[part], side), own);
                    sums[n][side] = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dots), scale, sums[n][side]);
                }
            }
        }
        if L::OFFSETS {
            for n in 0..N {
                let total = *x.totals.as_ptr().add(index + n * row_groups);
                let total = _mm256_set1_ps(total);
                for side in 0..2 {
                    let offset = floats(&group.offsets, side);
                    sums[n][side] = _mm256_fmadd_ps(offset, total, sums[n][side]);
                }
            }
        }
    }
}

/// Adds the products of `N` tokens with a slab that begins at group `at` of a row.
///
/// # Safety
/// `x` has at least `first + N` tokens and the slab's groups; `out` has `N` places.
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn slab_tile<L: Layout, const N: usize>(
    slab: &[Group],
    at: usize,
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    let row_groups = x.inputs / GROUP;
    // SAFETY: the caller answers for tokens and groups.
    unsafe {
        let mut sums: [[__m256; 2]; N] = std::array::from_fn(|n| {
            std::array::from_fn(|side| _mm256_loadu_ps(out[n].as_ptr().add(side * SIDE)))
        });
        for (at, group) in (at..).zip(slab) {
            let places = [first * row_groups + at, row_groups];
            multiply::<L, N>(group, x, places, &mut sums);
        }
        for (out, sums) in out.iter_mut().zip(sums) {
            _mm256_storeu_ps(out.as_mut_ptr(), sums[0]);
            _mm256_storeu_ps(out.as_mut_ptr().add(SIDE), sums[1]);
        }
    }
}

/// # Safety
/// As [`panel`].
unsafe fn tokens<L: Layout>(panel: &[u8], x: &Activations, first: usize, out: &mut [[f32; ROWS]]) {
    // SAFETY: tiles end where `out` does, and the caller answers for the rest.
    unsafe {
        match out.len() {
            1 => return tile::<L, 1>(panel, x, first, out),
            2 => return tile::<L, 2>(panel, x, first, out),
            _ => {}
        }
        out.fill([0.0; ROWS]);
        let groups = x.inputs / GROUP;
        let mut slab = [const { Group::EMPTY }; SLAB];
        for at in (0..groups).step_by(SLAB) {
            let slab = &mut slab[..SLAB.min(groups - at)];
            take_apart::<L>(panel, at, slab);
            for (tile, out) in out.chunks_mut(TOKENS).enumerate() {
                let first = first + tile * TOKENS;
                match out.len() {
                    1 => slab_tile::<L, 1>(slab, at, x, first, out),
                    2 => slab_tile::<L, 2>(slab, at, x, first, out),
                    3 => slab_tile::<L, 3>(slab, at, x, first, out),
                    _ => slab_tile::<L, TOKENS>(slab, at, x, first, out),
                }
            }
        }
    }
}

/// As [`super::scalar::panel`].
///
/// # Safety
/// The processor has AVX2, FMA and F16C; `x` has the tokens from `first` on that `out` has places
/// for, and the panel as many groups as `x`.
pub(super) unsafe fn panel(
    format: BlockFormat,
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: the caller answers for the features and the tokens.
    unsafe {
        match format {
            BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
            BlockFormat::Q8_0 => tokens::<Q8_0>(panel, x, first, out),
            BlockFormat::Q4_0 => tokens::<Q4_0>(panel, x, first, out),
            BlockFormat::Q4_1 => tokens::<Q4_1>(panel, x, first, out),
            BlockFormat::Q4K => tokens::<Q4K>(panel, x, first, out),
            BlockFormat::Q5K => tokens::<Q5K>(panel, x, first, out),
            BlockFormat::Q6K => tokens::<Q6K>(panel, x, first, out),
        }
    }
}
