//! What passes compute in, and the passes that are recorded.
use super::{BATCH_MAX, Forms, LOGITS_ROWS_MAX, PASS_TOKENS, Resident};
use crate::decoder::{DecoderError, Sequence};
use crate::kv_cache::KvCache;
use cabind_kernels::cuda::{
    Buffer, Gpu, Graph, PAGE_TOKENS, PageTable, Partials, Places, Pool, Quantized, Rounded,
    Shortlists, takes_prompts,
};
use std::collections::BTreeMap;

/// The smallest room, so that a dialogue that begins does not make one for each of its pages.
const KEYS_MIN: usize = 512;

/// How many tokens a pass computes, and which rows of logits it gives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) tokens: usize,
    pub(super) first_row: usize,
    pub(super) rows: usize,
}

#[derive(Debug)]
pub(super) struct Room {
    tokens: usize,
    keys: usize,
    pub(super) ids: Buffer,      // [tokens]
    positions: Buffer,           // [tokens]
    sequences: Buffer,           // [tokens]
    table: PageTable,            // [BATCH_MAX + 1, pages]
    pub(super) cos: Buffer,      // [keys, head_dim / 2]
    pub(super) sin: Buffer,      // [keys, head_dim / 2]
    pub(super) x: Buffer,        // [tokens, hidden]: the residual stream
    pub(super) qkv: Buffer,      // [tokens, heads + 2 · kv_heads, head_dim]
    pub(super) attended: Buffer, // [tokens, heads · head_dim]
    pub(super) mixed: Buffer,    // [tokens, ffn]
    pub(super) logits: Buffer,   // [rows, vocab]
    pub(super) shortlists: Shortlists,
    pub(super) partials: Partials,
    /// Of the residual stream, of attention and of the mixed.
    pub(super) forms: [Forms; 3],
    replays: BTreeMap<usize, Replay>,
}

/// A decode step of some number of sequences.
#[derive(Debug)]
enum Replay {
    Recorded(Graph),
    /// The device cannot record it, for this reason.
    Launched(String),
}

impl Room {
    pub(super) fn new(model: &Resident, pool: &Pool, tokens: usize, keys: usize) -> Self {
        let (config, gpu) = (&model.config, &model.gpu);
        let keys = keys.max(KEYS_MIN).next_power_of_two();
        // A room that any prompt fits keeps what is recorded in it.
        let (tokens, queries) = match takes_prompts(gpu, pool) {
            true => (PASS_TOKENS, BATCH_MAX),
            false => (tokens.max(BATCH_MAX), tokens.max(BATCH_MAX)),
        };
        let floats = |width: usize| gpu.room(tokens * width * 4);
        let attended = config.heads * config.head_dim;
        let forms = |inputs: usize| Forms {
            quantized: Quantized::room(gpu, tokens, inputs.next_multiple_of(32)),
            rounded: Rounded::room(gpu, tokens, inputs),
        };
        let (mut cos, mut sin) = (Vec::new(), Vec::new());
        for at in 0..keys {
            for frequency in &model.frequencies {
                let angle = at as f32 * frequency;
                cos.push(angle.cos() * model.rotary_scale);
                sin.push(angle.sin() * model.rotary_scale);
            }
        }
        let room = Self {
            tokens,
            keys,
            ids: floats(1),
            positions: floats(1),
            sequences: floats(1),
            table: PageTable::room(gpu, BATCH_MAX + 1, keys / PAGE_TOKENS),
            cos: gpu.upload(&cos),
            sin: gpu.upload(&sin),
            x: floats(config.hidden_size),
            qkv: floats(model.qkv_width()),
            attended: floats(attended),
            mixed: floats(config.ffn_size),
            logits: gpu.room(tokens.min(LOGITS_ROWS_MAX) * config.vocab_size * 4),
            shortlists: Shortlists::room(gpu, BATCH_MAX, config.vocab_size),
            partials: Partials::room(gpu, queries, [config.heads, config.head_dim], keys),
            forms: [
                forms(config.hidden_size),
                forms(attended),
                forms(config.ffn_size),
            ],
            replays: BTreeMap::new(),
        };
        // Every row the page that is nobody's.
        room.table.write(gpu, [&[][..]; BATCH_MAX + 1].into_iter());
        room
    }

    pub(super) fn fits(&self, tokens: usize, keys: usize) -> bool {
        tokens <= self.tokens && keys <= self.keys
    }

    pub(super) fn places(&self) -> Places<'_> {
        Places {
            positions: &self.positions,
            sequences: &self.sequences,
            table: &self.table,
        }
    }

    pub(super) fn place(
        &self,
        gpu: &Gpu,
        ids: &[u32],
        positions: &[u32],
        sequences: &[u32],
        batch: &[Sequence<'_>],
    ) {
        gpu.write(&self.ids, ids);
        gpu.write(&self.positions, positions);
        gpu.write(&self.sequences, sequences);
        let pages = batch.iter().map(|sequence| match &*sequence.cache {
            KvCache::Resident(cache) => cache.pages(),
            _ => &[],
        });
        self.table.write(gpu, pages);
    }

    /// Replays the step of `sequences` sequences, which `launch` launches. The first time it is
    /// recorded; the launches before that write what the replay writes.
    pub(super) fn replay_or(
        &mut self,
        gpu: &Gpu,
        sequences: usize,
        launch: impl Fn(&Self),
    ) -> Result<(), DecoderError> {
        if !self.replays.contains_key(&sequences) {
            let replay = match gpu.capture(|| launch(self)) {
                Ok(graph) => Replay::Recorded(graph),
                Err(error) => Replay::Launched(error.to_string()),
            };
            self.replays.insert(sequences, replay);
        }
        match self.replays.get(&sequences) {
            Some(Replay::Recorded(graph)) => Ok(graph.replay()?),
            Some(Replay::Launched(_)) | None => {
                launch(self);
                Ok(())
            }
        }
    }

    /// As [`Decoder::replay`](crate::decoder::Decoder::replay).
    pub(super) fn replay(&self) -> Option<Result<(), String>> {
        self.replays.values().next().map(|replay| match replay {
            Replay::Recorded(_) => Ok(()),
            Replay::Launched(reason) => Err(reason.clone()),
        })
    }
}
