//! The forward pass in burn's own operations: right on any device, and the oracle.
use super::load::Loader;
use super::{DecoderError, Rows};
use crate::config::ModelConfig;
use crate::kv_cache::TensorCache;
use burn::tensor::{DType, Device, Int, Tensor, TensorData};
use cabind_kernels::stock::{attention, linear, rms_norm, rope, swiglu};

/// A model on a device. Qwen2, Llama and Qwen3 differ in configuration only.
///
/// Activations and cache are of one type; norms and the residual stream are f32.
#[derive(Debug)]
pub(super) struct Stock {
    config: ModelConfig,
    device: Device,
    dtype: DType,
    embedding: Tensor<2>, // [vocab, hidden]
    layers: Vec<Layer>,
    norm: Tensor<1>, // [hidden]
    head: Tensor<2>, // [vocab, hidden]
    /// Radians a position for each pair of dimensions. [head_dim / 2]
    frequencies: Vec<f32>,
    /// Factor of cosines and sines (YaRN).
    rotary_scale: f32,
}

#[derive(Debug)]
struct Layer {
    input_norm: Tensor<1>,          // [hidden]
    q: Linear,                      // [heads · head_dim, hidden]
    k: Linear,                      // [kv_heads · head_dim, hidden]
    v: Linear,                      // [kv_heads · head_dim, hidden]
    o: Linear,                      // [hidden, heads · head_dim]
    q_norm: Option<Tensor<1>>,      // [head_dim]
    k_norm: Option<Tensor<1>>,      // [head_dim]
    post_attention_norm: Tensor<1>, // [hidden]
    gate: Linear,                   // [ffn, hidden]
    up: Linear,                     // [ffn, hidden]
    down: Linear,                   // [hidden, ffn]
}

#[derive(Debug)]
struct Linear {
    weight: Tensor<2>,       // [outputs, inputs]
    bias: Option<Tensor<1>>, // [outputs]
}

impl Linear {
    fn apply(&self, x: Tensor<2>) -> Tensor<2> {
        linear(x, self.weight.clone(), self.bias.clone())
    }
}

impl Stock {
    pub(super) fn load(
        loader: &mut Loader<'_>,
        config: &ModelConfig,
        device: &Device,
        dtype: DType,
    ) -> Result<Self, DecoderError> {
        let mut reader = Reader {
            loader,
            device,
            dtype,
        };
        let embedding = reader.tensor("model.embed_tokens.weight", dtype)?;
        let layers: Result<_, _> = (0..config.layers)
            .map(|layer| reader.layer(config, layer))
            .collect();
        let norm = reader.norm("model.norm")?;
        let head = match config.tied_embeddings {
            true => embedding.clone(),
            false => reader.tensor("lm_head.weight", dtype)?,
        };
        let (frequencies, rotary_scale) = config.rope.inverse_frequencies(config.head_dim);
        Ok(Self {
            device: device.clone(),
            dtype,
            embedding,
            layers: layers?,
            norm,
            head,
            frequencies,
            rotary_scale,
            config: config.clone(),
        })
    }

    pub(super) fn element_bytes(&self) -> usize {
        self.dtype.size()
    }

    pub(super) fn new_cache(&self, tokens_max: usize) -> TensorCache {
        TensorCache::new(&self.config, tokens_max, &self.device, self.dtype)
    }

    /// Computes `ids`, which fit, behind what `cache` holds.
    pub(super) fn forward(
        &self,
        ids: &[u32],
        cache: &mut TensorCache,
        rows: Rows,
    ) -> Result<Vec<f32>, DecoderError> {
        let positions = cache.tokens()..cache.tokens() + ids.len();
        let (cos, sin) = self.rotary(positions); // [tokens, head_dim / 2]
        let mut x = self.embed(ids); // [tokens, hidden]
        for (index, layer) in self.layers.iter().enumerate() {
            let normed = self.norm(x.clone(), &layer.input_norm); // [tokens, hidden]
            let attended = self.attend(index, layer, normed, (cos.clone(), sin.clone()), cache)?;
            x = x + attended.cast(DType::F32); // [tokens, hidden]
            let normed = self.norm(x.clone(), &layer.post_attention_norm); // [tokens, hidden]
            let (gate, up) = (layer.gate.apply(normed.clone()), layer.up.apply(normed));
            let mixed = layer.down.apply(swiglu(gate, up)); // [tokens, hidden]
            x = x + mixed.cast(DType::F32);
        }
        cache.advance(ids.len());
        if rows == Rows::Last {
            x = x.narrow(0, ids.len() - 1, 1); // [1, hidden]
        }
        linear(self.norm(x, &self.norm), self.head.clone(), None) // [rows, vocab]
            .try_into_vec_as::<f32>()
            .map_err(|error| DecoderError::Device(error.to_string()))
    }

    /// `x` normed, in the type the matrices have.
    fn norm(&self, x: Tensor<2>, weight: &Tensor<1>) -> Tensor<2> {
        let eps = self.config.rms_norm_eps;
        rms_norm(x, weight.clone(), eps).cast(self.dtype)
    }

