//! Asks one question over each way in.
use super::answer::{Answer, Call, call};
use super::questions::{Question, Way};
use crate::bus_client::{BusClient, Options, error_name};
use crate::mqtt_client::{MqttClient, Received};
use anyhow::{Context, Result, anyhow, bail};
use cabind::tools::Catalogue;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::timeout;

const RESPONSES: &str = "demo/responses";
const PARSED: &str = "hermes/nlu/intentParsed";
const NOT_RECOGNIZED: &str = "hermes/nlu/intentNotRecognized";
const HERMES_ERROR: &str = "hermes/error/nlu";

/// Both connections, and what to expect of the model.
#[derive(Debug)]
pub struct Asker {
    pub bus: BusClient,
    pub mqtt: MqttClient,
    pub catalogue: Arc<Catalogue>,
    /// A reply that takes longer is a failure.
    pub limit: Duration,
}

impl Asker {
    /// # Errors
    /// The bus or the broker is not there.
    pub async fn connect(bus: &str, broker_port: u16, limit: Duration) -> Result<Self> {
        let filters = [
            RESPONSES,
            PARSED,
            NOT_RECOGNIZED,
            HERMES_ERROR,
            "hermes/intent/#",
        ];
        Ok(Self {
            bus: BusClient::connect(bus).await?,
            mqtt: MqttClient::connect(broker_port, "cabind-demo", &filters).await?,
            catalogue: Catalogue::builtin(),
            limit,
        })
    }

    /// Asks and reads the reply to its end.
    ///
    /// # Errors
    /// The daemon refused, said something malformed, or took longer than the limit.
    pub async fn ask(&mut self, question: &Question) -> Result<Answer> {
        let start = Instant::now();
        let limit = self.limit;
        let mut answer = match question.way {
            Way::Generate => timeout(limit, self.generate(question)).await,
            Way::Stream => timeout(limit, self.stream(question)).await,
            Way::Native => timeout(limit, self.native(question)).await,
            Way::Hermes => timeout(limit, self.hermes(question)).await,
        }
        .with_context(|| format!("no reply within {limit:?}"))??;
        answer.answered = start.elapsed();
        Ok(answer)
    }

    async fn generate(&self, question: &Question) -> Result<Answer> {
        let options = Options::from([("temperature", 0.0.into())]);
        let result = self.bus.generate(question.text, options).await;
        let result = result.map_err(|error| anyhow!("{}: {error}", error_name(&error)))?;
        let mut answer = Answer::default();
        refuse_reply_error(&result)?;
        answer.read(&result);
        Ok(answer)
    }

    async fn stream(&self, question: &Question) -> Result<Answer> {
        let options = Options::from([("temperature", 0.0.into())]);
        let mut events = self.bus.stream(question.text, options).await?;
        let (mut answer, mut content) = (Answer::default(), String::new());
        while let Some(event) = events.next().await? {
            let fields = event.as_object().context("an event is not an object")?;
            match fields.get("event").and_then(Value::as_str) {
                Some("content") => {
                    content += fields.get("text").and_then(Value::as_str).unwrap_or("")
                }
                Some("tool_call") => answer.calls.extend(call(&event)),
                Some("done") => {
                    refuse_reply_error(fields)?;
                    content.trim().clone_into(&mut answer.say);
                    answer.read(fields);
                    return Ok(answer);
                }
                Some("error") => bail!("{event}"),
                _ => {}
            }
        }
        bail!("the stream ended without a result")
    }

    async fn native(&mut self, question: &Question) -> Result<Answer> {
        let request = json!({ "text": question.text, "options": { "temperature": 0 } });
        let correlation = question.text.as_bytes();
        self.mqtt
            .publish(
                "cabind/default/request",
                request.to_string().as_bytes(),
                Some((RESPONSES, correlation)),
            )
            .await?;
        let ours = |message: &Received| message.correlation.as_deref() == Some(correlation);
        let result = self.mqtt.next(self.limit, ours).await?.payload;
        let fields = result.as_object().context("the result is not an object")?;
        if result["event"] != "done" {
            bail!("{result}");
        }
        refuse_reply_error(fields)?;
        let mut answer = Answer::default();
        answer.read(fields);
        Ok(answer)
    }

    async fn hermes(&mut self, question: &Question) -> Result<Answer> {
        let query = json!({ "input": question.text, "id": question.text, "siteId": "default" });
        self.mqtt
            .publish("hermes/nlu/query", query.to_string().as_bytes(), None)
            .await?;
        let id = Value::from(question.text);
        let ours = |message: &Received| {
            message.topic != PARSED
                && (message.payload["id"] == id || message.payload["context"] == id)
        };
        let first = self.mqtt.next(self.limit, ours).await?;
        let mut answer = Answer::default();
        if first.topic == HERMES_ERROR {
            bail!("{}", first.payload);
        }
        // What to say is in the custom data, which is JSON in a text.
        let custom = first.payload["customData"].as_str().unwrap_or("{}");
        let custom: Map<String, Value> = serde_json::from_str(custom)?;
        answer.read(&custom);
        if first.topic != NOT_RECOGNIZED {
            answer.calls.push(self.intent(&first.payload)?);
        }
        Ok(answer)
    }

    /// The call an intent stands for.
    fn intent(&self, payload: &Value) -> Result<Call> {
        let name = payload["intent"]["intentName"]
            .as_str()
            .context("no intentName")?;
        let mut functions = self.catalogue.functions().iter();
        let function = functions.find(|function| function.intent == name);
        let tool = function.with_context(|| format!("no function has the intent {name}"))?;
        let slots = payload["slots"].as_array().context("no slots")?;
        let slot = |slot: &Value| {
            let name = slot["slotName"].as_str()?;
            Some((name.to_owned(), slot["value"]["value"].clone()))
        };
        Ok(Call {
            tool: tool.name.clone(),
            arguments: slots.iter().filter_map(slot).collect(),
        })
    }
}

fn refuse_reply_error(fields: &Map<String, Value>) -> Result<()> {
    match fields.get("reply_error").and_then(Value::as_str) {
        Some(error) => bail!("not a cabin reply: {error}"),
        None => Ok(()),
    }
}
