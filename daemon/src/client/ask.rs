//! `cabinctl ask`: one question, one answer.
use super::arguments::Question;
use super::daemon::Daemon;
use super::failure::Failure;
use super::screen::{Screen, json_line};
use crate::bus::StreamEvent;
use serde_json::{Map, Value, json};
use std::io::{Read, Write};

/// Asks, and prints the answer while it comes, or as one JSON object when it is complete.
///
/// # Errors
/// `Usage` for a question that is empty or not UTF-8, `Interrupted` after Ctrl-C, what the daemon
/// refuses.
pub(super) async fn run(daemon: &Daemon, question: &Question) -> Result<(), Failure> {
    let text = match question.text.as_str() {
        "-" => read_input()?,
        text => text.to_string(),
    };
    if text.trim().is_empty() {
        return Err(Failure::Usage("the question is empty".into()));
    }
    let interrupt = tokio::signal::ctrl_c();
    tokio::select! {
        result = ask(daemon, question, text) => result,
        // The reply is dropped, which closes its pipe, which cancels it.
        _ = interrupt => Err(Failure::Interrupted),
    }
}

async fn ask(daemon: &Daemon, question: &Question, text: String) -> Result<(), Failure> {
    let status = daemon.ready().await?;
    let mut messages = vec![];
    if let Some(system) = &question.reply.system {
        messages.push(("system".to_string(), system.clone()));
    }
    messages.push(("user".to_string(), text));
    let mut reply = daemon.stream(&messages, &question.reply).await?;
    let mut screen = Screen::new(question.reply.is_cabin(&status.reply_form));
    let mut answer = Answer::default();
    loop {
        let event = reply.next().await;
        if question.json {
            if answer.add(event?) {
                return Ok(writeln!(
                    std::io::stdout(),
                    "{}",
                    json_line(&answer.json())?
                )?);
            }
            continue;
        }
        match event {
            Ok(event) => {
                screen.show(&event)?;
                if matches!(event, StreamEvent::Done { .. }) {
                    return Ok(());
                }
            }
            Err(failure) => {
                screen.end_line()?;
                return Err(failure);
            }
        }
    }
}

fn read_input() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| Failure::Usage(format!("standard input: {error}")))?;
    Ok(text)
}

/// A reply collected for `--json`.
#[derive(Debug, Default)]
struct Answer {
    reasoning: String,
    content: String,
    calls: Vec<Value>,
    end: Map<String, Value>,
}

impl Answer {
    /// Whether the event was the last one.
    fn add(&mut self, event: StreamEvent) -> bool {
        match event {
            StreamEvent::Started { .. } | StreamEvent::Error { .. } => {}
            StreamEvent::Reasoning { text } => self.reasoning.push_str(&text),
            StreamEvent::Content { text } => self.content.push_str(&text),
            StreamEvent::ToolCall { tool, arguments } => {
                self.calls
                    .push(json!({ "tool": tool, "arguments": arguments }));
            }
            StreamEvent::Done {
                finish,
                usage,
                say,
                reply_error,
            } => {
                self.end.insert("finish".into(), json!(finish));
                if let Some(say) = say {
                    self.end.insert("say".into(), say.into());
                    self.end
                        .insert("calls".into(), std::mem::take(&mut self.calls).into());
                }
                if let Some(error) = reply_error {
                    self.end.insert("reply_error".into(), error.into());
                }
                self.end.insert("usage".into(), json!(usage));
                return true;
            }
        }
        false
    }

    fn json(self) -> Value {
        let mut object = Map::new();
        object.insert("content".into(), self.content.into());
        object.insert("reasoning".into(), self.reasoning.into());
        object.extend(self.end);
        object.into()
    }
}
