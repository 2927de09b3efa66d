//! The file system of the machine.
use super::{Disk, Kind};
use crate::lock::FileLock;
use rustix::fs::{FallocateFlags, FileType, Mode, OFlags};
use rustix::io::Errno;
use std::fmt::Debug;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

/// The file system of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

/// No link is followed in the last part: what the store writes is where it says.
fn open(path: &Path, flags: OFlags) -> io::Result<File> {
    let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mode = Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::ROTH;
    Ok(File::from(rustix::fs::open(path, flags, mode)?))
}

impl Disk for RealDisk {
    fn kind(&self, path: &Path) -> io::Result<Option<Kind>> {
        let stat = match rustix::fs::lstat(path) {
            Ok(stat) => stat,
            Err(Errno::NOENT | Errno::NOTDIR) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        Ok(Some(match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => Kind::File {
                length: u64::try_from(stat.st_size).unwrap_or(0),
            },
            FileType::Directory => Kind::Directory,
            FileType::Symlink => Kind::Link,
            _ => Kind::Other,
        }))
    }

    fn list(&self, directory: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(directory)? {
            // The store makes no such names, so none of them is its.
            if let Ok(name) = entry?.file_name().into_string() {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn read_at(&self, file: &Path, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        open(file, OFlags::RDONLY)?.read_exact_at(buffer, offset)
    }

    fn read_link(&self, link: &Path) -> io::Result<PathBuf> {
        std::fs::read_link(link)
    }

    fn create_directory(&self, directory: &Path) -> io::Result<()> {
        match std::fs::create_dir(directory) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                match self.kind(directory)? {
                    Some(Kind::Directory) => Ok(()),
                    _ => Err(error),
                }
            }
            other => other,
        }
    }

    fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        open(file, OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC)?.write_all_at(bytes, 0)
    }

    fn write_at(&self, file: &Path, offset: u64, bytes: &[u8]) -> io::Result<()> {
        open(file, OFlags::WRONLY | OFlags::CREATE)?.write_all_at(bytes, offset)
    }

    fn allocate(&self, file: &Path, length: u64) -> io::Result<()> {
        let file = open(file, OFlags::WRONLY | OFlags::CREATE)?;
        // Also cuts a longer one; `fallocate` alone would leave its end.
        file.set_len(length)?;
        if length == 0 {
            return Ok(());
        }
        match rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, length) {
            // Sparse then: the space check before still holds.
            Ok(()) | Err(Errno::OPNOTSUPP | Errno::NOSYS) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn allocated_bytes(&self, file: &Path) -> io::Result<u64> {
        let stat = rustix::fs::lstat(file)?;
        Ok(u64::try_from(stat.st_blocks)
            .unwrap_or(0)
            .saturating_mul(512))
    }

    fn free_bytes(&self, directory: &Path) -> io::Result<u64> {
        let stat = rustix::fs::statvfs(directory)?;
        Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
    }

    fn sync_file(&self, file: &Path) -> io::Result<()> {
        // The length is among what `fdatasync` keeps.
        open(file, OFlags::RDONLY)?.sync_data()
    }

    fn sync_directory(&self, directory: &Path) -> io::Result<()> {
        open(directory, OFlags::RDONLY | OFlags::DIRECTORY)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn create_link(&self, target: &Path, link: &Path) -> io::Result<()> {
        std::os::unix::fs::symlink(target, link)
    }

    fn remove_file(&self, file: &Path) -> io::Result<()> {
        std::fs::remove_file(file)
    }

    fn remove_directory(&self, directory: &Path) -> io::Result<()> {
        std::fs::remove_dir(directory)
    }

    fn lock(&self, file: &Path) -> io::Result<Box<dyn Debug + Send + Sync>> {
        let file = open(file, OFlags::RDWR | OFlags::CREATE)?;
        Ok(Box::new(FileLock::take(file)?))
    }
}
