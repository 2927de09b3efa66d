//! systemd's watchdog, fed while the engine that serves gets on or has nothing to do. One that hangs, in a
//! driver say, ends the process, which counts against a release on probation: what served before serves
//! again.
use crate::engine::{Front, Pulse};
use crate::serve::notify;
use sd_notify::NotifyState;
use std::time::Duration;

/// Looks in the time after which systemd acts: a step may take all of them but one.
const LOOKS: u32 = 4;
const LOOK_MIN: Duration = Duration::from_millis(1);

/// Goes on until the process ends: a drain has to get on as well. Without a watchdog nobody is told.
pub(crate) async fn feed(engine: Front) {
    let Some(limit) = sd_notify::watchdog_enabled() else {
        return;
    };
    let mut looks = tokio::time::interval((limit / LOOKS).max(LOOK_MIN));
    let mut before = Pulse::Idle;
    loop {
        looks.tick().await;
        let now = engine.pulse();
        match now.beats_after(before) {
            true => notify(&[NotifyState::Watchdog]),
            false => tracing::error!(?now, "the engine does not get on; the watchdog is not fed"),
        }
        before = now;
    }
}
