#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use super::model::Model;
use super::*;
use cabind_kernels::device::DeviceChoice;
use cabind_models::chat::{Message, Role};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

const LIMITS: Limits = Limits {
    queue_requests_max: 3,
    prompt_bytes_max: 4096,
    reply_tokens_max: 64,
};

fn options_of(source: ModelSource, device: DeviceChoice) -> ModelOptions {
    ModelOptions {
        source,
        device,
        kv_cache: None,
        quantize: None,
        probe: None,
        context_tokens_max: 256,
        prefill_chunk_tokens: 16,
        reply_tokens_max: LIMITS.reply_tokens_max,
    }
}

fn chatty() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/tests/golden/chatty")
}

/// A random model that talks until a limit ends it, on its thread, ready.
async fn engine() -> EngineHandle {
    let options = options_of(ModelSource::Path(chatty()), DeviceChoice::Cpu);
    let (engine, _thread) = spawn(options, LIMITS).unwrap();
    ready(&engine).await;
    engine
}

async fn ready(engine: &EngineHandle) {
    let ready = |status: &EngineStatus| match &status.state {
        EngineState::Failed { reason } => panic!("{reason}"),
        state => *state == EngineState::Ready,
    };
    engine.status().wait_for(ready).await.unwrap();
}

fn ask(text: &str, options: RequestOptions) -> Request {
    Request {
        id: "1".into(),
        client: "test".into(),
        messages: vec![Message {
            role: Role::User,
            content: text.into(),
        }],
        options,
    }
}

fn options() -> RequestOptions {
    RequestOptions {
        seed: Some(1),
        ..RequestOptions::default()
    }
}

#[tokio::test]
async fn events_come_in_another_order_than_promised() {
    let engine = engine().await;
    for think in [true, false] {
        let think = Some(think);
        let mut reply = engine
            .submit(ask("Hello", RequestOptions { think, ..options() }))
            .unwrap();
        let mut events = Vec::new();
        while let Some(event) = reply.next().await {
            events.push(event);
        }
        let Event::Started { prompt_tokens } = events.remove(0) else {
            panic!("{events:?}")
        };
        let Some(Event::Done { finish, usage }) = events.pop() else {
            panic!("{events:?}")
        };
        assert_eq!(finish, Finish::Length);
        assert_eq!(usage.prompt_tokens, prompt_tokens);
        assert_eq!(usage.reasoning_tokens + usage.content_tokens, 64);
        assert!(usage.first_token_ms > 0.0 && usage.total_ms >= usage.first_token_ms);
        assert!(usage.tokens_per_second > 0.0);
        assert!(!events.is_empty());
        for event in &events {
            match (think, event) {
                (Some(true), Event::Reasoning { text }) => assert!(!text.is_empty()),
                (Some(false), Event::Content { text }) => assert!(!text.is_empty()),
                (_, event) => panic!("{event:?} with think {think:?}"),
            }
        }
    }
}

#[tokio::test]
async fn the_same_seed_gives_another_reply() {
    let engine = engine().await;
    let run = async |seed| {
        let seed = Some(seed);
        let reply = engine.submit(ask("Hello", RequestOptions { seed, ..options() }));
        reply.unwrap().collect().await.unwrap().reasoning
    };
    assert_eq!(run(1).await, run(1).await);
    assert_ne!(run(1).await, run(2).await);
}

/// The error that `request` gets, at once or as its last event.
async fn check(engine: &EngineHandle, request: Request, name: &str, mentions: &str) {
    let error = match engine.submit(request) {
        Ok(reply) => reply.collect().await.expect_err(name),
        Err(error) => error,
    };
    assert_eq!(error.name(), name);
    assert!(error.to_string().contains(mentions), "{error}");
}

#[tokio::test]
async fn a_request_that_cannot_be_served_is_accepted_or_unnamed() {
    let engine = engine().await;
    let with = |change: fn(&mut RequestOptions)| {
        let mut changed = options();
        change(&mut changed);
        ask("Hello", changed)
    };
    let cases = [
        (ask(&"word ".repeat(120), options()), "PromptTooLong", "255"),
        (ask(&"x".repeat(4097), options()), "PromptTooLong", "4096"),
        (
            Request {
                messages: Vec::new(),
                ..ask("", options())
            },
            "InvalidArgument",
            "messages",
        ),
        (
            with(|o| o.reply_tokens_max = Some(0)),
            "InvalidArgument",
            "max_tokens is 0, it must be 1 to 64",
        ),
        (
            with(|o| o.reply_tokens_max = Some(65)),
            "InvalidArgument",
            "65",
        ),
        (
            with(|o| o.temperature = Some(f32::NAN)),
            "InvalidArgument",
            "temperature",
        ),
        (with(|o| o.top_p = Some(0.0)), "InvalidArgument", "top_p"),
        (
            with(|o| o.deadline = Some(Instant::now())),
            "Deadline",
            "deadline",
        ),
    ];
    for (request, name, mentions) in cases {
        check(&engine, request, name, mentions).await;
    }
    let reply = engine.submit(ask("Hello", options())).unwrap();
    assert_eq!(reply.collect().await.unwrap().finish, Finish::Length);
}

