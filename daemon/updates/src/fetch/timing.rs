//! Time and chance, handed in so that tests need neither.
use async_trait::async_trait;
use std::time::Duration;

/// What pauses and rates are measured with.
#[async_trait]
pub trait Timing: Send + Sync + std::fmt::Debug {
    /// Since any moment that stays the same; never goes back.
    fn now(&self) -> Duration;
    async fn sleep(&self, time: Duration);
    /// At least 0 and below 1, another one each time.
    fn chance(&self) -> f64;
}

/// The machine's monotonic clock and random numbers.
#[derive(Debug)]
pub struct RealTiming {
    began: tokio::time::Instant,
    random: ring::rand::SystemRandom,
}

impl Default for RealTiming {
    fn default() -> Self {
        Self {
            began: tokio::time::Instant::now(),
            random: ring::rand::SystemRandom::new(),
        }
    }
}

#[async_trait]
impl Timing for RealTiming {
    fn now(&self) -> Duration {
        self.began.elapsed()
    }

    async fn sleep(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }

    fn chance(&self) -> f64 {
        let mut bytes = [0; 4];
        // Without random numbers pauses are of middle length: nothing here is a secret.
        match ring::rand::SecureRandom::fill(&self.random, &mut bytes) {
            Ok(()) => f64::from(u32::from_le_bytes(bytes)) / 4_294_967_296.0,
            Err(_) => 0.5,
        }
    }
}

#[cfg(test)]
pub(super) mod fake {
    use super::{Duration, Timing, async_trait};
    use std::sync::Mutex;

    /// Sleeps by moving its own clock.
    #[derive(Debug, Default)]
    pub(crate) struct FakeTiming {
        pub(crate) now: Mutex<Duration>,
        pub(crate) chance: f64,
    }

    #[async_trait]
    impl Timing for FakeTiming {
        fn now(&self) -> Duration {
            *self.now.lock().unwrap_or_else(|gone| gone.into_inner())
        }

        async fn sleep(&self, time: Duration) {
            *self.now.lock().unwrap_or_else(|gone| gone.into_inner()) += time;
        }

        fn chance(&self) -> f64 {
            self.chance
        }
    }
}
