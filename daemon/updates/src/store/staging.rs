//! A release on its way: files of full length, filled chunk by chunk, and a journal of the chunks
//! that are safe.
use super::disk::{self, Disk, Kind};
use super::journal;
use super::{Installed, Release, Store, StoreError, failed};
use crate::manifest::{
    CHUNK_BYTES_MAX, Chunk, MANIFEST_BYTES_MAX, RELEASE_FILE, ReleaseFile, Sha256,
};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const MANIFEST_FILE: &str = "manifest.json";
const JOURNAL_FILE: &str = "journal";
const FILES: &str = "files";

/// A chunk by its place in the manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChunkAt {
    pub file: usize,
    pub chunk: usize,
}

/// A partial download. Chunks may be put from several threads.
#[derive(Debug)]
pub struct Staging {
    disk: Arc<dyn Disk>,
    root: PathBuf,
    directory: PathBuf,
    release: Arc<Release>,
    /// Where each chunk begins in its file.
    offsets: Vec<Vec<u64>>,
    progress: Mutex<Progress>,
}

#[derive(Debug, Default)]
struct Progress {
    done: BTreeSet<ChunkAt>,
    journal_bytes: u64,
}

impl Store {
    /// Begins a download, or goes on with one. Other partial downloads are removed. The room it
    /// needs is asked for before the first byte.
    pub fn stage(&self, release: Arc<Release>) -> Result<Staging, StoreError> {
        self.writable()?;
        let id = &release.id;
        let place = self.release_directory(&id.name, &id.version);
        let taken = self.disk.kind(&place);
        if taken.map_err(|error| self.failed(&place, error))?.is_some() {
            return Err(StoreError::VersionTaken {
                name: id.name.clone(),
                version: id.version.clone(),
            });
        }
        let directory = self.staging().join(id.manifest_sha256.to_string());
        self.remove_staging_but(&directory)?;
        let mut offsets = Vec::with_capacity(release.manifest.files.len());
        for file in &release.manifest.files {
            let mut next = 0;
            let begin = |chunk: &Chunk| {
                let offset = next;
                next += chunk.length;
                offset
            };
            offsets.push(file.chunks.iter().map(begin).collect());
        }
        let staging = Staging {
            disk: self.disk.clone(),
            root: self.options.root.clone(),
            directory,
            release,
            offsets,
            progress: Mutex::default(),
        };
        staging.check_space(self.options.space_margin_bytes)?;
        match staging.prepare() {
            // Files made for nothing would keep the room from others.
            Err(full @ StoreError::NoSpace { .. }) => {
                self.unstage(&staging)?;
                Err(full)
            }
            other => other.map(|()| staging),
        }
    }

    fn remove_staging_but(&self, kept: &Path) -> Result<(), StoreError> {
        let staging = self.staging();
        let names = self.disk.list(&staging);
        for name in names.map_err(|error| self.failed(&staging, error))? {
            let directory = staging.join(name);
            if directory != *kept {
                disk::remove_all(&*self.disk, &directory)
                    .map_err(|error| self.failed(&directory, error))?;
            }
        }
        Ok(())
    }

    /// Forgets a partial download.
    pub fn unstage(&self, staging: &Staging) -> Result<(), StoreError> {
        disk::remove_all(&*self.disk, &staging.directory)
            .map_err(|error| self.failed(&staging.directory, error))
    }

    /// Puts a complete download in its place, in one step.
    pub fn install(&self, staging: &Staging) -> Result<Installed, StoreError> {
        self.writable()?;
        let id = &staging.release.id;
        let missing = staging.missing().len();
        if missing > 0 {
            return Err(StoreError::Incomplete { missing });
        }
        let place = self.release_directory(&id.name, &id.version);
        staging
            .seal()
            .map_err(|error| staging.failed(0, &staging.directory, error))?;
        let put = || -> io::Result<()> {
            let models = self.models();
            let parent = models.join(&id.name);
            self.disk.create_directory(&parent)?;
            self.disk.sync_directory(&models)?;
            self.disk.rename(&staging.files(), &place)?;
            self.disk.sync_directory(&parent)?;
            self.disk.sync_directory(&staging.directory)
        };
        put().map_err(|error| self.failed(&place, error))?;
        // The next start would do it as well.
        if let Err(error) = disk::remove_all(&*self.disk, &staging.directory) {
            tracing::warn!(%error, "cannot remove what is left of the download");
        }
        Ok(Installed {
            id: id.clone(),
            counter: staging.release.manifest.counter,
            size_bytes: staging.release.manifest.size_bytes(),
            directory: place,
        })
    }
}

