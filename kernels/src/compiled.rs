//! Compiled CUDA kernels, kept in a file from one start to the next.
//!
//! cubecl puts what NVRTC compiled into a store, which here is in memory (`kernels/turso`). The
//! store is filled from the file before the first CUDA device is opened, and once a model is warm
//! what was compiled since is written. A file belongs to one build of cabind and one NVRTC; another's
//! is replaced. What becomes of kernels that are loaded is the driver's to keep (`CUDA_CACHE_PATH`).
//!
//! Little-endian: `MAGIC`, length and text of the maker, number of entries, for each the lengths and
//! bytes of namespace, key and value, and the SHA-256 of all of it. All lengths are `u32`.
use cubecl_environment::bytes::Bytes;
use cubecl_environment::persistence::{MemoryStorage, Origin, storage};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const MAGIC: &[u8; 8] = b"cabindK\x01";
const NAME: &str = "compiled-kernels";
/// The store's namespaces begin with the runtime, the version of cubecl and the architecture.
const NAMESPACES: &str = "cuda/";
const DIGEST_BYTES: usize = 32;
/// No set of kernels is as large, so no other file is read.
const FILE_BYTES_MAX: u64 = 1 << 30;

/// Where kernels are kept, and what was there.
#[derive(Debug)]
pub struct CompiledKernels {
    path: PathBuf,
    maker: String,
    found: Found,
}

/// What a file had for this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Kernels(usize),
    /// There is no file, or none that can be read.
    Nothing,
    /// Of another build of cabind, or another NVRTC.
    AnotherMaker,
    /// Cut short or changed: it is not what was written.
    Damaged,
}

/// What a start had to compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub from_file: usize,
    pub compiled: usize,
}

/// Kernels are compiled again at the next start.
#[derive(Debug, thiserror::Error)]
#[error("compiled kernels cannot be kept in {}: {source}", path.display())]
pub struct KeepError {
    path: PathBuf,
    source: io::Error,
}

type Entry<'a> = (&'a str, &'a [u8], &'a [u8]);

static OF_THIS_PROCESS: OnceLock<Option<CompiledKernels>> = OnceLock::new();

/// Fills the store, the first time it is called. Before a CUDA device is opened.
pub(crate) fn restore() {
    OF_THIS_PROCESS.get_or_init(|| Some(CompiledKernels::restore(&directory()?, maker()?)));
}

/// Writes what was compiled since [`restore`]. `None` where no CUDA device was opened, or nothing
/// says where kernels could be kept.
///
/// # Errors
/// [`KeepError`]: of a directory that cannot be written.
pub fn keep() -> Option<Result<Kept, KeepError>> {
    Some(OF_THIS_PROCESS.get()?.as_ref()?.keep())
}

/// systemd's `CacheDirectory=`, else the user's.
pub(crate) fn directory() -> Option<PathBuf> {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    // Several directories are separated by colons.
    let of_unit = named("CACHE_DIRECTORY").and_then(|all| std::env::split_paths(&all).next());
    of_unit
        .or_else(|| Some(PathBuf::from(named("XDG_CACHE_HOME")?).join("cabind")))
        .or_else(|| Some(PathBuf::from(named("HOME")?).join(".cache/cabind")))
}

/// Without a build id nothing tells this cabind's kernels from the next one's.
fn maker() -> Option<String> {
    let build: String = buildid::build_id()?
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (major, minor) = crate::device::nvrtc_version()?;
    Some(format!("cabind {build}, NVRTC {major}.{minor}"))
}

impl CompiledKernels {
    /// Fills the store from the file in `directory` that `maker` wrote.
    pub fn restore(directory: &Path, maker: String) -> Self {
        let path = directory.join(NAME);
        let found = match read(&path) {
            Ok(file) => match entries(&file, &maker) {
                Ok(entries) => {
                    for (namespace, key, value) in &entries {
                        let bytes = Bytes::from_bytes_vec(value.to_vec());
                        storage::open(namespace).insert(key, bytes, Origin::Imported);
                    }
                    Found::Kernels(entries.len())
                }
                Err(found) => found,
            },
            Err(_) => Found::Nothing,
        };
        Self { path, maker, found }
    }

