//! A checkpoint as one GGUF file, its matrices in another format.
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::checkpoint::{Checkpoint, CheckpointError, manifest};
use crate::config::{Architecture, ConfigError, ModelConfig};
use crate::tokenizer::{self, TokenizerError};
use crate::weights::gguf::GgufWriter;
use crate::weights::{
    BlockFormat, FileFormat, MetadataValue, TensorInfo, Weights, WeightsError, interleave_rows,
    names,
};

/// `LLAMA_FTYPE_MOSTLY_…` in llama.cpp's `include/llama.h`.
fn file_type(format: FileFormat) -> u32 {
    match format {
        FileFormat::Bf16 => 32,
        FileFormat::Q8_0 => 7,
        FileFormat::Q4_0 => 2,
        FileFormat::Q4KM => 15,
    }
}

/// Why no file was written. The checkpoint is untouched, and nothing is left half written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    #[error(transparent)]
    Weights(#[from] WeightsError),
    #[error(transparent)]
    Tokenizer(#[from] TokenizerError),
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("{}: it is there already; remove it or name another file", .0.display())]
    Exists(PathBuf),
    #[error(
        "tensor `{tensor}` is stored as {format} already, and a second rounding would add to the first; \
         use the checkpoint it was made from"
    )]
    Quantized { tensor: String, format: BlockFormat },
    #[error("{}: {source}", file.display())]
    Write { file: PathBuf, source: io::Error },
}

/// Writes the checkpoint `source`, a Hugging Face directory or a GGUF file, to the new file
/// `target`, which appears when it is whole. Returns its length in bytes.
///
/// Matrices are stored as `format` says ([`FileFormat`]), norms and biases as f32. Tokenizer,
/// template, end tokens, sampling defaults and the form of replies go with them.
///
/// # Errors
/// [`ExportError`].
pub fn export_gguf(source: &Path, format: FileFormat, target: &Path) -> Result<u64, ExportError> {
    if target.exists() {
        return Err(ExportError::Exists(target.into()));
    }
    let checkpoint = Checkpoint::open(source)?;
    let mut metadata = match checkpoint.weights.gguf() {
        Some(gguf) => gguf.metadata().clone(),
        None => {
            let config = checkpoint.weights.config();
            let mut metadata = tokenizer::gguf_metadata(source, config.vocab_size)?;
            let ends = checkpoint.tokenizer.eos_ids();
            metadata.extend(with_ends(config, ends).gguf_metadata()?);
            metadata
        }
    };
    let text = |text: &str| MetadataValue::String(text.to_owned());
    metadata.extend([
        ("general.name".to_owned(), text(&checkpoint.name)),
        (
            "general.file_type".to_owned(),
            MetadataValue::U32(file_type(format)),
        ),
        (
            "general.quantization_version".to_owned(),
            MetadataValue::U32(2),
        ),
    ]);
    metadata.extend(manifest::gguf_metadata(
        checkpoint.reply_form,
        checkpoint.doubt.as_ref(),
    ));
    let part = target.with_added_extension("part");
    let written = write(&checkpoint.weights.quantized(format), &metadata, &part);
    let renamed = written.and_then(|bytes| {
        let renamed = std::fs::rename(&part, target);
        renamed
            .map(|()| bytes)
            .map_err(|source| failed(target, source))
    });
    if renamed.is_err() {
        // It may never have been there.
        let _removed = std::fs::remove_file(&part);
    }
    renamed
}

/// The configuration, naming the tokenizer's end tokens where it names none.
fn with_ends(config: &ModelConfig, ends: &[u32]) -> ModelConfig {
    let mut config = config.clone();
    if config.eos_ids.is_empty() {
        config.eos_ids = ends.to_vec();
    }
    config
}

/// Writes every tensor of `weights` behind a header, one at a time.
fn write(
    weights: &Weights,
    metadata: &BTreeMap<String, MetadataValue>,
    file: &Path,
) -> Result<u64, ExportError> {
    let config = weights.config();
    let expected = names::expected(config);
    let mut tensors = Vec::with_capacity(expected.len() + 1);
    for tensor in &expected {
        let stored = weights.stored_format(&tensor.name)?;
        let info = weights.info(&tensor.name)?;
        if stored.block_elements() > 1 && stored != info.format {
            return Err(ExportError::Quantized {
                tensor: tensor.name.clone(),
                format: stored,
            });
        }
        let mut info = info.clone();
        info.name = names::to_gguf(&tensor.name);
        if tensor.role.is_vector() {
            info = vector(&info.name, info.shape.iter().product());
        }
        tensors.push(info);
    }
    let factors = config.gguf_rope_factors();
    tensors.extend(
        factors
            .iter()
            .map(|factors| vector(names::GGUF_ROPE_FACTORS, factors.len())),
    );
    let io = |source| failed(file, source);
    let out = BufWriter::new(File::create(file).map_err(io)?);
    let mut writer = GgufWriter::new(out, metadata, &tensors).map_err(io)?;
    for tensor in &expected {
        let bytes = match tensor.role {
            role if role.is_vector() => bytes_of(&weights.read_f32(&tensor.name)?),
            names::Role::Rotated { heads } if config.architecture == Architecture::Llama => {
                let mut bytes = weights.read_stored(&tensor.name)?;
                interleave_rows(
                    &mut bytes,
                    heads,
                    tensor.shape.first().copied().unwrap_or(1),
                );
                bytes
            }
            _ => weights.read_stored(&tensor.name)?,
        };
        writer.tensor(&bytes).map_err(io)?;
    }
    if let Some(factors) = factors {
        writer.tensor(&bytes_of(&factors)).map_err(io)?;
    }
    let mut out = writer.into_inner();
    out.flush().map_err(io)?;
    out.get_ref().sync_all().map_err(io)?;
    Ok(out.get_ref().metadata().map_err(io)?.len())
}

/// A vector of f32.
fn vector(name: &str, elements: usize) -> TensorInfo {
    TensorInfo {
        name: name.to_owned(),
        shape: vec![elements],
        format: BlockFormat::F32,
        bytes: elements as u64 * 4,
    }
}

fn bytes_of(values: &[f32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

fn failed(file: &Path, source: io::Error) -> ExportError {
    ExportError::Write {
        file: file.into(),
        source,
    }
}

#[cfg(test)]
mod tests;
