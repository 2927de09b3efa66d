//! Messages in, messages out, without a broker between them.
use super::super::handler::Handler;
use super::super::outbox::Taken;
use super::harness::{Asked, Engine, PATIENCE, service};
use super::update::car;
use crate::config::MqttSection;
use cabind_models::checkpoint::ReplyForm::{self, Cabin, Text};
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{Publish, PublishProperties};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// What a broker says about a message it delivers.
#[derive(Clone, Copy, Debug, Default)]
struct Flags {
    dup: bool,
    retain: bool,
}

struct Daemon {
    handler: Arc<Handler>,
    engine: Engine,
}

fn daemon(form: ReplyForm, section: MqttSection) -> Daemon {
    let (service, engine) = service(form);
    let handler = Arc::new(Handler::new(&section, service));
    Daemon { handler, engine }
}

impl Daemon {
    fn send(&self, topic: &str, payload: &Value, response: Option<(&str, &str)>) {
        let properties = response.map(|(topic, correlation)| PublishProperties {
            response_topic: Some(topic.into()),
            correlation_data: Some(correlation.to_owned().into()),
            ..PublishProperties::default()
        });
        let payload = payload.to_string();
        let publish = Publish::new(topic, QoS::AtMostOnce, payload, properties);
        self.handler.incoming(&publish);
    }

    fn announce(&self, payload: &Value, flags: Flags) {
        let payload = payload.to_string();
        let mut publish = Publish::new("cabind/default/update", QoS::AtMostOnce, payload, None);
        (publish.dup, publish.retain) = (flags.dup, flags.retain);
        self.handler.incoming(&publish);
    }

    /// The error an announcement leads to.
    async fn error(&self, payload: &Value, flags: Flags) -> Value {
        self.announce(payload, flags);
        let error = async {
            loop {
                match self.sent().pop() {
                    Some((_, payload, _)) => return payload["error"].clone(),
                    None => tokio::time::sleep(Duration::from_millis(5)).await,
                }
            }
        };
        tokio::time::timeout(PATIENCE, error).await.unwrap()
    }

    /// An announcement leads to nothing. There is a moment for what should not come.
    async fn nothing(&self, payload: &Value, flags: Flags) {
        self.announce(payload, flags);
        tokio::time::sleep(Duration::from_millis(100)).await;
        let sent = self.sent();
        assert!(sent.is_empty(), "{payload}: {sent:?}");
    }

    fn request(&self, payload: &Value, response: Option<(&str, &str)>) {
        self.send("cabind/default/request", payload, response);
    }

    /// What waits for the broker: topic, payload and correlation data.
    fn sent(&self) -> Vec<(String, Value, Option<String>)> {
        let mut sent = Vec::new();
        self.handler.outbox.hand_over(
            usize::MAX,
            |_| Taken::Yes,
            |message| {
                let correlation = message.correlation.clone();
                sent.push((
                    message.topic.clone(),
                    serde_json::from_slice(&message.payload).unwrap(),
                    correlation.map(|data| String::from_utf8(data).unwrap()),
                ));
                Taken::Yes
            },
        );
        sent
    }

    /// Ends a reply, and gives what it sent.
    async fn finish(&self, asked: Asked) -> Vec<(String, Value, Option<String>)> {
        asked.done().await;
        self.handler.idle().await;
        self.sent()
    }
}

#[tokio::test]
async fn a_cancellation_ends_only_the_request_of_its_sender() {
    let mut daemon = daemon(Text, MqttSection::default());
    let request = json!({"id": "1", "text": "x"});
    daemon.request(&request, Some(("mine", "a")));
    daemon.request(&request, Some(("yours", "b")));
    let (mine, yours) = (daemon.engine.asked().await, daemon.engine.asked().await);
    let cancel = |response| daemon.send("cabind/default/cancel", &json!({"id": "1"}), response);
    let check = |response, topic: &str, reason: &str| {
        cancel(response);
        let sent = daemon.sent();
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert_eq!(sent[0].0, topic);
        let message = sent[0].1["message"].as_str().unwrap();
        assert!(message.contains(reason), "{message}");
    };
    check(None, "cabind/default/error", "of several requests");
    check(Some(("else", "c")), "else", "not that of a request");
    assert!(!mine.is_cancelled() && !yours.is_cancelled());
    cancel(Some(("mine", "d")));
    assert!(mine.is_cancelled() && !yours.is_cancelled());
    drop(mine);
    // The other one is the only one of this id once the first has ended.
    let sent = daemon.finish(yours).await;
    assert!(sent.iter().any(|(topic, ..)| topic == "yours"), "{sent:?}");
    daemon.request(&json!({"id": "2", "text": "x"}), Some(("yours", "b")));
    let only = daemon.engine.asked().await;
    daemon.send("cabind/default/cancel", &json!({"id": "2"}), None);
    assert!(only.is_cancelled());
}

