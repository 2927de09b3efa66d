//! The processor's operations against their references.
use super::{
    Activations, Attention, Batch, CacheFormat, CacheShape, Forms, KvCache, Level, Matrix, Pool,
    Processor, Product, Turn, Write, linear, pack, packed_bytes, rms_norm, rope, rope_write,
    softmax_weights, swiglu,
};
use crate::quant::{BlockFormat, dequantize};
use crate::reference::check::{Check, largest_of, stored, values};
use crate::reference::{self, AttentionShape};
use half::f16;

/// Every operation at shapes of real models.
pub fn checks(processor: &Processor) -> Vec<Check> {
    let mut checks = Vec::new();
    for format in BlockFormat::ALL {
        for tokens in [1, 8, 33] {
            checks.push(check_linear(processor, format, [tokens, 1536, 272]));
        }
    }
    let level = processor.level();
    checks.push(check_rms_norm(level, 3, 1536));
    checks.push(check_swiglu(level, 3 * 8960));
    checks.push(check_rope(level, [3, 12, 128]));
    checks.push(check_softmax_weights(level, 151_936));
    for format in [CacheFormat::F32, CacheFormat::F16, CacheFormat::Q8] {
        for heads in [[12, 2, 128], [28, 4, 128], [40, 8, 128], [32, 8, 128]] {
            let sequences = [[600, 1], [0, 17]];
            checks.extend(check_attention(processor, format, &sequences, heads));
        }
    }
    checks
}

/// A stored matrix as [`linear()`] takes it. `stored` is whole rows.
pub fn pack_stored(format: BlockFormat, inputs: usize, stored: &[u8]) -> Vec<u8> {
    let row_bytes = format.bytes(inputs).unwrap_or(1);
    let shape = [stored.len() / row_bytes, inputs];
    let mut packed = vec![0; packed_bytes(format, shape[0], inputs).unwrap_or(0)];
    let read = |first: usize, out: &mut [u8]| {
        out.copy_from_slice(&stored[first * row_bytes..][..out.len()]);
        Ok::<_, std::convert::Infallible>(())
    };
    let Ok(()) = pack(&Pool::new(2), format, shape, 1, &mut packed, read);
    packed
}

