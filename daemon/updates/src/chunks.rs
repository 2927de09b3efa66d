//! Files cut at tensor borders, so that a release with one changed layer shares the rest.
//!
//! Where a file is cut depends on its own header alone, never on what was cut before: two releases
//! that have a tensor in common have its chunks in common. A model file whose header makes no
//! sense is cut like any other file: whether it loads is for the trial to say.
mod gguf;
mod safetensors;
#[cfg(test)]
mod tests;

use crate::manifest::Sha256;
use sha2::Digest as _;
use std::fs::File;
use std::io::{self, Read, Seek};

/// Neighbours are joined until they have this many bytes: small requests cost more than bytes.
pub const JOINED_BYTES_MAX: u64 = 256 << 10;
/// A longer tensor or header is split; what is in memory while a file is cut.
pub const CHUNK_BYTES_MAX: u64 = 4 << 20;
/// Pieces of a file in which no tensors are found.
pub const PIECE_BYTES: u64 = 1 << 20;

/// A file cut into chunks, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    pub length: u64,
    pub sha256: Sha256,
    pub chunks: Vec<CutChunk>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutChunk {
    /// In the file.
    pub offset: u64,
    pub length: u64,
    pub sha256: Sha256,
}

/// Why a file could not be cut. Nothing of what was handed out may be used.
#[derive(Debug, thiserror::Error)]
pub enum CutError {
    #[error("cannot read it: {0}")]
    Read(#[source] io::Error),
    #[error("its length changed while it was read; leave it alone and try again")]
    Changed,
    /// The caller's own error, from `each`.
    #[error(transparent)]
    Each(io::Error),
}

/// Reads a file once, from its start, and hands every chunk with its bytes to `each`.
pub fn cut(
    file: &mut File,
    mut each: impl FnMut(&CutChunk, &[u8]) -> io::Result<()>,
) -> Result<Cut, CutError> {
    let length = file.metadata().map_err(CutError::Read)?.len();
    let lengths = chunk_lengths(file, length).map_err(CutError::Read)?;
    file.rewind().map_err(CutError::Read)?;
    let mut whole = sha2::Sha256::new();
    let mut chunks = Vec::with_capacity(lengths.len());
    let mut buffer = Vec::new();
    let mut offset = 0;
    for length in lengths {
        buffer.clear();
        let read = Read::take(&mut *file, length).read_to_end(&mut buffer);
        if read.map_err(CutError::Read)? as u64 != length {
            return Err(CutError::Changed);
        }
        whole.update(&buffer);
        let chunk = CutChunk {
            offset,
            length,
            sha256: Sha256::of(&buffer),
        };
        each(&chunk, &buffer).map_err(CutError::Each)?;
        chunks.push(chunk);
        offset += length;
    }
    if file.read(&mut [0]).map_err(CutError::Read)? != 0 {
        return Err(CutError::Changed);
    }
    Ok(Cut {
        length,
        sha256: Sha256(whole.finalize().into()),
        chunks,
    })
}

/// Lengths of the chunks of a file; they add up to `file_bytes`.
pub fn chunk_lengths(file: &mut File, file_bytes: u64) -> io::Result<Vec<u64>> {
    let layout = match safetensors::layout(file, file_bytes)? {
        Some(layout) => Some(layout),
        None => gguf::layout(file, file_bytes)?,
    };
    Ok(match layout {
        Some(layout) => layout.chunk_lengths(file_bytes),
        None => split(file_bytes, PIECE_BYTES).collect(),
    })
}

/// Where the data of a model file begins, and the tensors in it.
#[derive(Debug, PartialEq, Eq)]
struct Layout {
    data_start: u64,
    tensors: Vec<Place>,
}

/// The start of a tensor in the file. It ends where the next one begins, padding included.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    start: u64,
    /// Only tensors of one layer are joined, so that a change of a layer stays in it.
    layer: String,
}

impl Layout {
    fn chunk_lengths(mut self, file_bytes: u64) -> Vec<u64> {
        self.tensors.sort();
        let mut lengths: Vec<u64> = split(self.data_start, CHUNK_BYTES_MAX).collect();
        let mut joined = 0;
        let mut joined_layer = "";
        let mut start = self.data_start;
        for (index, tensor) in self.tensors.iter().enumerate() {
            let next = self.tensors.get(index + 1);
            let end = next.map_or(file_bytes, |next| next.start);
            let bytes = end - start;
            start = end;
            if bytes == 0 {
                continue;
            }
            if joined > 0 && (tensor.layer != joined_layer || joined + bytes > JOINED_BYTES_MAX) {
                lengths.push(joined);
                joined = 0;
            }
            joined_layer = &tensor.layer;
            if bytes <= JOINED_BYTES_MAX {
                joined += bytes;
            } else {
                lengths.extend(split(bytes, CHUNK_BYTES_MAX));
            }
        }
        lengths.extend(split(joined, CHUNK_BYTES_MAX));
        // A file with a header and no tensors.
        lengths.extend(split(file_bytes - start, PIECE_BYTES));
        lengths
    }
}

/// `bytes` in parts of `part`, the last one shorter.
fn split(bytes: u64, part: u64) -> impl Iterator<Item = u64> {
    let rest = bytes % part;
    let whole = std::iter::repeat_n(part, usize::try_from(bytes / part).unwrap_or(usize::MAX));
    whole.chain((rest > 0).then_some(rest))
}

/// The part of a tensor's name that says which layer it is of: up to its first number.
fn layer_of(name: &str) -> String {
    let mut end = 0;
    for part in name.split_inclusive('.') {
        end += part.len();
        let digits = part.trim_end_matches('.');
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return name[..end].to_owned();
        }
    }
    String::new()
}
