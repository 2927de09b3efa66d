//! D-Bus clients that ask for too much, the wrong thing, or vanish.
use crate::world::{World, chatty, said, until};
use cabind_tests::bus_client::{BusClient, Options, error_name};
use std::process::{Command, Stdio};
use std::time::Duration;

const LONG: &str = "reply_tokens_max = 4000\n";

async fn still_serves(client: &BusClient) {
    let options = Options::from([("max_tokens", 2u32.into())]);
    let reply = client.generate("hello", options).await.unwrap();
    assert_eq!(reply["finish"], "length", "{reply:?}");
}

#[tokio::test]
async fn a_full_queue_refuses_and_serves_on() {
    let world = World::ready(chatty(), &format!("{LONG}queue_requests_max = 1\n"));
    let client = world.client().await;
    let events = client.stream("hello", Options::new()).await.unwrap();
    let refused = client.generate("hello", Options::new()).await.unwrap_err();
    assert_eq!(error_name(&refused), "QueueFull", "{refused}");
    client.cancel(&events.request).await.unwrap();
    until("the place is free again", || async {
        let options = Options::from([("max_tokens", 2u32.into())]);
        client.generate("hello", options).await.is_ok()
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_stream_ends_with_its_error() {
    let world = World::ready(chatty(), LONG);
    let client = world.client().await;
    let mut events = client.stream("hello", Options::new()).await.unwrap();
    client.cancel(&events.request).await.unwrap();
    let mut last = None;
    while let Some(event) = events.next().await.unwrap() {
        last = Some(event);
    }
    assert_eq!(last.unwrap()["code"], "Cancelled");
}

#[tokio::test]
async fn a_killed_client_frees_its_request() {
    let world = World::ready(chatty(), LONG);
    let client = world.client().await;
    let mut victim = Command::new("busctl")
        .arg(format!("--address={}", world.bus.address))
        .args(["call", "org.cabind.Inference1", "/org/cabind/Inference1"])
        .args([
            "org.cabind.Inference1",
            "Generate",
            "a(ss)a{sv}",
            "1",
            "user",
            "hello",
            "0",
        ])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let active = async || client.property("ActiveRequests").await.unwrap();
    until("the request runs", || async { active().await == 1 }).await;
    let tokens = client.property("TokensPerSecond").await.unwrap();
    victim.kill().unwrap();
    victim.wait().unwrap();
    until("the request has gone", || async { active().await == 0 }).await;
    // Only a finished reply gives a speed: this one was cut off.
    assert_eq!(client.property("TokensPerSecond").await.unwrap(), tokens);
    still_serves(&client).await;
}

#[tokio::test]
async fn a_client_that_never_reads_its_stream_loses_it() {
    let world = World::ready(chatty(), &format!("{LONG}stream_stall_ms_max = 100\n"));
    let client = world.client().await;
    // Kept open, never read: the pipe fills with some 1500 events.
    let mut unread = client.stream("hello", Options::new()).await.unwrap();
    let active = async || client.property("ActiveRequests").await.unwrap();
    until("the request runs", || async { active().await == 1 }).await;
    until("the stalled request has gone", || async {
        active().await == 0
    })
    .await;
    still_serves(&client).await;
    let mut last = None;
    while let Ok(Some(event)) = unread.next().await {
        last = Some(event);
    }
    let last = last.unwrap();
    assert_eq!(last["code"], "StreamStalled", "{last}");
}

#[tokio::test]
async fn wrong_calls_are_refused_by_name() {
    let world = World::ready(chatty(), "prompt_bytes_max = 1000\n");
    let client = world.client().await;
    let check = async |text: &str, option: (&'static str, zbus::Variant<'static>), wanted: &str| {
        let error = client
            .generate(text, Options::from([option]))
            .await
            .unwrap_err();
        assert_eq!(error_name(&error), wanted, "{error}");
    };
    let none = || ("max_tokens", 2u32.into());
    check(&"long ".repeat(300), none(), "PromptTooLong").await;
    check("hello", ("temperature", "hot".into()), "InvalidArgument").await;
    check("hello", ("temperature", f64::NAN.into()), "InvalidArgument").await;
    check("hello", ("tempratur", 1.0.into()), "InvalidArgument").await;
    check("hello", ("deadline_ms", 0u32.into()), "InvalidArgument").await;
    check("hello", ("deadline_ms", 1u32.into()), "Deadline").await;

    // Wrong types and methods: the bus's own errors.
    let shell = |call: &str| {
        let command = format!(
            "busctl --user call org.cabind.Inference1 /org/cabind/Inference1 org.cabind.Inference1 {call}"
        );
        world.shell(&command)
    };
    for call in ["Generate s hello", "Generate", "Obey", "Stream as 1 hello"] {
        let output = shell(call);
        assert!(!output.status.success(), "{call}: {}", said(&output));
    }
    still_serves(&client).await;
}

#[tokio::test]
async fn a_deadline_ends_a_reply_that_goes_on() {
    let world = World::ready(chatty(), LONG);
    let client = world.client().await;
    let options = Options::from([("deadline_ms", 50u32.into())]);
    let error = tokio::time::timeout(Duration::from_secs(10), client.generate("hello", options));
    let error = error.await.unwrap().unwrap_err();
    assert_eq!(error_name(&error), "Deadline", "{error}");
}
