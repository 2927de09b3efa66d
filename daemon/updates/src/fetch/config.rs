//! What a fetch over HTTP may use of network, memory and patience.
use std::path::PathBuf;

/// Mirrors of one configuration.
pub(super) const MIRRORS_MAX: usize = 16;

/// What a path of the repository is to a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// The name of a file or an object: a `%` in it is one.
    #[default]
    Files,
    /// A part of the address as it is.
    Addresses,
}

/// Servers and how to trust them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpConfig {
    /// Base addresses, `http` or `https`, the favourite first.
    pub mirrors: Vec<String>,
    pub names: Names,
    /// PEM; takes the place of the system's authorities.
    pub ca_file: Option<PathBuf>,
    /// PEM; shown to the mirrors only, never to where they redirect.
    pub certificate_file: Option<PathBuf>,
    /// PEM; belongs to `certificate_file`.
    pub key_file: Option<PathBuf>,
    /// Address of a proxy. The environment's is never used.
    pub proxy: Option<String>,
    pub limits: Limits,
}

/// Bounds of every fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Requests in flight over all calls.
    pub streams_max: usize,
    /// Pieces that follow one another share requests of up to this many bytes.
    pub request_bytes_max: u64,
    /// One piece; each stream holds one in memory.
    pub piece_bytes_max: u64,
    /// From asking to the head of the answer, connecting included.
    pub response_ms_max: u64,
    /// Between two reads of a body.
    pub stall_ms_max: u64,
    /// A stream that is slower over `slow_window_ms` is ended; 0 for no floor.
    pub bytes_per_second_min: u64,
    /// Time waited for the server, over which `bytes_per_second_min` is averaged.
    pub slow_window_ms: u64,
    /// Over all streams.
    pub bytes_per_second_max: Option<u64>,
    /// Of a request, one after another, with no piece in between.
    pub attempts_max: u32,
    /// The first pause after a fault of a mirror; each further one is twice as long.
    pub pause_ms_min: u64,
    pub pause_ms_max: u64,
    /// A mirror's `Retry-After` counts up to here.
    pub retry_after_ms_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            streams_max: 4,
            request_bytes_max: 16 * 1024 * 1024,
            piece_bytes_max: 64 * 1024 * 1024,
            response_ms_max: 20_000,
            stall_ms_max: 20_000,
            bytes_per_second_min: 1024,
            slow_window_ms: 30_000,
            bytes_per_second_max: None,
            attempts_max: 8,
            pause_ms_min: 500,
            pause_ms_max: 60_000,
            retry_after_ms_max: 300_000,
        }
    }
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    #[error("there are {count} mirrors, there must be 1 to {MIRRORS_MAX}")]
    Mirrors { count: usize },
    #[error(
        "the mirror {mirror:?} must be an http or https address without user, query and fragment"
    )]
    Mirror { mirror: String },
    #[error("{key} is {value}, it must be {wanted}")]
    Limit {
        key: &'static str,
        value: u64,
        wanted: &'static str,
    },
    #[error("{key} {path}: {problem}")]
    Pem {
        key: &'static str,
        path: PathBuf,
        problem: String,
    },
    #[error("certificate_file and key_file must be set together")]
    HalfIdentity,
    #[error("the proxy must be an http or https address")]
    Proxy,
    #[error("cannot use TLS: {reason}")]
    Tls { reason: String },
}

impl Limits {
    pub(super) fn check(&self) -> Result<(), SetupError> {
        let streams = u64::try_from(self.streams_max).unwrap_or(u64::MAX);
        for (key, value, range, wanted) in [
            ("streams_max", streams, 1..=64, "1 to 64"),
            (
                "request_bytes_max",
                self.request_bytes_max,
                1..=1 << 40,
                "1 to 1099511627776",
            ),
            (
                "piece_bytes_max",
                self.piece_bytes_max,
                1..=1 << 30,
                "1 to 1073741824",
            ),
            (
                "response_ms_max",
                self.response_ms_max,
                1..=3_600_000,
                "1 to 3600000",
            ),
            (
                "stall_ms_max",
                self.stall_ms_max,
                1..=3_600_000,
                "1 to 3600000",
            ),
            (
                "slow_window_ms",
                self.slow_window_ms,
                1..=3_600_000,
                "1 to 3600000",
            ),
            (
                "attempts_max",
                u64::from(self.attempts_max),
                1..=1000,
                "1 to 1000",
            ),
            (
                "pause_ms_max",
                self.pause_ms_max,
                1..=3_600_000,
                "1 to 3600000",
            ),
            (
                "pause_ms_min",
                self.pause_ms_min,
                1..=self.pause_ms_max,
                "1 to pause_ms_max",
            ),
            (
                "retry_after_ms_max",
                self.retry_after_ms_max,
                0..=86_400_000,
                "0 to 86400000",
            ),
        ] {
            if !range.contains(&value) {
                return Err(SetupError::Limit { key, value, wanted });
            }
        }
        Ok(())
    }
}
