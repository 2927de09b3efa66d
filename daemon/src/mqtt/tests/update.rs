//! Updates announced over MQTT, against a real mosquitto.
use super::super::announcement::{Announcement, Task, parse, parse_signals};
use super::harness::{Broker, Client, Engine, Message, PATIENCE, config, service};
use crate::config::UpdatesSection;
use crate::engine::{Limits, ModelOptions, ModelSource};
use crate::mqtt::{Server, start};
use crate::ota::{self, Ota};
use crate::service::Service;
use cabind_kernels::device::DeviceChoice;
use cabind_models::checkpoint::ReplyForm::Text;
use cabind_updates::release::ReleaseCommand;
use cabind_updates::update::{Hold, Phase, Waiting};
use clap::Parser;
use rumqttc::v5::mqttbytes::QoS;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tokio::time::timeout;

const STATUS: &str = "cabind/default/status";
const ERROR: &str = "cabind/default/error";
const UPDATE: &str = "cabind/default/update";
const PROGRESS: &str = "cabind/default/update/progress";
const VEHICLE: &str = "cabind/default/vehicle";
const PARKED: &str =
    r#"{"Vehicle.Speed": 0, "Vehicle.LowVoltageSystemState": {"value": "OFF"}, "Else": [1]}"#;

/// A car whose updates come from files only, so that every job ends soon or waits for it to park.
pub(super) struct Car {
    pub(super) service: Service,
    pub(super) ota: Ota,
    _engine: Engine,
    _folder: tempfile::TempDir,
}

fn release(arguments: &[&str]) {
    let command = ReleaseCommand::try_parse_from([&["release"], arguments].concat()).unwrap();
    command.run(&mut Vec::new()).unwrap();
}

pub(super) fn car() -> Car {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (repository, keys) = (at("repository"), at("keys"));
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let (repository_text, keys_text) = (text(&repository), text(&keys));
    release(&["init", &repository_text, "--keys", &keys_text]);
    release(&["publish", &repository_text, "--keys", &keys_text]);
    std::fs::create_dir(at("factory")).unwrap();
    std::fs::write(at("vehicle"), "car 1").unwrap();
    let updates = UpdatesSection {
        enabled: true,
        store: at("store"),
        root: repository.join("metadata/1.root.json"),
        vehicle_id_file: at("vehicle"),
        signals_stale_ms: 600_000,
        ..UpdatesSection::default()
    };
    let options = ModelOptions {
        source: ModelSource::Path(at("factory")),
        device: DeviceChoice::Cpu,
        kv_cache: None,
        quantize: None,
        context_tokens_max: 256,
        prefill_chunk_tokens: 64,
        reply_tokens_max: 64,
        probe: None,
    };
    let limits = Limits {
        queue_requests_max: 2,
        prompt_bytes_max: 16_384,
        reply_tokens_max: 64,
    };
    let (service, engine) = service(Text);
    let opened = ota::open(&updates, &at("factory")).unwrap();
    let ota = opened
        .start(
            &updates,
            service.engine.clone(),
            (options, limits),
            at("factory"),
            service.catalogue.clone(),
        )
        .unwrap();
    service.updates.set(ota.clone());
    Car {
        service,
        ota,
        _engine: engine,
        _folder: folder,
    }
}

impl Car {
    async fn serve(&self, broker: &Broker) -> Server {
        start(&config(broker), self.service.clone()).unwrap()
    }

    /// Waits until a job that needs a parked car has nothing else to wait for.
    async fn held(&self) {
        let mut progress = self.ota.progress();
        let held = progress.wait_for(|now| now.waiting == Some(Waiting::Held(Hold::Moving)));
        timeout(PATIENCE, held).await.unwrap().unwrap();
    }
}

/// Waits for a report that has a field of this value.
async fn report(client: &mut Client, field: &str, value: &str) -> Message {
    loop {
        let message = client.next_on(PROGRESS).await;
        if message.payload[field] == value {
            return message;
        }
    }
}

