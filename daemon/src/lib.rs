//! The in-vehicle inference daemon: an engine thread and the adapters around it.
pub mod bus;
pub mod client;
pub mod config;
pub mod engine;
pub mod mqtt;
pub mod ota;
pub mod serve;
pub mod service;
mod startup;
pub mod tools;
pub mod vehicle;
mod watchdog;
