//! What happens to a message that comes in: parsed, submitted, answered through the outbox.
use super::cancel::Cancellables;
use super::fields::Invalid;
use super::hermes::{self, Incoming, Query};
use super::native::{self, Content, NativeReply, NativeRequest, Progress};
use super::outbox::{Delivery, Outbox, OwedAck, Publication};
use super::presence::Said;
use super::recent::{Digest, Recent, RequestKey, Seen};
use super::topics::{Address, HERMES_QUERY, Topics};
use super::update::Updating;
use crate::config::{HermesDialect, MqttSection};
use crate::engine::{Event, Reply, Request, RequestError, RequestOptions};
use crate::service::Service;
use cabind_models::chat::{Message, Role};
use cabind_models::checkpoint::ReplyForm;
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{Filter, Publish, RetainForwardRule};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::watch;

/// Hermes queries remembered.
const QUERIES_MAX: usize = 64;

/// Everything that serves requests, whatever connection they came by.
#[derive(Debug)]
pub(super) struct Handler {
    pub(super) service: Service,
    pub(super) outbox: Outbox,
    pub(super) topics: Topics,
    pub(super) updating: Updating,
    site: String,
    /// The dialect, where Hermes is on.
    hermes: Option<HermesDialect>,
    state: Mutex<State>,
    /// Replies on their way.
    replies: watch::Sender<usize>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    recent: Recent,
    running: Cancellables,
    next_number: u64,
    /// The latest Hermes queries.
    queries: VecDeque<Digest>,
    /// What the status topic says.
    pub(super) said: Said,
}

impl Handler {
    pub(super) fn new(section: &MqttSection, service: Service) -> Self {
        let packet_bytes_max = section.packet_bytes_max as usize;
        Self {
            service,
            outbox: Outbox::new(section.outbox_messages_max, packet_bytes_max),
            topics: Topics::of_site(&section.site),
            updating: Updating::default(),
            site: section.site.clone(),
            hermes: section.hermes.enabled.then_some(section.hermes.dialect),
            state: Mutex::default(),
            replies: watch::Sender::new(0),
        }
    }

    /// What to subscribe to. Retained messages are not asked for, but for announcements of
    /// releases: those are for cars that come later, too. Signals come at QoS 0, since a broker
    /// would keep them at QoS 1, and what it keeps is no longer so.
    pub(super) fn filters(&self) -> Vec<Filter> {
        let topics = &self.topics;
        let hermes = self.hermes.map(|_| HERMES_QUERY);
        let once = |topic: &str| Filter {
            retain_forward_rule: RetainForwardRule::Never,
            ..Filter::new(topic, QoS::AtLeastOnce)
        };
        let requests = [Some(&*topics.request), Some(&*topics.cancel), hermes];
        let mut filters: Vec<Filter> = requests.into_iter().flatten().map(once).collect();
        filters.push(Filter {
            retain_forward_rule: RetainForwardRule::OnNewSubscribe,
            ..once(&topics.update)
        });
        filters.push(Filter {
            qos: QoS::AtMostOnce,
            ..once(&topics.vehicle)
        });
        filters
    }

    /// Resolves when no reply is on its way.
    pub(super) async fn idle(&self) {
        // The sender lives in `self`, so this ends with the last reply and not before.
        let _ = self
            .replies
            .subscribe()
            .wait_for(|&running| running == 0)
            .await;
    }

    /// Takes a message. Never waits; what it leads to comes by the outbox. The broker gets its
    /// acknowledgement when the request has been accepted or answered.
    pub(super) fn incoming(self: &Arc<Self>, publish: &Publish) {
        if publish.topic == self.topics.update.as_bytes() {
            self.announcement(publish);
        } else if !publish.retain {
            // A retained request was meant for somebody else, some time ago.
            if publish.topic == self.topics.request.as_bytes() {
                self.request(publish);
            } else if publish.topic == self.topics.cancel.as_bytes() {
                self.cancel(publish);
            } else if publish.topic == self.topics.vehicle.as_bytes() {
                self.vehicle(publish);
            } else if publish.topic == HERMES_QUERY.as_bytes()
                && let Some(dialect) = self.hermes
            {
                self.query(publish, dialect);
            } else {
                tracing::debug!("a message on a topic of an earlier configuration is ignored");
            }
        }
        if publish.qos != QoS::AtMostOnce {
            self.outbox.acknowledge(OwedAck {
                packet_id: publish.pkid,
            });
        }
    }

