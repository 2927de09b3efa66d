//! `y[d] = x[d]·cos − x[d + half]·sin`, `y[d + half] = x[d + half]·cos + x[d]·sin`, head by head.
//!
//! Tolerance against the reference: 1e-6 of the largest value.
use super::Level;

/// `x` is `[tokens, heads, head_dim]` and turned in place, `cos` and `sin` `[tokens, head_dim / 2]`.
pub fn rope(level: Level, x: &mut [f32], cos: &[f32], sin: &[f32], head_dim: usize) {
    let tokens = cos.len() / (head_dim / 2).max(1);
    let heads = x.len() / (tokens * head_dim).max(1);
    let shape = [heads, head_dim];
    on_level!(level, turn(
        x: &mut [f32] = x, cos: &[f32] = cos, sin: &[f32] = sin, shape: [usize; 2] = shape,
    ));
}

#[inline(always)]
fn turn(x: &mut [f32], cos: &[f32], sin: &[f32], [heads, head_dim]: [usize; 2]) {
    let (half, token) = ((head_dim / 2).max(1), (heads * head_dim).max(1));
    let angles = cos.chunks_exact(half).zip(sin.chunks_exact(half));
    for (x, (cos, sin)) in x.chunks_exact_mut(token).zip(angles) {
        for x in x.chunks_exact_mut(2 * half) {
            let (first, second) = x.split_at_mut(half);
            for d in 0..half {
                let (a, b) = (first[d], second[d]);
                first[d] = a * cos[d] - b * sin[d];
                second[d] = b * cos[d] + a * sin[d];
            }
        }
    }
}
