//! How fast this machine reads memory: what the speed of a product is measured against.
use super::{Pool, prefer_huge_pages};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// Far more than any cache holds.
const BUFFER_BYTES: usize = 1 << 30;

/// A buffer to read for the bandwidth of the memory. Machines that share theirs change from second
/// to second, so it is read before and after what is measured.
#[derive(Debug)]
pub struct Bandwidth(Vec<u64>);

impl Bandwidth {
    #[allow(
        clippy::new_without_default,
        reason = "a default that takes 1 GiB would surprise"
    )]
    pub fn new() -> Self {
        let mut buffer: Vec<u64> = Vec::with_capacity(BUFFER_BYTES / 8);
        prefer_huge_pages(&buffer);
        buffer.resize(BUFFER_BYTES / 8, 1);
        Self(buffer)
    }

    /// Bytes a second that the threads of the products read together, streaming through the buffer:
    /// the best of `passes`.
    pub fn measure(&self, pool: &Pool, passes: usize) -> f64 {
        let mut best = f64::INFINITY;
        for _ in 0..passes {
            let begun = Instant::now();
            let total = AtomicU64::new(0);
            pool.split(self.0.len(), |range| {
                total.fetch_add(sum_of(&self.0[range]), Ordering::Relaxed);
            });
            // The sum is looked at, so that reading cannot be left out.
            if total.into_inner() == self.0.len() as u64 {
                best = best.min(begun.elapsed().as_secs_f64());
            }
        }
        BUFFER_BYTES as f64 / best
    }
}

/// Thirty-two sums side by side, which a compiler makes vector additions of.
fn sum_of(part: &[u64]) -> u64 {
    let mut sums = [0u64; 32];
    for chunk in part.chunks_exact(32) {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum = sum.wrapping_add(*value);
        }
    }
    let rest = part.chunks_exact(32).remainder().iter().sum::<u64>();
    sums.iter().sum::<u64>() + rest
}
