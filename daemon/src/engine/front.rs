//! The engine that serves now, behind a handle that stays when the model is replaced.
use super::handle::{EngineHandle, EngineState, EngineStatus, Pulse, Reply};
use super::request::{Request, RequestError};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::JoinHandle;
use tokio::sync::watch;

/// Submits requests to the serving engine. Clones are cheap.
#[derive(Clone, Debug)]
pub struct Front(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// None while one model takes the place of another that is gone already.
    serving: RwLock<Option<EngineHandle>>,
    /// Of the engine that serves.
    status: watch::Sender<EngineStatus>,
    /// Wakes the task that copies the status.
    switched: watch::Sender<()>,
    /// Threads of engines that serve or have served, until they have ended.
    threads: RwLock<Vec<Thread>>,
}

#[derive(Debug)]
struct Thread {
    engine: EngineHandle,
    thread: JoinHandle<()>,
}

/// Alone until another takes its place. Needs a runtime.
impl From<EngineHandle> for Front {
    fn from(engine: EngineHandle) -> Self {
        let now = engine.status().borrow().clone();
        let front = Self(Arc::new(Inner {
            serving: RwLock::new(Some(engine)),
            status: watch::Sender::new(now),
            switched: watch::Sender::default(),
            threads: RwLock::default(),
        }));
        tokio::spawn(copy_status(Arc::downgrade(&front.0)));
        front
    }
}

impl Front {
    /// An engine and its thread.
    pub fn new(engine: EngineHandle, thread: JoinHandle<()>) -> Self {
        let front = Self::from(engine.clone());
        front.keep(engine, thread);
        front
    }

    /// As [`EngineHandle::submit`].
    ///
    /// # Errors
    /// As there.
    pub fn submit(&self, request: Request) -> Result<Reply, RequestError> {
        // Held while the request is handed over: an engine is drained after the last one got in.
        let serving = self.0.serving.read();
        match &*serving.unwrap_or_else(PoisonError::into_inner) {
            Some(serving) => serving.submit(request),
            None => Err(RequestError::NoModel),
        }
    }

    /// The state of the engine that serves, as it is at this moment.
    pub fn now(&self) -> EngineStatus {
        let serving = self.0.serving.read();
        match &*serving.unwrap_or_else(PoisonError::into_inner) {
            Some(serving) => serving.status().borrow().clone(),
            None => self.0.status.borrow().clone(),
        }
    }

    /// As [`EngineHandle::pulse`]; idle where nothing serves.
    pub fn pulse(&self) -> Pulse {
        let serving = self.0.serving.read();
        let serving = serving.unwrap_or_else(PoisonError::into_inner);
        serving.as_ref().map_or(Pulse::Idle, EngineHandle::pulse)
    }

    /// The state of the engine that serves, whichever that is, and a way to wait for its changes. A
    /// task copies it: it comes a moment after [`Front::now`].
    pub fn status(&self) -> watch::Receiver<EngineStatus> {
        self.0.status.subscribe()
    }

    /// From now on requests go to `engine`, which should be ready. What the engine before has
    /// accepted ends there.
    pub fn switch(&self, engine: EngineHandle, thread: JoinHandle<()>) {
        self.keep(engine.clone(), thread);
        self.put(Some(engine));
    }

    /// Nothing serves until the next switch; requests get `NoModel`. What was accepted ends.
    pub fn park(&self) {
        self.put(None);
    }

    fn put(&self, engine: Option<EngineHandle>) {
        let before = {
            let serving = self.0.serving.write();
            let mut serving = serving.unwrap_or_else(PoisonError::into_inner);
            // Under the lock: nobody sees the state of one engine while another serves.
            match &engine {
                Some(engine) => {
                    let now = engine.status().borrow().clone();
                    self.0.status.send_replace(now);
                }
                None => self
                    .0
                    .status
                    .send_modify(|status| status.state = EngineState::Warming),
            }
            std::mem::replace(&mut *serving, engine)
        };
        self.0.switched.send_replace(());
        if let Some(before) = before {
            before.drain();
        }
    }

    /// Takes nothing new; ends what engines have accepted.
    pub fn drain(&self) {
        self.each(EngineHandle::drain);
    }

    /// As [`EngineHandle::cut_off`], of every engine.
    pub fn cut_off(&self) {
        self.each(EngineHandle::cut_off);
    }

    /// Waits for the threads of all engines, which should have been drained. Blocks.
    pub fn join(&self) {
        let threads = {
            let mut threads = self.threads();
            std::mem::take(&mut *threads)
        };
        for thread in threads {
            // Its panic, if any, is in the status.
            let _ended = thread.thread.join();
        }
    }

    fn each(&self, act: fn(&EngineHandle)) {
        {
            let serving = self.0.serving.read();
            let serving = serving.unwrap_or_else(PoisonError::into_inner);
            serving.iter().for_each(act);
        }
        self.threads().iter().for_each(|thread| act(&thread.engine));
    }

    fn keep(&self, engine: EngineHandle, thread: JoinHandle<()>) {
        let mut threads = self.threads();
        threads.retain(|thread| !thread.thread.is_finished());
        threads.push(Thread { engine, thread });
    }

