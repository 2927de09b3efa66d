//! The processor's operations, on every level it has, against their references.
#![allow(clippy::unwrap_used)]
use cabind_kernels::cpu::selftest::{
    activations, check_attention, check_linear, check_rms_norm, check_rope, check_softmax_weights,
    check_swiglu, pack_stored, product,
};
use cabind_kernels::cpu::{
    self, Batch, CacheFormat, CacheShape, KvCache, Level, Matrix, Pool, Processor, Product, Write,
    row,
};
use cabind_kernels::quant::{BlockFormat, dequantize};
use cabind_kernels::reference::check::{Check, stored, values};

/// Every level this processor has, on more threads than some shapes have work for.
fn processors() -> Vec<Processor> {
    let levels = Level::ALL.into_iter().filter(|level| level.available());
    levels
        .map(|level| Processor::new(Pool::new(3), level).unwrap())
        .collect()
}

fn assert_passed(check: &Check) {
    assert!(check.passed(), "{check}");
}

#[test]
fn a_product_on_some_level_is_not_the_reference_s() {
    for format in BlockFormat::ALL {
        let block = format.block_elements();
        let check = |shape| {
            for processor in &processors() {
                assert_passed(&check_linear(processor, format, shape));
            }
        };
        for tokens in [1, 2, 3, 4, 5, 7, 8, 9, 16, 65] {
            check([tokens, if block == 1 { 74 } else { 2 * block }, 48]);
        }
        for outputs in [1, 2, 15, 17, 37] {
            check([3, 3 * block, outputs]);
        }
        check([1, 1536.max(block), 1024]);
    }
}

#[test]
fn an_operation_between_products_on_some_level_is_not_the_reference_s() {
    for level in Level::ALL.into_iter().filter(|level| level.available()) {
        for (rows, size) in [(1, 1), (3, 17), (2, 1536)] {
            assert_passed(&check_rms_norm(level, rows, size));
            assert_passed(&check_swiglu(level, rows * size));
            assert_passed(&check_softmax_weights(level, rows * size + 1));
        }
        for shape in [[1, 1, 2], [3, 5, 18], [2, 12, 128]] {
            assert_passed(&check_rope(level, shape));
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
        let packed = pack_stored(format, inputs, &bytes);
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
        let packed = pack_stored(format, inputs, &stored(format, inputs * outputs));
        let matrix = Matrix {
            format,
            outputs,
            inputs,
            bytes: &packed,
        };
        let x = values(5, 90 * inputs);
        for processor in &processors() {
            let level = processor.level();
            let mut together = vec![0.0; 90 * outputs];
            product(processor, &x, matrix, &mut together);
            for (x, together) in x.chunks(inputs).zip(together.chunks(outputs)) {
                let mut alone = vec![0.0; outputs];
                product(processor, x, matrix, &mut alone);
                assert_eq!(alone, together, "{format} on {level}");
            }
        }
    }
}

#[test]
fn what_is_not_a_number_gets_lost_in_quantisation() {
    let (inputs, outputs) = (256, 16);
    for format in BlockFormat::ALL {
        let packed = pack_stored(format, inputs, &stored(format, inputs * outputs));
        let matrix = Matrix {
            format,
            outputs,
            inputs,
            bytes: &packed,
        };
        for odd in [f32::NAN, f32::INFINITY] {
            let mut x = values(6, inputs);
            x[77] = odd;
            for processor in &processors() {
                let level = processor.level();
                let mut out = vec![0.0; outputs];
                product(processor, &x, matrix, &mut out);
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
    let packed = pack_stored(BlockFormat::Q8_0, 64, &stored(BlockFormat::Q8_0, 64 * 20));
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
        for processor in &processors() {
            let mut out = vec![7.0; 20];
            product(processor, &[1.0; 64], matrix, &mut out);
            assert!(out.iter().all(|y| *y == 7.0), "{matrix:?}");
        }
    }
    let processor = &processors()[0];
    for length in [19, 21, 40, 50] {
        let mut out = vec![7.0; length];
        product(processor, &[1.0; 64], whole, &mut out);
        assert!(out.iter().all(|y| *y == 7.0), "{length}");
    }
    product(processor, &[], whole, &mut []);
}

#[test]
fn a_product_is_not_added_or_lacks_its_bias() {
    let (inputs, outputs) = (64, 20);
    for format in [BlockFormat::F32, BlockFormat::Q8_0] {
        let packed = pack_stored(format, inputs, &stored(format, inputs * outputs));
        let matrix = Matrix {
            format,
            outputs,
            inputs,
            bytes: &packed,
        };
        let (x, bias) = (values(5, 3 * inputs), values(6, outputs));
        for processor in &processors() {
            let rows = activations(processor, &x, inputs);
            let mut plain = vec![0.0; 3 * outputs];
            product(processor, &x, matrix, &mut plain);
            let (mut set, mut added) = (vec![9.0; 3 * outputs], vec![2.0; 3 * outputs]);
            let mut products = [
                Product {
                    matrix,
                    bias: Some(&bias),
                    write: Write::Set,
                    out: &mut set,
                },
                Product {
                    matrix,
                    bias: None,
                    write: Write::Add,
                    out: &mut added,
                },
            ];
            cpu::linear(processor, &rows, &mut products);
            for (at, plain) in plain.iter().enumerate() {
                assert_eq!(set[at], plain + bias[at % outputs], "{format}");
                assert_eq!(added[at], 2.0 + plain, "{format}");
            }
        }
    }
}

#[test]
fn attention_over_pages_is_not_the_reference_s() {
    let check = |format, sequences: &[[usize; 2]], heads| {
        for processor in &processors() {
            let check = check_attention(processor, format, sequences, heads);
            assert_passed(&check.unwrap());
        }
    };
    for format in [CacheFormat::F32, CacheFormat::F16, CacheFormat::Q8] {
        for heads in [
            [1, 1, 16],
            [7, 1, 128],
            [6, 2, 64],
            [10, 2, 18],
            [9, 1, 32],
            [8, 8, 256],
        ] {
            for sequences in [&[[0, 1]][..], &[[0, 17]], &[[31, 2], [0, 1], [16, 16]]] {
                check(format, sequences, heads);
            }
        }
        // More than one split, by one thread each and by one for all.
        check(format, &[[1100, 1], [511, 1], [512, 1]], [6, 2, 32]);
        check(format, &[[1000, 40]], [5, 1, 32]);
    }
}

#[test]
fn a_cache_takes_more_than_it_has_room_for() {
    let shape = CacheShape {
        layers: 1,
        kv_heads: 1,
        head_dim: 16,
    };
    let other = CacheShape { layers: 2, ..shape };
    let mut cache = KvCache::new(shape, CacheFormat::F16, 17);
    let mut stranger = KvCache::new(other, CacheFormat::F16, 1);
    assert_eq!(cache.room_tokens(), 32);
    assert!(!Batch::new().push(&mut cache, 33));
    let mut batch = Batch::new();
    assert!(batch.push(&mut cache, 32) && !batch.push(&mut stranger, 1));
    assert_eq!(batch.tokens(), 32);
}
