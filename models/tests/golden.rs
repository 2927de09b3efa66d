//! The decoder against Hugging Face transformers, on the checkpoints of `golden/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use burn::tensor::DType;
use cabind_kernels::cpu::{CacheFormat, Level, Pool, Processor};
use cabind_kernels::cuda::Gpu;
use cabind_kernels::device::{DeviceChoice, DeviceError, OpenDevice, open};
use cabind_models::config::ModelConfig;
use cabind_models::decoder::{Decoder, DecoderError, Form, Rows, Sequence};
use cabind_models::presets::preset;
use cabind_models::sampler::argmax;
use cabind_models::weights::Weights;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

const F32: Form = Form::Stock(DType::F32);

/// The tensors of a `reference.safetensors`, read without the code under test.
struct Reference {
    header: serde_json::Value,
    data: Vec<u8>,
}

impl Reference {
    fn read(folder: &Path) -> Self {
        let mut bytes = std::fs::read(folder.join("reference.safetensors")).unwrap();
        let data = bytes.split_off(8);
        let header_bytes = u64::from_le_bytes(bytes.try_into().unwrap()) as usize;
        Self {
            header: serde_json::from_slice(&data[..header_bytes]).unwrap(),
            data: data[header_bytes..].to_vec(),
        }
    }

    fn words(&self, name: &str) -> Option<Vec<[u8; 4]>> {
        let offsets = self.header.get(name)?.get("data_offsets")?;
        let at = |i: usize| offsets[i].as_u64().unwrap() as usize;
        let words = self.data[at(0)..at(1)].chunks_exact(4);
        Some(words.map(|word| word.try_into().unwrap()).collect())
    }

    fn ids(&self, name: &str) -> Vec<u32> {
        let words = self.words(name).expect(name);
        words.into_iter().map(u32::from_le_bytes).collect()
    }

    fn logits(&self, name: &str) -> Option<Vec<f32>> {
        let words = self.words(name)?;
        Some(words.into_iter().map(f32::from_le_bytes).collect())
    }
}

/// The largest difference as a share of the largest reference value.
fn relative_error(got: &[f32], want: &[f32]) -> f32 {
    assert_eq!(got.len(), want.len());
    let scale = want.iter().fold(0f32, |most, value| most.max(value.abs()));
    let differences = got.iter().zip(want).map(|(a, b)| (a - b).abs());
    differences.fold(0f32, |most, d| {
        if d.is_nan() {
            f32::INFINITY
        } else {
            most.max(d)
        }
    }) / scale
}

/// The length of the difference as a share of the reference's length: rounding errors are many and
/// small, and their largest says more about the number of logits than about the rounding.
fn norm_error(got: &[f32], want: &[f32]) -> f32 {
    assert_eq!(got.len(), want.len());
    let square = |value: f32| f64::from(value) * f64::from(value);
    let differences: f64 = got.iter().zip(want).map(|(a, b)| square(a - b)).sum();
    let length: f64 = want.iter().map(|b| square(*b)).sum();
    (differences / length).sqrt() as f32
}

