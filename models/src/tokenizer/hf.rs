//! `tokenizer.json` and its companions, as Hugging Face directories hold them.
use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::de::{self, DeserializeOwned, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use tokenizers::pre_tokenizers::PreTokenizerWrapper;

use super::added::AddedToken;
use super::split::Normalization;
use super::{Parts, TokenizerError};

/// Longest `tokenizer.json` read. The largest in use have about 35 MB.
const TOKENIZER_BYTES_MAX: u64 = 64 << 20;
/// Longest `tokenizer_config.json` or `chat_template.jinja` read.
const CONFIG_BYTES_MAX: u64 = 4 << 20;
/// Deepest nesting of sequences of normalizers or pre-tokenizers.
const SEQUENCE_DEPTH_MAX: u32 = 4;

/// The part of `tokenizer.json` that says what kind of tokenizer it is.
#[derive(Deserialize)]
struct Outline {
    #[serde(default)]
    normalizer: Value,
    #[serde(default)]
    pre_tokenizer: Value,
    #[serde(default)]
    decoder: Value,
    model: ModelOutline,
}

#[derive(Deserialize)]
struct ModelOutline {
    #[serde(rename = "type")]
    kind: Option<String>,
    continuing_subword_prefix: Option<String>,
    end_of_word_suffix: Option<String>,
    dropout: Option<f32>,
    #[serde(default)]
    byte_fallback: bool,
    #[serde(default)]
    ignore_merges: bool,
}

/// The part that holds the vocabulary, read once the kind is known.
#[derive(Deserialize)]
struct Tables {
    #[serde(default)]
    added_tokens: Vec<AddedEntry>,
    model: ModelTables,
}

#[derive(Deserialize)]
struct ModelTables {
    vocab: HashMap<String, u32>,
    merges: Vec<Merge>,
}

#[derive(Deserialize)]
struct AddedEntry {
    id: u32,
    content: String,
    #[serde(default)]
    special: bool,
    #[serde(default)]
    lstrip: bool,
    #[serde(default)]
    rstrip: bool,
    #[serde(default)]
    single_word: bool,
}

/// A merge, written `"a b"` until 2024 and `["a", "b"]` since.
struct Merge(String, String);

impl<'de> Deserialize<'de> for Merge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MergeVisitor;

        impl<'de> Visitor<'de> for MergeVisitor {
            type Value = Merge;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a merge: two tokens in an array or parted by one space")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Merge, E> {
                match text.split_once(' ') {
                    Some((left, right)) if !right.contains(' ') => {
                        Ok(Merge(left.to_owned(), right.to_owned()))
                    }
                    _ => Err(E::invalid_value(de::Unexpected::Str(text), &self)),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Merge, A::Error> {
                let missing = |at| de::Error::invalid_length(at, &"two tokens");
                let left = sequence.next_element()?.ok_or_else(|| missing(0))?;
                let right = sequence.next_element()?.ok_or_else(|| missing(1))?;
                Ok(Merge(left, right))
            }
        }

        deserializer.deserialize_any(MergeVisitor)
    }
}

#[derive(Deserialize)]
struct Config {
    bos_token: Option<TokenName>,
    eos_token: Option<TokenName>,
    add_bos_token: Option<bool>,
    chat_template: Option<TemplateEntry>,
}

/// A token named by its spelling, alone or among its flags.
#[derive(Deserialize)]
#[serde(untagged)]
enum TokenName {
    Spelling(String),
    Token { content: String },
}

/// One template, or several by name.
#[derive(Deserialize)]
#[serde(untagged)]
enum TemplateEntry {
    One(String),
    Named(Vec<NamedTemplate>),
}

#[derive(Deserialize)]
struct NamedTemplate {
    name: String,
    template: String,
}

/// The text of `tokenizer.json`.
pub(super) fn read_tokenizer_json(directory: &Path) -> Result<String, TokenizerError> {
    read_text(&directory.join("tokenizer.json"), TOKENIZER_BYTES_MAX)
}

