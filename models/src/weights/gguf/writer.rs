//! Writing a GGUF file of version 3: the header first, then the tensors in its order.
use std::collections::BTreeMap;
use std::io::{self, Write};

use super::{ALIGNMENT_DEFAULT, MAGIC, block_format};
use crate::weights::{BlockFormat, MetadataArray, MetadataValue, TensorInfo};

/// A file whose header is written and whose tensors are not all yet.
#[derive(Debug)]
pub(crate) struct GgufWriter<W> {
    out: W,
    /// Bytes written.
    at: u64,
}

impl<W: Write> GgufWriter<W> {
    /// Writes the header of a file with these tensors, whose names are GGUF's.
    pub(crate) fn new(
        out: W,
        metadata: &BTreeMap<String, MetadataValue>,
        tensors: &[TensorInfo],
    ) -> io::Result<Self> {
        let mut writer = Self { out, at: 0 };
        writer.bytes(&MAGIC)?;
        writer.bytes(&3u32.to_le_bytes())?;
        writer.count(tensors.len())?;
        writer.count(metadata.len())?;
        for (key, value) in metadata {
            writer.text(key)?;
            writer.value(value)?;
        }
        let mut offset = 0u64;
        for tensor in tensors {
            writer.text(&tensor.name)?;
            writer.bytes(&(tensor.shape.len() as u32).to_le_bytes())?;
            for dimension in tensor.shape.iter().rev() {
                writer.count(*dimension)?;
            }
            writer.bytes(&type_id(tensor.format).to_le_bytes())?;
            writer.bytes(&offset.to_le_bytes())?;
            offset += tensor.bytes.next_multiple_of(ALIGNMENT_DEFAULT);
        }
        writer.pad()?;
        Ok(writer)
    }

    /// Writes the next tensor, as long as the header says.
    pub(crate) fn tensor(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes(bytes)?;
        self.pad()
    }

    /// What was written to, with nothing left in a buffer of this writer's own.
    pub(crate) fn into_inner(self) -> W {
        self.out
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.out.write_all(bytes)
    }

    fn pad(&mut self) -> io::Result<()> {
        let missing = self.at.next_multiple_of(ALIGNMENT_DEFAULT) - self.at;
        let zeros = [0; ALIGNMENT_DEFAULT as usize];
        self.bytes(zeros.get(..missing as usize).unwrap_or_default())
    }

    fn count(&mut self, count: usize) -> io::Result<()> {
        self.bytes(&(count as u64).to_le_bytes())
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        self.count(text.len())?;
        self.bytes(text.as_bytes())
    }

    /// A value after the number of its type.
    fn value(&mut self, value: &MetadataValue) -> io::Result<()> {
        use MetadataValue as Value;
        let mut number = |id: u32, bytes: &[u8]| {
            self.bytes(&id.to_le_bytes())?;
            self.bytes(bytes)
        };
        match value {
            Value::U8(value) => number(0, &value.to_le_bytes()),
            Value::I8(value) => number(1, &value.to_le_bytes()),
            Value::U16(value) => number(2, &value.to_le_bytes()),
            Value::I16(value) => number(3, &value.to_le_bytes()),
            Value::U32(value) => number(4, &value.to_le_bytes()),
            Value::I32(value) => number(5, &value.to_le_bytes()),
            Value::F32(value) => number(6, &value.to_le_bytes()),
            Value::Bool(value) => number(7, &[u8::from(*value)]),
            Value::String(value) => {
                number(8, &[])?;
                self.text(value)
            }
            Value::Array(values) => {
                number(9, &[])?;
                self.array(values)
            }
            Value::U64(value) => number(10, &value.to_le_bytes()),
            Value::I64(value) => number(11, &value.to_le_bytes()),
            Value::F64(value) => number(12, &value.to_le_bytes()),
        }
    }

    /// An array after the number of its elements' type and their count.
    fn array(&mut self, values: &MetadataArray) -> io::Result<()> {
        use MetadataArray as Array;
        match values {
            Array::U8(values) => self.elements(0, values, |v| v.to_le_bytes()),
            Array::I8(values) => self.elements(1, values, |v| v.to_le_bytes()),
            Array::U16(values) => self.elements(2, values, |v| v.to_le_bytes()),
            Array::I16(values) => self.elements(3, values, |v| v.to_le_bytes()),
            Array::U32(values) => self.elements(4, values, |v| v.to_le_bytes()),
            Array::I32(values) => self.elements(5, values, |v| v.to_le_bytes()),
            Array::F32(values) => self.elements(6, values, |v| v.to_le_bytes()),
            Array::Bool(values) => self.elements(7, values, |v| [u8::from(*v)]),
            Array::U64(values) => self.elements(10, values, |v| v.to_le_bytes()),
            Array::I64(values) => self.elements(11, values, |v| v.to_le_bytes()),
            Array::F64(values) => self.elements(12, values, |v| v.to_le_bytes()),
            Array::String(values) => {
                self.begin(8, values.len())?;
                values.iter().try_for_each(|text| self.text(text))
            }
            Array::Array(values) => {
                self.begin(9, values.len())?;
                values.iter().try_for_each(|array| self.array(array))
            }
        }
    }

    fn begin(&mut self, id: u32, count: usize) -> io::Result<()> {
        self.bytes(&id.to_le_bytes())?;
        self.count(count)
    }

    fn elements<T, const N: usize>(
        &mut self,
        id: u32,
        values: &[T],
        bytes: impl Fn(&T) -> [u8; N],
    ) -> io::Result<()> {
        self.begin(id, values.len())?;
        values
            .iter()
            .try_for_each(|value| self.bytes(&bytes(value)))
    }
}

/// The number of a format; the other way round in [`block_format`].
fn type_id(format: BlockFormat) -> u32 {
    // Every format has a number below this.
    (0..64)
        .find(|id| block_format(*id) == Ok(format))
        .unwrap_or_default()
}
