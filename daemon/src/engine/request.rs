//! What goes into the engine and what comes out of it.
use cabind_models::chat::Message;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Instant;

/// One question to the model. Adapters build it, the engine answers it with [`Event`]s.
#[derive(Clone, Debug)]
pub struct Request {
    /// Chosen by the adapter, unique among the requests that are alive.
    pub id: String,
    /// Who asked, for logs and limits: a bus name, an MQTT site.
    pub client: String,
    pub messages: Vec<Message>,
    pub options: RequestOptions,
}

/// How to answer. `None` means the model's or the configuration's own value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestOptions {
    /// Reasoning and content together. At most the configured `reply_tokens_max`.
    pub reply_tokens_max: Option<u32>,
    /// 0 is greedy.
    pub temperature: Option<f32>,
    pub top_p: Option<f32>,
    pub top_k: Option<u32>,
    pub min_p: Option<f32>,
    pub repetition_penalty: Option<f32>,
    /// The same prompt, seed and model give the same tokens.
    pub seed: Option<u64>,
    /// False closes the reasoning part before it starts.
    pub think: Option<bool>,
    /// The text of a JSON schema that the content follows, token by token.
    pub schema: Option<Arc<str>>,
    /// The reply ends with [`RequestError::Deadline`] when this passes.
    pub deadline: Option<Instant>,
}

/// What a request gives, in this order: `Started`, any number of `Reasoning`, any number of
/// `Content`, then one `Done`; or, at any point, one `Failed` and nothing more.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event {
    /// The prompt was accepted and its prefill begins.
    Started {
        prompt_tokens: u32,
    },
    /// Whole UTF-8 characters of the reasoning part, without its markers.
    Reasoning {
        text: String,
    },
    /// Whole UTF-8 characters of the answer.
    Content {
        text: String,
    },
    Done {
        finish: Finish,
        usage: Usage,
    },
    Failed {
        error: RequestError,
    },
}

/// Why a reply ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    /// The model ended its turn.
    Stop,
    /// `reply_tokens_max` or the context was reached.
    Length,
}

/// What a reply cost, and how sure the model is of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    pub prompt_tokens: u32,
    pub reasoning_tokens: u32,
    pub content_tokens: u32,
    /// From submission to the first token of the reply; 0 when there was none.
    pub first_token_ms: f64,
    /// From submission to the first token of the content, what a driver waits for; 0 when there
    /// was none.
    pub first_content_ms: f64,
    pub total_ms: f64,
    /// Decode speed: tokens after the first, over the time they took.
    pub tokens_per_second: f64,
    /// How sure a model that weighs its reasoning is of the reply, 0 to 1: the probability of that
    /// reasoning, or of all others where it was taken back. None of any other model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
}

/// Why a request got no reply. Each variant is one D-Bus error name and one MQTT error code.
#[derive(Clone, Debug, PartialEq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case", tag = "code", content = "detail")]
pub enum RequestError {
    #[error("the queue holds its {queue_requests_max} requests; try again when one has ended")]
    QueueFull { queue_requests_max: usize },
    #[error(
        "the prompt has {prompt_tokens} tokens and {prompt_tokens_max} fit before the reply; shorten it"
    )]
    PromptTooLong {
        prompt_tokens: usize,
        prompt_tokens_max: usize,
    },
    #[error(
        "the messages have {prompt_bytes} bytes, more than prompt_bytes_max {prompt_bytes_max}"
    )]
    PromptTooLarge {
        prompt_bytes: usize,
        prompt_bytes_max: usize,
    },
    /// The text names the option or field and what it may be.
    #[error("{0}")]
    InvalidArgument(String),
    #[error("the deadline passed before the reply was complete")]
    Deadline,
    #[error("cancelled")]
    Cancelled,
    /// The client did not read its events for this long.
    #[error("the stream was not read for {stalled_ms} ms")]
    StreamStalled { stalled_ms: u64 },
    #[error("no model is loaded yet")]
    NoModel,
    #[error("the daemon is shutting down")]
    ShuttingDown,
    /// A fault of the daemon or the device, not of the request.
    #[error("the engine failed: {0}")]
    Internal(String),
}

impl RequestError {
    /// The last part of the D-Bus error name, and the `code` of an MQTT error.
    pub fn name(&self) -> &'static str {
        match self {
            Self::QueueFull { .. } => "QueueFull",
            Self::PromptTooLong { .. } | Self::PromptTooLarge { .. } => "PromptTooLong",
            Self::InvalidArgument(_) => "InvalidArgument",
            Self::Deadline => "Deadline",
            Self::Cancelled => "Cancelled",
            Self::StreamStalled { .. } => "StreamStalled",
            Self::NoModel => "NoModel",
            Self::ShuttingDown => "ShuttingDown",
            Self::Internal(_) => "Internal",
        }
    }
}

/// A reply collected to its end, for adapters that do not stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    pub reasoning: String,
    pub content: String,
    pub finish: Finish,
    pub usage: Usage,
}
