//! The header of a safetensors file, and the index of a sharded checkpoint.
//!
//! Format: <https://github.com/huggingface/safetensors#format>. Nothing here touches a file:
//! [`header_bytes`] tells from the first eight bytes how many to read next, [`parse_header`] and
//! [`parse_index`] take the bytes read.
mod json;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use thiserror::Error;

use super::BlockFormat;
use super::stored::{StoredTensor, overlap};
use json::UniqueMap;

/// Bytes of the length field at the start of a file.
pub const PREFIX_BYTES: u64 = 8;
/// Longest header accepted. One file of the largest model in use takes about 100 kB.
pub const HEADER_BYTES_MAX: u64 = 16 << 20;
/// Most dimensions of a tensor.
pub const DIMENSIONS_MAX: usize = 8;
/// Most files of one checkpoint.
pub const SHARDS_MAX: usize = 1024;

/// Why bytes are not a safetensors header or index this program reads.
#[derive(Debug, Error)]
pub enum SafetensorsError {
    #[error("the file has {file_bytes} bytes, fewer than the 8 of a header length")]
    NoHeader { file_bytes: u64 },
    #[error("a header of {header_bytes} bytes is announced, but the file has {file_bytes} bytes")]
    Truncated { header_bytes: u64, file_bytes: u64 },
    #[error("a header of {header_bytes} bytes is announced; at most {HEADER_BYTES_MAX} are read")]
    HeaderTooLong { header_bytes: u64 },
    #[error("the header does not begin with `{{`")]
    NotObject,
    #[error("the JSON is not of the expected form: {0}")]
    Json(#[from] serde_json::Error),
    #[error("tensor `{tensor}`: dtype {dtype} is not supported (F32, F16 and BF16 are)")]
    Dtype { tensor: String, dtype: String },
    #[error("tensor `{tensor}`: {dimensions} dimensions; at most {DIMENSIONS_MAX} are supported")]
    Dimensions { tensor: String, dimensions: usize },
    #[error("tensor `{tensor}`: shape {shape:?} overflows")]
    Shape { tensor: String, shape: Vec<u64> },
    #[error(
        "tensor `{tensor}`: data_offsets {begin} to {end} do not lie in the {data_bytes} bytes of data"
    )]
    OutOfFile {
        tensor: String,
        begin: u64,
        end: u64,
        data_bytes: u64,
    },
    #[error("tensor `{tensor}`: {found} bytes of data, but its shape and dtype take {expected}")]
    Length {
        tensor: String,
        found: u64,
        expected: u64,
    },
    #[error("tensors `{first}` and `{second}` overlap")]
    Overlap { first: String, second: String },
    #[error("{unused} bytes of data belong to no tensor")]
    Unused { unused: u64 },
    #[error("the index names no tensor")]
    EmptyIndex,
    #[error(
        "tensor `{tensor}` is said to be in `{shard}`, which is not the name of a file beside the index"
    )]
    ShardName { tensor: String, shard: String },
    #[error("the index names more than {SHARDS_MAX} files")]
    Shards,
}

#[derive(Deserialize)]
struct Entry {
    dtype: String,
    shape: Vec<u64>,
    data_offsets: (u64, u64),
}

/// Length in bytes of the header of a file of `file_bytes` bytes that begins with `prefix`.
pub fn header_bytes(prefix: &[u8], file_bytes: u64) -> Result<usize, SafetensorsError> {
    let Some(prefix) = prefix.first_chunk() else {
        return Err(SafetensorsError::NoHeader { file_bytes });
    };
    let header_bytes = u64::from_le_bytes(*prefix);
    if header_bytes > HEADER_BYTES_MAX {
        return Err(SafetensorsError::HeaderTooLong { header_bytes });
    }
    if PREFIX_BYTES + header_bytes > file_bytes {
        return Err(SafetensorsError::Truncated {
            header_bytes,
            file_bytes,
        });
    }
    // HEADER_BYTES_MAX fits any usize.
    Ok(header_bytes as usize)
}

