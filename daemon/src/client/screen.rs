//! Replies for a person to read.
use crate::bus::StreamEvent;
use crate::engine::Usage;
use serde_json::{Map, Value};
use std::io::{IsTerminal, Stdout, Write, stdout};

/// Standard output. On a terminal reasoning is shown, dimmed; elsewhere only answers are.
#[derive(Debug)]
pub(super) struct Screen {
    out: Stdout,
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
                    eprintln!("cabinctl: {error}");
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

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn a_reply_cannot_steer_the_terminal() {
        let check = |text: &str, want: &str| assert_eq!(printable(text), want);
        check("two\nlines\tand é ü 中", "two\nlines\tand é ü 中");
        check("\x1b[2J\x1b]0;title\x07x\r\u{9b}1m", "[2J]0;titlex1m");
    }
}
