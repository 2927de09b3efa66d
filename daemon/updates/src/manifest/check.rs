//! What a manifest must keep to before anything of it is used. Its signature says who wrote it,
//! not that it is sane.
use super::{Base, Chunk, FORMAT, Manifest, ReleaseFile, Stored, Trial};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a manifest: about 140,000 chunks.
pub const MANIFEST_BYTES_MAX: usize = 32 * 1024 * 1024;
pub const FILES_MAX: usize = 4096;
/// Chunks of all files together.
pub const CHUNKS_MAX: usize = 262_144;
/// Bytes of one chunk; what is in memory of each stream.
pub const CHUNK_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Bytes of all files together.
pub const RELEASE_BYTES_MAX: u64 = 1 << 40;
/// A release on trial for longer than a day is not on trial.
pub const TRIAL_SECONDS_MAX: u64 = 86_400;
const PATH_BYTES_MAX: usize = 512;
const PATH_PART_BYTES_MAX: usize = 200;
const HARDWARE_CLASSES_MAX: usize = 64;
const DESCRIPTION_BYTES_MAX: usize = 4096;
const TRIAL_ITEMS_MAX: usize = 256;
const TRIAL_TOKENS_MAX: u32 = 4096;
/// A frame of bytes that do not compress is a little longer than they are.
const FRAME_OVERHEAD_BYTES_MAX: u64 = 64 * 1024;

/// A manifest that cannot be used. The publisher has to repair it; trying again does not help.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    #[error("a manifest of {bytes} bytes; {MANIFEST_BYTES_MAX} are allowed")]
    TooLong { bytes: usize },
    #[error("not a manifest: {0}")]
    Json(#[from] serde_json::Error),
    #[error("its format is {format:?}, and {FORMAT} is known")]
    Format { format: String },
    #[error("{what} {name:?} does not match [a-z0-9][a-z0-9._-]{{0,63}}")]
    Name { what: &'static str, name: String },
    #[error("{name:?} is a name of the store's own")]
    ReservedName { name: String },
    #[error("the counter is 0")]
    NoCounter,
    #[error("hardware class {class:?} is listed twice")]
    HardwareTwice { class: String },
    #[error("{count} of {what}; {min} to {max} are allowed")]
    Count {
        what: &'static str,
        count: usize,
        min: usize,
        max: usize,
    },
    #[error("path {path:?}: {problem}")]
    Path { path: String, problem: PathProblem },
    #[error("{path}: chunk {chunk} has {length} bytes; 1 to {CHUNK_BYTES_MAX} are allowed")]
    ChunkLength {
        path: String,
        chunk: usize,
        length: u64,
    },
    #[error("{path}: the file has {length} bytes, its chunks {chunks_length}")]
    ChunksDoNotAddUp {
        path: String,
        length: u64,
        chunks_length: u64,
    },
    #[error("{path}: chunk {chunk} lies before the end of the one before it, or too far out")]
    Offset { path: String, chunk: usize },
    #[error("{path}: the frame of chunk {chunk} has {length} bytes")]
    FrameLength {
        path: String,
        chunk: usize,
        length: u64,
    },
    #[error("chunk {sha256} has two lengths")]
    ChunkOfTwoLengths { sha256: super::Sha256 },
    #[error("{path}: chunk {chunk} is left to a base release, and none is named")]
    NoBase { path: String, chunk: usize },
    #[error("the release names itself as its base")]
    OwnBase,
    #[error("more than {RELEASE_BYTES_MAX} bytes in all")]
    ReleaseTooLong,
    #[error("{what} is not a number that can be held against a measurement")]
    Number { what: &'static str },
    #[error("trial_seconds is {seconds}; 1 to {TRIAL_SECONDS_MAX} are allowed")]
    TrialSeconds { seconds: u64 },
}

/// Why a path is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathProblem {
    #[error("empty, absolute, or with an empty part")]
    EmptyPart,
    #[error("it leaves its directory, or stands still in it")]
    Dots,
    #[error("only printable ASCII without \\ and : is taken")]
    Character,
    #[error("too long")]
    TooLong,
    #[error("taken by the store")]
    Reserved,
    #[error("there twice, perhaps in other case")]
    Twice,
    #[error("a file and a directory at once")]
    FileAndDirectory,
}

/// Whether a text can name a model, a version or a device class.
pub fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = text.as_bytes();
    bytes.len() <= 64
        && bytes.first().is_some_and(|&first| plain(first))
        && bytes
            .iter()
            .all(|&byte| plain(byte) || matches!(byte, b'.' | b'_' | b'-'))
}

