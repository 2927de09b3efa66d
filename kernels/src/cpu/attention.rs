//! `softmax(q·kᵀ / sqrt(head_dim)) · v`, causal, with heads that share keys and values.
//!
//! Keys are taken in blocks, with the running maximum and sum of Milakov and Gimelshein, "Online
//! normalizer calculation for softmax", 2018, so that scores never leave the cache. The queries
//! that share a key head are computed together, and each of its keys and values is read once for
//! all of them.
//!
//! Tolerance against the reference: 2e-5 of the largest value.
use super::exp::exp;
use super::{Level, THREAD_BYTES_MIN};
use crate::reference::AttentionShape;
use rayon::prelude::*;

/// Keys of a block.
const KEYS: usize = 32;
/// Tokens whose queries are computed together.
const TOKENS: usize = 8;
/// Sums of a dot product, side by side.
const LANES: usize = 16;

/// Keys or values `[kv_heads, keys, head_dim]`: each head's rows follow each other, and heads are
/// `head_stride` elements apart.
#[derive(Clone, Copy, Debug)]
pub struct Cached<'a> {
    pub values: &'a [f32],
    pub head_stride: usize,
}

impl<'a> Cached<'a> {
    fn head(self, head: usize, elements: usize) -> Option<&'a [f32]> {
        let start = head.checked_mul(self.head_stride)?;
        self.values.get(start..start.checked_add(elements)?)
    }
}

/// `q` and `out` are `[tokens, heads, head_dim]`. Query `t` sees keys up to `keys − tokens + t`.
/// Heads whose slices do not fit the shape are left out.
pub fn attention(
    level: Level,
    q: &[f32],
    k: Cached<'_>,
    v: Cached<'_>,
    shape: AttentionShape,
    out: &mut [f32],
) {
    let AttentionShape {
        tokens,
        keys,
        heads,
        kv_heads,
        head_dim,
    } = shape;
    let elements = tokens * heads * head_dim;
    if kv_heads == 0 || keys < tokens || q.len() != elements || out.len() != elements {
        return;
    }
    let group = heads / kv_heads;
    let blocks = tokens.div_ceil(TOKENS);
    let part = |index: usize| {
        let (kv_head, first) = (index / blocks, index % blocks * TOKENS);
        let part = Part {
            queries: Vec::new(),
            seen: Vec::new(),
            k: k.head(kv_head, keys * head_dim)?,
            v: v.head(kv_head, keys * head_dim)?,
            head_dim,
        };
        Some((
            kv_head,
            first,
            part.attend(
                level,
                q,
                shape,
                kv_head * group..(kv_head + 1) * group,
                first,
            ),
        ))
    };
    let count = kv_heads * blocks;
    let bytes = elements * keys * 4;
    let done: Vec<_> = match bytes < THREAD_BYTES_MIN * 4 {
        true => (0..count).map(part).collect(),
        false => (0..count).into_par_iter().map(part).collect(),
    };
    for (kv_head, first, values) in done.into_iter().flatten() {
        for (at, row) in values.chunks_exact(head_dim.max(1)).enumerate() {
            let (token, head) = (first + at / group, kv_head * group + at % group);
            out[(token * heads + head) * head_dim..][..head_dim].copy_from_slice(row);
        }
    }
}

/// The queries of a few tokens that share a key head.
struct Part<'a> {
    /// `[tokens, group, head_dim]`, already divided by `sqrt(head_dim)`.
    queries: Vec<f32>,
    /// Keys each of them sees.
    seen: Vec<usize>,
    k: &'a [f32], // [keys, head_dim]
    v: &'a [f32], // [keys, head_dim]
    head_dim: usize,
}

impl Part<'_> {
    fn attend(
        mut self,
        level: Level,
        q: &[f32],
        shape: AttentionShape,
        group: std::ops::Range<usize>,
        first: usize,
    ) -> Vec<f32> {
        let AttentionShape {
            tokens,
            keys,
            heads,
            head_dim,
            ..
        } = shape;
        let scale = (head_dim as f32).sqrt().recip();
        for token in first..(first + TOKENS).min(tokens) {
            let rows = &q[(token * heads + group.start) * head_dim..][..group.len() * head_dim];
            self.queries.extend(rows.iter().map(|q| q * scale));
            self.seen
                .extend(std::iter::repeat_n(keys - tokens + token + 1, group.len()));
        }
        let mut out = vec![0.0; self.queries.len()];
        let part = &self;
        on_level!(level, attend(part: &Part<'_> = part, out: &mut [f32] = &mut out));
        out
    }
}

#[inline(always)]
fn attend(part: &Part<'_>, out: &mut [f32]) {
    let head_dim = part.head_dim;
    let mut highest = vec![f32::NEG_INFINITY; part.seen.len()];
    let mut totals = vec![0.0f32; part.seen.len()];
    let most = part.seen.iter().copied().max().unwrap_or(0);
    for first in (0..most).step_by(KEYS) {
        let rows = part
            .queries
            .chunks_exact(head_dim)
            .zip(out.chunks_exact_mut(head_dim));
        for (row, (query, out)) in rows.enumerate() {
            let count = part.seen[row].saturating_sub(first).min(KEYS);
            if count == 0 {
                continue;
            }
            let k = &part.k[first * head_dim..][..count * head_dim];
            let v = &part.v[first * head_dim..][..count * head_dim];
            let mut weights = [f32::NEG_INFINITY; KEYS];
            for (weight, key) in weights.iter_mut().zip(k.chunks_exact(head_dim)) {
                *weight = dot(query, key);
            }
            let top = weights
                .iter()
                .fold(highest[row], |top, score| top.max(*score));
            let fade = exp(highest[row] - top);
            for weight in &mut weights {
                *weight = exp(*weight - top);
            }
            highest[row] = top;
            totals[row] = totals[row] * fade + weights[..count].iter().sum::<f32>();
            for out in out.iter_mut() {
                *out *= fade;
            }
            add(&weights[..count], v, out);
        }
    }
    for (out, total) in out.chunks_exact_mut(head_dim).zip(totals) {
        for out in out {
            *out /= total;
        }
    }
}

#[inline(always)]
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0f32; LANES];
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<LANES>(), b.as_chunks::<LANES>());
    for (a, b) in a.iter().zip(b) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    let rest: f32 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f32>() + rest
}

/// `out += Σ weights[i] · rows[i]`, four rows a pass.
#[inline(always)]
fn add(weights: &[f32], rows: &[f32], out: &mut [f32]) {
    let size = out.len();
    let (fours, rest) = weights.as_chunks::<4>();
    for (four, rows) in fours.iter().zip(rows.chunks_exact(4 * size)) {
        let (one, two) = (&rows[..size], &rows[size..2 * size]);
        let (three, last) = (&rows[2 * size..3 * size], &rows[3 * size..]);
        for d in 0..size {
            out[d] +=
                (four[0] * one[d] + four[1] * two[d]) + (four[2] * three[d] + four[3] * last[d]);
        }
    }
    let done = fours.len() * 4 * size;
    for (weight, row) in rest.iter().zip(rows[done..].chunks_exact(size)) {
        for (out, value) in out.iter_mut().zip(row) {
            *out += weight * value;
        }
    }
}
