//! What has to come over the network, and what is done with it when it comes.
use super::progress::{Meter, Progress};
use crate::fetch::{Taken, Taker, Timing};
use crate::manifest::{Chunk, Sha256, Stored};
use crate::store::{ChunkAt, Staging, StoreError};
use async_trait::async_trait;
use bytes::Bytes;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Semaphore, watch};

/// Pieces that are checked and written at once.
pub(super) const WRITERS_MAX: u32 = 16;

/// A chunk to fetch, and every place that wants it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) range: Range<u64>,
    pub(super) chunk: Chunk,
    pub(super) places: Vec<ChunkAt>,
}

/// Missing chunks by the file of the repository that has them, each once, in the order of the
/// manifest. A chunk that only a base has comes back as an error.
pub(super) fn by_blob(staging: &Staging) -> Result<Vec<(String, Vec<Piece>)>, Sha256> {
    let files = &staging.release().manifest.files;
    let mut blobs: Vec<(String, Vec<Piece>)> = Vec::new();
    let mut indices: HashMap<String, usize> = HashMap::new();
    let mut seen: HashMap<Sha256, (usize, usize)> = HashMap::new();
    let mut homeless: HashMap<Sha256, Vec<ChunkAt>> = HashMap::new();
    for at in staging.missing() {
        let Some(chunk) = staging.chunk(at) else {
            continue;
        };
        if let Some((blob, piece)) = seen.get(&chunk.sha256) {
            blobs[*blob].1[*piece].places.push(at);
            continue;
        }
        let sum = files[at.file].sha256;
        let (blob, range) = match &chunk.stored {
            Stored::Raw { offset } => (format!("blobs/{sum}"), *offset..offset + chunk.length),
            Stored::Zstd { offset, length, .. } => {
                (format!("blobs/{sum}.zst"), *offset..offset + length)
            }
            Stored::Base => {
                homeless.entry(chunk.sha256).or_default().push(at);
                continue;
            }
        };
        let index = *indices.entry(blob.clone()).or_insert(blobs.len());
        if index == blobs.len() {
            blobs.push((blob, Vec::new()));
        }
        let pieces = &mut blobs[index].1;
        seen.insert(chunk.sha256, (index, pieces.len()));
        let mut places = homeless.remove(&chunk.sha256).unwrap_or_default();
        places.push(at);
        pieces.push(Piece {
            range,
            chunk: chunk.clone(),
            places,
        });
    }
    match homeless.into_keys().next() {
        Some(sum) => Err(sum),
        None => Ok(blobs),
    }
}

/// Checks pieces, unpacks them and puts them on disk.
#[derive(Debug)]
pub(super) struct Putter {
    pub(super) staging: Arc<Staging>,
    pub(super) pieces: Arc<Vec<Piece>>,
    pub(super) progress: watch::Sender<Progress>,
    pub(super) meter: Arc<Mutex<Meter>>,
    pub(super) timing: Arc<dyn Timing>,
    /// Held by every write that is under way.
    pub(super) writers: Arc<Semaphore>,
    /// What the disk said, when it was that.
    pub(super) failed: Mutex<Option<StoreError>>,
}

#[async_trait]
impl Taker for Putter {
    async fn take(&self, index: usize, bytes: Bytes) -> Taken {
        let Ok(writer) = self.writers.clone().acquire_owned().await else {
            return Taken::Stop;
        };
        let (staging, pieces) = (self.staging.clone(), self.pieces.clone());
        let fetched_bytes = bytes.len() as u64;
        // A job that is dropped here still finishes its write; the next one finds it done.
        let put = tokio::task::spawn_blocking(move || {
            let _writer = writer;
            let piece = pieces.get(index)?;
            let bytes = unpack(&piece.chunk, bytes)?;
            Some(
                put(&staging, piece, &bytes)
                    .map(|()| piece.places.len() as u64 * piece.chunk.length),
            )
        });
        match put.await {
            Ok(Some(Ok(done_bytes))) => {
                self.note(fetched_bytes, done_bytes);
                Taken::Kept
            }
            Ok(None | Some(Err(StoreError::WrongChunk { .. }))) => Taken::Corrupt,
            Ok(Some(Err(error))) => {
                let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
                *failed = Some(error);
                Taken::Stop
            }
            Err(_) => Taken::Stop,
        }
    }
}

impl Putter {
    fn note(&self, fetched_bytes: u64, done_bytes: u64) {
        let mut meter = self.meter.lock().unwrap_or_else(PoisonError::into_inner);
        self.progress.send_modify(|progress| {
            progress.fetched_bytes += fetched_bytes;
            progress.done_bytes += done_bytes;
            progress.bytes_per_second = meter.note(self.timing.now(), progress.done_bytes);
        });
    }
}

fn put(staging: &Staging, piece: &Piece, bytes: &[u8]) -> Result<(), StoreError> {
    piece
        .places
        .iter()
        .try_for_each(|at| staging.put(*at, bytes))
}

/// The bytes of a chunk as they came, or None when they cannot be it. The sum of a frame is held
/// against the manifest before it is unpacked, and no more is unpacked than the chunk has.
fn unpack(chunk: &Chunk, bytes: Bytes) -> Option<Bytes> {
    match &chunk.stored {
        Stored::Raw { .. } => Some(bytes),
        Stored::Zstd { length, sha256, .. } => {
            if bytes.len() as u64 != *length || Sha256::of(&bytes) != *sha256 {
                return None;
            }
            let capacity = usize::try_from(chunk.length).ok()?;
            let unpacked = zstd::bulk::decompress(&bytes, capacity).ok()?;
            (unpacked.len() == capacity).then(|| unpacked.into())
        }
        Stored::Base => None,
    }
}

#[cfg(test)]
mod tests;
