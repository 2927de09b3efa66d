//! From a manifest to a whole release on disk.
use super::UpdateError;
use super::parts::Origin;
use super::pieces::{self, Piece, Putter, WRITERS_MAX};
use super::progress::{Meter, Phase, Waiting};
use super::updater::{Updater, blocking};
use crate::fetch::{FetchError, Retry};
use crate::manifest::{Chunk, Stored};
use crate::store::{ChunkAt, Holdings, Release, ReleaseId, Staging, Store, StoreError};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// Times everything is read back and something is wrong, before the disk is to blame.
const VERIFICATIONS_MAX: usize = 3;

impl Updater {
    /// Ends with the release in its place. A cancelled download is forgotten, a failed one kept
    /// for the next attempt.
    pub(super) async fn download(
        &self,
        origin: &Origin,
        release: Arc<Release>,
        cancel: &CancellationToken,
    ) -> Result<(), UpdateError> {
        let store = self.store().clone();
        let staged = release.clone();
        let (staging, holdings) = blocking(move || {
            let mut holdings = store.holdings()?;
            check_base(&staged, &holdings)?;
            let (staging, removed) = stage(&store, &staged)?;
            if !removed.is_empty() {
                holdings = store.holdings()?;
            }
            Ok((Arc::new(staging), Arc::new(holdings)))
        })
        .await?;
        let writers = Arc::new(Semaphore::new(WRITERS_MAX as usize));
        let fill = self.fill(origin, &staging, &holdings, &writers);
        let filled = tokio::select! {
            biased;
            () = cancel.cancelled() => Err(UpdateError::Cancelled),
            filled = fill => filled,
        };
        if matches!(filled, Err(UpdateError::Cancelled)) {
            // Writes that are under way would make files anew.
            let _all = writers.acquire_many(WRITERS_MAX).await;
            let store = self.store().clone();
            blocking(move || Ok(store.unstage(&staging)?)).await?;
        } else if filled.is_ok() {
            let store = self.store().clone();
            blocking(move || Ok(store.install(&staging)?)).await?;
        }
        filled
    }

    async fn fill(
        &self,
        origin: &Origin,
        staging: &Arc<Staging>,
        holdings: &Arc<Holdings>,
        writers: &Arc<Semaphore>,
    ) -> Result<(), UpdateError> {
        self.begin_bytes(staging);
        for _ in 0..VERIFICATIONS_MAX {
            self.reuse(staging, holdings).await?;
            self.fetch(origin, staging, writers).await?;
            self.enter(Phase::Verifying);
            let verified = staging.clone();
            blocking(move || Ok(verified.verify()?)).await?;
            if staging.missing().is_empty() {
                return Ok(());
            }
            self.enter(Phase::Downloading);
            self.begin_bytes(staging);
        }
        let missing = staging.missing().len();
        Err(UpdateError::Integrity { missing })
    }

    /// Counts from what is there.
    fn begin_bytes(&self, staging: &Staging) {
        let missing = staging.missing();
        let missing = missing.iter().filter_map(|at| staging.chunk(*at));
        let missing_bytes: u64 = missing.map(|chunk| chunk.length).sum();
        let total_bytes = staging.release().manifest.size_bytes();
        self.progress_sender().send_modify(|progress| {
            let fresh = progress.total_bytes == 0;
            progress.total_bytes = total_bytes;
            progress.done_bytes = total_bytes - missing_bytes;
            if fresh {
                progress.resumed_bytes = progress.done_bytes;
            }
        });
    }

    /// Copies what installed releases have, each chunk hashed on its way.
    async fn reuse(
        &self,
        staging: &Arc<Staging>,
        holdings: &Arc<Holdings>,
    ) -> Result<(), UpdateError> {
        let mut held: HashMap<_, Vec<ChunkAt>> = HashMap::new();
        for at in staging.missing() {
            if let Some(chunk) = staging.chunk(at)
                && holdings.holds(&chunk.sha256)
            {
                held.entry(chunk.sha256).or_default().push(at);
            }
        }
        let mut held: Vec<Vec<ChunkAt>> = held.into_values().collect();
        // In the order of the files, which is the order on disk.
        held.sort();
        for places in held {
            self.unpaused().await;
            let (staging, holdings) = (staging.clone(), holdings.clone());
            let copied = blocking(move || {
                let chunk = places.first().and_then(|at| staging.chunk(*at));
                let Some(bytes) = chunk.and_then(|chunk| holdings.read(chunk)) else {
                    return Ok(0);
                };
                for at in &places {
                    staging.put(*at, &bytes)?;
                }
                Ok(bytes.len() as u64 * places.len() as u64)
            })
            .await?;
            self.progress_sender().send_modify(|progress| {
                progress.reused_bytes += copied;
                progress.done_bytes += copied;
            });
        }
        Ok(())
    }

