//! Each attack, each fault of the disk and each wrong clock, against repositories made here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod attacks;
mod clocks;
mod delegations;
mod durability;
mod hostile;
mod repo;
mod roots;

use super::shelf::Shelf;
use super::{Clock, MemoryTransport, MetadataError, Trusted};
use jiff::Timestamp;
use repo::Repo;
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};

/// Time of day in the tests.
const NOW: &str = "2030-01-01T00:00:00Z";
/// When all that is published runs out.
const EXPIRES: &str = "2030-02-01T00:00:00Z";

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[derive(Debug)]
struct TestClock(Mutex<Timestamp>);

impl TestClock {
    fn at(text: &str) -> Arc<Self> {
        Arc::new(Self(Mutex::new(time(text))))
    }

    fn set(&self, text: &str) {
        *self.0.lock().unwrap() = time(text);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// A directory in memory, whose power can be cut.
#[derive(Clone, Debug, Default)]
struct MemoryShelf(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    files: BTreeMap<String, Vec<u8>>,
    changes: usize,
    cut: Option<Cut>,
}

/// The power goes at this change, before it is on disk or just after.
#[derive(Clone, Copy, Debug)]
struct Cut {
    at: usize,
    done: bool,
}

impl MemoryShelf {
    fn file(&self, name: &str) -> Option<Vec<u8>> {
        self.0.lock().unwrap().files.get(name).cloned()
    }

    fn set(&self, name: &str, bytes: Option<Vec<u8>>) {
        let files = &mut self.0.lock().unwrap().files;
        match bytes {
            Some(bytes) => drop(files.insert(name.into(), bytes)),
            None => drop(files.remove(name)),
        }
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.0.lock().unwrap().files.clone()
    }

    /// The version of a role's file; 0 when there is none.
    fn version(&self, role: &str) -> u64 {
        let bytes = self.file(&format!("{role}.json"));
        bytes.map_or(0, |bytes| {
            let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            value["signed"]["version"].as_u64().unwrap()
        })
    }

    /// A copy that shares nothing.
    fn fork(&self) -> Self {
        let files = self.files();
        Self(Arc::new(Mutex::new(Inner {
            files,
            ..Inner::default()
        })))
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) -> io::Result<()> {
        let mut inner = self.0.lock().unwrap();
        inner.changes += 1;
        if let Some(cut) = inner.cut
            && inner.changes >= cut.at
        {
            if inner.changes == cut.at && cut.done {
                change(&mut inner.files);
            }
            return Err(io::Error::other("the power is off"));
        }
        change(&mut inner.files);
        Ok(())
    }
}

impl Shelf for MemoryShelf {
    fn read(&self, name: &str, bytes_max: u64) -> io::Result<Option<Vec<u8>>> {
        let file = self.file(name);
        if file
            .as_ref()
            .is_some_and(|file| file.len() as u64 > bytes_max)
        {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(file)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.change(|files| drop(files.insert(name.into(), bytes.to_vec())))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.change(|files| drop(files.remove(name)))
    }

    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.files().into_keys().collect())
    }
}

fn open(shelf: &MemoryShelf, repo: &Repo, clock: &Arc<TestClock>) -> Trusted {
    try_open(shelf, repo, clock).unwrap()
}

fn try_open(
    shelf: &MemoryShelf,
    repo: &Repo,
    clock: &Arc<TestClock>,
) -> Result<Trusted, MetadataError> {
    let root = &repo.files["metadata/1.root.json"];
    Trusted::on(Box::new(shelf.clone()), Some(root), clock.clone())
}

fn served(repo: &Repo) -> MemoryTransport {
    MemoryTransport::new(repo.files.clone())
}
