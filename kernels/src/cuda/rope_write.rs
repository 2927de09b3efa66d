//! Turns queries and keys by their positions, and writes keys and values to their pages.
//!
//! `qkv` `[tokens, heads + 2 · kv_heads, head_dim]`: queries are replaced by
//! `rope(norm(q))` where a head norm is given, keys go to the cache as `rope(norm(k))`, values as
//! they are. Cosines and sines are `[positions, head_dim / 2]`. One cube a token and head, one unit a
//! pair of dimensions. `head_dim` is a multiple of 8. Tolerance: 1e-5, and a bf16 rounding in a bf16
//! cache.
use super::cache::{CacheElement, CacheShape, PageTable, Pool};
use super::gpu::{Buffer, Gpu};
use super::unpack::to_bf16;
use cubecl::prelude::*;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RopePlan {
    pub heads: usize,
    pub kv_heads: usize,
    pub head_dim: usize,
    pub element: CacheElement,
    pub normed: bool,
}

/// Where the tokens of a pass are.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    pub positions: &'a Buffer, // [tokens]
    pub sequences: &'a Buffer, // [tokens]: rows of the table
    pub table: &'a PageTable,
}

/// How heads are turned.
#[derive(Clone, Copy, Debug)]
pub struct Turn<'a> {
    pub heads: usize,
    pub cos: &'a Buffer, // [positions, head_dim / 2]
    pub sin: &'a Buffer, // [positions, head_dim / 2]
    /// Norms of queries and of keys, `[head_dim]`, and their epsilon.
    pub norms: Option<(&'a Buffer, &'a Buffer, f32)>,
}

pub fn rope_write(
    gpu: &Gpu,
    qkv: &Buffer,
    turn: Turn<'_>,
    places: Places<'_>,
    (pool, layer): (&Pool, usize),
    tokens: usize,
) {
    let CacheShape {
        kv_heads,
        head_dim,
        element,
        ..
    } = pool.shape();
    let plan = RopePlan {
        heads: turn.heads,
        kv_heads,
        head_dim,
        element,
        normed: turn.norms.is_some(),
    };
    let [nothing, nothing_else] = &gpu.nothing;
    let (q_norm, k_norm, eps) = turn.norms.unwrap_or((nothing, nothing_else, 0.0));
    let [keys, values] = pool.layer(layer);
    let count = CubeCount::Static((turn.heads + 2 * kv_heads) as u32, tokens as u32, 1);
    // SAFETY: heads and tokens are the grid's; positions have pages and rows of the tables, which
    // is the caller's to keep.
    #[allow(unsafe_code)]
    unsafe {
        turn_and_write::launch_unchecked(
            &gpu.client,
            count,
            CubeDim::new_1d((head_dim / 2) as u32),
            qkv.argument(4),
            turn.cos.argument(4),
            turn.sin.argument(4),
            q_norm.argument(4),
            k_norm.argument(4),
            places.positions.argument(4),
            places.sequences.argument(4),
            places.table.pages.argument(4),
            keys.argument(4),
            values.argument(4),
            places.table.pages_max as u32,
            eps,
            plan,
        );
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn turn_and_write(
    qkv: &mut [f32],   // [tokens, heads + 2 · kv_heads, head_dim]
    cos: &[f32],       // [positions, head_dim / 2]
    sin: &[f32],       // [positions, head_dim / 2]
    q_norm: &[f32],    // [head_dim]
    k_norm: &[f32],    // [head_dim]
    positions: &[u32], // [tokens]
    sequences: &[u32], // [tokens]
    table: &[u32],     // [sequences, pages_max]
    keys: &mut [u32],
    values: &mut [u32],
    pages_max: u32,
    eps: f32,
    #[comptime] plan: RopePlan,
) {
    let dim = comptime!(plan.head_dim);
    let half = comptime!(plan.head_dim / 2);
    let all_heads = comptime!(plan.heads + 2 * plan.kv_heads);
    let head = CUBE_POS_X as usize;
    let token = CUBE_POS_Y as usize;
    let unit = UNIT_POS_X as usize;
    let at = (token * all_heads + head) * dim;
    let position = positions[token] as usize;
    let is_query = head < plan.heads;
    let is_value = head >= comptime!(plan.heads + plan.kv_heads);
    let mut first = qkv[at + unit];
    let mut second = qkv[at + unit + half];
    let mut shared = Shared::<[f32]>::new_slice(dim);
    if comptime!(plan.normed) {
        shared[unit] = first * first + second * second;
        sync_cube();
        let mut total = f32::new(0.0);
        for other in 0..half {
            total += shared[other];
        }
        sync_cube();
        if !is_value {
            let mean = total * f32::new(comptime!(1.0 / plan.head_dim as f32));
            let factor = f32::new(1.0) / (mean + eps).sqrt();
            if is_query {
                first = first * factor * q_norm[unit];
                second = second * factor * q_norm[unit + half];
            } else {
                first = first * factor * k_norm[unit];
                second = second * factor * k_norm[unit + half];
            }
        }
    }
    if !is_value {
        let (c, s) = (cos[position * half + unit], sin[position * half + unit]);
        let turned = first * c - second * s;
        second = second * c + first * s;
        first = turned;
    }
    if is_query {
        qkv[at + unit] = first;
        qkv[at + unit + half] = second;
    } else {
        shared[unit] = first;
        shared[unit + half] = second;
    }
    sync_cube();
    if !is_query {
        let row = sequences[token] * pages_max + (position / 16) as u32;
        let page = table[row as usize] as usize;
        let place = position % 16;
        let kv_head = (head - plan.heads) % plan.kv_heads;
        let elements = comptime!(plan.element.load_elements());
        let per_word = comptime!(4 / plan.element.bytes());
        let page_at = (page * plan.kv_heads + kv_head) * comptime!(16 * plan.head_dim);
        #[unroll]
        for i in 0..comptime!(2 / per_word) {
            // The first of the word's dimensions.
            let d = (unit + comptime!(i * plan.head_dim / 2)) * per_word;
            let word = if comptime!(plan.element == CacheElement::F32) {
                u32::reinterpret(shared[d])
            } else {
                to_bf16(shared[d]) | (to_bf16(shared[d + 1]) << 16)
            };
            if is_value {
                values[(page_at + place * dim + d) / per_word] = word;
            } else {
                let to = page_at + (d / elements * 16 + place) * elements + d % elements;
                keys[to / per_word] = word;
            }
        }
    }
}