impl Manifest {
    /// Reads a manifest and checks all that can be checked without its files.
    pub fn parse(bytes: &[u8]) -> Result<Self, ManifestError> {
        if bytes.len() > MANIFEST_BYTES_MAX {
            return Err(ManifestError::TooLong { bytes: bytes.len() });
        }
        /// `format` decides what the other fields mean, so it is looked at by itself.
        #[derive(serde::Deserialize)]
        struct Format {
            format: String,
        }
        let Format { format } = serde_json::from_slice(bytes)?;
        if format != FORMAT {
            return Err(ManifestError::Format { format });
        }
        let manifest: Self = serde_json::from_slice(bytes)?;
        manifest.check()?;
        Ok(manifest)
    }

    /// Every rule a manifest keeps to; publishers ask before they sign.
    pub fn check(&self) -> Result<(), ManifestError> {
        if self.format != FORMAT {
            let format = self.format.clone();
            return Err(ManifestError::Format { format });
        }
        check_name("name", &self.name)?;
        check_name("version", &self.version)?;
        if [super::ACTIVE_LINK, super::PREVIOUS_LINK].contains(&self.name.as_str()) {
            let name = self.name.clone();
            return Err(ManifestError::ReservedName { name });
        }
        if self.counter == 0 {
            return Err(ManifestError::NoCounter);
        }
        check_hardware(&self.hardware)?;
        check_count(
            "bytes of description",
            self.description.len(),
            0,
            DESCRIPTION_BYTES_MAX,
        )?;
        if let Some(base) = &self.base {
            check_base(self, base)?;
        }
        check_count("files", self.files.len(), 1, FILES_MAX)?;
        let chunks = self.files.iter().map(|file| file.chunks.len()).sum();
        check_count("chunks", chunks, 0, CHUNKS_MAX)?;
        check_paths(&self.files)?;
        let mut total: u64 = 0;
        let mut lengths = BTreeMap::new();
        for file in &self.files {
            check_chunks(file, self.base.is_some())?;
            total = total.saturating_add(file.length);
            for chunk in &file.chunks {
                if *lengths.entry(chunk.sha256).or_insert(chunk.length) != chunk.length {
                    let sha256 = chunk.sha256;
                    return Err(ManifestError::ChunkOfTwoLengths { sha256 });
                }
            }
        }
        if total > RELEASE_BYTES_MAX {
            return Err(ManifestError::ReleaseTooLong);
        }
        check_trial(&self.trial)
    }

    /// Bytes of all files; what the release takes on disk.
    pub fn size_bytes(&self) -> u64 {
        self.files
            .iter()
            .fold(0, |sum, file| sum.saturating_add(file.length))
    }
}

fn check_name(what: &'static str, name: &str) -> Result<(), ManifestError> {
    if is_name(name) {
        return Ok(());
    }
    let name = name.to_owned();
    Err(ManifestError::Name { what, name })
}

fn check_count(
    what: &'static str,
    count: usize,
    min: usize,
    max: usize,
) -> Result<(), ManifestError> {
    if (min..=max).contains(&count) {
        return Ok(());
    }
    Err(ManifestError::Count {
        what,
        count,
        min,
        max,
    })
}

fn check_hardware(classes: &[String]) -> Result<(), ManifestError> {
    check_count("hardware classes", classes.len(), 1, HARDWARE_CLASSES_MAX)?;
    let mut seen = BTreeSet::new();
    for class in classes {
        check_name("hardware class", class)?;
        if !seen.insert(class) {
            let class = class.clone();
            return Err(ManifestError::HardwareTwice { class });
        }
    }
    Ok(())
}

fn check_base(manifest: &Manifest, base: &Base) -> Result<(), ManifestError> {
    check_name("base name", &base.name)?;
    check_name("base version", &base.version)?;
    if base.name == manifest.name && base.version == manifest.version {
        return Err(ManifestError::OwnBase);
    }
    Ok(())
}

/// Two paths that some file system takes for one would overwrite each other's chunks.
fn check_paths(files: &[ReleaseFile]) -> Result<(), ManifestError> {
    let refuse = |path: &str, problem| {
        let path = path.to_owned();
        Err(ManifestError::Path { path, problem })
    };
    let mut taken = BTreeSet::new();
    for file in files {
        if let Err(problem) = check_path(&file.path) {
            return refuse(&file.path, problem);
        }
        if !taken.insert(file.path.to_ascii_lowercase()) {
            return refuse(&file.path, PathProblem::Twice);
        }
    }
    // Directories in two cases are one on some file systems, which does no harm.
    for file in files {
        let path = file.path.to_ascii_lowercase();
        let mut borders = path.match_indices('/');
        if borders.any(|(border, _)| taken.contains(&path[..border])) {
            return refuse(&file.path, PathProblem::FileAndDirectory);
        }
    }
    Ok(())
}

