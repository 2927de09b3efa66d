//! The forward pass: in burn's own operations, which is the oracle, and as it is served, on the
//! processor or on a GPU.
mod load;
mod resident;
mod stock;
mod stored;

use crate::config::ModelConfig;
use crate::kv_cache::KvCache;
use crate::weights::{Weights, WeightsError};
use burn::tensor::{DType, Device};
use cabind_kernels::cpu::{CacheFormat, LevelError, Processor};
use cabind_kernels::cuda::{CacheElement, Gpu, GpuError, PASS_SIZES, Shortlist, Wanted};
use load::Loader;
use resident::Resident;
use std::ops::ControlFlow;
use stock::Stock;
use stored::Stored;

/// A model on a device. Qwen2, Llama and Qwen3 differ in configuration only.
#[derive(Debug)]
pub struct Decoder {
    config: ModelConfig,
    computed: Computed,
}

#[derive(Debug)]
enum Computed {
    Stock(Box<Stock>),
    Stored(Box<Stored>),
    Resident(Box<Resident>),
}

/// The form matrices have on their device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Dense and of one type, multiplied by burn: the oracle.
    Stock(DType),
    /// As the checkpoint stores them, multiplied by [`cabind_kernels::cpu`] or, on a GPU, by
    /// [`cabind_kernels::cuda`]: what is served.
    Stored,
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
    #[error(
        "heads of {head_dim} dimensions are more than the {head_dim_max} the processor's attention takes"
    )]
    HeadTooLarge {
        head_dim: usize,
        head_dim_max: usize,
    },
    #[error(
        "{heads} heads of {head_dim} dimensions over {kv_heads} keys are not what a GPU's attention takes: up to 16 heads a key, of multiples of 8 dimensions up to 256; use device cpu"
    )]
    Heads {
        heads: usize,
        kv_heads: usize,
        head_dim: usize,
    },
    #[error("{tensor}: rows of {inputs} inputs are not whole 16-byte loads; use device cpu")]
    Width { tensor: String, inputs: usize },
    #[error(transparent)]
    Level(#[from] LevelError),
    #[error("a cache of another decoder was given")]
    OtherCache,
    #[error("loading was interrupted")]
    Interrupted,
    #[error("the device failed: {0}")]
    Device(String),
}

impl From<GpuError> for DecoderError {
    fn from(error: GpuError) -> Self {
        match error {
            GpuError::Device(text) => Self::Device(text),
            GpuError::NoPages { .. } => Self::Device(error.to_string()),
        }
    }
}

