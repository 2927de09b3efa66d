#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The interfaces on a real private dbus-daemon, with a scripted engine behind them.
mod calls;
mod hostile;
mod introspection;
mod requests;
pub(crate) mod rig;
mod state;
mod streams;
pub(crate) mod updates;
