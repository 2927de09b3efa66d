//! `Stream`: its lines, and readers that do not read.
use super::rig::{End, Rig, STALL_MS_MAX, USAGE, generate, stream, within};
use crate::bus::{NAME, REQUEST_INTERFACE};
use cabind_models::checkpoint::ReplyForm;
use serde_json::{Value, json};

async fn check(form: ReplyForm, message: &str, want: Vec<Value>) {
    let rig = Rig::start().await;
    rig.status.send_modify(|s| s.reply_form = form);
    let client = rig.bus.client().await;
    let mut stream = stream(&client, message, vec![]).await;
    let mut lines = vec![];
    while let Some(line) = stream.line().await {
        lines.push(line);
    }
    assert_eq!(lines, want);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_has_every_event_in_order_and_ends() {
    let usage = serde_json::to_value(USAGE).unwrap();
    let started = json!({"event": "started", "prompt_tokens": 7});
    let reasoning = json!({"event": "reasoning", "text": "hm"});
    let content = |text: &str| json!({"event": "content", "text": text});
    check(
        ReplyForm::Text,
        "answer two\nlines and \"quotes\"",
        vec![
            started.clone(),
            reasoning.clone(),
            content("two\nlines and \"quotes\""),
            json!({"event": "done", "finish": "stop", "usage": usage}),
        ],
    )
    .await;
    let reply = r#"{"say": "Done.", "calls": [{"tool": "set_cabin_temperature", "arguments": {"temperature": 21}}]}"#;
    check(
        ReplyForm::Cabin,
        &format!("answer {reply}"),
        vec![
            started.clone(),
            reasoning,
            content(reply),
            json!({"event": "tool_call", "tool": "set_cabin_temperature", "arguments": {"temperature": 21}}),
            json!({"event": "done", "finish": "stop", "usage": usage, "say": "Done."}),
        ],
    )
    .await;
    check(
        ReplyForm::Text,
        "deadline",
        vec![
            started,
            json!({"event": "error", "code": "Deadline",
                "message": "the deadline passed before the reply was complete"}),
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn content_that_is_no_cabin_reply_is_said_to_be_none() {
    let rig = Rig::start().await;
    rig.status.send_modify(|s| s.reply_form = ReplyForm::Cabin);
    let client = rig.bus.client().await;
    let bad = r#"answer {"say": "x", "calls": [{"tool": "eject_seat", "arguments": {}}]}"#;
    let mut stream = stream(&client, bad, vec![]).await;
    let mut last = Value::Null;
    while let Some(line) = stream.line().await {
        assert_ne!(line["event"], "tool_call");
        last = line;
    }
    assert!(
        last["reply_error"].as_str().unwrap().contains("eject_seat"),
        "{last}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_cancels_a_request_that_has_nothing_to_write() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let mut stream = stream(&client, "wait", vec![]).await;
    stream.line().await.unwrap();
    drop(stream);
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_stops_reading_is_ended_and_delays_nobody() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let mut stalled = stream(&client, "flood", vec![]).await;
    within(rig.requests.recv()).await.unwrap();
    // Same client, same bus, while the flood stands still in its pipe.
    generate(&client, "answer ok", vec![]).await;
    assert_eq!(within(rig.ends.recv()).await, Some(End::Complete));
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
    // A reader that comes back finds what was written, then the reason.
    let mut lines = vec![];
    while let Some(line) = stalled.line().await {
        lines.push(line);
    }
    assert_eq!(lines.last().unwrap()["code"], "StreamStalled");
    assert_eq!(lines[0]["event"], "started");
    assert!(
        lines[1..lines.len() - 1]
            .iter()
            .all(|line| line["event"] == "content")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancel_waits_for_a_reader_that_does_not_read() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let flooded = stream(&client, "flood", vec![]).await;
    within(rig.requests.recv()).await.unwrap();
    let before = std::time::Instant::now();
    let cancel = client.call_method(
        Some(NAME),
        &flooded.path,
        Some(REQUEST_INTERFACE),
        "Cancel",
        &(),
    );
    within(cancel).await.unwrap();
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
    assert!(before.elapsed().as_millis() < STALL_MS_MAX.into());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_reader_that_keeps_reading_is_not_ended() {
    let rig = Rig::start().await;
    let client = rig.bus.client().await;
    let mut stream = stream(&client, "flood", vec![]).await;
    // More than the pipe and the reader's own buffer hold.
    for _ in 0..50 {
        let line = stream.line().await.unwrap();
        assert_ne!(line["event"], "error");
    }
}
