//! The schemas that replies follow, compiled once for the loaded model.
use super::request::RequestError;
use cabind_models::grammar::{Constraint, Grammar, GrammarError, Grammars};
use cabind_models::tokenizer::Tokenizer;
use std::collections::VecDeque;
use std::sync::Arc;

/// Compiled schemas kept, the one used last in front.
const COMPILED_MAX: usize = 8;

/// Only the engine thread has one.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    /// Made for the first schema: most services never send one.
    grammars: Option<Grammars>,
    compiled: VecDeque<(Arc<str>, Grammar)>,
}

impl Schemas {
    /// The constraint of a reply that follows `schema`.
    pub(super) fn begin(
        &mut self,
        schema: &Arc<str>,
        tokenizer: &Tokenizer,
        eos_ids: &[u32],
    ) -> Result<Constraint, RequestError> {
        let known = self.compiled.iter().position(|(text, _)| text == schema);
        let entry = match known.and_then(|at| self.compiled.remove(at)) {
            Some(entry) => entry,
            None => (schema.clone(), self.compile(schema, tokenizer, eos_ids)?),
        };
        let constraint = entry.1.begin();
        self.compiled.truncate(COMPILED_MAX - 1);
        self.compiled.push_front(entry);
        Ok(constraint)
    }

    fn compile(
        &mut self,
        schema: &str,
        tokenizer: &Tokenizer,
        eos_ids: &[u32],
    ) -> Result<Grammar, RequestError> {
        let grammars = match self.grammars.take() {
            Some(grammars) => grammars,
            None => Grammars::new(tokenizer, eos_ids).map_err(refused)?,
        };
        self.grammars
            .insert(grammars)
            .compile(schema)
            .map_err(refused)
    }
}

/// The schema is the caller's, and so is a parser that gives up on it.
pub(super) fn refused(error: GrammarError) -> RequestError {
    RequestError::InvalidArgument(format!("schema: {error}"))
}
