//! `softmax(q·kᵀ / sqrt(head_dim)) · v`, causal, over paged caches, with heads that share keys.
//!
//! A page's sixteen keys lie side by side, so a score is a sum over dimensions without a reduction
//! at its end, and each load of keys or values serves up to eight queries. Keys are taken with the
//! running maximum and sum of Milakov and Gimelshein, "Online normalizer calculation for softmax",
//! 2018. [`SPLIT_TOKENS`] keys give a partial result of their own, whoever computes it, and partial
//! results are merged in order: a query gets the same bits alone and beside others.
//!
//! Tolerance against the reference on the cached values: 2e-5 of the largest value.
use super::batch::{Batch, Queries};
use super::exp::exp;
use super::kv_cache::{CacheFormat, KvCache, PAGE_TOKENS, Stretch};
use super::lanes::{Lanes, Plain};
use super::{Level, Processor};

/// Keys of a partial result.
const SPLIT_TOKENS: usize = 512;
/// Queries computed together.
const QUERIES: usize = 8;
/// Largest head that fits the kernel's buffers.
pub const HEAD_DIM_MAX: usize = 256;
/// Up to this many tokens their partial results are computed by different threads.
const SPLIT_BATCH_TOKENS_MAX: usize = 16;

/// Results of attention, and the room they need, which is kept.
#[derive(Debug, Default)]
pub struct Attention {
    heads: usize,
    head_dim: usize,
    slots: usize,
    /// `[tokens, heads, slots]`, each a [`Partial`] without its name: sums of padded `head_dim`,
    /// then the highest score and the total weight.
    partials: Vec<f32>,
}

/// What the keys of a split, or of several, give one query.
struct Partial<'a> {
    values: &'a mut [f32],
    highest: &'a mut f32,
    total: &'a mut f32,
}

impl<'a> Partial<'a> {
    fn of(slot: &'a mut [f32]) -> Option<Self> {
        let (values, rest) = slot.split_at_mut(slot.len().checked_sub(2)?);
        let [highest, total] = rest else { return None };
        Some(Self {
            values,
            highest,
            total,
        })
    }
}

/// Adds a later partial result to `into`; `-inf` is the highest score of nothing.
#[inline(always)]
fn merge(into: Partial<'_>, values: &[f32], highest: f32, total: f32) {
    if highest == f32::NEG_INFINITY {
        return;
    }
    if *into.highest == f32::NEG_INFINITY {
        into.values.copy_from_slice(&values[..into.values.len()]);
        (*into.highest, *into.total) = (highest, total);
        return;
    }
    let top = into.highest.max(highest);
    let (own, other) = (exp(*into.highest - top), exp(highest - top));
    for (sum, value) in into.values.iter_mut().zip(values) {
        *sum = *sum * own + value * other;
    }
    *into.total = *into.total * own + total * other;
    *into.highest = top;
}

/// One stretch of work: some queries of one key head and some splits of its keys.
struct Unit<'a> {
    cache: &'a KvCache,
    layer: usize,
    kv_head: usize,
    /// Padded and scaled, `[queries, padded]`.
    queries: [f32; QUERIES * HEAD_DIM_MAX],
    /// Keys each query sees.
    seen: [usize; QUERIES],
    count: usize,
}

impl Attention {
    pub fn new() -> Self {
        Self::default()
    }

