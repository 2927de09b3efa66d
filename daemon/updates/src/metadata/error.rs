//! What can be wrong with a repository, an attack each, and what to do about it.
use super::transport::TransportError;
use jiff::Timestamp;
use std::time::Duration;

/// Why metadata or a target was not trusted. Nothing of it was written, and what was trusted
/// before still is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MetadataError {
    /// An older version than one seen before. A stale mirror, or someone who wants an old release
    /// back.
    #[error(
        "rollback: version {offered} of `{role}` is offered, but {trusted} was trusted already; \
         try another mirror, and have the repository looked at if all say so"
    )]
    Rollback {
        role: String,
        trusted: u64,
        offered: u64,
    },
    /// Metadata that ran out: the repository is no longer signed, or someone holds the news back.
    #[error(
        "freeze: `{role}` ran out at {expires} and it is {now} (the clock says {clock}); \
         if the clock is right, the repository must be signed again or another mirror used"
    )]
    Freeze {
        role: String,
        expires: Timestamp,
        /// The time it was held against: never before a time known to be past.
        now: Timestamp,
        clock: Timestamp,
    },
    /// Properly signed, but not the version that the role above names: parts of different
    /// releases of the repository put together.
    #[error(
        "mix and match: `{role}` must be version {wanted}, as the role above says, and the \
         mirror has a different one ({offered}); try again later or use another mirror"
    )]
    MixAndMatch {
        role: String,
        wanted: u64,
        /// As `wanted` when the content differs but not the version.
        offered: u64,
    },
    /// More bytes than were announced or make sense.
    #[error("endless data: {what} has more than {bytes_max} bytes; use another mirror")]
    EndlessData { what: String, bytes_max: u64 },
    /// Bytes so slow that they might never end.
    #[error("slow retrieval: {what} was not there after {waited:?}; use another mirror")]
    SlowRetrieval { what: String, waited: Duration },
    /// Not signed by enough of the keys that the role above trusts.
    #[error(
        "wrong keys: {valid} of the {threshold} signatures that `{role}` needs are good; \
         whoever made it does not hold the keys"
    )]
    WrongKey {
        role: String,
        valid: u64,
        threshold: u64,
    },
    /// Other bytes than those that were signed for.
    #[error("integrity: {what} is damaged or replaced: {problem}; use another mirror")]
    Integrity { what: String, problem: String },
    /// Not metadata as TUF has it.
    #[error("`{role}` cannot be understood: {problem}")]
    Malformed { role: String, problem: String },
    /// The mirror does not have it.
    #[error("the repository has no {what}")]
    Missing { what: String },
    #[error("{what} could not be fetched: {problem}; try again later")]
    Network { what: String, problem: String },
    /// The directory of trusted metadata.
    #[error("trusted metadata `{name}` could not be read or written: {problem}")]
    Disk { name: String, problem: String },
    /// Both records of what was trusted are unreadable, so an old repository could pass as new.
    #[error(
        "the record of trusted versions is damaged and `{name}` cannot stand in for it; remove \
         the directory of trusted metadata to begin again from the root that came with cabind"
    )]
    Damaged { name: String },
    #[error("no trusted root: the directory of trusted metadata was never set up")]
    NoRoot,
    #[error("the directory of trusted metadata is in use by another process")]
    Busy,
    #[error("more than {roles_max} delegated roles; ask the publisher for fewer")]
    TooManyRoles { roles_max: usize },
    /// Asked for before a refresh.
    #[error("the repository was not refreshed yet")]
    NotFresh,
    #[error("the repository has no target `{path}`")]
    UnknownTarget { path: String },
    #[error("target `{path}` has {length} bytes, and at most {bytes_max} are read at once")]
    TargetTooLong {
        path: String,
        length: u64,
        bytes_max: u64,
    },
    /// A target is no release, or says about itself what cannot be.
    #[error("target `{path}` is not a release: {problem}")]
    NotARelease { path: String, problem: String },
}

impl MetadataError {
    /// Whether someone may be at work; the rest is trouble of everyday.
    pub fn is_attack(&self) -> bool {
        matches!(
            self,
            Self::Rollback { .. }
                | Self::Freeze { .. }
                | Self::MixAndMatch { .. }
                | Self::EndlessData { .. }
                | Self::SlowRetrieval { .. }
                | Self::WrongKey { .. }
                | Self::Integrity { .. }
        )
    }

    pub(super) fn fetch(what: String, error: TransportError) -> Self {
        match error {
            TransportError::Missing => Self::Missing { what },
            TransportError::TooLong { bytes_max } => Self::EndlessData { what, bytes_max },
            TransportError::Slow { waited } => Self::SlowRetrieval { what, waited },
            TransportError::Failed(problem) => Self::Network { what, problem },
        }
    }

    pub(super) fn malformed(role: &str, problem: impl std::fmt::Display) -> Self {
        Self::Malformed {
            role: role.to_owned(),
            problem: problem.to_string(),
        }
    }

    pub(super) fn disk(name: &str, problem: &std::io::Error) -> Self {
        if problem.kind() == std::io::ErrorKind::WouldBlock {
            return Self::Busy;
        }
        Self::Disk {
            name: name.to_owned(),
            problem: problem.to_string(),
        }
    }
}
