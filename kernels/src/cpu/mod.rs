//! Operations on slices for processors: `std::arch` with the level chosen when the program runs,
//! and rayon's threads.
#![allow(
    unsafe_code,
    reason = "vector instructions; every block says why it is in bounds"
)]
#![allow(
    clippy::needless_range_loop,
    reason = "one index walks registers, rows and sums together"
)]
/// Calls a function of plain loops as compiled for a level: `#[inline(always)]` takes it into a
/// caller that has the instructions, where the compiler vectorises it anew.
macro_rules! on_level {
    ($level:expr, $body:ident($($name:ident: $type:ty = $value:expr),* $(,)?)) => {{
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2,fma")]
        fn avx2($($name: $type),*) {
            $body($($name),*);
        }
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx512f,avx512bw,avx512vl")]
        fn avx512($($name: $type),*) {
            $body($($name),*);
        }
        match $level {
            Level::Scalar => $body($($value),*),
            // SAFETY: who chose the level has seen that the processor has it.
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => unsafe { avx2($($value),*) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => unsafe { avx512($($value),*) },
            #[cfg(not(target_arch = "x86_64"))]
            Level::Avx2 | Level::Avx512 => $body($($value),*),
        }
    }};
}

mod attention;
mod bandwidth;
mod exp;
mod linear;
mod memory;
mod pack;
mod rms_norm;
mod rope;
mod swiglu;

use std::fmt;
use std::sync::OnceLock;

pub use attention::{Cached, attention};
pub use bandwidth::read_bandwidth;
pub use linear::{Matrix, linear, row};
pub use memory::prefer_huge_pages;
pub use pack::{pack, packed_bytes};
pub use rms_norm::rms_norm;
pub use rope::rope;
pub use swiglu::swiglu;

/// Weights and activations below this are not worth waking another thread for.
const THREAD_BYTES_MIN: usize = 128 * 1024;

/// A set of vector instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Whatever the target has.
    Scalar,
    /// AVX2, FMA, F16C.
    Avx2,
    /// AVX-512 F, BW, VL, VNNI.
    Avx512,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Scalar, Self::Avx2, Self::Avx512];

    /// Whether this processor has the instructions.
    pub fn available(self) -> bool {
        match self {
            Self::Scalar => true,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => {
                is_x86_feature_detected!("avx2")
                    && is_x86_feature_detected!("fma")
                    && is_x86_feature_detected!("f16c")
            }
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => {
                is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512bw")
                    && is_x86_feature_detected!("avx512vl")
                    && is_x86_feature_detected!("avx512vnni")
            }
            #[cfg(not(target_arch = "x86_64"))]
            Self::Avx2 | Self::Avx512 => false,
        }
    }

    /// The best there is here.
    pub fn best() -> Self {
        static BEST: OnceLock<Level> = OnceLock::new();
        *BEST.get_or_init(|| {
            let available = Self::ALL.into_iter().filter(|level| level.available());
            available.max().unwrap_or(Self::Scalar)
        })
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Scalar => "scalar",
            Self::Avx2 => "AVX2",
            Self::Avx512 => "AVX-512 VNNI",
        })
    }
}
