//! A request between the call that makes it and its last event: its place, its object on the bus,
//! and the engine's reply.
use super::arguments::{self, CallOptions};
use super::error::CallError;
use super::request_object::{REQUEST_INTERFACE, RequestObject, RequestState, SharedProgress};
use super::requests::{Ongoing, Place, Requests};
use crate::engine::{Event, Reply, Request, RequestError};
use crate::service::Service;
use cabind_models::checkpoint::ReplyForm;
use std::borrow::Cow;
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use zbus::fdo::{DBusProxy, Properties};
use zbus::names::{BusName, InterfaceName, UniqueName};
use zbus::object_server::SignalEmitter;
use zbus::{Connection, OwnedObjectPath, OwnedVariant};

/// What a call gave.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) connection: &'a Connection,
    pub(super) sender: Option<&'a UniqueName<'a>>,
    pub(super) messages: Vec<(String, String)>,
    pub(super) options: HashMap<String, OwnedVariant>,
}

/// A request that is alive.
#[derive(Debug)]
pub(super) struct Running {
    connection: Connection,
    place: Place,
    reply: Reply,
    progress: SharedProgress,
    /// The content follows the catalogue.
    cabin: bool,
}

impl Running {
    /// Checks the arguments, hands the request to the engine and puts its object on the bus.
    ///
    /// # Errors
    /// `InvalidArgument`, or what [`crate::engine::EngineHandle::submit`] refuses with.
    pub(super) async fn start(
        call: Call<'_>,
        service: &Service,
        requests: &Arc<Requests>,
    ) -> Result<Self, CallError> {
        let Some(sender) = call.sender else {
            return Err(CallError::denied("the caller has no name on this bus"));
        };
        let CallOptions {
            request: mut options,
            token,
            tools,
        } = arguments::options(call.options)?;
        let mut messages = arguments::messages(call.messages)?;
        if tools && options.schema.is_some() {
            return Err(CallError::invalid(
                "options: schema and tools are both given; tools is a schema of its own",
            ));
        }
        if tools && !messages.is_empty() {
            service.catalogue.instruct(&mut messages);
        }
        let by_nature = service.engine.now().reply_form == ReplyForm::Cabin;
        let cabin = options.schema.is_none() && (tools || by_nature);
        if cabin {
            options.schema = Some(service.catalogue.schema());
        }
        let place = requests.open(sender, token)?;
        let reply = service.engine.submit(Request {
            id: place.id(),
            client: place.owner().into(),
            messages,
            options,
        })?;
        let running = Self {
            connection: call.connection.clone(),
            place,
            reply,
            progress: SharedProgress::default(),
            cabin,
        };
        running.publish().await?;
        running.cancel_if_gone(sender);
        Ok(running)
    }

    /// Whether the content is a cabin reply: by the model's nature or on request.
    pub(super) fn replies_are_cabin(&self) -> bool {
        self.cabin
    }

    /// Held while the last events are written, after the request has left the bus.
    pub(super) fn ongoing(&self) -> Arc<Ongoing> {
        self.place.ongoing()
    }

    /// The path of the request's object.
    pub(super) fn path(&self) -> OwnedObjectPath {
        self.place.path().clone()
    }

    /// The next event. After `Done` or `Failed` the request has left the bus and its token is free
    /// once this is dropped.
    pub(super) async fn next(&mut self) -> Event {
        let event = loop {
            tokio::select! {
                event = self.reply.next() => break event,
                () = self.place.cancel().cancelled(), if !self.reply.canceller().is_cancelled() => {
                    self.reply.canceller().cancel();
                }
            }
        };
        let event = event.unwrap_or_else(|| Event::Failed {
            error: RequestError::Internal("the engine ended without an answer".into()),
        });
        match &event {
            Event::Started { .. } => {
                self.progress.lock().state = RequestState::Running;
                self.announce().await;
            }
            Event::Reasoning { .. } | Event::Content { .. } => {}
            Event::Done { usage, .. } => {
                {
                    let mut progress = self.progress.lock();
                    progress.state = RequestState::Done;
                    progress.usage = Some(*usage);
                }
                self.leave().await;
            }
            Event::Failed { error } => self.fail(error).await,
        }
        event
    }

    /// Passes a `Cancel()` on to the engine while nobody waits in [`Running::next`].
    pub(super) async fn pass_cancel_on(&self) -> Infallible {
        self.place.cancel().cancelled().await;
        self.reply.canceller().cancel();
        std::future::pending().await
    }

    /// Ends the request with an error: the engine's, or one that the adapter found.
    pub(super) async fn fail(&mut self, error: &RequestError) {
        self.reply.canceller().cancel();
        {
            let mut progress = self.progress.lock();
            progress.state = match error {
                RequestError::Cancelled => RequestState::Cancelled,
                _ => RequestState::Failed,
            };
            progress.error = error.name();
        }
        self.leave().await;
    }

    async fn publish(&self) -> Result<(), CallError> {
        let object = RequestObject {
            owner: self.place.owner().into(),
            cancel: self.place.cancel().clone(),
            progress: self.progress.clone(),
        };
        let server = self.connection.object_server();
        match server.at(self.place.path(), object).await {
            Ok(None) => Ok(()),
            Ok(Some(_)) => Err(CallError::internal("the request's path is taken")),
            Err(error) => Err(CallError::internal(error)),
        }
    }

    /// The signal that the owner left can come before its request had a place. So ask once, now
    /// that it has one, without holding up the first token.
    fn cancel_if_gone(&self, sender: &UniqueName<'_>) {
        let (connection, cancel) = (self.connection.clone(), self.place.cancel().clone());
        let owner = BusName::from(sender.to_owned());
        tokio::spawn(async move {
            let here = async {
                let bus = DBusProxy::new(&connection).await?;
                bus.name_has_owner(owner).await
            };
            if let Ok(false) = here.await {
                cancel.cancel();
            }
        });
    }

    /// Signals the final properties and removes the object.
    async fn leave(&self) {
        self.announce().await;
        let server = self.connection.object_server();
        // The only fault there can be is a lost connection, which ends everything anyway.
        let _ = server.remove::<RequestObject, _>(self.place.path()).await;
    }

    async fn announce(&self) {
        let changed = self.progress.lock().properties();
        let signal = async {
            let emitter = SignalEmitter::new(&self.connection, self.place.path())?;
            let interface = InterfaceName::from_static_str_unchecked(REQUEST_INTERFACE);
            Properties::properties_changed(&emitter, interface, changed, Cow::Borrowed(&[])).await
        };
        if let Err(error) = signal.await {
            tracing::debug!(%error, "a request's state could not be signalled");
        }
    }
}
