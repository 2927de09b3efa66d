//! Numerics on burn tensors: devices, block formats, operations and their references.
//!
//! Every operation has one name: [`reference`] says in plain loops what it means, [`stock`] computes
//! it with burn's own operations on any device, [`cpu`] and [`cuda`] as it is served, and the tests
//! hold them together. Shapes are written as `[tokens, heads, head_dim]`, outermost first.
pub mod compiled;
pub mod cpu;
pub mod cuda;
pub mod device;
pub mod quant;
pub mod reference;
pub mod selftest;
pub mod stock;
