//! The processor's operations, on every level it has, against their references.
#![allow(clippy::unwrap_used)]
use cabind_kernels::cpu::{self, Level, Matrix, linear, pack, packed_bytes, row};
use cabind_kernels::quant::{BlockFormat, dequantize};
use cabind_kernels::reference;
use half::{bf16, f16};

/// Reproducible 64 bits.
fn noise(seed: u64, at: usize) -> u64 {
    let mut z =
        (at as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ seed.wrapping_mul(0xD1B5_4A32_D192_ED03);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Values in −1..1.
fn values(seed: u64, count: usize) -> Vec<f32> {
    (0..count)
        .map(|at| (noise(seed, at) >> 40) as f32 / (1u64 << 23) as f32 - 1.0)
        .collect()
}

/// Stored weights of every bit pattern, with scales of the size that weights have.
fn stored(format: BlockFormat, count: usize) -> Vec<u8> {
    match format {
        BlockFormat::F32 => values(1, count)
            .iter()
            .flat_map(|v| v.to_le_bytes())
            .collect(),
        BlockFormat::F16 => values(1, count)
            .iter()
            .flat_map(|v| f16::from_f32(*v).to_le_bytes())
            .collect(),
        BlockFormat::Bf16 => values(1, count)
            .iter()
            .flat_map(|v| bf16::from_f32(*v).to_le_bytes())
            .collect(),
        _ => {
            let mut bytes: Vec<u8> = (0..format.bytes(count).unwrap())
                .map(|at| noise(2, at) as u8)
                .collect();
            let halves: &[usize] = match format {
                BlockFormat::Q6K => &[208],
                BlockFormat::Q4_1 | BlockFormat::Q4K | BlockFormat::Q5K => &[0, 2],
                _ => &[0],
            };
            for block in bytes.chunks_exact_mut(format.block_bytes()) {
                for &at in halves {
                    let scale = (f32::from(block[at]) - 128.0) / 4000.0;
                    block[at..at + 2].copy_from_slice(&f16::from_f32(scale).to_le_bytes());
                }
            }
            bytes
        }
    }
}

/// The result of each level against the reference: every error as a share of the norm of its own
/// products, and for quantised weights their root mean square as well.
fn check(format: BlockFormat, [tokens, inputs, outputs]: [usize; 3]) {
    let bytes = stored(format, inputs * outputs);
    let mut weights = vec![0.0; inputs * outputs];
    dequantize(format, &bytes, &mut weights).unwrap();
    let x = values(3, tokens * inputs);
    let expected = reference::linear(&x, &weights, None, inputs);
    let magnitudes = |values: &[f32]| values.iter().map(|v| v * v).collect::<Vec<_>>();
    let norms = reference::linear(&magnitudes(&x), &magnitudes(&weights), None, inputs);
    let quantised = packed_bytes(format, outputs, inputs).is_some();
    let (largest, mean) = if quantised {
        (2.5e-2, 1e-2)
    } else {
        (1e-5, 1e-5)
    };
    let packed = pack(format, inputs, bytes);
    let matrix = Matrix {
        format,
        outputs,
        inputs,
        bytes: &packed,
    };
    for level in Level::ALL.into_iter().filter(|level| level.available()) {
        let mut out = vec![f32::NAN; tokens * outputs];
        linear(level, &x, matrix, &mut out);
        let what = format!("{format} {tokens}×{inputs}×{outputs} on {level}");
        let mut squares = 0.0;
        for (at, ((got, want), norm)) in out.iter().zip(&expected).zip(&norms).enumerate() {
            let error = (got - want).abs() / norm.sqrt();
            assert!(
                error <= largest,
                "{what}, output {at}: {got} for {want}, {error} of the norm"
            );
            squares += error * error;
        }
        let error = (squares / out.len() as f32).sqrt();
        assert!(
            out.len() < 16 || error <= mean,
            "{what}: {error} of the norm"
        );
    }
}

#[test]
fn a_product_on_some_level_is_not_the_reference_s() {
    for format in BlockFormat::ALL {
        let block = format.block_elements();
        for tokens in [1, 2, 3, 4, 5, 7, 8, 9, 16, 65] {
            check(
                format,
                [tokens, if block == 1 { 74 } else { 2 * block }, 48],
            );
        }
        for outputs in [1, 2, 15, 17, 37] {
            check(format, [3, 3 * block, outputs]);
        }
        check(format, [1, 1536.max(block), 1024]);
    }
}

#[test]
fn an_operation_between_products_on_some_level_is_not_the_reference_s() {
    let check = |what: &str, level: Level, got: &[f32], want: &[f32]| {
        let largest = want
            .iter()
            .fold(f32::MIN_POSITIVE, |most, v| most.max(v.abs()));
        for (got, want) in got.iter().zip(want) {
            let error = (got - want).abs() / largest;
            assert!(error <= 1e-5, "{what} on {level}: {got} for {want}");
        }
    };
    for level in Level::ALL.into_iter().filter(|level| level.available()) {
        for (rows, size) in [(1, 1), (3, 17), (2, 1536)] {
            let (x, weight) = (values(7, rows * size), values(8, size));
            let mut out = vec![f32::NAN; x.len()];
            cpu::rms_norm(level, &x, &weight, 1e-6, &mut out);
            check(
                "rms_norm",
                level,
                &out,
                &reference::rms_norm(&x, &weight, 1e-6),
            );
            let gate: Vec<f32> = x.iter().map(|x| x * 90.0).collect();
            let up = values(9, x.len());
            cpu::swiglu(level, &gate, &up, &mut out);
            check("swiglu", level, &out, &reference::swiglu(&gate, &up));
        }
        for (tokens, heads, head_dim) in [(1, 1, 2), (3, 5, 18), (2, 12, 128)] {
            let x = values(7, tokens * heads * head_dim);
            let (cos, sin) = (
                values(8, tokens * head_dim / 2),
                values(9, tokens * head_dim / 2),
            );
            let mut out = vec![f32::NAN; x.len()];
            cpu::rope(level, &x, &cos, &sin, head_dim, &mut out);
            check(
                "rope",
                level,
                &out,
                &reference::rope(&x, &cos, &sin, heads, head_dim),
            );
        }
    }
}

#[test]
fn a_row_of_a_packed_matrix_is_another_than_was_stored() {
    for format in BlockFormat::ALL {
        let (inputs, outputs) = (2 * format.block_elements().max(8), 19);
        let bytes = stored(format, inputs * outputs);
        let mut weights = vec![0.0; inputs * outputs];
        dequantize(format, &bytes, &mut weights).unwrap();
        let packed = pack(format, inputs, bytes);
        let matrix = Matrix {
            format,
            outputs,
            inputs,
            bytes: &packed,
        };
        for (at, want) in weights.chunks(inputs).enumerate() {
            let mut got = vec![f32::NAN; inputs];
            row(matrix, at, &mut got);
            for (got, want) in got.iter().zip(want) {
                assert!(
                    (got - want).abs() <= 1e-6 * want.abs().max(0.1),
                    "{format}: {got} for {want}"
                );
            }
        }
        let mut untouched = vec![7.0; inputs];
        row(matrix, outputs, &mut untouched);
        assert!(untouched.iter().all(|value| *value == 7.0));
    }
}

#[test]
fn a_product_depends_on_how_many_tokens_are_computed_together() {
    let (inputs, outputs) = (512, 48);
    for format in BlockFormat::ALL {
        let packed = pack(format, inputs, stored(format, inputs * outputs));
        let matrix = Matrix {
            format,
            outputs,
            inputs,
            bytes: &packed,
        };
        let x = values(5, 9 * inputs);
        for level in Level::ALL.into_iter().filter(|level| level.available()) {
            let mut together = vec![0.0; 9 * outputs];
            linear(level, &x, matrix, &mut together);
            for (x, together) in x.chunks(inputs).zip(together.chunks(outputs)) {
                let mut alone = vec![0.0; outputs];
                linear(level, x, matrix, &mut alone);
                assert_eq!(alone, together, "{format} on {level}");
            }
        }
    }
}

#[test]
fn what_is_not_a_number_gets_lost_in_quantisation() {
    let (inputs, outputs) = (256, 16);
    for format in BlockFormat::ALL {
        let packed = pack(format, inputs, stored(format, inputs * outputs));
        let matrix = Matrix {
            format,
            outputs,
            inputs,
            bytes: &packed,
        };
        for odd in [f32::NAN, f32::INFINITY] {
            let mut x = values(6, inputs);
            x[77] = odd;
            for level in Level::ALL.into_iter().filter(|level| level.available()) {
                let mut out = vec![0.0; outputs];
                linear(level, &x, matrix, &mut out);
                assert!(
                    out.iter().all(|y| !y.is_finite()),
                    "{format} on {level}: {out:?}"
                );
            }
        }
    }
}

#[test]
fn shapes_that_do_not_fit_are_written_past_their_end() {
    let packed = pack(BlockFormat::Q8_0, 64, stored(BlockFormat::Q8_0, 64 * 20));
    let whole = Matrix {
        format: BlockFormat::Q8_0,
        outputs: 20,
        inputs: 64,
        bytes: &packed,
    };
    for matrix in [
        Matrix {
            bytes: &packed[1..],
            ..whole
        },
        Matrix {
            inputs: 65,
            ..whole
        },
        Matrix { inputs: 0, ..whole },
        Matrix {
            outputs: 0,
            ..whole
        },
        Matrix {
            outputs: 200,
            ..whole
        },
    ] {
        for level in Level::ALL.into_iter().filter(|level| level.available()) {
            let mut out = vec![7.0; 20];
            linear(level, &[1.0; 64], matrix, &mut out);
            assert!(out.iter().all(|y| *y == 7.0), "{matrix:?}");
        }
    }
    let mut out = vec![7.0; 50];
    linear(Level::best(), &[1.0; 64 * 2], whole, &mut out);
    assert!(out[..40].iter().all(|y| *y != 7.0) && out[40..].iter().all(|y| *y == 7.0));
    linear(Level::best(), &[], whole, &mut out);
}
