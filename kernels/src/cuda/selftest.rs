//! The kernels on a device against their references.
mod attention;
mod likeliest;

pub use attention::check_attention;
pub use likeliest::check_likeliest;

use super::{
    CacheElement, Gpu, Input, Matrix, Output, Quantized, Rounded, Store, embed, linear, quantize,
    round,
};
use crate::quant::{BlockFormat, dequantize};
use crate::reference;
use crate::reference::check::{Check, largest_of, stored, values};

/// Every operation at shapes of real models.
pub fn checks(gpu: &Gpu) -> Vec<Check> {
    let mut checks = Vec::new();
    for format in BlockFormat::ALL {
        for tokens in [1, 8] {
            checks.push(check_linear(gpu, format, [tokens, 1536, 272]));
        }
        if gpu.has_tensor_cores() && !matches!(format, BlockFormat::F32 | BlockFormat::F16) {
            checks.extend(check_tiles(gpu, format, [33, 1536, 72]));
        }
        checks.push(check_swiglu(gpu, format, [2, 256, 40]));
        checks.push(check_embed(gpu, format, [50, 512]));
    }
    checks.extend(check_quantize(gpu, [3, 1536]));
    checks.extend(check_likeliest(gpu, [2, 152_064]));
    for element in [CacheElement::F32, CacheElement::Bf16] {
        for heads in [[12, 2, 128], [28, 4, 128], [40, 8, 128], [32, 8, 128]] {
            checks.extend(check_attention(gpu, element, &[[600, 1], [0, 17]], heads));
            checks.extend(check_attention(gpu, element, &[[600, 37]], heads));
        }
    }
    checks
}

fn failed(operation: &'static str, what: String) -> Check {
    Check {
        operation,
        what,
        error: f32::INFINITY,
        tolerance: 0.0,
    }
}

/// A device that gives nothing back has not passed.
fn read(gpu: &Gpu, buffer: &super::Buffer, count: usize) -> Vec<f32> {
    gpu.read(buffer, count).unwrap_or_default()
}

struct Product {
    matrix: Matrix,
    weights: Vec<f32>,
}

fn product(gpu: &Gpu, format: BlockFormat, shape: [usize; 2]) -> Option<Product> {
    let bytes = stored(format, shape[0] * shape[1]);
    let mut weights = vec![0.0; shape[0] * shape[1]];
    dequantize(format, &bytes, &mut weights).ok()?;
    Some(Product {
        matrix: Matrix::upload(gpu, format, shape, bytes)?,
        weights,
    })
}

/// `x` in the form that the matrix is multiplied with, behind a row that is not read.
fn multiply(
    gpu: &Gpu,
    (x, norm): (&[f32], Option<&[f32]>),
    matrix: &Matrix,
    bias: Option<&[f32]>,
    (y, store): (&[f32], Store),
) -> Vec<f32> {
    let inputs = matrix.inputs;
    let tokens = x.len() / inputs;
    let mut rows = vec![f32::NAN; inputs];
    rows.extend(x);
    let rows = gpu.upload(&rows);
    let norm = norm.map(|norm| gpu.upload(norm));
    let norm = norm.as_ref().map(|norm| (norm, 1e-6));
    let bias = bias.map(|bias| gpu.upload(bias));
    let (stride, offset) = (y.len() / tokens, 3);
    let out = gpu.upload(y);
    let quantized = Quantized::room(gpu, tokens, inputs);
    let input = match matrix.packing.is_dense() {
        true => Input::Dense {
            x: &rows,
            first: 1,
            norm,
        },
        false => {
            quantize(gpu, (&rows, 1), norm, &quantized, [tokens, inputs]);
            Input::Quantized(&quantized)
        }
    };
    let output = Output {
        y: &out,
        stride,
        offset,
        store,
    };
    linear(gpu, input, matrix, bias.as_ref(), output, tokens);
    read(gpu, &out, y.len())
}

