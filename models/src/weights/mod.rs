//! Weights of a checkpoint, by their Hugging Face names.
//!
//! A checkpoint is a Hugging Face directory (one safetensors file or a sharded set) or one GGUF
//! file. [`Weights::open`] checks all of it before the first tensor is read: every tensor the
//! configuration calls for is there once, in the right shape, inside its file.
mod error;
mod file_format;
mod files;
pub mod gguf;
pub mod metadata;
pub(crate) mod names;
mod open;
mod random;
pub mod safetensors;
pub mod stored;

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::config::ModelConfig;
use cabind_kernels::cpu::prefer_huge_pages;
pub use cabind_kernels::quant::BlockFormat;
use cabind_kernels::quant::dequantize;
pub use error::WeightsError;
pub use file_format::{FileFormat, UnknownFormat};
use files::{CheckpointFile, in_pieces};
use gguf::Gguf;
pub use metadata::{MetadataArray, MetadataValue};
use names::Role;
pub use stored::StoredTensor;

/// The weights of a model: open files, or a generator of random values.
#[derive(Debug)]
pub struct Weights {
    config: ModelConfig,
    tensors: Vec<TensorInfo>,
    /// Where each of `tensors` comes from.
    origins: Vec<Origin>,
    by_name: HashMap<String, usize>,
    files: Vec<CheckpointFile>,
    gguf: Option<Gguf>,
}

/// A tensor of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    /// Hugging Face name.
    pub name: String,
    /// Row-major; a projection is `[out, in]`.
    pub shape: Vec<usize>,
    /// How it is stored.
    pub format: BlockFormat,
    /// Stored length in bytes.
    pub bytes: u64,
}

#[derive(Clone, Copy, Debug)]
enum Origin {
    File {
        /// Index into the open files.
        file: usize,
        start: u64,
        rows: Rows,
        /// Another than [`TensorInfo::format`] where it is quantised as it is read.
        stored: BlockFormat,
    },
    Random {
        seed: u64,
        role: Role,
    },
}

/// The order of a matrix's rows in its file.
#[derive(Clone, Copy, Debug)]
enum Rows {
    InOrder,
    /// In each head, row `2i` is row `i` and row `2i + 1` is row `i + head_dim / 2`: GGUF keeps
    /// llama's queries and keys so, for a rotation of neighbours.
    Interleaved {
        heads: usize,
    },
}

impl TensorInfo {
    /// Of a matrix; a vector is one row.
    fn rows(&self) -> usize {
        match self.shape[..] {
            [rows, _] => rows.max(1),
            _ => 1,
        }
    }
}

impl Weights {
    /// Opens a Hugging Face directory or a GGUF file.
    ///
    /// Reads headers only. Errors name the file, and the tensor where there is one.
    pub fn open(path: &Path) -> Result<Self, WeightsError> {
        if path.is_dir() {
            Self::open_directory(path)
        } else {
            Self::open_gguf(path)
        }
    }

    /// Weights of the model `config`, made up as they are read: the same for the same seed, stored
    /// as `format` says, scaled like an initialisation. The configuration must pass its own
    /// [`check`](ModelConfig::check), as every preset does.
    pub fn random(config: ModelConfig, seed: u64, format: FileFormat) -> Self {
        let tensors = names::expected(&config).into_iter().map(|tensor| {
            let elements: usize = tensor.shape.iter().product();
            let role = tensor.role;
            let format = format.of(&tensor, config.layers, config.tied_embeddings);
            let info = TensorInfo {
                name: tensor.name,
                shape: tensor.shape,
                format,
                bytes: format.bytes(elements).unwrap_or(0) as u64,
            };
            (info, Origin::Random { seed, role })
        });
        let (tensors, origins) = tensors.unzip();
        Self::new(config, tensors, origins, Vec::new(), None)
    }

    /// The same model with its matrices in another format: they are quantised as they are read.
    /// Random weights stay as they are.
    #[must_use]
    pub fn quantized(mut self, format: FileFormat) -> Self {
        let (layers, tied) = (self.config.layers, self.config.tied_embeddings);
        let expected = names::expected(&self.config);
        for ((tensor, origin), expected) in
            self.tensors.iter_mut().zip(&self.origins).zip(&expected)
        {
            let is_matrix = !matches!(expected.role, Role::Norm | Role::Bias);
            if is_matrix && matches!(origin, Origin::File { .. }) {
                tensor.format = format.of(expected, layers, tied);
                let elements: usize = tensor.shape.iter().product();
                tensor.bytes = tensor.format.bytes(elements).unwrap_or(0) as u64;
            }
        }
        self
    }

