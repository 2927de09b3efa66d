//! `y[t][o] = Σ_i x[t][i] · w[o][i]` with weights as they are stored (or packed).
//!
//! Quantised weights meet activations quantised to 8 bits, 32 to a scale; the others meet them as
//! f32. Rows are divided among the threads in one run each, so that every thread reads one stretch
//! of memory from its start to its end.
//!
//! Tolerance against the reference on dequantised weights: 1e-5 of the norm of the products for f32,
//! f16 and bf16; for quantised weights 1e-2 of it as a root mean square and 2.5e-2 at most, all of
//! it from the activations.
mod activations;
#[cfg(target_arch = "x86_64")]
#[allow(dead_code)]
mod amx;
#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod dense;
mod group;
#[cfg(target_arch = "aarch64")]
#[allow(dead_code)]
mod neon;
mod scalar;

use super::pack::{self, GROUP, ROWS, VECTOR, packed_bytes};
use super::{Level, THREAD_BYTES_MIN};
use crate::quant::{BlockFormat, dequantize};
use activations::Activations;
use dense::{Element, TILE, Tile};
use group::{Group, bias};
use std::ops::Range;

/// Tokens computed together, so that their activations stay in the cache while weights pass.
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
        let bytes = match pack::block_bytes(format) {
            Some(_) => packed_bytes(format, outputs, inputs),
            None => format
                .bytes(inputs)
                .and_then(|row| row.checked_mul(outputs)),
        };
        inputs > 0 && outputs > 0 && bytes == Some(self.bytes.len())
    }
}

/// Columns of a result that one thread writes while others write theirs.
#[derive(Clone, Copy)]
struct Columns {
    start: *mut f32,
    outputs: usize,
}

// SAFETY: each thread writes the columns of its own rows of weights only.
unsafe impl Send for Columns {}
// SAFETY: as above.
unsafe impl Sync for Columns {}

impl Columns {
    /// # Safety
    /// `token` and `output` are inside the result, and no other thread writes this column.
    unsafe fn set(self, token: usize, output: usize, value: f32) {
        unsafe { *self.start.add(token * self.outputs + output) = value }
    }
}

/// Computes on `level`, which the processor must have. `x` is `[tokens, inputs]`, `out`
/// `[tokens, outputs]`; whatever does not fit the matrix's shape is left out.
pub fn linear(level: Level, x: &[f32], matrix: Matrix<'_>, out: &mut [f32]) {
    let Matrix {
        inputs, outputs, ..
    } = matrix;
    if !matrix.is_whole() {
        return;
    }
    for (x, out) in x
        .chunks(TOKENS * inputs)
        .zip(out.chunks_mut(TOKENS * outputs))
    {
        let tokens = (x.len() / inputs).min(out.len() / outputs);
        let columns = Columns {
            start: out.as_mut_ptr(),
            outputs,
        };
        let x = &x[..tokens * inputs];
        match pack::block_bytes(matrix.format) {
            Some(_) => packed(level, x, matrix, columns),
            None => dense(level, x, matrix, columns),
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
    let mut group = Group::default();
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

/// Runs `work` on stretches of `count` equal parts of `bytes` bytes together.
fn split(count: usize, bytes: usize, work: impl Fn(Range<usize>) + Sync) {
    let threads = rayon::current_num_threads()
        .min(bytes / THREAD_BYTES_MIN)
        .min(count);
    if threads <= 1 {
        return work(0..count);
    }
    let work = &work;
    rayon::scope(|scope| {
        for thread in 1..threads {
            scope.spawn(move |_| work(count * thread / threads..count * (thread + 1) / threads));
        }
        work(0..count / threads);
    });
}

fn packed(level: Level, x: &[f32], matrix: Matrix<'_>, out: Columns) {
    let Matrix {
        format,
        outputs,
        inputs,
        bytes,
    } = matrix;
    let x = Activations::new(level, x, inputs);
    let panels = outputs.div_ceil(ROWS);
    let panel_bytes = bytes.len() / panels;
    split(panels, bytes.len() * x.tokens, |panels| {
        let mut sums = vec![[0.0; ROWS]; x.tokens]; // [tokens, rows]
        for at in panels {
            let panel = &bytes[at * panel_bytes..][..panel_bytes];
            match level {
                Level::Scalar => scalar::panel(format, panel, &x, &mut sums),
                // SAFETY: the caller has seen that the processor has the level.
                #[cfg(target_arch = "x86_64")]
                Level::Avx2 => unsafe { avx2::panel(format, panel, &x, &mut sums) },
                #[cfg(target_arch = "x86_64")]
                // SAFETY: as above.
                Level::Avx512 => unsafe { avx512::panel(format, panel, &x, &mut sums) },
                #[cfg(not(target_arch = "x86_64"))]
                Level::Avx2 | Level::Avx512 => scalar::panel(format, panel, &x, &mut sums),
            }
            for (token, sums) in sums.iter().enumerate() {
                for (output, sum) in (at * ROWS..outputs).zip(sums) {
                    // SAFETY: the output is one of this thread's.
                    unsafe { out.set(token, output, *sum) };
                }
            }
        }
    });
}

fn dense(level: Level, x: &[f32], matrix: Matrix<'_>, out: Columns) {
    match matrix.format {
        BlockFormat::F32 => dense_of::<dense::F32>(level, x, matrix, out),
        BlockFormat::F16 => dense_of::<dense::F16>(level, x, matrix, out),
        _ => dense_of::<dense::Bf16>(level, x, matrix, out),
    }
}

fn dense_of<E: Element>(level: Level, x: &[f32], matrix: Matrix<'_>, out: Columns) {
    let Matrix {
        outputs,
        inputs,
        bytes,
        ..
    } = matrix;
    let row_bytes = inputs * E::BYTES;
    let x: Vec<&[f32]> = x.chunks_exact(inputs).collect();
    split(outputs.div_ceil(TILE), bytes.len() * x.len(), |tiles| {
        for tile in tiles {
            let first = tile * TILE;
            let rows = &bytes[first * row_bytes..(first + TILE).min(outputs) * row_bytes];
            let rows: Vec<&[u8]> = rows.chunks_exact(row_bytes).collect();
            for (at, x) in x.chunks(TILE).enumerate() {
                let mut sums = Tile::default();
                match level {
                    Level::Scalar => dense::scalar::<E>(&rows, x, &mut sums),
                    // SAFETY: the caller has seen that the processor has the level.
                    #[cfg(target_arch = "x86_64")]
                    Level::Avx2 => unsafe { dense::avx2::<E>(&rows, x, &mut sums) },
                    // SAFETY: as above.
                    #[cfg(target_arch = "x86_64")]
                    Level::Avx512 => unsafe { dense::avx512::<E>(&rows, x, &mut sums) },
                    #[cfg(not(target_arch = "x86_64"))]
                    Level::Avx2 | Level::Avx512 => dense::scalar::<E>(&rows, x, &mut sums),
                }
                for (r, sums) in sums.iter().enumerate().take(rows.len()) {
                    for (t, sum) in sums.iter().enumerate().take(x.len()) {
                        // SAFETY: the output is one of this thread's.
                        unsafe { out.set(at * TILE + t, first + r, *sum) };
                    }
                }
            }
        }
    });
}
