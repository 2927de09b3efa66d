//! What people call a release.
use super::ReleaseError;
use crate::manifest::{Sha256, is_name};
use std::fmt;
use tough::TargetName;

/// `NAME@VERSION`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReleaseName {
    pub name: String,
    pub version: String,
}

impl ReleaseName {
    /// What the release is called in metadata.
    pub(super) fn target(&self) -> String {
        format!("models/{}/{}.json", self.name, self.version)
    }

    /// Where the file with this sum lies, below the repository.
    pub(super) fn file(&self, sha256: Sha256) -> String {
        let Self { name, version } = self;
        format!("targets/models/{name}/{sha256}.{version}.json")
    }

    pub(super) fn of_target(target: &TargetName) -> Option<Self> {
        let rest = target.raw().strip_prefix("models/")?;
        let (name, file) = rest.split_once('/')?;
        let version = file.strip_suffix(".json")?;
        format!("{name}@{version}").parse().ok()
    }
}

impl fmt::Display for ReleaseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name, self.version)
    }
}

impl std::str::FromStr for ReleaseName {
    type Err = ReleaseError;

    fn from_str(text: &str) -> Result<Self, ReleaseError> {
        match text.split_once('@') {
            Some((name, version)) if is_name(name) && is_name(version) => Ok(Self {
                name: name.to_owned(),
                version: version.to_owned(),
            }),
            _ => Err(ReleaseError::ReleaseName {
                text: text.to_owned(),
            }),
        }
    }
}
