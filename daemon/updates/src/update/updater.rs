//! One car's updates: one job at a time, and what is told about it.
use super::UpdateError;
use super::judge::{Car, judge};
use super::parts::{Holds, Origin, Trial};
use super::progress::{Phase, Progress};
use crate::fetch::Timing;
use crate::metadata::{ReleaseCustom, ReleaseEntry};
use crate::store::{Installed, Model, Release, ReleaseId, Store};
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// Who says that an activated release is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Nobody has to: it is well when it served for its `trial_seconds`.
    Surviving,
    /// [`Updater::confirm`] within `trial_seconds`, or it goes back.
    Outside,
}

/// How a car updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateConfig {
    pub car: Car,
    pub confirmation: Confirmation,
    /// Loading and asking a candidate may take this long.
    pub try_out_seconds_max: u64,
    /// Pauses after which a download goes on when the network was bad. Progress begins anew.
    pub retry_waits: Vec<Duration>,
}

impl UpdateConfig {
    pub fn new(car: Car) -> Self {
        Self {
            car,
            confirmation: Confirmation::Surviving,
            try_out_seconds_max: 1800,
            retry_waits: [5, 30, 120, 600, 1800, 3600]
                .map(Duration::from_secs)
                .into(),
        }
    }
}

/// A release of the repository, and what speaks against it.
#[derive(Debug)]
pub struct Offer {
    pub entry: ReleaseEntry,
    pub installed: bool,
    pub active: bool,
    pub unfit: Option<UpdateError>,
}

/// Checks, downloads, tries, switches and goes back. Cloning gives another handle.
#[derive(Clone)]
pub struct Updater(pub(super) Arc<Inner>);

pub(super) struct Inner {
    store: Arc<Store>,
    trial: Arc<dyn Trial>,
    pub(super) holds: watch::Receiver<Holds>,
    timing: Arc<dyn Timing>,
    config: UpdateConfig,
    progress: watch::Sender<Progress>,
    pub(super) paused: watch::Sender<bool>,
    /// The job at work.
    job: Mutex<Option<CancellationToken>>,
    /// Ends the watch over an unconfirmed release.
    probation: Mutex<CancellationToken>,
}

impl std::fmt::Debug for Updater {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Updater")
            .field("progress", &*self.0.progress.borrow())
            .finish_non_exhaustive()
    }
}

impl Updater {
    /// Takes over a release that was still unconfirmed when the process ended. Needs a runtime.
    pub fn new(
        store: Arc<Store>,
        trial: Arc<dyn Trial>,
        holds: watch::Receiver<Holds>,
        timing: Arc<dyn Timing>,
        config: UpdateConfig,
    ) -> Self {
        let updater = Self(Arc::new(Inner {
            store,
            trial,
            holds,
            timing,
            config,
            progress: watch::Sender::default(),
            paused: watch::Sender::new(false),
            job: Mutex::new(None),
            probation: Mutex::new(CancellationToken::new()),
        }));
        updater.resume_probation();
        updater
    }

    /// What the job at work does.
    pub fn progress(&self) -> watch::Receiver<Progress> {
        self.0.progress.subscribe()
    }

    pub fn store(&self) -> &Arc<Store> {
        &self.0.store
    }

    /// What the repository has, the highest counter of each name first.
    pub async fn check(&self, origin: &Origin) -> Result<Vec<Offer>, UpdateError> {
        let origin = origin.clone();
        self.job(|updater, cancel| async move {
            updater.begin(Phase::Checking, None);
            let offers = tokio::select! {
                () = cancel.cancelled() => Err(UpdateError::Cancelled),
                offers = updater.offers(&origin) => offers,
            }?;
            updater.enter(Phase::Idle);
            Ok(offers)
        })
        .await
    }

    /// Downloads a release and puts it in its place; it does not serve yet. One that is there
    /// already costs nothing.
    pub async fn install(
        &self,
        origin: &Origin,
        name: &str,
        version: &str,
    ) -> Result<ReleaseId, UpdateError> {
        let (origin, name, version) = (origin.clone(), name.to_owned(), version.to_owned());
        self.job(|updater, cancel| async move {
            updater.begin(Phase::Checking, None);
            let choose = updater.choose(&origin, &name, &version);
            let release = tokio::select! {
                () = cancel.cancelled() => Err(UpdateError::Cancelled),
                chosen = choose => chosen,
            }?;
            let id = release.id.clone();
            let is_there = updater.is_installed(&id).await?;
            updater.progress_sender().send_modify(|progress| {
                progress.release = Some(id.clone());
            });
            if !is_there {
                updater.enter(Phase::Downloading);
                updater.download(&origin, release, &cancel).await?;
            }
            updater.enter(Phase::Staged);
            Ok(id)
        })
        .await
    }

