/// `y[t][o] = Σ_i x[t][i] · weight[o][i] + bias[o]`, summed in f64.
///
/// `x` is `[tokens, inputs]`, `weight` is `[outputs, inputs]`, the result `[tokens, outputs]`.
pub fn linear(x: &[f32], weight: &[f32], bias: Option<&[f32]>, inputs: usize) -> Vec<f32> {
    let mut y = Vec::with_capacity(x.len() / inputs * (weight.len() / inputs));
    for token in x.chunks_exact(inputs) {
        for (output, row) in weight.chunks_exact(inputs).enumerate() {
            let products = token
                .iter()
                .zip(row)
                .map(|(a, b)| f64::from(*a) * f64::from(*b));
            let sum: f64 = products.sum();
            y.push(sum as f32 + bias.map_or(0.0, |bias| bias[output]));
        }
    }
    y
}
