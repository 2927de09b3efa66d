//! Why an update does not happen. The model that served still does.
use super::parts::TrialFailure;
use crate::fetch::FetchError;
use crate::manifest::{Base, ManifestError};
use crate::metadata::MetadataError;
use crate::store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    #[error("another update is at work: wait for it or cancel it")]
    Busy,
    #[error("cancelled")]
    Cancelled,
    #[error("the repository has no {name}@{version}")]
    Unknown { name: String, version: String },
    /// Comes by itself when the wave grows.
    #[error("the release goes to {percent} % of the cars now, and this one is not among them")]
    NotInWave { percent: u8 },
    #[error("it was tried before and was bad: {reason}")]
    KnownBad { reason: String },
    #[error("release counter {offered} of {name} is not above {trusted}, which has served already")]
    Rollback {
        name: String,
        offered: u64,
        trusted: u64,
    },
    #[error("it needs cabind {needed}, and this is {running}: update cabind first")]
    TooOld {
        needed: semver::Version,
        running: semver::Version,
    },
    #[error("it is made for {}, and this car has {}", needed.join(", "), has.join(", "))]
    WrongHardware {
        needed: Vec<String>,
        has: Vec<String>,
    },
    #[error("it builds on {}@{}, which is not installed: install that first", base.name, base.version)]
    BaseMissing { base: Base },
    #[error("its metadata and its manifest do not agree on its {field}")]
    Contradiction { field: &'static str },
    /// Fetched again and again, the files are not what the manifest says.
    #[error("{missing} chunks do not stay right on disk: is the disk failing?")]
    Integrity { missing: usize },
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    #[error("manifest: {0}")]
    Manifest(#[from] ManifestError),
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Trial(TrialFailure),
    /// A bug: a task of the job panicked.
    #[error("the update stopped in the middle: {reason}")]
    Broken { reason: String },
}

impl From<TrialFailure> for UpdateError {
    fn from(failure: TrialFailure) -> Self {
        match failure {
            TrialFailure::Cancelled => Self::Cancelled,
            failure => Self::Trial(failure),
        }
    }
}

impl UpdateError {
    /// A name for buses and reports that does not change.
    pub fn name(&self) -> &'static str {
        use crate::fetch::Fault;
        match self {
            Self::Busy => "Busy",
            Self::Cancelled => "Cancelled",
            Self::Unknown { .. } => "Unknown",
            Self::NotInWave { .. } => "NotInWave",
            Self::KnownBad { .. } | Self::Store(StoreError::KnownBad { .. }) => "KnownBad",
            Self::Rollback { .. } | Self::Metadata(MetadataError::Rollback { .. }) => "Rollback",
            Self::TooOld { .. } => "TooOld",
            Self::WrongHardware { .. } => "WrongHardware",
            Self::BaseMissing { .. } => "BaseMissing",
            Self::Contradiction { .. } | Self::Manifest(_) => "BadManifest",
            Self::Integrity { .. } | Self::Metadata(MetadataError::Integrity { .. }) => "Integrity",
            Self::Metadata(MetadataError::Freeze { .. }) => "Freeze",
            Self::Metadata(MetadataError::MixAndMatch { .. }) => "MixAndMatch",
            Self::Metadata(MetadataError::EndlessData { .. }) => "EndlessData",
            Self::Metadata(MetadataError::SlowRetrieval { .. }) => "SlowRetrieval",
            Self::Metadata(MetadataError::WrongKey { .. }) => "WrongKey",
            Self::Metadata(_) => "Metadata",
            // The first fault that says more than that the network is bad.
            Self::Fetch(FetchError::Mirrors { tried, .. }) => tried
                .iter()
                .find_map(|tried| match tried.fault {
                    Fault::Corrupt { .. } => Some("Integrity"),
                    Fault::SlowRetrieval { .. } => Some("SlowRetrieval"),
                    Fault::Long { .. } | Fault::TooLarge { .. } => Some("EndlessData"),
                    _ => None,
                })
                .unwrap_or("Fetch"),
            Self::Fetch(_) => "Fetch",
            Self::Store(StoreError::NoSpace { .. }) => "NoSpace",
            Self::Store(StoreError::ReadOnly { .. }) => "ReadOnly",
            Self::Store(StoreError::WrongChunk { .. } | StoreError::WrongFile { .. }) => {
                "Integrity"
            }
            Self::Store(_) => "Store",
            Self::Trial(_) => "Trial",
            Self::Broken { .. } => "Broken",
        }
    }
}