    fn request(self: &Arc<Self>, publish: &Publish) {
        let parsed = native::parse_request(&publish.payload);
        let id = match &parsed {
            Ok(request) => request.id.as_deref(),
            Err(refusal) => refusal.id.as_deref(),
        };
        let address = match self.address(publish, id) {
            Ok(Some(address)) => address,
            // With nothing wrong but nowhere to answer to.
            Ok(None) if parsed.is_ok() => {
                let invalid = Invalid("id is missing; it may be, with a response topic".into());
                return self.refuse(&self.error_address(publish), None, invalid);
            }
            Ok(None) => self.error_address(publish),
            Err(invalid) => return self.refuse(&self.error_address(publish), id, invalid),
        };
        match parsed {
            Ok(request) => {
                let digest = Digest::of(&publish.payload, address.correlation.as_deref());
                self.submit(request, address, digest);
            }
            Err(refusal) => self.refuse(&address, refusal.id.as_deref(), refusal.invalid),
        }
    }

    fn submit(self: &Arc<Self>, request: NativeRequest, address: Address, digest: Digest) {
        let number = self.next_number();
        let form = self.reply_form();
        let content = Content::of(&request, form);
        // Without an id nothing can be recognised, nor cancelled by the requester.
        let key = request.id.clone().map(|id| RequestKey {
            response_topic: address.topic.clone(),
            id,
        });
        let id = request.id.unwrap_or_else(|| format!("auto-{number}"));
        if let Some(key) = &key {
            let seen = self.lock().recent.begin(key, digest);
            match seen {
                Seen::New => {}
                Seen::Running => return,
                Seen::Answered(result) => {
                    if !self.outbox.holds(&result) {
                        self.outbox.push(result);
                    }
                    return;
                }
                Seen::Clash => {
                    let invalid = Invalid(format!(
                        "id {id:?} is that of another request, which is being answered"
                    ));
                    return self.refuse(&address, Some(&id), invalid);
                }
            }
        }
        let mut messages = request.messages;
        if content.needs_instructions(form) {
            self.service.catalogue.instruct(&mut messages);
        }
        let mut options = request.options;
        if content == Content::Calls {
            options.schema = Some(self.service.catalogue.schema());
        }
        options.deadline = request
            .deadline
            .and_then(|ahead| Instant::now().checked_add(ahead));
        match self.start(number, messages, options) {
            Ok(reply) => {
                let payload_bytes_max = self
                    .outbox
                    .payload_bytes_max(&address.topic, address.correlation.as_deref());
                self.lock()
                    .running
                    .begin(number, &id, &address.topic, reply.canceller());
                let native = NativeReply {
                    id,
                    address,
                    stream: request.stream,
                    content,
                    payload_bytes_max,
                    progress: Progress::default(),
                };
                let task = self.clone().answer_native(reply, native, number, key);
                self.spawn(task);
            }
            Err(error) => {
                if let Some(key) = &key {
                    self.lock().recent.forget(key);
                }
                self.outbox
                    .push(native::failure(&address, Some(&id), &error));
            }
        }
    }

    async fn answer_native(
        self: Arc<Self>,
        mut reply: Reply,
        mut native: NativeReply,
        number: u64,
        key: Option<RequestKey>,
    ) {
        loop {
            let event = reply.next().await.unwrap_or_else(ended_early);
            // After a failure the same request may be tried again, unless it was cancelled.
            let again =
                matches!(&event, Event::Failed { error } if *error != RequestError::Cancelled);
            for message in native.event(event, &self.service.catalogue) {
                if message.delivery != Delivery::Result {
                    self.outbox.push(message);
                    continue;
                }
                let result = Arc::new(message);
                let mut state = self.lock();
                state.running.end(number);
                match &key {
                    Some(key) if again => state.recent.forget(key),
                    Some(key) => state.recent.answered(key, result.clone()),
                    None => {}
                }
                drop(state);
                return self.outbox.push(result);
            }
        }
    }

    fn cancel(&self, publish: &Publish) {
        let address = match self.address(publish, None) {
            Ok(address) => address.unwrap_or_else(|| self.error_address(publish)),
            Err(invalid) => return self.refuse(&self.error_address(publish), None, invalid),
        };
        let id = match native::parse_cancel(&publish.payload) {
            Ok(id) => id,
            Err(refusal) => return self.refuse(&address, None, refusal.invalid),
        };
        let cancelled = self.lock().running.cancel(&id, response_topic(publish));
        if let Err(invalid) = cancelled {
            self.refuse(&address, Some(&id), invalid);
        }
    }

