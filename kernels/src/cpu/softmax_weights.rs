//! `y = exp((x − highest) · scale)`, and 0 where the exponent is below −80: the weights that tokens
//! are drawn by.
//!
//! Tolerance against the reference: 1e-6 of the largest value, which is 1.
use super::Level;
use super::exp::exp;

/// Both have one length. `highest` is the largest of `x`, and finite.
pub fn softmax_weights(level: Level, x: &[f32], highest: f32, scale: f32, out: &mut [f32]) {
    on_level!(level, weigh(x: &[f32] = x, highest: f32 = highest, scale: f32 = scale, out: &mut [f32] = out));
}

#[inline(always)]
fn weigh(x: &[f32], highest: f32, scale: f32, out: &mut [f32]) {
    for (out, x) in out.iter_mut().zip(x) {
        let exponent = (x - highest) * scale;
        let weight = exp(exponent);
        *out = if exponent >= -80.0 { weight } else { 0.0 };
    }
}
