//! Integer matrix products with AVX-512 VNNI: `vpdpbusd` adds 64 products of an unsigned weight and
//! a signed activation to sixteen rows at once.
use super::amx;
use super::group::{Group, bias};
use crate::cpu::activations::Activations;
use crate::cpu::pack::{GROUP, ROWS, VECTOR, block_bytes};
use crate::quant::BlockFormat;
use std::arch::x86_64::*;

/// Most tokens of one call of a kernel; with more, accumulators no longer fit the registers.
const TOKENS: usize = 8;
/// Groups of a panel that are taken apart together, for all tokens: with the activations of a tile
/// they fit the first cache.
const SLAB: usize = 16;
/// How far ahead of its use a panel is asked for, into the second cache.
const AHEAD_BYTES: usize = 4096;

/// How a format takes a group apart. Every pointer is to a whole block.
trait Layout {
    const FORMAT: BlockFormat;
    /// Whether each half of a group has a scale of its own.
    const HALVES: bool = false;
    const OFFSETS: bool = false;
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8];
    unsafe fn scale(block: *const u8, group: usize, half: usize) -> __m512;
    unsafe fn offset(_block: *const u8, _group: usize) -> __m512 {
        unsafe { _mm512_setzero_ps() }
    }
}

#[inline(always)]
unsafe fn vector(at: *const u8) -> __m512i {
    unsafe { _mm512_loadu_si512(at.cast()) }
}

#[inline(always)]
unsafe fn halves(at: *const u8) -> __m512 {
    unsafe { _mm512_cvtph_ps(_mm256_loadu_si256(at.cast())) }
}

#[inline(always)]
unsafe fn bytes_unsigned(at: *const u8) -> __m512 {
    unsafe { _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128(at.cast()))) }
}

#[inline(always)]
unsafe fn nibbles(at: *const u8) -> [__m512i; 8] {
    unsafe {
        let mask = _mm512_set1_epi8(15);
        let mut out = [_mm512_setzero_si512(); 8];
        for v in 0..4 {
            let pairs = vector(at.add(v * VECTOR));
            out[v] = _mm512_and_si512(pairs, mask);
            out[v + 4] = _mm512_and_si512(_mm512_srli_epi16(pairs, 4), mask);
        }
        out
    }
}

struct Q8_0;
impl Layout for Q8_0 {
    const FORMAT: BlockFormat = BlockFormat::Q8_0;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize) -> [__m512i; 8] {
        std::array::from_fn(|t| unsafe { vector(block.add(32 + t * VECTOR)) })
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize) -> __m512 {
        unsafe { halves(block) }
    }
}

struct Q4_0;
impl Layout for Q4_0 {
    const FORMAT: BlockFormat = BlockFormat::Q4_0;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize) -> [__m512i; 8] {
        unsafe { nibbles(block.add(32)) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize) -> __m512 {
        unsafe { halves(block) }
    }
}

