/// Rotary position embedding over halves, as Hugging Face checkpoints lay heads out: dimension `d`
/// of the first half turns with dimension `d + head_dim / 2`.
///
/// `y[d] = x[d]·cos − x[d + half]·sin` and `y[d + half] = x[d + half]·cos + x[d]·sin`.
/// Su et al., "RoFormer", 2021. `x` is `[tokens, heads, head_dim]`; `cos` and `sin` are
/// `[tokens, head_dim / 2]`, already scaled.
pub fn rope(x: &[f32], cos: &[f32], sin: &[f32], heads: usize, head_dim: usize) -> Vec<f32> {
    let half = head_dim / 2;
    let mut y = x.to_vec();
    for (token, rows) in y.chunks_exact_mut(heads * head_dim).enumerate() {
        let (cos, sin) = (&cos[token * half..], &sin[token * half..]);
        for head in rows.chunks_exact_mut(head_dim) {
            for d in 0..half {
                let (first, second) = (head[d], head[d + half]);
                head[d] = first * cos[d] - second * sin[d];
                head[d + half] = second * cos[d] + first * sin[d];
            }
        }
    }
    y
}
