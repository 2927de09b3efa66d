//! Products with NEON: integer ones by `sdot`, which adds four products of signed bytes to each of
//! four rows, and dense ones in f32.
//!
//! `out[t][r] = Σ_g own[t][g] · (scale[g][r] · Σ_i x[t][i] · (q[r][i] − bias) + offset[g][r] · Σ_i x[t][i])`
//! for the sixteen rows of a panel; quants are `[8 vectors, 16 rows, 4 inputs]`, so that a quarter
//! of a vector is a register of four rows. Nothing has to be aligned. The integer sums are exact;
//! against [`super::scalar`] the result differs by f32 rounding only: 2e-5 of the largest output.
//!
//! The intrinsics of `sdot` are not stable yet (rust-lang/rust#117224), so it is written as it is.
use super::dense::{Element, TILE, Tile};
use super::group::{Group, bias};
use crate::cpu::activations::Activations;
use crate::cpu::pack::{GROUP, ROWS, VECTOR, block_bytes};
use crate::quant::BlockFormat;
use std::arch::aarch64::*;
use std::arch::asm;

/// Tokens that share the weights they are multiplied with: sixteen registers of sums and eight of
/// activations leave room for the weights.
const TOKENS: usize = 4;

/// As [`super::scalar::panel`].
///
/// # Safety
/// The processor has `dotprod`; `x` has the tokens from `first` on that `out` has places for.
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
            BlockFormat::Q8_0 => rows::<false, true>(BlockFormat::Q8_0, panel, x, first, out),
            BlockFormat::Q4_0 => rows::<false, false>(BlockFormat::Q4_0, panel, x, first, out),
            BlockFormat::Q4_1 => rows::<false, false>(BlockFormat::Q4_1, panel, x, first, out),
            BlockFormat::Q4K => rows::<false, false>(BlockFormat::Q4K, panel, x, first, out),
            BlockFormat::Q5K => rows::<false, false>(BlockFormat::Q5K, panel, x, first, out),
            BlockFormat::Q6K => rows::<true, false>(BlockFormat::Q6K, panel, x, first, out),
        }
    }
}

/// `HALVES`: the halves of a group have scales of their own. `BYTES`: quants of 8 bits, which are
/// signed by taking off their bias; narrower ones are positive as signed bytes too.
///
/// # Safety
/// `out` has no more tokens than `x`, and a row of `x` as many inputs as one of `panel`.
#[target_feature(enable = "neon,dotprod")]
unsafe fn rows<const HALVES: bool, const BYTES: bool>(
    format: BlockFormat,
    panel: &[u8],
    x: &Activations,
    token: usize,
    out: &mut [[f32; ROWS]],
) {
    let Some(bytes) = block_bytes(format) else {
        return;
    };
    let bias = if BYTES { 0 } else { bias(format) };
    let groups = format.block_elements() / GROUP;
    let mut group = Group::EMPTY;
    out.fill([0.0; ROWS]);
    for (at, block) in panel.chunks_exact(bytes).enumerate() {
        for index in 0..groups {
            group.read(format, block, index);
            let at = at * groups + index;
            for (tile, out) in out.chunks_mut(TOKENS).enumerate() {
                let first = token + tile * TOKENS;
                // SAFETY: the tokens from `first` on are those of `out`.
                unsafe {
                    match out.len() {
                        1 => step::<HALVES, BYTES, 1>(&group, bias, x, first, at, out),
                        2 => step::<HALVES, BYTES, 2>(&group, bias, x, first, at, out),
                        3 => step::<HALVES, BYTES, 3>(&group, bias, x, first, at, out),
                        _ => step::<HALVES, BYTES, TOKENS>(&group, bias, x, first, at, out),
                    }
                }
            }
        }
    }
}

