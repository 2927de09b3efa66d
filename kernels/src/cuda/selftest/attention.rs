//! Turning, writing and attending against their references.
use super::read;
use crate::cuda::{
    CacheElement, CacheShape, Gpu, KvCache, PAGE_TOKENS, PageTable, Partials, Places, Pool, Turn,
    attention, attention_of_prompt, rope_write, takes_prompts,
};
use crate::reference::check::{Check, values};
use crate::reference::{self, AttentionShape};
use half::bf16;

/// One layer of turning, writing and attending: sequences of `[cached, new]` tokens that were
/// written in two passes, with pages that are not in order. `[queries, results]`.
pub fn check_attention(
    gpu: &Gpu,
    element: CacheElement,
    sequences: &[[usize; 2]],
    [heads, kv_heads, head_dim]: [usize; 3],
) -> [Check; 2] {
    let what = format!("{sequences:?} {heads}/{kv_heads} x {head_dim}, {element:?} cache");
    let shape = CacheShape {
        layers: 2,
        kv_heads,
        head_dim,
        element,
    };
    let keys_max = sequences.iter().map(|[cached, new]| cached + new).max();
    let keys_max = keys_max.unwrap_or(1);
    let mut pool = Pool::new(gpu, shape, 3 * PAGE_TOKENS);
    let mut caches: Vec<KvCache> = sequences.iter().map(|_| pool.sequence(keys_max)).collect();
    let half = head_dim / 2;
    let angles: Vec<f32> = values(20, keys_max * half)
        .iter()
        .map(|angle| angle * 9.0)
        .collect();
    let cos: Vec<f32> = angles.iter().map(|angle| angle.cos()).collect();
    let sin: Vec<f32> = angles.iter().map(|angle| angle.sin()).collect();
    let (q_norm, k_norm) = (values(21, head_dim), values(22, head_dim));
    let on_device = [&cos, &sin, &q_norm, &k_norm].map(|values| gpu.upload(values));
    let turn = Turn {
        heads,
        cos: &on_device[0],
        sin: &on_device[1],
        norms: Some((&on_device[2], &on_device[3], 1e-6)),
    };
    let row = (heads + 2 * kv_heads) * head_dim;
    let all: Vec<Vec<f32>> = sequences
        .iter()
        .enumerate()
        .map(|(at, [cached, new])| values(30 + at as u64, (cached + new) * row))
        .collect();
    let table = PageTable::room(gpu, sequences.len(), keys_max.div_ceil(PAGE_TOKENS) + 1);
    let (mut turned, mut attended) = (Vec::new(), Vec::new());
    for pass in 0..2 {
        let mut qkv: Vec<f32> = Vec::new();
        let (mut positions, mut rows) = (Vec::new(), Vec::new());
        for (at, ([cached, new], all)) in sequences.iter().zip(&all).enumerate() {
            let range = [0..*cached, *cached..cached + new][pass].clone();
            let _ = pool.reserve(gpu, &mut caches[at], range.len());
            caches[at].advance(range.len());
            qkv.extend(&all[range.start * row..range.end * row]);
            rows.extend(range.clone().map(|_| at as u32));
            positions.extend(range.map(|position| position as u32));
        }
        let tokens = positions.len();
        if tokens == 0 {
            continue;
        }
        table.write(gpu, caches.iter().map(KvCache::pages));
        let (positions, rows) = (gpu.upload(&positions), gpu.upload(&rows));
        let places = Places {
            positions: &positions,
            sequences: &rows,
            table: &table,
        };
        let qkv = gpu.upload(&qkv);
        rope_write(gpu, &qkv, turn, places, (&pool, 1), tokens);
        let out = gpu.room(tokens * heads * head_dim * 4);
        let (queries, cached) = ((&qkv, heads), (&pool, 1));
        if sequences.len() == 1 && takes_prompts(gpu, &pool) {
            attention_of_prompt(gpu, queries, places, cached, &out, tokens);
        } else {
            let partials = Partials::room(gpu, tokens, [heads, head_dim], keys_max);
            attention(gpu, queries, places, cached, &partials, &out, tokens);
        }
        turned = read(gpu, &qkv, tokens * row);
        attended = read(gpu, &out, tokens * heads * head_dim);
    }
    let (mut want_turned, mut want, mut queries) = (Vec::new(), Vec::new(), Vec::new());
    for ([cached, new], all) in sequences.iter().zip(&all) {
        let keys = cached + new;
        let part = |from: usize, count: usize| -> Vec<f32> {
            all.chunks_exact(row)
                .flat_map(|token| token[from * head_dim..(from + count) * head_dim].to_vec())
                .collect()
        };
        let turn = |x: Vec<f32>, norm: &[f32], heads: usize| {
            let normed = reference::rms_norm(&x, norm, 1e-6);
            reference::rope(&normed, &cos, &sin, heads, head_dim)
        };
        let q = turn(part(0, heads), &q_norm, heads);
        let rounded = |value: f32| match element {
            CacheElement::F32 => value,
            CacheElement::Bf16 => bf16::from_f32(value).to_f32(),
        };
        // [keys, kv_heads, head_dim] to [kv_heads, keys, head_dim].
        let by_head = |x: Vec<f32>| -> Vec<f32> {
            let head_of = |head: usize| {
                x.chunks_exact(kv_heads * head_dim)
                    .flat_map(move |token| token[head * head_dim..][..head_dim].to_vec())
            };
            (0..kv_heads).flat_map(head_of).map(rounded).collect()
        };
        let k = by_head(turn(part(heads, kv_heads), &k_norm, kv_heads));
        let v = by_head(part(heads + kv_heads, kv_heads));
        let q = &q[cached * heads * head_dim..];
        want_turned.extend(q);
        let shape = AttentionShape {
            tokens: *new,
            keys,
            heads,
            kv_heads,
            head_dim,
        };
        want.extend(reference::attention(q, &k, &v, shape));
    }
    for token in turned.chunks_exact(row) {
        queries.extend(&token[..heads * head_dim]);
    }
    let tolerance = match element {
        CacheElement::F32 => 2e-5,
        // A key at the middle of two bf16 may be rounded to either.
        CacheElement::Bf16 if !takes_prompts(gpu, &pool) || sequences.len() > 1 => 2e-3,
        // Queries and weights are rounded as well.
        CacheElement::Bf16 => 1e-2,
    };
    [
        Check::of_largest("rope_write", what.clone(), &queries, &want_turned, 1e-5),
        Check::of_largest("attention", what, &attended, &want, tolerance),
    ]
}
