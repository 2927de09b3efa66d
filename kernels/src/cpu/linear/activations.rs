//! Activations as the integer kernels take them: signed bytes with one f32 scale for 32 inputs.
use crate::cpu::pack::GROUP;

/// Rows of activations, quantised: `x ≈ scale · q`, `|q| ≤ 127`.
#[derive(Debug, Default)]
pub(super) struct Activations {
    pub(super) tokens: usize,
    pub(super) inputs: usize,
    pub(super) quants: Vec<i8>,  // [tokens, inputs]
    pub(super) scales: Vec<f32>, // [tokens, inputs / 32]
    /// Sums of the quants of each half of a group, which weights stored with a bias need.
    pub(super) sums: Vec<i32>, // [tokens, inputs / 32, 2]
}

impl Activations {
    /// `x` is `[tokens, inputs]`, `inputs` a multiple of 32. Infinities and what is not a number
    /// make the scale of their group so, and with it every output.
    #[inline(always)]
    pub(super) fn new(x: &[f32], inputs: usize) -> Self {
        let tokens = x.len() / inputs.max(1);
        let groups = x.len() / GROUP;
        let mut out = Self {
            tokens,
            inputs,
            quants: vec![0; x.len()],
            scales: Vec::with_capacity(groups),
            sums: Vec::with_capacity(groups * 2),
        };
        let (x, _) = x.as_chunks::<GROUP>();
        let (quants, _) = out.quants.as_chunks_mut::<GROUP>();
        for (x, quants) in x.iter().zip(quants) {
            // `max` drops what is not a number; adding zero times it does not.
            let largest = x.iter().fold(0.0f32, |most, x| most.max(x.abs()));
            let odd: f32 = x.iter().map(|x| x * 0.0).sum();
            let inverse = match largest > 0.0 && largest.is_finite() {
                true => 127.0 / largest,
                false => 0.0,
            };
            let mut sums = [0i32; 2];
            for (i, (x, quant)) in x.iter().zip(quants).enumerate() {
                let q = (x * inverse).round_ties_even() as i32;
                *quant = q as i8;
                sums[i / 16] += q;
            }
            out.scales.push(largest / 127.0 + odd);
            out.sums.extend(sums);
        }
        out
    }
}
