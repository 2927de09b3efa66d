//! Every operation on every device of this machine against its reference.
#![allow(clippy::unwrap_used, clippy::panic)]
use burn::tensor::{DType, Tensor, TensorData};
use cabind_kernels::device::{DeviceChoice, DeviceError, OpenDevice, open};
use cabind_kernels::reference::{self, AttentionShape};
use cabind_kernels::stock;

/// The CPU always; CUDA and wgpu where they are, and a word where they are not.
fn devices() -> Vec<OpenDevice> {
    let wanted = [
        DeviceChoice::Cpu,
        DeviceChoice::Cuda(0),
        DeviceChoice::Wgpu(0),
    ];
    let mut opened = Vec::new();
    for choice in wanted {
        match open(choice) {
            Ok(device) => opened.push(device),
            Err(error @ (DeviceError::CudaIncomplete(_) | DeviceError::Absent { .. })) => {
                eprintln!("skipped on {choice}: {error}");
            }
            Err(error) => panic!("{error}"),
        }
    }
    opened
}

/// Reproducible values in −1..1.
fn noise(seed: u64, count: usize) -> Vec<f32> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f32 / (1u64 << 23) as f32 - 1.0
    };
    (0..count).map(|_| next()).collect()
}

fn tensor<const D: usize>(values: &[f32], shape: [usize; D], on: &OpenDevice) -> Tensor<D> {
    let data = TensorData::new(values.to_vec(), shape);
    Tensor::from_data(data, (&on.device, DType::F32))
}

/// The largest difference is below `tolerance` of the largest reference value.
fn check<const D: usize>(
    what: &str,
    on: &OpenDevice,
    got: Tensor<D>,
    want: &[f32],
    tolerance: f32,
) {
    let got = got.try_into_vec_as::<f32>().unwrap();
    assert_eq!(got.len(), want.len(), "{what} on {}", on.kind);
    let scale = want.iter().fold(f32::MIN_POSITIVE, |m, v| m.max(v.abs()));
    let worst = got
        .iter()
        .zip(want)
        .map(|(a, b)| {
            if a.is_finite() {
                (a - b).abs()
            } else {
                f32::INFINITY
            }
        })
        .fold(0f32, f32::max);
    assert!(
        worst <= tolerance * scale,
        "{what} on {}: {worst} of {scale}",
        on.kind
    );
}

/// GPUs may multiply f32 matrices in tf32.
fn matmul_tolerance(on: &OpenDevice) -> f32 {
    match on.kind {
        DeviceChoice::Cuda(_) => 2e-3,
        _ => 1e-5,
    }
}

#[test]
fn linear_differs_from_its_reference() {
    for on in devices() {
        for (tokens, outputs, inputs) in [(1, 1, 1), (1, 37, 96), (3, 100, 1536), (17, 33, 65)] {
            let x = noise(1, tokens * inputs);
            let weight = noise(2, outputs * inputs);
            let bias = noise(3, outputs);
            for bias in [None, Some(bias.as_slice())] {
                let got = stock::linear(
                    tensor(&x, [tokens, inputs], &on),
                    tensor(&weight, [outputs, inputs], &on),
                    bias.map(|bias| tensor(bias, [outputs], &on)),
                );
                let want = reference::linear(&x, &weight, bias, inputs);
                check("linear", &on, got, &want, matmul_tolerance(&on));
            }
        }
    }
}

#[test]
fn rms_norm_differs_from_its_reference() {
    for on in devices() {
        for (rows, size) in [(1, 1), (1, 64), (5, 1536), (9, 129)] {
            let (x, weight) = (noise(4, rows * size), noise(5, size));
            let (xs, ws) = (tensor(&x, [rows, size], &on), tensor(&weight, [size], &on));
            let got = stock::rms_norm(xs, ws, 1e-6);
            check(
                "rms_norm",
                &on,
                got,
                &reference::rms_norm(&x, &weight, 1e-6),
                1e-5,
            );
        }
    }
}

#[test]
fn rms_norm_of_nothing_but_zeros_is_not_a_number() {
    for on in devices() {
        let zeros = tensor(&[0.0; 64], [1, 64], &on);
        let got = stock::rms_norm(zeros, tensor(&noise(5, 64), [64], &on), 1e-6);
        check("rms_norm of zeros", &on, got, &[0.0; 64], 0.0);
    }
}

#[test]
fn rope_differs_from_its_reference() {
    for on in devices() {
        for (tokens, heads, head_dim) in [(1, 1, 2), (1, 12, 128), (7, 5, 64), (3, 2, 18)] {
            let half = head_dim / 2;
            let x = noise(6, tokens * heads * head_dim);
            let angles: Vec<f32> = noise(7, tokens * half).iter().map(|a| a * 9.0).collect();
            let cos: Vec<f32> = angles.iter().map(|a| a.cos()).collect();
            let sin: Vec<f32> = angles.iter().map(|a| a.sin()).collect();
            let got = stock::rope(
                tensor(&x, [tokens, heads, head_dim], &on),
                tensor(&cos, [tokens, half], &on),
                tensor(&sin, [tokens, half], &on),
            );
            let want = reference::rope(&x, &cos, &sin, heads, head_dim);
            check("rope", &on, got, &want, 1e-6);
        }
    }
}

#[test]
fn swiglu_differs_from_its_reference() {
    for on in devices() {
        for (tokens, ffn) in [(1, 1), (1, 8960), (5, 333)] {
            let gate: Vec<f32> = noise(8, tokens * ffn).iter().map(|g| g * 8.0).collect();
            let up = noise(9, tokens * ffn);
            let got = stock::swiglu(
                tensor(&gate, [tokens, ffn], &on),
                tensor(&up, [tokens, ffn], &on),
            );
            check("swiglu", &on, got, &reference::swiglu(&gate, &up), 1e-5);
        }
    }
}

#[test]
fn attention_differs_from_its_reference() {
    // tokens, keys, heads, kv_heads, head_dim: groups of 1, 4, 5, 6, 7 and 8; decode, prefill from
    // the start, and a chunk that continues.
    let shapes = [
        (1, 1, 1, 1, 2),
        (1, 40, 12, 2, 128),
        (9, 9, 28, 4, 32),
        (5, 21, 10, 2, 64),
        (3, 3, 8, 1, 16),
        (16, 48, 8, 2, 64),
        (2, 5, 3, 3, 20),
        (1, 700, 14, 2, 64),
        (20, 150, 6, 1, 128),
    ];
    for on in devices() {
        for (tokens, keys, heads, kv_heads, head_dim) in shapes {
            let shape = AttentionShape {
                tokens,
                keys,
                heads,
                kv_heads,
                head_dim,
            };
            let q: Vec<f32> = noise(10, tokens * heads * head_dim)
                .iter()
                .map(|q| q * 3.0)
                .collect();
            let k = noise(11, kv_heads * keys * head_dim);
            let v = noise(12, kv_heads * keys * head_dim);
            let got = stock::attention(
                tensor(&q, [tokens, heads, head_dim], &on),
                tensor(&k, [kv_heads, keys, head_dim], &on),
                tensor(&v, [kv_heads, keys, head_dim], &on),
            );
            let want = reference::attention(&q, &k, &v, shape);
            check(
                "attention",
                &on,
                got,
                &want,
                matmul_tolerance(&on).max(2e-5),
            );
        }
    }
}
