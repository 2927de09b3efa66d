//! Products of bf16 weights and bf16 activations with `vdpbf16ps`, which adds 32 products of a row
//! to sixteen sums. Rows are read as they are stored.
//!
//! Tolerance against the reference: 3e-3 of the norm of the products, from the activations' rounding.
use super::dense::{TILE, Tile};
use std::arch::x86_64::*;

/// Elements of a step.
const STEP: usize = 32;
/// How far ahead of its use a row is asked for, into the second cache: asked into the first, requests
/// run out of places there, and a fifth of the bandwidth is lost.
const AHEAD_BYTES: usize = 2048;

/// # Safety
/// The processor has the features; `rows` and `x`, at most [`TILE`] of each, have `inputs` elements.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
pub(super) unsafe fn tile(rows: &[&[u8]], x: &[&[u16]], inputs: usize, out: &mut Tile) {
    // SAFETY: as above; each arm has as many rows and tokens as its name.
    unsafe {
        match (rows.len(), x.len()) {
            (TILE, 1) => sized::<TILE, 1>(rows, x, inputs, out),
            (TILE, 2) => sized::<TILE, 2>(rows, x, inputs, out),
            (TILE, 3) => sized::<TILE, 3>(rows, x, inputs, out),
            (TILE, TILE) => sized::<TILE, TILE>(rows, x, inputs, out),
            _ => {
                for (r, row) in rows.iter().enumerate() {
                    for (t, x) in x.iter().enumerate() {
                        let mut one = Tile::default();
                        sized::<1, 1>(&[row], &[x], inputs, &mut one);
                        out[r][t] = one[0][0];
                    }
                }
            }
        }
    }
}

/// Thirty-two elements, or the first that `mask` names.
///
/// # Safety
/// `at` has these elements.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
unsafe fn load<const MASKED: bool>(at: *const u8, mask: __mmask32) -> __m512bh {
    // SAFETY: the caller answers for the elements; both types are 64 bytes of any content.
    unsafe {
        std::mem::transmute(match MASKED {
            true => _mm512_maskz_loadu_epi16(mask, at.cast()),
            false => _mm512_loadu_si512(at.cast()),
        })
    }
}

/// # Safety
/// As [`tile`], with `R` rows and `T` tokens.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
unsafe fn sized<const R: usize, const T: usize>(
    rows: &[&[u8]],
    x: &[&[u16]],
    inputs: usize,
    out: &mut Tile,
) {
    let rows: [*const u8; R] = std::array::from_fn(|r| rows[r].as_ptr());
    let x: [*const u8; T] = std::array::from_fn(|t| x[t].as_ptr().cast());
    let mut sums = [[_mm512_setzero_ps(); T]; R];
    let whole = inputs / STEP * STEP;
    // SAFETY: whole steps end before the rows do, and the mask ends with them; prefetching reads
    // nothing.
    unsafe {
        for at in (0..whole).step_by(STEP) {
            // Behind the row's end lie the other rows of the tile, which are read already.
            let ahead = match at * 2 + AHEAD_BYTES < inputs * 2 {
                true => at * 2 + AHEAD_BYTES,
                false => at * 2 + AHEAD_BYTES + (R - 1) * inputs * 2,
            };
            let w: [__m512bh; R] = std::array::from_fn(|r| {
                _mm_prefetch::<_MM_HINT_T1>(rows[r].wrapping_add(ahead).cast());
                load::<false>(rows[r].add(at * 2), 0)
            });
            for t in 0..T {
                let x = load::<false>(x[t].add(at * 2), 0);
                for r in 0..R {
                    sums[r][t] = _mm512_dpbf16_ps(sums[r][t], w[r], x);
                }
            }
        }
        if whole < inputs {
            let mask = (1u32 << (inputs - whole)) - 1;
            for r in 0..R {
                let w = load::<true>(rows[r].add(whole * 2), mask);
                for t in 0..T {
                    let x = load::<true>(x[t].add(whole * 2), mask);
                    sums[r][t] = _mm512_dpbf16_ps(sums[r][t], w, x);
                }
            }
        }
    }
    for r in 0..R {
        for t in 0..T {
            out[r][t] = _mm512_reduce_add_ps(sums[r][t]);
        }
    }
}
