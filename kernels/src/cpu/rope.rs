//! `y[d] = x[d]·cos − x[d + half]·sin`, `y[d + half] = x[d + half]·cos + x[d]·sin`, head by head.
//!
//! Tolerance against the reference: 1e-6 of the largest value.
use super::Level;

/// `x` and `out` are `[tokens, heads, head_dim]`, `cos` and `sin` `[tokens, head_dim / 2]`.
pub fn rope(level: Level, x: &[f32], cos: &[f32], sin: &[f32], head_dim: usize, out: &mut [f32]) {
    let tokens = cos.len() / (head_dim / 2).max(1);
    let heads = x.len() / (tokens * head_dim).max(1);
    let shape = [heads, head_dim];
    on_level!(level, turn(
        x: &[f32] = x, cos: &[f32] = cos, sin: &[f32] = sin, shape: [usize; 2] = shape, out: &mut [f32] = out,
    ));
}

#[inline(always)]
fn turn(x: &[f32], cos: &[f32], sin: &[f32], [heads, head_dim]: [usize; 2], out: &mut [f32]) {
    let (half, token) = ((head_dim / 2).max(1), (heads * head_dim).max(1));
    let angles = cos.chunks_exact(half).zip(sin.chunks_exact(half));
    let tokens = x.chunks_exact(token).zip(out.chunks_exact_mut(token));
    for ((x, out), (cos, sin)) in tokens.zip(angles) {
        for (x, out) in x.chunks_exact(2 * half).zip(out.chunks_exact_mut(2 * half)) {
            let (first, second) = x.split_at(half);
            let (out_first, out_second) = out.split_at_mut(half);
            for d in 0..half {
                out_first[d] = first[d] * cos[d] - second[d] * sin[d];
                out_second[d] = second[d] * cos[d] + first[d] * sin[d];
            }
        }
    }
}
