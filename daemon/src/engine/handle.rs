//! The engine as the rest of the daemon sees it: a cheap handle that holds channels only.
use super::request::{Answer, Event, Request, RequestError};
use cabind_models::checkpoint::ReplyForm;
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;

/// Turns of a conversation, however short: templates take time for each.
const MESSAGES_MAX: usize = 1024;

/// Where the engine stands. Adapters show it, `READY=1` waits for `Ready`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EngineState {
    /// Reading weights: bytes so far and in all.
    Loading {
        bytes_done: u64,
        bytes_total: u64,
    },
    /// The first passes that compile kernels and fill caches.
    #[default]
    Warming,
    Ready,
    /// Finishing what was accepted, taking nothing new.
    Draining,
    Stopped,
    /// The model could not be loaded or the device failed for good.
    Failed {
        reason: String,
    },
}

impl EngineState {
    /// One lower-case word, as on D-Bus.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Loading { .. } => "loading",
            Self::Warming => "warming",
            Self::Ready => "ready",
            Self::Draining => "draining",
            Self::Stopped => "stopped",
            Self::Failed { .. } => "failed",
        }
    }
}

/// Everything `cabinctl status` and the bus properties show.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EngineStatus {
    pub state: EngineState,
    pub model: String,
    pub device: String,
    /// What the model's content is: plain text, or a cabin reply with calls.
    pub reply_form: ReplyForm,
    /// Conditions a person should know, for instance why `auto` chose the CPU.
    pub notes: Vec<String>,
    pub queued_requests: u32,
    pub active_requests: u32,
    /// Of the latest finished reply.
    pub tokens_per_second: f64,
    pub replies_total: u64,
    pub failures_total: u64,
    /// Of the text it was loaded with, where there was one.
    pub perplexity: Option<f64>,
}

/// A request on its way to the engine thread.
#[derive(Debug)]
pub(crate) struct Submission {
    pub(crate) request: Request,
    pub(crate) events: mpsc::Sender<Event>,
    pub(crate) cancel: CancellationToken,
    pub(crate) submitted: Instant,
    /// Frees the place in the queue when the request ends.
    pub(crate) _place: Place,
}

/// The engine thread's end of the channels.
#[derive(Debug)]
pub(crate) struct Inbox {
    pub(crate) submissions: mpsc::Receiver<Submission>,
    pub(crate) status: watch::Sender<EngineStatus>,
    pub(crate) drain: CancellationToken,
    pub(crate) cut_off: CancellationToken,
    pub(crate) steps: Arc<AtomicU64>,
}

/// How an engine was found when somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pulse {
    /// Whatever was accepted has ended.
    Idle,
    /// Steps so far, of computing or of loading.
    Busy { steps: u64 },
}

impl Pulse {
    /// Whether an engine found so, and `before` the last time, gets on or has nothing to do.
    pub fn beats_after(self, before: Self) -> bool {
        self == Self::Idle || self != before
    }
}

/// Connects an engine thread and its handles.
pub(crate) fn channel(limits: Limits) -> (EngineHandle, Inbox) {
    let (sender, submissions) = mpsc::channel(limits.queue_requests_max);
    let (status, watched) = watch::channel(EngineStatus::default());
    let (drain, cut_off) = (CancellationToken::new(), CancellationToken::new());
    let steps = Arc::new(AtomicU64::new(0));
    let handle = EngineHandle {
        submissions: sender,
        status: watched,
        places: Arc::new(AtomicUsize::new(0)),
        limits,
        drain: drain.clone(),
        cut_off: cut_off.clone(),
        steps: steps.clone(),
    };
    let inbox = Inbox {
        submissions,
        status,
        drain,
        cut_off,
        steps,
    };
    (handle, inbox)
}

/// One of the `queue_requests_max` places. Given back when dropped.
#[derive(Debug)]
pub(crate) struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Limits a handle applies before anything reaches the engine thread.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests that wait or run.
    pub queue_requests_max: usize,
    /// Bytes of all messages of a request.
    pub prompt_bytes_max: usize,
    /// Tokens of a reply.
    pub reply_tokens_max: u32,
}

/// Submits requests. Clones are cheap.
#[derive(Clone, Debug)]
pub struct EngineHandle {
    submissions: mpsc::Sender<Submission>,
    status: watch::Receiver<EngineStatus>,
    places: Arc<AtomicUsize>,
    limits: Limits,
    drain: CancellationToken,
    cut_off: CancellationToken,
    steps: Arc<AtomicU64>,
}

/// The events of one accepted request. Dropping it cancels the request.
#[derive(Debug)]
pub struct Reply {
    events: mpsc::Receiver<Event>,
    cancel: CancellationToken,
}