/// A normed product with a bias, added to what is there in a wider buffer. The largest error is a
/// share of the norm of an output's own products; of quantised weights the root mean square is held
/// to a limit of its own, and the check is the stricter of both.
pub fn check_linear(
    gpu: &Gpu,
    format: BlockFormat,
    [tokens, inputs, outputs]: [usize; 3],
) -> Check {
    let what = format!("{format} [{tokens}, {inputs}, {outputs}]");
    let Some(Product { matrix, weights }) = product(gpu, format, [outputs, inputs]) else {
        return failed("linear", what);
    };
    let (x, norm, bias) = (
        values(3, tokens * inputs),
        values(4, inputs),
        values(5, outputs),
    );
    let stride = outputs + 7;
    let before = values(6, tokens * stride);
    let got = multiply(
        gpu,
        (&x, Some(&norm)),
        &matrix,
        Some(&bias),
        (&before, Store::Add),
    );
    if got.len() != before.len() {
        return failed("linear", what);
    }
    let normed = reference::rms_norm(&x, &norm, 1e-6);
    let want = reference::linear(&normed, &weights, Some(&bias), inputs);
    let squares = |values: &[f32]| values.iter().map(|v| v * v).collect::<Vec<_>>();
    let norms = reference::linear(&squares(&normed), &squares(&weights), None, inputs);
    let (largest, mean) = match format {
        BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => (1e-5, 1e-5),
        _ => (2.5e-2, 1e-2),
    };
    let mut errors = Vec::new();
    let mut touched = 0.0f32;
    for (at, (got, before)) in got.iter().zip(&before).enumerate() {
        let (token, column) = (at / stride, at % stride);
        match column.checked_sub(3).filter(|output| *output < outputs) {
            Some(output) => {
                let at = token * outputs + output;
                // A block whose scale is 0 has products without a norm.
                errors.push((got - before - want[at]).abs() / norms[at].max(1e-30).sqrt());
            }
            None => touched = touched.max((got - before).abs()),
        }
    }
    let squared: f32 = errors.iter().map(|error| error * error).sum();
    let of_mean = (squared / errors.len() as f32).sqrt() / mean;
    let mut error = largest_of(errors.iter().copied());
    // A mean of few says little.
    if errors.len() >= 16 && of_mean.is_finite() {
        error = error.max(of_mean * largest);
    }
    Check {
        operation: "linear",
        what,
        error: if touched > 0.0 { f32::INFINITY } else { error },
        tolerance: largest,
    }
}

/// A product of many tokens, and gate and up of as many, on tensor cores or what stands in for them.
/// The largest error is a share of the norm of an output's own products.
pub fn check_tiles(
    gpu: &Gpu,
    format: BlockFormat,
    [tokens, inputs, outputs]: [usize; 3],
) -> [Check; 2] {
    let what = format!("{format} [{tokens}, {inputs}, {outputs}]");
    let names = ["linear tiles", "linear tiles swiglu"];
    let Some(Product { matrix, weights }) = product(gpu, format, [2 * outputs, inputs]) else {
        return names.map(|name| failed(name, what.clone()));
    };
    let (x, bias) = (values(3, tokens * inputs), values(5, 2 * outputs));
    let rounded = Rounded::room(gpu, tokens, inputs);
    round(gpu, (&gpu.upload(&x), 0), None, &rounded, [tokens, inputs]);
    let bias_on_device = gpu.upload(&bias);
    let product = |bias: Option<&super::Buffer>, store, outputs: usize| {
        let y = gpu.upload(&vec![0.0f32; tokens * outputs]);
        let output = Output {
            y: &y,
            stride: outputs,
            offset: 0,
            store,
        };
        linear(gpu, Input::Rounded(&rounded), &matrix, bias, output, tokens);
        read(gpu, &y, tokens * outputs)
    };
    let want = reference::linear(&x, &weights, Some(&bias), inputs);
    let squares = |values: &[f32]| values.iter().map(|v| v * v).collect::<Vec<_>>();
    let norms = reference::linear(&squares(&x), &squares(&weights), None, inputs);
    let got = product(Some(&bias_on_device), Store::Add, 2 * outputs);
    let errors = got.iter().zip(&want).zip(&norms);
    let errors = errors.map(|((got, want), norm)| (got - want).abs() / norm.max(1e-30).sqrt());
    let (gate, up) = weights.split_at(outputs * inputs);
    let gate = reference::linear(&x, gate, None, inputs);
    let up = reference::linear(&x, up, None, inputs);
    let mixed = product(None, Store::SwiGlu, outputs);
    [
        Check {
            operation: names[0],
            what: what.clone(),
            error: match got.len() == want.len() {
                true => largest_of(errors),
                false => f32::INFINITY,
            },
            // Two roundings to 8 bits.
            tolerance: 1.2e-2,
        },
        Check::of_largest(
            names[1],
            what,
            &mixed,
            &reference::swiglu(&gate, &up),
            1.2e-2,
        ),
    ]
}

