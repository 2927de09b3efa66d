//! Tokenizers: text to token ids and back.
//!
//! A tokenizer comes from a Hugging Face directory (`tokenizer.json`, `tokenizer_config.json`) or
//! from the metadata of a GGUF file. Byte-level BPE is implemented, which is what every supported
//! architecture uses.
//!
//! Text comes in two kinds. A rendered prompt holds control tokens by their spelling
//! ([`Tokenizer::encode`]); text from a person never does, and is encoded so that no spelling in it
//! becomes a control token ([`Tokenizer::encode_plain`]). Neither adds a token at either end:
//! chat templates emit the beginning-of-sequence token themselves.
mod added;
mod detokenizer;
mod error;
mod export;
mod gguf;
mod hf;
mod pieces;
mod split;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tokenizers::pre_tokenizers::PreTokenizerWrapper;

use crate::weights::MetadataValue;

pub(crate) use self::added::Segment;
use self::added::{AddedToken, AddedTokens, Wanted};
pub use self::detokenizer::Detokenizer;
pub use self::error::TokenizerError;
pub(crate) use self::export::gguf_metadata;
use self::pieces::Pieces;
pub use self::pieces::TOKENS_MAX;
use self::split::{Normalization, Splitter};

/// Longest text encoded in one call.
pub const TEXT_BYTES_MAX: usize = 16 << 20;

/// What both sources of a tokenizer come down to.
#[derive(Debug)]
struct Parts {
    /// The file, or "GGUF metadata".
    origin: String,
    /// The BPE vocabulary, spelled in the byte alphabet.
    vocabulary: Vec<(String, u32)>,
    merges: Vec<(String, String)>,
    ignore_merges: bool,
    /// Found in text as a whole.
    added: Vec<AddedToken>,
    /// Tokens that only fill the vocabulary up: never encoded, decoded to nothing.
    unused: Vec<(String, u32)>,
    normalizations: Vec<Normalization>,
    /// Ends in the byte-level step.
    steps: Vec<PreTokenizerWrapper>,
    bos: Option<u32>,
    /// Whether a prompt must begin with `bos`.
    add_bos: bool,
    eos: Vec<u32>,
    chat_template: Option<String>,
}

/// A byte-level BPE tokenizer.
#[derive(Debug)]
pub struct Tokenizer {
    splitter: Splitter,
    added: AddedTokens,
    pieces: Arc<Pieces>,
    bos: Option<u32>,
    add_bos: bool,
    eos: Vec<u32>,
    think_open: Option<u32>,
    think_close: Option<u32>,
    chat_template: Option<String>,
}

impl Tokenizer {
    /// Reads `tokenizer.json` and `tokenizer_config.json` of a Hugging Face directory, and
    /// `chat_template.jinja` where there is one.
    pub fn from_dir(directory: &Path) -> Result<Self, TokenizerError> {
        Self::new(hf::read(directory)?)
    }

    /// Builds the tokenizer that the metadata of a GGUF file describes.
    pub fn from_gguf(metadata: &BTreeMap<String, MetadataValue>) -> Result<Self, TokenizerError> {
        Self::new(gguf::read(metadata)?)
    }

    fn new(parts: Parts) -> Result<Self, TokenizerError> {
        let origin = parts.origin.as_str();
        let named = parts
            .added
            .iter()
            .map(|token| (token.spelling.as_str(), token.id, token.control()))
            .chain(parts.unused.iter().map(|(s, id)| (s.as_str(), *id, true)));
        let pieces = Pieces::new(
            origin,
            parts.vocabulary.iter().map(|(s, id)| (s.as_str(), *id)),
            named,
        )?;
        for id in parts.bos.iter().chain(&parts.eos) {
            if pieces.bytes(*id).is_none() {
                return Err(TokenizerError::Invalid {
                    origin: parts.origin,
                    problem: format!("the begin or end token {id} is not in the vocabulary"),
                });
            }
        }
        let splitter = Splitter::new(
            origin,
            parts.normalizations,
            parts.steps,
            parts
                .vocabulary
                .into_iter()
                .filter(|(_, id)| !pieces.control(*id)),
            parts.merges,
            parts.ignore_merges,
        )?;
        let added = AddedTokens::new(parts.added);
        Ok(Self {
            think_open: added.id("<think>"),
            think_close: added.id("</think>"),
            splitter,
            added,
            pieces: Arc::new(pieces),
            bos: parts.bos,
            add_bos: parts.add_bos,
            eos: parts.eos,
            chat_template: parts.chat_template,
        })
    }

