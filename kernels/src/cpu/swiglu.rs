//! `y = gate / (1 + exp(−gate)) · up`, element by element.
//!
//! Tolerance against the reference: 1e-5 of the largest value.
use super::Level;
use super::exp::exp;

/// All three have one length.
pub fn swiglu(level: Level, gate: &[f32], up: &[f32], out: &mut [f32]) {
    on_level!(level, mix(gate: &[f32] = gate, up: &[f32] = up, out: &mut [f32] = out));
}

#[inline(always)]
fn mix(gate: &[f32], up: &[f32], out: &mut [f32]) {
    for ((out, gate), up) in out.iter_mut().zip(gate).zip(up) {
        *out = gate / (1.0 + exp(-gate)) * up;
    }
}
