#![allow(clippy::unwrap_used)]
use super::emulation::Emulation;
use super::*;
use crate::cpu::linear::{avx512, group::bias};
use crate::cpu::pack::block_bytes;
use crate::cpu::{Forms, Level, Pool, Processor};
use crate::quant::BlockFormat;
use half::f16;

fn noise(at: usize) -> u32 {
    let mut z = (at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (z >> 32) as u32
}

fn values(seed: usize, count: usize) -> Vec<f32> {
    (0..count)
        .map(|at| noise(seed * 1_000_003 + at) as f32 / 2f32.powi(31) - 1.0)
        .collect()
}

fn activations(x: &[f32], inputs: usize) -> Activations {
    let mut out = Activations::new();
    let forms = Forms {
        bytes: true,
        bf16: false,
    };
    let processor = Processor::new(Pool::new(1), Level::Scalar).unwrap();
    let shape = [x.len() / inputs, inputs];
    out.fill(&processor, shape, inputs, forms, |token, columns, out| {
        out.copy_from_slice(&x[token * inputs..][columns]);
    });
    out
}

/// Whether the emulated kernel can run: what is not tiles in it is not emulated.
fn vectors() -> bool {
    is_x86_feature_detected!("avx512f")
}

fn noisy_groups(count: usize) -> Vec<Group> {
    let group = |at: usize| {
        let floats = values(at, 3 * ROWS);
        Group {
            quants: std::array::from_fn(|i| noise(at * 512 + i) as u8),
            scales: std::array::from_fn(|half| std::array::from_fn(|r| floats[half * ROWS + r])),
            offsets: std::array::from_fn(|r| floats[2 * ROWS + r]),
        }
    };
    (0..count).map(group).collect()
}

/// The formula in plain loops, with the roundings of the vector kernels.
fn plain(slab: Slab<'_>, x: &Activations, tokens: Range<usize>, out: &mut [[f32; ROWS]]) {
    for (token, out) in tokens.zip(out) {
        for (at, group) in slab.groups.iter().enumerate() {
            let quants = &x.quants[token * x.inputs + (slab.first + at) * GROUP..][..GROUP];
            let index = token * x.inputs / GROUP + slab.first + at;
            let own = x.scales[index];
            for r in 0..ROWS {
                let product = |i: usize| {
                    let quant = i32::from(group.quants[i / 4 * VECTOR + r * 4 + i % 4]);
                    i32::from(quants[i]) * (quant - slab.bias)
                };
                let dots: [i32; 2] = [(0..16).map(product).sum(), (16..32).map(product).sum()];
                if slab.halves {
                    for half in 0..2 {
                        let scale = group.scales[half][r] * own;
                        out[r] = (dots[half] as f32).mul_add(scale, out[r]);
                    }
                } else {
                    let scale = group.scales[0][r] * own;
                    out[r] = ((dots[0] + dots[1]) as f32).mul_add(scale, out[r]);
                }
                if slab.offsets {
                    let sum: i32 = quants.iter().map(|q| i32::from(*q)).sum();
                    out[r] = group.offsets[r].mul_add(own * sum as f32, out[r]);
                }
            }
        }
    }
}

/// The kernel on the emulation, and on the processor where that has tiles, from the same `out`.
fn compute(
    slab: Slab<'_>,
    x: &Activations,
    tokens: Range<usize>,
    out: &[[f32; ROWS]],
) -> Vec<Vec<[f32; ROWS]>> {
    let mut emulated = out.to_vec();
    let end = x.quants.as_ptr() as usize + x.tokens * x.inputs;
    let after = x.quants.as_ptr() as usize + x.quants.len();
    let mut tiles = Emulation::new(end..after);
    // SAFETY: the tests have asked for the vectors; tokens and groups are there.
    unsafe { groups_on(&mut tiles, slab, x, tokens.clone(), &mut emulated) };
    assert!(tiles.loads > 0);
    let mut results = vec![emulated];
    if available() {
        let mut computed = out.to_vec();
        // SAFETY: as above, and for the tiles as well.
        unsafe { groups(slab, x, tokens, &mut computed) };
        results.push(computed);
    }
    results
}

fn bits(out: &[[f32; ROWS]]) -> Vec<u32> {
    out.as_flattened().iter().map(|v| v.to_bits()).collect()
}

#[test]
fn a_product_in_tiles_is_another_than_in_plain_loops() {
    if !vectors() {
        return;
    }
    let groups = noisy_groups(16);
    let inputs = 20 * GROUP;
    let x = activations(&values(7, 70 * inputs), inputs);
    for (halves, offsets, bias) in [
        (false, false, 128),
        (false, false, 8),
        (false, true, 0),
        (true, false, 32),
        (true, true, 32),
    ] {
        for (count, first) in [(1, 0), (2, 18), (3, 1), (16, 4)] {
            for tokens in [0..1, 3..18, 0..16, 5..22, 0..33, 6..70] {
                let slab = Slab {
                    groups: &groups[..count],
                    first,
                    halves,
                    offsets,
                    bias,
                };
                let before: Vec<[f32; ROWS]> = values(9, tokens.len() * ROWS)
                    .chunks_exact(ROWS)
                    .map(|row| std::array::from_fn(|r| row[r]))
                    .collect();
                let mut want = before.clone();
                plain(slab, &x, tokens.clone(), &mut want);
                for got in compute(slab, &x, tokens.clone(), &before) {
                    assert_eq!(
                        bits(&got),
                        bits(&want),
                        "halves {halves}, offsets {offsets}, bias {bias}, {count} groups from {first}, {tokens:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_product_in_tiles_is_another_than_with_vnni() {
    if !Level::Avx512.available() {
        return;
    }
    for format in BlockFormat::ALL {
        let Some(bytes) = block_bytes(format) else {
            continue;
        };
        let mut panel: Vec<u8> = (0..2 * bytes).map(|at| noise(at) as u8).collect();
        let offsets = matches!(
            format,
            BlockFormat::Q4_1 | BlockFormat::Q4K | BlockFormat::Q5K
        );
        for block in panel.chunks_exact_mut(bytes) {
            let halves = if offsets { 2 * ROWS } else { ROWS };
            for (at, half) in block[..halves * 2].chunks_exact_mut(2).enumerate() {
                let scale = f16::from_f32(noise(at) as f32 / 2f32.powi(32) - 0.3);
                half.copy_from_slice(&scale.to_le_bytes());
            }
        }
        let inputs = 2 * format.block_elements();
        let tokens = 19;
        let x = activations(&values(3, tokens * inputs), inputs);
        let mut groups = vec![Group::EMPTY; inputs / GROUP];
        let across = format.block_elements() / GROUP;
        for (at, group) in groups.iter_mut().enumerate() {
            group.read(format, &panel[at / across * bytes..][..bytes], at % across);
        }
        let slab = Slab {
            groups: &groups,
            first: 0,
            halves: format == BlockFormat::Q6K,
            offsets,
            bias: bias(format),
        };
        let mut want = vec![[0.0; ROWS]; tokens];
        // SAFETY: the level was asked for; as many tokens.
        unsafe { avx512::panel(false, format, &panel, &x, 0, &mut want) };
        for got in compute(slab, &x, 0..tokens, &vec![[0.0; ROWS]; tokens]) {
            assert_eq!(bits(&got), bits(&want), "{format}");
        }
    }
}

#[test]
fn a_tile_reads_past_the_last_token() {
    if !vectors() {
        return;
    }
    let groups = noisy_groups(2);
    let inputs = 2 * GROUP;
    for tokens in [1, 15, 17, 31] {
        let mut x = activations(&values(5, tokens * inputs), inputs);
        x.quants.resize(x.quants.len() + 64 * inputs, 77);
        for halves in [false, true] {
            let slab = Slab {
                groups: &groups,
                first: 0,
                halves,
                offsets: false,
                bias: 8,
            };
            let out = vec![[0.0; ROWS]; tokens];
            compute(slab, &x, 0..tokens, &out);
        }
    }
}
