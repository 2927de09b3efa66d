//! The roles' metadata, read from JSON and held to TUF's form. Fields that are not known stay in
//! what is signed and are otherwise passed over.
use super::MetadataError;
use super::delegation::{Delegations, DelegationsForm};
use super::keys::{AsItCame, KeySet, RoleForm, signatures};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use sha2::Digest as _;
use std::collections::BTreeMap;
use std::num::NonZeroU64;
use tough::schema::Signed;

/// Names of the roles that every repository has; no delegated role may have them.
pub(super) const TOP_LEVEL: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];

/// What every role says about itself.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Header {
    #[serde(rename = "_type")]
    kind: String,
    spec_version: String,
    pub(super) version: NonZeroU64,
    pub(super) expires: Timestamp,
}

/// Metadata that is well-formed; whether it is signed by the right keys is another question.
#[derive(Debug)]
pub(super) struct Parsed<T> {
    pub(super) version: u64,
    pub(super) expires: Timestamp,
    pub(super) content: T,
    pub(super) signed: Signed<AsItCame>,
}

/// The rest of a role, by its kind.
pub(super) trait Form: Sized {
    const KIND: &'static str;
    fn read(role: &str, signed: &Value) -> Result<Self, MetadataError>;
}

pub(super) fn parse<T: Form>(role: &str, bytes: &[u8]) -> Result<Parsed<T>, MetadataError> {
    #[derive(Deserialize)]
    struct Envelope {
        signed: Value,
        signatures: Value,
    }
    let malformed = |error: serde_json::Error| MetadataError::malformed(role, error);
    let Envelope {
        signed,
        signatures: list,
    } = serde_json::from_slice(bytes).map_err(malformed)?;
    let header = Header::deserialize(&signed).map_err(malformed)?;
    if header.kind != T::KIND {
        return Err(MetadataError::malformed(
            role,
            format_args!("it is of type `{}`", header.kind),
        ));
    }
    // Another major version may mean other rules.
    if header.spec_version.split('.').next() != Some("1") {
        return Err(MetadataError::malformed(
            role,
            format_args!("version {} of TUF", header.spec_version),
        ));
    }
    Ok(Parsed {
        version: header.version.get(),
        expires: header.expires,
        content: T::read(role, &signed)?,
        signed: Signed {
            signatures: signatures(role, &list)?,
            signed: AsItCame(signed),
        },
    })
}

/// Who signs what.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub(super) consistent_snapshot: bool,
    pub(super) root: KeySet,
    pub(super) timestamp: KeySet,
    pub(super) snapshot: KeySet,
    pub(super) targets: KeySet,
}

impl Form for Root {
    const KIND: &'static str = "root";

    fn read(role: &str, signed: &Value) -> Result<Self, MetadataError> {
        #[derive(Deserialize)]
        struct Fields {
            #[serde(default)]
            consistent_snapshot: bool,
            keys: BTreeMap<String, Value>,
            roles: BTreeMap<String, RoleForm>,
        }
        let fields =
            Fields::deserialize(signed).map_err(|error| MetadataError::malformed(role, error))?;
        let keys = |name: &str| {
            let form = fields.roles.get(name).ok_or_else(|| {
                MetadataError::malformed(role, format_args!("no keys for `{name}`"))
            })?;
            KeySet::new(role, form, &fields.keys)
        };
        Ok(Self {
            consistent_snapshot: fields.consistent_snapshot,
            root: keys("root")?,
            timestamp: keys("timestamp")?,
            snapshot: keys("snapshot")?,
            targets: keys("targets")?,
        })
    }
}

/// What a role above says about a file.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct MetaFile {
    pub(super) version: NonZeroU64,
    pub(super) length: Option<u64>,
    pub(super) hashes: Option<Hashes>,
}

impl MetaFile {
    pub(super) fn describes(&self, bytes: &[u8]) -> Result<(), &'static str> {
        if self
            .length
            .is_some_and(|length| length != bytes.len() as u64)
        {
            return Err("the length differs");
        }
        self.hashes
            .as_ref()
            .map_or(Ok(()), |hashes| hashes.describe(bytes))
    }
}

