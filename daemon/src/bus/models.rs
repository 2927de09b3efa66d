//! `org.cabind.Models1`: releases of models, and which of them serves.
use super::error::CallError;
use super::job_object::JobKind;
use super::jobs::Jobs;
use super::release_name;
use super::reply::{ResultMap, bus_text};
use crate::ota::{BundleFile, Ota, is_release};
use crate::service::Service;
use cabind_updates::store::{Installed, State};
use cabind_updates::update::Offer;
use std::collections::HashMap;
use std::sync::Arc;
use zbus::{Connection, OwnedFd, OwnedObjectPath, OwnedVariant, Variant};

/// The interface's name.
pub const MODELS_INTERFACE: &str = "org.cabind.Models1";

/// The object at `/org/cabind/Inference1`.
#[derive(Debug)]
pub(super) struct Models {
    pub(super) service: Service,
    pub(super) jobs: Arc<Jobs>,
}

/// Installs releases of models, lets them serve, and goes back.
///
/// A release is called `NAME@VERSION`, and the model the car was built with `factory`. What takes
/// long is a job (`org.cabind.Job1`) that goes on when its client leaves. There is one at a time.
///
/// Errors: `org.cabind.Error.` and `NoUpdates` where the configuration has none, `InvalidArgument`,
/// `NoRepository`, `Busy`, and as a call's error or a job's `ErrorName` `Cancelled`, `Unknown`,
/// `NotInWave`, `KnownBad`, `Rollback`, `TooOld`, `WrongHardware`, `BaseMissing`, `BadManifest`,
/// `BadBundle`, `Integrity`, `Freeze`, `MixAndMatch`, `EndlessData`, `SlowRetrieval`, `WrongKey`,
/// `Metadata`, `Fetch`, `NoSpace`, `ReadOnly`, `Store`, `Trial`, `Broken`, `Internal`. Whatever
/// goes wrong, a model serves. Only root and members of the group `cabind-update` may call it.
#[zbus::interface(name = "org.cabind.Models1")]
impl Models {
    /// Asks the repository what it has, the newest of each name first: `name` s, `version` s,
    /// `counter` t (grows with each release), `size_bytes` t, `installed` b, `active` b, and
    /// `unfit` s with `unfit_text` s: the name of the error and the sentence that `Install` would
    /// end with, both empty for a release this car can have.
    #[zbus(out_args("offers"))]
    async fn check(&self) -> Result<Vec<ResultMap>, CallError> {
        let offers = self.ota()?.check().await?;
        Ok(offers.into_iter().map(offer).collect())
    }

    /// Downloads a release of the repository and keeps it; it does not serve yet. One that is there
    /// costs nothing. There are no options.
    #[zbus(out_args("job"))]
    async fn install(
        &self,
        release: &str,
        options: HashMap<String, OwnedVariant>,
        #[zbus(connection)] connection: &Connection,
    ) -> Result<OwnedObjectPath, CallError> {
        let (name, version) = release_name::parse("release", release)?;
        release_name::options(&options, false)?;
        let ota = self.ota()?.clone();
        let worker = ota.clone();
        let work = async move { worker.install(&name, &version).await.map(drop) };
        let kind = JobKind::Install;
        self.jobs
            .start(connection, &ota, kind, release.into(), work)
            .await
    }

    /// Installs from an open bundle, such as one on a stick, as `Install` does. The option
    /// `release` s says which, where there are several names; else it is the newest.
    #[zbus(out_args("job"))]
    async fn install_file(
        &self,
        bundle: OwnedFd,
        options: HashMap<String, OwnedVariant>,
        #[zbus(connection)] connection: &Connection,
    ) -> Result<OwnedObjectPath, CallError> {
        let wanted = release_name::options(&options, true)?;
        let ota = self.ota()?.clone();
        let worker = ota.clone();
        let release = wanted.as_ref();
        let release = release.map(|(name, version)| release_name::join(name, version));
        let work = async move {
            // What is wrong with the file is told by the job, however soon it is known.
            tokio::task::yield_now().await;
            let bundle = std::fs::File::from(std::os::fd::OwnedFd::from(bundle));
            let file = BundleFile::Open(bundle);
            worker.install_file(file, wanted).await.map(drop)
        };
        let (kind, release) = (JobKind::InstallFile, release.unwrap_or_default());
        self.jobs.start(connection, &ota, kind, release, work).await
    }

    /// Tries an installed release and lets it serve, as soon as the car is parked. It goes back by
    /// itself unless it does well.
    #[zbus(out_args("job"))]
    async fn activate(
        &self,
        release: &str,
        #[zbus(connection)] connection: &Connection,
    ) -> Result<OwnedObjectPath, CallError> {
        let (name, version) = release_name::parse("release", release)?;
        let ota = self.ota()?.clone();
        let id = ota.installed(&name, &version).await?;
        let worker = ota.clone();
        let work = async move { worker.activate(&id).await };
        let kind = JobKind::Activate;
        self.jobs
            .start(connection, &ota, kind, release.into(), work)
            .await
    }

    /// Lets the previous model serve again, as soon as the car is parked. A release that is still
    /// on trial counts as bad then.
    #[zbus(out_args("job"))]
    async fn rollback(
        &self,
        #[zbus(connection)] connection: &Connection,
    ) -> Result<OwnedObjectPath, CallError> {
        let ota = self.ota()?.clone();
        let worker = ota.clone();
        let work = async move { worker.roll_back().await };
        let kind = JobKind::Rollback;
        self.jobs
            .start(connection, &ota, kind, String::new(), work)
            .await
    }

