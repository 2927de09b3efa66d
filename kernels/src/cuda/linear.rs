//! `y = x · weightsᵀ + bias` for few tokens, at the speed the weights can be read.
//!
//! `x` `[tokens, inputs]`, weights `[outputs, inputs]`, `y` `[tokens, stride]` from column `offset`.
//! One plane computes some outputs for up to eight tokens; every lane loads 16 bytes of each of its
//! rows at a time. Rows are whole 16-byte loads.
//!
//! Sums are written as `fma`, so that no compiler rounds one size of batch differently from another.
//!
//! Dense weights meet f32 activations, normed on the way:
//! `y = Σ w · (x · norm) / sqrt(mean(x²) + eps)`. Blocks meet activations of 8 bits, 32 to a scale
//! ([`super::quantize`]). Tolerance: 1e-5 of the largest output for dense weights; for blocks a root
//! mean square of 1e-2 of an output's own products.
pub mod blocks;
pub mod dense;
pub mod tiles;

use super::gpu::{Buffer, Gpu, TensorCores};
use super::matrix::{Matrix, Packing};
use super::mma::{COLUMNS, LANES, ROWS};
use super::quantize::Quantized;
use super::round::Rounded;
use cubecl::prelude::*;

use blocks::{BlocksPlan, block_rows};
use dense::{DensePlan, dense_rows};
use tiles::{TilesPlan, tile_rows};

/// Tokens of one pass over the weights.
const TOKENS_MAX: usize = 8;
/// Rows and tokens of a plane on tensor cores, in tiles.
const ROW_TILES: usize = 2;
const TOKEN_TILES: usize = 8;
/// Where the instruction is stood in for, which takes long to compile.
const TOKEN_TILES_STOOD_IN_FOR: usize = 2;
/// Planes of one cube.
pub const PLANES: u32 = 4;
/// Sizes of passes that between them need every kernel that a pass of any size needs.
pub const PASS_SIZES: [usize; 5] = [1, 2, 3, 5, 17];

/// What becomes of the sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Store {
    Set,
    /// Added to what is there.
    Add,
    /// The weights are two matrices of the same shape, one after the other: `silu(first) · second`.
    SwiGlu,
}

/// What is multiplied.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// f32 `[tokens, inputs]` from row `first` on, and what it is normed with.
    Dense {
        x: &'a Buffer,
        first: usize,
        norm: Option<(&'a Buffer, f32)>,
    },
    Quantized(&'a Quantized),
    /// For many tokens, where [`takes_rounded`] says so.
    Rounded(&'a Rounded),
}

/// Whether the tensor cores of a device multiply a matrix.
pub fn takes_rounded(gpu: &Gpu, matrix: &Matrix) -> bool {
    if gpu.tensor_cores == TensorCores::Absent {
        return false;
    }
    match matrix.packing {
        Packing::F32 | Packing::F16 => false,
        Packing::Bf16 => matrix.inputs.is_multiple_of(32),
        _ => matrix.inputs.is_multiple_of(128),
    }
}

/// Where it goes.
#[derive(Clone, Copy, Debug)]
pub struct Output<'a> {
    pub y: &'a Buffer,
    /// Values from one token to the next.
    pub stride: usize,
    /// The column of the first output.
    pub offset: usize,
    pub store: Store,
}

/// How a product is spread over planes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Spread {
    /// Rows of the matrix that one plane computes.
    pub(super) rows: usize,
    pub(super) tokens: usize,
    pub(super) cubes: [u32; 2],
}

impl Spread {
    /// As many rows a plane as leave every multiprocessor its share: activations are read once for
    /// all of them.
    pub(super) fn of(planes_wanted: usize, outputs: usize, tokens: usize, store: Store) -> Self {
        let pairs = store == Store::SwiGlu;
        // Powers of two, since every other number would be one more kernel to compile.
        let tokens_at_once = tokens.next_power_of_two().min(TOKENS_MAX);
        // Registers hold sums of four rows and four tokens, or of two and eight.
        let rows = match outputs / planes_wanted.max(1) {
            _ if tokens_at_once == TOKENS_MAX => 2,
            _ if pairs => 4,
            0 | 1 => 1,
            2 | 3 => 2,
            _ => 4,
        };
        let outputs_a_plane = if pairs { rows / 2 } else { rows };
        let planes = outputs.div_ceil(outputs_a_plane) as u32;
        Self {
            rows,
            tokens: tokens_at_once,
            cubes: [
                planes.div_ceil(PLANES),
                tokens.div_ceil(tokens_at_once) as u32,
            ],
        }
    }
}

