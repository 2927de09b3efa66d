//! Updates at work, from the call that begins one until its object leaves the bus.
use super::error::CallError;
use super::job_object::{Handle, JOB_INTERFACE, JobKind, JobObject, JobState, JobView, SharedView};
use super::models::state_of;
use crate::ota::{Ota, OtaError};
use crate::service::Service;
use cabind_updates::update::{Phase, Progress};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::sync::CancellationToken;
use zbus::fdo::Properties;
use zbus::names::InterfaceName;
use zbus::object_server::SignalEmitter;
use zbus::{Connection, OwnedObjectPath};

/// Jobs on the bus, at work or ended. The update itself does one at a time.
pub(super) const JOBS_MAX: usize = 16;
/// How long a client may look at how a job ended.
const KEPT: Duration = Duration::from_secs(60);
/// At most one `PropertiesChanged` of a job in this time.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(100);

/// All jobs on the bus.
#[derive(Debug)]
pub(super) struct Jobs {
    kept: Mutex<Kept>,
    /// Ends what belongs to the jobs when the daemon leaves the bus. The updates go on.
    stop: CancellationToken,
}

#[derive(Debug, Default)]
struct Kept {
    jobs: VecDeque<Entry>,
    serial: u64,
}

#[derive(Debug)]
struct Entry {
    number: u64,
    view: SharedView,
    /// Takes the object off the bus before its time.
    gone: CancellationToken,
}

type Work = Pin<Box<dyn Future<Output = Result<(), OtaError>> + Send>>;

impl Jobs {
    pub(super) fn new(stop: CancellationToken) -> Arc<Self> {
        Arc::new(Self {
            kept: Mutex::default(),
            stop,
        })
    }

    /// Begins `work` and puts its object on the bus. `release` is what is known of it now.
    ///
    /// # Errors
    /// What `work` refuses with at once, such as `Busy`: then there is no object.
    pub(super) async fn start(
        self: &Arc<Self>,
        connection: &Connection,
        ota: &Ota,
        kind: JobKind,
        release: String,
        work: impl Future<Output = Result<(), OtaError>> + Send + 'static,
    ) -> Result<OwnedObjectPath, CallError> {
        // What is told from here on is about this job.
        let progress = ota.progress();
        let mut work: Work = Box::pin(work);
        let first = poll_fn(|context| Poll::Ready(work.as_mut().poll(context))).await;
        let work: Work = match first {
            Poll::Ready(Err(error)) => return Err(error.into()),
            Poll::Ready(Ok(())) => Box::pin(std::future::ready(Ok(()))),
            Poll::Pending => work,
        };
        let told = Told {
            progress,
            begun: false,
        };
        self.publish(connection, ota, kind, release, work, told)
            .await
    }

    /// Puts jobs on the bus that others began, over MQTT or by the clock, until the updates end.
    /// Whoever shows them need not know who did.
    pub(super) async fn adopt(self: Arc<Self>, connection: Connection, service: Service) {
        let ota = service.updates.wait().await;
        let mut progress = ota.progress();
        loop {
            // A job that a call began is kept by then.
            sleep(SIGNAL_INTERVAL).await;
            let now = progress.borrow_and_update().clone();
            if let Some(kind) = kind_of(ota, &now).await
                && !self.has_running()
            {
                let release = now.release.as_ref().map(ToString::to_string);
                let told = Told {
                    progress: ota.progress(),
                    begun: true,
                };
                let (release, work) = (release.unwrap_or_default(), ended(ota.clone()));
                let published = self.publish(&connection, ota, kind, release, Box::pin(work), told);
                if let Err(error) = published.await {
                    tracing::warn!(?error, "an update cannot be shown on the bus");
                }
            }
            if progress.changed().await.is_err() {
                return;
            }
        }
    }

    fn has_running(&self) -> bool {
        let running = |entry: &Entry| entry.view.lock().state == JobState::Running;
        self.lock().jobs.iter().any(running)
    }

    async fn publish(
        self: &Arc<Self>,
        connection: &Connection,
        ota: &Ota,
        kind: JobKind,
        release: String,
        work: Work,
        told: Told,
    ) -> Result<OwnedObjectPath, CallError> {
        let handle = Handle {
            view: SharedView::new(release),
            cancel: CancellationToken::new(),
            paused: Arc::new(AtomicBool::new(false)),
            ota: ota.clone(),
        };
        if told.begun {
            handle.view.lock().progress = told.progress.borrow().clone();
        }
        let gone = CancellationToken::new();
        let number = self.keep(handle.view.clone(), gone.clone());
        let running = Running {
            connection: connection.clone(),
            path: path(number)?,
            handle: handle.clone(),
            told,
        };
        let object = JobObject { kind, handle };
        let path = running.path.clone();
        let published = connection.object_server().at(&path, object).await;
        let (jobs, stop) = (self.clone(), self.stop.clone());
        tokio::spawn(async move {
            let end = running.follow(work, gone);
            stop.run_until_cancelled(end).await;
            jobs.lock().jobs.retain(|entry| entry.number != number);
        });
        published.map_err(CallError::internal)?;
        Ok(path)
    }

