//! Hermes in the role `nlu`: queries to requests, replies to intents. No connection here.
//!
//! Rhasspy's dialect as its package `rhasspy-hermes` writes it, Snips' as `hermes-protocol` does.
//! A query without a `siteId` is for the site `default` (Rhasspy); Snips' queries have none and
//! are always ours. The first call of a reply becomes `hermes/nlu/intentParsed`, and every call a
//! `hermes/intent/<name>`; under Snips, whose dialogue manager publishes intents, only for queries
//! without a session.
//!
//! `confidenceScore` is how sure the model is of its reasoning, which names the functions, and 1 of a
//! model that does not weigh it. A call is only ever reported when the catalogue allows it exactly,
//! and slots carry no confidence. What the assistant would say goes into `customData` as
//! `{"say": …}` unless the query brought its own.
use super::fields::{Fields, Invalid};
use super::outbox::{Delivery, Publication};
use crate::config::HermesDialect;
use crate::tools::{Argument, CabinReply, Call, Catalogue, Function};
use serde_json::{Map, Value, json};
use std::ops::Range;

const PARSED: &str = "hermes/nlu/intentParsed";
const NOT_RECOGNIZED: &str = "hermes/nlu/intentNotRecognized";
const ERROR: &str = "hermes/error/nlu";

/// A question for this site.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Query {
    pub(super) input: String,
    context: Context,
    /// Empty allows every intent.
    intent_filter: Vec<String>,
    custom_data: Option<String>,
    /// Rhasspy's additions, which its intents repeat.
    wakeword_id: Option<String>,
    lang: Option<String>,
    asr_confidence: Option<f64>,
}

/// What every message about a query repeats.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Context {
    site_id: String,
    id: Option<String>,
    session_id: Option<String>,
}

/// What a payload on `hermes/nlu/query` is.
#[derive(Debug, PartialEq)]
pub(super) enum Incoming {
    Ours(Box<Query>),
    /// Another site's; its own NLU answers.
    Foreign,
    Refused(Context, Invalid),
}

/// Reads a query. Unknown keys are let through: both dialects have grown them.
pub(super) fn parse_query(payload: &[u8], site: &str, dialect: HermesDialect) -> Incoming {
    let mut context = Context {
        site_id: site.into(),
        ..Context::default()
    };
    let mut fields = match Fields::parse(payload) {
        Ok(fields) => fields,
        Err(invalid) => return Incoming::Refused(context, invalid),
    };
    match fields.take::<String>("siteId", "a text") {
        Ok(Some(named)) if named != site => return Incoming::Foreign,
        Ok(None) if dialect == HermesDialect::Rhasspy && site != "default" => {
            return Incoming::Foreign;
        }
        Ok(_) => {}
        Err(invalid) => return Incoming::Refused(context, invalid),
    }
    match parse_rest(&mut fields, &mut context) {
        Ok(mut query) => {
            query.context = context;
            Incoming::Ours(Box::new(query))
        }
        Err(invalid) => Incoming::Refused(context, invalid),
    }
}

fn parse_rest(fields: &mut Fields, context: &mut Context) -> Result<Query, Invalid> {
    context.session_id = fields.take("sessionId", "a text or null")?;
    context.id = fields.take("id", "a text or null")?;
    let filter: Option<Vec<String>> =
        fields.take("intentFilter", "a list of intent names or null")?;
    let input: Option<String> = fields.take("input", "a text")?;
    let input = input.filter(|input| !input.trim().is_empty());
    Ok(Query {
        input: input.ok_or_else(|| fields.missing("input"))?,
        context: Context::default(),
        intent_filter: filter.unwrap_or_default(),
        custom_data: fields.take("customData", "a text or null")?,
        wakeword_id: fields.take("wakewordId", "a text or null")?,
        lang: fields.take("lang", "a text or null")?,
        asr_confidence: fields.take("asrConfidence", "a number or null")?,
    })
}

/// The messages a query's reply gives. `None` when the model's words are no reply at all.
pub(super) fn answer(
    query: &Query,
    reply: Option<&CabinReply>,
    confidence: Option<f64>,
    catalogue: &Catalogue,
    dialect: HermesDialect,
) -> Vec<Publication> {
    let confidence = confidence.unwrap_or(1.0);
    let allowed = |intent: &String| {
        query.intent_filter.is_empty() || query.intent_filter.iter().any(|name| name == intent)
    };
    let calls: Vec<(&Call, &Function)> = reply
        .iter()
        .flat_map(|reply| &reply.calls)
        .filter_map(|call| Some((call, catalogue.function(&call.tool)?)))
        .filter(|(_, function)| allowed(&function.intent))
        .collect();
    let custom_data = match (&query.custom_data, reply) {
        (Some(own), _) => Some(own.clone()),
        (None, Some(reply)) => Some(json!({ "say": reply.say }).to_string()),
        (None, None) => None,
    };
    if calls.is_empty() {
        return vec![not_recognized(query, confidence, custom_data, dialect)];
    }
    let mut messages = Vec::new();
    for (position, (call, function)) in calls.iter().enumerate() {
        let mut payload = query.context.payload(&query.input, dialect);
        let intent = json!({ "intentName": function.intent, "confidenceScore": confidence });
        let slots = slots(query, call, function, dialect);
        payload.insert("intent".into(), intent);
        payload.insert("slots".into(), slots);
        if position == 0 {
            messages.push(message(PARSED, &payload));
        }
        let manager_publishes =
            dialect == HermesDialect::Snips && query.context.session_id.is_some();
        if manager_publishes {
            continue;
        }
        query.complete_intent(&mut payload, custom_data.clone(), dialect);
        let topic = format!("hermes/intent/{}", function.intent);
        messages.push(message(&topic, &payload));
    }
    messages
}

