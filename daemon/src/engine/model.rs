//! The model as the engine thread holds it: decoder, tokenizer, template and their defaults.
use super::doubt::Doubt;
use super::request::{RequestError, RequestOptions};
use super::schemas::Schemas;
use crate::config::{EngineSection, ModelSection};
use cabind_kernels::cpu::CacheFormat;
use cabind_kernels::cuda::GpuError;
use cabind_kernels::device::{self, DeviceChoice, DeviceError, OpenDevice};
use cabind_models::chat::{ChatError, ChatTemplate, Message, Prompt};
use cabind_models::checkpoint::{Checkpoint, CheckpointError, ReplyForm};
use cabind_models::decoder::{Decoder, DecoderError, Form, Rows};
use cabind_models::grammar::Constraint;
use cabind_models::presets::{preset, preset_names};
use cabind_models::sampler::{Sampling, ln_probability};
use cabind_models::tokenizer::Tokenizer;
use cabind_models::weights::FileFormat;
use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

/// R1's own recommendation, for checkpoints that name none.
const TEMPERATURE: f32 = 0.6;
const TOP_P: f32 = 0.95;

/// Every token's logits are kept for so many at once.
const PROBE_CHUNK_TOKENS: usize = 64;

/// Where a model comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelSource {
    /// A Hugging Face directory or a GGUF file.
    Path(PathBuf),
    /// The shape of a published model with random weights, by its preset's name.
    RandomWeights(String),
}

/// Why no model could be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error(transparent)]
    Device(#[from] DeviceError),
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    #[error(transparent)]
    Decoder(#[from] DecoderError),
    #[error("there is no preset {name:?}; use one of {}", preset_names().collect::<Vec<_>>().join(", "))]
    Preset { name: String },
    #[error(
        "the model needs {} MB and {} MB are free; use a smaller or another device",
        needed_bytes / 1_000_000,
        free_bytes / 1_000_000
    )]
    Memory { needed_bytes: u64, free_bytes: u64 },
    /// The device or its driver gave up, usually for want of memory.
    #[error("loading failed: {0}")]
    Panicked(String),
}

impl LoadError {
    /// Whether another device may take the model.
    pub(super) const fn is_of_device(&self) -> bool {
        use DecoderError::{Device, Heads, Width};
        matches!(
            self,
            Self::Panicked(_) | Self::Decoder(Device(_) | Heads { .. } | Width { .. })
        )
    }
}

/// How a model is loaded and used.
#[derive(Clone, Debug)]
pub struct ModelOptions {
    pub source: ModelSource,
    pub device: DeviceChoice,
    /// As [`KvCacheSetting::format`](crate::config::KvCacheSetting::format).
    pub kv_cache: Option<CacheFormat>,
    /// What the matrices of a checkpoint are quantised to as they are loaded.
    pub quantize: Option<FileFormat>,
    /// Prompt and reply together; the model's own limit applies as well.
    pub context_tokens_max: usize,
    pub prefill_chunk_tokens: usize,
    pub reply_tokens_max: u32,
    /// A text whose perplexity is taken before the model is ready.
    pub probe: Option<String>,
}

/// What a model takes on its device, and what the device has free where it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    pub needed_bytes: u64,
    pub free_bytes: Option<u64>,
}

/// Looks, without loading anything.
///
/// # Errors
/// As loading it: a checkpoint that cannot be read, a device that is not there.
pub fn memory(options: &ModelOptions) -> Result<Memory, LoadError> {
    let checkpoint = options.checkpoint()?;
    let device = device::open(options.device)?;
    let form = Form::Stored;
    Ok(Memory {
        needed_bytes: Decoder::memory_bytes(&checkpoint.weights, form),
        free_bytes: device.memory_free_bytes(),
    })
}

impl ModelOptions {
    /// # Errors
    /// [`DeviceError::Unknown`] when the configuration names no device.
    pub fn new(model: &ModelSection, engine: &EngineSection) -> Result<Self, DeviceError> {
        Ok(Self {
            source: ModelSource::Path(model.path.clone()),
            device: model.device.parse()?,
            kv_cache: model.kv_cache.format(),
            quantize: model.quantize.format(),
            context_tokens_max: engine.context_tokens_max,
            prefill_chunk_tokens: engine.prefill_chunk_tokens,
            reply_tokens_max: engine.reply_tokens_max,
            probe: None,
        })
    }

