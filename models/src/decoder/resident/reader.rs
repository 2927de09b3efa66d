//! What products read, in the form their weights want.
use super::BATCH_MAX;
use cabind_kernels::cuda::{
    Buffer, Gpu, Input, Matrix, Output, Quantized, Rounded, Store, linear, quantize, round,
    takes_rounded,
};

pub(super) fn output(y: &Buffer, stride: usize, offset: usize, store: Store) -> Output<'_> {
    Output {
        y,
        stride,
        offset,
        store,
    }
}

/// The forms of what products read, beside f32.
#[derive(Debug)]
pub(super) struct Forms {
    pub(super) quantized: Quantized,
    pub(super) rounded: Rounded,
}

/// What products read: as it is, or in another form made once for all that want it so.
pub(super) struct Reader<'a> {
    x: (&'a Buffer, usize),
    norm: Option<(&'a Buffer, f32)>,
    forms: &'a Forms,
    is_quantized: bool,
    is_rounded: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        x: (&'a Buffer, usize),
        norm: Option<(&'a Buffer, f32)>,
        forms: &'a Forms,
    ) -> Self {
        Self {
            x,
            norm,
            forms,
            is_quantized: false,
            is_rounded: false,
        }
    }

    pub(super) fn product(
        &mut self,
        gpu: &Gpu,
        matrix: &Matrix,
        bias: Option<&Buffer>,
        output: Output<'_>,
        tokens: usize,
    ) {
        let Forms { quantized, rounded } = self.forms;
        let shape = [tokens, matrix.inputs];
        // Only prompts have so many tokens: a decode step of any size of batch goes the same way.
        let input = if tokens > BATCH_MAX && takes_rounded(gpu, matrix) {
            if !std::mem::replace(&mut self.is_rounded, true) {
                round(gpu, self.x, self.norm, rounded, shape);
            }
            Input::Rounded(rounded)
        } else if matrix.packing.is_dense() {
            Input::Dense {
                x: self.x.0,
                first: self.x.1,
                norm: self.norm,
            }
        } else {
            if !std::mem::replace(&mut self.is_quantized, true) {
                quantize(gpu, self.x, self.norm, quantized, shape);
            }
            Input::Quantized(quantized)
        };
        linear(gpu, input, matrix, bias, output, tokens);
    }
}
