//! Conversations to prompts.
//!
//! A checkpoint's chat template writes a conversation as text with control tokens in it, and that
//! text is then encoded. A person who types `<｜Assistant｜>` must not thereby end their turn, so
//! content never reaches the encoder as part of that text:
//!
//! 1. Every character with which a control token begins or ends (`<` and `>`, as a rule) is
//!    replaced in the content by a stand-in: a private-use character that occurs neither in the
//!    template nor in the conversation.
//! 2. The template renders that content. Control tokens in its output are its own: content can
//!    neither begin nor end one.
//! 3. The output is cut at its control tokens. In the stretches between, the stand-ins become the
//!    characters they stand for again, and the stretches are encoded as plain text.
//!
//! Everything else about content is unchanged, so that a template may trim it, measure it or look
//! for words in it. A template that looks for tags in what a user said (`<tool_response>` in
//! Qwen 3's) finds none. Reasoning in former replies is the one case where tags in content have a
//! meaning: only what follows the last `</think>` is kept, whether the template does that itself or
//! not. Filters that write content in another form (`tojson`, `urlencode`) see the stand-ins.
mod source;
mod standins;
mod template;

use minijinja::Error as TemplateError;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use self::standins::StandIns;
use self::template::Engine;
use crate::tokenizer::{Segment, Tokenizer, TokenizerError};

pub use self::source::TAG_BYTES_MAX;
pub use self::template::{RENDERED_BYTES_MAX, TEMPLATE_BYTES_MAX, TEMPLATE_STEPS_MAX};

const THINK_OPEN: &str = "<think>";
const THINK_CLOSE: &str = "</think>";

/// Who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    System,
    User,
    Assistant,
    Tool,
}

impl Role {
    /// The role's name in templates.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Tool => "tool",
        }
    }
}

/// One turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub role: Role,
    pub content: String,
}

