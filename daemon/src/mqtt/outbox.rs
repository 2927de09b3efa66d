//! What waits for the broker. It outlives connections: the MQTT client library drops what it has
//! queued when the broker lost the session, so nothing is ever only in its hands.
use super::topics::topic_fits;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// Bytes of all waiting messages; over it messages go as when there are too many.
const OUTBOX_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Bytes a packet has besides topic, payload and correlation data: at most this many.
const PACKET_OVERHEAD_BYTES: usize = 64;
/// How long an intent is worth something.
pub(super) const INTENT_WAIT_MAX: Duration = Duration::from_secs(30);
/// Times the broker may hang up on a message before it is given up. Brokers hang up on what their
/// access rules forbid, for instance, and would do so for ever.
const HANG_UPS_MAX: u32 = 4;

/// A message to publish.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Publication {
    pub(super) topic: String,
    pub(super) payload: Vec<u8>,
    /// Returned to the requester as it came.
    pub(super) correlation: Option<Vec<u8>>,
    pub(super) delivery: Delivery,
}

/// How hard the outbox tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// QoS 0. The first to go when the outbox is full.
    Part,
    /// As `Part`, and takes the place of one of its topic that waits: only the latest is news.
    Latest,
    /// QoS 1, kept until the broker has acknowledged it.
    Result,
    /// As `Result`, but void after [`INTENT_WAIT_MAX`]: a car must not act on a wish of long ago.
    Intent,
    /// As `Result`, and retained by the broker. Takes the place of one of its topic that waits, and
    /// of a `Latest`.
    Retained,
}

impl Delivery {
    /// Whether it is kept until the broker has acknowledged it.
    fn is_kept(self) -> bool {
        !matches!(self, Self::Part | Self::Latest)
    }
}

/// An acknowledgement owed to the broker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OwedAck {
    pub(super) packet_id: u16,
}

/// Shared by those who publish and the connection that sends.
#[derive(Debug)]
pub(super) struct Outbox {
    messages_max: usize,
    state: Mutex<State>,
    /// Something to send came in, or there is room again.
    changed: Notify,
    /// Nothing waits any more.
    emptied: Notify,
}

#[derive(Debug)]
struct State {
    waiting: VecDeque<Entry>,
    /// QoS 1 given to the client, which has not chosen a packet id yet. First in, first out.
    handed: VecDeque<Entry>,
    /// By packet id, until acknowledged.
    in_flight: BTreeMap<u16, Entry>,
    acks: VecDeque<OwedAck>,
    /// When the broker last acknowledged, or was first given, something it has to acknowledge.
    awaited_since: Option<Instant>,
    next_order: u64,
    /// Bytes of `waiting`, `handed` and `in_flight`.
    bytes: usize,
    packet_bytes_max: usize,
    dropped_parts: u64,
}

#[derive(Clone, Debug)]
struct Entry {
    /// Orders messages again after a connection was lost.
    order: u64,
    since: Instant,
    /// Times the broker hung up while this was the oldest it had not acknowledged.
    hang_ups: u32,
    publication: Arc<Publication>,
}

/// Whether the client took what it was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    Yes,
    /// Its queue is full; `changed` tells when to try again.
    Later,
}

impl Outbox {
    pub(super) fn new(messages_max: usize, packet_bytes_max: usize) -> Self {
        Self {
            messages_max,
            state: Mutex::new(State {
                waiting: VecDeque::new(),
                handed: VecDeque::new(),
                in_flight: BTreeMap::new(),
                acks: VecDeque::new(),
                awaited_since: None,
                next_order: 0,
                bytes: 0,
                packet_bytes_max,
                dropped_parts: 0,
            }),
            changed: Notify::new(),
            emptied: Notify::new(),
        }
    }

