//! How fast this machine reads memory: what the speed of a product is measured against.
use super::{Pool, prefer_huge_pages};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Far more than any cache holds.
const BUFFER_BYTES: usize = 1 << 30;

/// Bytes a second that the threads of the products read together, streaming through a buffer of
/// 1 GiB: the best of the passes that fit `time`, at least one.
pub fn read_bandwidth(pool: &Pool, time: Duration) -> f64 {
    let mut buffer: Vec<u64> = Vec::with_capacity(BUFFER_BYTES / 8);
    prefer_huge_pages(&buffer);
    buffer.resize(BUFFER_BYTES / 8, 1);
    let begun = Instant::now();
    let mut best = f64::INFINITY;
    loop {
        let pass = Instant::now();
        let total = AtomicU64::new(0);
        pool.split(buffer.len(), |range| {
            total.fetch_add(sum_of(&buffer[range]), Ordering::Relaxed);
        });
        // The sum is looked at, so that reading cannot be left out.
        if total.into_inner() == buffer.len() as u64 {
            best = best.min(pass.elapsed().as_secs_f64());
        }
        if begun.elapsed() > time {
            return BUFFER_BYTES as f64 / best;
        }
    }
}

/// Eight sums side by side, which a compiler makes vector additions of.
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
