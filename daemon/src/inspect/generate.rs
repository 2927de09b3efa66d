//! `cabind generate`: the engine answers one request in this process.
use super::memory::memory_peak_bytes;
use crate::arguments::GenerateArguments;
use anyhow::{Result, bail};
use cabind::engine::{
    self, EngineHandle, EngineState, Event, Finish, Limits, ModelOptions, Request, RequestOptions,
    Usage,
};
use cabind_models::chat::{Message, Role};
use serde_json::json;
use std::io::{IsTerminal, Write};

/// One page of words a prompt more than any model here takes.
const PROMPT_BYTES_MAX: usize = 1 << 24;
/// Beyond this, ask a daemon with a configuration of its own.
const CONTEXT_TOKENS_MAX: usize = 16_384;
const PREFILL_CHUNK_TOKENS: usize = 256;

pub(crate) fn generate(arguments: &GenerateArguments) -> Result<()> {
    let (source, prompt) = arguments.model_and_prompt().map_err(anyhow::Error::msg)?;
    let options = ModelOptions {
        source,
        device: arguments.device.parse()?,
        kv_cache: None,
        quantize: arguments.quant.as_deref().map(str::parse).transpose()?,
        probe: None,
        context_tokens_max: CONTEXT_TOKENS_MAX,
        prefill_chunk_tokens: PREFILL_CHUNK_TOKENS,
        reply_tokens_max: arguments.max_tokens,
    };
    let limits = Limits {
        queue_requests_max: 1,
        prompt_bytes_max: PROMPT_BYTES_MAX,
        reply_tokens_max: arguments.max_tokens,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (engine, _thread) = engine::spawn(options, limits)?;
    runtime.block_on(async {
        ready(&engine).await?;
        let printed = answer(&engine, arguments, prompt).await?;
        report(&engine, arguments, &printed)
    })
}

pub(super) async fn ready(engine: &EngineHandle) -> Result<()> {
    let mut status = engine.status();
    let settled =
        |state: &EngineState| matches!(state, EngineState::Ready | EngineState::Failed { .. });
    let state = status.wait_for(|s| settled(&s.state)).await?.state.clone();
    match state {
        EngineState::Failed { reason } => bail!(reason),
        _ => Ok(()),
    }
}

struct Printed {
    reasoning: String,
    content: String,
    finish: Finish,
    usage: Usage,
}

async fn answer(
    engine: &EngineHandle,
    arguments: &GenerateArguments,
    prompt: &str,
) -> Result<Printed> {
    let request = Request {
        id: "generate".into(),
        client: "cabind".into(),
        messages: vec![Message {
            role: Role::User,
            content: prompt.into(),
        }],
        options: RequestOptions {
            temperature: arguments.greedy.then_some(0.0).or(arguments.temperature),
            top_p: arguments.top_p,
            top_k: arguments.top_k,
            min_p: arguments.min_p,
            repetition_penalty: arguments.repetition_penalty,
            seed: arguments.seed,
            think: Some(!arguments.no_think),
            ..RequestOptions::default()
        },
    };
    let mut reply = engine.submit(request)?;
    let (mut reasoning, mut content) = (String::new(), String::new());
    while let Some(event) = reply.next().await {
        match event {
            Event::Started { .. } => {}
            Event::Reasoning { text } => {
                show(arguments, &text, true)?;
                reasoning.push_str(&text);
            }
            Event::Content { text } => {
                if content.is_empty() && !reasoning.is_empty() {
                    show(arguments, "\n\n", false)?;
                }
                show(arguments, &text, false)?;
                content.push_str(&text);
            }
            Event::Done { finish, usage } => {
                show(arguments, "\n", false)?;
                return Ok(Printed {
                    reasoning,
                    content,
                    finish,
                    usage,
                });
            }
            Event::Failed { error } => bail!(error),
        }
    }
    bail!("the engine ended without an answer")
}

/// Text as it comes; reasoning is dimmed on a terminal.
fn show(arguments: &GenerateArguments, text: &str, dim: bool) -> Result<()> {
    if arguments.json {
        return Ok(());
    }
    let mut out = std::io::stdout();
    match dim && out.is_terminal() {
        true => write!(out, "\x1b[2m{text}\x1b[0m")?,
        false => out.write_all(text.as_bytes())?,
    }
    Ok(out.flush()?)
}

fn report(engine: &EngineHandle, arguments: &GenerateArguments, printed: &Printed) -> Result<()> {
    let status = engine.status().borrow().clone();
    let (usage, memory) = (&printed.usage, memory_peak_bytes());
    if arguments.json {
        let object = json!({
            "model": status.model,
            "device": status.device,
            "notes": status.notes,
            "reasoning": printed.reasoning,
            "content": printed.content,
            "finish": printed.finish,
            "usage": usage,
            "memory_peak_bytes": memory,
        });
        println!("{object:#}");
        return Ok(());
    }
    for note in &status.notes {
        eprintln!("note: {note}");
    }
    eprintln!(
        "{} on {}: {} prompt and {} reply tokens, first after {:.0} ms, {:.1} tokens/s, {:.0} MB at most",
        status.model,
        status.device,
        usage.prompt_tokens,
        usage.reasoning_tokens + usage.content_tokens,
        usage.first_token_ms,
        usage.tokens_per_second,
        memory.unwrap_or(0) as f64 / 1e6,
    );
    Ok(())
}
