//! The header of a GGUF file (versions 2 and 3): metadata and the place of every tensor.
//!
//! Layout: <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md>. Nothing here touches a
//! file: [`Gguf::parse`] reads from any [`Read`] and is told the length, against which every count,
//! length and offset is checked before anything is allocated.
mod error;
mod reader;
mod writer;

use std::collections::{BTreeMap, HashSet};
use std::io::Read;

use super::BlockFormat;
use super::metadata::MetadataValue;
use super::stored::{StoredTensor, overlap};
pub use error::GgufError;
use reader::Reader;
pub(crate) use writer::GgufWriter;

/// Longest header accepted. A vocabulary of 150 000 tokens with its merges takes about 8 MB.
pub const HEADER_BYTES_MAX: u64 = 128 << 20;
/// Longest metadata key, as the format states.
pub const KEY_BYTES_MAX: u64 = 65_535;
/// Longest tensor name. The format says 64; readers differ on whether the final zero counts.
pub const NAME_BYTES_MAX: u64 = 128;
/// Most dimensions of a tensor.
pub const DIMENSIONS_MAX: u32 = 4;
/// Deepest nesting of arrays in metadata; files in use have one level.
pub const ARRAY_DEPTH_MAX: u32 = 4;

const MAGIC: [u8; 4] = *b"GGUF";
const ALIGNMENT_KEY: &str = "general.alignment";
const ALIGNMENT_DEFAULT: u64 = 32;
/// Shortest metadata entry: key length, one-byte value and its type.
const ENTRY_BYTES_MIN: u64 = 8 + 4 + 1;
/// Shortest tensor entry: name length, dimension count, one dimension, type, offset.
const TENSOR_BYTES_MIN: u64 = 8 + 4 + 8 + 4 + 8;

/// A parsed GGUF header. Every tensor's range lies inside the file and overlaps no other.
#[derive(Clone, Debug)]
pub struct Gguf {
    version: u32,
    metadata: BTreeMap<String, MetadataValue>,
    tensors: Vec<StoredTensor>,
}

impl Gguf {
    /// Parses the header of a GGUF file of `file_bytes` bytes, read from its start.
    pub fn parse(source: impl Read, file_bytes: u64) -> Result<Self, GgufError> {
        let mut reader = Reader::new(source, file_bytes);
        if reader.array::<4>()? != MAGIC {
            return Err(GgufError::Magic);
        }
        let version = reader.u32()?;
        match version {
            2 | 3 => {}
            _ if matches!(version.swap_bytes(), 1..=3) => return Err(GgufError::BigEndian),
            _ => return Err(GgufError::Version(version)),
        }
        let tensor_count = reader.count("tensors", TENSOR_BYTES_MIN)?;
        let entry_count = reader.count("metadata entries", ENTRY_BYTES_MIN)?;

        let mut metadata = BTreeMap::new();
        for _ in 0..entry_count {
            let key = reader.string("metadata key", KEY_BYTES_MAX)?;
            let type_id = reader.u32()?;
            let value = reader.value(&key, type_id)?;
            if metadata.contains_key(&key) {
                return Err(GgufError::DuplicateKey { key });
            }
            metadata.insert(key, value);
        }
        let alignment = alignment(&metadata)?;

        let mut entries = Vec::new();
        let mut names = HashSet::new();
        for _ in 0..tensor_count {
            let entry = Entry::read(&mut reader)?;
            if !names.insert(entry.name.clone()) {
                return Err(GgufError::DuplicateTensor { tensor: entry.name });
            }
            entries.push(entry);
        }
        // The header is at most HEADER_BYTES_MAX long and the alignment fits 32 bits.
        let data_start = reader.at().next_multiple_of(alignment);
        let tensors = entries
            .into_iter()
            .map(|entry| entry.place(data_start, alignment, file_bytes))
            .collect::<Result<Vec<_>, _>>()?;
        if let Some((first, second)) = overlap(&tensors) {
            return Err(GgufError::Overlap { first, second });
        }
        Ok(Self {
            version,
            metadata,
            tensors,
        })
    }

    /// Version of the format: 2 or 3.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Everything the file says about itself, by key.
    pub fn metadata(&self) -> &BTreeMap<String, MetadataValue> {
        &self.metadata
    }

    /// The tensors in the order of the file.
    pub fn tensors(&self) -> &[StoredTensor] {
        &self.tensors
    }
}

