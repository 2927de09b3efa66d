//! `ids[r] = argmax(logits[r])`, the first where several are largest. Logits `[rows, vocab]`. NaN is
//! never chosen; where nothing can be, the id is 0.
use super::gpu::{Buffer, Gpu};
use cubecl::prelude::*;

const UNITS: u32 = 256;

/// Picks the largest of each row.
pub fn argmax(gpu: &Gpu, logits: &Buffer, ids: &Buffer, [rows, vocab]: [usize; 2]) {
    // SAFETY: rows are the grid's, columns are guarded.
    #[allow(unsafe_code)]
    unsafe {
        largest::launch_unchecked(
            &gpu.client,
            CubeCount::Static(rows as u32, 1, 1),
            CubeDim::new_1d(UNITS),
            logits.argument(4),
            ids.argument(4),
            vocab as u32,
        );
    }
}

#[cube(launch_unchecked, create_dummy_kernel)]
pub fn largest(logits: &[f32], ids: &mut [u32], vocab: u32) {
    let row = CUBE_POS_X;
    let from = (row * vocab) as usize;
    let unit = UNIT_POS_X;
    let mut best = f32::new(-3.4e38);
    let mut id = 0u32;
    let mut at = unit;
    while at < vocab {
        let value = logits[from + at as usize];
        if value > best {
            best = value;
            id = at;
        }
        at += UNITS;
    }
    let mut values = Shared::<[f32]>::new_slice(comptime!(UNITS as usize));
    let mut places = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    values[unit as usize] = best;
    places[unit as usize] = id;
    sync_cube();
    if unit == 0 {
        for other in 1..comptime!(UNITS as usize) {
            let better = values[other] > best || (values[other] == best && places[other] < id);
            if better {
                best = values[other];
                id = places[other];
            }
        }
        ids[row as usize] = id;
    }
}