    /// `q` is `[tokens, heads, head_dim]`. The caches must have the batch's tokens written behind
    /// what they count. Shapes that do not fit each other give zeros.
    pub fn attend(
        &mut self,
        processor: &Processor,
        layer: usize,
        heads: usize,
        q: &[f32],
        batch: &Batch<'_>,
    ) {
        let Some(shape) = batch.iter().next().map(|first| first.cache.shape()) else {
            return;
        };
        let (head_dim, padded) = (shape.head_dim, shape.padded());
        let tokens = q.len() / (heads * head_dim).max(1);
        let deepest = batch.iter().map(|s| s.cache.tokens() + s.tokens).max();
        let slots = slots(tokens, deepest.unwrap_or(0));
        (self.heads, self.head_dim, self.slots) = (heads, head_dim, slots);
        let size = padded + 2;
        self.partials.clear();
        self.partials.resize(tokens * heads * slots * size, 0.0);
        for slot in self.partials.chunks_exact_mut(size) {
            slot[padded] = f32::NEG_INFINITY;
        }
        let group = heads / shape.kv_heads.max(1);
        if group == 0 || padded > HEAD_DIM_MAX || tokens != batch.tokens() || layer >= shape.layers
        {
            return;
        }
        let blocks = |s: &Queries<'_>| (s.tokens * group).div_ceil(QUERIES);
        let units = |s: &Queries<'_>| shape.kv_heads * blocks(s) * slots;
        let partials = Places(self.partials.as_mut_ptr());
        let partials = &partials;
        processor
            .pool
            .split(batch.iter().map(units).sum(), |range| {
                for mut at in range {
                    let mut left = batch.iter();
                    let Some(sequence) = left.find(|s| {
                        let before = units(s);
                        let here = at < before;
                        at -= if here { 0 } else { before };
                        here
                    }) else {
                        return;
                    };
                    let (slot, rest) = (at % slots, at / slots);
                    let (kv_head, block) = (rest % shape.kv_heads, rest / shape.kv_heads);
                    let first = block * QUERIES;
                    let count = QUERIES.min(sequence.tokens * group - first);
                    let place = |i: usize| {
                        let token = sequence.first + (first + i) / group;
                        (token * heads + kv_head * group + (first + i) % group, token)
                    };
                    let mut unit = Unit {
                        cache: sequence.cache,
                        layer,
                        kv_head,
                        queries: [0.0; QUERIES * HEAD_DIM_MAX],
                        seen: [0; QUERIES],
                        count,
                    };
                    let scale = (head_dim as f32).sqrt().recip();
                    for i in 0..count {
                        let (row, token) = place(i);
                        let query = &q[row * head_dim..][..head_dim];
                        for (out, q) in unit.queries[i * padded..].iter_mut().zip(query) {
                            *out = q * scale;
                        }
                        unit.seen[i] = sequence.cache.tokens() + token - sequence.first + 1;
                    }
                    let most = unit.seen[count - 1].div_ceil(SPLIT_TOKENS);
                    let splits = match slots {
                        1 => 0..most,
                        _ => slot..(slot + 1).min(most),
                    };
                    for split in splits {
                        let done = unit.attend(processor.level, split);
                        for i in 0..count {
                            let row = place(i).0 * slots + slot;
                            // SAFETY: a row and slot belong to one unit.
                            let into = unsafe {
                                std::slice::from_raw_parts_mut(partials.0.add(row * size), size)
                            };
                            if let Some(into) = Partial::of(into) {
                                let values = &done.values[i * padded..][..padded];
                                merge(into, values, done.highest[i], done.total(i));
                            }
                        }
                    }
                }
            });
    }

    /// Writes the result of one token, `[heads · head_dim]`.
    pub fn result(&self, token: usize, out: &mut [f32]) {
        let size = self.head_dim.next_multiple_of(16) + 2;
        let heads = self.heads * self.slots * size;
        let Some(rows) = self.partials.get(token * heads..(token + 1) * heads) else {
            return;
        };
        let rows = rows.chunks_exact(self.slots * size);
        for (out, slots) in out.chunks_exact_mut(self.head_dim).zip(rows) {
            let mut sum = [0.0; HEAD_DIM_MAX + 2];
            let sum = &mut sum[..size];
            sum[size - 2] = f32::NEG_INFINITY;
            for slot in slots.chunks_exact(size) {
                if let Some(sum) = Partial::of(sum) {
                    merge(sum, &slot[..size - 2], slot[size - 2], slot[size - 1]);
                }
            }
            let total = sum[size - 1];
            for (out, value) in out.iter_mut().zip(&*sum) {
                *out = if total == 0.0 { 0.0 } else { value / total };
            }
        }
    }
}

fn slots(tokens: usize, keys: usize) -> usize {
    match tokens <= SPLIT_BATCH_TOKENS_MAX {
        true => keys.div_ceil(SPLIT_TOKENS).max(1),
        false => 1,
    }
}

/// Where partial results begin, for threads that write different ones.
struct Places(*mut f32);

// SAFETY: threads write results that do not overlap.
unsafe impl Sync for Places {}

