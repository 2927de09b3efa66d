//! The directory of trusted metadata. A file is there whole or not at all, and what was written
//! is still there after the power went.
use crate::lock::FileLock;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Holds a process off while another has the directory.
const LOCK: &str = "lock";
/// A file that is being written; no metadata has such a name.
const NEW: &str = ".new";

/// Where trusted metadata is kept, by plain file names.
pub(super) trait Shelf: Send + Sync + std::fmt::Debug {
    /// `None` when there is no such file. A file of more than `bytes_max` reads as an error.
    fn read(&self, name: &str, bytes_max: u64) -> io::Result<Option<Vec<u8>>>;
    /// Durable and all at once.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()>;
    /// Durable too. It is no error when there is no such file.
    fn remove(&self, name: &str) -> io::Result<()>;
    fn names(&self) -> io::Result<Vec<String>>;
}

#[derive(Debug)]
pub(super) struct Directory {
    path: PathBuf,
    _lock: FileLock,
}

impl Directory {
    /// Makes the directory when it is not there. `WouldBlock` when another process has it.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(path)?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join(LOCK))?;
        Ok(Self {
            path: path.to_owned(),
            _lock: FileLock::take(lock)?,
        })
    }

    fn sync(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }
}

impl Shelf for Directory {
    fn read(&self, name: &str, bytes_max: u64) -> io::Result<Option<Vec<u8>>> {
        let file = match File::open(self.path.join(name)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut bytes = Vec::new();
        file.take(bytes_max + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > bytes_max {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(Some(bytes))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let new = self.path.join(NEW);
        let mut file = File::create(&new)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&new, self.path.join(name))?;
        self.sync()
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        match std::fs::remove_file(self.path.join(name)) {
            Ok(()) => self.sync(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.path)? {
            names.extend(entry?.file_name().into_string());
        }
        Ok(names)
    }
}
