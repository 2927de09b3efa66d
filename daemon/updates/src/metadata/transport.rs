//! Where a repository's files come from. Nothing that comes is trusted; a transport only sees to
//! it that it ends.
use async_trait::async_trait;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::io::AsyncReadExt as _;

/// A file of the repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remote<'a> {
    /// Below `metadata/`. The name of a role in it is percent-encoded already.
    Metadata(&'a str),
    /// Below `targets/`, as it is: relative, with no empty part, `.` or `..`.
    Target(&'a str),
}

impl std::fmt::Display for Remote<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Metadata(name) => write!(f, "metadata/{name}"),
            Self::Target(path) => write!(f, "targets/{path}"),
        }
    }
}

/// Why a file did not come.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    #[error("it is not there")]
    Missing,
    #[error("it has more than {bytes_max} bytes")]
    TooLong { bytes_max: u64 },
    #[error("nothing came for {waited:?}")]
    Slow { waited: Duration },
    #[error("{0}")]
    Failed(String),
}

/// A source of files. The whole fetch also has a deadline, which the caller sees to.
#[async_trait]
pub trait Transport: Send + Sync {
    /// The whole file. Stops reading at `bytes_max`, whatever the other side announced.
    async fn fetch(&self, file: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError>;
}

/// A directory with `metadata/` and `targets/`: a bundle that was unpacked, a mounted stick.
#[derive(Clone, Debug)]
pub struct DirectoryTransport {
    root: PathBuf,
}

impl DirectoryTransport {
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }
}

#[async_trait]
impl Transport for DirectoryTransport {
    async fn fetch(&self, file: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        let path = self.root.join(file.to_string());
        let failed = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => TransportError::Missing,
            _ => TransportError::Failed(format!("{}: {error}", path.display())),
        };
        let about = tokio::fs::metadata(&path).await.map_err(failed)?;
        // A pipe would never end, and opening one would wait for ever.
        if !about.is_file() {
            return Err(TransportError::Missing);
        }
        let file = tokio::fs::File::open(&path).await.map_err(failed)?;
        let mut bytes = Vec::new();
        let read = file.take(bytes_max + 1).read_to_end(&mut bytes).await;
        read.map_err(failed)?;
        if bytes.len() as u64 > bytes_max {
            return Err(TransportError::TooLong { bytes_max });
        }
        Ok(bytes)
    }
}

/// A repository in memory, by paths such as `metadata/1.root.json`. Writes down what was asked.
#[derive(Debug, Default)]
pub struct MemoryTransport {
    pub files: BTreeMap<String, Vec<u8>>,
    asked: Mutex<Vec<String>>,
}

impl MemoryTransport {
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            files,
            asked: Mutex::default(),
        }
    }

    /// What was asked for since this was last called.
    pub fn take_asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait]
impl Transport for MemoryTransport {
    async fn fetch(&self, file: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        let path = file.to_string();
        let found = self.files.get(&path).ok_or(TransportError::Missing);
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(path);
        let bytes = found?;
        if bytes.len() as u64 > bytes_max {
            return Err(TransportError::TooLong { bytes_max });
        }
        Ok(bytes.clone())
    }
}
