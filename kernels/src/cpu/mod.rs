//! Operations on slices for processors: `std::arch` with the level chosen when the program runs.
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
            // SAFETY: who chose the level has seen that the processor has it.
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => unsafe { avx2($($value),*) },
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 | Level::Avx512Bf16 | Level::Amx => unsafe { avx512($($value),*) },
            _ => $body($($value),*),
        }
    }};
}

mod activations;
mod attention;
mod bandwidth;
mod batch;
mod exp;
mod kv_cache;
mod lanes;
mod linear;
mod memory;
mod pack;
mod pool;
mod rms_norm;
mod rope;
mod rope_write;
pub mod selftest;
mod softmax_weights;
mod swiglu;

use std::fmt;
use std::str::FromStr;

pub use activations::{Activations, Forms};
pub use attention::{Attention, HEAD_DIM_MAX};
pub use bandwidth::Bandwidth;
pub use batch::{Batch, SEQUENCES_MAX};
pub use kv_cache::{CacheFormat, CacheShape, KvCache, PAGE_TOKENS};
pub use linear::{Matrix, PRODUCTS_MAX, Product, Write, linear, row};
pub use memory::prefer_huge_pages;
pub use pack::{pack, packed_bytes};
pub use pool::Pool;
pub use rms_norm::rms_norm;
pub use rope::rope;
pub use rope_write::{Turn, rope_write};
pub use softmax_weights::softmax_weights;
pub use swiglu::swiglu;

/// What computes: threads, and the instructions they may use.
#[derive(Debug)]
pub struct Processor {
    pub pool: Pool,
    level: Level,
}

/// Names a [`Level`] instead of the best there is, for tests and for processors in doubt.
pub const LEVEL_VARIABLE: &str = "CABIND_CPU_LEVEL";

/// Why a processor cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LevelError {
    #[error("this processor has no {0}; choose another level")]
    Absent(Level),
    #[error("{name:?} is no level; use one of {}", Level::ALL.map(Level::name).join(", "))]
    Unknown { name: String },
}

impl Processor {
    /// # Errors
    /// [`LevelError::Absent`] when its instructions are not there.
    pub fn new(pool: Pool, level: Level) -> Result<Self, LevelError> {
        match level.available() {
            true => Ok(Self { pool, level }),
            false => Err(LevelError::Absent(level)),
        }
    }

    /// Every thread this machine has for this process, and its best instructions or those that
    /// [`LEVEL_VARIABLE`] names.
    ///
    /// # Errors
    /// [`LevelError`], of the variable only.
    pub fn of_this_machine() -> Result<Self, LevelError> {
        let level = match std::env::var(LEVEL_VARIABLE) {
            Ok(name) => name.parse()?,
            Err(_) => Level::best(),
        };
        Self::new(Pool::of_this_machine(), level)
    }

    pub fn level(&self) -> Level {
        self.level
    }
}

/// A set of vector instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Whatever the target has.
    Scalar,
    /// AVX2, FMA, F16C.
    Avx2,
    /// AVX-512 F, BW, VL, VNNI.
    Avx512,
    /// And BF16.
    Avx512Bf16,
    /// And AMX's tiles of bytes, for prompts.
    Amx,
    /// NEON with the dot products of ARMv8.2.
    Neon,
}

impl Level {
    pub const ALL: [Self; 6] = [
        Self::Scalar,
        Self::Avx2,
        Self::Avx512,
        Self::Avx512Bf16,
        Self::Amx,
        Self::Neon,
    ];

    /// As [`LEVEL_VARIABLE`] has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Scalar => "scalar",
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
            Self::Avx512Bf16 => "avx512-bf16",
            Self::Amx => "amx",
            Self::Neon => "neon",
        }
    }

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
            #[cfg(target_arch = "x86_64")]
            Self::Avx512Bf16 => Self::Avx512.available() && is_x86_feature_detected!("avx512bf16"),
            #[cfg(target_arch = "x86_64")]
            Self::Amx => Self::Avx512Bf16.available() && linear::amx::available(),
            #[cfg(target_arch = "aarch64")]
            Self::Neon => std::arch::is_aarch64_feature_detected!("dotprod"),
            #[allow(
                unreachable_patterns,
                reason = "each architecture has levels of its own"
            )]
            _ => false,
        }
    }

    /// The best there is here.
    pub fn best() -> Self {
        let available = Self::ALL.into_iter().filter(|level| level.available());
        available.max().unwrap_or(Self::Scalar)
    }

    /// Whether products of bf16 numbers are taken as such.
    pub(crate) fn multiplies_bf16(self) -> bool {
        matches!(self, Self::Avx512Bf16 | Self::Amx)
    }
}

impl FromStr for Level {
    type Err = LevelError;

    fn from_str(name: &str) -> Result<Self, LevelError> {
        let level = Self::ALL.into_iter().find(|level| level.name() == name);
        level.ok_or_else(|| LevelError::Unknown {
            name: name.to_owned(),
        })
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Scalar => "scalar",
            Self::Avx2 => "AVX2",
            Self::Avx512 => "AVX-512 VNNI",
            Self::Avx512Bf16 => "AVX-512 VNNI and BF16",
            Self::Amx => "AMX",
            Self::Neon => "NEON",
        })
    }
}
