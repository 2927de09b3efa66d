//! What an adapter needs to serve requests.
use crate::engine::EngineHandle;
use crate::tools::Catalogue;
use std::sync::Arc;

/// Clones are cheap; every adapter holds one.
#[derive(Clone, Debug)]
pub struct Service {
    pub engine: EngineHandle,
    /// The vehicle functions a reply may call.
    pub catalogue: Arc<Catalogue>,
}