/// Some tokens of one sequence.
#[derive(Debug)]
pub struct Sequence<'a> {
    pub ids: &'a [u32],
    /// What is already known of the sequence.
    pub cache: &'a mut KvCache,
    pub rows: Rows,
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

    /// Reads every tensor. `progress` hears the checkpoint bytes done and may end the loading. In
    /// the form [`Form::Stored`] the GPU computes that `device` is, else all threads and
    /// instructions of this machine.
    ///
    /// # Errors
    /// [`DecoderError::Weights`] names the file and the tensor; [`DecoderError::Heads`] and
    /// [`DecoderError::Width`] name a shape that only the processor serves.
    pub fn load(
        weights: &Weights,
        device: &Device,
        form: Form,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Self, DecoderError> {
        let Form::Stock(dtype) = form else {
            return match Gpu::of(device) {
                Some(gpu) => Self::load_resident(weights, gpu, progress),
                None => Self::load_stored(weights, Processor::of_this_machine()?, progress),
            };
        };
        let config = weights.config().clone();
        let mut loader = Loader::new(weights, progress);
        let stock = Stock::load(&mut loader, &config, device, dtype)?;
        Ok(Self {
            config,
            computed: Computed::Stock(Box::new(stock)),
        })
    }

    /// As [`Decoder::load`] in the form [`Form::Stored`], on this GPU.
    ///
    /// # Errors
    /// As [`Decoder::load`].
    pub fn load_resident(
        weights: &Weights,
        gpu: Gpu,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Self, DecoderError> {
        let config = weights.config().clone();
        let mut loader = Loader::new(weights, progress);
        let resident = Resident::load(&mut loader, &config, gpu)?;
        Ok(Self {
            config,
            computed: Computed::Resident(Box::new(resident)),
        })
    }

    /// As [`Decoder::load`] in the form [`Form::Stored`], on these threads with these instructions.
    ///
    /// # Errors
    /// As [`Decoder::load`], and [`DecoderError::HeadTooLarge`].
    pub fn load_stored(
        weights: &Weights,
        processor: Processor,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Self, DecoderError> {
        let config = weights.config().clone();
        let mut loader = Loader::new(weights, progress);
        let stored = Stored::load(&mut loader, &config, processor)?;
        Ok(Self {
            config,
            computed: Computed::Stored(Box::new(stored)),
        })
    }

    /// Caches made from now on store keys and values so; those made before are of no use any more.
    /// Only [`Form::Stored`] has a choice; it begins with f32 for weights in f32, and with 16 bits
    /// for others. A GPU's 16 bits are bf16, and it has no 8.
    pub fn set_cache_format(&mut self, format: CacheFormat) {
        match &mut self.computed {
            Computed::Stock(_) => {}
            Computed::Stored(stored) => stored.cache_format = format,
            Computed::Resident(resident) => resident.set_cache_element(match format {
                CacheFormat::F32 => CacheElement::F32,
                CacheFormat::F16 | CacheFormat::Q8 => CacheElement::Bf16,
            }),
        }
    }

    pub fn config(&self) -> &ModelConfig {
        &self.config
    }

    /// What computes, where that is this machine's processor.
    pub fn processor(&self) -> Option<&Processor> {
        match &self.computed {
            Computed::Stock(_) | Computed::Resident(_) => None,
            Computed::Stored(stored) => Some(stored.processor()),
        }
    }

    /// What computes, where that is a GPU.
    pub fn gpu(&self) -> Option<&Gpu> {
        match &self.computed {
            Computed::Stock(_) | Computed::Stored(_) => None,
            Computed::Resident(resident) => Some(resident.gpu()),
        }
    }

    /// Whether decode steps of a GPU are recorded and replayed, with the reason where they are not.
    /// `None` elsewhere, and before the first.
    pub fn replay(&self) -> Option<Result<(), String>> {
        match &self.computed {
            Computed::Stock(_) | Computed::Stored(_) => None,
            Computed::Resident(resident) => resident.replay(),
        }
    }

    /// Sizes of passes after which no later one finds anything to compile.
    pub fn pass_sizes(&self) -> &'static [usize] {
        match &self.computed {
            Computed::Stock(_) | Computed::Stored(_) => &[1, 2],
            Computed::Resident(_) => &PASS_SIZES,
        }
    }

    /// A cache for a session of up to `tokens_max` tokens.
    pub fn new_cache(&self, tokens_max: usize) -> KvCache {
        match &self.computed {
            Computed::Stock(stock) => KvCache::Tensors(stock.new_cache(tokens_max)),
            Computed::Stored(stored) => KvCache::Paged(stored.new_cache(tokens_max)),
            Computed::Resident(resident) => resident.new_cache(tokens_max),
        }
    }

    /// Bytes that caches hold for `tokens` tokens of one sequence.
    pub fn cache_bytes(&self, tokens: usize) -> u64 {
        match &self.computed {
            Computed::Stock(stock) => KvCache::bytes(&self.config, tokens, stock.element_bytes()),
            Computed::Stored(stored) => stored.cache_bytes(tokens),
            Computed::Resident(resident) => resident.cache_bytes(tokens),
        }
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
        let mut logits = Vec::new();
        self.forward_batch(&mut [Sequence { ids, cache, rows }], &mut logits)?;
        Ok(logits)
    }

    /// Computes tokens of several sequences in one pass over the weights. `logits` gets the rows of
    /// one sequence after the other's, of `vocab` each, and keeps its room. A sequence gets the
    /// bits that it gets alone.
    ///
    /// # Errors
    /// As [`Decoder::forward`], of all sequences together.
    pub fn forward_batch(
        &self,
        batch: &mut [Sequence<'_>],
        logits: &mut Vec<f32>,
    ) -> Result<(), DecoderError> {
        batch.iter().try_for_each(|sequence| self.check(sequence))?;
        logits.clear();
        match &self.computed {
            Computed::Stock(stock) => {
                for sequence in batch {
                    let KvCache::Tensors(cache) = sequence.cache else {
                        return Err(DecoderError::OtherCache);
                    };
                    logits.extend(stock.forward(sequence.ids, cache, sequence.rows)?);
                }
                Ok(())
            }
            Computed::Stored(stored) => stored.forward(batch, logits),
            Computed::Resident(resident) => resident.forward(batch, logits),
        }
    }

    /// As [`Decoder::forward_batch`], but only launched, on a GPU, where the last token's logits of each
    /// sequence stay until the next pass. None where there is no GPU, for several sequences of more than
    /// a token, and for more than a decode step takes; then nothing happened.
    ///
    /// # Errors
    /// As [`Decoder::forward`]; a device that fails in the pass says so when its logits are wanted.
    pub fn launch_batch(
        &self,
        batch: &mut [Sequence<'_>],
    ) -> Result<Option<Launched<'_>>, DecoderError> {
        let Computed::Resident(resident) = &self.computed else {
            return Ok(None);
        };
        batch.iter().try_for_each(|sequence| self.check(sequence))?;
        let rows = batch.len();
        let is_launched = resident.launch_last(batch)?;
        Ok(is_launched.then_some(Launched { resident, rows }))
    }

    fn check(&self, sequence: &Sequence<'_>) -> Result<(), DecoderError> {
        let vocab_size = self.config.vocab_size;
        let Sequence { ids, cache, .. } = sequence;
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
}

/// Logits that are, or will be, on a GPU: a row for each sequence of the pass.
#[derive(Debug)]
pub struct Launched<'a> {
    resident: &'a Resident,
    rows: usize,
}

impl Launched<'_> {
    /// The few likeliest tokens of each row, once the pass is done: what each shall have, with a bit for
    /// every token that is allowed where not all are.
    ///
    /// # Errors
    /// [`DecoderError::Device`].
    pub fn likeliest(
        &self,
        wanted: &[(Wanted, Option<&[u32]>)],
    ) -> Result<Vec<Shortlist>, DecoderError> {
        self.resident
            .likeliest(&wanted[..wanted.len().min(self.rows)])
    }

    /// All of them, once the pass is done. [rows, vocab]
    ///
    /// # Errors
    /// [`DecoderError::Device`].
    pub fn logits(&self, logits: &mut Vec<f32>) -> Result<(), DecoderError> {
        logits.clear();
        self.resident.logits(self.rows, logits)
    }
}
