//! Not too fast for the network that others share, and not so slow that an attacker may stretch
//! a download for ever.
use super::{Fault, Timing};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Bytes may come at once that make up this time at the full rate.
const BURST: Duration = Duration::from_millis(100);

/// A bandwidth limit that all streams share: a token bucket that may go into debt. Bytes are taken
/// after they came, and whoever took more than there was waits before it reads on.
#[derive(Debug)]
pub struct Limiter {
    bytes_per_second_max: Option<u64>,
    /// When the bucket is level again.
    level_at: Mutex<Duration>,
    timing: Arc<dyn Timing>,
}

impl Limiter {
    /// `None` and 0 do not limit.
    pub fn new(bytes_per_second_max: Option<u64>, timing: Arc<dyn Timing>) -> Self {
        Self {
            bytes_per_second_max: bytes_per_second_max.filter(|&rate| rate > 0),
            level_at: Mutex::new(Duration::ZERO),
            timing,
        }
    }

    /// Accounts for bytes that came and waits until more may come.
    pub async fn take(&self, bytes: u64) {
        let Some(rate) = self.bytes_per_second_max else {
            return;
        };
        let wait = {
            let mut level_at = self
                .level_at
                .lock()
                .unwrap_or_else(|gone| gone.into_inner());
            let now = self.timing.now();
            let full_at = now.saturating_sub(BURST);
            *level_at = (*level_at).max(full_at).saturating_add(time(bytes, rate));
            level_at.saturating_sub(now)
        };
        if !wait.is_zero() {
            self.timing.sleep(wait).await;
        }
    }
}

/// How long `bytes` take at `rate` bytes per second.
fn time(bytes: u64, rate: u64) -> Duration {
    let nanos = u128::from(bytes) * 1_000_000_000 / u128::from(rate);
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}

/// Measures one answer. Only the time that the server lets wait counts: not the time that the
/// limiter or the taker needs.
#[derive(Debug)]
pub(super) struct Meter {
    bytes_per_second_min: u64,
    window: Duration,
    in_window: Rate,
    in_all: Rate,
}

#[derive(Clone, Copy, Debug, Default)]
struct Rate {
    bytes: u64,
    waited: Duration,
}

impl Rate {
    fn add(&mut self, waited: Duration, bytes: u64) {
        self.bytes = self.bytes.saturating_add(bytes);
        self.waited = self.waited.saturating_add(waited);
    }

    fn at_least(self, bytes_per_second: u64) -> bool {
        u128::from(self.bytes) * 1_000_000_000
            >= u128::from(bytes_per_second) * self.waited.as_nanos()
    }

    fn bytes_per_second(self) -> u64 {
        let nanos = self.waited.as_nanos().max(1);
        u64::try_from(u128::from(self.bytes) * 1_000_000_000 / nanos).unwrap_or(u64::MAX)
    }
}

impl Meter {
    pub(super) fn new(bytes_per_second_min: u64, window_ms: u64) -> Self {
        Self {
            bytes_per_second_min,
            window: Duration::from_millis(window_ms),
            in_window: Rate::default(),
            in_all: Rate::default(),
        }
    }

    /// Adds bytes and the time waited for them.
    ///
    /// # Errors
    /// [`Fault::SlowRetrieval`] at the end of a window in which too little came.
    pub(super) fn add(&mut self, waited: Duration, bytes: u64) -> Result<(), Fault> {
        self.in_all.add(waited, bytes);
        self.in_window.add(waited, bytes);
        if self.in_window.waited < self.window {
            return Ok(());
        }
        let rate = std::mem::take(&mut self.in_window);
        if rate.at_least(self.bytes_per_second_min) {
            return Ok(());
        }
        Err(Fault::SlowRetrieval {
            bytes_per_second: rate.bytes_per_second(),
            bytes_per_second_min: self.bytes_per_second_min,
        })
    }

    /// Adds time that the windows do not count: until the head of the answer, or of a stall.
    pub(super) fn waited(&mut self, time: Duration) {
        self.in_all.add(time, 0);
    }

