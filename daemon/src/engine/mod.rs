//! One thread owns the device, the model and every session; everybody else holds a handle.
mod handle;
mod request;

pub use handle::{EngineHandle, EngineState, EngineStatus, Limits, Reply};
pub use request::{Answer, Event, Finish, Request, RequestError, RequestOptions, Usage};
