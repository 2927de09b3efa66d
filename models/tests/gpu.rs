//! The decoder on the GPUs of this machine, software Vulkan included, against Hugging Face
//! transformers on the checkpoints of `golden/`, and against itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#[path = "transformers/mod.rs"]
mod transformers;

use burn::tensor::DType;
use cabind_kernels::cpu::CacheFormat;
use cabind_kernels::cuda::Gpu;
use cabind_kernels::device::{DeviceChoice, DeviceError, OpenDevice, open};
use cabind_models::config::ModelConfig;
use cabind_models::decoder::{Decoder, DecoderError, Form, Rows, Sequence};
use cabind_models::grammar::forbid_others;
use cabind_models::presets::preset;
use cabind_models::sampler::{Sampler, Sampling};
use cabind_models::weights::Weights;
use std::ops::ControlFlow;
use std::path::Path;
use transformers::{
    DIRECTORIES, F32, GGUF, check_bf16, check_companions, check_decoder, check_f32, check_rounded,
    decoder, golden,
};

/// Of this machine; software Vulkan is one.
fn gpus() -> Vec<OpenDevice> {
    let mut gpus = Vec::new();
    for choice in [DeviceChoice::Cuda(0), DeviceChoice::Wgpu(0)] {
        match open(choice) {
            Ok(on) => gpus.push(on),
            Err(error @ (DeviceError::CudaIncomplete(_) | DeviceError::Absent { .. })) => {
                eprintln!("skipped on {choice}: {error}");
            }
            Err(error) => panic!("{error}"),
        }
    }
    gpus
}

/// As a GPU serves it, with a cache that rounds nothing.
fn resident(model: &Path, on: &OpenDevice) -> Decoder {
    let mut decoder = decoder(model, on, Form::Stored);
    decoder.set_cache_format(CacheFormat::F32);
    decoder
}

#[test]
fn a_gpu_gives_other_logits_than_transformers() {
    for on in gpus() {
        let kind = on.kind.to_string();
        for name in DIRECTORIES {
            let folder = golden().join(name);
            let decoder = resident(&folder, &on);
            check_f32(&folder, &decoder, &kind, usize::MAX);
            assert_eq!(decoder.replay(), Some(Ok(())), "{name} on {kind}");
        }
        for (name, chunk) in [("qwen2-g7", 1), ("llama-g4", 7), ("qwen3-g4", 16)] {
            let folder = golden().join(name);
            check_f32(&folder, &resident(&folder, &on), &kind, chunk);
        }
    }
}

#[test]
fn a_gpu_strays_further_than_its_rounding() {
    for on in gpus() {
        for name in DIRECTORIES {
            let folder = golden().join(name);
            check_rounded(&folder, &folder, &on, Form::Stored, 2e-2);
        }
        for name in GGUF {
            let folder = golden().join("gguf").join(name);
            check_rounded(&folder.join("model.gguf"), &folder, &on, Form::Stored, 5e-2);
        }
    }
}

/// A decode step is recorded once for each room and replayed: through partial results, pages, pools
/// and rooms that grow, and in batches of every size, it gives the bits of the launches one by one.
#[test]
fn a_replay_differs_from_launches_one_by_one() {
    const POSITIONS: usize = 1_000;
    for on in gpus() {
        let decoder = decoder(&golden().join("qwen2-g6"), &on, Form::Stored);
        let vocab_size = decoder.config().vocab_size;
        let id = |at: usize| (at.wrapping_mul(7919) % vocab_size) as u32;
        let ids: Vec<u32> = (0..POSITIONS).map(id).collect();
        let mut launched = decoder.new_cache(POSITIONS);
        let want = decoder.forward(&ids, &mut launched, Rows::All).unwrap();
        let mut replayed = decoder.new_cache(POSITIONS);
        for (at, want) in want.chunks_exact(vocab_size).enumerate() {
            let got = decoder.forward(&ids[at..=at], &mut replayed, Rows::Last);
            assert!(got.unwrap() == want, "position {at} on {}", on.kind);
        }
        assert_eq!(decoder.replay(), Some(Ok(())));
        for sequences in [1, 2, 3, 5, 8, 16, 17] {
            let mut caches: Vec<_> = (0..sequences).map(|_| decoder.new_cache(9)).collect();
            for (at, want) in want.chunks_exact(vocab_size).take(4).enumerate() {
                let mut batch: Vec<_> = caches
                    .iter_mut()
                    .map(|cache| Sequence {
                        ids: &ids[at..=at],
                        cache,
                        rows: Rows::Last,
                    })
                    .collect();
                let mut logits = Vec::new();
                decoder.forward_batch(&mut batch, &mut logits).unwrap();
                assert_eq!(logits.len(), sequences * vocab_size);
                let all = logits.chunks_exact(vocab_size).all(|got| got == want);
                assert!(all, "{sequences} sequences, position {at} on {}", on.kind);
            }
        }
    }
}

