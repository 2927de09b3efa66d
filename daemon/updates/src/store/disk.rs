//! What the store asks of a file system. Every operation is one that can be cut off by a power
//! cut, so that tests can cut at each of them.
use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};

mod real;

pub use real::RealDisk;

/// What a path is. Links are not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    File {
        length: u64,
    },
    Directory,
    Link,
    /// A device, a socket: never the store's.
    Other,
}

/// A file system. Nothing written is safe until the file is synced, nothing made, renamed or
/// removed until its directory is.
///
/// Files are named, not held open: a release may have thousands. Linux reports a failed write-back
/// to a file opened afterwards as long as nobody has seen it, so syncing by name misses none.
pub trait Disk: Debug + Send + Sync + 'static {
    /// None when there is nothing.
    fn kind(&self, path: &Path) -> io::Result<Option<Kind>>;
    /// The names in a directory, in no order.
    fn list(&self, directory: &Path) -> io::Result<Vec<String>>;
    /// Fills the buffer; `UnexpectedEof` when the file ends before.
    fn read_at(&self, file: &Path, offset: u64, buffer: &mut [u8]) -> io::Result<()>;
    fn read_link(&self, link: &Path) -> io::Result<PathBuf>;
    /// One that is there already is well.
    fn create_directory(&self, directory: &Path) -> io::Result<()>;
    /// A file with these bytes alone, new or emptied first.
    fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Into a file that is made when it is not there; a gap before `offset` reads as zeros.
    fn write_at(&self, file: &Path, offset: u64, bytes: &[u8]) -> io::Result<()>;
    /// Makes a file of this length, with its blocks reserved where the file system can.
    fn allocate(&self, file: &Path, length: u64) -> io::Result<()>;
    /// Bytes of blocks that a file takes.
    fn allocated_bytes(&self, file: &Path) -> io::Result<u64>;
    /// Bytes that the store may still write.
    fn free_bytes(&self, directory: &Path) -> io::Result<u64>;
    fn sync_file(&self, file: &Path) -> io::Result<()>;
    fn sync_directory(&self, directory: &Path) -> io::Result<()>;
    /// Replaces a file or link at `to` in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn create_link(&self, target: &Path, link: &Path) -> io::Result<()>;
    fn remove_file(&self, file: &Path) -> io::Result<()>;
    /// Only an empty one.
    fn remove_directory(&self, directory: &Path) -> io::Result<()>;
    /// Held by one process at a time, until dropped or the process ends. `WouldBlock` when taken.
    fn lock(&self, file: &Path) -> io::Result<Box<dyn Debug + Send + Sync>>;
}

/// Names that start so are the store's own, and rubbish after a power cut.
pub(super) const TEMPORARY_PREFIX: &str = ".new-";

fn temporary(path: &Path) -> io::Result<(PathBuf, PathBuf)> {
    match (
        path.parent(),
        path.file_name().and_then(|name| name.to_str()),
    ) {
        (Some(directory), Some(name)) => Ok((
            directory.to_owned(),
            directory.join(format!("{TEMPORARY_PREFIX}{name}")),
        )),
        _ => Err(io::ErrorKind::InvalidFilename.into()),
    }
}

/// Replaces a file so that a power cut leaves the old bytes or the new, whole. On return they
/// last.
pub fn write_durably(disk: &dyn Disk, file: &Path, bytes: &[u8]) -> io::Result<()> {
    let (directory, temporary) = temporary(file)?;
    disk.write_new(&temporary, bytes)?;
    disk.sync_file(&temporary)?;
    disk.rename(&temporary, file)?;
    disk.sync_directory(&directory)
}

/// Points a link elsewhere so that it is never missing.
pub fn link_durably(disk: &dyn Disk, target: &Path, link: &Path) -> io::Result<()> {
    let (directory, temporary) = temporary(link)?;
    if disk.kind(&temporary)?.is_some() {
        disk.remove_file(&temporary)?;
    }
    disk.create_link(target, &temporary)?;
    disk.rename(&temporary, link)?;
    disk.sync_directory(&directory)
}

/// A whole file that is expected to be small. None when there is none.
pub fn read_small(disk: &dyn Disk, file: &Path, bytes_max: usize) -> io::Result<Option<Vec<u8>>> {
    let length = match disk.kind(file)? {
        Some(Kind::File { length }) => length,
        Some(_) => return Err(io::Error::other("not a file")),
        None => return Ok(None),
    };
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > bytes_max {
        let message = format!("{length} bytes; {bytes_max} are allowed");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    let mut bytes = vec![0; length];
    disk.read_at(file, 0, &mut bytes)?;
    Ok(Some(bytes))
}

/// Removes whatever is there. Directories deeper than a release can be are refused.
pub fn remove_all(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    fn remove(disk: &dyn Disk, path: &Path, depth: usize) -> io::Result<()> {
        match disk.kind(path)? {
            None => Ok(()),
            Some(Kind::Directory) if depth == 0 => Err(io::Error::other("too deep")),
            Some(Kind::Directory) => {
                for name in disk.list(path)? {
                    remove(disk, &path.join(name), depth - 1)?;
                }
                disk.remove_directory(path)
            }
            Some(_) => disk.remove_file(path),
        }
    }
    // A path of 512 bytes has at most 256 parts.
    remove(disk, path, 264)
}