    /// Waits until the car allows it, tries the release, and lets it serve. It is on probation
    /// when this returns.
    pub async fn activate(&self, id: &ReleaseId) -> Result<(), UpdateError> {
        let id = id.clone();
        self.job(|updater, cancel| async move { updater.activate_job(id, &cancel).await })
            .await
    }

    /// Lets the previous model serve again. A release that is not confirmed yet counts as bad
    /// then.
    pub async fn roll_back(&self) -> Result<(), UpdateError> {
        self.job(|updater, cancel| async move { updater.roll_back_job(&cancel).await })
            .await
    }

    /// Removes an installed release that is not in use.
    pub async fn remove(&self, id: &ReleaseId) -> Result<(), UpdateError> {
        let id = id.clone();
        self.job(|updater, _| async move {
            let store = updater.store().clone();
            blocking(move || Ok(store.remove(&id)?)).await
        })
        .await
    }

    pub async fn list(&self) -> Result<Vec<Installed>, UpdateError> {
        let store = self.store().clone();
        blocking(move || Ok(store.list()?)).await
    }

    /// Ends the job at work. Says whether there was one.
    pub fn cancel(&self) -> bool {
        let job = self.0.job.lock().unwrap_or_else(PoisonError::into_inner);
        job.as_ref().map(CancellationToken::cancel).is_some()
    }

    /// Holds downloads until [`Updater::go_on`]; what is there stays.
    pub fn pause(&self) {
        self.0.paused.send_replace(true);
    }

    pub fn go_on(&self) {
        self.0.paused.send_replace(false);
    }

    async fn offers(&self, origin: &Origin) -> Result<Vec<Offer>, UpdateError> {
        let entries = origin.catalogue.releases().await?;
        let installed = self.list().await?;
        let state = self.store().state();
        let mut offers = Vec::with_capacity(entries.len());
        for entry in entries {
            let ReleaseEntry { custom, sha256, .. } = &entry;
            let is = |id: &ReleaseId| id.manifest_sha256 == *sha256;
            let floor = self.floor(&custom.name).await?;
            offers.push(Offer {
                installed: installed.iter().any(|one| is(&one.id)),
                active: matches!(&state.active, Model::Release(id) if is(id)),
                unfit: judge(custom, sha256, &self.config().car, &state, floor).err(),
                entry,
            });
        }
        let order = |offer: &Offer| {
            let custom = &offer.entry.custom;
            (custom.name.clone(), std::cmp::Reverse(custom.counter))
        };
        offers.sort_by_key(order);
        Ok(offers)
    }

    /// Finds a release, judges it by its metadata, then by its manifest.
    async fn choose(
        &self,
        origin: &Origin,
        name: &str,
        version: &str,
    ) -> Result<Arc<Release>, UpdateError> {
        let entries = origin.catalogue.releases().await?;
        let named =
            |entry: &ReleaseEntry| entry.custom.name == name && entry.custom.version == version;
        let entry = entries.into_iter().find(named);
        let entry = entry.ok_or_else(|| UpdateError::Unknown {
            name: name.to_owned(),
            version: version.to_owned(),
        })?;
        let floor = self.floor(name).await?;
        let state = self.store().state();
        judge(
            &entry.custom,
            &entry.sha256,
            &self.config().car,
            &state,
            floor,
        )?;
        let bytes = origin.catalogue.manifest(&entry).await?;
        let release = Release::parse(bytes)?;
        agree(&entry, &release)?;
        Ok(Arc::new(release))
    }

    /// The highest counter of a name that has served here, or came with the car.
    async fn floor(&self, name: &str) -> Result<u64, UpdateError> {
        let (store, name) = (self.store().clone(), name.to_owned());
        blocking(move || Ok(store.counter_floor(&name))).await
    }

    async fn is_installed(&self, id: &ReleaseId) -> Result<bool, UpdateError> {
        let (store, id) = (self.store().clone(), id.clone());
        blocking(move || Ok(store.release(&id).is_ok())).await
    }

