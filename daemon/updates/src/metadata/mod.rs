//! Which releases there are, and proof of it: a client of The Update Framework (TUF 1.0).
//!
//! [`Trusted`] owns a directory of trusted metadata. A refresh follows TUF's client workflow
//! (section 5 of its specification) step by step; each step that passed is on disk before the
//! next begins, so a power cut loses at most the step at hand and never takes a version back.
//! `tough` checks the signatures; its own store of trusted metadata is not used, since it is not
//! durable.
//!
//! Limits of the implementation: keys are Ed25519, ECDSA on P-256 or RSA (`rsassa-pss-sha256`),
//! others are passed over. Text in metadata is signed in its normal form C, as `tough` does it.
mod clock;
mod delegation;
mod error;
mod floors;
mod form;
mod keys;
mod lookup;
mod open;
mod release;
mod shelf;
mod transport;
mod workflow;

#[cfg(test)]
mod tests;

pub use clock::{Clock, SystemClock};
pub use error::MetadataError;
pub use release::{ReleaseCustom, ReleaseEntry};
pub use transport::{DirectoryTransport, MemoryTransport, Remote, Transport, TransportError};

use crate::manifest::MANIFEST_BYTES_MAX;
use clock::Held;
use floors::Floors;
use form::{Hashes, Parsed, Root};
use lookup::Tree;
use shelf::Shelf;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How much of a repository is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// New roots taken in one refresh; the next goes on from there.
    pub roots_max: u32,
    pub root_bytes_max: u64,
    pub timestamp_bytes_max: u64,
    pub snapshot_bytes_max: u64,
    pub targets_bytes_max: u64,
    /// All metadata of one refresh together.
    pub metadata_bytes_max: u64,
    /// Targets roles looked at for one target, and loaded by a refresh.
    pub roles_max: usize,
    /// A target that is read at once, such as a manifest.
    pub target_bytes_max: u64,
    /// For one file, however steadily it comes.
    pub fetch_deadline: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            roots_max: 256,
            root_bytes_max: 512 << 10,
            timestamp_bytes_max: 16 << 10,
            snapshot_bytes_max: 2 << 20,
            targets_bytes_max: 5 << 20,
            metadata_bytes_max: 64 << 20,
            roles_max: 32,
            target_bytes_max: MANIFEST_BYTES_MAX as u64,
            fetch_deadline: Duration::from_secs(120),
        }
    }
}

/// What is trusted of a repository.
#[derive(Debug)]
pub struct Trusted {
    shelf: Box<dyn Shelf>,
    clock: Arc<dyn Clock>,
    limits: Limits,
    root: Parsed<Root>,
    floors: Floors,
    /// From the last refresh that went through.
    tree: Option<Tree>,
    /// Bytes that this refresh may still fetch.
    budget_bytes: u64,
}

/// A refresh that went through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refreshed {
    pub root: u64,
    pub timestamp: u64,
    pub snapshot: u64,
    pub targets: u64,
    /// Delegated roles that cannot be trusted now. No other role stands in for them: their
    /// targets are not there until they are good again.
    pub skipped: Vec<(String, MetadataError)>,
}

/// A target as it was signed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetInfo {
    pub path: String,
    pub length: u64,
    hashes: Hashes,
    pub custom: serde_json::Value,
}

impl TargetInfo {
    /// Whether these are the target's bytes.
    pub fn describes(&self, bytes: &[u8]) -> Result<(), MetadataError> {
        let problem = if self.length == bytes.len() as u64 {
            self.hashes.describe(bytes)
        } else {
            Err("the length differs")
        };
        problem.map_err(|problem| MetadataError::Integrity {
            what: format!("target `{}`", self.path),
            problem: problem.to_owned(),
        })
    }
}

impl Trusted {
    /// Brings everything up to date, delegated roles too. An error leaves what was trusted as it
    /// was, except for steps that passed before the one that failed.
    pub async fn refresh(&mut self, transport: &dyn Transport) -> Result<Refreshed, MetadataError> {
        let mut refreshed = self.refresh_top_level(transport).await?;
        refreshed.skipped = self.load_all(transport).await?;
        Ok(refreshed)
    }

