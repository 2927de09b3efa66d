//! `cabind tokenize`.
use crate::arguments::TokenizeArguments;
use anyhow::{Context, Result};
use cabind_models::chat::Message;
use cabind_models::checkpoint::{CheckpointError, open_template, open_tokenizer};
use cabind_models::tokenizer::Tokenizer;
use cabind_models::weights::Weights;
use serde_json::json;
use std::io::Read;
use std::path::Path;

pub(crate) fn tokenize(arguments: &TokenizeArguments) -> Result<()> {
    let weights = Weights::open(&arguments.model)?;
    let tokenizer = open_tokenizer(&arguments.model, &weights)?;
    let (ids, prompt) = match (&arguments.text, &arguments.chat) {
        (Some(text), _) => (tokenizer.encode(text)?, None),
        (None, file) => {
            let file = file.as_deref().context("give a text or --chat FILE")?;
            let (ids, prompt) = conversation(arguments, &tokenizer, file)?;
            (ids, Some(prompt))
        }
    };
    let pieces: Vec<_> = ids.iter().map(|id| tokenizer.piece(*id)).collect();
    if arguments.json {
        println!(
            "{:#}",
            json!({"ids": ids, "pieces": pieces, "prompt": prompt})
        );
        return Ok(());
    }
    if let Some(prompt) = prompt {
        println!("{prompt}\n");
    }
    for (id, piece) in ids.iter().zip(pieces) {
        println!("{id:8} {:?}", piece.unwrap_or_default());
    }
    Ok(())
}

fn conversation(
    arguments: &TokenizeArguments,
    tokenizer: &Tokenizer,
    file: &Path,
) -> Result<(Vec<u32>, String)> {
    let mut text = String::new();
    match file.to_str() {
        Some("-") => std::io::stdin().read_to_string(&mut text).map(|_| ()),
        _ => std::fs::read_to_string(file).map(|read| text = read),
    }
    .with_context(|| file.display().to_string())?;
    let messages: Vec<Message> = serde_json::from_str(&text)
        .with_context(|| format!("{}: not an array of messages", file.display()))?;
    let template = open_template(&arguments.model, tokenizer)?
        .ok_or_else(|| CheckpointError::NoTemplate(arguments.model.clone()))?;
    let think = !arguments.no_think;
    let prompt = template.encode(tokenizer, &messages, think)?;
    Ok((prompt.ids, template.render(&messages, think)?))
}
