//! Properties of the engine's state, and the server's own beginning and end.
use super::rig::{Rig, STALL_MS_MAX, generate, stream, within};
use crate::bus::{self, BusError, INFERENCE_INTERFACE, NAME, PATH};
use crate::config::DbusSection;
use crate::engine::{EngineState, EngineStatus};
use cabind_models::checkpoint::ReplyForm;
use futures_util::StreamExt;
use std::collections::HashMap;
use std::time::Duration;
use zbus::fdo::{DBusProxy, PropertiesProxy};
use zbus::names::InterfaceName;
use zbus::{Connection, OwnedVariant};

async fn properties(client: &Connection) -> PropertiesProxy<'static> {
    PropertiesProxy::new(client, NAME, PATH).await.unwrap()
}

async fn all(client: &Connection) -> HashMap<String, OwnedVariant> {
    let interface = InterfaceName::try_from(INFERENCE_INTERFACE).unwrap();
    within(properties(client).await.get_all(interface))
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_properties_are_the_engines_state() {
    let rig = Rig::start_loading().await;
    let client = rig.bus.client().await;
    rig.status.send_replace(EngineStatus {
        state: EngineState::Loading {
            bytes_done: 5,
            bytes_total: 1 << 40,
        },
        model: "cabin-mini".into(),
        device: "cpu".into(),
        reply_form: ReplyForm::Cabin,
        notes: vec!["no CUDA driver".into()],
        queued_requests: 2,
        active_requests: 1,
        tokens_per_second: 12.5,
        ..Default::default()
    });
    let shown = all(&client).await;
    let text = |name: &str| String::try_from(shown[name].clone()).unwrap();
    assert_eq!(text("Version"), env!("CARGO_PKG_VERSION"));
    assert_eq!(text("State"), "loading");
    assert_eq!(text("Model"), "cabin-mini");
    assert_eq!(text("Device"), "cpu");
    assert_eq!(text("ReplyForm"), "cabin");
    assert_eq!(text("Failure"), "");
    let notes = Vec::<String>::try_from(shown["Notes"].clone());
    assert_eq!(notes.unwrap(), ["no CUDA driver"]);
    assert_eq!(u32::try_from(&shown["QueuedRequests"]), Ok(2));
    assert_eq!(u32::try_from(&shown["ActiveRequests"]), Ok(1));
    assert_eq!(f64::try_from(&shown["TokensPerSecond"]), Ok(12.5));
    assert_eq!(shown["Loading"].value_signature().to_string(), "(tt)");
    let reason = "tensor lm_head.weight is missing".to_string();
    rig.status
        .send_modify(|s| s.state = EngineState::Failed { reason });
    let shown = all(&client).await;
    let text = |name: &str| String::try_from(shown[name].clone()).unwrap();
    assert_eq!(text("State"), "failed");
    assert_eq!(text("Failure"), "tensor lm_head.weight is missing");
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_are_signalled_but_not_each_one_of_a_storm() {
    let rig = Rig::start_loading().await;
    let client = rig.bus.client().await;
    let proxy = properties(&client).await;
    let mut signals = within(proxy.receive_properties_changed()).await.unwrap();
    let bytes_total = 10_000;
    for bytes_done in 0..=bytes_total {
        rig.status.send_modify(|s| {
            s.state = EngineState::Loading {
                bytes_done,
                bytes_total,
            };
        });
    }
    rig.status.send_modify(|s| s.state = EngineState::Ready);
    let (mut count, mut state) = (0, String::new());
    while state != "ready" {
        let signal = within(signals.next()).await.unwrap();
        let args = signal.args().unwrap();
        assert_eq!(args.interface_name().as_str(), INFERENCE_INTERFACE);
        assert!(args.invalidated_properties().is_empty());
        if let Some(changed) = args.changed_properties().get("State") {
            state = changed.to_string().trim_matches('"').into();
        }
        count += 1;
    }
    assert!(count < 20, "{count} signals");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bus_that_cannot_be_served_is_named() {
    let rig = Rig::start().await;
    let start = |bus: &str| {
        let config = DbusSection {
            enabled: true,
            bus: bus.into(),
        };
        let service = rig.service.clone();
        async move {
            within(bus::start(&config, STALL_MS_MAX, service))
                .await
                .unwrap_err()
        }
    };
    let error = start(&rig.bus.address).await;
    assert!(matches!(error, BusError::NameTaken { .. }), "{error:?}");
    let error = start("nonsense").await;
    assert!(matches!(error, BusError::Address { .. }), "{error:?}");
    assert!(error.to_string().contains("nonsense"), "{error}");
    let error = start("unix:path=/nonexistent/bus").await;
    assert!(matches!(error, BusError::Connect { .. }), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_lets_the_accepted_requests_end_and_frees_the_name() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let mut stream = stream(&client, "held ok", vec![]).await;
    let caller = client.clone();
    let answer = tokio::spawn(async move { generate(&caller, "held ok", vec![]).await });
    for _ in 0..2 {
        within(rig.requests.recv()).await.unwrap();
    }
    let closing = tokio::spawn(rig.server.close(Duration::from_secs(10)));
    let dbus = DBusProxy::new(&client).await.unwrap();
    while within(dbus.name_has_owner(NAME.try_into().unwrap()))
        .await
        .unwrap()
    {}
    assert!(!closing.is_finished());
    rig.release.cancel();
    within(closing).await.unwrap();
    assert!(within(answer).await.unwrap().contains_key("content"));
    let mut last = None;
    while let Some(line) = stream.line().await {
        last = Some(line);
    }
    assert_eq!(last.unwrap()["event"], "done");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bus_that_goes_away_is_noticed() {
    let Rig { bus, server, .. } = Rig::start().await;
    drop(bus);
    within(server.closed()).await;
    within(server.close(Duration::from_secs(5))).await;
}
