//! Replies as D-Bus values.
use super::request_object::usage;
use crate::engine::{Answer, Finish};
use crate::tools::{ArgumentKind, CabinReply, Catalogue, Function, ReplyError};
use serde_json::Value;
use std::collections::HashMap;
use zbus::Variant;

/// The `a{sv}` that `Generate` returns.
pub(super) type ResultMap = HashMap<String, Variant<'static>>;

/// Text as D-Bus can carry it. A bus disconnects who sends U+0000 in a string, and zbus does not
/// look, while a model may write anything.
pub(super) fn bus_text(text: impl Into<String>) -> String {
    let text = text.into();
    match text.contains('\0') {
        true => text.replace('\0', "\u{FFFD}"),
        false => text,
    }
}

/// The result of `Generate`: the answer, and for cabin replies what was made of its content.
pub(super) fn result(
    answer: Answer,
    cabin: Option<Result<CabinReply, ReplyError>>,
    catalogue: &Catalogue,
) -> ResultMap {
    let mut result: ResultMap = usage(answer.usage);
    let mut put = |name: &str, value: Variant<'static>| {
        result.insert(name.into(), value);
    };
    put("reasoning", bus_text(answer.reasoning).into());
    put("content", bus_text(answer.content).into());
    put("finish", finish_word(answer.finish).into());
    match cabin {
        None => {}
        Some(Ok(reply)) => {
            let calls: Vec<(String, HashMap<String, Variant<'static>>)> = reply
                .calls
                .into_iter()
                .map(|call| {
                    let arguments = arguments(call.arguments, catalogue.function(&call.tool));
                    (bus_text(call.tool), arguments)
                })
                .collect();
            put("say", bus_text(reply.say).into());
            put("calls", calls.into());
        }
        Some(Err(error)) => put("reply_error", bus_text(error.to_string()).into()),
    }
    result
}

fn finish_word(finish: Finish) -> &'static str {
    match finish {
        Finish::Stop => "stop",
        Finish::Length => "length",
    }
}

/// A call's arguments as native values. The catalogue decides the type, so that a number with a
/// fraction part of zero is a double as well: `number` d, `integer` x, `boolean` b, others s.
fn arguments(
    given: serde_json::Map<String, Value>,
    function: Option<&Function>,
) -> HashMap<String, Variant<'static>> {
    given
        .into_iter()
        .map(|(name, value)| {
            let kind = function.and_then(|function| Some(&function.argument(&name)?.kind));
            let variant = match (value, kind) {
                (Value::Number(number), Some(ArgumentKind::Number { .. })) => {
                    number.as_f64().unwrap_or_default().into()
                }
                (Value::Number(number), _) => match number.as_i64() {
                    Some(integer) => integer.into(),
                    None => number.as_f64().unwrap_or_default().into(),
                },
                (Value::Bool(value), _) => value.into(),
                (Value::String(text), _) => bus_text(text).into(),
                // The catalogue has no arguments of these kinds.
                (value @ (Value::Null | Value::Array(_) | Value::Object(_)), _) => {
                    value.to_string().into()
                }
            };
            (bus_text(name), variant)
        })
        .collect()
}