    /// Whether the floor was kept from the request to now. Otherwise a server could send one piece,
    /// stall, and go on so for ever.
    pub(super) fn kept(&self) -> bool {
        self.in_all.at_least(self.bytes_per_second_min)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::timing::fake::FakeTiming;
    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    /// Takes amounts after pauses; compares the clock after each.
    async fn check(rate: Option<u64>, steps: &[(u64, u64, u64)]) {
        let timing = Arc::new(FakeTiming::default());
        *timing.now.lock().unwrap() = ms(1000);
        let limiter = Limiter::new(rate, timing.clone());
        for (step, &(pause_ms, bytes, then_ms)) in steps.iter().enumerate() {
            timing.sleep(ms(pause_ms)).await;
            limiter.take(bytes).await;
            assert_eq!(timing.now(), ms(then_ms), "{rate:?}, step {step}");
        }
    }

    #[tokio::test]
    async fn no_more_than_the_limit_comes_over_any_time() {
        // 100 bytes at once are the burst.
        let rate = Some(1000);
        check(rate, &[(0, 100, 1000), (0, 1000, 2000), (0, 500, 2500)]).await;
        // Small reads wait as long as one large read.
        check(rate, &[(0, 100, 1000), (0, 1, 1001), (0, 1, 1002)]).await;
        // A long pause saves up the burst and no more.
        check(rate, &[(0, 1100, 2000), (60_000, 200, 62_100)]).await;
        // A half pause saves up half of it.
        check(rate, &[(0, 100, 1000), (50, 50, 1050), (0, 50, 1100)]).await;
        check(None, &[(0, u64::MAX, 1000)]).await;
        check(Some(0), &[(0, u64::MAX, 1000)]).await;
        check(Some(u64::MAX), &[(0, u64::MAX, 1900)]).await;
    }

    #[tokio::test]
    async fn streams_share_one_limit() {
        let timing = Arc::new(FakeTiming::default());
        *timing.now.lock().unwrap() = ms(1000);
        let limiter = Limiter::new(Some(1000), timing.clone());
        let stream = async {
            for _ in 0..5 {
                limiter.take(100).await;
            }
        };
        tokio::join!(stream, async {
            for _ in 0..5 {
                limiter.take(100).await;
            }
        });
        // 1000 bytes less the burst.
        assert_eq!(timing.now(), ms(1900));
    }

    #[test]
    fn a_trickle_is_told_from_a_pause_of_the_taker() {
        let slow = |bytes_per_second| {
            Err(Fault::SlowRetrieval {
                bytes_per_second,
                bytes_per_second_min: 100,
            })
        };
        let mut meter = Meter::new(100, 1000);
        // One byte every 300 ms; the window ends with the fourth.
        for _ in 0..3 {
            assert_eq!(meter.add(ms(300), 1), Ok(()));
        }
        assert_eq!(meter.add(ms(300), 1), slow(3));
        assert!(!meter.kept());
        // A window just met, then one byte less.
        let mut meter = Meter::new(100, 1000);
        assert_eq!(meter.add(ms(1000), 100), Ok(()));
        assert!(meter.kept());
        assert_eq!(meter.add(ms(1000), 99), slow(99));
        // Bytes of an earlier window do not excuse a later one.
        let mut meter = Meter::new(100, 1000);
        assert_eq!(meter.add(ms(1000), 1_000_000), Ok(()));
        assert_eq!(meter.add(ms(1000), 0), slow(0));
        assert!(meter.kept());
        // No floor.
        let mut meter = Meter::new(0, 1000);
        assert_eq!(meter.add(ms(5000), 0), Ok(()));
        assert!(meter.kept());
        // A piece, and then a stall that eats it up.
        let mut meter = Meter::new(100, 1000);
        assert_eq!(meter.add(ms(1), 99), Ok(()));
        assert!(meter.kept());
        meter.waited(ms(999));
        assert!(!meter.kept());
    }
}
