//! Metadata from where the blobs come from: the same servers, limits and trust.
use async_trait::async_trait;
use cabind_updates::fetch::{ChunkSource, Fault, FetchError};
use cabind_updates::metadata::{Remote, Transport, TransportError};
use std::sync::Arc;

/// Files of a repository by their paths.
#[derive(Clone, Debug)]
pub(super) struct SourceTransport<S: ?Sized>(pub(super) Arc<S>);

#[async_trait]
impl<S: ChunkSource + ?Sized> Transport for SourceTransport<S> {
    async fn fetch(&self, file: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        let fetched = self.0.read_file(&file.to_string(), bytes_max).await;
        fetched
            .map(Vec::from)
            .map_err(|error| told(error, bytes_max))
    }
}

fn told(error: FetchError, bytes_max: u64) -> TransportError {
    if error.not_found() {
        return TransportError::Missing;
    }
    if let FetchError::Mirrors { tried, .. } = &error {
        for tried in tried {
            match &tried.fault {
                Fault::TooLarge { .. } | Fault::Long { .. } => {
                    return TransportError::TooLong { bytes_max };
                }
                Fault::SlowRetrieval { .. } => {
                    return TransportError::Failed(format!("slow retrieval: {error}"));
                }
                _ => {}
            }
        }
    }
    TransportError::Failed(error.to_string())
}
