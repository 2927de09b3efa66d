//! The forward pass on the processor, over slices and with weights as they are stored.
//!
//! Everything a pass needs beside its caches lies in one [`Room`], which grows to the largest batch
//! and is kept.
use super::load::Loader;
use super::{DecoderError, Rows, Sequence};
use crate::config::ModelConfig;
use crate::kv_cache::KvCache;
use crate::weights::BlockFormat;
use cabind_kernels::cpu::{
    self, Activations, Attention, Batch, CacheFormat, CacheShape, Forms, HEAD_DIM_MAX, Processor,
    Product, SEQUENCES_MAX, Turn, Write, linear, rms_norm, rope_write, row, swiglu,
};
use cabind_kernels::quant::dequantize;
use std::sync::{Mutex, PoisonError};

/// Inputs of the second half of a layer that a thread mixes at once.
const MIX_COLUMNS: usize = 512;

#[derive(Debug)]
pub(super) struct Stored {
    config: ModelConfig,
    processor: Processor,
    pub(super) cache_format: CacheFormat,
    embedding: Embedding,
    layers: Vec<Layer>,
    norm: Vec<f32>, // [hidden]
    /// Radians a position for each pair of dimensions. [head_dim / 2]
    frequencies: Vec<f32>,
    /// Factor of cosines and sines (YaRN).
    rotary_scale: f32,
    /// Only the engine's thread computes, so nobody waits for it.
    room: Mutex<Room>,
}

/// What turns ids into vectors and vectors into logits.
#[derive(Debug)]
enum Embedding {
    /// One matrix does both.
    Tied(Matrix), // [vocab, hidden]
    Rows {
        format: BlockFormat,
        /// Only looked up, so kept as stored. [vocab, hidden]
        bytes: Vec<u8>,
        head: Matrix, // [vocab, hidden]
    },
}

impl Embedding {
    fn format(&self) -> BlockFormat {
        match self {
            Self::Tied(matrix) => matrix.format,
            Self::Rows { format, .. } => *format,
        }
    }

    fn head(&self) -> &Matrix {
        match self {
            Self::Tied(matrix) | Self::Rows { head: matrix, .. } => matrix,
        }
    }

    /// The vector of an id of the vocabulary. [hidden]
    fn look_up(&self, id: u32, out: &mut [f32]) {
        match self {
            Self::Tied(matrix) => row(matrix.view(), id as usize, out),
            Self::Rows {
                format,
                bytes,
                head,
            } => {
                let row_bytes = bytes.len() / head.outputs;
                // The loader has seen that rows are whole blocks.
                let _ = dequantize(*format, &bytes[id as usize * row_bytes..][..row_bytes], out);
            }
        }
    }
}

#[derive(Debug)]
struct Layer {
    input_norm: Vec<f32>,          // [hidden]
    q: Linear,                     // [heads · head_dim, hidden]
    k: Linear,                     // [kv_heads · head_dim, hidden]
    v: Linear,                     // [kv_heads · head_dim, hidden]
    o: Linear,                     // [hidden, heads · head_dim]
    q_norm: Option<Vec<f32>>,      // [head_dim]
    k_norm: Option<Vec<f32>>,      // [head_dim]
    post_attention_norm: Vec<f32>, // [hidden]
    gate: Linear,                  // [ffn, hidden]
    up: Linear,                    // [ffn, hidden]
    down: Linear,                  // [hidden, ffn]
}

#[derive(Debug)]
struct Linear {
    weight: Matrix,         // [outputs, inputs]
    bias: Option<Vec<f32>>, // [outputs]
}

/// A matrix and its bytes.
#[derive(Debug)]
struct Matrix {
    format: BlockFormat,
    outputs: usize,
    inputs: usize,
    bytes: Vec<u8>,
}

impl Matrix {
    fn view(&self) -> cpu::Matrix<'_> {
        cpu::Matrix {
            format: self.format,
            outputs: self.outputs,
            inputs: self.inputs,
            bytes: &self.bytes,
        }
    }
}