    fn threads(&self) -> std::sync::RwLockWriteGuard<'_, Vec<Thread>> {
        self.0
            .threads
            .write()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends with the front.
async fn copy_status(front: std::sync::Weak<Inner>) {
    let Some(mut switched) = front.upgrade().map(|front| front.switched.subscribe()) else {
        return;
    };
    loop {
        let status = front.upgrade().and_then(|front| front.engine_status());
        if let Some(status) = status {
            copy_status_of(&front, status, switched.clone()).await;
        }
        if switched.changed().await.is_err() {
            return;
        }
    }
}

/// Copies until another engine serves, or this one or the front is gone.
async fn copy_status_of(
    front: &std::sync::Weak<Inner>,
    mut status: watch::Receiver<EngineStatus>,
    mut switched: watch::Receiver<()>,
) {
    loop {
        let now = status.borrow_and_update().clone();
        let serves = |front: Arc<Inner>| front.show(&status, now);
        if !front.upgrade().is_some_and(serves) {
            return;
        }
        tokio::select! {
            // An engine that is gone said so before it went.
            changed = status.changed() => if changed.is_err() { return },
            _ = switched.changed() => return,
        }
    }
}

impl Inner {
    fn engine_status(&self) -> Option<watch::Receiver<EngineStatus>> {
        let serving = self.serving.read();
        let serving = serving.unwrap_or_else(PoisonError::into_inner);
        serving.as_ref().map(EngineHandle::status)
    }

    /// Shows the state of an engine, if that serves: what an engine that was replaced says of its
    /// end is nobody's business.
    fn show(&self, of: &watch::Receiver<EngineStatus>, now: EngineStatus) -> bool {
        let serving = self.serving.read();
        let serving = serving.unwrap_or_else(PoisonError::into_inner);
        let serves = serving
            .as_ref()
            .is_some_and(|engine| engine.status().same_channel(of));
        if serves {
            self.status.send_if_modified(|shown| {
                let changed = *shown != now;
                *shown = now;
                changed
            });
        }
        serves
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::handle::{Limits, channel};
    use super::*;
    use crate::engine::{Event, RequestOptions};
    use cabind_models::chat::{Message, Role};

    const LIMITS: Limits = Limits {
        queue_requests_max: 4,
        prompt_bytes_max: 64,
        reply_tokens_max: 4,
    };

    fn ready(model: &str) -> (EngineHandle, super::super::handle::Inbox) {
        let (handle, inbox) = channel(LIMITS);
        inbox.status.send_modify(|status| {
            status.state = EngineState::Ready;
            status.model = model.into();
        });
        (handle, inbox)
    }

    fn question() -> Request {
        Request {
            id: "1".into(),
            client: "test".into(),
            messages: vec![Message {
                role: Role::User,
                content: "hello".into(),
            }],
            options: RequestOptions::default(),
        }
    }

    #[tokio::test]
    async fn a_request_of_the_old_model_is_lost_in_a_switch() {
        let (old, mut old_inbox) = ready("old");
        let (new, mut new_inbox) = ready("new");
        let front = Front::from(old);
        let mut status = front.status();
        let mut first = front.submit(question()).unwrap();
        front.switch(new, std::thread::spawn(|| ()));
        let mut second = front.submit(question()).unwrap();
        assert!(old_inbox.drain.is_cancelled() && !new_inbox.drain.is_cancelled());
        for (inbox, reply) in [(&mut old_inbox, &mut first), (&mut new_inbox, &mut second)] {
            let submission = inbox.submissions.try_recv().unwrap();
            let text = "there".to_owned();
            submission.events.try_send(Event::Content { text }).unwrap();
            assert!(matches!(reply.next().await, Some(Event::Content { .. })));
        }
        // At once: who waits for a model must not find that the one before has failed.
        assert_eq!(status.borrow_and_update().model, "new");
        // What becomes of the old engine is no longer shown.
        old_inbox
            .status
            .send_modify(|status| status.state = EngineState::Stopped);
        new_inbox
            .status
            .send_modify(|status| status.replies_total = 7);
        let shown = status.wait_for(|status| status.replies_total == 7).await;
        assert_eq!(shown.unwrap().state, EngineState::Ready);
        front.drain();
        assert!(new_inbox.drain.is_cancelled());
        front.join();
    }

    #[tokio::test]
    async fn the_end_of_a_replaced_engine_is_taken_for_that_of_the_service() {
        let (old, old_inbox) = ready("old");
        let (new, _new_inbox) = ready("new");
        let old_status = old.status();
        let front = Front::from(old);
        front.switch(new, std::thread::spawn(|| ()));
        old_inbox
            .status
            .send_modify(|status| status.state = EngineState::Stopped);
        // As the copying task does that read the old engine a moment ago.
        let late = old_status.borrow().clone();
        assert!(!front.0.show(&old_status, late));
        assert_eq!(front.status().borrow().state, EngineState::Ready);
        front.park();
        assert!(!front.0.show(&old_status, EngineStatus::default()));
        assert_eq!(front.now().state, EngineState::Warming);
    }
}
