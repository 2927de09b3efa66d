//! Who may sign a role. The signatures themselves are checked by `tough`.
//!
//! `tough` checks the signatures of its own types, and writes those out again for it. A field it
//! does not know (in a delegation, say) is then lost and a good signature looks bad. So it is
//! given the JSON as it came, with the keys of one role at a time.
use super::MetadataError;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::num::NonZeroU64;
use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::Key;
use tough::schema::{Role, RoleKeys, RoleType, Root, Signature, Signed};

/// Keys that a role may have; each costs a check for every signature.
const KEYS_MAX: usize = 64;
/// The place of the only role that a [`KeySet`] has in `tough`'s root.
const ROLE: RoleType = RoleType::Targets;

/// The signed part of metadata, as it came.
#[derive(Clone, Debug)]
pub(super) struct AsItCame(pub(super) Value);

impl Serialize for AsItCame {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Role for AsItCame {
    const TYPE: RoleType = ROLE;

    fn expires(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn version(&self) -> NonZeroU64 {
        NonZeroU64::MIN
    }

    fn filename(&self, _consistent_snapshot: bool) -> String {
        String::new()
    }
}

/// A role's entry in a root or a delegation.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct RoleForm {
    keyids: Vec<String>,
    threshold: NonZeroU64,
}

/// The keys of a role and how many of them must sign.
#[derive(Clone, Debug)]
pub(super) struct KeySet {
    threshold: NonZeroU64,
    /// A root each in which `tough` finds just one key, by the sum of that key.
    keys: BTreeMap<String, Root>,
}

impl KeySet {
    /// A key of a kind that is not known cannot sign, but does no harm either.
    pub(super) fn new(
        role: &str,
        form: &RoleForm,
        keys: &BTreeMap<String, Value>,
    ) -> Result<Self, MetadataError> {
        if form.keyids.len() > KEYS_MAX {
            return Err(MetadataError::malformed(
                role,
                format_args!("more than {KEYS_MAX} keys"),
            ));
        }
        let known = form.keyids.iter().filter_map(|keyid| {
            let key = Key::deserialize(keys.get(keyid)?).ok()?;
            // By what it is and not by its name: a key with two names signs once.
            let sum = crate::manifest::Sha256::of(public(&key)).to_string();
            Some((sum, only(keyid_bytes(keyid), key)))
        });
        Ok(Self {
            threshold: form.threshold,
            keys: known.collect(),
        })
    }

    /// Sums of the keys that signed.
    pub(super) fn verify(
        &self,
        role: &str,
        signed: &Signed<AsItCame>,
    ) -> Result<BTreeSet<String>, MetadataError> {
        let signers: BTreeSet<String> = self
            .keys
            .iter()
            .filter(|(_, root)| root.verify_role(signed).is_ok())
            .map(|(sum, _)| sum.clone())
            .collect();
        let valid = signers.len() as u64;
        if valid < self.threshold.get() {
            return Err(MetadataError::WrongKey {
                role: role.to_owned(),
                valid,
                threshold: self.threshold.get(),
            });
        }
        Ok(signers)
    }

    /// Whether what `signers` signed was put out of force by taking their keys away. A higher
    /// threshold alone is no rotation.
    pub(super) fn rotated_from(&self, signers: &BTreeSet<String>) -> bool {
        let kept = signers
            .iter()
            .filter(|sum| self.keys.contains_key(*sum))
            .count();
        kept < signers.len() && (kept as u64) < self.threshold.get()
    }
}

/// `tough` wants hexadecimal names of keys, TUF does not.
pub(super) fn keyid_bytes(keyid: &str) -> Decoded<Hex> {
    Decoded::from(keyid.as_bytes().to_vec())
}

fn public(key: &Key) -> &[u8] {
    match key {
        Key::Rsa { keyval, .. } => &keyval.public,
        Key::Ed25519 { keyval, .. } => &keyval.public,
        Key::Ecdsa { keyval, .. } | Key::EcdsaOld { keyval, .. } => &keyval.public,
    }
}

fn only(keyid: Decoded<Hex>, key: Key) -> Root {
    let role = RoleKeys {
        keyids: vec![keyid.clone()],
        threshold: NonZeroU64::MIN,
        _extra: HashMap::new(),
    };
    Root {
        spec_version: String::new(),
        consistent_snapshot: true,
        version: NonZeroU64::MIN,
        expires: Timestamp::UNIX_EPOCH,
        keys: HashMap::from([(keyid, key)]),
        roles: HashMap::from([(ROLE, role)]),
        _extra: HashMap::new(),
    }
}

/// Signatures as `tough` has them. What is no signature is none.
pub(super) fn signatures(role: &str, list: &Value) -> Result<Vec<Signature>, MetadataError> {
    let list = list
        .as_array()
        .ok_or_else(|| MetadataError::malformed(role, "no list of signatures"))?;
    let mut seen = BTreeSet::new();
    let mut signatures = Vec::new();
    for entry in list {
        let (Some(keyid), Some(sig)) = (entry["keyid"].as_str(), entry["sig"].as_str()) else {
            return Err(MetadataError::malformed(
                role,
                "a signature without key or bytes",
            ));
        };
        if !seen.insert(keyid) {
            return Err(MetadataError::malformed(role, "two signatures of one key"));
        }
        if let Ok(sig) = sig.parse::<Decoded<Hex>>() {
            let keyid = keyid_bytes(keyid);
            signatures.push(Signature { keyid, sig });
        }
    }
    Ok(signatures)
}
