//! Tokenizers from GGUF metadata.
//!
//! Keys: <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#tokenizer>. The file names the
//! pre-tokenizer (`tokenizer.ggml.pre`) without stating its pattern; the patterns are those that
//! the named models publish in their `tokenizer.json`, and for `default` the ones llama.cpp uses
//! (`src/llama-vocab.cpp`).
use std::collections::BTreeMap;

use tokenizers::SplitDelimiterBehavior;
use tokenizers::pre_tokenizers::PreTokenizerWrapper;
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::pre_tokenizers::split::{Split, SplitPattern};

use super::added::AddedToken;
use super::split::Normalization;
use super::{Parts, TokenizerError, hf};
use crate::weights::{MetadataArray, MetadataValue};

const ORIGIN: &str = "GGUF metadata";
pub(super) const MODEL: &str = "tokenizer.ggml.model";
pub(super) const PRE: &str = "tokenizer.ggml.pre";
pub(super) const TOKENS: &str = "tokenizer.ggml.tokens";
pub(super) const TOKEN_TYPE: &str = "tokenizer.ggml.token_type";
pub(super) const MERGES: &str = "tokenizer.ggml.merges";
pub(super) const BOS: &str = "tokenizer.ggml.bos_token_id";
const EOS: &str = "tokenizer.ggml.eos_token_id";
/// The token that ends a turn where that is another one than the end of the text.
const EOT: &str = "tokenizer.ggml.eot_token_id";
/// The token that ends a message to a tool, where that is another one again.
const EOM: &str = "tokenizer.ggml.eom_token_id";
pub(super) const ADD_BOS: &str = "tokenizer.ggml.add_bos_token";
pub(super) const CHAT_TEMPLATE: &str = "tokenizer.chat_template";
/// All of `tokenizer.json`. Where it is there it says more than the keys above.
pub(super) const HUGGINGFACE: &str = "tokenizer.huggingface.json";

const QWEN2: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";
const LLAMA3: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";
const GPT2: &str = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+";
const DEFAULT: [&str; 4] = [
    r"[\p{P}\$\+<=>\^~\|]+",
    r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)",
    r"\p{N}+",
    r"[0-9][0-9][0-9]",
];

/// What `tokenizer.ggml.pre` stands for.
struct Pre {
    patterns: &'static [&'static str],
    normalizations: Vec<Normalization>,
    ignore_merges: bool,
    /// Whether a text begins with the first token of all texts where the file does not say.
    add_bos: bool,
}

pub(super) fn read(metadata: &BTreeMap<String, MetadataValue>) -> Result<Parts, TokenizerError> {
    let mut parts = match text(metadata, HUGGINGFACE)? {
        Some(json) => hf::tables(ORIGIN, json)?,
        None => listed(metadata)?,
    };
    parts.bos = id(metadata, BOS)?;
    parts.add_bos = boolean(metadata, ADD_BOS)?.unwrap_or(parts.add_bos);
    parts.chat_template = text(metadata, CHAT_TEMPLATE)?.map(str::to_owned);
    for key in [EOS, EOT, EOM] {
        match id(metadata, key)? {
            Some(id) if !parts.eos.contains(&id) => parts.eos.push(id),
            _ => {}
        }
    }
    Ok(parts)
}

/// The tokenizer as lists of tokens and merges, and a name for how it splits text.
fn listed(metadata: &BTreeMap<String, MetadataValue>) -> Result<Parts, TokenizerError> {
    match text(metadata, MODEL)? {
        Some("gpt2") => {}
        Some(other) => {
            return Err(TokenizerError::Unsupported {
                origin: ORIGIN.to_owned(),
                part: MODEL,
                found: other.to_owned(),
                supported: "gpt2, which is byte-level BPE, is",
            });
        }
        None => return Err(absent(MODEL)),
    }
    let pre = pre_tokenizer(text(metadata, PRE)?.unwrap_or("default"))?;
    let steps = steps(pre.patterns).map_err(|error| invalid(format!("{PRE}: {error}")))?;

    let tokens = strings(metadata, TOKENS)?;
    let types = metadata
        .get(TOKEN_TYPE)
        .ok_or_else(|| absent(TOKEN_TYPE))?
        .as_array()
        .and_then(MetadataArray::integers)
        .ok_or_else(|| wrong(TOKEN_TYPE, "not an array of integers"))?;
    if types.len() != tokens.len() {
        let problem = format!(
            "{TOKEN_TYPE} has {} entries for {} tokens",
            types.len(),
            tokens.len()
        );
        return Err(invalid(problem));
    }
    let mut parts = Parts {
        origin: ORIGIN.to_owned(),
        vocabulary: Vec::with_capacity(tokens.len()),
        merges: merges(metadata)?,
        ignore_merges: pre.ignore_merges,
        added: Vec::new(),
        unused: Vec::new(),
        normalizations: pre.normalizations,
        steps,
        bos: None,
        add_bos: pre.add_bos,
        eos: Vec::new(),
        chat_template: None,
    };
    for ((id, spelling), kind) in (0..).zip(tokens).zip(types) {
        let spelling = spelling.clone();
        match kind {
            1 => parts.vocabulary.push((spelling, id)),
            // Unknown, control, user-defined.
            2..=4 => parts.added.push(AddedToken {
                id,
                special: kind != 4,
                spelling,
                lstrip: false,
                rstrip: false,
            }),
            5 => parts.unused.push((spelling, id)),
            _ => {
                return Err(TokenizerError::Unsupported {
                    origin: ORIGIN.to_owned(),
                    part: TOKEN_TYPE,
                    found: kind.to_string(),
                    supported: "1 to 5 are in byte-level BPE",
                });
            }
        }
    }
    Ok(parts)
}