#[test]
fn a_lone_sequences_step_is_launched_kernel_by_kernel() {
    for on in gpus() {
        let decoder = decoder(&golden().join("qwen2-g6"), &on, Form::Stored);
        let mut cache = decoder.new_cache(8);
        for (ids, recorded) in [(&[1, 2, 3][..], None), (&[4], Some(Ok(())))] {
            let mut batch = [Sequence {
                ids,
                cache: &mut cache,
                rows: Rows::Last,
            }];
            assert!(decoder.launch_batch(&mut batch).unwrap().is_some());
            assert_eq!(decoder.replay(), recorded, "{} tokens", ids.len());
        }
    }
}

/// One pass of every size that may stay on the device, greedy and drawn.
#[test]
fn a_gpu_finds_other_tokens_than_its_logits_have() {
    const PROMPT: usize = 20;
    let drawn = Sampling {
        temperature: 0.8,
        top_p: 0.9,
        ..Sampling::GREEDY
    };
    for on in gpus() {
        let decoder = decoder(&golden().join("qwen2-g6"), &on, Form::Stored);
        let vocab_size = decoder.config().vocab_size;
        let ids: Vec<u32> = (0..PROMPT + 3)
            .map(|at| (at.wrapping_mul(7919) % vocab_size) as u32)
            .collect();
        let mut whole = decoder.new_cache(ids.len());
        let want = decoder.forward(&ids, &mut whole, Rows::All).unwrap();
        let allowed: Vec<u32> = (0..vocab_size.div_ceil(32) as u32)
            .map(|word| 0x5a5a_0ff0 ^ word)
            .collect();
        for sequences in [1, 3, 16, 17] {
            let new = |_| decoder.new_cache(ids.len());
            let mut caches: Vec<_> = (0..sequences).map(new).collect();
            for tokens in [0..PROMPT, PROMPT..PROMPT + 1, PROMPT + 1..PROMPT + 2] {
                let want = &want[(tokens.end - 1) * vocab_size..][..vocab_size];
                let is_one_pass = sequences == 1 || tokens.len() == 1 && sequences <= 16;
                let mut batch: Vec<_> = caches
                    .iter_mut()
                    .map(|cache| Sequence {
                        ids: &ids[tokens.clone()],
                        cache,
                        rows: Rows::Last,
                    })
                    .collect();
                let Some(launched) = decoder.launch_batch(&mut batch).unwrap() else {
                    assert!(!is_one_pass, "{sequences} sequences of {tokens:?}");
                    decoder.forward_batch(&mut batch, &mut Vec::new()).unwrap();
                    continue;
                };
                assert!(is_one_pass, "{sequences} sequences of {tokens:?}");
                for (sampling, allowed) in [
                    (Sampling::GREEDY, None),
                    (drawn, None),
                    (drawn, Some(&allowed[..])),
                ] {
                    let sampler = Sampler::new(sampling, &[]).unwrap();
                    let wanted = sampler.wanted(vocab_size).unwrap();
                    let found = launched.likeliest(&vec![(wanted, allowed); sequences]);
                    let mut logits = want.to_vec();
                    if let Some(allowed) = allowed {
                        forbid_others(allowed, &mut logits);
                    }
                    let near = sampler.clone().pick(&mut logits).unwrap();
                    let found = found.unwrap();
                    assert_eq!(found.len(), sequences);
                    for shortlist in found {
                        let far = sampler.clone().pick_among(&shortlist, vocab_size);
                        assert_eq!(far.unwrap(), Some(near), "{sequences} on {}", on.kind);
                    }
                }
                let mut logits = Vec::new();
                launched.logits(&mut logits).unwrap();
                assert!(logits.chunks_exact(vocab_size).all(|got| got == want));
            }
        }
    }
}

