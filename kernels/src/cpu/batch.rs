//! Tokens of several sequences that are computed together.
use super::kv_cache::KvCache;

/// Most sequences of a batch.
pub const SEQUENCES_MAX: usize = 64;

/// The tokens of a batch that belong to one sequence, behind what its cache holds.
#[derive(Debug)]
pub(super) struct Queries<'a> {
    pub(super) cache: &'a mut KvCache,
    /// Of the batch.
    pub(super) first: usize,
    pub(super) tokens: usize,
}

/// Sequences whose tokens follow each other in every tensor of a pass.
#[derive(Debug)]
pub struct Batch<'a> {
    sequences: [Option<Queries<'a>>; SEQUENCES_MAX],
    count: usize,
    tokens: usize,
}

impl Default for Batch<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Batch<'a> {
    pub fn new() -> Self {
        Self {
            sequences: [const { None }; SEQUENCES_MAX],
            count: 0,
            tokens: 0,
        }
    }

    /// Adds `tokens` tokens of the sequence that `cache` holds. False, and nothing added, when they
    /// do not fit the cache, the batch is full, or the cache has another shape than the first.
    pub fn push(&mut self, cache: &'a mut KvCache, tokens: usize) -> bool {
        let alike = self
            .iter()
            .all(|first| first.cache.shape() == cache.shape());
        if self.count == SEQUENCES_MAX || tokens > cache.room_tokens() || !alike {
            return false;
        }
        self.sequences[self.count] = Some(Queries {
            cache,
            first: self.tokens,
            tokens,
        });
        self.count += 1;
        self.tokens += tokens;
        true
    }

    /// Of all sequences.
    pub fn tokens(&self) -> usize {
        self.tokens
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Queries<'a>> + Clone {
        self.sequences[..self.count].iter().flatten()
    }
}
