//! Token ids back to text, one at a time.
use std::sync::Arc;

use super::pieces::Pieces;

/// Turns the ids of one reply into text while they come.
///
/// A token may end inside a character. Its bytes are held until the character is complete; bytes
/// that can never become one are replaced by U+FFFD, as `String::from_utf8_lossy` does. All pushes
/// and [`finish`](Self::finish) together give the same text as decoding all ids at once. Control
/// tokens and ids outside the vocabulary give nothing.
#[derive(Clone, Debug)]
pub struct Detokenizer {
    pieces: Arc<Pieces>,
    /// The beginning of a character: at most three bytes.
    held: Vec<u8>,
}

impl Detokenizer {
    pub(super) fn new(pieces: Arc<Pieces>) -> Self {
        Self {
            pieces,
            held: Vec::new(),
        }
    }

    /// Takes the next id and gives the characters that are complete now, often none or several.
    pub fn push(&mut self, id: u32) -> String {
        if self.pieces.control(id) {
            return String::new();
        }
        let Some(bytes) = self.pieces.bytes(id) else {
            return String::new();
        };
        self.held.extend_from_slice(bytes);
        let mut text = String::new();
        let mut rest = self.held.as_slice();
        loop {
            let error = match str::from_utf8(rest) {
                Ok(valid) => {
                    text.push_str(valid);
                    rest = &[];
                    break;
                }
                Err(error) => error,
            };
            let (valid, broken) = rest.split_at(error.valid_up_to());
            text.push_str(&String::from_utf8_lossy(valid));
            let Some(length) = error.error_len() else {
                rest = broken;
                break;
            };
            text.push(char::REPLACEMENT_CHARACTER);
            rest = &broken[length..];
        }
        self.held = rest.to_vec();
        text
    }

    /// Ends the reply: an incomplete character becomes U+FFFD. The decoder can be used again.
    pub fn finish(&mut self) -> String {
        let text = String::from_utf8_lossy(&self.held).into_owned();
        self.held.clear();
        text
    }
}
