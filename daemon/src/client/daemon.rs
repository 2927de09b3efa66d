//! The daemon as a client sees it: its status, and replies as streams of events.
use super::arguments::ReplyArguments;
use super::failure::Failure;
use super::screen::printable;
use crate::bus::{self, INFERENCE_INTERFACE, NAME, PATH, REQUEST_INTERFACE, StreamEvent};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::net::unix::pipe;
use tokio::time::{Instant, sleep, timeout};
use zbus::fdo::{ObjectManagerProxy, PropertiesProxy};
use zbus::names::InterfaceName;
use zbus::{Connection, OwnedFd, OwnedObjectPath, OwnedVariant, Type, Variant};

/// A daemon that says nothing about itself for this long is as good as absent.
const ANSWER_SECONDS_MAX: u64 = 10;
/// How often the state is read while a model loads.
const POLL_MS: u64 = 100;

/// A connection to the bus of the daemon.
#[derive(Debug)]
pub(super) struct Daemon {
    bus: String,
    connection: Connection,
    wait_max: Duration,
}

/// The properties of `org.cabind.Inference1`. What an older daemon lacks is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Status {
    pub(super) state: String,
    pub(super) version: String,
    pub(super) model: String,
    pub(super) device: String,
    pub(super) reply_form: String,
    pub(super) queued_requests: u32,
    pub(super) active_requests: u32,
    pub(super) tokens_per_second: f64,
    pub(super) loading_bytes_done: u64,
    pub(super) loading_bytes_total: u64,
    pub(super) failure: String,
    pub(super) notes: Vec<String>,
}

impl Daemon {
    pub(super) async fn connect(bus: String, wait_seconds_max: u64) -> Result<Self, Failure> {
        let builder = bus::builder(&bus).map_err(|error| {
            Failure::Usage(format!(
                "--bus is {bus:?}, it must be system, session or a D-Bus address: {error}"
            ))
        })?;
        let connection = answered(&bus, builder.build()).await?;
        Ok(Self {
            bus,
            connection,
            wait_max: Duration::from_secs(wait_seconds_max),
        })
    }

    pub(super) async fn status(&self) -> Result<Status, Failure> {
        let all = self.properties(PATH, INFERENCE_INTERFACE).await;
        all.map(Status::from)
    }

    /// The properties of an object.
    pub(super) async fn properties(
        &self,
        path: &str,
        interface: &'static str,
    ) -> Result<HashMap<String, OwnedVariant>, Failure> {
        let all = async {
            let properties = PropertiesProxy::new(&self.connection, NAME, path).await?;
            let interface = InterfaceName::from_static_str_unchecked(interface);
            Ok(properties.get_all(interface).await?)
        };
        answered(&self.bus, all).await
    }

    /// Paths of the objects with an interface, and its properties there.
    pub(super) async fn objects(
        &self,
        interface: &str,
    ) -> Result<Vec<(String, HashMap<String, OwnedVariant>)>, Failure> {
        let objects = async {
            let manager = ObjectManagerProxy::new(&self.connection, NAME, PATH).await?;
            Ok(manager.get_managed_objects().await?)
        };
        let mut found = Vec::new();
        for (path, interfaces) in answered(&self.bus, objects).await? {
            for (name, properties) in interfaces {
                if name.as_str() == interface {
                    found.push((path.to_string(), properties));
                }
            }
        }
        Ok(found)
    }

    /// Calls a method and waits as long as it takes.
    pub(super) async fn call<T: DeserializeOwned + Type>(
        &self,
        path: &str,
        interface: &str,
        method: &str,
        body: &(impl Serialize + Type + Sync),
    ) -> Result<T, Failure> {
        let broken = |error| Failure::of_call(&self.bus, error);
        let interface = Some(interface);
        let call = self
            .connection
            .call_method(Some(NAME), path, interface, method, body);
        let answer = call.await.map_err(broken)?;
        answer.body().deserialize().map_err(broken)
    }

    /// Waits for the model, with a progress bar on a terminal, and gives the status then.
    pub(super) async fn ready(&self) -> Result<Status, Failure> {
        // Centuries are for ever.
        let end = Instant::now().checked_add(self.wait_max);
        let bar = ProgressBar::no_length();
        loop {
            let status = self.status().await?;
            match status.state.as_str() {
                "ready" => {
                    bar.finish_and_clear();
                    return Ok(status);
                }
                "loading" => {
                    bar.set_style(loading_style());
                    bar.set_length(status.loading_bytes_total);
                    bar.set_position(status.loading_bytes_done);
                    bar.set_message(format!("loading {}", status.model));
                }
                "failed" => {
                    return Err(Failure::NotReady(format!(
                        "the daemon has no model: {}",
                        status.failure
                    )));
                }
                "draining" | "stopped" => {
                    return Err(Failure::NotReady("the daemon is shutting down".into()));
                }
                // `warming`, and words that a later daemon may use on its way to `ready`.
                other => {
                    bar.set_style(ProgressStyle::default_spinner());
                    bar.set_message(format!("{other} {}", status.model));
                    bar.tick();
                }
            }
            if end.is_some_and(|end| Instant::now() >= end) {
                bar.finish_and_clear();
                return Err(Failure::NotReady(format!(
                    "the model was still {} after {} s",
                    status.state,
                    self.wait_max.as_secs()
                )));
            }
            sleep(Duration::from_millis(POLL_MS)).await;
        }
    }

