//! Where releases lie on the car, and which of them serves. Whatever is cut off at whatever point,
//! the next [`Store::open`] finds a whole model: the active one, else the previous one, else the
//! one the car was built with.
use crate::manifest::{ACTIVE_LINK, Manifest, ManifestError, PREVIOUS_LINK, Sha256};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub mod disk;
mod journal;
mod open;
mod releases;
mod reuse;
mod staging;
mod state;

pub use open::Repair;
pub use reuse::{Held, Holdings};
pub use staging::{ChunkAt, Staging};
pub use state::{BadRelease, Model, ReleaseId, State, TrialRecord, TrialStage};

use disk::{Disk, Kind};

const STATE_FILE: &str = "state.json";
/// Written behind the state, for the day the state cannot be read.
const STATE_COPY: &str = "state.copy.json";
const LOCK_FILE: &str = "lock";
const MODELS: &str = "models";
const STAGING: &str = "staging";

/// Where a store is and how it judges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreOptions {
    pub root: PathBuf,
    /// The model the car was built with: a directory or a file. Never written to.
    pub factory: PathBuf,
    /// Left free beside a release.
    pub space_margin_bytes: u64,
    /// Times the process may die while a release serves unconfirmed. With 0 the first death sends
    /// it back.
    pub trial_deaths_max: u32,
}

impl StoreOptions {
    pub fn new(root: impl Into<PathBuf>, factory: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            factory: factory.into(),
            space_margin_bytes: 64 * 1024 * 1024,
            trial_deaths_max: 0,
        }
    }
}

/// What the store cannot do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The models that are there still serve.
    #[error("{}: nothing can be written there", path.display())]
    ReadOnly { path: PathBuf },
    /// Remove releases that are not used, or make room.
    #[error("{needed_bytes} bytes are needed, {free_bytes} are free")]
    NoSpace { needed_bytes: u64, free_bytes: u64 },
    #[error("{}: another process has the store", path.display())]
    Taken { path: PathBuf },
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error("chunk {chunk} of {path} is not what the manifest says")]
    WrongChunk { path: String, chunk: usize },
    /// Every chunk is right and the whole is not: the manifest contradicts itself.
    #[error("{path} is not what the manifest says, though its chunks are")]
    WrongFile { path: String },
    #[error("{missing} chunks are missing")]
    Incomplete { missing: usize },
    /// Versions name bytes for good.
    #[error("another {name} {version} is installed")]
    VersionTaken { name: String, version: String },
    #[error("{release} is not installed, or damaged")]
    NotInstalled { release: ReleaseId },
    #[error("{release} serves, or is what to go back to")]
    InUse { release: ReleaseId },
    #[error("{release} was bad: {reason}")]
    KnownBad { release: ReleaseId, reason: String },
    #[error("{release} is on trial: confirm it or go back")]
    TrialUnderway { release: ReleaseId },
    #[error("no release is on trial")]
    NoTrial,
    #[error("there is no previous model")]
    NothingBefore,
    #[error("the installed manifest: {0}")]
    Manifest(#[from] ManifestError),
}

/// A manifest, and its bytes as they were signed.
#[derive(Clone, PartialEq)]
pub struct Release {
    pub manifest: Manifest,
    pub id: ReleaseId,
    bytes: Vec<u8>,
}

impl Release {
    /// The bytes must have been verified: they come from the repository's metadata, or from disk.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, ManifestError> {
        let manifest = Manifest::parse(&bytes)?;
        let id = ReleaseId {
            name: manifest.name.clone(),
            version: manifest.version.clone(),
            manifest_sha256: Sha256::of(&bytes),
        };
        Ok(Self {
            manifest,
            id,
            bytes,
        })
    }
}

/// Without the thousands of chunks.
impl fmt::Debug for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Release").field(&self.id).finish()
    }
}

/// A release on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    pub id: ReleaseId,
    pub counter: u64,
    pub size_bytes: u64,
    pub directory: PathBuf,
}

/// The releases of one car. One process has it at a time.
#[derive(Debug)]
pub struct Store {
    disk: Arc<dyn Disk>,
    options: StoreOptions,
    state: Mutex<State>,
    read_only: bool,
    /// Lets other processes in when dropped.
    _lock: Option<Box<dyn fmt::Debug + Send + Sync>>,
}