    /// Takes a message. When that is one too many, the oldest part goes, or the oldest result
    /// when no part waits.
    pub(super) fn push(&self, publication: impl Into<Arc<Publication>>) {
        let publication = publication.into();
        // The client refuses such a topic for ever, and everything behind it would wait.
        if !topic_fits(&publication.topic) {
            tracing::error!(topic = publication.topic, "not a topic to publish to");
            return;
        }
        let mut state = self.lock();
        if matches!(publication.delivery, Delivery::Retained | Delivery::Latest) {
            // Or every new connection would add one, and push results out.
            state.forget_waiting(None, |entry| {
                let delivery = entry.publication.delivery;
                (delivery == publication.delivery || delivery == Delivery::Latest)
                    && entry.publication.topic == publication.topic
            });
        }
        let order = state.next_order;
        state.next_order += 1;
        state.bytes += publication.bytes();
        state.waiting.push_back(Entry {
            order,
            since: Instant::now(),
            hang_ups: 0,
            publication,
        });
        while state.messages() > self.messages_max || state.bytes > OUTBOX_BYTES_MAX {
            if !state.drop_oldest() {
                break;
            }
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Owes the broker an acknowledgement.
    pub(super) fn acknowledge(&self, ack: OwedAck) {
        self.lock().acks.push_back(ack);
        self.changed.notify_one();
    }

    /// Bytes the payload of a message may have: the smaller of the configured limit and the
    /// broker's, less room for the packet's other fields.
    pub(super) fn payload_bytes_max(&self, topic: &str, correlation: Option<&[u8]>) -> usize {
        let other = topic.len() + correlation.map_or(0, <[u8]>::len) + PACKET_OVERHEAD_BYTES;
        self.lock().packet_bytes_max.saturating_sub(other)
    }

    /// The broker told its limit.
    pub(super) fn limit_packets(&self, packet_bytes_max: usize) {
        self.lock().packet_bytes_max = packet_bytes_max;
    }

    /// Whether this very message is still on its way.
    pub(super) fn holds(&self, publication: &Arc<Publication>) -> bool {
        let state = self.lock();
        state
            .handed
            .iter()
            .chain(state.in_flight.values())
            .chain(&state.waiting)
            .any(|entry| Arc::ptr_eq(&entry.publication, publication))
    }

    /// Resolves when something may be sent. Only the connection waits here.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// Makes `changed` resolve: the client's queue has room again.
    pub(super) fn poke(&self) {
        self.changed.notify_one();
    }

    /// Whether the broker has every message.
    pub(super) fn is_empty(&self) -> bool {
        self.lock().messages() == 0
    }

    /// Resolves when every message has been sent and every result acknowledged.
    pub(super) async fn emptied(&self) {
        loop {
            let emptied = self.emptied.notified();
            {
                let state = self.lock();
                if state.messages() == 0 && state.acks.is_empty() {
                    return;
                }
            }
            emptied.await;
        }
    }

    /// Drops intents that nobody waits for any more.
    pub(super) fn drop_stale(&self, now: Instant) {
        let mut state = self.lock();
        state.forget_waiting(Some("nobody waits for it any more"), |entry| {
            entry.publication.delivery == Delivery::Intent
                && now.saturating_duration_since(entry.since) > INTENT_WAIT_MAX
        });
        self.note_emptied(&state);
    }

    /// Offers acknowledgements, then messages in order, until one is refused or `window` results
    /// are unacknowledged. A message the broker hung up on goes alone, so that it is known which.
    pub(super) fn hand_over(
        &self,
        window: usize,
        mut ack: impl FnMut(OwedAck) -> Taken,
        mut publish: impl FnMut(&Publication) -> Taken,
    ) {
        let mut state = self.lock();
        while let Some(&owed) = state.acks.front() {
            if ack(owed) == Taken::Later {
                return;
            }
            state.acks.pop_front();
        }
        while let Some(entry) = state.waiting.front() {
            if entry.publication.bytes() > state.packet_bytes_max {
                tracing::error!(
                    topic = entry.publication.topic,
                    bytes = entry.publication.bytes(),
                    packet_bytes_max = state.packet_bytes_max,
                    "a message larger than the broker takes is dropped"
                );
                state.forget_front();
                continue;
            }
            let kept = entry.publication.delivery.is_kept();
            let window = match entry.hang_ups > 0 || state.suspects() {
                true => 1,
                false => window,
            };
            if kept && state.handed.len() + state.in_flight.len() >= window {
                break;
            }
            if publish(&entry.publication) == Taken::Later {
                break;
            }
            if kept {
                let entry = state.waiting.pop_front();
                state.handed.extend(entry);
                state.awaited_since.get_or_insert_with(Instant::now);
            } else {
                state.forget_front();
            }
        }
        self.note_emptied(&state);
    }

    /// The client gave the oldest handed result this packet id.
    pub(super) fn sent(&self, packet_id: u16) {
        let mut state = self.lock();
        if let Some(entry) = state.handed.pop_front() {
            state.in_flight.insert(packet_id, entry);
        }
    }

    /// The broker has it.
    pub(super) fn acknowledged(&self, packet_id: u16) {
        let mut state = self.lock();
        if let Some(entry) = state.in_flight.remove(&packet_id) {
            state.bytes -= entry.publication.bytes();
        }
        let awaited = !(state.handed.is_empty() && state.in_flight.is_empty());
        state.awaited_since = awaited.then(Instant::now);
        self.note_emptied(&state);
        drop(state);
        self.changed.notify_one();
    }

    /// Since when the broker has acknowledged nothing it has to, if there is such a thing.
    pub(super) fn acks_awaited_since(&self) -> Option<Instant> {
        self.lock().awaited_since
    }

    /// The connection is gone: what was not acknowledged waits again, in its old place. Owed
    /// acknowledgements are void, since the broker delivers those requests anew. Where the broker
    /// hung up, that may have been because of the oldest message it had not acknowledged.
    pub(super) fn disconnected(&self, hung_up: bool) {
        let mut state = self.lock();
        let oldest = state.in_flight.values_mut().min_by_key(|entry| entry.order);
        if let Some(oldest) = oldest.filter(|_| hung_up) {
            oldest.hang_ups += 1;
        }
        state.acks.clear();
        state.awaited_since = None;
        let mut back: Vec<Entry> = std::mem::take(&mut state.in_flight).into_values().collect();
        back.extend(std::mem::take(&mut state.handed));
        back.sort_by_key(|entry| entry.order);
        for entry in back.into_iter().rev() {
            state.waiting.push_front(entry);
        }
        state.forget_waiting(Some("the broker hangs up on it"), |entry| {
            entry.hang_ups >= HANG_UPS_MAX
        });
        self.note_emptied(&state);
    }

    fn note_emptied(&self, state: &State) {
        if state.messages() == 0 && state.acks.is_empty() {
            self.emptied.notify_waiters();
        }
    }

    /// A panic while the lock is held leaves nothing half done that matters here.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn messages(&self) -> usize {
        self.waiting.len() + self.handed.len() + self.in_flight.len()
    }

    /// Whether the broker may hang up on a message it has now.
    fn suspects(&self) -> bool {
        self.handed
            .iter()
            .chain(self.in_flight.values())
            .any(|entry| entry.hang_ups > 0)
    }

    /// Drops what waits and is `gone`; `why` is for the log, where it is worth a line.
    fn forget_waiting(&mut self, why: Option<&str>, gone: impl Fn(&Entry) -> bool) {
        let mut bytes = 0;
        self.waiting.retain(|entry| {
            let gone = gone(entry);
            if gone {
                bytes += entry.publication.bytes();
                if let Some(why) = why {
                    tracing::error!(topic = entry.publication.topic, why, "a message is dropped");
                }
            }
            !gone
        });
        self.bytes -= bytes;
    }

    fn forget_front(&mut self) {
        if let Some(entry) = self.waiting.pop_front() {
            self.bytes -= entry.publication.bytes();
        }
    }

    /// False when nothing waits that could be dropped.
    fn drop_oldest(&mut self) -> bool {
        let part = self
            .waiting
            .iter()
            .position(|entry| !entry.publication.delivery.is_kept());
        let Some(entry) = self.waiting.remove(part.unwrap_or(0)) else {
            return false;
        };
        self.bytes -= entry.publication.bytes();
        match part {
            Some(_) => {
                self.dropped_parts += 1;
                if self.dropped_parts.is_power_of_two() {
                    tracing::warn!(
                        dropped_parts = self.dropped_parts,
                        "the outbox is full: parts of streams are dropped, results stay"
                    );
                }
            }
            None => tracing::error!(
                topic = entry.publication.topic,
                "the outbox is full of results the broker does not take: the oldest is dropped"
            ),
        }
        true
    }
}

impl Publication {
    fn bytes(&self) -> usize {
        let correlation = self.correlation.as_ref().map_or(0, Vec::len);
        self.topic.len() + self.payload.len() + correlation + PACKET_OVERHEAD_BYTES
    }
}

/// Without the payload, which may hold what a driver said.
impl fmt::Debug for Publication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Publication")
            .field("topic", &self.topic)
            .field("payload_bytes", &self.payload.len())
            .field("delivery", &self.delivery)
            .finish_non_exhaustive()
    }
}
