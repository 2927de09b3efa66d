//! Reading a checkpoint's tensors, with somebody told how far it is.
use super::DecoderError;
use crate::weights::{BlockFormat, Weights, WeightsError};
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