impl Store {
    /// Which model serves, what is on trial, what was bad.
    pub fn state(&self) -> State {
        self.lock().clone()
    }

    /// Where the serving model lies.
    pub fn active_path(&self) -> PathBuf {
        self.path_of(&self.lock().active)
    }

    pub fn path_of(&self, model: &Model) -> PathBuf {
        match model {
            Model::Factory => self.options.factory.clone(),
            Model::Release(id) => self.release_directory(&id.name, &id.version),
        }
    }

    /// Whether nothing can be written.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// Before a release is loaded for the first time: if the process dies of it, the next start
    /// knows.
    pub fn begin_trial(&self, id: &ReleaseId) -> Result<Release, StoreError> {
        let release = self.release(id)?;
        let manifest = &release.manifest;
        self.change(|state| {
            state.begin_trial(id.clone(), manifest.counter, manifest.trial.trial_seconds)
        })?;
        Ok(release)
    }

    /// The release on trial serves from now on, and goes back unless confirmed.
    pub fn switch(&self) -> Result<(), StoreError> {
        self.change(State::switch)
    }

    /// The release on trial serves for good.
    pub fn confirm(&self) -> Result<ReleaseId, StoreError> {
        self.change(State::confirm)
    }

    /// Ends the trial in what served before. With a reason the release is never tried again.
    pub fn end_trial(&self, bad: Option<&str>) -> Result<ReleaseId, StoreError> {
        self.change(|state| state.end_trial(bad))
    }

    /// Active and previous change places.
    pub fn swap(&self) -> Result<(), StoreError> {
        let previous = self.lock().previous.clone();
        if let Some(Model::Release(id)) = &previous {
            self.release(id)?;
        }
        self.change(State::swap)
    }

    /// The process ends as it was told to, which is not the release's fault.
    pub fn note_stop(&self) -> Result<(), StoreError> {
        self.change(|state| {
            state.note_stop();
            Ok(())
        })
    }

    /// Memory follows the disk, never the other way round: a change that did not last is no change.
    fn change<T>(
        &self,
        edit: impl FnOnce(&mut State) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut state = self.lock();
        let mut next = state.clone();
        let value = edit(&mut next)?;
        if next != *state {
            self.save(&next)?;
            *state = next;
            self.point_links(&state);
        }
        Ok(value)
    }

    fn save(&self, state: &State) -> Result<(), StoreError> {
        let file = self.options.root.join(STATE_FILE);
        self.writable()?;
        let bytes = state
            .to_json()
            .map_err(|error| self.failed(&file, error.into()))?;
        disk::write_durably(&*self.disk, &file, &bytes)
            .map_err(|error| self.failed(&file, error))?;
        // The state has changed already, whatever becomes of its copy.
        let copy = self.options.root.join(STATE_COPY);
        if let Err(error) = disk::write_durably(&*self.disk, &copy, &bytes) {
            tracing::warn!(path = %copy.display(), %error, "the state has no copy");
        }
        Ok(())
    }

    fn writable(&self) -> Result<(), StoreError> {
        match self.read_only {
            true => Err(StoreError::ReadOnly {
                path: self.options.root.clone(),
            }),
            false => Ok(()),
        }
    }

    fn models(&self) -> PathBuf {
        self.options.root.join(MODELS)
    }

    fn staging(&self) -> PathBuf {
        self.options.root.join(STAGING)
    }

    fn release_directory(&self, name: &str, version: &str) -> PathBuf {
        self.models().join(name).join(version)
    }

    fn failed(&self, path: &Path, source: io::Error) -> StoreError {
        failed(&*self.disk, &self.options.root, 0, path, source)
    }

    /// A panic while the lock is held leaves the state as it was.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says what the caller can do about it.
fn failed(
    disk: &dyn Disk,
    root: &Path,
    needed_bytes: u64,
    path: &Path,
    source: io::Error,
) -> StoreError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
            StoreError::ReadOnly { path }
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::NoSpace {
            needed_bytes,
            free_bytes: disk.free_bytes(root).unwrap_or(0),
        },
        _ => StoreError::Io { path, source },
    }
}
