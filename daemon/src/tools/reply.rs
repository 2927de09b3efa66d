//! The reply form: what to say, and which functions to call.
use super::catalogue::{Argument, ArgumentKind, Catalogue};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// Bytes of the JSON text of a reply.
pub const REPLY_BYTES_MAX: usize = 16_384;
/// Calls of one reply.
pub const CALLS_MAX: usize = 8;

/// A reply whose calls the catalogue allows: `{"say": …, "calls": [{"tool": …, "arguments": …}]}`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CabinReply {
    /// For the driver's ears.
    pub say: String,
    /// In the order they are to be carried out. Empty when the car has no function for the wish.
    pub calls: Vec<Call>,
}

/// One call of a vehicle function. The arguments have the catalogue's types and ranges.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Call {
    pub tool: String,
    pub arguments: Map<String, Value>,
}

/// Why a reply is not one the vehicle can act on.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ReplyError {
    #[error("the reply has {reply_bytes} bytes, more than {REPLY_BYTES_MAX}")]
    TooLong { reply_bytes: usize },
    /// Not JSON, or JSON of another shape; the parser says where.
    #[error("the reply is not {{\"say\": …, \"calls\": […]}}: {0}")]
    Shape(String),
    #[error("the reply has {calls} calls, more than {CALLS_MAX}")]
    TooManyCalls { calls: usize },
    #[error("the car has no function {tool:?}")]
    UnknownTool { tool: String },
    #[error("{tool}: argument {argument}: {problem}")]
    Argument {
        tool: String,
        argument: String,
        problem: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReply {
    say: String,
    calls: Vec<RawCall>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCall {
    tool: String,
    arguments: Arguments,
}

/// A map that refuses a key given twice, which `serde_json::Map` would silently overwrite.
struct Arguments(Map<String, Value>);

impl<'de> Deserialize<'de> for Arguments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Arguments;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of arguments")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Arguments, A::Error> {
                let mut map = Map::new();
                while let Some((key, value)) = access.next_entry::<String, Value>()? {
                    if map.contains_key(&key) {
                        return Err(A::Error::custom(format!("argument {key:?} is given twice")));
                    }
                    map.insert(key, value);
                }
                Ok(Arguments(map))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

impl Catalogue {
    /// Reads a reply's content and checks every call against the catalogue. White space and a
    /// code fence around the JSON are let through, since larger models like to write them.
    ///
    /// # Errors
    /// [`ReplyError`] names the function and the argument, and says what would be right.
    pub fn parse_reply(&self, content: &str) -> Result<CabinReply, ReplyError> {
        if content.len() > REPLY_BYTES_MAX {
            return Err(ReplyError::TooLong {
                reply_bytes: content.len(),
            });
        }
        let raw: RawReply = serde_json::from_str(without_fence(content))
            .map_err(|error| ReplyError::Shape(error.to_string()))?;
        if raw.calls.len() > CALLS_MAX {
            return Err(ReplyError::TooManyCalls {
                calls: raw.calls.len(),
            });
        }
        let calls: Result<_, _> = raw
            .calls
            .into_iter()
            .map(|call| self.check_call(call))
            .collect();
        Ok(CabinReply {
            say: raw.say,
            calls: calls?,
        })
    }

    fn check_call(&self, call: RawCall) -> Result<Call, ReplyError> {
        let RawCall {
            tool,
            arguments: Arguments(arguments),
        } = call;
        let Some(function) = self.function(&tool) else {
            return Err(ReplyError::UnknownTool { tool });
        };
        let refuse = |argument: &str, problem: String| ReplyError::Argument {
            tool: tool.clone(),
            argument: argument.into(),
            problem,
        };
        for (name, value) in &arguments {
            let argument = function
                .argument(name)
                .ok_or_else(|| refuse(name, "the function has no such argument".into()))?;
            argument
                .check(value)
                .map_err(|wanted| refuse(name, wanted))?;
        }
        let missing = function
            .arguments
            .iter()
            .find(|argument| !argument.optional && !arguments.contains_key(&argument.name));
        if let Some(argument) = missing {
            return Err(refuse(&argument.name, "is missing".into()));
        }
        Ok(Call { tool, arguments })
    }
}

impl Argument {
    /// Says what the value would have to be when it does not fit.
    fn check(&self, value: &Value) -> Result<(), String> {
        let fits = match &self.kind {
            ArgumentKind::Boolean => value.is_boolean(),
            ArgumentKind::Number { minimum, maximum } => value
                .as_f64()
                .is_some_and(|number| within(number, *minimum, *maximum)),
            ArgumentKind::Integer { minimum, maximum } => value
                .as_i64()
                .is_some_and(|number| within(number, *minimum, *maximum)),
            ArgumentKind::String { bytes_max } => value
                .as_str()
                .is_some_and(|text| !text.is_empty() && text.len() <= *bytes_max),
            ArgumentKind::Enum { values } => value
                .as_str()
                .is_some_and(|text| values.iter().any(|value| value == text)),
        };
        if fits {
            return Ok(());
        }
        // The value comes from a model: it is shown, but not at any length.
        let shown: String = value.to_string().chars().take(60).collect();
        Err(format!("is {shown}, it must be {}", self.kind))
    }
}

fn within<T: PartialOrd>(number: T, minimum: Option<T>, maximum: Option<T>) -> bool {
    minimum.is_none_or(|bound| number >= bound) && maximum.is_none_or(|bound| number <= bound)
}

/// The text between a pair of code fences, or all of it, trimmed.
fn without_fence(content: &str) -> &str {
    let content = content.trim();
    let inside = content
        .strip_prefix("```")
        .and_then(|rest| rest.strip_suffix("```"));
    match inside {
        Some(inside) => inside.strip_prefix("json").unwrap_or(inside).trim(),
        None => content,
    }
}
