//! `cabinctl chat`: a conversation.
use super::arguments::ReplyArguments;
use super::daemon::Daemon;
use super::failure::Failure;
use super::screen::{Screen, complain};
use crate::bus::StreamEvent;
use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;
use std::io::{IsTerminal, Write, stdin, stdout};

const HELP: &str = "\
/new   forget the conversation
/quit  leave (as Ctrl-D)
Ctrl-C ends the running reply";

/// Reads lines and streams replies until the input ends.
///
/// # Errors
/// With a terminal, refusals are shown and the conversation goes on; without one, the first
/// failure ends it.
pub(super) async fn run(daemon: &Daemon, options: &ReplyArguments) -> Result<(), Failure> {
    let interactive = stdin().is_terminal();
    let status = tokio::select! {
        status = daemon.ready() => status?,
        _ = tokio::signal::ctrl_c() => return Err(Failure::Interrupted),
    };
    let cabin = options.is_cabin(&status.reply_form);
    if interactive {
        writeln!(
            stdout(),
            "{} on {}. /help lists what else can be typed.",
            status.model,
            status.device
        )?;
    }
    let mut editor = DefaultEditor::new().map_err(unusable)?;
    let mut conversation = Conversation::new(options);
    loop {
        let line;
        (editor, line) = read_line(editor).await?;
        let text = match line {
            Ok(text) => text,
            Err(ReadlineError::Eof) => return Ok(()),
            Err(ReadlineError::Interrupted) => {
                writeln!(stdout(), "Ctrl-D or /quit leaves")?;
                continue;
            }
            Err(error) => return Err(unusable(error)),
        };
        match text.trim() {
            "" => continue,
            "/quit" => return Ok(()),
            "/help" => {
                writeln!(stdout(), "{HELP}")?;
                continue;
            }
            "/new" => {
                conversation = Conversation::new(options);
                continue;
            }
            _ => {}
        }
        if interactive {
            // Only a line too long for it is refused, which then cannot be recalled.
            let _ = editor.add_history_entry(&text);
        }
        match conversation.ask(daemon, text, options, cabin).await {
            Ok(()) => {}
            Err(failure @ (Failure::Unreachable { .. } | Failure::Output(_))) => {
                return Err(failure);
            }
            Err(failure) if !interactive => return Err(failure),
            Err(failure) => complain(&failure),
        }
    }
}

/// One line. The editor blocks, so it goes to a thread and comes back.
async fn read_line(
    mut editor: DefaultEditor,
) -> Result<(DefaultEditor, Result<String, ReadlineError>), Failure> {
    let reading = tokio::task::spawn_blocking(move || {
        let line = editor.readline("> ");
        (editor, line)
    });
    tokio::select! {
        read = reading => read.map_err(|error| Failure::Usage(error.to_string())),
        // With a terminal the editor sees Ctrl-C as a key; this is a signal from elsewhere.
        _ = tokio::signal::ctrl_c() => Err(Failure::Interrupted),
    }
}

fn unusable(error: ReadlineError) -> Failure {
    Failure::Usage(format!("cannot read the terminal: {error}"))
}

/// The messages so far: what was asked and what was answered, without the reasoning.
#[derive(Debug)]
struct Conversation {
    messages: Vec<(String, String)>,
}

impl Conversation {
    fn new(options: &ReplyArguments) -> Self {
        let system = options.system.iter();
        Self {
            messages: system.map(|text| ("system".into(), text.clone())).collect(),
        }
    }

    /// Asks and shows the reply. A question without a complete answer leaves no trace in the
    /// conversation.
    async fn ask(
        &mut self,
        daemon: &Daemon,
        text: String,
        options: &ReplyArguments,
        cabin: bool,
    ) -> Result<(), Failure> {
        let before = self.messages.len();
        self.messages.push(("user".into(), text));
        let mut screen = Screen::new(cabin);
        match reply(daemon, &self.messages, options, &mut screen).await {
            Ok(Some(content)) => {
                self.messages.push(("assistant".into(), content));
                Ok(())
            }
            incomplete => {
                self.messages.truncate(before);
                screen.end_line()?;
                incomplete.map(|_| ())
            }
        }
    }
}

/// The content of a complete reply, or `None` after Ctrl-C.
async fn reply(
    daemon: &Daemon,
    messages: &[(String, String)],
    options: &ReplyArguments,
    screen: &mut Screen,
) -> Result<Option<String>, Failure> {
    let interrupt = tokio::signal::ctrl_c();
    tokio::pin!(interrupt);
    let mut reply = tokio::select! {
        reply = daemon.stream(messages, options) => reply?,
        // Nobody takes the pipe that the daemon opens, which cancels the reply.
        _ = &mut interrupt => return Ok(None),
    };
    let mut content = String::new();
    loop {
        let event = tokio::select! {
            event = reply.next() => event?,
            _ = &mut interrupt => {
                reply.cancel().await;
                // The terminal has shown ^C.
                writeln!(stdout())?;
                return Ok(None);
            }
        };
        screen.show(&event)?;
        match event {
            StreamEvent::Content { text } => content.push_str(&text),
            StreamEvent::Done { .. } => return Ok(Some(content)),
            _ => {}
        }
    }
}