/// The running results of a unit.
#[derive(Clone)]
struct Running {
    values: [f32; QUERIES * HEAD_DIM_MAX], // [queries, padded]
    highest: [f32; QUERIES],
    totals: [[f32; PAGE_TOKENS]; QUERIES],
}

impl Running {
    fn total(&self, query: usize) -> f32 {
        self.totals[query].iter().sum()
    }
}

impl Unit<'_> {
    /// The keys of one split.
    fn attend(&self, level: Level, split: usize) -> Running {
        let mut running = Running {
            values: [0.0; QUERIES * HEAD_DIM_MAX],
            highest: [f32::NEG_INFINITY; QUERIES],
            totals: [[0.0; PAGE_TOKENS]; QUERIES],
        };
        let out = &mut running;
        // SAFETY: who chose the level has seen that the processor has it.
        unsafe {
            match level {
                #[cfg(target_arch = "x86_64")]
                Level::Avx2 => avx2(self, split, out),
                #[cfg(target_arch = "x86_64")]
                Level::Avx512 | Level::Avx512Bf16 | Level::Amx => avx512(self, split, out),
                _ => formats::<Plain>(self, split, out),
            }
        }
        running
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn avx2(unit: &Unit<'_>, split: usize, out: &mut Running) {
    // SAFETY: the features are this function's.
    unsafe { formats::<super::lanes::Avx2>(unit, split, out) }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn avx512(unit: &Unit<'_>, split: usize, out: &mut Running) {
    // SAFETY: the features are this function's.
    unsafe { formats::<super::lanes::Avx512>(unit, split, out) }
}

/// Sixteen elements as a cache stores them. Pointers are to as many.
trait Stored {
    const BYTES: usize;
    const SCALED: bool = false;
    unsafe fn load<L: Lanes>(at: *const u8) -> L;
}

struct Floats;
impl Stored for Floats {
    const BYTES: usize = 4;
    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const u8) -> L {
        unsafe { L::load(at.cast()) }
    }
}

struct Halves;
impl Stored for Halves {
    const BYTES: usize = 2;
    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const u8) -> L {
        unsafe { L::load_halves(at.cast()) }
    }
}

struct Bytes;
impl Stored for Bytes {
    const BYTES: usize = 1;
    const SCALED: bool = true;
    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const u8) -> L {
        unsafe { L::load_bytes(at.cast()) }
    }
}

#[inline(always)]
unsafe fn formats<L: Lanes>(unit: &Unit<'_>, split: usize, out: &mut Running) {
    // SAFETY: the caller answers for the level's instructions; the cache's format is the match's.
    unsafe {
        match unit.cache.format() {
            CacheFormat::F32 => counts::<L, Floats>(unit, split, out),
            CacheFormat::F16 => counts::<L, Halves>(unit, split, out),
            CacheFormat::Q8 => counts::<L, Bytes>(unit, split, out),
        }
    }
}

#[inline(always)]
unsafe fn counts<L: Lanes, S: Stored>(unit: &Unit<'_>, split: usize, out: &mut Running) {
    let most = unit.seen[..unit.count].iter().copied().max().unwrap_or(0);
    let end = most.min((split + 1) * SPLIT_TOKENS);
    for first in (split * SPLIT_TOKENS..end).step_by(PAGE_TOKENS) {
        let stretch = unit
            .cache
            .stretch(first / PAGE_TOKENS, unit.layer, unit.kv_head);
        // SAFETY: the caller answers for the level and the format.
        unsafe {
            match unit.count {
                1 => page::<L, S, 1>(unit, first, stretch, out),
                2 => page::<L, S, 2>(unit, first, stretch, out),
                3 => page::<L, S, 3>(unit, first, stretch, out),
                4 => page::<L, S, 4>(unit, first, stretch, out),
                5 => page::<L, S, 5>(unit, first, stretch, out),
                6 => page::<L, S, 6>(unit, first, stretch, out),
                7 => page::<L, S, 7>(unit, first, stretch, out),
                _ => page::<L, S, 8>(unit, first, stretch, out),
            }
        }
    }
}

