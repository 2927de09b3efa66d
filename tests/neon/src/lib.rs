//! What [`cpu`](../../kernels/src/cpu) and its tests need of `cabind-kernels`, under its name.
#[path = "../../../kernels/src/cpu/mod.rs"]
pub mod cpu;
#[path = "../../../kernels/src/quant/mod.rs"]
pub mod quant;
#[path = "../../../kernels/src/reference/mod.rs"]
pub mod reference;
