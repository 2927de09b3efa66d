//! Why the publisher refuses. Nothing that cars can see changes when it does.
use super::{CheckError, KeyId, ReleaseName, Role};
use crate::chunks::CutError;
use crate::manifest::ManifestError;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        what: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    #[error("{} is being changed by another command; try again when that has ended", dir.display())]
    Busy { dir: PathBuf },
    #[error("{} is no release repository; `cabinctl release init` makes one", dir.display())]
    NotARepository { dir: PathBuf },
    #[error("{} is a release repository already", dir.display())]
    AlreadyARepository { dir: PathBuf },
    #[error("{} has {bytes} bytes; at most {bytes_max} are read", path.display())]
    TooLong {
        path: PathBuf,
        bytes: u64,
        bytes_max: u64,
    },
    #[error("{} is not what it should be: {source}", path.display())]
    Json {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("cannot write metadata: {0}")]
    Canonical(#[source] serde_json::Error),
    #[error("the metadata library refuses: {0}")]
    Schema(#[from] Box<tough::schema::Error>),
    #[error("{days} days from now is no date")]
    Days { days: u32 },

    #[error("keys in {} would be uploaded with the repository; keep them elsewhere", keys.display())]
    KeysInside { keys: PathBuf },
    #[error("{} exists, and keys are never overwritten", path.display())]
    KeyExists { path: PathBuf },
    #[error("others can read the private key (mode {mode:03o}); run: chmod 600 {}", path.display())]
    KeyReadable { path: PathBuf, mode: u32 },
    #[error("{} is no Ed25519 private key as PKCS#8 PEM", path.display())]
    PrivateKey { path: PathBuf },
    #[error("{} is no Ed25519 public key, as `cabinctl release key` writes one", path.display())]
    PublicKey { path: PathBuf },
    #[error("no random numbers for a new key")]
    Random,
    #[error("no private key (*.pem) in {}", dir.display())]
    NoKeys { dir: PathBuf },
    #[error("key {keyid} does not sign for {role}")]
    KeyNotInRole { keyid: KeyId, role: Role },
    #[error("key {keyid} is in {role} already")]
    KeyInRole { keyid: KeyId, role: Role },
    #[error("{prefix:?} is not the beginning of one key of {role}")]
    NoSuchKey { prefix: String, role: Role },
    #[error("{role} would have {keys} keys and a threshold of {threshold}")]
    Threshold {
        role: Role,
        keys: usize,
        threshold: u64,
    },
    #[error("a rotation of {role} that changes nothing")]
    NoRotation { role: Role },
    #[error("{role} is signed when it is published, by keys that are at hand then")]
    Online { role: Role },

    #[error("no {role} metadata waits for signatures")]
    NothingStaged { role: Role },
    #[error(
        "{role} has {have} of {threshold} signatures{}; \
         the holders of its keys run `cabinctl release sign`",
        if *old_keys { " by keys of the root that cars trust now" } else { "" }
    )]
    Unsigned {
        role: Role,
        have: u64,
        threshold: u64,
        /// It is the signatures of the previous root's keys that are missing.
        old_keys: bool,
    },
    #[error("{} holds signatures of something else", path.display())]
    OtherContent { path: PathBuf },
    #[error("{role} expires at {expires}; `cabinctl release renew` stages it anew")]
    Expired {
        role: Role,
        expires: jiff::Timestamp,
    },
    #[error("{} exists with other content; published metadata never changes", path.display())]
    VersionTaken { path: PathBuf },
    #[error("nothing is published yet")]
    NotPublished,

    #[error("{text:?} is not NAME@VERSION")]
    ReleaseName { text: String },
    #[error("{release} exists; a release never changes, so choose another version")]
    Exists { release: ReleaseName },
    #[error("there is no {release} in the repository")]
    NoRelease { release: ReleaseName },
    #[error("{other} builds on {release}; withdraw that one first")]
    IsBase {
        release: ReleaseName,
        other: ReleaseName,
    },
    #[error("the counter is {counter}, but the last release of this name has {last}")]
    Counter { counter: u64, last: u64 },
    #[error("{percent} is no percentage")]
    Percent { percent: u8 },
    #[error("{} holds no model: neither *.safetensors nor *.gguf", path.display())]
    NoModel { path: PathBuf },
    #[error("{} is no regular file", path.display())]
    NotRegular { path: PathBuf },
    #[error("{} leads out of the model's directory", path.display())]
    Outside { path: PathBuf },
    #[error("{} is no text", path.display())]
    NotText { path: PathBuf },
    #[error("{}: {source}", path.display())]
    Cut { path: PathBuf, source: CutError },
    #[error("the release cannot be described: {0}")]
    Manifest(#[from] ManifestError),
    #[error("the manifest of {release} is not usable: {source}")]
    OldManifest {
        release: ReleaseName,
        source: ManifestError,
    },
    #[error("{}: {problem}", path.display())]
    Trial { path: PathBuf, problem: String },
    #[error(
        "the repository holds parts of {path} twice, for adapters with another base; \
         add it with one of these bases"
    )]
    BlobTaken { path: String },

    #[error("a car would refuse the repository: {0}")]
    Check(#[from] CheckError),
    #[error("cannot write a message: {0}")]
    Message(#[source] io::Error),
}

impl ReleaseError {
    /// For `map_err`: `what` was to be done with `path`.
    pub(super) fn io(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { what, path, source }
    }

    pub(super) fn json(path: &Path) -> impl FnOnce(serde_json::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Json { path, source }
    }
}

impl From<tough::schema::Error> for ReleaseError {
    fn from(error: tough::schema::Error) -> Self {
        Self::Schema(Box::new(error))
    }
}
