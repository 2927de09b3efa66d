//! What a release's target says about itself, so that a check needs no manifest.
use super::MetadataError;
use crate::manifest::Sha256;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A release that the repository has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseEntry {
    /// `models/<name>/<version>.json`, the manifest.
    pub path: String,
    pub length: u64,
    pub sha256: Sha256,
    pub custom: ReleaseCustom,
}

/// `custom.cabind` of the target. The manifest says it again, and has the last word.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct ReleaseCustom {
    pub name: String,
    pub version: String,
    pub counter: u64,
    pub hardware: Vec<String>,
    pub min_cabind: semver::Version,
    pub size_bytes: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave_percent: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave_seed: Option<String>,
}

/// Name and version of a release whose manifest would be at `path`.
pub(super) fn release_of(path: &str) -> Option<(&str, &str)> {
    let (name, file) = path.strip_prefix("models/")?.split_once('/')?;
    let version = file.strip_suffix(".json")?;
    (is_name(name) && is_name(version)).then_some((name, version))
}

/// `[a-z0-9][a-z0-9._-]{0,63}`
fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut bytes = text.bytes();
    text.len() <= 64
        && bytes.next().is_some_and(plain)
        && bytes.all(|byte| plain(byte) || b"._-".contains(&byte))
}

impl ReleaseCustom {
    pub(super) fn read(path: &str, custom: &Value) -> Result<Self, MetadataError> {
        let problem = |problem: String| MetadataError::NotARelease {
            path: path.to_owned(),
            problem,
        };
        let Some((name, version)) = release_of(path) else {
            return Err(problem(
                "its path is not models/<name>/<version>.json".into(),
            ));
        };
        let read =
            Self::deserialize(&custom["cabind"]).map_err(|error| problem(error.to_string()))?;
        if read.name != name || read.version != version {
            let other = format!("it calls itself {}@{}", read.name, read.version);
            return Err(problem(other));
        }
        if read.wave_percent.is_some_and(|percent| percent > 100) {
            return Err(problem("a wave of more than 100 percent".into()));
        }
        if read.hardware.is_empty() {
            return Err(problem("it is for no hardware".into()));
        }
        Ok(read)
    }
}
