//! The processor's operations, on every level it has, against their references.
#![allow(clippy::unwrap_used)]
use cabind_kernels::cpu::{
    self, Activations, Attention, Batch, CacheFormat, CacheShape, Forms, KvCache, Level, Matrix,
    Pool, Processor, Product, Turn, Write, packed_bytes, row,
};
use cabind_kernels::quant::{BlockFormat, dequantize};
use cabind_kernels::reference::{self, AttentionShape};
use half::{bf16, f16};

/// Every level this processor has, on more threads than some shapes have work for.
fn processors() -> Vec<Processor> {
    let levels = Level::ALL.into_iter().filter(|level| level.available());
    levels
        .map(|level| Processor::new(Pool::new(3), level).unwrap())
        .collect()
}

fn pack(format: BlockFormat, inputs: usize, stored: Vec<u8>) -> Vec<u8> {
    cpu::pack(&Pool::new(2), format, inputs, stored)
}

/// Activations in every form.
fn activations(processor: &Processor, x: &[f32], inputs: usize) -> Activations {
    let forms = Forms {
        bytes: inputs.is_multiple_of(32),
        bf16: true,
    };
    let shape = [x.len() / inputs.max(1), inputs];
    let mut out = Activations::new();
    out.fill(processor, shape, 64, forms, |token, columns, out| {
        out.copy_from_slice(&x[token * inputs..][columns]);
    });
    out
}

