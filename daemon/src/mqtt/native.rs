//! The native topics' payloads: bytes to a request, events to messages. No connection here.
use super::fields::{Fields, Invalid};
use super::outbox::{Delivery, Publication};
use super::topics::{Address, id_fits};
use crate::engine::{Event, Finish, RequestError, RequestOptions, Usage};
use crate::tools::{CabinReply, Catalogue};
use cabind_models::chat::{Message, Role};
use cabind_models::checkpoint::ReplyForm;
use cabind_models::sampler::Knob;
use serde_json::{Map, Value, json};
use std::time::Duration;

pub(super) const ID_WANTED: &str =
    "a text of 1 to 128 bytes without / + #, control characters and noncharacters";
/// Milliseconds a deadline may lie ahead.
const DEADLINE_MS_MAX: u64 = 3_600_000;

/// A request as the topic carries it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NativeRequest {
    pub(super) id: Option<String>,
    pub(super) messages: Vec<Message>,
    /// Without the deadline, which counts from arrival.
    pub(super) options: RequestOptions,
    pub(super) deadline: Option<Duration>,
    /// Whether the content is a reply with calls; `None` as the model was made.
    pub(super) tools: Option<bool>,
    /// Whether parts are sent before the result.
    pub(super) stream: bool,
}

/// A request that was refused, with its id if that could be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) id: Option<String>,
    pub(super) invalid: Invalid,
}

/// Reads `{"id", "text" | "messages", "options", "stream"}`.
pub(super) fn parse_request(payload: &[u8]) -> Result<NativeRequest, Refusal> {
    let mut fields = Fields::parse(payload).map_err(|invalid| Refusal { id: None, invalid })?;
    let id = fields
        .take_if("id", ID_WANTED, |id: &String| id_fits(id))
        .map_err(|invalid| Refusal { id: None, invalid })?;
    parse_rest(fields, id.clone()).map_err(|invalid| Refusal { id, invalid })
}

fn parse_rest(mut fields: Fields, id: Option<String>) -> Result<NativeRequest, Invalid> {
    let text: Option<String> =
        fields.take_if("text", "a text", |text: &String| !text.is_empty())?;
    let messages = match fields.take_objects("messages")? {
        Some(list) => Some(
            list.into_iter()
                .map(parse_message)
                .collect::<Result<Vec<_>, _>>()?,
        ),
        None => None,
    };
    let messages = match (text, messages) {
        (Some(content), None) => vec![Message {
            role: Role::User,
            content,
        }],
        (None, Some(messages)) if !messages.is_empty() => messages,
        (None, Some(_)) => {
            return Err(Invalid("messages is empty, at least one is needed".into()));
        }
        (Some(_), Some(_)) => {
            return Err(Invalid("text and messages exclude each other".into()));
        }
        (None, None) => return Err(fields.missing("text or messages")),
    };
    let stream = fields.take("stream", "true or false")?.unwrap_or(false);
    let given = fields.take_object("options")?;
    fields.finish(&["id", "text", "messages", "options", "stream"])?;
    let mut request = NativeRequest {
        id,
        messages,
        options: RequestOptions::default(),
        deadline: None,
        tools: None,
        stream,
    };
    if let Some(given) = given {
        parse_options(given, &mut request)?;
    }
    Ok(request)
}

fn parse_message(mut fields: Fields) -> Result<Message, Invalid> {
    let role = fields.take("role", "\"system\", \"user\", \"assistant\" or \"tool\"")?;
    let content = fields.take("content", "a text")?;
    let message = Message {
        role: role.ok_or_else(|| fields.missing("role"))?,
        content: content.ok_or_else(|| fields.missing("content"))?,
    };
    fields.finish(&["role", "content"])?;
    Ok(message)
}

fn parse_options(mut fields: Fields, request: &mut NativeRequest) -> Result<(), Invalid> {
    let whole = "a whole number from 1 to 4294967295";
    let options = &mut request.options;
    options.reply_tokens_max = fields.take_if("max_tokens", whole, |n: &u32| *n > 0)?;
    let mut number =
        |knob: Knob| fields.take_if(knob.name(), knob.wanted(), |value: &f32| knob.fits(*value));
    options.temperature = number(Knob::Temperature)?;
    options.top_p = number(Knob::TopP)?;
    options.min_p = number(Knob::MinP)?;
    options.repetition_penalty = number(Knob::RepetitionPenalty)?;
    options.top_k = fields.take("top_k", "a whole number from 0 to 4294967295")?;
    options.seed = fields.take("seed", "a whole number from 0 to 18446744073709551615")?;
    options.think = fields.take("think", "true or false")?;
    request.tools = fields.take("tools", "true or false")?;
    let schema: Option<Map<String, Value>> = fields.take("schema", "an object, a JSON schema")?;
    if schema.is_some() && request.tools == Some(true) {
        return Err(Invalid(
            "schema and tools are both given; tools is a schema of its own".into(),
        ));
    }
    request.options.schema = schema.map(|schema| Value::Object(schema).to_string().into());
    request.deadline = fields
        .take_if(
            "deadline_ms",
            "a whole number from 1 to 3600000",
            |ms: &u64| (1..=DEADLINE_MS_MAX).contains(ms),
        )?
        .map(Duration::from_millis);
    fields.finish(&[
        "max_tokens",
        "temperature",
        "top_p",
        "top_k",
        "min_p",
        "repetition_penalty",
        "seed",
        "think",
        "deadline_ms",
        "tools",
        "schema",
    ])
}

