//! What an adapter needs to serve requests.
use crate::engine::Front;
use crate::ota::Ota;
use crate::tools::Catalogue;
use std::sync::Arc;
use tokio::sync::SetOnce;

/// Clones are cheap; every adapter holds one.
#[derive(Clone, Debug)]
pub struct Service {
    pub engine: Front,
    /// The vehicle functions a reply may call.
    pub catalogue: Arc<Catalogue>,
    pub updates: Updates,
}

/// The updates, from when the first model serves; never, where the configuration has none.
#[derive(Clone, Debug, Default)]
pub struct Updates(Arc<SetOnce<Ota>>);

impl Updates {
    pub fn get(&self) -> Option<&Ota> {
        self.0.get()
    }

    /// Waits until there are updates: for ever, where the configuration has none.
    pub async fn wait(&self) -> &Ota {
        self.0.wait().await
    }

    /// Called once.
    pub fn set(&self, ota: Ota) {
        // A second one would be a fault of the caller; the first stays.
        let _ = self.0.set(ota);
    }
}
