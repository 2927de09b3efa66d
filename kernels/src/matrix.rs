//! Weight matrices on a device, and the product with them.
use burn::backend::flex::FlexTensor;
use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{Backend, Dispatch, Flex, TensorMetadata, backend_extension};
use burn::tensor::{Bytes, DType, Device, Int, Shape, Tensor, TensorData};

use crate::cpu::{self, Level};
use crate::quant::{BlockFormat, QuantError};
use crate::stock;

/// A matrix `[outputs, inputs]` as its device multiplies it.
#[derive(Clone, Debug)]
pub enum Matrix {
    /// Elements of one type, multiplied by burn: on any device.
    Dense(Tensor<2>), // [outputs, inputs]
    /// As stored, rearranged at most, multiplied by [`cpu::linear`]: on the CPU.
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

#[backend_extension(Flex)]
trait Linear: Backend {
    /// `x` `[tokens, inputs]`, the result `[tokens, outputs]`, both f32.
    fn linear_packed(
        x: FloatTensor<Self>,
        bytes: IntTensor<Self>,
        shape: Packed,
    ) -> FloatTensor<Self>;

    /// The rows `ids`, `[ids, inputs]` f32.
    fn rows_packed(bytes: IntTensor<Self>, shape: Packed, ids: Vec<u32>) -> FloatTensor<Self>;
}

impl Linear for Flex {
    fn linear_packed(
        x: FloatTensor<Self>,
        bytes: IntTensor<Self>,
        shape: Packed,
    ) -> FloatTensor<Self> {
        let x = x.to_contiguous();
        let tokens = x.shape().num_elements() / shape.inputs;
        let mut out = FlexTensor::zeros(Shape::new([tokens, shape.outputs]), DType::F32);
        let matrix = shape.of(&bytes);
        if let (Some(x), Some(out)) = (x.as_slice::<f32>(), out.try_storage_mut::<f32>()) {
            cpu::linear(Level::best(), x, matrix, out);
        }
        out
    }

    fn rows_packed(bytes: IntTensor<Self>, shape: Packed, ids: Vec<u32>) -> FloatTensor<Self> {
        let mut out = FlexTensor::zeros(Shape::new([ids.len(), shape.inputs]), DType::F32);
        let matrix = shape.of(&bytes);
        if let Some(out) = out.try_storage_mut::<f32>() {
            for (id, out) in ids
                .into_iter()
                .zip(out.chunks_exact_mut(shape.inputs.max(1)))
            {
                cpu::row(matrix, id as usize, out);
            }
        }
        out
    }
}

impl Packed {
    fn of(self, bytes: &FlexTensor) -> cpu::Matrix<'_> {
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
            Self::Packed { shape, bytes } => {
                Tensor::from_dispatch(<Dispatch as Linear>::rows_packed(
                    bytes.clone().into_dispatch(),
                    *shape,
                    ids.to_vec(),
                ))
            }
        }
    }
}

/// `x · weightᵀ + bias`. `x` `[tokens, inputs]`, `bias` `[outputs]`, the result
/// `[tokens, outputs]`, in the type of `x`.
pub fn linear(x: Tensor<2>, weight: &Matrix, bias: Option<Tensor<1>>) -> Tensor<2> {
    match weight {
        Matrix::Dense(weight) => stock::linear(x, weight.clone(), bias),
        Matrix::Packed { shape, bytes } => {
            let y = Tensor::from_dispatch(<Dispatch as Linear>::linear_packed(
                x.into_dispatch(),
                bytes.clone().into_dispatch(),
                *shape,
            )); // [tokens, outputs]
            match bias {
                Some(bias) => y + bias.unsqueeze(),
                None => y,
            }
        }
    }
}
