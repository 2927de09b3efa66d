//! Stored blocks, rearranged for the integer kernels: sixteen rows side by side.
//!
//! A *panel* is sixteen rows, row after row missing at the end as zeros. Its blocks follow each
//! other along the inputs; in a block come the sixteen scales of each kind, then the quants in
//! *groups* of 32 inputs. A group is eight *vectors* of 64 bytes: byte `4 · row + j` of vector `t`
//! belongs to input `4 · t + j`, so that one 4-byte piece of activations meets all sixteen rows.
//! Quants narrower than a byte share vectors: vectors `v` and `v + 4` the halves of a byte of 4
//! bits, and the bits above those lie in planes of their own.
//!
//! | format | bytes of sixteen blocks |
//! |---|---|
//! | Q8_0 | 16 f16 scales, 8 vectors (biased by 128) |
//! | Q4_0 | 16 f16 scales, 4 vectors |
//! | Q4_1 | 16 f16 scales, 16 f16 minima, 4 vectors |
//! | Q4_K | 16 f16 scales, 16 f16 minima, 8 · 16 group scales, 8 · 16 group minima, 8 · 4 vectors |
//! | Q5_K | as Q4_K, each group 1 vector of fifth bits (bit `t` for vector `t`) and 4 vectors |
//! | Q6_K | 16 f16 scales, 16 · 16 signed group scales, 8 · (2 vectors of top bits, 4 vectors) |
use super::Pool;
use crate::quant::BlockFormat;

/// Rows of a panel.
pub(super) const ROWS: usize = 16;
/// Inputs of a group.
pub(super) const GROUP: usize = 32;
/// Bytes of a vector.
pub(super) const VECTOR: usize = 64;

/// Bytes of one block of a panel; `None` for formats whose elements stand alone.
pub(super) const fn block_bytes(format: BlockFormat) -> Option<usize> {
    Some(match format {
        BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => return None,
        BlockFormat::Q8_0 => 32 + 8 * VECTOR,
        BlockFormat::Q4_0 => 32 + 4 * VECTOR,
        BlockFormat::Q4_1 => 64 + 4 * VECTOR,
        BlockFormat::Q4K => 64 + 256 + 8 * 4 * VECTOR,
        BlockFormat::Q5K => 64 + 256 + 8 * 5 * VECTOR,
        BlockFormat::Q6K => 32 + 256 + 8 * 6 * VECTOR,
    })
}

/// Bytes of a matrix of `outputs` rows as [`super::linear()`] takes it; `None` where a row is not
/// whole blocks.
pub fn packed_bytes(format: BlockFormat, outputs: usize, inputs: usize) -> Option<usize> {
    let Some(block) = block_bytes(format) else {
        return format.bytes(inputs)?.checked_mul(outputs);
    };
    if !inputs.is_multiple_of(format.block_elements()) {
        return None;
    }
    outputs
        .div_ceil(ROWS)
        .checked_mul(inputs / format.block_elements())?
        .checked_mul(block)
}

/// Bytes of stored rows that are read before they are packed.
const SLAB_BYTES: usize = 8 << 20;

/// Fills `packed`, of [`packed_bytes`], with a matrix of `[outputs, inputs]`: block formats packed, a
/// slab of rows at a time so that the matrix is not held twice, the others as they are stored.
///
/// `read` is given the first row of a slab and room for its rows. Slabs begin at multiples of
/// `together` rows and of sixteen.
///
/// # Errors
/// As `read`. A `packed` of another length is left as it is.
pub fn pack<E>(
    pool: &Pool,
    format: BlockFormat,
    [outputs, inputs]: [usize; 2],
    together: usize,
    packed: &mut [u8],
    mut read: impl FnMut(usize, &mut [u8]) -> Result<(), E>,
) -> Result<(), E> {
    let row_bytes = format.bytes(inputs).unwrap_or(0);
    let panel_bytes = packed_bytes(format, ROWS, inputs).unwrap_or(0);
    if packed_bytes(format, outputs, inputs) != Some(packed.len()) || row_bytes == 0 {
        return Ok(());
    }
    if block_bytes(format).is_none() {
        return read(0, packed);
    }
    let step = least_common_multiple(ROWS, together.max(1));
    let rows = (SLAB_BYTES / row_bytes / step).max(1) * step;
    let mut slab = vec![0; rows.min(outputs) * row_bytes];
    let panels = packed.chunks_mut(rows / ROWS * panel_bytes);
    for (first, panels) in (0..outputs).step_by(rows).zip(panels) {
        let slab = &mut slab[..rows.min(outputs - first) * row_bytes];
        read(first, slab)?;
        pack_panels(pool, format, inputs, slab, panels);
    }
    Ok(())
}

fn least_common_multiple(a: usize, b: usize) -> usize {
    let (mut divisor, mut rest) = (a, b);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    a / divisor * b
}

/// Packs rows into the panels they make up.
fn pack_panels(pool: &Pool, format: BlockFormat, inputs: usize, stored: &[u8], packed: &mut [u8]) {
    let row_bytes = format.bytes(inputs).unwrap_or(0);
    let panel_bytes = packed_bytes(format, ROWS, inputs).unwrap_or(0);
    let panels = Panels(packed.as_mut_ptr());
    let panels = &panels;
    pool.split(packed.len() / panel_bytes, |range| {
        for (at, rows) in range
            .clone()
            .zip(stored.chunks(row_bytes * ROWS).skip(range.start))
        {
            // SAFETY: panels do not overlap, and this one is inside `packed`.
            let panel = unsafe {
                std::slice::from_raw_parts_mut(panels.0.add(at * panel_bytes), panel_bytes)
            };
            pack_panel(format, inputs, rows, panel);
        }
    });
}

