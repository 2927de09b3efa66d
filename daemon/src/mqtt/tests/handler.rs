//! Messages in, messages out, without a broker between them.
use super::super::handler::Handler;
use super::super::outbox::Taken;
use super::harness::{Asked, Engine, service};
use crate::config::MqttSection;
use cabind_models::checkpoint::ReplyForm::{self, Cabin, Text};
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{Publish, PublishProperties};
use serde_json::{Value, json};
use std::sync::Arc;

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

#[test]
fn offline_stays_the_last_word_of_a_daemon_that_closes() {
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
