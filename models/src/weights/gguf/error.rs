//! What can be wrong with a GGUF header.
use std::io;

use thiserror::Error;

use super::{ALIGNMENT_KEY, ARRAY_DEPTH_MAX, DIMENSIONS_MAX, HEADER_BYTES_MAX};
use crate::weights::BlockFormat;

/// Why bytes are not a GGUF header this program reads.
#[derive(Debug, Error)]
pub enum GgufError {
    #[error("it does not begin with the bytes `GGUF`")]
    Magic,
    #[error("GGUF version {0} is not supported (2 and 3 are)")]
    Version(u32),
    #[error("the file is big-endian GGUF; only little-endian is supported")]
    BigEndian,
    #[error("{wanted} bytes are announced at byte {at}, but the file has {file_bytes} bytes")]
    Truncated {
        at: u64,
        wanted: u64,
        file_bytes: u64,
    },
    #[error("the header is longer than {HEADER_BYTES_MAX} bytes")]
    HeaderTooLong,
    #[error("{count} {what} are announced at byte {at}, more than the file can hold")]
    Count {
        what: &'static str,
        count: u64,
        at: u64,
    },
    #[error("a {what} of {bytes} bytes at byte {at} is longer than {bytes_max} bytes")]
    TooLong {
        what: &'static str,
        bytes: u64,
        bytes_max: u64,
        at: u64,
    },
    #[error("the text at byte {at} is not UTF-8")]
    Text { at: u64 },
    #[error("metadata `{key}`: unknown value type {type_id}")]
    ValueType { key: String, type_id: u32 },
    #[error("metadata `{key}`: a bool is {value}, not 0 or 1")]
    Bool { key: String, value: u8 },
    #[error("metadata `{key}`: arrays are nested deeper than {ARRAY_DEPTH_MAX}")]
    Depth { key: String },
    #[error("metadata `{key}` occurs twice")]
    DuplicateKey { key: String },
    #[error("metadata `{ALIGNMENT_KEY}` is not a power of two that fits 32 bits")]
    Alignment,
    #[error("tensor `{tensor}` occurs twice")]
    DuplicateTensor { tensor: String },
    #[error(
        "tensor `{tensor}`: {dimensions} dimensions, where 1 to {DIMENSIONS_MAX} are supported"
    )]
    Dimensions { tensor: String, dimensions: u32 },
    #[error(
        "tensor `{tensor}`: type {type_name} is not supported (F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q5_K and Q6_K are)"
    )]
    TensorType { tensor: String, type_name: String },
    #[error("tensor `{tensor}`: shape {shape:?} is empty or overflows")]
    Shape { tensor: String, shape: Vec<u64> },
    #[error("tensor `{tensor}`: rows of {row} elements are not whole {format} blocks")]
    Row {
        tensor: String,
        row: u64,
        format: BlockFormat,
    },
    #[error("tensor `{tensor}`: offset {offset} is not a multiple of the alignment {alignment}")]
    Offset {
        tensor: String,
        offset: u64,
        alignment: u64,
    },
    #[error(
        "tensor `{tensor}`: its {bytes} bytes at offset {offset} of the data go beyond the end of the file ({file_bytes} bytes)"
    )]
    OutOfFile {
        tensor: String,
        offset: u64,
        bytes: u64,
        file_bytes: u64,
    },
    #[error("tensors `{first}` and `{second}` overlap")]
    Overlap { first: String, second: String },
    #[error("the header could not be read: {0}")]
    Read(#[from] io::Error),
}
