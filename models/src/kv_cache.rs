//! Keys and values of one session.
use crate::config::ModelConfig;
use burn::tensor::{DType, Device, Tensor};
use cabind_kernels::{cpu, cuda};

use cpu::PAGE_TOKENS;

/// As the decoder that made it computes.
#[derive(Debug)]
pub enum KvCache {
    Tensors(TensorCache),
    /// On the processor.
    Paged(cpu::KvCache),
    /// On a GPU.
    Resident(cuda::KvCache),
}

impl KvCache {
    /// Tokens that are cached in every layer.
    pub fn tokens(&self) -> usize {
        match self {
            Self::Tensors(cache) => cache.tokens,
            Self::Paged(cache) => cache.tokens(),
            Self::Resident(cache) => cache.tokens(),
        }
    }

    /// Tokens that still fit.
    pub fn room_tokens(&self) -> usize {
        match self {
            Self::Tensors(cache) => cache.capacity_tokens - cache.tokens,
            Self::Paged(cache) => cache.room_tokens(),
            Self::Resident(cache) => cache.room_tokens(),
        }
    }

    /// Bytes of a cache for `tokens` tokens of a type of `element_bytes`.
    pub fn bytes(config: &ModelConfig, tokens: usize, element_bytes: usize) -> u64 {
        let row = config.kv_heads * config.head_dim * element_bytes;
        2 * (config.layers * row) as u64 * tokens.next_multiple_of(PAGE_TOKENS) as u64
    }
}

/// One pair of tensors a layer, allocated once for `capacity_tokens` and written in place.
#[derive(Debug)]
pub struct TensorCache {
    /// `None` only while a layer is being written.
    layers: Vec<Option<[Tensor<3>; 2]>>, // keys, values: [kv_heads, capacity_tokens, head_dim]
    tokens: usize,
    capacity_tokens: usize,
}

impl TensorCache {
    /// An empty cache for at least `tokens_max` tokens of `dtype`.
    pub(crate) fn new(
        config: &ModelConfig,
        tokens_max: usize,
        device: &Device,
        dtype: DType,
    ) -> Self {
        let capacity_tokens = tokens_max.max(1).next_multiple_of(PAGE_TOKENS);
        let shape = [config.kv_heads, capacity_tokens, config.head_dim];
        let empty = || Tensor::zeros(shape, (device, dtype));
        let layers = (0..config.layers)
            .map(|_| Some([empty(), empty()]))
            .collect();
        Self {
            layers,
            tokens: 0,
            capacity_tokens,
        }
    }

    /// Tokens that are cached in every layer.
    pub(crate) fn tokens(&self) -> usize {
        self.tokens
    }

    /// Writes `layer`'s rows behind the cached ones and returns all of them, the new included:
    /// `[kv_heads, tokens, head_dim]` each. The position moves with [`TensorCache::advance`].
    pub(crate) fn append(&mut self, layer: usize, rows: [Tensor<3>; 2]) -> Option<[Tensor<3>; 2]> {
        let start = self.tokens;
        let end = start + rows[0].dims()[0];
        let mut seen = Vec::with_capacity(2);
        // Taken out, so that the tensor has one owner and burn writes in place.
        let caches = self.layers.get_mut(layer)?.take()?;
        let written = caches.into_iter().zip(rows).map(|(cache, rows)| {
            let [kv_heads, _, head_dim] = cache.dims();
            let rows = rows.swap_dims(0, 1); // [kv_heads, new tokens, head_dim]
            let cache = cache.slice_assign([0..kv_heads, start..end, 0..head_dim], rows);
            seen.push(cache.clone().narrow(1, 0, end)); // [kv_heads, tokens, head_dim]
            cache
        });
        let written: Vec<Tensor<3>> = written.collect();
        self.layers[layer] = written.try_into().ok();
        seen.try_into().ok()
    }

    /// Counts `tokens` as cached, once every layer has them.
    pub(crate) fn advance(&mut self, tokens: usize) {
        self.tokens += tokens;
    }
}
