//! What the daemon hands in.
use crate::fetch::ChunkSource;
use crate::metadata::{MetadataError, ReleaseEntry};
use crate::store::Release;
use async_trait::async_trait;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which releases there are. What it returns has been verified.
#[async_trait]
pub trait Catalogue: Send + Sync {
    /// Asks the repository anew.
    async fn releases(&self) -> Result<Vec<ReleaseEntry>, MetadataError>;
    /// The manifest of one of them.
    async fn manifest(&self, entry: &ReleaseEntry) -> Result<Vec<u8>, MetadataError>;
}

/// A repository: what it has, and its bytes. One for the network, one for each stick.
#[derive(Clone)]
pub struct Origin {
    pub catalogue: Arc<dyn Catalogue>,
    pub bytes: Arc<dyn ChunkSource>,
}

impl std::fmt::Debug for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Origin")
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

/// An installed release that wants to serve.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub directory: PathBuf,
    pub release: Arc<Release>,
}

/// Who loads models and asks them. Each method leaves a model serving, whatever it returns.
#[async_trait]
pub trait Trial: Send + Sync {
    /// Loads the candidate beside the serving model, or in its place where memory allows only one,
    /// and holds it against `candidate.release.manifest.trial`. The old model serves afterwards.
    /// When the job is cancelled or takes too long this future is dropped and `discard` called.
    async fn try_out(&self, candidate: &Candidate) -> Result<(), TrialFailure>;

    /// From now on this model serves: the candidate that was tried, or one to go back to. Running
    /// requests end on the old one.
    async fn serve(&self, model: &Path) -> Result<(), TrialFailure>;

    /// The candidate will not serve; what is loaded of it can go.
    async fn discard(&self) {}
}

/// Why a release does not serve.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum TrialFailure {
    #[error("it cannot be loaded: {reason}")]
    Load { reason: String },
    #[error("golden prompt {prompt}: {got:?} instead of {expected:?}")]
    Prompt {
        prompt: usize,
        expected: String,
        got: String,
    },
    #[error("a perplexity of {measured}, and at most {max} is allowed")]
    Perplexity { measured: f64, max: f64 },
    #[error("{measured} tokens per second, and at least {min} are wanted")]
    TooSlow { measured: f64, min: f64 },
    #[error("the vehicle call for utterance {utterance}: {got} instead of {expected}")]
    ToolCall {
        utterance: usize,
        expected: String,
        got: String,
    },
    #[error("the trial took longer than {seconds} s")]
    TooLong { seconds: u64 },
    #[error("a health check failed: {reason}")]
    Unhealthy { reason: String },
    #[error("nobody confirmed it within {seconds} s")]
    NotConfirmed { seconds: u64 },
    /// Not the release's fault: the daemon is stopping, say. It may be tried again.
    #[error("the trial was interrupted: {reason}")]
    Interrupted { reason: String },
    #[error("the trial was cancelled")]
    Cancelled,
}

impl TrialFailure {
    /// Whether another attempt would come to the same.
    pub fn is_of_the_release(&self) -> bool {
        !matches!(self, Self::Interrupted { .. } | Self::Cancelled)
    }
}

/// Why something has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The network costs money.
    Metered,
    /// The car moves, or is not parked.
    Moving,
    /// The owner's or the fleet's rules say so.
    Policy,
}

/// What has to wait now. The daemon holds the sender of a `tokio::sync::watch` of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holds {
    pub download: Option<Hold>,
    pub activation: Option<Hold>,
}