pub(super) fn read(directory: &Path) -> Result<Parts, TokenizerError> {
    let file = directory.join("tokenizer.json");
    let mut parts = tables(
        &file.display().to_string(),
        &read_tokenizer_json(directory)?,
    )?;
    let config_file = directory.join("tokenizer_config.json");
    let config: Config = parse(&config_file, &read_text(&config_file, CONFIG_BYTES_MAX)?)?;
    let find = |name: &'static str, token: Option<TokenName>| {
        let Some(token) = token else { return Ok(None) };
        let (TokenName::Spelling(spelling) | TokenName::Token { content: spelling }) = token;
        let added = parts.added.iter().find(|t| t.spelling == spelling);
        let ordinary = || parts.vocabulary.iter().find(|(s, _)| *s == spelling);
        added
            .map(|token| token.id)
            .or_else(|| ordinary().map(|(_, id)| *id))
            .map(Some)
            .ok_or_else(|| TokenizerError::Invalid {
                origin: config_file.display().to_string(),
                problem: format!("{name} `{spelling}` is not in the vocabulary"),
            })
    };
    let (bos, eos) = (
        find("bos_token", config.bos_token)?,
        find("eos_token", config.eos_token)?,
    );
    parts.bos = bos;
    parts.eos = eos.into_iter().collect();
    parts.add_bos = config.add_bos_token.unwrap_or(false);
    parts.chat_template = chat_template(directory, &config_file, config.chat_template)?;
    Ok(parts)
}

/// What `tokenizer.json` states: all but the tokens at either end and the template.
pub(super) fn tables(origin: &str, text: &str) -> Result<Parts, TokenizerError> {
    let outline: Outline = parse(Path::new(origin), text)?;
    refuse_other_models(origin, &outline)?;
    let mut normalizations = Vec::new();
    read_normalizer(origin, &outline.normalizer, 0, &mut normalizations)?;
    let mut steps = Vec::new();
    read_pre_tokenizer(origin, &outline.pre_tokenizer, 0, &mut steps)?;
    if !matches!(steps.last(), Some(PreTokenizerWrapper::ByteLevel(_))) {
        return Err(unsupported(
            origin,
            "pre_tokenizer",
            &outline.pre_tokenizer,
            "one that ends in ByteLevel is",
        ));
    }
    let tables: Tables = parse(Path::new(origin), text)?;
    let mut added = Vec::with_capacity(tables.added_tokens.len());
    for entry in tables.added_tokens {
        if entry.single_word {
            return Err(TokenizerError::Unsupported {
                origin: origin.to_owned(),
                part: "added token",
                found: entry.content,
                supported: "tokens with `single_word` are not",
            });
        }
        added.push(AddedToken {
            id: entry.id,
            special: entry.special,
            spelling: entry.content,
            lstrip: entry.lstrip,
            rstrip: entry.rstrip,
        });
    }
    let merges = tables.model.merges.into_iter();
    Ok(Parts {
        origin: origin.to_owned(),
        vocabulary: tables.model.vocab.into_iter().collect(),
        merges: merges.map(|Merge(a, b)| (a, b)).collect(),
        ignore_merges: outline.model.ignore_merges,
        added,
        unused: Vec::new(),
        normalizations,
        steps,
        bos: None,
        add_bos: false,
        eos: Vec::new(),
        chat_template: None,
    })
}

fn refuse_other_models(origin: &str, outline: &Outline) -> Result<(), TokenizerError> {
    let refuse = |part, found: &str, supported| {
        Err(TokenizerError::Unsupported {
            origin: origin.to_owned(),
            part,
            found: found.to_owned(),
            supported,
        })
    };
    let model = &outline.model;
    match model.kind.as_deref() {
        Some("BPE") | None => {}
        Some(kind) => return refuse("model", kind, "BPE is"),
    }
    let affixes = [&model.continuing_subword_prefix, &model.end_of_word_suffix];
    if let Some(affix) = affixes
        .into_iter()
        .flatten()
        .find(|affix| !affix.is_empty())
    {
        return refuse("word prefix or suffix", affix, "byte-level BPE has none");
    }
    if model.byte_fallback {
        return refuse("byte_fallback", "true", "byte-level BPE has none");
    }
    if model.dropout.is_some_and(|share| share != 0.0) {
        return refuse("dropout", "on", "encoding must not be random");
    }
    if !names_byte_level(&outline.decoder, 0) {
        return Err(unsupported(
            origin,
            "decoder",
            &outline.decoder,
            "ByteLevel is",
        ));
    }
    Ok(())
}

