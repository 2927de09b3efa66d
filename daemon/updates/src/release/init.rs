//! A new repository: keys, and the first version of every role.
use super::keys::{KeyId, PrivateKey, key_id, read_public_key};
use super::repository::{SPEC_VERSION, publisher_dir, settings_path};
use super::{Days, ReleaseError, Repository, Role, disk, signed};
use std::collections::HashMap;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};
use tough::schema::key::Key;
use tough::schema::{DelegatedRole, Delegations, PathPattern, PathSet, RoleKeys, Root, Targets};

/// Which releases the role `models` may sign.
const MODELS_PATHS: &str = "models/*/*.json";

#[derive(Clone, Debug)]
pub struct InitOptions {
    /// Where new private keys are written; not in the repository.
    pub keys: PathBuf,
    /// How many root keys are made when none is given.
    pub root_keys: usize,
    /// How many of them have to sign a new root.
    pub root_threshold: u64,
    /// Public halves of keys that were made elsewhere, by role; no key is made for such a role.
    pub given: Vec<(Role, PathBuf)>,
    pub days: Days,
}

impl InitOptions {
    /// Two of three root keys, all made now in `keys`.
    pub fn new(keys: impl Into<PathBuf>) -> Self {
        Self {
            keys: keys.into(),
            root_keys: 3,
            root_threshold: 2,
            given: Vec::new(),
            days: Days::default(),
        }
    }
}

/// What [`Repository::init`] made.
#[derive(Debug)]
pub struct Initialised {
    /// Private keys that were made, in the order of their roles.
    pub keys: Vec<(Role, PathBuf, KeyId)>,
    /// Roles whose keys lie elsewhere and that have to sign before anything can be published.
    pub unsigned: Vec<Role>,
}

impl Repository {
    /// Makes a repository with no release in it. Everything is staged and signed with the keys
    /// made here; [`Repository::publish`] shows it when the keys made elsewhere have signed too.
    pub fn init(
        dir: &Path,
        options: &InitOptions,
        now: jiff::Timestamp,
    ) -> Result<(Self, Initialised), ReleaseError> {
        if settings_path(dir).exists() || dir.join("metadata").exists() {
            return Err(ReleaseError::AlreadyARepository {
                dir: dir.to_owned(),
            });
        }
        disk::make_dir(&publisher_dir(dir))?;
        let keys = &options.keys;
        let above = std::path::absolute(keys).map_err(ReleaseError::io("find", keys))?;
        let home = std::fs::canonicalize(dir).map_err(ReleaseError::io("find", dir))?;
        // What is there of the path already says where the rest will be.
        let mut above = above.ancestors().map(std::fs::canonicalize);
        if above
            .find_map(Result::ok)
            .is_some_and(|there| there.starts_with(home))
        {
            let keys = keys.clone();
            return Err(ReleaseError::KeysInside { keys });
        }
        let given = |role: Role| options.given.iter().filter(move |(of, _)| *of == role);
        let root_keys = match given(Role::Root).count() {
            0 => options.root_keys,
            count => count,
        };
        // Before any key is made.
        threshold_of(Role::Root, root_keys, options.root_threshold)?;
        let repository = Self::lock(dir, now, options.days)?;
        let mut keys: Vec<(Role, Vec<Key>)> = Vec::new();
        let mut made = Vec::new();
        let mut private = Vec::new();
        for role in Role::ALL {
            let given = given(role).map(|(_, path)| read_public_key(path));
            let mut of = given.collect::<Result<Vec<Key>, _>>()?;
            if of.is_empty() {
                for path in key_paths(options, role) {
                    let key = PrivateKey::generate(&path)?;
                    of.push(key.public().clone());
                    made.push((role, path, key.id().clone()));
                    private.push((role, key));
                }
            }
            keys.push((role, of));
        }
        let root = repository.first_root(&keys, options.root_threshold)?;
        let targets = repository.first_targets(&keys)?;
        let models = Targets {
            delegations: None,
            ..Targets::new(
                SPEC_VERSION.to_owned(),
                NonZeroU64::MIN,
                repository.expires(Role::Models)?,
            )
        };
        let mut root = signed::unsigned(root);
        let mut targets = signed::unsigned(targets);
        let mut models = signed::unsigned(models);
        for (role, key) in &private {
            match role {
                Role::Root => signed::sign(&mut root, key)?,
                Role::Targets => signed::sign(&mut targets, key)?,
                Role::Models => signed::sign(&mut models, key)?,
                Role::Snapshot | Role::Timestamp => {}
            }
        }
        repository.stage(Role::Root, &root)?;
        repository.stage(Role::Targets, &targets)?;
        repository.stage(Role::Models, &models)?;
        let mut unsigned = Vec::new();
        for (role, done) in [
            (
                Role::Root,
                repository.next_holders(Role::Root)?.satisfied(&root)?,
            ),
            (
                Role::Targets,
                repository
                    .next_holders(Role::Targets)?
                    .satisfied(&targets)?,
            ),
            (
                Role::Models,
                repository.next_holders(Role::Models)?.satisfied(&models)?,
            ),
        ] {
            if !done {
                unsigned.push(role);
            }
        }
        // Last: with it the directory is a repository.
        let settings = serde_json::to_vec_pretty(&options.days).map_err(ReleaseError::Canonical)?;
        disk::write(&settings_path(dir), &settings)?;
        let keys = made;
        Ok((repository, Initialised { keys, unsigned }))
    }

