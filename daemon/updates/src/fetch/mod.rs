//! Bytes of the repository: by HTTP range from any static server, or from a bundle on a stick.
//!
//! Nothing here is trusted. What comes is handed to a [`Taker`], which knows the sums and says
//! whether the bytes are right; when they are not, they are fetched from another mirror.
//! Dropping a future of this module ends its requests: that is how a job pauses or is cancelled.
mod bundle;
mod clients;
mod config;
mod error;
mod head;
mod http;
mod limit;
mod mirrors;
mod plan;
mod response;
mod timing;
mod tls;
mod tries;

pub use bundle::{Bundle, BundleError, HeaderFault};
pub use config::{HttpConfig, Limits, Names, SetupError};
pub use error::{BundleFault, Fault, FetchError, Retry, Tried};
pub use http::Http;
pub use limit::Limiter;
pub use timing::{RealTiming, Timing};

use async_trait::async_trait;
use bytes::Bytes;
use std::ops::Range;
use std::sync::Mutex;

/// Bytes of a path in the repository.
const PATH_BYTES_MAX: usize = 512;

/// Where the files of a repository come from.
#[async_trait]
pub trait ChunkSource: Send + Sync + std::fmt::Debug {
    /// Fetches pieces of the file at `path` and hands each to `taker` as soon as it is whole.
    /// Those that follow one another in the file and in `pieces` share requests and come in
    /// order; several requests run at once. A cut connection loses the piece in flight, no more.
    ///
    /// # Errors
    /// [`FetchError`] when a piece cannot be had or the taker stops. What was taken stays taken.
    async fn read_pieces(
        &self,
        path: &str,
        pieces: &[Range<u64>],
        taker: &dyn Taker,
    ) -> Result<(), FetchError>;

    /// A whole file of at most `bytes_max`, such as metadata or a manifest.
    ///
    /// # Errors
    /// [`FetchError`]; [`FetchError::not_found`] tells a file that is not there.
    async fn read_file(&self, path: &str, bytes_max: u64) -> Result<Bytes, FetchError>;

    /// One range, unchecked and in memory.
    ///
    /// # Errors
    /// As [`ChunkSource::read_pieces`].
    async fn read(&self, path: &str, range: Range<u64>) -> Result<Bytes, FetchError> {
        let only = Only::default();
        self.read_pieces(path, &[range], &only).await?;
        let bytes = only.0.into_inner().unwrap_or_else(|gone| gone.into_inner());
        Ok(bytes)
    }
}

/// Takes the pieces of a file. Calls may overlap, one for each request in flight.
#[async_trait]
pub trait Taker: Send + Sync {
    /// Takes the bytes of `pieces[piece]`. No more bytes of the same request are read meanwhile,
    /// and no limit on time applies. What keeps a processor busy goes on another thread. It must
    /// not fetch from the same source: each of its streams may be waiting for a taker.
    async fn take(&self, piece: usize, bytes: Bytes) -> Taken;
}

/// What became of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    Kept,
    /// These are not the promised bytes. Their mirror is not asked again in this call.
    Corrupt,
    /// The taker wants nothing more; it knows why.
    Stop,
}

#[derive(Default)]
struct Only(Mutex<Bytes>);

#[async_trait]
impl Taker for Only {
    async fn take(&self, _: usize, bytes: Bytes) -> Taken {
        *self.0.lock().unwrap_or_else(|gone| gone.into_inner()) = bytes;
        Taken::Kept
    }
}

/// Whether a path can be one of the repository: relative, without `.` and `..`, and of characters
/// that mean nothing to a server, a file system or a log.
fn path_fits(path: &str) -> bool {
    let fits = |part: &str| {
        !matches!(part, "" | "." | "..")
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-+~%@".contains(&byte))
    };
    path.len() <= PATH_BYTES_MAX && path.split('/').all(fits)
}

#[cfg(test)]
mod tests {
    use super::path_fits;

    #[test]
    fn a_path_cannot_leave_the_repository() {
        for (path, fits) in [
            ("metadata/1.root.json", true),
            ("blobs/0123abcd.zst", true),
            ("targets/models/m/ab.1.0+x~y@z%2f.json", true),
            ("", false),
            ("/etc/passwd", false),
            ("blobs//a", false),
            ("blobs/", false),
            ("blobs/./a", false),
            ("blobs/../../a", false),
            ("..", false),
            ("blobs/a?b", false),
            ("blobs/a#b", false),
            ("blobs/a\\b", false),
            ("blobs/a\nb", false),
            ("http://other/a", false),
            ("blobs/\u{e9}", false),
        ] {
            assert_eq!(path_fits(path), fits, "{path:?}");
        }
        assert!(path_fits(&"a".repeat(512)));
        assert!(!path_fits(&"a".repeat(513)));
    }
}
