//! Weights made up on the spot, for measuring a model whose files are not at hand.
use super::BlockFormat;
use super::names::Role;
use half::{bf16, f16};

/// Fills `out` with whole blocks of `format` for the tensor `name` under `seed`, from byte `first` on,
/// a multiple of 8. They have about the variance of [`fill`].
pub(super) fn fill_blocks(
    seed: u64,
    name: &str,
    role: Role,
    columns: usize,
    format: BlockFormat,
    first: usize,
    out: &mut [u8],
) {
    let stream = splitmix(seed ^ fnv1a(name)).wrapping_add(first as u64 / 8);
    for (at, eight) in out.chunks_mut(8).enumerate() {
        let bits = splitmix(stream.wrapping_add(at as u64)).to_le_bytes();
        eight.copy_from_slice(&bits[..eight.len()]);
    }
    // What a scale of one makes of uniform quants: their deviation, and the one group scale.
    let (spread, group_scale, scale_at) = match format {
        BlockFormat::Q8_0 => (73.9, 1, 0),
        BlockFormat::Q6K => (18.5, 64, 208),
        BlockFormat::Q5K => (9.2, 32, 0),
        BlockFormat::Q4_0 | BlockFormat::Q4_1 => (4.6, 1, 0),
        BlockFormat::Q4K => (4.6, 32, 0),
        BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => return,
    };
    let scale = deviation(role, columns) / (spread * group_scale as f32);
    for block in out.chunks_exact_mut(format.block_bytes()) {
        // A random sign, so that quants which are not centred leave no bias in a row.
        let scale = if block[scale_at] & 1 == 0 {
            scale
        } else {
            -scale
        };
        let half = |value: f32| f16::from_f32(value).to_le_bytes();
        block[scale_at..scale_at + 2].copy_from_slice(&half(scale));
        match format {
            BlockFormat::Q4_1 => block[2..4].copy_from_slice(&half(-7.5 * scale)),
            BlockFormat::Q4K | BlockFormat::Q5K => {
                let middle = if format == BlockFormat::Q4K {
                    7.5
                } else {
                    15.5
                };
                block[2..4].copy_from_slice(&half(middle * scale));
                // Every group scale and minimum is 32, whose low four bits are zero.
                block[4..12].fill(0b10_100000);
                block[12..16].fill(0);
            }
            BlockFormat::Q6K => block[192..208].fill(group_scale),
            _ => {}
        }
    }
}

/// Standard deviation of embeddings and biases, as in the published configurations.
const DEVIATION: f32 = 0.02;

/// Fills `out` with the values of the tensor `name` under `seed` from element `first` on, which is a
/// multiple of 4.
///
/// They depend on nothing else, are uniform, and are representable in bf16. Projections have the
/// variance that keeps activations at unit scale (one over their `columns`), norms are 1.
pub(super) fn fill(
    seed: u64,
    name: &str,
    role: Role,
    columns: usize,
    first: usize,
    out: &mut [f32],
) {
    if role == Role::Norm {
        out.fill(1.0);
        return;
    }
    let deviation = deviation(role, columns);
    // A uniform distribution over ±a has the deviation a/√3; a number is one of 2¹⁶ steps.
    let step = deviation * 3f32.sqrt() / 32_767.5;
    let stream = splitmix(seed ^ fnv1a(name)).wrapping_add(first as u64 / 4);
    for (block, out) in out.chunks_mut(4).enumerate() {
        let bits = splitmix(stream.wrapping_add(block as u64));
        for (lane, out) in out.iter_mut().enumerate() {
            let number = (bits >> (lane * 16)) as u16;
            let value = (f32::from(number) - 32_767.5) * step;
            *out = f32::from_bits(value.to_bits() & 0xffff_0000);
        }
    }
}

fn deviation(role: Role, columns: usize) -> f32 {
    match role {
        Role::Norm | Role::Embedding | Role::Bias => DEVIATION,
        Role::Projection | Role::Rotated { .. } => (columns as f32).sqrt().recip(),
    }
}

/// As [`fill`], as bf16.
pub(super) fn fill_bf16(
    seed: u64,
    name: &str,
    role: Role,
    columns: usize,
    first: usize,
    out: &mut [u8],
) {
    let mut values = [0.0; 512];
    for (at, out) in out.chunks_mut(2 * values.len()).enumerate() {
        let values = &mut values[..out.len() / 2];
        fill(seed, name, role, columns, first + at * 512, values);
        for (value, out) in values.iter().zip(out.as_chunks_mut::<2>().0) {
            *out = bf16::from_f32(*value).to_le_bytes();
        }
    }
}

/// SplitMix64's output for a counter (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014).
fn splitmix(counter: u64) -> u64 {
    let z = counter.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// FNV-1a of a name: the same in every build, unlike the standard library's hash.
fn fnv1a(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_mean_and_variance_of_an_initialisation() {
        let mut out = vec![0.0; 1 << 20];
        fill(7, "w", Role::Projection, 256, 0, &mut out);
        let count = out.len() as f64;
        let mean = out.iter().map(|&x| f64::from(x)).sum::<f64>() / count;
        let variance = out.iter().map(|&x| f64::from(x).powi(2)).sum::<f64>() / count;
        assert!(mean.abs() < 3e-4, "{mean}");
        assert!((variance * 256.0 - 1.0).abs() < 0.01, "{variance}");
        assert!(out.iter().all(|x| x.to_bits() & 0xffff == 0));
    }

    #[test]
    fn a_tensor_depends_on_its_name_and_the_seed_only() {
        let make = |seed, name: &str| {
            let mut out = vec![0.0; 64];
            fill(seed, name, Role::Projection, 8, 0, &mut out);
            out
        };
        assert_eq!(make(1, "a"), make(1, "a"));
        assert_ne!(make(1, "a"), make(2, "a"));
        assert_ne!(make(1, "a"), make(1, "b"));
    }

    #[test]
    fn a_tensor_made_in_pieces_is_the_tensor_made_at_once() {
        let (mut whole, mut pieces) = (vec![0.0; 64], vec![0.0; 64]);
        fill(3, "w", Role::Embedding, 8, 0, &mut whole);
        for (i, piece) in pieces.chunks_mut(16).enumerate() {
            fill(3, "w", Role::Embedding, 8, i * 16, piece);
        }
        assert_eq!(whole, pieces);
    }
}
