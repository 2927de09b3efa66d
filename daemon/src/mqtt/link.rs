//! The connection to the broker: made, kept, and made anew after every error.
//!
//! What the client library (rumqttc 0.25) does by itself is not enough: it forgets queued messages
//! when the broker lost the session, stalls when packet ids collide, and dead-locks when the task
//! that polls it waits for its queue. So every connection has a client of its own, messages live
//! in the [`Outbox`](super::outbox::Outbox), and only the `try_` calls are used.
use super::handler::Handler;
use super::outbox::{Delivery, INTENT_WAIT_MAX, Publication, Taken};
use rumqttc::Outgoing;
use rumqttc::v5::mqttbytes::v5::{
    ConnAck, Packet, PubAckReason, Publish, PublishProperties, SubAck, SubscribeReasonCode,
};
use rumqttc::v5::mqttbytes::{Error as PacketError, QoS};
use rumqttc::v5::{AsyncClient, ConnectionError, Event, MqttOptions, StateError};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::sync::CancellationToken;

const BACKOFF_MIN: Duration = Duration::from_millis(100);
const BACKOFF_MAX: Duration = Duration::from_secs(10);
/// Messages the client queues itself; the rest waits in the outbox.
const CLIENT_MESSAGES_MAX: usize = 64;
/// Results without the broker's acknowledgement. Fewer than the packet ids in use, so that the
/// client never stops reading its queue, which also carries our acknowledgements.
const WINDOW_MESSAGES_MAX: usize = 16;
/// A broker that acknowledges nothing for this long is connected to anew.
const ACK_WAIT_MAX: Duration = Duration::from_secs(20);
/// For the farewell to leave the socket.
const FAREWELL_WAIT_MAX: Duration = Duration::from_secs(1);
/// Connections in a row ended by a packet that cannot be read, before the session is dropped with
/// whatever the broker keeps sending from it.
const UNREADABLE_MAX: u32 = 3;

/// Why a connection ended.
#[derive(Debug)]
enum End {
    /// As wished.
    Stopped,
    Lost {
        reason: String,
        /// Whether it got as far as hearing requests.
        served: bool,
        /// Whether the broker sent something that cannot be read.
        unreadable: bool,
        /// Whether the broker ended it, perhaps because of what it was sent.
        hung_up: bool,
    },
}

/// How long to wait before the next connection: longer each time, until one has lasted. Two
/// daemons with the same `client_id` take each other's session, and would do so ten times a second.
#[derive(Debug)]
struct Backoff {
    next: Duration,
}

impl Backoff {
    /// After a connection that served this long, or never did.
    fn after(&mut self, served_for: Option<Duration>) -> Duration {
        if served_for.is_some_and(|lasted| lasted >= BACKOFF_MAX) {
            self.next = BACKOFF_MIN;
        }
        let now = self.next;
        self.next = (self.next * 2).min(BACKOFF_MAX);
        now
    }
}

/// Keeps a connection until `stop`.
pub(super) async fn run(options: MqttOptions, handler: Arc<Handler>, stop: CancellationToken) {
    let mut backoff = Backoff { next: BACKOFF_MIN };
    let mut unreadable_in_a_row = 0;
    while !stop.is_cancelled() {
        let mut options = options.clone();
        if unreadable_in_a_row >= UNREADABLE_MAX {
            tracing::warn!("the MQTT session holds packets that cannot be read: it is dropped");
            options.set_clean_start(true);
            unreadable_in_a_row = 0;
        }
        // A task of its own: a panic in the client library ends the connection, not the daemon.
        let started = Instant::now();
        let mut connection = tokio::spawn(connect(options, handler.clone(), stop.clone()));
        let overdue = async {
            stop.cancelled().await;
            sleep(FAREWELL_WAIT_MAX).await;
        };
        let end = tokio::select! {
            end = &mut connection => end.unwrap_or_else(|error| End::Lost {
                reason: error.to_string(),
                served: false,
                unreadable: true,
                hung_up: false,
            }),
            () = overdue => {
                connection.abort();
                End::Stopped
            }
        };
        let End::Lost {
            reason,
            served,
            unreadable,
            hung_up,
        } = end
        else {
            return handler.outbox.disconnected(false);
        };
        handler.outbox.disconnected(hung_up);
        unreadable_in_a_row = if unreadable {
            unreadable_in_a_row + 1
        } else {
            0
        };
        let wait = backoff.after(served.then(|| started.elapsed()));
        tracing::warn!(reason, retry_ms = wait.as_millis(), "no MQTT broker");
        tokio::select! {
            () = stop.cancelled() => return,
            () = sleep(wait) => {}
        }
    }
}

