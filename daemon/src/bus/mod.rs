//! D-Bus: `org.cabind.Inference1`, and the updates beside it. Translates and delegates.
mod arguments;
mod error;
mod event;
mod inference;
mod job_object;
mod jobs;
mod models;
mod pipe;
mod release_name;
mod reply;
mod request_object;
mod requests;
mod running;
mod server;
mod stream;
#[cfg(test)]
pub(crate) mod tests;
mod vehicle;

pub use error::ERROR_PREFIX;
pub use event::StreamEvent;
pub use inference::INFERENCE_INTERFACE;
pub use job_object::JOB_INTERFACE;
pub use models::MODELS_INTERFACE;
pub use request_object::REQUEST_INTERFACE;
pub use server::{BusError, Server, builder, start};
pub use vehicle::VEHICLE_INTERFACE;

/// The name the daemon owns.
pub const NAME: &str = "org.cabind.Inference1";
/// The object that serves [`INFERENCE_INTERFACE`], [`MODELS_INTERFACE`] and [`VEHICLE_INTERFACE`];
/// requests and jobs are below it.
pub const PATH: &str = "/org/cabind/Inference1";