    /// Asks for a reply as a stream.
    ///
    /// # Errors
    /// `Usage` for a text that no D-Bus message can carry, besides what the daemon refuses.
    pub(super) async fn stream(
        &self,
        messages: &[(String, String)],
        options: &ReplyArguments,
    ) -> Result<Reply<'_>, Failure> {
        if messages.iter().any(|(_, text)| text.contains('\0')) {
            return Err(Failure::Usage("the text has a NUL character".into()));
        }
        let body = (messages, options.to_map());
        let interface = Some(INFERENCE_INTERFACE);
        let call = self
            .connection
            .call_method(Some(NAME), PATH, interface, "Stream", &body);
        let broken = |error| Failure::of_call(&self.bus, error);
        let answer = call.await.map_err(broken)?;
        let (path, events): (OwnedObjectPath, OwnedFd) =
            answer.body().deserialize().map_err(broken)?;
        let events = pipe::Receiver::from_owned_fd(events.into())
            .map_err(|error| self.unreachable(error.to_string()))?;
        Ok(Reply {
            daemon: self,
            path,
            lines: BufReader::new(events).lines(),
        })
    }

    fn unreachable(&self, reason: impl Into<String>) -> Failure {
        Failure::Unreachable {
            bus: self.bus.clone(),
            reason: reason.into(),
        }
    }
}

/// A reply that is being made.
#[derive(Debug)]
pub(super) struct Reply<'a> {
    daemon: &'a Daemon,
    path: OwnedObjectPath,
    lines: Lines<BufReader<pipe::Receiver>>,
}

impl Reply<'_> {
    /// The next event; an `error` event is a `Failure`. After `done` nothing follows.
    pub(super) async fn next(&mut self) -> Result<StreamEvent, Failure> {
        loop {
            let line = self.lines.next_line().await;
            let Some(line) = line.map_err(|error| self.daemon.unreachable(error.to_string()))?
            else {
                return Err(self.daemon.unreachable("the reply was cut off"));
            };
            match serde_json::from_str(&line) {
                Ok(StreamEvent::Error { code, message }) => {
                    return Err(Failure::Refused {
                        name: printable(&code),
                        text: printable(&message),
                    });
                }
                Ok(event) => return Ok(event),
                // An event that a later daemon adds is not for this client.
                Err(_) => {}
            }
        }
    }

    /// Ends the reply. A reply that has just ended by itself is as good.
    pub(super) async fn cancel(&self) {
        let interface = Some(REQUEST_INTERFACE);
        let connection = &self.daemon.connection;
        let call = connection.call_method(Some(NAME), &self.path, interface, "Cancel", &());
        let _ = timeout(Duration::from_secs(ANSWER_SECONDS_MAX), call).await;
    }
}

impl ReplyArguments {
    fn to_map(&self) -> HashMap<&'static str, Variant<'static>> {
        let mut map = HashMap::new();
        let mut put = |name, value: Option<Variant<'static>>| {
            if let Some(value) = value {
                map.insert(name, value);
            }
        };
        put("max_tokens", self.max_tokens.map(Variant::from));
        put("temperature", self.temperature.map(Variant::from));
        put("seed", self.seed.map(Variant::from));
        put("think", self.no_think.then(|| false.into()));
        put("tools", self.tools.then(|| true.into()));
        put("schema", self.schema.clone().map(Variant::from));
        map
    }
}

impl From<HashMap<String, OwnedVariant>> for Status {
    fn from(mut properties: HashMap<String, OwnedVariant>) -> Self {
        let properties = &mut properties;
        let loading = properties.remove("Loading");
        let loading: Option<(u64, u64)> = loading.and_then(|v| Variant::from(v).downcast().ok());
        let (loading_bytes_done, loading_bytes_total) = loading.unwrap_or_default();
        Self {
            state: text(properties, "State"),
            version: text(properties, "Version"),
            model: text(properties, "Model"),
            device: text(properties, "Device"),
            reply_form: text(properties, "ReplyForm"),
            queued_requests: take(properties, "QueuedRequests"),
            active_requests: take(properties, "ActiveRequests"),
            tokens_per_second: take(properties, "TokensPerSecond"),
            loading_bytes_done,
            loading_bytes_total,
            failure: text(properties, "Failure"),
            notes: take(properties, "Notes"),
        }
    }
}

/// A property that is there and as it should be, else what stands for nothing.
pub(super) fn take<T: TryFrom<OwnedVariant> + Default>(
    properties: &mut HashMap<String, OwnedVariant>,
    name: &str,
) -> T {
    let value = properties.remove(name);
    value
        .and_then(|value| T::try_from(value).ok())
        .unwrap_or_default()
}

/// The same of a text: names of models and devices come from files and drivers.
pub(super) fn text(properties: &mut HashMap<String, OwnedVariant>, name: &str) -> String {
    printable(&take::<String>(properties, name))
}

/// Waits for the bus or the daemon to answer.
async fn answered<T>(
    bus: &str,
    answer: impl Future<Output = zbus::Result<T>>,
) -> Result<T, Failure> {
    match timeout(Duration::from_secs(ANSWER_SECONDS_MAX), answer).await {
        Ok(answer) => answer.map_err(|error| Failure::of_call(bus, error)),
        Err(_) => Err(Failure::Unreachable {
            bus: bus.into(),
            reason: format!("no answer within {ANSWER_SECONDS_MAX} s"),
        }),
    }
}

fn loading_style() -> ProgressStyle {
    let template = "{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec}";
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
