//! New keys and new dates. What holds trust together is staged, and signed before it is shown.
use super::init::threshold_of;
use super::keys::{KeyId, key_id};
use super::repository::find;
use super::{ReleaseError, ReleaseName, Repository, Role, Wave, signed};
use std::num::NonZeroU64;
use tough::schema::key::Key;
use tough::schema::{Delegations, Root, Signed, Targets};

/// A change of a role's keys.
#[derive(Clone, Debug, Default)]
pub struct Rotation {
    pub add: Vec<Key>,
    /// Key ids, or beginnings of such that only one key of the role has.
    pub remove: Vec<String>,
    /// As before when `None`.
    pub threshold: Option<u64>,
}

impl Repository {
    /// Stages new keys of a role. Returns the roles that have to be signed before
    /// [`Repository::publish`]. On a root that is staged already this builds up.
    pub fn rotate(&self, role: Role, rotation: &Rotation) -> Result<Vec<Role>, ReleaseError> {
        if rotation.add.is_empty() && rotation.remove.is_empty() && rotation.threshold.is_none() {
            return Err(ReleaseError::NoRotation { role });
        }
        let Some(in_root) = role.in_root() else {
            return self.rotate_models(rotation);
        };
        let mut root = self.root_to_stage()?;
        let mut keyids = Vec::new();
        let mut threshold = 1;
        if let Some(of) = root.roles.get(&in_root) {
            keyids.clone_from(&of.keyids);
            threshold = of.threshold.get();
        }
        for key in self.apply(role, rotation, &mut keyids)? {
            root.keys.insert(key_id(&key)?.0, key);
        }
        let threshold = rotation.threshold.unwrap_or(threshold);
        let threshold = threshold_of(role, keyids.len(), threshold)?;
        if let Some(of) = root.roles.get_mut(&in_root) {
            of.keyids = keyids;
            of.threshold = threshold;
        }
        let used: Vec<_> = root
            .roles
            .values()
            .flat_map(|of| of.keyids.clone())
            .collect();
        root.keys.retain(|keyid, _| used.contains(keyid));
        self.stage(Role::Root, &signed::unsigned(root))?;
        if role == Role::Targets {
            // Its signature has to be by the new keys.
            self.stage_targets(role, |_| {})?;
            return Ok(vec![Role::Root, Role::Targets]);
        }
        Ok(vec![Role::Root])
    }

    /// Stages a role anew, as it is, with a new date of expiry.
    pub fn renew(&self, role: Role) -> Result<(), ReleaseError> {
        match role {
            Role::Root => self.stage(role, &signed::unsigned(self.root_to_stage()?)),
            Role::Targets | Role::Models => self.stage_targets(role, |_| {}),
            Role::Snapshot | Role::Timestamp => Err(ReleaseError::Online { role }),
        }
    }

    /// Stages what share of the fleet gets a release; everyone when `None`.
    pub fn set_wave(&self, release: &ReleaseName, wave: Option<&Wave>) -> Result<(), ReleaseError> {
        if let Some(&Wave { percent, .. }) = wave.filter(|wave| wave.percent > 100) {
            return Err(ReleaseError::Percent { percent });
        }
        find(&self.next_targets(Role::Models)?.signed, release)?;
        self.stage_targets(Role::Models, |models| {
            let mut targets = models.targets.iter_mut();
            let found = targets.find(|(name, _)| name.raw() == release.target());
            let custom = found.and_then(|(_, target)| target.custom.get_mut("cabind"));
            if let Some(custom) = custom.and_then(|custom| custom.as_object_mut()) {
                custom.remove("wave_percent");
                custom.remove("wave_seed");
                if let Some(wave) = wave {
                    wave.write(custom, release);
                }
            }
        })
    }

    /// Stages a repository without a release. Its files stay, for cars that are fetching it.
    pub fn withdraw(&self, release: &ReleaseName) -> Result<(), ReleaseError> {
        let models = self.next_targets(Role::Models)?.signed;
        find(&models, release)?;
        for (name, target) in &models.targets {
            let Some(other) = ReleaseName::of_target(name) else {
                continue;
            };
            let base = self.manifest(&other, target)?.0.base;
            if base.is_some_and(|of| of.name == release.name && of.version == release.version) {
                let release = release.clone();
                return Err(ReleaseError::IsBase { release, other });
            }
        }
        self.stage_targets(Role::Models, |models| {
            models
                .targets
                .retain(|name, _| name.raw() != release.target());
        })
    }

    /// The root that comes after the one that cars get to; a staged one is built upon.
    fn root_to_stage(&self) -> Result<Root, ReleaseError> {
        let mut root = self.next_root()?.signed;
        root.version = match self.root()? {
            Some(published) => published.signed.version.saturating_add(1),
            None => NonZeroU64::MIN,
        };
        root.expires = self.expires(Role::Root)?;
        Ok(root)
    }

    /// Changes `keyids`, and returns the keys that are new.
    fn apply(
        &self,
        role: Role,
        rotation: &Rotation,
        keyids: &mut Vec<tough::schema::decoded::Decoded<tough::schema::decoded::Hex>>,
    ) -> Result<Vec<Key>, ReleaseError> {
        for prefix in &rotation.remove {
            let named = |keyid: &_| KeyId(Clone::clone(keyid)).to_string().starts_with(prefix);
            let mut found = keyids.iter().filter(|keyid| named(keyid));
            match (found.next().cloned(), found.next()) {
                (Some(only), None) => keyids.retain(|keyid| *keyid != only),
                _ => {
                    return Err(ReleaseError::NoSuchKey {
                        prefix: prefix.clone(),
                        role,
                    });
                }
            }
        }
        for key in &rotation.add {
            let keyid = key_id(key)?;
            if keyids.contains(&keyid.0) {
                return Err(ReleaseError::KeyInRole { keyid, role });
            }
            keyids.push(keyid.0);
        }
        Ok(rotation.add.clone())
    }

    fn rotate_models(&self, rotation: &Rotation) -> Result<Vec<Role>, ReleaseError> {
        let role = Role::Models;
        let next: Signed<Targets> = self.next_targets(Role::Targets)?;
        let mut delegations: Delegations = next.signed.delegations.unwrap_or_default();
        let mut roles = delegations.roles.iter_mut();
        if let Some(of) = roles.find(|of| of.name == role.name()) {
            for key in self.apply(role, rotation, &mut of.keyids)? {
                delegations.keys.insert(key_id(&key)?.0, key);
            }
            let threshold = rotation.threshold.unwrap_or(of.threshold.get());
            of.threshold = threshold_of(role, of.keyids.len(), threshold)?;
        }
        let used: Vec<_> = delegations
            .roles
            .iter()
            .flat_map(|of| of.keyids.clone())
            .collect();
        delegations.keys.retain(|keyid, _| used.contains(keyid));
        self.stage_targets(Role::Targets, |targets| {
            targets.delegations = Some(delegations)
        })?;
        self.stage_targets(Role::Models, |_| {})?;
        Ok(vec![Role::Targets, Role::Models])
    }
}
