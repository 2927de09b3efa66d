//! `org.cabind.Job1`: an update at work, and for a minute afterwards how it ended.
use super::reply::bus_text;
use crate::ota::{Ota, OtaError};
use cabind_updates::update::{Phase, Progress, Waiting};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;
use zbus::Variant;

/// The interface's name.
pub const JOB_INTERFACE: &str = "org.cabind.Job1";

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JobKind {
    Install,
    InstallFile,
    Activate,
    Rollback,
}

impl JobKind {
    fn word(self) -> &'static str {
        match self {
            Self::Install => "install",
            Self::InstallFile => "install_file",
            Self::Activate => "activate",
            Self::Rollback => "rollback",
        }
    }
}

/// Whether it is over. More words may come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum JobState {
    #[default]
    Running,
    Done,
    Failed,
}

impl JobState {
    fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }
}

/// What the properties show.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct JobView {
    pub(super) state: JobState,
    /// Of this job: the phases of others before it are not its own.
    pub(super) progress: Progress,
    /// What was asked for, until the update itself knows.
    pub(super) release: String,
    pub(super) error: Option<(&'static str, String)>,
}

impl JobView {
    /// The update's last word about it is `progress`.
    pub(super) fn end(&mut self, result: Result<(), OtaError>) {
        self.progress.waiting = None;
        self.progress.bytes_per_second = 0;
        match result {
            Ok(()) => self.state = JobState::Done,
            Err(error) => {
                self.state = JobState::Failed;
                self.error = Some((error.name(), bus_text(error.to_string())));
                // That what served before serves again says more.
                if self.progress.phase != Phase::RolledBack {
                    self.progress.phase = Phase::Failed;
                }
            }
        }
    }

    /// Every property that can change, by its name.
    pub(super) fn properties(&self) -> [(&'static str, Variant<'static>); 12] {
        let progress = &self.progress;
        [
            ("Phase", progress.phase.word().into()),
            ("Release", self.release().into()),
            ("BytesDone", progress.done_bytes.into()),
            ("BytesTotal", progress.total_bytes.into()),
            ("BytesReused", progress.reused_bytes.into()),
            ("BytesFetched", progress.fetched_bytes.into()),
            ("BytesSaved", progress.saved_bytes().into()),
            ("BytesPerSecond", progress.bytes_per_second.into()),
            ("Waiting", progress.waiting.map_or("", Waiting::word).into()),
            ("State", self.state.word().into()),
            ("ErrorName", self.error_name().into()),
            ("ErrorText", self.error_text().into()),
        ]
    }

    /// What differs from an older view.
    pub(super) fn changes(&self, old: &Self) -> HashMap<&'static str, Variant<'static>> {
        self.properties()
            .into_iter()
            .zip(old.properties())
            .filter(|(new, old)| new != old)
            .map(|(new, _)| new)
            .collect()
    }

    fn release(&self) -> String {
        let known = self.progress.release.as_ref().map(ToString::to_string);
        known.unwrap_or_else(|| self.release.clone())
    }

    fn error_name(&self) -> &'static str {
        self.error.as_ref().map_or("", |(name, _)| name)
    }

    fn error_text(&self) -> String {
        self.error
            .as_ref()
            .map(|(_, text)| text.clone())
            .unwrap_or_default()
    }
}

/// A view shared by a job and its object.
#[derive(Clone, Debug)]
pub(super) struct SharedView(Arc<Mutex<JobView>>);

