//! Announcements of releases, reports of jobs, and the car's signals.
use super::announcement::{self, Announcement, Named, Task};
use super::fields::{Invalid, cut};
use super::handler::{Handler, correlation};
use super::outbox::{Delivery, Publication};
use super::recent::Digest;
use super::report::{self, Outcome};
use crate::ota::{Ota, OtaError, is_release};
use cabind_updates::store::{Model, ReleaseId};
use cabind_updates::update::{Offer, Phase, Progress, UpdateError};
use rumqttc::v5::mqttbytes::v5::Publish;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

/// Two reports of a job at work are at least this far apart.
const REPORT_INTERVAL: Duration = Duration::from_millis(500);
/// Two refusals of signals: a sensor that is wrong is wrong many times a second.
const SIGNAL_REFUSAL_INTERVAL: Duration = Duration::from_secs(1);
/// Announcements remembered.
const ANNOUNCEMENTS_MAX: usize = 64;

/// What is known about announcements and what was said about jobs.
#[derive(Debug, Default)]
pub(super) struct Updating {
    state: Mutex<State>,
    /// The reports have to be looked at again.
    wake: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// The announcement at work; others may have begun a job of their own.
    at_work: Option<Digest>,
    /// The latest announcements that were begun.
    begun: VecDeque<Begun>,
    /// The progress behind the last retained report.
    told: Option<Progress>,
    signals_refused: Option<Instant>,
}

#[derive(Debug)]
struct Begun {
    digest: Digest,
    /// So that it may be announced again under its id.
    failed: bool,
}

/// What to do about an announcement.
#[derive(Debug, PartialEq, Eq)]
enum Begin {
    Now,
    /// It was begun before.
    Repeated,
    /// Another one is at work.
    Busy,
}

impl State {
    /// `again` is what a broker says that delivers a message once more.
    fn begin(&mut self, digest: Digest, again: bool, has_id: bool) -> Begin {
        let known = self.begun.iter().find(|begun| begun.digest == digest);
        let repeated = known.is_some_and(|begun| again || (has_id && !begun.failed));
        if repeated || self.at_work == Some(digest) {
            return Begin::Repeated;
        }
        if self.at_work.is_some() {
            return Begin::Busy;
        }
        self.at_work = Some(digest);
        self.begun.retain(|begun| begun.digest != digest);
        let failed = false;
        self.begun.push_back(Begun { digest, failed });
        if self.begun.len() > ANNOUNCEMENTS_MAX {
            self.begun.pop_front();
        }
        Begin::Now
    }

    /// The announcement at work has ended.
    fn end(&mut self, result: &Result<(), OtaError>) {
        let digest = self.at_work.take();
        match result {
            Ok(()) => {}
            // It was not begun after all.
            Err(error) if is_busy(error) => self.begun.retain(|one| Some(one.digest) != digest),
            Err(_) => {
                let begun = self.begun.iter_mut();
                for begun in begun.filter(|begun| Some(begun.digest) == digest) {
                    begun.failed = true;
                }
            }
        }
    }
}

/// What a job that was announced leads to, besides its progress.
#[derive(Debug, Default)]
struct Results {
    offers: Vec<Offer>,
    /// What it let serve.
    activated: Option<ReleaseId>,
}

