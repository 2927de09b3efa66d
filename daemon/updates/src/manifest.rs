//! What a release says about itself: its files and their chunks, what it needs, how it is tried.
use serde::{Deserialize, Serialize};

mod check;
#[cfg(test)]
mod tests;

pub use check::{
    CHUNK_BYTES_MAX, CHUNKS_MAX, FILES_MAX, MANIFEST_BYTES_MAX, ManifestError, PathProblem,
    RELEASE_BYTES_MAX, TRIAL_SECONDS_MAX, is_name,
};

/// `format` of every manifest this crate reads and writes.
pub const FORMAT: &str = "cabind.release.1";

/// Links beside the models in the store: no model has such a name.
pub const ACTIVE_LINK: &str = "active";
pub const PREVIOUS_LINK: &str = "previous";

/// What the store calls the manifest of an installed release, beside its files.
pub const RELEASE_FILE: &str = "release.json";

/// A release of a model: one target of the repository, `models/<name>/<version>.json`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub format: String,
    pub name: String,
    pub version: String,
    /// Grows with every release of the name; an older one is a rollback.
    pub counter: u64,
    /// The first version of cabind that can load it.
    pub min_cabind: semver::Version,
    /// Device classes it is made for: `any`, `cpu`, `cuda-sm90`, …
    pub hardware: Vec<String>,
    #[serde(default)]
    pub description: String,
    /// The release whose chunks this one takes for granted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Base>,
    pub files: Vec<ReleaseFile>,
    pub trial: Trial,
}

/// The release an adapter builds on.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    pub name: String,
    pub version: String,
    pub manifest_sha256: Sha256,
}

/// A file of the release and the chunks that make it, in order.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseFile {
    /// Below the release's directory: no `..`, not absolute.
    pub path: String,
    pub length: u64,
    pub sha256: Sha256,
    pub chunks: Vec<Chunk>,
}

/// Bytes that are fetched, checked and shared as one.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Chunk {
    pub length: u64,
    pub sha256: Sha256,
    /// Where the repository has it; an adapter leaves what its base has to the base.
    pub stored: Stored,
}

/// Where a chunk's bytes lie in the repository.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Stored {
    /// At `offset` of `blobs/<file sha256>`, as it is.
    Raw { offset: u64 },
    /// `length` bytes at `offset` of `blobs/<file sha256>.zst`: one zstd frame.
    Zstd {
        offset: u64,
        length: u64,
        sha256: Sha256,
    },
    /// Nowhere: the base release has it.
    Base,
}

/// How a release is tried before it serves.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// Answers that must come out exactly, at temperature 0.
    #[serde(default)]
    pub prompts: Vec<GoldenPrompt>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perplexity: Option<Perplexity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokens_per_second_min: Option<f64>,
    /// Utterances whose vehicle calls must come out exactly.
    #[serde(default)]
    pub tool_calls: Vec<ToolCall>,
    /// A crash within this time after the switch goes back to the previous release.
    pub trial_seconds: u64,
}

/// A conversation and the reply that it must get.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GoldenPrompt {
    pub messages: Vec<Message>,
    pub max_tokens: u32,
    pub expect: String,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub role: String,
    pub content: String,
}

/// `exp` of the mean negative log likelihood of `text`, at most `max`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Perplexity {
    pub text: String,
    pub max: f64,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ToolCall {
    pub utterance: String,
    /// As the reply form writes it.
    pub calls: serde_json::Value,
}

/// A SHA-256 sum; 64 lower-case hexadecimal digits in JSON.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sha256(pub [u8; 32]);

impl Sha256 {
    /// Of bytes in memory.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(bytes).into())
    }
}

impl std::fmt::Display for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sha256({self})")
    }
}

/// The text is not 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 sum: 64 lower-case hexadecimal digits are wanted")]
pub struct NotASum;

impl std::str::FromStr for Sha256 {
    type Err = NotASum;

    fn from_str(text: &str) -> Result<Self, NotASum> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(NotASum),
        };
        let digits: &[u8; 64] = text.as_bytes().try_into().map_err(|_| NotASum)?;
        let mut sum = [0; 32];
        for (byte, pair) in sum.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Ok(Self(sum))
    }
}

impl Serialize for Sha256 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha256 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
