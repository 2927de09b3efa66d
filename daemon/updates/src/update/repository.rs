//! The catalogue of a TUF repository.
use super::parts::Catalogue;
use crate::metadata::{MetadataError, ReleaseEntry, Transport, Trusted};
use async_trait::async_trait;
use std::sync::Arc;
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
