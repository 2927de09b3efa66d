//! How fast single operations are, at the shapes of a model.
use super::gpu::{Buffer, Gpu, GpuError};
use super::linear::{Input, Output, Store, linear, takes_rounded};
use super::matrix::Matrix;
use super::quantize::Quantized;
use super::round::Rounded;
use crate::quant::BlockFormat;
use std::time::Instant;

/// Bytes of matrices that are read in turn, more than a cache holds.
const MATRICES_BYTES: usize = 1 << 28;
/// Where no cache is worth mentioning and memory is the host's.
const SMALL_MATRICES_BYTES: usize = 1 << 24;
/// Runs through all matrices; the fastest counts.
const PASSES: usize = 5;

/// A product, measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speed {
    pub seconds: f64,
    /// Of the weights.
    pub bytes_per_second: f64,
    pub flops_per_second: f64,
}

/// The speed of a product of `tokens` tokens with weights `[outputs, inputs]`, in the form that
/// passes of as many tokens read. `rounded` is for prompts.
///
/// # Errors
/// [`GpuError::Device`], also where the format cannot have such rows.
pub fn product(
    gpu: &Gpu,
    format: BlockFormat,
    [tokens, outputs, inputs]: [usize; 3],
    rounded: bool,
) -> Result<Speed, GpuError> {
    let no_rows = || GpuError::Device(format!("{format} has no rows of {inputs} inputs"));
    let bytes = format.bytes(inputs).ok_or_else(no_rows)? * outputs;
    let all = match gpu.has_tensor_cores() {
        true => MATRICES_BYTES,
        false => SMALL_MATRICES_BYTES,
    };
    let matrix = || Matrix::upload(gpu, format, [outputs, inputs], vec![0; bytes]);
    let count = all.div_ceil(bytes);
    let matrices: Option<Vec<Matrix>> = (0..count).map(|_| matrix()).collect();
    let matrices = matrices.ok_or_else(no_rows)?;
    let x = gpu.upload(&vec![0.0f32; tokens * inputs]);
    let y: Buffer = gpu.room(tokens * outputs * 4);
    let (bytes_form, bf16_form) = (
        Quantized::room(gpu, tokens, inputs.next_multiple_of(32)),
        Rounded::room(gpu, tokens, inputs),
    );
    let output = Output {
        y: &y,
        stride: outputs,
        offset: 0,
        store: Store::Set,
    };
    let mut best = f64::INFINITY;
    for pass in 0..=PASSES {
        gpu.wait()?;
        let begun = Instant::now();
        for matrix in &matrices {
            let input = if rounded && takes_rounded(gpu, matrix) {
                Input::Rounded(&bf16_form)
            } else if matrix.packing.is_dense() {
                Input::Dense {
                    x: &x,
                    first: 0,
                    norm: None,
                }
            } else {
                Input::Quantized(&bytes_form)
            };
            linear(gpu, input, matrix, None, output, tokens);
        }
        gpu.wait()?;
        if pass > 0 {
            best = best.min(begun.elapsed().as_secs_f64());
        }
    }
    // A launch that the device refused says so only to whoever reads what it should have written.
    gpu.read::<f32>(&y, 1)?;
    let seconds = best / matrices.len() as f64;
    let flops = 2.0 * (tokens * outputs * inputs) as f64;
    Ok(Speed {
        seconds,
        bytes_per_second: bytes as f64 / seconds,
        flops_per_second: flops / seconds,
    })
}
