//! Jinja as transformers runs it, with limits.
//!
//! Block handling, variables and functions are those of `apply_chat_template`
//! (`transformers/utils/chat_template_utils.py`).
use std::fmt;
use std::io::{self, Write};
use std::thread;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, context};
use minijinja_contrib::pycompat::unknown_method_callback;

use super::source::prepare;
use super::{ChatError, Role};

/// Longest template compiled. The longest in use have about 20 kB.
pub const TEMPLATE_BYTES_MAX: usize = 64 << 10;
/// Most work one rendering may take: one step an instruction, and one for every 64 bytes made. It
/// bounds time (well below a second) and memory (64 bytes a step), with one gap: the template
/// engine joins lists (`list + list`) without counting, so a template made for it can still double
/// a list until memory ends.
pub const TEMPLATE_STEPS_MAX: u64 = 1_000_000;
/// Longest prompt rendered.
pub const RENDERED_BYTES_MAX: usize = 16 << 20;

const NAME: &str = "chat_template";
/// Stack for compiling and rendering, of which only what is used takes memory. The template engine
/// recurses once for every operator in a row and for every list inside a list; the limits above
/// bound both, and this is more than either can take.
const STACK_BYTES: usize = 256 << 20;

/// A compiled template and what it is given.
pub(super) struct Engine {
    environment: Environment<'static>,
    source: String,
    bos: String,
    eos: String,
}

impl fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Engine")
            .field("source_bytes", &self.source.len())
            .finish_non_exhaustive()
    }
}

/// What a template says through `raise_exception`.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Raised(String);

/// Collects output up to [`RENDERED_BYTES_MAX`].
#[derive(Debug, Default)]
struct Bounded(Vec<u8>);

/// The output is full.
#[derive(Debug, thiserror::Error)]
#[error("the output is full")]
struct Full;

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > RENDERED_BYTES_MAX {
            return Err(io::Error::other(Full));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Engine {
    pub(super) fn compile(source: &str, bos: &str, eos: &str) -> Result<Self, ChatError> {
        if source.len() > TEMPLATE_BYTES_MAX {
            return Err(ChatError::TemplateTooLong {
                bytes: source.len(),
            });
        }
        let mut environment = Environment::new();
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map_err(ChatError::Syntax)?;
        environment.set_syntax(syntax);
        environment.set_debug(false);
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        environment.set_unknown_method_callback(unknown_method_callback);
        environment.set_fuel(Some(TEMPLATE_STEPS_MAX));
        environment.add_function("raise_exception", raise_exception);
        environment.add_function("strftime_now", strftime_now);
        let prepared = prepare(source)?;
        let compile = || environment.add_template_owned(NAME, prepared);
        on_deep_stack(compile)?.map_err(ChatError::Syntax)?;
        Ok(Self {
            environment,
            source: source.to_owned(),
            bos: bos.to_owned(),
            eos: eos.to_owned(),
        })
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    pub(super) fn bos(&self) -> &str {
        &self.bos
    }

    pub(super) fn eos(&self) -> &str {
        &self.eos
    }

    /// The conversation as text; `generation_prompt` asks for the beginning of a reply after it.
    pub(super) fn render(
        &self,
        turns: &[(Role, String)],
        think: bool,
        generation_prompt: bool,
    ) -> Result<String, ChatError> {
        let output = on_deep_stack(|| self.render_bytes(turns, think, generation_prompt))??;
        String::from_utf8(output).map_err(|error| {
            ChatError::Failed(
                Error::new(ErrorKind::InvalidOperation, "the output is not UTF-8")
                    .with_source(error),
            )
        })
    }

    fn render_bytes(
        &self,
        turns: &[(Role, String)],
        think: bool,
        generation_prompt: bool,
    ) -> Result<Vec<u8>, ChatError> {
        let messages: Vec<Value> = turns
            .iter()
            .map(|(role, content)| context! { role => role.name(), content => content.as_str() })
            .collect();
        let context = context! {
            messages => messages,
            tools => (),
            documents => (),
            add_generation_prompt => generation_prompt,
            enable_thinking => think,
            bos_token => self.bos.as_str(),
            eos_token => self.eos.as_str(),
        };
        let template = self.environment.get_template(NAME).map_err(failure)?;
        let mut output = Bounded::default();
        template
            .render_captured_to(context, &mut output)
            .map_err(failure)?;
        Ok(output.0)
    }
}

/// Runs `work` on a thread of its own with [`STACK_BYTES`] of stack, and waits for it.
fn on_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, ChatError> {
    thread::scope(|scope| {
        thread::Builder::new()
            .name(NAME.to_owned())
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, work)
            .map_err(ChatError::Thread)?
            .join()
            .map_err(|_| ChatError::Crashed)
    })
}

/// Sorts a failed rendering by what the caller can do about it.
fn failure(error: Error) -> ChatError {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    while let Some(current) = cause {
        if let Some(Raised(message)) = current.downcast_ref() {
            return ChatError::Refused(message.clone());
        }
        let full = |error: &io::Error| error.get_ref().is_some_and(|inner| inner.is::<Full>());
        if current.downcast_ref().is_some_and(full) || current.is::<Full>() {
            return ChatError::TooLong;
        }
        match current.downcast_ref::<Error>().map(Error::kind) {
            Some(ErrorKind::OutOfFuel) => return ChatError::Endless,
            _ => cause = current.source(),
        }
    }
    ChatError::Failed(error)
}

fn raise_exception(message: String) -> Result<Value, Error> {
    Err(Error::new(
        ErrorKind::InvalidOperation,
        "the template raised an exception",
    )
    .with_source(Raised(message)))
}

fn strftime_now(format: String) -> Result<String, Error> {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    jiff::fmt::strtime::format(&format, &now)
        .map_err(|error| Error::new(ErrorKind::InvalidOperation, "strftime_now").with_source(error))
}
