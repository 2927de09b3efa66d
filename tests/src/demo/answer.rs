//! What came back, whichever way it came, and whether it is right.
use serde_json::{Map, Value};
use std::time::Duration;

/// A call of a vehicle function.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub tool: String,
    pub arguments: Map<String, Value>,
}

/// The reply to one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// What the car says; where replies are plain text, the text.
    pub say: String,
    pub calls: Vec<Call>,
    /// As the daemon counts it; Hermes' messages do not carry it.
    pub first_token_ms: Option<f64>,
    pub tokens_per_second: Option<f64>,
    /// From the question to the complete reply, as the client sees it.
    pub answered: Duration,
}

impl Answer {
    /// Reads the fields that `Generate`, the last line of `Stream` and the result on MQTT share.
    pub fn read(&mut self, fields: &Map<String, Value>) {
        let usage = fields
            .get("usage")
            .and_then(Value::as_object)
            .unwrap_or(fields);
        self.first_token_ms = usage.get("first_token_ms").and_then(Value::as_f64);
        self.tokens_per_second = usage.get("tokens_per_second").and_then(Value::as_f64);
        let say = fields
            .get("say")
            .or(fields.get("content"))
            .and_then(Value::as_str);
        if let Some(say) = say {
            self.say = say.trim().into();
        }
        if let Some(Value::Array(calls)) = fields.get("calls") {
            self.calls.extend(calls.iter().filter_map(call));
        }
    }

    /// What is wrong with the reply, given the right calls as JSON.
    pub fn fault(&self, right: &str) -> Option<String> {
        let right: Vec<Call> = match serde_json::from_str::<Vec<Value>>(right) {
            Ok(calls) => calls.iter().filter_map(call).collect(),
            Err(error) => return Some(format!("the right answer is not JSON: {error}")),
        };
        if self.say.is_empty() {
            return Some("nothing is said".into());
        }
        let same = self.calls.len() == right.len()
            && self.calls.iter().zip(&right).all(|(call, right)| {
                call.tool == right.tool
                    && call.arguments.len() == right.arguments.len()
                    && right.arguments.iter().all(|(name, value)| {
                        call.arguments
                            .get(name)
                            .is_some_and(|given| equal(given, value))
                    })
            });
        (!same).then(|| format!("the calls must be {}", show_calls(&right)))
    }
}

/// A call as JSON has it, or as D-Bus does: a pair of name and arguments.
pub fn call(value: &Value) -> Option<Call> {
    let (tool, arguments) = match value {
        Value::Array(pair) => (pair.first()?, pair.get(1)?),
        other => (other.get("tool")?, other.get("arguments")?),
    };
    Some(Call {
        tool: tool.as_str()?.into(),
        arguments: arguments.as_object()?.clone(),
    })
}

/// `set_volume(level=30), …`, or `none`.
pub fn show_calls(calls: &[Call]) -> String {
    if calls.is_empty() {
        return "none".into();
    }
    let show = |call: &Call| {
        let arguments: Vec<String> = call
            .arguments
            .iter()
            .map(|(name, value)| match value {
                Value::String(text) => format!("{name}={text}"),
                // D-Bus has 21.0 where JSON has 21.
                Value::Number(number) => match number.as_f64() {
                    Some(number) => format!("{name}={number}"),
                    None => format!("{name}={number}"),
                },
                other => format!("{name}={other}"),
            })
            .collect();
        format!("{}({})", call.tool, arguments.join(", "))
    };
    calls.iter().map(show).collect::<Vec<_>>().join(", ")
}

/// 21 and 21.0 are the same temperature.
fn equal(left: &Value, right: &Value) -> bool {
    match (left.as_f64(), right.as_f64()) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_call_is_not_taken_for_the_right_one() {
        let right = r#"[{"tool": "set_volume", "arguments": {"level": 30}}]"#;
        let check = |say: &str, calls: &str, is_right: bool| {
            let mut answer = Answer::default();
            let fields = format!(r#"{{"say": "{say}", "calls": {calls}}}"#);
            answer.read(&serde_json::from_str(&fields).unwrap_or_default());
            assert_eq!(answer.fault(right).is_none(), is_right, "{fields}");
        };
        check(
            "ok",
            r#"[{"tool": "set_volume", "arguments": {"level": 30}}]"#,
            true,
        );
        check("ok", r#"[["set_volume", {"level": 30.0}]]"#, true);
        check(
            "",
            r#"[{"tool": "set_volume", "arguments": {"level": 30}}]"#,
            false,
        );
        check(
            "ok",
            r#"[{"tool": "set_volume", "arguments": {"level": 31}}]"#,
            false,
        );
        check("ok", r#"[{"tool": "set_volume", "arguments": {}}]"#, false);
        check(
            "ok",
            r#"[{"tool": "set_volume", "arguments": {"level": 30, "x": 1}}]"#,
            false,
        );
        check(
            "ok",
            r#"[{"tool": "set_mute", "arguments": {"level": 30}}]"#,
            false,
        );
        check("ok", "[]", false);
    }
}
