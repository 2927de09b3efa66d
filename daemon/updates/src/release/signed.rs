//! Metadata and the signatures on it.
use super::keys::{self, KeyId, PrivateKey};
use super::{ReleaseError, Role, disk};
use olpc_cjson::CanonicalFormatter;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::Path;
use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::Key;
use tough::schema::{Root, Signature, Signed, Targets};

/// What tough reads of one metadata file at most, by default.
const METADATA_BYTES_MAX: u64 = 10 << 20;

/// The form that is signed: canonical JSON.
pub(super) fn canonical(value: &impl Serialize) -> Result<Vec<u8>, ReleaseError> {
    let mut bytes = Vec::new();
    let formatter = CanonicalFormatter::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
    value
        .serialize(&mut serializer)
        .map_err(ReleaseError::Canonical)?;
    Ok(bytes)
}

/// The form that is written: the same bytes for the same metadata, and lines for whoever reads
/// what they sign.
pub(super) fn to_file<T: Serialize>(signed: &Signed<T>) -> Result<Vec<u8>, ReleaseError> {
    let sorted: serde_json::Value =
        serde_json::from_slice(&canonical(signed)?).map_err(ReleaseError::Canonical)?;
    let mut bytes = serde_json::to_vec_pretty(&sorted).map_err(ReleaseError::Canonical)?;
    bytes.push(b'\n');
    Ok(bytes)
}

pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<Option<Signed<T>>, ReleaseError> {
    let Some(bytes) = disk::read(path, METADATA_BYTES_MAX)? else {
        return Ok(None);
    };
    let signed = serde_json::from_slice(&bytes).map_err(ReleaseError::json(path))?;
    Ok(Some(signed))
}

pub(super) fn unsigned<T>(signed: T) -> Signed<T> {
    let signatures = Vec::new();
    Signed { signed, signatures }
}

/// Adds the signature of `key`, in place of an earlier one.
pub(super) fn sign<T: Serialize>(
    signed: &mut Signed<T>,
    key: &PrivateKey,
) -> Result<(), ReleaseError> {
    let signature = Signature {
        keyid: key.id().0.clone(),
        sig: key.sign(&canonical(&signed.signed)?).into(),
    };
    add(&mut signed.signatures, signature);
    Ok(())
}

/// Adds a signature in the order of key ids, so that the order of signing leaves no trace.
pub(super) fn add(signatures: &mut Vec<Signature>, signature: Signature) {
    signatures.retain(|other| other.keyid != signature.keyid);
    signatures.push(signature);
    signatures.sort_by(|a, b| a.keyid.cmp(&b.keyid));
}

/// Whose signatures a role needs, and how many of them.
#[derive(Debug)]
pub(super) struct Holders {
    pub(super) role: Role,
    keys: Vec<(Decoded<Hex>, Key)>,
    pub(super) threshold: u64,
}

impl Holders {
    pub(super) fn of_root(root: &Root, role: Role) -> Self {
        let of = role.in_root().and_then(|role| root.roles.get(&role));
        let keyids = of.map(|of| of.keyids.as_slice()).unwrap_or_default();
        let key = |keyid: &Decoded<Hex>| Some((keyid.clone(), root.keys.get(keyid)?.clone()));
        Self {
            role,
            keys: keyids.iter().filter_map(key).collect(),
            threshold: of.map_or(1, |of| of.threshold.get()),
        }
    }

    /// Of the role that signs releases.
    pub(super) fn of_models(targets: &Targets) -> Self {
        let role = Role::Models;
        let delegations = targets.delegations.as_ref();
        let delegated = delegations.and_then(|delegations| {
            let mut roles = delegations.roles.iter();
            let of = roles.find(|of| of.name == role.name())?;
            let key = |keyid: &Decoded<Hex>| {
                let key = delegations.keys.get(keyid)?;
                Some((keyid.clone(), key.clone()))
            };
            let keys = of.keyids.iter().filter_map(key).collect();
            Some((keys, of.threshold.get()))
        });
        let (keys, threshold) = delegated.unwrap_or((Vec::new(), 1));
        Self {
            role,
            keys,
            threshold,
        }
    }

    pub(super) fn has(&self, keyid: &KeyId) -> bool {
        self.keys.iter().any(|(of, _)| of == &keyid.0)
    }

    /// How many of the holders signed. A signature that does not verify counts for nothing.
    pub(super) fn count<T: Serialize>(&self, signed: &Signed<T>) -> Result<u64, ReleaseError> {
        let message = canonical(&signed.signed)?;
        let signed_by = |(keyid, key): &&(Decoded<Hex>, Key)| {
            let mut signatures = signed.signatures.iter();
            signatures.any(|s| &s.keyid == keyid && keys::verifies(key, &message, &s.sig))
        };
        Ok(self.keys.iter().filter(signed_by).count() as u64)
    }

    pub(super) fn satisfied<T: Serialize>(&self, by: &Signed<T>) -> Result<bool, ReleaseError> {
        Ok(self.count(by)? >= self.threshold)
    }

    /// An error when signatures are missing.
    pub(super) fn demand<T: Serialize>(
        &self,
        signed: &Signed<T>,
        old_keys: bool,
    ) -> Result<(), ReleaseError> {
        let have = self.count(signed)?;
        if have >= self.threshold {
            return Ok(());
        }
        Err(ReleaseError::Unsigned {
            role: self.role,
            have,
            threshold: self.threshold,
            old_keys,
        })
    }
}