impl Handler {
    /// Takes a message of the update topic.
    pub(super) fn announcement(self: &Arc<Self>, publish: &Publish) {
        let refuse = |id: Option<&str>, error: (&str, &str)| {
            let correlation = correlation(publish);
            self.refuse_update(correlation, id, error);
        };
        let Announcement { id, task } = match announcement::parse(&publish.payload) {
            Ok(announcement) => announcement,
            Err(refusal) => {
                let message = refusal.invalid.to_string();
                return refuse(refusal.id.as_deref(), ("InvalidArgument", &message));
            }
        };
        let Some(ota) = self.service.updates.get() else {
            let message = "there are no updates: updates.enabled is false, or the log says why \
                           they did not start";
            return refuse(id.as_deref(), ("NoUpdates", message));
        };
        if publish.retain {
            let Some(release) = task.release() else {
                let message = "only install and activate may be retained: this would be done \
                               anew at every start";
                return refuse(id.as_deref(), ("InvalidArgument", message));
            };
            if has_served(ota, release) {
                tracing::debug!("a retained announcement of a release that has served is ignored");
                return;
            }
        }
        let digest = Digest::of(&publish.payload, None);
        let again = publish.dup || publish.retain;
        let begin = self.updating.lock().begin(digest, again, id.is_some());
        match begin {
            Begin::Now => {
                let (handler, ota) = (self.clone(), ota.clone());
                let correlation = correlation(publish);
                // Not counted as a reply: a download must not hold up the daemon's end.
                tokio::spawn(async move { handler.update(&ota, id, task, correlation).await });
            }
            Begin::Repeated => tracing::debug!("an announcement that was begun before is ignored"),
            Begin::Busy => {
                let message = UpdateError::Busy.to_string();
                refuse(id.as_deref(), (UpdateError::Busy.name(), &message));
            }
        }
    }

    /// Does what was announced, and says what came of it.
    async fn update(
        &self,
        ota: &Ota,
        id: Option<String>,
        task: Task,
        correlation: Option<Vec<u8>>,
    ) {
        tracing::info!(?task, "an update was announced");
        // A task of its own: a panic must not leave the announcement at work for ever.
        let job = tokio::spawn(carry_out(ota.clone(), task.clone())).await;
        let job = job.unwrap_or_else(|panic| Err(OtaError::Internal(panic.to_string())));
        let (results, result) = match job {
            Ok(results) => (results, Ok(())),
            Err(error) => (Results::default(), Err(error)),
        };
        let now = ota.progress().borrow().clone();
        let mut state = self.updating.lock();
        state.end(&result);
        match result {
            // Whoever was first tells how that goes.
            Err(error) if is_busy(&error) => {
                let error = (error.name(), error.to_string());
                self.refuse_update(correlation, id.as_deref(), (error.0, &error.1));
            }
            result => {
                let outcome = Outcome {
                    id: id.as_deref(),
                    release: task.release(),
                    error: result.as_ref().err().map(OtaError::name),
                    offers: &results.offers,
                };
                let shown = match (&result, results.activated) {
                    (Err(error), _) => failed(&now, error),
                    (Ok(()), Some(release)) => activated(ota, &now, release),
                    (Ok(()), None) => now.clone(),
                };
                self.push_report(ota, &shown, &outcome, Delivery::Retained);
                state.told = Some(now);
            }
        }
        drop(state);
        self.updating.wake.notify_one();
    }

