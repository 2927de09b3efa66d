//! A file's chunks put where cars can get them: one blob, raw or compressed.
use super::disk::Partial;
use super::source::SourceFile;
use super::{ReleaseError, Repository, disk};
use crate::chunks::{self, CutChunk};
use crate::manifest::{Chunk, ReleaseFile, Sha256, Stored};
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

const ZSTD_LEVEL: i32 = 3;
/// A blob is compressed when that leaves at most this share of it.
const COMPRESSED_PER_CENT_MAX: u64 = 95;
const BLOB_MODE: u32 = 0o644;

/// What became of a file of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// A blob was written.
    Written { blob: PathBuf, bytes: u64 },
    /// An earlier release has all of it.
    There,
}

/// What earlier releases have.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Chunks of the release that is built upon.
    pub(super) base: HashSet<Sha256>,
    /// The chunks of files that have blobs, by the file's sum.
    pub(super) files: HashMap<Sha256, Vec<Vec<Chunk>>>,
}

impl Repository {
    /// Cuts a file and writes what is new of it.
    pub(super) fn place(
        &self,
        source: &SourceFile,
        known: &Known,
    ) -> Result<(ReleaseFile, Placed), ReleaseError> {
        let path = &source.path;
        let mut file = File::open(path).map_err(ReleaseError::io("read", path))?;
        let mut blobs = Blobs::create(&self.blobs())?;
        let mut stored = Vec::new();
        let cut = chunks::cut(&mut file, |chunk, bytes| {
            stored.push(match known.base.contains(&chunk.sha256) {
                true => None,
                false => Some(blobs.add(chunk, bytes)?),
            });
            Ok(())
        });
        let cut = cut.map_err(|source| ReleaseError::Cut {
            path: path.clone(),
            source,
        })?;
        let release_file = |chunks| ReleaseFile {
            path: source.name.clone(),
            length: cut.length,
            sha256: cut.sha256,
            chunks,
        };
        let with = |stored: &dyn Fn(usize) -> Option<Stored>| -> Option<Vec<Chunk>> {
            let chunk = |(index, chunk): (usize, &CutChunk)| {
                let based = known.base.contains(&chunk.sha256);
                Some(Chunk {
                    length: chunk.length,
                    sha256: chunk.sha256,
                    stored: if based { Stored::Base } else { stored(index)? },
                })
            };
            cut.chunks.iter().enumerate().map(chunk).collect()
        };
        // Other releases of the same file: their blob is never changed, only used.
        for layout in known.files.get(&cut.sha256).into_iter().flatten() {
            let lengths = |chunk: &Chunk| (chunk.length, chunk.sha256);
            let same = layout.iter().map(lengths);
            if !same.eq(cut.chunks.iter().map(|chunk| (chunk.length, chunk.sha256))) {
                continue;
            }
            let there = |index: usize| {
                let stored = &layout.get(index)?.stored;
                (*stored != Stored::Base).then(|| stored.clone())
            };
            if let Some(chunks) = with(&there) {
                return Ok((release_file(chunks), Placed::There));
            }
        }
        if stored.iter().all(Option::is_none) {
            let chunks = with(&|_| None);
            return Ok((release_file(chunks.unwrap_or_default()), Placed::There));
        }
        let (packed, placed) = blobs.keep(self, cut.sha256, &source.name)?;
        let chunks = with(&|index| {
            let (raw, zstd) = stored.get(index)?.as_ref()?;
            Some(if packed { zstd } else { raw }.clone())
        });
        Ok((release_file(chunks.unwrap_or_default()), placed))
    }
}

/// Both forms of a blob, until it is known which is the better one.
struct Blobs {
    raw: Partial,
    raw_bytes: u64,
    zstd: Partial,
    zstd_bytes: u64,
    compressor: zstd::bulk::Compressor<'static>,
}

impl Blobs {
    fn create(dir: &Path) -> Result<Self, ReleaseError> {
        let compressor = zstd::bulk::Compressor::new(ZSTD_LEVEL);
        Ok(Self {
            raw: Partial::create(dir, "raw", BLOB_MODE)?,
            raw_bytes: 0,
            zstd: Partial::create(dir, "zstd", BLOB_MODE)?,
            zstd_bytes: 0,
            compressor: compressor.map_err(ReleaseError::io("compress into", dir))?,
        })
    }

    /// Where the chunk lies in the one and in the other.
    fn add(&mut self, chunk: &CutChunk, bytes: &[u8]) -> io::Result<(Stored, Stored)> {
        let frame = self.compressor.compress(bytes)?;
        let raw = Stored::Raw {
            offset: self.raw_bytes,
        };
        let zstd = Stored::Zstd {
            offset: self.zstd_bytes,
            length: frame.len() as u64,
            sha256: Sha256::of(&frame),
        };
        self.raw.write_all(bytes)?;
        self.zstd.write_all(&frame)?;
        self.raw_bytes += chunk.length;
        self.zstd_bytes += frame.len() as u64;
        Ok((raw, zstd))
    }

    /// Keeps the better form whose name is free. Returns whether that is the compressed one.
    fn keep(
        self,
        repository: &Repository,
        sha256: Sha256,
        path: &str,
    ) -> Result<(bool, Placed), ReleaseError> {
        let raw = repository.blobs().join(sha256.to_string());
        let zstd = repository.blobs().join(format!("{sha256}.zst"));
        let saves = u128::from(self.zstd_bytes) * 100
            <= u128::from(self.raw_bytes) * u128::from(COMPRESSED_PER_CENT_MAX);
        let raw = (false, self.raw, raw, self.raw_bytes);
        let zstd = (true, self.zstd, zstd, self.zstd_bytes);
        let order = if saves { [zstd, raw] } else { [raw, zstd] };
        for (packed, partial, blob, bytes) in order {
            // Left by a command that did not come to its end, perhaps.
            let there = blob.exists();
            if there && !same_content(partial.path(), &blob)? {
                continue;
            }
            if !there {
                partial.keep(&blob)?;
                repository.wrote(&blob);
            }
            return Ok((packed, Placed::Written { blob, bytes }));
        }
        let path = path.to_owned();
        Err(ReleaseError::BlobTaken { path })
    }
}

fn same_content(one: &Path, other: &Path) -> Result<bool, ReleaseError> {
    let open = |path: &Path| File::open(path).map_err(ReleaseError::io("read", path));
    let (mut a, mut b) = (open(one)?, open(other)?);
    let (mut part_a, mut part_b) = (Vec::new(), Vec::new());
    loop {
        for (file, part, path) in [(&mut a, &mut part_a, one), (&mut b, &mut part_b, other)] {
            part.clear();
            let read = Read::take(file, chunks::PIECE_BYTES).read_to_end(part);
            read.map_err(ReleaseError::io("read", path))?;
        }
        if part_a != part_b {
            return Ok(false);
        }
        if part_a.is_empty() {
            return Ok(true);
        }
    }
}

/// Removes what a command that was killed left.
pub(super) fn tidy(repository: &Repository) -> Result<(), ReleaseError> {
    disk::remove_partials(&repository.blobs())
}