fn linear(processor: &Processor, x: &[f32], matrix: Matrix<'_>, out: &mut [f32]) {
    let x = activations(processor, x, matrix.inputs);
    let mut products = [Product {
        matrix,
        bias: None,
        write: Write::Set,
        out,
    }];
    cpu::linear(processor, &x, &mut products);
}

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
    let packed = pack(format, inputs, bytes);
    let matrix = Matrix {
        format,
        outputs,
        inputs,
        bytes: &packed,
    };
    for processor in &processors() {
        let level = processor.level();
        let (largest, mean) = match format {
            _ if quantised => (2.5e-2, 1e-2),
            BlockFormat::Bf16 if level >= Level::Avx512Bf16 && level < Level::Neon => {
                (1.2e-2, 3e-3)
            }
            _ => (1e-5, 1e-5),
        };
        let mut out = vec![f32::NAN; tokens * outputs];
        linear(processor, &x, matrix, &mut out);
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
            let mut out = x.clone();
            cpu::rope(level, &mut out, &cos, &sin, head_dim);
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
        let x = values(5, 90 * inputs);
        for processor in &processors() {
            let level = processor.level();
            let mut together = vec![0.0; 90 * outputs];
            linear(processor, &x, matrix, &mut together);
            for (x, together) in x.chunks(inputs).zip(together.chunks(outputs)) {
                let mut alone = vec![0.0; outputs];
                linear(processor, x, matrix, &mut alone);
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
            for processor in &processors() {
                let level = processor.level();
                let mut out = vec![0.0; outputs];
                linear(processor, &x, matrix, &mut out);
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
        for processor in &processors() {
            let mut out = vec![7.0; 20];
            linear(processor, &[1.0; 64], matrix, &mut out);
            assert!(out.iter().all(|y| *y == 7.0), "{matrix:?}");
        }
    }
    let processor = &processors()[0];
    for length in [19, 21, 40, 50] {
        let mut out = vec![7.0; length];
        linear(processor, &[1.0; 64], whole, &mut out);
        assert!(out.iter().all(|y| *y == 7.0), "{length}");
    }
    linear(processor, &[], whole, &mut []);
}

#[test]
fn a_product_is_not_added_or_lacks_its_bias() {
    let (inputs, outputs) = (64, 20);
    for format in [BlockFormat::F32, BlockFormat::Q8_0] {
        let packed = pack(format, inputs, stored(format, inputs * outputs));
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
            linear(processor, &x, matrix, &mut plain);
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

/// Keys and values as a cache of a format gives them back.
fn rounded(format: CacheFormat, rows: &[f32], head_dim: usize) -> Vec<f32> {
    let mut out = Vec::new();
    for row in rows.chunks(head_dim) {
        let largest = row.iter().fold(0f32, |most, x| most.max(x.abs()));
        let scale = largest / 127.0;
        out.extend(row.iter().map(|x| match format {
            CacheFormat::F32 => *x,
            CacheFormat::F16 => f16::from_f32(*x).to_f32(),
            CacheFormat::Q8 => (x / scale).round() * scale,
        }));
    }
    out
}

/// Sequences of these cached and new tokens, computed together, against the reference on the
/// rounded cache.
fn check_attention(
    format: CacheFormat,
    sequences: &[[usize; 2]],
    [heads, kv_heads, head_dim]: [usize; 3],
) {
    let shape = CacheShape {
        layers: 2,
        kv_heads,
        head_dim,
    };
    let layer = 1;
    // No turn: the reference gets the same queries and keys.
    let turned = |tokens: usize| {
        let angles = tokens * (head_dim / 2);
        [vec![1.0; angles], vec![0.0; angles]]
    };
    for processor in &processors() {
        let mut caches = Vec::new();
        let (mut q, mut k, mut v, mut want) = (vec![], vec![], vec![], vec![]);
        for (at, &[cached, new]) in sequences.iter().enumerate() {
            let (seed, keys) = (at as u64 * 10, cached + new);
            let own_q = values(seed + 1, new * heads * head_dim);
            let own_k = values(seed + 2, keys * kv_heads * head_dim);
            let own_v = values(seed + 3, keys * kv_heads * head_dim);
            let row = kv_heads * head_dim;
            let mut cache = KvCache::new(shape, format, keys);
            for chunk in 0..cached.div_ceil(100) {
                let (first, end) = (chunk * 100, cached.min(chunk * 100 + 100));
                let mut before = own_k[first * row..end * row].to_vec();
                let [cos, sin] = turned(end - first);
                let mut batch = Batch::new();
                assert!(batch.push(&mut cache, end - first));
                cpu::rope_write(
                    processor,
                    Turn {
                        layer,
                        q: &mut [],
                        k: &mut before,
                        v: &own_v[first * row..end * row],
                        cos: &cos,
                        sin: &sin,
                        q_norm: None,
                        k_norm: None,
                        eps: 1e-6,
                    },
                    &batch,
                );
                cache.advance(end - first);
            }
            let by_head = |rows: &[f32]| {
                let rows = rounded(format, rows, head_dim);
                let at = |head: usize, key: usize| (key * kv_heads + head) * head_dim;
                (0..kv_heads)
                    .flat_map(|head| (0..keys).map(move |key| at(head, key)))
                    .flat_map(|at| rows[at..at + head_dim].to_vec())
                    .collect::<Vec<_>>()
            };
            let shape = AttentionShape {
                tokens: new,
                keys,
                heads,
                kv_heads,
                head_dim,
            };
            want.extend(reference::attention(
                &own_q,
                &by_head(&own_k),
                &by_head(&own_v),
                shape,
            ));
            q.extend(own_q);
            k.extend(&own_k[cached * row..]);
            v.extend(&own_v[cached * row..]);
            caches.push(cache);
        }
        let tokens: usize = sequences.iter().map(|[_, new]| new).sum();
        let [cos, sin] = turned(tokens);
        let mut batch = Batch::new();
        for (cache, [_, new]) in caches.iter_mut().zip(sequences) {
            assert!(batch.push(cache, *new));
        }
        let turn = Turn {
            layer,
            q: &mut q,
            k: &mut k,
            v: &v,
            cos: &cos,
            sin: &sin,
            q_norm: None,
            k_norm: None,
            eps: 1e-6,
        };
        cpu::rope_write(processor, turn, &batch);
        let mut attention = Attention::new();
        attention.attend(processor, layer, heads, &q, &batch);
        let mut got = vec![f32::NAN; want.len()];
        for (token, out) in got.chunks_mut(heads * head_dim).enumerate() {
            attention.result(token, out);
        }
        let largest = want.iter().fold(0f32, |most, x| most.max(x.abs()));
        for (at, (got, want)) in got.iter().zip(&want).enumerate() {
            assert!(
                (got - want).abs() <= 2e-5 * largest,
                "{format} {sequences:?} on {}, output {at}: {got} for {want}",
                processor.level()
            );
        }
    }
}

#[test]
fn attention_over_pages_is_not_the_reference_s() {
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
                check_attention(format, sequences, heads);
            }
        }
        // More than one split, by one thread each and by one for all.
        check_attention(format, &[[1100, 1], [511, 1], [512, 1]], [6, 2, 32]);
        check_attention(format, &[[1000, 40]], [5, 1, 32]);
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