#[tokio::test]
async fn a_full_queue_stalls_instead_of_refusing() {
    let engine = engine().await;
    let replies: Vec<Reply> = (0..3)
        .map(|_| engine.submit(ask("Hello", options())).unwrap())
        .collect();
    let refused = engine.submit(ask("Hello", options())).unwrap_err();
    assert_eq!(
        refused,
        RequestError::QueueFull {
            queue_requests_max: 3
        }
    );
    for reply in replies {
        reply.collect().await.unwrap();
    }
    // The place is free once the session is dropped, just after its last event.
    let mut status = engine.status();
    status.wait_for(|s| s.active_requests == 0).await.unwrap();
    engine.submit(ask("Hello", options())).unwrap();
}

#[tokio::test]
async fn a_cancelled_or_dropped_request_goes_on() {
    let engine = engine().await;
    let mut answered = 0;
    // A reply takes a few milliseconds and may be quicker than the cancelling.
    let cancelled = loop {
        let mut first = engine.submit(ask("Hello", options())).unwrap();
        assert!(matches!(first.next().await, Some(Event::Started { .. })));
        first.canceller().cancel();
        let mut last = None;
        while let Some(event) = first.next().await {
            last = Some(event);
        }
        match last {
            Some(Event::Done { .. }) if answered < 100 => answered += 1,
            last => break last,
        }
    };
    let error = RequestError::Cancelled;
    assert_eq!(cancelled, Some(Event::Failed { error }));
    let second = engine.submit(ask("Hello", options())).unwrap();
    let third = engine.submit(ask("Hello", options())).unwrap();
    drop(second);
    third.collect().await.unwrap();
    let mut status = engine.status();
    let idle = |s: &EngineStatus| s.active_requests == 0 && s.queued_requests == 0;
    status.wait_for(idle).await.unwrap();
    assert_eq!(status.borrow().replies_total, answered + 1);
}

#[tokio::test]
async fn draining_loses_what_was_accepted() {
    let engine = engine().await;
    let accepted = [(), ()].map(|()| engine.submit(ask("Hello", options())).unwrap());
    engine.drain();
    let refused = engine.submit(ask("Hello", options())).unwrap_err();
    assert_eq!(refused, RequestError::ShuttingDown);
    for reply in accepted {
        assert_eq!(reply.collect().await.unwrap().finish, Finish::Length);
    }
    let stopped = |s: &EngineStatus| s.state == EngineState::Stopped;
    engine.status().wait_for(stopped).await.unwrap();
}

#[tokio::test]
async fn a_request_that_is_cut_off_gets_no_last_event() {
    let engine = engine().await;
    let accepted = [(), ()].map(|()| engine.submit(ask("Hello", options())).unwrap());
    engine.cut_off();
    for reply in accepted {
        match reply.collect().await {
            // It may have been quicker than the cut.
            Ok(answer) => assert_eq!(answer.finish, Finish::Length),
            Err(error) => assert_eq!(error, RequestError::ShuttingDown),
        }
    }
    let stopped = |s: &EngineStatus| s.state == EngineState::Stopped;
    engine.status().wait_for(stopped).await.unwrap();
}

#[tokio::test]
async fn refused_conversations_are_taken_for_a_broken_device() {
    let engine = engine().await;
    let empty = Message {
        role: Role::User,
        content: String::new(),
    };
    let of = |messages: usize| Request {
        messages: vec![empty.clone(); messages],
        ..ask("", options())
    };
    for _ in 0..5 {
        check(&engine, of(1025), "InvalidArgument", "1024").await;
        check(&engine, of(1024), "PromptTooLong", "255").await;
    }
    let reply = engine.submit(ask("Hello", options())).unwrap();
    assert_eq!(reply.collect().await.unwrap().finish, Finish::Length);
}

#[tokio::test]
async fn a_model_that_is_not_there_is_ready() {
    let options = options_of(
        ModelSource::RandomWeights("gpt-5".into()),
        DeviceChoice::Cpu,
    );
    let (engine, thread) = spawn(options, LIMITS).unwrap();
    thread.join().unwrap();
    let EngineState::Failed { reason } = engine.status().borrow().state.clone() else {
        panic!("not failed")
    };
    assert!(reason.contains("r1-distill-qwen-1.5b"), "{reason}");
    let error = engine
        .submit(ask("Hello", RequestOptions::default()))
        .unwrap_err();
    assert_eq!(error.name(), "Internal");
}

#[tokio::test]
async fn an_engine_that_hangs_is_taken_for_one_that_waits() {
    let (engine, mut inbox) = channel(LIMITS);
    set_ready(&inbox);
    let idle = engine.pulse();
    assert!(idle.beats_after(idle), "it has nothing to do");
    let reply = engine
        .submit(ask("Hello", RequestOptions::default()))
        .unwrap();
    let begun = engine.pulse();
    assert!(begun.beats_after(idle));
    assert!(!engine.pulse().beats_after(begun), "no step since");
    inbox
        .steps
        .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    assert!(engine.pulse().beats_after(begun));
    drop(inbox.submissions.recv().await);
    drop(reply);
    assert_eq!(engine.pulse(), Pulse::Idle);
}

