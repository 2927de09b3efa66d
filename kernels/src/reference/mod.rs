//! What every operation means, in plain loops on row-major f32 slices. Slow on purpose.
mod attention;
pub mod check;
mod likeliest;
mod linear;
mod rms_norm;
mod rope;
mod softmax_weights;
mod swiglu;

pub use attention::{AttentionShape, attention};
pub use likeliest::likeliest;
pub use linear::linear;
pub use rms_norm::rms_norm;
pub use rope::rope;
pub use softmax_weights::softmax_weights;
pub use swiglu::swiglu;
