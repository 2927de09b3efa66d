//! Signatures on what is staged: by keys on this machine, or taken from a copy that was signed on
//! another.
use super::keys::{KeyId, PrivateKey};
use super::signed::{self, Holders};
use super::{ReleaseError, Repository, Role};
use crate::manifest::Sha256;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::PathBuf;
use tough::schema::{Root, Signed, Targets};

/// Whose signatures are added.
#[derive(Clone, Debug, Default)]
pub struct SignOptions {
    /// Files with private keys, or directories of such (`*.pem`).
    pub keys: Vec<PathBuf>,
    /// Copies of the staged file that were signed elsewhere.
    pub from: Vec<PathBuf>,
}

/// Signatures that are there, and how many there have to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub have: u64,
    pub threshold: u64,
}

impl Count {
    pub fn is_met(self) -> bool {
        self.have >= self.threshold
    }
}

/// What was signed, for two people to compare, and what is still missing.
#[derive(Debug)]
pub struct Signing {
    pub role: Role,
    pub version: u64,
    pub expires: jiff::Timestamp,
    /// Of the bytes that were signed.
    pub sha256: Sha256,
    /// Keys whose signatures were added.
    pub added: Vec<KeyId>,
    pub count: Count,
    /// For a new root: signatures of the root before it, which cars trust now.
    pub old_count: Option<Count>,
}

impl Signing {
    /// Whether the role can be published.
    pub fn is_met(&self) -> bool {
        self.count.is_met() && self.old_count.is_none_or(Count::is_met)
    }
}

impl Repository {
    /// Signs the staged metadata of a role. Needs `metadata/` and `publisher/` alone, so that an
    /// offline machine has to be brought nothing else. Of the keys given, those of the role sign;
    /// it is an error when there is none.
    pub fn sign(&self, role: Role, options: &SignOptions) -> Result<Signing, ReleaseError> {
        let holders = self.next_holders(role)?;
        match role {
            Role::Root => {
                let staged: Option<Signed<Root>> = signed::read(&self.staged(role))?;
                let staged = staged.ok_or(ReleaseError::NothingStaged { role })?;
                let old = self.root_before(&staged.signed)?;
                let old = old.map(|old| Holders::of_root(&old.signed, role));
                self.sign_staged(staged, &holders, old, options)
            }
            Role::Targets | Role::Models => {
                let staged: Option<Signed<Targets>> = signed::read(&self.staged(role))?;
                let staged = staged.ok_or(ReleaseError::NothingStaged { role })?;
                // The keys that a staged root replaces may sign along: see `publish`.
                let old = self.root()?.filter(|_| role == Role::Targets);
                let old = old.map(|old| Holders::of_root(&old.signed, role));
                self.sign_staged(staged, &holders, old, options)
            }
            Role::Snapshot | Role::Timestamp => Err(ReleaseError::Online { role }),
        }
    }

    /// The published root that `next` replaces.
    pub(super) fn root_before(&self, next: &Root) -> Result<Option<Signed<Root>>, ReleaseError> {
        let versions = self.versions(Role::Root)?;
        let before = versions
            .into_iter()
            .rfind(|&version| version < next.version.get());
        match before {
            Some(version) => signed::read(&self.metadata(Role::Root, version)),
            None => Ok(None),
        }
    }

    fn sign_staged<T: tough::schema::Role + Serialize + DeserializeOwned + PartialEq>(
        &self,
        mut staged: Signed<T>,
        holders: &Holders,
        old: Option<Holders>,
        options: &SignOptions,
    ) -> Result<Signing, ReleaseError> {
        let role = holders.role;
        let wanted =
            |keyid: &KeyId| holders.has(keyid) || old.as_ref().is_some_and(|old| old.has(keyid));
        let mut added = Vec::new();
        let mut refused = None;
        for key in PrivateKey::read_all(&options.keys)? {
            if wanted(key.id()) {
                signed::sign(&mut staged, &key)?;
                added.push(key.id().clone());
            } else {
                refused = Some(key.id().clone());
            }
        }
        if let (true, Some(keyid)) = (added.is_empty(), refused) {
            return Err(ReleaseError::KeyNotInRole { keyid, role });
        }
        for path in &options.from {
            let other: Option<Signed<T>> = signed::read(path)?;
            let Some(other) = other.filter(|other| other.signed == staged.signed) else {
                let path = path.clone();
                return Err(ReleaseError::OtherContent { path });
            };
            for signature in other.signatures {
                let keyid = KeyId(signature.keyid.clone());
                let new = staged.signatures.iter().all(|of| of.keyid != keyid.0);
                if new && wanted(&keyid) {
                    signed::add(&mut staged.signatures, signature);
                    added.push(keyid);
                }
            }
        }
        let count = |holders: &Holders| {
            Ok::<_, ReleaseError>(Count {
                have: holders.count(&staged)?,
                threshold: holders.threshold,
            })
        };
        let signing = Signing {
            role,
            version: staged.signed.version().get(),
            expires: staged.signed.expires(),
            sha256: Sha256::of(&signed::canonical(&staged.signed)?),
            added,
            count: count(holders)?,
            old_count: match &old {
                Some(old) if role == Role::Root => Some(count(old)?),
                _ => None,
            },
        };
        self.stage(role, &staged)?;
        Ok(signing)
    }
}
