//! Activations as 8 bits, 32 to a scale, normed before where asked.
//!
//! `q = round(v / s)` with `s = max|v| / 127` of each chunk of 32, where `v` is `x`, or
//! `x · norm / sqrt(mean(x²) + eps)`. `x` `[tokens, inputs]`, `inputs` a multiple of 32. With them go
//! the sums of `s · q` over each half chunk, which biased weights need. Tolerance: half a step, and a
//! step where a value is close to the middle of two.
use super::gpu::{Buffer, Gpu};
use super::matrix::CHUNK;
use super::rms::row_factor;
use cubecl::prelude::*;

/// Units of a cube; each takes a chunk.
pub const UNITS: u32 = 64;

/// Activations in the form blocks are multiplied with.
#[derive(Debug)]
pub struct Quantized {
    pub(super) values: Buffer, // [tokens, inputs] bytes
    pub(super) scales: Buffer, // [tokens, inputs / 32]
    pub(super) sums: Buffer,   // [tokens, inputs / 16]
}

impl Quantized {
    pub fn room(gpu: &Gpu, tokens: usize, inputs: usize) -> Self {
        let values = tokens * inputs;
        Self {
            values: gpu.room(values),
            scales: gpu.room(values / CHUNK * 4),
            sums: gpu.room(values / CHUNK * 8),
        }
    }
}

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuantizePlan {
    pub inputs: usize,
    pub normed: bool,
}

/// Fills `out` from rows `first..first + tokens` of `x`.
pub fn quantize(
    gpu: &Gpu,
    (x, first): (&Buffer, usize),
    norm: Option<(&Buffer, f32)>,
    out: &Quantized,
    [tokens, inputs]: [usize; 2],
) {
    let plan = QuantizePlan {
        inputs,
        normed: norm.is_some(),
    };
    let (norm, eps) = norm.unwrap_or((&gpu.nothing[0], 0.0));
    let cubes = (inputs / CHUNK).div_ceil(UNITS as usize) as u32;
    // SAFETY: chunks are guarded, and tokens are the grid's.
    #[allow(unsafe_code)]
    unsafe {
        norm_quantize::launch_unchecked(
            &gpu.client,
            CubeCount::Static(cubes, tokens as u32, 1),
            CubeDim::new_1d(UNITS),
            4,
            4,
            2,
            x.argument(16),
            norm.argument(16),
            out.values.argument(16),
            out.scales.argument(4),
            out.sums.argument(8),
            first as u32,
            eps,
            plan,
        );
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn norm_quantize<L: Size, W: Size, P: Size>(
    x: &[Vector<f32, L>],          // [first + tokens, inputs]
    norm: &[Vector<f32, L>],       // [inputs]
    values: &mut [Vector<u32, W>], // [tokens, inputs] bytes
    scales: &mut [f32],            // [tokens, inputs / 32]
    sums: &mut [Vector<f32, P>],   // [tokens, inputs / 16]
    first: u32,
    eps: f32,
    #[comptime] plan: QuantizePlan,
) {
    let loads = comptime!(plan.inputs / 4);
    let chunks = comptime!(plan.inputs / 32);
    let token = CUBE_POS_Y as usize;
    let row = (first as usize + token) * loads;
    let unit = UNIT_POS_X as usize;
    let mut factor = f32::new(1.0);
    if comptime!(plan.normed) {
        factor = row_factor(x, row, eps, loads, comptime!(UNITS as usize));
    }
    let chunk = CUBE_POS_X as usize * comptime!(UNITS as usize) + unit;
    if chunk < chunks {
        let mut held = Array::<f32>::new(32usize);
        let mut largest = f32::new(0.0);
        #[unroll]
        for load in 0..8usize {
            let mut loaded = x[row + chunk * 8 + load];
            if comptime!(plan.normed) {
                loaded *= norm[chunk * 8 + load];
            }
            #[unroll]
            for e in 0..4usize {
                let value = loaded.extract(e) * factor;
                held[comptime!(4 * load + e)] = value;
                largest = max(largest, value.abs());
            }
        }
        let scale = largest * f32::new(comptime!(1.0 / 127.0));
        let mut inverse = f32::new(0.0);
        if largest > f32::new(0.0) {
            inverse = f32::new(127.0) / largest;
        }
        let out = token * chunks + chunk;
        let mut both = Vector::<f32, P>::empty();
        #[unroll]
        for half in 0..2usize {
            let mut words = Vector::<u32, W>::empty();
            let mut sum = 0i32;
            #[unroll]
            for j in 0..4usize {
                let mut word = 0u32;
                #[unroll]
                for e in 0..4usize {
                    let value = held[comptime!(16 * half + 4 * j + e)] * inverse;
                    let q = i32::cast_from((value + f32::new(0.5)).floor());
                    sum += q;
                    word |= (u32::reinterpret(q) & 255u32) << comptime!(8 * e as u32);
                }
                words.insert(j, word);
            }
            values[2 * out + half] = words;
            both.insert(half, f32::cast_from(sum) * scale);
        }
        scales[out] = scale;
        sums[out] = both;
    }
}
