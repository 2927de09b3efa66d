//! A tiny checkpoint of each kind, written field by field so that tests can spoil any of it.
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::config::{Architecture, ModelConfig};
use crate::weights::names;

/// A tensor to be written: name, shape, values.
pub(super) type Tensor = (String, Vec<usize>, Vec<f32>);

/// A Hugging Face directory about to be written.
pub(super) struct Directory {
    pub(super) config: Value,
    pub(super) generation: Option<Value>,
    pub(super) tensors: Vec<Tensor>,
}

/// Head count 4 over 2, heads of 4, two layers.
pub(super) fn config(architecture: Architecture) -> Value {
    json!({
        "architectures": [architecture.class_name()],
        "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 4,
        "vocab_size": 10, "max_position_embeddings": 64, "rms_norm_eps": 1e-6,
        "eos_token_id": 9
    })
}

/// Every tensor of `config`, each value different from its neighbours.
pub(super) fn tensors(config: &Value) -> Vec<Tensor> {
    let config = ModelConfig::from_json(&config.to_string()).unwrap();
    let mut next = 0.0;
    let mut value = || {
        next += 1.0;
        next
    };
    names::expected(&config)
        .into_iter()
        .map(|tensor| {
            let elements = tensor.shape.iter().product();
            let values = (0..elements).map(|_| value()).collect();
            (tensor.name, tensor.shape, values)
        })
        .collect()
}

impl Directory {
    pub(super) fn new(architecture: Architecture) -> Self {
        let config = config(architecture);
        Self {
            tensors: tensors(&config),
            config,
            generation: None,
        }
    }

    /// Writes the configuration and one safetensors file.
    pub(super) fn write(&self, directory: &Path) {
        self.write_config(directory);
        fs::write(
            directory.join("model.safetensors"),
            safetensors(&self.tensors),
        )
        .unwrap();
    }

    pub(super) fn write_config(&self, directory: &Path) {
        fs::write(directory.join("config.json"), self.config.to_string()).unwrap();
        if let Some(generation) = &self.generation {
            let path = directory.join("generation_config.json");
            fs::write(path, generation.to_string()).unwrap();
        }
    }

    /// Writes the configuration, the tensors spread over two files, and their index.
    pub(super) fn write_shards(&self, directory: &Path) {
        self.write_config(directory);
        let names = [
            "model-00001-of-00002.safetensors",
            "model-00002-of-00002.safetensors",
        ];
        let (first, second) = self.tensors.split_at(self.tensors.len() / 2);
        let mut map = serde_json::Map::new();
        for (file, tensors) in names.into_iter().zip([first, second]) {
            fs::write(directory.join(file), safetensors(tensors)).unwrap();
            for (tensor, _, _) in tensors {
                map.insert(tensor.clone(), file.into());
            }
        }
        let index = json!({"metadata": {"total_size": 0}, "weight_map": map}).to_string();
        fs::write(directory.join("model.safetensors.index.json"), index).unwrap();
    }
}

/// A safetensors file of f32 tensors.
pub(super) fn safetensors(tensors: &[Tensor]) -> Vec<u8> {
    let mut header = serde_json::Map::new();
    let mut data = Vec::new();
    for (name, shape, values) in tensors {
        let begin = data.len();
        data.extend(values.iter().flat_map(|value| value.to_le_bytes()));
        let entry = json!({"dtype": "F32", "shape": shape, "data_offsets": [begin, data.len()]});
        header.insert(name.clone(), entry);
    }
    let header = Value::Object(header).to_string();
    let mut file = (header.len() as u64).to_le_bytes().to_vec();
    file.extend(header.as_bytes());
    file.extend(data);
    file
}

/// A GGUF file about to be written.
pub(super) struct GgufFile {
    /// Key, value type, bytes of the value.
    pub(super) metadata: Vec<(String, u32, Vec<u8>)>,
    pub(super) tensors: Vec<Tensor>,
}

