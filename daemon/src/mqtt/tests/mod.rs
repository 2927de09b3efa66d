#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod broker;
mod fake;
mod handler;
mod harness;
mod hermes;
mod native;
mod outbox;
mod update;