/// A split at each pattern, then bytes.
fn steps(patterns: &[&str]) -> tokenizers::Result<Vec<PreTokenizerWrapper>> {
    let split = |pattern: &&str| {
        let pattern = SplitPattern::Regex((*pattern).to_owned());
        Split::new(pattern, SplitDelimiterBehavior::Isolated, false).map(PreTokenizerWrapper::Split)
    };
    let bytes = PreTokenizerWrapper::ByteLevel(ByteLevel::new(false, true, false));
    let splits = patterns.iter().map(split);
    splits.chain(std::iter::once(Ok(bytes))).collect()
}

/// The name that stands for how these parts split text; `None` where no name does.
pub(super) fn name_of(parts: &Parts) -> Option<&'static str> {
    let strips = parts.added.iter().any(|token| token.lstrip || token.rstrip);
    let is = |name: &&str| {
        pre_tokenizer(name).is_ok_and(|pre| {
            pre.ignore_merges == parts.ignore_merges
                && pre.normalizations == parts.normalizations
                && steps(pre.patterns).is_ok_and(|steps| same_steps(&steps, &parts.steps))
        })
    };
    let named = ["qwen2", "llama-bpe", "gpt-2"].into_iter().find(is);
    named.filter(|_| !strips)
}

/// Whether text is split in the same places; where offsets are trimmed does not matter here.
fn same_steps(ours: &[PreTokenizerWrapper], theirs: &[PreTokenizerWrapper]) -> bool {
    use PreTokenizerWrapper::ByteLevel as Bytes;
    ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|pair| match pair {
            (Bytes(ours), Bytes(theirs)) => {
                ours.add_prefix_space == theirs.add_prefix_space
                    && ours.use_regex == theirs.use_regex
            }
            (ours, theirs) => ours == theirs,
        })
}

fn pre_tokenizer(name: &str) -> Result<Pre, TokenizerError> {
    let (patterns, normalizations, llama3): (&[&str], _, _) = match name {
        // Qwen's tokenizers compose characters first.
        "qwen2" | "deepseek-r1-qwen" => (&[QWEN2], vec![Normalization::Nfc], false),
        "llama-bpe" | "llama3" | "llama-v3" => (&[LLAMA3], Vec::new(), true),
        "gpt-2" => (&[GPT2], Vec::new(), false),
        "default" => (&DEFAULT, Vec::new(), false),
        other => {
            return Err(TokenizerError::Unsupported {
                origin: ORIGIN.to_owned(),
                part: PRE,
                found: other.to_owned(),
                supported: "qwen2, deepseek-r1-qwen, llama-bpe, llama3, llama-v3, gpt-2, default are",
            });
        }
    };
    Ok(Pre {
        patterns,
        normalizations,
        ignore_merges: llama3,
        add_bos: llama3,
    })
}

fn merges(
    metadata: &BTreeMap<String, MetadataValue>,
) -> Result<Vec<(String, String)>, TokenizerError> {
    let lines = strings(metadata, MERGES)?;
    let mut merges = Vec::with_capacity(lines.len());
    for line in lines {
        match line.split_once(' ') {
            Some((left, right)) if !right.contains(' ') => {
                merges.push((left.to_owned(), right.to_owned()));
            }
            _ => return Err(invalid(format!("{MERGES}: `{line}` is not two tokens"))),
        }
    }
    Ok(merges)
}

fn strings<'a>(
    metadata: &'a BTreeMap<String, MetadataValue>,
    key: &'static str,
) -> Result<&'a [String], TokenizerError> {
    metadata
        .get(key)
        .ok_or_else(|| absent(key))?
        .as_strings()
        .ok_or_else(|| wrong(key, "not an array of strings"))
}

fn text<'a>(
    metadata: &'a BTreeMap<String, MetadataValue>,
    key: &'static str,
) -> Result<Option<&'a str>, TokenizerError> {
    metadata
        .get(key)
        .map(|value| value.as_str().ok_or_else(|| wrong(key, "not a string")))
        .transpose()
}

fn boolean(
    metadata: &BTreeMap<String, MetadataValue>,
    key: &'static str,
) -> Result<Option<bool>, TokenizerError> {
    metadata
        .get(key)
        .map(|value| value.as_bool().ok_or_else(|| wrong(key, "not a bool")))
        .transpose()
}

fn id(
    metadata: &BTreeMap<String, MetadataValue>,
    key: &'static str,
) -> Result<Option<u32>, TokenizerError> {
    metadata
        .get(key)
        .map(|value| {
            value
                .as_u64()
                .and_then(|id| u32::try_from(id).ok())
                .ok_or_else(|| wrong(key, "not a token id"))
        })
        .transpose()
}

fn absent(key: &'static str) -> TokenizerError {
    wrong(key, "absent")
}

fn wrong(key: &'static str, problem: &'static str) -> TokenizerError {
    TokenizerError::Metadata { key, problem }
}

fn invalid(problem: String) -> TokenizerError {
    TokenizerError::Invalid {
        origin: ORIGIN.to_owned(),
        problem,
    }
}