/// Where panels begin, for threads that write different ones.
struct Panels(*mut u8);

// SAFETY: threads write panels that do not overlap.
unsafe impl Sync for Panels {}

/// Rearranges the rows stored in `rows` (at most sixteen of them) into one panel.
///
/// `rows` holds whole rows of `inputs` elements, `panel` is [`packed_bytes`] of sixteen rows long.
fn pack_panel(format: BlockFormat, inputs: usize, rows: &[u8], panel: &mut [u8]) {
    let blocks = inputs / format.block_elements();
    let row_bytes = blocks * format.block_bytes();
    let Some(packed) = block_bytes(format) else {
        return;
    };
    panel.fill(0);
    for (row, stored) in rows.chunks_exact(row_bytes).enumerate().take(ROWS) {
        let stored = stored.chunks_exact(format.block_bytes());
        for (block, out) in stored.zip(panel.chunks_exact_mut(packed)) {
            pack_block(format, block, row, out);
        }
    }
    if format == BlockFormat::Q8_0 {
        // Rows that are not there are zero, not -128, though their scale is zero too.
        let missing = rows.len() / row_bytes..ROWS;
        for out in panel.chunks_exact_mut(packed) {
            for vector in out[32..].chunks_exact_mut(VECTOR) {
                for row in missing.clone() {
                    vector[row * 4..][..4].fill(128);
                }
            }
        }
    }
}

fn pack_block(format: BlockFormat, block: &[u8], row: usize, out: &mut [u8]) {
    let two = |from: usize| [block[from], block[from + 1]];
    let mut half = |at: usize, value: [u8; 2]| out[at + row * 2..][..2].copy_from_slice(&value);
    match format {
        BlockFormat::F32 | BlockFormat::F16 | BlockFormat::Bf16 => {}
        BlockFormat::Q8_0 => {
            half(0, two(0));
            for (t, four) in block[2..].chunks_exact(4).enumerate() {
                for (j, &value) in four.iter().enumerate() {
                    out[32 + t * VECTOR + row * 4 + j] = value ^ 0x80;
                }
            }
        }
        BlockFormat::Q4_0 => {
            half(0, two(0));
            spread(&block[2..], row, &mut out[32..]);
        }
        BlockFormat::Q4_1 => {
            half(0, two(0));
            half(32, two(2));
            spread(&block[4..], row, &mut out[64..]);
        }
        BlockFormat::Q4K | BlockFormat::Q5K => {
            half(0, two(0));
            half(32, two(2));
            let (high, nibbles) = match format {
                BlockFormat::Q5K => (Some(&block[16..48]), &block[48..]),
                _ => (None, &block[16..]),
            };
            let group_bytes = 4 * VECTOR + high.map_or(0, |_| VECTOR);
            for group in 0..8 {
                let (scale, minimum) = crate::quant::group_scale(&block[4..16], group);
                out[64 + group * ROWS + row] = scale;
                out[64 + 128 + group * ROWS + row] = minimum;
                let out = &mut out[64 + 256 + group * group_bytes..][..group_bytes];
                let (base, shift) = (group / 2 * 32, group % 2 * 4);
                let nibble = |k: usize| (nibbles[base + k] >> shift) & 15;
                let low = match high {
                    Some(bits) => {
                        for k in 0..GROUP {
                            let bit = (bits[k] >> group) & 1;
                            out[row * 4 + k % 4] |= bit << (k / 4);
                        }
                        &mut out[VECTOR..]
                    }
                    None => out,
                };
                merge(nibble, row, low);
            }
        }
        BlockFormat::Q6K => {
            half(0, two(208));
            for scale in 0..16 {
                out[32 + scale * ROWS + row] = block[192 + scale];
            }
            for group in 0..8 {
                let out = &mut out[32 + 256 + group * 6 * VECTOR..][..6 * VECTOR];
                // Groups 0 to 3 lie in the first 128 elements: runs of 32 as `quant::q6_k` reads them.
                let (part, run) = (group / 4, group % 4);
                let low = &block[part * 64 + run % 2 * 32..][..32];
                let top = &block[128 + part * 32..][..32];
                for k in 0..GROUP {
                    let bits = (top[k] >> (run * 2)) & 3;
                    let (t, at) = (k / 4, row * 4 + k % 4);
                    out[t / 4 * VECTOR + at] |= bits << (t % 4 * 2);
                }
                merge(
                    |k| (low[k] >> (run / 2 * 4)) & 15,
                    row,
                    &mut out[2 * VECTOR..],
                );
            }
        }
    }
}

/// Sixteen bytes that hold inputs `i` and `i + 16` already, to the four vectors of a group.
fn spread(pairs: &[u8], row: usize, out: &mut [u8]) {
    for (v, four) in pairs.chunks_exact(4).enumerate() {
        out[v * VECTOR + row * 4..][..4].copy_from_slice(four);
    }
}

fn merge(nibble: impl Fn(usize) -> u8, row: usize, out: &mut [u8]) {
    for k in 0..GROUP / 2 {
        out[k / 4 * VECTOR + row * 4 + k % 4] = nibble(k) | (nibble(k + 16) << 4);
    }
}
