//! Reading a checkpoint's tensors, with somebody told how far it is.
use super::DecoderError;
use crate::weights::{BlockFormat, Weights, WeightsError, zeros};
use cabind_kernels::cpu::{self, Pool};
use std::ops::ControlFlow;

pub(super) struct Loader<'a> {
    weights: &'a Weights,
    progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
    bytes_done: u64,
}

impl<'a> Loader<'a> {
    pub(super) fn new(
        weights: &'a Weights,
        progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Self {
        Self {
            weights,
            progress,
            bytes_done: 0,
        }
    }

    pub(super) fn shape<const D: usize>(
        &self,
        name: &str,
    ) -> Result<([usize; D], BlockFormat), WeightsError> {
        let unknown = || WeightsError::Unknown {
            tensor: name.into(),
        };
        let info = self.weights.tensor(name).ok_or_else(unknown)?;
        let shape = info.shape.clone().try_into().map_err(|_| unknown())?;
        Ok((shape, info.format))
    }

    pub(super) fn values(&mut self, name: &str) -> Result<Vec<f32>, DecoderError> {
        let values = self.weights.read_f32(name)?;
        self.done(name)?;
        Ok(values)
    }

    /// A matrix as [`cpu::linear()`] takes it.
    pub(super) fn packed(&mut self, name: &str, pool: &Pool) -> Result<Vec<u8>, DecoderError> {
        let (shape, format) = self.shape::<2>(name)?;
        let together = self.weights.rows_together(name)?;
        let bytes = cpu::packed_bytes(format, shape[0], shape[1]).unwrap_or(0);
        let mut packed = zeros(name, bytes)?;
        cpu::pack(pool, format, shape, together, &mut packed, |first, rows| {
            self.weights.read_rows(name, first, rows)
        })?;
        self.done(name)?;
        Ok(packed)
    }

    /// A matrix as it is stored.
    pub(super) fn stored(&mut self, name: &str) -> Result<Vec<u8>, DecoderError> {
        let stored = self.weights.read_stored(name)?;
        self.done(name)?;
        Ok(stored)
    }

    /// Counts a tensor that was read, and asks whether to go on.
    fn done(&mut self, name: &str) -> Result<(), DecoderError> {
        self.bytes_done += self.weights.tensor(name).map_or(0, |info| info.bytes);
        match (self.progress)(self.bytes_done) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(DecoderError::Interrupted),
        }
    }
}