    /// Reports what jobs do, whoever asked for them, until `stop`. The first report says how the
    /// daemon started, since a release may have been left behind in the meantime.
    pub(super) async fn report_updates(&self, ota: &Ota, stop: &CancellationToken) {
        let mut progress = ota.progress();
        let look = async {
            loop {
                let now = progress.borrow_and_update().clone();
                self.report_progress(ota, now);
                sleep(REPORT_INTERVAL).await;
                tokio::select! {
                    // The sender lives in `ota`.
                    changed = progress.changed() => if changed.is_err() { return },
                    () = self.updating.wake.notified() => {}
                }
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = look => {}
        }
    }

    fn report_progress(&self, ota: &Ota, now: Progress) {
        let mut state = self.updating.lock();
        if state.told.as_ref() == Some(&now) {
            return;
        }
        // The outcome of a job that was announced comes with its error's name from who began it.
        let delivery = match state.at_work.is_none() && now.is_at_rest() {
            true => Delivery::Retained,
            false => Delivery::Latest,
        };
        self.push_report(ota, &now, &Outcome::default(), delivery);
        state.told = (delivery == Delivery::Retained).then_some(now);
    }

    fn push_report(
        &self,
        ota: &Ota,
        progress: &Progress,
        outcome: &Outcome<'_>,
        delivery: Delivery,
    ) {
        let topic = &self.topics.progress;
        let bytes_max = self.outbox.payload_bytes_max(topic, None);
        self.outbox.push(Publication {
            topic: topic.clone(),
            payload: report::report(progress, &ota.state(), outcome, bytes_max),
            correlation: None,
            delivery,
        });
    }

    fn refuse_update(
        &self,
        correlation: Option<Vec<u8>>,
        id: Option<&str>,
        (error, message): (&str, &str),
    ) {
        tracing::warn!(error, message, "an announced update is refused");
        let topic = &self.topics.progress;
        self.outbox
            .push(report::refusal(topic, correlation, id, (error, message)));
    }

    /// Takes a message of the vehicle topic.
    pub(super) fn vehicle(&self, publish: &Publish) {
        // Nobody looks at them.
        let Some(ota) = self.service.updates.get() else {
            return;
        };
        let taken = announcement::parse_signals(&publish.payload).and_then(|signals| {
            let updated = ota.vehicle().update(&signals);
            updated.map_err(|error| {
                Invalid(format!(
                    "{} is {}, it must be {}",
                    error.path,
                    cut(&error.value),
                    error.wanted
                ))
            })
        });
        let Err(invalid) = taken else { return };
        let now = Instant::now();
        let mut state = self.updating.lock();
        let lately = |at: Instant| now.saturating_duration_since(at) < SIGNAL_REFUSAL_INTERVAL;
        if state.signals_refused.is_some_and(lately) {
            return;
        }
        state.signals_refused = Some(now);
        drop(state);
        tracing::warn!(%invalid, "signals are refused");
        self.refuse(&self.error_address(publish), None, invalid);
    }
}

impl Updating {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn carry_out(ota: Ota, task: Task) -> Result<Results, OtaError> {
    let mut results = Results::default();
    match task {
        Task::Check => results.offers = ota.check().await?,
        Task::Install { release, activate } => {
            let id = ota.install(&release.name, &release.version).await?;
            if activate {
                ota.activate(&id).await?;
                results.activated = Some(id);
            }
        }
        Task::Activate(release) => {
            let id = ota.installed(&release.name, &release.version).await?;
            ota.activate(&id).await?;
            results.activated = Some(id);
        }
        Task::RollBack => ota.roll_back().await?,
    }
    Ok(results)
}

/// A failure that the progress does not know has changed nothing: what it shows is of an earlier
/// job.
fn failed(now: &Progress, error: &OtaError) -> Progress {
    let failure = Some(error.to_string());
    match now.failure == failure {
        true => now.clone(),
        false => Progress {
            phase: Phase::Failed,
            unconfirmed: now.unconfirmed,
            failure,
            ..Progress::default()
        },
    }
}

/// What serves already is let serve without a job, and what the progress shows is of an earlier
/// one.
fn activated(ota: &Ota, now: &Progress, release: ReleaseId) -> Progress {
    let shown = now.release.as_ref() == Some(&release) && now.phase != Phase::Staged;
    match !shown && is_release(&ota.state().active, &release) {
        true => Progress {
            phase: Phase::Active,
            release: Some(release),
            unconfirmed: now.unconfirmed,
            ..Progress::default()
        },
        false => now.clone(),
    }
}

/// Whether a release serves, did before, or was bad: none of that is to be changed by a message
/// that a broker keeps.
fn has_served(ota: &Ota, release: &Named) -> bool {
    let is = |id: &ReleaseId| id.name == release.name && id.version == release.version;
    let state = ota.state();
    let models = [Some(&state.active), state.previous.as_ref()];
    let serves = |model: &&Model| matches!(model, Model::Release(id) if is(id));
    models.iter().flatten().any(serves) || state.bad.iter().any(|bad| is(&bad.release))
}

fn is_busy(error: &OtaError) -> bool {
    matches!(error, OtaError::Update(UpdateError::Busy))
}