struct Q4_1;
impl Layout for Q4_1 {
    const FORMAT: BlockFormat = BlockFormat::Q4_1;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, _: usize) -> [__m512i; 8] {
        unsafe { nibbles(block.add(64)) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, _: usize, _: usize) -> __m512 {
        unsafe { halves(block) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, _: usize) -> __m512 {
        unsafe { halves(block.add(32)) }
    }
}

#[inline(always)]
unsafe fn k_scale(block: *const u8, group: usize) -> __m512 {
    unsafe { _mm512_mul_ps(halves(block), bytes_unsigned(block.add(64 + group * ROWS))) }
}

#[inline(always)]
unsafe fn k_offset(block: *const u8, group: usize) -> __m512 {
    unsafe {
        let minima = bytes_unsigned(block.add(64 + 128 + group * ROWS));
        _mm512_fnmadd_ps(halves(block.add(32)), minima, _mm512_setzero_ps())
    }
}

struct Q4K;
impl Layout for Q4K {
    const FORMAT: BlockFormat = BlockFormat::Q4K;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8] {
        unsafe { nibbles(block.add(320 + group * 4 * VECTOR)) }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, _: usize) -> __m512 {
        unsafe { k_scale(block, group) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, group: usize) -> __m512 {
        unsafe { k_offset(block, group) }
    }
}

struct Q5K;
impl Layout for Q5K {
    const FORMAT: BlockFormat = BlockFormat::Q5K;
    const OFFSETS: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8] {
        unsafe {
            let at = block.add(320 + group * 5 * VECTOR);
            let (high, bit) = (vector(at), _mm512_set1_epi8(16));
            let mut out = nibbles(at.add(VECTOR));
            macro_rules! put {
                ($t:literal, $moved:expr) => {
                    out[$t] = _mm512_or_si512(out[$t], _mm512_and_si512($moved, bit));
                };
            }
            // Bit `t` of each byte goes to bit 4; what crosses from the other byte is masked away.
            put!(0, _mm512_slli_epi16(high, 4));
            put!(1, _mm512_slli_epi16(high, 3));
            put!(2, _mm512_slli_epi16(high, 2));
            put!(3, _mm512_slli_epi16(high, 1));
            put!(4, high);
            put!(5, _mm512_srli_epi16(high, 1));
            put!(6, _mm512_srli_epi16(high, 2));
            put!(7, _mm512_srli_epi16(high, 3));
            out
        }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, _: usize) -> __m512 {
        unsafe { k_scale(block, group) }
    }
    #[inline(always)]
    unsafe fn offset(block: *const u8, group: usize) -> __m512 {
        unsafe { k_offset(block, group) }
    }
}

struct Q6K;
impl Layout for Q6K {
    const FORMAT: BlockFormat = BlockFormat::Q6K;
    const HALVES: bool = true;
    #[inline(always)]
    unsafe fn quants(block: *const u8, group: usize) -> [__m512i; 8] {
        unsafe {
            let at = block.add(288 + group * 6 * VECTOR);
            let mask = _mm512_set1_epi8(0x30);
            let mut out = nibbles(at.add(2 * VECTOR));
            for plane in 0..2 {
                let top = vector(at.add(plane * VECTOR));
                let moved = [
                    _mm512_slli_epi16(top, 4),
                    _mm512_slli_epi16(top, 2),
                    top,
                    _mm512_srli_epi16(top, 2),
                ];
                for (i, moved) in moved.into_iter().enumerate() {
                    let t = plane * 4 + i;
                    out[t] = _mm512_or_si512(out[t], _mm512_and_si512(moved, mask));
                }
            }
            out
        }
    }
    #[inline(always)]
    unsafe fn scale(block: *const u8, group: usize, half: usize) -> __m512 {
        unsafe {
            let scales = _mm_loadu_si128(block.add(32 + (group * 2 + half) * ROWS).cast());
            _mm512_mul_ps(
                halves(block),
                _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(scales)),
            )
        }
    }
}

/// One group of sixteen rows, taken apart.
struct Weights {
    quants: [__m512i; 8],
    scales: [__m512; 2],
    offset: __m512,
}

impl Weights {
    #[inline(always)]
    unsafe fn of_block<L: Layout>(block: *const u8, group: usize) -> Self {
        unsafe {
            let scale = L::scale(block, group, 0);
            let second = match L::HALVES {
                true => L::scale(block, group, 1),
                false => scale,
            };
            Self {
                quants: L::quants(block, group),
                scales: [scale, second],
                offset: L::offset(block, group),
            }
        }
    }

    #[inline(always)]
    unsafe fn of_group(group: &Group) -> Self {
        unsafe {
            Self {
                quants: std::array::from_fn(|t| vector(group.quants.as_ptr().add(t * VECTOR))),
                scales: std::array::from_fn(|half| _mm512_load_ps(group.scales[half].as_ptr())),
                offset: _mm512_load_ps(group.offsets.as_ptr()),
            }
        }
    }

