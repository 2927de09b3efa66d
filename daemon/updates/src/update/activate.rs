//! The trial, the switch, probation, and the way back.
use super::UpdateError;
use super::parts::{Candidate, TrialFailure};
use super::progress::Phase;
use super::updater::{Confirmation, Updater, blocking};
use crate::store::{Model, ReleaseId, TrialStage};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

impl Updater {
    pub(super) async fn activate_job(
        &self,
        id: ReleaseId,
        cancel: &CancellationToken,
    ) -> Result<(), UpdateError> {
        if self.store().state().active == Model::Release(id.clone()) {
            return Ok(());
        }
        self.begin(Phase::Staged, Some(id.clone()));
        self.allowed_or(cancel).await?;
        // On disk first: if the process dies of loading it, the next start knows which it was.
        let store = self.store().clone();
        let begun = id.clone();
        let release = blocking(move || Ok(store.begin_trial(&begun)?)).await?;
        self.enter(Phase::Trial);
        let candidate = Candidate {
            directory: self.store().path_of(&Model::Release(id)),
            release: Arc::new(release),
        };
        if let Err(failure) = self.try_out(&candidate, cancel).await {
            return Err(self.give_up(failure).await);
        }
        let store = self.store().clone();
        if let Err(error) = blocking(move || Ok(store.switch()?)).await {
            // A disk that cannot be written says nothing about the release.
            let reason = error.to_string();
            self.give_up(TrialFailure::Interrupted { reason }).await;
            return Err(error);
        }
        if let Err(failure) = self.trial().serve(&candidate.directory).await {
            return Err(self.give_up(failure).await);
        }
        self.enter(Phase::Active);
        self.begin_probation(candidate.release.manifest.trial.trial_seconds);
        Ok(())
    }

    async fn try_out(
        &self,
        candidate: &Candidate,
        cancel: &CancellationToken,
    ) -> Result<(), TrialFailure> {
        let seconds = self.config().try_out_seconds_max;
        let trial = self.trial().clone();
        let tried = trial.try_out(candidate);
        tokio::select! {
            biased;
            () = cancel.cancelled() => return Err(TrialFailure::Cancelled),
            () = self.timing().sleep(Duration::from_secs(seconds)) => {
                return Err(TrialFailure::TooLong { seconds });
            }
            tried = tried => tried?,
        }
        // It may have been driven off meanwhile.
        self.allowed_or(cancel)
            .await
            .map_err(|_| TrialFailure::Cancelled)
    }

    async fn allowed_or(&self, cancel: &CancellationToken) -> Result<(), UpdateError> {
        tokio::select! {
            biased;
            () = cancel.cancelled() => Err(UpdateError::Cancelled),
            () = self.activation_allowed() => Ok(()),
        }
    }

    /// Ends a trial in what served before: first on disk, then in memory.
    async fn give_up(&self, failure: TrialFailure) -> UpdateError {
        let trial = self.store().state().trial;
        let served = matches!(&trial, Some(trial) if trial.stage == TrialStage::Serving);
        let bad = failure.is_of_the_release().then(|| failure.to_string());
        let store = self.store().clone();
        let ended = blocking(move || Ok(store.end_trial(bad.as_deref())?)).await;
        if served {
            let before = self.store().active_path();
            if let Err(error) = self.trial().serve(&before).await {
                tracing::error!(%error, "what served before does not serve");
            }
        }
        self.trial().discard().await;
        let phase = match failure.is_of_the_release() {
            true => Phase::RolledBack,
            false => Phase::Staged,
        };
        let failure = UpdateError::from(failure);
        self.progress_sender().send_modify(|progress| {
            // A download of another release may be at work meanwhile: its phases are its own.
            if progress.release == trial.map(|trial| trial.release) {
                progress.phase = phase;
                progress.waiting = None;
            }
            progress.unconfirmed = false;
            progress.failure = Some(failure.to_string());
            progress.failure_name = Some(failure.name());
        });
        match ended {
            Ok(_) => failure,
            Err(error) => error,
        }
    }

    pub(super) async fn roll_back_job(
        &self,
        cancel: &CancellationToken,
    ) -> Result<(), UpdateError> {
        let trial = self.store().state().trial;
        self.begin(Phase::Staged, trial.map(|trial| trial.release));
        self.allowed_or(cancel).await?;
        if self.store().state().trial.is_some() {
            self.next_probation();
            let reason = "it was taken back by hand".to_owned();
            self.give_up(TrialFailure::Unhealthy { reason }).await;
            return Ok(());
        }
        let store = self.store().clone();
        blocking(move || Ok(store.swap()?)).await?;
        if let Err(failure) = self.trial().serve(&self.store().active_path()).await {
            let store = self.store().clone();
            blocking(move || Ok(store.swap()?)).await?;
            return Err(failure.into());
        }
        self.enter(Phase::RolledBack);
        Ok(())
    }

    /// An outside health check says that the release is well.
    pub async fn confirm(&self) -> Result<ReleaseId, UpdateError> {
        let store = self.store().clone();
        let confirmed = blocking(move || Ok(store.confirm()?)).await?;
        self.next_probation();
        self.progress_sender()
            .send_modify(|progress| progress.unconfirmed = false);
        tracing::info!(release = %confirmed, "a release serves for good");
        Ok(confirmed)
    }

    /// A health check says that the unconfirmed release is not well, so what served before serves
    /// again. A car that moves is no reason to wait.
    pub async fn unhealthy(&self, reason: &str) -> Result<(), UpdateError> {
        if self.store().state().trial.is_none() {
            return Err(crate::store::StoreError::NoTrial.into());
        }
        self.next_probation();
        let reason = reason.to_owned();
        self.give_up(TrialFailure::Unhealthy { reason }).await;
        Ok(())
    }

    /// Before the process ends as it was told to: that is not the fault of a release on trial.
    pub async fn note_stop(&self) -> Result<(), UpdateError> {
        self.next_probation();
        let store = self.store().clone();
        blocking(move || Ok(store.note_stop()?)).await
    }

    pub(super) fn resume_probation(&self) {
        let Some(trial) = self.store().state().trial else {
            return;
        };
        if trial.stage == TrialStage::Serving {
            self.begin(Phase::Active, Some(trial.release));
            self.begin_probation(trial.trial_seconds);
        }
    }

    fn begin_probation(&self, trial_seconds: u64) {
        self.progress_sender()
            .send_modify(|progress| progress.unconfirmed = true);
        let ended = self.next_probation();
        let updater = self.clone();
        tokio::spawn(async move {
            let timing = updater.timing().clone();
            let over = timing.sleep(Duration::from_secs(trial_seconds));
            tokio::select! {
                biased;
                () = ended.cancelled() => {}
                () = over => updater.probation_over(trial_seconds).await,
            }
        });
    }

    async fn probation_over(&self, seconds: u64) {
        match self.config().confirmation {
            Confirmation::Surviving => {
                if let Err(error) = self.confirm().await {
                    tracing::warn!(%error, "a release cannot be confirmed");
                }
            }
            Confirmation::Outside => {
                self.give_up(TrialFailure::NotConfirmed { seconds }).await;
            }
        }
    }
}
