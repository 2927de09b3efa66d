//! What can go wrong for a person at a terminal, and the exit code of each.
use super::screen::printable;
use crate::bus::{ERROR_PREFIX, NAME};
use std::process::ExitCode;
use zbus::fdo;

/// Why a command did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    #[error("cannot write the output: {0}")]
    Output(String),
    #[error("{0}")]
    Usage(String),
    #[error("cannot reach {NAME} on the bus {bus:?}: {reason}")]
    Unreachable { bus: String, reason: String },
    /// `name` is the last part of the D-Bus error name where it is one of the daemon's own.
    #[error("{name}: {text}")]
    Refused { name: String, text: String },
    #[error("{0}")]
    NotReady(String),
    #[error("interrupted")]
    Interrupted,
}

impl Failure {
    /// The exit code, as `cabinctl --help` lists it.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code())
    }

    fn code(&self) -> u8 {
        match self {
            Self::Output(_) => 1,
            Self::Usage(_) => 2,
            Self::Unreachable { .. } => 3,
            Self::Refused { name, .. } if name == "NoModel" || name == "Deadline" => 5,
            Self::Refused { .. } => 4,
            Self::NotReady(_) => 5,
            Self::Interrupted => 130,
        }
    }

    /// What a failed call on `bus` means.
    pub(super) fn of_call(bus: &str, error: zbus::Error) -> Self {
        let unreachable = |reason: String| Self::Unreachable {
            bus: bus.into(),
            reason,
        };
        let refused = |name: &str, text: Option<&str>| Self::Refused {
            name: name.strip_prefix(ERROR_PREFIX).unwrap_or(name).into(),
            text: printable(text.unwrap_or("no description")),
        };
        match &error {
            zbus::Error::MethodError(name, text, _) => refused(name.as_str(), text.as_deref()),
            zbus::Error::FDO(error) => match &**error {
                fdo::Error::ServiceUnknown(_) | fdo::Error::NameHasNoOwner(_) => {
                    unreachable("the daemon is not running".into())
                }
                fdo::Error::NoReply(_) | fdo::Error::Disconnected(_) => {
                    unreachable("the daemon went away".into())
                }
                fdo::Error::AccessDenied(text) => {
                    let text = format!(
                        "{text} (the group cabind may ask the model, cabind-update may update it)"
                    );
                    refused("AccessDenied", Some(&text))
                }
                error => {
                    use zbus::DBusError;
                    refused(error.name().as_str(), error.description())
                }
            },
            error => unreachable(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error.to_string())
    }
}
