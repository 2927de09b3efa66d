//! Finding out what was trusted before.
use super::clock::Clock;
use super::floors::{Floors, Read};
use super::form::{Form, Now, Parsed, Root, Snapshot, parse};
use super::keys::KeySet;
use super::shelf::{Directory, Shelf};
use super::{Limits, MetadataError, Trusted};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Metadata on disk that is still good.
pub(super) struct Local<T> {
    pub(super) parsed: Parsed<T>,
    pub(super) bytes: Vec<u8>,
    pub(super) signers: BTreeSet<String>,
}

impl Trusted {
    /// Opens the directory `path`, and makes it when it is not there. `initial_root` is the root
    /// that came with the product; a newer one in the directory goes before it.
    pub fn open(
        path: &Path,
        initial_root: &[u8],
        clock: Arc<dyn Clock>,
    ) -> Result<Self, MetadataError> {
        let shelf = Directory::open(path).map_err(|error| MetadataError::disk(".", &error))?;
        Self::on(Box::new(shelf), Some(initial_root), clock)
    }

    /// Opens a directory that was set up before.
    pub fn reopen(path: &Path, clock: Arc<dyn Clock>) -> Result<Self, MetadataError> {
        let shelf = Directory::open(path).map_err(|error| MetadataError::disk(".", &error))?;
        Self::on(Box::new(shelf), None, clock)
    }

    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    pub(super) fn on(
        shelf: Box<dyn Shelf>,
        initial_root: Option<&[u8]>,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, MetadataError> {
        let limits = Limits::default();
        let (root, found) = newest_root(&*shelf, initial_root, &limits)?;
        let floors = match Floors::read(&*shelf)? {
            Read::Good(floors) => floors,
            absent_or_damaged => {
                let nothing_is_fine = matches!(absent_or_damaged, Read::Absent);
                rebuilt(&*shelf, &root, &limits, nothing_is_fine)?
            }
        };
        let mut trusted = Self {
            shelf,
            clock,
            limits,
            root,
            floors,
            tree: None,
            budget_bytes: 0,
        };
        let version = trusted.root.version;
        trusted.raise(|floors| floors.root = floors.root.max(version))?;
        if let Found::Initial(bytes) = found {
            trusted.write("root.json", bytes)?;
        }
        Ok(trusted)
    }

    /// Metadata that was trusted before, if it is whole and its keys are still in force.
    pub(super) fn local<T: Form>(
        &self,
        role: &str,
        keys: &KeySet,
        bytes_max: u64,
    ) -> Result<Option<Local<T>>, MetadataError> {
        let name = file_name(role);
        Ok(match read(&*self.shelf, &name, bytes_max)? {
            OnDisk::Bytes(bytes) => verified(role, bytes, keys).ok(),
            OnDisk::Absent | OnDisk::TooLong => None,
        })
    }

    /// Writes the floors if `change` makes them others.
    pub(super) fn raise(&mut self, change: impl FnOnce(&mut Floors)) -> Result<(), MetadataError> {
        let mut floors = self.floors.clone();
        change(&mut floors);
        if floors != self.floors {
            floors.write(&*self.shelf)?;
            self.floors = floors;
        }
        Ok(())
    }

    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), MetadataError> {
        self.shelf
            .write(name, bytes)
            .map_err(|error| MetadataError::disk(name, &error))
    }

    pub(super) fn remove(&self, name: &str) -> Result<(), MetadataError> {
        self.shelf
            .remove(name)
            .map_err(|error| MetadataError::disk(name, &error))
    }
}

/// Where a role is kept. Its name is no path, no hidden file and no top-level role's file.
pub(super) fn file_name(role: &str) -> String {
    let mut name = encoded(role);
    if name.starts_with('.') {
        name.replace_range(..1, "%2E");
    }
    name.push_str(".json");
    name
}

