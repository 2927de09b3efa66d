//! The catalogue as others read it: JSON Schema for programs, instructions for models.
use super::catalogue::{Argument, ArgumentKind, Catalogue, Function};
use super::reply::CALLS_MAX;
use cabind_models::chat::{Message, Role};
use serde_json::{Map, Value, json};
use std::fmt;

/// Characters of what a reply says: enough for a driver's ears, and an end for a model that finds
/// none.
const SAY_CHARS_MAX: usize = 300;

impl Catalogue {
    /// JSON Schema (draft 2020-12) of a whole reply: `say`, and calls the catalogue allows.
    pub fn json_schema(&self) -> Value {
        let calls: Vec<Value> = self
            .functions()
            .iter()
            .map(|function| {
                json!({
                    "type": "object",
                    "description": function.description,
                    "properties": {
                        "tool": { "const": function.name },
                        "arguments": function.json_schema(),
                    },
                    "required": ["tool", "arguments"],
                    "additionalProperties": false,
                })
            })
            .collect();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {
                "say": { "type": "string", "maxLength": SAY_CHARS_MAX },
                "calls": { "type": "array", "maxItems": CALLS_MAX, "items": { "oneOf": calls } },
            },
            "required": ["say", "calls"],
            "additionalProperties": false,
        })
    }

    /// The system message for a model that was not trained on the catalogue.
    pub fn instructions(&self) -> String {
        let mut text = String::from(
            "You are the voice assistant of a car. Answer with one JSON object and nothing else:\n\
             {\"say\": \"one short sentence for the driver\", \"calls\": \
             [{\"tool\": \"function\", \"arguments\": {\"name\": value}}]}\n\
             Write \"say\" in the driver's language. Call only the functions below, only with the \
             arguments below, with values in their range. If no function fits the wish, leave \
             \"calls\" empty and say that you cannot do that here.\n\
             Functions:\n",
        );
        for function in self.functions() {
            text.push_str(&function.to_string());
            text.push('\n');
        }
        text
    }

    /// Puts the instructions before a conversation, in front of its own system text if it has one.
    pub fn instruct(&self, messages: &mut Vec<Message>) {
        let mut content = self.instructions();
        match messages.first_mut() {
            Some(first) if first.role == Role::System => {
                content.push('\n');
                content.push_str(&first.content);
                first.content = content;
            }
            _ => messages.insert(
                0,
                Message {
                    role: Role::System,
                    content,
                },
            ),
        }
    }
}

impl Function {
    /// JSON Schema of the arguments object.
    pub fn json_schema(&self) -> Value {
        let properties: Map<String, Value> = self
            .arguments
            .iter()
            .map(|argument| (argument.name.clone(), argument.json_schema()))
            .collect();
        let required: Vec<&str> = self
            .arguments
            .iter()
            .filter(|argument| !argument.optional)
            .map(|argument| argument.name.as_str())
            .collect();
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        })
    }
}

impl Argument {
    fn json_schema(&self) -> Value {
        let mut schema = match &self.kind {
            ArgumentKind::Boolean => json!({ "type": "boolean" }),
            ArgumentKind::Number { minimum, maximum } => {
                with_range("number", minimum.map(Value::from), maximum.map(Value::from))
            }
            ArgumentKind::Integer { minimum, maximum } => with_range(
                "integer",
                minimum.map(Value::from),
                maximum.map(Value::from),
            ),
            // JSON Schema counts characters, which have up to four bytes: a text that follows the
            // schema fits.
            ArgumentKind::String { bytes_max } => {
                json!({ "type": "string", "minLength": 1, "maxLength": (bytes_max / 4).max(1) })
            }
            ArgumentKind::Enum { values } => json!({ "enum": values }),
        };
        let description = match (&self.description, &self.unit) {
            (Some(text), Some(unit)) => Some(format!("{text} ({unit})")),
            (Some(text), None) => Some(text.clone()),
            (None, Some(unit)) => Some(format!("in {unit}")),
            (None, None) => None,
        };
        if let (Some(text), Some(object)) = (description, schema.as_object_mut()) {
            object.insert("description".into(), text.into());
        }
        schema
    }
}

fn with_range(kind: &str, minimum: Option<Value>, maximum: Option<Value>) -> Value {
    let mut schema = json!({ "type": kind });
    if let Some(object) = schema.as_object_mut() {
        for (key, bound) in [("minimum", minimum), ("maximum", maximum)] {
            if let Some(bound) = bound {
                object.insert(key.into(), bound);
            }
        }
    }
    schema
}

/// `- name(argument: type unit, …): description`, as [`Catalogue::instructions`] lists it.
impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "- {}(", self.name)?;
        for (position, argument) in self.arguments.iter().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            let mark = if argument.optional { "?" } else { "" };
            write!(f, "{comma}{}{mark}: {}", argument.name, argument.kind)?;
            if let Some(unit) = &argument.unit {
                write!(f, " {unit}")?;
            }
        }
        write!(f, "): {}", self.description)
    }
}

/// The values an argument takes, in words that also finish the sentence "it must be …".
impl fmt::Display for ArgumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn range<T: fmt::Display>(
            f: &mut fmt::Formatter<'_>,
            word: &str,
            minimum: &Option<T>,
            maximum: &Option<T>,
        ) -> fmt::Result {
            match (minimum, maximum) {
                (Some(low), Some(high)) => write!(f, "{word} from {low} to {high}"),
                (Some(low), None) => write!(f, "{word} of at least {low}"),
                (None, Some(high)) => write!(f, "{word} of at most {high}"),
                (None, None) => f.write_str(word),
            }
        }
        match self {
            Self::Boolean => f.write_str("true or false"),
            Self::Number { minimum, maximum } => range(f, "a number", minimum, maximum),
            Self::Integer { minimum, maximum } => range(f, "a whole number", minimum, maximum),
            Self::String { bytes_max } => write!(f, "a text of 1 to {bytes_max} bytes"),
            Self::Enum { values } => {
                f.write_str("one of ")?;
                for (position, value) in values.iter().enumerate() {
                    let comma = if position == 0 { "" } else { ", " };
                    write!(f, "{comma}{value:?}")?;
                }
                Ok(())
            }
        }
    }
}