    fn checkpoint(&self) -> Result<Checkpoint, LoadError> {
        let mut checkpoint = match &self.source {
            ModelSource::Path(path) => Checkpoint::open(path)?,
            ModelSource::RandomWeights(name) => {
                let unknown = || LoadError::Preset { name: name.clone() };
                Checkpoint::random(name, preset(name).ok_or_else(unknown)?, 0)?
            }
        };
        if let Some(format) = self.quantize {
            checkpoint.weights = checkpoint.weights.quantized(format);
        }
        Ok(checkpoint)
    }
}

/// Loaded and on its device. Only the engine thread has one.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) decoder: Decoder,
    pub(super) tokenizer: Tokenizer,
    template: ChatTemplate,
    pub(super) name: String,
    pub(super) device: OpenDevice,
    pub(super) reply_form: ReplyForm,
    pub(super) context_tokens_max: usize,
    pub(super) prefill_chunk_tokens: usize,
    reply_tokens_max: u32,
    eos_ids: Vec<u32>,
    no_end: Vec<u32>, // bits [vocab]
    pub(super) doubt: Option<Doubt>,
    schemas: RefCell<Schemas>,
}

impl Model {
    /// Leaves the device to others.
    ///
    /// # Errors
    /// [`GpuError::Device`].
    pub(super) fn unload(self) -> Result<(), GpuError> {
        let gpu = self.decoder.gpu().cloned();
        drop(self);
        gpu.map_or(Ok(()), |gpu| gpu.give_back())
    }

