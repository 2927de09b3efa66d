//! The instructions themselves. Rust's intrinsics for them are not stable yet
//! (rust-lang/rust#126622), and the compiler puts nothing of its own into tiles: what one block
//! leaves there the next one finds.
use super::{Config, Tiles};
use std::arch::asm;
use std::sync::OnceLock;

/// The processor this runs on.
#[derive(Debug)]
pub(super) struct Hardware;

/// An instruction that may change tiles.
macro_rules! tiles {
    ($instruction:literal, [$($operands:tt)*], [$($options:ident),*]) => {
        asm!(
            $instruction,
            $($operands)*
            out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
            out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
            options(nostack, preserves_flags $(, $options)*),
        )
    };
}

impl Tiles for Hardware {
    #[inline(always)]
    unsafe fn configure(&mut self, config: &Config) {
        // SAFETY: reads the 64 bytes of a valid configuration.
        unsafe { tiles!("ldtilecfg [{at}]", [at = in(reg) config,], [readonly]) }
    }

    #[inline(always)]
    unsafe fn release(&mut self) {
        // SAFETY: no tile is used before the next configuration.
        unsafe { tiles!("tilerelease", [], [nomem]) }
    }

    #[inline(always)]
    unsafe fn zero<const T: u8>(&mut self) {
        // SAFETY: changes a tile only, here and below.
        unsafe { tiles!("tilezero tmm{t}", [t = const T,], [nomem]) }
    }

    #[inline(always)]
    unsafe fn load<const T: u8>(&mut self, from: *const u8, stride: usize) {
        // SAFETY: the caller has seen that the rows are there.
        unsafe {
            tiles!(
                "tileloadd tmm{t}, [{from} + {stride}*1]",
                [t = const T, from = in(reg) from, stride = in(reg) stride,],
                [readonly]
            );
        }
    }

    #[inline(always)]
    unsafe fn store<const T: u8>(&mut self, to: *mut u8, stride: usize) {
        // SAFETY: as above, for writing.
        unsafe {
            tiles!(
                "tilestored [{to} + {stride}*1], tmm{t}",
                [t = const T, to = in(reg) to, stride = in(reg) stride,],
                []
            );
        }
    }

    #[inline(always)]
    unsafe fn dot_bytes<const C: u8, const A: u8, const B: u8>(&mut self) {
        // SAFETY: as `zero`.
        unsafe {
            tiles!(
                "tdpbsud tmm{c}, tmm{a}, tmm{b}",
                [c = const C, a = const A, b = const B,],
                [nomem]
            );
        }
    }
}

/// Whether the processor has the instructions and the system lets this process use them, which it
/// is asked for once.
pub(super) fn available() -> bool {
    static AVAILABLE: OnceLock<bool> = OnceLock::new();
    *AVAILABLE
        .get_or_init(|| is_x86_feature_detected!("avx512f") && present() && saved() && permitted())
}

/// AMX-BF16, AMX-TILE and AMX-INT8: what every processor with tiles has.
fn present() -> bool {
    use std::arch::x86_64::{__cpuid, __cpuid_count};
    let wanted = 1 << 22 | 1 << 24 | 1 << 25;
    __cpuid(0).eax >= 7 && __cpuid_count(7, 0).edx & wanted == wanted
}

/// Whether the system keeps tiles and their configuration for each thread.
fn saved() -> bool {
    #[target_feature(enable = "xsave")]
    fn enabled() -> u64 {
        // SAFETY: register 0 exists wherever the instruction does.
        unsafe { std::arch::x86_64::_xgetbv(0) }
    }
    let wanted = 1 << 17 | 1 << 18;
    // SAFETY: a processor with AVX-512, as the system lets programs use it, has the instruction.
    unsafe { enabled() & wanted == wanted }
}

/// Linux gives room for tiles to those that ask for it only.
#[cfg(target_os = "linux")]
fn permitted() -> bool {
    const ARCH_REQ_XCOMP_PERM: libc::c_ulong = 0x1023;
    const XFEATURE_XTILE_DATA: libc::c_ulong = 18;
    // SAFETY: changes nothing but the process's permissions.
    unsafe {
        libc::syscall(
            libc::SYS_arch_prctl,
            ARCH_REQ_XCOMP_PERM,
            XFEATURE_XTILE_DATA,
        ) == 0
    }
}

#[cfg(not(target_os = "linux"))]
fn permitted() -> bool {
    false
}
