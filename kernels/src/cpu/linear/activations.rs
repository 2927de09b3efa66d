//! Activations as the integer kernels take them: signed bytes with one f32 scale for 32 inputs.
use crate::cpu::Level;
use crate::cpu::exp::ROUNDING;
use crate::cpu::pack::GROUP;

/// A group without anything larger counts as zeros: its inverse would not be finite.
const LARGEST_MIN: f32 = 1e-30;

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
    pub(super) fn new(level: Level, x: &[f32], inputs: usize) -> Self {
        let tokens = x.len() / inputs.max(1);
        let groups = x.len() / GROUP;
        let mut out = Self {
            tokens,
            inputs,
            quants: vec![0; x.len()],
            scales: Vec::with_capacity(groups),
            sums: Vec::with_capacity(groups * 2),
        };
        on_level!(level, quantise(x: &[f32] = x, out: &mut Activations = &mut out));
        out
    }
}

#[inline(always)]
fn quantise(x: &[f32], out: &mut Activations) {
    let (x, _) = x.as_chunks::<GROUP>();
    let (quants, _) = out.quants.as_chunks_mut::<GROUP>();
    for (x, quants) in x.iter().zip(quants) {
        // `max` drops what is not a number; zero times it does not.
        let largest = x.iter().fold(0.0f32, |most, x| most.max(x.abs()));
        let odd: f32 = x.iter().map(|x| x * 0.0).sum();
        let scale = largest / 127.0 + odd;
        out.scales.push(scale);
        if !scale.is_finite() || largest < LARGEST_MIN {
            out.sums.extend([0, 0]);
            continue;
        }
        let inverse = 127.0 / largest;
        let mut whole = [0i32; GROUP];
        for (x, whole) in x.iter().zip(&mut whole) {
            *whole = (x * inverse + ROUNDING).to_bits() as i32 - ROUNDING.to_bits() as i32;
        }
        for (whole, quant) in whole.iter().zip(quants) {
            *quant = *whole as i8;
        }
        let (first, second) = whole.split_at(GROUP / 2);
        out.sums
            .extend([first.iter().sum::<i32>(), second.iter().sum::<i32>()]);
    }
}
