//! The forward pass in stock burn operations: slow, obvious, and the oracle for every faster one.
use crate::config::ModelConfig;
use crate::kv_cache::KvCache;
use crate::weights::{Weights, WeightsError};
use burn::tensor::{DType, Device, Int, Tensor, TensorData};
use cabind_kernels::stock::{attention, linear, rms_norm, rope, swiglu};
use std::ops::ControlFlow;

/// A model on a device. Qwen2, Llama and Qwen3 differ in configuration only.
///
/// Matrices and cache are of the chosen type; norms and the residual stream are f32.
#[derive(Debug)]
pub struct Decoder {
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

/// Which rows of logits a pass returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// The last token's: `[1, vocab]`.
    Last,
    /// Every token's: `[tokens, vocab]`.
    All,
}

/// Why a pass gave no logits.
#[derive(Debug, thiserror::Error)]
pub enum DecoderError {
    #[error(transparent)]
    Weights(#[from] WeightsError),
    #[error("there are no tokens to compute")]
    NoTokens,
    #[error("token {id} is outside the vocabulary of {vocab_size}")]
    TokenOutOfVocabulary { id: u32, vocab_size: usize },
    #[error("{tokens} tokens do not fit, the cache has room for {room_tokens}")]
    CacheFull { tokens: usize, room_tokens: usize },
    #[error("loading was interrupted")]
    Interrupted,
    #[error("the device failed: {0}")]
    Device(String),
}

impl Decoder {
    /// Bytes the weights take on a device as `dtype`.
    pub fn memory_bytes(weights: &Weights, dtype: DType) -> u64 {
        let elements = |shape: &[usize]| shape.iter().product::<usize>() as u64;
        let all: u64 = weights
            .tensors()
            .map(|tensor| elements(&tensor.shape))
            .sum();
        all.saturating_mul(dtype.size() as u64)
    }

    /// Reads every tensor onto the device as `dtype`. `progress` hears the checkpoint bytes done
    /// and may end the loading.
    ///
    /// # Errors
    /// [`DecoderError::Weights`] names the file and the tensor.
    pub fn load(
        weights: &Weights,
        device: &Device,
        dtype: DType,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Self, DecoderError> {
        let config = weights.config().clone();
        let mut loader = Loader {
            weights,
            device,
            dtype,
            progress,
            bytes_done: 0,
        };
        let embedding = loader.matrix("model.embed_tokens.weight")?;
        let layers: Result<_, _> = (0..config.layers)
            .map(|layer| loader.layer(&config, layer))
            .collect();
        let norm = loader.norm("model.norm")?;
        let head = match config.tied_embeddings {
            true => embedding.clone(),
            false => loader.matrix("lm_head.weight")?,
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
            config,
        })
    }

    pub fn config(&self) -> &ModelConfig {
        &self.config
    }

    /// A cache for sessions of up to `tokens_max` tokens.
    pub fn new_cache(&self, tokens_max: usize) -> KvCache {
        KvCache::new(&self.config, tokens_max, &self.device, self.dtype)
    }

    /// Computes `ids` behind what `cache` holds. Returns f32 logits, row after row of `vocab`.
    ///
    /// # Errors
    /// All but [`DecoderError::Device`] leave the cache as it was.
    pub fn forward(
        &self,
        ids: &[u32],
        cache: &mut KvCache,
        rows: Rows,
    ) -> Result<Vec<f32>, DecoderError> {
        self.check(ids, cache)?;
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

    fn check(&self, ids: &[u32], cache: &KvCache) -> Result<(), DecoderError> {
        let vocab_size = self.config.vocab_size;
        if ids.is_empty() {
            return Err(DecoderError::NoTokens);
        }
        if let Some(&id) = ids.iter().find(|&&id| id as usize >= vocab_size) {
            return Err(DecoderError::TokenOutOfVocabulary { id, vocab_size });
        }
        if ids.len() > cache.room_tokens() {
            return Err(DecoderError::CacheFull {
                tokens: ids.len(),
                room_tokens: cache.room_tokens(),
            });
        }
        Ok(())
    }

    /// `x` normed, in the type the matrices have.
    fn norm(&self, x: Tensor<2>, weight: &Tensor<1>) -> Tensor<2> {
        rms_norm(x, weight.clone(), self.config.rms_norm_eps).cast(self.dtype)
    }

    fn embed(&self, ids: &[u32]) -> Tensor<2> {
        let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        let count = ids.len();
        let data = TensorData::new(ids, [count]);
        let ids = Tensor::<1, Int>::from_data(data, (&self.device, DType::I32)); // [tokens]
        let rows = self.embedding.clone().select(0, ids); // [tokens, hidden]
        rows.cast(DType::F32)
    }

    fn attend(
        &self,
        index: usize,
        layer: &Layer,
        x: Tensor<2>,
        (cos, sin): (Tensor<2>, Tensor<2>),
        cache: &mut KvCache,
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

struct Loader<'a> {
    weights: &'a Weights,
    device: &'a Device,
    dtype: DType,
    progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
    bytes_done: u64,
}

impl Loader<'_> {
    fn tensor<const D: usize>(
        &mut self,
        name: &str,
        dtype: DType,
    ) -> Result<Tensor<D>, DecoderError> {
        let unknown = || WeightsError::Unknown {
            tensor: name.into(),
        };
        let info = self.weights.tensor(name).ok_or_else(unknown)?;
        let shape: [usize; D] = info.shape.clone().try_into().map_err(|_| unknown())?;
        let values = self.weights.read_f32(name)?;
        self.bytes_done += info.bytes;
        if (self.progress)(self.bytes_done).is_break() {
            return Err(DecoderError::Interrupted);
        }
        let data = TensorData::new(values, shape);
        Ok(Tensor::from_data(data, (self.device, dtype)))
    }

    fn norm(&mut self, name: &str) -> Result<Tensor<1>, DecoderError> {
        self.tensor(&format!("{name}.weight"), DType::F32)
    }

    fn matrix(&mut self, name: &str) -> Result<Tensor<2>, DecoderError> {
        self.tensor(name, self.dtype)
    }

    fn linear(&mut self, prefix: &str, name: &str, bias: bool) -> Result<Linear, DecoderError> {
        let weight = self.matrix(&format!("{prefix}.{name}.weight"))?;
        let bias = match bias {
            true => Some(self.tensor(&format!("{prefix}.{name}.bias"), self.dtype)?),
            false => None,
        };
        Ok(Linear { weight, bias })
    }

    fn layer(&mut self, config: &ModelConfig, index: usize) -> Result<Layer, DecoderError> {
        let at = format!("model.layers.{index}");
        let (attention, mlp) = (format!("{at}.self_attn"), format!("{at}.mlp"));
        let head_norm = |loader: &mut Self, name: &str| match config.qk_norm {
            true => loader.norm(&format!("{attention}.{name}")).map(Some),
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
