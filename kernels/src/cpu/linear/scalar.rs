//! Integer matrix products in plain loops, for processors without anything better.
use super::group::{Group, bias};
use crate::cpu::activations::Activations;
use crate::cpu::pack::{GROUP, ROWS, VECTOR, block_bytes};
use crate::quant::BlockFormat;

/// Sixteen outputs of each token of `out`, which are the tokens of `x` from `first` on.
pub(super) fn panel(
    format: BlockFormat,
    panel: &[u8],
    x: &Activations,
    first: usize,
    out: &mut [[f32; ROWS]],
) {
    let Some(bytes) = block_bytes(format) else {
        return;
    };
    let groups = format.block_elements() / GROUP;
    let mut group = Group::EMPTY;
    out.fill([0.0; ROWS]);
    for (at, block) in panel.chunks_exact(bytes).enumerate() {
        for index in 0..groups {
            group.read(format, block, index);
            for (token, out) in (first..).zip(&mut *out) {
                step(&group, bias(format), x, token, at * groups + index, out);
            }
        }
    }
}

fn step(group: &Group, bias: i32, x: &Activations, token: usize, at: usize, out: &mut [f32; ROWS]) {
    let quants = &x.quants[token * x.inputs + at * GROUP..][..GROUP];
    let index = token * (x.inputs / GROUP) + at;
    let (scale, sums) = (x.scales[index], &x.sums[index * 2..][..2]);
    for half in 0..2 {
        let mut dots = [-bias * sums[half]; ROWS];
        for t in half * 4..half * 4 + 4 {
            for row in 0..ROWS {
                for j in 0..4 {
                    let weight = i32::from(group.quants[t * VECTOR + row * 4 + j]);
                    dots[row] += weight * i32::from(quants[t * 4 + j]);
                }
            }
        }
        for row in 0..ROWS {
            out[row] += dots[row] as f32 * (group.scales[half][row] * scale);
        }
    }
    let sum = (sums[0] + sums[1]) as f32 * scale;
    for row in 0..ROWS {
        out[row] += group.offsets[row] * sum;
    }
}
