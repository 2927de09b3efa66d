//! Products with AMX, sixteen tokens by sixteen outputs in one instruction, for the many tokens of a
//! prompt.
//!
//! Integers, exactly as [`super::avx512`] in value and order, group `g` after group `g − 1`:
//! `out[t][r] += own[t][g] · scale[g][r] · Σ_i x[t][i] · (q[r][i] − bias)`, then
//! `+ offset[g][r] · own[t][g] · Σ_i x[t][i]`. A is sixteen rows of activations where they lie (i8,
//! a row apart), B a [`Group`]'s quants where they lie (u8, `[inputs / 4, 16 rows, 4]`), C i32
//! `[16 tokens, 16 rows]`. Where halves of a group have scales of their own, each is a product.
//!
//! Tiles need no alignment. The kernels are generic over [`Tiles`], so that tests run them on
//! machines without the instructions.
#[cfg(test)]
mod emulation;
mod hardware;
#[cfg(test)]
mod tests;

use super::group::Group;
use crate::cpu::activations::Activations;
use crate::cpu::pack::{GROUP, ROWS, VECTOR};
use hardware::Hardware;
use std::arch::x86_64::*;
use std::ops::Range;

/// Most rows of a tile.
const TILE: usize = 16;

/// What `ldtilecfg` reads: palette 1, eight tiles of up to 16 rows of up to 64 bytes.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
struct Config {
    palette: u8,
    start_row: u8,
    reserved: [u8; 14],
    row_bytes: [u16; 16],
    rows: [u8; 16],
}

impl Config {
    /// Tiles 0 to 3 for C, 4 and 5 for A, 6 and 7 for B.
    fn new(a_rows: usize, a_bytes: usize) -> Self {
        let mut config = Self {
            palette: 1,
            start_row: 0,
            reserved: [0; 14],
            row_bytes: [0; 16],
            rows: [0; 16],
        };
        for tile in 0..8 {
            let (rows, bytes) = match tile {
                0..4 => (a_rows, VECTOR),
                4..6 => (a_rows, a_bytes),
                _ => (a_bytes / 4, VECTOR),
            };
            config.rows[tile] = rows as u8;
            config.row_bytes[tile] = bytes as u16;
        }
        config
    }
}

/// The instructions. Tiles are numbered 0 to 7.
trait Tiles {
    /// Sets the tiles' shapes, and every tile to zeros.
    ///
    /// # Safety
    /// The processor has AMX and the process leave to use it; likewise below, where tiles must also
    /// be configured.
    unsafe fn configure(&mut self, config: &Config);
    /// # Safety
    /// As [`Tiles::configure`].
    unsafe fn release(&mut self);
    /// # Safety
    /// As [`Tiles::configure`].
    unsafe fn zero<const T: u8>(&mut self);
    /// # Safety
    /// There are as many rows as the tile has, of as many bytes, `stride` apart.
    unsafe fn load<const T: u8>(&mut self, from: *const u8, stride: usize);
    /// # Safety
    /// As [`Tiles::load`], to be written.
    unsafe fn store<const T: u8>(&mut self, to: *mut u8, stride: usize);
    /// `C += A · B` of signed bytes in A, unsigned ones in B and i32 in C.
    ///
    /// # Safety
    /// The shapes fit each other: otherwise the processor refuses.
    unsafe fn dot_bytes<const C: u8, const A: u8, const B: u8>(&mut self);
}

/// A C tile in memory.
#[derive(Clone, Copy, Debug)]
#[repr(C, align(64))]
struct Dots([[i32; ROWS]; TILE]);

/// Whether the processor has the instructions, the vectors that go with them, and the system's
/// leave for this process to use them.
pub(in crate::cpu) fn available() -> bool {
    hardware::available()
}

/// Consecutive groups of a panel, unpacked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slab<'a> {
    pub(super) groups: &'a [Group],
    /// Which group of a row the first of them is.
    pub(super) first: usize,
    /// Whether the halves of a group have scales of their own.
    pub(super) halves: bool,
    pub(super) offsets: bool,
    pub(super) bias: i32,
}

/// Adds the slab's products with `tokens` of `x` to `out`, one place for each of these tokens.
///
/// # Safety
/// [`available`] has said so; `x` has the tokens and the slab's groups; `out` is as long as `tokens`.
pub(super) unsafe fn groups(
    slab: Slab<'_>,
    x: &Activations,
    tokens: Range<usize>,
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: the caller answers for all of it.
    unsafe { groups_on(&mut Hardware, slab, x, tokens, out) }
}

/// # Safety
/// As [`groups`], for `T` and AVX-512 F.
unsafe fn groups_on<T: Tiles>(
    tiles: &mut T,
    slab: Slab<'_>,
    x: &Activations,
    tokens: Range<usize>,
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: as the caller says.
    unsafe {
        match (slab.halves, slab.offsets) {
            (false, false) => add::<T, false, false>(tiles, slab, x, tokens, out),
            (false, true) => add::<T, false, true>(tiles, slab, x, tokens, out),
            (true, false) => add::<T, true, false>(tiles, slab, x, tokens, out),
            (true, true) => add::<T, true, true>(tiles, slab, x, tokens, out),
        }
    }
}

/// # Safety
/// As [`groups_on`].
#[target_feature(enable = "avx512f")]
unsafe fn add<T: Tiles, const HALVES: bool, const OFFSETS: bool>(
    tiles: &mut T,
    slab: Slab<'_>,
    x: &Activations,
    tokens: Range<usize>,
    out: &mut [[f32; ROWS]],
) {
    let bytes = if HALVES { GROUP / 2 } else { GROUP };
    let (whole, rest) = out.split_at_mut(tokens.len() / TILE * TILE);
    let after = tokens.start + whole.len();
    // SAFETY: as the caller says; tiles have no more rows than there are tokens.
    unsafe {
        if !whole.is_empty() {
            tiles.configure(&Config::new(TILE, bytes));
            add_blocks::<T, HALVES, OFFSETS>(tiles, slab, x, tokens.start, whole);
        }
        if !rest.is_empty() {
            tiles.configure(&Config::new(rest.len(), bytes));
            add_blocks::<T, HALVES, OFFSETS>(tiles, slab, x, after, rest);
        }
        tiles.release();
    }
}

