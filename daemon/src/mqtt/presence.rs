//! The status topic: whether requests are heard, and which model answers them.
use super::handler::{Handler, State};
use super::native;
use serde_json::json;
use tokio_util::sync::CancellationToken;

/// What was last said on the status topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Said {
    #[default]
    Nothing,
    /// With the name of the model.
    Online(String),
    Offline,
    /// For good.
    Closed,
}

impl Handler {
    /// Says on the status topic whether requests are heard, at the beginning of a connection.
    pub(super) fn announce(&self, heard: bool) {
        let model = self.service.engine.now().model;
        // Held until it is said: what is said while the daemon closes must not be the last word.
        let mut state = self.lock();
        let said = match heard {
            _ if state.said == Said::Closed => Said::Closed,
            true => Said::Online(model),
            false => Said::Offline,
        };
        self.say_status(&mut state, said);
    }

    /// Says on the status topic that requests are no longer heard, whatever follows.
    pub(super) fn announce_offline(&self) {
        self.say_status(&mut self.lock(), Said::Closed);
    }

    /// Says on the status topic when another model serves, until `stop`.
    pub(super) async fn announce_models(&self, stop: &CancellationToken) {
        let mut status = self.service.engine.status();
        let look = async {
            // The sender lives in `self`.
            while status.changed().await.is_ok() {
                // What is copied comes late, and must not follow what `announce` has said since.
                let model = self.service.engine.now().model;
                let mut state = self.lock();
                if matches!(&state.said, Said::Online(said) if *said != model) {
                    self.say_status(&mut state, Said::Online(model));
                }
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = look => {}
        }
    }

    fn say_status(&self, state: &mut State, said: Said) {
        let version = env!("CARGO_PKG_VERSION");
        let status = match &said {
            Said::Online(model) => {
                json!({ "state": "online", "model": model, "version": version })
            }
            Said::Nothing | Said::Offline | Said::Closed => json!({ "state": "offline" }),
        };
        state.said = said;
        self.outbox
            .push(native::status(&self.topics.status, &status));
    }
}