/// A role's name in the repository: everything that means something in a URL or a path as `%XX`.
pub(super) fn encoded(role: &str) -> String {
    let mut text = String::new();
    for byte in role.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                text.push(byte.into());
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

enum OnDisk {
    Absent,
    TooLong,
    Bytes(Vec<u8>),
}

fn read(shelf: &dyn Shelf, name: &str, bytes_max: u64) -> Result<OnDisk, MetadataError> {
    match shelf.read(name, bytes_max) {
        Ok(Some(bytes)) => Ok(OnDisk::Bytes(bytes)),
        Ok(None) => Ok(OnDisk::Absent),
        Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => Ok(OnDisk::TooLong),
        Err(error) => Err(MetadataError::disk(name, &error)),
    }
}

fn verified<T: Form>(role: &str, bytes: Vec<u8>, keys: &KeySet) -> Result<Local<T>, MetadataError> {
    let parsed = parse::<T>(role, &bytes)?;
    let signers = keys.verify(role, &parsed.signed)?;
    Ok(Local {
        parsed,
        bytes,
        signers,
    })
}

enum Found<'a> {
    Local,
    Initial(&'a [u8]),
}

/// The root in the directory or the one that came with the product, whichever is newer. A damaged
/// one in the directory is no loss: the floors know its version, and the way there is signed.
fn newest_root<'a>(
    shelf: &dyn Shelf,
    initial: Option<&'a [u8]>,
    limits: &Limits,
) -> Result<(Parsed<Root>, Found<'a>), MetadataError> {
    let itself = |bytes: &[u8]| {
        let root = parse::<Root>("root", bytes)?;
        root.content.root.verify("root", &root.signed)?;
        Ok(root)
    };
    let initial = match initial {
        Some(bytes) => Some((itself(bytes)?, Found::Initial(bytes))),
        None => None,
    };
    let local = match read(shelf, "root.json", limits.root_bytes_max)? {
        OnDisk::Bytes(bytes) => itself(&bytes).map(Some),
        OnDisk::Absent => Ok(None),
        OnDisk::TooLong => Err(MetadataError::Damaged {
            name: "root".into(),
        }),
    };
    match (local, initial) {
        (Ok(Some(local)), Some((initial, found))) if initial.version > local.version => {
            Ok((initial, found))
        }
        (Ok(Some(local)), _) => Ok((local, Found::Local)),
        (_, Some(initial)) => Ok(initial),
        (Err(error), None) => Err(error),
        (Ok(None), None) => Err(MetadataError::NoRoot),
    }
}

/// Floors from the metadata itself. What is not whole cannot be vouched for.
fn rebuilt(
    shelf: &dyn Shelf,
    root: &Parsed<Root>,
    limits: &Limits,
    nothing_is_fine: bool,
) -> Result<Floors, MetadataError> {
    fn whole<T: Form>(
        shelf: &dyn Shelf,
        role: &str,
        keys: &KeySet,
        bytes_max: u64,
        nothing_is_fine: bool,
    ) -> Result<Option<Local<T>>, MetadataError> {
        let damaged = MetadataError::Damaged { name: role.into() };
        match read(shelf, &file_name(role), bytes_max)? {
            OnDisk::Bytes(bytes) => verified(role, bytes, keys).map(Some).map_err(|_| damaged),
            OnDisk::Absent if nothing_is_fine => Ok(None),
            OnDisk::Absent | OnDisk::TooLong => Err(damaged),
        }
    }
    let mut floors = Floors::default();
    floors.root = root.version;
    let keys = &root.content;
    let timestamp = whole::<Now>(
        shelf,
        "timestamp",
        &keys.timestamp,
        limits.timestamp_bytes_max,
        nothing_is_fine,
    )?;
    let snapshot = whole::<Snapshot>(
        shelf,
        "snapshot",
        &keys.snapshot,
        limits.snapshot_bytes_max,
        nothing_is_fine,
    )?;
    if let Some(timestamp) = timestamp {
        floors.timestamp = timestamp.parsed.version;
        floors.snapshot = timestamp.parsed.content.snapshot.version.get();
        floors.timestamp_signers = timestamp.signers;
    }
    if let Some(snapshot) = snapshot {
        floors.snapshot = floors.snapshot.max(snapshot.parsed.version);
        floors.targets = snapshot.parsed.content.versions();
        floors.snapshot_signers = snapshot.signers;
    }
    Ok(floors)
}
