//! Characters that stand for others while a template handles them.
use std::collections::{HashMap, HashSet};

use super::ChatError;

/// A reversible replacement of those characters in content that could be part of a control token.
#[derive(Debug)]
pub(super) struct StandIns {
    spellings: Vec<String>,
    /// The first and last characters of control tokens.
    edges: HashSet<char>,
    /// Private-use characters that occur in the template or in a message.
    taken: HashSet<char>,
    /// The next private-use character to try.
    next: u32,
    hidden: HashMap<char, char>,
    revealed: HashMap<char, char>,
}

/// Unicode's private-use planes, then the area of the basic plane.
const PRIVATE_USE: [(u32, u32); 3] = [(0xF0000, 0xFFFFD), (0x10_0000, 0x10_FFFD), (0xE000, 0xF8FF)];

impl StandIns {
    /// `spellings` are those of all control tokens; a stand-in occurs in none of the `taken` texts.
    pub(super) fn new<'a>(spellings: &[&str], taken: impl Iterator<Item = &'a str>) -> Self {
        let edges = spellings
            .iter()
            .flat_map(|spelling| {
                spelling
                    .chars()
                    .next()
                    .into_iter()
                    .chain(spelling.chars().last())
            })
            .collect();
        Self {
            spellings: spellings
                .iter()
                .map(|&spelling| spelling.to_owned())
                .collect(),
            edges,
            taken: taken
                .flat_map(str::chars)
                .filter(|&c| private_use(c))
                .collect(),
            next: PRIVATE_USE[0].0,
            hidden: HashMap::new(),
            revealed: HashMap::new(),
        }
    }

    /// `content` with stand-ins.
    ///
    /// Content that is the inside of a control token (`think`, `user`) is replaced as a whole: a
    /// template could write it between brackets of its own.
    pub(super) fn hide(&mut self, content: &str) -> Result<String, ChatError> {
        let word = content.trim();
        let inside = !word.is_empty()
            && !word.contains(|c| self.edges.contains(&c))
            && self.spellings.iter().any(|s| s.contains(word));
        let mut hidden = String::with_capacity(content.len());
        for character in content.chars() {
            let replace = self.edges.contains(&character) || (inside && !character.is_whitespace());
            hidden.push(if replace {
                self.stand_in(character)?
            } else {
                character
            });
        }
        Ok(hidden)
    }

    /// `text` with every stand-in replaced by the character it stands for.
    pub(super) fn reveal(&self, text: &str) -> String {
        text.chars()
            .map(|character| *self.revealed.get(&character).unwrap_or(&character))
            .collect()
    }

    fn stand_in(&mut self, character: char) -> Result<char, ChatError> {
        if let Some(&stand_in) = self.hidden.get(&character) {
            return Ok(stand_in);
        }
        let (at, free) = PRIVATE_USE
            .iter()
            .flat_map(|&(first, last)| first..=last)
            .skip_while(|&code| code != self.next)
            .filter_map(|code| char::from_u32(code).map(|free| (code, free)))
            .find(|(_, free)| !self.taken.contains(free))
            .ok_or(ChatError::StandIns)?;
        self.next = at;
        self.taken.insert(free);
        self.hidden.insert(character, free);
        self.revealed.insert(free, character);
        Ok(free)
    }
}

fn private_use(character: char) -> bool {
    PRIVATE_USE
        .iter()
        .any(|&(first, last)| (first..=last).contains(&u32::from(character)))
}
