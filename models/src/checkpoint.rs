//! A checkpoint opened: configuration, weights, tokenizer and template, checked against each other.
use crate::chat::{ChatError, ChatTemplate};
use crate::config::ModelConfig;
use crate::tokenizer::{Tokenizer, TokenizerError};
use crate::weights::{FileFormat, MetadataArray, MetadataValue, Weights, WeightsError};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(crate) mod manifest;

use manifest::Manifest;
pub use manifest::{Doubt, ReplyForm};

/// Everything needed to hold a conversation, weights still on disk.
#[derive(Debug)]
pub struct Checkpoint {
    /// The last part of the path, without `.gguf`.
    pub name: String,
    pub weights: Weights,
    pub tokenizer: Tokenizer,
    pub template: ChatTemplate,
    pub reply_form: ReplyForm,
    /// None for a model that is taken at its word.
    pub doubt: Option<Doubt>,
}

/// Why a checkpoint cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CheckpointError {
    #[error("{}: there is nothing here; give a Hugging Face directory or a .gguf file", .0.display())]
    Absent(PathBuf),
    #[error(transparent)]
    Weights(#[from] WeightsError),
    #[error(transparent)]
    Tokenizer(#[from] TokenizerError),
    #[error("{}: {error}", path.display())]
    Template { path: PathBuf, error: ChatError },
    #[error("{}: it has no chat template, so it cannot hold a conversation", .0.display())]
    NoTemplate(PathBuf),
    #[error(
        "{}: the tokenizer has {tokenizer_ids} ids and the model {model_ids}; they do not belong together",
        path.display()
    )]
    Vocabulary {
        path: PathBuf,
        tokenizer_ids: usize,
        model_ids: usize,
    },
    #[error("{}: {problem}", file.display())]
    Manifest { file: PathBuf, problem: String },
}

impl Checkpoint {
    /// Opens a Hugging Face directory or a GGUF file and checks that its parts fit together.
    ///
    /// # Errors
    /// [`CheckpointError`] names the file and what is wrong with it.
    pub fn open(path: &Path) -> Result<Self, CheckpointError> {
        if !path.exists() {
            return Err(CheckpointError::Absent(path.into()));
        }
        let weights = Weights::open(path)?;
        let tokenizer = open_tokenizer(path, &weights)?;
        let template = open_template(path, &tokenizer)?
            .ok_or_else(|| CheckpointError::NoTemplate(path.into()))?;
        let manifest = match weights.gguf() {
            Some(gguf) => Manifest::of_gguf(path, gguf.metadata())?,
            None => Manifest::of_directory(path)?,
        };
        let stem = match weights.gguf() {
            Some(_) => path.file_stem(),
            None => path.file_name(),
        };
        Ok(Self {
            name: stem.map_or_else(|| "model".into(), |name| name.to_string_lossy().into()),
            weights,
            tokenizer,
            template,
            reply_form: manifest.reply,
            doubt: manifest.doubt,
        })
    }

    /// A model of `config`'s shape with random weights, whose tokens are the 256 bytes: for
    /// measuring, since it says nothing.
    ///
    /// # Errors
    /// As [`Checkpoint::open`]; a vocabulary of less than 261 has no room for the bytes.
    pub fn random(name: &str, config: ModelConfig, seed: u64) -> Result<Self, CheckpointError> {
        let weights = Weights::random(config, seed, FileFormat::Bf16);
        let path = Path::new(name);
        let tokenizer = Tokenizer::from_gguf(&byte_vocabulary())?;
        fits(path, &tokenizer, weights.config())?;
        let template = open_template(path, &tokenizer)?
            .ok_or_else(|| CheckpointError::NoTemplate(path.into()))?;
        Ok(Self {
            name: format!("{name} (random weights)"),
            weights,
            tokenizer,
            template,
            reply_form: ReplyForm::Text,
            doubt: None,
        })
    }
}

/// The tokenizer of a checkpoint, checked against the model's vocabulary.
///
/// # Errors
/// As [`Checkpoint::open`].
pub fn open_tokenizer(path: &Path, weights: &Weights) -> Result<Tokenizer, CheckpointError> {
    let tokenizer = match weights.gguf() {
        Some(gguf) => Tokenizer::from_gguf(gguf.metadata())?,
        None => Tokenizer::from_dir(path)?,
    };
    fits(path, &tokenizer, weights.config())?;
    Ok(tokenizer)
}

