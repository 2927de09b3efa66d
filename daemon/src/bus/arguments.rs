//! The arguments of `Generate` and `Stream`, checked: every refusal names the argument and what it
//! may be.
use super::error::CallError;
use crate::engine::RequestOptions;
use cabind_models::chat::{Message, Role};
use cabind_models::sampler::Knob;
use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;
use std::time::{Duration, Instant};
use zbus::{OwnedVariant, Variant};

/// Bytes of a request token, which becomes part of an object path.
const TOKEN_BYTES_MAX: usize = 64;
/// Characters of a refused value that an error message repeats.
const QUOTED_CHARS_MAX: usize = 40;

/// The options of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CallOptions {
    pub(super) request: RequestOptions,
    /// The last element of the request's object path, chosen by the caller.
    pub(super) token: Option<String>,
    /// Put the catalogue's instructions into a system message.
    pub(super) tools: bool,
}

/// Every option and what it may be: here so that a caller hears it at once and by its D-Bus name.
const OPTIONS: &[(&str, &str)] = &[
    ("max_tokens", "a whole number from 1 to 4294967295"),
    ("temperature", Knob::Temperature.wanted()),
    ("top_p", Knob::TopP.wanted()),
    ("top_k", "a whole number from 0 (off) to 4294967295"),
    ("min_p", Knob::MinP.wanted()),
    ("repetition_penalty", Knob::RepetitionPenalty.wanted()),
    ("seed", "a whole number from 0 to 18446744073709551615"),
    ("think", "a boolean"),
    (
        "schema",
        "a string, the text of a JSON schema, and not beside tools",
    ),
    ("deadline_ms", "a whole number from 1 to 3600000"),
    ("token", "a string of 1 to 64 of A-Z a-z 0-9 _"),
    ("tools", "a boolean"),
];

/// Reads `a{sv} options`. Numbers may come as any integer type, or as a double where fractions
/// make sense.
///
/// # Errors
/// `InvalidArgument` for an unknown option, a wrong type, or a value out of range or not a number.
pub(super) fn options(given: HashMap<String, OwnedVariant>) -> Result<CallOptions, CallError> {
    let mut options = CallOptions::default();
    // In a fixed order, so that of several faults the same one is always named.
    for (name, value) in given.into_iter().collect::<BTreeMap<_, _>>() {
        let Some((_, wanted)) = OPTIONS.iter().find(|(known, _)| *known == name) else {
            let known: Vec<_> = OPTIONS.iter().map(|(known, _)| *known).collect();
            return Err(CallError::invalid(format!(
                "options: {:?} is unknown; the options are {}",
                quoted(&name),
                known.join(", ")
            )));
        };
        if set(&mut options, &name, &value).is_none() {
            return Err(CallError::invalid(format!(
                "options: {name} is {}, it must be {wanted}",
                shown(&value)
            )));
        }
    }
    Ok(options)
}

/// Sets one known option, or gives `None` when its value does not fit.
fn set(options: &mut CallOptions, name: &str, value: &Variant<'_>) -> Option<()> {
    let request = &mut options.request;
    match name {
        "max_tokens" => request.reply_tokens_max = Some(whole(value, 1..=u32::MAX.into())? as u32),
        "temperature" => request.temperature = Some(number(value, Knob::Temperature)?),
        "top_p" => request.top_p = Some(number(value, Knob::TopP)?),
        "top_k" => request.top_k = Some(whole(value, 0..=u32::MAX.into())? as u32),
        "min_p" => request.min_p = Some(number(value, Knob::MinP)?),
        "repetition_penalty" => {
            request.repetition_penalty = Some(number(value, Knob::RepetitionPenalty)?);
        }
        "seed" => request.seed = Some(whole(value, 0..=u64::MAX)?),
        "think" => request.think = Some(boolean(value)?),
        "schema" => request.schema = Some(text(value)?.into()),
        "deadline_ms" => {
            let deadline = Duration::from_millis(whole(value, 1..=3_600_000)?);
            request.deadline = Some(Instant::now() + deadline);
        }
        "token" => options.token = Some(token(value)?),
        "tools" => options.tools = boolean(value)?,
        _ => return None,
    }
    Some(())
}

/// Reads `a(ss) messages`: role and text of each turn.
///
/// # Errors
/// `InvalidArgument` for a role that does not exist. The text is the engine's to judge.
pub(super) fn messages(given: Vec<(String, String)>) -> Result<Vec<Message>, CallError> {
    let turn = |(index, (role, content)): (usize, (String, String))| {
        let role = match role.as_str() {
            "system" => Role::System,
            "user" => Role::User,
            "assistant" => Role::Assistant,
            "tool" => Role::Tool,
            other => {
                return Err(CallError::invalid(format!(
                    "messages: the role of message {index} is {:?}, \
                     it must be system, user, assistant or tool",
                    quoted(other)
                )));
            }
        };
        Ok(Message { role, content })
    };
    given.into_iter().enumerate().map(turn).collect()
}

fn whole(value: &Variant<'_>, range: RangeInclusive<u64>) -> Option<u64> {
    let whole = match *value {
        Variant::U8(v) => v.into(),
        Variant::U16(v) => v.into(),
        Variant::U32(v) => v.into(),
        Variant::U64(v) => v,
        Variant::I16(v) => v.try_into().ok()?,
        Variant::I32(v) => v.try_into().ok()?,
        Variant::I64(v) => v.try_into().ok()?,
        _ => return None,
    };
    range.contains(&whole).then_some(whole)
}

fn number(value: &Variant<'_>, knob: Knob) -> Option<f32> {
    let number = match *value {
        Variant::F64(v) => v,
        Variant::U8(v) => v.into(),
        Variant::U16(v) => v.into(),
        Variant::U32(v) => v.into(),
        Variant::I16(v) => v.into(),
        Variant::I32(v) => v.into(),
        // Beyond 2^53 these lose digits, and no option goes that far.
        Variant::U64(v) => v as f64,
        Variant::I64(v) => v as f64,
        _ => return None,
    };
    // The engine works in f32, so that is what has to fit.
    let number = number as f32;
    knob.fits(number).then_some(number)
}

fn boolean(value: &Variant<'_>) -> Option<bool> {
    match *value {
        Variant::Bool(v) => Some(v),
        _ => None,
    }
}

fn text<'v>(value: &'v Variant<'_>) -> Option<&'v str> {
    match value {
        Variant::Str(text) => Some(text),
        _ => None,
    }
}

fn token(value: &Variant<'_>) -> Option<String> {
    let Variant::Str(token) = value else {
        return None;
    };
    let valid = (1..=TOKEN_BYTES_MAX).contains(&token.len())
        && token
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    valid.then(|| token.to_string())
}

/// A value for a person: itself when it is small and plain, else its D-Bus type.
pub(super) fn shown(value: &Variant<'_>) -> String {
    match value {
        Variant::Str(text) => format!("{:?}", quoted(text)),
        Variant::Bool(v) => v.to_string(),
        Variant::F64(v) => v.to_string(),
        Variant::U8(v) => v.to_string(),
        Variant::U16(v) => v.to_string(),
        Variant::U32(v) => v.to_string(),
        Variant::U64(v) => v.to_string(),
        Variant::I16(v) => v.to_string(),
        Variant::I32(v) => v.to_string(),
        Variant::I64(v) => v.to_string(),
        other => format!("of the D-Bus type {}", other.value_signature()),
    }
}

pub(super) fn quoted(text: &str) -> String {
    let mut quoted: String = text.chars().take(QUOTED_CHARS_MAX).collect();
    if quoted.len() < text.len() {
        quoted.push('…');
    }
    quoted
}
