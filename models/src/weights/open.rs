//! Opening a checkpoint: every tensor found, placed and checked against the configuration.
use std::collections::HashMap;
use std::path::Path;

use super::files::{CONFIG_BYTES_MAX, CheckpointFile, INDEX_BYTES_MAX};
use super::names::{self, Expected, Role};
use super::safetensors;
use super::{Origin, Rows, StoredTensor, TensorInfo, Weights, WeightsError, read_error};
use crate::config::{Architecture, ConfigError, ModelConfig, RopeScaling};

/// A stored tensor and the index of its file.
type Found = HashMap<String, (usize, StoredTensor)>;

impl Weights {
    pub(super) fn open_directory(directory: &Path) -> Result<Self, WeightsError> {
        let config_file = CheckpointFile::open(directory.join("config.json"))?;
        let mut config = ModelConfig::from_json(&config_file.read_text(CONFIG_BYTES_MAX)?)
            .map_err(config_error(&config_file.path))?;
        let generation = directory.join("generation_config.json");
        if let Some(file) = CheckpointFile::open_if_there(generation)? {
            config
                .apply_generation_json(&file.read_text(CONFIG_BYTES_MAX)?)
                .map_err(config_error(&file.path))?;
        }
        let single = CheckpointFile::open_if_there(directory.join("model.safetensors"))?;
        let (files, found) = match single {
            Some(file) => {
                let mut found = Found::new();
                for tensor in file.safetensors()? {
                    found.insert(tensor.name.clone(), (0, tensor));
                }
                (vec![file], found)
            }
            None => open_shards(directory)?,
        };
        let rows = |_: &Expected| Rows::InOrder;
        let (tensors, origins) = place(&config, directory, &files, found, rows)?;
        Ok(Self::new(config, tensors, origins, files, None))
    }

    pub(super) fn open_gguf(path: &Path) -> Result<Self, WeightsError> {
        let file = CheckpointFile::open(path.to_owned())?;
        let gguf = file.gguf()?;
        let stored = |name: &str| gguf.tensors().iter().find(|tensor| tensor.name == name);
        let tied = stored(names::GGUF_OUTPUT).is_none();
        let rows = stored(names::GGUF_EMBEDDING).and_then(|tensor| tensor.shape.first().copied());
        let mut config =
            ModelConfig::from_gguf(gguf.metadata(), tied, rows).map_err(config_error(path))?;
        if let Some(factors) = stored(names::GGUF_ROPE_FACTORS) {
            apply_rope_factors(&mut config, &file, factors)?;
        }
        let mut found = Found::new();
        for tensor in gguf.tensors() {
            if tensor.name == names::GGUF_ROPE_FACTORS {
                continue;
            }
            let Some(name) = names::from_gguf(&tensor.name) else {
                return Err(WeightsError::Unexpected {
                    file: path.to_owned(),
                    tensor: tensor.name.clone(),
                });
            };
            found.insert(name, (0, tensor.clone()));
        }
        let files = vec![file];
        let architecture = config.architecture;
        let rows = |tensor: &Expected| match tensor.role {
            Role::Rotated { heads } if architecture == Architecture::Llama => {
                Rows::Interleaved { heads }
            }
            _ => Rows::InOrder,
        };
        let (tensors, origins) = place(&config, path, &files, found, rows)?;
        Ok(Self::new(config, tensors, origins, files, Some(gguf)))
    }
}

