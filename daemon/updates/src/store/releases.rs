//! Installed releases: listed, read, verified, put in place and removed.
use super::disk::{self, Disk};
use super::staging;
use super::{Installed, Kind, Model, Release, ReleaseId, Store, StoreError};
use crate::manifest::{MANIFEST_BYTES_MAX, RELEASE_FILE, is_name};
use std::io;
use std::path::Path;

impl Store {
    /// Every whole release, sorted by name and version.
    pub fn list(&self) -> Result<Vec<Installed>, StoreError> {
        let mut installed = Vec::new();
        for (name, version) in self.directories()? {
            let directory = self.release_directory(&name, &version);
            if let Some(release) = sound(&*self.disk, &directory) {
                installed.push(Installed {
                    counter: release.manifest.counter,
                    size_bytes: release.manifest.size_bytes(),
                    id: release.id,
                    directory,
                });
            }
        }
        Ok(installed)
    }

    /// The manifest of an installed release whose files are all there.
    pub fn release(&self, id: &ReleaseId) -> Result<Release, StoreError> {
        let directory = self.release_directory(&id.name, &id.version);
        sound(&*self.disk, &directory)
            .filter(|release| release.id == *id)
            .ok_or_else(|| StoreError::NotInstalled {
                release: id.clone(),
            })
    }

    /// The highest counter of a name that has served here, or that the car was built with.
    pub fn counter_floor(&self, name: &str) -> u64 {
        let factory = sound(&*self.disk, &self.options.factory)
            .filter(|release| release.manifest.name == name)
            .map_or(0, |release| release.manifest.counter);
        let served = self.lock().counters.get(name).copied();
        factory.max(served.unwrap_or(0))
    }

    /// Reads every byte of an installed release.
    pub fn verify(&self, id: &ReleaseId) -> Result<(), StoreError> {
        let release = self.release(id)?;
        let directory = self.release_directory(&id.name, &id.version);
        for file in &release.manifest.files {
            let path = directory.join(&file.path);
            let sum = staging::file_sum(&*self.disk, &path, file)
                .map_err(|error| self.failed(&path, error))?;
            if sum != file.sha256 {
                let path = file.path.clone();
                return Err(StoreError::WrongFile { path });
            }
        }
        Ok(())
    }

    /// Removes a release that neither serves nor is what to go back to.
    pub fn remove(&self, id: &ReleaseId) -> Result<(), StoreError> {
        self.writable()?;
        // Held to the end, so that nothing begins to use it meanwhile.
        let state = self.lock();
        if state.uses(id) {
            let release = id.clone();
            return Err(StoreError::InUse { release });
        }
        self.release(id)?;
        self.trash(&id.name, &id.version)
    }

    /// Removes older releases of the name, the oldest first, until so many bytes are free. None of
    /// them serves, is what to go back to, or what `newer` builds on. Removes nothing where that
    /// would not be enough.
    pub fn make_room(&self, newer: &Release, bytes: u64) -> Result<Vec<ReleaseId>, StoreError> {
        let state = self.state();
        let base = newer.manifest.base.as_ref();
        let is_base = |one: &Installed| {
            base.is_some_and(|base| base.name == one.id.name && base.version == one.id.version)
        };
        let mut installed = self.list()?;
        // Its bytes may be in any of them.
        if base.is_some() && !installed.iter().any(is_base) {
            return Ok(Vec::new());
        }
        installed.retain(|one| {
            let outdated = one.id.name == newer.id.name && one.counter < newer.manifest.counter;
            outdated && !is_base(one) && !state.uses(&one.id)
        });
        installed.sort_by_key(|one| one.counter);
        let all: u64 = installed.iter().map(|one| one.size_bytes).sum();
        if all < bytes {
            return Ok(Vec::new());
        }
        let (mut removed, mut freed) = (Vec::new(), 0);
        for one in installed {
            if freed >= bytes {
                break;
            }
            self.remove(&one.id)?;
            freed += one.size_bytes;
            removed.push(one.id);
        }
        Ok(removed)
    }

    /// Takes a release out in one step, then removes its parts.
    pub(super) fn trash(&self, name: &str, version: &str) -> Result<(), StoreError> {
        let directory = self.release_directory(name, version);
        let staging = self.staging();
        let trash = staging.join(format!("{}{name}-{version}", disk::TEMPORARY_PREFIX));
        let take_out = || -> io::Result<()> {
            disk::remove_all(&*self.disk, &trash)?;
            self.disk.rename(&directory, &trash)?;
            // Or the parts could be gone after a power cut, and the release still in its place.
            self.disk.sync_directory(&self.models().join(name))?;
            self.disk.sync_directory(&staging)?;
            disk::remove_all(&*self.disk, &trash)?;
            if self.disk.list(&self.models().join(name))?.is_empty() {
                self.disk.remove_directory(&self.models().join(name))?;
            }
            Ok(())
        };
        take_out().map_err(|error| self.failed(&directory, error))
    }

    /// Names and versions of all directories that could be releases, sorted.
    pub(super) fn directories(&self) -> Result<Vec<(String, String)>, StoreError> {
        let models = self.models();
        let mut found = Vec::new();
        let mut look = || -> io::Result<()> {
            if self.disk.kind(&models)?.is_none() {
                return Ok(());
            }
            for name in self.disk.list(&models)? {
                let directory = models.join(&name);
                if !is_name(&name) || self.disk.kind(&directory)? != Some(Kind::Directory) {
                    continue;
                }
                for version in self.disk.list(&directory)? {
                    if is_name(&version) {
                        found.push((name.clone(), version));
                    }
                }
            }
            Ok(())
        };
        look().map_err(|error| self.failed(&models, error))?;
        found.sort();
        Ok(found)
    }

    /// Whether a model can be loaded as far as lengths tell.
    pub(super) fn is_sound(&self, model: &Model) -> bool {
        match model {
            Model::Factory => true,
            Model::Release(id) => self.release(id).is_ok(),
        }
    }
}

/// The manifest in a directory whose files have the lengths it says. Reading all of them would take
/// minutes at each start.
pub(super) fn sound(disk: &dyn Disk, directory: &Path) -> Option<Release> {
    let bytes = disk::read_small(disk, &directory.join(RELEASE_FILE), MANIFEST_BYTES_MAX);
    let release = Release::parse(bytes.ok()??).ok()?;
    let there = |file: &crate::manifest::ReleaseFile| {
        let length = file.length;
        matches!(disk.kind(&directory.join(&file.path)), Ok(Some(kind)) if kind == Kind::File { length })
    };
    release.manifest.files.iter().all(there).then_some(release)
}
