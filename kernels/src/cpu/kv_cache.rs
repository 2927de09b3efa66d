//! Keys and values of one sequence, in pages.
//!
//! A page holds [`PAGE_TOKENS`] tokens of every layer. In it, each key head of each layer has one
//! stretch: keys `[head_dim, tokens]`, so that one dimension of sixteen keys is one load, then values
//! `[tokens, head_dim]`, then in 8 bits the scales of sixteen keys and of sixteen values. `head_dim`
//! is rounded up to sixteen and the rest is zero.
use half::f16;
use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::fmt;
use std::ptr::NonNull;
use std::str::FromStr;

/// Tokens of a page.
pub const PAGE_TOKENS: usize = 16;
const ALIGNMENT: usize = 64;

/// Sizes of a cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheShape {
    pub layers: usize,
    pub kv_heads: usize,
    pub head_dim: usize,
}

/// How keys and values are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheFormat {
    F32,
    /// Numbers beyond its range become its largest.
    F16,
    /// Signed bytes with an f32 scale for each token and head.
    Q8,
}

impl CacheFormat {
    /// Bytes of one element, without the scales.
    pub const fn element_bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 => 2,
            Self::Q8 => 1,
        }
    }

    const fn scale_bytes(self) -> usize {
        match self {
            Self::Q8 => 2 * PAGE_TOKENS * size_of::<f32>(),
            Self::F32 | Self::F16 => 0,
        }
    }
}

impl fmt::Display for CacheFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::F32 => "f32",
            Self::F16 => "f16",
            Self::Q8 => "q8",
        })
    }
}

/// A name that is none of a [`CacheFormat`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no format of a cache; use f32, f16 or q8")]
pub struct UnknownCacheFormat(String);

impl FromStr for CacheFormat {
    type Err = UnknownCacheFormat;

    fn from_str(name: &str) -> Result<Self, UnknownCacheFormat> {
        match name {
            "f32" => Ok(Self::F32),
            "f16" => Ok(Self::F16),
            "q8" => Ok(Self::Q8),
            _ => Err(UnknownCacheFormat(name.to_owned())),
        }
    }
}

/// Its pages are allocated when it is made, and nothing is allocated after.
#[derive(Debug)]
pub struct KvCache {
    shape: CacheShape,
    format: CacheFormat,
    pages: Vec<Page>,
    tokens: usize,
}

#[derive(Debug)]
struct Page {
    start: NonNull<u8>,
    layout: Layout,
}

// SAFETY: a page is plain memory, and who writes it answers for being alone.
unsafe impl Send for Page {}
// SAFETY: as above.
unsafe impl Sync for Page {}

impl Page {
    fn new(bytes: usize) -> Self {
        // A size that no allocation can have is one that fails.
        let layout =
            Layout::from_size_align(bytes.max(1), ALIGNMENT).unwrap_or(Layout::new::<u8>());
        // SAFETY: the size is not zero.
        let start = unsafe { alloc_zeroed(layout) };
        match NonNull::new(start) {
            Some(start) if layout.size() >= bytes => Self { start, layout },
            _ => handle_alloc_error(layout),
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout, and freed once.
        unsafe { dealloc(self.start.as_ptr(), self.layout) }
    }
}

/// Where a head's keys and values of one page lie.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub(super) keys: *const u8,          // [head_dim, tokens]
    pub(super) values: *const u8,        // [tokens, head_dim]
    pub(super) key_scales: *const f32,   // [tokens], in 8 bits only
    pub(super) value_scales: *const f32, // [tokens], in 8 bits only
}

impl CacheShape {
    /// `head_dim` with its padding.
    pub(super) fn padded(&self) -> usize {
        self.head_dim.next_multiple_of(16)
    }

    fn stretch_bytes(&self, format: CacheFormat) -> usize {
        2 * self.padded() * PAGE_TOKENS * format.element_bytes() + format.scale_bytes()
    }

    fn page_bytes(&self, format: CacheFormat) -> usize {
        self.layers * self.kv_heads * self.stretch_bytes(format)
    }

    /// Bytes of a cache with room for `tokens`.
    pub fn bytes(&self, format: CacheFormat, tokens: usize) -> u64 {
        self.page_bytes(format) as u64 * tokens.div_ceil(PAGE_TOKENS) as u64
    }
}

impl KvCache {
    /// An empty cache with room for at least `tokens_max` tokens.
    pub fn new(shape: CacheShape, format: CacheFormat, tokens_max: usize) -> Self {
        let pages = tokens_max.max(1).div_ceil(PAGE_TOKENS);
        Self {
            shape,
            format,
            pages: (0..pages)
                .map(|_| Page::new(shape.page_bytes(format)))
                .collect(),
            tokens: 0,
        }
    }