    /// The configuration of the model.
    pub fn config(&self) -> &ModelConfig {
        &self.config
    }

    /// Every tensor of the model, in the order of its layers.
    pub fn tensors(&self) -> impl Iterator<Item = &TensorInfo> {
        self.tensors.iter()
    }

    /// The tensor `name`; `None` if the model has no such tensor.
    pub fn tensor(&self, name: &str) -> Option<&TensorInfo> {
        self.tensors.get(*self.by_name.get(name)?)
    }

    /// As [`Weights::tensor`], for a tensor that must be there.
    pub(crate) fn info(&self, name: &str) -> Result<&TensorInfo, WeightsError> {
        self.place(name).map(|(tensor, _)| tensor)
    }

    /// The format of the tensor `name` in its file, before [`Weights::quantized`].
    pub(crate) fn stored_format(&self, name: &str) -> Result<BlockFormat, WeightsError> {
        let (tensor, origin) = self.place(name)?;
        Ok(match origin {
            Origin::File { stored, .. } => stored,
            Origin::Random { .. } => tensor.format,
        })
    }

    /// Stored length of all tensors, in bytes.
    pub fn bytes_total(&self) -> u64 {
        self.tensors.iter().map(|tensor| tensor.bytes).sum()
    }

    /// The header of the GGUF file, if the checkpoint is one.
    pub fn gguf(&self) -> Option<&Gguf> {
        self.gguf.as_ref()
    }

    /// The values of the tensor `name`, row-major, in the row order of Hugging Face.
    pub fn read_f32(&self, name: &str) -> Result<Vec<f32>, WeightsError> {
        let (tensor, origin) = self.place(name)?;
        // The product and its length in bytes were checked when the checkpoint was opened.
        let elements: usize = tensor.shape.iter().product();
        let columns = tensor.shape.last().copied().unwrap_or(1);
        let mut out = zeros(name, elements)?;
        match origin {
            Origin::Random { .. } if tensor.format != BlockFormat::Bf16 => {
                dequantize(tensor.format, &self.read_stored(name)?, &mut out)
                    .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))
                    .map_err(|source| read_error("random weights".into(), name, source))?;
            }
            Origin::Random { seed, role } => in_pieces(&mut out, |first, piece| {
                random::fill(seed, name, role, columns, first, piece);
                Ok(())
            })
            .map_err(|source| read_error("random weights".into(), name, source))?,
            Origin::File { stored, .. } if stored != tensor.format => {
                // What a pass will compute with, not what the file has.
                dequantize(tensor.format, &self.read_stored(name)?, &mut out)
                    .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))
                    .map_err(|source| read_error("a quantised tensor".into(), name, source))?;
            }
            Origin::File {
                file, start, rows, ..
            } => {
                let file = self.files.get(file).ok_or_else(|| unknown(name))?;
                file.read_elements(start, tensor.format, &mut out)
                    .map_err(|source| read_error(file.path.clone(), name, source))?;
                if let Rows::Interleaved { heads } = rows {
                    part_rows(&mut out, heads, columns);
                }
            }
        }
        Ok(out)
    }

    /// The bytes of the tensor `name` in its [`format`](TensorInfo::format), row-major, in the row
    /// order of Hugging Face.
    pub fn read_stored(&self, name: &str) -> Result<Vec<u8>, WeightsError> {
        let (tensor, _) = self.place(name)?;
        let mut out = zeros(name, tensor.bytes as usize)?;
        self.read_rows(name, 0, &mut out)?;
        Ok(out)
    }

    /// Rows that are only read together; see [`Weights::read_rows`].
    pub fn rows_together(&self, name: &str) -> Result<usize, WeightsError> {
        let (tensor, origin) = self.place(name)?;
        Ok(match origin {
            Origin::File {
                rows: Rows::Interleaved { heads },
                ..
            } => tensor.rows() / heads,
            _ => 1,
        })
    }

    /// As [`Weights::read_stored`], from row `first` on as many rows as `out` has bytes for. Both
    /// are multiples of [`Weights::rows_together`]; `first` is a multiple of 16 as well.
    pub fn read_rows(&self, name: &str, first: usize, out: &mut [u8]) -> Result<(), WeightsError> {
        let (tensor, origin) = self.place(name)?;
        let row_bytes = tensor.bytes as usize / tensor.rows();
        let before = first * row_bytes;
        if before + out.len() > tensor.bytes as usize {
            let source = io::Error::new(io::ErrorKind::InvalidInput, "it has no such rows");
            return Err(read_error("a tensor".into(), name, source));
        }
        let columns = tensor.shape.last().copied().unwrap_or(1);
        match origin {
            Origin::Random { seed, role } if tensor.format != BlockFormat::Bf16 => {
                random::fill_blocks(seed, name, role, columns, tensor.format, before, out);
                Ok(())
            }
            Origin::Random { seed, role } => {
                random::fill_bf16(seed, name, role, columns, before / 2, out);
                Ok(())
            }
            Origin::File {
                file,
                start,
                rows,
                stored,
            } => {
                let file = self.files.get(file).ok_or_else(|| unknown(name))?;
                let failed = |source| read_error(file.path.clone(), name, source);
                if stored == tensor.format {
                    let at = start + before as u64;
                    file.read_bytes(at, out).map_err(failed)?;
                } else {
                    let first = first * columns;
                    file.read_quantized((start, stored), first, columns, tensor.format, out)
                        .map_err(failed)?;
                }
                if let Rows::Interleaved { heads } = rows {
                    // Rows are whole blocks, so they move as bytes.
                    let heads_read = out.len() / row_bytes * heads / tensor.rows();
                    part_rows(out, heads_read, row_bytes);
                }
                Ok(())
            }
        }
    }

    fn place(&self, name: &str) -> Result<(&TensorInfo, Origin), WeightsError> {
        let index = self.by_name.get(name).ok_or_else(|| unknown(name))?;
        let place = self.tensors.get(*index).zip(self.origins.get(*index));
        let (tensor, origin) = place.ok_or_else(|| unknown(name))?;
        Ok((tensor, *origin))
    }

    fn new(
        config: ModelConfig,
        tensors: Vec<TensorInfo>,
        origins: Vec<Origin>,
        files: Vec<CheckpointFile>,
        gguf: Option<Gguf>,
    ) -> Self {
        let by_name = tensors
            .iter()
            .enumerate()
            .map(|(index, tensor)| (tensor.name.clone(), index))
            .collect();
        Self {
            config,
            tensors,
            origins,
            by_name,
            files,
            gguf,
        }
    }
}

