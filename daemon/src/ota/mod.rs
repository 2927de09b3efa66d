//! Updates of the model, as the adapters see them.
//!
//! `cabind_updates` knows releases; here are the engines that try and serve them, the signals that
//! hold them back, and the addresses they come from.
mod automatic;
mod error;
mod model_path;
mod start;
mod trial;

pub use error::OtaError;
pub use start::{Opened, OtaStartError, open};

use crate::vehicle::Vehicle;
use cabind_updates::fetch::Bundle;
use cabind_updates::metadata::Trusted;
use cabind_updates::store::{Installed, Model, ReleaseId, State};
use cabind_updates::update::{BytesTransport, Offer, Origin, Progress, Repository, Updater};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::{Mutex, watch};

/// A handle to the updates. Clones are cheap.
#[derive(Clone, Debug)]
pub struct Ota(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    updater: Updater,
    trusted: Arc<Mutex<Trusted>>,
    /// None without a configured repository: then only files are installed.
    network: Option<Origin>,
    vehicle: Vehicle,
}

impl Ota {
    pub fn vehicle(&self) -> &Vehicle {
        &self.0.vehicle
    }

    /// What the job at work does.
    pub fn progress(&self) -> watch::Receiver<Progress> {
        self.0.updater.progress()
    }

    /// What serves, what did before, what is on trial and what was bad.
    pub fn state(&self) -> State {
        self.0.updater.store().state()
    }

    /// Asks the repository what it has.
    ///
    /// # Errors
    /// [`OtaError::NoRepository`], and whatever is wrong with the repository or the network.
    pub async fn check(&self) -> Result<Vec<Offer>, OtaError> {
        Ok(self.0.updater.check(self.network()?).await?)
    }

    /// Downloads a release and keeps it. It does not serve yet.
    ///
    /// # Errors
    /// As [`Ota::check`], and what speaks against the release.
    pub async fn install(&self, name: &str, version: &str) -> Result<ReleaseId, OtaError> {
        Ok(self
            .0
            .updater
            .install(self.network()?, name, version)
            .await?)
    }

    /// Installs the release of a bundle, such as one on a stick: of several the one named.
    ///
    /// # Errors
    /// As [`Ota::install`]; [`OtaError::Bundle`] when the file is no bundle.
    pub async fn install_file(
        &self,
        file: BundleFile,
        wanted: Option<(String, String)>,
    ) -> Result<ReleaseId, OtaError> {
        let bundle = tokio::task::spawn_blocking(move || match file {
            BundleFile::Path(path) => Bundle::open(&path),
            BundleFile::Open(file) => Bundle::of(file, Path::new("the file")),
        })
        .await;
        let bundle = Arc::new(bundle.map_err(|error| OtaError::Internal(error.to_string()))??);
        let origin = Origin {
            catalogue: Arc::new(Repository::new(
                self.0.trusted.clone(),
                vec![Arc::new(BytesTransport(bundle.clone()))],
            )),
            bytes: bundle,
        };
        let (name, version) = match wanted {
            Some(wanted) => wanted,
            None => self.only_release(&origin).await?,
        };
        Ok(self.0.updater.install(&origin, &name, &version).await?)
    }

    /// Tries an installed release and lets it serve, as soon as the car is parked.
    ///
    /// # Errors
    /// [`OtaError`]; the model that served then serves on.
    pub async fn activate(&self, id: &ReleaseId) -> Result<(), OtaError> {
        Ok(self.0.updater.activate(id).await?)
    }

    /// Lets the previous model serve again, as soon as the car is parked.
    ///
    /// # Errors
    /// [`OtaError`]; the model that served then serves on.
    pub async fn roll_back(&self) -> Result<(), OtaError> {
        Ok(self.0.updater.roll_back().await?)
    }

    /// An outside health check found the release on probation well.
    ///
    /// # Errors
    /// None is on probation.
    pub async fn confirm(&self) -> Result<ReleaseId, OtaError> {
        Ok(self.0.updater.confirm().await?)
    }

    /// An outside health check found the release on probation unwell: what served before serves,
    /// parked or not.
    ///
    /// # Errors
    /// None is on probation.
    pub async fn unhealthy(&self, reason: &str) -> Result<(), OtaError> {
        Ok(self.0.updater.unhealthy(reason).await?)
    }

    /// Removes an installed release that is not in use.
    ///
    /// # Errors
    /// It is in use, or not there.
    pub async fn remove(&self, id: &ReleaseId) -> Result<(), OtaError> {
        Ok(self.0.updater.remove(id).await?)
    }

    /// What is installed, the factory's model aside.
    ///
    /// # Errors
    /// The disk cannot be read.
    pub async fn list(&self) -> Result<Vec<Installed>, OtaError> {
        Ok(self.0.updater.list().await?)
    }

    /// An installed release by its name and version.
    ///
    /// # Errors
    /// [`OtaError::NotInstalled`].
    pub async fn installed(&self, name: &str, version: &str) -> Result<ReleaseId, OtaError> {
        let installed = self.list().await?.into_iter().map(|installed| installed.id);
        let found = installed
            .into_iter()
            .find(|id| id.name == name && id.version == version);
        found.ok_or_else(|| OtaError::NotInstalled {
            name: name.into(),
            version: version.into(),
        })
    }

    /// Ends the job at work. Says whether there was one.
    pub fn cancel(&self) -> bool {
        self.0.updater.cancel()
    }

    pub fn pause(&self) {
        self.0.updater.pause();
    }

    pub fn go_on(&self) {
        self.0.updater.go_on();
    }

    /// Before the process ends as it was told to.
    pub async fn note_stop(&self) {
        if let Err(error) = self.0.updater.note_stop().await {
            tracing::warn!(%error, "the end of the process is not noted: a release on trial will count as bad");
        }
    }

    /// The name of the model that serves; of the car's own, that of its directory or file.
    fn serving_name(&self) -> Option<String> {
        let store = self.0.updater.store();
        match store.state().active {
            Model::Release(id) => Some(id.name),
            Model::Factory => {
                let path = store.path_of(&Model::Factory);
                Some(path.file_stem()?.to_str()?.to_owned())
            }
        }
    }

    fn network(&self) -> Result<&Origin, OtaError> {
        self.0.network.as_ref().ok_or(OtaError::NoRepository)
    }

    /// What the bundle brings that this car can have: the only release, or the newest of the only
    /// name.
    async fn only_release(&self, origin: &Origin) -> Result<(String, String), OtaError> {
        let offers = self.0.updater.check(origin).await?;
        let mut fit = offers.into_iter().map(|offer| offer.entry.custom);
        let first = fit.next().ok_or(OtaError::EmptyBundle)?;
        match fit.find(|custom| custom.name != first.name) {
            None => Ok((first.name, first.version)),
            Some(other) => Err(OtaError::SeveralModels {
                names: [first.name, other.name],
            }),
        }
    }
}

/// A bundle, as whoever installs it has it.
#[derive(Debug)]
pub enum BundleFile {
    Path(PathBuf),
    /// Opened by somebody who may read it, which this process need not.
    Open(std::fs::File),
}

/// Whether a model is this release.
pub fn is_release(model: &Model, id: &ReleaseId) -> bool {
    matches!(model, Model::Release(release) if release == id)
}
