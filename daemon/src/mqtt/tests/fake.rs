//! Against a broker that misbehaves, byte for byte.
use super::super::outbox::{Delivery, Publication};
use super::harness::{PATIENCE, serve};
use crate::config::MqttSection;
use cabind_models::checkpoint::ReplyForm::Text;
use std::collections::HashSet;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const CONNECT: u8 = 1;
const PUBLISH: u8 = 3;
const SUBSCRIBE: u8 = 8;
const DISCONNECT: u8 = 14;
/// A SUBACK's word for a filter the access rules forbid.
const NOT_AUTHORIZED: u8 = 0x87;
const CLEAN_START: u8 = 0b10;
/// Success, session present or not, no properties.
const CONNACK: [u8; 5] = [0x20, 3, 0, 0, 0];

struct Peer {
    stream: TcpStream,
    /// Of the CONNECT packet.
    flags: u8,
}

/// A packet: its type, the first byte's other bits, and what follows the length.
struct Packet {
    kind: u8,
    flags: u8,
    body: Vec<u8>,
}

async fn accept(listener: &TcpListener) -> Peer {
    let accepted = timeout(PATIENCE, listener.accept()).await;
    let (stream, _) = accepted.expect("a connection within 20 s").unwrap();
    let mut peer = Peer { stream, flags: 0 };
    let connect = peer.packet().await.unwrap();
    assert_eq!(
        (connect.kind, &connect.body[..7]),
        (CONNECT, &b"\x00\x04MQTT\x05"[..])
    );
    peer.flags = connect.body[7];
    peer
}

impl Peer {
    /// The next packet, or nothing when the daemon hung up.
    async fn packet(&mut self) -> Option<Packet> {
        let first = timeout(PATIENCE, self.stream.read_u8())
            .await
            .unwrap()
            .ok()?;
        let (mut length, mut shift) = (0, 0);
        loop {
            let byte = self.stream.read_u8().await.ok()?;
            length |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await.ok()?;
        Some(Packet {
            kind: first >> 4,
            flags: first & 0x0f,
            body,
        })
    }

    async fn send(&mut self, bytes: &[u8]) {
        // The daemon may have hung up; the test notices by what does not come.
        let _ = self.stream.write_all(bytes).await;
    }

    async fn let_in(&mut self) {
        self.answer_subscription([1; 3]).await;
    }

    async fn answer_subscription(&mut self, codes: [u8; 3]) {
        self.send(&CONNACK).await;
        let subscribe = self.packet().await.unwrap();
        assert_eq!(subscribe.kind, SUBSCRIBE);
        let [high, low] = [subscribe.body[0], subscribe.body[1]];
        let [request, cancel, query] = codes;
        self.send(&[0x90, 6, high, low, 0, request, cancel, query])
            .await;
    }

    async fn acknowledge(&mut self, id: [u8; 2]) {
        self.send(&[0x40, 2, id[0], id[1]]).await;
    }
}

impl Packet {
    /// Packet id and last bytes of a QoS 1 publication.
    fn result(&self) -> Option<([u8; 2], String)> {
        if self.kind != PUBLISH || self.flags & 0b110 == 0 {
            return None;
        }
        let topic = usize::from(self.body[0]) << 8 | usize::from(self.body[1]);
        let id = [self.body[2 + topic], self.body[3 + topic]];
        let text = String::from_utf8_lossy(&self.body[4 + topic..]).into_owned();
        let tail = text.rsplit('\u{1}').next().unwrap_or_default();
        Some((id, tail.to_owned()))
    }
}

async fn listen() -> (TcpListener, MqttSection) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let config = MqttSection {
        broker: format!("mqtt://{}", listener.local_addr().unwrap()),
        ..MqttSection::default()
    };
    (listener, config)
}

#[tokio::test]
async fn packet_ids_that_collide_lead_to_a_new_connection_that_loses_nothing() {
    let (listener, config) = listen().await;
    let (server, _engine) = serve(&config, Text);
    let mut wanted = HashSet::new();
    for number in 0..200 {
        let text = format!("result {number}");
        server.handler.outbox.push(Publication {
            topic: "me".into(),
            payload: text.clone().into(),
            correlation: None,
            delivery: Delivery::Result,
        });
        wanted.insert(text);
    }
    let mut peer = accept(&listener).await;
    peer.let_in().await;
    // Every result but the first is acknowledged, so that its packet id comes round again.
    let mut withheld = None;
    while let Some(packet) = peer.packet().await {
        let Some((id, text)) = packet.result() else {
            continue;
        };
        if withheld.is_none() && text.starts_with("result") {
            withheld = Some(text);
            continue;
        }
        wanted.remove(&text);
        peer.acknowledge(id).await;
    }
    assert!(
        !wanted.is_empty(),
        "the connection ended before all was sent"
    );
    let mut peer = accept(&listener).await;
    peer.let_in().await;
    let mut first = None;
    while !wanted.is_empty() {
        let packet = peer.packet().await.expect("the connection stays");
        if let Some((id, text)) = packet.result() {
            first.get_or_insert(text.clone());
            wanted.remove(&text);
            peer.acknowledge(id).await;
        }
    }
    assert_eq!(first, withheld, "the oldest goes first");
}

