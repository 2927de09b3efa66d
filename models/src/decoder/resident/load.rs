//! A checkpoint's tensors on a GPU.
use super::{GROUP_MAX, HEAD_DIM_MAX, Layer, POOL_TOKENS, Projection, Resident, State};
use crate::config::ModelConfig;
use crate::decoder::DecoderError;
use crate::decoder::load::Loader;
use crate::weights::BlockFormat;
use cabind_kernels::cuda::{Buffer, CacheElement, CacheShape, Gpu, Matrix, Pool};
use half::bf16;
use std::sync::Mutex;

impl Resident {
    pub(in crate::decoder) fn load(
        loader: &mut Loader<'_>,
        config: &ModelConfig,
        gpu: Gpu,
    ) -> Result<Self, DecoderError> {
        let ModelConfig {
            heads,
            kv_heads,
            head_dim,
            ..
        } = *config;
        if head_dim > HEAD_DIM_MAX || !head_dim.is_multiple_of(8) || heads / kv_heads > GROUP_MAX {
            return Err(DecoderError::Heads {
                heads,
                kv_heads,
                head_dim,
            });
        }
        let mut reader = Reader { loader, gpu: &gpu };
        let embedding = reader.rows("model.embed_tokens.weight")?;
        let element = match embedding.format {
            BlockFormat::F32 => CacheElement::F32,
            _ => CacheElement::Bf16,
        };
        let embedding = reader.matrix(embedding)?;
        let layers: Result<_, _> = (0..config.layers)
            .map(|layer| reader.layer(config, layer))
            .collect();
        let norm = reader.values("model.norm.weight")?;
        let head = match config.tied_embeddings {
            true => None,
            false => {
                let rows = reader.rows("lm_head.weight")?;
                Some(reader.matrix(rows)?)
            }
        };
        // What went wrong on the way to the device comes back here.
        gpu.wait()?;
        let (frequencies, rotary_scale) = config.rope.inverse_frequencies(head_dim);
        let shape = CacheShape {
            layers: config.layers,
            kv_heads,
            head_dim,
            element,
        };
        let state = State {
            pool: Pool::new(&gpu, shape, POOL_TOKENS),
            room: None,
        };
        Ok(Self {
            config: config.clone(),
            embedding,
            head,
            layers: layers?,
            norm,
            frequencies,
            rotary_scale,
            state: Mutex::new(state),
            gpu,
        })
    }
}

/// A matrix that is read, and not yet on its device.
struct Rows {
    name: String,
    format: BlockFormat,
    shape: [usize; 2],
    stored: Vec<u8>,
}

impl Rows {
    /// As bf16, for a matrix that is to be one with another of a second format.
    fn into_bf16(self) -> Result<Self, DecoderError> {
        if self.format == BlockFormat::Bf16 {
            return Ok(self);
        }
        let mut values = vec![0.0; self.shape[0] * self.shape[1]];
        cabind_kernels::quant::dequantize(self.format, &self.stored, &mut values)
            .map_err(|error| DecoderError::Device(format!("{}: {error}", self.name)))?;
        let stored = values
            .iter()
            .flat_map(|value| bf16::from_f32(*value).to_le_bytes());
        Ok(Self {
            format: BlockFormat::Bf16,
            stored: stored.collect(),
            ..self
        })
    }

    /// Puts another matrix of the same format behind this one.
    fn append(&mut self, other: Self) {
        self.stored.extend(other.stored);
        self.shape[0] += other.shape[0];
    }
}

struct Reader<'a, 'b> {
    loader: &'a mut Loader<'b>,
    gpu: &'a Gpu,
}

impl Reader<'_, '_> {
    fn rows(&mut self, name: &str) -> Result<Rows, DecoderError> {
        let (shape, format) = self.loader.shape::<2>(name)?;
        Ok(Rows {
            name: name.into(),
            format,
            shape,
            stored: self.loader.stored(name)?,
        })
    }

    fn values(&mut self, name: &str) -> Result<Buffer, DecoderError> {
        Ok(self.gpu.upload(&self.loader.values(name)?))
    }

    fn matrix(&self, rows: Rows) -> Result<Matrix, DecoderError> {
        let Rows {
            name,
            format,
            shape,
            stored,
        } = rows;
        let inputs = shape[1];
        Matrix::upload(self.gpu, format, shape, stored).ok_or(DecoderError::Width {
            tensor: name,
            inputs,
        })
    }

    /// Queries, keys and values.
    fn qkv(
        &mut self,
        attention: &str,
        config: &ModelConfig,
    ) -> Result<Vec<Projection>, DecoderError> {
        let mut projections = Vec::new();
        let mut open: Option<(Rows, Vec<f32>, usize)> = None;
        let mut columns = 0;
        for name in ["q_proj", "k_proj", "v_proj"] {
            let rows = self.rows(&format!("{attention}.{name}.weight"))?;
            let bias = match config.qkv_bias {
                true => self.loader.values(&format!("{attention}.{name}.bias"))?,
                false => Vec::new(),
            };
            let outputs = rows.shape[0];
            open = Some(match open.take() {
                None => (rows, bias, columns),
                Some((mut together, mut biases, offset)) if together.format == rows.format => {
                    together.append(rows);
                    biases.extend(bias);
                    (together, biases, offset)
                }
                Some(before) => {
                    projections.push(self.projection(before)?);
                    (rows, bias, columns)
                }
            });
            columns += outputs;
        }
        if let Some(last) = open {
            projections.push(self.projection(last)?);
        }
        Ok(projections)
    }

    fn projection(
        &self,
        (rows, bias, offset): (Rows, Vec<f32>, usize),
    ) -> Result<Projection, DecoderError> {
        Ok(Projection {
            matrix: self.matrix(rows)?,
            bias: (!bias.is_empty()).then(|| self.gpu.upload(&bias)),
            offset,
        })
    }

    /// Two matrices as one, which have to be of one format.
    fn gate_up(&mut self, mlp: &str) -> Result<Matrix, DecoderError> {
        let mut gate = self.rows(&format!("{mlp}.gate_proj.weight"))?;
        let mut up = self.rows(&format!("{mlp}.up_proj.weight"))?;
        if gate.format != up.format {
            (gate, up) = (gate.into_bf16()?, up.into_bf16()?);
        }
        gate.append(up);
        self.matrix(gate)
    }

    fn layer(&mut self, config: &ModelConfig, index: usize) -> Result<Layer, DecoderError> {
        let at = format!("model.layers.{index}");
        let (attention, mlp) = (format!("{at}.self_attn"), format!("{at}.mlp"));
        let head_norms = match config.qk_norm {
            true => Some([
                self.values(&format!("{attention}.q_norm.weight"))?,
                self.values(&format!("{attention}.k_norm.weight"))?,
            ]),
            false => None,
        };
        let input_norm = self.values(&format!("{at}.input_layernorm.weight"))?;
        let qkv = self.qkv(&attention, config)?;
        let o = self.rows(&format!("{attention}.o_proj.weight"))?;
        let down = self.rows(&format!("{mlp}.down_proj.weight"))?;
        Ok(Layer {
            input_norm,
            qkv,
            o: self.matrix(o)?,
            head_norms,
            post_attention_norm: self.values(&format!("{at}.post_attention_layernorm.weight"))?,
            gate_up: self.gate_up(&mlp)?,
            down: self.matrix(down)?,
        })
    }
}
