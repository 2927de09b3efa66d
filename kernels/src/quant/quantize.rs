//! Values to blocks: the scales that lose least of the values' squares, tried around the one that
//! just reaches the largest value.
use super::{BlockFormat, QuantError};
use half::{bf16, f16};

/// Scales tried for a group, in tenths of a step of the largest value.
const TRIES: std::ops::RangeInclusive<i32> = -6..=6;

/// Writes `values` to `out` as `format` stores them.
///
/// What is not finite makes its block so.
///
/// # Errors
/// [`QuantError::Length`] unless the values are whole blocks and `out` is their length.
pub fn quantize(format: BlockFormat, values: &[f32], out: &mut [u8]) -> Result<(), QuantError> {
    if format.bytes(values.len()) != Some(out.len()) {
        return Err(QuantError::Length {
            format,
            bytes: out.len(),
            elements: values.len(),
        });
    }
    let blocks = values
        .chunks_exact(format.block_elements())
        .zip(out.chunks_exact_mut(format.block_bytes()));
    for (x, out) in blocks {
        match format {
            BlockFormat::F32 => out.copy_from_slice(&x[0].to_le_bytes()),
            BlockFormat::F16 => out.copy_from_slice(&f16::from_f32(x[0]).to_le_bytes()),
            BlockFormat::Bf16 => out.copy_from_slice(&bf16::from_f32(x[0]).to_le_bytes()),
            BlockFormat::Q8_0 => q8_0(x, out),
            BlockFormat::Q4_0 => q4_0(x, out),
            BlockFormat::Q4_1 => q4_1(x, out),
            BlockFormat::Q4K => q45_k(x, out, 15.0),
            BlockFormat::Q5K => q45_k(x, out, 31.0),
            BlockFormat::Q6K => q6_k(x, out),
        }
    }
    Ok(())
}

/// Writes a scale and returns it as it will be read.
fn put_half(out: &mut [u8], value: f32) -> f32 {
    let half = f16::from_f32(value);
    out[..2].copy_from_slice(&half.to_le_bytes());
    half.to_f32()
}

/// Zero for a scale of zero, so that a block of zeros stays one.
fn inverse(scale: f32) -> f32 {
    match scale == 0.0 {
        true => 0.0,
        false => scale.recip(),
    }
}

/// The scale `s` for which `s · q` with whole `q` in `least..=most` is nearest to `x`.
///
/// `least` is the side that reaches further: the value that is largest goes there.
fn symmetric_scale(x: &[f32], least: f32, most: f32) -> f32 {
    let largest = x.iter().copied().fold(0.0f32, |largest, x| {
        // What is not a number stays, and spoils its block for all to see.
        if x.abs() > largest.abs() || x.is_nan() {
            x
        } else {
            largest
        }
    });
    if largest == 0.0 || !largest.is_finite() {
        return largest / least;
    }
    let (mut best, mut kept) = (largest / least, f32::NEG_INFINITY);
    for step in TRIES {
        let inverse = (least - 0.1 * step as f32) / largest;
        let (mut xq, mut qq) = (0.0, 0.0);
        for x in x {
            let q = (x * inverse).round().clamp(least, most);
            xq += x * q;
            qq += q * q;
        }
        // Of the squares of `x` so much is kept by the scale `xq / qq`.
        if qq > 0.0 && xq * xq > kept * qq {
            (best, kept) = (xq / qq, xq * xq / qq);
        }
    }
    best
}

/// Scale `s` and minimum `m`, not negative, for which `s · q − m` with whole `q` in `0..=most` is
/// nearest to `x`.
fn scale_and_minimum(x: &[f32], most: f32) -> (f32, f32) {
    let low = x.iter().copied().fold(0.0f32, f32::min);
    let high = x.iter().copied().fold(low, f32::max);
    if x.iter().any(|x| !x.is_finite()) {
        return (f32::NAN, 0.0);
    }
    if high == low {
        return (0.0, -low);
    }
    let count = x.len() as f32;
    let (mut best, mut least_error) = (((high - low) / most, -low), f32::INFINITY);
    for step in TRIES {
        let inverse = (most + 0.1 * step as f32) / (high - low);
        let whole = |x: f32| ((x - low) * inverse).round().clamp(0.0, most);
        let (mut sx, mut sq, mut xq, mut qq) = (0.0, 0.0, 0.0, 0.0);
        for &x in x {
            let q = whole(x);
            sx += x;
            sq += q;
            xq += x * q;
            qq += q * q;
        }
        // The line through the points (q, x), or the one through zero where it would rise above.
        let spread = count * qq - sq * sq;
        if spread <= 0.0 {
            continue;
        }
        let mut scale = (count * xq - sx * sq) / spread;
        let mut minimum = (scale * sq - sx) / count;
        if minimum < 0.0 {
            (scale, minimum) = (xq / qq, 0.0);
        }
        let error: f32 = x
            .iter()
            .map(|&x| (scale * whole(x) - minimum - x).powi(2))
            .sum();
        if scale > 0.0 && error < least_error {
            (best, least_error) = ((scale, minimum), error);
        }
    }
    best
}

