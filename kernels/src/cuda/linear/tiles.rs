//! Products of many tokens on tensor cores (`mma.sync.m16n8k16`, bf16, sums in f32).
//!
//! Weights are the 16 rows of an instruction and tokens its 8 columns, so that a weight is loaded
//! once for all tokens of a plane, and straight into the registers the instruction wants: a sum over
//! the inputs may take them in any order, if weights and activations take the same. Of bf16 weights
//! a lane loads 16 bytes of two rows in every 32 inputs; of blocks it takes a chunk of each row in
//! every 128 and makes bf16 of it. Nothing goes through shared memory; planes of a cube share their
//! loads in the first cache.
//!
//! Where there are no tensor cores the instruction is computed from shared memory, lane by lane, for
//! tests.
use super::super::matrix::Packing;
use super::super::mma::{COLUMNS, ROWS, multiply, stage_words};
use super::super::unpack::bf16_pair;
use super::blocks::{chunk_scales, chunk_words};
use super::{Store, put};
use cubecl::prelude::*;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TilesPlan {
    pub packing: Packing,
    pub inputs: usize,
    /// Times 16 rows of the matrix a plane computes; 2 for [`Store::SwiGlu`].
    pub row_tiles: usize,
    /// Times 8 tokens.
    pub token_tiles: usize,
    pub biased: bool,
    pub store: Store,
    pub tensor_cores: bool,
    /// Planes of a cube.
    pub planes: usize,
}

impl TilesPlan {
    /// Inputs of one turn of the loop.
    const fn step(self) -> usize {
        match self.packing {
            Packing::Bf16 => 32,
            _ => 128,
        }
    }

    /// Instructions of one turn for one tile.
    const fn instructions(self) -> usize {
        self.step() / 16
    }
}