    #[inline(always)]
    unsafe fn store(&self, group: &mut Group) {
        unsafe {
            for (t, quants) in self.quants.iter().enumerate() {
                _mm512_store_si512(group.quants.as_mut_ptr().add(t * VECTOR).cast(), *quants);
            }
            for (half, scales) in self.scales.iter().enumerate() {
                _mm512_store_ps(group.scales[half].as_mut_ptr(), *scales);
            }
            _mm512_store_ps(group.offsets.as_mut_ptr(), self.offset);
        }
    }

    /// Adds the group's products with group `index` of the activations, counted over all tokens.
    #[inline(always)]
    unsafe fn multiply<L: Layout>(&self, x: &Activations, index: usize, sum: &mut __m512) {
        unsafe {
            let quants = x.quants.as_ptr().add(index * GROUP).cast::<i32>();
            let own = _mm512_set1_ps(*x.scales.as_ptr().add(index));
            let sums = x.sums.as_ptr().add(index * 2);
            let four = |t: usize| _mm512_set1_epi32(quants.add(t).read_unaligned());
            let start = |sum: i32| match bias(L::FORMAT) {
                0 => _mm512_setzero_si512(),
                bias => _mm512_set1_epi32(sum.wrapping_mul(-bias)),
            };
            if L::HALVES {
                let (mut a, mut b) = (start(*sums), start(*sums.add(1)));
                for t in 0..4 {
                    a = _mm512_dpbusd_epi32(a, self.quants[t], four(t));
                    b = _mm512_dpbusd_epi32(b, self.quants[t + 4], four(t + 4));
                }
                let scales = self.scales.map(|scales| _mm512_mul_ps(scales, own));
                *sum = _mm512_fmadd_ps(_mm512_cvtepi32_ps(a), scales[0], *sum);
                *sum = _mm512_fmadd_ps(_mm512_cvtepi32_ps(b), scales[1], *sum);
            } else {
                let mut a = start((*sums).wrapping_add(*sums.add(1)));
                for t in 0..8 {
                    a = _mm512_dpbusd_epi32(a, self.quants[t], four(t));
                }
                let scale = _mm512_mul_ps(self.scales[0], own);
                *sum = _mm512_fmadd_ps(_mm512_cvtepi32_ps(a), scale, *sum);
            }
            if L::OFFSETS {
                let total = _mm512_set1_ps(*x.totals.as_ptr().add(index));
                *sum = _mm512_fmadd_ps(self.offset, total, *sum);
            }
        }
    }
}

/// A few tokens with a panel as it is packed.
///
/// # Safety
/// `panel` has whole blocks; `x` has at least `first + N` tokens, of as many groups as the panel.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni")]
unsafe fn tile<L: Layout, const N: usize>(
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    let Some(bytes) = block_bytes(L::FORMAT) else {
        return;
    };
    let groups = L::FORMAT.block_elements() / GROUP;
    let row_groups = x.inputs / GROUP;
    let mut sums = [_mm512_setzero_ps(); N];
    // SAFETY: the caller answers for blocks and tokens; prefetching reads nothing.
    unsafe {
        for at in 0..panel.len() / bytes {
            let block = panel.as_ptr().add(at * bytes);
            for group in 0..groups {
                let ahead = block.wrapping_add(AHEAD_BYTES + group * (bytes / groups));
                for line in 0..bytes.div_ceil(groups * 64) {
                    _mm_prefetch::<_MM_HINT_T1>(ahead.wrapping_add(line * 64).cast());
                }
                let weights = Weights::of_block::<L>(block, group);
                for n in 0..N {
                    let index = (first + n) * row_groups + at * groups + group;
                    weights.multiply::<L>(x, index, &mut sums[n]);
                }
            }
        }
        for (out, sums) in out.iter_mut().zip(sums) {
            _mm512_storeu_ps(out.as_mut_ptr(), sums);
        }
    }
}

/// Takes groups `first..first + slab.len()` of a panel apart.
///
/// # Safety
/// The panel has these groups.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni")]
unsafe fn take_apart<L: Layout>(panel: &[u8], first: usize, slab: &mut [Group]) {
    let Some(bytes) = block_bytes(L::FORMAT) else {
        return;
    };
    let groups = L::FORMAT.block_elements() / GROUP;
    for (at, group) in (first..).zip(slab) {
        // SAFETY: the caller answers for the groups.
        unsafe {
            let block = panel.as_ptr().add(at / groups * bytes);
            Weights::of_block::<L>(block, at % groups).store(group);
        }
    }
}

