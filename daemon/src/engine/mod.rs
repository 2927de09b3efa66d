//! One thread owns the device, the model and every session; everybody else holds a handle.
mod doubt;
mod front;
mod handle;
mod model;
mod request;
mod run;
mod schemas;
mod session;
mod text;

pub use front::Front;
pub use handle::{EngineHandle, EngineState, EngineStatus, Limits, Pulse, Reply};
pub use model::{LoadError, Memory, ModelOptions, ModelSource, memory};
pub use request::{Answer, Event, Finish, Request, RequestError, RequestOptions, Usage};
pub use run::spawn;

// Adapters are tested against a scripted engine.
#[cfg(test)]
pub(crate) use handle::{Inbox, Submission, channel};
#[cfg(test)]
mod tests;
