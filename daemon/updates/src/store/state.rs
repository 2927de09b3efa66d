//! `state.json`: which model serves, what it can go back to, what is on trial, what was bad.
//!
//! This one file is the truth. A copy, written behind it, is read where it cannot be. The links beside
//! the models say the same for people and tools; they are made anew from it.
use super::StoreError;
use crate::manifest::{Sha256, is_name};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const STATE_FORMAT: &str = "cabind.state.1";
pub(super) const STATE_BYTES_MAX: usize = 1024 * 1024;
/// Bad releases that are remembered; the oldest go first.
const BAD_RELEASES_MAX: usize = 256;
const REASON_CHARS_MAX: usize = 512;

/// One release, down to its bytes: its manifest holds the sum of every file.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Hash, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseId {
    pub name: String,
    pub version: String,
    pub manifest_sha256: Sha256,
}

impl std::fmt::Display for ReleaseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.name, self.version)
    }
}

/// What can serve.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Model {
    /// What the car was built with; no update touches it.
    Factory,
    Release(ReleaseId),
}

impl std::fmt::Display for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Factory => f.write_str("factory"),
            Self::Release(id) => id.fmt(f),
        }
    }
}

/// How far a trial is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TrialStage {
    /// Loaded and asked; the old model serves.
    Trying,
    /// It serves, and is not confirmed yet.
    Serving,
}

/// A release that has to prove itself. While this is on disk, a death counts against the release.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TrialRecord {
    pub release: ReleaseId,
    pub counter: u64,
    pub stage: TrialStage,
    pub trial_seconds: u64,
    /// What `previous` was before, to be put back when the trial fails.
    previous_before: Option<Model>,
    /// Times the process ended without saying so.
    deaths: u32,
    /// The process ended as it was told to; that says nothing about the release.
    stopped: bool,
}

/// A release that is not tried again.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BadRelease {
    pub release: ReleaseId,
    pub reason: String,
}

/// The whole file.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    format: String,
    pub active: Model,
    pub previous: Option<Model>,
    pub trial: Option<TrialRecord>,
    pub bad: Vec<BadRelease>,
    /// The highest counter of each name that has served and was confirmed.
    pub counters: BTreeMap<String, u64>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            format: STATE_FORMAT.to_owned(),
            active: Model::Factory,
            previous: None,
            trial: None,
            bad: Vec::new(),
            counters: BTreeMap::new(),
        }
    }
}

