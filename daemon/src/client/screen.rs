//! Replies for a person to read.
use crate::bus::StreamEvent;
use crate::engine::Usage;
use serde::Serialize;
use serde_json::{Map, Value};
use std::io::{IsTerminal, Stdout, Write, stderr, stdout};

/// Standard output. On a terminal reasoning is shown, dimmed; elsewhere only answers are.
/// Dropped in the middle of a reply it ends the line and the dimming.
#[derive(Debug)]
pub(super) struct Screen<W: Write = Stdout> {
    out: W,
    terminal: bool,
    dim: &'static str,
    plain: &'static str,
    /// The model's content is JSON for programs; what it says comes with the last event.
    cabin: bool,
    /// What of the reply is on the screen.
    shown: Shown,
    content: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Nothing,
    Reasoning,
    Content,
}

impl Screen {
    pub(super) fn new(cabin: bool) -> Self {
        let out = stdout();
        let terminal = out.is_terminal();
        let colour = terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
        Self::on(out, terminal, colour, cabin)
    }
}

impl<W: Write> Screen<W> {
    fn on(out: W, terminal: bool, colour: bool, cabin: bool) -> Self {
        Self {
            out,
            terminal,
            dim: if colour { "\x1b[2m" } else { "" },
            plain: if colour { "\x1b[0m" } else { "" },
            cabin,
            shown: Shown::Nothing,
            content: String::new(),
        }
    }

    /// Shows an event as far as it is for a person.
    pub(super) fn show(&mut self, event: &StreamEvent) -> std::io::Result<()> {
        match event {
            StreamEvent::Started { .. } | StreamEvent::Error { .. } => {}
            StreamEvent::Reasoning { text } if self.terminal => {
                if self.shown == Shown::Nothing {
                    write!(self.out, "{}", self.dim)?;
                }
                self.shown = Shown::Reasoning;
                write!(self.out, "{}", printable(text))?;
            }
            StreamEvent::Reasoning { .. } => {}
            StreamEvent::Content { text } if self.cabin => self.content.push_str(text),
            StreamEvent::Content { text } => {
                self.begin_content()?;
                write!(self.out, "{}", printable(text))?;
            }
            StreamEvent::ToolCall { tool, arguments } => {
                self.begin_content()?;
                writeln!(self.out, "→ {}", printable(&call(tool, arguments)))?;
            }
            StreamEvent::Done {
                usage,
                say,
                reply_error,
                ..
            } => {
                self.begin_content()?;
                if let Some(say) = say {
                    write!(self.out, "{}", printable(say))?;
                }
                if reply_error.is_some() {
                    // Not what it should be, but still what the model answered.
                    let content = std::mem::take(&mut self.content);
                    write!(self.out, "{}", printable(&content))?;
                }
                self.end_line()?;
                if let Some(error) = reply_error {
                    complain(error);
                }
                if self.terminal {
                    let (dim, plain) = (self.dim, self.plain);
                    writeln!(self.out, "{dim}{}{plain}", cost(usage))?;
                }
            }
        }
        self.out.flush()
    }

    /// Ends the line of a reply, complete or not.
    pub(super) fn end_line(&mut self) -> std::io::Result<()> {
        if self.shown != Shown::Nothing {
            writeln!(self.out, "{}", self.plain)?;
        }
        self.shown = Shown::Nothing;
        self.content.clear();
        self.out.flush()
    }

    fn begin_content(&mut self) -> std::io::Result<()> {
        if self.shown == Shown::Reasoning {
            write!(self.out, "{}\n\n", self.plain)?;
        }
        self.shown = Shown::Content;
        Ok(())
    }
}

impl<W: Write> Drop for Screen<W> {
    fn drop(&mut self) {
        // Whoever drops it has no use for another failure.
        let _ = self.end_line();
    }
}

/// Says on standard error what went wrong. One that is closed is no reason to stop.
pub(super) fn complain(problem: &dyn std::fmt::Display) {
    let _ = writeln!(stderr(), "{}", complaint(problem));
}

/// Parts of it may be a model's words.
fn complaint(problem: &dyn std::fmt::Display) -> String {
    printable(&format!("cabinctl: {problem}"))
}

/// `name(argument = value, …)`.
fn call(tool: &str, arguments: &Map<String, Value>) -> String {
    let arguments: Vec<String> = arguments
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    format!("{tool}({})", arguments.join(", "))
}

fn cost(usage: &Usage) -> String {
    format!(
        "{} + {} tokens, first word after {:.0} ms, {:.1} tokens/s",
        usage.reasoning_tokens,
        usage.content_tokens,
        usage.first_content_ms,
        usage.tokens_per_second
    )
}

/// Text without control characters, so that a model cannot steer the terminal.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// JSON on one line. What JSON allows in its texts and a terminal obeys is escaped.
pub(super) fn json_line(value: &impl Serialize) -> std::io::Result<String> {
    let text = serde_json::to_string(value)?;
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() {
            // Outside texts there are none, and inside this is the same character.
            true => line.push_str(&format!("\\u{:04x}", u32::from(c))),
            false => line.push(c),
        }
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::tools::Catalogue;
    use serde_json::json;

    #[test]
    fn a_reply_cannot_steer_the_terminal() {
        let check = |text: &str, want: &str| assert_eq!(printable(text), want);
        check("two\nlines\tand é ü 中", "two\nlines\tand é ü 中");
        check("\x1b[2J\x1b]0;title\x07x\r\u{9b}1m", "[2J]0;titlex1m");
    }

    #[test]
    fn a_reply_that_is_refused_cannot_steer_the_terminal_through_the_complaint() {
        for reply in [
            r#"{"say": "", "calls": [{"tool": "set_fan_speed", "arguments": {"\u001b[2J": 1}}]}"#,
            r#"{"say": "", "calls": [], "\u001b[2J": 1}"#,
        ] {
            let error = Catalogue::builtin().parse_reply(reply).unwrap_err();
            assert!(
                error.to_string().contains('\u{1b}'),
                "else it tests nothing"
            );
            assert!(!complaint(&error).contains('\u{1b}'));
        }
    }

    #[test]
    fn json_carries_no_control_characters_and_the_same_text() {
        let value = json!({ "say": "a\n\u{1b}\u{7f}\u{9b}2J é" });
        let line = json_line(&value).unwrap();
        assert!(!line.contains(char::is_control), "{line:?}");
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap(), value);
    }

    #[test]
    fn a_reply_that_is_interrupted_does_not_leave_the_terminal_dim() {
        let mut out = Vec::new();
        let mut screen = Screen::on(&mut out, true, true, false);
        let text = "hm".to_string();
        screen.show(&StreamEvent::Reasoning { text }).unwrap();
        drop(screen);
        assert_eq!(String::from_utf8(out).unwrap(), "\x1b[2mhm\x1b[0m\n");
    }

    #[test]
    fn without_a_terminal_only_the_answer_is_written() {
        let mut out = Vec::new();
        let mut screen = Screen::on(&mut out, false, false, false);
        for event in [
            StreamEvent::Reasoning { text: "hm".into() },
            StreamEvent::Content {
                text: "Yes\x1b[2J".into(),
            },
        ] {
            screen.show(&event).unwrap();
        }
        drop(screen);
        assert_eq!(String::from_utf8(out).unwrap(), "Yes[2J\n");
    }
}