    /// Runs one job in a task of its own: a caller that goes away must not leave a trial half
    /// done, since the next start would take that for the death of the process.
    async fn job<T, Job>(
        &self,
        job: impl FnOnce(Self, CancellationToken) -> Job,
    ) -> Result<T, UpdateError>
    where
        T: Send + 'static,
        Job: Future<Output = Result<T, UpdateError>> + Send + 'static,
    {
        let cancel = CancellationToken::new();
        {
            let mut at_work = self.0.job.lock().unwrap_or_else(PoisonError::into_inner);
            if at_work.is_some() {
                return Err(UpdateError::Busy);
            }
            *at_work = Some(cancel.clone());
        }
        let done = Done(self.clone());
        let job = job(self.clone(), cancel);
        let task = tokio::spawn(async move {
            let result = job.await;
            if let Err(error) = &result {
                done.0.fail(error);
            }
            drop(done);
            result
        });
        task.await.unwrap_or_else(|panic| {
            let reason = panic.to_string();
            let error = UpdateError::Broken { reason };
            self.fail(&error);
            Err(error)
        })
    }

    pub(super) fn fail(&self, error: &UpdateError) {
        tracing::warn!(%error, name = error.name(), "an update failed");
        self.0.progress.send_modify(|progress| {
            // A trial has said already where it ended.
            if !matches!(error, UpdateError::Trial(_)) {
                progress.phase = Phase::Failed;
            }
            progress.waiting = None;
            progress.failure = Some(error.to_string());
            progress.failure_name = Some(error.name());
        });
    }

    /// A new job's first phase: what the last one told is over.
    pub(super) fn begin(&self, phase: Phase, release: Option<ReleaseId>) {
        self.0.progress.send_modify(|progress| {
            *progress = progress.next(release);
        });
        self.enter(phase);
    }

    pub(super) fn enter(&self, phase: Phase) {
        self.0.progress.send_modify(|progress| {
            if progress.phase != phase && !progress.phase.may_become(phase) {
                tracing::error!(from = ?progress.phase, to = ?phase, "phases out of order: a bug");
            }
            progress.phase = phase;
            progress.waiting = None;
        });
    }

    pub(super) fn progress_sender(&self) -> &watch::Sender<Progress> {
        &self.0.progress
    }

    pub(super) fn config(&self) -> &UpdateConfig {
        &self.0.config
    }

    pub(super) fn timing(&self) -> &Arc<dyn Timing> {
        &self.0.timing
    }

    pub(super) fn trial(&self) -> &Arc<dyn Trial> {
        &self.0.trial
    }

    /// Ends the watch over an unconfirmed release and hands out the token of the next one.
    pub(super) fn next_probation(&self) -> CancellationToken {
        let next = CancellationToken::new();
        let mut probation = self
            .0
            .probation
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *probation, next.clone()).cancel();
        next
    }
}

/// Lets the next job in, however this one ends.
struct Done(Updater);

impl Drop for Done {
    fn drop(&mut self) {
        let mut job = self.0.0.job.lock().unwrap_or_else(PoisonError::into_inner);
        *job = None;
    }
}

/// What was signed beside the manifest repeats it.
fn agree(entry: &ReleaseEntry, release: &Release) -> Result<(), UpdateError> {
    let ReleaseCustom {
        name,
        version,
        counter,
        hardware,
        min_cabind,
        size_bytes,
        wave_percent: _,
        wave_seed: _,
    } = &entry.custom;
    let manifest = &release.manifest;
    let fields = [
        ("sum", entry.sha256 == release.id.manifest_sha256),
        ("name", *name == manifest.name),
        ("version", *version == manifest.version),
        ("counter", *counter == manifest.counter),
        ("hardware", *hardware == manifest.hardware),
        ("min_cabind", *min_cabind == manifest.min_cabind),
        ("size_bytes", *size_bytes == manifest.size_bytes()),
    ];
    match fields.into_iter().find(|(_, agrees)| !agrees) {
        Some((field, _)) => Err(UpdateError::Contradiction { field }),
        None => Ok(()),
    }
}

/// Disks are slow and the runtime's threads are few.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, UpdateError> + Send + 'static,
) -> Result<T, UpdateError> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|panic| {
            let reason = panic.to_string();
            Err(UpdateError::Broken { reason })
        })
}
