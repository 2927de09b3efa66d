//! The in-vehicle inference daemon: an engine thread and the adapters around it.
pub mod bus;
pub mod config;
pub mod engine;
pub mod mqtt;
pub mod tools;