    /// The same from the first of several sources that is good in every respect. When none is,
    /// what was wrong with the first, or with the first that looks like an attack.
    pub async fn refresh_from(
        &mut self,
        transports: &[&dyn Transport],
    ) -> Result<Refreshed, MetadataError> {
        let mut first: Option<MetadataError> = None;
        for transport in transports {
            match self.refresh(*transport).await {
                Ok(refreshed) => return Ok(refreshed),
                Err(error) => {
                    tracing::warn!(%error, "repository refused");
                    let more_telling =
                        |first: &MetadataError| error.is_attack() && !first.is_attack();
                    if first.as_ref().is_none_or(more_telling) {
                        first = Some(error);
                    }
                }
            }
        }
        Err(first.unwrap_or(MetadataError::Missing {
            what: "repository: no source is configured".into(),
        }))
    }

    /// Releases of the last refresh. Those whose description is wrong are left out.
    pub fn releases(&self) -> Vec<ReleaseEntry> {
        let Some(tree) = &self.tree else {
            return Vec::new();
        };
        let mut entries = BTreeMap::new();
        for path in tree
            .paths()
            .filter(|path| release::release_of(path).is_some())
        {
            if entries.contains_key(path) {
                continue;
            }
            match self.release(path) {
                Ok(entry) => {
                    entries.insert(path.to_owned(), entry);
                }
                // A role lists what another has been given, for instance.
                Err(error) => tracing::warn!(%error, "release left out"),
            }
        }
        entries.into_values().collect()
    }

    /// The release whose manifest is the target at `path`.
    pub fn release(&self, path: &str) -> Result<ReleaseEntry, MetadataError> {
        let target = self.find(path)?;
        let sha256 = target.hashes.sha256();
        Ok(ReleaseEntry {
            custom: ReleaseCustom::read(path, &target.custom)?,
            sha256: sha256.ok_or_else(|| MetadataError::NotARelease {
                path: path.to_owned(),
                problem: "it has no SHA-256 sum".into(),
            })?,
            path: target.path,
            length: target.length,
        })
    }

    /// What is signed for at `path`, among the roles of the last refresh.
    pub fn find(&self, path: &str) -> Result<TargetInfo, MetadataError> {
        let tree = self.tree.as_ref().ok_or(MetadataError::NotFresh)?;
        let held = Held::new(&*self.clock, self.floors.seen());
        tree.find(path, &held, self.limits.roles_max)
    }

    /// Fetches a target and verifies it. For manifests and other small ones.
    pub async fn target(
        &self,
        path: &str,
        transport: &dyn Transport,
    ) -> Result<Vec<u8>, MetadataError> {
        let target = self.find(path)?;
        let bytes_max = self.limits.target_bytes_max;
        if target.length > bytes_max {
            return Err(MetadataError::TargetTooLong {
                path: path.to_owned(),
                length: target.length,
                bytes_max,
            });
        }
        let consistent = self.root.content.consistent_snapshot;
        let place = lookup::place(path, consistent.then_some(&target.hashes))?;
        let what = format!("target `{path}`");
        let remote = Remote::Target(&place);
        let bytes = self.fetch(transport, remote, target.length, what).await?;
        target.describes(&bytes)?;
        Ok(bytes)
    }

    /// A file of the repository, in time and not longer than it may be.
    async fn fetch(
        &self,
        transport: &dyn Transport,
        file: Remote<'_>,
        bytes_max: u64,
        what: String,
    ) -> Result<Vec<u8>, MetadataError> {
        let waited = self.limits.fetch_deadline;
        let fetched = tokio::time::timeout(waited, transport.fetch(file, bytes_max))
            .await
            .unwrap_or(Err(TransportError::Slow { waited }));
        let bytes = fetched.map_err(|error| MetadataError::fetch(what.clone(), error))?;
        if bytes.len() as u64 > bytes_max {
            return Err(MetadataError::EndlessData { what, bytes_max });
        }
        Ok(bytes)
    }
}
