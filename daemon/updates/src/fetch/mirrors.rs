//! Which mirror to ask, and how long to leave one alone.
use super::{Limits, Timing};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A mirror with no new fault for this long starts afresh: it may be the cheaper or nearer one.
const FORGIVEN_AFTER: Duration = Duration::from_secs(600);

#[derive(Debug)]
pub(super) struct Mirrors {
    health: Mutex<Vec<Health>>,
    pause_min: Duration,
    pause_max: Duration,
    retry_after_max: Duration,
    timing: Arc<dyn Timing>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Health {
    /// Since it last served a request to its end.
    faults: u32,
    not_before: Duration,
}

impl Mirrors {
    pub(super) fn new(count: usize, limits: &Limits, timing: Arc<dyn Timing>) -> Self {
        Self {
            health: Mutex::new(vec![Health::default(); count]),
            pause_min: Duration::from_millis(limits.pause_ms_min),
            pause_max: Duration::from_millis(limits.pause_ms_max),
            retry_after_max: Duration::from_millis(limits.retry_after_ms_max),
            timing,
        }
    }

    /// The mirror to ask next, and how long to wait first: of those that need no pause the one
    /// with the fewest faults, then the first one; else the one whose pause ends first.
    pub(super) fn choose(&self, usable: impl Fn(usize) -> bool) -> Option<(usize, Duration)> {
        let now = self.timing.now();
        let mut health = self.lock();
        for mirror in health.iter_mut() {
            if now >= mirror.not_before.saturating_add(FORGIVEN_AFTER) {
                mirror.faults = 0;
            }
        }
        health
            .iter()
            .enumerate()
            .filter(|&(index, _)| usable(index))
            .map(|(index, mirror)| (mirror.not_before.saturating_sub(now), mirror.faults, index))
            .min()
            .map(|(wait, _, index)| (index, wait))
    }

    /// A mirror went wrong. Faults of its other streams in the same pause are the same fault.
    pub(super) fn failed(&self, index: usize, retry_after: Option<Duration>) {
        let now = self.timing.now();
        let chance = self.timing.chance();
        let mut health = self.lock();
        let Some(mirror) = health.get_mut(index) else {
            return;
        };
        if now >= mirror.not_before {
            let doubled = 1_u32.checked_shl(mirror.faults).unwrap_or(u32::MAX);
            let pause = self.pause_min.saturating_mul(doubled).min(self.pause_max);
            // A fleet that lost a server together must not come back together.
            mirror.not_before = now.saturating_add(pause.mul_f64(0.5 + chance / 2.0));
            mirror.faults = mirror.faults.saturating_add(1);
        }
        if let Some(retry_after) = retry_after {
            let until = now.saturating_add(retry_after.min(self.retry_after_max));
            mirror.not_before = mirror.not_before.max(until);
        }
    }

    /// A mirror served a request to its end.
    pub(super) fn served(&self, index: usize) {
        if let Some(mirror) = self.lock().get_mut(index) {
            *mirror = Health::default();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Health>> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::timing::fake::FakeTiming;
    use super::*;

    enum Step {
        /// A mirror fails, with its `Retry-After` in ms.
        Fails(usize, Option<u64>),
        Serves(usize),
        /// The clock moves by ms.
        Later(u64),
        /// This one is chosen, after ms.
        Chosen(usize, u64),
        /// This one is chosen although the first may not be.
        Without0(Option<(usize, u64)>),
    }
    use Step::{Chosen, Fails, Later, Serves, Without0};

    fn check(chance: f64, count: usize, steps: &[Step]) {
        let timing = Arc::new(FakeTiming {
            chance,
            ..FakeTiming::default()
        });
        let limits = Limits {
            pause_ms_min: 1000,
            pause_ms_max: 10_000,
            retry_after_ms_max: 60_000,
            ..Limits::default()
        };
        let mirrors = Mirrors::new(count, &limits, timing.clone());
        let ms = Duration::from_millis;
        for (number, step) in steps.iter().enumerate() {
            match *step {
                Fails(index, retry_after) => mirrors.failed(index, retry_after.map(ms)),
                Serves(index) => mirrors.served(index),
                Later(time) => *timing.now.lock().unwrap() += ms(time),
                Chosen(index, wait) => {
                    let chosen = mirrors.choose(|_| true);
                    assert_eq!(chosen, Some((index, ms(wait))), "step {number}");
                }
                Without0(wanted) => {
                    let chosen = mirrors.choose(|index| index != 0);
                    let wanted = wanted.map(|(index, wait)| (index, ms(wait)));
                    assert_eq!(chosen, wanted, "step {number}");
                }
            }
        }
    }

    #[test]
    fn a_sick_mirror_is_left_alone_for_longer_and_longer() {
        // Chance 0 halves a pause.
        let doubled = [
            Chosen(0, 0),
            Fails(0, None),
            Chosen(0, 500),
            Later(500),
            Fails(0, None),
            Chosen(0, 1000),
            Later(1000),
            Fails(0, None),
            Chosen(0, 2000),
            Later(2000),
            Fails(0, None),
            Chosen(0, 4000),
            Later(4000),
            // The bound.
            Fails(0, None),
            Chosen(0, 5000),
            Later(5000),
            Fails(0, None),
            Chosen(0, 5000),
        ];
        check(0.0, 1, &doubled);
        // Streams that fail together count once.
        let together = [
            Fails(0, None),
            Fails(0, None),
            Fails(0, None),
            Chosen(0, 500),
        ];
        check(0.0, 1, &together);
        check(0.5, 1, &[Fails(0, None), Chosen(0, 750)]);
        let served = [
            Fails(0, None),
            Serves(0),
            Chosen(0, 0),
            Fails(0, None),
            Chosen(0, 500),
        ];
        check(0.0, 1, &served);
    }

    #[test]
    fn the_other_mirror_is_asked_until_the_sick_one_is_forgiven() {
        let steps = [
            Chosen(0, 0),
            Fails(0, None),
            Chosen(1, 0),
            // The pause is over, but the other one never failed.
            Later(500),
            Chosen(1, 0),
            // As many faults: the first is the favourite, and its pause ends first.
            Fails(1, None),
            Chosen(0, 0),
            Serves(1),
            Chosen(1, 0),
            Later(600_000),
            Chosen(0, 0),
            Without0(Some((1, 0))),
        ];
        check(0.0, 2, &steps);
        check(0.0, 1, &[Without0(None)]);
        check(0.0, 0, &[Without0(None)]);
    }

    #[test]
    fn a_mirror_may_ask_for_a_pause_but_not_for_ever() {
        check(0.0, 1, &[Fails(0, Some(30_000)), Chosen(0, 30_000)]);
        check(0.0, 1, &[Fails(0, Some(u64::MAX)), Chosen(0, 60_000)]);
        // Sooner than the pause it would have anyway.
        check(0.0, 1, &[Fails(0, Some(0)), Chosen(0, 500)]);
        // The second of two streams tells.
        check(
            0.0,
            1,
            &[Fails(0, None), Fails(0, Some(30_000)), Chosen(0, 30_000)],
        );
    }
}
