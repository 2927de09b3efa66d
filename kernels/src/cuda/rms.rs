//! What a row is divided by to be normed.
use cubecl::prelude::*;

/// `1 / sqrt(mean(x²) + eps)` of the row of `loads` 16-byte loads from `row` on, the same in every
/// one of the cube's `units`.
#[cube]
pub(super) fn row_factor<L: Size>(
    x: &[Vector<f32, L>],
    row: usize,
    eps: f32,
    #[comptime] loads: usize,
    #[comptime] units: usize,
) -> f32 {
    let unit = UNIT_POS_X as usize;
    let mut shared = Shared::<[f32]>::new_slice(units);
    let mut squares = f32::new(0.0);
    let mut at = unit;
    while at < loads {
        let loaded = x[row + at];
        #[unroll]
        for e in 0..4usize {
            squares = fma(loaded.extract(e), loaded.extract(e), squares);
        }
        at += units;
    }
    shared[unit] = squares;
    sync_cube();
    let mut total = f32::new(0.0);
    for other in 0..units {
        total += shared[other];
    }
    let mean = total * f32::new(comptime!(1.0 / (4 * loads) as f32));
    f32::new(1.0) / (mean + eps).sqrt()
}