impl SharedView {
    pub(super) fn new(release: String) -> Self {
        let view = JobView {
            release,
            ..JobView::default()
        };
        Self(Arc::new(Mutex::new(view)))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, JobView> {
        // Plain data: a panic elsewhere cannot leave it half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a job and its object tell each other.
#[derive(Clone, Debug)]
pub(super) struct Handle {
    pub(super) view: SharedView,
    pub(super) cancel: CancellationToken,
    /// Downloads are held because of this job, and must not be for the next one.
    pub(super) paused: Arc<AtomicBool>,
    pub(super) ota: Ota,
}

impl Handle {
    /// Does it unless the job has ended, and not while it ends.
    fn while_running(&self, act: impl FnOnce()) {
        let view = self.view.lock();
        if view.state == JobState::Running {
            act();
        }
    }

    /// After the end. Takes back a pause that nobody could take back any more.
    pub(super) fn end_pause(&self) {
        if self.paused.swap(false, Ordering::AcqRel) {
            self.ota.go_on();
        }
    }
}

/// The object of one job.
#[derive(Debug)]
pub(super) struct JobObject {
    pub(super) kind: JobKind,
    pub(super) handle: Handle,
}

/// One update at work. The object stays for 60 s after the end, or until there are 16 younger ones,
/// at `/org/cabind/Inference1/job/N`. A job goes on when the client that began it leaves the bus.
/// One that began elsewhere, over MQTT or by the clock, has an object as well while it downloads,
/// tries a release or waits.
/// Only root and members of the group `cabind-update` may call its methods.
#[zbus::interface(name = "org.cabind.Job1")]
impl JobObject {
    /// Ends the job with `org.cabind.Error.Cancelled`. What was downloaded is removed; `Pause` keeps
    /// it. Returns at once; a job that has ended stays as it is.
    fn cancel(&self) {
        self.handle.while_running(|| self.handle.cancel.cancel());
    }

    /// Holds the download until `Resume`; what is there stays.
    fn pause(&self) {
        self.handle.while_running(|| {
            self.handle.paused.store(true, Ordering::Release);
            self.handle.ota.pause();
        });
    }

    /// Goes on after `Pause`.
    fn resume(&self) {
        self.handle.while_running(|| {
            self.handle.paused.store(false, Ordering::Release);
            self.handle.ota.go_on();
        });
    }

    /// `install`, `install_file`, `activate` or `rollback`.
    #[zbus(property(emits_changed_signal = "const"))]
    fn kind(&self) -> &'static str {
        self.kind.word()
    }

    /// `idle`, `checking`, `downloading`, `verifying`, `staged`, `trial`, `active`, `rolled_back`
    /// or `failed`.
    #[zbus(property)]
    fn phase(&self) -> &'static str {
        self.handle.view.lock().progress.phase.word()
    }

    /// `NAME@VERSION`, empty until it is known.
    #[zbus(property)]
    fn release(&self) -> String {
        self.handle.view.lock().release()
    }

    /// Bytes of the release's files that are there.
    #[zbus(property)]
    fn bytes_done(&self) -> u64 {
        self.handle.view.lock().progress.done_bytes
    }

    /// Bytes of the release's files.
    #[zbus(property)]
    fn bytes_total(&self) -> u64 {
        self.handle.view.lock().progress.total_bytes
    }

    /// Bytes of files taken from installed releases.
    #[zbus(property)]
    fn bytes_reused(&self) -> u64 {
        self.handle.view.lock().progress.reused_bytes
    }

    /// Bytes that were read from the repository or the bundle, as they came: perhaps compressed.
    #[zbus(property)]
    fn bytes_fetched(&self) -> u64 {
        self.handle.view.lock().progress.fetched_bytes
    }

    /// Bytes that a plain download would have fetched as well.
    #[zbus(property)]
    fn bytes_saved(&self) -> u64 {
        self.handle.view.lock().progress.saved_bytes()
    }

    /// Of the files, lately.
    #[zbus(property)]
    fn bytes_per_second(&self) -> u64 {
        self.handle.view.lock().progress.bytes_per_second
    }

    /// Why nothing happens: `paused`, `metered`, `moving`, `policy`, `retrying`, or empty.
    #[zbus(property)]
    fn waiting(&self) -> &'static str {
        self.handle
            .view
            .lock()
            .progress
            .waiting
            .map_or("", Waiting::word)
    }

    /// `running`, `done` or `failed`.
    #[zbus(property)]
    fn state(&self) -> &'static str {
        self.handle.view.lock().state.word()
    }

    /// The last part of the error's name after `failed`, else empty.
    #[zbus(property)]
    fn error_name(&self) -> &'static str {
        self.handle.view.lock().error_name()
    }

    /// The error as a sentence.
    #[zbus(property)]
    fn error_text(&self) -> String {
        self.handle.view.lock().error_text()
    }
}
