//! What a job waits for: a pause to end, a hold to be lifted, a bad network to get better.
use super::parts::{Hold, Holds};
use super::progress::Waiting;
use super::updater::Updater;
use std::future::Future;

impl Updater {
    pub(super) async fn wait_as<T>(&self, waiting: Waiting, wait: impl Future<Output = T>) -> T {
        let tell = |waiting| {
            self.progress_sender()
                .send_modify(|progress| progress.waiting = waiting);
        };
        tell(Some(waiting));
        let value = wait.await;
        tell(None);
        value
    }

    pub(super) async fn unpaused(&self) {
        let mut paused = self.0.paused.subscribe();
        if *paused.borrow_and_update() {
            let gone_on = paused.wait_for(|paused| !paused);
            // The sender lives as long as this.
            let _ = self.wait_as(Waiting::Paused, gone_on).await;
        }
    }

    pub(super) async fn download_allowed(&self) {
        loop {
            self.unpaused().await;
            self.unheld(|holds| holds.download).await;
            if !*self.0.paused.borrow() {
                return;
            }
        }
    }

    pub(super) async fn activation_allowed(&self) {
        self.unheld(|holds| holds.activation).await;
    }

    /// Resolves when a download has to stop.
    pub(super) async fn download_held(&self) {
        let mut paused = self.0.paused.subscribe();
        let mut holds = self.0.holds.clone();
        let held = async {
            let held = holds.wait_for(|holds| holds.download.is_some()).await;
            held.is_ok()
        };
        let held = tokio::select! {
            _ = paused.wait_for(|paused| *paused) => true,
            held = held => held,
        };
        if !held {
            // Nobody will say anything any more: what was allowed last stays so.
            std::future::pending::<()>().await;
        }
    }

    async fn unheld(&self, hold: impl Fn(&Holds) -> Option<Hold>) {
        let mut holds = self.0.holds.clone();
        loop {
            let Some(held) = hold(&holds.borrow_and_update()) else {
                return;
            };
            let changed = self.wait_as(Waiting::Held(held), holds.changed()).await;
            if changed.is_err() {
                // A car that has lost its signals stays as it is.
                self.wait_as(Waiting::Held(held), std::future::pending::<()>())
                    .await;
            }
        }
    }
}
