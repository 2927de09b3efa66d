//! The whole system: the built programs on a real dbus-daemon and a real mosquitto.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod bus;
mod checkpoints;
mod client;
mod cuda;
mod inside;
mod installed;
mod lifecycle;
mod mqtt;
mod readme;
mod updates;
mod world;