/// Parses the header (the bytes after the length field) of a file of `file_bytes` bytes.
///
/// The tensors come sorted by name. Each lies inside the file, none share bytes, and together they
/// cover all of the data, as the format demands.
pub fn parse_header(header: &[u8], file_bytes: u64) -> Result<Vec<StoredTensor>, SafetensorsError> {
    if header.first() != Some(&b'{') {
        return Err(SafetensorsError::NotObject);
    }
    let data_start = PREFIX_BYTES + header.len() as u64;
    let Some(data_bytes) = file_bytes.checked_sub(data_start) else {
        return Err(SafetensorsError::Truncated {
            header_bytes: header.len() as u64,
            file_bytes,
        });
    };
    let UniqueMap(entries) = serde_json::from_slice::<UniqueMap<Entry>>(header)?;
    let mut tensors = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        tensors.push(place(name, entry, data_start, data_bytes)?);
    }
    if let Some((first, second)) = overlap(&tensors) {
        return Err(SafetensorsError::Overlap { first, second });
    }
    // No two overlap and none leaves the data, so the sum is at most `data_bytes`.
    let used: u64 = tensors.iter().map(|tensor| tensor.bytes).sum();
    match data_bytes - used {
        0 => Ok(tensors),
        unused => Err(SafetensorsError::Unused { unused }),
    }
}

fn place(
    tensor: String,
    entry: Entry,
    data_start: u64,
    data_bytes: u64,
) -> Result<StoredTensor, SafetensorsError> {
    let format = match entry.dtype.as_str() {
        "F32" => BlockFormat::F32,
        "F16" => BlockFormat::F16,
        "BF16" => BlockFormat::Bf16,
        _ => {
            return Err(SafetensorsError::Dtype {
                tensor,
                dtype: entry.dtype.chars().take(32).collect(),
            });
        }
    };
    if entry.shape.len() > DIMENSIONS_MAX {
        return Err(SafetensorsError::Dimensions {
            tensor,
            dimensions: entry.shape.len(),
        });
    }
    let shape: Option<Vec<usize>> = entry
        .shape
        .iter()
        .map(|&d| usize::try_from(d).ok())
        .collect();
    let expected = shape
        .as_ref()
        .and_then(|shape| {
            shape
                .iter()
                .try_fold(1usize, |product, &d| product.checked_mul(d))
        })
        .and_then(|elements| format.bytes(elements));
    let (Some(shape), Some(expected)) = (shape, expected) else {
        return Err(SafetensorsError::Shape {
            tensor,
            shape: entry.shape,
        });
    };
    let (begin, end) = entry.data_offsets;
    if begin > end || end > data_bytes {
        return Err(SafetensorsError::OutOfFile {
            tensor,
            begin,
            end,
            data_bytes,
        });
    }
    let (found, expected) = (end - begin, expected as u64);
    if found != expected {
        return Err(SafetensorsError::Length {
            tensor,
            found,
            expected,
        });
    }
    Ok(StoredTensor {
        name: tensor,
        shape,
        format,
        start: data_start + begin,
        bytes: found,
    })
}

#[derive(Deserialize)]
struct Index {
    weight_map: UniqueMap<String>,
}

/// Parses `model.safetensors.index.json`: the file of every tensor.
///
/// A file is a plain name ending in `.safetensors`: an index cannot lead outside its directory.
pub fn parse_index(text: &[u8]) -> Result<BTreeMap<String, String>, SafetensorsError> {
    let Index {
        weight_map: UniqueMap(map),
    } = serde_json::from_slice(text)?;
    if map.is_empty() {
        return Err(SafetensorsError::EmptyIndex);
    }
    let shards: BTreeSet<&String> = map.values().collect();
    if shards.len() > SHARDS_MAX {
        return Err(SafetensorsError::Shards);
    }
    for (tensor, shard) in &map {
        let plain = shard.strip_suffix(".safetensors").is_some_and(|stem| {
            !stem.is_empty() && !stem.contains(['/', '\\', '\0']) && !stem.starts_with('.')
        });
        if !plain {
            return Err(SafetensorsError::ShardName {
                tensor: tensor.clone(),
                shard: shard.clone(),
            });
        }
    }
    Ok(map)
}

#[cfg(test)]
mod tests;
