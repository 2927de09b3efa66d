//! Good checkpoints: what is read is what was written, by whatever wrote it.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cabind_kernels::quant::dequantize;
use serde_json::Value;

use super::checkpoint::{Directory, GgufFile, Tensor, config, tensors};
use crate::config::{Architecture, RopeScaling};
use crate::presets::preset;
use crate::weights::{BlockFormat, Weights};

/// Reads every tensor of the checkpoint at `path` and compares it with what was written.
fn check(path: &Path, expected: &[Tensor]) {
    let weights = Weights::open(path).unwrap();
    assert_eq!(weights.tensors().count(), expected.len());
    for (tensor, (name, shape, values)) in weights.tensors().zip(expected) {
        assert_eq!((&tensor.name, &tensor.shape), (name, shape));
        assert_eq!(
            weights.tensor(name).map(|tensor| tensor.format),
            Some(BlockFormat::F32)
        );
        assert_eq!(&weights.read_f32(name).unwrap(), values, "{name}");
    }
    let bytes = expected
        .iter()
        .map(|(_, _, values)| values.len() as u64 * 4)
        .sum::<u64>();
    assert_eq!(weights.bytes_total(), bytes);
}

#[test]
fn every_kind_of_checkpoint_gives_the_same_tensors() {
    for architecture in Architecture::ALL {
        let expected = tensors(&config(architecture));
        let single = tempfile::tempdir().unwrap();
        Directory::new(architecture).write(single.path());
        check(single.path(), &expected);
        let sharded = tempfile::tempdir().unwrap();
        Directory::new(architecture).write_shards(sharded.path());
        check(sharded.path(), &expected);
        let gguf = tempfile::tempdir().unwrap();
        check(&GgufFile::new(architecture).write(gguf.path()), &expected);
    }
}

#[test]
fn a_tied_model_needs_no_output_matrix_and_may_have_one() {
    for keep in [false, true] {
        let directory = tempfile::tempdir().unwrap();
        let mut checkpoint = Directory::new(Architecture::Qwen2);
        checkpoint.config["tie_word_embeddings"] = true.into();
        checkpoint
            .tensors
            .retain(|(name, _, _)| keep || name != "lm_head.weight");
        checkpoint.write(directory.path());
        let weights = Weights::open(directory.path()).unwrap();
        assert_eq!(weights.tensor("lm_head.weight"), None);
        assert!(weights.read_f32("lm_head.weight").is_err());
    }
    let directory = tempfile::tempdir().unwrap();
    let mut file = GgufFile::new(Architecture::Qwen2);
    file.tensors.retain(|(name, _, _)| name != "output.weight");
    let weights = Weights::open(&file.write(directory.path())).unwrap();
    assert!(weights.config().tied_embeddings);
}

