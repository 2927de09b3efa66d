//! What can be wrong with a tokenizer, or with a text given to it.
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::TEXT_BYTES_MAX;

/// Why a tokenizer could not be read or a text not be encoded.
#[derive(Debug, Error)]
pub enum TokenizerError {
    /// The file is absent or unreadable.
    #[error("{}: {source}", file.display())]
    Read { file: PathBuf, source: io::Error },
    /// A directory, a pipe or a device stands where a file is expected.
    #[error("{} is not a regular file", .0.display())]
    NotAFile(PathBuf),
    /// The file is longer than any tokenizer in use.
    #[error("{} is longer than {bytes_max} bytes", file.display())]
    TooLarge { file: PathBuf, bytes_max: u64 },
    /// The file is text by definition, and this is none.
    #[error("{} is not UTF-8: the byte at {at} is wrong", file.display())]
    Utf8 { file: PathBuf, at: usize },
    /// Truncated JSON, or JSON of another shape.
    #[error("{}: {source}", file.display())]
    Json {
        file: PathBuf,
        source: serde_json::Error,
    },
    /// A kind of tokenizer that this program does not implement.
    #[error("{origin}: {part} `{found}` is not supported ({supported})")]
    Unsupported {
        /// The file, or "GGUF metadata".
        origin: String,
        /// For instance `pre_tokenizer` or `tokenizer.ggml.pre`.
        part: &'static str,
        found: String,
        /// What would be.
        supported: &'static str,
    },
    /// A metadata key that the tokenizer cannot do without is absent or of another type.
    #[error("GGUF metadata `{key}` is {problem}")]
    Metadata {
        key: &'static str,
        problem: &'static str,
    },
    /// The parts contradict each other.
    #[error("{origin}: {problem}")]
    Invalid { origin: String, problem: String },
    /// The text is longer than [`TEXT_BYTES_MAX`].
    #[error("the text has {bytes} bytes, more than {TEXT_BYTES_MAX}")]
    TextTooLong { bytes: usize },
    /// The tokenizer's own pattern or merges failed on the text: it took more steps than the
    /// pattern engine allows.
    #[error("the tokenizer could not split the text: {0}")]
    Split(String),
}