impl State {
    /// None for what is not a state; the links have to do then.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let state: Self = serde_json::from_slice(bytes).ok()?;
        let sound = |model: &Model| match model {
            Model::Factory => true,
            // A path is made of them.
            Model::Release(id) => is_name(&id.name) && is_name(&id.version),
        };
        let models = [Some(&state.active), state.previous.as_ref()];
        let sound = state.format == STATE_FORMAT && models.into_iter().flatten().all(sound);
        sound.then_some(state)
    }

    pub(super) fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec_pretty(self)
    }

    /// Why a release is not tried again.
    pub fn bad_reason(&self, manifest_sha256: &Sha256) -> Option<&str> {
        let found = |bad: &&BadRelease| bad.release.manifest_sha256 == *manifest_sha256;
        self.bad.iter().find(found).map(|bad| bad.reason.as_str())
    }

    /// Whether a release has to stay on disk.
    pub(super) fn uses(&self, id: &ReleaseId) -> bool {
        let is = |model: &Model| matches!(model, Model::Release(release) if release == id);
        is(&self.active)
            || self.previous.as_ref().is_some_and(is)
            || self.trial.as_ref().is_some_and(|trial| {
                trial.release == *id || trial.previous_before.as_ref().is_some_and(is)
            })
    }

    fn mark_bad(&mut self, release: ReleaseId, reason: &str) {
        if self.bad_reason(&release.manifest_sha256).is_some() {
            return;
        }
        if self.bad.len() >= BAD_RELEASES_MAX {
            self.bad.remove(0);
        }
        let reason = reason.chars().take(REASON_CHARS_MAX).collect();
        self.bad.push(BadRelease { release, reason });
    }

    /// The release is about to be loaded for the first time.
    pub(super) fn begin_trial(
        &mut self,
        release: ReleaseId,
        counter: u64,
        trial_seconds: u64,
    ) -> Result<(), StoreError> {
        if let Some(trial) = &self.trial {
            let release = trial.release.clone();
            return Err(StoreError::TrialUnderway { release });
        }
        if let Some(reason) = self.bad_reason(&release.manifest_sha256) {
            let reason = reason.to_owned();
            return Err(StoreError::KnownBad { release, reason });
        }
        self.trial = Some(TrialRecord {
            release,
            counter,
            stage: TrialStage::Trying,
            trial_seconds,
            previous_before: None,
            deaths: 0,
            stopped: false,
        });
        Ok(())
    }

    /// It did well: from now on it serves, on probation.
    pub(super) fn switch(&mut self) -> Result<(), StoreError> {
        let trial = self.trial.as_mut().ok_or(StoreError::NoTrial)?;
        if trial.stage == TrialStage::Serving {
            return Ok(());
        }
        trial.stage = TrialStage::Serving;
        let new = Model::Release(trial.release.clone());
        if new != self.active {
            trial.previous_before = self.previous.take();
            self.previous = Some(std::mem::replace(&mut self.active, new));
        }
        Ok(())
    }

    /// It serves for good.
    pub(super) fn confirm(&mut self) -> Result<ReleaseId, StoreError> {
        match self.trial.take() {
            Some(trial) if trial.stage == TrialStage::Serving => {
                let highest = self.counters.entry(trial.release.name.clone());
                let highest = highest.or_default();
                *highest = trial.counter.max(*highest);
                Ok(trial.release)
            }
            other => {
                self.trial = other;
                Err(StoreError::NoTrial)
            }
        }
    }

    /// Back to what served before. With a reason the release is never tried again.
    pub(super) fn end_trial(&mut self, bad: Option<&str>) -> Result<ReleaseId, StoreError> {
        let trial = self.trial.take().ok_or(StoreError::NoTrial)?;
        let served = Model::Release(trial.release.clone());
        if trial.stage == TrialStage::Serving
            && self.active == served
            && let Some(previous) = self.previous.take()
        {
            self.active = previous;
            self.previous = trial.previous_before;
        }
        if let Some(reason) = bad {
            self.mark_bad(trial.release.clone(), reason);
        }
        Ok(trial.release)
    }

    /// Changes places with the previous model.
    pub(super) fn swap(&mut self) -> Result<(), StoreError> {
        if let Some(trial) = &self.trial {
            let release = trial.release.clone();
            return Err(StoreError::TrialUnderway { release });
        }
        let previous = self.previous.take().ok_or(StoreError::NothingBefore)?;
        self.previous = Some(std::mem::replace(&mut self.active, previous));
        Ok(())
    }

    /// The process is about to end as it was told to.
    pub(super) fn note_stop(&mut self) {
        if let Some(trial) = &mut self.trial {
            trial.stopped = true;
        }
    }

    /// A process starts. Returns the release that did not survive the one before.
    pub(super) fn note_start(&mut self, deaths_max: u32) -> Option<ReleaseId> {
        let trial = self.trial.as_mut()?;
        let stopped = std::mem::take(&mut trial.stopped);
        if !stopped {
            trial.deaths = trial.deaths.saturating_add(1);
        }
        match (trial.stage, stopped) {
            (TrialStage::Trying, true) => {
                self.trial = None;
                None
            }
            (TrialStage::Serving, _) if trial.deaths <= deaths_max => None,
            (stage, _) => {
                let reason = match stage {
                    TrialStage::Trying => "the process or the power went while it was tried",
                    TrialStage::Serving => "the process or the power went before it was confirmed",
                };
                self.end_trial(Some(reason)).ok()
            }
        }
    }
}