/// Reads `{"id"}` of a cancellation.
pub(super) fn parse_cancel(payload: &[u8]) -> Result<String, Refusal> {
    let parse = || {
        let mut fields = Fields::parse(payload)?;
        let id = fields.take_if("id", ID_WANTED, |id: &String| id_fits(id))?;
        let id = id.ok_or_else(|| fields.missing("id"))?;
        fields.finish(&["id"])?;
        Ok(id)
    };
    parse().map_err(|invalid| Refusal { id: None, invalid })
}

/// `{"id", "event": "error", "code", "message"}`.
pub(super) fn failure(address: &Address, id: Option<&str>, error: &RequestError) -> Publication {
    let mut payload = Map::new();
    if let Some(id) = id {
        payload.insert("id".into(), id.into());
    }
    payload.insert("event".into(), "error".into());
    payload.insert("code".into(), error.name().into());
    payload.insert("message".into(), error.to_string().into());
    publication(address, Delivery::Result, &Value::Object(payload))
}

/// `{"state": "online", "model", "version"}`, retained.
pub(super) fn status(topic: &str, state: &Value) -> Publication {
    Publication {
        topic: topic.into(),
        payload: state.to_string().into_bytes(),
        correlation: None,
        delivery: Delivery::Retained,
    }
}

/// What the content of a reply is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Words for a person.
    Words,
    /// `{"say", "calls"}`, checked against the catalogue.
    Calls,
}

impl Content {
    /// As the request wants it, else as the model was made. A schema of the request's own asks for
    /// no calls.
    pub(super) fn of(request: &NativeRequest, form: ReplyForm) -> Self {
        let calls = request.tools.unwrap_or(form == ReplyForm::Cabin);
        match calls && request.options.schema.is_none() {
            true => Self::Calls,
            false => Self::Words,
        }
    }

    /// Whether the prompt must explain the catalogue, because the model does not know it.
    pub(super) fn needs_instructions(self, form: ReplyForm) -> bool {
        self == Self::Calls && form == ReplyForm::Text
    }
}

/// A reply on its way: turns each event of the engine into the messages it gives.
#[derive(Debug)]
pub(super) struct NativeReply {
    pub(super) id: String,
    pub(super) address: Address,
    pub(super) stream: bool,
    pub(super) content: Content,
    pub(super) payload_bytes_max: usize,
    /// What has come so far.
    pub(super) progress: Progress,
}

/// The text of a reply so far.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// Of the next message; a gap tells the receiver that parts were dropped.
    seq: u64,
    reasoning: String,
    content: String,
}

impl NativeReply {
    /// The messages an event gives, in order. The last one of a reply is its result.
    pub(super) fn event(&mut self, event: Event, catalogue: &Catalogue) -> Vec<Publication> {
        match event {
            Event::Started { .. } => Vec::new(),
            Event::Reasoning { text } => {
                self.progress.reasoning.push_str(&text);
                self.part("reasoning", json!({ "text": text }))
            }
            Event::Content { text } => {
                self.progress.content.push_str(&text);
                self.part("content", json!({ "text": text }))
            }
            Event::Done { finish, usage } => self.done(finish, &usage, catalogue),
            Event::Failed { error } => vec![failure(&self.address, Some(&self.id), &error)],
        }
    }

    fn part(&mut self, event: &str, fields: Value) -> Vec<Publication> {
        if !self.stream {
            return Vec::new();
        }
        let payload = self.payload(event, fields);
        vec![publication(&self.address, Delivery::Part, &payload)]
    }

    fn done(&mut self, finish: Finish, usage: &Usage, catalogue: &Catalogue) -> Vec<Publication> {
        let reply = match self.content {
            Content::Words => Ok(CabinReply {
                say: self.progress.content.trim().into(),
                calls: Vec::new(),
            }),
            Content::Calls => catalogue.parse_reply(&self.progress.content),
        };
        let mut messages = Vec::new();
        for call in reply.iter().flat_map(|reply| &reply.calls) {
            messages.extend(self.part("tool_call", json!(call)));
        }
        let mut fields = json!({
            "content": self.progress.content,
            "reasoning": self.progress.reasoning,
            "say": reply.as_ref().map_or(Value::Null, |reply| reply.say.as_str().into()),
            "calls": reply.as_ref().map_or(json!([]), |reply| json!(reply.calls)),
            "finish": finish,
            "usage": usage,
        });
        if let Err(error) = &reply {
            fields["reply_error"] = error.to_string().into();
        }
        let mut payload = self.payload("done", fields);
        if payload.to_string().len() > self.payload_bytes_max {
            // The words and the calls matter more than how the model came to them.
            payload["reasoning"] = Value::Null;
        }
        let mut result = publication(&self.address, Delivery::Result, &payload);
        if result.payload.len() > self.payload_bytes_max {
            let error = RequestError::Internal(format!(
                "the result has {} bytes and {} fit into packet_bytes_max; ask for fewer max_tokens",
                result.payload.len(),
                self.payload_bytes_max
            ));
            result = failure(&self.address, Some(&self.id), &error);
        }
        messages.push(result);
        messages
    }

    fn payload(&mut self, event: &str, fields: Value) -> Value {
        let mut payload = Map::new();
        payload.insert("id".into(), self.id.as_str().into());
        payload.insert("seq".into(), self.progress.seq.into());
        payload.insert("event".into(), event.into());
        if let Value::Object(fields) = fields {
            payload.extend(fields);
        }
        self.progress.seq += 1;
        Value::Object(payload)
    }
}

fn publication(address: &Address, delivery: Delivery, payload: &Value) -> Publication {
    Publication {
        topic: address.topic.clone(),
        payload: payload.to_string().into_bytes(),
        correlation: address.correlation.clone(),
        delivery,
    }
}
