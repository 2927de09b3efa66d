/// The likeliest of logits, the first among equals, its logit, and the weight `Σ exp((l − highest) /
/// temperature)` of all. None where one is no number or infinite, or all are minus infinity.
pub fn likeliest(logits: &[f32], temperature: f32) -> Option<(u32, f32, f32)> {
    let (mut best, mut highest) = (None, f32::NEG_INFINITY);
    for (id, logit) in logits.iter().enumerate() {
        if logit.is_nan() || *logit == f32::INFINITY {
            return None;
        }
        if *logit > highest {
            (best, highest) = (Some(id as u32), *logit);
        }
    }
    let weight = |logit: &f32| (f64::from(logit - highest) / f64::from(temperature)).exp();
    let total: f64 = logits.iter().map(weight).sum();
    Some((best?, highest, total as f32))
}
