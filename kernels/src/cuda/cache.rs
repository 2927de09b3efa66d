//! The KV cache: pages of 16 tokens in a pool on the device, and which of them a sequence has.
//!
//! A page of keys is `[kv_heads, head_dim / E, 16 tokens, E]` with `E` elements in 16 bytes, so that
//! lanes with one token each load neighbouring bytes; a page of values is
//! `[kv_heads, 16 tokens, head_dim]`.
use super::gpu::{Buffer, Gpu, GpuError};
use cubecl::prelude::*;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Tokens of a page.
pub const PAGE_TOKENS: usize = 16;
const COPY_UNITS: u32 = 128;

/// How a key or value is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CacheElement {
    F32,
    Bf16,
}

impl CacheElement {
    pub const fn bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::Bf16 => 2,
        }
    }

    /// Elements in 16 bytes.
    pub(super) const fn load_elements(self) -> usize {
        16 / self.bytes()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CacheShape {
    pub layers: usize,
    pub kv_heads: usize,
    pub head_dim: usize,
    pub element: CacheElement,
}

impl CacheShape {
    /// Bytes of a page of keys, or of values, of one layer.
    pub const fn page_bytes(self) -> usize {
        self.kv_heads * self.head_dim * PAGE_TOKENS * self.element.bytes()
    }

    /// Bytes of keys and values of `tokens` tokens in all layers.
    pub const fn bytes(self, tokens: usize) -> u64 {
        (2 * self.layers * self.page_bytes()) as u64 * tokens.div_ceil(PAGE_TOKENS) as u64
    }
}

/// Pages of all sequences.
#[derive(Debug)]
pub struct Pool {
    shape: CacheShape,
    layers: Vec<[Buffer; 2]>, // keys and values, [pages]
    pages: usize,
    free: Arc<Mutex<Vec<u32>>>,
}

/// Which pages a sequence has. They are free again when it is dropped.
#[derive(Debug)]
pub struct KvCache {
    pages: Vec<u32>,
    tokens: usize,
    tokens_max: usize,
    free: Arc<Mutex<Vec<u32>>>,
}

/// The pages of a batch on the device, `[sequences, pages_max]`.
#[derive(Debug)]
pub struct PageTable {
    pub(super) pages: Buffer,
    pub(super) pages_max: usize,
}

fn locked(free: &Mutex<Vec<u32>>) -> MutexGuard<'_, Vec<u32>> {
    // A list of numbers cannot be left half changed.
    free.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pool {
    pub fn new(gpu: &Gpu, shape: CacheShape, tokens: usize) -> Self {
        let pages = tokens.div_ceil(PAGE_TOKENS) + 1;
        let room = || [0, 1].map(|_| gpu.room(pages * shape.page_bytes()));
        Self {
            shape,
            layers: (0..shape.layers).map(|_| room()).collect(),
            pages,
            // The first stays nobody's: what only fills a batch up is written there.
            free: Arc::new(Mutex::new((1..pages as u32).rev().collect())),
        }
    }

    pub fn shape(&self) -> CacheShape {
        self.shape
    }

    /// Keys and values of a layer.
    pub fn layer(&self, layer: usize) -> &[Buffer; 2] {
        &self.layers[layer]
    }

    /// A sequence without tokens yet.
    pub fn sequence(&self, tokens_max: usize) -> KvCache {
        KvCache {
            pages: Vec::new(),
            tokens: 0,
            tokens_max: tokens_max.max(1).next_multiple_of(PAGE_TOKENS),
            free: self.free.clone(),
        }
    }

    /// Whether a sequence was made by this pool.
    pub fn owns(&self, cache: &KvCache) -> bool {
        Arc::ptr_eq(&self.free, &cache.free)
    }

    /// Gives a sequence the pages for `tokens` more tokens. The pool grows where it must, and says
    /// whether it did: then its buffers are others.
    ///
    /// # Errors
    /// [`GpuError::NoPages`] when the pages cannot be counted any more; the sequence is as it was.
    pub fn reserve(
        &mut self,
        gpu: &Gpu,
        cache: &mut KvCache,
        tokens: usize,
    ) -> Result<bool, GpuError> {
        let wanted = (cache.tokens + tokens).div_ceil(PAGE_TOKENS);
        let more = wanted.saturating_sub(cache.pages.len());
        let short = more.saturating_sub(locked(&self.free).len());
        if short > 0 {
            self.grow(gpu, short)?;
        }
        let mut free = locked(&self.free);
        let from = free.len() - more;
        cache.pages.extend(free.drain(from..).rev());
        Ok(short > 0)
    }

    /// At least doubles the pool.
    fn grow(&mut self, gpu: &Gpu, pages: usize) -> Result<(), GpuError> {
        let after = self.pages + pages.max(self.pages);
        let words = after.saturating_mul(self.shape.page_bytes() / 4);
        if u32::try_from(words).is_err() {
            return Err(GpuError::NoPages { pages });
        }
        let page_bytes = self.shape.page_bytes();
        for buffer in self.layers.iter_mut().flatten() {
            let grown = gpu.room(after * page_bytes);
            copy(gpu, buffer, &grown);
            *buffer = grown;
        }
        locked(&self.free).extend((self.pages as u32..after as u32).rev());
        self.pages = after;
        Ok(())
    }
}

impl KvCache {
    /// Tokens that are cached in every layer.
    pub fn tokens(&self) -> usize {
        self.tokens
    }

    /// Tokens that still fit.
    pub fn room_tokens(&self) -> usize {
        self.tokens_max - self.tokens
    }

    /// Counts `tokens` as cached, once every layer has them.
    pub fn advance(&mut self, tokens: usize) {
        self.tokens += tokens;
    }

    pub fn pages(&self) -> &[u32] {
        &self.pages
    }
}

impl Drop for KvCache {
    fn drop(&mut self) {
        locked(&self.free).append(&mut self.pages);
    }
}

impl PageTable {
    pub fn room(gpu: &Gpu, sequences: usize, pages_max: usize) -> Self {
        Self {
            pages: gpu.room(sequences * pages_max * 4),
            pages_max,
        }
    }

    pub fn pages_max(&self) -> usize {
        self.pages_max
    }

    /// Sets the pages of sequences, in their order. The rows behind them have the page that is
    /// nobody's, after [`PageTable::room`] or once they are set.
    pub fn write<'a>(&self, gpu: &Gpu, sequences: impl Iterator<Item = &'a [u32]>) {
        let mut table = Vec::new();
        for pages in sequences {
            let end = table.len() + self.pages_max;
            table.extend(pages.iter().take(self.pages_max));
            table.resize(end, 0);
        }
        gpu.write(&self.pages, &table);
    }
}

fn copy(gpu: &Gpu, from: &Buffer, to: &Buffer) {
    let loads = from.bytes() / 16;
    let cubes = loads.div_ceil(COPY_UNITS as usize) as u32;
    let wide = cubes.min(1 << 15);
    // SAFETY: loads are guarded, and `to` is no smaller.
    #[allow(unsafe_code)]
    unsafe {
        copy_words::launch_unchecked(
            &gpu.client,
            CubeCount::Static(wide, cubes.div_ceil(wide), 1),
            CubeDim::new_1d(COPY_UNITS),
            4,
            from.argument(16),
            to.argument(16),
            loads as u32,
        );
    }
}

/// `to[..loads] = from`, in 16-byte loads.
#[cube(launch_unchecked, create_dummy_kernel)]
pub(super) fn copy_words<W: Size>(from: &[Vector<u32, W>], to: &mut [Vector<u32, W>], loads: u32) {
    let at = (CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) * CUBE_DIM_X + UNIT_POS_X;
    if at < loads {
        to[at as usize] = from[at as usize];
    }
}