/// Adds the products of group `at` of `N` tokens from `first` on.
///
/// # Safety
/// `x` has these tokens and this group, `out` is `N` long.
#[inline]
#[target_feature(enable = "neon,dotprod")]
unsafe fn step<const HALVES: bool, const BYTES: bool, const N: usize>(
    group: &Group,
    bias: i32,
    x: &Activations,
    first: usize,
    at: usize,
    out: &mut [[f32; ROWS]],
) {
    let mut quants = [[vdupq_n_s8(0); 2]; N];
    let mut own = [0.0; N];
    let mut sums = [[0; 2]; N];
    for n in 0..N {
        let index = (first + n) * (x.inputs / GROUP) + at;
        own[n] = x.scales[index];
        sums[n] = [x.sums[index * 2], x.sums[index * 2 + 1]];
        let from = x.quants[index * GROUP..][..GROUP].as_ptr();
        // SAFETY: 32 bytes, which the slice has.
        quants[n] = unsafe { [vld1q_s8(from), vld1q_s8(from.add(16))] };
    }
    let mut dots = [[vdupq_n_s32(0); 4]; N];
    for half in 0..2 {
        if HALVES || half == 0 {
            for n in 0..N {
                let sum = if HALVES {
                    sums[n][half]
                } else {
                    sums[n][0] + sums[n][1]
                };
                dots[n] = [vdupq_n_s32(-bias * sum); 4];
            }
        }
        let four: [int8x16_t; N] = std::array::from_fn(|n| quants[n][half]);
        // SAFETY: half of a group's eight vectors each.
        unsafe {
            let weights = group.quants.as_ptr().add(half * 4 * VECTOR);
            dot::<BYTES, 0, N>(weights, &four, &mut dots);
            dot::<BYTES, 1, N>(weights.add(VECTOR), &four, &mut dots);
            dot::<BYTES, 2, N>(weights.add(2 * VECTOR), &four, &mut dots);
            dot::<BYTES, 3, N>(weights.add(3 * VECTOR), &four, &mut dots);
        }
        if !HALVES && half == 0 {
            continue;
        }
        for quarter in 0..4 {
            // SAFETY: four floats of sixteen, here and below.
            let scale = unsafe { vld1q_f32(group.scales[half].as_ptr().add(quarter * 4)) };
            let offset = unsafe { vld1q_f32(group.offsets.as_ptr().add(quarter * 4)) };
            for n in 0..N {
                let at = out[n][quarter * 4..][..4].as_mut_ptr();
                // SAFETY: as above.
                let mut total = unsafe { vld1q_f32(at) };
                let dots = vcvtq_f32_s32(dots[n][quarter]);
                total = vfmaq_f32(total, dots, vmulq_n_f32(scale, own[n]));
                if half == 1 {
                    let sum = own[n] * (sums[n][0] + sums[n][1]) as f32;
                    total = vfmaq_n_f32(total, offset, sum);
                }
                // SAFETY: as above.
                unsafe { vst1q_f32(at, total) };
            }
        }
    }
}

/// Four inputs of sixteen rows with those of `N` tokens in `LANE` of `four`.
///
/// # Safety
/// `weights` is a vector.
#[inline]
#[target_feature(enable = "neon,dotprod")]
unsafe fn dot<const BYTES: bool, const LANE: usize, const N: usize>(
    weights: *const u8,
    four: &[int8x16_t; N],
    dots: &mut [[int32x4_t; 4]; N],
) {
    for quarter in 0..4 {
        // SAFETY: sixteen of the 64 bytes.
        let mut weights = unsafe { vld1q_u8(weights.add(quarter * 16)) };
        if BYTES {
            weights = veorq_u8(weights, vdupq_n_u8(0x80));
        }
        for n in 0..N {
            // SAFETY: changes no more than the register it names; the features are this function's.
            unsafe {
                asm!(
                    "sdot {dots:v}.4s, {weights:v}.16b, {four:v}.4b[{lane}]",
                    dots = inout(vreg) dots[n][quarter],
                    weights = in(vreg) weights,
                    four = in(vreg) four[n],
                    lane = const LANE,
                    options(pure, nomem, nostack, preserves_flags),
                );
            }
        }
    }
}

/// As [`super::dense::scalar`]; 1e-5 of the norm of the products from it.
///
/// # Safety
/// Every row and token has as many elements as the first token.
#[target_feature(enable = "neon")]
pub(super) unsafe fn dense<E: Element>(rows: &[&[u8]], x: &[&[f32]], out: &mut Tile) {
    // SAFETY: the caller answers for the lengths.
    unsafe {
        match (rows.len(), x.len()) {
            (TILE, 1) => dense_tile::<E, TILE, 1>(rows, x, out),
            (TILE, 2) => dense_tile::<E, TILE, 2>(rows, x, out),
            (TILE, 3) => dense_tile::<E, TILE, 3>(rows, x, out),
            (TILE, TILE) => dense_tile::<E, TILE, TILE>(rows, x, out),
            _ => {
                for (r, row) in rows.iter().enumerate() {
                    for (t, x) in x.iter().enumerate() {
                        let mut one = Tile::default();
                        dense_tile::<E, 1, 1>(&[row], &[x], &mut one);
                        out[r][t] = one[0][0];
                    }
                }
            }
        }
    }
}

/// Four elements.
///
/// # Safety
/// They are there.
#[inline]
#[target_feature(enable = "neon")]
unsafe fn load<E: Element>(at: *const u8) -> float32x4_t {
    // SAFETY: four elements' bytes.
    unsafe {
        match E::FORMAT {
            BlockFormat::F32 => vreinterpretq_f32_u8(vld1q_u8(at)),
            BlockFormat::F16 => vcvt_f32_f16(vreinterpret_f16_u8(vld1_u8(at))),
            _ => vreinterpretq_f32_u32(vshll_n_u16::<16>(vreinterpret_u16_u8(vld1_u8(at)))),
        }
    }
}

