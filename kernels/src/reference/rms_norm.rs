/// `y[i] = x[i] / sqrt(mean(x²) + eps) · weight[i]` for each row of `weight.len()` values.
///
/// Zhang and Sennrich, "Root Mean Square Layer Normalization", 2019. `x` is `[rows, weight.len()]`.
pub fn rms_norm(x: &[f32], weight: &[f32], eps: f32) -> Vec<f32> {
    let mut y = Vec::with_capacity(x.len());
    for row in x.chunks_exact(weight.len()) {
        let squares: f64 = row.iter().map(|v| f64::from(*v) * f64::from(*v)).sum();
        let scale = 1.0 / (squares / row.len() as f64 + f64::from(eps)).sqrt();
        y.extend(
            row.iter()
                .zip(weight)
                .map(|(v, w)| (f64::from(*v) * scale) as f32 * w),
        );
    }
    y
}
