//! The parsers of checkpoint files, taken in by path: the crates they belong to would bring burn
//! along, which takes many minutes to build under a fuzzer's instrumentation.
#![allow(dead_code, unused_imports)]

#[path = "../../../kernels/src/quant/mod.rs"]
pub mod quant;

#[path = "../../../models/src"]
mod models {
    pub mod config;
    pub mod sampler;

    pub mod weights {
        pub mod gguf;
        pub mod metadata;
        pub mod safetensors;
        pub mod stored;

        pub use crate::quant::BlockFormat;
        pub use metadata::{MetadataArray, MetadataValue};
        pub use stored::StoredTensor;
    }
}

pub use models::{config, sampler, weights};
