//! Weights as the kernels read them: planes of equal words, so that neighbouring lanes load
//! neighbouring 16 bytes.
//!
//! | format | values | high bits | scales |
//! |---|---|---|---|
//! | F32, F16, BF16 | as stored | | |
//! | Q8_0 | 32 bytes a chunk | | f16 a chunk |
//! | Q4_0 | 16 bytes a chunk | | f16 a chunk |
//! | Q4_1 | 16 bytes a chunk | | f16 scale, f16 minimum a chunk |
//! | Q4_K | 16 bytes a chunk | | 16 bytes for 8 chunks |
//! | Q5_K | 16 bytes a chunk | 4 bytes a chunk | 16 bytes for 8 chunks |
//! | Q6_K | 16 bytes a chunk | 8 bytes a chunk | 20 bytes for 8 chunks |
//!
//! A chunk is 32 inputs of one output. Word `j` of its 16 bytes holds inputs `4j..4j+4` in the low
//! halves of its bytes and inputs `16+4j..20+4j` in the high ones. Halves of Q4_0 are two's
//! complement, so that nothing is to be subtracted of a product.
use super::gpu::{Buffer, Gpu};
use crate::quant::{BlockFormat, group_scale};
use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Inputs that share a scale of the activations.
pub const CHUNK: usize = 32;

/// Most threads that pack one matrix.
const THREADS_MAX: usize = 8;

/// What the kernels know of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Packing {
    F32,
    F16,
    Bf16,
    Q8,
    Q4,
    Q4Min,
    Q4K,
    Q5K,
    Q6K,
}

impl Packing {
    pub const fn of(format: BlockFormat) -> Self {
        match format {
            BlockFormat::F32 => Self::F32,
            BlockFormat::F16 => Self::F16,
            BlockFormat::Bf16 => Self::Bf16,
            BlockFormat::Q8_0 => Self::Q8,
            BlockFormat::Q4_0 => Self::Q4,
            BlockFormat::Q4_1 => Self::Q4Min,
            BlockFormat::Q4K => Self::Q4K,
            BlockFormat::Q5K => Self::Q5K,
            BlockFormat::Q6K => Self::Q6K,
        }
    }

    /// Multiplied as floats, and not by bytes against bytes.
    pub const fn is_dense(self) -> bool {
        matches!(self, Self::F32 | Self::F16 | Self::Bf16)
    }

    /// Elements in 16 bytes of a dense format.
    pub(super) const fn load_elements(self) -> usize {
        match self {
            Self::F32 => 4,
            _ => 8,
        }
    }

    /// Words of high bits a chunk; 1 where there are none, for the argument's sake.
    pub(super) const fn high_words(self) -> usize {
        match self {
            Self::Q6K => 2,
            _ => 1,
        }
    }

    /// Words of one load of scales.
    pub(super) const fn scale_words(self) -> usize {
        match self {
            Self::Q4K | Self::Q5K => 4,
            _ => 1,
        }
    }

    /// Bytes of values, high bits and scales.
    const fn plane_bytes(self, elements: usize) -> [usize; 3] {
        let chunks = elements / CHUNK;
        match self {
            Self::F32 => [4 * elements, 0, 0],
            Self::F16 | Self::Bf16 => [2 * elements, 0, 0],
            Self::Q8 => [32 * chunks, 0, 2 * chunks],
            Self::Q4 => [16 * chunks, 0, 2 * chunks],
            Self::Q4Min => [16 * chunks, 0, 4 * chunks],
            Self::Q4K => [16 * chunks, 0, chunks / 8 * 16],
            Self::Q5K => [16 * chunks, 4 * chunks, chunks / 8 * 16],
            Self::Q6K => [16 * chunks, 8 * chunks, chunks / 8 * 20],
        }
    }

    /// Rows are whole multiples of this many inputs.
    pub const fn inputs_multiple(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::Bf16 => 8,
            Self::Q8 | Self::Q4 | Self::Q4Min => CHUNK,
            Self::Q4K | Self::Q5K | Self::Q6K => 256,
        }
    }
}

/// Weights `[outputs, inputs]` on a device.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub packing: Packing,
    pub outputs: usize,
    pub inputs: usize,
    pub(super) values: Buffer,
    pub(super) high: Buffer,
    pub(super) scales: Buffer,
}

