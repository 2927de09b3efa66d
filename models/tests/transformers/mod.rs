//! What Hugging Face transformers computes with the checkpoints of `golden/`, and how a decoder is
//! held against it.
use burn::tensor::DType;
use cabind_kernels::device::OpenDevice;
use cabind_models::decoder::{Decoder, Form, Rows, Sequence};
use cabind_models::sampler::argmax;
use cabind_models::weights::Weights;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

pub(crate) fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

pub(crate) const F32: Form = Form::Stock(DType::F32);

/// The tensors of a `reference.safetensors`, read without the code under test.
pub(crate) struct Reference {
    header: serde_json::Value,
    data: Vec<u8>,
}

impl Reference {
    pub(crate) fn read(folder: &Path) -> Self {
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

    pub(crate) fn ids(&self, name: &str) -> Vec<u32> {
        let words = self.words(name).expect(name);
        words.into_iter().map(u32::from_le_bytes).collect()
    }

    pub(crate) fn logits(&self, name: &str) -> Option<Vec<f32>> {
        let words = self.words(name)?;
        Some(words.into_iter().map(f32::from_le_bytes).collect())
    }
}

/// The largest difference as a share of the largest reference value.
pub(crate) fn relative_error(got: &[f32], want: &[f32]) -> f32 {
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
pub(crate) fn norm_error(got: &[f32], want: &[f32]) -> f32 {
    assert_eq!(got.len(), want.len());
    let square = |value: f32| f64::from(value) * f64::from(value);
    let differences: f64 = got.iter().zip(want).map(|(a, b)| square(a - b)).sum();
    let length: f64 = want.iter().map(|b| square(*b)).sum();
    (differences / length).sqrt() as f32
}

pub(crate) fn decoder(path: &Path, on: &OpenDevice, form: Form) -> Decoder {
    let weights = Weights::open(path).unwrap();
    Decoder::load(&weights, &on.device, form, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

/// Prefill in chunks of `chunk`, then 32 greedy steps: logits within 1e-4, tokens identical.
pub(crate) fn check_f32(folder: &Path, decoder: &Decoder, on: &str, chunk: usize) {
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

pub(crate) const DIRECTORIES: [&str; 8] = [
    "qwen2-g5",
    "qwen2-g6",
    "qwen2-g7",
    "llama-g4",
    "llama-g8",
    "qwen3-g4",
    "qwen3-g4-yarn-explicit",
    "qwen3-g8",
];

pub(crate) const GGUF: [&str; 4] = ["llama-q8_0", "qwen2-f16", "qwen3-bf16-yarn", "llama-k-mix"];

/// Prefill, then the reference's own reply token by token: within `tolerance` of the norm.
pub(crate) fn check_rounded(
    model: &Path,
    folder: &Path,
    on: &OpenDevice,
    form: Form,
    tolerance: f32,
) {
    let what = format!("{form:?} on {}", on.kind);
    check_decoder(folder, &decoder(model, on, form), &what, tolerance);
}

pub(crate) fn check_decoder(folder: &Path, decoder: &Decoder, what: &str, tolerance: f32) {
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

pub(crate) fn check_bf16(name: &str, on: &OpenDevice) {
    let folder = golden().join(name);
    check_rounded(&folder, &folder, on, Form::Stock(DType::BF16), 2e-2);
}

/// Sequences alone and together: the same bits.
pub(crate) fn check_companions(on: &OpenDevice) {
    for model in ["qwen2-g6", "qwen3-g8", "gguf/llama-k-mix/model.gguf"] {
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