impl GgufFile {
    /// The file llama.cpp's converter would write for the tensors of [`tensors`], f32.
    pub(super) fn new(architecture: Architecture) -> Self {
        let name = architecture.name();
        let text = |text: &str| {
            let length = text.len() as u64;
            [&length.to_le_bytes()[..], text.as_bytes()].concat()
        };
        let count =
            |key: &str, value: u32| (format!("{name}.{key}"), 4, value.to_le_bytes().to_vec());
        let metadata = vec![
            ("general.architecture".to_owned(), 8, text(name)),
            count("block_count", 2),
            count("context_length", 64),
            count("embedding_length", 16),
            count("feed_forward_length", 24),
            count("attention.head_count", 4),
            count("attention.head_count_kv", 2),
            count("attention.key_length", 4),
            count("vocab_size", 10),
            (
                format!("{name}.attention.layer_norm_rms_epsilon"),
                6,
                1e-6f32.to_le_bytes().to_vec(),
            ),
            (
                "tokenizer.ggml.eos_token_id".to_owned(),
                4,
                9u32.to_le_bytes().to_vec(),
            ),
        ];
        let tensors = tensors(&config(architecture))
            .into_iter()
            .map(|(name, shape, values)| {
                let heads = match name.rsplit('.').nth(1) {
                    Some("q_proj") => Some(4),
                    Some("k_proj") => Some(2),
                    _ => None,
                };
                let values = match heads {
                    Some(heads) if architecture == Architecture::Llama => {
                        interleave(&values, heads)
                    }
                    _ => values,
                };
                (gguf_name(&name), shape, values)
            })
            .collect();
        Self { metadata, tensors }
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut file = b"GGUF".to_vec();
        let text = |file: &mut Vec<u8>, text: &str| {
            file.extend((text.len() as u64).to_le_bytes());
            file.extend(text.as_bytes());
        };
        file.extend(3u32.to_le_bytes());
        file.extend((self.tensors.len() as u64).to_le_bytes());
        file.extend((self.metadata.len() as u64).to_le_bytes());
        for (key, type_id, value) in &self.metadata {
            text(&mut file, key);
            file.extend(type_id.to_le_bytes());
            file.extend(value);
        }
        let mut data = Vec::new();
        for (name, shape, values) in &self.tensors {
            text(&mut file, name);
            file.extend((shape.len() as u32).to_le_bytes());
            for &dimension in shape.iter().rev() {
                file.extend((dimension as u64).to_le_bytes());
            }
            file.extend(0u32.to_le_bytes());
            file.extend((data.len() as u64).to_le_bytes());
            data.extend(values.iter().flat_map(|value| value.to_le_bytes()));
            data.resize(data.len().next_multiple_of(32), 0);
        }
        file.resize(file.len().next_multiple_of(32), 0);
        file.extend(data);
        file
    }

    pub(super) fn write(&self, directory: &Path) -> PathBuf {
        let path = directory.join("model.gguf");
        fs::write(&path, self.bytes()).unwrap();
        path
    }
}

/// The row order of llama.cpp's converter: each head seen as [2, head_dim / 2] and transposed.
fn interleave(values: &[f32], heads: usize) -> Vec<f32> {
    let columns = 16;
    let head_dim = values.len() / columns / heads;
    let mut rows = Vec::new();
    for head in 0..heads {
        for i in 0..head_dim / 2 {
            for half in 0..2 {
                let row = head * head_dim + half * head_dim / 2 + i;
                rows.extend(&values[row * columns..][..columns]);
            }
        }
    }
    rows
}

fn gguf_name(name: &str) -> String {
    let candidates = (0..2).flat_map(|layer| {
        names::LAYER_NAMES
            .iter()
            .map(move |(_, gguf)| format!("blk.{layer}.{gguf}"))
    });
    candidates
        .chain(["token_embd.weight", "output_norm.weight", "output.weight"].map(str::to_owned))
        .find(|gguf| names::from_gguf(gguf).as_deref() == Some(name))
        .unwrap()
}