fn q8_0(x: &[f32], out: &mut [u8]) {
    let largest = x.iter().fold(0.0f32, |largest, x| largest.max(x.abs()));
    let broken = x.iter().any(|x| !x.is_finite());
    let scale = put_half(out, if broken { f32::NAN } else { largest / 127.0 });
    let inverse = inverse(scale);
    for (out, x) in out[2..].iter_mut().zip(x) {
        *out = (x * inverse).round().clamp(-127.0, 127.0) as i8 as u8;
    }
}

fn q4_0(x: &[f32], out: &mut [u8]) {
    let scale = put_half(out, symmetric_scale(x, -8.0, 7.0));
    let inverse = inverse(scale);
    let nibble = |x: f32| ((x * inverse).round().clamp(-8.0, 7.0) + 8.0) as u8;
    for (i, out) in out[2..].iter_mut().enumerate() {
        *out = nibble(x[i]) | nibble(x[i + 16]) << 4;
    }
}

fn q4_1(x: &[f32], out: &mut [u8]) {
    let (scale, minimum) = scale_and_minimum(x, 15.0);
    let scale = put_half(out, scale);
    let offset = put_half(&mut out[2..], -minimum);
    let inverse = inverse(scale);
    let nibble = |x: f32| ((x - offset) * inverse).round().clamp(0.0, 15.0) as u8;
    for (i, out) in out[4..].iter_mut().enumerate() {
        *out = nibble(x[i]) | nibble(x[i + 16]) << 4;
    }
}

/// `most` is 15, or 31 with the fifth bit.
fn q45_k(x: &[f32], out: &mut [u8], most: f32) {
    let mut groups = [(0.0, 0.0); 8];
    for (group, x) in groups.iter_mut().zip(x.chunks_exact(32)) {
        *group = scale_and_minimum(x, most);
    }
    // A NaN wins, so that it reaches the scale of the block.
    let largest = |of: fn(&(f32, f32)) -> f32| {
        let larger = |a: f32, b: f32| if b > a || b.is_nan() { b } else { a };
        groups.iter().map(of).fold(0.0, larger)
    };
    let scale = put_half(out, largest(|group| group.0) / 63.0);
    let minimum = put_half(&mut out[2..], largest(|group| group.1) / 63.0);
    let (head, nibbles) = out.split_at_mut(16);
    let (fifth_bits, nibbles) = match most > 15.0 {
        true => nibbles.split_at_mut(32),
        false => nibbles.split_at_mut(0),
    };
    fifth_bits.fill(0);
    nibbles.fill(0);
    let packed = &mut head[4..16];
    packed.fill(0);
    for (group, (x, of_group)) in x.chunks_exact(32).zip(groups).enumerate() {
        let six_bits =
            |value: f32, unit: f32| (value * inverse(unit)).round().clamp(0.0, 63.0) as u8;
        let (s, m) = (six_bits(of_group.0, scale), six_bits(of_group.1, minimum));
        put_group_scale(packed, group, s, m);
        let (d, m) = (scale * f32::from(s), minimum * f32::from(m));
        let inverse = inverse(d);
        let (base, shift) = (group / 2 * 32, group % 2 * 4);
        for (i, x) in x.iter().enumerate() {
            let q = ((x + m) * inverse).round().clamp(0.0, most) as u8;
            nibbles[base + i] |= (q & 15) << shift;
            if let Some(bits) = fifth_bits.get_mut(i) {
                *bits |= (q >> 4) << group;
            }
        }
    }
}

/// The opposite of [`super::group_scale`], into bytes that are zero.
fn put_group_scale(packed: &mut [u8], group: usize, scale: u8, minimum: u8) {
    if group < 4 {
        packed[group] |= scale;
        packed[group + 4] |= minimum;
    } else {
        packed[group + 4] |= scale & 15 | (minimum & 15) << 4;
        packed[group - 4] |= scale >> 4 << 6;
        packed[group] |= minimum >> 4 << 6;
    }
}

