//! The daemon's connection to the bus: its name, its objects and the tasks that belong to them.
use super::inference::{INFERENCE_INTERFACE, Inference, changes};
use super::jobs::Jobs;
use super::models::{MODELS_INTERFACE, Models, Shown, state_of};
use super::requests::Requests;
use super::vehicle::VehicleObject;
use super::{NAME, PATH};
use crate::config::DbusSection;
use crate::engine::EngineStatus;
use crate::service::Service;
use futures_util::StreamExt;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio_util::sync::{CancellationToken, DropGuard};
use zbus::connection::Builder;
use zbus::fdo::{NameOwnerChanged, ObjectManager, Properties, RequestNameFlags};
use zbus::names::InterfaceName;
use zbus::object_server::SignalEmitter;
use zbus::{Connection, MatchRule, MessageStream, Variant};

/// A bus that does not answer within this is as good as absent.
const CONNECT_SECONDS_MAX: u64 = 10;
/// At most one `PropertiesChanged` in this time, however fast the engine's state changes.
const STATUS_INTERVAL_MS: u64 = 100;

/// Why the daemon cannot be on the bus.
#[derive(Debug, thiserror::Error)]
pub enum BusError {
    #[error("dbus.bus is {bus:?}, it must be system, session or a D-Bus address: {source}")]
    Address { bus: String, source: zbus::Error },
    #[error("cannot connect to the bus {bus:?}: {source}")]
    Connect { bus: String, source: zbus::Error },
    #[error("the bus {bus:?} did not answer within {CONNECT_SECONDS_MAX} s")]
    ConnectTimeout { bus: String },
    #[error("another process owns {NAME} on the bus {bus:?}; stop it first")]
    NameTaken { bus: String },
    #[error("the policy of the bus {bus:?} does not let this user own {NAME}: {source}")]
    NameDenied { bus: String, source: zbus::Error },
    #[error("the bus {bus:?} refused to set up {NAME}: {source}")]
    Setup { bus: String, source: zbus::Error },
}

/// The name, the objects and their tasks. Dropping it ends the tasks and closes the connection
/// when the last running call has ended; [`Server::close`] does so in order.
#[derive(Debug)]
pub struct Server {
    connection: Connection,
    requests: Arc<Requests>,
    _tasks: DropGuard,
}

/// A connection to `system`, `session` or a D-Bus address, not yet made.
///
/// # Errors
/// The address cannot be parsed.
pub fn builder(bus: &str) -> zbus::Result<Builder<'static>> {
    Ok(match bus {
        "system" => Builder::system(),
        "session" => Builder::session(),
        address => Builder::address(address.parse::<zbus::Address>()?),
    })
}

/// Connects, registers the objects and takes the name, in this order, so that no call can come
/// before its object. Called before the model is loaded: the property `State` says how far it is.
///
/// # Errors
/// [`BusError`] names the bus and what was refused.
pub async fn start(
    config: &DbusSection,
    stall_ms_max: u64,
    service: Service,
) -> Result<Server, BusError> {
    let bus = config.bus.clone();
    let builder = builder(&bus).map_err(|source| BusError::Address {
        bus: bus.clone(),
        source,
    })?;
    let limit = Duration::from_secs(CONNECT_SECONDS_MAX);
    let connection = match tokio::time::timeout(limit, builder.build()).await {
        Err(_) => return Err(BusError::ConnectTimeout { bus }),
        Ok(Err(source)) => return Err(BusError::Connect { bus, source }),
        Ok(Ok(connection)) => connection,
    };
    let requests = Requests::new();
    let stop = CancellationToken::new();
    let setup = |source| BusError::Setup {
        bus: bus.clone(),
        source,
    };

    let server = connection.object_server();
    server.at(PATH, ObjectManager).await.map_err(setup)?;
    let inference = Inference {
        service: service.clone(),
        requests: requests.clone(),
        stall_max: Duration::from_millis(stall_ms_max),
    };
    server.at(PATH, inference).await.map_err(setup)?;
    let jobs = Jobs::new(stop.clone());
    let models = Models {
        service: service.clone(),
        jobs: jobs.clone(),
    };
    server.at(PATH, models).await.map_err(setup)?;
    let vehicle = VehicleObject {
        service: service.clone(),
    };
    server.at(PATH, vehicle).await.map_err(setup)?;
    let leavers = leavers(&connection).await.map_err(setup)?;

    let status = service.engine.status();
    spawn(&stop, watch_leavers(leavers, requests.clone()));
    spawn(&stop, signal_status(connection.clone(), status));
    spawn(&stop, signal_models(connection.clone(), service.clone()));
    spawn(&stop, jobs.adopt(connection.clone(), service));

    let flags = RequestNameFlags::DO_NOT_QUEUE;
    match connection.request_name_with_flags(NAME, flags).await {
        Ok(_) => {}
        Err(zbus::Error::NameTaken) => return Err(BusError::NameTaken { bus }),
        Err(zbus::Error::FDO(source)) if matches!(*source, zbus::fdo::Error::AccessDenied(_)) => {
            let source = zbus::Error::FDO(source);
            return Err(BusError::NameDenied { bus, source });
        }
        Err(source) => return Err(setup(source)),
    }
    Ok(Server {
        connection,
        requests,
        _tasks: stop.drop_guard(),
    })
}