/// Planes of one matrix, before they are on their device.
#[derive(Debug)]
struct Planes {
    values: Vec<u8>,
    high: Vec<u8>,
    scales: Vec<u8>,
}

impl Matrix {
    /// Packs rows that are whole blocks. `None` when `inputs` is no multiple of
    /// [`Packing::inputs_multiple`] or `stored` has another length.
    pub fn upload(
        gpu: &Gpu,
        format: BlockFormat,
        [outputs, inputs]: [usize; 2],
        stored: Vec<u8>,
    ) -> Option<Self> {
        let packing = Packing::of(format);
        let whole = inputs.is_multiple_of(packing.inputs_multiple());
        if !whole || format.bytes(inputs)?.checked_mul(outputs)? != stored.len() {
            return None;
        }
        let elements = outputs * inputs;
        let [values, high, scales] = packing
            .plane_bytes(elements)
            .map(|plane_bytes| gpu.room(plane_bytes));
        match packing.is_dense() {
            true => gpu.send(&values, 0, stored),
            false => {
                gpu.send(&high, 0, Vec::new());
                let mut sent = [0; 3];
                Planes::of_pieces(format, &stored, gpu.piece_bytes, |piece| {
                    let parts = [piece.values, piece.high, piece.scales];
                    for (i, part) in parts.into_iter().enumerate() {
                        let (buffer, start) = ([&values, &high, &scales][i], sent[i]);
                        sent[i] += part.len();
                        if !part.is_empty() {
                            gpu.send(buffer, start, part);
                        }
                    }
                });
            }
        }
        Some(Self {
            packing,
            outputs,
            inputs,
            values,
            high,
            scales,
        })
    }

    /// Bytes a product reads of it.
    pub fn bytes(&self) -> usize {
        self.values.bytes() + self.high.bytes() + self.scales.bytes()
    }
}

