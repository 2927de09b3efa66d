//! Every operation on every device of this machine against its reference.
#![allow(clippy::panic)]
use cabind_kernels::device::{DeviceChoice, DeviceError, OpenDevice, open};
use cabind_kernels::reference::AttentionShape;
use cabind_kernels::reference::check::Check;
use cabind_kernels::stock::selftest::{
    check_attention, check_linear, check_rms_norm, check_rms_norm_of_zeros, check_rope,
    check_swiglu,
};

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

fn check(of: impl Fn(&OpenDevice) -> Vec<Check>) {
    for on in &devices() {
        for check in of(on) {
            assert!(check.passed(), "{check}");
        }
    }
}

#[test]
fn linear_differs_from_its_reference() {
    for shape in [[1, 1, 1], [1, 96, 37], [3, 1536, 100], [17, 65, 33]] {
        check(|on| check_linear(on, shape).into());
    }
}

#[test]
fn rms_norm_differs_from_its_reference() {
    for (rows, size) in [(1, 1), (1, 64), (5, 1536), (9, 129)] {
        check(|on| vec![check_rms_norm(on, rows, size)]);
    }
}

#[test]
fn rms_norm_of_nothing_but_zeros_is_not_a_number() {
    check(|on| vec![check_rms_norm_of_zeros(on)]);
}

#[test]
fn rope_differs_from_its_reference() {
    for shape in [[1, 1, 2], [1, 12, 128], [7, 5, 64], [3, 2, 18]] {
        check(|on| vec![check_rope(on, shape)]);
    }
}

#[test]
fn swiglu_differs_from_its_reference() {
    for (tokens, ffn) in [(1, 1), (1, 8960), (5, 333)] {
        check(|on| vec![check_swiglu(on, tokens, ffn)]);
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
    for (tokens, keys, heads, kv_heads, head_dim) in shapes {
        let shape = AttentionShape {
            tokens,
            keys,
            heads,
            kv_heads,
            head_dim,
        };
        check(|on| vec![check_attention(on, shape)]);
    }
}
