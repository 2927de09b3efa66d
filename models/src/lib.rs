//! From a checkpoint to logits. Synchronous: no tokio, no I/O but reading the checkpoint.
pub mod chat;
