//! The decoder against Hugging Face transformers, on the checkpoints of `golden/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#[path = "transformers/mod.rs"]
mod transformers;

use cabind_kernels::cpu::{CacheFormat, Level, Pool, Processor};
use cabind_kernels::device::{DeviceChoice, OpenDevice, open};
use cabind_models::decoder::{Decoder, Form};
use cabind_models::weights::Weights;
use std::ops::ControlFlow;
use std::path::Path;
use transformers::{
    DIRECTORIES, F32, GGUF, check_bf16, check_companions, check_f32, check_rounded, decoder, golden,
};

/// In burn's operations, and on every level of the processor whose products and cache are exact.
fn exact(model: &Path, on: &OpenDevice) -> Vec<(String, Decoder)> {
    let stock = (on.kind.to_string(), decoder(model, on, F32));
    let levels = Level::ALL.into_iter().filter(|level| level.available());
    let levels = levels
        .filter(|level| !matches!(level, Level::Avx512Bf16 | Level::Amx))
        .map(|level| {
            let weights = Weights::open(model).unwrap();
            let processor = Processor::new(Pool::new(2), level).unwrap();
            let mut decoder =
                Decoder::load_stored(&weights, processor, &mut |_| ControlFlow::Continue(()))
                    .unwrap();
            decoder.set_cache_format(CacheFormat::F32);
            (level.to_string(), decoder)
        });
    std::iter::once(stock).chain(levels).collect()
}

#[test]
fn a_directory_gives_other_logits_than_transformers() {
    let on = open(DeviceChoice::Cpu).unwrap();
    for name in DIRECTORIES {
        let folder = golden().join(name);
        for (on, decoder) in exact(&folder, &on) {
            check_f32(&folder, &decoder, &on, usize::MAX);
        }
    }
}

#[test]
fn a_prompt_in_chunks_gives_other_logits_than_in_one() {
    let on = open(DeviceChoice::Cpu).unwrap();
    for (name, chunk) in [("qwen2-g7", 1), ("llama-g4", 7), ("qwen3-g4", 16)] {
        let folder = golden().join(name);
        for (on, decoder) in exact(&folder, &on) {
            check_f32(&folder, &decoder, &on, chunk);
        }
    }
}

#[test]
fn a_gguf_file_gives_other_logits_than_transformers() {
    let on = open(DeviceChoice::Cpu).unwrap();
    for name in GGUF {
        let folder = golden().join("gguf").join(name);
        let model = folder.join("model.gguf");
        let decoder = decoder(&model, &on, F32);
        check_f32(&folder, &decoder, "cpu", usize::MAX);
    }
}

/// What is served from a GGUF file: weights of any format, activations of 8 bits where they are
/// quantised.
#[test]
fn quantised_products_stray_further_than_their_rounding() {
    let on = open(DeviceChoice::Cpu).unwrap();
    for name in GGUF {
        let folder = golden().join("gguf").join(name);
        check_rounded(&folder.join("model.gguf"), &folder, &on, Form::Stored, 5e-2);
    }
}

#[test]
fn bf16_strays_further_than_its_rounding() {
    let on = open(DeviceChoice::Cpu).unwrap();
    for name in DIRECTORIES {
        check_bf16(name, &on);
        // As it is served here: bf16 activations where the processor multiplies them, f16 cache.
        let folder = golden().join(name);
        check_rounded(&folder, &folder, &on, Form::Stored, 2e-2);
    }
}

/// A sequence that is computed with others gets other bits than alone.
#[test]
fn a_sequence_depends_on_what_is_computed_with_it() {
    check_companions(&open(DeviceChoice::Cpu).unwrap());
}
