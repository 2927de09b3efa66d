//! What a job tells while it runs.
use super::parts::Hold;
use crate::store::ReleaseId;
use std::collections::VecDeque;
use std::time::Duration;

/// Rates are taken over this long.
const RATE_WINDOW: Duration = Duration::from_secs(8);
const RATE_SAMPLES_MAX: usize = 64;

/// Where a job is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    #[default]
    Idle,
    /// Asking the repository and judging what it has.
    Checking,
    Downloading,
    /// Reading everything back.
    Verifying,
    /// Whole and in its place; it serves when it is activated.
    Staged,
    /// Loaded and asked; the old model serves.
    Trial,
    /// It serves.
    Active,
    /// It did not do well, and what served before serves again.
    RolledBack,
    /// Nothing changed; `Progress::failure` says why.
    Failed,
}

impl Phase {
    /// As buses and reports have it. Does not change.
    pub fn word(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Checking => "checking",
            Self::Downloading => "downloading",
            Self::Verifying => "verifying",
            Self::Staged => "staged",
            Self::Trial => "trial",
            Self::Active => "active",
            Self::RolledBack => "rolled_back",
            Self::Failed => "failed",
        }
    }

    /// Whether a job may go from here to there.
    pub fn may_become(self, next: Self) -> bool {
        use Phase::{
            Active, Checking, Downloading, Failed, Idle, RolledBack, Staged, Trial, Verifying,
        };
        match (self, next) {
            (_, Failed) => true,
            // A new job, or one that goes back by hand, begins wherever the last one ended.
            (Idle | Staged | Active | RolledBack | Failed, Checking | Staged | RolledBack) => true,
            (Checking, Idle | Downloading | Staged) => true,
            (Downloading, Verifying) => true,
            // A chunk that reads back wrong is fetched again.
            (Verifying, Downloading | Staged) => true,
            (Staged, Trial) => true,
            // Interrupted, it can be tried again.
            (Trial, Active | RolledBack | Staged) => true,
            // An unconfirmed release of an earlier start.
            (Idle, Active) => true,
            _ => false,
        }
    }
}

/// Why nothing happens at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Told to pause.
    Paused,
    Held(Hold),
    /// The network was bad; it is tried again by itself.
    Retrying,
}

impl Waiting {
    /// As buses and reports have it. Does not change.
    pub fn word(self) -> &'static str {
        match self {
            Self::Paused => "paused",
            Self::Held(Hold::Metered) => "metered",
            Self::Held(Hold::Moving) => "moving",
            Self::Held(Hold::Policy) => "policy",
            Self::Retrying => "retrying",
        }
    }
}

/// Everything a progress bar shows. Bytes are of files on disk unless they are said to be fetched.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    pub phase: Phase,
    pub release: Option<ReleaseId>,
    pub total_bytes: u64,
    pub done_bytes: u64,
    /// Taken from installed releases.
    pub reused_bytes: u64,
    /// There from an earlier start of the same download.
    pub resumed_bytes: u64,
    /// That came over the network and were right, as they came: perhaps compressed.
    pub fetched_bytes: u64,
    /// Of the file, lately.
    pub bytes_per_second: u64,
    pub waiting: Option<Waiting>,
    /// It serves and has to be confirmed yet.
    pub unconfirmed: bool,
    pub failure: Option<String>,
    /// As [`UpdateError::name`](super::UpdateError::name).
    pub failure_name: Option<&'static str>,
}

impl Progress {
    /// What a new job about a release begins with. Bytes stay where the last job brought that
    /// release: an update is a download and an activation.
    pub(super) fn next(&self, release: Option<ReleaseId>) -> Self {
        let fresh = Self {
            phase: self.phase,
            unconfirmed: self.unconfirmed,
            ..Self::default()
        };
        match release.is_some() && release == self.release {
            true => Self {
                release,
                total_bytes: self.total_bytes,
                done_bytes: self.done_bytes,
                reused_bytes: self.reused_bytes,
                resumed_bytes: self.resumed_bytes,
                fetched_bytes: self.fetched_bytes,
                ..fresh
            },
            false => Self { release, ..fresh },
        }
    }

    /// Whether nothing is at work, so that this is what the last job came to. An activation that
    /// begins says `Staged` for an instant, too, and that is true as well.
    pub fn is_at_rest(&self) -> bool {
        match self.phase {
            Phase::Idle | Phase::Active | Phase::RolledBack | Phase::Failed => true,
            Phase::Staged => self.waiting.is_none(),
            Phase::Checking | Phase::Downloading | Phase::Verifying | Phase::Trial => false,
        }
    }

    /// Bytes that a plain download would have fetched as well.
    pub fn saved_bytes(&self) -> u64 {
        let fetched = self.fetched_bytes + self.resumed_bytes;
        self.done_bytes.saturating_sub(fetched)
    }

    /// At the present rate; None while there is none.
    pub fn remaining(&self) -> Option<Duration> {
        let left = self.total_bytes.saturating_sub(self.done_bytes);
        left.checked_div(self.bytes_per_second)
            .map(Duration::from_secs)
    }
}

/// How fast bytes come.
#[derive(Debug, Default)]
pub(super) struct Meter {
    samples: VecDeque<(Duration, u64)>,
}

impl Meter {
    /// Takes the sum of bytes so far, gives bytes per second.
    pub(super) fn note(&mut self, now: Duration, bytes: u64) -> u64 {
        let old = |sample: &(Duration, u64)| now.saturating_sub(sample.0) > RATE_WINDOW;
        // One of them stays, however old: a rate needs two.
        while self.samples.len() > 1
            && (self.samples.len() >= RATE_SAMPLES_MAX || self.samples.get(1).is_some_and(old))
        {
            self.samples.pop_front();
        }
        self.samples.push_back((now, bytes));
        let Some((since, before)) = self.samples.front() else {
            return 0;
        };
        let milliseconds = now.saturating_sub(*since).as_millis();
        let bytes = u128::from(bytes.saturating_sub(*before));
        let rate = (bytes * 1000).checked_div(milliseconds).unwrap_or(0);
        u64::try_from(rate).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests;
