//! D-Bus: `org.cabind.Inference1`. Translates and delegates.
mod arguments;
mod error;
mod event;
mod inference;
mod pipe;
mod reply;
mod request_object;
mod requests;
mod running;
mod server;
mod stream;
#[cfg(test)]
pub(crate) mod tests;

pub use error::ERROR_PREFIX;
pub use event::StreamEvent;
pub use inference::INFERENCE_INTERFACE;
pub use request_object::REQUEST_INTERFACE;
pub use server::{BusError, Server, builder, start};

/// The name the daemon owns.
pub const NAME: &str = "org.cabind.Inference1";
/// The object that serves [`INFERENCE_INTERFACE`]; requests are below it.
pub const PATH: &str = "/org/cabind/Inference1";