/// What the two halves of a connection share.
struct Connection {
    client: AsyncClient,
    handler: Arc<Handler>,
    /// The subscriptions stand.
    subscribed: Notify,
    /// Results that may be unacknowledged.
    window_messages: AtomicUsize,
}

/// One connection from its beginning to its end.
async fn connect(options: MqttOptions, handler: Arc<Handler>, stop: CancellationToken) -> End {
    let packet_bytes_max = options.max_packet_size().unwrap_or(u32::MAX) as usize;
    let (client, mut event_loop) = AsyncClient::new(options, CLIENT_MESSAGES_MAX);
    let connection = Connection {
        client,
        handler,
        subscribed: Notify::new(),
        window_messages: AtomicUsize::new(1),
    };
    let receive = async {
        let mut served = false;
        loop {
            let event = match event_loop.poll().await {
                Ok(event) => event,
                Err(error) => return lost(&error, served),
            };
            match event {
                Event::Incoming(Packet::ConnAck(connack)) => {
                    connection.connected(&connack, packet_bytes_max);
                }
                Event::Incoming(Packet::SubAck(suback)) => {
                    connection.subscribed(&suback);
                    served = true;
                }
                Event::Outgoing(Outgoing::Disconnect) => return End::Stopped,
                Event::Outgoing(Outgoing::AwaitAck(packet_id)) => {
                    return End::Lost {
                        reason: format!("packet id {packet_id} is still in use"),
                        served,
                        unreadable: false,
                        hung_up: false,
                    };
                }
                other => connection.event(other),
            }
        }
    };
    tokio::select! {
        end = receive => end,
        end = connection.send(&stop) => end,
    }
}

impl Connection {
    /// Hands messages over from the moment the subscriptions stand; says farewell at `stop`.
    async fn send(&self, stop: &CancellationToken) -> End {
        tokio::select! {
            () = stop.cancelled() => {}
            end = self.send_messages() => return end,
        }
        // A farewell takes the will back. Without `offline` in the broker's hands the will has to
        // say it, which it does when the socket just closes.
        if !self.handler.outbox.is_empty() || self.client.try_disconnect().is_err() {
            return End::Stopped;
        }
        std::future::pending().await
    }

