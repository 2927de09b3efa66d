//! `x[t] = weights[ids[t]]`, the embedding. Weights `[vocab, hidden]`, ids `[tokens]`, `x`
//! `[tokens, hidden]`. Exact for dense weights; blocks as [`crate::quant::dequantize`], to 1e-6 of the
//! largest.
use super::gpu::{Buffer, Gpu};
use super::linear::blocks::{chunk_scales, chunk_words};
use super::linear::dense::four;
use super::matrix::{Matrix, Packing};
use cubecl::prelude::*;

const UNITS: u32 = 64;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EmbedPlan {
    pub packing: Packing,
    pub hidden: usize,
}

/// Looks up `tokens` ids below `weights.outputs`. Others read the last row.
pub fn embed(gpu: &Gpu, ids: &Buffer, weights: &Matrix, x: &Buffer, tokens: usize) {
    let plan = EmbedPlan {
        packing: weights.packing,
        hidden: weights.inputs,
    };
    let pieces = weights.inputs / plan.piece();
    let count = CubeCount::Static(pieces.div_ceil(UNITS as usize) as u32, tokens as u32, 1);
    // SAFETY: pieces are guarded, ids are limited to the rows there are, tokens are the grid's.
    #[allow(unsafe_code)]
    unsafe {
        look_up::launch_unchecked(
            &gpu.client,
            count,
            CubeDim::new_1d(UNITS),
            4,
            weights.packing.high_words(),
            weights.packing.scale_words(),
            ids.argument(4),
            weights.values.argument(16),
            weights.high.argument(4 * weights.packing.high_words()),
            weights.scales.argument(4 * weights.packing.scale_words()),
            x.argument(4),
            weights.outputs as u32,
            plan,
        );
    }
}

impl EmbedPlan {
    /// Values that a unit writes.
    const fn piece(self) -> usize {
        match self.packing.is_dense() {
            true => self.packing.load_elements(),
            false => 32,
        }
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn look_up<W: Size, H: Size, S: Size>(
    ids: &[u32], // [tokens]
    values: &[Vector<u32, W>],
    high: &[Vector<u32, H>],
    scales: &[Vector<u32, S>],
    x: &mut [f32], // [tokens, hidden]
    rows: u32,
    #[comptime] plan: EmbedPlan,
) {
    let pieces = comptime!(plan.hidden / plan.piece());
    let at = (CUBE_POS_X * CUBE_DIM_X + UNIT_POS_X) as usize;
    let token = CUBE_POS_Y as usize;
    if at < pieces {
        let piece = min(ids[token], rows - 1) as usize * pieces + at;
        let to = token * plan.hidden + at * comptime!(plan.piece());
        if comptime!(plan.packing.is_dense()) {
            let loaded = values[piece];
            #[unroll]
            for quarter in 0..comptime!(plan.piece() / 4) {
                let numbers = four(loaded, quarter, plan.packing);
                #[unroll]
                for e in 0..4usize {
                    x[to + comptime!(4 * quarter + e)] = numbers[e];
                }
            }
        } else {
            let words = chunk_words(values, high, piece, plan.packing);
            let factors = chunk_scales(scales, piece, plan.packing);
            #[unroll]
            for j in 0..8usize {
                #[unroll]
                for e in 0..4usize {
                    let byte = i32::reinterpret(words[j] << comptime!(24 - 8 * e as u32)) >> 24;
                    let mut number = f32::cast_from(byte);
                    let factor = factors[comptime!(j / 4)];
                    if comptime!(plan.packing == Packing::Q6K) {
                        number = (number - f32::new(32.0)) * factor;
                    } else {
                        number = number * factor + factors[2usize];
                    }
                    x[to + comptime!(4 * j + e)] = number;
                }
            }
        }
    }
}
