//! What the demonstration and the whole-system tests share: the real programs around cabind, each
//! started for one run on its own sockets and ended with it.
pub mod broker;
pub mod bus_client;
pub mod daemon;
pub mod demo;
pub mod file_server;
pub mod mqtt_client;
pub mod private_bus;
pub mod process;
pub mod programs;
pub mod releases;
