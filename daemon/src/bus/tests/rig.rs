//! A private bus, the server on it, and an engine that does what the last message says.
use crate::bus::{self, NAME, PATH, Server};
use crate::config::DbusSection;
use crate::engine::{
    self, EngineState, EngineStatus, Event, Finish, Limits, Request, RequestError, Submission,
    Usage,
};
use crate::service::Service;
use crate::tools::Catalogue;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, Lines};
use tokio::net::unix::pipe;
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use zbus::{Connection, DBusError, Message, OwnedObjectPath, OwnedVariant, Variant};

/// Far more than anything here takes; it only turns a hang into a failure.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const STALL_MS_MAX: u64 = 1500;
pub(crate) const QUEUE_REQUESTS_MAX: usize = 4;

pub(crate) const USAGE: Usage = Usage {
    prompt_tokens: 7,
    reasoning_tokens: 1,
    content_tokens: 2,
    first_token_ms: 1.5,
    first_content_ms: 2.5,
    total_ms: 4.5,
    tokens_per_second: 200.0,
    confidence: Some(0.75),
};

pub(crate) type Options<'a> = Vec<(&'a str, Variant<'a>)>;

/// A dbus-daemon of its own, killed when dropped.
pub(crate) struct PrivateBus {
    daemon: Child,
    pub(crate) address: String,
    _directory: tempfile::TempDir,
}

impl PrivateBus {
    pub(crate) fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let (config, socket) = (
            directory.path().join("bus.conf"),
            directory.path().join("bus"),
        );
        let text = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#,
            socket.display()
        );
        std::fs::write(&config, text).unwrap();
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--print-address", "--nofork", "--nopidfile"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts; it is in the Debian package dbus-daemon");
        let mut address = String::new();
        let stdout = daemon.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut address).unwrap();
        Self {
            daemon,
            address: address.trim().into(),
            _directory: directory,
        }
    }

    pub(crate) async fn client(&self) -> Connection {
        let builder = bus::builder(&self.address).unwrap();
        within(builder.build()).await.unwrap()
    }

    pub(crate) fn config(&self) -> DbusSection {
        DbusSection {
            enabled: true,
            bus: self.address.clone(),
        }
    }
}

impl Drop for PrivateBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// How a request ended in the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Complete,
    Cancelled,
}

pub(crate) struct Rig {
    pub(crate) bus: PrivateBus,
    pub(crate) server: Server,
    pub(crate) service: Service,
    pub(crate) status: watch::Sender<EngineStatus>,
    /// Every request, as the engine got it.
    pub(crate) requests: mpsc::UnboundedReceiver<Request>,
    pub(crate) ends: mpsc::UnboundedReceiver<End>,
    /// Cancelled to let `held` requests answer.
    pub(crate) release: CancellationToken,
}

impl Rig {
    /// The server with an engine in the state `Ready`.
    pub(crate) async fn start() -> Self {
        let rig = Self::start_loading().await;
        rig.status.send_modify(|s| s.state = EngineState::Ready);
        rig
    }

    /// The server as it is before the model is loaded.
    pub(crate) async fn start_loading() -> Self {
        let bus = PrivateBus::start();
        let (handle, mut inbox) = engine::channel(Limits {
            queue_requests_max: QUEUE_REQUESTS_MAX,
            prompt_bytes_max: 10_000,
            reply_tokens_max: 100,
        });
        let service = Service {
            engine: handle.into(),
            updates: Default::default(),
            catalogue: Catalogue::builtin(),
        };
        let (requests_in, requests) = mpsc::unbounded_channel();
        let (ends_in, ends) = mpsc::unbounded_channel();
        let status = inbox.status.clone();
        let release = CancellationToken::new();
        let released = release.clone();
        tokio::spawn(async move {
            while let Some(submission) = inbox.submissions.recv().await {
                let _ = requests_in.send(submission.request.clone());
                let (ends, released) = (ends_in.clone(), released.clone());
                tokio::spawn(async move {
                    let end = act(submission, released).await;
                    let _ = ends.send(end);
                });
            }
        });
        let config = bus.config();
        let server = bus::start(&config, STALL_MS_MAX, service.clone());
        let server = within(server).await.unwrap();
        Self {
            bus,
            server,
            service,
            status,
            requests,
            ends,
            release,
        }
    }
}

