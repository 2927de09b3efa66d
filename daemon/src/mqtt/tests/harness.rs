//! A real broker, a client of it, and an engine that says what a test wants.
use crate::config::MqttSection;
use crate::engine::{
    EngineState, Event, Finish, Inbox, Limits, Request, RequestError, Usage, channel,
};
use crate::mqtt::{Server, start};
use crate::service::Service;
use crate::tools::Catalogue;
use cabind_models::checkpoint::ReplyForm;
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{Filter, Packet, PublishProperties};
use rumqttc::v5::{AsyncClient, Event as MqttEvent, MqttOptions};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::time::timeout;

/// What a test waits for comes within this, or the test fails.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct Broker {
    pub(super) directory: tempfile::TempDir,
    pub(super) port: u16,
    child: Child,
}

impl Broker {
    /// A broker that keeps its sessions on disk and lets everybody in.
    pub(super) async fn start() -> Self {
        Self::start_with(|_| "allow_anonymous true".into()).await
    }

    /// A broker with more lines of configuration, which may use its directory.
    pub(super) async fn start_with(lines: impl FnOnce(&Path) -> String) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let port = free_port();
        let path = directory.path().display().to_string();
        let lines = lines(directory.path());
        let text = format!(
            "user root\nlog_dest stderr\npersistence true\npersistence_location {path}/\n\
             listener {port} 127.0.0.1\n{lines}\n"
        );
        std::fs::write(directory.path().join("mosquitto.conf"), text).unwrap();
        let child = run(directory.path()).await;
        Self {
            directory,
            port,
            child,
        }
    }

    /// Ends it as a crash does: nothing is saved.
    pub(super) async fn kill(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// Ends it as a service manager does: sessions are saved.
    pub(super) async fn stop(&mut self) {
        let id = self.child.id().unwrap().to_string();
        let status = Command::new("kill").args(["-TERM", &id]).status();
        assert!(status.await.unwrap().success());
        timeout(PATIENCE, self.child.wait()).await.unwrap().unwrap();
    }

    pub(super) async fn start_again(&mut self) {
        self.child = run(self.directory.path()).await;
    }
}

