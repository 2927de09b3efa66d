//! Weight matrices on a device.
use burn::backend::flex::FlexTensor;
use burn::tensor::{Bytes, DType, Device, Int, Tensor, TensorData};

use crate::cpu;
use crate::ops;
use crate::quant::{BlockFormat, QuantError};

/// A matrix `[outputs, inputs]` as its device multiplies it.
#[derive(Clone, Debug)]
pub enum Matrix {
    /// Elements of one type, multiplied by burn: on any device.
    Dense(Tensor<2>), // [outputs, inputs]
    /// As stored, rearranged at most, multiplied by [`cpu::linear()`]: on the CPU.
    Packed {
        shape: Packed,
        bytes: Tensor<1, Int>,
    },
}

/// What the bytes of a packed matrix are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packed {
    pub format: BlockFormat,
    pub outputs: usize,
    pub inputs: usize,
}

impl Packed {
    /// A view of the bytes.
    pub(crate) fn of(self, bytes: &FlexTensor) -> cpu::Matrix<'_> {
        cpu::Matrix {
            format: self.format,
            outputs: self.outputs,
            inputs: self.inputs,
            bytes: bytes.bytes(),
        }
    }
}

impl Matrix {
    /// Packs `outputs · inputs` elements stored in `format`, row after row, for the CPU.
    ///
    /// # Errors
    /// [`QuantError::Length`] when the rows are not whole blocks or `stored` is not their length.
    pub fn packed(
        format: BlockFormat,
        [outputs, inputs]: [usize; 2],
        stored: Vec<u8>,
        device: &Device,
    ) -> Result<Self, QuantError> {
        let row = format.bytes(inputs);
        if row.and_then(|row| row.checked_mul(outputs)) != Some(stored.len()) {
            return Err(QuantError::Length {
                format,
                bytes: stored.len(),
                elements: outputs.saturating_mul(inputs),
            });
        }
        let bytes = cpu::pack(format, inputs, stored);
        let length = bytes.len();
        // Not `from_bytes_vec`, which copies what is not aligned to its liking.
        let data = TensorData::from_bytes(Bytes::from_elems(bytes), [length], DType::U8);
        Ok(Self::Packed {
            shape: Packed {
                format,
                outputs,
                inputs,
            },
            bytes: Tensor::from_data(data, (device, DType::U8)),
        })
    }

    /// The rows `ids`: `[ids, inputs]`. Every id must be below the number of rows.
    pub fn rows(&self, ids: &[u32], device: &Device) -> Tensor<2> {
        match self {
            Self::Dense(matrix) => {
                let count = ids.len();
                let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
                let data = TensorData::new(ids, [count]);
                let ids = Tensor::<1, Int>::from_data(data, (device, DType::I32)); // [ids]
                matrix.clone().select(0, ids)
            }
            Self::Packed { shape, bytes } => ops::rows(bytes.clone(), *shape, ids.to_vec()),
        }
    }
}