fn names_byte_level(decoder: &Value, depth: u32) -> bool {
    match decoder["type"].as_str() {
        Some("ByteLevel") => true,
        Some("Sequence") if depth < SEQUENCE_DEPTH_MAX => decoder["decoders"]
            .as_array()
            .is_some_and(|list| list.iter().any(|entry| names_byte_level(entry, depth + 1))),
        _ => false,
    }
}

fn read_normalizer(
    origin: &str,
    value: &Value,
    depth: u32,
    normalizations: &mut Vec<Normalization>,
) -> Result<(), TokenizerError> {
    if value.is_null() {
        return Ok(());
    }
    match value["type"].as_str() {
        Some("NFC") => normalizations.push(Normalization::Nfc),
        Some("NFD") => normalizations.push(Normalization::Nfd),
        Some("NFKC") => normalizations.push(Normalization::Nfkc),
        Some("NFKD") => normalizations.push(Normalization::Nfkd),
        Some("Sequence") if depth < SEQUENCE_DEPTH_MAX => {
            for entry in value["normalizers"].as_array().into_iter().flatten() {
                read_normalizer(origin, entry, depth + 1, normalizations)?;
            }
        }
        _ => {
            return Err(unsupported(
                origin,
                "normalizer",
                value,
                "NFC, NFD, NFKC, NFKD are",
            ));
        }
    }
    Ok(())
}

fn read_pre_tokenizer(
    origin: &str,
    value: &Value,
    depth: u32,
    steps: &mut Vec<PreTokenizerWrapper>,
) -> Result<(), TokenizerError> {
    match value["type"].as_str() {
        Some("Split" | "ByteLevel" | "Digits") => {
            let step =
                serde_json::from_value(value.clone()).map_err(|error| TokenizerError::Invalid {
                    origin: origin.to_owned(),
                    problem: format!("pre_tokenizer: {error}"),
                })?;
            steps.push(step);
        }
        Some("Sequence") if depth < SEQUENCE_DEPTH_MAX => {
            for entry in value["pretokenizers"].as_array().into_iter().flatten() {
                read_pre_tokenizer(origin, entry, depth + 1, steps)?;
            }
        }
        _ => {
            let supported = "Split, Digits and ByteLevel are";
            return Err(unsupported(origin, "pre_tokenizer", value, supported));
        }
    }
    Ok(())
}

fn unsupported(
    origin: &str,
    part: &'static str,
    value: &Value,
    supported: &'static str,
) -> TokenizerError {
    TokenizerError::Unsupported {
        origin: origin.to_owned(),
        part,
        found: value["type"].as_str().unwrap_or("none").to_owned(),
        supported,
    }
}

/// `chat_template.jinja` wins over the template in `tokenizer_config.json`, as in transformers. Of
/// several named templates the one named `default` is meant for chat.
fn chat_template(
    directory: &Path,
    config_file: &Path,
    entry: Option<TemplateEntry>,
) -> Result<Option<String>, TokenizerError> {
    match read_text(&directory.join("chat_template.jinja"), CONFIG_BYTES_MAX) {
        Ok(template) => return Ok(Some(template)),
        Err(TokenizerError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    match entry {
        None => Ok(None),
        Some(TemplateEntry::One(template)) => Ok(Some(template)),
        Some(TemplateEntry::Named(templates)) => templates
            .into_iter()
            .find(|entry| entry.name == "default")
            .map(|entry| Some(entry.template))
            .ok_or_else(|| TokenizerError::Invalid {
                origin: config_file.display().to_string(),
                problem: "no chat template is named `default`".to_owned(),
            }),
    }
}

/// Reads a regular file of at most `bytes_max` bytes as UTF-8.
fn read_text(path: &Path, bytes_max: u64) -> Result<String, TokenizerError> {
    let failed = |source| TokenizerError::Read {
        file: path.to_owned(),
        source,
    };
    // Opening a pipe would wait for its writer.
    if !path.metadata().map_err(failed)?.is_file() {
        return Err(TokenizerError::NotAFile(path.to_owned()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(bytes_max + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > bytes_max {
        return Err(TokenizerError::TooLarge {
            file: path.to_owned(),
            bytes_max,
        });
    }
    String::from_utf8(bytes).map_err(|error| TokenizerError::Utf8 {
        file: path.to_owned(),
        at: error.utf8_error().valid_up_to(),
    })
}

fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, TokenizerError> {
    serde_json::from_str(text).map_err(|source| TokenizerError::Json {
        file: PathBuf::from(path),
        source,
    })
}
