//! A repository on disk: what is published, what is staged, and one command at a time.
use super::signed::{self, Holders};
use super::{ReleaseError, ReleaseName, disk};
use crate::lock::FileLock;
use crate::manifest::{Manifest, Sha256};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs::File;
use std::io::ErrorKind;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use tough::schema::{RoleType, Root, Signed, Snapshot, Target, Targets, Timestamp};

/// The version of the specification whose rules the metadata keeps to.
pub(super) const SPEC_VERSION: &str = "1.0.31";
const SETTINGS_BYTES_MAX: u64 = 64 << 10;

/// A role of the repository: whose keys say what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Role {
    /// Says which keys the other roles have. Kept offline.
    Root,
    /// Says who may release models. Kept offline.
    Targets,
    /// Signs releases.
    Models,
    /// Says which metadata belongs together. Online.
    Snapshot,
    /// Says that this is the newest. Online.
    Timestamp,
}

impl Role {
    pub(super) const ALL: [Self; 5] = [
        Self::Root,
        Self::Targets,
        Self::Models,
        Self::Snapshot,
        Self::Timestamp,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Targets => "targets",
            Self::Models => "models",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
        }
    }

    pub(super) fn in_root(self) -> Option<RoleType> {
        match self {
            Self::Root => Some(RoleType::Root),
            Self::Targets => Some(RoleType::Targets),
            Self::Models => None,
            Self::Snapshot => Some(RoleType::Snapshot),
            Self::Timestamp => Some(RoleType::Timestamp),
        }
    }

    /// In `metadata/`; `timestamp.json` alone has no version in its name.
    pub(super) fn file(self, version: u64) -> String {
        match self {
            Self::Timestamp => "timestamp.json".to_owned(),
            role => format!("{version}.{}.json", role.name()),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Days until metadata expires, counted from when it is made.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    pub root: u32,
    pub targets: u32,
    pub models: u32,
    pub snapshot: u32,
    pub timestamp: u32,
}

impl Default for Days {
    fn default() -> Self {
        Self {
            root: 365,
            targets: 90,
            models: 90,
            snapshot: 30,
            timestamp: 7,
        }
    }
}

impl Days {
    fn of(&self, role: Role) -> u32 {
        match role {
            Role::Root => self.root,
            Role::Targets => self.targets,
            Role::Models => self.models,
            Role::Snapshot => self.snapshot,
            Role::Timestamp => self.timestamp,
        }
    }
}

/// A repository that this process alone changes.
pub struct Repository {
    pub(super) dir: PathBuf,
    pub(super) now: jiff::Timestamp,
    pub(super) days: Days,
    written: Box<dyn Fn(&Path)>,
    _lock: FileLock,
}

impl fmt::Debug for Repository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Repository({})", self.dir.display())
    }
}

/// What `timestamp.json` leads to.
#[derive(Debug)]
pub(super) struct Current {
    pub(super) timestamp: Signed<Timestamp>,
    pub(super) snapshot: Signed<Snapshot>,
    pub(super) targets: Signed<Targets>,
    pub(super) models: Signed<Targets>,
}

impl Repository {
    /// Opens and locks a repository. Metadata made from now on counts its days from `now`.
    pub fn open(dir: &Path, now: jiff::Timestamp) -> Result<Self, ReleaseError> {
        let missing = || ReleaseError::NotARepository {
            dir: dir.to_owned(),
        };
        let settings = settings_path(dir);
        let bytes = disk::read(&settings, SETTINGS_BYTES_MAX)?.ok_or_else(missing)?;
        let days = serde_json::from_slice(&bytes).map_err(ReleaseError::json(&settings))?;
        Self::lock(dir, now, days)
    }

    pub(super) fn lock(dir: &Path, now: jiff::Timestamp, days: Days) -> Result<Self, ReleaseError> {
        let path = publisher_dir(dir).join("lock");
        let lock = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(ReleaseError::io("lock", &path))?;
        match FileLock::take(lock) {
            Ok(lock) => Ok(Self {
                dir: dir.to_owned(),
                now,
                days,
                written: Box::new(|_| {}),
                _lock: lock,
            }),
            Err(error) if error.kind() == ErrorKind::WouldBlock => Err(ReleaseError::Busy {
                dir: dir.to_owned(),
            }),
            Err(error) => Err(ReleaseError::io("lock", &path)(error)),
        }
    }

    /// Calls `written` after every file that has come to be, or changed, in what cars can see.
    #[must_use]
    pub fn on_write(mut self, written: impl Fn(&Path) + 'static) -> Self {
        self.written = Box::new(written);
        self
    }

    pub(super) fn wrote(&self, path: &Path) {
        (self.written)(path);
    }

    pub(super) fn metadata(&self, role: Role, version: u64) -> PathBuf {
        self.dir.join("metadata").join(role.file(version))
    }

    pub(super) fn blobs(&self) -> PathBuf {
        self.dir.join("blobs")
    }

    pub(super) fn staged(&self, role: Role) -> PathBuf {
        let file = format!("{}.json", role.name());
        publisher_dir(&self.dir).join("staged").join(file)
    }

    /// When metadata of `role` that is made now expires. TUF counts in whole seconds.
    pub(super) fn expires(&self, role: Role) -> Result<jiff::Timestamp, ReleaseError> {
        let days = self.days.of(role);
        let seconds = self.now.as_second().checked_add(i64::from(days) * 86_400);
        seconds
            .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
            .ok_or(ReleaseError::Days { days })
    }

