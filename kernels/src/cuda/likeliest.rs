//! The few likeliest tokens of each row of logits, so that a choice among 150,000 crosses the bus as a
//! few kilobytes.
//!
//! Of a row `l` `[vocab]`, over the tokens that are allowed: `h = max l` and the lowest token that has
//! it, `Σ w` with `w = exp((l − h) / temperature)`, and every token with `w ≥ max(share · Σ w, floor)`.
//!
//! Two launches: cubes of 256 units each weigh 4096 tokens, then find those that weigh enough. Nothing
//! has to be aligned. `h` and its token are exact, `Σ w` is so to 1e-5; tokens that are a hundredth short
//! may be among those found, so that whoever weighs them again misses none.
#![allow(
    clippy::manual_div_ceil,
    reason = "the language of kernels has no div_ceil"
)]
use super::gpu::{Buffer, Gpu, GpuError};
use cubecl::prelude::*;

pub const UNITS: usize = 256;
/// Tokens of one unit, and of a cube.
const EACH: usize = 16;
const CHUNK: usize = UNITS * EACH;
/// Tokens that are found, of one row. What is left out of a nucleus is flat, so a nucleus is small.
pub const TOKENS_MAX: usize = 1024;
/// Words of a row's result: how many tokens, the first, `h`, `Σ w`, whether one is odd, then tokens and
/// their logits.
const HEAD: usize = 8;
const PLACES: usize = HEAD + 2 * TOKENS_MAX;
/// Numbers of a row's [`Wanted`].
const NUMBERS: usize = 4;
/// Below every logit that counts; minus infinity is no literal of every language.
const LOWEST: f32 = -3.0e38;
const NOBODY: u32 = u32::MAX;

/// What is looked for in a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wanted {
    pub temperature: f32,
    /// Of the weight of all.
    pub share: f32,
    /// Of the weight of the likeliest, which is 1.
    pub floor: f32,
}

impl Wanted {
    /// The likeliest alone.
    pub const GREEDY: Self = Self {
        temperature: 1.0,
        share: 0.0,
        floor: 2.0,
    };
}

/// What a row has.
#[derive(Clone, Debug, PartialEq)]
pub enum Shortlist {
    Likeliest {
        best: u32,
        highest: f32,
        /// The weight of all.
        total: f32,
        /// Those that weigh enough, with their logits, by id.
        tokens: Vec<(u32, f32)>,
    },
    /// More weigh enough than are kept.
    TooMany,
    /// An allowed logit is no number, or infinite.
    Odd,
    /// Nothing is allowed, or nothing finite.
    Empty,
}

/// Room for the results of some rows.
#[derive(Debug)]
pub struct Shortlists {
    rows_max: usize,
    vocab: usize,
    wanted: Buffer,  // [rows, NUMBERS]
    allowed: Buffer, // bits [rows, vocab]
    parts: Buffer,   // [rows, chunks, 4]
    found: Buffer,   // [rows, PLACES]
}

impl Shortlists {
    pub fn room(gpu: &Gpu, rows_max: usize, vocab: usize) -> Self {
        let words = |words: usize| gpu.room(rows_max * words * 4);
        Self {
            rows_max,
            vocab,
            wanted: words(NUMBERS),
            allowed: words(vocab.div_ceil(32)),
            parts: words(vocab.div_ceil(CHUNK) * 4),
            found: words(PLACES),
        }
    }
}