/// Why a template could not be used, or not for this conversation.
#[derive(Debug, Error)]
pub enum ChatError {
    #[error("the chat template has {bytes} bytes, more than {TEMPLATE_BYTES_MAX}")]
    TemplateTooLong { bytes: usize },
    #[error("line {line} of the chat template: a tag has {bytes} bytes, more than {TAG_BYTES_MAX}")]
    TagTooLong { line: usize, bytes: usize },
    #[error("the chat template is broken: {0}")]
    Syntax(#[source] TemplateError),
    /// The template raised an exception: the conversation is not one the model was made for.
    #[error("the chat template refuses the conversation: {0}")]
    Refused(String),
    #[error("the chat template failed: {0}")]
    Failed(#[source] TemplateError),
    #[error("the chat template takes more than {TEMPLATE_STEPS_MAX} steps for the conversation")]
    Endless,
    #[error("the rendered conversation has more than {RENDERED_BYTES_MAX} bytes")]
    TooLong,
    /// The template engine panicked.
    #[error("the chat template crashed its interpreter")]
    Crashed,
    #[error("no thread could be started for the chat template: {0}")]
    Thread(#[source] std::io::Error),
    /// No private-use character is left to stand for another.
    #[error("the conversation uses every private-use character of Unicode")]
    StandIns,
    #[error(transparent)]
    Tokenizer(#[from] TokenizerError),
}

/// A conversation, encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub ids: Vec<u32>,
    /// The prompt ends inside `<think>`: the reply begins with reasoning and no opening tag.
    pub in_reasoning: bool,
}

/// What a template does with `</think>` in a former reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum History {
    /// Drops everything up to it, and perhaps trims what follows.
    Stripped,
    /// Nothing.
    Kept,
}

/// A compiled chat template.
#[derive(Debug)]
pub struct ChatTemplate {
    engine: Engine,
    history: History,
}

/// The text of a prompt with stand-ins in it.
struct Rendered {
    text: String,
    stand_ins: StandIns,
}

impl ChatTemplate {
    /// Compiles a template; `bos` and `eos` are the spellings it may refer to as `bos_token` and
    /// `eos_token`.
    ///
    /// The template sees what transformers gives it: `messages`, `add_generation_prompt` (true),
    /// `enable_thinking`, `tools` and `documents` (none), `raise_exception` and `strftime_now`
    /// (in UTC).
    pub fn compile(source: &str, bos: &str, eos: &str) -> Result<Self, ChatError> {
        let engine = Engine::compile(source, bos, eos)?;
        let probe = [
            (Role::User, "question".to_owned()),
            (Role::Assistant, format!("before{THINK_CLOSE}after")),
            (Role::User, "question".to_owned()),
        ];
        // A template that refuses the probe is told nothing about reasoning.
        let history = match engine.render(&probe, true, true) {
            Ok(text) if !text.contains("before") && text.contains("after") => History::Stripped,
            _ => History::Kept,
        };
        Ok(Self { engine, history })
    }

    /// The prompt as text, for people: what a user typed cannot be told from the template's own.
    pub fn render(&self, messages: &[Message], think: bool) -> Result<String, ChatError> {
        let spellings = [THINK_OPEN, THINK_CLOSE];
        let rendered = self.rendered(messages, think, &spellings)?;
        Ok(rendered.stand_ins.reveal(&rendered.text))
    }

    /// The prompt as token ids. `think` asks for reasoning before the answer; without it the
    /// prompt closes the reasoning at once.
    ///
    /// No text in `messages` becomes a control token. The prompt begins with the tokenizer's begin
    /// token once: where the template leaves it out, it is added if the tokenizer asks for it.
    pub fn encode(
        &self,
        tokenizer: &Tokenizer,
        messages: &[Message],
        think: bool,
    ) -> Result<Prompt, ChatError> {
        let spellings: Vec<&str> = tokenizer
            .control_spellings()
            .chain([THINK_OPEN, THINK_CLOSE])
            .collect();
        let rendered = self.rendered(messages, think, &spellings)?;
        let mut ids = Vec::new();
        for segment in tokenizer.segments(&rendered.text) {
            match segment {
                Segment::Token(id) => ids.push(id),
                Segment::Text(text) => {
                    ids.extend(tokenizer.encode_plain(&rendered.stand_ins.reveal(text))?);
                }
            }
        }
        match tokenizer.bos_id() {
            Some(bos) if tokenizer.add_bos() && ids.first() != Some(&bos) => ids.insert(0, bos),
            _ => {}
        }
        Ok(Prompt {
            ids,
            in_reasoning: ends_in_reasoning(&rendered.text),
        })
    }

    fn rendered(
        &self,
        messages: &[Message],
        think: bool,
        spellings: &[&str],
    ) -> Result<Rendered, ChatError> {
        let taken = [self.engine.source(), self.engine.bos(), self.engine.eos()]
            .into_iter()
            .chain(messages.iter().map(|message| message.content.as_str()));
        let mut stand_ins = StandIns::new(spellings, taken);
        let mut turns = Vec::with_capacity(messages.len());
        for message in messages {
            turns.push((message.role, self.content(message, &mut stand_ins)?));
        }
        let mut text = self.engine.render(&turns, think, true)?;
        if !think {
            self.close_reasoning(&mut text, &turns)?;
        }
        Ok(Rendered { text, stand_ins })
    }

    /// The content as the template may see it.
    fn content(&self, message: &Message, stand_ins: &mut StandIns) -> Result<String, ChatError> {
        let reply = match message.role {
            Role::Assistant => message.content.rsplit_once(THINK_CLOSE),
            Role::System | Role::User | Role::Tool => None,
        };
        let Some((_, answer)) = reply else {
            return stand_ins.hide(&message.content);
        };
        let answer = stand_ins.hide(answer)?;
        Ok(match self.history {
            // The tag is ours, and the template removes it together with what it would trim.
            History::Stripped => format!("{THINK_CLOSE}{answer}"),
            History::Kept => answer,
        })
    }

    /// Ends the reasoning that the generation prompt begins, unless the template did so itself.
    fn close_reasoning(
        &self,
        text: &mut String,
        turns: &[(Role, String)],
    ) -> Result<(), ChatError> {
        if ends_in_reasoning(text) {
            text.push_str(if text.ends_with('\n') { "\n" } else { "\n\n" });
            text.push_str(THINK_CLOSE);
            text.push_str("\n\n");
            return Ok(());
        }
        // Early templates of reasoning models leave the opening tag to the model.
        let source = self.engine.source();
        if source.contains(THINK_CLOSE)
            && !source.contains("enable_thinking")
            && !source.contains(THINK_OPEN)
            && self.engine.render(turns, false, false)? != *text
        {
            text.push_str("<think>\n\n</think>\n\n");
        }
        Ok(())
    }
}

/// Whether nothing but white space follows an opening tag. Tags in content are hidden by then.
fn ends_in_reasoning(text: &str) -> bool {
    text.trim_end().ends_with(THINK_OPEN)
}

#[cfg(test)]
mod tests;
