//! Products with matrices whose elements stand alone (f32, f16, bf16), as they are stored, row
//! after row. Products are added up in f32.
use crate::quant::BlockFormat;
use half::{bf16, f16};
#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;

/// Rows of weights, and of activations, whose products share a pass.
pub(super) const TILE: usize = 4;
/// How far ahead of its use a row is asked for, into the second cache.
#[cfg(target_arch = "x86_64")]
const AHEAD_BYTES: usize = 2048;
/// `[row][token]` of a tile.
pub(super) type Tile = [[f32; TILE]; TILE];

/// How elements are stored.
pub(super) trait Element {
    const BYTES: usize;
    const FORMAT: BlockFormat;
    fn read(bytes: &[u8]) -> f32;
}

#[derive(Debug)]
pub(super) struct F32;
#[derive(Debug)]
pub(super) struct F16;
#[derive(Debug)]
pub(super) struct Bf16;

impl Element for F32 {
    const BYTES: usize = 4;
    const FORMAT: BlockFormat = BlockFormat::F32;
    #[inline(always)]
    fn read(b: &[u8]) -> f32 {
        f32::from_le_bytes([b[0], b[1], b[2], b[3]])
    }
}

impl Element for F16 {
    const BYTES: usize = 2;
    const FORMAT: BlockFormat = BlockFormat::F16;
    #[inline(always)]
    fn read(b: &[u8]) -> f32 {
        f16::from_le_bytes([b[0], b[1]]).to_f32()
    }
}

impl Element for Bf16 {
    const BYTES: usize = 2;
    const FORMAT: BlockFormat = BlockFormat::Bf16;
    #[inline(always)]
    fn read(b: &[u8]) -> f32 {
        bf16::from_le_bytes([b[0], b[1]]).to_f32()
    }
}

/// In plain loops; sixteen sums side by side, so that a compiler may use whatever width there is.
#[inline(always)]
pub(super) fn scalar<E: Element>(rows: &[&[u8]], x: &[&[f32]], out: &mut Tile) {
    for (row, out) in rows.iter().zip(out.iter_mut()) {
        for (x, out) in x.iter().zip(out.iter_mut()) {
            let mut sums = [0.0f32; 16];
            let whole = x.len() / 16 * 16;
            for (w, x) in row.chunks_exact(16 * E::BYTES).zip(x.chunks_exact(16)) {
                for i in 0..16 {
                    sums[i] += E::read(&w[i * E::BYTES..]) * x[i];
                }
            }
            let rest = row[whole * E::BYTES..].chunks_exact(E::BYTES);
            let rest: f32 = rest.zip(&x[whole..]).map(|(w, x)| E::read(w) * x).sum();
            *out = sums.iter().sum::<f32>() + rest;
        }
    }
}

/// # Safety
/// The processor has the features.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c")]
pub(super) unsafe fn avx2<E: Element>(rows: &[&[u8]], x: &[&[f32]], out: &mut Tile) {
    match (rows.len(), x.len()) {
        (TILE, 1) => avx2_tile::<E, TILE, 1>(rows, x, out),
        (TILE, 2) => avx2_tile::<E, TILE, 2>(rows, x, out),
        // Converting a row costs as much as multiplying with it: fewer of them for more tokens.
        (TILE, TILE) => {
            for (rows, out) in rows.chunks(2).zip(out.chunks_mut(2)) {
                avx2_tile::<E, 2, TILE>(rows, x, out);
            }
        }
        _ => {
            for (row, out) in rows.iter().zip(out) {
                for (x, out) in x.iter().zip(out) {
                    let mut one = Tile::default();
                    avx2_tile::<E, 1, 1>(&[row], &[x], &mut one);
                    *out = one[0][0];
                }
            }
        }
    }
}

/// Eight elements.
///
/// # Safety
/// `at` has these elements.
#[inline]
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn avx2_load<E: Element>(at: *const u8) -> __m256 {
    unsafe {
        match E::FORMAT {
            BlockFormat::F32 => _mm256_loadu_ps(at.cast()),
            BlockFormat::F16 => _mm256_cvtph_ps(_mm_loadu_si128(at.cast())),
            _ => {
                let wide = _mm256_cvtepu16_epi32(_mm_loadu_si128(at.cast()));
                _mm256_castsi256_ps(_mm256_slli_epi32(wide, 16))
            }
        }
    }
}