/// A chunk of blocks as bf16, two to a word.
#[cube]
fn chunk_pairs<W: Size, H: Size, S: Size>(
    values: &[Vector<u32, W>],
    high: &[Vector<u32, H>],
    scales: &[Vector<u32, S>],
    chunk: usize,
    #[comptime] plan: TilesPlan,
) -> Array<u32> {
    let words = chunk_words(values, high, chunk, plan.packing);
    let factors = chunk_scales(scales, chunk, plan.packing);
    let mut pairs = Array::<u32>::new(16usize);
    #[unroll]
    for j in 0..8usize {
        let factor = factors[comptime!(j / 4)];
        let mut shift = factors[2usize];
        if comptime!(plan.packing == Packing::Q6K) {
            shift = factor * f32::new(-32.0);
        }
        let mut numbers = Array::<f32>::new(4usize);
        #[unroll]
        for e in 0..4usize {
            let byte = i32::reinterpret(words[j] << comptime!(24 - 8 * e as u32)) >> 24;
            let number = f32::cast_from(byte);
            if comptime!(matches!(plan.packing, Packing::Q8 | Packing::Q4)) {
                numbers[e] = number * factor;
            } else {
                numbers[e] = fma(number, factor, shift);
            }
        }
        #[unroll]
        for half in 0..2usize {
            let (first, second) = (
                numbers[comptime!(2 * half)],
                numbers[comptime!(2 * half + 1)],
            );
            pairs[comptime!(2 * j + half)] = bf16_pair(first, second, plan.tensor_cores);
        }
    }
    pairs
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn tile_rows<W: Size, H: Size, S: Size>(
    values: &[Vector<u32, W>],
    high: &[Vector<u32, H>],
    scales: &[Vector<u32, S>],
    x: &[Vector<u32, W>], // [tokens, inputs] bf16
    bias: &[f32],         // [outputs]
    y: &mut [f32],        // [tokens, stride]
    outputs: u32,
    tokens: u32,
    stride: u32,
    offset: u32,
    #[comptime] plan: TilesPlan,
) {
    let pairs = comptime!(plan.store == Store::SwiGlu);
    let output_tiles = comptime!(if pairs {
        plan.row_tiles / 2
    } else {
        plan.row_tiles
    });
    let dense = comptime!(plan.packing == Packing::Bf16);
    let lane = UNIT_POS_X as usize;
    let (group, quad) = (lane / 4, lane % 4);
    let plane = (CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y) as usize;
    let first_output = plane * comptime!(output_tiles * ROWS);
    let first_token = CUBE_POS_Y as usize * comptime!(plan.token_tiles * COLUMNS);
    let outputs = outputs as usize;
    let last_output = outputs - 1;
    let last_token = tokens as usize - 1;

    // Where a lane's rows and columns begin, in 16-byte loads of bf16 or in chunks.
    let row_units = comptime!(if dense {
        plan.inputs / 8
    } else {
        plan.inputs / 32
    });
    let mut rows = Array::<usize>::new(comptime!(2 * output_tiles));
    #[unroll]
    for r in 0..comptime!(2 * output_tiles) {
        let row = first_output + comptime!(r * ROWS / 2) + group;
        rows[r] = min(row, last_output) * row_units;
    }
    // From a row to that of the second matrix.
    let behind = outputs * row_units;
    let mut columns = Array::<usize>::new(plan.token_tiles);
    #[unroll]
    for n in 0..plan.token_tiles {
        let token = min(first_token + comptime!(n * COLUMNS) + group, last_token);
        columns[n] = token * comptime!(plan.inputs / 8);
    }
    let mut sums = Array::<f32>::new(comptime!(plan.row_tiles * plan.token_tiles * 4));
    #[unroll]
    for i in 0..comptime!(plan.row_tiles * plan.token_tiles * 4) {
        sums[i] = f32::new(0.0);
    }

    let mut stage =
        Shared::<[u32]>::new_slice(comptime!(stage_words(plan.planes, plan.tensor_cores)));
    for step in 0..comptime!(plan.inputs / plan.step()) {
        // Words of a lane's two rows of every tile, two for each instruction.
        let words_a_row = comptime!(2 * plan.instructions());
        let mut a = Array::<u32>::new(comptime!(4 * plan.row_tiles * plan.instructions()));
        #[unroll]
        for r in 0..comptime!(2 * plan.row_tiles) {
            let mut unit = rows[comptime!(r % (2 * output_tiles))] + step * 4 + quad;
            if comptime!(r >= 2 * output_tiles) {
                unit += behind;
            }
            if comptime!(dense) {
                let loaded = values[unit];
                #[unroll]
                for w in 0..4usize {
                    a[comptime!(r * words_a_row + w)] = loaded.extract(w);
                }
            } else {
                let made = chunk_pairs(values, high, scales, unit, plan);
                #[unroll]
                for w in 0..16usize {
                    a[comptime!(r * words_a_row + w)] = made[w];
                }
            }
        }
        #[unroll]
        for n in 0..plan.token_tiles {
            // As many instructions as a 16-byte load of activations feeds: two.
            #[unroll]
            for half in 0..comptime!(plan.instructions() / 2) {
                let from = if comptime!(dense) {
                    step * 4 + quad
                } else {
                    (step * 4 + quad) * 4 + half
                };
                let loaded = x[columns[n] + from];
                #[unroll]
                for i in 0..2usize {
                    let mut b = Array::<u32>::new(2usize);
                    b[0usize] = loaded.extract(comptime!(2 * i));
                    b[1usize] = loaded.extract(comptime!(2 * i + 1));
                    #[unroll]
                    for m in 0..plan.row_tiles {
                        let upper = comptime!(2 * m * words_a_row + 2 * (2 * half + i));
                        let lower = comptime!((2 * m + 1) * words_a_row + 2 * (2 * half + i));
                        let mut four = Array::<u32>::new(4usize);
                        four[0usize] = a[upper];
                        four[1usize] = a[lower];
                        four[2usize] = a[comptime!(upper + 1)];
                        four[3usize] = a[comptime!(lower + 1)];
                        let at = comptime!((m * plan.token_tiles + n) * 4);
                        multiply(&four, &b, &mut sums, &mut stage, at, plan.tensor_cores);
                    }
                }
            }
        }
    }

    #[unroll]
    for m in 0..output_tiles {
        #[unroll]
        for n in 0..plan.token_tiles {
            #[unroll]
            for i in 0..4usize {
                let output = first_output + comptime!(m * ROWS + i / 2 * 8) + group;
                let token = first_token + comptime!(n * COLUMNS + i % 2) + 2 * quad;
                if output < outputs && token <= last_token {
                    let to = token * stride as usize + offset as usize + output;
                    let behind = comptime!(if pairs { m + plan.row_tiles / 2 } else { m });
                    put(
                        y,
                        bias,
                        (to, output),
                        sums[comptime!((m * plan.token_tiles + n) * 4 + i)],
                        sums[comptime!((behind * plan.token_tiles + n) * 4 + i)],
                        f32::new(1.0),
                        comptime!((false, plan.biased, plan.store)),
                    );
                }
            }
        }
    }
}