#[tokio::test]
async fn a_request_repeated_with_other_correlation_data_gets_an_answer_with_it() {
    let mut daemon = daemon(Text, MqttSection::default());
    let request = json!({"id": "1", "text": "x"});
    daemon.request(&request, Some(("me", "first")));
    let asked = daemon.engine.asked().await;
    daemon.request(&request, Some(("me", "second")));
    let sent = daemon.sent();
    assert_eq!(sent[0].1["code"], "InvalidArgument");
    assert_eq!(sent[0].2.as_deref(), Some("second"));
    let sent = daemon.finish(asked).await;
    assert_eq!(sent[0].2.as_deref(), Some("first"));
    daemon.request(&request, Some(("me", "third")));
    let asked = daemon.engine.asked().await;
    let sent = daemon.finish(asked).await;
    assert_eq!(sent[0].1["event"], "done");
    assert_eq!(sent[0].2.as_deref(), Some("third"));
    daemon.request(&request, Some(("me", "third")));
    assert!(daemon.engine.asked_nothing_more());
}

#[tokio::test]
async fn offline_stays_the_last_word_of_a_daemon_that_closes() {
    let daemon = daemon(Text, MqttSection::default());
    let states = || -> Vec<Value> {
        let sent = daemon.sent();
        sent.into_iter()
            .map(|(_, payload, _)| payload["state"].clone())
            .collect()
    };
    // One for each of many short connections, of which only the latest is news.
    for _ in 0..3 {
        daemon.handler.announce(true);
    }
    assert_eq!(states(), ["online"]);
    daemon.handler.announce(false);
    assert_eq!(states(), ["offline"]);
    daemon.handler.announce_offline();
    daemon.handler.announce(true);
    assert_eq!(states(), ["offline"]);
}

#[tokio::test]
async fn a_hermes_answer_too_large_for_a_packet_becomes_an_error() {
    let section = MqttSection {
        packet_bytes_max: 4096,
        ..MqttSection::default()
    };
    let mut daemon = daemon(Cabin, section);
    let query = json!({"input": "x".repeat(2000), "sessionId": "s"});
    daemon.send("hermes/nlu/query", &query, None);
    let asked = daemon.engine.asked().await;
    asked
        .say(r#"{"say": "Ok.", "calls": [{"tool": "set_fan_speed", "arguments": {"level": 3}}]}"#)
        .await;
    let sent = daemon.finish(asked).await;
    let topics: Vec<&str> = sent.iter().map(|(topic, ..)| topic.as_str()).collect();
    assert_eq!(topics, ["hermes/error/nlu"]);
    assert_eq!(sent[0].1["sessionId"], "s");
}

#[tokio::test]
async fn an_announcement_that_a_broker_repeats_is_not_done_again() {
    let car = car();
    let mut daemon = daemon(Text, MqttSection::default());
    daemon.handler = Arc::new(Handler::new(&MqttSection::default(), car.service.clone()));
    let plain = Flags::default();
    let dup = Flags { dup: true, ..plain };
    let retained = Flags {
        retain: true,
        ..plain
    };
    let install = |version: u32| json!({ "install": format!("cabin-mini@{version}") });
    assert_eq!(daemon.error(&install(1), plain).await, "NoRepository");
    daemon.nothing(&install(1), dup).await;
    daemon.nothing(&install(1), retained).await;
    // Somebody wants it again.
    assert_eq!(daemon.error(&install(1), plain).await, "NoRepository");
    // The first delivery was lost with a connection, or the car was away.
    assert_eq!(daemon.error(&install(2), dup).await, "NoRepository");
    assert_eq!(daemon.error(&install(3), retained).await, "NoRepository");
    daemon.nothing(&install(3), retained).await;
    for payload in [json!({"rollback": true}), json!({"check": true})] {
        assert_eq!(daemon.error(&payload, retained).await, "InvalidArgument");
    }
    // What failed may be announced again under its id; what is at work may not.
    let named = json!({"check": true, "id": "1"});
    assert_eq!(daemon.error(&named, plain).await, "NoRepository");
    assert_eq!(daemon.error(&named, plain).await, "NoRepository");
    let waits = json!({"rollback": true, "id": "2"});
    daemon.nothing(&waits, plain).await;
    daemon.nothing(&waits, plain).await;
    assert_eq!(daemon.error(&install(1), plain).await, "Busy");
    assert!(car.ota.cancel());
}

#[tokio::test]
async fn signals_that_are_wrong_many_times_a_second_are_refused_once() {
    let car = car();
    let mut daemon = daemon(Text, MqttSection::default());
    daemon.handler = Arc::new(Handler::new(&MqttSection::default(), car.service.clone()));
    for speed in ["fast", "faster", "fastest"] {
        let signals = json!({ "Vehicle.Speed": speed });
        daemon.send("cabind/default/vehicle", &signals, None);
    }
    let sent = daemon.sent();
    assert_eq!(sent.len(), 1, "{sent:?}");
    assert_eq!(sent[0].0, "cabind/default/error");
    let text = sent[0].1["message"].as_str().unwrap();
    assert!(text.contains("Vehicle.Speed is \"fast\""), "{text}");
}
