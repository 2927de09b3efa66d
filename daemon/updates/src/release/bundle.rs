//! One file that holds what a car needs for one release, for a USB stick.
//!
//! It is a tar archive with the paths of the repository in it: metadata first, then manifests,
//! then blobs, so that a reader knows what to trust before it meets the bytes.
use super::disk::Partial;
use super::repository::find;
use super::{ReleaseError, ReleaseName, Repository, Role, disk};
use crate::manifest::{ReleaseFile, Stored};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

const BUNDLE_MODE: u32 = 0o644;

/// What [`Repository::bundle`] wrote.
#[derive(Debug)]
pub struct Bundled {
    pub path: PathBuf,
    pub files: usize,
    pub bytes: u64,
    /// When cars stop taking it: metadata expires on a stick as well.
    pub expires: jiff::Timestamp,
    /// What a car must have installed already.
    pub base: Option<ReleaseName>,
}

impl Repository {
    /// Writes a published release to `out`, with its bases when a car may not have these.
    pub fn bundle(
        &self,
        release: &ReleaseName,
        out: &Path,
        with_base: bool,
    ) -> Result<Bundled, ReleaseError> {
        let current = self.current()?.ok_or(ReleaseError::NotPublished)?;
        let root = self.root()?.ok_or(ReleaseError::NotPublished)?;
        let mut targets = Vec::new();
        let mut blobs = BTreeSet::new();
        let mut next = Some(release.clone());
        let mut base = None;
        // A base was there before what builds on it, so no more follow than there are releases.
        while let Some(release) = next.take() {
            let target = find(&current.models.signed, &release)?;
            let (manifest, sha256) = self.manifest(&release, target)?;
            targets.push(release.file(sha256));
            blobs.extend(manifest.files.iter().flat_map(blobs_of));
            base = manifest.base.map(|base| ReleaseName {
                name: base.name,
                version: base.version,
            });
            if with_base && targets.len() <= current.models.signed.targets.len() {
                next = base.take();
            }
        }
        let mut paths: Vec<String> = Vec::new();
        for version in self.versions(Role::Root)? {
            paths.push(format!("metadata/{}", Role::Root.file(version)));
        }
        for (role, version) in [
            (Role::Timestamp, 0),
            (Role::Snapshot, current.snapshot.signed.version.get()),
            (Role::Targets, current.targets.signed.version.get()),
            (Role::Models, current.models.signed.version.get()),
        ] {
            paths.push(format!("metadata/{}", role.file(version)));
        }
        paths.extend(targets);
        paths.extend(blobs);

        let partial = Partial::create(disk::parent(out), "bundle", BUNDLE_MODE)?;
        let mut archive = tar::Builder::new(partial);
        let mut bytes = 0;
        for path in &paths {
            bytes += self.append(&mut archive, path)?;
        }
        let partial = archive.into_inner();
        partial.map_err(ReleaseError::io("write", out))?.keep(out)?;
        let expires = [
            root.signed.expires,
            current.timestamp.signed.expires,
            current.snapshot.signed.expires,
            current.targets.signed.expires,
            current.models.signed.expires,
        ];
        Ok(Bundled {
            path: out.to_owned(),
            files: paths.len(),
            bytes,
            expires: expires.into_iter().min().unwrap_or(jiff::Timestamp::MIN),
            base,
        })
    }

    /// Appends a file of the repository. The same repository makes the same bundle, byte for byte.
    fn append(&self, archive: &mut tar::Builder<Partial>, path: &str) -> Result<u64, ReleaseError> {
        let from = self.dir.join(path);
        let file = File::open(&from).map_err(ReleaseError::io("read", &from))?;
        let bytes = file
            .metadata()
            .map_err(ReleaseError::io("read", &from))?
            .len();
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes);
        header.set_mode(BUNDLE_MODE);
        header.set_mtime(0);
        archive
            .append_data(&mut header, path, std::io::Read::take(file, bytes))
            .map_err(ReleaseError::io("bundle", &from))?;
        Ok(bytes)
    }
}

/// Paths of the blobs that hold chunks of a file.
pub(super) fn blobs_of(file: &ReleaseFile) -> BTreeSet<String> {
    let sha256 = file.sha256;
    let blob = |stored: &Stored| match stored {
        Stored::Raw { .. } => Some(format!("blobs/{sha256}")),
        Stored::Zstd { .. } => Some(format!("blobs/{sha256}.zst")),
        Stored::Base => None,
    };
    file.chunks.iter().filter_map(|c| blob(&c.stored)).collect()
}