    /// Removes an installed release that neither serves nor is what to go back to.
    async fn remove(&self, release: &str) -> Result<(), CallError> {
        let (name, version) = release_name::parse("release", release)?;
        let ota = self.ota()?;
        let id = ota.installed(&name, &version).await?;
        Ok(ota.remove(&id).await?)
    }

    /// A health check found the release on trial well: it serves for good. Returns which.
    #[zbus(out_args("release"))]
    async fn confirm(&self) -> Result<String, CallError> {
        Ok(self.ota()?.confirm().await?.to_string())
    }

    /// A health check found the release on trial unwell: what served before serves at once, whether
    /// the car is parked or not, and the release is not tried again.
    async fn reject(&self, reason: &str) -> Result<(), CallError> {
        Ok(self.ota()?.unhealthy(reason).await?)
    }

    /// What is installed, `factory` aside: `name` s, `version` s, `counter` t, `size_bytes` t,
    /// `active` b, `previous` b (what `Rollback` goes to), `on_trial` b, `bad` s (why it is not
    /// tried again, else empty).
    #[zbus(out_args("releases"))]
    async fn list(&self) -> Result<Vec<ResultMap>, CallError> {
        let ota = self.ota()?;
        let (installed, state) = (ota.list().await?, state_of(ota).await?);
        let shown = installed.iter().map(|one| release(one, &state));
        Ok(shown.collect())
    }

    /// What serves: `NAME@VERSION` or `factory`; empty without updates.
    #[zbus(property)]
    async fn active(&self) -> String {
        self.shown().await.active
    }

    /// What `Rollback` goes to: `NAME@VERSION`, `factory` or empty.
    #[zbus(property)]
    async fn previous(&self) -> String {
        self.shown().await.previous
    }

    /// The release that has to prove itself: `NAME@VERSION` or empty.
    #[zbus(property)]
    async fn on_trial(&self) -> String {
        self.shown().await.on_trial
    }

    /// Releases that are not tried again, `NAME@VERSION`, and why.
    #[zbus(property)]
    async fn bad(&self) -> HashMap<String, String> {
        self.shown().await.bad
    }
}

impl Models {
    fn ota(&self) -> Result<&Ota, CallError> {
        self.service.updates.get().ok_or_else(CallError::no_updates)
    }

    async fn shown(&self) -> Shown {
        let Some(ota) = self.service.updates.get() else {
            return Shown::default();
        };
        // Where there is no state there is a runtime that ends.
        state_of(ota).await.map(Shown::from).unwrap_or_default()
    }
}

/// The state, which waits while the disk is written to.
pub(super) async fn state_of(ota: &Ota) -> Result<State, CallError> {
    let ota = ota.clone();
    let state = tokio::task::spawn_blocking(move || ota.state()).await;
    state.map_err(CallError::internal)
}

/// The properties at one moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shown {
    active: String,
    previous: String,
    on_trial: String,
    bad: HashMap<String, String>,
}

impl From<State> for Shown {
    fn from(state: State) -> Self {
        let previous = state.previous.as_ref();
        let on_trial = state.trial.as_ref();
        let reason = |bad: &cabind_updates::store::BadRelease| {
            (bad.release.to_string(), bus_text(&*bad.reason))
        };
        Self {
            active: state.active.to_string(),
            previous: previous.map(ToString::to_string).unwrap_or_default(),
            on_trial: on_trial
                .map(|trial| trial.release.to_string())
                .unwrap_or_default(),
            bad: state.bad.iter().map(reason).collect(),
        }
    }
}

impl Shown {
    /// What differs from an older moment.
    pub(super) fn changes(self, old: &Self) -> HashMap<&'static str, Variant<'static>> {
        let mut changed = HashMap::new();
        let mut texts = |name, new: String, old: &str| {
            if new != old {
                changed.insert(name, Variant::from(new));
            }
        };
        texts("Active", self.active, &old.active);
        texts("Previous", self.previous, &old.previous);
        texts("OnTrial", self.on_trial, &old.on_trial);
        if self.bad != old.bad {
            changed.insert("Bad", self.bad.into());
        }
        changed
    }
}

fn offer(offer: Offer) -> ResultMap {
    let custom = offer.entry.custom;
    let (unfit, unfit_text) = match offer.unfit {
        None => ("", String::new()),
        Some(error) => (error.name(), bus_text(error.to_string())),
    };
    map([
        ("name", bus_text(custom.name).into()),
        ("version", bus_text(custom.version).into()),
        ("counter", custom.counter.into()),
        ("size_bytes", custom.size_bytes.into()),
        ("installed", offer.installed.into()),
        ("active", offer.active.into()),
        ("unfit", unfit.into()),
        ("unfit_text", unfit_text.into()),
    ])
}

fn release(installed: &Installed, state: &State) -> ResultMap {
    let id = &installed.id;
    let previous = state.previous.as_ref();
    let on_trial = state.trial.as_ref();
    let bad = state.bad_reason(&id.manifest_sha256);
    map([
        ("name", id.name.clone().into()),
        ("version", id.version.clone().into()),
        ("counter", installed.counter.into()),
        ("size_bytes", installed.size_bytes.into()),
        ("active", is_release(&state.active, id).into()),
        (
            "previous",
            previous.is_some_and(|model| is_release(model, id)).into(),
        ),
        (
            "on_trial",
            on_trial.is_some_and(|trial| trial.release == *id).into(),
        ),
        ("bad", bus_text(bad.unwrap_or_default()).into()),
    ])
}

fn map<const N: usize>(entries: [(&str, Variant<'static>); N]) -> ResultMap {
    let owned = |(name, value): (&str, Variant<'static>)| (name.to_owned(), value);
    entries.into_iter().map(owned).collect()
}