    /// The next version of a role that no file in `metadata/` has, published or left there by a
    /// command that did not come to its end.
    pub(super) fn next_version(&self, role: Role) -> Result<NonZeroU64, ReleaseError> {
        let last = self.versions(role)?.last().copied().unwrap_or(0);
        Ok(NonZeroU64::MIN.saturating_add(last))
    }

    /// Versions of a role in `metadata/`, in order.
    pub(super) fn versions(&self, role: Role) -> Result<Vec<u64>, ReleaseError> {
        let suffix = format!(".{}.json", role.name());
        let names = disk::names(&self.dir.join("metadata"))?;
        let version = |name: &String| name.strip_suffix(&suffix)?.parse().ok();
        let mut versions: Vec<u64> = names.iter().filter_map(version).collect();
        versions.sort_unstable();
        Ok(versions)
    }

    /// The root that cars get to.
    pub(super) fn root(&self) -> Result<Option<Signed<Root>>, ReleaseError> {
        match self.versions(Role::Root)?.last() {
            Some(&version) => signed::read(&self.metadata(Role::Root, version)),
            None => Ok(None),
        }
    }

    /// The root that the next [`Repository::publish`] leads to.
    pub(super) fn next_root(&self) -> Result<Signed<Root>, ReleaseError> {
        let root = match signed::read(&self.staged(Role::Root))? {
            None => self.root()?,
            staged => staged,
        };
        root.ok_or_else(|| ReleaseError::NotARepository {
            dir: self.dir.clone(),
        })
    }

    pub(super) fn current(&self) -> Result<Option<Current>, ReleaseError> {
        let Some(timestamp) = signed::read::<Timestamp>(&self.metadata(Role::Timestamp, 0))? else {
            return Ok(None);
        };
        let version = timestamp.signed.meta.get("snapshot.json");
        let snapshot: Signed<Snapshot> = self.role(Role::Snapshot, version.map(|of| of.version))?;
        let version = |role: Role| {
            let meta = snapshot.signed.meta.get(&format!("{role}.json"));
            meta.map(|of| of.version)
        };
        Ok(Some(Current {
            targets: self.role(Role::Targets, version(Role::Targets))?,
            models: self.role(Role::Models, version(Role::Models))?,
            timestamp,
            snapshot,
        }))
    }

    fn role<T: serde::de::DeserializeOwned>(
        &self,
        role: Role,
        version: Option<NonZeroU64>,
    ) -> Result<Signed<T>, ReleaseError> {
        let path = self.metadata(role, version.map_or(0, NonZeroU64::get));
        let missing = || ReleaseError::io("read", &path)(std::io::ErrorKind::NotFound.into());
        signed::read(&path)?.ok_or_else(missing)
    }

    /// `targets` or `models` as the next [`Repository::publish`] shows it.
    pub(super) fn next_targets(&self, role: Role) -> Result<Signed<Targets>, ReleaseError> {
        if let Some(staged) = signed::read(&self.staged(role))? {
            return Ok(staged);
        }
        let current = self
            .current()?
            .ok_or_else(|| ReleaseError::NotARepository {
                dir: self.dir.clone(),
            })?;
        Ok(match role {
            Role::Models => current.models,
            _ => current.targets,
        })
    }

    /// Whose signatures a role needs at the next [`Repository::publish`].
    pub(super) fn next_holders(&self, role: Role) -> Result<Holders, ReleaseError> {
        Ok(match role {
            Role::Models => Holders::of_models(&self.next_targets(Role::Targets)?.signed),
            role => Holders::of_root(&self.next_root()?.signed, role),
        })
    }

    /// Stages a change of `targets` or `models`. Signatures on what was staged before are void.
    pub(super) fn stage_targets(
        &self,
        role: Role,
        change: impl FnOnce(&mut Targets),
    ) -> Result<(), ReleaseError> {
        let mut next = self.next_targets(role)?.signed;
        next.version = self.next_version(role)?;
        next.expires = self.expires(role)?;
        change(&mut next);
        self.stage(role, &signed::unsigned(next))
    }

    pub(super) fn stage<T: Serialize>(
        &self,
        role: Role,
        signed: &Signed<T>,
    ) -> Result<(), ReleaseError> {
        disk::write(&self.staged(role), &signed::to_file(signed)?)
    }

    /// The manifest of a release among `models`, and its sum.
    pub(super) fn manifest(
        &self,
        release: &ReleaseName,
        target: &Target,
    ) -> Result<(Manifest, Sha256), ReleaseError> {
        let missing = || ReleaseError::NoRelease {
            release: release.clone(),
        };
        let sha256 = Sha256(
            target
                .hashes
                .sha256
                .as_ref()
                .try_into()
                .map_err(|_| missing())?,
        );
        let path = self.dir.join(release.file(sha256));
        let bytes_max = crate::manifest::MANIFEST_BYTES_MAX as u64;
        let bytes = disk::read(&path, bytes_max)?.ok_or_else(missing)?;
        let manifest = Manifest::parse(&bytes).map_err(|source| ReleaseError::OldManifest {
            release: release.clone(),
            source,
        })?;
        Ok((manifest, sha256))
    }
}

pub(super) fn publisher_dir(dir: &Path) -> PathBuf {
    dir.join("publisher")
}

pub(super) fn settings_path(dir: &Path) -> PathBuf {
    publisher_dir(dir).join("days.json")
}

/// The target of a release among `models`.
pub(super) fn find<'targets>(
    models: &'targets Targets,
    release: &ReleaseName,
) -> Result<&'targets Target, ReleaseError> {
    let mut targets = models.targets.iter();
    let found = targets.find(|(name, _)| name.raw() == release.target());
    let found = found.map(|(_, target)| target);
    found.ok_or_else(|| ReleaseError::NoRelease {
        release: release.clone(),
    })
}
