//! Against a real mosquitto.
use super::harness::{Broker, Client, Message, config, free_port, program, serve};
use crate::config::MqttSection;
use crate::engine::RequestError;
use cabind_models::chat::Role;
use cabind_models::checkpoint::ReplyForm::{Cabin, Text};
use rumqttc::v5::mqttbytes::QoS;
use serde_json::json;
use std::path::Path;

const STATUS: &str = "cabind/default/status";
const REPLY: &str =
    r#"{"say": "Ok.", "calls": [{"tool": "set_fan_speed", "arguments": {"level": 3}}]}"#;

#[tokio::test]
async fn a_request_gets_its_result_with_its_correlation_data() {
    let broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Cabin);
    let mut client = Client::connect(&broker, &["me/#", "cabind/default/response/+", STATUS]).await;
    let online = client.state("online").await;
    assert_eq!(online.payload["model"], "scripted");
    assert_eq!(online.payload["version"], env!("CARGO_PKG_VERSION"));
    client
        .ask(r#"{"id": "7", "text": "fan to three"}"#, "me/answers")
        .await;
    let asked = engine.asked().await;
    assert_eq!(asked.text(), "fan to three");
    assert_eq!(asked.request().client, "mqtt:default");
    asked.say(REPLY).await;
    asked.done().await;
    let result = client.next_on("me/answers").await;
    assert_eq!(result.qos, QoS::AtLeastOnce);
    assert!(!result.retain);
    assert_eq!(result.correlation.as_deref(), Some(&b"\x00\xffmine"[..]));
    assert_eq!(result.payload["event"], "done");
    assert_eq!(result.payload["say"], "Ok.");
    assert_eq!(result.payload["calls"][0]["arguments"]["level"], 3);
    // Without a response topic the id gives one.
    client
        .send("cabind/default/request", r#"{"id": "8", "text": "again"}"#)
        .await;
    let asked = engine.asked().await;
    asked.say(REPLY).await;
    asked.done().await;
    let result = client.next_on("cabind/default/response/8").await;
    assert_eq!(
        (result.payload["id"].as_str(), result.correlation),
        (Some("8"), None)
    );
    server.close().await;
    client.state("offline").await;
}

#[tokio::test]
async fn the_status_names_a_model_that_serves_no_more() {
    let broker = Broker::start().await;
    let (server, engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &[STATUS]).await;
    assert_eq!(client.state("online").await.payload["model"], "scripted");
    engine.rename("second");
    assert_eq!(client.state("online").await.payload["model"], "second");
    server.close().await;
    client.state("offline").await;
}

#[tokio::test]
async fn a_stream_arrives_in_order_and_its_result_once() {
    let broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &["me", STATUS]).await;
    client.state("online").await;
    client
        .ask(r#"{"id": "7", "text": "count", "stream": true}"#, "me")
        .await;
    let asked = engine.asked().await;
    asked.think("hm").await;
    for number in 0..200 {
        asked.say(&format!("{number} ")).await;
    }
    asked.done().await;
    let mut said = String::new();
    for seq in 0..201 {
        let part = client.next_on("me").await;
        assert_eq!(
            (part.payload["seq"].as_u64(), part.qos),
            (Some(seq), QoS::AtMostOnce)
        );
        if part.payload["event"] == "content" {
            said.push_str(part.payload["text"].as_str().unwrap());
        }
    }
    let result = client.next_on("me").await;
    assert_eq!(
        (result.payload["event"].as_str(), result.qos),
        (Some("done"), QoS::AtLeastOnce)
    );
    assert_eq!(result.payload["content"], said.as_str());
    assert_eq!(result.payload["say"], said.trim());
    server.close().await;
    client.state("offline").await;
}

#[tokio::test]
async fn a_request_that_comes_twice_is_answered_by_one_run() {
    let broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &["me", STATUS]).await;
    client.state("online").await;
    let request = r#"{"id": "7", "text": "once"}"#;
    client.ask(request, "me").await;
    let asked = engine.asked().await;
    client.ask(request, "me").await;
    client.ask(r#"{"id": "7", "text": "else"}"#, "me").await;
    let clash = client.next_on("me").await;
    assert_eq!(clash.payload["code"], "InvalidArgument", "{clash:?}");
    asked.say("Done.").await;
    asked.done().await;
    let first = client.next_on("me").await;
    assert_eq!(first.payload["say"], "Done.");
    client.ask(request, "me").await;
    let again = client.next_on("me").await;
    assert_eq!(again.payload, first.payload);
    assert!(engine.asked_nothing_more());
    // What failed may be tried again under its id.
    let request = r#"{"id": "8", "text": "late"}"#;
    client.ask(request, "me").await;
    engine.asked().await.fail(RequestError::Deadline).await;
    assert_eq!(client.next_on("me").await.payload["code"], "Deadline");
    client.ask(request, "me").await;
    engine.asked().await.done().await;
    assert_eq!(client.next_on("me").await.payload["event"], "done");
    server.close().await;
}

#[tokio::test]
async fn bad_requests_are_answered_and_the_next_good_one_is_served() {
    let broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &["me", "cabind/default/error", STATUS]).await;
    client.state("online").await;
    let refused = |message: &Message, code: &str, reason: &str| {
        assert_eq!(message.payload["event"], "error", "{message:?}");
        assert_eq!(message.payload["code"], code, "{message:?}");
        let text = message.payload["message"].as_str().unwrap();
        assert!(text.contains(reason), "{message:?}");
    };
    for (payload, reason) in [
        (&b"{\"id\": "[..], "not JSON"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"", "not JSON"),
        (b"null", "must be an object"),
        (br#"{"text": "x", "option": {}}"#, "option is unknown"),
        (
            br#"{"text": "x", "options": {"seed": -1}}"#,
            "options.seed is -1",
        ),
    ] {
        client.ask(payload, "me").await;
        let message = client.next_on("me").await;
        assert_eq!(message.correlation.as_deref(), Some(&b"\x00\xffmine"[..]));
        refused(&message, "InvalidArgument", reason);
        client.send("cabind/default/request", payload).await;
        refused(
            &client.next_on("cabind/default/error").await,
            "InvalidArgument",
            reason,
        );
    }
    // A topic this broker would hang up on, again and again.
    for id in ["\\uffff", "\\u0007"] {
        let payload = format!(r#"{{"id": "{id}", "text": "x"}}"#);
        client.send("cabind/default/request", payload).await;
        let message = client.next_on("cabind/default/error").await;
        refused(&message, "InvalidArgument", "it must be a text");
    }
    let deep = "a/".repeat(250);
    client.ask(r#"{"id": "7", "text": "x"}"#, &deep).await;
    let message = client.next_on("cabind/default/error").await;
    refused(&message, "InvalidArgument", "levels");
    // Nowhere to answer to, a loop, a prompt too large, a cancellation of nothing.
    client
        .send("cabind/default/request", r#"{"text": "x"}"#)
        .await;
    let message = client.next_on("cabind/default/error").await;
    refused(&message, "InvalidArgument", "id is missing");
    client
        .ask(r#"{"id": "7", "text": "x"}"#, "cabind/default/request")
        .await;
    let message = client.next_on("cabind/default/error").await;
    refused(&message, "InvalidArgument", "own topics");
    let large = json!({"id": "7", "text": "x".repeat(20_000)}).to_string();
    client.ask(large, "me").await;
    refused(&client.next_on("me").await, "PromptTooLong", "20000 bytes");
    client.send("cabind/default/cancel", r#"{"id": "7"}"#).await;
    let message = client.next_on("cabind/default/error").await;
    refused(&message, "InvalidArgument", "id is not that of a request");
    // A full queue; the refused request may come again.
    let request = |id: u32| json!({"id": id.to_string(), "text": "x"}).to_string();
    for id in 1..=3 {
        client.ask(request(id), "me").await;
    }
    refused(&client.next_on("me").await, "QueueFull", "2 requests");
    let (first, second) = (engine.asked().await, engine.asked().await);
    first.done().await;
    assert_eq!(client.next_on("me").await.payload["id"], "1");
    client.ask(request(3), "me").await;
    let third = engine.asked().await;
    // Cancelled by its id, wherever it stands.
    client.send("cabind/default/cancel", r#"{"id": "2"}"#).await;
    second.cancelled().await;
    second.fail(RequestError::Cancelled).await;
    refused(&client.next_on("me").await, "Cancelled", "cancelled");
    third.done().await;
    assert_eq!(client.next_on("me").await.payload["id"], "3");
    server.close().await;
}

#[tokio::test]
async fn a_hermes_query_becomes_intents() {
    let broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Cabin);
    let mut client = Client::connect(
        &broker,
        &["hermes/nlu/#", "hermes/intent/#", "hermes/error/#"],
    )
    .await;
    let query = |text: &str| {
        json!({"input": text, "siteId": "default", "id": "q", "sessionId": "s"}).to_string()
    };
    // Subscribed before the daemon is known to be: wait for it by its first answer.
    let mut status = Client::connect_as(&broker, "status", &[STATUS]).await;
    status.state("online").await;
    client.send("hermes/nlu/query", query("fan to 3")).await;
    assert_eq!(client.next().await.topic, "hermes/nlu/query");
    let asked = engine.asked().await;
    assert_eq!(
        (asked.text(), asked.request().messages.len()),
        ("fan to 3", 1)
    );
    assert_eq!(asked.request().options.temperature, Some(0.0));
    asked.think("fan").await;
    asked.say(REPLY).await;
    asked.done().await;
    let parsed = client.next_on("hermes/nlu/intentParsed").await;
    assert_eq!(parsed.payload["intent"]["intentName"], "SetFanSpeed");
    assert_eq!(parsed.payload["sessionId"], "s");
    let intent = client.next_on("hermes/intent/SetFanSpeed").await;
    assert_eq!(intent.payload["slots"][0]["value"]["value"], 3);
    client.send("hermes/nlu/query", query("make coffee")).await;
    client.next_on("hermes/nlu/query").await;
    let asked = engine.asked().await;
    asked
        .say(r#"{"say": "I cannot do that here.", "calls": []}"#)
        .await;
    asked.done().await;
    client.next_on("hermes/nlu/intentNotRecognized").await;
    client.send("hermes/nlu/query", query("fail")).await;
    client.next_on("hermes/nlu/query").await;
    engine.asked().await.fail(RequestError::Deadline).await;
    let error = client.next_on("hermes/error/nlu").await;
    assert_eq!(error.payload["sessionId"], "s");
    let wrong = r#"{"input": 1, "siteId": "default"}"#;
    client.send("hermes/nlu/query", wrong).await;
    client.next_on("hermes/nlu/query").await;
    let error = client.next_on("hermes/error/nlu").await;
    assert_eq!(error.payload["error"], "input is 1, it must be a text");
    assert!(engine.asked_nothing_more());
    server.close().await;
}

#[tokio::test]
async fn a_model_that_does_not_know_the_catalogue_is_told_it_before_the_query() {
    let broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &["hermes/intent/#", STATUS]).await;
    client.state("online").await;
    let query = r#"{"input": "fan to 3", "siteId": "default"}"#;
    client.send("hermes/nlu/query", query).await;
    let asked = engine.asked().await;
    let messages = &asked.request().messages;
    assert_eq!((messages.len(), messages[0].role), (2, Role::System));
    assert!(messages[0].content.contains("- set_fan_speed("));
    asked.say(&format!("```json\n{REPLY}\n```")).await;
    asked.done().await;
    client.next_on("hermes/intent/SetFanSpeed").await;
    server.close().await;
}

#[tokio::test]
async fn a_result_survives_a_broker_killed_in_the_middle_of_the_reply() {
    let mut broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &["me", STATUS]).await;
    client.state("online").await;
    client
        .ask(r#"{"id": "7", "text": "long", "stream": true}"#, "me")
        .await;
    let asked = engine.asked().await;
    asked.say("Before. ").await;
    assert_eq!(client.next_on("me").await.payload["text"], "Before. ");
    broker.kill().await;
    for _ in 0..50 {
        asked.say("Meanwhile. ").await;
    }
    broker.start_again().await;
    client.subscribed().await;
    asked.say("After.").await;
    asked.done().await;
    let result = loop {
        let message = client.next().await;
        if message.payload["event"] == "done" {
            break message;
        }
    };
    let content = result.payload["content"].as_str().unwrap();
    assert!(content.starts_with("Before. Meanwhile. ") && content.ends_with("After."));
    server.close().await;
}

#[tokio::test]
async fn a_result_of_the_time_without_a_broker_is_delivered_when_it_is_back() {
    let mut broker = Broker::start().await;
    let (server, mut engine) = serve(&config(&broker), Text);
    let mut client = Client::connect(&broker, &["me", STATUS]).await;
    client.state("online").await;
    for id in ["1", "2"] {
        let request = json!({"id": id, "text": "x"}).to_string();
        client.ask(request, "me").await;
    }
    let (first, second) = (engine.asked().await, engine.asked().await);
    broker.stop().await;
    first.say("First.").await;
    first.done().await;
    second.say("Second.").await;
    second.done().await;
    broker.start_again().await;
    let mut said = Vec::new();
    while said.len() < 2 {
        let message = client.next().await;
        if message.topic == "me" {
            said.push(message.payload["say"].as_str().unwrap().to_owned());
        }
    }
    said.sort();
    assert_eq!(said, ["First.", "Second."]);
    // The session is used on: requests are heard as before.
    client.ask(r#"{"id": "3", "text": "x"}"#, "me").await;
    engine.asked().await.done().await;
    loop {
        let message = client.next().await;
        if message.payload["id"] == "3" {
            break;
        }
    }
    server.close().await;
}

#[tokio::test]
async fn the_status_says_offline_when_the_daemon_dies() {
    let broker = Broker::start().await;
    let config = config(&broker);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_server, _engine) = {
        let _inside = runtime.enter();
        serve(&config, Text)
    };
    let mut client = Client::connect(&broker, &[STATUS]).await;
    client.state("online").await;
    // As a crash: the socket closes without a farewell.
    runtime.shutdown_background();
    client.state("offline").await;
    let mut later = Client::connect_as(&broker, "later", &[STATUS]).await;
    let retained = later.next_on(STATUS).await;
    assert_eq!(
        (retained.payload["state"].as_str(), retained.retain),
        (Some("offline"), true)
    );
}

#[tokio::test]
async fn closing_ends_in_time_without_a_broker() {
    let config = MqttSection {
        broker: format!("mqtt://127.0.0.1:{}", free_port()),
        ..MqttSection::default()
    };
    let (server, _engine) = serve(&config, Text);
    let closed = tokio::time::timeout(std::time::Duration::from_secs(8), server.close());
    closed.await.expect("closed in time");
}

#[tokio::test]
async fn a_broker_that_wants_certificates_is_served_over_tls() {
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/mqtt/tests/tls");
    let file = |name: &str| files.join(name);
    let tls_port = free_port();
    let broker = Broker::start_with(|_| {
        format!(
            "allow_anonymous true\nlistener {tls_port} 127.0.0.1\ncafile {}\ncertfile {}\nkeyfile {}\n\
             require_certificate true\n",
            file("ca.pem").display(),
            file("server.pem").display(),
            file("server.key").display(),
        )
    })
    .await;
    let config = MqttSection {
        broker: format!("mqtts://localhost:{tls_port}"),
        ca_file: Some(file("ca.pem")),
        certificate_file: Some(file("client.pem")),
        key_file: Some(file("client.key")),
        ..config(&broker)
    };
    let mut client = Client::connect(&broker, &["me", STATUS]).await;
    let (server, mut engine) = serve(&config, Text);
    client.state("online").await;
    client.ask(r#"{"id": "7", "text": "x"}"#, "me").await;
    engine.asked().await.done().await;
    client.next_on("me").await;
    server.close().await;
    client.state("offline").await;
}

#[tokio::test]
async fn a_broker_behind_a_unix_socket_and_a_password_is_served() {
    let broker = Broker::start_with(|directory| {
        let passwords = directory.join("passwords");
        let made = std::process::Command::new(program("mosquitto_passwd"))
            .args(["-b", "-c"])
            .arg(&passwords)
            .args(["car", "se cret"])
            .status();
        assert!(made.unwrap().success());
        format!(
            "per_listener_settings true\nallow_anonymous true\nlistener 0 {}\nallow_anonymous false\n\
             password_file {}\n",
            directory.join("socket").display(),
            passwords.display()
        )
    })
    .await;
    let password_file = broker.directory.path().join("password");
    std::fs::write(&password_file, "se cret\n").unwrap();
    let socket = broker.directory.path().join("socket");
    let config = MqttSection {
        broker: format!("unix://{}", socket.display()),
        username: Some("car".into()),
        password_file: Some(password_file),
        ..config(&broker)
    };
    let mut client = Client::connect(&broker, &[STATUS]).await;
    let (server, _engine) = serve(&config, Text);
    client.state("online").await;
    server.close().await;
    client.state("offline").await;
}
