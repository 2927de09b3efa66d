//! The catalogue of a TUF repository.
use super::parts::Catalogue;
use crate::fetch::{BundleFault, ChunkSource, Fault, FetchError, Tried};
use crate::metadata::{MetadataError, ReleaseEntry, Remote, Transport, TransportError, Trusted};
use async_trait::async_trait;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// Trusted metadata and where news of it come from. The network and a stick share the metadata, so
/// neither can take back what the other said.
pub struct Repository {
    trusted: Arc<Mutex<Trusted>>,
    transports: Vec<Arc<dyn Transport>>,
}

impl Repository {
    pub fn new(trusted: Arc<Mutex<Trusted>>, transports: Vec<Arc<dyn Transport>>) -> Self {
        Self {
            trusted,
            transports,
        }
    }
}

impl std::fmt::Debug for Repository {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Repository")
            .field("transports", &self.transports.len())
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl Catalogue for Repository {
    async fn releases(&self) -> Result<Vec<ReleaseEntry>, MetadataError> {
        let transports: Vec<&dyn Transport> = self.transports.iter().map(|one| &**one).collect();
        let mut trusted = self.trusted.lock().await;
        trusted.refresh_from(&transports).await?;
        Ok(trusted.releases())
    }

    async fn manifest(&self, entry: &ReleaseEntry) -> Result<Vec<u8>, MetadataError> {
        let trusted = self.trusted.lock().await;
        let mut first = None;
        for transport in &self.transports {
            match trusted.target(&entry.path, &**transport).await {
                Ok(bytes) => return Ok(bytes),
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.unwrap_or_else(|| MetadataError::UnknownTarget {
            path: entry.path.clone(),
        }))
    }
}

/// Metadata by way of what fetches blobs: a bundle, or mirrors that are failed over.
#[derive(Clone, Debug)]
pub struct BytesTransport(pub Arc<dyn ChunkSource>);

#[async_trait]
impl Transport for BytesTransport {
    async fn fetch(&self, file: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        let read = self.0.read_file(&file.to_string(), bytes_max).await;
        read.map(Vec::from).map_err(|error| match error {
            error if error.not_found() => TransportError::Missing,
            FetchError::Bundle {
                fault: BundleFault::TooLarge { .. },
                ..
            } => TransportError::TooLong { bytes_max },
            FetchError::Mirrors { ref tried, .. } if tried.iter().any(endless) => {
                TransportError::TooLong { bytes_max }
            }
            FetchError::Mirrors { ref tried, .. } => match tried.iter().find_map(stalled) {
                Some(waited) => TransportError::Slow { waited },
                None => TransportError::Failed(error.to_string()),
            },
            error => TransportError::Failed(error.to_string()),
        })
    }
}

fn stalled(tried: &Tried) -> Option<Duration> {
    match tried.fault {
        Fault::Stalled { ms } => Some(Duration::from_millis(ms)),
        _ => None,
    }
}

fn endless(tried: &Tried) -> bool {
    matches!(tried.fault, Fault::TooLarge { .. } | Fault::Long { .. })
}
