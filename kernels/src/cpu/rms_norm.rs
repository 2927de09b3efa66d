//! `y[i] = x[i] / sqrt(mean(x²) + eps) · weight[i]`, row by row.
//!
//! Tolerance against the reference: 1e-5 of the largest value.
use super::Level;

/// `x` and `out` are `[rows, weight.len()]`.
pub fn rms_norm(level: Level, x: &[f32], weight: &[f32], eps: f32, out: &mut [f32]) {
    on_level!(level, rows(x: &[f32] = x, weight: &[f32] = weight, eps: f32 = eps, out: &mut [f32] = out));
}

#[inline(always)]
fn rows(x: &[f32], weight: &[f32], eps: f32, out: &mut [f32]) {
    let size = weight.len().max(1);
    for (x, out) in x.chunks_exact(size).zip(out.chunks_exact_mut(size)) {
        // Sums side by side, so that vectors can hold them.
        let mut sums = [0.0f32; 16];
        let (whole, rest) = x.as_chunks::<16>();
        for x in whole {
            for (sum, x) in sums.iter_mut().zip(x) {
                *sum += x * x;
            }
        }
        let squares = sums.iter().sum::<f32>() + rest.iter().map(|x| x * x).sum::<f32>();
        let scale = (squares / size as f32 + eps).sqrt().recip();
        for ((out, x), weight) in out.iter_mut().zip(x).zip(weight) {
            *out = x * scale * weight;
        }
    }
}
