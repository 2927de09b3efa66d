//! Integer matrix products with AVX2. `vpmaddubsw` adds pairs in 16 bits: enough for quants of up to
//! 6 bits as they are, and for 8 bits with the sign moved from the weight to the activation.
use super::group::{Group, bias};
use crate::cpu::activations::Activations;
use crate::cpu::pack::{GROUP, ROWS, VECTOR, block_bytes};
use crate::quant::BlockFormat;
use std::arch::x86_64::*;

/// As [`super::scalar::panel`].
///
/// # Safety
/// The processor has AVX2, FMA and F16C.
pub(super) unsafe fn panel(
    format: BlockFormat,
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: the caller answers for the features.
    unsafe {
        match format {
            BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
            BlockFormat::Q8_0 => rows(BlockFormat::Q8_0, panel, x, first, out),
            BlockFormat::Q4_0 => rows(BlockFormat::Q4_0, panel, x, first, out),
            BlockFormat::Q4_1 => rows(BlockFormat::Q4_1, panel, x, first, out),
            BlockFormat::Q4K => rows(BlockFormat::Q4K, panel, x, first, out),
            BlockFormat::Q5K => rows(BlockFormat::Q5K, panel, x, first, out),
            BlockFormat::Q6K => rows(BlockFormat::Q6K, panel, x, first, out),
        }
    }
}

#[target_feature(enable = "avx2,fma,f16c")]
fn rows(format: BlockFormat, panel: &[u8], x: &Activations, first: usize, out: &mut [[f32; ROWS]]) {
    let Some(bytes) = block_bytes(format) else {
        return;
    };
    let groups = format.block_elements() / GROUP;
    let mut group = Group::EMPTY;
    out.fill([0.0; ROWS]);
    for (at, block) in panel.chunks_exact(bytes).enumerate() {
        for index in 0..groups {
            group.read(format, block, index);
            for (token, out) in (first..).zip(&mut *out) {
                let at = token * (x.inputs / GROUP) + at * groups + index;
                let quants = &x.quants[at * GROUP..][..GROUP];
                let sums = &x.sums[at * 2..][..2];
                step(&group, format, quants, x.scales[at], sums, out);
            }
        }
    }
}

/// Four bytes of activations times eight rows, added up in 32 bits.
#[inline]
#[target_feature(enable = "avx2,fma,f16c")]
fn dot(format: BlockFormat, weights: __m256i, four: __m256i) -> __m256i {
    let pairs = if matches!(format, BlockFormat::Q8_0) {
        let signed = _mm256_xor_si256(weights, _mm256_set1_epi8(-128));
        _mm256_maddubs_epi16(_mm256_abs_epi8(signed), _mm256_sign_epi8(four, signed))
    } else {
        _mm256_maddubs_epi16(weights, four)
    };
    _mm256_madd_epi16(pairs, _mm256_set1_epi16(1))
}

#[inline]
#[target_feature(enable = "avx2,fma,f16c")]
fn step(
    group: &Group,
    format: BlockFormat,
    quants: &[i8],
    scale: f32,
    sums: &[i32],
    out: &mut [f32; ROWS],
) {
    let own = _mm256_set1_ps(scale);
    let sum = _mm256_mul_ps(own, _mm256_set1_ps((sums[0] + sums[1]) as f32));
    // 8-bit weights are taken as signed, so that nothing is left to subtract.
    let bias = if matches!(format, BlockFormat::Q8_0) {
        0
    } else {
        bias(format)
    };
    for side in 0..2 {
        // SAFETY: eight floats of the sixteen, from 0 or 8 on.
        let mut total = unsafe { _mm256_loadu_ps(out.as_ptr().add(side * 8)) };
        for half in 0..2 {
            let mut dots = _mm256_set1_epi32(-bias * sums[half]);
            for t in half * 4..half * 4 + 4 {
                let four: [i8; 4] = std::array::from_fn(|j| quants[t * 4 + j]);
                let four = _mm256_set1_epi32(i32::from_ne_bytes(four.map(|q| q as u8)));
                // SAFETY: half a vector of the eight.
                let weights = unsafe {
                    _mm256_loadu_si256(group.quants.as_ptr().add(t * VECTOR + side * 32).cast())
                };
                dots = _mm256_add_epi32(dots, dot(format, weights, four));
            }
            // SAFETY: as `total`.
            let scales = unsafe { _mm256_loadu_ps(group.scales[half].as_ptr().add(side * 8)) };
            total = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dots), _mm256_mul_ps(scales, own), total);
        }
        // SAFETY: as `total`.
        unsafe {
            let offsets = _mm256_loadu_ps(group.offsets.as_ptr().add(side * 8));
            total = _mm256_fmadd_ps(offsets, sum, total);
            _mm256_storeu_ps(out.as_mut_ptr().add(side * 8), total);
        }
    }
}
