//! One instruction of a tensor core, and what stands in for it.
use super::unpack::{bf16_high, bf16_low};
use cubecl::prelude::cmma::MmaDefinition;
use cubecl::prelude::*;
use half::bf16;

/// Lanes that compute one instruction.
pub const LANES: u32 = 32;
/// Rows and columns of an instruction.
pub(super) const ROWS: usize = 16;
pub(super) const COLUMNS: usize = 8;
/// Words of shared memory that a plane needs where there are no tensor cores.
const STAGE_WORDS: usize = 192;

/// Words of shared memory for a cube of `planes`; no array can be empty.
pub(super) const fn stage_words(planes: usize, tensor_cores: bool) -> usize {
    match tensor_cores {
        true => 1,
        false => planes * STAGE_WORDS,
    }
}

/// `mma.sync.m16n8k16`: `sums[at..at + 4] += a · b`, bf16, two to a word, sums in f32. Of lane `l`
/// `a` are rows `l / 4` and `l / 4 + 8` at inputs `2 (l % 4)` and the next, then both rows 8 inputs
/// on; `b` is column `l / 4` at the same inputs; sums are those rows at columns `2 (l % 4)` and the
/// next (PTX ISA, "Matrix fragments for mma.m16n8k16").
///
/// Without tensor cores every plane of the cube has to come by here together.
#[cube]
pub(super) fn multiply(
    a: &Array<u32>,
    b: &Array<u32>,
    sums: &mut Array<f32>,
    stage: &mut Shared<[u32]>,
    #[comptime] at: usize,
    #[comptime] tensor_cores: bool,
) {
    if comptime!(tensor_cores) {
        let definition = MmaDefinition::<bf16, bf16, f32>::new(16usize, 8usize, 16usize);
        let size!(N) = 2usize;
        let mut rows = Array::<Vector<bf16, N>>::new(4usize);
        #[unroll]
        for i in 0..4usize {
            rows[i] = Vector::<bf16, N>::reinterpret(a[i]);
        }
        let mut columns = Array::<Vector<bf16, N>>::new(2usize);
        #[unroll]
        for i in 0..2usize {
            columns[i] = Vector::<bf16, N>::reinterpret(b[i]);
        }
        let mut before = Array::<Vector<f32, N>>::new(2usize);
        #[unroll]
        for i in 0..2usize {
            let mut pair = Vector::<f32, N>::empty();
            pair.insert(0usize, sums[comptime!(at + 2 * i)]);
            pair.insert(1usize, sums[comptime!(at + 2 * i + 1)]);
            before[i] = pair;
        }
        let after = definition.execute(&rows, &columns, &before);
        #[unroll]
        for i in 0..2usize {
            sums[comptime!(at + 2 * i)] = after[i].extract(0usize);
            sums[comptime!(at + 2 * i + 1)] = after[i].extract(1usize);
        }
    } else {
        let lane = UNIT_POS_X as usize;
        let all_a = UNIT_POS_Y as usize * STAGE_WORDS;
        let all_b = all_a + 128;
        #[unroll]
        for i in 0..4usize {
            stage[all_a + lane * 4 + i] = a[i];
        }
        #[unroll]
        for i in 0..2usize {
            stage[all_b + lane * 2 + i] = b[i];
        }
        sync_cube();
        for pair in 0..4usize {
            #[unroll]
            for upper in 0..2usize {
                // Inputs 2 · pair and the next, or 8 more of both.
                let of_column = all_b + (lane % 4 * 8 + pair) * 2 + upper;
                let (first, second) = (stage[of_column], stage[of_column + 8]);
                #[unroll]
                for down in 0..2usize {
                    let from = (lane / 4 * 4 + pair) * 4 + comptime!(down + 2 * upper);
                    let word = stage[all_a + from];
                    let to = comptime!(at + 2 * down);
                    let next = comptime!(at + 2 * down + 1);
                    sums[to] = fma(bf16_low(word), bf16_low(first), sums[to]);
                    sums[to] = fma(bf16_high(word), bf16_high(first), sums[to]);
                    sums[next] = fma(bf16_low(word), bf16_low(second), sums[next]);
                    sums[next] = fma(bf16_high(word), bf16_high(second), sums[next]);
                }
            }
        }
        sync_cube();
    }
}
