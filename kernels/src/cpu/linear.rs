//! `y[t][o] = Σ_i x[t][i] · w[o][i] + b[o]` with weights as they are stored (or packed).
//!
//! Quantised weights meet activations quantised to 8 bits, 32 to a scale. bf16 meets bf16 where the
//! processor multiplies it, and f32 elsewhere, as f32 and f16 do. Rows are divided among the threads
//! by the bytes they take, one stretch of memory each.
//!
//! Tolerance against the reference on dequantised weights: 1e-5 of the norm of the products for f32
//! and f16, 3e-3 for bf16; for quantised weights 1e-2 of it as a root mean square and 2.5e-2 at most,
//! all of it from the activations.
#[cfg(target_arch = "x86_64")]
pub(super) mod amx;
#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "x86_64")]
mod bf16;
mod dense;
mod group;
#[cfg(target_arch = "aarch64")]
mod neon;
mod scalar;

use super::activations::Activations;
use super::pack::{self, GROUP, ROWS, VECTOR, packed_bytes};
use super::{Level, Processor};
use crate::quant::{BlockFormat, dequantize};
use dense::{Element, TILE, Tile};
use group::{Group, bias};

/// Tokens computed together, so that their sums stay in the cache while weights pass.
const TOKENS: usize = 64;

/// A matrix in memory: `bytes` is [`pack::pack`]ed for block formats, row after row for the others.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    pub format: BlockFormat,
    pub outputs: usize,
    pub inputs: usize,
    pub bytes: &'a [u8],
}

impl Matrix<'_> {
    /// Whether the bytes are those of its rows.
    fn is_whole(&self) -> bool {
        let Self {
            format,
            outputs,
            inputs,
            ..
        } = *self;
        let bytes = packed_bytes(format, outputs, inputs);
        inputs > 0 && outputs > 0 && bytes == Some(self.bytes.len())
    }

    /// Sixteen rows each, the last of what is left.
    fn panels(&self) -> usize {
        self.outputs.div_ceil(ROWS)
    }

    /// Bytes of a whole panel.
    fn panel_bytes(&self) -> usize {
        match pack::block_bytes(self.format) {
            Some(block) => self.inputs / self.format.block_elements() * block,
            None => self.bytes.len() / self.outputs * ROWS,
        }
    }

    /// The bytes of one panel.
    fn panel(&self, at: usize) -> &[u8] {
        let bytes = self.panel_bytes();
        let start = at * bytes;
        &self.bytes[start..(start + bytes).min(self.bytes.len())]
    }
}

/// What becomes of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Write {
    Set,
    /// Added to what is there: a residual.
    Add,
}

/// One of the matrices that some activations meet.
#[derive(Debug)]
pub struct Product<'a> {
    pub matrix: Matrix<'a>,
    pub bias: Option<&'a [f32]>, // [outputs]
    pub write: Write,
    pub out: &'a mut [f32], // [tokens, outputs]
}

/// Most matrices that meet the same activations: queries, keys and values.
pub const PRODUCTS_MAX: usize = 3;

/// A product while threads compute it.
#[derive(Clone, Copy)]
struct Job<'a> {
    matrix: Matrix<'a>,
    bias: Option<&'a [f32]>,
    write: Write,
    out: *mut f32,
    /// Panels and bytes of the jobs before it.
    panels_before: usize,
    bytes_before: usize,
}

// SAFETY: each thread writes the columns of its own panels only.
unsafe impl Sync for Job<'_> {}

