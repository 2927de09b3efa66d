//! cabin-mini, as shipped, on the text it was never shown (`models/cabin-mini/eval`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use cabind::engine::{
    EngineHandle, EngineState, Limits, ModelOptions, ModelSource, Request, RequestOptions, spawn,
};
use cabind::tools::{CabinReply, Catalogue};
use cabind_kernels::device::DeviceChoice;
use cabind_models::chat::{Message, Role};
use cabind_models::checkpoint::ReplyForm;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The bar: exact tool and arguments, calls in order.
const EXACT_SHARE_MIN: f64 = 0.95;
/// Lines of a language; `models/cabin-mini/training/evaluate.py` runs them all.
const LINES: usize = 300;

#[derive(Deserialize)]
struct Line {
    text: String,
    reply: String,
}

fn cabin_mini() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/cabin-mini")
}

async fn engine() -> EngineHandle {
    let options = ModelOptions {
        source: ModelSource::Path(cabin_mini()),
        device: DeviceChoice::Cpu,
        kv_cache: None,
        quantize: None,
        probe: None,
        context_tokens_max: 1024,
        prefill_chunk_tokens: 256,
        reply_tokens_max: 256,
    };
    let limits = Limits {
        queue_requests_max: 4,
        prompt_bytes_max: 4096,
        reply_tokens_max: 256,
    };
    let (engine, _thread) = spawn(options, limits).unwrap();
    let mut status = engine.status();
    let settled = status.wait_for(|status| match &status.state {
        EngineState::Failed { reason } => panic!("{reason}"),
        state => *state == EngineState::Ready,
    });
    assert_eq!(settled.await.unwrap().reply_form, ReplyForm::Cabin);
    engine
}

async fn ask(engine: &EngineHandle, text: &str, think: bool) -> String {
    let request = Request {
        id: "eval".into(),
        client: "eval".into(),
        messages: vec![Message {
            role: Role::User,
            content: text.into(),
        }],
        options: RequestOptions {
            think: Some(think),
            ..RequestOptions::default()
        },
    };
    engine
        .submit(request)
        .unwrap()
        .collect()
        .await
        .unwrap()
        .content
}

#[tokio::test]
async fn cabin_mini_calls_something_else_than_it_was_asked() {
    let (engine, catalogue) = (engine().await, Catalogue::builtin());
    for think in [true, false] {
        for language in ["en", "fr", "de"] {
            let file = cabin_mini().join(format!("eval/{language}.jsonl"));
            let text = std::fs::read_to_string(file).unwrap();
            let (mut exact, mut all) = (0, 0);
            for line in text.lines().take(LINES) {
                let line: Line = serde_json::from_str(line).unwrap();
                let wanted: CabinReply = catalogue.parse_reply(&line.reply).unwrap();
                let content = ask(&engine, &line.text, think).await;
                let got = catalogue.parse_reply(&content).map(|reply| reply.calls);
                all += 1;
                match got {
                    Ok(calls) if calls == wanted.calls => exact += 1,
                    _ => println!("{language}: {:?} gave {content}", line.text),
                }
            }
            let share = f64::from(exact) / f64::from(all);
            println!("{language}, thinking {think}: {exact} of {all} exact ({share:.3})");
            assert!(share >= EXACT_SHARE_MIN, "{language}: {share:.3}");
        }
    }
}
