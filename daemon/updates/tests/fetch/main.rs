//! Fetching over real sockets, from servers of every kind.
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub)]
// A list of one piece is one.
#![allow(clippy::single_range_in_vec_init)]
mod faults;
mod flow;
mod manners;
mod real;
mod server;
mod tls;

use async_trait::async_trait;
use bytes::Bytes;
use cabind_updates::fetch::{Fault, FetchError, HttpConfig, Limits, Taken, Taker, Timing};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub const PATH: &str = "blobs/0a1b";

/// Bytes that differ wherever a range may be off.
pub fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 31 + at / 256) as u8).collect()
}

/// Sleeps by moving its own clock.
#[derive(Debug)]
pub struct FakeTiming {
    now: Mutex<Duration>,
}

impl FakeTiming {
    pub const START: Duration = Duration::from_secs(1000);

    pub fn new() -> Arc<Self> {
        let now = Mutex::new(Self::START);
        Arc::new(Self { now })
    }

    pub fn slept_ms(&self) -> u128 {
        (self.now() - Self::START).as_millis()
    }
}

#[async_trait]
impl Timing for FakeTiming {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.now.lock().unwrap() += time;
    }

    /// Halves each pause.
    fn chance(&self) -> f64 {
        0.0
    }
}

/// Takes pieces that are right, as a store does that knows their sums.
#[derive(Debug, Default)]
pub struct Store {
    pub content: Vec<u8>,
    pub pieces: Vec<Range<u64>>,
    pub taken: Mutex<BTreeMap<usize, usize>>,
    /// Wants no more than so many.
    pub stop_after: Option<usize>,
}

impl Store {
    pub fn new(content: &[u8], pieces: &[Range<u64>]) -> Self {
        Self {
            content: content.to_vec(),
            pieces: pieces.to_vec(),
            ..Self::default()
        }
    }

    /// Whether each piece was kept once.
    pub fn is_full(&self) -> bool {
        let taken = self.taken.lock().unwrap();
        taken.len() == self.pieces.len() && taken.values().all(|&times| times == 1)
    }
}

#[async_trait]
impl Taker for Store {
    async fn take(&self, piece: usize, bytes: Bytes) -> Taken {
        let range = &self.pieces[piece];
        if self.content[range.start as usize..range.end as usize] != bytes {
            return Taken::Corrupt;
        }
        let mut taken = self.taken.lock().unwrap();
        if self.stop_after.is_some_and(|after| taken.len() >= after) {
            return Taken::Stop;
        }
        *taken.entry(piece).or_default() += 1;
        Taken::Kept
    }
}

/// Limits on time that no test reaches unless it sets others: a machine may be busy, or stand
/// still for a minute.
pub fn config(mirrors: Vec<String>) -> HttpConfig {
    HttpConfig {
        mirrors,
        limits: Limits {
            streams_max: 1,
            response_ms_max: 600_000,
            stall_ms_max: 600_000,
            bytes_per_second_min: 0,
            attempts_max: 3,
            ..Limits::default()
        },
        ..HttpConfig::default()
    }
}

/// The faults of an error of mirrors, without what depends on the machine.
pub fn faults(error: &FetchError) -> Vec<Fault> {
    let FetchError::Mirrors { path, tried } = error else {
        panic!("not an error of mirrors: {error:?}");
    };
    assert!(error.to_string().contains(path.as_str()), "{error}");
    let mut faults = Vec::new();
    for tried in tried {
        assert!(error.to_string().contains(&tried.mirror), "{error}");
        faults.push(match tried.fault.clone() {
            Fault::Connect { .. } => Fault::Connect {
                reason: String::new(),
            },
            Fault::Tls { .. } => Fault::Tls {
                reason: String::new(),
            },
            Fault::NoAnswer { .. } => Fault::NoAnswer {
                reason: String::new(),
            },
            Fault::SlowRetrieval {
                bytes_per_second,
                bytes_per_second_min,
            } => {
                assert!(bytes_per_second < bytes_per_second_min, "{error}");
                Fault::SlowRetrieval {
                    bytes_per_second: 0,
                    bytes_per_second_min,
                }
            }
            fault => fault,
        });
    }
    faults
}
