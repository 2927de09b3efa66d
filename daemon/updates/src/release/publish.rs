//! What is staged becomes what cars see, at once.
//!
//! A car reads `timestamp.json` first and, by the versions in it, files whose names no other
//! publication has. So these are written first and `timestamp.json` last, by rename: whoever
//! reads meanwhile gets the old repository or the new one, whole.
//!
//! A new root is the exception: a car takes it before it reads `timestamp.json`. When it changes
//! the keys of the roles below it, what is published with it is signed by the old keys too, and
//! the root follows `timestamp.json`; then a car that reads in between is content as well.
use super::keys::PrivateKey;
use super::repository::SPEC_VERSION;
use super::signed::{self, Holders};
use super::{ReleaseError, Repository, Role, disk};
use crate::manifest::Sha256;
use std::collections::HashMap;
use std::path::PathBuf;
use tough::schema::{Hashes, Metafile, Root, Signed, Snapshot, Targets, Timestamp};

/// What [`Repository::publish`] and [`Repository::refresh`] made visible.
#[derive(Debug)]
pub struct Published {
    /// Each role and the version that cars get now.
    pub versions: Vec<(Role, u64)>,
    /// Files in the order in which they have to reach a server.
    pub written: Vec<PathBuf>,
    /// The first date at which cars stop taking the repository if nothing is done.
    pub expires: (Role, jiff::Timestamp),
    /// `false` when a root had to be shown before what its keys have signed, because the old keys
    /// are gone: a car that checked in between has to check again.
    pub whole_throughout: bool,
}

impl Repository {
    /// Shows everything that is staged. `keys` holds those of `snapshot` and `timestamp`, as files
    /// or directories; other keys in it are not used. When a root that is staged replaces these,
    /// the old ones are wanted too, while they are to be trusted.
    pub fn publish(&self, keys: &[PathBuf]) -> Result<Published, ReleaseError> {
        let keys = PrivateKey::read_all(keys)?;
        let root = self.next_root()?;
        let old_root = self.root_before(&root.signed)?;
        let targets = self.next_targets(Role::Targets)?;
        let models = self.next_targets(Role::Models)?;
        self.check_staged(&root, old_root.as_ref(), &targets, &models)?;

        let root_path = self.metadata(Role::Root, root.signed.version.get());
        let root_is_new = !root_path.exists();
        let holders = |role| {
            let old = old_root.as_ref().filter(|_| root_is_new);
            let old = old.map(|old| Holders::of_root(&old.signed, role));
            (Holders::of_root(&root.signed, role), old)
        };
        let targets_bytes = signed::to_file(&targets)?;
        let models_bytes = signed::to_file(&models)?;
        let mut snapshot = signed::unsigned(Snapshot::new(
            SPEC_VERSION.to_owned(),
            self.next_version(Role::Snapshot)?,
            self.expires(Role::Snapshot)?,
        ));
        for (role, version, bytes) in [
            (Role::Targets, targets.signed.version, &targets_bytes),
            (Role::Models, models.signed.version, &models_bytes),
        ] {
            let meta = metafile(version, bytes);
            snapshot.signed.meta.insert(format!("{role}.json"), meta);
        }
        let (new, old) = holders(Role::Snapshot);
        let mut bridged = sign_online(&mut snapshot, &keys, &new, old.as_ref())?;
        let snapshot_bytes = signed::to_file(&snapshot)?;
        let meta = metafile(snapshot.signed.version, &snapshot_bytes);
        let mut timestamp = self.next_timestamp(meta)?;
        let (new, old) = holders(Role::Timestamp);
        bridged &= sign_online(&mut timestamp, &keys, &new, old.as_ref())?;
        if let (_, Some(old)) = holders(Role::Targets) {
            bridged &= old.satisfied(&targets)?;
        }

        let mut written = Vec::new();
        let mut root_last = None;
        for (role, version, bytes) in [
            (Role::Targets, targets.signed.version, &targets_bytes),
            (Role::Models, models.signed.version, &models_bytes),
            (Role::Snapshot, snapshot.signed.version, &snapshot_bytes),
        ] {
            self.write_once(self.metadata(role, version.get()), bytes, &mut written)?;
        }
        if root_is_new {
            let bytes = signed::to_file(&root)?;
            if bridged && old_root.is_some() {
                root_last = Some(bytes);
            } else {
                self.write_once(root_path.clone(), &bytes, &mut written)?;
            }
        }
        self.write_timestamp(&timestamp, &mut written)?;
        if let Some(bytes) = root_last {
            self.write_once(root_path, &bytes, &mut written)?;
        }
        for role in [Role::Root, Role::Targets, Role::Models] {
            disk::remove(&self.staged(role))?;
        }
        Ok(Published {
            versions: vec![
                (Role::Root, root.signed.version.get()),
                (Role::Targets, targets.signed.version.get()),
                (Role::Models, models.signed.version.get()),
                (Role::Snapshot, snapshot.signed.version.get()),
                (Role::Timestamp, timestamp.signed.version.get()),
            ],
            written,
            expires: earliest([
                (Role::Root, root.signed.expires),
                (Role::Targets, targets.signed.expires),
                (Role::Models, models.signed.expires),
                (Role::Snapshot, snapshot.signed.expires),
                (Role::Timestamp, timestamp.signed.expires),
            ]),
            whole_throughout: bridged || old_root.is_none(),
        })
    }