/// Looks through the first rows of `logits` `[rows, vocab]`, one for each of `wanted`, of which no more
/// count than there is room for. A row's mask has a bit for every token, which says whether it is
/// allowed; without one all are.
///
/// # Errors
/// [`GpuError::Device`] with whatever went wrong since the last read.
pub fn likeliest(
    gpu: &Gpu,
    logits: &Buffer,
    room: &Shortlists,
    wanted: &[(Wanted, Option<&[u32]>)],
) -> Result<Vec<Shortlist>, GpuError> {
    let wanted = &wanted[..wanted.len().min(room.rows_max)];
    let words = room.vocab.div_ceil(32);
    let masked = |mask: Option<&[u32]>| mask.is_some_and(|mask| mask.len() >= words);
    let mut numbers = Vec::new();
    for (wanted, mask) in wanted {
        let flag = if masked(*mask) { 1.0 } else { 0.0 };
        numbers.extend([wanted.temperature.recip(), wanted.share, wanted.floor, flag]);
    }
    gpu.write(&room.wanted, &numbers);
    if wanted.iter().any(|(_, mask)| masked(*mask)) {
        let mut bits = vec![0u32; wanted.len() * words];
        for (bits, (_, mask)) in bits.chunks_exact_mut(words).zip(wanted) {
            if let Some(mask) = mask.filter(|mask| masked(Some(mask))) {
                bits.copy_from_slice(&mask[..words]);
            }
        }
        gpu.write(&room.allowed, &bits);
    }
    let chunks = room.vocab.div_ceil(CHUNK) as u32;
    let count = CubeCount::Static(chunks, wanted.len() as u32, 1);
    let planes = UNITS as u32 / gpu.plane_units;
    let dim = CubeDim::new_2d(gpu.plane_units, planes);
    // SAFETY: tokens are guarded by `vocab`, rows are the grid's, and the room has places for both.
    #[allow(unsafe_code)]
    unsafe {
        weigh::launch_unchecked(
            &gpu.client,
            count.clone(),
            dim,
            logits.argument(4),
            room.allowed.argument(4),
            room.wanted.argument(4),
            room.parts.argument(4),
            room.found.argument(4),
            room.vocab as u32,
            planes as usize,
        );
        gather::launch_unchecked(
            &gpu.client,
            count,
            dim,
            logits.argument(4),
            room.allowed.argument(4),
            room.wanted.argument(4),
            room.parts.argument(4),
            room.found.argument(4),
            room.vocab as u32,
        );
    }
    let found = gpu.read::<u32>(&room.found, wanted.len() * PLACES)?;
    Ok(found.chunks_exact(PLACES).map(shortlist).collect())
}

fn shortlist(row: &[u32]) -> Shortlist {
    let [count, best, highest, total, odd, ..] = *row else {
        return Shortlist::Empty;
    };
    if odd != 0 {
        return Shortlist::Odd;
    }
    if best == NOBODY {
        return Shortlist::Empty;
    }
    if count as usize > TOKENS_MAX {
        return Shortlist::TooMany;
    }
    let (pairs, _) = row[HEAD..].as_chunks::<2>();
    let pairs = pairs.iter().take(count as usize);
    let mut tokens: Vec<_> = pairs
        .map(|[id, logit]| (*id, f32::from_bits(*logit)))
        .collect();
    // Whichever unit was the first.
    tokens.sort_unstable_by_key(|(id, _)| *id);
    Shortlist::Likeliest {
        best,
        highest: f32::from_bits(highest),
        total: f32::from_bits(total),
        tokens,
    }
}

/// A token's logit, [`LOWEST`] for one that is not allowed or not there.
#[cube]
fn logit_of(
    logits: &[f32],
    allowed: &[u32],
    place: (usize, usize),
    vocab: usize,
    is_masked: bool,
) -> f32 {
    let (row, id) = place;
    let mut logit = f32::new(LOWEST);
    if id < vocab {
        let mut is_allowed = true;
        if is_masked {
            let word = allowed[row * ((vocab + 31) / 32) + id / 32];
            is_allowed = (word >> (id % 32) as u32) & 1u32 == 1u32;
        }
        if is_allowed {
            logit = logits[row * vocab + id];
        }
    }
    logit
}

