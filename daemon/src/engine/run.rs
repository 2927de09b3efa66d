//! The engine thread: admit, pick, step, emit.
use super::handle::{EngineHandle, EngineState, EngineStatus, Inbox, Limits, Submission, channel};
use super::model::{LoadError, Model, ModelOptions};
use super::request::{Event, RequestError};
use super::session::{Session, Step, stopped};
use super::text::Part;
use cabind_kernels::compiled;
use cabind_kernels::device::{DeviceChoice, panic_text};
use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
use tokio::sync::mpsc::Sender;
use tokio::sync::mpsc::error::TryRecvError;

/// After this many failures in a row the engine gives the device up.
const FAILURES_MAX: u32 = 3;

/// Starts the engine thread, which loads the model and then serves until it is drained.
///
/// # Errors
/// When the system has no thread to give. A model that cannot be loaded shows in the status.
pub fn spawn(
    options: ModelOptions,
    limits: Limits,
) -> std::io::Result<(EngineHandle, JoinHandle<()>)> {
    spawn_loading(options, limits, load)
}

/// As [`spawn`], with what loads the model.
pub(super) fn spawn_loading(
    options: ModelOptions,
    limits: Limits,
    load: impl Fn(&ModelOptions, &Inbox) -> Result<Model, LoadError> + Send + 'static,
) -> std::io::Result<(EngineHandle, JoinHandle<()>)> {
    let (handle, inbox) = channel(limits);
    let thread = std::thread::Builder::new()
        .name("engine".into())
        .spawn(move || serve(options, inbox, load))?;
    Ok((handle, thread))
}

/// Loads and serves. When a GPU that `auto` chose takes no model or fails for good, what waits is
/// served by the CPU.
fn serve(
    mut options: ModelOptions,
    mut inbox: Inbox,
    load: impl Fn(&ModelOptions, &Inbox) -> Result<Model, LoadError>,
) {
    let mut waiting = VecDeque::new();
    let state = loop {
        let model = match load(&options, &inbox) {
            Ok(model) => model,
            Err(error) if options.device == DeviceChoice::Auto && error.is_of_device() => {
                options.device = DeviceChoice::Cpu;
                tracing::error!(%error, "the model cannot be loaded; trying the CPU");
                let note = format!("{error}; the CPU is used until the next start");
                inbox.status.send_modify(|status| status.notes = vec![note]);
                continue;
            }
            Err(error) => {
                break EngineState::Failed {
                    reason: error.to_string(),
                };
            }
        };
        let gpu = model.device.kind;
        let ended = Engine::new(model, &mut inbox, &mut waiting).run();
        match ended {
            Ended::Drained => break EngineState::Stopped,
            Ended::DeviceFailed { reason }
                if options.device == DeviceChoice::Auto && gpu != DeviceChoice::Cpu =>
            {
                options.device = DeviceChoice::Cpu;
                tracing::error!(%gpu, reason, "the GPU failed for good; going on with the CPU");
                let note = format!("{gpu} failed, {reason}; the CPU is used until the next start");
                inbox.status.send_modify(|status| status.notes = vec![note]);
            }
            Ended::DeviceFailed { reason } => break EngineState::Failed { reason },
        }
    };
    inbox.submissions.close();
    while let Ok(submission) = inbox.submissions.try_recv() {
        waiting.push_back(submission);
    }
    for submission in waiting {
        refuse(&inbox, &submission.events, RequestError::ShuttingDown);
    }
    set_state(&inbox, state);
}

fn load(options: &ModelOptions, inbox: &Inbox) -> Result<Model, LoadError> {
    let loading = || {
        let model = Model::load(options, &mut |bytes_done, bytes_total| {
            let state = EngineState::Loading {
                bytes_done,
                bytes_total,
            };
            set_state(inbox, state);
            inbox.steps.fetch_add(1, Ordering::Relaxed);
            match inbox.cut_off.is_cancelled() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        })?;
        inbox.status.send_modify(|status| {
            status.state = EngineState::Warming;
            status.model = model.name.clone();
            status.device = format!("{} ({})", model.device.kind, model.device.name);
            status.reply_form = model.reply_form;
            status.notes.extend(model.device.notes.iter().cloned());
        });
        model.warm()?;
        match compiled::keep() {
            Some(Ok(kept)) => {
                tracing::info!(kept.from_file, kept.compiled, "the GPU's kernels are ready");
            }
            Some(Err(error)) => {
                tracing::warn!(%error, "the next start compiles the GPU's kernels again");
            }
            None => {}
        }
        if let Some(Err(reason)) = model.decoder.replay() {
            let note = format!("decode steps are launched one by one, which is slow: {reason}");
            inbox.status.send_modify(|status| status.notes.push(note));
        }
        if let Some(text) = &options.probe {
            let perplexity = model.perplexity(text)?;
            inbox
                .status
                .send_modify(|status| status.perplexity = Some(perplexity));
        }
        Ok(model)
    };
    // Drivers panic when memory runs out.
    catch_unwind(AssertUnwindSafe(loading))
        .unwrap_or_else(|panic| Err(LoadError::Panicked(panic_text(panic.as_ref()))))
}

