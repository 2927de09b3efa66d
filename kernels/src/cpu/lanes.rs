//! Sixteen floats side by side, in whatever registers a level has.
use half::f16;
#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;

/// Every method may be called only where the processor has the level's instructions, and every
/// pointer must be to sixteen elements.
pub(super) trait Lanes: Copy {
    /// How many of them a level has.
    const REGISTERS: usize;
    unsafe fn splat(value: f32) -> Self;
    unsafe fn load(at: *const f32) -> Self;
    /// From f16.
    unsafe fn load_halves(at: *const u16) -> Self;
    unsafe fn load_bytes(at: *const i8) -> Self;
    unsafe fn store(self, at: *mut f32);
    unsafe fn mul(self, by: Self) -> Self;
    /// `self · by + to`, rounded once where the level can.
    unsafe fn mul_add(self, by: Self, to: Self) -> Self;
}

/// Plain loops.
#[derive(Clone, Copy)]
pub(super) struct Plain([f32; 16]);

impl Lanes for Plain {
    const REGISTERS: usize = 4;
    #[inline(always)]
    unsafe fn splat(value: f32) -> Self {
        Self([value; 16])
    }
    #[inline(always)]
    unsafe fn load(at: *const f32) -> Self {
        Self(unsafe { at.cast::<[f32; 16]>().read_unaligned() })
    }
    #[inline(always)]
    unsafe fn load_halves(at: *const u16) -> Self {
        let bits = unsafe { at.cast::<[u16; 16]>().read_unaligned() };
        Self(bits.map(|bits| f16::from_bits(bits).to_f32()))
    }
    #[inline(always)]
    unsafe fn load_bytes(at: *const i8) -> Self {
        let bytes = unsafe { at.cast::<[i8; 16]>().read_unaligned() };
        Self(bytes.map(f32::from))
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32) {
        unsafe { at.cast::<[f32; 16]>().write_unaligned(self.0) }
    }
    #[inline(always)]
    unsafe fn mul(self, by: Self) -> Self {
        Self(std::array::from_fn(|i| self.0[i] * by.0[i]))
    }
    #[inline(always)]
    unsafe fn mul_add(self, by: Self, to: Self) -> Self {
        Self(std::array::from_fn(|i| self.0[i] * by.0[i] + to.0[i]))
    }
}

#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy)]
pub(super) struct Avx2([__m256; 2]);

#[cfg(target_arch = "x86_64")]
impl Lanes for Avx2 {
    const REGISTERS: usize = 8;
    #[inline(always)]
    unsafe fn splat(value: f32) -> Self {
        Self([unsafe { _mm256_set1_ps(value) }; 2])
    }
    #[inline(always)]
    unsafe fn load(at: *const f32) -> Self {
        unsafe { Self([_mm256_loadu_ps(at), _mm256_loadu_ps(at.add(8))]) }
    }
    #[inline(always)]
    unsafe fn load_halves(at: *const u16) -> Self {
        unsafe {
            Self([
                _mm256_cvtph_ps(_mm_loadu_si128(at.cast())),
                _mm256_cvtph_ps(_mm_loadu_si128(at.add(8).cast())),
            ])
        }
    }
    #[inline(always)]
    unsafe fn load_bytes(at: *const i8) -> Self {
        unsafe {
            let eight = |at: *const i8| {
                _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(at.cast())))
            };
            Self([eight(at), eight(at.add(8))])
        }
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32) {
        unsafe {
            _mm256_storeu_ps(at, self.0[0]);
            _mm256_storeu_ps(at.add(8), self.0[1]);
        }
    }
    #[inline(always)]
    unsafe fn mul(self, by: Self) -> Self {
        unsafe {
            Self([
                _mm256_mul_ps(self.0[0], by.0[0]),
                _mm256_mul_ps(self.0[1], by.0[1]),
            ])
        }
    }
    #[inline(always)]
    unsafe fn mul_add(self, by: Self, to: Self) -> Self {
        unsafe {
            Self([
                _mm256_fmadd_ps(self.0[0], by.0[0], to.0[0]),
                _mm256_fmadd_ps(self.0[1], by.0[1], to.0[1]),
            ])
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy)]
pub(super) struct Avx512(__m512);

#[cfg(target_arch = "x86_64")]
impl Lanes for Avx512 {
    const REGISTERS: usize = 32;
    #[inline(always)]
    unsafe fn splat(value: f32) -> Self {
        Self(unsafe { _mm512_set1_ps(value) })
    }
    #[inline(always)]
    unsafe fn load(at: *const f32) -> Self {
        Self(unsafe { _mm512_loadu_ps(at) })
    }
    #[inline(always)]
    unsafe fn load_halves(at: *const u16) -> Self {
        Self(unsafe { _mm512_cvtph_ps(_mm256_loadu_si256(at.cast())) })
    }
    #[inline(always)]
    unsafe fn load_bytes(at: *const i8) -> Self {
        Self(unsafe { _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(at.cast()))) })
    }
    #[inline(always)]
    unsafe fn store(self, at: *mut f32) {
        unsafe { _mm512_storeu_ps(at, self.0) }
    }
    #[inline(always)]
    unsafe fn mul(self, by: Self) -> Self {
        Self(unsafe { _mm512_mul_ps(self.0, by.0) })
    }
    #[inline(always)]
    unsafe fn mul_add(self, by: Self, to: Self) -> Self {
        Self(unsafe { _mm512_fmadd_ps(self.0, by.0, to.0) })
    }
}
