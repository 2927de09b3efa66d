//! The forward pass. In stock burn operations it is the oracle; as it is served, matrices go
//! through the kernels their device has.
use crate::config::ModelConfig;
use crate::kv_cache::KvCache;
use crate::weights::{BlockFormat, Weights, WeightsError};
use burn::tensor::{DType, Device, Tensor, TensorData};
use cabind_kernels::device::{DeviceChoice, OpenDevice};
use cabind_kernels::matrix::Matrix;
use cabind_kernels::ops::{Ops, linear};
use std::ops::ControlFlow;

/// A model on a device. Qwen2, Llama and Qwen3 differ in configuration only.
///
/// Activations and cache are of one type; norms and the residual stream are f32.
#[derive(Debug)]
pub struct Decoder {
    config: ModelConfig,
    device: Device,
    ops: Ops,
    dtype: DType,
    embedding: Matrix, // [vocab, hidden]
    layers: Vec<Layer>,
    norm: Tensor<1>, // [hidden]
    head: Matrix,    // [vocab, hidden]
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
    weight: Matrix,          // [outputs, inputs]
    bias: Option<Tensor<1>>, // [outputs]
}

impl Linear {
    fn apply(&self, x: Tensor<2>) -> Tensor<2> {
        linear(x, &self.weight, self.bias.clone())
    }
}

/// The form matrices have on their device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Dense and of one type, multiplied by burn: the oracle.
    Stock(DType),
    /// As the checkpoint stores them, multiplied by [`cabind_kernels::cpu`]; for the CPU.
    Stored,
}

impl Form {
    /// What `device` serves from.
    pub fn served_on(device: &OpenDevice) -> Self {
        match device.kind {
            DeviceChoice::Cpu => Self::Stored,
            _ => Self::Stock(device.weight_dtype()),
        }
    }

    fn ops(self) -> Ops {
        match self {
            Self::Stock(_) => Ops::Stock,
            Self::Stored => Ops::Cpu,
        }
    }

    /// The type of activations and cache.
    fn dtype(self) -> DType {
        match self {
            Self::Stock(dtype) => dtype,
            Self::Stored => DType::F32,
        }
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
    /// Bytes the weights take on a device in this form.
    pub fn memory_bytes(weights: &Weights, form: Form) -> u64 {
        let Form::Stock(dtype) = form else {
            return weights.bytes_total();
        };
        let elements = |shape: &[usize]| shape.iter().product::<usize>() as u64;
        let all: u64 = weights
            .tensors()
            .map(|tensor| elements(&tensor.shape))
            .sum();
        all.saturating_mul(dtype.size() as u64)
    }

    /// Reads every tensor onto the device. `progress` hears the checkpoint bytes done
    /// and may end the loading.
    ///
    /// # Errors
    /// [`DecoderError::Weights`] names the file and the tensor.
    pub fn load(
        weights: &Weights,
        device: &Device,
        form: Form,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Self, DecoderError> {
        let config = weights.config().clone();
        let mut loader = Loader {
            weights,
            device,
            form,
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
            ops: form.ops(),
            dtype: form.dtype(),
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
            let mixed = layer.down.apply(self.ops.swiglu(gate, up)); // [tokens, hidden]
            x = x + mixed.cast(DType::F32);
        }
        cache.advance(ids.len());
        if rows == Rows::Last {
            x = x.narrow(0, ids.len() - 1, 1); // [1, hidden]
        }
        linear(self.norm(x, &self.norm), &self.head, None) // [rows, vocab]
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
        let eps = self.config.rms_norm_eps;
        self.ops.rms_norm(x, weight.clone(), eps).cast(self.dtype)
    }

    fn embed(&self, ids: &[u32]) -> Tensor<2> {
        let rows = self.embedding.rows(ids, &self.device); // [tokens, hidden]
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
                Some(weight) => self.ops.rms_norm(x, weight.clone(), rms_norm_eps),
                None => x,
            }
        };
        let q = split(layer.q.apply(x.clone()), heads, &layer.q_norm); // [tokens, heads, head_dim]
        let k = split(layer.k.apply(x.clone()), kv_heads, &layer.k_norm); // [tokens, kv_heads, head_dim]
        let v = split(layer.v.apply(x), kv_heads, &None); // [tokens, kv_heads, head_dim]
        let q = self.ops.rope(q, cos.clone(), sin.clone());
        let k = self.ops.rope(k, cos, sin);
        let [k, v] = cache
            .append(index, [k, v]) // [kv_heads, cached tokens, head_dim]
            .ok_or_else(|| DecoderError::Device("an earlier pass broke the cache".into()))?;
        Ok(layer.o.apply(self.ops.attention(q, k, v))) // [tokens, hidden]
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
    form: Form,
    progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
    bytes_done: u64,
}

impl Loader<'_> {
    fn tensor<const D: usize>(
        &mut self,
        name: &str,
        dtype: DType,
    ) -> Result<Tensor<D>, DecoderError> {
        let (shape, _) = self.shape::<D>(name)?;
        let data = TensorData::new(self.weights.read_f32(name)?, shape);
        self.read(name)?;
        Ok(Tensor::from_data(data, (self.device, dtype)))
    }

    fn shape<const D: usize>(&self, name: &str) -> Result<([usize; D], BlockFormat), WeightsError> {
        let unknown = || WeightsError::Unknown {
            tensor: name.into(),
        };
        let info = self.weights.tensor(name).ok_or_else(unknown)?;
        let shape = info.shape.clone().try_into().map_err(|_| unknown())?;
        Ok((shape, info.format))
    }

    /// Counts a tensor that was read, and asks whether to go on.
    fn read(&mut self, name: &str) -> Result<(), DecoderError> {
        self.bytes_done += self.weights.tensor(name).map_or(0, |info| info.bytes);
        match (self.progress)(self.bytes_done) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(DecoderError::Interrupted),
        }
    }

    fn norm(&mut self, name: &str) -> Result<Tensor<1>, DecoderError> {
        self.tensor(&format!("{name}.weight"), DType::F32)
    }

    fn matrix(&mut self, name: &str) -> Result<Matrix, DecoderError> {
        if let Form::Stock(dtype) = self.form {
            return self.tensor(name, dtype).map(Matrix::Dense);
        }
        let (shape, format) = self.shape(name)?;
        let stored = self.weights.read_stored(name)?;
        self.read(name)?;
        Matrix::packed(format, shape, stored, self.device)
            .map_err(|error| DecoderError::Device(error.to_string()))
    }

    fn linear(&mut self, prefix: &str, name: &str, bias: bool) -> Result<Linear, DecoderError> {
        let weight = self.matrix(&format!("{prefix}.{name}.weight"))?;
        let bias = match bias {
            true => Some(self.tensor(&format!("{prefix}.{name}.bias"), self.form.dtype())?),
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