fn set_state(inbox: &Inbox, state: EngineState) {
    inbox.status.send_if_modified(|status| {
        let changed = status.state != state;
        status.state = state;
        changed
    });
}

struct Engine<'a> {
    model: Model,
    inbox: &'a mut Inbox,
    /// Accepted and not begun, oldest first.
    waiting: &'a mut VecDeque<Submission>,
    active: Option<Session>,
    health: Health,
    /// Waits for work while there is none.
    idle: Option<tokio::runtime::Runtime>,
}

/// Whether there is more to do.
#[derive(PartialEq, Eq)]
enum Next {
    Work,
    Nothing,
}

/// What is known of the device.
#[derive(PartialEq, Eq)]
enum Health {
    /// Steps that failed since the last that succeeded.
    Failures(u32),
    Lost,
}

/// Why an engine serves no longer. What waits is as it was.
enum Ended {
    Drained,
    DeviceFailed { reason: String },
}

impl<'a> Engine<'a> {
    fn new(model: Model, inbox: &'a mut Inbox, waiting: &'a mut VecDeque<Submission>) -> Self {
        let idle = tokio::runtime::Builder::new_current_thread().build().ok();
        set_state(inbox, EngineState::Ready);
        Self {
            model,
            inbox,
            waiting,
            active: None,
            health: Health::Failures(0),
            idle,
        }
    }