impl EngineHandle {
    /// Accepts a request or says at once why not. Never waits.
    ///
    /// # Errors
    /// `QueueFull`, `PromptTooLarge`, `InvalidArgument` (no messages, or too many), `NoModel`, `ShuttingDown`.
    /// What only the engine can find (`PromptTooLong`, `Deadline`, …) comes as [`Event::Failed`].
    pub fn submit(&self, request: Request) -> Result<Reply, RequestError> {
        match &self.status.borrow().state {
            EngineState::Ready => {}
            EngineState::Draining | EngineState::Stopped => return Err(RequestError::ShuttingDown),
            EngineState::Failed { reason } => return Err(RequestError::Internal(reason.clone())),
            EngineState::Loading { .. } | EngineState::Warming => {
                return Err(RequestError::NoModel);
            }
        }
        if self.drain.is_cancelled() {
            return Err(RequestError::ShuttingDown);
        }
        if request.messages.is_empty() {
            return Err(RequestError::InvalidArgument(
                "messages: at least one is needed".into(),
            ));
        }
        let messages = request.messages.len();
        if messages > MESSAGES_MAX {
            return Err(RequestError::InvalidArgument(format!(
                "messages: there are {messages}, more than {MESSAGES_MAX}"
            )));
        }
        let prompt_bytes = request.messages.iter().map(|m| m.content.len()).sum();
        if prompt_bytes > self.limits.prompt_bytes_max {
            return Err(RequestError::PromptTooLarge {
                prompt_bytes,
                prompt_bytes_max: self.limits.prompt_bytes_max,
            });
        }
        let full = RequestError::QueueFull {
            queue_requests_max: self.limits.queue_requests_max,
        };
        let place = self.take_place().ok_or_else(|| full.clone())?;
        // Room for the longest reply there can be, so the engine never waits for a reader.
        let (events, receiver) = mpsc::channel(self.limits.reply_tokens_max as usize + 8);
        let cancel = CancellationToken::new();
        let submission = Submission {
            request,
            events,
            cancel: cancel.clone(),
            submitted: Instant::now(),
            _place: place,
        };
        match self.submissions.try_send(submission) {
            Ok(()) => Ok(Reply {
                events: receiver,
                cancel,
            }),
            Err(mpsc::error::TrySendError::Full(_)) => Err(full),
            Err(mpsc::error::TrySendError::Closed(_)) => Err(RequestError::ShuttingDown),
        }
    }

    /// The engine's state, and a way to wait for its changes.
    pub fn status(&self) -> watch::Receiver<EngineStatus> {
        self.status.clone()
    }

    /// Whether it has something to do, and how far it is.
    pub fn pulse(&self) -> Pulse {
        match self.places.load(Ordering::Acquire) {
            0 => Pulse::Idle,
            _ => Pulse::Busy {
                steps: self.steps.load(Ordering::Relaxed),
            },
        }
    }

    /// Takes nothing new and ends the engine thread when the accepted requests have ended.
    pub fn drain(&self) {
        self.drain.cancel();
    }

    /// Ends what is left with [`RequestError::ShuttingDown`], within a step.
    pub fn cut_off(&self) {
        self.drain.cancel();
        self.cut_off.cancel();
    }

    fn take_place(&self) -> Option<Place> {
        let max = self.limits.queue_requests_max;
        self.places
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |taken| {
                (taken < max).then_some(taken + 1)
            })
            .ok()
            .map(|_| Place(self.places.clone()))
    }
}

impl Reply {
    /// The next event, or `None` after `Done` or `Failed`.
    pub async fn next(&mut self) -> Option<Event> {
        self.events.recv().await
    }

    /// Cancels the request without giving up its remaining events. `Failed(Cancelled)` follows.
    pub fn canceller(&self) -> CancellationToken {
        self.cancel.clone()
    }

    /// Reads the reply to its end.
    ///
    /// # Errors
    /// The error of [`Event::Failed`].
    pub async fn collect(mut self) -> Result<Answer, RequestError> {
        let (mut reasoning, mut content) = (String::new(), String::new());
        while let Some(event) = self.next().await {
            match event {
                Event::Started { .. } => {}
                Event::Reasoning { text } => reasoning.push_str(&text),
                Event::Content { text } => content.push_str(&text),
                Event::Done { finish, usage } => {
                    return Ok(Answer {
                        reasoning,
                        content,
                        finish,
                        usage,
                    });
                }
                Event::Failed { error } => return Err(error),
            }
        }
        Err(RequestError::Internal(
            "the engine thread ended without an answer".into(),
        ))
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}
