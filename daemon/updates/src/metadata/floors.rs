//! Versions below which nothing is trusted any more, in a file of their own. It is written before
//! the metadata it speaks of, so a torn, lost or swapped metadata file never opens the way back.
use super::MetadataError;
use super::keys::KeySet;
use super::shelf::Shelf;
use crate::manifest::Sha256;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Its name; metadata ends in `.json`, so none has it.
const NAME: &str = "floors";
/// A snapshot's list of roles is the larger part of it.
const BYTES_MAX: u64 = 4 << 20;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Floors {
    pub(super) root: u64,
    pub(super) timestamp: u64,
    /// As the trusted timestamp has it.
    pub(super) snapshot: u64,
    /// As the trusted snapshot has them.
    pub(super) targets: BTreeMap<String, u64>,
    /// Whose signatures the above rests on: when their keys are taken away, so are the floors,
    /// or a thief of the keys could set them so high that nothing is ever news again.
    pub(super) timestamp_signers: BTreeSet<String>,
    pub(super) snapshot_signers: BTreeSet<String>,
    seen_second: Option<i64>,
}

/// What the file of floors turned out to be.
pub(super) enum Read {
    Good(Floors),
    Absent,
    Damaged,
}

impl Floors {
    pub(super) fn read(shelf: &dyn Shelf) -> Result<Read, MetadataError> {
        let bytes = match shelf.read(NAME, BYTES_MAX) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ok(Read::Absent),
            Err(error) if error.kind() == std::io::ErrorKind::FileTooLarge => {
                return Ok(Read::Damaged);
            }
            Err(error) => return Err(MetadataError::disk(NAME, &error)),
        };
        Ok(Self::from_bytes(&bytes).map_or(Read::Damaged, Read::Good))
    }

    /// The sum of the rest, a line feed, the rest.
    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (sum, rest) = bytes.split_at_checked(64)?;
        let rest = rest.strip_prefix(b"\n")?;
        let sum: Sha256 = std::str::from_utf8(sum).ok()?.parse().ok()?;
        if sum != Sha256::of(rest) {
            return None;
        }
        serde_json::from_slice(rest).ok()
    }

    pub(super) fn write(&self, shelf: &dyn Shelf) -> Result<(), MetadataError> {
        let rest =
            serde_json::to_vec(self).map_err(|error| MetadataError::malformed(NAME, error))?;
        let mut bytes = format!("{}\n", Sha256::of(&rest)).into_bytes();
        bytes.extend(rest);
        shelf
            .write(NAME, &bytes)
            .map_err(|error| MetadataError::disk(NAME, &error))
    }

    /// When the last refresh went through.
    pub(super) fn seen(&self) -> Option<Timestamp> {
        Timestamp::from_second(self.seen_second?).ok()
    }

    pub(super) fn see(&mut self, now: Timestamp) {
        self.seen_second = Some(now.as_second());
    }

    /// Whether what they rest on was put out of force by new keys.
    pub(super) fn rotated(&self, timestamp: &KeySet, snapshot: &KeySet) -> bool {
        timestamp.rotated_from(&self.timestamp_signers)
            || snapshot.rotated_from(&self.snapshot_signers)
    }

    /// Only the root stays: its versions are signed by the root's keys alone.
    pub(super) fn forget_rotated(&mut self) {
        *self = Self {
            root: self.root,
            ..Self::default()
        };
    }
}
