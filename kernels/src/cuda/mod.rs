//! Every operation that serves on a GPU, as CubeCL kernels.
//!
//! The target is CUDA on Hopper. The same kernels run on any device of wgpu, software Vulkan
//! included, which is how they are tested on a machine without a GPU.
//!
//! Weights, activations and caches are flat buffers of a [`Gpu`], never tensors of two or more
//! dimensions: CUDA pads the rows of those. No launch checks bounds, so every kernel guards its own
//! reads and writes. Each kernel argument is `__restrict__`: no buffer is passed twice to one.
//!
//! A row of a product is summed by one plane in an order that depends on its length alone, and 128
//! keys give one partial result of attention. So a token gets the same bits whatever is computed
//! beside it.
pub mod attention;
mod bandwidth;
mod cache;
pub mod embed;
mod gpu;
pub mod likeliest;
pub mod linear;
pub mod matrix;
pub mod mma;
pub mod quantize;
mod rms;
pub mod rope_write;
pub mod round;
pub mod selftest;
pub mod speed;
mod unpack;

pub use attention::{PARTIAL_KEYS, Partials, attention, attention_of_prompt, takes_prompts};
pub use bandwidth::Bandwidth;
pub use cache::{CacheElement, CacheShape, KvCache, PAGE_TOKENS, PageTable, Pool};
pub use embed::embed;
pub use gpu::{Buffer, Gpu, GpuError, Graph};
pub use likeliest::{Shortlist, Shortlists, Wanted, likeliest};
pub use linear::{Input, Output, PASS_SIZES, Store, linear, takes_rounded};
pub use matrix::{Matrix, Packing};
pub use quantize::{Quantized, quantize};
pub use rope_write::{Places, Turn, rope_write};
pub use round::{Rounded, round};