impl Linear {
    fn product<'a>(&'a self, write: Write, out: &'a mut [f32]) -> Product<'a> {
        Product {
            matrix: self.weight.view(),
            bias: self.bias.as_deref(),
            write,
            out,
        }
    }
}

/// What a pass computes with.
#[derive(Debug, Default)]
struct Room {
    x: Vec<f32>,    // [tokens, hidden]: the residual stream
    q: Vec<f32>,    // [tokens, heads, head_dim]
    k: Vec<f32>,    // [tokens, kv_heads, head_dim]
    v: Vec<f32>,    // [tokens, kv_heads, head_dim]
    cos: Vec<f32>,  // [tokens, head_dim / 2]
    sin: Vec<f32>,  // [tokens, head_dim / 2]
    gate: Vec<f32>, // [tokens, ffn]
    up: Vec<f32>,   // [tokens, ffn]
    activations: Activations,
    attention: Attention,
    /// Tokens whose logits are wanted.
    rows: Vec<usize>,
}

impl Room {
    fn empty(&mut self) {
        self.x.clear();
        self.cos.clear();
        self.sin.clear();
        self.rows.clear();
    }

    fn fit(&mut self, config: &ModelConfig, tokens: usize) {
        self.q.resize(tokens * config.heads * config.head_dim, 0.0);
        self.k
            .resize(tokens * config.kv_heads * config.head_dim, 0.0);
        self.v
            .resize(tokens * config.kv_heads * config.head_dim, 0.0);
        self.gate.resize(tokens * config.ffn_size, 0.0);
        self.up.resize(tokens * config.ffn_size, 0.0);
    }
}

impl Stored {
    pub(super) fn load(
        loader: &mut Loader<'_>,
        config: &ModelConfig,
        processor: Processor,
    ) -> Result<Self, DecoderError> {
        if config.head_dim > HEAD_DIM_MAX {
            return Err(DecoderError::HeadTooLarge {
                head_dim: config.head_dim,
                head_dim_max: HEAD_DIM_MAX,
            });
        }
        let mut reader = Reader {
            loader,
            processor: &processor,
        };
        let embedding = reader.embedding(config.tied_embeddings)?;
        let layers: Result<_, _> = (0..config.layers)
            .map(|layer| reader.layer(config, layer))
            .collect();
        let norm = reader.loader.values("model.norm.weight")?;
        let (frequencies, rotary_scale) = config.rope.inverse_frequencies(config.head_dim);
        let cache_format = match embedding.format() {
            BlockFormat::F32 => CacheFormat::F32,
            _ => CacheFormat::F16,
        };
        Ok(Self {
            cache_format,
            embedding,
            layers: layers?,
            norm,
            frequencies,
            rotary_scale,
            config: config.clone(),
            processor,
            room: Mutex::default(),
        })
    }

    pub(super) fn processor(&self) -> &Processor {
        &self.processor
    }

    fn cache_shape(&self) -> CacheShape {
        CacheShape {
            layers: self.config.layers,
            kv_heads: self.config.kv_heads,
            head_dim: self.config.head_dim,
        }
    }

    pub(super) fn new_cache(&self, tokens_max: usize) -> cpu::KvCache {
        cpu::KvCache::new(self.cache_shape(), self.cache_format, tokens_max)
    }

    pub(super) fn cache_bytes(&self, tokens: usize) -> u64 {
        self.cache_shape().bytes(self.cache_format, tokens)
    }

