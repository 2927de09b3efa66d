//! `org.cabind.Request1`: a request that is alive.
use super::error::CallError;
use crate::engine::Usage;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;
use zbus::message::Header;
use zbus::{OwnedVariant, Variant};

/// The interface's name.
pub const REQUEST_INTERFACE: &str = "org.cabind.Request1";

/// Where a request stands. More words may come; clients treat an unknown one as `running`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum RequestState {
    #[default]
    Queued,
    Running,
    Done,
    Cancelled,
    Failed,
}

impl RequestState {
    fn word(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Done => "done",
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
        }
    }
}

/// What the properties show.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress {
    pub(super) state: RequestState,
    pub(super) usage: Option<Usage>,
    /// The last part of the error name of a request that failed or was cancelled.
    pub(super) error: &'static str,
}

impl Progress {
    /// Every property, for the signal of a change.
    pub(super) fn properties(&self) -> HashMap<&'static str, Variant<'static>> {
        let usage: HashMap<String, Variant<'static>> = self.usage.map(usage).unwrap_or_default();
        HashMap::from([
            ("State", self.state.word().into()),
            ("Usage", usage.into()),
            ("Error", self.error.into()),
        ])
    }
}

/// Progress shared by a running request and its object.
#[derive(Clone, Debug, Default)]
pub(super) struct SharedProgress(Arc<Mutex<Progress>>);

impl SharedProgress {
    pub(super) fn lock(&self) -> MutexGuard<'_, Progress> {
        // Progress is plain data: a panic elsewhere cannot leave it half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The object of one request.
#[derive(Debug)]
pub(super) struct RequestObject {
    pub(super) owner: String,
    pub(super) cancel: CancellationToken,
    pub(super) progress: SharedProgress,
}

/// One request for a reply. The object exists from the call that makes the request until the reply
/// has ended, at `/org/cabind/Inference1/request/SENDER/TOKEN`: SENDER is the caller's unique name
/// with `:` and `.` as `_`, TOKEN the option `token` or one made by the daemon.
#[zbus::interface(name = "org.cabind.Request1")]
impl RequestObject {
    /// Ends the request with `org.cabind.Error.Cancelled`. Only its own client may
    /// (`org.cabind.Error.Denied`). Returns at once; the end follows within one step.
    fn cancel(&self, #[zbus(header)] header: Header<'_>) -> Result<(), CallError> {
        if header
            .sender()
            .is_none_or(|sender| sender.as_str() != self.owner)
        {
            return Err(CallError::denied(
                "only the client that made the request may cancel it",
            ));
        }
        self.cancel.cancel();
        Ok(())
    }

    /// `queued`, `running`, `done`, `cancelled` or `failed`.
    #[zbus(property)]
    fn state(&self) -> &'static str {
        self.progress.lock().state.word()
    }

    /// What the reply cost, empty until it is done: `prompt_tokens` u, `reasoning_tokens` u,
    /// `content_tokens` u, `first_token_ms` d, `first_content_ms` d, `total_ms` d,
    /// `tokens_per_second` d, and `confidence` d of a model that weighs its reasoning.
    #[zbus(property)]
    fn usage(&self) -> HashMap<String, OwnedVariant> {
        let usage_now = self.progress.lock().usage;
        usage_now.map(usage).unwrap_or_default()
    }

    /// The last part of the error's name after `failed` or `cancelled`, else empty.
    #[zbus(property)]
    fn error(&self) -> &'static str {
        self.progress.lock().error
    }
}

/// Usage under the names of the result of `Generate`.
pub(super) fn usage<V: From<u32> + From<f64>>(usage: Usage) -> HashMap<String, V> {
    let counts = [
        ("prompt_tokens", usage.prompt_tokens),
        ("reasoning_tokens", usage.reasoning_tokens),
        ("content_tokens", usage.content_tokens),
    ];
    let times = [
        ("first_token_ms", usage.first_token_ms),
        ("first_content_ms", usage.first_content_ms),
        ("total_ms", usage.total_ms),
        ("tokens_per_second", usage.tokens_per_second),
    ];
    let counts = counts.map(|(name, value)| (name.to_string(), V::from(value)));
    let times = times.map(|(name, value)| (name.to_string(), V::from(value)));
    let confidence = usage.confidence.map(V::from);
    let confidence = confidence.map(|value| ("confidence".to_string(), value));
    counts.into_iter().chain(times).chain(confidence).collect()
}
