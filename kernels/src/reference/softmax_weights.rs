/// `exp((x − highest) · scale)`, and 0 where the exponent is below −80.
pub fn softmax_weights(x: &[f32], highest: f32, scale: f32) -> Vec<f32> {
    let weight = |x: &f32| match (x - highest) * scale {
        exponent if exponent >= -80.0 => f64::from(exponent).exp() as f32,
        _ => 0.0,
    };
    x.iter().map(weight).collect()
}
