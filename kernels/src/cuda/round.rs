//! Activations rounded to bf16 for tensor cores, normed before where asked.
//!
//! `y = bf16(x)` or `bf16(x · norm / sqrt(mean(x²) + eps))`, `x` `[tokens, inputs]`, `inputs` a
//! multiple of 8. Tolerance: one rounding.
use super::gpu::{Buffer, Gpu};
use super::rms::row_factor;
use super::unpack::to_bf16;
use cubecl::prelude::*;

/// Units of a cube; each rounds 8 values.
pub const UNITS: u32 = 64;

/// Activations in the form tensor cores multiply.
#[derive(Debug)]
pub struct Rounded {
    pub(super) values: Buffer, // [tokens, inputs] bf16
}

impl Rounded {
    pub fn room(gpu: &Gpu, tokens: usize, inputs: usize) -> Self {
        Self {
            values: gpu.room(tokens * inputs * 2),
        }
    }
}

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoundPlan {
    pub inputs: usize,
    pub normed: bool,
}

/// Fills `out` from rows `first..first + tokens` of `x`.
pub fn round(
    gpu: &Gpu,
    (x, first): (&Buffer, usize),
    norm: Option<(&Buffer, f32)>,
    out: &Rounded,
    [tokens, inputs]: [usize; 2],
) {
    let plan = RoundPlan {
        inputs,
        normed: norm.is_some(),
    };
    let (norm, eps) = norm.unwrap_or((&gpu.nothing[0], 0.0));
    let cubes = (inputs / 8).div_ceil(UNITS as usize) as u32;
    // SAFETY: pieces of a row are guarded, and tokens are the grid's.
    #[allow(unsafe_code)]
    unsafe {
        norm_round::launch_unchecked(
            &gpu.client,
            CubeCount::Static(cubes, tokens as u32, 1),
            CubeDim::new_1d(UNITS),
            4,
            4,
            x.argument(16),
            norm.argument(16),
            out.values.argument(16),
            first as u32,
            eps,
            plan,
        );
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn norm_round<L: Size, W: Size>(
    x: &[Vector<f32, L>],          // [first + tokens, inputs]
    norm: &[Vector<f32, L>],       // [inputs]
    values: &mut [Vector<u32, W>], // [tokens, inputs] bf16
    first: u32,
    eps: f32,
    #[comptime] plan: RoundPlan,
) {
    let loads = comptime!(plan.inputs / 4);
    let token = CUBE_POS_Y as usize;
    let row = (first as usize + token) * loads;
    let mut factor = f32::new(1.0);
    if comptime!(plan.normed) {
        factor = row_factor(x, row, eps, loads, comptime!(UNITS as usize));
    }
    let at = (CUBE_POS_X * CUBE_DIM_X + UNIT_POS_X) as usize;
    if at < comptime!(plan.inputs / 8) {
        let mut words = Vector::<u32, W>::empty();
        #[unroll]
        for half in 0..2usize {
            let mut loaded = x[row + 2 * at + half];
            if comptime!(plan.normed) {
                loaded *= norm[2 * at + half];
            }
            #[unroll]
            for pair in 0..2usize {
                let low = to_bf16(loaded.extract(comptime!(2 * pair)) * factor);
                let high = to_bf16(loaded.extract(comptime!(2 * pair + 1)) * factor);
                words.insert(comptime!(2 * half + pair), low | (high << 16));
            }
        }
        values[token * comptime!(plan.inputs / 8) + at] = words;
    }
}
