//! Paged attention with grouped heads, split over the keys.
//!
//! `out = softmax(q · kᵀ / sqrt(head_dim)) · v` over the keys up to a token's own position. `q` are
//! the first heads of `qkv` `[tokens, heads + 2 · kv_heads, head_dim]`, `out` is
//! `[tokens, heads · head_dim]`, pages as in [`super::KvCache`]. `heads / kv_heads` is any number up to
//! 8 or so, `head_dim` a multiple of 8 up to 256.
//!
//! One cube takes 128 keys of one key head for all queries that share it: a unit scores a key, then
//! sums values of a dimension. What it gives is unnormalised, and [`merge`] puts the parts of a
//! token together in order. Tolerance: 1e-5 with an f32 cache, 1e-2 with a bf16 one, of the largest.
pub mod tiles;

use super::cache::{CacheElement, CacheShape, Pool};
use super::gpu::{Buffer, Gpu, TensorCores};
use super::mma::{LANES as MMA_LANES, ROWS};
use super::rope_write::Places;
use super::unpack::{bf16_high, bf16_low};
use cubecl::prelude::*;
use tiles::{AttentionTilesPlan, attend_tiles};

/// Planes of a cube of [`attention_of_prompt`].
pub const PLANES: usize = 4;
/// Keys of one partial result.
pub const PARTIAL_KEYS: usize = 128;
/// Units of a cube, one a key.
const UNITS: usize = PARTIAL_KEYS;
/// Units that share the softmax of a head.
const LANES: usize = 8;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttentionPlan {
    pub heads: usize,
    pub kv_heads: usize,
    pub head_dim: usize,
    pub element: CacheElement,
}

impl AttentionPlan {
    const fn group(self) -> usize {
        self.heads / self.kv_heads
    }

    /// Words of a row of values.
    const fn row_words(self) -> usize {
        self.head_dim * self.element.bytes() / 4
    }

    /// Elements of a word.
    const fn word_elements(self) -> usize {
        4 / self.element.bytes()
    }

    /// Rows of values that a cube reads side by side.
    const fn rows_at_once(self) -> usize {
        match UNITS / self.row_words() {
            0 => 1,
            rows => rows,
        }
    }

    /// Words of a row that a unit sums, where a row is longer than a cube.
    const fn words_a_unit(self) -> usize {
        self.row_words().div_ceil(UNITS)
    }
}

/// Partial results of a pass.
#[derive(Debug)]
pub struct Partials {
    sums: Buffer,   // [tokens, heads, partials, head_dim]
    ranges: Buffer, // [tokens, heads, partials, 2]: largest score, total of the weights
    partials_max: usize,
}

impl Partials {
    /// For `tokens` queries of `heads` heads over up to `keys_max` keys.
    pub fn room(gpu: &Gpu, tokens: usize, [heads, head_dim]: [usize; 2], keys_max: usize) -> Self {
        let partials_max = keys_max.div_ceil(PARTIAL_KEYS).max(1);
        let parts = tokens * heads * partials_max;
        Self {
            sums: gpu.room(parts * head_dim * 4),
            ranges: gpu.room(parts * 8),
            partials_max,
        }
    }

    /// The longest sequence there is room for.
    pub fn keys_max(&self) -> usize {
        self.partials_max * PARTIAL_KEYS
    }
}

/// Attends for `tokens` tokens whose keys and values are cached.
pub fn attention(
    gpu: &Gpu,
    (qkv, heads): (&Buffer, usize),
    places: Places<'_>,
    (pool, layer): (&Pool, usize),
    partials: &Partials,
    out: &Buffer,
    tokens: usize,
) {
    let CacheShape {
        kv_heads,
        head_dim,
        element,
        ..
    } = pool.shape();
    let plan = AttentionPlan {
        heads,
        kv_heads,
        head_dim,
        element,
    };
    let [keys, values] = pool.layer(layer);
    let parts = partials.partials_max as u32;
    // SAFETY: keys past a token's position are not read; pages are in the table, which is the
    // caller's to keep; parts, heads and tokens are the grid's.
    #[allow(unsafe_code)]
    unsafe {
        attend::launch_unchecked(
            &gpu.client,
            CubeCount::Static(parts, kv_heads as u32, tokens as u32),
            CubeDim::new_1d(UNITS as u32),
            4,
            qkv.argument(4),
            keys.argument(16),
            values.argument(4),
            places.positions.argument(4),
            places.sequences.argument(4),
            places.table.pages.argument(4),
            partials.sums.argument(4),
            partials.ranges.argument(4),
            places.table.pages_max as u32,
            plan,
        );
        merge::launch_unchecked(
            &gpu.client,
            CubeCount::Static(heads as u32, tokens as u32, 1),
            CubeDim::new_1d(head_dim as u32),
            partials.sums.argument(4),
            partials.ranges.argument(4),
            places.positions.argument(4),
            out.argument(4),
            parts,
            head_dim,
        );
    }
}

