//! Products of quantised weights and 8-bit activations, four at a time (`dp4a` on CUDA).
use super::super::matrix::{CHUNK, Packing};
use super::super::unpack::{f16_high, f16_low};
use super::{Store, put, row_of};
use cubecl::prelude::*;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BlocksPlan {
    pub packing: Packing,
    pub inputs: usize,
    /// Rows of the matrix a plane computes.
    pub rows: usize,
    /// Tokens a plane computes.
    pub tokens: usize,
    pub biased: bool,
    pub store: Store,
}

/// The 32 weights of a chunk without their scales, four to a word, in the order of the activations.
/// Those of Q4_0 are times 16.
#[cube]
pub(crate) fn chunk_words<W: Size, H: Size>(
    values: &[Vector<u32, W>],
    high: &[Vector<u32, H>],
    chunk: usize,
    #[comptime] packing: Packing,
) -> Array<u32> {
    let mut words = Array::<u32>::new(8usize);
    if comptime!(packing == Packing::Q8) {
        let (first, second) = (values[2 * chunk], values[2 * chunk + 1]);
        #[unroll]
        for j in 0..4usize {
            words[j] = first.extract(j);
            words[comptime!(4 + j)] = second.extract(j);
        }
    } else {
        let pairs = values[chunk];
        #[unroll]
        for j in 0..4usize {
            let word = pairs.extract(j);
            if comptime!(packing == Packing::Q4) {
                words[j] = (word << 4) & 0xf0f0_f0f0u32;
                words[comptime!(4 + j)] = word & 0xf0f0_f0f0u32;
            } else {
                words[j] = word & 0x0f0f_0f0fu32;
                words[comptime!(4 + j)] = (word >> 4) & 0x0f0f_0f0fu32;
            }
        }
        if comptime!(packing == Packing::Q5K) {
            let tops = high[chunk].extract(0usize);
            #[unroll]
            for j in 0..8usize {
                words[j] |= ((tops >> comptime!(j as u32)) & 0x0101_0101u32) << 4;
            }
        }
        if comptime!(packing == Packing::Q6K) {
            let tops = high[chunk];
            #[unroll]
            for j in 0..8usize {
                let word = tops.extract(comptime!(j / 4)) >> comptime!(2 * (j % 4) as u32);
                words[j] |= (word & 0x0303_0303u32) << 4;
            }
        }
    }
    words
}

