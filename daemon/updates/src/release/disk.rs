//! Files that are there whole or not at all, also after a power cut.
use super::ReleaseError;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Begins the names of files that are not whole yet.
const PARTIAL: &str = ".partial-";

/// A file that gets its name when it is whole. Dropped before that, it goes.
#[derive(Debug)]
pub(super) struct Partial {
    file: File,
    path: PathBuf,
    kept: bool,
}

impl Partial {
    pub(super) fn create(dir: &Path, what: &str, mode: u32) -> Result<Self, ReleaseError> {
        make_dir(dir)?;
        let path = dir.join(format!("{PARTIAL}{what}"));
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(mode)
            .open(&path)
            .map_err(ReleaseError::io("write", &path))?;
        Ok(Self {
            file,
            path,
            kept: false,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Names the file. On return it is on disk.
    pub(super) fn keep(mut self, path: &Path) -> Result<(), ReleaseError> {
        let result = self
            .file
            .sync_all()
            .and_then(|()| fs::rename(&self.path, path));
        result.map_err(ReleaseError::io("write", path))?;
        self.kept = true;
        sync_parent(path)
    }
}

impl Write for Partial {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.kept {
            // A leftover is overwritten or removed by the next command.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Replaces or makes `path`.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), ReleaseError> {
    let Some(name) = path.file_name() else {
        let source = io::ErrorKind::InvalidFilename.into();
        return Err(ReleaseError::io("write", path)(source));
    };
    let mut partial = Partial::create(parent(path), &name.to_string_lossy(), 0o644)?;
    partial
        .write_all(bytes)
        .map_err(ReleaseError::io("write", path))?;
    partial.keep(path)
}

/// Makes a directory and those above it, on disk on return.
pub(super) fn make_dir(dir: &Path) -> Result<(), ReleaseError> {
    if dir.is_dir() {
        return Ok(());
    }
    if let Some(above) = dir.parent().filter(|above| !above.as_os_str().is_empty()) {
        make_dir(above)?;
    }
    match fs::create_dir(dir) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(ReleaseError::io("make", dir)(error))
        }
        _ => sync_parent(dir),
    }
}

pub(super) fn remove(path: &Path) -> Result<(), ReleaseError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(ReleaseError::io("remove", path)(error))
        }
        _ => Ok(()),
    }
}

/// Removes what a command that was killed left in `dir`.
pub(super) fn remove_partials(dir: &Path) -> Result<(), ReleaseError> {
    for name in names(dir)? {
        if name.starts_with(PARTIAL) {
            remove(&dir.join(name))?;
        }
    }
    Ok(())
}

/// The directory that a file is in, also when its path is a name alone.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn sync_parent(path: &Path) -> Result<(), ReleaseError> {
    let parent = parent(path);
    File::open(parent)
        .and_then(|dir| dir.sync_all())
        .map_err(ReleaseError::io("write", parent))
}

/// The whole of a file of at most `bytes_max`; `None` when there is none.
pub(super) fn read(path: &Path, bytes_max: u64) -> Result<Option<Vec<u8>>, ReleaseError> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file.map_err(ReleaseError::io("read", path))?,
    };
    let mut bytes = Vec::new();
    file.take(bytes_max + 1)
        .read_to_end(&mut bytes)
        .map_err(ReleaseError::io("read", path))?;
    if bytes.len() as u64 > bytes_max {
        return Err(ReleaseError::TooLong {
            path: path.to_owned(),
            bytes: bytes.len() as u64,
            bytes_max,
        });
    }
    Ok(Some(bytes))
}

/// Names in a directory, sorted; none when there is no directory.
pub(super) fn names(dir: &Path) -> Result<Vec<String>, ReleaseError> {
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(ReleaseError::io("read", dir))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(ReleaseError::io("read", dir))?;
        // A name that is no text is none of ours.
        names.extend(entry.file_name().into_string().ok());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::parent;
    use std::path::Path;

    #[test]
    fn a_name_alone_is_in_the_current_directory() {
        for (path, dir) in [
            ("key.pem", "."),
            ("keys/key.pem", "keys"),
            ("/key.pem", "/"),
        ] {
            assert_eq!(parent(Path::new(path)), Path::new(dir));
        }
    }
}
