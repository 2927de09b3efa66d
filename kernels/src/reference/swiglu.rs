/// `y = gate / (1 + exp(−gate)) · up`, element by element.
///
/// Shazeer, "GLU Variants Improve Transformer", 2020. Both are `[tokens, ffn]`.
pub fn swiglu(gate: &[f32], up: &[f32]) -> Vec<f32> {
    let silu = |g: f32| f64::from(g) / (1.0 + (-f64::from(g)).exp());
    gate.iter()
        .zip(up)
        .map(|(g, u)| (silu(*g) * f64::from(*u)) as f32)
        .collect()
}
