//! The forward pass on a GPU, with weights, activations and caches that stay there.
//!
//! A decode step reads its tokens, positions and pages from the device, so that it is recorded once
//! for each size of batch and replayed. What a replay uses lies in one [`Room`], which is made anew
//! when something no longer fits.
mod load;
mod reader;
mod room;

use super::{DecoderError, Rows, Sequence};
use crate::config::ModelConfig;
use crate::kv_cache::KvCache;
use cabind_kernels::cuda::{
    Buffer, CacheElement, CacheShape, Gpu, Matrix, PARTIAL_KEYS, Pool, Shortlist, Store, Turn,
    Wanted, attention, attention_of_prompt, embed, likeliest, rope_write, takes_prompts,
};
use reader::{Forms, Reader, output};
use room::{Room, Step};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Tokens of a prompt that are computed at once, and fewer where every token's logits are wanted or
/// the sequence is so long that partial results of attention would take too much.
const PASS_TOKENS: usize = 256;
const LOGITS_ROWS_MAX: usize = 64;
const PARTIALS_BYTES_MAX: usize = 512 << 20;
/// What the cache begins with; it grows.
const POOL_TOKENS: usize = 512;
/// Sequences of one decode step.
const BATCH_MAX: usize = 16;
/// Heads that share a key, at most: what a cube's units have places for.
const GROUP_MAX: usize = 16;
const HEAD_DIM_MAX: usize = 256;

#[derive(Debug)]
pub(super) struct Resident {
    config: ModelConfig,
    gpu: Gpu,
    embedding: Matrix, // [vocab, hidden]
    /// None where the embedding is the output as well.
    head: Option<Matrix>, // [vocab, hidden]
    layers: Vec<Layer>,
    norm: Buffer, // [hidden]
    /// Radians a position for each pair of dimensions. [head_dim / 2]
    frequencies: Vec<f32>,
    /// Factor of cosines and sines (YaRN).
    rotary_scale: f32,
    /// Only the engine's thread computes, so nobody waits for it.
    state: Mutex<State>,
}

#[derive(Debug)]
struct Layer {
    input_norm: Buffer, // [hidden]
    /// Queries, keys and values: neighbours of one format are one matrix.
    qkv: Vec<Projection>,
    o: Matrix,                       // [hidden, heads · head_dim]
    head_norms: Option<[Buffer; 2]>, // of queries and keys, [head_dim]
    post_attention_norm: Buffer,     // [hidden]
    gate_up: Matrix,                 // [2 · ffn, hidden]
    down: Matrix,                    // [hidden, ffn]
}

#[derive(Debug)]
struct Projection {
    matrix: Matrix,
    bias: Option<Buffer>,
    /// Its first column among queries, keys and values.
    offset: usize,
}

/// What changes from pass to pass.
#[derive(Debug)]
struct State {
    pool: Pool,
    room: Option<Room>,
}

impl Resident {
    pub(super) fn new_cache(&self, tokens_max: usize) -> KvCache {
        KvCache::Resident(self.state().pool.sequence(tokens_max))
    }

    pub(super) fn cache_bytes(&self, tokens: usize) -> u64 {
        self.state().pool.shape().bytes(tokens)
    }

