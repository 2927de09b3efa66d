//! An exponential that a compiler can make vectors of.

/// 1.5 · 2²³: a float this large has no place behind the point, so that adding it rounds, ties to
/// even, and its last bits are the integer. Vectors can do that; a call of `rintf` they cannot.
pub(super) const ROUNDING: f32 = 12_582_912.0;

/// `e^x` to 2e-7 of its value from −87 to 88, constant beyond: `2^n · e^r` with a polynomial for
/// `|r| ≤ ln 2 / 2`. The coefficients are those of Cephes' `expf`; ln 2 is subtracted in two parts.
#[inline(always)]
pub(super) fn exp(x: f32) -> f32 {
    let x = x.clamp(-87.0, 88.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUNDING;
    let n = shifted - ROUNDING;
    let r = x - n * 0.693_359_4 + n * 2.121_944_4e-4;
    let mut p = 1.987_569_1e-4;
    for c in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 0.166_666_65, 0.5] {
        p = p * r + c;
    }
    let power = (shifted.to_bits() as i32).wrapping_sub(ROUNDING.to_bits() as i32);
    let scale = f32::from_bits((power.wrapping_add(127) << 23) as u32);
    (p * r * r + r + 1.0) * scale
}

#[cfg(test)]
mod tests {
    use super::exp;

    #[test]
    fn exp_strays_from_the_library_s() {
        for step in -8_700..=8_800 {
            let x = step as f32 / 100.0 + 0.003;
            let (got, want) = (exp(x), f64::from(x).exp() as f32);
            let x = x.min(88.0);
            assert!(
                (got - want).abs() <= 3e-7 * want || x == 88.0,
                "e^{x}: {got}, {want}"
            );
        }
        assert_eq!(exp(0.0), 1.0);
        assert!(exp(-1e30) < 1e-37 && exp(1e30) > 1e38 && exp(f32::NAN).is_nan());
    }
}