    async fn send_messages(&self) -> End {
        self.subscribed.notified().await;
        let outbox = &self.handler.outbox;
        loop {
            self.hand_over();
            let awaited_since = outbox.acks_awaited_since();
            let overdue = async {
                match awaited_since {
                    Some(since) => sleep_until(since + ACK_WAIT_MAX).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = outbox.changed() => {}
                () = overdue => return End::Lost {
                    reason: "the broker acknowledges nothing".into(),
                    served: true,
                    unreadable: false,
                    hung_up: false,
                },
            }
        }
    }

    /// Subscribes anew at every connection: the broker may have lost the session, or kept that of
    /// an earlier configuration.
    fn connected(&self, connack: &ConnAck, packet_bytes_max: usize) {
        let limits = connack.properties.as_ref();
        let brokers = limits.and_then(|limits| limits.max_packet_size);
        let packet_bytes = brokers.map_or(packet_bytes_max, |brokers| {
            packet_bytes_max.min(brokers as usize)
        });
        self.handler.outbox.limit_packets(packet_bytes);
        self.window_messages
            .store(window_of(connack), Ordering::Relaxed);
        if let Err(error) = self.client.try_subscribe_many(self.handler.filters()) {
            tracing::error!(%error, "cannot subscribe");
        }
        tracing::info!(
            session_present = connack.session_present,
            "MQTT broker connected"
        );
    }

    fn subscribed(&self, suback: &SubAck) {
        let filters = self.handler.filters();
        let mut heard = false;
        for (filter, code) in filters.iter().zip(&suback.return_codes) {
            if matches!(code, SubscribeReasonCode::Success(_)) {
                heard |= self.handler.topics.is_for_requests(&filter.path);
            } else {
                let topic = &filter.path;
                tracing::error!(topic, ?code, "the broker refuses the subscription");
            }
        }
        self.handler.announce(heard);
        self.subscribed.notify_one();
    }

    fn event(&self, event: Event) {
        let outbox = &self.handler.outbox;
        match event {
            Event::Incoming(Packet::Publish(publish)) => self.handler.incoming(&publish),
            Event::Incoming(Packet::PubAck(puback)) => {
                let reason = puback.reason;
                if !matches!(
                    reason,
                    PubAckReason::Success | PubAckReason::NoMatchingSubscribers
                ) {
                    tracing::warn!(?reason, "the broker refuses a message");
                }
                outbox.acknowledged(puback.pkid);
            }
            Event::Outgoing(Outgoing::Publish(packet_id)) => {
                if packet_id != 0 {
                    outbox.sent(packet_id);
                }
                outbox.poke();
            }
            Event::Outgoing(_) => outbox.poke(),
            Event::Incoming(_) => {}
        }
    }

    fn hand_over(&self) {
        self.handler.outbox.drop_stale(Instant::now());
        self.handler.outbox.hand_over(
            self.window_messages.load(Ordering::Relaxed),
            |ack| {
                let mut publish = Publish::new("", QoS::AtLeastOnce, Vec::new(), None);
                publish.pkid = ack.packet_id;
                taken(self.client.try_ack(&publish).is_ok())
            },
            |message| taken(self.publish(message)),
        );
    }

    /// False when the client's queue is full.
    fn publish(&self, message: &Publication) -> bool {
        let (qos, retain) = match message.delivery {
            Delivery::Part | Delivery::Latest => (QoS::AtMostOnce, false),
            Delivery::Result | Delivery::Intent => (QoS::AtLeastOnce, false),
            Delivery::Retained => (QoS::AtLeastOnce, true),
        };
        let expires = message.delivery == Delivery::Intent;
        let properties = PublishProperties {
            // The payload is UTF-8.
            payload_format_indicator: Some(1),
            message_expiry_interval: expires.then_some(INTENT_WAIT_MAX.as_secs() as u32),
            correlation_data: message.correlation.clone().map(Into::into),
            ..PublishProperties::default()
        };
        let payload = message.payload.clone();
        self.client
            .try_publish_with_properties(&message.topic, qos, retain, payload, properties)
            .is_ok()
    }
}

fn taken(taken: bool) -> Taken {
    match taken {
        true => Taken::Yes,
        false => Taken::Later,
    }
}

/// One less than the broker takes, since the client stops reading its queue when that is reached.
fn window_of(connack: &ConnAck) -> usize {
    let limits = connack.properties.as_ref();
    let brokers = limits.and_then(|limits| limits.receive_max);
    let brokers = usize::from(brokers.unwrap_or(u16::MAX));
    WINDOW_MESSAGES_MAX.min(brokers.saturating_sub(1)).max(1)
}

fn lost(error: &ConnectionError, served: bool) -> End {
    let (mut unreadable, mut hung_up) = (false, false);
    if let ConnectionError::MqttState(error) = error {
        match error {
            // The client wraps a socket's errors, a reset for instance, in those of its decoder.
            StateError::Io(_)
            | StateError::Deserialization(PacketError::Io(_))
            | StateError::ConnectionAborted
            | StateError::ServerDisconnect { .. } => hung_up = true,
            StateError::Deserialization(_) => unreadable = true,
            _ => {}
        }
    }
    End::Lost {
        reason: error.to_string(),
        served,
        unreadable,
        hung_up,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn a_connection_reset_by_the_broker_is_no_packet_that_cannot_be_read() {
        let check = |error: StateError, want: (bool, bool)| {
            let End::Lost {
                unreadable,
                hung_up,
                ..
            } = lost(&ConnectionError::MqttState(error), true)
            else {
                panic!("the connection was lost");
            };
            assert_eq!((unreadable, hung_up), want);
        };
        let reset = || std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        check(StateError::Io(reset()), (false, true));
        check(
            StateError::Deserialization(PacketError::Io(reset())),
            (false, true),
        );
        check(StateError::ConnectionAborted, (false, true));
        check(
            StateError::Deserialization(PacketError::MalformedPacket),
            (true, false),
        );
        check(StateError::AwaitPingResp, (false, false));
    }

    #[test]
    fn two_daemons_that_take_each_others_session_do_so_ever_more_slowly() {
        let mut backoff = Backoff { next: BACKOFF_MIN };
        let mut check = |served_ms: Option<u64>, wait_ms: u128| {
            let wait = backoff.after(served_ms.map(Duration::from_millis));
            assert_eq!(wait.as_millis(), wait_ms, "{served_ms:?}");
        };
        check(None, 100);
        check(Some(5), 200);
        check(Some(9_999), 400);
        check(None, 800);
        check(Some(10_000), 100);
        for wait_ms in [200, 400, 800, 1600, 3200, 6400, 10_000, 10_000] {
            check(Some(100), wait_ms);
        }
    }
}