    fn run(mut self) -> Ended {
        while self.device_failure().is_none() && self.admit() == Next::Work {
            self.pick();
            if let Some(mut session) = self.active.take() {
                let outcome = self.step(&mut session);
                self.inbox.steps.fetch_add(1, Ordering::Relaxed);
                self.emit(session, outcome);
            }
            self.publish();
        }
        let ended = match self.device_failure() {
            None => Ended::Drained,
            Some(reason) => Ended::DeviceFailed { reason },
        };
        // The device is free when the state says so. A driver that lost it may panic once more.
        let model = self.model;
        match catch_unwind(AssertUnwindSafe(|| model.unload())) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "the device keeps memory"),
            Err(_) => tracing::warn!("the device could not be given back"),
        }
        ended
    }

    /// Why the device is not to be used any more, if so.
    fn device_failure(&self) -> Option<String> {
        match self.health {
            Health::Failures(..FAILURES_MAX) => None,
            Health::Failures(times) => Some(format!("{times} requests in a row failed on it")),
            Health::Lost => Some("it computes no more".into()),
        }
    }

    /// After a step that failed: a device that is lost takes no more requests with it.
    fn failed(&mut self) {
        self.health = match (&self.health, self.model.device.computes()) {
            (Health::Failures(times), Ok(())) => Health::Failures(times + 1),
            _ => Health::Lost,
        };
    }

    /// Takes in what was submitted; without anything to do, waits for it.
    fn admit(&mut self) -> Next {
        loop {
            loop {
                match self.inbox.submissions.try_recv() {
                    Ok(submission) => self.waiting.push_back(submission),
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) if self.busy() => break,
                    Err(TryRecvError::Disconnected) => return Next::Nothing,
                }
            }
            if self.inbox.drain.is_cancelled() {
                self.inbox.submissions.close();
                set_state(self.inbox, EngineState::Draining);
            }
            if self.busy() {
                return Next::Work;
            }
            match self.wait() {
                Some(submission) => self.waiting.push_back(submission),
                None => return Next::Nothing,
            }
        }
    }

    fn busy(&self) -> bool {
        self.active.is_some() || !self.waiting.is_empty()
    }

    /// The next submission, or `None` once drained.
    fn wait(&mut self) -> Option<Submission> {
        let idle = self.idle.as_ref()?;
        let Inbox {
            submissions, drain, ..
        } = &mut *self.inbox;
        idle.block_on(async {
            tokio::select! {
                submission = submissions.recv() => submission,
                () = drain.cancelled() => {
                    submissions.close();
                    submissions.recv().await
                }
            }
        })
    }

    /// Ends what was cancelled or came too late, and begins the oldest request when none is active.
    fn pick(&mut self) {
        for submission in std::mem::take(self.waiting) {
            match self.over(&submission) {
                Some(error) => refuse(self.inbox, &submission.events, error),
                None => self.waiting.push_back(submission),
            }
        }
        while self.active.is_none() {
            let Some(submission) = self.waiting.pop_front() else {
                return;
            };
            // A panic, for want of memory, takes the submission with it but not its channel.
            let events = submission.events.clone();
            match catch_unwind(AssertUnwindSafe(|| Session::new(&self.model, submission))) {
                Ok(Ok(session)) => {
                    send(&session.submission, session.started());
                    self.active = Some(session);
                }
                Ok(Err(error)) => refuse(self.inbox, &events, error),
                Err(panic) => {
                    self.failed();
                    let reason = panic_text(panic.as_ref());
                    tracing::error!(reason, "a session could not begin");
                    refuse(self.inbox, &events, RequestError::Internal(reason));
                }
            }
        }
    }

    /// Why a submission must not be served any more, if so.
    fn over(&self, submission: &Submission) -> Option<RequestError> {
        let cut_off = self.inbox.cut_off.is_cancelled();
        stopped(submission).or_else(|| cut_off.then_some(RequestError::ShuttingDown))
    }

    fn step(&self, session: &mut Session) -> Result<Step, RequestError> {
        if let Some(error) = self.over(&session.submission) {
            return Err(error);
        }
        catch_unwind(AssertUnwindSafe(|| session.step(&self.model)))
            .unwrap_or_else(|panic| Err(RequestError::Internal(panic_text(panic.as_ref()))))
    }

    /// Sends what a step gave, and keeps the session unless that was its end.
    fn emit(&mut self, session: Session, outcome: Result<Step, RequestError>) {
        let text = |part, text| match part {
            Part::Reasoning => Event::Reasoning { text },
            Part::Content => Event::Content { text },
        };
        match outcome {
            Ok(Step::Prefilled) => self.active = Some(session),
            Ok(Step::Token(part, piece)) => {
                self.health = Health::Failures(0);
                if !piece.is_empty() {
                    send(&session.submission, text(part, piece));
                }
                self.active = Some(session);
            }
            Ok(Step::Ended(part, piece, finish)) => {
                self.health = Health::Failures(0);
                if !piece.is_empty() {
                    send(&session.submission, text(part, piece));
                }
                self.finished(
                    &session,
                    Event::Done {
                        finish,
                        usage: session.usage(),
                    },
                );
            }
            Err(error) => {
                if let RequestError::Internal(reason) = &error {
                    self.failed();
                    tracing::error!(
                        request = session.submission.request.id,
                        reason,
                        "step failed"
                    );
                }
                self.finished(&session, Event::Failed { error });
            }
        }
    }

    fn finished(&self, session: &Session, last: Event) {
        let usage = session.usage();
        let request = &session.submission.request;
        tracing::info!(
            request = request.id,
            client = request.client,
            prompt_tokens = usage.prompt_tokens,
            reply_tokens = usage.reasoning_tokens + usage.content_tokens,
            first_token_ms = usage.first_token_ms,
            tokens_per_second = usage.tokens_per_second,
            outcome = match &last {
                Event::Failed { error } => error.name(),
                _ => "done",
            },
            "request ended"
        );
        self.inbox.status.send_modify(|status| match &last {
            Event::Failed { .. } => status.failures_total += 1,
            _ => {
                status.replies_total += 1;
                status.tokens_per_second = usage.tokens_per_second;
            }
        });
        send(&session.submission, last);
    }

    fn publish(&self) {
        let (queued, active) = (self.waiting.len() as u32, u32::from(self.active.is_some()));
        self.inbox
            .status
            .send_if_modified(|status: &mut EngineStatus| {
                let changed = (status.queued_requests, status.active_requests) != (queued, active);
                (status.queued_requests, status.active_requests) = (queued, active);
                changed
            });
    }
}

/// Ends a request that has no session.
fn refuse(inbox: &Inbox, events: &Sender<Event>, error: RequestError) {
    inbox
        .status
        .send_modify(|status| status.failures_total += 1);
    // Nobody hears it when the receiver is gone.
    let _heard = events.try_send(Event::Failed { error });
}

/// The channel has room for the longest reply, so it is full only if this thread miscounts; a
/// receiver that is gone is found before the next step.
fn send(submission: &Submission, event: Event) {
    if submission.events.try_send(event).is_err() {
        submission.cancel.cancel();
    }
}