fn unknown(name: &str) -> WeightsError {
    WeightsError::Unknown {
        tensor: name.to_owned(),
    }
}

/// Room for the tensor `name`.
pub(crate) fn zeros<T: Clone + Default>(name: &str, count: usize) -> Result<Vec<T>, WeightsError> {
    let mut out = Vec::new();
    if out.try_reserve_exact(count).is_err() {
        return Err(WeightsError::Memory {
            tensor: name.to_owned(),
            bytes: count.saturating_mul(size_of::<T>()),
        });
    }
    prefer_huge_pages(&out);
    out.resize(count, T::default());
    Ok(out)
}

/// Puts interleaved rows, each of `columns` places, back in order; see [`Rows::Interleaved`].
fn part_rows<T: Copy + Default>(matrix: &mut [T], heads: usize, columns: usize) {
    let head_elements = matrix.len() / heads;
    let half = head_elements / columns / 2;
    let mut interleaved = vec![T::default(); head_elements];
    for head in matrix.chunks_exact_mut(head_elements) {
        interleaved.copy_from_slice(head);
        for (row, values) in interleaved.chunks_exact(columns).enumerate() {
            let to = (row / 2 + row % 2 * half) * columns;
            head[to..to + columns].copy_from_slice(values);
        }
    }
}

/// The other way round, for the bytes of a matrix of `rows` rows.
pub(crate) fn interleave_rows(matrix: &mut [u8], heads: usize, rows: usize) {
    let row_bytes = matrix.len() / rows;
    let head_bytes = matrix.len() / heads;
    let half = head_bytes / row_bytes / 2;
    for head in matrix.chunks_exact_mut(head_bytes) {
        let ordered = head.to_vec();
        for (at, row) in head.chunks_exact_mut(row_bytes).enumerate() {
            let from = (at / 2 + at % 2 * half) * row_bytes;
            row.copy_from_slice(&ordered[from..from + row_bytes]);
        }
    }
}

fn read_error(file: PathBuf, tensor: &str, source: io::Error) -> WeightsError {
    WeightsError::ReadTensor {
        file,
        tensor: tensor.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests;
