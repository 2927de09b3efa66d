//! From token ids to the reasoning and content of a reply.
use super::model::Model;
use cabind_models::tokenizer::Detokenizer;

/// Which part of a reply a token belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Reasoning,
    Content,
}

/// Splits a reply at `</think>` and gives whole characters.
///
/// Line ends around the markers belong to the template, not to the reply: they are held until text
/// of the same part follows, and dropped at the borders.
#[derive(Debug)]
pub(super) struct ReplyText {
    detokenizer: Detokenizer,
    part: Part,
    /// Whether the part has given text.
    begun: bool,
    line_ends: String,
    think_open: Option<u32>,
    think_close: Option<u32>,
}

impl ReplyText {
    pub(super) fn new(model: &Model, in_reasoning: bool) -> Self {
        Self {
            detokenizer: model.tokenizer.decoder(),
            part: match in_reasoning {
                true => Part::Reasoning,
                false => Part::Content,
            },
            begun: false,
            line_ends: String::new(),
            think_open: model.tokenizer.think_open(),
            think_close: model.tokenizer.think_close(),
        }
    }

    /// The part the next token belongs to.
    pub(super) fn part(&self) -> Part {
        self.part
    }

    /// The token that ends the reasoning, where the vocabulary has one.
    pub(super) fn think_close(&self) -> Option<u32> {
        self.think_close
    }

    /// Text that became complete with `id`; empty while a character or a line end is held.
    pub(super) fn push(&mut self, id: u32) -> (Part, String) {
        let part = self.part;
        if Some(id) == self.think_close && part == Part::Reasoning {
            return self.turn(Part::Content);
        }
        // Templates that leave the opening tag to the model.
        if Some(id) == self.think_open && part == Part::Content && !self.begun {
            return self.turn(Part::Reasoning);
        }
        let text = self.detokenizer.push(id);
        (part, self.release(&text))
    }

    /// What is left of a broken character when the reply ends.
    pub(super) fn finish(&mut self) -> (Part, String) {
        let text = self.detokenizer.finish();
        (self.part, self.release(&text))
    }

    fn turn(&mut self, next: Part) -> (Part, String) {
        let (part, text) = self.finish();
        self.part = next;
        self.begun = false;
        self.line_ends.clear();
        (part, text)
    }

    fn release(&mut self, text: &str) -> String {
        let text = match self.begun {
            true => text,
            false => text.trim_start_matches('\n'),
        };
        let body = text.trim_end_matches('\n');
        if body.is_empty() {
            self.line_ends.push_str(text);
            return String::new();
        }
        let out = std::mem::take(&mut self.line_ends) + body;
        self.line_ends.push_str(&text[body.len()..]);
        self.begun = true;
        out
    }
}
