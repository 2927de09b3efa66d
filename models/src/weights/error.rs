//! What can be wrong with a checkpoint's weights.
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::gguf::GgufError;
use super::safetensors::SafetensorsError;
use crate::config::ConfigError;

/// Why a checkpoint cannot be used. Every error names the file, and the tensor where there is one.
#[derive(Debug, Error)]
pub enum WeightsError {
    #[error("{file}: {source}")]
    Read { file: PathBuf, source: io::Error },
    #[error("{file}: {bytes} bytes, more than the {bytes_max} allowed for this file")]
    TooLong {
        file: PathBuf,
        bytes: u64,
        bytes_max: u64,
    },
    #[error("{directory}: neither model.safetensors nor model.safetensors.index.json is there")]
    NoWeights { directory: PathBuf },
    #[error("{file}: {source}")]
    Config { file: PathBuf, source: ConfigError },
    #[error("{file}: {source}")]
    Gguf { file: PathBuf, source: GgufError },
    #[error("{file}: {source}")]
    Safetensors {
        file: PathBuf,
        source: SafetensorsError,
    },
    #[error("{file}: tensor `{tensor}` is missing")]
    Missing { file: PathBuf, tensor: String },
    #[error("{file}: tensor `{tensor}` is in `{other}` as well")]
    Duplicate {
        file: PathBuf,
        other: PathBuf,
        tensor: String,
    },
    #[error("{file}: tensor `{tensor}` has no place in a model of this configuration")]
    Unexpected { file: PathBuf, tensor: String },
    #[error(
        "{file}: tensor `{tensor}` has shape {found:?}, but the configuration says {expected:?}"
    )]
    Shape {
        file: PathBuf,
        tensor: String,
        found: Vec<usize>,
        expected: Vec<usize>,
    },
    #[error("{file}: tensor `{tensor}`: its values are not usable: {what}")]
    Values {
        file: PathBuf,
        tensor: String,
        what: &'static str,
    },
    #[error("the model has no tensor `{tensor}`")]
    Unknown { tensor: String },
    #[error("{file}: tensor `{tensor}`: {source}")]
    ReadTensor {
        file: PathBuf,
        tensor: String,
        source: io::Error,
    },
    #[error("no memory for tensor `{tensor}` ({bytes} bytes)")]
    Memory { tensor: String, bytes: usize },
}
