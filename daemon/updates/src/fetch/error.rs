//! Why bytes did not come, and whether asking again makes sense.
use std::fmt;
use std::path::PathBuf;

/// Characters of a server's words that an error repeats.
const QUOTED_CHARS_MAX: usize = 160;

/// Where asking again makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Retry {
    /// Nowhere: what was asked, or the bundle, is wrong.
    Never,
    /// Not of the same server: it does not give these bytes as it must.
    Elsewhere,
    /// Of the same server: it or the network had a bad moment.
    Later,
}

/// Why a file or a part of it could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// With the last fault of each mirror that was asked, in the order of the configuration.
    #[error("{path} cannot be had from any mirror: {}", Listed(tried))]
    Mirrors { path: String, tried: Vec<Tried> },
    #[error("{path:?} cannot be a path of a repository; whoever made the release has to mend it")]
    Path { path: String },
    #[error(
        "piece {piece} of {path} is empty or longer than {bytes_max} bytes: the release is cut wrongly"
    )]
    Piece {
        path: String,
        piece: usize,
        bytes_max: u64,
    },
    #[error("{path} was not fetched to its end: the taker stopped")]
    Stopped { path: String },
    #[error("{path} in {bundle}: {fault}")]
    Bundle {
        bundle: PathBuf,
        path: String,
        fault: BundleFault,
    },
}

/// A mirror and what was wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{mirror} {fault}")]
pub struct Tried {
    pub mirror: String,
    pub fault: Fault,
}

/// What a mirror did wrong. Each message goes on from the mirror's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("cannot be reached ({reason}); check the network and the address")]
    Connect { reason: String },
    #[error(
        "is not trusted or does not trust this car ({reason}); check ca_file, certificate_file and the clock"
    )]
    Tls { reason: String },
    #[error("gave no HTTP answer ({reason})")]
    NoAnswer { reason: String },
    #[error("sent nothing for {ms} ms")]
    Stalled { ms: u64 },
    #[error("sends {bytes_per_second} bytes/s, less than the {bytes_per_second_min} that it must")]
    SlowRetrieval {
        bytes_per_second: u64,
        bytes_per_second_min: u64,
    },
    #[error("closed after {got_bytes} bytes, before the end")]
    Cut {
        got_bytes: u64,
        /// When it was known.
        wanted_bytes: Option<u64>,
    },
    #[error("sends more than the {wanted_bytes} bytes that it was asked for")]
    Long { wanted_bytes: u64 },
    #[error("announces {said_bytes} bytes where {wanted_bytes} were asked for")]
    Length { said_bytes: u64, wanted_bytes: u64 },
    #[error("ignores ranges; it must be a server that knows them")]
    RangeIgnored,
    #[error("answers with the range {said:?} where {wanted:?} was asked for")]
    WrongRange { said: String, wanted: String },
    #[error("has less than {wanted_bytes} bytes of it; its copy is cut or out of date")]
    RangeRefused { wanted_bytes: u64 },
    #[error("changed the file between two ranges")]
    Changed,
    #[error("compresses on the way ({encoding:?}); that must be switched off")]
    Encoded { encoding: String },
    #[error("does not have it, or does not give it to this car")]
    NotFound,
    #[error("is busy (status {code})")]
    Busy {
        code: u16,
        retry_after_ms: Option<u64>,
    },
    #[error("refuses with status {code}")]
    Status { code: u16 },
    #[error("redirects more than {redirects_max} times")]
    RedirectLoop { redirects_max: usize },
    #[error("redirects to {to:?}, {why}")]
    RedirectRefused { to: String, why: &'static str },
    #[error("sends more than the {bytes_max} bytes that the file may have")]
    TooLarge { bytes_max: u64 },
    #[error("gave wrong bytes for piece {piece}")]
    Corrupt { piece: usize },
}

/// What is wrong with a file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BundleFault {
    #[error("the bundle does not have it")]
    Absent,
    #[error("it has {length_bytes} bytes, more than the {bytes_max} it may have")]
    TooLarge { length_bytes: u64, bytes_max: u64 },
    #[error("piece {piece} goes beyond its end at {length_bytes} bytes")]
    Outside { piece: usize, length_bytes: u64 },
    #[error("piece {piece} has wrong bytes: copy the bundle again")]
    Corrupt { piece: usize },
    #[error("cannot be read ({reason}): is the stick still there?")]
    Read {
        kind: std::io::ErrorKind,
        reason: String,
    },
}

impl FetchError {
    /// Where asking again makes sense; of several mirrors the most hopeful one decides.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Mirrors { tried, .. } => tried
                .iter()
                .map(|tried| tried.fault.retry())
                .max()
                .unwrap_or(Retry::Never),
            Self::Path { .. } | Self::Piece { .. } | Self::Stopped { .. } => Retry::Never,
            Self::Bundle { fault, .. } => fault.retry(),
        }
    }

    /// Whether the file is not there: a mirror said so and none had it.
    pub fn not_found(&self) -> bool {
        match self {
            Self::Mirrors { tried, .. } => tried.iter().any(|tried| tried.fault == Fault::NotFound),
            Self::Bundle { fault, .. } => *fault == BundleFault::Absent,
            Self::Path { .. } | Self::Piece { .. } | Self::Stopped { .. } => false,
        }
    }
}

impl Fault {
    /// Where asking again makes sense.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Connect { .. }
            | Self::NoAnswer { .. }
            | Self::Stalled { .. }
            | Self::SlowRetrieval { .. }
            | Self::Cut { .. }
            | Self::Changed
            | Self::Busy { .. } => Retry::Later,
            Self::Tls { .. }
            | Self::Long { .. }
            | Self::Length { .. }
            | Self::RangeIgnored
            | Self::WrongRange { .. }
            | Self::RangeRefused { .. }
            | Self::Encoded { .. }
            | Self::NotFound
            | Self::Status { .. }
            | Self::RedirectLoop { .. }
            | Self::RedirectRefused { .. }
            | Self::TooLarge { .. }
            | Self::Corrupt { .. } => Retry::Elsewhere,
        }
    }

    /// Whether other files of the mirror will go wrong as well.
    pub(super) fn is_of_the_mirror(&self) -> bool {
        !matches!(
            self,
            Self::NotFound | Self::RangeRefused { .. } | Self::TooLarge { .. }
        )
    }
}

impl BundleFault {
    /// A stick can be put in again; wrong content stays wrong.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Read { .. } => Retry::Later,
            Self::Absent | Self::TooLarge { .. } | Self::Outside { .. } | Self::Corrupt { .. } => {
                Retry::Never
            }
        }
    }
}

struct Listed<'a>(&'a [Tried]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, tried) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{tried}")?;
        }
        Ok(())
    }
}

/// A server's words, short and on one line, so that they cannot flood or forge a log.
pub(super) fn quoted(text: &str) -> String {
    text.chars()
        .take(QUOTED_CHARS_MAX)
        .map(|char| if char.is_control() { '\u{fffd}' } else { char })
        .collect()
}
