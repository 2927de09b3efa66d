//! burn's operations on a device against their references.
use super::{attention, linear, rms_norm, rope, swiglu};
use crate::device::{DeviceChoice, OpenDevice};
use crate::reference::check::{Check, values};
use crate::reference::{self, AttentionShape};
use burn::tensor::{DType, Tensor, TensorData};

/// Every operation at shapes of real models.
pub fn checks(on: &OpenDevice) -> Vec<Check> {
    let mut checks = Vec::new();
    for tokens in [1, 33] {
        checks.extend(check_linear(on, [tokens, 1536, 272]));
        checks.push(check_rms_norm(on, tokens, 1536));
        checks.push(check_rope(on, [tokens, 12, 128]));
        checks.push(check_swiglu(on, tokens, 8960));
        for (heads, kv_heads) in [(12, 2), (28, 4), (40, 8), (32, 8)] {
            checks.push(check_attention(
                on,
                AttentionShape {
                    tokens,
                    keys: 600,
                    heads,
                    kv_heads,
                    head_dim: 128,
                },
            ));
        }
    }
    checks
}

fn tensor<const D: usize>(values: &[f32], shape: [usize; D], on: &OpenDevice) -> Tensor<D> {
    let data = TensorData::new(values.to_vec(), shape);
    Tensor::from_data(data, (&on.device, DType::F32))
}

fn check<const D: usize>(
    operation: &'static str,
    on: &OpenDevice,
    got: Tensor<D>,
    want: &[f32],
    tolerance: f32,
) -> Check {
    let what = format!("{:?} on {}", got.dims(), on.kind);
    // A device that gives nothing back has not passed.
    let got = got.try_into_vec_as::<f32>().unwrap_or_default();
    Check::of_largest(operation, what, &got, want, tolerance)
}

/// GPUs may multiply f32 matrices in tf32.
fn matmul_tolerance(on: &OpenDevice) -> f32 {
    match on.kind {
        DeviceChoice::Cuda(_) => 2e-3,
        _ => 1e-5,
    }
}

/// Without a bias and with one.
pub fn check_linear(on: &OpenDevice, [tokens, inputs, outputs]: [usize; 3]) -> [Check; 2] {
    let (x, weight) = (values(1, tokens * inputs), values(2, outputs * inputs));
    let bias = values(3, outputs);
    [None, Some(bias.as_slice())].map(|bias| {
        let got = linear(
            tensor(&x, [tokens, inputs], on),
            tensor(&weight, [outputs, inputs], on),
            bias.map(|bias| tensor(bias, [outputs], on)),
        );
        let want = reference::linear(&x, &weight, bias, inputs);
        check("linear", on, got, &want, matmul_tolerance(on))
    })
}

pub fn check_rms_norm(on: &OpenDevice, rows: usize, size: usize) -> Check {
    let (x, weight) = (values(4, rows * size), values(5, size));
    let got = rms_norm(
        tensor(&x, [rows, size], on),
        tensor(&weight, [size], on),
        1e-6,
    );
    let want = reference::rms_norm(&x, &weight, 1e-6);
    check("rms_norm", on, got, &want, 1e-5)
}

pub fn check_rms_norm_of_zeros(on: &OpenDevice) -> Check {
    let zeros = tensor(&[0.0; 64], [1, 64], on);
    let got = rms_norm(zeros, tensor(&values(5, 64), [64], on), 1e-6);
    check("rms_norm of zeros", on, got, &[0.0; 64], 0.0)
}

pub fn check_rope(on: &OpenDevice, [tokens, heads, head_dim]: [usize; 3]) -> Check {
    let half = head_dim / 2;
    let x = values(6, tokens * heads * head_dim);
    let angles: Vec<f32> = values(7, tokens * half).iter().map(|a| a * 9.0).collect();
    let cos: Vec<f32> = angles.iter().map(|a| a.cos()).collect();
    let sin: Vec<f32> = angles.iter().map(|a| a.sin()).collect();
    let got = rope(
        tensor(&x, [tokens, heads, head_dim], on),
        tensor(&cos, [tokens, half], on),
        tensor(&sin, [tokens, half], on),
    );
    let want = reference::rope(&x, &cos, &sin, heads, head_dim);
    check("rope", on, got, &want, 1e-6)
}

pub fn check_swiglu(on: &OpenDevice, tokens: usize, ffn: usize) -> Check {
    let gate: Vec<f32> = values(8, tokens * ffn).iter().map(|g| g * 8.0).collect();
    let up = values(9, tokens * ffn);
    let got = swiglu(
        tensor(&gate, [tokens, ffn], on),
        tensor(&up, [tokens, ffn], on),
    );
    check("swiglu", on, got, &reference::swiglu(&gate, &up), 1e-5)
}

pub fn check_attention(on: &OpenDevice, shape: AttentionShape) -> Check {
    let AttentionShape {
        tokens,
        keys,
        heads,
        kv_heads,
        head_dim,
    } = shape;
    let q: Vec<f32> = values(10, tokens * heads * head_dim)
        .iter()
        .map(|q| q * 3.0)
        .collect();
    let k = values(11, kv_heads * keys * head_dim);
    let v = values(12, kv_heads * keys * head_dim);
    let got = attention(
        tensor(&q, [tokens, heads, head_dim], on),
        tensor(&k, [kv_heads, keys, head_dim], on),
        tensor(&v, [kv_heads, keys, head_dim], on),
    );
    let want = reference::attention(&q, &k, &v, shape);
    check("attention", on, got, &want, matmul_tolerance(on).max(2e-5))
}
