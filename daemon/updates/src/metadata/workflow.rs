//! The client workflow: root, timestamp, snapshot, targets, each on disk before the next.
use super::clock::Held;
use super::form::{Form, MetaFile, Now, Parsed, Root, Snapshot, TOP_LEVEL, Targets, parse};
use super::keys::KeySet;
use super::lookup::{Loaded, Tree};
use super::open::{encoded, file_name};
use super::{MetadataError, Refreshed, Remote, Transport, Trusted};
use std::collections::BTreeSet;
use std::time::Duration;

/// The time of the last refresh is written down no more often than this, to spare the flash.
const SEEN_STEP: Duration = Duration::from_secs(3600);

impl Trusted {
    /// The four top-level roles; delegated roles are left to whoever asks for a target.
    pub async fn refresh_top_level(
        &mut self,
        transport: &dyn Transport,
    ) -> Result<Refreshed, MetadataError> {
        self.budget_bytes = self.limits.metadata_bytes_max;
        self.follow_roots(transport).await?;
        self.forget_rotated()?;
        // After that: a rotation clears the time of the last refresh, too.
        let held = Held::new(&*self.clock, self.floors.seen());
        held.check("root", self.root.expires)?;
        let timestamp = self.timestamp(transport, &held).await?;
        let file = &timestamp.content.snapshot;
        let snapshot = self.snapshot(transport, file, &held).await?;
        let file = listed(&snapshot.content, "targets")?;
        let keys = self.root.content.targets.clone();
        let targets = self.role(transport, "targets", file, &keys, &held).await?;
        let refreshed = Refreshed {
            root: self.root.version,
            timestamp: timestamp.version,
            snapshot: snapshot.version,
            targets: targets.version,
            skipped: Vec::new(),
        };
        self.tidy(&snapshot.content);
        self.tree = Some(Tree::new(
            [
                ("root", self.root.expires),
                ("timestamp", timestamp.expires),
                ("snapshot", snapshot.expires),
            ],
            snapshot.content,
            Loaded::new(targets),
        ));
        self.see(&held)?;
        Ok(refreshed)
    }

    /// 5.3: one root after the other, each signed by the keys of the one before and by its own.
    async fn follow_roots(&mut self, transport: &dyn Transport) -> Result<(), MetadataError> {
        for _ in 0..self.limits.roots_max {
            let version = self.root.version + 1;
            let name = format!("{version}.root.json");
            let limit = self.limits.root_bytes_max;
            let bytes = match self.metadata(transport, &name, limit).await {
                Ok(bytes) => bytes,
                Err(MetadataError::Missing { .. }) => break,
                Err(error) => return Err(error),
            };
            let root: Parsed<Root> = parse("root", &bytes)?;
            self.root.content.root.verify("root", &root.signed)?;
            root.content.root.verify("root", &root.signed)?;
            if root.version != version {
                return Err(MetadataError::Rollback {
                    role: "root".into(),
                    trusted: self.root.version,
                    offered: root.version,
                });
            }
            self.raise(|floors| floors.root = floors.root.max(version))?;
            self.write("root.json", &bytes)?;
            self.root = root;
        }
        if self.root.version < self.floors.root {
            // The newest root was lost from the disk, and the repository holds it back.
            return Err(MetadataError::Rollback {
                role: "root".into(),
                trusted: self.floors.root,
                offered: self.root.version,
            });
        }
        Ok(())
    }

    /// 5.3.11: new keys of the timestamp or snapshot end what the old ones said, so that a thief
    /// cannot have set versions so high that nothing is ever news again.
    fn forget_rotated(&mut self) -> Result<(), MetadataError> {
        let root = &self.root.content;
        if !self.floors.rotated(&root.timestamp, &root.snapshot) {
            return Ok(());
        }
        tracing::info!(
            root = self.root.version,
            "keys were rotated, versions begin anew"
        );
        // The files first: a cut between leaves floors that still tell of the rotation.
        self.remove("timestamp.json")?;
        self.remove("snapshot.json")?;
        self.raise(super::floors::Floors::forget_rotated)
    }

    /// 5.4
    async fn timestamp(
        &mut self,
        transport: &dyn Transport,
        held: &Held,
    ) -> Result<Parsed<Now>, MetadataError> {
        let role = "timestamp";
        let keys = self.root.content.timestamp.clone();
        let limit = self.limits.timestamp_bytes_max;
        let local = self.local::<Now>(role, &keys, limit)?;
        let bytes = self.metadata(transport, "timestamp.json", limit).await?;
        let new: Parsed<Now> = parse(role, &bytes)?;
        let signers = keys.verify(role, &new.signed)?;
        self.not_below(role, self.floors.timestamp, new.version)?;
        if let Some(local) = local
            && local.parsed.version == new.version
            && new.version == self.floors.timestamp
        {
            held.check(role, local.parsed.expires)?;
            return Ok(local.parsed);
        }
        let snapshot = new.content.snapshot.version.get();
        self.not_below("snapshot", self.floors.snapshot, snapshot)?;
        held.check(role, new.expires)?;
        self.raise(|floors| {
            floors.timestamp = new.version;
            floors.snapshot = snapshot;
            floors.timestamp_signers = signers;
        })?;
        self.write("timestamp.json", &bytes)?;
        Ok(new)
    }

