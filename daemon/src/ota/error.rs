//! Why an update did not happen, for whoever asked for it.
use cabind_updates::fetch::BundleError;
use cabind_updates::update::UpdateError;

#[derive(Debug, thiserror::Error)]
pub enum OtaError {
    #[error("no repository is configured: set updates.repository, or install from a file")]
    NoRepository,
    #[error(transparent)]
    Update(#[from] UpdateError),
    #[error(transparent)]
    Bundle(#[from] BundleError),
    #[error("the bundle brings no release that this car does not have")]
    EmptyBundle,
    #[error("the bundle brings {} and {}: name the one to install", names[0], names[1])]
    SeveralModels { names: [String; 2] },
    #[error("{name}@{version} is not installed; cabinctl update list says what is")]
    NotInstalled { name: String, version: String },
    #[error("the update stopped in the middle: {0}")]
    Internal(String),
    /// Of a job that somebody else began, as its progress tells it.
    #[error("{text}")]
    Told { name: &'static str, text: String },
}

impl OtaError {
    /// The last part of the D-Bus error name, and the `error` of an MQTT report. Does not change.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoRepository => "NoRepository",
            Self::Update(error) => error.name(),
            Self::Bundle(_) => "BadBundle",
            Self::EmptyBundle | Self::NotInstalled { .. } => "Unknown",
            Self::SeveralModels { .. } => "InvalidArgument",
            Self::Internal(_) => "Internal",
            Self::Told { name, .. } => name,
        }
    }
}