/// `[a, b, m]`: a chunk's weights are `a · word` in its first half and `b · word` in its second,
/// plus `m`; of Q6_K minus 32 times its half's scale instead.
#[cube]
pub(crate) fn chunk_scales<S: Size>(
    scales: &[Vector<u32, S>],
    chunk: usize,
    #[comptime] packing: Packing,
) -> Array<f32> {
    let mut out = Array::<f32>::new(3usize);
    out[2usize] = f32::new(0.0);
    let in_block = (chunk % 8) as u32;
    if comptime!(packing == Packing::Q8 || packing == Packing::Q4) {
        let word = scales[chunk / 2].extract(0usize);
        out[0usize] = f16_low(word >> (16u32 * (chunk % 2) as u32));
        if comptime!(packing == Packing::Q4) {
            out[0usize] *= f32::new(0.0625);
        }
        out[1usize] = out[0usize];
    } else if comptime!(packing == Packing::Q4Min) {
        let word = scales[chunk].extract(0usize);
        out[0usize] = f16_low(word);
        out[1usize] = out[0usize];
        out[2usize] = f16_high(word);
    } else if comptime!(packing == Packing::Q6K) {
        let from = chunk / 8 * 5;
        let d = f16_low(scales[from].extract(0usize));
        let pair = scales[from + 1 + chunk % 8 / 2].extract(0usize) >> (16u32 * (in_block % 2));
        out[0usize] = d * f32::cast_from(i32::reinterpret(pair << 24) >> 24);
        out[1usize] = d * f32::cast_from(i32::reinterpret(pair << 16) >> 24);
    } else {
        let header = scales[chunk / 8];
        let (both, tops) = (header.extract(0usize), header.extract(3usize));
        let low = (header.extract(1usize) >> (4 * in_block)) & 15;
        let low_minimum = (header.extract(2usize) >> (4 * in_block)) & 15;
        let scale = low | (((tops >> (2 * in_block)) & 3) << 4);
        let minimum = low_minimum | (((tops >> (16 + 2 * in_block)) & 3) << 4);
        out[0usize] = f16_low(both) * f32::cast_from(scale);
        out[1usize] = out[0usize];
        out[2usize] = f32::new(-1.0) * f16_high(both) * f32::cast_from(minimum);
    }
    out
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn block_rows<W: Size, H: Size, S: Size, P: Size>(
    values: &[Vector<u32, W>],
    high: &[Vector<u32, H>],
    scales: &[Vector<u32, S>],
    x: &[Vector<u32, W>],      // [tokens, inputs] bytes
    x_scales: &[f32],          // [tokens, inputs / 32]
    x_sums: &[Vector<f32, P>], // [tokens, inputs / 16], scaled
    bias: &[f32],              // [outputs]
    y: &mut [f32],             // [tokens, stride]
    outputs: u32,
    tokens: u32,
    stride: u32,
    offset: u32,
    #[comptime] plan: BlocksPlan,
) {
    let pairs = comptime!(plan.store == Store::SwiGlu);
    let outputs_a_plane = comptime!(if pairs { plan.rows / 2 } else { plan.rows });
    let chunks = comptime!(plan.inputs / 32);
    let plane = (CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y) as usize;
    let first_output = plane * outputs_a_plane;
    let first_token = CUBE_POS_Y as usize * plan.tokens;
    let outputs = outputs as usize;
    let last_token = tokens as usize - 1;
    if first_output < outputs {
        let mut sums = Array::<f32>::new(comptime!(plan.rows * plan.tokens));
        #[unroll]
        for i in 0..comptime!(plan.rows * plan.tokens) {
            sums[i] = f32::new(0.0);
        }
        // Where the plane's rows begin.
        let mut rows = Array::<usize>::new(plan.rows);
        #[unroll]
        for r in 0..plan.rows {
            let row = row_of(first_output, r, outputs, comptime!((plan.rows, pairs)));
            rows[r] = row * chunks;
        }
        let mut at = UNIT_POS_X as usize;
        while at < chunks {
            #[unroll]
            for r in 0..plan.rows {
                let chunk = rows[r] + at;
                let words = chunk_words(values, high, chunk, plan.packing);
                let factors = chunk_scales(scales, chunk, plan.packing);
                #[unroll]
                for t in 0..plan.tokens {
                    let token = min(first_token + t, last_token);
                    let of_x = token * chunks + at;
                    let (near, far) = (x[2 * of_x], x[2 * of_x + 1]);
                    // A sum for each half where scales of K blocks are unpacked, one for both elsewhere:
                    // so the compiler spills nothing.
                    let halves = comptime!(plan.packing.inputs_multiple() > CHUNK);
                    let mut low = 0i32;
                    let mut top = 0i32;
                    #[unroll]
                    for j in 0..4usize {
                        let near = i32::reinterpret(near.extract(j));
                        low = dp4a(i32::reinterpret(words[j]), near, low);
                        if comptime!(halves) {
                            let words = i32::reinterpret(words[comptime!(4 + j)]);
                            top = dp4a(words, i32::reinterpret(far.extract(j)), top);
                        }
                    }
                    if comptime!(!halves) {
                        #[unroll]
                        for j in 0..4usize {
                            let words = i32::reinterpret(words[comptime!(4 + j)]);
                            low = dp4a(words, i32::reinterpret(far.extract(j)), low);
                        }
                    }
                    let of_sums = x_sums[of_x];
                    let (first_sum, second_sum) =
                        (of_sums.extract(0usize), of_sums.extract(1usize));
                    let total = comptime!(r * plan.tokens + t);
                    let scale = x_scales[of_x];
                    if comptime!(plan.packing == Packing::Q6K) {
                        let far = factors[1usize] * f32::cast_from(top);
                        let near = fma(factors[0usize], f32::cast_from(low), far);
                        let shift = fma(factors[0usize], first_sum, factors[1usize] * second_sum);
                        sums[total] = fma(near, scale, sums[total]);
                        sums[total] = fma(shift, f32::new(-32.0), sums[total]);
                    } else {
                        let product = f32::cast_from(low + top) * scale;
                        let both = first_sum + second_sum;
                        sums[total] = fma(factors[0usize], product, sums[total]);
                        if comptime!(plan.packing != Packing::Q8 && plan.packing != Packing::Q4) {
                            sums[total] = fma(factors[2usize], both, sums[total]);
                        }
                    }
                }
            }
            at += PLANE_DIM as usize;
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
                            f32::new(1.0),
                            comptime!((false, plan.biased, plan.store)),
                        );
                    }
                }
            }
        }
    }
}
