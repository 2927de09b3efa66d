//! The service from start to stop: engine, bus and broker come up in this order and go in reverse.
use crate::config::Config;
use crate::engine::{EngineState, EngineStatus, Front, ModelOptions};
use crate::mqtt::MqttError;
use crate::service::Service;
use crate::startup::{Startup, failure};
use crate::{bus, mqtt, watchdog};
use sd_notify::NotifyState;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// systemd hears at most this often how much of a large model has been read.
const NOTICE_INTERVAL: Duration = Duration::from_millis(200);
/// What systemd is asked to wait after a notice.
const LOADING_PATIENCE_MICROSECONDS: u32 = 60_000_000;
/// For the step that runs when requests are cut off.
const CUT_OFF_MAX: Duration = Duration::from_secs(2);
/// For the engine thread to let go of the device.
const ENGINE_END_MAX: Duration = Duration::from_secs(2);
/// For the last answers to leave after the engine has drained.
const BUS_CLOSE_MAX: Duration = Duration::from_secs(2);

/// Why the service ended other than by being asked to.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    #[error("cannot start the engine thread: {0}")]
    Thread(std::io::Error),
    #[error(transparent)]
    Bus(#[from] bus::BusError),
    #[error(transparent)]
    Mqtt(#[from] MqttError),
    #[error("{reason}")]
    Engine { reason: String },
    #[error("the bus closed the connection")]
    BusLost,
}

/// Serves until `stop` is cancelled, then finishes what was accepted.
///
/// `READY=1` is sent when the model has computed once, the bus name is owned and requests over MQTT
/// are subscribed to as soon as the broker is there.
///
/// # Errors
/// [`ServeError`]; whatever had come up is closed before it returns.
pub async fn serve(
    config: &Config,
    options: ModelOptions,
    stop: CancellationToken,
) -> Result<(), ServeError> {
    let (startup, service) = Startup::begin(config, options).map_err(ServeError::Thread)?;
    let mut servers = Servers::default();
    let served = tokio::select! {
        served = run(config, startup, &service, &mut servers) => served,
        () = stop.cancelled() => Ok(()),
    };
    notify(&[NotifyState::Stopping]);
    tracing::info!("stopping");
    if let Some(updates) = service.updates.get() {
        updates.note_stop().await;
    }
    drain(
        &service.engine,
        Duration::from_secs(config.engine.drain_seconds_max),
    )
    .await;
    servers.close().await;
    // The device must be let go before the process ends: drivers do not like to be torn down while
    // they compute. A driver that hangs is left to the kernel.
    let front = service.engine.clone();
    let ended = tokio::task::spawn_blocking(move || front.join());
    if timeout(ENGINE_END_MAX, ended).await.is_err() {
        tracing::warn!("the engine thread does not end and is left behind");
    }
    served
}

/// Lets what was accepted end for at most `limit`, then cuts the rest off.
async fn drain(engine: &Front, limit: Duration) {
    engine.drain();
    let mut status = engine.status();
    let over = |status: &EngineStatus| {
        matches!(
            status.state,
            EngineState::Stopped | EngineState::Failed { .. }
        )
    };
    let serving = matches!(
        status.borrow().state,
        EngineState::Ready | EngineState::Draining
    );
    // A model that is still loading has accepted nothing.
    if serving && timeout(limit, status.wait_for(over)).await.is_err() {
        let seconds = limit.as_secs();
        tracing::warn!("requests had not ended after {seconds} s and are cut off");
    }
    engine.cut_off();
    if timeout(CUT_OFF_MAX, status.wait_for(over)).await.is_err() {
        tracing::warn!("a step did not end; its request gets no answer");
    }
}

/// What has come up so far.
#[derive(Default)]
struct Servers {
    bus: Option<bus::Server>,
    mqtt: Option<mqtt::Server>,
}

impl Servers {
    async fn close(self) {
        if let Some(mqtt) = self.mqtt {
            mqtt.close().await;
        }
        if let Some(bus) = self.bus {
            bus.close(BUS_CLOSE_MAX).await;
        }
    }

    async fn bus_lost(&self) {
        match &self.bus {
            Some(bus) => bus.closed().await,
            None => std::future::pending().await,
        }
    }
}

async fn run(
    config: &Config,
    mut startup: Startup,
    service: &Service,
    servers: &mut Servers,
) -> Result<(), ServeError> {
    if config.dbus.enabled {
        let stall_ms_max = config.engine.stream_stall_ms_max;
        servers.bus = Some(bus::start(&config.dbus, stall_ms_max, service.clone()).await?);
    }
    while let Err(reason) = loaded(service.engine.status()).await {
        let next = startup.begin_next(service, &reason);
        if next.map_err(ServeError::Thread)?.is_none() {
            return Err(ServeError::Engine { reason });
        }
    }
    startup.start_updates(config, service);
    if config.mqtt.enabled {
        servers.mqtt = Some(mqtt::start(&config.mqtt, service.clone())?);
    }
    announce_ready(&service.engine);
    tokio::spawn(watchdog::feed(service.engine.clone()));
    tokio::select! {
        () = servers.bus_lost() => Err(ServeError::BusLost),
        reason = failed(service.engine.status()) => Err(ServeError::Engine { reason }),
    }
}

/// Waits for the model and tells systemd how far it is, but only while it moves: a driver that
/// hangs runs into the unit's `TimeoutStartSec`.
async fn loaded(mut status: watch::Receiver<EngineStatus>) -> Result<(), String> {
    loop {
        let state = status.borrow_and_update().state.clone();
        if let Some(reason) = failure(&state) {
            return Err(reason);
        }
        let text = match state {
            EngineState::Loading {
                bytes_done,
                bytes_total,
            } => format!(
                "loading the model: {} of {} MB",
                bytes_done / 1_000_000,
                bytes_total / 1_000_000
            ),
            EngineState::Warming => "warming up".into(),
            _ => return Ok(()),
        };
        notify(&[
            NotifyState::ExtendTimeoutUsec(LOADING_PATIENCE_MICROSECONDS),
            NotifyState::Status(&text),
        ]);
        tokio::time::sleep(NOTICE_INTERVAL).await;
        let changed = status.changed().await;
        changed.map_err(|_| "the engine thread ended".to_owned())?;
    }
}

/// The reason, once the engine has failed for good.
async fn failed(mut status: watch::Receiver<EngineStatus>) -> String {
    let over = |status: &EngineStatus| failure(&status.state).is_some();
    let status = status.wait_for(over).await;
    let reason = status.ok().and_then(|status| failure(&status.state));
    reason.unwrap_or_else(|| "the engine thread ended".into())
}

fn announce_ready(engine: &Front) {
    let status = engine.now();
    for note in &status.notes {
        tracing::warn!("{note}");
    }
    tracing::info!(model = status.model, device = status.device, "ready");
    let text = format!("{} on {}", status.model, status.device);
    notify(&[NotifyState::Ready, NotifyState::Status(&text)]);
}

/// Without systemd there is nobody to tell.
pub(crate) fn notify(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::debug!(%error, "systemd was not told");
    }
}