/// Activations in every form.
pub fn activations(processor: &Processor, x: &[f32], inputs: usize) -> Activations {
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

/// One product that is set.
pub fn product(processor: &Processor, x: &[f32], matrix: Matrix<'_>, out: &mut [f32]) {
    let x = activations(processor, x, matrix.inputs);
    let mut products = [Product {
        matrix,
        bias: None,
        write: Write::Set,
        out,
    }];
    linear(processor, &x, &mut products);
}

/// The largest error as a share of the norm of an output's own products. Of quantised weights the
/// root mean square is held to a limit of its own, and the check is the stricter of both.
pub fn check_linear(
    processor: &Processor,
    format: BlockFormat,
    [tokens, inputs, outputs]: [usize; 3],
) -> Check {
    let bytes = stored(format, inputs * outputs);
    let mut weights = vec![0.0; inputs * outputs];
    // Made as long as it must be.
    let _ = dequantize(format, &bytes, &mut weights);
    let x = values(3, tokens * inputs);
    let want = reference::linear(&x, &weights, None, inputs);
    let squares = |values: &[f32]| values.iter().map(|v| v * v).collect::<Vec<_>>();
    let norms = reference::linear(&squares(&x), &squares(&weights), None, inputs);
    let packed = pack_stored(format, inputs, &bytes);
    let matrix = Matrix {
        format,
        outputs,
        inputs,
        bytes: &packed,
    };
    let level = processor.level();
    let (largest, mean) = match format {
        BlockFormat::F32 | BlockFormat::F16 => (1e-5, 1e-5),
        BlockFormat::Bf16 if level.multiplies_bf16() => (1.2e-2, 3e-3),
        BlockFormat::Bf16 => (1e-5, 1e-5),
        _ => (2.5e-2, 1e-2),
    };
    let mut got = vec![f32::NAN; tokens * outputs];
    product(processor, &x, matrix, &mut got);
    let errors: Vec<f32> = got
        .iter()
        .zip(&want)
        .zip(&norms)
        .map(|((got, want), norm)| (got - want).abs() / norm.sqrt())
        .collect();
    let squared: f32 = errors.iter().map(|error| error * error).sum();
    let of_mean = (squared / errors.len() as f32).sqrt() / mean;
    let mut error = largest_of(errors.iter().copied());
    // A mean of few says little.
    if errors.len() >= 16 && of_mean.is_finite() {
        error = error.max(of_mean * largest);
    }
    Check {
        operation: "linear",
        what: format!("{format} [{tokens}, {inputs}, {outputs}] on {level}"),
        error,
        tolerance: largest,
    }
}

pub fn check_rms_norm(level: Level, rows: usize, size: usize) -> Check {
    let (x, weight) = (values(7, rows * size), values(8, size));
    let mut got = vec![f32::NAN; x.len()];
    rms_norm(level, &x, &weight, 1e-6, &mut got);
    let want = reference::rms_norm(&x, &weight, 1e-6);
    let what = format!("[{rows}, {size}] on {level}");
    Check::of_largest("rms_norm", what, &got, &want, 1e-5)
}

pub fn check_swiglu(level: Level, size: usize) -> Check {
    // Far into where the exponential is nothing or all.
    let gate: Vec<f32> = values(7, size).iter().map(|x| x * 90.0).collect();
    let up = values(9, size);
    let mut got = vec![f32::NAN; size];
    swiglu(level, &gate, &up, &mut got);
    let want = reference::swiglu(&gate, &up);
    let what = format!("[{size}] on {level}");
    Check::of_largest("swiglu", what, &got, &want, 1e-5)
}

pub fn check_softmax_weights(level: Level, size: usize) -> Check {
    let mut x: Vec<f32> = values(7, size).iter().map(|x| x * 60.0).collect();
    x[0] = f32::NEG_INFINITY;
    x[size - 1] = 60.0;
    let mut got = vec![f32::NAN; size];
    softmax_weights(level, &x, 60.0, 1.6, &mut got);
    let want = reference::softmax_weights(&x, 60.0, 1.6);
    let what = format!("[{size}] on {level}");
    Check::of_largest("weights", what, &got, &want, 1e-6)
}

pub fn check_rope(level: Level, [tokens, heads, head_dim]: [usize; 3]) -> Check {
    let x = values(7, tokens * heads * head_dim);
    let angles = tokens * head_dim / 2;
    let (cos, sin) = (values(8, angles), values(9, angles));
    let mut got = x.clone();
    rope(level, &mut got, &cos, &sin, head_dim);
    let want = reference::rope(&x, &cos, &sin, heads, head_dim);
    let what = format!("[{tokens}, {heads}, {head_dim}] on {level}");
    Check::of_largest("rope", what, &got, &want, 1e-5)
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
///
/// `None` where the sequences do not fit a batch.
pub fn check_attention(
    processor: &Processor,
    format: CacheFormat,
    sequences: &[[usize; 2]],
    [heads, kv_heads, head_dim]: [usize; 3],
) -> Option<Check> {
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
            if !batch.push(&mut cache, end - first) {
                return None;
            }
            rope_write(
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
        if !batch.push(cache, *new) {
            return None;
        }
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
    rope_write(processor, turn, &batch);
    let mut attention = Attention::new();
    attention.attend(processor, layer, heads, &q, &batch);
    let mut got = vec![f32::NAN; want.len()];
    for (token, out) in got.chunks_mut(heads * head_dim).enumerate() {
        attention.result(token, out);
    }
    let what = format!(
        "{format} {sequences:?} [{heads}, {kv_heads}, {head_dim}] on {}",
        processor.level()
    );
    Some(Check::of_largest("attention", what, &got, &want, 2e-5))
}
