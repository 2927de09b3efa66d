//! `org.cabind.Inference1`: questions to the model, and the engine's state.
use super::error::CallError;
use super::pipe::EventPipe;
use super::reply::{self, ResultMap, bus_text};
use super::requests::Requests;
use super::running::{Call, Running};
use super::stream;
use crate::engine::{Answer, EngineState, EngineStatus, Event};
use crate::service::Service;
use cabind_models::checkpoint::ReplyForm;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use zbus::message::Header;
use zbus::{Connection, OwnedFd, OwnedObjectPath, OwnedVariant, Variant};

/// The interface's name, which is the bus name as well.
pub const INFERENCE_INTERFACE: &str = "org.cabind.Inference1";

/// The object at `/org/cabind/Inference1`.
#[derive(Debug)]
pub(super) struct Inference {
    pub(super) service: Service,
    pub(super) requests: Arc<Requests>,
    /// A stream whose pipe is full for this long is ended.
    pub(super) stall_max: Duration,
}

/// Asks the model and shows where the engine stands.
///
/// Messages are pairs of a role (`system`, `user`, `assistant`, `tool`) and a text, oldest first.
/// Options, all of them optional: `max_tokens` u (reasoning and content together), `temperature`
/// d (0 is greedy), `top_p` d, `top_k` u, `min_p` d, `repetition_penalty` d, `seed` t, `think` b
/// (false: answer without reasoning), `schema` s (a JSON schema that the content follows; not
/// beside `tools`), `deadline_ms` u, `token` s (last element of the request's path,
/// `[A-Za-z0-9_]+`), `tools` b (tell the model the vehicle functions in a system message).
///
/// Errors: `org.cabind.Error.` and `InvalidArgument`, `PromptTooLong`, `QueueFull`, `Deadline`,
/// `Cancelled`, `StreamStalled`, `NoModel`, `ShuttingDown`, `Denied`, `Internal`. A client that
/// leaves the bus cancels its requests.
#[zbus::interface(name = "org.cabind.Inference1")]
impl Inference {
    /// Answers when the reply is complete. Result: `content` s, `reasoning` s, `finish` s (`stop`
    /// or `length`), `prompt_tokens` u, `reasoning_tokens` u, `content_tokens` u,
    /// `first_token_ms` d, `first_content_ms` d, `total_ms` d, `tokens_per_second` d, and
    /// `confidence` d (0 to 1) of a model that weighs its reasoning. Where replies are cabin replies
    /// (`ReplyForm` is `cabin`, or the option `tools`) also `say` s and `calls` a(sa{sv}), or
    /// `reply_error` s when the content is not such a reply.
    #[zbus(out_args("result"))]
    async fn generate(
        &self,
        messages: Vec<(String, String)>,
        options: HashMap<String, OwnedVariant>,
        #[zbus(connection)] connection: &Connection,
        #[zbus(header)] header: Header<'_>,
    ) -> Result<ResultMap, CallError> {
        let call = Call {
            connection,
            sender: header.sender(),
            messages,
            options,
        };
        let mut running = Running::start(call, &self.service, &self.requests).await?;
        let cabin = running.replies_are_cabin();
        let (mut reasoning, mut content) = (String::new(), String::new());
        let (finish, usage) = loop {
            match running.next().await {
                Event::Started { .. } => {}
                Event::Reasoning { text } => reasoning.push_str(&text),
                Event::Content { text } => content.push_str(&text),
                Event::Done { finish, usage } => break (finish, usage),
                Event::Failed { error } => return Err(error.into()),
            }
        };
        let catalogue = &self.service.catalogue;
        let cabin = cabin.then(|| catalogue.parse_reply(&content));
        let answer = Answer {
            reasoning,
            content,
            finish,
            usage,
        };
        Ok(reply::result(answer, cabin, catalogue))
    }

