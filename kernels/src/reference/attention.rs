/// Sizes of a causal attention with grouped heads.
#[derive(Clone, Copy, Debug)]
pub struct AttentionShape {
    /// Query tokens. They are the last of the keys' positions.
    pub tokens: usize,
    /// Cached tokens, the query tokens' own included.
    pub keys: usize,
    pub heads: usize,
    /// `heads / kv_heads` queries share a key; any whole number.
    pub kv_heads: usize,
    pub head_dim: usize,
}

/// `softmax(q·kᵀ / sqrt(head_dim)) · v`, where query `t` sees keys up to `keys − tokens + t`.
///
/// `q` is `[tokens, heads, head_dim]`, `k` and `v` are `[kv_heads, keys, head_dim]`, the result
/// `[tokens, heads, head_dim]`. Head `h` reads key head `h / (heads / kv_heads)`.
pub fn attention(q: &[f32], k: &[f32], v: &[f32], shape: AttentionShape) -> Vec<f32> {
    let AttentionShape {
        tokens,
        keys,
        heads,
        kv_heads,
        head_dim,
    } = shape;
    let group = heads / kv_heads;
    let scale = 1.0 / (head_dim as f64).sqrt();
    let mut out = vec![0f32; tokens * heads * head_dim];
    for token in 0..tokens {
        let seen = keys - tokens + token + 1;
        for head in 0..heads {
            let at = (token * heads + head) * head_dim;
            let query = &q[at..at + head_dim];
            let cached = |cache: &[f32], key: usize, d: usize| {
                f64::from(cache[((head / group) * keys + key) * head_dim + d])
            };
            let scores: Vec<f64> = (0..seen)
                .map(|key| {
                    let dot: f64 = (0..head_dim)
                        .map(|d| f64::from(query[d]) * cached(k, key, d))
                        .sum();
                    dot * scale
                })
                .collect();
            let highest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let weights: Vec<f64> = scores.iter().map(|s| (s - highest).exp()).collect();
            let total: f64 = weights.iter().sum();
            for d in 0..head_dim {
                let sum: f64 = (0..seen).map(|key| weights[key] * cached(v, key, d)).sum();
                out[at + d] = (sum / total) as f32;
            }
        }
    }
    out
}
