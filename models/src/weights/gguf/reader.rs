//! The fields of a GGUF header, read one after the other.
use std::io::Read;

use super::{ARRAY_DEPTH_MAX, GgufError, HEADER_BYTES_MAX};
use crate::weights::metadata::{MetadataArray, MetadataValue};

/// Reads little-endian fields and keeps every announced length inside the file.
pub(super) struct Reader<R> {
    source: R,
    at: u64,
    file_bytes: u64,
}

impl<R: Read> Reader<R> {
    pub(super) fn new(source: R, file_bytes: u64) -> Self {
        Self {
            source,
            at: 0,
            file_bytes,
        }
    }

    /// Bytes read so far.
    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// Refuses `wanted` further bytes that the file or the header limit cannot hold.
    fn reserve(&self, wanted: u64) -> Result<(), GgufError> {
        match self.at.checked_add(wanted) {
            Some(end) if end > self.file_bytes => Err(self.truncated(wanted)),
            Some(end) if end > HEADER_BYTES_MAX => Err(GgufError::HeaderTooLong),
            Some(_) => Ok(()),
            None => Err(self.truncated(wanted)),
        }
    }

    fn truncated(&self, wanted: u64) -> GgufError {
        GgufError::Truncated {
            at: self.at,
            wanted,
            file_bytes: self.file_bytes,
        }
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], GgufError> {
        self.reserve(N as u64)?;
        let mut bytes = [0; N];
        self.source.read_exact(&mut bytes)?;
        self.at += N as u64;
        Ok(bytes)
    }

    pub(super) fn u32(&mut self) -> Result<u32, GgufError> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, GgufError> {
        self.array().map(u64::from_le_bytes)
    }

    /// A count of things that take at least `bytes_min` bytes each in what is left of the file.
    pub(super) fn count(&mut self, what: &'static str, bytes_min: u64) -> Result<u64, GgufError> {
        let at = self.at;
        let count = self.u64()?;
        let left = self.file_bytes - self.at;
        match count.checked_mul(bytes_min) {
            Some(bytes) if bytes <= left => Ok(count),
            _ => Err(GgufError::Count { what, count, at }),
        }
    }

    pub(super) fn string(
        &mut self,
        what: &'static str,
        bytes_max: u64,
    ) -> Result<String, GgufError> {
        let at = self.at;
        let bytes = self.u64()?;
        self.reserve(bytes)?;
        if bytes > bytes_max {
            return Err(GgufError::TooLong {
                what,
                bytes,
                bytes_max,
                at,
            });
        }
        // `reserve` held the length below HEADER_BYTES_MAX, so it fits any usize.
        let mut buffer = vec![0; bytes as usize];
        self.source.read_exact(&mut buffer)?;
        self.at += bytes;
        String::from_utf8(buffer).map_err(|_| GgufError::Text { at })
    }

    fn bool(&mut self, key: &str) -> Result<bool, GgufError> {
        match self.array()? {
            [0] => Ok(false),
            [1] => Ok(true),
            [value] => Err(GgufError::Bool {
                key: key.to_owned(),
                value,
            }),
        }
    }

    pub(super) fn value(&mut self, key: &str, type_id: u32) -> Result<MetadataValue, GgufError> {
        Ok(match type_id {
            0 => MetadataValue::U8(u8::from_le_bytes(self.array()?)),
            1 => MetadataValue::I8(i8::from_le_bytes(self.array()?)),
            2 => MetadataValue::U16(u16::from_le_bytes(self.array()?)),
            3 => MetadataValue::I16(i16::from_le_bytes(self.array()?)),
            4 => MetadataValue::U32(u32::from_le_bytes(self.array()?)),
            5 => MetadataValue::I32(i32::from_le_bytes(self.array()?)),
            6 => MetadataValue::F32(f32::from_le_bytes(self.array()?)),
            7 => MetadataValue::Bool(self.bool(key)?),
            8 => MetadataValue::String(self.string("string", HEADER_BYTES_MAX)?),
            9 => MetadataValue::Array(self.metadata_array(key, 1)?),
            10 => MetadataValue::U64(u64::from_le_bytes(self.array()?)),
            11 => MetadataValue::I64(i64::from_le_bytes(self.array()?)),
            12 => MetadataValue::F64(f64::from_le_bytes(self.array()?)),
            _ => {
                return Err(GgufError::ValueType {
                    key: key.to_owned(),
                    type_id,
                });
            }
        })
    }

    fn metadata_array(&mut self, key: &str, depth: u32) -> Result<MetadataArray, GgufError> {
        if depth > ARRAY_DEPTH_MAX {
            return Err(GgufError::Depth {
                key: key.to_owned(),
            });
        }
        Ok(match self.u32()? {
            0 => MetadataArray::U8(self.numbers(u8::from_le_bytes)?),
            1 => MetadataArray::I8(self.numbers(i8::from_le_bytes)?),
            2 => MetadataArray::U16(self.numbers(u16::from_le_bytes)?),
            3 => MetadataArray::I16(self.numbers(i16::from_le_bytes)?),
            4 => MetadataArray::U32(self.numbers(u32::from_le_bytes)?),
            5 => MetadataArray::I32(self.numbers(i32::from_le_bytes)?),
            6 => MetadataArray::F32(self.numbers(f32::from_le_bytes)?),
            7 => MetadataArray::Bool(self.elements(1, |reader| reader.bool(key))?),
            8 => MetadataArray::String(
                self.elements(8, |reader| reader.string("string", HEADER_BYTES_MAX))?,
            ),
            9 => MetadataArray::Array(
                self.elements(12, |reader| reader.metadata_array(key, depth + 1))?,
            ),
            10 => MetadataArray::U64(self.numbers(u64::from_le_bytes)?),
            11 => MetadataArray::I64(self.numbers(i64::from_le_bytes)?),
            12 => MetadataArray::F64(self.numbers(f64::from_le_bytes)?),
            type_id => {
                return Err(GgufError::ValueType {
                    key: key.to_owned(),
                    type_id,
                });
            }
        })
    }

    fn numbers<T, const N: usize>(&mut self, from: fn([u8; N]) -> T) -> Result<Vec<T>, GgufError> {
        self.elements(N as u64, |reader| reader.array().map(from))
    }

    /// An array of elements of at least `bytes_min` bytes each. The vector grows as elements
    /// arrive: nothing is allocated on the word of the count.
    fn elements<T>(
        &mut self,
        bytes_min: u64,
        mut element: impl FnMut(&mut Self) -> Result<T, GgufError>,
    ) -> Result<Vec<T>, GgufError> {
        let count = self.count("array elements", bytes_min)?;
        let mut elements = Vec::new();
        for _ in 0..count {
            elements.push(element(self)?);
        }
        Ok(elements)
    }
}