impl Planes {
    /// Packs pieces of about `piece_bytes` on several threads, and puts them in order. The parts of all
    /// but the last are whole multiples of 16 bytes.
    fn of_pieces(
        format: BlockFormat,
        stored: &[u8],
        piece_bytes: usize,
        mut put: impl FnMut(Self),
    ) {
        let unit = 8 * format.block_bytes();
        let pieces: Vec<_> = stored
            .chunks(piece_bytes.div_ceil(unit).max(1) * unit)
            .collect();
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        for together in pieces.chunks(threads.min(THREADS_MAX)) {
            thread::scope(|scope| {
                let pack = |piece| scope.spawn(move || Self::of(format, piece));
                let running: Vec<_> = together.iter().copied().map(pack).collect();
                for thread in running {
                    put(thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
                }
            });
        }
    }

    fn of(format: BlockFormat, stored: &[u8]) -> Self {
        let elements = stored.len() / format.block_bytes() * format.block_elements();
        let [mut values, mut high, mut scales] = Packing::of(format)
            .plane_bytes(elements)
            .map(|bytes| vec![0; bytes]);
        match format {
            BlockFormat::Q8_0 => apart::<34, 32, 2>(stored, &mut values, &mut scales),
            BlockFormat::Q4_0 => {
                apart::<18, 16, 2>(stored, &mut values, &mut scales);
                values.iter_mut().for_each(|both| *both ^= 0x88);
            }
            BlockFormat::Q4_1 => apart::<20, 16, 4>(stored, &mut values, &mut scales),
            BlockFormat::Q4K => {
                let blocks = stored.as_chunks::<144>().0.iter();
                let values = values.as_chunks_mut::<128>().0;
                let scales = scales.as_chunks_mut().0;
                for ((block, values), scales) in blocks.zip(values).zip(scales) {
                    *scales = group_scales(block);
                    groups(&block[16..], values);
                }
            }
            BlockFormat::Q5K => {
                let blocks = stored.as_chunks::<176>().0.iter();
                let values = values.as_chunks_mut::<128>().0;
                let high = high.as_chunks_mut::<32>().0;
                let scales = scales.as_chunks_mut().0;
                for (((block, values), high), scales) in blocks.zip(values).zip(high).zip(scales) {
                    *scales = group_scales(block);
                    groups(&block[48..], values);
                    for (group, word) in high.as_chunks_mut::<4>().0.iter_mut().enumerate() {
                        *word = tops::<1>(block[16..48].iter().map(|fifth| (fifth >> group) & 1));
                    }
                }
            }
            BlockFormat::Q6K => {
                let blocks = stored.as_chunks::<210>().0.iter();
                let values = values.as_chunks_mut::<128>().0;
                let high = high.as_chunks_mut::<64>().0;
                let scales = scales.as_chunks_mut().0;
                for (((block, values), high), scales) in blocks.zip(values).zip(high).zip(scales) {
                    *scales = sixes(block, values, high);
                }
            }
            BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
        }
        Self {
            values,
            high,
            scales,
        }
    }
}

/// Blocks of scales and values.
fn apart<const BLOCK: usize, const VALUES: usize, const SCALES: usize>(
    stored: &[u8],
    values: &mut [u8],
    scales: &mut [u8],
) {
    let values = values.as_chunks_mut::<VALUES>().0;
    let scales = scales.as_chunks_mut::<SCALES>().0;
    let blocks = stored.as_chunks::<BLOCK>().0.iter();
    for ((block, values), scales) in blocks.zip(values).zip(scales) {
        scales.copy_from_slice(&block[..SCALES]);
        values.copy_from_slice(&block[SCALES..]);
    }
}

/// A chunk of the low or the high halves of 32 bytes.
fn nibbles(halves: &[u8], shift: usize, chunk: &mut [u8]) {
    let (first, second) = halves.split_at(16);
    for ((out, first), second) in chunk.iter_mut().zip(first).zip(second) {
        *out = ((first >> shift) & 15) | ((second >> shift) << 4);
    }
}

/// `BITS` bits of each value, those of input `4j + b` of a word at `8b + BITS · j`.
fn tops<const BITS: usize>(mut tops: impl Iterator<Item = u8>) -> [u8; 4] {
    let mut word = 0;
    for j in 0..8 / BITS {
        let four = std::array::from_fn(|_| tops.next().unwrap_or(0));
        word |= u32::from_le_bytes(four) << (BITS * j);
    }
    word.to_le_bytes()
}

/// The values of a block of Q4_K or Q5_K: eight chunks, two in 32 bytes.
fn groups(halves: &[u8], values: &mut [u8; 128]) {
    for (group, chunk) in values.as_chunks_mut::<16>().0.iter_mut().enumerate() {
        nibbles(&halves[group / 2 * 32..][..32], group % 2 * 4, chunk);
    }
}

/// The scales of a block of Q4_K or Q5_K.
fn group_scales(block: &[u8]) -> [u8; 16] {
    let (mut lows, mut low_minima, mut tops) = (0u32, 0u32, 0u32);
    for group in 0..8 {
        let (scale, minimum) = group_scale(&block[4..16], group);
        lows |= u32::from(scale & 15) << (4 * group);
        low_minima |= u32::from(minimum & 15) << (4 * group);
        tops |= u32::from(scale >> 4) << (2 * group);
        tops |= u32::from(minimum >> 4) << (16 + 2 * group);
    }
    let mut scales = [0; 16];
    scales[..4].copy_from_slice(&block[..4]);
    for (out, word) in scales[4..]
        .chunks_exact_mut(4)
        .zip([lows, low_minima, tops])
    {
        out.copy_from_slice(&word.to_le_bytes());
    }
    scales
}

/// The values and high bits of a block of Q6_K; gives its scales.
fn sixes(block: &[u8; 210], values: &mut [u8; 128], high: &mut [u8; 64]) -> [u8; 20] {
    let chunks = values.as_chunks_mut::<16>().0.iter_mut();
    for (chunk, (values, high)) in chunks.zip(high.as_chunks_mut::<8>().0).enumerate() {
        let (half, run) = (chunk / 4, chunk % 4);
        nibbles(
            &block[half * 64 + run % 2 * 32..][..32],
            run / 2 * 4,
            values,
        );
        let bits = &block[128 + half * 32..][..32];
        for (word, bits) in high.chunks_exact_mut(4).zip(bits.chunks_exact(16)) {
            word.copy_from_slice(&tops::<2>(bits.iter().map(|bits| (bits >> (run * 2)) & 3)));
        }
    }
    let mut scales = [0; 20];
    scales[..2].copy_from_slice(&block[208..]);
    scales[4..].copy_from_slice(&block[192..208]);
    scales
}
