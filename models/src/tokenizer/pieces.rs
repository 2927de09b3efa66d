//! The bytes behind every token id.
//!
//! Byte-level BPE writes each byte of a token as one printable character. The alphabet is GPT-2's:
//! <https://github.com/openai/gpt-2/blob/master/src/encoder.py>.
use std::collections::HashMap;
use std::sync::LazyLock;

use super::TokenizerError;

/// Most tokens of a vocabulary. The largest in use have about 260 000.
pub const TOKENS_MAX: usize = 1 << 20;

/// The character that stands for each byte.
static ALPHABET: LazyLock<[char; 256]> = LazyLock::new(|| {
    let mut alphabet = ['\0'; 256];
    let mut unprintable = 0;
    for byte in 0..=u8::MAX {
        let code = match byte {
            b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF => u32::from(byte),
            _ => {
                unprintable += 1;
                0x100 + unprintable - 1
            }
        };
        if let Some(character) = char::from_u32(code) {
            alphabet[usize::from(byte)] = character;
        }
    }
    alphabet
});

/// The byte that each character of the alphabet stands for.
static BYTES: LazyLock<HashMap<char, u8>> =
    LazyLock::new(|| ALPHABET.iter().copied().zip(0..=u8::MAX).collect());

/// The characters a vocabulary must hold so that every text can be encoded: those of all bytes
/// that occur in UTF-8.
pub(super) fn alphabet_of_text() -> impl Iterator<Item = (u8, char)> {
    (0..=u8::MAX)
        .zip(ALPHABET.iter().copied())
        .filter(|&(byte, _)| !matches!(byte, 0xC0 | 0xC1 | 0xF5..=0xFF))
}

/// The character that stands for each byte.
#[cfg(test)]
pub(super) fn alphabet() -> &'static [char; 256] {
    &ALPHABET
}

/// How a token reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Control,
}

/// Bytes and kind of every id, without a gap.
#[derive(Debug)]
pub(super) struct Pieces {
    bytes: Vec<u8>,
    /// Where each id's bytes end.
    ends: Vec<u32>,
    kinds: Vec<Kind>,
}

impl Pieces {
    /// `ordinary` tokens are spelled in the byte alphabet, `added` ones in plain text; an added
    /// token may repeat an ordinary one of the same id. `control` tells which added tokens are
    /// control tokens.
    pub(super) fn new<'a>(
        origin: &str,
        ordinary: impl Iterator<Item = (&'a str, u32)>,
        added: impl Iterator<Item = (&'a str, u32, bool)>,
    ) -> Result<Self, TokenizerError> {
        let invalid = |problem: String| TokenizerError::Invalid {
            origin: origin.to_owned(),
            problem,
        };
        let mut spellings: Vec<Option<(&str, Option<Kind>)>> = Vec::new();
        let added = added.map(|(spelling, id, control)| {
            let kind = if control { Kind::Control } else { Kind::Text };
            (spelling, id, Some(kind))
        });
        for (spelling, id, kind) in ordinary.map(|(s, id)| (s, id, None)).chain(added) {
            let index = id as usize;
            if index >= TOKENS_MAX {
                return Err(invalid(format!(
                    "token `{spelling}` has id {id}, beyond {TOKENS_MAX}"
                )));
            }
            if index >= spellings.len() {
                spellings.resize(index + 1, None);
            }
            match spellings[index] {
                Some((other, _)) if other != spelling => {
                    return Err(invalid(format!(
                        "tokens `{other}` and `{spelling}` both have id {id}"
                    )));
                }
                _ => spellings[index] = Some((spelling, kind)),
            }
        }

        let mut pieces = Self {
            bytes: Vec::new(),
            ends: Vec::with_capacity(spellings.len()),
            kinds: Vec::with_capacity(spellings.len()),
        };
        for (id, entry) in spellings.into_iter().enumerate() {
            let Some((spelling, kind)) = entry else {
                return Err(invalid(format!("no token has id {id}")));
            };
            let decoded = match kind {
                None => spelling.chars().map(|c| BYTES.get(&c).copied()).collect(),
                Some(_) => None,
            };
            match decoded {
                Some(bytes) => pieces.bytes.extend::<Vec<u8>>(bytes),
                None => pieces.bytes.extend(spelling.as_bytes()),
            }
            let end = u32::try_from(pieces.bytes.len())
                .map_err(|_| invalid("the vocabulary is longer than 4 GiB".to_owned()))?;
            pieces.ends.push(end);
            pieces.kinds.push(kind.unwrap_or(Kind::Text));
        }
        Ok(pieces)
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn bytes(&self, id: u32) -> Option<&[u8]> {
        let index = id as usize;
        let end = *self.ends.get(index)? as usize;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.bytes.get(start..end)
    }

    pub(super) fn control(&self, id: u32) -> bool {
        self.kinds.get(id as usize) == Some(&Kind::Control)
    }
}
