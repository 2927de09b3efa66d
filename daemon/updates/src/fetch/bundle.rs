//! A repository in one file on a stick: an uncompressed tar archive, indexed once and then read at
//! offsets. What it says about itself is as little trusted as a server.
mod index;

#[cfg(test)]
mod tests;

use super::{BundleFault, ChunkSource, FetchError, Taken, Taker, path_fits, plan::plan};
use async_trait::async_trait;
use bytes::Bytes;
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Files of one bundle. A release has a blob or two for each of its files.
const ENTRIES_MAX: usize = 65_536;
/// Bytes of one piece.
const PIECE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// An open bundle.
#[derive(Debug)]
pub struct Bundle {
    path: PathBuf,
    file: Arc<File>,
    index: HashMap<String, Range<u64>>,
}

/// Why a file is not a bundle.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    #[error("cannot open the bundle {bundle}: {source}")]
    Open { bundle: PathBuf, source: io::Error },
    #[error("{bundle} is not a file")]
    NotAFile { bundle: PathBuf },
    #[error("cannot read the bundle {bundle} at byte {offset}: {source}")]
    Read {
        bundle: PathBuf,
        offset: u64,
        source: io::Error,
    },
    #[error("{bundle} is no bundle, or a damaged one: at byte {offset} {fault}")]
    Header {
        bundle: PathBuf,
        offset: u64,
        fault: HeaderFault,
    },
}

/// What is wrong with an entry of the archive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderFault {
    #[error("the file ends: it was not copied completely")]
    Truncated,
    #[error("there is no header of a tar archive")]
    NotTar,
    #[error("the header's sum is wrong")]
    Checksum,
    #[error("the size cannot be read")]
    Size,
    #[error("the entry goes beyond the end of the file")]
    BeyondEnd,
    #[error("the entry has type {kind:?}; only files and directories may be there")]
    Kind { kind: char },
    #[error("the path {path:?} may not be there")]
    Path { path: String },
    #[error("{path} comes a second time")]
    Duplicate { path: String },
    #[error("the name's extension cannot be read")]
    Extension,
    #[error("there are more than {entries_max} entries")]
    Entries { entries_max: usize },
}

impl Bundle {
    /// Opens a bundle and reads all its headers, none of its content. Blocks.
    ///
    /// # Errors
    /// [`BundleError`] names the byte where the archive is not as it must be.
    pub fn open(path: &Path) -> Result<Self, BundleError> {
        let open_error = |source| BundleError::Open {
            bundle: path.into(),
            source,
        };
        use rustix::fs::{Mode, OFlags};
        // Not to wait for a pipe's other end.
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
        let file = rustix::fs::open(path, flags, Mode::empty())
            .map_err(|error| open_error(error.into()))?;
        Self::of(File::from(file), path)
    }

    /// As [`Bundle::open`], of a file that is open already; `path` is for messages.
    ///
    /// # Errors
    /// As there.
    pub fn of(file: File, path: &Path) -> Result<Self, BundleError> {
        let metadata = file.metadata().map_err(|source| BundleError::Open {
            bundle: path.into(),
            source,
        })?;
        if !metadata.is_file() {
            return Err(BundleError::NotAFile {
                bundle: path.into(),
            });
        }
        let index =
            index::index(&file, metadata.len(), ENTRIES_MAX).map_err(|error| match error {
                index::IndexError::Read { offset, source } => BundleError::Read {
                    bundle: path.into(),
                    offset,
                    source,
                },
                index::IndexError::Header { offset, fault } => BundleError::Header {
                    bundle: path.into(),
                    offset,
                    fault,
                },
            })?;
        Ok(Self {
            path: path.into(),
            file: Arc::new(file),
            index,
        })
    }

    /// The paths of all files, in no order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// A whole file of at most `bytes_max`. Blocks.
    ///
    /// # Errors
    /// [`FetchError::Path`] or [`FetchError::Bundle`].
    pub fn file(&self, path: &str, bytes_max: u64) -> Result<Vec<u8>, FetchError> {
        let place = self.place_of_whole(path, bytes_max)?;
        read_at(&self.file, &place).map_err(|error| self.unread(path, &error))
    }

    /// Where a file's bytes lie in the bundle.
    fn place(&self, path: &str) -> Result<Range<u64>, FetchError> {
        if !path_fits(path) {
            return Err(FetchError::Path { path: path.into() });
        }
        let place = self.index.get(path).cloned();
        place.ok_or_else(|| self.error(path, BundleFault::Absent))
    }

    fn place_of_whole(&self, path: &str, bytes_max: u64) -> Result<Range<u64>, FetchError> {
        let place = self.place(path)?;
        let length_bytes = place.end - place.start;
        if length_bytes > bytes_max {
            let fault = BundleFault::TooLarge {
                length_bytes,
                bytes_max,
            };
            return Err(self.error(path, fault));
        }
        Ok(place)
    }

    fn error(&self, path: &str, fault: BundleFault) -> FetchError {
        FetchError::Bundle {
            bundle: self.path.clone(),
            path: path.into(),
            fault,
        }
    }

    fn unread(&self, path: &str, error: &io::Error) -> FetchError {
        let fault = BundleFault::Read {
            kind: error.kind(),
            reason: error.to_string(),
        };
        self.error(path, fault)
    }

    /// Reads where blocking does no harm.
    async fn read_away(&self, path: &str, place: Range<u64>) -> Result<Bytes, FetchError> {
        let file = self.file.clone();
        let read = tokio::task::spawn_blocking(move || read_at(&file, &place)).await;
        read.map_err(io::Error::other)
            .and_then(|bytes| bytes)
            .map(Bytes::from)
            .map_err(|error| self.unread(path, &error))
    }
}

/// The index is bound by the file's length, which no place goes beyond.
fn read_at(file: &File, place: &Range<u64>) -> io::Result<Vec<u8>> {
    let length = usize::try_from(place.end - place.start).map_err(io::Error::other)?;
    let mut bytes = vec![0; length];
    file.read_exact_at(&mut bytes, place.start)?;
    Ok(bytes)
}

#[async_trait]
impl ChunkSource for Bundle {
    async fn read_pieces(
        &self,
        path: &str,
        pieces: &[Range<u64>],
        taker: &dyn Taker,
    ) -> Result<(), FetchError> {
        let place = self.place(path)?;
        // For its checks alone: a stick has no requests to save.
        plan(path, pieces, 1, PIECE_BYTES_MAX)?;
        let length_bytes = place.end - place.start;
        for (index, piece) in pieces.iter().enumerate() {
            if piece.end > length_bytes {
                let fault = BundleFault::Outside {
                    piece: index,
                    length_bytes,
                };
                return Err(self.error(path, fault));
            }
            let bytes = place.start + piece.start..place.start + piece.end;
            let bytes = self.read_away(path, bytes).await?;
            match taker.take(index, bytes).await {
                Taken::Kept => {}
                Taken::Corrupt => {
                    return Err(self.error(path, BundleFault::Corrupt { piece: index }));
                }
                Taken::Stop => return Err(FetchError::Stopped { path: path.into() }),
            }
        }
        Ok(())
    }

    async fn read_file(&self, path: &str, bytes_max: u64) -> Result<Bytes, FetchError> {
        let place = self.place_of_whole(path, bytes_max)?;
        self.read_away(path, place).await
    }
}