    /// `progress` hears bytes done and in all, and may end the loading.
    pub(super) fn load(
        options: &ModelOptions,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Self, LoadError> {
        let checkpoint = options.checkpoint()?;
        let device = device::open(options.device)?;
        let bytes_total = checkpoint.weights.bytes_total();
        let form = Form::Stored;
        let needed_bytes = Decoder::memory_bytes(&checkpoint.weights, form);
        if let Some(free_bytes) = device
            .memory_free_bytes()
            .filter(|free| *free < needed_bytes)
        {
            return Err(LoadError::Memory {
                needed_bytes,
                free_bytes,
            });
        }
        let mut decoder = Decoder::load(
            &checkpoint.weights,
            &device.device,
            form,
            &mut |bytes_done| progress(bytes_done, bytes_total),
        )?;
        if let Some(format) = options.kv_cache {
            decoder.set_cache_format(format);
        }
        let config = decoder.config();
        let mut eos_ids = checkpoint.tokenizer.eos_ids().to_vec();
        eos_ids.extend(&config.eos_ids);
        let mut no_end = vec![u32::MAX; config.vocab_size.div_ceil(32)];
        for id in &eos_ids {
            if let Some(word) = no_end.get_mut(*id as usize / 32) {
                *word &= !(1 << (id % 32));
            }
        }
        let doubt = checkpoint
            .doubt
            .map(|doubt| Doubt::new(&doubt, &checkpoint.tokenizer))
            .transpose()
            .map_err(CheckpointError::from)?;
        Ok(Self {
            doubt,
            context_tokens_max: options.context_tokens_max.min(config.context_tokens_max),
            prefill_chunk_tokens: options.prefill_chunk_tokens,
            reply_tokens_max: options.reply_tokens_max,
            eos_ids,
            no_end,
            schemas: RefCell::default(),
            name: checkpoint.name,
            tokenizer: checkpoint.tokenizer,
            template: checkpoint.template,
            reply_form: checkpoint.reply_form,
            device,
            decoder,
        })
    }

    /// One pass of each size that has kernels of its own, so that no request waits for a compiler.
    /// The decode step comes last: what it records stays.
    pub(super) fn warm(&self) -> Result<(), DecoderError> {
        for &tokens in self.decoder.pass_sizes().iter().rev() {
            let mut cache = self.decoder.new_cache(tokens);
            self.decoder
                .forward(&vec![0; tokens], &mut cache, Rows::Last)?;
        }
        Ok(())
    }

    /// `exp` of the mean negative log likelihood of a text's tokens behind the first. Of what does
    /// not fit the context, only the beginning counts.
    pub(super) fn perplexity(&self, text: &str) -> Result<f64, LoadError> {
        let mut ids = self.tokenizer.encode(text).map_err(CheckpointError::from)?;
        ids.truncate(self.context_tokens_max);
        let mut cache = self.decoder.new_cache(ids.len());
        let vocab_size = self.decoder.config().vocab_size;
        let (mut lost, mut read) = (0.0, 0);
        for chunk in ids.chunks(PROBE_CHUNK_TOKENS) {
            let logits = self.decoder.forward(chunk, &mut cache, Rows::All)?;
            let next = ids.iter().skip(read + 1);
            for (row, id) in logits.chunks(vocab_size).zip(next) {
                lost -= ln_probability(row, *id);
            }
            read += chunk.len();
        }
        Ok((lost / read.saturating_sub(1) as f64).exp())
    }

    /// The prompt's ids, when they leave room for a reply.
    pub(super) fn encode(&self, messages: &[Message], think: bool) -> Result<Prompt, RequestError> {
        let prompt = self
            .template
            .encode(&self.tokenizer, messages, think)
            .map_err(|error| match error {
                ChatError::Thread(_) => RequestError::Internal(error.to_string()),
                // The template compiled, so the conversation is what it cannot take.
                _ => RequestError::InvalidArgument(format!("messages: {error}")),
            })?;
        let (prompt_tokens, prompt_tokens_max) = (prompt.ids.len(), self.context_tokens_max - 1);
        if prompt_tokens > prompt_tokens_max {
            return Err(RequestError::PromptTooLong {
                prompt_tokens,
                prompt_tokens_max,
            });
        }
        Ok(prompt)
    }

    /// What holds the content of a reply to the request's schema, if it has one.
    pub(super) fn constraint(
        &self,
        options: &RequestOptions,
    ) -> Result<Option<Constraint>, RequestError> {
        let begin = |schema: &Arc<str>| {
            let mut schemas = self.schemas.borrow_mut();
            schemas.begin(schema, &self.tokenizer, &self.eos_ids)
        };
        options.schema.as_ref().map(begin).transpose()
    }

    /// Bits of the tokens that keep a reply in its reasoning: all but those that would end it.
    pub(super) fn no_end(&self) -> &[u32] {
        &self.no_end
    }

    /// Logits of a row.
    pub(super) fn vocab_size(&self) -> usize {
        self.decoder.config().vocab_size
    }

    pub(super) fn ends_reply(&self, id: u32) -> bool {
        self.eos_ids.contains(&id)
    }

    /// The request's wish, else the checkpoint's recommendation, else R1's.
    pub(super) fn sampling(&self, options: &RequestOptions) -> Sampling {
        let own = &self.decoder.config().sampling;
        Sampling {
            temperature: options
                .temperature
                .or(own.temperature)
                .unwrap_or(TEMPERATURE),
            top_p: options.top_p.or(own.top_p).unwrap_or(TOP_P),
            top_k: options.top_k.or(own.top_k).unwrap_or(0),
            min_p: options.min_p.or(own.min_p).unwrap_or(0.0),
            repetition_penalty: options
                .repetition_penalty
                .or(own.repetition_penalty)
                .unwrap_or(1.0),
            seed: options
                .seed
                .unwrap_or_else(|| RandomState::new().hash_one(0)),
        }
    }

    /// Tokens a reply may have behind a prompt of this length.
    pub(super) fn reply_tokens(
        &self,
        options: &RequestOptions,
        prompt_tokens: usize,
    ) -> Result<usize, RequestError> {
        let most = self.reply_tokens_max;
        let wanted = options.reply_tokens_max.unwrap_or(most);
        if wanted == 0 || wanted > most {
            return Err(RequestError::InvalidArgument(format!(
                "max_tokens is {wanted}, it must be 1 to {most}"
            )));
        }
        Ok((wanted as usize).min(self.context_tokens_max - prompt_tokens))
    }
}