    /// Answers at once with the request's path and the reading end of a pipe. Each line is a JSON
    /// object: `{"event":"started","prompt_tokens":n}`, `{"event":"reasoning","text":s}`,
    /// `{"event":"content","text":s}`, `{"event":"tool_call","tool":s,"arguments":{}}`, and as
    /// the last one `{"event":"done","finish":s,"usage":{}}` (with `say` or `reply_error` for
    /// cabin replies) or `{"event":"error","code":s,"message":s}`. Close the pipe to cancel. A
    /// pipe that is full and not read for the configured time is ended with `StreamStalled`.
    #[zbus(out_args("request", "events"))]
    async fn stream(
        &self,
        messages: Vec<(String, String)>,
        options: HashMap<String, OwnedVariant>,
        #[zbus(connection)] connection: &Connection,
        #[zbus(header)] header: Header<'_>,
    ) -> Result<(OwnedObjectPath, OwnedFd), CallError> {
        let call = Call {
            connection,
            sender: header.sender(),
            messages,
            options,
        };
        let (pipe, events) = EventPipe::new(self.stall_max).map_err(CallError::internal)?;
        let running = Running::start(call, &self.service, &self.requests).await?;
        let path = running.path();
        let service = self.service.clone();
        tokio::spawn(stream::carry(running, pipe, service, self.stall_max));
        Ok((path, events.into()))
    }

    /// The daemon's version.
    #[zbus(property(emits_changed_signal = "const"))]
    fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// `loading`, `warming`, `ready`, `draining`, `stopped` or `failed`; more words may come.
    #[zbus(property)]
    fn state(&self) -> &'static str {
        self.status().state.word()
    }

    /// Bytes of weights read so far and in all while `State` is `loading`, else 0 and 0.
    #[zbus(property)]
    fn loading(&self) -> (u64, u64) {
        loading(&self.status().state)
    }

    /// Why `State` is `failed`, else empty.
    #[zbus(property)]
    fn failure(&self) -> String {
        failure(&self.status().state)
    }

    /// The model's name.
    #[zbus(property)]
    fn model(&self) -> String {
        self.status().model
    }

    /// The device that runs the model.
    #[zbus(property)]
    fn device(&self) -> String {
        self.status().device
    }

    /// What the model's content is: `text`, or `cabin` for JSON with calls.
    #[zbus(property)]
    fn reply_form(&self) -> &'static str {
        reply_form(self.status().reply_form)
    }

    /// Conditions a person should know.
    #[zbus(property)]
    fn notes(&self) -> Vec<String> {
        self.status().notes
    }

    /// Requests that wait.
    #[zbus(property)]
    fn queued_requests(&self) -> u32 {
        self.status().queued_requests
    }

    /// Requests that run.
    #[zbus(property)]
    fn active_requests(&self) -> u32 {
        self.status().active_requests
    }

    /// Decode speed of the latest finished reply.
    #[zbus(property)]
    fn tokens_per_second(&self) -> f64 {
        self.status().tokens_per_second
    }
}

impl Inference {
    fn status(&self) -> EngineStatus {
        presentable(self.service.engine.now())
    }
}

/// Names come from file names, devices and drivers.
fn presentable(status: EngineStatus) -> EngineStatus {
    EngineStatus {
        model: bus_text(status.model),
        device: bus_text(status.device),
        notes: status.notes.into_iter().map(bus_text).collect(),
        ..status
    }
}

fn loading(state: &EngineState) -> (u64, u64) {
    match *state {
        EngineState::Loading {
            bytes_done,
            bytes_total,
        } => (bytes_done, bytes_total),
        _ => (0, 0),
    }
}

fn failure(state: &EngineState) -> String {
    match state {
        EngineState::Failed { reason } => bus_text(reason),
        _ => String::new(),
    }
}

fn reply_form(form: ReplyForm) -> &'static str {
    match form {
        ReplyForm::Text => "text",
        ReplyForm::Cabin => "cabin",
    }
}

/// The properties whose value differs between two states of the engine.
pub(super) fn changes(
    old: &EngineStatus,
    new: &EngineStatus,
) -> HashMap<&'static str, Variant<'static>> {
    let shown = |status: &EngineStatus| -> [(&'static str, Variant<'static>); 9] {
        let status = presentable(status.clone());
        [
            ("State", status.state.word().into()),
            ("Loading", loading(&status.state).into()),
            ("Failure", failure(&status.state).into()),
            ("Model", status.model.into()),
            ("Device", status.device.into()),
            ("ReplyForm", reply_form(status.reply_form).into()),
            ("Notes", status.notes.into()),
            ("QueuedRequests", status.queued_requests.into()),
            ("ActiveRequests", status.active_requests.into()),
        ]
    };
    let mut changed: HashMap<_, _> = shown(new)
        .into_iter()
        .zip(shown(old))
        .filter(|(new, old)| new != old)
        .map(|(new, _)| new)
        .collect();
    if new.tokens_per_second.to_bits() != old.tokens_per_second.to_bits() {
        changed.insert("TokensPerSecond", new.tokens_per_second.into());
    }
    changed
}
