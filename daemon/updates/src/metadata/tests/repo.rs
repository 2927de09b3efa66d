//! A publisher for tests, honest or not.
use super::EXPIRES;
use crate::manifest::Sha256;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde::Serialize as _;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Keys are known by the byte they are made of.
pub(super) type Seed = u8;

#[derive(Clone, Debug)]
pub(super) struct Repo {
    /// As served, by `metadata/…` and `targets/…`.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) keys: BTreeMap<String, Vec<Seed>>,
    pub(super) threshold: BTreeMap<String, u64>,
    /// Who signs, where that is not who should.
    pub(super) signers: BTreeMap<String, Vec<Seed>>,
    /// The last published ones.
    pub(super) version: BTreeMap<String, u64>,
    pub(super) expires: BTreeMap<String, String>,
    /// Targets by role, with their bytes' description.
    pub(super) targets: BTreeMap<String, BTreeMap<String, Value>>,
    /// Delegations by delegator, in order; `keyids` are filled in from `keys`.
    pub(super) delegations: BTreeMap<String, Vec<Value>>,
    /// Roles that the snapshot does not list though they are published.
    pub(super) unlisted: Vec<String>,
    pub(super) consistent: bool,
    pub(super) hashes: bool,
}

fn pair(seed: Seed) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn canonical(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    let formatter = olpc_cjson::CanonicalFormatter::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
    value.serialize(&mut serializer).unwrap();
    bytes
}

pub(super) fn public(seed: Seed) -> Value {
    json!({
        "keytype": "ed25519",
        "scheme": "ed25519",
        "keyval": { "public": hex(pair(seed).public_key().as_ref()) },
    })
}

pub(super) fn keyid(seed: Seed) -> String {
    Sha256::of(&canonical(&public(seed))).to_string()
}

pub(super) fn sign(signed: &Value, seeds: &[Seed]) -> Vec<u8> {
    let bytes = canonical(signed);
    let signatures: Vec<Value> = seeds
        .iter()
        .map(|seed| {
            let sig = hex(pair(*seed).sign(&bytes).as_ref());
            json!({ "keyid": keyid(*seed), "sig": sig })
        })
        .collect();
    let whole = json!({ "signed": signed, "signatures": signatures });
    serde_json::to_vec_pretty(&whole).unwrap()
}

impl Repo {
    pub(super) fn new() -> Self {
        let mut repo = Self {
            files: BTreeMap::new(),
            keys: BTreeMap::new(),
            threshold: BTreeMap::new(),
            signers: BTreeMap::new(),
            version: BTreeMap::new(),
            expires: BTreeMap::new(),
            targets: BTreeMap::new(),
            delegations: BTreeMap::new(),
            unlisted: Vec::new(),
            consistent: true,
            hashes: true,
        };
        for (role, seed) in [
            ("root", 1),
            ("timestamp", 2),
            ("snapshot", 3),
            ("targets", 4),
        ] {
            repo.keys.insert(role.into(), vec![seed]);
        }
        repo.publish(&["root", "targets", "snapshot", "timestamp"]);
        repo
    }

    /// Signs new versions. `targets` before `snapshot` before `timestamp`.
    pub(super) fn publish(&mut self, roles: &[&str]) {
        for role in roles {
            *self.version.entry((*role).into()).or_default() += 1;
            self.publish_as_it_is(role);
        }
    }

    /// Signs the version that is set.
    pub(super) fn publish_as_it_is(&mut self, role: &str) {
        let signed = self.signed(role);
        self.publish_value(role, &signed);
    }

    pub(super) fn publish_value(&mut self, role: &str, signed: &Value) {
        let signers = self.signers.get(role).or(self.keys.get(role)).unwrap();
        let bytes = sign(signed, signers);
        let name = self.file_name(role);
        self.files.insert(name, bytes);
    }

    pub(super) fn file_name(&self, role: &str) -> String {
        let version = self.version[role];
        match role {
            "root" => format!("metadata/{version}.root.json"),
            "timestamp" => "metadata/timestamp.json".into(),
            role if self.consistent => format!("metadata/{version}.{role}.json"),
            role => format!("metadata/{role}.json"),
        }
    }