/// Adds the keys and values of one page, of which the first is key `first`, to `Q` queries.
#[inline(always)]
unsafe fn page<L: Lanes, S: Stored, const Q: usize>(
    unit: &Unit<'_>,
    first: usize,
    stretch: Stretch,
    out: &mut Running,
) {
    let padded = unit.cache.shape().padded();
    let queries = unit.queries.as_ptr();
    let mut weights = [[0.0f32; PAGE_TOKENS]; Q];
    // SAFETY: the stretch has 16 · `padded` keys and values, the buffers `Q` rows of `padded`.
    unsafe {
        let mut scores = [L::splat(0.0); Q];
        for d in 0..padded {
            let keys = S::load::<L>(stretch.keys.add(d * PAGE_TOKENS * S::BYTES));
            for q in 0..Q {
                scores[q] = L::splat(*queries.add(q * padded + d)).mul_add(keys, scores[q]);
            }
        }
        for q in 0..Q {
            let scaled = match S::SCALED {
                true => scores[q].mul(L::load(stretch.key_scales)),
                false => scores[q],
            };
            scaled.store(weights[q].as_mut_ptr());
        }
    }
    let mut most = 0;
    for q in 0..Q {
        let count = unit.seen[q].saturating_sub(first).min(PAGE_TOKENS);
        most = most.max(count);
        let values = &mut out.values[q * padded..][..padded];
        soften(
            &mut weights[q],
            count,
            &mut out.highest[q],
            &mut out.totals[q],
            values,
        );
    }
    // SAFETY: as above; the first `most` values were written.
    unsafe {
        if S::SCALED {
            for weights in &mut weights {
                for key in 0..most {
                    weights[key] *= *stretch.value_scales.add(key);
                }
            }
        }
        let values = out.values.as_mut_ptr();
        let mut d = 0;
        while d < padded {
            // Two sums a query, where the registers have room for them.
            if padded - d >= 32 && 2 * Q < L::REGISTERS {
                add::<L, S, Q, 2>(&weights, most, stretch, d, padded, values);
                d += 32;
            } else {
                add::<L, S, Q, 1>(&weights, most, stretch, d, padded, values);
                d += 16;
            }
        }
    }
}

/// Makes weights of the first `count` scores and none of the others.
#[inline(always)]
fn soften(
    weights: &mut [f32; PAGE_TOKENS],
    count: usize,
    highest: &mut f32,
    totals: &mut [f32; PAGE_TOKENS],
    values: &mut [f32],
) {
    if count == 0 {
        weights.fill(0.0);
        return;
    }
    for (key, weight) in weights.iter_mut().enumerate() {
        *weight = if key < count {
            *weight
        } else {
            f32::NEG_INFINITY
        };
    }
    let top = weights.iter().fold(*highest, |top, score| top.max(*score));
    if top > *highest {
        let fade = exp(*highest - top);
        for value in values {
            *value *= fade;
        }
        for total in &mut *totals {
            *total *= fade;
        }
        *highest = top;
    }
    for (key, (weight, total)) in weights.iter_mut().zip(totals).enumerate() {
        let value = exp(*weight - top);
        *weight = if key < count { value } else { 0.0 };
        *total += *weight;
    }
}

/// Adds `D` times sixteen dimensions of the weighted values.
#[inline(always)]
unsafe fn add<L: Lanes, S: Stored, const Q: usize, const D: usize>(
    weights: &[[f32; PAGE_TOKENS]; Q],
    keys: usize,
    stretch: Stretch,
    d: usize,
    padded: usize,
    out: *mut f32,
) {
    // SAFETY: the caller answers for the sizes.
    unsafe {
        let mut sums: [[L; D]; Q] = std::array::from_fn(|q| {
            std::array::from_fn(|i| L::load(out.add(q * padded + d + i * 16)))
        });
        for key in 0..keys {
            let row = stretch.values.add((key * padded + d) * S::BYTES);
            let values: [L; D] = std::array::from_fn(|i| S::load::<L>(row.add(i * 16 * S::BYTES)));
            for q in 0..Q {
                let weight = L::splat(weights[q][key]);
                for i in 0..D {
                    sums[q][i] = weight.mul_add(values[i], sums[q][i]);
                }
            }
        }
        for (q, sums) in sums.into_iter().enumerate() {
            for (i, sum) in sums.into_iter().enumerate() {
                sum.store(out.add(q * padded + d + i * 16));
            }
        }
    }
}