fn check_path(path: &str) -> Result<(), PathProblem> {
    let usable = |byte: u8| (b' '..=b'~').contains(&byte) && !matches!(byte, b'\\' | b':');
    if !path.bytes().all(usable) {
        return Err(PathProblem::Character);
    }
    if path.len() > PATH_BYTES_MAX {
        return Err(PathProblem::TooLong);
    }
    for part in path.split('/') {
        match part {
            "" => return Err(PathProblem::EmptyPart),
            "." | ".." => return Err(PathProblem::Dots),
            part if part.len() > PATH_PART_BYTES_MAX => return Err(PathProblem::TooLong),
            _ => {}
        }
    }
    let first = path.split('/').next().unwrap_or_default();
    if first.eq_ignore_ascii_case(super::RELEASE_FILE) {
        return Err(PathProblem::Reserved);
    }
    Ok(())
}

fn check_chunks(file: &ReleaseFile, has_base: bool) -> Result<(), ManifestError> {
    let path = || file.path.clone();
    let mut chunks_length: u64 = 0;
    let mut raw_end = 0;
    let mut frames_end = 0;
    for (index, chunk) in file.chunks.iter().enumerate() {
        let Chunk { length, stored, .. } = chunk;
        if !(1..=CHUNK_BYTES_MAX).contains(length) {
            return Err(ManifestError::ChunkLength {
                path: path(),
                chunk: index,
                length: *length,
            });
        }
        // At most `CHUNKS_MAX` of at most `CHUNK_BYTES_MAX`: no overflow.
        chunks_length += length;
        let (end, offset, stored_length) = match stored {
            Stored::Raw { offset } => (&mut raw_end, *offset, *length),
            Stored::Zstd {
                offset,
                length: frame,
                ..
            } => {
                if !(1..=length + FRAME_OVERHEAD_BYTES_MAX).contains(frame) {
                    return Err(ManifestError::FrameLength {
                        path: path(),
                        chunk: index,
                        length: *frame,
                    });
                }
                (&mut frames_end, *offset, *frame)
            }
            Stored::Base if has_base => continue,
            Stored::Base => {
                return Err(ManifestError::NoBase {
                    path: path(),
                    chunk: index,
                });
            }
        };
        if offset < *end || offset > RELEASE_BYTES_MAX {
            return Err(ManifestError::Offset {
                path: path(),
                chunk: index,
            });
        }
        *end = offset + stored_length;
    }
    if chunks_length != file.length {
        return Err(ManifestError::ChunksDoNotAddUp {
            path: path(),
            length: file.length,
            chunks_length,
        });
    }
    Ok(())
}

fn check_trial(trial: &Trial) -> Result<(), ManifestError> {
    check_count("golden prompts", trial.prompts.len(), 0, TRIAL_ITEMS_MAX)?;
    check_count("tool calls", trial.tool_calls.len(), 0, TRIAL_ITEMS_MAX)?;
    for prompt in &trial.prompts {
        check_count("messages", prompt.messages.len(), 1, TRIAL_ITEMS_MAX)?;
        if !(1..=TRIAL_TOKENS_MAX).contains(&prompt.max_tokens) {
            return Err(ManifestError::Number { what: "max_tokens" });
        }
    }
    if let Some(perplexity) = &trial.perplexity {
        // No text is likelier than certain.
        if !(perplexity.max.is_finite() && perplexity.max >= 1.0) {
            let what = "perplexity.max";
            return Err(ManifestError::Number { what });
        }
        check_count(
            "bytes of perplexity text",
            perplexity.text.len(),
            1,
            1 << 20,
        )?;
    }
    if let Some(speed) = trial.tokens_per_second_min
        && !(speed.is_finite() && speed > 0.0)
    {
        let what = "tokens_per_second_min";
        return Err(ManifestError::Number { what });
    }
    if !(1..=TRIAL_SECONDS_MAX).contains(&trial.trial_seconds) {
        let seconds = trial.trial_seconds;
        return Err(ManifestError::TrialSeconds { seconds });
    }
    Ok(())
}
