//! Errors as they leave on the bus: `org.cabind.Error.NAME` and a sentence.
use super::reply::bus_text;
use crate::engine::RequestError;
use crate::ota::OtaError;
use zbus::message::{Header, Message};
use zbus::names::ErrorName;

/// Error names begin with this; [`RequestError::name`] or [`OtaError::name`] is the rest.
pub const ERROR_PREFIX: &str = "org.cabind.Error.";

/// What a method call answers when it does not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CallError {
    name: &'static str,
    text: String,
}

impl CallError {
    pub(super) fn denied(text: impl Into<String>) -> Self {
        Self {
            name: "Denied",
            text: text.into(),
        }
    }

    pub(super) fn invalid(text: impl Into<String>) -> Self {
        RequestError::InvalidArgument(text.into()).into()
    }

    /// There are no updates here.
    pub(super) fn no_updates() -> Self {
        Self {
            name: "NoUpdates",
            text: "there are no updates: set updates.enabled in cabind.toml; where it is set, the \
                   model is not loaded yet, or the log says what is missing"
                .into(),
        }
    }

    /// A fault of the daemon or of the bus connection.
    pub(super) fn internal(text: impl std::fmt::Display) -> Self {
        RequestError::Internal(text.to_string()).into()
    }
}

impl From<RequestError> for CallError {
    fn from(error: RequestError) -> Self {
        Self {
            name: error.name(),
            text: error.to_string(),
        }
    }
}

impl From<OtaError> for CallError {
    fn from(error: OtaError) -> Self {
        Self {
            name: error.name(),
            text: error.to_string(),
        }
    }
}

impl zbus::DBusError for CallError {
    fn create_reply(&self, call: &Header<'_>) -> zbus::Result<Message> {
        Message::error(call, self.name()).build(&bus_text(&*self.text))
    }

    fn name(&self) -> ErrorName<'_> {
        ErrorName::try_from(format!("{ERROR_PREFIX}{}", self.name)).unwrap_or_else(|_| {
            ErrorName::from_static_str_unchecked("org.freedesktop.DBus.Error.Failed")
        })
    }

    fn description(&self) -> Option<&str> {
        Some(&self.text)
    }
}
