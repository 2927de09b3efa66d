//! What several tests need: a disk that loses power, and releases made up for them.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic
)]
pub mod car;
pub mod releases;
pub mod simulated;
