//! `cabind eval`: how many requests of a test set a model turns into exactly the right calls.
mod score;

use super::generate::ready;
use crate::arguments::EvalArguments;
use anyhow::{Context, Result, bail};
use cabind::engine::{
    self, EngineHandle, Event, Finish, Limits, ModelOptions, ModelSource, Request, RequestOptions,
};
use cabind::tools::Catalogue;
use cabind_models::chat::{Message, Role};
use cabind_models::checkpoint::ReplyForm;
use score::{Line, Outcome, Report};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::{Duration, Instant};

const CONTEXT_TOKENS_MAX: usize = 4096;
const PREFILL_CHUNK_TOKENS: usize = 256;
/// One is asked at a time; the place of the one before is freed a moment after its last event.
const QUEUE_REQUESTS_MAX: usize = 4;
const REPLY_TOKENS_MAX: u32 = 1024;
const PROMPT_BYTES_MAX: usize = 1 << 20;
/// What stands before the first spoken word.
const SAY: &str = r#"{"say": ""#;

pub(crate) fn evaluate(arguments: &EvalArguments) -> Result<()> {
    let catalogue = Catalogue::builtin();
    let mut lines = Vec::new();
    for file in &arguments.files {
        read(file, &catalogue, &mut lines).with_context(|| file.display().to_string())?;
    }
    let options = ModelOptions {
        source: ModelSource::Path(arguments.model.clone()),
        device: arguments.device.parse()?,
        kv_cache: None,
        quantize: arguments.quant.as_deref().map(str::parse).transpose()?,
        probe: None,
        context_tokens_max: CONTEXT_TOKENS_MAX,
        prefill_chunk_tokens: PREFILL_CHUNK_TOKENS,
        reply_tokens_max: REPLY_TOKENS_MAX,
    };
    let limits = Limits {
        queue_requests_max: QUEUE_REQUESTS_MAX,
        prompt_bytes_max: PROMPT_BYTES_MAX,
        reply_tokens_max: REPLY_TOKENS_MAX,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (engine, _thread) = engine::spawn(options, limits)?;
    let report = runtime.block_on(async {
        ready(&engine).await?;
        let mut report = Report::default();
        for line in &lines {
            converse(&engine, &catalogue, arguments, line, &mut report).await?;
        }
        anyhow::Ok(report)
    })?;
    match arguments.json {
        true => println!("{:#}", report.json()),
        false => print!("{}", report.tables(arguments.failures)),
    }
    Ok(())
}

/// Adds the lines of a file, each checked against the catalogue.
fn read(file: &Path, catalogue: &Catalogue, lines: &mut Vec<Line>) -> Result<()> {
    for (at, text) in BufReader::new(std::fs::File::open(file)?)
        .lines()
        .enumerate()
    {
        let text = text?;
        let line = Line::parse(&text, catalogue).with_context(|| format!("line {}", at + 1))?;
        lines.push(line);
    }
    Ok(())
}

/// Asks every turn; the model's own replies are the history of the next one.
async fn converse(
    engine: &EngineHandle,
    catalogue: &Catalogue,
    arguments: &EvalArguments,
    line: &Line,
    report: &mut Report,
) -> Result<()> {
    let mut messages = Vec::new();
    if engine.status().borrow().reply_form == ReplyForm::Text {
        let content = catalogue.instructions();
        messages.push(message(Role::System, &content));
    }
    for turn in &line.turns {
        messages.push(message(Role::User, &turn.user));
        let outcome = ask(engine, catalogue, messages.clone(), !arguments.no_think).await?;
        messages.push(message(Role::Assistant, &outcome.content));
        report.add(line, turn, outcome, catalogue);
    }
    Ok(())
}

fn message(role: Role, content: &str) -> Message {
    Message {
        role,
        content: content.into(),
    }
}

async fn ask(
    engine: &EngineHandle,
    catalogue: &Catalogue,
    messages: Vec<Message>,
    think: bool,
) -> Result<Outcome> {
    let submitted = Instant::now();
    let mut reply = engine.submit(Request {
        id: "eval".into(),
        client: "cabind".into(),
        messages,
        options: RequestOptions {
            temperature: Some(0.0),
            think: Some(think),
            schema: Some(catalogue.schema()),
            ..RequestOptions::default()
        },
    })?;
    let mut content = String::new();
    let mut spoken: Option<Duration> = None;
    while let Some(event) = reply.next().await {
        match event {
            Event::Content { text } => {
                content.push_str(&text);
                if content.len() > SAY.len() {
                    spoken.get_or_insert_with(|| submitted.elapsed());
                }
            }
            Event::Done { finish, usage } => {
                return Ok(Outcome {
                    reply: catalogue
                        .parse_reply(&content)
                        .ok()
                        .filter(|_| finish == Finish::Stop),
                    content,
                    reasoning_tokens: usage.reasoning_tokens,
                    spoken_ms: milliseconds(spoken.unwrap_or_else(|| submitted.elapsed())),
                    whole_ms: milliseconds(submitted.elapsed()),
                });
            }
            Event::Failed { error } => bail!(error),
            Event::Started { .. } | Event::Reasoning { .. } => {}
        }
    }
    bail!("the engine ended without an answer")
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