    /// Makes room by letting the oldest job that has ended go.
    fn keep(&self, view: SharedView, gone: CancellationToken) -> u64 {
        let mut kept = self.lock();
        if kept.jobs.len() >= JOBS_MAX {
            let ended = |entry: &Entry| entry.view.lock().state != JobState::Running;
            // All but one have: the update does one at a time.
            if let Some(oldest) = kept.jobs.iter().position(ended)
                && let Some(oldest) = kept.jobs.remove(oldest)
            {
                oldest.gone.cancel();
            }
        }
        kept.serial += 1;
        let number = kept.serial;
        kept.jobs.push_back(Entry { number, view, gone });
        number
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // No code that holds the lock can leave the list half changed.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job whose object is on the bus.
struct Running {
    connection: Connection,
    path: OwnedObjectPath,
    handle: Handle,
    told: Told,
}

/// What the updates tell.
struct Told {
    progress: watch::Receiver<Progress>,
    /// They have told something about this job; before, the progress is of another.
    begun: bool,
}

/// What a job is that somebody else began. None for one that only looks, or has come to rest.
async fn kind_of(ota: &Ota, progress: &Progress) -> Option<JobKind> {
    match progress.phase {
        Phase::Downloading | Phase::Verifying => Some(JobKind::Install),
        Phase::Trial => Some(JobKind::Activate),
        // For the car to be parked. What is on trial can only go back.
        Phase::Staged if progress.waiting.is_some() => {
            let trial = state_of(ota).await.ok()?.trial;
            match progress.release.is_some() && trial.is_none() {
                true => Some(JobKind::Activate),
                false => Some(JobKind::Rollback),
            }
        }
        _ => None,
    }
}

/// Resolves when a job that somebody else began has come to rest.
async fn ended(ota: Ota) -> Result<(), OtaError> {
    let mut progress = ota.progress();
    let Ok(last) = progress.wait_for(Progress::is_at_rest).await else {
        return Ok(());
    };
    match (last.failure_name, last.failure.clone()) {
        (Some(name), Some(text)) => Err(OtaError::Told { name, text }),
        _ => Ok(()),
    }
}

impl Running {
    async fn follow(mut self, mut work: Work, gone: CancellationToken) {
        let mut signalled = JobView {
            release: self.handle.view.lock().release.clone(),
            ..JobView::default()
        };
        let result = loop {
            tokio::select! {
                biased;
                result = &mut work => break result,
                // Again until it ends: between two steps there may be nothing to cancel.
                () = self.handle.cancel.cancelled() => {
                    self.handle.ota.cancel();
                }
                Ok(()) = self.told.progress.changed() => self.told.begun = true,
            }
            self.look();
            self.signal(&mut signalled).await;
            tokio::select! {
                biased;
                result = &mut work => break result,
                () = sleep(SIGNAL_INTERVAL) => {}
            }
        };
        let next = Instant::now() + SIGNAL_INTERVAL;
        self.look();
        self.handle.view.lock().end(result);
        self.handle.end_pause();
        sleep_until(next).await;
        self.signal(&mut signalled).await;
        tokio::select! {
            () = sleep(KEPT) => {}
            () = gone.cancelled() => {}
        }
        let server = self.connection.object_server();
        // The only fault there can be is a lost connection, which ends everything anyway.
        let _ = server.remove::<JobObject, _>(&self.path).await;
    }

    /// Takes over what the update tells.
    fn look(&mut self) {
        let told = &mut self.told;
        told.begun |= told.progress.has_changed().unwrap_or(false);
        if told.begun {
            let progress = told.progress.borrow_and_update().clone();
            self.handle.view.lock().progress = progress;
        }
    }

    async fn signal(&self, signalled: &mut JobView) {
        let now = self.handle.view.lock().clone();
        let changed = now.changes(signalled);
        *signalled = now;
        if changed.is_empty() {
            return;
        }
        let signal = async {
            let emitter = SignalEmitter::new(&self.connection, &self.path)?;
            let interface = InterfaceName::from_static_str_unchecked(JOB_INTERFACE);
            Properties::properties_changed(&emitter, interface, changed, Cow::Borrowed(&[])).await
        };
        if let Err(error) = signal.await {
            tracing::debug!(%error, "a job's state could not be signalled");
        }
    }
}

fn path(number: u64) -> Result<OwnedObjectPath, CallError> {
    let path = format!("{}/job/{number}", super::PATH);
    OwnedObjectPath::try_from(path).map_err(CallError::internal)
}