fn q6_k(x: &[f32], out: &mut [u8]) {
    let mut groups = [0.0; 16];
    for (group, x) in groups.iter_mut().zip(x.chunks_exact(16)) {
        *group = symmetric_scale(x, -32.0, 31.0);
    }
    let larger = |a: f32, b: f32| {
        if b.abs() > a.abs() || b.is_nan() {
            b
        } else {
            a
        }
    };
    let largest = groups.iter().copied().fold(0.0, larger);
    out.fill(0);
    let scale = put_half(&mut out[208..], largest / -128.0);
    for (group, (x, of_group)) in x.chunks_exact(16).zip(groups).enumerate() {
        let group_scale = (of_group * inverse(scale)).round().clamp(-128.0, 127.0) as i8;
        out[192 + group] = group_scale as u8;
        let inverse = inverse(scale * f32::from(group_scale));
        // Where `super::q6_k` looks for them: halves of 128, runs of 32 in them.
        let (half, run, first) = (group / 8, group % 8 / 2, group % 2 * 16);
        for (i, x) in (first..).zip(x) {
            let q = ((x * inverse).round().clamp(-32.0, 31.0) + 32.0) as u8;
            out[half * 64 + run % 2 * 32 + i] |= (q & 15) << (run / 2 * 4);
            out[128 + half * 32 + i] |= q >> 4 << (run * 2);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::dequantize;
    use super::*;
    use crate::reference::check::values;

    fn there_and_back(format: BlockFormat, x: &[f32]) -> Vec<f32> {
        let mut stored = vec![0xaa; format.bytes(x.len()).unwrap()];
        quantize(format, x, &mut stored).unwrap();
        let mut out = vec![f32::NAN; x.len()];
        dequantize(format, &stored, &mut out).unwrap();
        out
    }

    /// Root mean square of the loss as a share of the values' own.
    fn loss(x: &[f32], out: &[f32]) -> f32 {
        let lost: f32 = x.iter().zip(out).map(|(x, y)| (x - y).powi(2)).sum();
        let all: f32 = x.iter().map(|x| x * x).sum();
        (lost / all).sqrt()
    }

    #[test]
    fn a_format_loses_more_than_its_bits() {
        // The sum of four uniform values is near enough to the bell that weights follow.
        let bell: Vec<f32> = (0..4096)
            .map(|at| values(at as u64, 4).iter().sum::<f32>() * 0.05)
            .collect();
        let shifted: Vec<f32> = bell.iter().map(|x| x + 0.1).collect();
        for (format, largest) in [
            (BlockFormat::F32, 0.0),
            (BlockFormat::F16, 3e-4),
            (BlockFormat::Bf16, 2.5e-3),
            (BlockFormat::Q8_0, 6e-3),
            (BlockFormat::Q6K, 2.2e-2),
            (BlockFormat::Q5K, 4e-2),
            (BlockFormat::Q4K, 7.5e-2),
            (BlockFormat::Q4_1, 8e-2),
            (BlockFormat::Q4_0, 9e-2),
        ] {
            for x in [&bell, &shifted] {
                let lost = loss(x, &there_and_back(format, x));
                assert!(lost <= largest, "{format}: {lost}");
            }
        }
    }

    #[test]
    fn values_a_format_holds_are_changed() {
        for format in BlockFormat::ALL {
            let elements = format.block_elements().max(32);
            assert_eq!(
                there_and_back(format, &vec![0.0; elements]),
                vec![0.0; elements]
            );
            let ones = there_and_back(format, &vec![1.0; elements]);
            assert!(
                ones.iter().all(|y| (y - 1.0).abs() < 4e-3),
                "{format}: {ones:?}"
            );
        }
    }

    #[test]
    fn what_is_not_finite_becomes_a_number() {
        for format in BlockFormat::ALL {
            for odd in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
                let mut x = values(3, format.block_elements());
                x[format.block_elements() / 3] = odd;
                let out = there_and_back(format, &x);
                assert!(out.iter().any(|y| !y.is_finite()), "{format}: {out:?}");
            }
        }
    }

    #[test]
    fn a_length_that_is_not_whole_blocks_is_written() {
        let mut out = [7; 34];
        assert!(quantize(BlockFormat::Q8_0, &[1.0; 31], &mut out).is_err());
        assert!(quantize(BlockFormat::Q8_0, &[1.0; 64], &mut out).is_err());
        assert_eq!(out, [7; 34]);
    }
}
