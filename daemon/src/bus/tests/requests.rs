//! `org.cabind.Request1`: who may cancel, what it shows, and when it goes.
use super::rig::{End, Rig, call, error_of, generate, map, stream, within};
use crate::bus::{INFERENCE_INTERFACE, NAME, PATH, REQUEST_INTERFACE};
use futures_util::StreamExt;
use std::collections::HashMap;
use zbus::fdo::{ObjectManagerProxy, PropertiesProxy};
use zbus::names::InterfaceName;
use zbus::{Connection, MessageStream, ObjectPath, OwnedVariant};

async fn cancel(client: &Connection, path: &ObjectPath<'_>) -> zbus::Result<zbus::Message> {
    let interface = Some(REQUEST_INTERFACE);
    within(client.call_method(Some(NAME), path, interface, "Cancel", &())).await
}

/// The path a client can work out before it calls.
fn path(client: &Connection, token: &str) -> ObjectPath<'static> {
    let sender = client.unique_name().unwrap().replace([':', '.'], "_");
    ObjectPath::try_from(format!("{PATH}/request/{sender}/{token}")).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_owner_may_cancel_a_request() {
    let mut rig = Rig::start().await;
    let (owner, other) = (rig.bus.client().await, rig.bus.client().await);
    let mut stream = stream(&owner, "wait", vec![("token", "mine".into())]).await;
    assert_eq!(*stream.path, path(&owner, "mine"));
    let (error, _) = error_of(cancel(&other, &stream.path).await);
    assert_eq!(error, "org.cabind.Error.Denied");
    assert_eq!(stream.line().await.unwrap()["event"], "started");
    cancel(&owner, &stream.path).await.unwrap();
    let last = stream.line().await.unwrap();
    assert_eq!(
        (&last["event"], &last["code"]),
        (&"error".into(), &"Cancelled".into())
    );
    assert_eq!(stream.line().await, None);
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
    let (error, _) = error_of(cancel(&owner, &stream.path).await);
    assert_eq!(error, "org.freedesktop.DBus.Error.UnknownObject");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocked_generate_is_cancelled_through_its_token() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let options = vec![("token", "long_one".into())];
    let generate = call(&client, "Generate", "wait", options);
    let cancelled = async {
        within(rig.requests.recv()).await.unwrap();
        // The engine may have the request a moment before its object is on the bus.
        while cancel(&client, &path(&client, "long_one")).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    let (reply, ()) = tokio::join!(generate, cancelled);
    assert_eq!(error_of(reply).0, "org.cabind.Error.Cancelled");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_free_again_when_its_request_has_ended() {
    let rig = Rig::start().await;
    let (client, other) = (rig.bus.client().await, rig.bus.client().await);
    let token = || vec![("token", "t".into())];
    let waiting = stream(&client, "wait", token()).await;
    let (error, text) = error_of(call(&client, "Generate", "answer ok", token()).await);
    assert_eq!(error, "org.cabind.Error.InvalidArgument");
    assert!(text.contains("token"), "{text}");
    // Another client's tokens are its own.
    generate(&other, "answer ok", token()).await;
    generate(&other, "answer ok", token()).await;
    cancel(&client, &waiting.path).await.unwrap();
    let mut waiting = waiting;
    while waiting.line().await.is_some() {}
    let mut again = stream(&client, "answer ok", token()).await;
    while again.line().await.is_some() {}
    // A token the daemon would have chosen itself is no obstacle to it.
    let _taken = stream(&client, "wait", vec![("token", "r1".into())]).await;
    generate(&client, "answer ok", vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_object_shows_the_state_and_leaves_with_the_request() {
    let rig = Rig::start().await;
    let (client, watcher) = (rig.bus.client().await, rig.bus.client().await);
    let manager = ObjectManagerProxy::new(&watcher, NAME, PATH).await.unwrap();
    let mut added = manager.receive_interfaces_added().await.unwrap();
    let mut removed = manager.receive_interfaces_removed().await.unwrap();
    let path = path(&client, "seen");
    let rule = zbus::MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .member("PropertiesChanged")
        .path(path.clone())
        .build()
        .unwrap();
    let mut changes = MessageStream::for_match_rule(rule, &watcher, None)
        .await
        .unwrap();

    let mut stream = stream(&client, "wait", vec![("token", "seen".into())]).await;
    stream.line().await.unwrap();
    let signal = within(added.next()).await.unwrap();
    assert_eq!(signal.args().unwrap().object_path(), &path);
    let managed = within(manager.get_managed_objects()).await.unwrap();
    let states: Vec<_> = managed.values().flat_map(|object| object.keys()).collect();
    assert!(
        states.iter().any(|name| name.as_str() == REQUEST_INTERFACE),
        "{states:?}"
    );

    let properties = PropertiesProxy::new(&watcher, NAME, path.clone())
        .await
        .unwrap();
    let interface = InterfaceName::try_from(REQUEST_INTERFACE).unwrap();
    let all = within(properties.get_all(interface)).await.unwrap();
    assert_eq!(<&str>::try_from(&all["State"]), Ok("running"));
    assert_eq!(<&str>::try_from(&all["Error"]), Ok(""));
    cancel(&client, &path).await.unwrap();
    let mut states = vec![];
    while states.last().is_none_or(|state| state != "cancelled") {
        let message = within(changes.next()).await.unwrap().unwrap();
        let body = message.body();
        let (_, changed, _): (String, HashMap<String, OwnedVariant>, Vec<String>) =
            body.deserialize().unwrap();
        states.push(String::try_from(changed["State"].clone()).unwrap());
    }
    assert_eq!(states, ["running", "cancelled"]);
    let signal = within(removed.next()).await.unwrap();
    assert_eq!(signal.args().unwrap().object_path(), &path);
    assert!(
        within(manager.get_managed_objects())
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_leaves_the_bus_cancels_all_its_requests() {
    let mut rig = Rig::start().await;
    let (leaver, stayer) = (rig.bus.client().await, rig.bus.client().await);
    let mut kept = stream(&stayer, "wait", vec![]).await;
    kept.line().await.unwrap();
    // The stream's pipe stays open, as it does when it was handed to another process.
    let mut stream = stream(&leaver, "wait", vec![]).await;
    let body = (vec![("user", "wait")], map(vec![]));
    let mut call = zbus::Message::method_call(PATH, "Generate");
    call = call.destination(NAME).interface(INFERENCE_INTERFACE);
    within(leaver.send(&call.build(&body).unwrap()))
        .await
        .unwrap();
    for _ in 0..3 {
        within(rig.requests.recv()).await.unwrap();
    }
    within(leaver.close()).await.unwrap();
    for _ in 0..2 {
        assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
    }
    while let Some(line) = stream.line().await {
        assert!(
            line["event"] == "started" || line["code"] == "Cancelled",
            "{line}"
        );
    }
    cancel(&stayer, &kept.path).await.unwrap();
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
}

/// The bus delivers the call, then the news that its caller left; tasks may see them swapped.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_leaves_right_after_its_call_leaves_no_request_behind() {
    let mut rig = Rig::start().await;
    for _ in 0..20 {
        let client = rig.bus.client().await;
        let body = (vec![("user", "wait")], map(vec![]));
        let mut call = zbus::Message::method_call(PATH, "Generate");
        call = call.destination(NAME).interface(INFERENCE_INTERFACE);
        within(client.send(&call.build(&body).unwrap()))
            .await
            .unwrap();
        within(client.close()).await.unwrap();
        within(rig.requests.recv()).await.unwrap();
        assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
    }
}