    fn embed(&self, ids: &[u32]) -> Tensor<2> {
        let count = ids.len();
        let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        let data = TensorData::new(ids, [count]);
        let ids = Tensor::<1, Int>::from_data(data, (&self.device, DType::I32)); // [tokens]
        self.embedding.clone().select(0, ids).cast(DType::F32) // [tokens, hidden]
    }

    fn attend(
        &self,
        index: usize,
        layer: &Layer,
        x: Tensor<2>,
        (cos, sin): (Tensor<2>, Tensor<2>),
        cache: &mut TensorCache,
    ) -> Result<Tensor<2>, DecoderError> {
        let ModelConfig {
            heads,
            kv_heads,
            head_dim,
            rms_norm_eps,
            ..
        } = self.config;
        let [tokens, _] = x.dims();
        let split = |x: Tensor<2>, heads: usize, norm: &Option<Tensor<1>>| {
            let x = x.reshape([tokens, heads, head_dim]);
            match norm {
                Some(weight) => rms_norm(x, weight.clone(), rms_norm_eps),
                None => x,
            }
        };
        let q = split(layer.q.apply(x.clone()), heads, &layer.q_norm); // [tokens, heads, head_dim]
        let k = split(layer.k.apply(x.clone()), kv_heads, &layer.k_norm); // [tokens, kv_heads, head_dim]
        let v = split(layer.v.apply(x), kv_heads, &None); // [tokens, kv_heads, head_dim]
        let q = rope(q, cos.clone(), sin.clone());
        let k = rope(k, cos, sin);
        let [k, v] = cache
            .append(index, [k, v]) // [kv_heads, cached tokens, head_dim]
            .ok_or_else(|| DecoderError::Device("an earlier pass broke the cache".into()))?;
        Ok(layer.o.apply(attention(q, k, v))) // [tokens, hidden]
    }

    /// Cosines and sines of `positions`, in f32 as the reference implementation computes them.
    fn rotary(&self, positions: std::ops::Range<usize>) -> (Tensor<2>, Tensor<2>) {
        let shape = [positions.len(), self.frequencies.len()];
        let angles = positions.flat_map(|at| {
            self.frequencies
                .iter()
                .map(move |frequency| at as f32 * frequency)
        });
        let (cos, sin): (Vec<f32>, Vec<f32>) = angles
            .map(|angle| {
                (
                    angle.cos() * self.rotary_scale,
                    angle.sin() * self.rotary_scale,
                )
            })
            .unzip();
        let table = |values: Vec<f32>| {
            Tensor::from_data(TensorData::new(values, shape), (&self.device, DType::F32))
        };
        (table(cos), table(sin)) // [tokens, head_dim / 2]
    }
}

/// Tensors of a checkpoint on the device.
struct Reader<'a, 'b> {
    loader: &'a mut Loader<'b>,
    device: &'a Device,
    dtype: DType,
}

impl Reader<'_, '_> {
    fn tensor<const D: usize>(
        &mut self,
        name: &str,
        dtype: DType,
    ) -> Result<Tensor<D>, DecoderError> {
        let (shape, _) = self.loader.shape::<D>(name)?;
        let data = TensorData::new(self.loader.values(name)?, shape);
        Ok(Tensor::from_data(data, (self.device, dtype)))
    }

    fn norm(&mut self, name: &str) -> Result<Tensor<1>, DecoderError> {
        self.tensor(&format!("{name}.weight"), DType::F32)
    }

    fn linear(&mut self, prefix: &str, name: &str, bias: bool) -> Result<Linear, DecoderError> {
        let weight = self.tensor(&format!("{prefix}.{name}.weight"), self.dtype)?;
        let bias = match bias {
            true => Some(self.tensor(&format!("{prefix}.{name}.bias"), self.dtype)?),
            false => None,
        };
        Ok(Linear { weight, bias })
    }

    fn layer(&mut self, config: &ModelConfig, index: usize) -> Result<Layer, DecoderError> {
        let at = format!("model.layers.{index}");
        let (attention, mlp) = (format!("{at}.self_attn"), format!("{at}.mlp"));
        let head_norm = |reader: &mut Self, name: &str| match config.qk_norm {
            true => reader.norm(&format!("{attention}.{name}")).map(Some),
            false => Ok(None),
        };
        Ok(Layer {
            q_norm: head_norm(self, "q_norm")?,
            k_norm: head_norm(self, "k_norm")?,
            input_norm: self.norm(&format!("{at}.input_layernorm"))?,
            q: self.linear(&attention, "q_proj", config.qkv_bias)?,
            k: self.linear(&attention, "k_proj", config.qkv_bias)?,
            v: self.linear(&attention, "v_proj", config.qkv_bias)?,
            o: self.linear(&attention, "o_proj", false)?,
            post_attention_norm: self.norm(&format!("{at}.post_attention_layernorm"))?,
            gate: self.linear(&mlp, "gate_proj", false)?,
            up: self.linear(&mlp, "up_proj", false)?,
            down: self.linear(&mlp, "down_proj", false)?,
        })
    }
}
