//! Every operation in burn's own operations: right on any device, fast on none. The fast paths are
//! measured against these, and `models` builds its oracle from them.
pub mod selftest;

use burn::tensor::activation::{silu, softmax};
use burn::tensor::{DType, Tensor};

/// `x · weightᵀ + bias`. `x` `[tokens, inputs]`, `weight` `[outputs, inputs]`, `bias` `[outputs]`.
pub fn linear(x: Tensor<2>, weight: Tensor<2>, bias: Option<Tensor<1>>) -> Tensor<2> {
    let y = x.matmul(weight.transpose()); // [tokens, outputs]
    match bias {
        Some(bias) => y + bias.unsqueeze(),
        None => y,
    }
}

/// `x / sqrt(mean(x²) + eps) · weight` over the last dimension, computed in f32 and returned in the
/// type of `x`. `weight` is f32 and has the size of that dimension.
pub fn rms_norm<const D: usize>(x: Tensor<D>, weight: Tensor<1>, eps: f32) -> Tensor<D> {
    let dtype = x.dtype();
    let x = x.cast(DType::F32);
    let squares = x.clone() * x.clone();
    let scale = (squares.mean_dim(D - 1) + eps).sqrt().recip(); // [.., 1]
    (x * scale * weight.unsqueeze()).cast(dtype)
}

/// Rotary embedding over halves. `x` `[tokens, heads, head_dim]`, `cos` and `sin`
/// `[tokens, head_dim / 2]`, already scaled.
pub fn rope(x: Tensor<3>, cos: Tensor<2>, sin: Tensor<2>) -> Tensor<3> {
    let [_, _, head_dim] = x.dims();
    let dtype = x.dtype();
    let half = head_dim / 2;
    let x = x.cast(cos.dtype());
    let first = x.clone().narrow(2, 0, half); // [tokens, heads, half]
    let second = x.narrow(2, half, half); // [tokens, heads, half]
    let (cos, sin) = (cos.unsqueeze_dim::<3>(1), sin.unsqueeze_dim::<3>(1)); // [tokens, 1, half]
    let turned = vec![
        first.clone() * cos.clone() - second.clone() * sin.clone(),
        second * cos + first * sin,
    ];
    Tensor::cat(turned, 2).cast(dtype)
}

/// `silu(gate) · up`, both `[tokens, ffn]`.
pub fn swiglu(gate: Tensor<2>, up: Tensor<2>) -> Tensor<2> {
    silu(gate) * up
}

/// Causal attention with grouped heads: query `t` of `tokens` sees keys up to
/// `keys − tokens + t`. `q` `[tokens, heads, head_dim]`, `k` and `v` `[kv_heads, keys, head_dim]`,
/// the result `[tokens, heads · head_dim]`. Computed in f32, whatever the cache holds.
pub fn attention(q: Tensor<3>, k: Tensor<3>, v: Tensor<3>) -> Tensor<2> {
    let [tokens, heads, head_dim] = q.dims();
    let [kv_heads, keys, _] = k.dims();
    let (group, dtype) = (heads / kv_heads, q.dtype());
    let (k, v) = (k.cast(DType::F32), v.cast(DType::F32));
    let q = q
        .cast(DType::F32)
        .reshape([tokens, kv_heads, group, head_dim])
        .permute([1, 2, 0, 3])
        .reshape([kv_heads, group * tokens, head_dim]);
    let scores = q.matmul(k.swap_dims(1, 2)); // [kv_heads, group · tokens, keys]
    let scores = scores / (head_dim as f32).sqrt();
    let scores = if tokens == 1 {
        scores
    } else {
        let unseen = Tensor::<2>::ones([tokens, keys], (&scores.device(), DType::F32))
            .tril((keys - tokens) as i64)
            .equal_scalar(0.0)
            .reshape([1, 1, tokens, keys]);
        let unseen = unseen.expand([kv_heads, group, tokens, keys]);
        scores
            .reshape([kv_heads, group, tokens, keys])
            .mask_fill(unseen, f32::NEG_INFINITY)
            .reshape([kv_heads, group * tokens, keys])
    };
    let weights = softmax(scores, 2); // [kv_heads, group · tokens, keys]
    weights
        .matmul(v) // [kv_heads, group · tokens, head_dim]
        .reshape([kv_heads, group, tokens, head_dim])
        .permute([2, 0, 1, 3])
        .reshape([tokens, heads * head_dim])
        .cast(dtype)
}