    /// Caches made before belong to another decoder from now on.
    pub(super) fn set_cache_element(&mut self, element: CacheElement) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let shape = CacheShape {
            element,
            ..state.pool.shape()
        };
        *state = State {
            pool: Pool::new(&self.gpu, shape, POOL_TOKENS),
            room: None,
        };
    }

    pub(super) fn gpu(&self) -> &Gpu {
        &self.gpu
    }

    pub(super) fn replay(&self) -> Option<Result<(), String>> {
        self.state().room.as_ref()?.replay()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn qkv_width(&self) -> usize {
        (self.config.heads + 2 * self.config.kv_heads) * self.config.head_dim
    }

    /// Computes sequences whose tokens fit.
    pub(super) fn forward(
        &self,
        batch: &mut [Sequence<'_>],
        logits: &mut Vec<f32>,
    ) -> Result<(), DecoderError> {
        let mut state = self.own(batch)?;
        let state = &mut *state;
        if batch.iter().all(|sequence| sequence.ids.len() == 1) {
            for batch in batch.chunks_mut(BATCH_MAX) {
                self.decode(state, batch)?;
                self.read(state, batch.len(), logits)?;
            }
            return Ok(());
        }
        for sequence in batch {
            self.prefill(state, sequence, Some(logits))?;
        }
        Ok(())
    }

    /// Launches one sequence of any length, or a token each of up to [`BATCH_MAX`], whose last logits
    /// then lie in the room. False for others, of which none is launched.
    pub(super) fn launch_last(&self, batch: &mut [Sequence<'_>]) -> Result<bool, DecoderError> {
        let mut state = self.own(batch)?;
        match batch {
            // First, since one sequence of one token is a recorded step as well.
            _ if batch.len() <= BATCH_MAX && batch.iter().all(|s| s.ids.len() == 1) => {
                self.decode(&mut state, batch)?;
            }
            [sequence] if sequence.rows == Rows::Last => {
                self.prefill(&mut state, sequence, None)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// What the first rows of logits in the room have.
    pub(super) fn likeliest(
        &self,
        wanted: &[(Wanted, Option<&[u32]>)],
    ) -> Result<Vec<Shortlist>, DecoderError> {
        let state = self.state();
        let room = state.room.as_ref().ok_or_else(no_room)?;
        Ok(likeliest(
            &self.gpu,
            &room.logits,
            &room.shortlists,
            wanted,
        )?)
    }

    /// Adds the first rows of logits in the room, which also says whether their pass succeeded.
    pub(super) fn logits(&self, rows: usize, logits: &mut Vec<f32>) -> Result<(), DecoderError> {
        self.read(&mut self.state(), rows, logits)
    }

    fn read(
        &self,
        state: &mut State,
        rows: usize,
        logits: &mut Vec<f32>,
    ) -> Result<(), DecoderError> {
        let room = state.room.as_ref().ok_or_else(no_room)?;
        let count = rows * self.config.vocab_size;
        logits.extend(self.gpu.read::<f32>(&room.logits, count)?);
        Ok(())
    }

    /// The state, for sequences of this decoder.
    fn own(&self, batch: &[Sequence<'_>]) -> Result<MutexGuard<'_, State>, DecoderError> {
        let state = self.state();
        for sequence in batch {
            match &*sequence.cache {
                KvCache::Resident(cache) if state.pool.owns(cache) => {}
                _ => return Err(DecoderError::OtherCache),
            }
        }
        Ok(state)
    }

    /// Tokens of a pass behind up to `keys` keys: a power of two.
    fn pass_tokens(&self, pool: &Pool, keys: usize) -> usize {
        if takes_prompts(&self.gpu, pool) {
            return PASS_TOKENS;
        }
        let ModelConfig {
            heads, head_dim, ..
        } = self.config;
        let keys = keys.next_power_of_two().max(PARTIAL_KEYS);
        let bytes_a_token = heads * keys / PARTIAL_KEYS * head_dim * 4;
        let fit = (PARTIALS_BYTES_MAX / bytes_a_token).max(1).ilog2();
        (1 << fit).clamp(BATCH_MAX, PASS_TOKENS)
    }

    /// One token of each sequence, replayed where the device can.
    fn decode(&self, state: &mut State, batch: &mut [Sequence<'_>]) -> Result<(), DecoderError> {
        let rows = batch.len().next_power_of_two();
        let ids: Vec<u32> = batch.iter().map(|sequence| sequence.ids[0]).collect();
        let step = self.step(state, batch, &ids, rows)?;
        let State { pool, room } = state;
        let room = room.as_mut().ok_or_else(no_room)?;
        room.replay_or(&self.gpu, rows, |room| self.launch(room, pool, step))?;
        count_as_cached(batch);
        Ok(())
    }

    /// One sequence, some tokens at a time. Its logits are read where there is room for them, and of
    /// the last token stay otherwise.
    fn prefill(
        &self,
        state: &mut State,
        sequence: &mut Sequence<'_>,
        mut logits: Option<&mut Vec<f32>>,
    ) -> Result<(), DecoderError> {
        let (ids, rows) = (sequence.ids, sequence.rows);
        let tokens = match rows {
            Rows::All => LOGITS_ROWS_MAX,
            Rows::Last => self.pass_tokens(&state.pool, sequence.cache.tokens() + ids.len()),
        };
        let pieces = ids.len().div_ceil(tokens);
        for (at, ids) in ids.chunks(tokens).enumerate() {
            let mut piece = [Sequence {
                ids,
                cache: &mut *sequence.cache,
                rows,
            }];
            let mut step = self.step(state, &mut piece, ids, ids.len())?;
            (step.first_row, step.rows) = match rows {
                Rows::All => (0, ids.len()),
                Rows::Last if at + 1 == pieces => (ids.len() - 1, 1),
                Rows::Last => (0, 0),
            };
            let State { pool, room } = &mut *state;
            let room = room.as_mut().ok_or_else(no_room)?;
            self.launch(room, pool, step);
            count_as_cached(&mut piece);
            if let Some(logits) = logits.as_deref_mut().filter(|_| step.rows > 0) {
                self.read(state, step.rows, logits)?;
            }
        }
        Ok(())
    }

    /// Pages and room for a pass, and its tokens, positions and pages on the device. `tokens` is no
    /// less than the ids; what is more computes into the page that is nobody's.
    fn step(
        &self,
        state: &mut State,
        batch: &mut [Sequence<'_>],
        ids: &[u32],
        tokens: usize,
    ) -> Result<Step, DecoderError> {
        let State { pool, room } = state;
        let (mut positions, mut sequences, mut keys) = (Vec::new(), Vec::new(), 0);
        for (at, sequence) in batch.iter_mut().enumerate() {
            let KvCache::Resident(cache) = &mut *sequence.cache else {
                return Err(DecoderError::OtherCache);
            };
            if pool.reserve(&self.gpu, cache, sequence.ids.len())? {
                // Recorded passes know the buffers that were.
                room.take();
            }
            let first = cache.tokens();
            keys = keys.max(first + sequence.ids.len());
            positions.extend((first..first + sequence.ids.len()).map(|at| at as u32));
            sequences.extend(sequence.ids.iter().map(|_| at as u32));
        }
        let fits = |room: &Room| room.fits(tokens, keys);
        if !room.as_ref().is_some_and(fits) {
            *room = Some(Room::new(self, pool, tokens, keys));
        }
        let room = room.as_ref().ok_or_else(no_room)?;
        let mut ids = ids.to_vec();
        ids.resize(tokens, 0);
        positions.resize(tokens, 0);
        sequences.resize(tokens, BATCH_MAX as u32);
        room.place(&self.gpu, &ids, &positions, &sequences, batch);
        Ok(Step {
            tokens,
            first_row: 0,
            rows: tokens,
        })
    }

    /// Every launch of a pass. Nothing is read, written from here or allocated.
    fn launch(&self, room: &Room, pool: &Pool, step: Step) {
        let ModelConfig {
            heads,
            hidden_size: hidden,
            ffn_size: ffn,
            rms_norm_eps: eps,
            vocab_size,
            ..
        } = self.config;
        let (gpu, tokens) = (&self.gpu, step.tokens);
        embed(gpu, &room.ids, &self.embedding, &room.x, tokens); // [tokens, hidden]
        for (index, layer) in self.layers.iter().enumerate() {
            let norm = Some((&layer.input_norm, eps));
            let mut normed = Reader::new((&room.x, 0), norm, &room.forms[0]);
            for Projection {
                matrix,
                bias,
                offset,
            } in &layer.qkv
            {
                let output = output(&room.qkv, self.qkv_width(), *offset, Store::Set);
                normed.product(gpu, matrix, bias.as_ref(), output, tokens); // [tokens, qkv]
            }
            let turn = Turn {
                heads,
                cos: &room.cos,
                sin: &room.sin,
                norms: layer.head_norms.as_ref().map(|[q, k]| (q, k, eps)),
            };
            rope_write(gpu, &room.qkv, turn, room.places(), (pool, index), tokens);
            let (queries, cached, places) = ((&room.qkv, heads), (pool, index), room.places());
            let attended = &room.attended; // [tokens, heads · head_dim]
            if tokens > BATCH_MAX && takes_prompts(gpu, pool) {
                attention_of_prompt(gpu, queries, places, cached, attended, tokens);
            } else {
                attention(
                    gpu,
                    queries,
                    places,
                    cached,
                    &room.partials,
                    attended,
                    tokens,
                );
            }
            let mut attended = Reader::new((&room.attended, 0), None, &room.forms[1]);
            let residual = output(&room.x, hidden, 0, Store::Add);
            attended.product(gpu, &layer.o, None, residual, tokens); // [tokens, hidden]
            let norm = Some((&layer.post_attention_norm, eps));
            let mut normed = Reader::new((&room.x, 0), norm, &room.forms[0]);
            let mixed = output(&room.mixed, ffn, 0, Store::SwiGlu);
            normed.product(gpu, &layer.gate_up, None, mixed, tokens); // [tokens, ffn]
            let mut mixed = Reader::new((&room.mixed, 0), None, &room.forms[2]);
            mixed.product(gpu, &layer.down, None, residual, tokens); // [tokens, hidden]
        }
        if step.rows == 0 {
            return;
        }
        let norm = Some((&self.norm, eps));
        let mut normed = Reader::new((&room.x, step.first_row), norm, &room.forms[0]);
        let head = self.head.as_ref().unwrap_or(&self.embedding);
        let logits = output(&room.logits, vocab_size, 0, Store::Set);
        normed.product(gpu, head, None, logits, step.rows); // [rows, vocab]
    }
}

fn count_as_cached(batch: &mut [Sequence<'_>]) {
    for sequence in batch {
        if let KvCache::Resident(cache) = &mut *sequence.cache {
            cache.advance(sequence.ids.len());
        }
    }
}

fn no_room() -> DecoderError {
    DecoderError::Device("a pass has no room".into())
}
