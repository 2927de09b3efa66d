//! Norms and turns queries and keys, and writes keys and values behind what caches hold:
//! `q ← rope(norm(q))`, `cache ← rope(norm(k)), v`.
//!
//! Tolerance: that of [`super::rms_norm()`] and [`super::rope()`], and the cache's rounding.
use super::attention::HEAD_DIM_MAX;
use super::batch::Queries;
use super::{Batch, Processor, rms_norm, rope};
use std::slice::from_raw_parts_mut;

/// The rows of one layer.
#[derive(Debug)]
pub struct Turn<'a> {
    pub layer: usize,
    pub q: &'a mut [f32],          // [tokens, heads, head_dim]
    pub k: &'a mut [f32],          // [tokens, kv_heads, head_dim]
    pub v: &'a [f32],              // [tokens, kv_heads, head_dim]
    pub cos: &'a [f32],            // [tokens, head_dim / 2]
    pub sin: &'a [f32],            // [tokens, head_dim / 2]
    pub q_norm: Option<&'a [f32]>, // [head_dim]
    pub k_norm: Option<&'a [f32]>, // [head_dim]
    pub eps: f32,
}

/// Rows that threads write one each.
struct Rows(*mut f32);

// SAFETY: every row is one thread's.
unsafe impl Sync for Rows {}

/// Does nothing when the shapes do not fit each other.
pub fn rope_write(processor: &Processor, turn: Turn<'_>, batch: &Batch<'_>) {
    let Turn {
        layer,
        q,
        k,
        v,
        cos,
        sin,
        q_norm,
        k_norm,
        eps,
    } = turn;
    let Some(shape) = batch.iter().next().map(|first| first.cache.shape()) else {
        return;
    };
    let (tokens, head_dim, kv_heads) = (batch.tokens(), shape.head_dim, shape.kv_heads);
    let (half, q_row, k_row) = (head_dim / 2, q.len() / tokens.max(1), kv_heads * head_dim);
    let fits = q.len() == tokens * q_row
        && q_row.is_multiple_of(head_dim.max(1))
        && k.len() == tokens * k_row
        && v.len() == k.len()
        && cos.len() == tokens * half
        && sin.len() == cos.len()
        && [q_norm, k_norm]
            .iter()
            .flatten()
            .all(|norm| norm.len() == head_dim)
        && head_dim <= HEAD_DIM_MAX
        && layer < shape.layers;
    if !fits {
        return;
    }
    let level = processor.level();
    let rows = [Rows(q.as_mut_ptr()), Rows(k.as_mut_ptr())];
    let rows = &rows;
    processor.pool.split(tokens, |range| {
        for token in range {
            for (start, length, norm) in [(&rows[0], q_row, q_norm), (&rows[1], k_row, k_norm)] {
                // SAFETY: the row is inside, and this thread's.
                let x = unsafe { from_raw_parts_mut(start.0.add(token * length), length) };
                if let Some(weight) = norm {
                    let mut before = [0.0; HEAD_DIM_MAX];
                    let before = &mut before[..head_dim];
                    for x in x.chunks_exact_mut(head_dim) {
                        before.copy_from_slice(x);
                        rms_norm(level, before, weight, eps, x);
                    }
                }
                let angles = token * half..(token + 1) * half;
                rope(level, x, &cos[angles.clone()], &sin[angles], head_dim);
            }
        }
    });
    let k = &*k;
    let write = |sequence: &Queries<'_>, kv_head: usize| {
        for token in 0..sequence.tokens {
            let at = ((sequence.first + token) * kv_heads + kv_head) * head_dim;
            let (k, v) = (&k[at..at + head_dim], &v[at..at + head_dim]);
            let position = sequence.cache.tokens() + token;
            // SAFETY: the batch has the only reference to the cache, and a head of a sequence is
            // one thread's.
            unsafe { sequence.cache.write(layer, kv_head, position, k, v) };
        }
    };
    let sequences = batch.iter().count();
    processor.pool.split(sequences * kv_heads, |range| {
        for at in range {
            if let Some(sequence) = batch.iter().nth(at / kv_heads) {
                write(sequence, at % kv_heads);
            }
        }
    });
}