/// The chat template that came with a tokenizer, if one did.
///
/// # Errors
/// [`CheckpointError::Template`].
pub fn open_template(
    path: &Path,
    tokenizer: &Tokenizer,
) -> Result<Option<ChatTemplate>, CheckpointError> {
    let compile = |source| {
        ChatTemplate::compile(source, &tokenizer.bos_token(), &tokenizer.eos_token()).map_err(
            |error| CheckpointError::Template {
                path: path.into(),
                error,
            },
        )
    };
    tokenizer.chat_template().map(compile).transpose()
}

/// A model may have more ids than its tokenizer (padding), never fewer.
fn fits(path: &Path, tokenizer: &Tokenizer, config: &ModelConfig) -> Result<(), CheckpointError> {
    if tokenizer.vocab_size() <= config.vocab_size {
        return Ok(());
    }
    Err(CheckpointError::Vocabulary {
        path: path.into(),
        tokenizer_ids: tokenizer.vocab_size(),
        model_ids: config.vocab_size,
    })
}

/// GGUF metadata of a tokenizer with the 256 bytes (in GPT-2's spelling) and R1's control tokens.
fn byte_vocabulary() -> BTreeMap<String, MetadataValue> {
    let controls = ["<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"];
    let markers = ["<｜User｜>", "<｜Assistant｜>", "<think>", "</think>"];
    let printable = |byte: &u8| matches!(byte, 33..=126 | 161..=172 | 174..=255);
    let bytes = (0u8..=255).filter(printable).map(char::from);
    let others = (0u8..=255).filter(|byte| !printable(byte)).count() as u32;
    let stand_ins = (256..256 + others).filter_map(char::from_u32);
    let tokens: Vec<String> = bytes
        .chain(stand_ins)
        .map(String::from)
        .chain(controls.into_iter().chain(markers).map(String::from))
        .collect();
    let kinds = (0..tokens.len()).map(|id| match id {
        0..256 => 1,
        256..258 => 3,
        _ => 4,
    });
    let text = |text: &str| MetadataValue::String(text.into());
    let entries = [
        ("tokenizer.ggml.model", text("gpt2")),
        ("tokenizer.ggml.pre", text("qwen2")),
        (
            "tokenizer.ggml.token_type",
            MetadataValue::Array(MetadataArray::I32(kinds.collect())),
        ),
        (
            "tokenizer.ggml.tokens",
            MetadataValue::Array(MetadataArray::String(tokens)),
        ),
        (
            "tokenizer.ggml.merges",
            MetadataValue::Array(MetadataArray::String(Vec::new())),
        ),
        ("tokenizer.ggml.bos_token_id", MetadataValue::U32(256)),
        ("tokenizer.ggml.eos_token_id", MetadataValue::U32(257)),
        (
            "tokenizer.chat_template",
            text(
                "{{ bos_token }}{% for m in messages %}{{ m.content }}{% endfor %}\
                 {{ '<｜Assistant｜><think>\\n' }}",
            ),
        ),
    ];
    entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::chat::{Message, Role};
    use crate::presets::preset;

    fn golden(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/golden")
            .join(name)
    }

    #[test]
    fn random_weights_cannot_hold_a_conversation() {
        let config = preset("r1-distill-qwen-1.5b").unwrap();
        let checkpoint = Checkpoint::random("r1-distill-qwen-1.5b", config, 1).unwrap();
        let message = Message {
            role: Role::User,
            content: "é <think>".into(),
        };
        let prompt = checkpoint
            .template
            .encode(&checkpoint.tokenizer, &[message], true)
            .unwrap();
        assert!(prompt.in_reasoning);
        assert_eq!(checkpoint.tokenizer.decode(&prompt.ids), "é <think>\n");
    }

    #[test]
    fn a_checkpoint_lacks_a_part_without_a_word() {
        let cases = [
            ("nowhere", "there is nothing here"),
            ("qwen2-g6", "tokenizer.json"),
        ];
        for (name, wanted) in cases {
            let message = Checkpoint::open(&golden(name)).unwrap_err().to_string();
            assert!(message.contains(wanted), "{name}: {message}");
        }
    }

    #[test]
    fn a_tokenizer_larger_than_the_model_is_taken() {
        let mut config = preset("r1-distill-qwen-1.5b").unwrap();
        config.vocab_size = 200;
        let error = Checkpoint::random("small", config, 1).unwrap_err();
        assert!(
            matches!(error, CheckpointError::Vocabulary { .. }),
            "{error}"
        );
    }
}
