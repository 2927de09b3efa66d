//! The GPU's kernels against their references, on every device of this machine that is not the
//! processor: CUDA where it is, and wgpu, which software Vulkan is enough for.
#![allow(clippy::panic)]
use cabind_kernels::cuda::selftest::{
    check_attention, check_embed, check_likeliest, check_linear, check_quantize, check_swiglu,
    check_tiles,
};
use cabind_kernels::cuda::{CacheElement, Gpu};
use cabind_kernels::device::{DeviceChoice, DeviceError, open};
use cabind_kernels::quant::BlockFormat;
use cabind_kernels::reference::check::Check;

/// A word where a device is not there; one that is and does not compute is a failure.
fn gpus() -> Vec<(DeviceChoice, Gpu)> {
    let mut gpus = Vec::new();
    for choice in [DeviceChoice::Cuda(0), DeviceChoice::Wgpu(0)] {
        match open(choice) {
            Ok(on) => gpus.extend(Gpu::of(&on.device).map(|gpu| (choice, gpu))),
            Err(error @ (DeviceError::CudaIncomplete(_) | DeviceError::Absent { .. })) => {
                eprintln!("skipped on {choice}: {error}");
            }
            Err(error) => panic!("{error}"),
        }
    }
    gpus
}

fn check(of: impl Fn(&Gpu) -> Vec<Check>) {
    for (choice, gpu) in &gpus() {
        let checks = of(gpu);
        let failed: Vec<String> = checks
            .iter()
            .filter(|check| !check.passed())
            .map(ToString::to_string)
            .collect();
        assert!(failed.is_empty(), "on {choice}: {failed:#?}");
    }
}

#[test]
fn linear_differs_from_its_reference() {
    // One plane and many, rows that are no multiple of a plane's, one to nine tokens.
    for shape in [
        [1, 256, 1],
        [2, 512, 37],
        [3, 768, 66],
        [4, 1536, 100],
        [9, 256, 333],
    ] {
        check(|gpu| {
            let of = |format| check_linear(gpu, format, shape);
            BlockFormat::ALL.into_iter().map(of).collect()
        });
    }
    for inputs in [8, 48, 1000] {
        let formats = [BlockFormat::F32, BlockFormat::F16, BlockFormat::Bf16];
        check(|gpu| {
            formats
                .map(|f| check_linear(gpu, f, [3, inputs, 20]))
                .into()
        });
    }
    for inputs in [96, 160, 1120] {
        let formats = [BlockFormat::Q8_0, BlockFormat::Q4_0, BlockFormat::Q4_1];
        check(|gpu| {
            formats
                .map(|f| check_linear(gpu, f, [3, inputs, 20]))
                .into()
        });
    }
}

#[test]
fn a_matrix_sent_in_pieces_is_another_matrix() {
    for piece_bytes in [1 << 8, 1 << 10, 1 << 14] {
        check(|gpu| {
            let gpu = gpu.clone().sending_pieces_of(piece_bytes);
            let of = |format| check_linear(&gpu, format, [2, 768, 37]);
            BlockFormat::ALL.into_iter().map(of).collect()
        });
    }
}

#[test]
fn tiles_differ_from_their_reference() {
    let standing_in = |gpu: &Gpu| gpu.clone().standing_in_for_tensor_cores();
    // Parts of tiles in both directions, and more tokens than a plane takes.
    check(|gpu| {
        let formats = BlockFormat::ALL.into_iter();
        let formats = formats.filter(|f| !matches!(f, BlockFormat::F32 | BlockFormat::F16));
        formats
            .flat_map(|format| check_tiles(&standing_in(gpu), format, [19, 256, 130]))
            .collect()
    });
    for inputs in [32, 160] {
        let shape = [11, inputs, 20];
        check(|gpu| check_tiles(&standing_in(gpu), BlockFormat::Bf16, shape).into());
    }
}

#[test]
fn gate_and_up_are_mixed_up() {
    for shape in [[1, 256, 33], [2, 256, 40], [5, 512, 131]] {
        check(|gpu| {
            let of = |format| check_swiglu(gpu, format, shape);
            BlockFormat::ALL.into_iter().map(of).collect()
        });
    }
}

#[test]
fn embed_differs_from_its_reference() {
    check(|gpu| {
        let of = |format| check_embed(gpu, format, [50, 512]);
        BlockFormat::ALL.into_iter().map(of).collect()
    });
}

#[test]
fn quantize_differs_from_its_reference() {
    for shape in [[1, 32], [3, 1536], [2, 18_944]] {
        check(|gpu| check_quantize(gpu, shape).into());
    }
}

#[test]
fn a_likely_token_is_not_found() {
    // Less than a unit each, parts of a cube, whole ones, and a model's.
    for shape in [
        [1, 1],
        [2, 45],
        [3, 4096],
        [2, 10_001],
        [16, 6144],
        [2, 152_064],
    ] {
        check(|gpu| check_likeliest(gpu, shape).into());
    }
}

#[test]
fn attention_differs_from_its_reference() {
    for element in [CacheElement::F32, CacheElement::Bf16] {
        for (sequences, heads) in [
            (&[[0, 1]][..], [1, 1, 8]),
            (&[[15, 1], [16, 1], [0, 1]], [12, 2, 128]),
            (&[[0, 9], [127, 2]], [28, 4, 32]),
            (&[[128, 1], [255, 3]], [10, 2, 64]),
            (&[[300, 1]], [8, 1, 16]),
            (&[[40, 2]], [3, 3, 256]),
            (&[[20, 3]], [6, 2, 24]),
        ] {
            check(|gpu| check_attention(gpu, element, sequences, heads).into());
        }
    }
}

#[test]
fn attention_of_prompts_differs_from_its_reference() {
    let standing_in = |gpu: &Gpu| gpu.clone().standing_in_for_tensor_cores();
    // One token and parts of a tile, groups of 1, 6, 7 and 8, a chunk behind others. Larger heads
    // are more of the same, and take a software device minutes to compile.
    for (cached, new, heads) in [
        (0, 1, [1, 1, 32]),
        (0, 33, [12, 2, 32]),
        (37, 20, [28, 4, 32]),
        (130, 3, [8, 1, 64]),
    ] {
        let sequence = [[cached, new]];
        check(|gpu| {
            let gpu = standing_in(gpu);
            check_attention(&gpu, CacheElement::Bf16, &sequence, heads).into()
        });
    }
}
