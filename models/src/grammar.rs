//! Replies that must follow a JSON schema: which tokens may come next.
//!
//! The schema's language (draft 2020-12) and the masks are llguidance's. Objects are written on one
//! line, members in the order of `properties`, with `, ` and `: ` between them.
use crate::tokenizer::Tokenizer;
use llguidance::api::TopLevelGrammar;
use llguidance::toktrie::{ApproximateTokEnv, SimpleVob, TokEnv, TokRxInfo, TokTrie};
use llguidance::{Matcher, ParserFactory};
use serde_json::{Value, json};
use std::fmt;
use std::sync::Arc;

/// Bytes of a schema's text.
pub const SCHEMA_BYTES_MAX: usize = 262_144;
/// Line ends before the content, which belong to the chat template and not to the schema.
const LINE_END_TOKENS_MAX: usize = 2;

/// Why a schema cannot constrain a reply, or no longer does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GrammarError {
    #[error("the schema has {schema_bytes} bytes, more than {SCHEMA_BYTES_MAX}; shorten it")]
    TooLarge { schema_bytes: usize },
    #[error("the schema is not JSON: {0}")]
    NotJson(String),
    /// Names the keyword that is not understood, or says that nothing fits the schema.
    #[error("the schema cannot be followed: {0}")]
    Schema(String),
    #[error("the tokenizer has no token that ends a reply, so no schema can be followed")]
    Endless,
    /// A fault of the parser, not of the schema.
    #[error("the reply left its schema: {0}")]
    Lost(String),
}

/// Makes grammars for one tokenizer.
pub struct Grammars {
    factory: ParserFactory,
    /// Tokens of line ends only.
    line_ends: SimpleVob,
}

/// A compiled schema.
pub struct Grammar {
    start: Matcher,
    line_ends: SimpleVob,
}

/// One reply on its way through a grammar.
pub struct Constraint {
    matcher: Matcher,
    line_ends: SimpleVob,
    line_end_tokens: usize,
    begun: bool,
}

impl Grammars {
    /// Reads the vocabulary once, tens of milliseconds for 150,000 tokens.
    ///
    /// # Errors
    /// [`GrammarError::Endless`] when no id of `eos_ids` is a token.
    pub fn new(tokenizer: &Tokenizer, eos_ids: &[u32]) -> Result<Self, GrammarError> {
        let ids = 0..tokenizer.vocab_size() as u32;
        let ends: Vec<u32> = eos_ids
            .iter()
            .copied()
            .filter(|id| ids.contains(id))
            .collect();
        let first = *ends.first().ok_or(GrammarError::Endless)?;
        let word = |id: u32| match tokenizer.control(id) {
            true => {
                let name = tokenizer.bytes(id).unwrap_or_default();
                [&[TokTrie::SPECIAL_TOKEN_MARKER], name].concat()
            }
            false => tokenizer.bytes(id).unwrap_or_default().to_vec(),
        };
        let words: Vec<Vec<u8>> = ids.clone().map(word).collect();
        let info = TokRxInfo::new(words.len() as u32, first);
        let trie = TokTrie::from(&info, &words).with_eos_tokens(&ends);
        let mut line_ends = trie.alloc_token_set();
        let only_line_ends = |word: &&Vec<u8>| !word.is_empty() && word.iter().all(|b| *b == b'\n');
        for (id, _) in ids.zip(&words).filter(|(_, word)| only_line_ends(word)) {
            line_ends.allow_token(id);
        }
        let environment: TokEnv = Arc::new(ApproximateTokEnv::new(trie));
        let mut factory = ParserFactory::new_simple(&environment)
            .map_err(|error| GrammarError::Lost(error.to_string()))?;
        factory.quiet();
        Ok(Self { factory, line_ends })
    }

    /// Compiles a schema's text.
    ///
    /// # Errors
    /// [`GrammarError`] says what of the schema cannot be followed.
    pub fn compile(&self, schema: &str) -> Result<Grammar, GrammarError> {
        if schema.len() > SCHEMA_BYTES_MAX {
            return Err(GrammarError::TooLarge {
                schema_bytes: schema.len(),
            });
        }
        let schema: Value = serde_json::from_str(schema)
            .map_err(|error| GrammarError::NotJson(error.to_string()))?;
        let unfit = |error: &dyn fmt::Display| GrammarError::Schema(first_line(error));
        let Value::Object(mut schema) = schema else {
            return Err(GrammarError::Schema("it is not an object".into()));
        };
        // Alternatives that exclude each other are any of each other; a schema of tools is such.
        schema.insert(
            "x-guidance".into(),
            json!({
                "whitespace_flexible": false,
                "item_separator": ", ",
                "key_separator": ": ",
                "coerce_one_of": true,
            }),
        );
        let grammar = TopLevelGrammar::from_json_schema(Value::Object(schema));
        let parser = self
            .factory
            .create_parser(grammar)
            .map_err(|error| unfit(&error))?;
        let mut start = Matcher::new(Ok(parser));
        // Nothing fits some schemas, which shows at their first token only.
        start.compute_mask().map_err(|error| unfit(&error))?;
        Ok(Grammar {
            start,
            line_ends: self.line_ends.clone(),
        })
    }
}

fn first_line(error: &dyn fmt::Display) -> String {
    error.to_string().lines().next().unwrap_or_default().into()
}

impl Grammar {
    /// A reply at its beginning.
    pub fn begin(&self) -> Constraint {
        Constraint {
            matcher: self.start.deep_clone(),
            line_ends: self.line_ends.clone(),
            line_end_tokens: 0,
            begun: false,
        }
    }
}

impl Constraint {
    /// Which tokens may come next: a bit for each of `vocab_size`. Rows of a model beyond the
    /// tokenizer's vocabulary may not.
    ///
    /// # Errors
    /// [`GrammarError::Lost`] when nothing may.
    pub fn allowed(&mut self, vocab_size: usize) -> Result<Vec<u32>, GrammarError> {
        let mut allowed = self
            .matcher
            .compute_mask_or_eos()
            .map_err(|error| GrammarError::Lost(first_line(&error)))?;
        if !self.begun && self.line_end_tokens < LINE_END_TOKENS_MAX {
            allowed.or(&self.line_ends);
        }
        let mut words = allowed.as_slice().to_vec();
        words.resize(vocab_size.div_ceil(32), 0);
        Ok(words)
    }

    /// Goes on by a token that is [`allowed`](Self::allowed).
    ///
    /// # Errors
    /// [`GrammarError::Lost`] when it did not.
    pub fn accept(&mut self, id: u32) -> Result<(), GrammarError> {
        if !self.begun && self.line_ends.is_allowed(id) {
            self.line_end_tokens += 1;
            return Ok(());
        }
        self.begun = true;
        self.matcher
            .consume_token(id)
            .map_err(|error| GrammarError::Lost(first_line(&error)))
    }
}

/// Sets the logits of tokens without a bit to minus infinity. [vocab]
pub fn forbid_others(allowed: &[u32], logits: &mut [f32]) {
    let words = allowed.iter().copied().chain(std::iter::repeat(0));
    for (chunk, word) in logits.chunks_mut(32).zip(words) {
        if word == u32::MAX {
            continue;
        }
        for (bit, logit) in chunk.iter_mut().enumerate() {
            if word & (1 << bit) == 0 {
                *logit = f32::NEG_INFINITY;
            }
        }
    }
}

impl fmt::Debug for Grammars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grammars").finish_non_exhaustive()
    }
}

impl fmt::Debug for Grammar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grammar").finish_non_exhaustive()
    }
}

impl fmt::Debug for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Constraint")
            .field("begun", &self.begun)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