    pub fn shape(&self) -> CacheShape {
        self.shape
    }

    pub fn format(&self) -> CacheFormat {
        self.format
    }

    /// Tokens that are cached in every layer.
    pub fn tokens(&self) -> usize {
        self.tokens
    }

    pub fn capacity_tokens(&self) -> usize {
        self.pages.len() * PAGE_TOKENS
    }

    /// Tokens that still fit.
    pub fn room_tokens(&self) -> usize {
        self.capacity_tokens() - self.tokens
    }

    /// Counts `tokens` as cached, once every layer has them; no more than fit.
    pub fn advance(&mut self, tokens: usize) {
        self.tokens = (self.tokens + tokens).min(self.capacity_tokens());
    }

    pub(super) fn stretch(&self, page: usize, layer: usize, kv_head: usize) -> Stretch {
        let (layer, kv_head) = (
            layer.min(self.shape.layers.saturating_sub(1)),
            kv_head.min(self.shape.kv_heads.saturating_sub(1)),
        );
        let bytes = self.shape.stretch_bytes(self.format);
        let elements = self.shape.padded() * PAGE_TOKENS * self.format.element_bytes();
        let start = self.pages[page].start.as_ptr().cast_const();
        // SAFETY: layer and head are the page's, whose size follows from the same numbers.
        unsafe {
            let keys = start.add((layer * self.shape.kv_heads + kv_head) * bytes);
            let scales = keys.add(2 * elements).cast::<f32>();
            let value_scales = match self.format {
                CacheFormat::Q8 => scales.add(PAGE_TOKENS),
                CacheFormat::F32 | CacheFormat::F16 => scales,
            };
            Stretch {
                keys,
                values: keys.add(elements),
                key_scales: scales,
                value_scales,
            }
        }
    }

    /// Writes one token's key and value of a head. Rows of another length than `head_dim` and
    /// positions without room are left out.
    ///
    /// # Safety
    /// Nobody else reads or writes this position of this head and layer.
    pub(super) unsafe fn write(
        &self,
        layer: usize,
        kv_head: usize,
        at: usize,
        k: &[f32],
        v: &[f32],
    ) {
        let head_dim = self.shape.head_dim;
        if at >= self.capacity_tokens() || k.len() != head_dim || v.len() != head_dim {
            return;
        }
        let stretch = self.stretch(at / PAGE_TOKENS, layer, kv_head);
        let (slot, padded) = (at % PAGE_TOKENS, self.shape.padded());
        let (keys, values) = (stretch.keys.cast_mut(), stretch.values.cast_mut());
        // SAFETY: the caller is alone at this position; every index is below 16 · `padded`.
        unsafe {
            match self.format {
                CacheFormat::F32 => {
                    let (keys, values) = (keys.cast::<f32>(), values.cast::<f32>());
                    for d in 0..head_dim {
                        *keys.add(d * PAGE_TOKENS + slot) = k[d];
                        *values.add(slot * padded + d) = v[d];
                    }
                }
                CacheFormat::F16 => {
                    let (keys, values) = (keys.cast::<u16>(), values.cast::<u16>());
                    let half = |value: f32| f16::from_f32(bounded(value)).to_bits();
                    for d in 0..head_dim {
                        *keys.add(d * PAGE_TOKENS + slot) = half(k[d]);
                        *values.add(slot * padded + d) = half(v[d]);
                    }
                }
                CacheFormat::Q8 => {
                    let (keys, values) = (keys.cast::<i8>(), values.cast::<i8>());
                    let (key_scale, value_scale) = (scale_of(k), scale_of(v));
                    *stretch.key_scales.cast_mut().add(slot) = key_scale;
                    *stretch.value_scales.cast_mut().add(slot) = value_scale;
                    for d in 0..head_dim {
                        *keys.add(d * PAGE_TOKENS + slot) = (k[d] / key_scale).round() as i8;
                        *values.add(slot * padded + d) = (v[d] / value_scale).round() as i8;
                    }
                }
            }
        }
    }
}

/// Within the range of f16; what is not a number stays so.
fn bounded(value: f32) -> f32 {
    const LARGEST: f32 = 65_504.0;
    value.clamp(-LARGEST, LARGEST)
}

/// What makes the largest 127. What is not finite makes the scale, and so the row, not a number.
fn scale_of(row: &[f32]) -> f32 {
    let largest = row.iter().fold(1e-30f32, |most, x| most.max(x.abs()));
    let odd: f32 = row.iter().map(|x| x * 0.0).sum();
    largest / 127.0 + odd
}
