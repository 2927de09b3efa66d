//! Models over the air: releases are published as a TUF repository, fetched in chunks, verified,
//! stored so that a power cut never leaves the car without a model, tried, and switched to.
//!
//! The crate knows no tensor, no bus and no broker. What loads a model, what says that the car is
//! parked and what time it is are handed in.
pub mod chunks;
pub mod fetch;
mod lock;
pub mod manifest;
pub mod metadata;
pub mod release;
pub mod store;
pub mod update;
