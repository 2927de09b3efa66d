//! MQTT clients on a real mosquitto, and mosquitto going away.
use crate::world::{LIMIT, World, chatty};
use cabind_tests::mqtt_client::{MqttClient, Received};
use cabind_tests::programs::cabin_mini;
use serde_json::json;

const RESPONSES: &str = "test/responses";
const STATUS: &str = "cabind/default/status";

async fn ask(client: &mut MqttClient, payload: &[u8], correlation: &[u8]) -> Received {
    let response = Some((RESPONSES, correlation));
    client
        .publish("cabind/default/request", payload, response)
        .await
        .unwrap();
    let ours = |message: &Received| message.correlation.as_deref() == Some(correlation);
    client.next(LIMIT, ours).await.unwrap()
}

#[tokio::test]
async fn malformed_requests_get_a_named_error_and_the_next_one_a_reply() {
    let world = World::ready(chatty(), "prompt_bytes_max = 1000\n");
    let mut client = MqttClient::connect(world.broker.port, "test", &[RESPONSES])
        .await
        .unwrap();
    let long = format!(r#"{{"text": "{}"}}"#, "long ".repeat(300));
    let wrong: [(&[u8], &str); 8] = [
        (b"", "InvalidArgument"),
        (b"\xff\xfe", "InvalidArgument"),
        (b"[1, 2", "InvalidArgument"),
        (b"[]", "InvalidArgument"),
        (br#"{"text": 5}"#, "InvalidArgument"),
        (
            br#"{"text": "hello", "options": {"temperature": "hot"}}"#,
            "InvalidArgument",
        ),
        (br#"{"text": "hello", "surprise": 1}"#, "InvalidArgument"),
        (long.as_bytes(), "PromptTooLong"),
    ];
    for (number, (payload, code)) in wrong.iter().enumerate() {
        let answer = ask(&mut client, payload, &[number as u8]).await;
        assert_eq!(answer.payload["code"], *code, "{}", answer.payload);
    }
    let request = json!({ "text": "hello", "options": { "max_tokens": 3 } });
    let answer = ask(&mut client, request.to_string().as_bytes(), b"last").await;
    assert_eq!(answer.payload["event"], "done", "{}", answer.payload);
}

#[tokio::test]
async fn a_hermes_query_becomes_an_intent_or_is_not_recognised() {
    let world = World::ready(cabin_mini(), "");
    let filters = [
        "hermes/nlu/intentParsed",
        "hermes/intent/#",
        "hermes/nlu/intentNotRecognized",
    ];
    let mut client = MqttClient::connect(world.broker.port, "test", &filters)
        .await
        .unwrap();
    let query = |text: &str| json!({ "input": text, "siteId": "default", "id": text }).to_string();
    let text = "set the temperature to 21 degrees";
    client
        .publish("hermes/nlu/query", query(text).as_bytes(), None)
        .await
        .unwrap();
    for topic in [
        "hermes/nlu/intentParsed",
        "hermes/intent/SetCabinTemperature",
    ] {
        let message = client
            .next(LIMIT, |message| message.topic == topic)
            .await
            .unwrap();
        let payload = message.payload;
        assert_eq!(
            payload["intent"]["intentName"], "SetCabinTemperature",
            "{payload}"
        );
        assert_eq!(
            payload["slots"][0]["value"]["value"].as_f64(),
            Some(21.0),
            "{payload}"
        );
        assert_eq!(payload["id"], text, "{payload}");
    }
    let text = "can you turn on the dishwasher";
    client
        .publish("hermes/nlu/query", query(text).as_bytes(), None)
        .await
        .unwrap();
    let refused = client
        .next(LIMIT, |message| message.payload["id"] == text)
        .await
        .unwrap();
    assert_eq!(
        refused.topic, "hermes/nlu/intentNotRecognized",
        "{}",
        refused.payload
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broker_that_restarts_finds_the_daemon_again() {
    let mut world = World::ready(chatty(), "");
    let filters = [RESPONSES, STATUS];
    let client = MqttClient::connect(world.broker.port, "before", &filters)
        .await
        .unwrap();
    drop(client);
    world.broker.restart(world.folder.path()).unwrap();
    // A new broker has no retained status until the daemon is back.
    let mut client = MqttClient::connect(world.broker.port, "after", &filters)
        .await
        .unwrap();
    let online = |message: &Received| message.payload["state"] == "online";
    client.next(LIMIT, online).await.unwrap();
    let request = json!({ "text": "hello", "options": { "max_tokens": 3 } });
    let answer = ask(&mut client, request.to_string().as_bytes(), b"after").await;
    assert_eq!(answer.payload["event"], "done", "{}", answer.payload);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_tells_whether_anybody_answers() {
    let mut world = World::ready(chatty(), "");
    let mut client = MqttClient::connect(world.broker.port, "test", &[STATUS])
        .await
        .unwrap();
    let online = client
        .next(LIMIT, |message| message.topic == STATUS)
        .await
        .unwrap();
    assert_eq!(online.payload["state"], "online");
    world.daemon.stop(LIMIT).unwrap();
    let offline = client
        .next(LIMIT, |message| message.topic == STATUS)
        .await
        .unwrap();
    assert_eq!(offline.payload["state"], "offline");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_daemon_that_dies_is_offline() {
    let world = World::ready(chatty(), "");
    let mut client = MqttClient::connect(world.broker.port, "test", &[STATUS])
        .await
        .unwrap();
    world
        .daemon
        .process
        .signal(rustix::process::Signal::KILL)
        .unwrap();
    let offline = |message: &Received| message.payload["state"] == "offline";
    client.next(LIMIT, offline).await.unwrap();
}