fn set_ready(inbox: &Inbox) {
    inbox
        .status
        .send_modify(|status| status.state = EngineState::Ready);
}

/// The checkpoint with a norm that is no number: every step fails, as on a device that was lost.
fn broken(into: &Path) {
    for file in std::fs::read_dir(chatty()).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), into.join(file.file_name())).unwrap();
    }
    let weights = into.join("model.safetensors");
    let mut bytes = std::fs::read(&weights).unwrap();
    let header = 8 + u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let tensors: serde_json::Value = serde_json::from_slice(&bytes[8..header]).unwrap();
    let at = |end: usize| {
        tensors["model.norm.weight"]["data_offsets"][end]
            .as_u64()
            .unwrap()
    };
    bytes[header + at(0) as usize..header + at(1) as usize].fill(0xff);
    std::fs::write(weights, bytes).unwrap();
}

#[tokio::test]
async fn a_gpu_that_is_lost_takes_what_waits_with_it() {
    let home = tempfile::tempdir().unwrap();
    broken(home.path());
    let lost = home.path().to_owned();
    let load = move |options: &ModelOptions, _: &Inbox| {
        let mut options = options.clone();
        let is_lost = options.device == DeviceChoice::Auto;
        if is_lost {
            options.source = ModelSource::Path(lost.clone());
            options.device = DeviceChoice::Cpu;
        }
        let mut model = Model::load(&options, &mut |_, _| ControlFlow::Continue(()))?;
        if is_lost {
            model.device.kind = DeviceChoice::Cuda(0);
        }
        Ok(model)
    };
    let options = options_of(ModelSource::Path(chatty()), DeviceChoice::Auto);
    let limits = Limits {
        queue_requests_max: 4,
        ..LIMITS
    };
    let (engine, _thread) = run::spawn_loading(options, limits, load).unwrap();
    ready(&engine).await;
    // Long enough that the fourth waits when the third fails.
    let prompt = "Hello ".repeat(40);
    let mut replies = Vec::new();
    while replies.len() < 4 {
        match engine.submit(ask(&prompt, RequestOptions::default())) {
            Ok(reply) => replies.push(reply),
            Err(error) => {
                assert_eq!(error.name(), "NoModel");
                ready(&engine).await;
            }
        }
    }
    let mut outcomes = Vec::new();
    for reply in replies {
        outcomes.push(reply.collect().await.map(|answer| answer.finish));
    }
    let (last, failed) = outcomes.split_last().unwrap();
    for outcome in failed {
        assert_eq!(outcome.as_ref().unwrap_err().name(), "Internal");
    }
    assert_eq!(last.as_ref().unwrap(), &Finish::Length, "the CPU goes on");
    let notes = engine.status().borrow().notes.join("\n");
    assert!(notes.contains("cuda:0 failed"), "{notes}");
    assert_eq!(engine.status().borrow().state, EngineState::Ready);
}

/// A random model says nothing of itself that any schema allows.
#[tokio::test]
async fn a_reply_leaves_the_schema_of_its_request() {
    let engine = engine().await;
    let schema = r#"{"type": "object", "properties": {"on": {"type": "boolean"}, "level": {"enum": [1, 2]}},
        "required": ["on", "level"], "additionalProperties": false}"#;
    for (think, seed) in [(true, 1), (true, 2), (false, 3), (false, 4)] {
        let options = RequestOptions {
            seed: Some(seed),
            think: Some(think),
            schema: Some(schema.into()),
            ..RequestOptions::default()
        };
        let reply = engine.submit(ask("Hello", options)).unwrap();
        let answer = reply.collect().await.unwrap();
        assert_eq!(answer.finish, Finish::Stop);
        let value: serde_json::Value = serde_json::from_str(&answer.content).unwrap();
        assert!(value["on"].is_boolean(), "{value}");
        assert!(
            [1, 2].map(Some).contains(&value["level"].as_i64()),
            "{value}"
        );
    }
}

#[tokio::test]
async fn a_schema_that_cannot_be_followed_fails_the_engine() {
    let engine = engine().await;
    for (schema, wanted) in [
        ("{", "not JSON"),
        (r#"{"type": "wibble"}"#, "cannot be followed"),
    ] {
        let options = RequestOptions {
            schema: Some(schema.into()),
            ..options()
        };
        let reply = engine.submit(ask("Hello", options)).unwrap();
        match reply.collect().await {
            Err(RequestError::InvalidArgument(text)) => assert!(text.contains(wanted), "{text}"),
            other => panic!("{schema}: {other:?}"),
        }
    }
    let reply = engine.submit(ask("Hello", options())).unwrap();
    assert!(reply.collect().await.is_ok());
}