    /// Computes sequences whose tokens fit.
    pub(super) fn forward(
        &self,
        batch: &mut [Sequence<'_>],
        logits: &mut Vec<f32>,
    ) -> Result<(), DecoderError> {
        for sequence in batch.chunks_mut(SEQUENCES_MAX) {
            self.pass(sequence, logits)?;
        }
        Ok(())
    }

    fn pass(
        &self,
        sequences: &mut [Sequence<'_>],
        logits: &mut Vec<f32>,
    ) -> Result<(), DecoderError> {
        let mut room = self.room.lock().unwrap_or_else(PoisonError::into_inner);
        let room = &mut *room;
        room.empty();
        let mut batch = Batch::new();
        for sequence in &mut *sequences {
            let KvCache::Paged(cache) = &mut *sequence.cache else {
                return Err(DecoderError::OtherCache);
            };
            self.begin(room, sequence.ids, cache.tokens(), sequence.rows);
            if cache.shape() != self.cache_shape() || !batch.push(cache, sequence.ids.len()) {
                return Err(DecoderError::OtherCache);
            }
        }
        room.fit(&self.config, batch.tokens());
        for (index, layer) in self.layers.iter().enumerate() {
            self.attend(room, index, layer, &batch);
            self.mix(room, layer, batch.tokens());
        }
        self.finish(room, logits);
        for sequence in sequences {
            if let KvCache::Paged(cache) = &mut *sequence.cache {
                cache.advance(sequence.ids.len());
            }
        }
        Ok(())
    }

    /// Embeds the tokens of a sequence, turns positions into angles, and notes the rows wanted.
    fn begin(&self, room: &mut Room, ids: &[u32], cached: usize, rows: Rows) {
        let hidden = self.config.hidden_size;
        let first = room.x.len() / hidden;
        let end = first + ids.len();
        room.x.resize(end * hidden, 0.0);
        let places = room.x[first * hidden..].chunks_exact_mut(hidden);
        for (&id, out) in ids.iter().zip(places) {
            self.embedding.look_up(id, out);
        }
        room.rows.extend(match rows {
            Rows::Last => end - 1..end,
            Rows::All => first..end,
        });
        for at in cached..cached + ids.len() {
            for frequency in &self.frequencies {
                let angle = at as f32 * frequency;
                room.cos.push(angle.cos() * self.rotary_scale);
                room.sin.push(angle.sin() * self.rotary_scale);
            }
        }
    }

    /// `x += o · attention(rope(q · norm(x)), …)`, and the new keys and values are cached.
    fn attend(&self, room: &mut Room, index: usize, layer: &Layer, batch: &Batch<'_>) {
        let ModelConfig {
            heads,
            head_dim,
            rms_norm_eps,
            ..
        } = self.config;
        let tokens = batch.tokens();
        let readers = [&layer.q, &layer.k, &layer.v];
        self.norm(room, &layer.input_norm, tokens, &readers);
        let mut products = [
            layer.q.product(Write::Set, &mut room.q),
            layer.k.product(Write::Set, &mut room.k),
            layer.v.product(Write::Set, &mut room.v),
        ];
        linear(&self.processor, &room.activations, &mut products);
        let turn = Turn {
            layer: index,
            q: &mut room.q,
            k: &mut room.k,
            v: &room.v,
            cos: &room.cos,
            sin: &room.sin,
            q_norm: layer.q_norm.as_deref(),
            k_norm: layer.k_norm.as_deref(),
            eps: rms_norm_eps,
        };
        rope_write(&self.processor, turn, batch);
        room.attention
            .attend(&self.processor, index, heads, &room.q, batch);
        let (attention, forms) = (&room.attention, self.forms(&[&layer.o]));
        let shape = [tokens, heads * head_dim];
        room.activations
            .fill(&self.processor, shape, shape[1], forms, |token, _, out| {
                attention.result(token, out);
            });
        let mut products = [layer.o.product(Write::Add, &mut room.x)];
        linear(&self.processor, &room.activations, &mut products);
    }

    /// `x += down · (silu(gate · norm(x)) · (up · norm(x)))`.
    fn mix(&self, room: &mut Room, layer: &Layer, tokens: usize) {
        let ffn = self.config.ffn_size;
        self.norm(
            room,
            &layer.post_attention_norm,
            tokens,
            &[&layer.gate, &layer.up],
        );
        let mut products = [
            layer.gate.product(Write::Set, &mut room.gate),
            layer.up.product(Write::Set, &mut room.up),
        ];
        linear(&self.processor, &room.activations, &mut products);
        let (gate, up, level) = (&room.gate, &room.up, self.processor.level());
        let forms = self.forms(&[&layer.down]);
        room.activations.fill(
            &self.processor,
            [tokens, ffn],
            MIX_COLUMNS,
            forms,
            |token, columns, out| {
                let range = token * ffn + columns.start..token * ffn + columns.end;
                swiglu(level, &gate[range.clone()], &up[range], out);
            },
        );
        let mut products = [layer.down.product(Write::Add, &mut room.x)];
        linear(&self.processor, &room.activations, &mut products);
    }

    /// The logits of the rows wanted.
    fn finish(&self, room: &mut Room, logits: &mut Vec<f32>) {
        let (hidden, vocab_size) = (self.config.hidden_size, self.config.vocab_size);
        let head = self.embedding.head();
        let forms = Forms::of(self.processor.level(), [head.format]);
        let (x, rows, level) = (&room.x, &room.rows, self.processor.level());
        let eps = self.config.rms_norm_eps;
        let shape = [rows.len(), hidden];
        room.activations
            .fill(&self.processor, shape, hidden, forms, |at, _, out| {
                let x = &x[rows[at] * hidden..][..hidden];
                rms_norm(level, x, &self.norm, eps, out);
            });
        let before = logits.len();
        logits.resize(before + rows.len() * vocab_size, 0.0);
        let mut products = [Product {
            matrix: head.view(),
            bias: None,
            write: Write::Set,
            out: &mut logits[before..],
        }];
        linear(&self.processor, &room.activations, &mut products);
    }

    /// Norms the residual stream for what reads it.
    fn norm(&self, room: &mut Room, weight: &[f32], tokens: usize, readers: &[&Linear]) {
        let (hidden, eps) = (self.config.hidden_size, self.config.rms_norm_eps);
        let (x, level, forms) = (&room.x, self.processor.level(), self.forms(readers));
        room.activations.fill(
            &self.processor,
            [tokens, hidden],
            hidden,
            forms,
            |token, _, out| {
                rms_norm(level, &x[token * hidden..][..hidden], weight, eps, out);
            },
        );
    }

    fn forms(&self, readers: &[&Linear]) -> Forms {
        let formats = readers.iter().map(|linear| linear.weight.format);
        Forms::of(self.processor.level(), formats)
    }
}

/// Tensors of a checkpoint in memory.
struct Reader<'a, 'b> {
    loader: &'a mut Loader<'b>,
    processor: &'a Processor,
}

impl Reader<'_, '_> {
    fn matrix(&mut self, name: &str) -> Result<Matrix, DecoderError> {
        let ([outputs, inputs], format) = self.loader.shape::<2>(name)?;
        Ok(Matrix {
            format,
            outputs,
            inputs,
            bytes: self.loader.packed(name, &self.processor.pool)?,
        })
    }

    fn embedding(&mut self, tied: bool) -> Result<Embedding, DecoderError> {
        let name = "model.embed_tokens.weight";
        if tied {
            return Ok(Embedding::Tied(self.matrix(name)?));
        }
        let (_, format) = self.loader.shape::<2>(name)?;
        Ok(Embedding::Rows {
            format,
            bytes: self.loader.stored(name)?,
            head: self.matrix("lm_head.weight")?,
        })
    }

    fn linear(&mut self, prefix: &str, name: &str, bias: bool) -> Result<Linear, DecoderError> {
        let weight = self.matrix(&format!("{prefix}.{name}.weight"))?;
        let bias = match bias {
            true => Some(self.loader.values(&format!("{prefix}.{name}.bias"))?),
            false => None,
        };
        Ok(Linear { weight, bias })
    }

    fn norm(&mut self, name: &str) -> Result<Vec<f32>, DecoderError> {
        self.loader.values(&format!("{name}.weight"))
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
