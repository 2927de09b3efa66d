//! Products of f32, f16 and bf16 weights.
use super::super::matrix::Packing;
use super::super::unpack::{bf16_high, bf16_low, f16_high, f16_low};
use super::{Store, put, row_of};
use cubecl::prelude::*;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DensePlan {
    pub packing: Packing,
    pub inputs: usize,
    /// Rows of the matrix a plane computes.
    pub rows: usize,
    /// Tokens a plane computes.
    pub tokens: usize,
    pub normed: bool,
    pub biased: bool,
    pub store: Store,
}

/// Four weights from place `quarter` of a 16-byte load.
#[cube]
pub(crate) fn four<W: Size>(
    words: Vector<u32, W>,
    #[comptime] quarter: usize,
    #[comptime] packing: Packing,
) -> Array<f32> {
    let mut out = Array::<f32>::new(4usize);
    if comptime!(packing == Packing::F32) {
        #[unroll]
        for i in 0..4usize {
            out[i] = f32::reinterpret(words.extract(i));
        }
    } else {
        #[unroll]
        for i in 0..2usize {
            let word = words.extract(comptime!(2 * quarter + i));
            if comptime!(packing == Packing::Bf16) {
                out[comptime!(2 * i)] = bf16_low(word);
                out[comptime!(2 * i + 1)] = bf16_high(word);
            } else {
                out[comptime!(2 * i)] = f16_low(word);
                out[comptime!(2 * i + 1)] = f16_high(word);
            }
        }
    }
    out
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn dense_rows<W: Size, L: Size>(
    weights: &[Vector<u32, W>], // [outputs, inputs]
    x: &[Vector<f32, L>],       // [first + tokens, inputs]
    norm: &[Vector<f32, L>],    // [inputs]
    bias: &[f32],               // [outputs]
    y: &mut [f32],              // [tokens, stride]
    outputs: u32,
    tokens: u32,
    first: u32,
    stride: u32,
    offset: u32,
    eps: f32,
    #[comptime] plan: DensePlan,
) {
    let pairs = comptime!(plan.store == Store::SwiGlu);
    let outputs_a_plane = comptime!(if pairs { plan.rows / 2 } else { plan.rows });
    let quarters = comptime!(plan.packing.load_elements() / 4);
    let loads = comptime!(plan.inputs / plan.packing.load_elements());
    let plane = (CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y) as usize;
    let first_output = plane * outputs_a_plane;
    let first_token = CUBE_POS_Y as usize * plan.tokens;
    let outputs = outputs as usize;
    let last_token = tokens as usize - 1;
    if first_output < outputs {
        let mut sums = Array::<f32>::new(comptime!(plan.rows * plan.tokens));
        let mut squares = Array::<f32>::new(plan.tokens);
        #[unroll]
        for i in 0..comptime!(plan.rows * plan.tokens) {
            sums[i] = f32::new(0.0);
        }
        #[unroll]
        for t in 0..plan.tokens {
            squares[t] = f32::new(0.0);
        }
        // Where the plane's rows begin.
        let mut rows = Array::<usize>::new(plan.rows);
        #[unroll]
        for r in 0..plan.rows {
            let row = row_of(first_output, r, outputs, comptime!((plan.rows, pairs)));
            rows[r] = row * loads;
        }
        // Where its tokens do.
        let mut columns = Array::<usize>::new(plan.tokens);
        #[unroll]
        for t in 0..plan.tokens {
            let token = first as usize + min(first_token + t, last_token);
            columns[t] = token * comptime!(plan.inputs / 4);
        }
        let mut at = UNIT_POS_X as usize;
        while at < loads {
            let mut held = Array::<Vector<u32, W>>::new(plan.rows);
            #[unroll]
            for r in 0..plan.rows {
                held[r] = weights[rows[r] + at];
            }
            #[unroll]
            for quarter in 0..quarters {
                let column = at * quarters + quarter;
                let mut xs = Array::<Vector<f32, L>>::new(plan.tokens);
                #[unroll]
                for t in 0..plan.tokens {
                    let mut loaded = x[columns[t] + column];
                    if comptime!(plan.normed) {
                        #[unroll]
                        for e in 0..4usize {
                            squares[t] = fma(loaded.extract(e), loaded.extract(e), squares[t]);
                        }
                        loaded *= norm[column];
                    }
                    xs[t] = loaded;
                }
                #[unroll]
                for r in 0..plan.rows {
                    let ws = four(held[r], quarter, plan.packing);
                    #[unroll]
                    for t in 0..plan.tokens {
                        #[unroll]
                        for e in 0..4usize {
                            let sum = comptime!(r * plan.tokens + t);
                            sums[sum] = fma(ws[e], xs[t].extract(e), sums[sum]);
                        }
                    }
                }
            }
            at += PLANE_DIM as usize;
        }
        let mut scales = Array::<f32>::new(plan.tokens);
        #[unroll]
        for t in 0..plan.tokens {
            scales[t] = f32::new(1.0);
            if comptime!(plan.normed) {
                let mean = plane_sum(squares[t]) * f32::new(comptime!(1.0 / plan.inputs as f32));
                scales[t] = f32::new(1.0) / (mean + eps).sqrt();
            }
        }
        #[unroll]
        for i in 0..comptime!(plan.rows * plan.tokens) {
            sums[i] = plane_sum(sums[i]);
        }
        if UNIT_POS_X == 0 {
            #[unroll]
            for t in 0..plan.tokens {
                let token = first_token + t;
                #[unroll]
                for r in 0..outputs_a_plane {
                    let output = first_output + r;
                    if output < outputs && token <= last_token {
                        let to = token * stride as usize + offset as usize + output;
                        let behind = comptime!(if pairs { r + plan.rows / 2 } else { r });
                        put(
                            y,
                            bias,
                            (to, output),
                            sums[comptime!(r * plan.tokens + t)],
                            sums[comptime!(behind * plan.tokens + t)],
                            scales[t],
                            comptime!((plan.normed, plan.biased, plan.store)),
                        );
                    }
                }
            }
        }
    }
}