impl Staging {
    pub fn release(&self) -> &Arc<Release> {
        &self.release
    }

    /// What the manifest says of a chunk.
    pub fn chunk(&self, at: ChunkAt) -> Option<&Chunk> {
        self.file_of(at)?.chunks.get(at.chunk)
    }

    /// The chunks that are not on disk yet, in the order of the files.
    pub fn missing(&self) -> Vec<ChunkAt> {
        let progress = self.lock();
        let mut missing = Vec::new();
        for (file, offsets) in self.offsets.iter().enumerate() {
            for chunk in 0..offsets.len() {
                let at = ChunkAt { file, chunk };
                if !progress.done.contains(&at) {
                    missing.push(at);
                }
            }
        }
        missing
    }

    /// Takes a chunk: checked, written, and safe on return.
    pub fn put(&self, at: ChunkAt, bytes: &[u8]) -> Result<(), StoreError> {
        let wrong = || StoreError::WrongChunk {
            path: self
                .file_of(at)
                .map_or_else(String::new, |file| file.path.clone()),
            chunk: at.chunk,
        };
        let (file, chunk) = self.file_of(at).zip(self.chunk(at)).ok_or_else(wrong)?;
        if chunk.length != bytes.len() as u64 || chunk.sha256 != Sha256::of(bytes) {
            return Err(wrong());
        }
        let offset = self.offsets[at.file][at.chunk];
        let path = self.files().join(&file.path);
        let write = || -> io::Result<()> {
            self.disk.write_at(&path, offset, bytes)?;
            self.disk.sync_file(&path)?;
            self.note_done(at)
        };
        write().map_err(|error| self.failed(chunk.length, &path, error))
    }

    fn note_done(&self, at: ChunkAt) -> io::Result<()> {
        let record = journal::record(&self.release.id.manifest_sha256, at)
            .ok_or(io::ErrorKind::InvalidInput)?;
        let path = self.directory.join(JOURNAL_FILE);
        let mut progress = self.lock();
        self.disk.write_at(&path, progress.journal_bytes, &record)?;
        self.disk.sync_file(&path)?;
        progress.journal_bytes += record.len() as u64;
        progress.done.insert(at);
        Ok(())
    }

    /// Reads every file back. Chunks that are not right are missing again.
    pub fn verify(&self) -> Result<(), StoreError> {
        for (index, file) in self.release.manifest.files.iter().enumerate() {
            let path = self.files().join(&file.path);
            let sum = file_sum(&*self.disk, &path, file);
            let sum = sum.map_err(|error| self.failed(0, &path, error))?;
            if sum == file.sha256 {
                continue;
            }
            let mut wrong = Vec::new();
            let check = |chunk: usize, bytes: &[u8]| {
                if Sha256::of(bytes) != file.chunks[chunk].sha256 {
                    wrong.push(ChunkAt { file: index, chunk });
                }
            };
            each_chunk(&*self.disk, &path, file, check)
                .map_err(|error| self.failed(0, &path, error))?;
            let mut progress = self.lock();
            // What was never done is expected to be wrong.
            let undone = (0..file.chunks.len())
                .any(|chunk| !progress.done.contains(&ChunkAt { file: index, chunk }));
            if wrong.is_empty() && !undone {
                let path = file.path.clone();
                return Err(StoreError::WrongFile { path });
            }
            for at in wrong {
                progress.done.remove(&at);
            }
        }
        Ok(())
    }

    fn check_space(&self, margin_bytes: u64) -> Result<(), StoreError> {
        let mut there: u64 = 0;
        for file in &self.release.manifest.files {
            // What is not there takes nothing.
            let allocated = self.disk.allocated_bytes(&self.files().join(&file.path));
            there = there.saturating_add(allocated.unwrap_or(0).min(file.length));
        }
        let size = self.release.manifest.size_bytes();
        // The manifest lies beside the download and in it.
        let manifests = 2 * self.release.bytes.len() as u64;
        let needed_bytes = (size - there.min(size)).saturating_add(manifests + margin_bytes);
        let free_bytes = self.disk.free_bytes(&self.root);
        let free_bytes = free_bytes.map_err(|error| self.failed(0, &self.root, error))?;
        match needed_bytes > free_bytes {
            true => Err(StoreError::NoSpace {
                needed_bytes,
                free_bytes,
            }),
            false => Ok(()),
        }
    }

    /// Makes the files, or takes over those of an earlier run with what their journal says.
    fn prepare(&self) -> Result<(), StoreError> {
        let size = self.release.manifest.size_bytes();
        self.make_or_take_over()
            .map_err(|error| self.failed(size, &self.directory, error))
    }