/// A tensor entry as the header states it, its place not yet checked.
#[derive(Debug)]
struct Entry {
    name: String,
    /// Fastest dimension first, as in the file.
    dimensions: Vec<u64>,
    format: BlockFormat,
    offset: u64,
}

impl Entry {
    fn read(reader: &mut Reader<impl Read>) -> Result<Self, GgufError> {
        let name = reader.string("tensor name", NAME_BYTES_MAX)?;
        let dimensions = reader.u32()?;
        if dimensions == 0 || dimensions > DIMENSIONS_MAX {
            return Err(GgufError::Dimensions {
                tensor: name,
                dimensions,
            });
        }
        let dimensions = (0..dimensions)
            .map(|_| reader.u64())
            .collect::<Result<Vec<_>, _>>()?;
        let format = match block_format(reader.u32()?) {
            Ok(format) => format,
            Err(type_name) => {
                return Err(GgufError::TensorType {
                    tensor: name,
                    type_name,
                });
            }
        };
        let offset = reader.u64()?;
        Ok(Self {
            name,
            dimensions,
            format,
            offset,
        })
    }

    fn place(
        self,
        data_start: u64,
        alignment: u64,
        file_bytes: u64,
    ) -> Result<StoredTensor, GgufError> {
        let Self {
            name: tensor,
            dimensions,
            format,
            offset,
        } = self;
        let row = dimensions.first().copied().unwrap_or(0);
        if !row.is_multiple_of(format.block_elements() as u64) {
            return Err(GgufError::Row {
                tensor,
                row,
                format,
            });
        }
        let shape: Option<Vec<usize>> = dimensions
            .iter()
            .rev()
            .map(|&dimension| usize::try_from(dimension).ok().filter(|&d| d > 0))
            .collect();
        let bytes = shape
            .iter()
            .flatten()
            .try_fold(1usize, |product, &d| product.checked_mul(d))
            .and_then(|elements| format.bytes(elements));
        let (Some(shape), Some(bytes)) = (shape, bytes) else {
            return Err(GgufError::Shape {
                tensor,
                shape: dimensions,
            });
        };
        if !offset.is_multiple_of(alignment) {
            return Err(GgufError::Offset {
                tensor,
                offset,
                alignment,
            });
        }
        let bytes = bytes as u64;
        let start = data_start.checked_add(offset);
        let end = start.and_then(|start| start.checked_add(bytes));
        match (start, end) {
            (Some(start), Some(end)) if end <= file_bytes => Ok(StoredTensor {
                name: tensor,
                shape,
                format,
                start,
                bytes,
            }),
            _ => Err(GgufError::OutOfFile {
                tensor,
                offset,
                bytes,
                file_bytes,
            }),
        }
    }
}

fn alignment(metadata: &BTreeMap<String, MetadataValue>) -> Result<u64, GgufError> {
    let Some(value) = metadata.get(ALIGNMENT_KEY) else {
        return Ok(ALIGNMENT_DEFAULT);
    };
    value
        .as_u64()
        .filter(|alignment| alignment.is_power_of_two() && *alignment <= u64::from(u32::MAX))
        .ok_or(GgufError::Alignment)
}

/// The format of a ggml tensor type, or the type's name for the error.
fn block_format(type_id: u32) -> Result<BlockFormat, String> {
    let name = match type_id {
        0 => return Ok(BlockFormat::F32),
        1 => return Ok(BlockFormat::F16),
        2 => return Ok(BlockFormat::Q4_0),
        3 => return Ok(BlockFormat::Q4_1),
        8 => return Ok(BlockFormat::Q8_0),
        12 => return Ok(BlockFormat::Q4K),
        13 => return Ok(BlockFormat::Q5K),
        14 => return Ok(BlockFormat::Q6K),
        30 => return Ok(BlockFormat::Bf16),
        6 => "Q5_0",
        7 => "Q5_1",
        9 => "Q8_1",
        10 => "Q2_K",
        11 => "Q3_K",
        15 => "Q8_K",
        16..=23 | 29 => return Err(format!("IQ ({type_id})")),
        24 => "I8",
        25 => "I16",
        26 => "I32",
        27 => "I64",
        28 => "F64",
        34 => "TQ1_0",
        35 => "TQ2_0",
        39 => "MXFP4",
        _ => return Err(type_id.to_string()),
    };
    Err(name.to_owned())
}

#[cfg(test)]
mod tests;