/// `R` rows by `T` tokens, of which the registers have room for eight sums.
#[inline]
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c")]
fn avx2_tile<E: Element, const R: usize, const T: usize>(
    rows: &[&[u8]],
    x: &[&[f32]],
    out: &mut [[f32; TILE]],
) {
    let inputs = x[0].len();
    let whole = inputs / 8 * 8;
    let starts: [*const u8; R] = std::array::from_fn(|r| rows[r].as_ptr());
    let tokens: [*const f32; T] = std::array::from_fn(|t| x[t].as_ptr());
    let mut sums = [[_mm256_setzero_ps(); T]; R];
    let mut step = |at: usize| {
        // SAFETY: eight elements from `at` on are inside the rows, and inside the tokens.
        unsafe {
            let x: [__m256; T] = std::array::from_fn(|t| _mm256_loadu_ps(tokens[t].add(at)));
            for r in 0..R {
                let w = avx2_load::<E>(starts[r].add(at * E::BYTES));
                for t in 0..T {
                    sums[r][t] = _mm256_fmadd_ps(w, x[t], sums[r][t]);
                }
            }
        }
    };
    let line = 64 / E::BYTES;
    for at in (0..whole / line * line).step_by(line) {
        // Behind the row's end lie the other rows of the tile, which are read already.
        let ahead = match (at * E::BYTES + AHEAD_BYTES).checked_sub(inputs * E::BYTES) {
            None => at * E::BYTES + AHEAD_BYTES,
            Some(_) => at * E::BYTES + AHEAD_BYTES + (R - 1) * inputs * E::BYTES,
        };
        for start in starts {
            _mm_prefetch::<_MM_HINT_T1>(start.wrapping_add(ahead).cast());
        }
        for at in (at..at + line).step_by(8) {
            step(at);
        }
    }
    for at in (whole / line * line..whole).step_by(8) {
        step(at);
    }
    for r in 0..R {
        for t in 0..T {
            let rest = rows[r][whole * E::BYTES..].chunks_exact(E::BYTES);
            let rest: f32 = rest.zip(&x[t][whole..]).map(|(w, x)| E::read(w) * x).sum();
            let mut eight = [0.0f32; 8];
            // SAFETY: eight floats are stored to eight places.
            unsafe { _mm256_storeu_ps(eight.as_mut_ptr(), sums[r][t]) };
            out[r][t] = eight.iter().sum::<f32>() + rest;
        }
    }
}

/// # Safety
/// The processor has the features.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
pub(super) unsafe fn avx512<E: Element>(rows: &[&[u8]], x: &[&[f32]], out: &mut Tile) {
    // SAFETY: the features are those of this function.
    unsafe {
        match (rows.len(), x.len()) {
            (TILE, 1) => avx512_tile::<E, TILE, 1>(rows, x, out),
            (TILE, 2) => avx512_tile::<E, TILE, 2>(rows, x, out),
            (TILE, 3) => avx512_tile::<E, TILE, 3>(rows, x, out),
            (TILE, TILE) => avx512_tile::<E, TILE, TILE>(rows, x, out),
            _ => {
                for (r, row) in rows.iter().enumerate() {
                    for (t, x) in x.iter().enumerate() {
                        let mut one = Tile::default();
                        avx512_tile::<E, 1, 1>(&[row], &[x], &mut one);
                        out[r][t] = one[0][0];
                    }
                }
            }
        }
    }
}

/// Sixteen elements, or with `MASKED` as many as `mask` has ones.
///
/// # Safety
/// `at` has these elements.
#[inline]
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn avx512_load<E: Element, const MASKED: bool>(at: *const u8, mask: __mmask16) -> __m512 {
    unsafe {
        if let BlockFormat::F32 = E::FORMAT {
            return match MASKED {
                true => _mm512_maskz_loadu_ps(mask, at.cast()),
                false => _mm512_loadu_ps(at.cast()),
            };
        }
        let halves = match MASKED {
            true => _mm256_maskz_loadu_epi16(mask, at.cast()),
            false => _mm256_loadu_si256(at.cast()),
        };
        match E::FORMAT {
            BlockFormat::F16 => _mm512_cvtph_ps(halves),
            _ => _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(halves), 16)),
        }
    }
}

/// Adds the products of the elements from `at` on.
///
/// # Safety
/// There are `R` rows and `T` tokens; from `at` on they have sixteen elements, or with `MASKED` as
/// many as `mask` has ones.
#[inline]
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn avx512_step<E: Element, const R: usize, const T: usize, const MASKED: bool>(
    rows: &[*const u8; R],
    x: &[*const f32; T],
    at: usize,
    mask: __mmask16,
    sums: &mut [[__m512; T]; R],
) {
    unsafe {
        let mut w = [_mm512_setzero_ps(); R];
        for r in 0..R {
            w[r] = avx512_load::<E, MASKED>(rows[r].add(at * E::BYTES), mask);
        }
        for t in 0..T {
            let x = avx512_load::<F32, MASKED>(x[t].add(at).cast(), mask);
            for r in 0..R {
                sums[r][t] = _mm512_fmadd_ps(w[r], x, sums[r][t]);
            }
        }
    }
}

/// # Safety
/// There are `R` rows and `T` tokens, all with as many elements.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn avx512_tile<E: Element, const R: usize, const T: usize>(
    rows: &[&[u8]],
    x: &[&[f32]],
    out: &mut Tile,
) {
    let inputs = x[0].len();
    let rows: [*const u8; R] = std::array::from_fn(|r| rows[r].as_ptr());
    let x: [*const f32; T] = std::array::from_fn(|t| x[t].as_ptr());
    let mut sums = [[_mm512_setzero_ps(); T]; R];
    let whole = inputs / 16 * 16;
    // SAFETY: whole steps end before the rows do, and the mask ends with them.
    unsafe {
        for at in (0..whole).step_by(16) {
            avx512_step::<E, R, T, false>(&rows, &x, at, !0, &mut sums);
        }
        if whole < inputs {
            let mask = (1 << (inputs - whole)) - 1;
            avx512_step::<E, R, T, true>(&rows, &x, whole, mask, &mut sums);
        }
    }
    for r in 0..R {
        for t in 0..T {
            out[r][t] = _mm512_reduce_add_ps(sums[r][t]);
        }
    }
}