/// Does what the last message says: `answer TEXT`, `wait` for a cancel, `flood` with content until
/// cancelled, `held TEXT` to answer once released, `deadline`, `nul` and `fault` with a zero byte,
/// or `die` without an answer.
async fn act(submission: Submission, release: CancellationToken) -> End {
    let Submission {
        request,
        events,
        cancel,
        _place,
        ..
    } = submission;
    let script = request.messages.last().unwrap().content.as_str();
    let (verb, text) = script.split_once(' ').unwrap_or((script, ""));
    let send = |event| events.send(event);
    let failed = |error| Event::Failed { error };
    let _ = send(Event::Started { prompt_tokens: 7 }).await;
    if verb == "held" {
        release.cancelled().await;
    }
    match verb {
        "answer" | "held" => {
            let text = text.into();
            let thought = "hm".into();
            let usage = USAGE;
            let finish = Finish::Stop;
            let _ = send(Event::Reasoning { text: thought }).await;
            let _ = send(Event::Content { text }).await;
            let _ = send(Event::Done { finish, usage }).await;
            return End::Complete;
        }
        "nul" => {
            let (text, usage, finish) = ("a\0b".into(), USAGE, Finish::Stop);
            let _ = send(Event::Content { text }).await;
            let _ = send(Event::Done { finish, usage }).await;
            return End::Complete;
        }
        "fault" => {
            let _ = send(failed(RequestError::Internal("a\0b".into()))).await;
            return End::Complete;
        }
        "deadline" => {
            let _ = send(failed(RequestError::Deadline)).await;
            return End::Complete;
        }
        "die" => return End::Complete,
        "flood" => {
            let text = "x".repeat(10_000);
            let flood =
                async { while send(Event::Content { text: text.clone() }).await.is_ok() {} };
            cancel.run_until_cancelled(flood).await;
        }
        "wait" => cancel.cancelled().await,
        other => panic!("no such script: {other}"),
    }
    cancel.cancelled().await;
    // The channel may be full of events that nobody reads.
    let _ = events.try_send(failed(RequestError::Cancelled));
    End::Cancelled
}

pub(crate) async fn within<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(PATIENCE, future)
        .await
        .expect("this never takes so long")
}

/// Calls a method of `org.cabind.Inference1` with one user message.
pub(crate) async fn call(
    client: &Connection,
    method: &str,
    message: &str,
    options: Options<'_>,
) -> zbus::Result<Message> {
    let body = (vec![("user", message)], map(options));
    within(client.call_method(
        Some(NAME),
        PATH,
        Some(bus::INFERENCE_INTERFACE),
        method,
        &body,
    ))
    .await
}

pub(crate) fn map<'a>(options: Options<'a>) -> HashMap<&'a str, Variant<'a>> {
    options.into_iter().collect()
}

/// The result of a `Generate` that must succeed.
pub(crate) async fn generate(
    client: &Connection,
    message: &str,
    options: Options<'_>,
) -> HashMap<String, OwnedVariant> {
    let reply = call(client, "Generate", message, options).await.unwrap();
    reply.body().deserialize().unwrap()
}

/// Name and text of an error reply.
pub(crate) fn error_of<T: std::fmt::Debug>(result: zbus::Result<T>) -> (String, String) {
    match result.expect_err("the call is refused") {
        zbus::Error::MethodError(name, text, _) => (name.to_string(), text.unwrap_or_default()),
        zbus::Error::FDO(error) => (
            error.name().to_string(),
            error.description().unwrap_or_default().into(),
        ),
        other => panic!("not an error reply: {other:?}"),
    }
}

/// An open stream.
pub(crate) struct Stream {
    pub(crate) path: OwnedObjectPath,
    pub(crate) lines: Lines<tokio::io::BufReader<pipe::Receiver>>,
}

pub(crate) async fn stream(client: &Connection, message: &str, options: Options<'_>) -> Stream {
    let reply = call(client, "Stream", message, options).await.unwrap();
    let (path, events): (OwnedObjectPath, zbus::OwnedFd) = reply.body().deserialize().unwrap();
    let receiver = pipe::Receiver::from_owned_fd(events.into()).unwrap();
    Stream {
        path,
        lines: tokio::io::BufReader::new(receiver).lines(),
    }
}

impl Stream {
    pub(crate) async fn line(&mut self) -> Option<serde_json::Value> {
        let line = within(self.lines.next_line()).await.unwrap()?;
        Some(serde_json::from_str(&line).expect("every line is JSON"))
    }
}
