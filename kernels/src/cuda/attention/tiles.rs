//! Attention of a prompt's tokens on tensor cores (`mma.sync.m16n8k16`, bf16, sums in f32).
//!
//! As [`super::attention()`], for tokens of one sequence in the order of their positions, a bf16
//! cache and heads of a multiple of 32 dimensions. Rows of the instruction are queries: a token's
//! heads that share a key lie side by side, so that no row is empty whatever the group. A plane takes
//! 16 rows through all pages they see, one page at a time, with the largest score and the total so
//! far (Dao et al., "FlashAttention", 2022). Queries stay in registers; keys and values come from
//! their pages straight into the registers of the instruction, as in [`crate::cuda::linear::tiles`].
//! Tolerance: 1e-2 of the largest.
use super::super::mma::{COLUMNS, ROWS, multiply, stage_words};
use super::super::unpack::bf16_pair;
use cubecl::prelude::*;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttentionTilesPlan {
    pub heads: usize,
    pub kv_heads: usize,
    pub head_dim: usize,
    pub tensor_cores: bool,
    /// Planes of a cube.
    pub planes: usize,
}

impl AttentionTilesPlan {
    const fn group(self) -> usize {
        self.heads / self.kv_heads
    }
}

/// The largest, or the total, of a row: four lanes share one.
#[cube]
fn of_row(value: f32, #[comptime] total: bool) -> f32 {
    let mut all = value;
    #[unroll]
    for apart in 1..3u32 {
        let other = plane_shuffle_xor(all, apart);
        if comptime!(total) {
            all += other;
        } else {
            all = max(all, other);
        }
    }
    all
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn attend_tiles<L: Size, W: Size>(
    qkv: &[Vector<f32, L>], // [tokens, heads + 2 · kv_heads, head_dim]
    keys: &[Vector<u32, W>],
    values: &[u32],
    positions: &[u32], // [tokens], rising
    sequences: &[u32], // [tokens], all the same
    table: &[u32],     // [sequences, pages_max]
    out: &mut [f32],   // [tokens, heads, head_dim]
    tokens: u32,
    pages_max: u32,
    #[comptime] plan: AttentionTilesPlan,
) {
    let dim = comptime!(plan.head_dim);
    let group = comptime!(plan.group());
    let lane = UNIT_POS_X as usize;
    let (line, quad) = (lane / 4, lane % 4);
    let kv_head = CUBE_POS_Y as usize;
    let last_row = tokens as usize * group - 1;
    let first_of_cube = CUBE_POS_X as usize * comptime!(plan.planes * ROWS);
    let first_row = first_of_cube + UNIT_POS_Y as usize * ROWS;

    // Eight dimensions of a row in 16 bytes feed two instructions, of queries as of keys.
    let mut queries = Array::<u32>::new(comptime!(plan.head_dim / 4));
    let mut seen = Array::<usize>::new(2usize);
    let mut outs = Array::<usize>::new(2usize);
    #[unroll]
    for down in 0..2usize {
        let row = min(first_row + line + comptime!(8 * down), last_row);
        let (token, head) = (row / group, kv_head * group + row % group);
        seen[down] = positions[token] as usize;
        outs[down] = (token * plan.heads + head) * dim;
        let from = (token * comptime!(plan.heads + 2 * plan.kv_heads) + head) * comptime!(dim / 4);
        let scale = f32::new(comptime!(1.0 / (plan.head_dim as f32).sqrt()));
        #[unroll]
        for j in 0..comptime!(plan.head_dim / 32) {
            #[unroll]
            for half in 0..2usize {
                let loaded = qkv[from + (comptime!(4 * j) + quad) * 2 + half];
                #[unroll]
                for upper in 0..2usize {
                    let low = loaded.extract(comptime!(2 * upper)) * scale;
                    let high = loaded.extract(comptime!(2 * upper + 1)) * scale;
                    let to = comptime!((2 * j + half) * 4 + 2 * upper + down);
                    queries[to] = bf16_pair(low, high, plan.tensor_cores);
                }
            }
        }
    }

    let mut largest = Array::<f32>::new(2usize);
    let mut totals = Array::<f32>::new(2usize);
    #[unroll]
    for down in 0..2usize {
        largest[down] = f32::new(-3.0e38);
        totals[down] = f32::new(0.0);
    }
    let mut mixed = Array::<f32>::new(comptime!(plan.head_dim / 2));
    #[unroll]
    for i in 0..comptime!(plan.head_dim / 2) {
        mixed[i] = f32::new(0.0);
    }
    let mut stage =
        Shared::<[u32]>::new_slice(comptime!(stage_words(plan.planes, plan.tensor_cores)));
    let last_of_cube = min(first_of_cube + comptime!(plan.planes * ROWS), last_row + 1) - 1;
    let pages = positions[last_of_cube / group] as usize / 16 + 1;
    let last_key = positions[tokens as usize - 1] as usize;
    let row_of_table = (sequences[0] * pages_max) as usize;
    for page in 0..pages {
        let head_at = table[row_of_table + page] as usize * plan.kv_heads + kv_head;
        let mut scores = Array::<f32>::new(8usize);
        #[unroll]
        for i in 0..8usize {
            scores[i] = f32::new(0.0);
        }
        #[unroll]
        for j in 0..comptime!(plan.head_dim / 32) {
            #[unroll]
            for n in 0..2usize {
                let chunk = (head_at * comptime!(plan.head_dim / 8) + comptime!(4 * j) + quad) * 16;
                let loaded = keys[chunk + comptime!(n * COLUMNS) + line];
                #[unroll]
                for half in 0..2usize {
                    let mut a = Array::<u32>::new(4usize);
                    #[unroll]
                    for i in 0..4usize {
                        a[i] = queries[comptime!((2 * j + half) * 4 + i)];
                    }
                    let mut b = Array::<u32>::new(2usize);
                    b[0usize] = loaded.extract(comptime!(2 * half));
                    b[1usize] = loaded.extract(comptime!(2 * half + 1));
                    let at = comptime!(4 * n);
                    multiply(&a, &b, &mut scores, &mut stage, at, plan.tensor_cores);
                }
            }
        }
        let mut weights = Array::<u32>::new(4usize);
        #[unroll]
        for down in 0..2usize {
            let mut most = largest[down];
            #[unroll]
            for i in 0..4usize {
                let (n, e) = comptime!((i / 2, i % 2));
                let key = page * 16 + comptime!(n * COLUMNS + e) + 2 * quad;
                let at = comptime!(4 * n + 2 * down + e);
                if key > seen[down] {
                    scores[at] = f32::new(-3.0e38);
                }
                most = max(most, scores[at]);
            }
            most = of_row(most, false);
            let fade = (largest[down] - most).exp();
            largest[down] = most;
            totals[down] *= fade;
            #[unroll]
            for n in 0..2usize {
                let mut pair = Array::<f32>::new(2usize);
                #[unroll]
                for e in 0..2usize {
                    let score = scores[comptime!(4 * n + 2 * down + e)];
                    // The first page has a key for every row, so that `most` is a score.
                    pair[e] = (score - most).exp();
                    totals[down] += pair[e];
                }
                weights[comptime!(2 * n + down)] =
                    bf16_pair(pair[0usize], pair[1usize], plan.tensor_cores);
            }
            #[unroll]
            for t in 0..comptime!(plan.head_dim / COLUMNS) {
                mixed[comptime!(4 * t + 2 * down)] *= fade;
                mixed[comptime!(4 * t + 2 * down + 1)] *= fade;
            }
        }
        #[unroll]
        for t in 0..comptime!(plan.head_dim / COLUMNS) {
            // A column is a dimension, and the two inputs of a word are two keys.
            let dimension = comptime!(t * COLUMNS) + line;
            let shift = 16 * (dimension % 2) as u32;
            let mut b = Array::<u32>::new(2usize);
            #[unroll]
            for upper in 0..2usize {
                let key = head_at * 16 + 2 * quad + comptime!(8 * upper);
                let from = key * comptime!(plan.head_dim / 2) + dimension / 2;
                let first = (values[from] >> shift) & 0xffffu32;
                let second = (values[from + comptime!(plan.head_dim / 2)] >> shift) & 0xffffu32;
                // What was never written may be no number, which no weight of 0 makes one.
                let ahead = page * 16 + 2 * quad + comptime!(8 * upper);
                let first = select(ahead <= last_key, first, 0u32);
                let second = select(ahead < last_key, second, 0u32);
                b[upper] = first | (second << 16);
            }
            let at = comptime!(4 * t);
            multiply(&weights, &b, &mut mixed, &mut stage, at, plan.tensor_cores);
        }
    }

    #[unroll]
    for down in 0..2usize {
        let total = of_row(totals[down], true);
        if first_row + line + comptime!(8 * down) <= last_row {
            #[unroll]
            for t in 0..comptime!(plan.head_dim / COLUMNS) {
                #[unroll]
                for e in 0..2usize {
                    let to = outs[down] + comptime!(t * COLUMNS + e) + 2 * quad;
                    out[to] = mixed[comptime!(4 * t + 2 * down + e)] / total;
                }
            }
        }
    }
}