/// Sums by the name of their algorithm; those not known are passed over, but one must be known.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(transparent)]
pub(super) struct Hashes(BTreeMap<String, String>);

impl Hashes {
    pub(super) fn describe(&self, bytes: &[u8]) -> Result<(), &'static str> {
        let sha256 = self.0.get("sha256");
        let sha512 = self.0.get("sha512");
        if sha256.or(sha512).is_none() {
            return Err("no hash of a kind that is known");
        }
        let hex = |sum: &[u8]| sum.iter().map(|byte| format!("{byte:02x}")).collect();
        let same = |wanted: Option<&String>, sum: &dyn Fn() -> String| {
            wanted.is_none_or(|wanted| *wanted == sum())
        };
        if same(sha256, &|| hex(&sha2::Sha256::digest(bytes)))
            && same(sha512, &|| hex(&sha2::Sha512::digest(bytes)))
        {
            return Ok(());
        }
        Err("the hash differs")
    }

    /// What consistent snapshots put before a target's name.
    pub(super) fn prefix(&self) -> Option<&str> {
        self.0
            .get("sha256")
            .or_else(|| self.0.get("sha512"))
            .map(String::as_str)
    }

    pub(super) fn sha256(&self) -> Option<crate::manifest::Sha256> {
        self.0.get("sha256")?.parse().ok()
    }
}

/// Which snapshot is current.
#[derive(Clone, Debug)]
pub(super) struct Now {
    pub(super) snapshot: MetaFile,
}

impl Form for Now {
    const KIND: &'static str = "timestamp";

    fn read(role: &str, signed: &Value) -> Result<Self, MetadataError> {
        let snapshot = MetaFile::deserialize(&signed["meta"]["snapshot.json"])
            .map_err(|error| MetadataError::malformed(role, error))?;
        Ok(Self { snapshot })
    }
}

/// Which version of each targets role belongs together.
#[derive(Clone, Debug)]
pub(super) struct Snapshot {
    /// By role, without `.json`.
    pub(super) roles: BTreeMap<String, MetaFile>,
}

impl Form for Snapshot {
    const KIND: &'static str = "snapshot";

    fn read(role: &str, signed: &Value) -> Result<Self, MetadataError> {
        let meta = BTreeMap::<String, MetaFile>::deserialize(&signed["meta"])
            .map_err(|error| MetadataError::malformed(role, error))?;
        let mut roles = BTreeMap::new();
        for (mut name, file) in meta {
            if name.ends_with(".json") {
                name.truncate(name.len() - ".json".len());
                roles.insert(name, file);
            }
        }
        Ok(Self { roles })
    }
}

/// What a target is, as it was signed for.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct TargetForm {
    pub(super) length: u64,
    pub(super) hashes: Hashes,
    #[serde(default)]
    pub(super) custom: Value,
}

/// Files, and roles that may list more.
#[derive(Clone, Debug)]
pub(super) struct Targets {
    pub(super) targets: BTreeMap<String, TargetForm>,
    pub(super) delegations: Delegations,
}

impl Form for Targets {
    const KIND: &'static str = "targets";

    fn read(role: &str, signed: &Value) -> Result<Self, MetadataError> {
        #[derive(Deserialize)]
        struct Fields {
            targets: BTreeMap<String, TargetForm>,
            #[serde(default)]
            delegations: Option<DelegationsForm>,
        }
        let fields =
            Fields::deserialize(signed).map_err(|error| MetadataError::malformed(role, error))?;
        Ok(Self {
            targets: fields.targets,
            delegations: Delegations::new(role, fields.delegations.unwrap_or_default())?,
        })
    }
}

impl Snapshot {
    pub(super) fn versions(&self) -> BTreeMap<String, u64> {
        self.roles
            .iter()
            .map(|(name, file)| (name.clone(), file.version.get()))
            .collect()
    }
}
