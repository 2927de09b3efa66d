//! MQTT 5: native topics and Hermes. Translates and delegates.
//!
//! | topic | payload |
//! |---|---|
//! | `cabind/<site>/request` | `{"id", "text" or "messages", "options", "stream"}` |
//! | the request's response topic, else `cabind/<site>/response/<id>` | parts (QoS 0) and a result (QoS 1) |
//! | `cabind/<site>/cancel` | `{"id"}` |
//! | `cabind/<site>/status` | `{"state": "online" or "offline", …}`, retained |
//! | `cabind/<site>/error` | refusals of requests that have no response topic, and of signals |
//! | `cabind/<site>/update` | `{"check": true}`, `{"install": "name@version", "activate": true}`, `{"activate": "name@version"}` or `{"rollback": true}`, each perhaps with an `"id"` |
//! | `cabind/<site>/update/progress` | reports of updates (`report.rs` has the fields), and refusals of announcements: `{"error", "message"}` |
//! | `cabind/<site>/vehicle` | `{"Vehicle.Speed": 0, …}`: signals by their VSS paths, plain or as `{"value": 0}` |
//! | `hermes/nlu/query` | answered on `hermes/nlu/intentParsed`, `hermes/intent/<name>`, … |
//!
//! Requests are heard at QoS 1. One that comes twice (same response topic, correlation data, id and
//! payload) is answered once; when its result was sent already, it is sent again. A cancellation
//! with a response topic ends the request that is answered there, one without it the only request
//! of its id. Results wait for a broker that is away; Hermes' messages do so for 30 s, since a car
//! must not act on a wish of long ago.
//!
//! An announcement starts a job, unless one is at work (`Busy`). The broker's own repetition starts
//! none; with an `id` no repetition does, except after a failure. A retained announcement may
//! install and activate, and is ignored where its release has served or was bad. Reports of a job
//! at work come at QoS 0, two a second at most; its last one comes at QoS 1 and is retained.
//! Whoever may publish there can ask for no release but those of the repository the car trusts:
//! the broker's access rules decide who that is.
mod announcement;
mod cancel;
mod fields;
mod handler;
mod hermes;
mod link;
mod native;
mod options;
mod outbox;
mod presence;
mod recent;
mod report;
mod topics;
mod update;
pub(crate) use topics::topic_fits;

use crate::config::MqttSection;
use crate::service::Service;
use handler::Handler;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// For replies on their way to end, when the daemon stops.
const REPLIES_WAIT_MAX: Duration = Duration::from_secs(2);
/// For results, and then for the farewell, to reach the broker.
const FLUSH_WAIT_MAX: Duration = Duration::from_secs(2);

/// Why the configuration cannot be used. A broker that is not there is no such reason.
#[derive(Debug, thiserror::Error)]
pub enum MqttError {
    #[error(
        "mqtt.broker is {broker:?}, it must be mqtt://host:port, mqtts://host:port or unix:///path \
         (an IPv6 address in brackets, and not with mqtts)"
    )]
    Broker { broker: String },
    /// A key that contradicts another one.
    #[error("mqtt.{key} {problem}")]
    Key { key: &'static str, problem: String },
    #[error("mqtt.{key}: cannot read {path}: {source}")]
    File {
        key: &'static str,
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("mqtt.{key}: {path} {problem}")]
    Pem {
        key: &'static str,
        path: PathBuf,
        problem: String,
    },
}

/// Serves until closed.
#[derive(Debug)]
pub struct Server {
    handler: Arc<Handler>,
    stop: CancellationToken,
    link: JoinHandle<()>,
}

/// Starts serving; needs a tokio runtime. Connects in the background, and again after every
/// error: a broker that is away holds nothing up. `online` is published when requests are heard.
///
/// # Errors
/// [`MqttError`] names the key of the configuration and what it must be.
pub fn start(config: &MqttSection, service: Service) -> Result<Server, MqttError> {
    let handler = Arc::new(Handler::new(config, service));
    let will = br#"{"state":"offline"}"#;
    let options = options::client_options(config, &handler.topics.status, will)?;
    let stop = CancellationToken::new();
    let link = tokio::spawn(link::run(options, handler.clone(), stop.clone()));
    {
        let (handler, stop) = (handler.clone(), stop.clone());
        tokio::spawn(async move { handler.announce_models(&stop).await });
    }
    if let Some(ota) = handler.service.updates.get().cloned() {
        let (handler, stop) = (handler.clone(), stop.clone());
        tokio::spawn(async move { handler.report_updates(&ota, &stop).await });
    }
    Ok(Server {
        handler,
        stop,
        link,
    })
}

impl Server {
    /// Waits for the replies on their way, hands every result to the broker, publishes `offline`
    /// and disconnects. Takes at most 7 seconds, whatever the broker does; the engine has been
    /// drained before.
    pub async fn close(self) {
        let outbox = &self.handler.outbox;
        let idle = timeout(REPLIES_WAIT_MAX, self.handler.idle()).await;
        let flushed = timeout(FLUSH_WAIT_MAX, outbox.emptied()).await;
        self.handler.announce_offline();
        let farewell = timeout(FLUSH_WAIT_MAX, outbox.emptied()).await;
        if idle.is_err() || flushed.is_err() || farewell.is_err() {
            tracing::warn!("MQTT closes with messages the broker has not taken");
        }
        self.stop.cancel();
        // Ends within the second it has for the farewell.
        if let Err(error) = self.link.await {
            tracing::error!(%error, "the MQTT connection ended abnormally");
        }
    }
}

#[cfg(test)]
mod tests;
