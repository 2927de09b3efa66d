//! Tokens that are recognised as a whole before a text is split: control tokens, and now and then
//! an ordinary word.
use std::collections::HashMap;

/// A token beside the BPE vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AddedToken {
    pub(super) id: u32,
    pub(super) spelling: String,
    /// What the checkpoint says; see [`AddedToken::control`].
    pub(super) special: bool,
    /// Swallows the white space before it.
    pub(super) lstrip: bool,
    /// Swallows the white space after it.
    pub(super) rstrip: bool,
}

impl AddedToken {
    /// Whether it is never shown to a person and never made from a person's text. Checkpoints flag
    /// only some control tokens as special: DeepSeek's `<｜User｜>`, `<think>` and `</think>` are
    /// not, so brackets count too.
    pub(super) fn control(&self) -> bool {
        let within =
            |open, close| self.spelling.starts_with(open) && self.spelling.ends_with(close);
        self.special || within('<', '>') || within('[', ']')
    }
}

/// Which added tokens to look for in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    All,
    /// Only those that are ordinary words.
    Words,
}

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment<'a> {
    Text(&'a str),
    Token(u32),
}

/// All added tokens, to be found in a text from left to right, the longest first.
#[derive(Debug, Default)]
pub(super) struct AddedTokens {
    /// By first character; the longest spelling first.
    by_first: HashMap<char, Vec<AddedToken>>,
}

impl AddedTokens {
    pub(super) fn new(tokens: Vec<AddedToken>) -> Self {
        let mut by_first: HashMap<char, Vec<AddedToken>> = HashMap::new();
        for token in tokens {
            if let Some(first) = token.spelling.chars().next() {
                by_first.entry(first).or_default().push(token);
            }
        }
        for candidates in by_first.values_mut() {
            candidates.sort_by_key(|token| std::cmp::Reverse(token.spelling.len()));
        }
        Self { by_first }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &AddedToken> {
        self.by_first.values().flatten()
    }

    pub(super) fn id(&self, spelling: &str) -> Option<u32> {
        self.iter()
            .find(|token| token.spelling == spelling)
            .map(|token| token.id)
    }

    /// Cuts `text` at the wanted tokens.
    pub(super) fn segments<'a>(&self, text: &'a str, wanted: Wanted) -> Vec<Segment<'a>> {
        let mut segments = Vec::new();
        // Up to `done` everything is in `segments`; up to `at` nothing more is to be found.
        let (mut done, mut at) = (0, 0);
        while let Some(offset) = text[at..].find(|c| self.by_first.contains_key(&c)) {
            let start = at + offset;
            let Some(token) = self.at_start(&text[start..], wanted) else {
                at = start + text[start..].chars().next().map_or(1, char::len_utf8);
                continue;
            };
            let mut before = &text[done..start];
            if token.lstrip {
                before = before.trim_end();
            }
            if !before.is_empty() {
                segments.push(Segment::Text(before));
            }
            segments.push(Segment::Token(token.id));
            at = start + token.spelling.len();
            if token.rstrip {
                at += text[at..].len() - text[at..].trim_start().len();
            }
            done = at;
        }
        if done < text.len() {
            segments.push(Segment::Text(&text[done..]));
        }
        segments
    }

    fn at_start(&self, text: &str, wanted: Wanted) -> Option<&AddedToken> {
        let candidates = self.by_first.get(&text.chars().next()?)?;
        candidates.iter().find(|token| {
            (wanted == Wanted::All || !token.control()) && text.starts_with(&token.spelling)
        })
    }
}