/// Two B tiles at a time, which are two groups or the halves of one, and with them all tokens. The
/// tiles of the next sixteen tokens are on their way while the sums of the last are scaled.
///
/// # Safety
/// As [`groups_on`]; `out` is of the tokens from `token` on, in whole tiles as configured.
#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn add_blocks<T: Tiles, const HALVES: bool, const OFFSETS: bool>(
    tiles: &mut T,
    slab: Slab<'_>,
    x: &Activations,
    token: usize,
    out: &mut [[f32; ROWS]],
) {
    let (step, apart) = if HALVES { (1, GROUP / 2) } else { (2, GROUP) };
    let mut dots = [[Dots([[0; ROWS]; TILE]); 2]; 2];
    let [even, odd] = &mut dots;
    for (at, pair) in slab.groups.chunks(step).enumerate() {
        let group = slab.first + at * step;
        let second = match pair {
            [one] if HALVES => Some(&one.quants[4 * VECTOR..]),
            [_, two] => Some(&two.quants[..]),
            _ => None,
        };
        let apart = second.map(|_| apart);
        // SAFETY: groups and tokens are inside their arrays, as the caller says.
        unsafe {
            tiles.load::<6>(pair[0].quants.as_ptr(), VECTOR);
            if let Some(second) = second {
                tiles.load::<7>(second.as_ptr(), VECTOR);
            }
            let a = x.quants.as_ptr().add(token * x.inputs + group * GROUP);
            let a = a.cast::<u8>();
            let blocks = out.len().div_ceil(TILE);
            multiply::<T, 0, 1>(tiles, a, x.inputs, apart, even);
            for (block, out) in out.chunks_mut(TILE).enumerate() {
                let next = block + 1;
                if next < blocks {
                    let a = a.add(next * TILE * x.inputs);
                    match next % 2 {
                        0 => multiply::<T, 0, 1>(tiles, a, x.inputs, apart, even),
                        _ => multiply::<T, 2, 3>(tiles, a, x.inputs, apart, odd),
                    }
                }
                let dots = if block % 2 == 0 { &*even } else { &*odd };
                let token = token + block * TILE;
                scale::<HALVES, OFFSETS>(pair, slab.bias, dots, x, [token, group], out);
            }
        }
    }
}

/// The A tile at `a` times B tile 6, and the one `apart` bytes further times B tile 7.
///
/// # Safety
/// The A tiles are there.
#[inline(always)]
unsafe fn multiply<T: Tiles, const C: u8, const D: u8>(
    tiles: &mut T,
    a: *const u8,
    stride: usize,
    apart: Option<usize>,
    dots: &mut [Dots; 2],
) {
    let [first, second] = dots;
    // SAFETY: as the caller says; a C tile fits `Dots`.
    unsafe {
        tiles.zero::<C>();
        tiles.load::<4>(a, stride);
        tiles.dot_bytes::<C, 4, 6>();
        if let Some(apart) = apart {
            tiles.zero::<D>();
            tiles.load::<5>(a.add(apart), stride);
            tiles.dot_bytes::<D, 5, 7>();
            tiles.store::<D>(second.0.as_mut_ptr().cast(), VECTOR);
        }
        tiles.store::<C>(first.0.as_mut_ptr().cast(), VECTOR);
    }
}

/// Scales the products of `pair`, and adds them to `out`.
///
/// # Safety
/// `x` has the tokens and groups from `token` and `group` on.
#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn scale<const HALVES: bool, const OFFSETS: bool>(
    pair: &[Group],
    bias: i32,
    dots: &[Dots; 2],
    x: &Activations,
    [token, group]: [usize; 2],
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: sixteen floats or integers each; the rest as the caller says.
    unsafe {
        for (n, out) in out.iter_mut().enumerate() {
            let mut total = _mm512_loadu_ps(out.as_ptr());
            for (at, weights) in pair.iter().enumerate() {
                let index = (token + n) * (x.inputs / GROUP) + group + at;
                let own = _mm512_set1_ps(*x.scales.as_ptr().add(index));
                let sums = x.sums.as_ptr().add(index * 2);
                let (low, high) = (*sums, *sums.add(1));
                let mut take = |dots: &Dots, sum: i32, scales: &[f32; ROWS]| {
                    let dots = _mm512_load_si512(dots.0[n].as_ptr().cast());
                    let dots = _mm512_sub_epi32(dots, _mm512_set1_epi32(bias * sum));
                    let scale = _mm512_mul_ps(_mm512_load_ps(scales.as_ptr()), own);
                    total = _mm512_fmadd_ps(_mm512_cvtepi32_ps(dots), scale, total);
                };
                if HALVES {
                    take(&dots[0], low, &weights.scales[0]);
                    take(&dots[1], high, &weights.scales[1]);
                } else {
                    take(&dots[at], low + high, &weights.scales[0]);
                }
                if OFFSETS {
                    let offset = _mm512_load_ps(weights.offsets.as_ptr());
                    let sum = _mm512_mul_ps(own, _mm512_set1_ps((low + high) as f32));
                    total = _mm512_fmadd_ps(offset, sum, total);
                }
            }
            _mm512_storeu_ps(out.as_mut_ptr(), total);
        }
    }
}
