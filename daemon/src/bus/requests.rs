//! Which requests are alive, by owner and token, and what to cancel when an owner leaves the bus.
use super::error::CallError;
use crate::engine::RequestError;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use zbus::OwnedObjectPath;
use zbus::names::UniqueName;

/// Requests that are alive on the bus. The engine's own limit is lower and refuses first; this one
/// bounds the streams whose replies are made and not yet read.
const LIVE_REQUESTS_MAX: usize = 256;

/// All live requests. Shared by the interface, the running requests and the watch for leavers.
#[derive(Debug)]
pub(super) struct Requests {
    live: Mutex<Live>,
    /// Requests whose last event has not left the daemon.
    ongoing: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct Live {
    cancels: HashMap<Key, CancellationToken>,
    /// Makes tokens for callers that give none.
    serial: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    owner: String,
    token: String,
}

impl Requests {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            live: Mutex::default(),
            ongoing: watch::channel(0).0,
        })
    }

    /// Takes a place and a path for a request of `owner`.
    ///
    /// # Errors
    /// `InvalidArgument` when the owner already has a live request with this token, `QueueFull`
    /// when there are `LIVE_REQUESTS_MAX` requests.
    pub(super) fn open(
        self: &Arc<Self>,
        owner: &UniqueName<'_>,
        token: Option<String>,
    ) -> Result<Place, CallError> {
        let mut live = self.lock();
        if *self.ongoing.borrow() >= LIVE_REQUESTS_MAX {
            return Err(RequestError::QueueFull {
                queue_requests_max: LIVE_REQUESTS_MAX,
            }
            .into());
        }
        let mut key = Key {
            owner: owner.to_string(),
            token: token.clone().unwrap_or_default(),
        };
        while token.is_none() && (key.token.is_empty() || live.cancels.contains_key(&key)) {
            live.serial += 1;
            key.token = format!("r{}", live.serial);
        }
        let path = path(&key)?;
        let cancel = CancellationToken::new();
        match live.cancels.entry(key.clone()) {
            Entry::Occupied(_) => {
                return Err(CallError::invalid(format!(
                    "options: token is {:?}, which another live request of this client has",
                    key.token
                )));
            }
            Entry::Vacant(entry) => entry.insert(cancel.clone()),
        };
        self.ongoing.send_modify(|ongoing| *ongoing += 1);
        Ok(Place {
            ongoing: Arc::new(Ongoing(self.clone())),
            key,
            path,
            cancel,
        })
    }

    /// Cancels every request of an owner that left the bus.
    pub(super) fn cancel_of(&self, owner: &str) {
        let live = self.lock();
        for (_, cancel) in live.cancels.iter().filter(|(key, _)| key.owner == owner) {
            cancel.cancel();
        }
    }

    /// Waits until the last event of every request has been written.
    pub(super) async fn all_ended(&self) {
        let mut ongoing = self.ongoing.subscribe();
        // The sender lives as long as self, so this cannot fail.
        let _ = ongoing.wait_for(|ongoing| *ongoing == 0).await;
    }

    fn lock(&self) -> MutexGuard<'_, Live> {
        // No code that holds the lock can leave the map half changed.
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A live request's entry. Dropping it frees its token.
#[derive(Debug)]
pub(super) struct Place {
    ongoing: Arc<Ongoing>,
    key: Key,
    path: OwnedObjectPath,
    cancel: CancellationToken,
}

impl Place {
    pub(super) fn owner(&self) -> &str {
        &self.key.owner
    }

    /// The path of the request's object.
    pub(super) fn path(&self) -> &OwnedObjectPath {
        &self.path
    }

    /// Cancelled by the owner, or because the owner left.
    pub(super) fn cancel(&self) -> &CancellationToken {
        &self.cancel
    }

    /// Outlives the place where the last events are still to be written.
    pub(super) fn ongoing(&self) -> Arc<Ongoing> {
        self.ongoing.clone()
    }

    /// Unique among the live requests.
    pub(super) fn id(&self) -> String {
        format!("{}/{}", self.key.owner, self.key.token)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.ongoing.0.lock().cancels.remove(&self.key);
    }
}

/// Counts as a request for [`Requests::all_ended`] until dropped.
#[derive(Debug)]
pub(super) struct Ongoing(Arc<Requests>);

impl Drop for Ongoing {
    fn drop(&mut self) {
        self.0.ongoing.send_modify(|ongoing| *ongoing -= 1);
    }
}

/// `/org/cabind/Inference1/request/SENDER/TOKEN`; `:1.42` becomes `_1_42`.
fn path(key: &Key) -> Result<OwnedObjectPath, CallError> {
    let sender = key.owner.replace([':', '.', '-'], "_");
    let path = format!("{}/request/{sender}/{}", super::PATH, key.token);
    OwnedObjectPath::try_from(path).map_err(CallError::internal)
}
