//! A file that one process at a time holds.
use std::fs::File;
use std::io;

/// An exclusive lock, from [`FileLock::take`] until it is dropped.
#[derive(Debug)]
pub(crate) struct FileLock(File);

impl FileLock {
    /// # Errors
    /// `WouldBlock` when somebody else has it.
    pub(crate) fn take(file: File) -> io::Result<Self> {
        file.try_lock().map_err(io::Error::from)?;
        Ok(Self(file))
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // Closing alone would leave it locked for as long as a child that is being started, by any
        // thread, has not come to its `exec` and still has a copy.
        let _ = self.0.unlock();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_copy_of_the_file_in_a_child_keeps_the_lock_held() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let open = || File::options().write(true).open(file.path()).unwrap();
        let held = open();
        let of_a_child = held.try_clone().unwrap();
        let lock = FileLock::take(held).unwrap();
        let refused = FileLock::take(open()).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::WouldBlock);
        drop(lock);
        FileLock::take(open()).unwrap();
        drop(of_a_child);
    }
}
