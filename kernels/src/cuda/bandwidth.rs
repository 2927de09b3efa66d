//! How fast a device reads its memory: what the speed of a product is measured against.
use super::gpu::{Buffer, Gpu, GpuError};
use cubecl::prelude::*;
use std::time::Instant;

/// Far more than the caches of any device with tensor cores hold, and what others allow in one
/// buffer.
const BUFFER_BYTES: usize = 1 << 30;
const SMALL_BUFFER_BYTES: usize = 1 << 27;
const UNITS: usize = 256;
/// 16-byte loads that a unit has in flight.
const IN_FLIGHT: usize = 8;
/// Reads between two looks at the clock, so that a launch costs next to nothing.
const READS: usize = 4;

/// A buffer to read.
#[derive(Debug)]
pub struct Bandwidth {
    buffer: Buffer,
    seen: Buffer,
}

impl Bandwidth {
    pub fn new(gpu: &Gpu) -> Self {
        let bytes = match gpu.has_tensor_cores() {
            true => BUFFER_BYTES,
            false => SMALL_BUFFER_BYTES,
        };
        Self {
            buffer: gpu.room(bytes),
            seen: gpu.room(bytes / (16 * IN_FLIGHT * UNITS) * 4),
        }
    }

    /// Bytes a second, the best of `passes`.
    ///
    /// # Errors
    /// [`GpuError::Device`].
    pub fn measure(&self, gpu: &Gpu, passes: usize) -> Result<f64, GpuError> {
        let bytes = self.buffer.bytes();
        let cubes = (bytes / (16 * IN_FLIGHT * UNITS)) as u32;
        let mut best = f64::INFINITY;
        // The first compiles and warms up.
        for pass in 0..=passes {
            gpu.wait()?;
            let begun = Instant::now();
            for _ in 0..READS {
                // SAFETY: the buffer is whole cubes of loads, and `seen` has a place for each cube.
                #[allow(unsafe_code)]
                unsafe {
                    read_all::launch_unchecked(
                        &gpu.client,
                        CubeCount::Static(cubes, 1, 1),
                        CubeDim::new_1d(UNITS as u32),
                        4,
                        self.buffer.argument(16),
                        self.seen.argument(4),
                    );
                }
            }
            gpu.wait()?;
            if pass > 0 {
                best = best.min(begun.elapsed().as_secs_f64());
            }
        }
        Ok((READS * bytes) as f64 / best)
    }
}

/// Reads every word, and writes whether it was ever all ones in a unit, so that no read can be left
/// out.
#[cube(launch_unchecked, create_dummy_kernel)]
pub(super) fn read_all<W: Size>(buffer: &[Vector<u32, W>], seen: &mut [u32]) {
    let from = CUBE_POS_X as usize * comptime!(UNITS * IN_FLIGHT) + UNIT_POS_X as usize;
    let mut held = Array::<Vector<u32, W>>::new(IN_FLIGHT);
    #[unroll]
    for i in 0..IN_FLIGHT {
        held[i] = buffer[from + comptime!(i * UNITS)];
    }
    let mut all = 0xffff_ffffu32;
    #[unroll]
    for i in 0..IN_FLIGHT {
        #[unroll]
        for w in 0..4usize {
            all &= held[i].extract(w);
        }
    }
    if all == 0xffff_ffffu32 {
        seen[CUBE_POS_X as usize] = all;
    }
}