/// `R` rows by `T` tokens.
///
/// # Safety
/// As [`dense`].
#[inline]
#[target_feature(enable = "neon")]
unsafe fn dense_tile<E: Element, const R: usize, const T: usize>(
    rows: &[&[u8]],
    x: &[&[f32]],
    out: &mut Tile,
) {
    let whole = x[0].len() / 4 * 4;
    let mut sums = [[vdupq_n_f32(0.0); T]; R];
    for at in (0..whole).step_by(4) {
        let mut w = [vdupq_n_f32(0.0); R];
        for r in 0..R {
            // SAFETY: four elements from `at` on are inside the row.
            w[r] = unsafe { load::<E>(rows[r].as_ptr().add(at * E::BYTES)) };
        }
        for t in 0..T {
            // SAFETY: as above; every token has as many elements as the first.
            let x = unsafe { vld1q_f32(x[t].as_ptr().add(at)) };
            for r in 0..R {
                sums[r][t] = vfmaq_f32(sums[r][t], w[r], x);
            }
        }
    }
    for r in 0..R {
        for t in 0..T {
            let rest = rows[r][whole * E::BYTES..].chunks_exact(E::BYTES);
            let rest: f32 = rest.zip(&x[t][whole..]).map(|(w, x)| E::read(w) * x).sum();
            out[r][t] = vaddvq_f32(sums[r][t]) + rest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cpu::linear::{dense, scalar};
    use crate::cpu::{Forms, Level, Pool, Processor};
    use half::f16;

    fn noise(at: usize) -> u32 {
        let mut z = (at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (z >> 32) as u32
    }

    fn values(count: usize) -> Vec<f32> {
        (0..count)
            .map(|at| noise(at) as f32 / 2f32.powi(31) - 1.0)
            .collect()
    }

    fn close(what: &str, got: &[f32], want: &[f32], tolerance: f32) {
        let largest = want.iter().fold(0.0f32, |most, v| most.max(v.abs()));
        assert!(largest > 0.0, "{what}: nothing to compare");
        for (at, (got, want)) in got.iter().zip(want).enumerate() {
            let error = (got - want).abs() / largest;
            assert!(error <= tolerance, "{what}, {at}: {got} for {want}");
        }
    }

    #[test]
    fn a_panel_is_another_than_in_plain_loops() {
        assert!(std::arch::is_aarch64_feature_detected!("dotprod"));
        for format in BlockFormat::ALL {
            let Some(bytes) = block_bytes(format) else {
                continue;
            };
            let blocks = 3;
            let mut panel: Vec<u8> = (0..blocks * bytes).map(|at| noise(at) as u8).collect();
            let halves = match format {
                BlockFormat::Q4_1 | BlockFormat::Q4K | BlockFormat::Q5K => 2 * ROWS,
                _ => ROWS,
            };
            for block in panel.chunks_exact_mut(bytes) {
                for (at, half) in block[..halves * 2].chunks_exact_mut(2).enumerate() {
                    let scale = f16::from_f32(noise(at) as f32 / 2f32.powi(32) - 0.3);
                    half.copy_from_slice(&scale.to_le_bytes());
                }
            }
            let inputs = blocks * format.block_elements();
            for tokens in 1..=9 {
                let mut x = Activations::new();
                let rows = values(tokens * inputs);
                let forms = Forms {
                    bytes: true,
                    bf16: false,
                };
                let processor = Processor::new(Pool::new(1), Level::Scalar).unwrap();
                x.fill(
                    &processor,
                    [tokens, inputs],
                    inputs,
                    forms,
                    |token, columns, out| {
                        out.copy_from_slice(&rows[token * inputs..][columns]);
                    },
                );
                let (mut got, mut want) =
                    (vec![[f32::NAN; ROWS]; tokens], vec![[0.0; ROWS]; tokens]);
                scalar::panel(format, &panel, &x, 0, &mut want);
                // SAFETY: `dotprod` was asked for; as many tokens.
                unsafe { super::panel(format, &panel, &x, 0, &mut got) };
                let what = format!("{format}, {tokens} tokens");
                close(&what, got.as_flattened(), want.as_flattened(), 2e-5);
            }
        }
    }

    fn dense_of<E: Element>() {
        for inputs in [1, 3, 4, 74, 160] {
            let weights: Vec<u8> = values(TILE * inputs)
                .iter()
                .flat_map(|w| match E::FORMAT {
                    BlockFormat::F32 => w.to_le_bytes().to_vec(),
                    BlockFormat::F16 => f16::from_f32(*w).to_le_bytes().to_vec(),
                    _ => half::bf16::from_f32(*w).to_le_bytes().to_vec(),
                })
                .collect();
            let x = values(TILE * inputs + 7);
            let x: Vec<&[f32]> = x[7..].chunks_exact(inputs).collect();
            let rows: Vec<&[u8]> = weights.chunks_exact(inputs * E::BYTES).collect();
            for r in 1..=TILE {
                for t in 1..=TILE {
                    let (mut got, mut want) = (Tile::default(), Tile::default());
                    dense::scalar::<E>(&rows[..r], &x[..t], &mut want);
                    // SAFETY: all rows and tokens have `inputs` elements.
                    unsafe { super::dense::<E>(&rows[..r], &x[..t], &mut got) };
                    let what = format!("{} {r}×{inputs}×{t}", E::FORMAT);
                    close(&what, got.as_flattened(), want.as_flattened(), 1e-5);
                }
            }
        }
    }

    #[test]
    fn a_dense_product_is_another_than_in_plain_loops() {
        dense_of::<dense::F32>();
        dense_of::<dense::F16>();
        dense_of::<dense::Bf16>();
    }
}