    fn query(self: &Arc<Self>, publish: &Publish, dialect: HermesDialect) {
        let query = match hermes::parse_query(&publish.payload, &self.site, dialect) {
            Incoming::Ours(query) => *query,
            Incoming::Foreign => {
                tracing::debug!("a Hermes query for another site is left to it");
                return;
            }
            Incoming::Refused(context, invalid) => {
                return self
                    .outbox
                    .push(hermes::failure(&context, &invalid.to_string()));
            }
        };
        // The broker's own repetition of a query that was taken: do nothing twice in a car.
        if self.lock().repeats(Digest::of(&publish.payload, None)) && publish.dup {
            return;
        }
        let number = self.next_number();
        let form = self.reply_form();
        let mut messages = vec![Message {
            role: Role::User,
            content: query.input.clone(),
        }];
        let mut options = RequestOptions {
            schema: Some(self.service.catalogue.schema()),
            ..RequestOptions::default()
        };
        match form {
            // What a sentence means does not depend on chance.
            ReplyForm::Cabin => options.temperature = Some(0.0),
            ReplyForm::Text => self.service.catalogue.instruct(&mut messages),
        }
        match self.start(number, messages, options) {
            Ok(reply) => self.spawn(self.clone().answer_query(reply, query, dialect)),
            Err(error) => self
                .outbox
                .push(hermes::failure(query.context(), &error.to_string())),
        }
    }

    async fn answer_query(self: Arc<Self>, reply: Reply, query: Query, dialect: HermesDialect) {
        let catalogue = &self.service.catalogue;
        match reply.collect().await {
            Ok(answer) => {
                let parsed = catalogue.parse_reply(&answer.content);
                if let Err(error) = &parsed {
                    tracing::debug!(%error, "the reply to a Hermes query cannot be carried out");
                }
                let (parsed, sure) = (parsed.as_ref().ok(), answer.usage.confidence);
                let mut messages = hermes::answer(&query, parsed, sure, catalogue, dialect);
                let fits = |message: &Publication| {
                    message.payload.len() <= self.outbox.payload_bytes_max(&message.topic, None)
                };
                // What the query brought along is in every message, some of it more than once.
                if !messages.iter().all(fits) {
                    let error = "the answer does not fit into packet_bytes_max";
                    messages = vec![hermes::failure(query.context(), error)];
                }
                for message in messages {
                    self.outbox.push(message);
                }
            }
            Err(error) => self
                .outbox
                .push(hermes::failure(query.context(), &error.to_string())),
        }
    }

    fn start(
        &self,
        number: u64,
        messages: Vec<Message>,
        options: RequestOptions,
    ) -> Result<Reply, RequestError> {
        self.service.engine.submit(Request {
            id: format!("mqtt-{number}"),
            client: format!("mqtt:{}", self.site),
            messages,
            options,
        })
    }

    /// Runs a reply to its end and counts it as on its way until then.
    fn spawn(self: &Arc<Self>, task: impl Future<Output = ()> + Send + 'static) {
        let running = Running::count(self.clone());
        tokio::spawn(async move {
            task.await;
            drop(running);
        });
    }

    pub(super) fn refuse(&self, address: &Address, id: Option<&str>, invalid: Invalid) {
        let error = RequestError::InvalidArgument(invalid.to_string());
        self.outbox.push(native::failure(address, id, &error));
    }

    fn address(&self, publish: &Publish, id: Option<&str>) -> Result<Option<Address>, Invalid> {
        self.topics
            .address(response_topic(publish), correlation(publish), id)
    }

    pub(super) fn error_address(&self, publish: &Publish) -> Address {
        Address {
            topic: self.topics.error.clone(),
            correlation: correlation(publish),
        }
    }

    fn reply_form(&self) -> ReplyForm {
        self.service.engine.now().reply_form
    }

    fn next_number(&self) -> u64 {
        let mut state = self.lock();
        state.next_number += 1;
        state.next_number
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Whether a Hermes query is one of the latest; it is from now on.
    fn repeats(&mut self, query: Digest) -> bool {
        let known = self.queries.contains(&query);
        if !known {
            self.queries.push_back(query);
        }
        if self.queries.len() > QUERIES_MAX {
            self.queries.pop_front();
        }
        known
    }
}

/// Counts a reply until it is dropped, also when its task panics.
struct Running(Arc<Handler>);

impl Running {
    fn count(handler: Arc<Handler>) -> Self {
        handler.replies.send_modify(|running| *running += 1);
        Self(handler)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.replies.send_modify(|running| *running -= 1);
    }
}

fn response_topic(publish: &Publish) -> Option<&str> {
    let properties = publish.properties.as_ref()?;
    properties.response_topic.as_deref()
}

pub(super) fn correlation(publish: &Publish) -> Option<Vec<u8>> {
    let properties = publish.properties.as_ref()?;
    properties
        .correlation_data
        .as_ref()
        .map(|data| data.to_vec())
}

fn ended_early() -> Event {
    Event::Failed {
        error: RequestError::Internal("the engine thread ended without an answer".into()),
    }
}