/// `silu(gate · x) · (up · x)` of two matrices that lie one after the other.
pub fn check_swiglu(gpu: &Gpu, format: BlockFormat, [tokens, inputs, ffn]: [usize; 3]) -> Check {
    let what = format!("{format} [{tokens}, {inputs}, 2 x {ffn}]");
    let Some(Product { matrix, weights }) = product(gpu, format, [2 * ffn, inputs]) else {
        return failed("linear swiglu", what);
    };
    let x = values(3, tokens * inputs);
    let stride = ffn + 3;
    let room = vec![0.0; tokens * stride];
    let got = multiply(gpu, (&x, None), &matrix, None, (&room, Store::SwiGlu));
    let (gate, up) = weights.split_at(ffn * inputs);
    let gate = reference::linear(&x, gate, None, inputs);
    let up = reference::linear(&x, up, None, inputs);
    let want = reference::swiglu(&gate, &up);
    let got: Vec<f32> = got
        .chunks_exact(stride)
        .flat_map(|row| row[3..].to_vec())
        .collect();
    let tolerance = match matrix.packing.is_dense() {
        true => 1e-5,
        false => 3e-2,
    };
    Check::of_largest("linear swiglu", what, &got, &want, tolerance)
}

pub fn check_embed(gpu: &Gpu, format: BlockFormat, [vocab, hidden]: [usize; 2]) -> Check {
    let what = format!("{format} [{vocab}, {hidden}]");
    let Some(Product { matrix, weights }) = product(gpu, format, [vocab, hidden]) else {
        return failed("embed", what);
    };
    let ids = [7, 0, vocab as u32 - 1];
    let x = gpu.room(ids.len() * hidden * 4);
    embed(gpu, &gpu.upload(&ids), &matrix, &x, ids.len());
    let rows = ids.map(|id| &weights[id as usize * hidden..][..hidden]);
    let got = read(gpu, &x, ids.len() * hidden);
    Check::of_largest("embed", what, &got, &rows.concat(), 1e-6)
}

/// What the bytes say again, and the sums of their halves.
pub fn check_quantize(gpu: &Gpu, [tokens, inputs]: [usize; 2]) -> [Check; 2] {
    let what = format!("[{tokens}, {inputs}]");
    let (x, norm) = (values(7, tokens * inputs), values(8, inputs));
    let out = Quantized::room(gpu, tokens, inputs);
    let (on_device, norm_on_device) = (gpu.upload(&x), gpu.upload(&norm));
    quantize(
        gpu,
        (&on_device, 0),
        Some((&norm_on_device, 1e-6)),
        &out,
        [tokens, inputs],
    );
    let count = tokens * inputs;
    let bytes = gpu.read::<i8>(&out.values, count).unwrap_or_default();
    let scales = read(gpu, &out.scales, count / 32);
    let sums = read(gpu, &out.sums, count / 16);
    let got: Vec<f32> = bytes
        .chunks(32)
        .zip(&scales)
        .flat_map(|(chunk, scale)| chunk.iter().map(move |q| f32::from(*q) * scale))
        .collect();
    let want_sums: Vec<f32> = got.chunks(16).map(|half| half.iter().sum()).collect();
    let want = reference::rms_norm(&x, &norm, 1e-6);
    [
        // Half a step of 1/127 of a chunk's largest, and no chunk's is larger than all.
        Check::of_largest("quantize", what.clone(), &got, &want, 0.51 / 127.0),
        Check::of_largest("quantize sums", what, &sums, &want_sums, 1e-5),
    ]
}