    pub(super) fn signed(&self, role: &str) -> Value {
        let kind = match role {
            "root" | "timestamp" | "snapshot" => role,
            _ => "targets",
        };
        let expires = self.expires.get(role).map_or(EXPIRES, String::as_str);
        let mut signed = json!({
            "_type": kind,
            "spec_version": "1.0.31",
            "version": self.version[role],
            "expires": expires,
            "x-unknown": ["kept", { "in": "what is signed" }],
        });
        match role {
            "root" => {
                let mut keys = serde_json::Map::new();
                let mut roles = serde_json::Map::new();
                for role in super::super::form::TOP_LEVEL {
                    for seed in &self.keys[role] {
                        keys.insert(keyid(*seed), public(*seed));
                    }
                    roles.insert(role.into(), self.role(role));
                }
                signed["consistent_snapshot"] = self.consistent.into();
                signed["keys"] = keys.into();
                signed["roles"] = roles.into();
            }
            "timestamp" => signed["meta"] = json!({ "snapshot.json": self.meta("snapshot") }),
            "snapshot" => {
                let roles = self.version.keys().filter(|role| {
                    !["root", "timestamp", "snapshot"].contains(&role.as_str())
                        && !self.unlisted.contains(role)
                });
                let meta: serde_json::Map<String, Value> = roles
                    .map(|role| (format!("{role}.json"), self.meta(role)))
                    .collect();
                signed["meta"] = meta.into();
            }
            _ => {
                let none = BTreeMap::new();
                signed["targets"] = json!(self.targets.get(role).unwrap_or(&none));
                if let Some(delegations) = self.delegations.get(role) {
                    signed["delegations"] = self.delegations_of(delegations);
                }
            }
        }
        signed
    }

    fn role(&self, role: &str) -> Value {
        let keyids: Vec<String> = self.keys[role].iter().map(|seed| keyid(*seed)).collect();
        let threshold = self.threshold.get(role).copied().unwrap_or(1);
        json!({ "keyids": keyids, "threshold": threshold, "x-unknown": 1 })
    }

    fn delegations_of(&self, delegations: &[Value]) -> Value {
        let mut keys = serde_json::Map::new();
        let mut roles = Vec::new();
        for delegation in delegations {
            let name = delegation["name"].as_str().unwrap();
            for seed in &self.keys[name] {
                keys.insert(keyid(*seed), public(*seed));
            }
            let mut entry = self.role(name);
            for (field, value) in delegation.as_object().unwrap() {
                entry[field] = value.clone();
            }
            roles.push(entry);
        }
        json!({ "keys": keys, "roles": roles, "x-unknown": 2 })
    }

    fn meta(&self, role: &str) -> Value {
        let mut meta = json!({ "version": self.version[role] });
        if self.hashes {
            let bytes = &self.files[&self.file_name(role)];
            meta["length"] = bytes.len().into();
            meta["hashes"] = json!({ "sha256": Sha256::of(bytes) });
        }
        meta
    }

    /// Adds a target of `role`; it is served once that is published.
    pub(super) fn add(&mut self, role: &str, path: &str, bytes: &[u8], custom: Value) {
        let sum = Sha256::of(bytes).to_string();
        let target = json!({
            "length": bytes.len(),
            "hashes": { "sha256": sum },
            "custom": custom,
        });
        let targets = self.targets.entry(role.into()).or_default();
        targets.insert(path.into(), target);
        let place = match (self.consistent, path.rsplit_once('/')) {
            (false, _) => format!("targets/{path}"),
            (true, Some((directory, name))) => format!("targets/{directory}/{sum}.{name}"),
            (true, None) => format!("targets/{sum}.{path}"),
        };
        self.files.insert(place, bytes.to_vec());
    }

    /// Adds a delegation, last in order, to a role with one key.
    pub(super) fn delegate(&mut self, from: &str, to: &str, seed: Seed, more: Value) {
        self.keys.entry(to.into()).or_insert_with(|| vec![seed]);
        let mut entry = json!({ "name": to, "terminating": false, "paths": ["*"] });
        for (field, value) in more.as_object().unwrap() {
            entry[field] = value.clone();
        }
        self.delegations.entry(from.into()).or_default().push(entry);
    }
}
