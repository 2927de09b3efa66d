//! The lines of a `Stream`: one JSON object each, in the order the engine makes them.
use crate::engine::{Finish, RequestError, Usage};
use serde::{Deserialize, Serialize};

/// One line. `Done` or `Error` is the last one; a stream that ends without either was cut off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum StreamEvent {
    /// The prompt was accepted and its prefill begins.
    Started {
        prompt_tokens: u32,
    },
    Reasoning {
        text: String,
    },
    /// Raw content: for a model whose replies are cabin replies, parts of its JSON.
    Content {
        text: String,
    },
    /// A validated call of a vehicle function. All calls come between the content and `Done`.
    ToolCall {
        tool: String,
        arguments: serde_json::Map<String, serde_json::Value>,
    },
    Done {
        finish: Finish,
        usage: Usage,
        /// What to say, where replies are cabin replies and this one is valid.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        say: Option<String>,
        /// Why the content is no cabin reply, where it should be one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reply_error: Option<String>,
    },
    /// `code` is the last part of the D-Bus error name.
    Error {
        code: String,
        message: String,
    },
}

impl From<&RequestError> for StreamEvent {
    fn from(error: &RequestError) -> Self {
        Self::Error {
            code: error.name().into(),
            message: error.to_string(),
        }
    }
}

impl StreamEvent {
    /// The event as one line with its line feed.
    pub(super) fn line(&self) -> Vec<u8> {
        // Strings, numbers and maps with string keys always serialize.
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.push(b'\n');
        line
    }
}