    fn make_or_take_over(&self) -> io::Result<()> {
        let manifest = self.directory.join(MANIFEST_FILE);
        let before = disk::read_small(&*self.disk, &manifest, MANIFEST_BYTES_MAX);
        if !matches!(before, Ok(Some(bytes)) if bytes == self.release.bytes) {
            disk::remove_all(&*self.disk, &self.directory)?;
            self.disk.create_directory(&self.directory)?;
            disk::write_durably(&*self.disk, &manifest, &self.release.bytes)?;
        }
        let mut changed = BTreeSet::new();
        for directory in self.directories() {
            self.disk.create_directory(&directory)?;
        }
        for (index, file) in self.release.manifest.files.iter().enumerate() {
            let path = self.files().join(&file.path);
            let length = file.length;
            if self.disk.kind(&path)? != Some(Kind::File { length }) {
                self.disk.allocate(&path, length)?;
                self.disk.sync_file(&path)?;
                changed.insert(index);
            }
        }
        let path = self.directory.join(JOURNAL_FILE);
        let kept = disk::read_small(&*self.disk, &path, journal::JOURNAL_BYTES_MAX);
        let kept = kept.ok().flatten().unwrap_or_default();
        let sum = &self.release.id.manifest_sha256;
        let mut progress = self.lock();
        progress.done = journal::read(sum, &kept)
            .into_iter()
            .filter(|at| self.chunk(*at).is_some() && !changed.contains(&at.file))
            .collect();
        // Written anew, so that no record speaks of a file that was made again.
        let records = progress
            .done
            .iter()
            .filter_map(|at| journal::record(sum, *at));
        let records: Vec<u8> = records.flatten().collect();
        if records != kept || kept.is_empty() {
            disk::write_durably(&*self.disk, &path, &records)?;
        }
        progress.journal_bytes = records.len() as u64;
        for directory in self.directories().iter().rev() {
            self.disk.sync_directory(directory)?;
        }
        self.disk.sync_directory(&self.directory)?;
        self.disk.sync_directory(&self.root.join(super::STAGING))
    }

    /// Makes sure that everything below `files` lasts before it is moved.
    fn seal(&self) -> io::Result<()> {
        for file in &self.release.manifest.files {
            self.disk.sync_file(&self.files().join(&file.path))?;
        }
        disk::write_durably(
            &*self.disk,
            &self.files().join(RELEASE_FILE),
            &self.release.bytes,
        )?;
        for directory in self.directories().iter().rev() {
            self.disk.sync_directory(directory)?;
        }
        Ok(())
    }

    fn files(&self) -> PathBuf {
        self.directory.join(FILES)
    }

    /// `files` and every directory below, parents first.
    fn directories(&self) -> Vec<PathBuf> {
        let mut directories = BTreeSet::new();
        for file in &self.release.manifest.files {
            for (border, _) in file.path.match_indices('/') {
                directories.insert(self.files().join(&file.path[..border]));
            }
        }
        directories.insert(self.files());
        directories.into_iter().collect()
    }

    fn file_of(&self, at: ChunkAt) -> Option<&ReleaseFile> {
        self.release.manifest.files.get(at.file)
    }

    fn failed(&self, needed_bytes: u64, path: &Path, source: io::Error) -> StoreError {
        failed(&*self.disk, &self.root, needed_bytes, path, source)
    }

    /// A panic while the lock is held leaves a chunk undone at worst.
    fn lock(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn each_chunk(
    disk: &dyn Disk,
    path: &Path,
    file: &ReleaseFile,
    mut visit: impl FnMut(usize, &[u8]),
) -> io::Result<()> {
    let mut buffer = Vec::new();
    let mut offset = 0;
    for (index, chunk) in file.chunks.iter().enumerate() {
        // Manifests are checked; this keeps the allocation bounded whatever comes.
        let length = usize::try_from(chunk.length.min(CHUNK_BYTES_MAX))
            .map_err(|_| io::ErrorKind::InvalidInput)?;
        buffer.resize(length, 0);
        disk.read_at(path, offset, &mut buffer)?;
        visit(index, &buffer);
        offset += chunk.length;
    }
    Ok(())
}

/// The sum of a whole file.
pub(super) fn file_sum(disk: &dyn Disk, path: &Path, file: &ReleaseFile) -> io::Result<Sha256> {
    use sha2::Digest as _;
    let mut hasher = sha2::Sha256::new();
    each_chunk(disk, path, file, |_, bytes| hasher.update(bytes))?;
    Ok(Sha256(hasher.finalize().into()))
}