/// Computes at most [`PRODUCTS_MAX`] products of the same activations. Those whose shapes do not fit
/// are left out.
pub fn linear(processor: &Processor, x: &Activations, products: &mut [Product<'_>]) {
    let mut jobs: [Option<Job<'_>>; PRODUCTS_MAX] = [None; PRODUCTS_MAX];
    let (mut panels, mut bytes) = (0, 0);
    let fitting = products
        .iter_mut()
        .filter(|product| product.fits(processor.level, x));
    for (slot, product) in jobs.iter_mut().zip(fitting) {
        *slot = Some(Job {
            matrix: product.matrix,
            bias: product.bias,
            write: product.write,
            out: product.out.as_mut_ptr(),
            panels_before: panels,
            bytes_before: bytes,
        });
        panels += product.matrix.panels();
        bytes += product.matrix.bytes.len();
    }
    let jobs = &jobs;
    // The last job whose panels begin at or before a panel.
    let of = |panel: usize| {
        jobs.iter()
            .flatten()
            .rfind(|job| job.panels_before <= panel)
    };
    let bytes_before = |panel: usize| match of(panel) {
        _ if panel >= panels => bytes,
        Some(job) => job.bytes_before + (panel - job.panels_before) * job.matrix.panel_bytes(),
        None => 0,
    };
    processor.pool.split_bytes(panels, bytes_before, |range| {
        let mut sums = [[0.0; ROWS]; TOKENS]; // [tokens, rows]
        for panel in range {
            let Some(job) = of(panel) else { return };
            for first in (0..x.tokens).step_by(TOKENS) {
                let sums = &mut sums[..TOKENS.min(x.tokens - first)];
                // SAFETY: the panel is this thread's, and the product fits.
                unsafe { job.panel(processor.level, panel - job.panels_before, x, first, sums) };
            }
        }
    });
}

impl Product<'_> {
    fn fits(&self, level: Level, x: &Activations) -> bool {
        let Matrix {
            format,
            outputs,
            inputs,
            ..
        } = self.matrix;
        let elements = x.tokens * x.inputs;
        let form = match format {
            BlockFormat::Bf16 if level.multiplies_bf16() => x.halves.len(),
            _ if pack::block_bytes(format).is_some() => x.quants.len(),
            _ => x.values.len(),
        };
        self.matrix.is_whole()
            && inputs == x.inputs
            && form == elements
            && self.out.len() == x.tokens * outputs
            && self.bias.is_none_or(|bias| bias.len() == outputs)
    }
}

impl Job<'_> {
    /// Computes one panel of the tokens from `first` on that `sums` has places for.
    ///
    /// # Safety
    /// The product fits, the tokens are there, and nobody else writes the panel's columns.
    unsafe fn panel(
        &self,
        level: Level,
        at: usize,
        x: &Activations,
        first: usize,
        sums: &mut [[f32; ROWS]],
    ) {
        let Matrix {
            format,
            outputs,
            inputs,
            ..
        } = self.matrix;
        let panel = self.matrix.panel(at);
        match format {
            BlockFormat::F32 => dense::<dense::F32>(level, panel, x, first, sums),
            BlockFormat::F16 => dense::<dense::F16>(level, panel, x, first, sums),
            #[cfg(target_arch = "x86_64")]
            BlockFormat::Bf16 if level.multiplies_bf16() => {
                // SAFETY: the level has the instructions.
                tiles(
                    panel,
                    inputs * 2,
                    &x.halves,
                    inputs,
                    first,
                    sums,
                    |rows, x, tile| unsafe {
                        bf16::tile(rows, x, inputs, tile);
                    },
                );
            }
            BlockFormat::Bf16 => dense::<dense::Bf16>(level, panel, x, first, sums),
            _ => match level {
                // SAFETY: who chose the level has seen that the processor has it.
                #[cfg(target_arch = "x86_64")]
                Level::Avx2 => unsafe { avx2::panel(format, panel, x, first, sums) },
                #[cfg(target_arch = "x86_64")]
                Level::Avx512 | Level::Avx512Bf16 | Level::Amx => unsafe {
                    // SAFETY: as above; the product fits.
                    avx512::panel(level == Level::Amx, format, panel, x, first, sums);
                },
                #[cfg(target_arch = "aarch64")]
                // SAFETY: as above.
                Level::Neon => unsafe { neon::panel(format, panel, x, first, sums) },
                _ => scalar::panel(format, panel, x, first, sums),
            },
        }
        let output = at * ROWS;
        let rows = ROWS.min(outputs - output);
        for (token, sums) in (first..).zip(&*sums) {
            // SAFETY: the columns are inside the token's row, and this thread's.
            let out = unsafe {
                std::slice::from_raw_parts_mut(self.out.add(token * outputs + output), rows)
            };
            let bias = self.bias.map(|bias| &bias[output..output + rows]);
            for (row, (out, sum)) in out.iter_mut().zip(sums).enumerate() {
                let value = sum + bias.map_or(0.0, |bias| bias[row]);
                *out = match self.write {
                    Write::Set => value,
                    Write::Add => *out + value,
                };
            }
        }
    }
}