    /// The ids of a rendered prompt: spellings of control tokens become those tokens.
    pub fn encode(&self, text: &str) -> Result<Vec<u32>, TokenizerError> {
        self.encode_wanted(text, Wanted::All)
    }

    /// The ids of text from outside: spellings of control tokens stay ordinary text.
    pub fn encode_plain(&self, text: &str) -> Result<Vec<u32>, TokenizerError> {
        self.encode_wanted(text, Wanted::Words)
    }

    fn encode_wanted(&self, text: &str, wanted: Wanted) -> Result<Vec<u32>, TokenizerError> {
        if text.len() > TEXT_BYTES_MAX {
            return Err(TokenizerError::TextTooLong { bytes: text.len() });
        }
        let mut ids = Vec::new();
        for segment in self.added.segments(text, wanted) {
            match segment {
                Segment::Token(id) => ids.push(id),
                Segment::Text(text) => self.splitter.encode(text, &mut ids)?,
            }
        }
        Ok(ids)
    }

    /// Cuts a rendered prompt at its control tokens and other added tokens.
    pub(crate) fn segments<'a>(&self, text: &'a str) -> Vec<Segment<'a>> {
        self.added.segments(text, Wanted::All)
    }

    /// Spellings of all control tokens that [`encode`](Self::encode) recognises.
    pub(crate) fn control_spellings(&self) -> impl Iterator<Item = &str> {
        self.added
            .iter()
            .filter(|token| token.control())
            .map(|token| token.spelling.as_str())
    }

    /// The text of all `ids` at once, without control tokens.
    pub fn decode(&self, ids: &[u32]) -> String {
        let mut decoder = self.decoder();
        let mut text: String = ids.iter().map(|&id| decoder.push(id)).collect();
        text.push_str(&decoder.finish());
        text
    }

    /// Decodes the ids of one reply while they come.
    pub fn decoder(&self) -> Detokenizer {
        Detokenizer::new(Arc::clone(&self.pieces))
    }

    /// How one token reads, control tokens included, for people: bytes that are no whole character
    /// show as U+FFFD.
    pub fn piece(&self, id: u32) -> Option<Cow<'_, str>> {
        self.bytes(id).map(String::from_utf8_lossy)
    }

    /// The bytes of one token; those of a control token are its spelling.
    pub fn bytes(&self, id: u32) -> Option<&[u8]> {
        self.pieces.bytes(id)
    }

    /// Number of ids: every id below has a token. A model may have more rows than this, never
    /// fewer.
    pub fn vocab_size(&self) -> usize {
        self.pieces.len()
    }

    /// The token with this spelling among those recognised as a whole.
    pub fn added_id(&self, spelling: &str) -> Option<u32> {
        self.added.id(spelling)
    }

    /// The token a sequence begins with. The tokenizer knows it; `config.json` often does not.
    pub fn bos_id(&self) -> Option<u32> {
        self.bos
    }

    /// Whether a prompt must begin with [`bos_id`](Self::bos_id) even if its template leaves it out.
    pub fn add_bos(&self) -> bool {
        self.add_bos
    }

    /// The tokens that end a reply, as the tokenizer states them; `generation_config.json` may
    /// name more.
    pub fn eos_ids(&self) -> &[u32] {
        &self.eos
    }

    /// Whether the token is a control token, which is never shown to a person.
    pub fn control(&self, id: u32) -> bool {
        self.pieces.control(id)
    }

    /// `<think>`, where the vocabulary has it as one token.
    pub fn think_open(&self) -> Option<u32> {
        self.think_open
    }

    /// `</think>`, where the vocabulary has it as one token.
    pub fn think_close(&self) -> Option<u32> {
        self.think_close
    }

    /// The chat template found with the tokenizer.
    pub fn chat_template(&self) -> Option<&str> {
        self.chat_template.as_deref()
    }

    /// The spelling of the begin token, empty without one: what templates call `bos_token`.
    pub fn bos_token(&self) -> Cow<'_, str> {
        self.bos
            .and_then(|id| self.piece(id))
            .unwrap_or(Cow::Borrowed(""))
    }

    /// The spelling of the first end token, empty without one: what templates call `eos_token`.
    pub fn eos_token(&self) -> Cow<'_, str> {
        self.eos
            .first()
            .and_then(|&id| self.piece(id))
            .unwrap_or(Cow::Borrowed(""))
    }
}

#[cfg(test)]
pub(crate) mod tests;