/// Whether [`attention_of_prompt`] computes here, from this cache.
pub fn takes_prompts(gpu: &Gpu, pool: &Pool) -> bool {
    let CacheShape {
        head_dim, element, ..
    } = pool.shape();
    gpu.tensor_cores != TensorCores::Absent
        && element == CacheElement::Bf16
        && head_dim.is_multiple_of(32)
}

/// Attends for `tokens` tokens of one sequence, in the order of their positions, whose keys and
/// values are cached, where [`takes_prompts`] says so.
pub fn attention_of_prompt(
    gpu: &Gpu,
    (qkv, heads): (&Buffer, usize),
    places: Places<'_>,
    (pool, layer): (&Pool, usize),
    out: &Buffer,
    tokens: usize,
) {
    let CacheShape {
        kv_heads, head_dim, ..
    } = pool.shape();
    let plan = AttentionTilesPlan {
        heads,
        kv_heads,
        head_dim,
        tensor_cores: gpu.has_tensor_cores(),
        planes: PLANES,
    };
    let rows = tokens * (heads / kv_heads);
    let [keys, values] = pool.layer(layer);
    // SAFETY: rows are guarded; keys past a token's position count for nothing, and lie in pages of
    // the table, which is the caller's to keep.
    #[allow(unsafe_code)]
    unsafe {
        attend_tiles::launch_unchecked(
            &gpu.client,
            CubeCount::Static(rows.div_ceil(PLANES * ROWS) as u32, kv_heads as u32, 1),
            CubeDim::new_2d(MMA_LANES, PLANES as u32),
            4,
            4,
            qkv.argument(16),
            keys.argument(16),
            values.argument(4),
            places.positions.argument(4),
            places.sequences.argument(4),
            places.table.pages.argument(4),
            out.argument(4),
            tokens as u32,
            places.table.pages_max as u32,
            plan,
        );
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn attend<W: Size>(
    qkv: &[f32],
    keys: &[Vector<u32, W>],
    values: &[u32],
    positions: &[u32],  // [tokens]
    sequences: &[u32],  // [tokens]
    table: &[u32],      // [sequences, pages_max]
    sums: &mut [f32],   // [tokens, heads, partials, head_dim]
    ranges: &mut [f32], // [tokens, heads, partials, 2]
    pages_max: u32,
    #[comptime] plan: AttentionPlan,
) {
    let dim = comptime!(plan.head_dim);
    let group = comptime!(plan.group());
    let part = CUBE_POS_X as usize;
    let kv_head = CUBE_POS_Y as usize;
    let token = CUBE_POS_Z as usize;
    let unit = UNIT_POS_X as usize;
    let seen = positions[token] as usize + 1;
    let first_key = part * comptime!(PARTIAL_KEYS);
    if first_key < seen {
        let here = min(seen - first_key, PARTIAL_KEYS);
        let pages = (sequences[token] * pages_max) as usize + first_key / 16;
        let mut queries = Shared::<[f32]>::new_slice(comptime!(plan.group() * plan.head_dim));
        let mut weights = Shared::<[f32]>::new_slice(comptime!(plan.group() * PARTIAL_KEYS));
        let mut lanes = Shared::<[f32]>::new_slice(comptime!(plan.group() * LANES));
        let from = (token * comptime!(plan.heads + 2 * plan.kv_heads) + kv_head * group) * dim;
        let mut at = unit;
        while at < comptime!(plan.group() * plan.head_dim) {
            queries[at] = qkv[from + at] * f32::new(comptime!(1.0 / (plan.head_dim as f32).sqrt()));
            at += comptime!(UNITS);
        }
        sync_cube();

        // A unit scores its key for every query of the group.
        let mut scores = Array::<f32>::new(group);
        #[unroll]
        for g in 0..group {
            scores[g] = f32::new(0.0);
        }
        if unit < here {
            let elements = comptime!(plan.element.load_elements());
            let page = table[pages + unit / 16] as usize;
            let head_at = (page * plan.kv_heads + kv_head)
                * comptime!(16 * plan.head_dim / plan.element.load_elements());
            for load in 0..comptime!(plan.head_dim / plan.element.load_elements()) {
                let words = keys[head_at + load * 16 + unit % 16];
                #[unroll]
                for w in 0..4usize {
                    let word = words.extract(w);
                    #[unroll]
                    for g in 0..group {
                        let q = g * dim + load * elements + comptime!(w * plan.word_elements());
                        if comptime!(plan.element == CacheElement::F32) {
                            scores[g] += queries[q] * f32::reinterpret(word);
                        } else {
                            scores[g] += queries[q] * bf16_low(word);
                            scores[g] += queries[q + 1] * bf16_high(word);
                        }
                    }
                }
            }
        }
        #[unroll]
        for g in 0..group {
            weights[g * comptime!(PARTIAL_KEYS) + unit] = scores[g];
        }
        sync_cube();

        // Eight units a head: the largest score, then weights and their total.
        let head = unit / comptime!(LANES);
        let lane = unit % comptime!(LANES);
        let row = head * comptime!(PARTIAL_KEYS);
        if head < group {
            let mut largest = f32::new(-3.0e38);
            let mut key = lane;
            while key < here {
                largest = max(largest, weights[row + key]);
                key += comptime!(LANES);
            }
            lanes[head * comptime!(LANES) + lane] = largest;
        }
        sync_cube();
        let mut largest = f32::new(-3.0e38);
        let mut total = f32::new(0.0);
        if head < group {
            #[unroll]
            for other in 0..LANES {
                largest = max(largest, lanes[head * comptime!(LANES) + other]);
            }
            let mut key = lane;
            while key < here {
                let weight = (weights[row + key] - largest).exp();
                weights[row + key] = weight;
                total += weight;
                key += comptime!(LANES);
            }
        }
        sync_cube();
        if head < group {
            lanes[head * comptime!(LANES) + lane] = total;
        }
        sync_cube();
        let out = (token * plan.heads + kv_head * group) * CUBE_COUNT_X as usize + part;
        if head < group && lane == 0 {
            let mut all = f32::new(0.0);
            #[unroll]
            for other in 0..LANES {
                all += lanes[head * comptime!(LANES) + other];
            }
            let to = 2 * (out + head * CUBE_COUNT_X as usize);
            ranges[to] = largest;
            ranges[to + 1] = all;
        }

        // A unit sums words of the values; several rows are read side by side.
        let row_words = comptime!(plan.row_words());
        let rows = comptime!(plan.rows_at_once());
        let word_elements = comptime!(plan.word_elements());
        let mut staged = Shared::<[f32]>::new_slice(comptime!(
            plan.rows_at_once() * plan.group() * plan.head_dim
        ));
        #[unroll]
        for piece in 0..comptime!(plan.words_a_unit()) {
            let word_at = unit % comptime!(plan.row_words()) + piece * comptime!(UNITS);
            let first_row = unit / comptime!(plan.row_words());
            let mut mixed = Array::<f32>::new(comptime!(plan.group() * plan.word_elements()));
            #[unroll]
            for i in 0..comptime!(plan.group() * plan.word_elements()) {
                mixed[i] = f32::new(0.0);
            }
            if first_row < rows && word_at < row_words {
                let mut key = first_row;
                while key < here {
                    let page = table[pages + key / 16] as usize;
                    let value_row = (page * plan.kv_heads + kv_head) * 16 + key % 16;
                    let word = values[value_row * row_words + word_at];
                    #[unroll]
                    for g in 0..group {
                        let weight = weights[g * comptime!(PARTIAL_KEYS) + key];
                        if comptime!(plan.element == CacheElement::F32) {
                            mixed[g] += weight * f32::reinterpret(word);
                        } else {
                            mixed[comptime!(2 * g)] += weight * bf16_low(word);
                            mixed[comptime!(2 * g + 1)] += weight * bf16_high(word);
                        }
                    }
                    key += rows;
                }
                #[unroll]
                for g in 0..group {
                    #[unroll]
                    for e in 0..word_elements {
                        let to = (first_row * group + g) * dim + word_at * word_elements + e;
                        staged[to] = mixed[comptime!(g * plan.word_elements() + e)];
                    }
                }
            }
        }
        sync_cube();
        let mut at = unit;
        while at < comptime!(plan.group() * plan.head_dim) {
            let mut sum = f32::new(0.0);
            #[unroll]
            for r in 0..rows {
                sum += staged[comptime!(r * plan.group() * plan.head_dim) + at];
            }
            let to = (out + at / dim * CUBE_COUNT_X as usize) * dim + at % dim;
            sums[to] = sum;
            at += comptime!(UNITS);
        }
    }
}

/// `out = Σ sums · exp(largest − most) / Σ totals · exp(largest − most)` over a head's parts, where
/// `most` is the largest of all. One cube a head and token, one unit a dimension.
#[cube(launch_unchecked, create_dummy_kernel)]
pub fn merge(
    sums: &[f32],      // [tokens, heads, partials, head_dim]
    ranges: &[f32],    // [tokens, heads, partials, 2]
    positions: &[u32], // [tokens]
    out: &mut [f32],   // [tokens, heads, head_dim]
    partials: u32,
    #[comptime] head_dim: usize,
) {
    let head = CUBE_POS_X as usize;
    let token = CUBE_POS_Y as usize;
    let unit = UNIT_POS_X as usize;
    let parts = positions[token] as usize / comptime!(PARTIAL_KEYS) + 1;
    let row = token * CUBE_COUNT_X as usize + head;
    let first = row * partials as usize;
    let mut most = f32::new(-3.0e38);
    for part in 0..parts {
        most = max(most, ranges[2 * (first + part)]);
    }
    let mut sum = f32::new(0.0);
    let mut total = f32::new(0.0);
    for part in 0..parts {
        let factor = (ranges[2 * (first + part)] - most).exp();
        sum += sums[(first + part) * head_dim + unit] * factor;
        total += ranges[2 * (first + part) + 1] * factor;
    }
    out[row * head_dim + unit] = sum / total;
}