pub(super) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Runs mosquitto on the configuration in a directory, until it says it is running.
async fn run(directory: &Path) -> Child {
    let mut child = Command::new(program("mosquitto"))
        .arg("-c")
        .arg(directory.join("mosquitto.conf"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut said = Vec::new();
    loop {
        match timeout(PATIENCE, lines.next_line()).await.unwrap().unwrap() {
            Some(line) if line.ends_with(" running") => break,
            Some(line) => said.push(line),
            None => panic!("mosquitto ended: {said:#?}"),
        }
    }
    // A full pipe would stop it.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    child
}

/// A program of the Debian package mosquitto.
pub(super) fn program(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/usr/local/sbin".into()])
        .map(|directory: PathBuf| directory.join(name))
        .find(|program| program.is_file())
        .unwrap_or_else(|| panic!("{name} is not there: apt-get install mosquitto"))
}

/// A message as a client receives it.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) topic: String,
    pub(super) payload: Value,
    pub(super) qos: QoS,
    pub(super) retain: bool,
    pub(super) correlation: Option<Vec<u8>>,
}

pub(super) struct Client {
    client: AsyncClient,
    messages: mpsc::UnboundedReceiver<Message>,
    subscribed: mpsc::UnboundedReceiver<()>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Client {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Client {
    /// Connects with a session that outlives the connection, and subscribes.
    pub(super) async fn connect(broker: &Broker, topics: &[&str]) -> Self {
        Self::connect_as(broker, "test", topics).await
    }

    pub(super) async fn connect_as(broker: &Broker, name: &str, topics: &[&str]) -> Self {
        let mut options = MqttOptions::new(name, "127.0.0.1", broker.port);
        options.set_clean_start(false);
        options.set_session_expiry_interval(Some(600));
        options.set_max_packet_size(Some(1 << 20));
        let (client, mut event_loop) = AsyncClient::new(options, 64);
        let (message_sender, messages) = mpsc::unbounded_channel();
        let (subscribed_sender, subscribed) = mpsc::unbounded_channel();
        let topics: Vec<String> = topics.iter().map(|topic| (*topic).into()).collect();
        let subscriber = client.clone();
        let task = tokio::spawn(async move {
            loop {
                match event_loop.poll().await {
                    Ok(MqttEvent::Incoming(Packet::ConnAck(connack))) => {
                        let filters = topics
                            .iter()
                            .map(|topic| Filter::new(topic, QoS::AtLeastOnce));
                        if !connack.session_present {
                            subscriber.try_subscribe_many(filters).unwrap();
                        }
                    }
                    Ok(MqttEvent::Incoming(Packet::SubAck(_))) => {
                        let _ = subscribed_sender.send(());
                    }
                    Ok(MqttEvent::Incoming(Packet::Publish(publish))) => {
                        let properties = publish.properties.unwrap_or_default();
                        let _ = message_sender.send(Message {
                            topic: String::from_utf8(publish.topic.to_vec()).unwrap(),
                            payload: serde_json::from_slice(&publish.payload).unwrap(),
                            qos: publish.qos,
                            retain: publish.retain,
                            correlation: properties.correlation_data.map(|data| data.to_vec()),
                        });
                    }
                    Ok(_) => {}
                    // The broker is away: try again soon.
                    Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
        });
        let mut client = Self {
            client,
            messages,
            subscribed,
            task,
        };
        client.subscribed().await;
        client
    }

    /// Waits until its subscriptions stand, again after the broker lost them.
    pub(super) async fn subscribed(&mut self) {
        let subscribed = timeout(PATIENCE, self.subscribed.recv()).await;
        subscribed.expect("a subscription").unwrap();
    }

    pub(super) async fn send(&self, topic: &str, payload: impl Into<Vec<u8>>) {
        self.publish(topic, payload, false).await;
    }

    /// Sends what the broker keeps.
    pub(super) async fn send_retained(&self, topic: &str, payload: impl Into<Vec<u8>>) {
        self.publish(topic, payload, true).await;
    }

    async fn publish(&self, topic: &str, payload: impl Into<Vec<u8>>, retain: bool) {
        let payload = payload.into();
        self.client
            .publish(topic, QoS::AtLeastOnce, retain, payload)
            .await
            .unwrap();
    }

    /// Sends a request that wants its answer on `topic`.
    pub(super) async fn ask(&self, payload: impl Into<Vec<u8>>, topic: &str) {
        let properties = PublishProperties {
            response_topic: Some(topic.into()),
            correlation_data: Some(b"\x00\xffmine".to_vec().into()),
            ..PublishProperties::default()
        };
        let payload = payload.into();
        self.client
            .publish_with_properties(
                "cabind/default/request",
                QoS::AtLeastOnce,
                false,
                payload,
                properties,
            )
            .await
            .unwrap();
    }

    pub(super) async fn next(&mut self) -> Message {
        let message = timeout(PATIENCE, self.messages.recv()).await;
        message.expect("a message within 20 s").unwrap()
    }

    /// The next message, which must be of this topic.
    pub(super) async fn next_on(&mut self, topic: &str) -> Message {
        let message = self.next().await;
        assert_eq!(message.topic, topic, "{message:?}");
        message
    }

    /// Waits for a status message with this state.
    pub(super) async fn state(&mut self, state: &str) -> Message {
        loop {
            let message = self.next_on("cabind/default/status").await;
            if message.payload["state"] == state {
                return message;
            }
        }
    }
}

/// The engine's end, in the hands of a test.
pub(super) struct Engine {
    inbox: Inbox,
}

/// A request the daemon submitted.
pub(super) struct Asked {
    submission: crate::engine::Submission,
}

/// A daemon without a model, which serves a broker.
pub(super) fn serve(config: &MqttSection, form: ReplyForm) -> (Server, Engine) {
    let (service, engine) = service(form);
    (start(config, service).unwrap(), engine)
}

/// What a daemon serves, with a test in the engine's place.
pub(super) fn service(form: ReplyForm) -> (Service, Engine) {
    let (engine, inbox) = channel(Limits {
        queue_requests_max: 2,
        prompt_bytes_max: 16_384,
        reply_tokens_max: 256,
    });
    inbox.status.send_modify(|status| {
        status.state = EngineState::Ready;
        status.model = "scripted".into();
        status.reply_form = form;
    });
    let service = Service {
        engine: engine.into(),
        catalogue: Catalogue::builtin(),
        updates: Default::default(),
    };
    (service, Engine { inbox })
}

/// The configuration for a broker's plain listener.
pub(super) fn config(broker: &Broker) -> MqttSection {
    MqttSection {
        enabled: true,
        broker: format!("mqtt://127.0.0.1:{}", broker.port),
        ..MqttSection::default()
    }
}

impl Engine {
    pub(super) async fn asked(&mut self) -> Asked {
        let submission = timeout(PATIENCE, self.inbox.submissions.recv()).await;
        Asked {
            submission: submission.expect("a request within 20 s").unwrap(),
        }
    }

    /// Another model serves.
    pub(super) fn rename(&self, model: &str) {
        self.inbox
            .status
            .send_modify(|status| status.model = model.into());
    }

    pub(super) fn asked_nothing_more(&mut self) -> bool {
        self.inbox.submissions.try_recv().is_err()
    }
}

impl Asked {
    pub(super) fn request(&self) -> &Request {
        &self.submission.request
    }

    pub(super) fn text(&self) -> &str {
        &self.submission.request.messages.last().unwrap().content
    }

    pub(super) async fn emit(&self, event: Event) {
        self.submission.events.send(event).await.unwrap();
    }

    pub(super) async fn think(&self, text: &str) {
        self.emit(Event::Reasoning { text: text.into() }).await;
    }

    pub(super) async fn say(&self, text: &str) {
        self.emit(Event::Content { text: text.into() }).await;
    }

    pub(super) async fn done(self) {
        self.emit(Event::Done {
            finish: Finish::Stop,
            usage: Usage::default(),
        })
        .await;
    }

    pub(super) async fn fail(self, error: RequestError) {
        self.emit(Event::Failed { error }).await;
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.submission.cancel.is_cancelled()
    }

    pub(super) async fn cancelled(&self) {
        timeout(PATIENCE, self.submission.cancel.cancelled())
            .await
            .expect("a cancellation within 20 s");
    }
}