#[test]
fn generation_config_overrides_the_end_tokens() {
    let directory = tempfile::tempdir().unwrap();
    let mut checkpoint = Directory::new(Architecture::Qwen2);
    checkpoint.generation =
        Some(serde_json::json!({"eos_token_id": [7, 8], "temperature": 0.5, "top_k": 20}));
    checkpoint.write(directory.path());
    let weights = Weights::open(directory.path()).unwrap();
    assert_eq!(weights.config().eos_ids, [7, 8]);
    assert_eq!(weights.config().sampling.temperature, Some(0.5));
    assert_eq!(weights.config().sampling.top_k, Some(20));
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The tensors of a golden file, whatever their dtype: bytes by name.
fn golden_tensors(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let bytes = fs::read(path).unwrap();
    let (length, rest) = bytes.split_first_chunk().unwrap();
    let (header, data) = rest.split_at(u64::from_le_bytes(*length) as usize);
    let header: BTreeMap<String, Value> = serde_json::from_slice(header).unwrap();
    let range = |entry: &Value, i: usize| entry["data_offsets"][i].as_u64().map(|x| x as usize);
    header
        .into_iter()
        .filter_map(|(name, entry)| {
            let (begin, end) = (range(&entry, 0)?, range(&entry, 1)?);
            Some((name, data[begin..end].to_vec()))
        })
        .collect()
}

#[test]
fn every_block_format_is_read_as_the_gguf_package_reads_it() {
    let tensors = golden_tensors(&golden().join("blocks.safetensors"));
    for format in BlockFormat::ALL {
        let name = format.to_string().to_lowercase();
        let bytes = &tensors[&format!("{name}.bytes")];
        let expected: Vec<f32> = tensors[&format!("{name}.values")]
            .as_chunks()
            .0
            .iter()
            .map(|&bytes| f32::from_le_bytes(bytes))
            .collect();
        assert!(expected.len() >= 60, "{format}");
        let mut values = vec![0.0; expected.len()];
        dequantize(format, bytes, &mut values).unwrap();
        for (i, (value, expected)) in values.iter().zip(&expected).enumerate() {
            // Equal as numbers: the package has +0 where a product with a scale of -0 gives -0.
            assert_eq!(value, expected, "{format} element {i}");
        }
    }
}

#[test]
fn every_golden_checkpoint_opens_and_reads() {
    let mut opened = 0;
    for directory in fs::read_dir(golden())
        .unwrap()
        .chain(fs::read_dir(golden().join("gguf")).unwrap())
    {
        let mut path = directory.unwrap().path();
        if path.join("model.gguf").is_file() {
            path.push("model.gguf");
        } else if !path.join("config.json").is_file() {
            continue;
        }
        let weights = Weights::open(&path).unwrap_or_else(|error| panic!("{error}"));
        for tensor in weights.tensors() {
            let values = weights.read_f32(&tensor.name).unwrap();
            assert_eq!(values.len(), tensor.shape.iter().product::<usize>());
            assert!(
                values.iter().all(|value| value.is_finite()),
                "{path:?} {}",
                tensor.name
            );
        }
        opened += 1;
    }
    assert!(opened >= 13, "{opened} golden checkpoints");
}

#[test]
fn rope_factors_of_a_gguf_file_reach_the_configuration() {
    let path = golden().join("gguf/llama-q8_0/model.gguf");
    let weights = Weights::open(&path).unwrap();
    assert!(weights.gguf().is_some());
    let RopeScaling::Factors(factors) = &weights.config().rope.scaling else {
        panic!("{:?}", weights.config().rope);
    };
    assert_eq!(factors.len(), weights.config().head_dim / 2);
    assert!(factors.contains(&8.0));
}

#[test]
fn random_weights_have_the_tensors_of_the_model() {
    let mut config = preset("r1-distill-qwen-1.5b").unwrap();
    (config.layers, config.vocab_size) = (1, 2000);
    config.eos_ids.clear();
    for format in ["bf16", "q8_0", "q4_0", "q4_k_m"] {
        let weights = Weights::random(config.clone(), 1, format.parse().unwrap());
        assert_eq!(weights.tensors().count(), 3 + 12);
        for tensor in weights.tensors() {
            let values = weights.read_f32(&tensor.name).unwrap();
            let stored = weights.read_stored(&tensor.name).unwrap();
            assert_eq!(tensor.format.bytes(values.len()), Some(stored.len()));
            assert_eq!(stored.len() as u64, tensor.bytes);
            assert_eq!(values, weights.read_f32(&tensor.name).unwrap());
            let [outputs, inputs] = tensor.shape[..] else {
                continue;
            };
            let mean = values.iter().map(|v| f64::from(*v)).sum::<f64>() / values.len() as f64;
            let square: f64 = values.iter().map(|v| f64::from(*v).powi(2)).sum();
            let deviation = (square / values.len() as f64).sqrt();
            let expected = match outputs {
                2000 if tensor.name.contains("embed") => 0.02,
                _ => (inputs as f64).powf(-0.5),
            };
            let what = format!("{} as {format}: {mean}, {deviation}", tensor.name);
            assert!(mean.abs() < 0.01 * expected, "{what}");
            assert!((deviation / expected - 1.0).abs() < 0.05, "{what}");
        }
    }
}