    /// Fetches what is missing, through pauses, holds and bad networks.
    async fn fetch(
        &self,
        origin: &Origin,
        staging: &Arc<Staging>,
        writers: &Arc<Semaphore>,
    ) -> Result<(), UpdateError> {
        let meter = Arc::new(Mutex::new(Meter::default()));
        let mut waits = self.config().retry_waits.iter();
        loop {
            self.download_allowed().await;
            // Writes of a round that was broken off, or they would be fetched again.
            drop(writers.acquire_many(WRITERS_MAX).await);
            let missing_before = staging.missing().len();
            if missing_before == 0 {
                return Ok(());
            }
            let blobs = pieces::by_blob(staging).map_err(|_| base_missing(staging.release()))?;
            let round = async {
                for (blob, pieces) in blobs {
                    self.fetch_blob(origin, staging, writers, &meter, &blob, pieces)
                        .await?;
                }
                Ok(())
            };
            let fetched = tokio::select! {
                fetched = round => fetched,
                () = self.download_held() => continue,
            };
            match fetched {
                // Once more, to see that nothing is missing.
                Ok(()) if staging.missing().is_empty() => return Ok(()),
                Ok(()) => {
                    let missing = staging.missing().len();
                    return Err(UpdateError::Integrity { missing });
                }
                Err(UpdateError::Fetch(error)) if error.retry() == Retry::Later => {
                    if staging.missing().len() < missing_before {
                        waits = self.config().retry_waits.iter();
                    }
                    let Some(wait) = waits.next() else {
                        return Err(error.into());
                    };
                    tracing::info!(%error, "the download is tried again later");
                    self.wait_as(Waiting::Retrying, self.timing().sleep(*wait))
                        .await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn fetch_blob(
        &self,
        origin: &Origin,
        staging: &Arc<Staging>,
        writers: &Arc<Semaphore>,
        meter: &Arc<Mutex<Meter>>,
        blob: &str,
        pieces: Vec<Piece>,
    ) -> Result<(), UpdateError> {
        let ranges: Vec<_> = pieces.iter().map(|piece| piece.range.clone()).collect();
        let putter = Putter {
            staging: staging.clone(),
            pieces: Arc::new(pieces),
            progress: self.progress_sender().clone(),
            meter: meter.clone(),
            timing: self.timing().clone(),
            writers: writers.clone(),
            failed: Mutex::new(None),
        };
        let read = origin.bytes.read_pieces(blob, &ranges, &putter).await;
        let failed = putter.failed.into_inner();
        match (failed.unwrap_or_else(PoisonError::into_inner), read) {
            (Some(error), _) => Err(error.into()),
            (None, Err(FetchError::Stopped { path })) => Err(UpdateError::Broken {
                reason: format!("a piece of {path} was not taken"),
            }),
            (None, read) => Ok(read?),
        }
    }
}

/// Begins the download. Where the disk is too full, older releases of the same name go that nothing
/// needs: these are returned.
fn stage(store: &Store, release: &Arc<Release>) -> Result<(Staging, Vec<ReleaseId>), StoreError> {
    let (needed_bytes, free_bytes) = match store.stage(release.clone()) {
        Err(StoreError::NoSpace {
            needed_bytes,
            free_bytes,
        }) => (needed_bytes, free_bytes),
        other => return Ok((other?, Vec::new())),
    };
    let removed = store.make_room(release, needed_bytes.saturating_sub(free_bytes))?;
    if removed.is_empty() {
        return Err(StoreError::NoSpace {
            needed_bytes,
            free_bytes,
        });
    }
    for removed in &removed {
        tracing::info!(%removed, "it made room for {}", release.id);
    }
    Ok((store.stage(release.clone())?, removed))
}

fn base_missing(release: &Release) -> UpdateError {
    match release.manifest.base.clone() {
        Some(base) => UpdateError::BaseMissing { base },
        // Not in a manifest that was checked.
        None => UpdateError::Contradiction { field: "base" },
    }
}

/// Before the first byte: what only the base has must be on disk.
fn check_base(release: &Release, holdings: &Holdings) -> Result<(), UpdateError> {
    let mut chunks = release.manifest.files.iter().flat_map(|file| &file.chunks);
    let lost = |chunk: &Chunk| chunk.stored == Stored::Base && !holdings.holds(&chunk.sha256);
    match chunks.any(lost) {
        true => Err(base_missing(release)),
        false => Ok(()),
    }
}
