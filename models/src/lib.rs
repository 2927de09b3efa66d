//! From a checkpoint to logits. Synchronous: no tokio, no I/O but reading the checkpoint.
pub mod chat;
pub mod checkpoint;
pub mod config;
pub mod decoder;
pub mod export;
pub mod grammar;
pub mod kv_cache;
pub mod presets;
pub mod sampler;
pub mod tokenizer;
pub mod weights;
