//! The tokenizer of a Hugging Face directory as GGUF metadata.
use std::collections::BTreeMap;
use std::path::Path;

use super::gguf::{
    ADD_BOS, BOS, CHAT_TEMPLATE, HUGGINGFACE, MERGES, MODEL, PRE, TOKEN_TYPE, TOKENS, name_of,
};
use super::{TokenizerError, hf};
use crate::weights::{MetadataArray, MetadataValue};

/// What `tokenizer.ggml.pre` says where only [`HUGGINGFACE`] tells how text is split.
const PRE_UNNAMED: &str = "tokenizer.json";

/// Types of tokens (`llama_token_type` in llama.cpp's `include/llama.h`).
const NORMAL: i32 = 1;
const CONTROL: i32 = 3;
const USER_DEFINED: i32 = 4;
const UNUSED: i32 = 5;

/// The metadata of `directory`'s tokenizer for a model of `vocab_size` ids, without the end
/// tokens, which the configuration names. Ids without a token are filled up.
pub(crate) fn gguf_metadata(
    directory: &Path,
    vocab_size: usize,
) -> Result<BTreeMap<String, MetadataValue>, TokenizerError> {
    let parts = hf::read(directory)?;
    let pre = name_of(&parts);
    let mut tokens: Vec<String> = (0..vocab_size).map(|id| format!("[PAD{id}]")).collect();
    let mut types = vec![UNUSED; vocab_size];
    let ordinary = parts.vocabulary.into_iter();
    let added = parts.added.into_iter().map(|token| {
        let kind = if token.special { CONTROL } else { USER_DEFINED };
        (token.spelling, token.id, kind)
    });
    for (spelling, id, kind) in ordinary.map(|(s, id)| (s, id, NORMAL)).chain(added) {
        let place = tokens
            .get_mut(id as usize)
            .zip(types.get_mut(id as usize))
            .ok_or_else(|| TokenizerError::Invalid {
                origin: parts.origin.clone(),
                problem: format!("token {id} is beyond the model's {vocab_size} ids"),
            })?;
        (*place.0, *place.1) = (spelling, kind);
    }
    let merges = parts.merges.into_iter();
    let merges = merges.map(|(left, right)| format!("{left} {right}"));
    let text = |text: &str| MetadataValue::String(text.to_owned());
    let mut metadata = BTreeMap::from([
        (MODEL, text("gpt2")),
        (PRE, text(pre.unwrap_or(PRE_UNNAMED))),
        (TOKENS, MetadataValue::Array(MetadataArray::String(tokens))),
        (TOKEN_TYPE, MetadataValue::Array(MetadataArray::I32(types))),
        (
            MERGES,
            MetadataValue::Array(MetadataArray::String(merges.collect())),
        ),
        (ADD_BOS, MetadataValue::Bool(parts.add_bos)),
    ]);
    if let Some(bos) = parts.bos {
        metadata.insert(BOS, MetadataValue::U32(bos));
    }
    if let Some(template) = parts.chat_template {
        metadata.insert(CHAT_TEMPLATE, MetadataValue::String(template));
    }
    if pre.is_none() {
        let json = hf::read_tokenizer_json(directory)?;
        metadata.insert(HUGGINGFACE, MetadataValue::String(json));
    }
    let entries = metadata.into_iter();
    Ok(entries
        .map(|(key, value)| (key.to_owned(), value))
        .collect())
}
