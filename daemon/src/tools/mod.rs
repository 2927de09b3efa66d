//! Vehicle functions: what a reply may call, and how it says so.
mod catalogue;
mod reply;
mod schema;

pub use catalogue::{Argument, ArgumentKind, Catalogue, CatalogueError, Function};
pub use reply::{CALLS_MAX, CabinReply, Call, REPLY_BYTES_MAX, ReplyError};

#[cfg(test)]
mod tests;