    pub fn found(&self) -> Found {
        self.found
    }

    /// Writes the store, if more is in it than the file had.
    ///
    /// # Errors
    /// [`KeepError`]; then the file is as it was.
    pub fn keep(&self) -> Result<Kept, KeepError> {
        let from_file = match self.found {
            Found::Kernels(count) => count,
            Found::Nothing | Found::AnotherMaker | Found::Damaged => 0,
        };
        let mut body = Vec::new();
        let mut count = 0usize;
        for namespace in MemoryStorage::namespaces() {
            let namespace = namespace.namespace;
            if !namespace.starts_with(NAMESPACES) {
                continue;
            }
            storage::open(&namespace).scan(&mut |key, value| {
                count += 1;
                for part in [namespace.as_bytes(), key, value] {
                    body.extend((part.len() as u32).to_le_bytes());
                }
                for part in [namespace.as_bytes(), key, value] {
                    body.extend(part);
                }
            });
        }
        let compiled = count.saturating_sub(from_file);
        if compiled > 0 {
            let mut file = MAGIC.to_vec();
            file.extend((self.maker.len() as u32).to_le_bytes());
            file.extend(self.maker.as_bytes());
            file.extend((count as u32).to_le_bytes());
            file.extend(body);
            file.extend(Sha256::digest(&file));
            replace(&self.path, &file).map_err(|source| KeepError {
                path: self.path.clone(),
                source,
            })?;
        }
        Ok(Kept {
            from_file,
            compiled,
        })
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    match fs::metadata(path)?.len() {
        0..=FILE_BYTES_MAX => fs::read(path),
        _ => Err(io::ErrorKind::FileTooLarge.into()),
    }
}

/// A power cut leaves the old file or the new one.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let directory = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(directory)?;
    let fresh = path.with_extension(format!("{}.new", std::process::id()));
    let written = File::create(&fresh)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&fresh, path))
        .and_then(|()| File::open(directory)?.sync_all());
    if written.is_err() {
        // A full disk is no place for half a file.
        let _ = fs::remove_file(&fresh);
    }
    written
}

fn entries<'a>(file: &'a [u8], maker: &str) -> Result<Vec<Entry<'a>>, Found> {
    let signed = file.len().checked_sub(DIGEST_BYTES).ok_or(Found::Damaged)?;
    let (content, digest) = file.split_at(signed);
    if Sha256::digest(content).as_slice() != digest {
        return Err(Found::Damaged);
    }
    let mut rest = Rest(content);
    if rest.bytes(MAGIC.len()) != Some(MAGIC) {
        return Err(Found::AnotherMaker);
    }
    let length = rest.length().ok_or(Found::Damaged)?;
    if rest.bytes(length).ok_or(Found::Damaged)? != maker.as_bytes() {
        return Err(Found::AnotherMaker);
    }
    rest.entries().ok_or(Found::Damaged)
}

/// What is not read yet.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(bytes)
    }

    fn length(&mut self) -> Option<usize> {
        let bytes = self.bytes(4)?.try_into().ok()?;
        Some(u32::from_le_bytes(bytes) as usize)
    }

    fn entries(mut self) -> Option<Vec<Entry<'a>>> {
        let count = self.length()?;
        let mut entries = Vec::new();
        for _ in 0..count {
            let lengths = [self.length()?, self.length()?, self.length()?];
            let namespace = std::str::from_utf8(self.bytes(lengths[0])?).ok()?;
            entries.push((namespace, self.bytes(lengths[1])?, self.bytes(lengths[2])?));
        }
        self.0.is_empty().then_some(entries)
    }
}
