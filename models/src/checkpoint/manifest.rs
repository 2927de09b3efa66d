//! What a checkpoint says about itself: `cabind.json` in a directory, `cabind.…` keys in a GGUF file.
use super::CheckpointError;
use crate::weights::MetadataValue;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

const CABIND_JSON: &str = "cabind.json";
const CABIND_JSON_BYTES_MAX: u64 = 65_536;
const REPLY_KEY: &str = "cabind.reply";
const PROBABILITY_KEY: &str = "cabind.doubt.probability_min";
const REASONING_KEY: &str = "cabind.doubt.reasoning";

/// What the content of a reply is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyForm {
    /// Plain text for a person.
    #[default]
    Text,
    /// JSON `{"say": …, "calls": [{"tool": …, "arguments": {…}}]}`.
    Cabin,
}

impl ReplyForm {
    /// How checkpoints spell it.
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Cabin => "cabin",
        }
    }
}

/// When a model is not sure of its reasoning, and what it goes on with instead: so a request that it
/// does not understand moves nothing.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    /// Least product of the probabilities of the reasoning's tokens, above 0 and at most 1.
    pub probability_min: f32,
    /// One line, as the model was trained to write it.
    pub reasoning: String,
}

impl Doubt {
    fn check(&self) -> Result<(), &'static str> {
        // Not-a-number is in no range.
        if !(self.probability_min > 0.0 && self.probability_min <= 1.0) {
            return Err("the doubt's probability_min must be above 0 and at most 1");
        }
        if self.reasoning.trim().is_empty() || self.reasoning.contains('\n') {
            return Err("the doubt's reasoning must be one line of text");
        }
        Ok(())
    }
}

/// The file may be absent, and so may the keys.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// A model that answers in the cabin form was trained on the vehicle functions; any other
    /// one needs them in a system message.
    pub(crate) reply: ReplyForm,
    #[serde(default)]
    pub(crate) doubt: Option<Doubt>,
}

impl Manifest {
    pub(super) fn of_directory(path: &Path) -> Result<Self, CheckpointError> {
        let file = path.join(CABIND_JSON);
        if !file.is_file() {
            return Ok(Self::default());
        }
        let problem = |problem: String| CheckpointError::Manifest {
            file: file.clone(),
            problem,
        };
        let bytes = file.metadata().map_err(|e| problem(e.to_string()))?.len();
        if bytes > CABIND_JSON_BYTES_MAX {
            return Err(problem(format!(
                "{bytes} bytes, more than {CABIND_JSON_BYTES_MAX}"
            )));
        }
        let text = std::fs::read_to_string(&file).map_err(|e| problem(e.to_string()))?;
        let manifest: Self = serde_json::from_str(&text).map_err(|e| problem(e.to_string()))?;
        manifest.checked().map_err(|p| problem(p.into()))
    }

    pub(super) fn of_gguf(
        path: &Path,
        metadata: &BTreeMap<String, MetadataValue>,
    ) -> Result<Self, CheckpointError> {
        let problem = |problem: String| CheckpointError::Manifest {
            file: path.into(),
            problem,
        };
        let known = [ReplyForm::Text, ReplyForm::Cabin];
        let reply = match metadata.get(REPLY_KEY) {
            None => ReplyForm::Text,
            Some(value) => known
                .into_iter()
                .find(|form| value.as_str() == Some(form.name()))
                .ok_or_else(|| {
                    problem(format!(
                        "`{REPLY_KEY}` is neither text nor cabin; update cabind"
                    ))
                })?,
        };
        let doubt = match (metadata.get(PROBABILITY_KEY), metadata.get(REASONING_KEY)) {
            (None, None) => None,
            (Some(MetadataValue::F32(probability_min)), Some(MetadataValue::String(reasoning))) => {
                Some(Doubt {
                    probability_min: *probability_min,
                    reasoning: reasoning.clone(),
                })
            }
            _ => {
                return Err(problem(format!(
                    "`{PROBABILITY_KEY}` must be an f32 and `{REASONING_KEY}` a string"
                )));
            }
        };
        let manifest = Self { reply, doubt };
        manifest.checked().map_err(|p| problem(p.into()))
    }

    fn checked(self) -> Result<Self, &'static str> {
        match &self.doubt {
            Some(doubt) => doubt.check().map(|()| self),
            None => Ok(self),
        }
    }
}

/// What a GGUF file says in place of `cabind.json`.
pub(crate) fn gguf_metadata(
    reply: ReplyForm,
    doubt: Option<&Doubt>,
) -> impl Iterator<Item = (String, MetadataValue)> {
    let text = |text: &str| MetadataValue::String(text.to_owned());
    let doubt = doubt.into_iter().flat_map(move |doubt| {
        [
            (PROBABILITY_KEY, MetadataValue::F32(doubt.probability_min)),
            (REASONING_KEY, text(&doubt.reasoning)),
        ]
    });
    std::iter::once((REPLY_KEY, text(reply.name())))
        .chain(doubt)
        .map(|(key, value)| (key.to_owned(), value))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_manifest_that_says_nonsense_is_taken() {
        let doubt = |probability: &str, reasoning: &str| {
            format!(
                r#"{{"reply": "cabin", "doubt": {{"probability_min": {probability}, "reasoning": "{reasoning}"}}}}"#
            )
        };
        let cases = [
            (doubt("0", "No."), "above 0"),
            (doubt("1.5", "No."), "above 0"),
            (doubt("-1", "No."), "above 0"),
            (doubt("\"half\"", "No."), "invalid type"),
            (doubt("0.5", " "), "one line"),
            (doubt("0.5", "No.\\nNo."), "one line"),
            (
                r#"{"reply": "cabin", "doubts": {}}"#.into(),
                "unknown field",
            ),
            (r#"{"reply": "song"}"#.into(), "unknown variant"),
            ("{".into(), "EOF"),
        ];
        let folder = tempfile::tempdir().unwrap();
        for (text, wanted) in cases {
            std::fs::write(folder.path().join(CABIND_JSON), &text).unwrap();
            let error = Manifest::of_directory(folder.path()).unwrap_err();
            let message = error.to_string();
            assert!(message.contains(wanted), "{text}: {message}");
            assert!(message.contains(CABIND_JSON), "{message}");
        }
    }

    #[test]
    fn a_gguf_file_that_says_half_of_it_is_taken() {
        let text = |text: &str| MetadataValue::String(text.into());
        let cases = [
            (vec![(REPLY_KEY, text("song"))], "neither text nor cabin"),
            (vec![(REPLY_KEY, MetadataValue::F32(1.0))], "neither text"),
            (vec![(REASONING_KEY, text("No."))], "must be an f32"),
            (
                vec![(PROBABILITY_KEY, MetadataValue::F32(0.5))],
                "must be an f32",
            ),
            (
                vec![
                    (PROBABILITY_KEY, MetadataValue::F32(f32::NAN)),
                    (REASONING_KEY, text("No.")),
                ],
                "above 0",
            ),
        ];
        for (entries, wanted) in cases {
            let entries = entries.into_iter().map(|(key, value)| (key.into(), value));
            let error = Manifest::of_gguf(Path::new("x.gguf"), &entries.collect()).unwrap_err();
            assert!(error.to_string().contains(wanted), "{error}");
        }
    }
}