/// Opens the files a shard index names; every tensor must be where the index says, and nowhere
/// else.
fn open_shards(directory: &Path) -> Result<(Vec<CheckpointFile>, Found), WeightsError> {
    let index = directory.join("model.safetensors.index.json");
    let Some(index) = CheckpointFile::open_if_there(index)? else {
        return Err(WeightsError::NoWeights {
            directory: directory.to_owned(),
        });
    };
    let map = safetensors::parse_index(&index.read_all(INDEX_BYTES_MAX)?).map_err(|source| {
        WeightsError::Safetensors {
            file: index.path.clone(),
            source,
        }
    })?;
    let mut shards: Vec<&String> = map.values().collect();
    shards.sort();
    shards.dedup();
    let mut files: Vec<CheckpointFile> = Vec::new();
    let mut found = Found::new();
    for shard in shards {
        let file = CheckpointFile::open(directory.join(shard))?;
        for tensor in file.safetensors()? {
            let name = tensor.name.clone();
            if let Some((other, _)) = found.insert(name.clone(), (files.len(), tensor)) {
                let other = files.get(other).map(|file| file.path.clone());
                return Err(WeightsError::Duplicate {
                    file: file.path,
                    other: other.unwrap_or_default(),
                    tensor: name,
                });
            }
        }
        files.push(file);
    }
    for (tensor, shard) in map {
        let file = directory.join(shard);
        let there = found.get(&tensor).and_then(|(index, _)| files.get(*index));
        if there.is_none_or(|there| there.path != file) {
            return Err(WeightsError::Missing { file, tensor });
        }
    }
    Ok((files, found))
}

/// Matches what was found with what the configuration calls for.
fn place(
    config: &ModelConfig,
    checkpoint: &Path,
    files: &[CheckpointFile],
    mut found: Found,
    rows: impl Fn(&Expected) -> Rows,
) -> Result<(Vec<TensorInfo>, Vec<Origin>), WeightsError> {
    let path_of = |file: usize| {
        files
            .get(file)
            .map_or(checkpoint, |file| &file.path)
            .to_owned()
    };
    let (mut tensors, mut origins) = (Vec::new(), Vec::new());
    for expected in names::expected(config) {
        let Some((file, stored)) = found.remove(&expected.name) else {
            return Err(WeightsError::Missing {
                file: checkpoint.to_owned(),
                tensor: expected.name,
            });
        };
        if stored.shape != expected.shape {
            return Err(WeightsError::Shape {
                file: path_of(file),
                tensor: expected.name,
                found: stored.shape,
                expected: expected.shape,
            });
        }
        origins.push(Origin::File {
            file,
            start: stored.start,
            rows: rows(&expected),
            stored: stored.format,
        });
        tensors.push(TensorInfo {
            name: expected.name,
            shape: expected.shape,
            format: stored.format,
            bytes: stored.bytes,
        });
    }
    let mut left = found
        .into_iter()
        .filter(|(name, _)| !names::ignorable(name, config));
    match left.next() {
        None => Ok((tensors, origins)),
        Some((tensor, (file, _))) => Err(WeightsError::Unexpected {
            file: path_of(file),
            tensor,
        }),
    }
}

/// Takes the divisors of the rotary frequencies from a GGUF file into the configuration.
fn apply_rope_factors(
    config: &mut ModelConfig,
    file: &CheckpointFile,
    stored: &StoredTensor,
) -> Result<(), WeightsError> {
    let expected = [config.head_dim / 2];
    if stored.shape != expected {
        return Err(WeightsError::Shape {
            file: file.path.clone(),
            tensor: stored.name.clone(),
            found: stored.shape.clone(),
            expected: expected.to_vec(),
        });
    }
    let mut factors = vec![0.0; config.head_dim / 2];
    file.read_elements(stored.start, stored.format, &mut factors)
        .map_err(|source| read_error(file.path.clone(), &stored.name, source))?;
    match &config.rope.scaling {
        RopeScaling::None => {}
        RopeScaling::Factors(already) => {
            for (factor, already) in factors.iter_mut().zip(already) {
                *factor *= already;
            }
        }
        RopeScaling::Llama3 { .. } | RopeScaling::Yarn { .. } => {
            return Err(WeightsError::Values {
                file: file.path.clone(),
                tensor: stored.name.clone(),
                what: "the metadata scale the rotary frequencies in another way",
            });
        }
    }
    config.rope.scaling = RopeScaling::Factors(factors);
    config.check().map_err(config_error(&file.path))
}

fn config_error(file: &Path) -> impl FnOnce(ConfigError) -> WeightsError + '_ {
    |source| WeightsError::Config {
        file: file.to_owned(),
        source,
    }
}