#[test]
fn a_gpu_takes_a_cache_or_tokens_that_are_not_its_own() {
    for on in gpus() {
        let folder = golden().join("qwen2-g6");
        let (decoder, other) = (resident(&folder, &on), resident(&folder, &on));
        let refused = |result: Result<Vec<f32>, DecoderError>, want: &str| {
            let error = result.unwrap_err().to_string();
            assert!(error.contains(want), "{error}");
        };
        let mut cache = other.new_cache(4);
        refused(
            decoder.forward(&[1], &mut cache, Rows::Last),
            "another decoder",
        );
        let mut cache = decoder.new_cache(4);
        refused(decoder.forward(&[], &mut cache, Rows::Last), "no tokens");
        refused(
            decoder.forward(&[9999], &mut cache, Rows::Last),
            "outside the vocabulary",
        );
        refused(
            decoder.forward(&[1; 17], &mut cache, Rows::Last),
            "room for 16",
        );
        assert_eq!(cache.tokens(), 0);
        let logits = decoder.forward(&[1; 16], &mut cache, Rows::Last).unwrap();
        assert!(logits.iter().all(|logit| logit.is_finite()));
        refused(decoder.forward(&[1], &mut cache, Rows::Last), "room for 0");
    }
}

/// A shape that its kernels do not take is refused by name when it is loaded.
#[test]
fn a_gpu_computes_shapes_its_kernels_do_not_take() {
    type Change = fn(&mut ModelConfig);
    let shapes: [(Change, &str); 3] = [
        (|config| config.head_dim = 12, "12 dimensions"),
        (
            |config| (config.heads, config.kv_heads) = (34, 2),
            "34 heads",
        ),
        (|config| config.hidden_size = 36, "rows of 36 inputs"),
    ];
    for on in gpus() {
        for (change, want) in shapes {
            let mut config = preset("r1-distill-qwen-1.5b").unwrap();
            (config.layers, config.hidden_size, config.ffn_size) = (1, 64, 64);
            (config.heads, config.kv_heads, config.head_dim) = (4, 2, 16);
            (config.vocab_size, config.context_tokens_max) = (64, 64);
            change(&mut config);
            let weights = Weights::random(config, 0, "bf16".parse().unwrap());
            let loaded = Decoder::load(&weights, &on.device, Form::Stored, &mut |_| {
                ControlFlow::Continue(())
            });
            let error = loaded.unwrap_err().to_string();
            assert!(error.contains(want) && error.contains("cpu"), "{error}");
        }
    }
}

/// Prompts on tensor cores, or on what stands in for them.
#[test]
fn tensor_cores_stray_further_than_their_rounding() {
    for on in gpus() {
        let gpu = || Gpu::of(&on.device).unwrap().standing_in_for_tensor_cores();
        for model in [
            "qwen2-g7",
            "qwen3-g8",
            "gguf/qwen3-bf16-yarn",
            "gguf/llama-k-mix",
        ] {
            let folder = golden().join(model);
            let file = folder.join("model.gguf");
            let path = if file.exists() { &file } else { &folder };
            let weights = Weights::open(path).unwrap();
            let decoder =
                Decoder::load_resident(&weights, gpu(), &mut |_| ControlFlow::Continue(()));
            check_decoder(&folder, &decoder.unwrap(), "tensor cores", 5e-2);
        }
    }
}

/// burn's operations, which the rest is held against.
#[test]
fn burns_operations_give_other_logits_on_a_gpu() {
    for on in gpus() {
        match on.weight_dtype() {
            DType::F32 => {
                let folder = golden().join("qwen2-g6");
                let decoder = decoder(&folder, &on, F32);
                check_f32(&folder, &decoder, &on.kind.to_string(), usize::MAX);
            }
            // burn may multiply f32 matrices in tf32 there.
            _ => DIRECTORIES.iter().for_each(|name| check_bf16(name, &on)),
        }
    }
}

/// A sequence that is computed with others gets other bits than alone.
#[test]
fn a_sequence_depends_on_what_is_computed_with_it() {
    gpus().iter().for_each(check_companions);
}
