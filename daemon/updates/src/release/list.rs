//! Which releases there are.
use super::{ReleaseError, ReleaseName, Repository, Role};
use crate::manifest::{Base, Sha256};
use std::collections::BTreeMap;
use tough::schema::Targets;

/// A release of the repository.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub release: ReleaseName,
    pub counter: u64,
    pub hardware: Vec<String>,
    pub size_bytes: u64,
    pub base: Option<Base>,
    /// `None`: everyone.
    pub wave_percent: Option<u8>,
    pub manifest_sha256: Sha256,
    /// Cars can see it; as the line says unless `staged`.
    pub published: bool,
    /// It is new or changed, and waits for [`Repository::publish`].
    pub staged: bool,
}

impl Repository {
    /// Releases by name and counter, published ones and staged ones. One that is staged to be
    /// withdrawn is not among them.
    pub fn list(&self) -> Result<Vec<Listed>, ReleaseError> {
        let next = self.next_targets(Role::Models)?.signed;
        let current = self.current()?.map(|current| current.models.signed);
        let mut releases = BTreeMap::new();
        for (name, target) in &next.targets {
            let Some(release) = ReleaseName::of_target(name) else {
                continue;
            };
            let (manifest, manifest_sha256) = self.manifest(&release, target)?;
            let seen = |models: &Targets| models.targets.get(name).cloned();
            let before = current.as_ref().and_then(seen);
            let percent = target
                .custom
                .get("cabind")
                .and_then(|of| of.get("wave_percent"));
            let percent = percent.and_then(serde_json::Value::as_u64);
            let listed = Listed {
                counter: manifest.counter,
                hardware: manifest.hardware.clone(),
                size_bytes: manifest.size_bytes(),
                base: manifest.base,
                wave_percent: percent.and_then(|percent| percent.try_into().ok()),
                manifest_sha256,
                published: before.is_some(),
                staged: before.as_ref() != Some(target),
                release: release.clone(),
            };
            releases.insert((release.name.clone(), listed.counter, release), listed);
        }
        Ok(releases.into_values().collect())
    }
}