    fn first_root(
        &self,
        keys: &[(Role, Vec<Key>)],
        root_threshold: u64,
    ) -> Result<Root, ReleaseError> {
        let mut root = Root {
            spec_version: SPEC_VERSION.to_owned(),
            consistent_snapshot: true,
            version: NonZeroU64::MIN,
            expires: self.expires(Role::Root)?,
            keys: HashMap::new(),
            roles: HashMap::new(),
            _extra: HashMap::new(),
        };
        for (role, keys) in keys {
            let Some(in_root) = role.in_root() else {
                continue;
            };
            let threshold = match role {
                Role::Root => root_threshold,
                _ => 1,
            };
            let mut of = RoleKeys {
                keyids: Vec::new(),
                threshold: threshold_of(*role, keys.len(), threshold)?,
                _extra: HashMap::new(),
            };
            for key in keys {
                let keyid = key_id(key)?;
                if of.keyids.contains(&keyid.0) {
                    return Err(ReleaseError::KeyInRole { keyid, role: *role });
                }
                of.keyids.push(keyid.0.clone());
                root.keys.insert(keyid.0, key.clone());
            }
            root.roles.insert(in_root, of);
        }
        Ok(root)
    }

    fn first_targets(&self, keys: &[(Role, Vec<Key>)]) -> Result<Targets, ReleaseError> {
        let mut delegations = Delegations::new();
        let mut keyids = Vec::new();
        let of_models = keys.iter().filter(|(role, _)| *role == Role::Models);
        for key in of_models.flat_map(|(_, keys)| keys) {
            let keyid = key_id(key)?.0;
            keyids.push(keyid.clone());
            delegations.keys.insert(keyid, key.clone());
        }
        delegations.roles.push(DelegatedRole {
            name: Role::Models.name().to_owned(),
            threshold: threshold_of(Role::Models, keyids.len(), 1)?,
            keyids,
            paths: PathSet::Paths(vec![PathPattern::new(MODELS_PATHS)?]),
            terminating: true,
            targets: None,
        });
        Ok(Targets {
            delegations: Some(delegations),
            ..Targets::new(
                SPEC_VERSION.to_owned(),
                NonZeroU64::MIN,
                self.expires(Role::Targets)?,
            )
        })
    }
}

/// A threshold that can be met.
pub(super) fn threshold_of(
    role: Role,
    keys: usize,
    threshold: u64,
) -> Result<NonZeroU64, ReleaseError> {
    let wrong = ReleaseError::Threshold {
        role,
        keys,
        threshold,
    };
    match NonZeroU64::new(threshold) {
        Some(threshold) if threshold.get() <= keys as u64 => Ok(threshold),
        _ => Err(wrong),
    }
}

fn key_paths(options: &InitOptions, role: Role) -> Vec<PathBuf> {
    let path = |file: String| options.keys.join(file);
    match role {
        Role::Root => (1..=options.root_keys)
            .map(|number| path(format!("root-{number}.pem")))
            .collect(),
        role => vec![path(format!("{role}.pem"))],
    }
}
