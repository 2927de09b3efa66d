//! The publisher, as the people who run a fleet use it and as a car sees what they published.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod adapters;
mod atomic;
mod bundles;
mod commands;
mod common;
mod outsiders;
mod refusals;
mod releases;
mod rotation;