fn says(message: &Message, error: &str, reason: &str) {
    assert_eq!(message.payload["error"], error, "{message:?}");
    let text = message.payload["message"].as_str().unwrap();
    assert!(text.contains(reason), "{text:?} and not {reason:?}");
    assert!(text.len() <= 512, "{text}");
    assert_eq!((message.qos, message.retain), (QoS::AtLeastOnce, false));
}

#[test]
fn an_announcement_is_one_of_four() {
    let of = |payload: &str| parse(payload.as_bytes()).unwrap();
    let named = |payload: &str| match of(payload).task {
        Task::Install { release, activate } => (release.name, release.version, Some(activate)),
        Task::Activate(release) => (release.name, release.version, None),
        task => panic!("{task:?}"),
    };
    let release = |activate| ("cabin-mini".to_owned(), "1.1.0".to_owned(), activate);
    let check = Announcement {
        id: Some("7".into()),
        task: Task::Check,
    };
    assert_eq!(of(r#"{"check": true, "id": "7", "install": null}"#), check);
    assert_eq!(of(r#"{"rollback": true}"#).task, Task::RollBack);
    assert_eq!(
        named(r#"{"install": "cabin-mini@1.1.0"}"#),
        release(Some(false))
    );
    assert_eq!(
        named(r#"{"install": "cabin-mini@1.1.0", "activate": true}"#),
        release(Some(true))
    );
    assert_eq!(named(r#"{"activate": "cabin-mini@1.1.0"}"#), release(None));
}

#[test]
fn signals_come_plain_or_as_objects_with_a_value() {
    let signals = parse_signals(br#"{"a": 1, "b": {"value": [2]}, "c": {"value": 3, "ts": 4}}"#);
    let wanted = [
        ("a".to_owned(), json!(1)),
        ("b".to_owned(), json!([2])),
        ("c".to_owned(), json!({"value": 3, "ts": 4})),
    ];
    assert_eq!(signals.unwrap(), wanted);
    let long = format!(r#"{{"a": "{}"}}"#, "x".repeat(16_384));
    for (payload, reason) in [
        (&*long, "16393 bytes, 16384 are allowed"),
        ("[]", "must be an object"),
        ("{", "not JSON"),
    ] {
        let refused = parse_signals(payload.as_bytes()).unwrap_err();
        assert!(refused.to_string().contains(reason), "{refused}");
    }
}

#[tokio::test]
async fn garbage_is_answered_and_starts_nothing() {
    let broker = Broker::start().await;
    let car = car();
    let server = car.serve(&broker).await;
    let mut status = Client::connect_as(&broker, "status", &[STATUS]).await;
    status.state("online").await;
    let mut client = Client::connect(&broker, &[PROGRESS]).await;
    let idle = client.next_on(PROGRESS).await;
    assert_eq!(
        idle.payload,
        json!({
            "phase": "idle", "serves": "factory", "unconfirmed": false, "bytes_total": 0,
            "bytes_done": 0, "bytes_reused": 0, "bytes_fetched": 0, "bytes_per_second": 0,
            "version": env!("CARGO_PKG_VERSION"),
        })
    );
    let long = format!(r#"{{"install": "{}"}}"#, "x".repeat(5000));
    for (payload, id, reason) in [
        (&b""[..], Value::Null, "not JSON"),
        (b"\xff", Value::Null, "not UTF-8"),
        (b"[true]", Value::Null, "must be an object"),
        (long.as_bytes(), Value::Null, "4096 are allowed"),
        (
            b"{}",
            Value::Null,
            "check, install, activate or rollback is missing",
        ),
        (
            br#"{"check": false, "id": "1"}"#,
            json!("1"),
            "check is false",
        ),
        (br#"{"check": true, "id": "a/b"}"#, Value::Null, "id is"),
        (
            br#"{"check": true, "rollback": true}"#,
            Value::Null,
            "not several",
        ),
        (
            br#"{"check": true, "activate": true}"#,
            Value::Null,
            "activate is unknown",
        ),
        (
            br#"{"install": "cabin-mini"}"#,
            Value::Null,
            "install is \"cabin-mini\"",
        ),
        (br#"{"install": "..@1"}"#, Value::Null, "name@version"),
        (br#"{"install": "a@1@2"}"#, Value::Null, "name@version"),
        (
            br#"{"install": "a@1", "activate": "b@1"}"#,
            Value::Null,
            "true or false",
        ),
        (br#"{"activate": true}"#, Value::Null, "activate is true"),
        (br#"{"instal": "a@1"}"#, Value::Null, "rollback is missing"),
        (
            br#"{"install": "a@1", "file": "/x"}"#,
            Value::Null,
            "file is unknown",
        ),
    ] {
        client.send(UPDATE, payload).await;
        let message = client.next_on(PROGRESS).await;
        says(&message, "InvalidArgument", reason);
        assert_eq!(message.payload["id"], id, "{message:?}");
    }
    assert_eq!(car.ota.progress().borrow().phase, Phase::Idle);
    server.close().await;
}

#[tokio::test]
async fn without_updates_an_announcement_names_the_key() {
    let broker = Broker::start().await;
    let (service, _engine) = service(Text);
    let server = start(&config(&broker), service).unwrap();
    let mut client = Client::connect(&broker, &[STATUS, PROGRESS]).await;
    client.state("online").await;
    client.send(VEHICLE, r#"{"Vehicle.Speed": "fast"}"#).await;
    client.send(UPDATE, r#"{"check": true, "id": "1"}"#).await;
    let message = client.next_on(PROGRESS).await;
    says(&message, "NoUpdates", "updates.enabled");
    assert_eq!(message.payload["id"], "1");
    server.close().await;
}

#[tokio::test]
async fn a_late_subscriber_sees_how_the_last_job_ended() {
    let broker = Broker::start().await;
    let car = car();
    let server = car.serve(&broker).await;
    let mut client = Client::connect(&broker, &[STATUS, PROGRESS]).await;
    loop {
        let message = client.next().await;
        if message.topic == STATUS && message.payload["state"] == "online" {
            break;
        }
    }
    client
        .send(UPDATE, r#"{"install": "cabin-mini@1.1.0", "id": "9"}"#)
        .await;
    let told = report(&mut client, "phase", "failed").await;
    assert_eq!(told.qos, QoS::AtLeastOnce);
    let mut late = Client::connect_as(&broker, "late", &[PROGRESS]).await;
    let kept = late.next_on(PROGRESS).await;
    assert!(kept.retain);
    assert_eq!(kept.payload, told.payload);
    assert_eq!(kept.payload["error"], "NoRepository");
    assert_eq!(kept.payload["release"], "cabin-mini@1.1.0");
    assert_eq!(
        (&kept.payload["serves"], &kept.payload["id"]),
        (&json!("factory"), &json!("9"))
    );
    let failure = kept.payload["failure"].as_str().unwrap();
    assert!(failure.contains("updates.repository"), "{failure}");
    // A refusal is not kept in its place.
    client.send(UPDATE, "garbage").await;
    report(&mut client, "error", "InvalidArgument").await;
    let mut later = Client::connect_as(&broker, "later", &[PROGRESS]).await;
    assert_eq!(later.next_on(PROGRESS).await.payload, kept.payload);
    server.close().await;
}

#[tokio::test]
async fn an_announcement_that_comes_twice_starts_one_job_and_another_one_is_busy() {
    let broker = Broker::start().await;
    let car = car();
    let server = car.serve(&broker).await;
    let mut status = Client::connect_as(&broker, "status", &[STATUS]).await;
    status.state("online").await;
    let mut client = Client::connect(&broker, &[PROGRESS]).await;
    client.send(UPDATE, r#"{"rollback": true}"#).await;
    let waits = report(&mut client, "waiting", "moving").await;
    assert_eq!((waits.qos, waits.retain), (QoS::AtMostOnce, false));
    assert_eq!(waits.payload["phase"], "staged");
    client.send(UPDATE, r#"{"rollback": true}"#).await;
    client.send(UPDATE, r#"{"check": true, "id": "2"}"#).await;
    // Only the other one is answered.
    let busy = client.next_on(PROGRESS).await;
    says(&busy, "Busy", "another update is at work");
    assert_eq!(busy.payload["id"], "2");
    client.send(VEHICLE, PARKED).await;
    let ended = report(&mut client, "phase", "failed").await;
    assert_eq!(
        (ended.qos, &ended.payload["error"]),
        (QoS::AtLeastOnce, &json!("Store"))
    );
    server.close().await;
}

#[tokio::test]
async fn a_job_that_somebody_else_began_is_reported_and_makes_an_announcement_wait() {
    let broker = Broker::start().await;
    let car = car();
    let server = car.serve(&broker).await;
    let mut status = Client::connect_as(&broker, "status", &[STATUS]).await;
    status.state("online").await;
    let mut client = Client::connect(&broker, &[PROGRESS]).await;
    let ota = car.ota.clone();
    let job = tokio::spawn(async move { ota.roll_back().await });
    car.held().await;
    report(&mut client, "waiting", "moving").await;
    client.send(UPDATE, r#"{"rollback": true}"#).await;
    let busy = report(&mut client, "error", "Busy").await;
    says(&busy, "Busy", "another update");
    assert!(car.ota.cancel());
    assert!(job.await.unwrap().is_err());
    let ended = report(&mut client, "phase", "failed").await;
    assert_eq!(ended.payload["failure"], "cancelled");
    let mut late = Client::connect_as(&broker, "late", &[PROGRESS]).await;
    assert_eq!(late.next_on(PROGRESS).await.payload, ended.payload);
    server.close().await;
}

#[tokio::test]
async fn signals_change_what_has_to_wait() {
    let broker = Broker::start().await;
    let car = car();
    let mut client = Client::connect(&broker, &[STATUS, ERROR]).await;
    // What the broker has kept may be of yesterday.
    client.send_retained(VEHICLE, PARKED).await;
    let server = car.serve(&broker).await;
    client.state("online").await;
    let mut holds = car.ota.vehicle().holds();
    for (payload, reason) in [
        (
            r#"{"Vehicle.LowVoltageSystemState": "OFF", "Vehicle.Speed": "zero"}"#,
            r#"Vehicle.Speed is "zero", it must be a number of km/h"#,
        ),
        ("[]", "must be an object"),
        (
            r#"{"Network.IsMetered": {"value": 1}}"#,
            "Network.IsMetered is 1",
        ),
    ] {
        tokio::time::sleep(Duration::from_millis(1100)).await;
        client.send(VEHICLE, payload).await;
        let refused = client.next_on(ERROR).await;
        assert_eq!(refused.payload["code"], "InvalidArgument");
        let text = refused.payload["message"].as_str().unwrap();
        assert!(text.contains(reason), "{text}");
        assert_eq!(holds.borrow().activation, Some(Hold::Moving));
    }
    client.send(VEHICLE, PARKED).await;
    let parked = holds.wait_for(|holds| holds.activation.is_none());
    timeout(PATIENCE, parked).await.unwrap().unwrap();
    client.send(VEHICLE, r#"{"Vehicle.Speed": 30.5}"#).await;
    let moves = holds.wait_for(|holds| holds.activation == Some(Hold::Moving));
    timeout(PATIENCE, moves).await.unwrap().unwrap();
    client
        .send(VEHICLE, r#"{"Network.IsMetered": {"value": true}}"#)
        .await;
    let metered = holds.wait_for(|holds| holds.download == Some(Hold::Metered));
    timeout(PATIENCE, metered).await.unwrap().unwrap();
    server.close().await;
}