    /// 5.5
    async fn snapshot(
        &mut self,
        transport: &dyn Transport,
        file: &MetaFile,
        held: &Held,
    ) -> Result<Parsed<Snapshot>, MetadataError> {
        let keys = self.root.content.snapshot.clone();
        let limit = self.limits.snapshot_bytes_max;
        let (new, bytes, signers) = self
            .described::<Snapshot>(transport, "snapshot", file, &keys, limit)
            .await?;
        for (role, trusted) in &self.floors.targets {
            let offered = new.content.roles.get(role);
            let offered = offered.map_or(0, |file| file.version.get());
            self.not_below(role, *trusted, offered)?;
        }
        held.check("snapshot", new.expires)?;
        if let Some(bytes) = bytes {
            let versions = new.content.versions();
            self.raise(|floors| {
                floors.targets = versions;
                floors.snapshot_signers = signers;
            })?;
            self.write("snapshot.json", &bytes)?;
        }
        Ok(new)
    }

    /// 5.6: a targets role, top-level or delegated.
    pub(super) async fn role(
        &mut self,
        transport: &dyn Transport,
        role: &str,
        file: &MetaFile,
        keys: &KeySet,
        held: &Held,
    ) -> Result<Parsed<Targets>, MetadataError> {
        let limit = self.limits.targets_bytes_max;
        let (new, bytes, _) = self.described(transport, role, file, keys, limit).await?;
        held.check(role, new.expires)?;
        if let Some(bytes) = bytes {
            self.write(&file_name(role), &bytes)?;
        }
        Ok(new)
    }

    /// The metadata that `file` speaks of: what is on disk, or else (with its bytes, to be
    /// written) what the repository has.
    async fn described<T: Form>(
        &mut self,
        transport: &dyn Transport,
        role: &str,
        file: &MetaFile,
        keys: &KeySet,
        limit: u64,
    ) -> Result<(Parsed<T>, Option<Vec<u8>>, BTreeSet<String>), MetadataError> {
        let wanted = file.version.get();
        if let Some(local) = self.local::<T>(role, keys, limit)?
            && local.parsed.version == wanted
            && file.describes(&local.bytes).is_ok()
        {
            return Ok((local.parsed, None, local.signers));
        }
        let name = match self.root.content.consistent_snapshot {
            true => format!("{wanted}.{}.json", encoded(role)),
            false => format!("{}.json", encoded(role)),
        };
        let limit = file.length.unwrap_or(limit).min(limit);
        let bytes = self.metadata(transport, &name, limit).await?;
        let parsed = parse::<T>(role, &bytes).and_then(|parsed| {
            let signers = keys.verify(role, &parsed.signed)?;
            Ok((parsed, signers))
        });
        let mix = |offered| MetadataError::MixAndMatch {
            role: role.to_owned(),
            wanted,
            offered,
        };
        if let Err(problem) = file.describes(&bytes) {
            return Err(match parsed {
                // Good in itself, so it was taken from elsewhere in the repository's history.
                Ok((parsed, _)) => mix(parsed.version),
                Err(_) => MetadataError::Integrity {
                    what: format!("metadata/{name}"),
                    problem: problem.to_owned(),
                },
            });
        }
        let (parsed, signers) = parsed?;
        if parsed.version != wanted {
            return Err(mix(parsed.version));
        }
        Ok((parsed, Some(bytes), signers))
    }

    fn not_below(&self, role: &str, trusted: u64, offered: u64) -> Result<(), MetadataError> {
        if offered >= trusted {
            return Ok(());
        }
        Err(MetadataError::Rollback {
            role: role.to_owned(),
            trusted,
            offered,
        })
    }

    /// A metadata file, within what this refresh may still fetch.
    async fn metadata(
        &mut self,
        transport: &dyn Transport,
        name: &str,
        limit: u64,
    ) -> Result<Vec<u8>, MetadataError> {
        let limit = limit.min(self.budget_bytes);
        let remote = Remote::Metadata(name);
        let bytes = self
            .fetch(transport, remote, limit, remote.to_string())
            .await?;
        self.budget_bytes -= bytes.len() as u64;
        Ok(bytes)
    }

    /// Remembers when everything was last found good.
    fn see(&mut self, held: &Held) -> Result<(), MetadataError> {
        let due = self
            .floors
            .seen()
            .is_none_or(|seen| held.now.duration_since(seen).unsigned_abs() >= SEEN_STEP);
        if due {
            self.raise(|floors| floors.see(held.now))?;
        }
        Ok(())
    }

    /// Removes roles that the repository no longer has. Not worth an error: they are not read.
    fn tidy(&self, snapshot: &Snapshot) {
        let mut kept: BTreeSet<String> =
            snapshot.roles.keys().map(|role| file_name(role)).collect();
        kept.extend(TOP_LEVEL.map(file_name));
        for name in self.shelf.names().unwrap_or_default() {
            if name.ends_with(".json") && !kept.contains(&name) {
                let removed = self.remove(&name);
                tracing::debug!(name, ?removed, "role is gone from the repository");
            }
        }
    }
}

/// What the snapshot says about a role.
pub(super) fn listed<'a>(
    snapshot: &'a Snapshot,
    role: &str,
) -> Result<&'a MetaFile, MetadataError> {
    snapshot.roles.get(role).ok_or_else(|| {
        MetadataError::malformed("snapshot", format_args!("it does not list `{role}`"))
    })
}