fn decoder(path: &Path, on: &OpenDevice, form: Form) -> Decoder {
    let weights = Weights::open(path).unwrap();
    Decoder::load(&weights, &on.device, form, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

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

/// Prefill in chunks of `chunk`, then 32 greedy steps: logits within 1e-4, tokens identical.
fn check_f32(folder: &Path, decoder: &Decoder, on: &str, chunk: usize) {
    let reference = Reference::read(folder);
    let prompt = reference.ids("prompt_ids");
    let decode_ids = reference.ids("decode_ids");
    let decode_logits = reference.logits("decode_logits").unwrap();
    let vocab_size = decoder.config().vocab_size;
    assert_eq!(decode_ids.len(), 32);
    assert_eq!(decode_logits.len(), 32 * vocab_size);
    let mut cache = decoder.new_cache(prompt.len() + decode_ids.len());
    let mut prefill = Vec::new();
    for ids in prompt.chunks(chunk) {
        prefill.extend(decoder.forward(ids, &mut cache, Rows::All).unwrap());
    }
    let name = folder.file_name().unwrap().display();
    let what = format!("{name} on {on}, {} tokens a chunk", chunk.min(prompt.len()));
    let error = relative_error(&prefill, &reference.logits("prefill_logits").unwrap());
    println!("{what}: prefill {error:.1e}");
    assert!(error < 1e-4, "{what}: prefill is off by {error}");
    let mut logits = prefill.split_off(prefill.len() - vocab_size);
    let mut worst = 0f32;
    for (step, want) in decode_logits.chunks_exact(vocab_size).enumerate() {
        worst = worst.max(relative_error(&logits, want));
        assert!(worst < 1e-4, "{what}: step {step} is off by {worst}");
        assert_eq!(
            argmax(&logits),
            Some(decode_ids[step]),
            "{what}: step {step}"
        );
        if step + 1 < decode_ids.len() {
            logits = decoder
                .forward(&decode_ids[step..=step], &mut cache, Rows::Last)
                .unwrap();
        }
    }
    println!("{what}: decode {worst:.1e}");
}

const DIRECTORIES: [&str; 8] = [
    "qwen2-g5",
    "qwen2-g6",
    "qwen2-g7",
    "llama-g4",
    "llama-g8",
    "qwen3-g4",
    "qwen3-g4-yarn-explicit",
    "qwen3-g8",
];

const GGUF: [&str; 4] = ["llama-q8_0", "qwen2-f16", "qwen3-bf16-yarn", "llama-k-mix"];

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
    let shapes: [(fn(&mut ModelConfig), &str); 3] = [
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

/// Prefill, then the reference's own reply token by token: within `tolerance` of the norm.
fn check_rounded(model: &Path, folder: &Path, on: &OpenDevice, form: Form, tolerance: f32) {
    let what = format!("{form:?} on {}", on.kind);
    check_decoder(folder, &decoder(model, on, form), &what, tolerance);
}

fn check_decoder(folder: &Path, decoder: &Decoder, what: &str, tolerance: f32) {
    let name = folder.file_name().unwrap().display();
    let reference = Reference::read(folder);
    let (prompt, reply) = (reference.ids("prompt_ids"), reference.ids("decode_ids"));
    let mut cache = decoder.new_cache(prompt.len() + reply.len());
    let prefill = decoder.forward(&prompt, &mut cache, Rows::All).unwrap();
    let mut decode = prefill[prefill.len() - decoder.config().vocab_size..].to_vec();
    for id in &reply[..reply.len() - 1] {
        decode.extend(decoder.forward(&[*id], &mut cache, Rows::Last).unwrap());
    }
    let comparisons = [
        (&prefill, "prefill_logits"),
        (&prefill, "bf16_prefill_logits"),
        (&decode, "decode_logits"),
    ];
    for (logits, against) in comparisons {
        let Some(want) = reference.logits(against) else {
            assert_eq!(against, "bf16_prefill_logits", "{name}");
            continue;
        };
        let error = norm_error(logits, &want);
        let largest = relative_error(logits, &want);
        println!("{name} as {what} against {against}: {error:.1e}, largest {largest:.1e}");
        assert!(error < tolerance, "{name} against {against}: {error}");
    }
}

fn check_bf16(name: &str, on: &OpenDevice) {
    let folder = golden().join(name);
    check_rounded(&folder, &folder, on, Form::Stock(DType::BF16), 2e-2);
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
    let mut devices = gpus();
    devices.push(open(DeviceChoice::Cpu).unwrap());
    let models = ["qwen2-g6", "qwen3-g8", "gguf/llama-k-mix/model.gguf"];
    for (on, model) in devices
        .iter()
        .flat_map(|on| models.map(|model| (on, model)))
    {
        let decoder = decoder(&golden().join(model), on, Form::Stored);
        let prompts: [&[u32]; 3] = [&[1, 2, 3, 4, 5, 6, 7], &[9], &[8; 40]];
        let alone: Vec<Vec<f32>> = prompts
            .iter()
            .map(|prompt| {
                let mut cache = decoder.new_cache(64);
                let first = decoder.forward(prompt, &mut cache, Rows::All).unwrap();
                let second = decoder.forward(&[5], &mut cache, Rows::Last).unwrap();
                [first, second].concat()
            })
            .collect();
        let mut caches = prompts.map(|_| decoder.new_cache(64));
        let mut together = vec![Vec::new(); prompts.len()];
        for (step, rows) in [(0, Rows::All), (1, Rows::Last)] {
            let ids = |at: usize| if step == 0 { prompts[at] } else { &[5][..] };
            let mut batch: Vec<Sequence<'_>> = caches
                .iter_mut()
                .enumerate()
                .map(|(at, cache)| Sequence {
                    ids: ids(at),
                    cache,
                    rows,
                })
                .collect();
            let mut logits = Vec::new();
            decoder.forward_batch(&mut batch, &mut logits).unwrap();
            let mut rest = logits.as_slice();
            for (at, together) in together.iter_mut().enumerate() {
                let (own, others) = rest.split_at(ids(at).len() * decoder.config().vocab_size);
                together.extend_from_slice(own);
                rest = others;
            }
        }
        assert_eq!(alone, together, "{model}");
    }
}