fn dense<E: Element>(
    level: Level,
    panel: &[u8],
    x: &Activations,
    first: usize,
    sums: &mut [[f32; ROWS]],
) {
    let row_bytes = x.inputs * E::BYTES;
    tiles(
        panel,
        row_bytes,
        &x.values,
        x.inputs,
        first,
        sums,
        |rows, x, tile| match level {
            // SAFETY: who chose the level has seen that the processor has it.
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => unsafe { dense::avx2::<E>(rows, x, tile) },
            #[cfg(target_arch = "x86_64")]
            // SAFETY: as above.
            Level::Avx512 | Level::Avx512Bf16 | Level::Amx => unsafe {
                dense::avx512::<E>(rows, x, tile);
            },
            #[cfg(target_arch = "aarch64")]
            // SAFETY: as above.
            Level::Neon => unsafe { neon::dense::<E>(rows, x, tile) },
            _ => dense::scalar::<E>(rows, x, tile),
        },
    );
}

/// Calls `tile` on a few rows and a few tokens at a time until the panel is done.
fn tiles<T>(
    panel: &[u8],
    row_bytes: usize,
    x: &[T],
    inputs: usize,
    first: usize,
    sums: &mut [[f32; ROWS]],
    tile: impl Fn(&[&[u8]], &[&[T]], &mut Tile),
) {
    for (at, rows) in panel.chunks(row_bytes * TILE).enumerate() {
        let mut of_rows: [&[u8]; TILE] = [&[]; TILE];
        let count = rows.len() / row_bytes;
        for (slot, row) in of_rows.iter_mut().zip(rows.chunks_exact(row_bytes)) {
            *slot = row;
        }
        for (t, sums) in sums.chunks_mut(TILE).enumerate() {
            let mut of_tokens: [&[T]; TILE] = [&[]; TILE];
            let tokens = x[(first + t * TILE) * inputs..].chunks_exact(inputs);
            for (slot, token) in of_tokens.iter_mut().zip(tokens) {
                *slot = token;
            }
            let mut done = Tile::default();
            tile(&of_rows[..count], &of_tokens[..sums.len()], &mut done);
            for (r, done) in done.iter().enumerate().take(count) {
                for (sums, done) in sums.iter_mut().zip(done) {
                    sums[at * TILE + r] = *done;
                }
            }
        }
    }
}

/// One row of a matrix as f32. A row that is not there, or an `out` of another length than
/// `inputs`, is left as it is.
pub fn row(matrix: Matrix<'_>, row: usize, out: &mut [f32]) {
    let Matrix {
        format,
        outputs,
        inputs,
        bytes,
    } = matrix;
    if row >= outputs || out.len() != inputs || !matrix.is_whole() {
        return;
    }
    let Some(block_bytes) = pack::block_bytes(format) else {
        let row_bytes = bytes.len() / outputs;
        // The lengths were compared above.
        let _ = dequantize(format, &bytes[row * row_bytes..][..row_bytes], out);
        return;
    };
    let groups = format.block_elements() / GROUP;
    let panel_bytes = inputs / format.block_elements() * block_bytes;
    let panel = &bytes[row / ROWS * panel_bytes..][..panel_bytes];
    let mut group = Group::EMPTY;
    for (at, out) in out.chunks_exact_mut(GROUP).enumerate() {
        group.read(
            format,
            &panel[at / groups * block_bytes..][..block_bytes],
            at % groups,
        );
        for (i, out) in out.iter_mut().enumerate() {
            let quant = group.quants[i / 4 * VECTOR + row % ROWS * 4 + i % 4];
            let scale = group.scales[i / 16][row % ROWS];
            *out = scale * (i32::from(quant) - bias(format)) as f32 + group.offsets[row % ROWS];
        }
    }
}