impl Server {
    /// Waits until the bus closes the connection, after which nobody can reach the daemon.
    pub async fn closed(&self) {
        self.connection.closed().await;
    }

    /// Gives up the name, lets the accepted requests end for at most `limit`, then disconnects.
    /// The engine should be draining, so that they end.
    pub async fn close(self, limit: Duration) {
        let Self {
            connection,
            requests,
            _tasks: tasks,
        } = self;
        let end = async {
            // A bus that is gone has released the name itself.
            let _ = connection.release_name(NAME).await;
            requests.all_ended().await;
            drop(tasks);
            // Waits for the calls whose answers are still being sent.
            connection.graceful_shutdown().await;
        };
        if tokio::time::timeout(limit, end).await.is_err() {
            tracing::warn!("requests on the bus had not ended and are cut off");
        }
    }
}

fn spawn(stop: &CancellationToken, task: impl Future<Output = ()> + Send + 'static) {
    let stop = stop.clone();
    tokio::spawn(async move { stop.run_until_cancelled(task).await });
}

/// Every name that loses its owner. Unique names do when their client leaves.
async fn leavers(connection: &Connection) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .sender("org.freedesktop.DBus")
        .interface("org.freedesktop.DBus")
        .member("NameOwnerChanged")
        .arg(2, "")
        .build()?;
    MessageStream::for_match_rule(rule, connection, None).await
}

async fn watch_leavers(mut leavers: MessageStream, requests: Arc<Requests>) {
    while let Some(message) = leavers.next().await {
        let signal = message.ok().and_then(NameOwnerChanged::from_message);
        if let Some(signal) = signal
            && let Ok(change) = signal.args()
        {
            requests.cancel_of(change.name().as_str());
        }
    }
}

/// Signals what changed in the engine's state, all properties of one moment in one signal.
async fn signal_status(connection: Connection, mut status: watch::Receiver<EngineStatus>) {
    // What a client reads before the first signal is read from the same status.
    let mut signalled = status.borrow_and_update().clone();
    while status.changed().await.is_ok() {
        let now = status.borrow_and_update().clone();
        let changed = changes(&signalled, &now);
        signalled = now;
        if changed.is_empty() {
            continue;
        }
        signal(&connection, INFERENCE_INTERFACE, changed).await;
        tokio::time::sleep(Duration::from_millis(STATUS_INTERVAL_MS)).await;
    }
}

/// Signals what serves, what did and what has to prove itself, from when there are updates.
async fn signal_models(connection: Connection, service: Service) {
    let ota = service.updates.wait().await;
    let mut progress = ota.progress();
    let mut signalled = Shown::default();
    loop {
        // The state changes only as jobs do.
        if let Ok(state) = state_of(ota).await {
            let now = Shown::from(state);
            let changed = now.clone().changes(&signalled);
            signalled = now;
            if !changed.is_empty() {
                signal(&connection, MODELS_INTERFACE, changed).await;
            }
        }
        tokio::time::sleep(Duration::from_millis(STATUS_INTERVAL_MS)).await;
        if progress.changed().await.is_err() {
            return;
        }
    }
}

async fn signal(
    connection: &Connection,
    interface: &'static str,
    changed: HashMap<&'static str, Variant<'static>>,
) {
    let signal = async {
        let emitter = SignalEmitter::new(connection, PATH)?;
        let interface = InterfaceName::from_static_str_unchecked(interface);
        Properties::properties_changed(&emitter, interface, changed, Cow::Borrowed(&[])).await
    };
    if let Err(error) = signal.await {
        tracing::debug!(%error, interface, "changed properties could not be signalled");
    }
}