    /// Signs `timestamp.json` anew and nothing else: what a machine with the timestamp key alone
    /// does every day.
    pub fn refresh(&self, keys: &[PathBuf]) -> Result<Published, ReleaseError> {
        let keys = PrivateKey::read_all(keys)?;
        let current = self.current()?.ok_or(ReleaseError::NotPublished)?;
        let root = self.root()?.ok_or(ReleaseError::NotPublished)?;
        let others = [
            (Role::Root, root.signed.expires),
            (Role::Targets, current.targets.signed.expires),
            (Role::Models, current.models.signed.expires),
            (Role::Snapshot, current.snapshot.signed.expires),
        ];
        for (role, expires) in others {
            self.check_expiry(role, expires)?;
        }
        let meta = current.timestamp.signed.meta.get("snapshot.json").cloned();
        let mut timestamp = self.next_timestamp(meta.ok_or(ReleaseError::NotPublished)?)?;
        let holders = Holders::of_root(&root.signed, Role::Timestamp);
        sign_online(&mut timestamp, &keys, &holders, None)?;
        let mut written = Vec::new();
        self.write_timestamp(&timestamp, &mut written)?;
        let of_timestamp = [(Role::Timestamp, timestamp.signed.expires)];
        Ok(Published {
            versions: vec![(Role::Timestamp, timestamp.signed.version.get())],
            written,
            expires: earliest(others.into_iter().chain(of_timestamp)),
            whole_throughout: true,
        })
    }

    /// Whatever a car would refuse is refused here, before it sees any of it.
    fn check_staged(
        &self,
        root: &Signed<Root>,
        old_root: Option<&Signed<Root>>,
        targets: &Signed<Targets>,
        models: &Signed<Targets>,
    ) -> Result<(), ReleaseError> {
        Holders::of_root(&root.signed, Role::Root).demand(root, false)?;
        if let Some(old) = old_root {
            Holders::of_root(&old.signed, Role::Root).demand(root, true)?;
        }
        Holders::of_root(&root.signed, Role::Targets).demand(targets, false)?;
        Holders::of_models(&targets.signed).demand(models, false)?;
        self.check_expiry(Role::Root, root.signed.expires)?;
        self.check_expiry(Role::Targets, targets.signed.expires)?;
        self.check_expiry(Role::Models, models.signed.expires)
    }

    fn check_expiry(&self, role: Role, expires: jiff::Timestamp) -> Result<(), ReleaseError> {
        if expires <= self.now {
            return Err(ReleaseError::Expired { role, expires });
        }
        Ok(())
    }

    fn next_timestamp(&self, snapshot: Metafile) -> Result<Signed<Timestamp>, ReleaseError> {
        let last: Option<Signed<Timestamp>> = signed::read(&self.metadata(Role::Timestamp, 0))?;
        let version = last.map_or(0, |last| last.signed.version.get());
        let mut timestamp = Timestamp::new(
            SPEC_VERSION.to_owned(),
            std::num::NonZeroU64::MIN.saturating_add(version),
            self.expires(Role::Timestamp)?,
        );
        timestamp.meta.insert("snapshot.json".to_owned(), snapshot);
        Ok(signed::unsigned(timestamp))
    }

    /// Writes a file that caches may keep for ever, so it is never changed.
    fn write_once(
        &self,
        path: PathBuf,
        bytes: &[u8],
        written: &mut Vec<PathBuf>,
    ) -> Result<(), ReleaseError> {
        match disk::read(&path, bytes.len() as u64) {
            Ok(Some(there)) if there == bytes => return Ok(()),
            Ok(None) => {}
            Ok(Some(_)) | Err(ReleaseError::TooLong { .. }) => {
                return Err(ReleaseError::VersionTaken { path });
            }
            Err(error) => return Err(error),
        }
        disk::write(&path, bytes)?;
        self.note(path, written);
        Ok(())
    }

    fn write_timestamp(
        &self,
        timestamp: &Signed<Timestamp>,
        written: &mut Vec<PathBuf>,
    ) -> Result<(), ReleaseError> {
        let path = self.metadata(Role::Timestamp, 0);
        disk::write(&path, &signed::to_file(timestamp)?)?;
        self.note(path, written);
        Ok(())
    }

    fn note(&self, path: PathBuf, written: &mut Vec<PathBuf>) {
        self.wrote(&path);
        written.push(path);
    }
}

/// Signs with every key of the role, new or old. Returns whether the old ones are met as well.
fn sign_online<T: serde::Serialize>(
    signed: &mut Signed<T>,
    keys: &[PrivateKey],
    holders: &Holders,
    old: Option<&Holders>,
) -> Result<bool, ReleaseError> {
    for key in keys {
        if holders.has(key.id()) || old.is_some_and(|old| old.has(key.id())) {
            signed::sign(signed, key)?;
        }
    }
    holders.demand(signed, false)?;
    old.map_or(Ok(true), |old| old.satisfied(signed))
}

fn metafile(version: std::num::NonZeroU64, bytes: &[u8]) -> Metafile {
    Metafile {
        length: Some(bytes.len() as u64),
        hashes: Some(Hashes {
            sha256: Sha256::of(bytes).0.to_vec().into(),
            _extra: HashMap::new(),
        }),
        version,
        _extra: HashMap::new(),
    }
}

fn earliest(of: impl IntoIterator<Item = (Role, jiff::Timestamp)>) -> (Role, jiff::Timestamp) {
    let mut earliest = (Role::Root, jiff::Timestamp::MAX);
    for (role, expires) in of {
        if expires < earliest.1 {
            earliest = (role, expires);
        }
    }
    earliest
}