/// Multiplies `tokens` tokens. Quantised weights need [`Input::Quantized`] or, as bf16 ones may have,
/// [`Input::Rounded`]; others [`Input::Dense`].
pub fn linear(
    gpu: &Gpu,
    input: Input<'_>,
    matrix: &Matrix,
    bias: Option<&Buffer>,
    output: Output<'_>,
    tokens: usize,
) {
    let outputs = match output.store {
        Store::SwiGlu => matrix.outputs / 2,
        Store::Set | Store::Add => matrix.outputs,
    };
    let spread = Spread::of(gpu.planes_wanted(), outputs, tokens, output.store);
    let count = CubeCount::Static(spread.cubes[0], spread.cubes[1], 1);
    let dim = CubeDim::new_2d(gpu.plane_units, PLANES);
    let [nothing, nothing_else] = &gpu.nothing;
    let bias_or_nothing = bias.unwrap_or(nothing_else);
    match input {
        Input::Dense { x, first, norm } => {
            let plan = DensePlan {
                packing: matrix.packing,
                inputs: matrix.inputs,
                rows: spread.rows,
                tokens: spread.tokens,
                normed: norm.is_some(),
                biased: bias.is_some(),
                store: output.store,
            };
            let (norm, eps) = norm.unwrap_or((nothing, 0.0));
            // SAFETY: the kernel guards rows and tokens, and its plan is the matrix's shape.
            #[allow(unsafe_code)]
            unsafe {
                dense_rows::launch_unchecked(
                    &gpu.client,
                    count,
                    dim,
                    4,
                    4,
                    matrix.values.argument(16),
                    x.argument(16),
                    norm.argument(16),
                    bias_or_nothing.argument(4),
                    output.y.argument(4),
                    outputs as u32,
                    tokens as u32,
                    first as u32,
                    output.stride as u32,
                    output.offset as u32,
                    eps,
                    plan,
                );
            }
        }
        Input::Quantized(x) => {
            let plan = BlocksPlan {
                packing: matrix.packing,
                inputs: matrix.inputs,
                rows: spread.rows,
                tokens: spread.tokens,
                biased: bias.is_some(),
                store: output.store,
            };
            // SAFETY: as above.
            #[allow(unsafe_code)]
            unsafe {
                block_rows::launch_unchecked(
                    &gpu.client,
                    count,
                    dim,
                    4,
                    matrix.packing.high_words(),
                    matrix.packing.scale_words(),
                    2,
                    matrix.values.argument(16),
                    matrix.high.argument(4 * matrix.packing.high_words()),
                    matrix.scales.argument(4 * matrix.packing.scale_words()),
                    x.values.argument(16),
                    x.scales.argument(4),
                    x.sums.argument(8),
                    bias_or_nothing.argument(4),
                    output.y.argument(4),
                    outputs as u32,
                    tokens as u32,
                    output.stride as u32,
                    output.offset as u32,
                    plan,
                );
            }
        }
        Input::Rounded(x) => {
            let tensor_cores = gpu.has_tensor_cores();
            // One number for all: a tile that is not full costs less than one more kernel to compile.
            let token_tiles = match tensor_cores {
                true => TOKEN_TILES,
                false => TOKEN_TILES_STOOD_IN_FOR,
            };
            let output_tiles = match output.store {
                Store::SwiGlu => ROW_TILES / 2,
                Store::Set | Store::Add => ROW_TILES,
            };
            let plan = TilesPlan {
                packing: matrix.packing,
                inputs: matrix.inputs,
                row_tiles: ROW_TILES,
                token_tiles,
                biased: bias.is_some(),
                store: output.store,
                tensor_cores,
                planes: PLANES as usize,
            };
            let rows_a_cube = output_tiles * ROWS * PLANES as usize;
            let count = CubeCount::Static(
                outputs.div_ceil(rows_a_cube) as u32,
                tokens.div_ceil(token_tiles * COLUMNS) as u32,
                1,
            );
            // SAFETY: as above.
            #[allow(unsafe_code)]
            unsafe {
                tile_rows::launch_unchecked(
                    &gpu.client,
                    count,
                    CubeDim::new_2d(LANES, PLANES),
                    4,
                    matrix.packing.high_words(),
                    matrix.packing.scale_words(),
                    matrix.values.argument(16),
                    matrix.high.argument(4 * matrix.packing.high_words()),
                    matrix.scales.argument(4 * matrix.packing.scale_words()),
                    x.values.argument(16),
                    bias_or_nothing.argument(4),
                    output.y.argument(4),
                    outputs as u32,
                    tokens as u32,
                    output.stride as u32,
                    output.offset as u32,
                    plan,
                );
            }
        }
    }
}

/// The row of the matrix that is row `r` of a plane whose first output is `first`.
#[cube]
fn row_of(
    first: usize,
    #[comptime] r: usize,
    outputs: usize,
    #[comptime] plan: (usize, bool),
) -> usize {
    let of_second = comptime!(plan.1 && r >= plan.0 / 2);
    let within = comptime!(if of_second { r - plan.0 / 2 } else { r });
    let mut row = min(first + within, outputs - 1);
    if comptime!(of_second) {
        row += outputs;
    }
    row
}

/// Writes the sum of one output to `y[to]`; `second` is that of the matrix behind, for
/// [`Store::SwiGlu`]. `how`: whether sums are to be scaled, whether there is a bias, and the store.
#[cube]
fn put(
    y: &mut [f32],
    bias: &[f32],
    place: (usize, usize),
    sum: f32,
    second: f32,
    scale: f32,
    #[comptime] how: (bool, bool, Store),
) {
    let (to, output) = place;
    let mut value = sum;
    if comptime!(how.0 && how.1) {
        value = fma(sum, scale, bias[output]);
    } else if comptime!(how.0) {
        value *= scale;
    } else if comptime!(how.1) {
        value += bias[output];
    }
    if comptime!(how.2 == Store::Set) {
        y[to] = value;
    } else if comptime!(how.2 == Store::Add) {
        y[to] += value;
    } else if comptime!(how.0) {
        y[to] = silu(value) * (second * scale);
    } else {
        y[to] = silu(value) * second;
    }
}

/// `value / (1 + exp(−value))`.
#[cube]
fn silu(value: f32) -> f32 {
    value / (f32::new(1.0) + (-value).exp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_prompt_waits_for_a_compiler() {
        for outputs in [1, 256, 2048, 20_000, 152_064] {
            for store in [Store::Set, Store::Add, Store::SwiGlu] {
                let kernel = |tokens: usize| {
                    let spread = Spread::of(1056, outputs, tokens, store);
                    (tokens > 16, spread.rows, spread.tokens)
                };
                let compiled: HashSet<_> = PASS_SIZES.into_iter().map(kernel).collect();
                for tokens in 1..=512 {
                    assert!(
                        compiled.contains(&kernel(tokens)),
                        "{outputs} {tokens} {store:?}"
                    );
                }
            }
        }
    }
}