#[tokio::test]
async fn a_session_of_unreadable_packets_is_dropped_instead_of_tried_for_ever() {
    let (listener, config) = listen().await;
    let (_server, _engine) = serve(&config, Text);
    for _ in 0..3 {
        let mut peer = accept(&listener).await;
        assert_eq!(peer.flags & CLEAN_START, 0);
        peer.send(&CONNACK).await;
        // No packet has type 0.
        peer.send(&[0x00, 0x02, 0xff, 0xff]).await;
    }
    let mut peer = accept(&listener).await;
    assert_ne!(peer.flags & CLEAN_START, 0);
    peer.let_in().await;
    let online = peer.packet().await.unwrap();
    assert!(String::from_utf8_lossy(&online.body).contains("online"));
    drop(peer);
    let peer = accept(&listener).await;
    assert_eq!(peer.flags & CLEAN_START, 0, "the new session is kept");
}

#[tokio::test]
async fn garbage_from_a_broker_never_ends_the_daemon() {
    let (listener, config) = listen().await;
    let (_server, _engine) = serve(&config, Text);
    // What comes after the CONNACK, or instead of it.
    let deep = [0x30, 0xff, 0xff, 0xff, 0x7f];
    let garbage: [(&[u8], &[u8]); 5] = [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", b""),
        (&CONNACK, &[0x30, 3, 0xff, 0xff, 0]),
        (&CONNACK, &[0x40, 2, 0xff, 0xff]),
        (&CONNACK, &[0xff; 64]),
        (&CONNACK, &deep),
    ];
    for (answer, after) in garbage {
        let mut peer = accept(&listener).await;
        peer.send(answer).await;
        peer.send(after).await;
    }
    let mut peer = accept(&listener).await;
    peer.let_in().await;
    let online = peer.packet().await.unwrap();
    assert!(String::from_utf8_lossy(&online.body).contains("online"));
}

#[tokio::test]
async fn a_daemon_whose_subscriptions_are_refused_does_not_say_it_is_online() {
    let (listener, config) = listen().await;
    let (_server, _engine) = serve(&config, Text);
    let mut peer = accept(&listener).await;
    peer.answer_subscription([NOT_AUTHORIZED; 3]).await;
    let status = peer.packet().await.unwrap();
    assert!(String::from_utf8_lossy(&status.body).contains("offline"));
}

#[tokio::test]
async fn the_will_stands_when_the_broker_has_not_taken_offline() {
    let (listener, config) = listen().await;
    let (server, _engine) = serve(&config, Text);
    let mut peer = accept(&listener).await;
    peer.let_in().await;
    // Nothing is acknowledged, so nobody knows whether the broker published it.
    let closing = tokio::spawn(server.close());
    while let Some(packet) = peer.packet().await {
        assert_ne!(packet.kind, DISCONNECT, "that would take the will back");
    }
    closing.await.unwrap();
}

#[tokio::test]
async fn a_broker_that_hangs_up_on_one_message_gets_the_next_one() {
    let (listener, config) = listen().await;
    let (server, _engine) = serve(&config, Text);
    for name in ["poison", "answer"] {
        server.handler.outbox.push(Publication {
            topic: "me".into(),
            payload: name.into(),
            correlation: None,
            delivery: Delivery::Result,
        });
    }
    let (mut hang_ups, mut answered) = (0, false);
    while !answered && hang_ups < 9 {
        let mut peer = accept(&listener).await;
        peer.let_in().await;
        while let Some(packet) = peer.packet().await {
            let Some((id, text)) = packet.result() else {
                continue;
            };
            if text == "poison" {
                hang_ups += 1;
                break;
            }
            peer.acknowledge(id).await;
            if text == "answer" {
                answered = true;
                break;
            }
        }
    }
    assert_eq!(hang_ups, 4);
}