/// Adds the products of `N` tokens with a slab that begins at group `at` of a row.
///
/// # Safety
/// `x` has at least `first + N` tokens and the slab's groups; `out` has `N` places.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vnni")]
unsafe fn slab_tile<L: Layout, const N: usize>(
    slab: &[Group],
    at: usize,
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    let row_groups = x.inputs / GROUP;
    // SAFETY: the caller answers for tokens and groups.
    unsafe {
        let mut sums: [__m512; N] = std::array::from_fn(|n| _mm512_loadu_ps(out[n].as_ptr()));
        for (at, group) in (at..).zip(slab) {
            let weights = Weights::of_group(group);
            for n in 0..N {
                weights.multiply::<L>(x, (first + n) * row_groups + at, &mut sums[n]);
            }
        }
        for (out, sums) in out.iter_mut().zip(sums) {
            _mm512_storeu_ps(out.as_mut_ptr(), sums);
        }
    }
}

/// # Safety
/// As [`panel`].
unsafe fn tokens<L: Layout>(
    tiles: bool,
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    macro_rules! sized {
        ($tile:ident($($argument:expr),*), $count:expr) => {
            match $count {
                1 => $tile::<L, 1>($($argument),*),
                2 => $tile::<L, 2>($($argument),*),
                3 => $tile::<L, 3>($($argument),*),
                4 => $tile::<L, 4>($($argument),*),
                5 => $tile::<L, 5>($($argument),*),
                6 => $tile::<L, 6>($($argument),*),
                7 => $tile::<L, 7>($($argument),*),
                _ => $tile::<L, 8>($($argument),*),
            }
        };
    }
    // SAFETY: tiles end where `out` does, and the caller answers for the rest.
    unsafe {
        if out.len() <= TOKENS {
            return sized!(tile(panel, x, first, out), out.len());
        }
        out.fill([0.0; ROWS]);
        let groups = x.inputs / GROUP;
        let mut slab = [const { Group::EMPTY }; SLAB];
        for at in (0..groups).step_by(SLAB) {
            let slab = &mut slab[..SLAB.min(groups - at)];
            take_apart::<L>(panel, at, slab);
            let slab = &*slab;
            if tiles {
                let slab = amx::Slab {
                    groups: slab,
                    first: at,
                    halves: L::HALVES,
                    offsets: L::OFFSETS,
                    bias: bias(L::FORMAT),
                };
                amx::groups(slab, x, first..first + out.len(), out);
                continue;
            }
            for (tile, out) in out.chunks_mut(TOKENS).enumerate() {
                let first = first + tile * TOKENS;
                sized!(slab_tile(slab, at, x, first, out), out.len());
            }
        }
    }
}

/// As [`super::scalar::panel`]; with `tiles`, many tokens are multiplied by AMX, to the same bits.
///
/// # Safety
/// The processor has the features; `x` has the tokens from `first` on that `out` has places for,
/// and the panel as many groups as `x`.
pub(super) unsafe fn panel(
    tiles: bool,
    format: BlockFormat,
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    // SAFETY: the caller answers for the features and the tokens.
    unsafe {
        match format {
            BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
            BlockFormat::Q8_0 => tokens::<Q8_0>(tiles, panel, x, first, out),
            BlockFormat::Q4_0 => tokens::<Q4_0>(tiles, panel, x, first, out),
            BlockFormat::Q4_1 => tokens::<Q4_1>(tiles, panel, x, first, out),
            BlockFormat::Q4K => tokens::<Q4K>(tiles, panel, x, first, out),
            BlockFormat::Q5K => tokens::<Q5K>(tiles, panel, x, first, out),
            BlockFormat::Q6K => tokens::<Q6K>(tiles, panel, x, first, out),
        }
    }
}