/// `exp(x)` for differences that may be as large as numbers get.
#[cube]
fn weight_of(logit: f32, highest: f32, inverse: f32) -> f32 {
    max((logit - highest) * inverse, f32::new(-100.0)).exp()
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn weigh(
    logits: &[f32],            // [rows, vocab]
    allowed: &[u32],           // [rows, vocab / 32]
    wanted: &[f32],            // [rows, NUMBERS]
    parts: &mut [u32],         // [rows, chunks, 4]
    found: &mut [Atomic<u32>], // [rows, PLACES]
    vocab: u32,
    #[comptime] planes: usize,
) {
    let (row, chunk) = (CUBE_POS_Y as usize, CUBE_POS_X as usize);
    let (lane, plane) = (UNIT_POS_X, UNIT_POS_Y as usize);
    let unit = plane * CUBE_DIM_X as usize + lane as usize;
    let vocab = vocab as usize;
    let inverse = wanted[row * NUMBERS];
    let is_masked = wanted[row * NUMBERS + 3] > f32::new(0.5);
    let mut held = Array::<f32>::new(EACH);
    let mut highest = f32::new(LOWEST);
    let mut best = u32::new(comptime!(NOBODY as i64));
    let mut odd = u32::new(0);
    #[unroll]
    for i in 0..EACH {
        let id = chunk * CHUNK + i * UNITS + unit;
        let logit = logit_of(logits, allowed, (row, id), vocab, is_masked);
        let bits = u32::reinterpret(logit);
        // Infinite or no number, but for minus infinity.
        if (bits & 0x7f80_0000u32) == 0x7f80_0000u32 && bits != 0xff80_0000u32 {
            odd = u32::new(1);
        }
        held[i] = max(logit, f32::new(LOWEST));
        if held[i] > highest {
            highest = held[i];
            best = id as u32;
        }
    }
    // The lowest token of those that are the likeliest: of a plane, then of the cube.
    let mut tops = Shared::<[f32]>::new_slice(planes);
    let mut firsts = Shared::<[u32]>::new_slice(planes);
    let mut odds = Shared::<[u32]>::new_slice(planes);
    let mut sums = Shared::<[f32]>::new_slice(planes);
    let top = plane_max(highest);
    if highest < top {
        best = u32::new(comptime!(NOBODY as i64));
    }
    let first = plane_min(best);
    odd = plane_max(odd);
    if lane == 0 {
        tops[plane] = top;
        firsts[plane] = first;
        odds[plane] = odd;
    }
    sync_cube();
    highest = f32::new(LOWEST);
    best = u32::new(comptime!(NOBODY as i64));
    for p in 0..planes {
        if tops[p] > highest {
            highest = tops[p];
            best = firsts[p];
        } else if tops[p] == highest {
            best = min(best, firsts[p]);
        }
        odd = max(odd, odds[p]);
    }
    let mut sum = f32::new(0.0);
    #[unroll]
    for i in 0..EACH {
        sum += weight_of(held[i], highest, inverse);
    }
    let of_plane = plane_sum(sum);
    if lane == 0 {
        sums[plane] = of_plane;
    }
    sync_cube();
    if unit == 0 {
        let mut total = f32::new(0.0);
        for p in 0..planes {
            total += sums[p];
        }
        let to = (row * CUBE_COUNT_X as usize + chunk) * 4;
        parts[to] = u32::reinterpret(highest);
        parts[to + 1] = best;
        parts[to + 2] = u32::reinterpret(total);
        parts[to + 3] = odd;
        if chunk == 0 {
            found[row * PLACES].store(0u32);
        }
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn gather(
    logits: &[f32],            // [rows, vocab]
    allowed: &[u32],           // [rows, vocab / 32]
    wanted: &[f32],            // [rows, NUMBERS]
    parts: &[u32],             // [rows, chunks, 4]
    found: &mut [Atomic<u32>], // [rows, PLACES]
    vocab: u32,
) {
    let (row, chunk) = (CUBE_POS_Y as usize, CUBE_POS_X as usize);
    let unit = UNIT_POS_Y as usize * CUBE_DIM_X as usize + UNIT_POS_X as usize;
    let vocab = vocab as usize;
    let chunks = CUBE_COUNT_X as usize;
    let inverse = wanted[row * NUMBERS];
    let is_masked = wanted[row * NUMBERS + 3] > f32::new(0.5);
    let mut highest = f32::new(LOWEST);
    let mut best = u32::new(comptime!(NOBODY as i64));
    let mut odd = u32::new(0);
    for c in 0..chunks {
        let from = (row * chunks + c) * 4;
        let top = f32::reinterpret(parts[from]);
        if top > highest {
            highest = top;
            best = parts[from + 1];
        }
        odd = max(odd, parts[from + 3]);
    }
    let mut total = f32::new(0.0);
    for c in 0..chunks {
        let from = (row * chunks + c) * 4;
        let top = f32::reinterpret(parts[from]);
        let faded = weight_of(top, highest, inverse);
        total = fma(f32::reinterpret(parts[from + 2]), faded, total);
    }
    let to = row * PLACES;
    let bound = max(wanted[row * NUMBERS + 1] * total, wanted[row * NUMBERS + 2]) * f32::new(0.99);
    #[unroll]
    for i in 0..EACH {
        let id = chunk * CHUNK + i * UNITS + unit;
        let logit = logit_of(logits, allowed, (row, id), vocab, is_masked);
        if logit > f32::new(LOWEST) && weight_of(logit, highest, inverse) >= bound {
            let slot = found[to].fetch_add(1u32) as usize;
            if slot < TOKENS_MAX {
                found[to + HEAD + 2 * slot].store(id as u32);
                found[to + HEAD + 2 * slot + 1].store(u32::reinterpret(logit));
            }
        }
    }
    if chunk == 0 && unit == 0 {
        found[to + 1].store(best);
        found[to + 2].store(u32::reinterpret(highest));
        found[to + 3].store(u32::reinterpret(total));
        found[to + 4].store(odd);
    }
}