/// `hermes/error/nlu`. The input is not repeated: the topic is for logs.
pub(super) fn failure(context: &Context, error: &str) -> Publication {
    let payload = json!({
        "error": error,
        "siteId": context.site_id,
        "sessionId": context.session_id,
        "context": context.id,
    });
    Publication {
        topic: ERROR.into(),
        payload: payload.to_string().into_bytes(),
        correlation: None,
        delivery: Delivery::Intent,
    }
}

fn not_recognized(
    query: &Query,
    confidence: f64,
    custom_data: Option<String>,
    dialect: HermesDialect,
) -> Publication {
    let mut payload = query.context.payload(&query.input, dialect);
    payload.insert("customData".into(), json!(custom_data));
    if dialect == HermesDialect::Snips {
        // "The confidence that no intent was found".
        payload.insert("confidenceScore".into(), confidence.into());
    }
    message(NOT_RECOGNIZED, &payload)
}

impl Query {
    pub(super) fn context(&self) -> &Context {
        &self.context
    }

    /// Adds what `hermes/intent/<name>` has beyond `intentParsed`.
    fn complete_intent(
        &self,
        payload: &mut Map<String, Value>,
        custom_data: Option<String>,
        dialect: HermesDialect,
    ) {
        payload.insert("siteId".into(), json!(self.context.site_id));
        payload.insert("customData".into(), json!(custom_data));
        payload.insert("asrTokens".into(), Value::Null);
        payload.insert("asrConfidence".into(), json!(self.asr_confidence));
        if dialect == HermesDialect::Rhasspy {
            payload.insert("rawInput".into(), json!(self.input));
            payload.insert("wakewordId".into(), json!(self.wakeword_id));
            payload.insert("lang".into(), json!(self.lang));
        }
    }
}

impl Context {
    fn payload(&self, input: &str, dialect: HermesDialect) -> Map<String, Value> {
        let mut payload = Map::new();
        payload.insert("input".into(), input.into());
        payload.insert("id".into(), json!(self.id));
        payload.insert("sessionId".into(), json!(self.session_id));
        if dialect == HermesDialect::Rhasspy {
            payload.insert("siteId".into(), json!(self.site_id));
        }
        payload
    }
}

fn slots(query: &Query, call: &Call, function: &Function, dialect: HermesDialect) -> Value {
    let slot = |(name, value): (&String, &Value)| {
        let argument = function.argument(name)?;
        let plain = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let range = find_words(&query.input, &plain);
        let raw = match &range {
            Some(range) => words_at(&query.input, range),
            None => plain,
        };
        let value = slot_value(argument, value, dialect);
        let entity = match (dialect, value["kind"].as_str()) {
            (HermesDialect::Snips, Some(kind)) if kind != "Custom" => {
                format!("snips/{}", kind.to_lowercase())
            }
            _ => name.clone(),
        };
        let mut slot = Map::new();
        slot.insert("entity".into(), entity.into());
        slot.insert("slotName".into(), name.as_str().into());
        slot.insert("rawValue".into(), raw.into());
        slot.insert("value".into(), value);
        match (range, dialect) {
            (Some(range), _) => {
                let range = json!({ "start": range.start, "end": range.end });
                slot.insert("range".into(), range);
            }
            // Snips' clients need one; an empty one marks words that are not in the input.
            (None, HermesDialect::Snips) => {
                slot.insert("range".into(), json!({ "start": 0, "end": 0 }));
            }
            (None, HermesDialect::Rhasspy) => {}
        }
        Some(Value::Object(slot))
    };
    Value::Array(call.arguments.iter().filter_map(slot).collect())
}

/// `{"kind", "value"}` in the kinds of Snips' ontology.
fn slot_value(argument: &Argument, value: &Value, dialect: HermesDialect) -> Value {
    match (value, argument.unit.as_deref()) {
        (Value::Number(_), Some("celsius")) => {
            json!({ "kind": "Temperature", "value": value, "unit": "celsius" })
        }
        (Value::Number(_), Some("percent")) => json!({ "kind": "Percentage", "value": value }),
        (Value::Number(_), _) => json!({ "kind": "Number", "value": value }),
        // Snips has no kind for truth, and its custom values are texts.
        (Value::Bool(truth), _) if dialect == HermesDialect::Snips => {
            json!({ "kind": "Custom", "value": truth.to_string() })
        }
        (Value::Bool(_), _) => json!({ "kind": "Unknown", "value": value }),
        _ => json!({ "kind": "Custom", "value": value }),
    }
}

/// Where whole words of the input are these, whatever their case, counted in characters.
fn find_words(input: &str, words: &str) -> Option<Range<usize>> {
    let input: Vec<char> = input.chars().collect();
    let words: Vec<char> = words.chars().collect();
    if words.is_empty() || words.len() > input.len() {
        return None;
    }
    let same = |a: &char, b: &char| a == b || a.to_lowercase().eq(b.to_lowercase());
    let bounded = |position: Option<usize>| {
        position
            .and_then(|position| input.get(position))
            .is_none_or(|c| !c.is_alphanumeric())
    };
    (0..=input.len() - words.len())
        .map(|start| start..start + words.len())
        .find(|range| {
            input[range.clone()]
                .iter()
                .zip(&words)
                .all(|(a, b)| same(a, b))
                && bounded(range.start.checked_sub(1))
                && bounded(Some(range.end))
        })
}

fn words_at(input: &str, range: &Range<usize>) -> String {
    input.chars().skip(range.start).take(range.len()).collect()
}

fn message(topic: &str, payload: &Map<String, Value>) -> Publication {
    Publication {
        topic: topic.into(),
        payload: Value::Object(payload.clone()).to_string().into_bytes(),
        correlation: None,
        delivery: Delivery::Intent,
    }
}
