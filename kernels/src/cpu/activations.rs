//! Activations as the products take them: f32, signed bytes with one f32 scale for 32 inputs, and
//! bf16. Whatever makes them hands them over a stretch at a time, while they are in the cache.
use super::exp::ROUNDING;
use super::pack::{GROUP, block_bytes};
use super::{Level, Processor};
use crate::quant::BlockFormat;
use half::bf16;
use std::ops::Range;

/// A group without anything larger counts as zeros: its inverse would not be finite.
const LARGEST_MIN: f32 = 1e-30;

/// What the products of some activations need beside f32.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// Bytes with a scale for 32 inputs, for weights in blocks.
    pub bytes: bool,
    /// For weights in bf16 where the processor multiplies it.
    pub bf16: bool,
}

impl Forms {
    /// What weights of these formats need on `level`.
    pub fn of(level: Level, formats: impl IntoIterator<Item = BlockFormat>) -> Self {
        let mut forms = Self::default();
        for format in formats {
            forms.bytes |= block_bytes(format).is_some();
            forms.bf16 |= format == BlockFormat::Bf16 && level.multiplies_bf16();
        }
        forms
    }
}

/// Rows of activations; quantised, `x ≈ scale · q`, `|q| ≤ 127`. Keeps its room.
#[derive(Debug, Default)]
pub struct Activations {
    pub(super) tokens: usize,
    pub(super) inputs: usize,
    pub(super) values: Vec<f32>, // [tokens, inputs]
    pub(super) quants: Vec<i8>,  // [tokens, inputs]
    pub(super) scales: Vec<f32>, // [tokens, inputs / 32]
    /// Sums of the quants of each half of a group, which weights stored with a bias need.
    pub(super) sums: Vec<i32>, // [tokens, inputs / 32, 2]
    /// The sum of a whole group times its scale.
    pub(super) totals: Vec<f32>, // [tokens, inputs / 32]
    pub(super) halves: Vec<u16>, // bf16 [tokens, inputs]
}

/// The parts of one stretch of a row.
struct Stretch<'a> {
    values: &'a mut [f32],
    quants: &'a mut [i8],
    scales: &'a mut [f32],
    sums: &'a mut [i32],
    totals: &'a mut [f32],
    halves: &'a mut [u16],
}

impl Activations {
    pub fn new() -> Self {
        Self::default()
    }

    fn shape(&mut self, tokens: usize, inputs: usize, forms: Forms) {
        let (elements, groups) = (tokens * inputs, tokens * (inputs / GROUP));
        (self.tokens, self.inputs) = (tokens, inputs);
        self.values.resize(elements, 0.0);
        let bytes = |count: usize| if forms.bytes { count } else { 0 };
        self.quants.resize(bytes(elements), 0);
        self.scales.resize(bytes(groups), 0.0);
        self.sums.resize(bytes(groups * 2), 0);
        self.totals.resize(bytes(groups), 0.0);
        self.halves.resize(if forms.bf16 { elements } else { 0 }, 0);
    }

    /// Takes `tokens` rows of `inputs`, for which `produce` gives the inputs of a range of one
    /// token. Ranges are `columns` long, which is a multiple of 32 or no less than `inputs`.
    ///
    /// Infinities and what is not a number make the scale of their group so, and with it every
    /// output.
    pub fn fill(
        &mut self,
        processor: &Processor,
        [tokens, inputs]: [usize; 2],
        columns: usize,
        forms: Forms,
        produce: impl Fn(usize, Range<usize>, &mut [f32]) + Sync,
    ) {
        self.shape(tokens, inputs, forms);
        let columns = columns.clamp(1, inputs.max(1));
        let stretches = inputs.div_ceil(columns);
        let parts = Parts::of(self);
        let forms = (forms.bytes, forms.bf16);
        processor.pool.split(tokens * stretches, |range| {
            for at in range {
                let (token, start) = (at / stretches, at % stretches * columns);
                let range = start..(start + columns).min(inputs);
                // SAFETY: stretches do not overlap, and each is one thread's.
                let mut stretch = unsafe { parts.stretch(token, &range, inputs, forms) };
                produce(token, range, stretch.values);
                let level = processor.level;
                on_level!(level, convert(stretch: &mut Stretch<'_> = &mut stretch));
            }
        });
    }
}

/// Where the rows of an [`Activations`] begin, for threads that write stretches of them.
struct Parts {
    values: *mut f32,
    quants: *mut i8,
    scales: *mut f32,
    sums: *mut i32,
    totals: *mut f32,
    halves: *mut u16,
}

// SAFETY: threads write stretches that do not overlap.
unsafe impl Sync for Parts {}

impl Parts {
    fn of(x: &mut Activations) -> Self {
        Self {
            values: x.values.as_mut_ptr(),
            quants: x.quants.as_mut_ptr(),
            scales: x.scales.as_mut_ptr(),
            sums: x.sums.as_mut_ptr(),
            totals: x.totals.as_mut_ptr(),
            halves: x.halves.as_mut_ptr(),
        }
    }

    /// # Safety
    /// The range is inside a row, begins at a multiple of 32 or is the whole row, and is nobody
    /// else's; the forms are those there is room for.
    unsafe fn stretch<'a>(
        &self,
        token: usize,
        range: &Range<usize>,
        inputs: usize,
        (bytes, bf16): (bool, bool),
    ) -> Stretch<'a> {
        let (at, length) = (token * inputs + range.start, range.len());
        let (group, groups) = (
            token * (inputs / GROUP) + range.start / GROUP,
            length / GROUP,
        );
        let (quants, groups) = if bytes { (length, groups) } else { (0, 0) };
        let halves = if bf16 { length } else { 0 };
        // SAFETY: as above; a form that is not wanted gets an empty slice at the start of its room.
        unsafe {
            let slice = std::slice::from_raw_parts_mut::<f32>;
            let (byte_at, group) = if bytes { (at, group) } else { (0, 0) };
            Stretch {
                values: slice(self.values.add(at), length),
                quants: std::slice::from_raw_parts_mut(self.quants.add(byte_at), quants),
                scales: slice(self.scales.add(group), groups),
                sums: std::slice::from_raw_parts_mut(self.sums.add(group * 2), groups * 2),
                totals: slice(self.totals.add(group), groups),
                halves: std::slice::from_raw_parts_mut(
                    self.halves.add(if bf16 { at } else { 0 }),
                    halves,
                ),
            }
        }
    }
}

#[inline(always)]
fn convert(stretch: &mut Stretch<'_>) {
    for (half, value) in stretch.halves.iter_mut().zip(&*stretch.values) {
        *half = to_bf16(*value);
    }
    let (values, _) = stretch.values.as_chunks::<GROUP>();
    let (quants, _) = stretch.quants.as_chunks_mut::<GROUP>();
    let (sums, _) = stretch.sums.as_chunks_mut::<2>();
    let scales = stretch.scales.iter_mut().zip(&mut *stretch.totals);
    for (((x, quants), sums), (scale, total)) in values.iter().zip(quants).zip(sums).zip(scales) {
        (*scale, *sums) = quantise(x, quants);
        *total = *scale * (sums[0] + sums[1]) as f32;
    }
}

/// Rounded to nearest, ties to even, without a branch; what is not a number stays so.
#[inline(always)]
fn to_bf16(value: f32) -> u16 {
    let bits = value.to_bits();
    let rounded = bits.wrapping_add(0x7fff + ((bits >> 16) & 1)) >> 16;
    let odd = value.is_nan();
    if odd {
        bf16::NAN.to_bits()
    } else {
        rounded as u16
    }
}

/// The scale and the sums of the halves of one group.
#[inline(always)]
fn quantise(x: &[f32; GROUP], quants: &mut [i8; GROUP]) -> (f32, [i32; 2]) {
    // `max` drops what is not a number; zero times it does not.
    let mut most = [0.0f32; 16];
    let mut odd = [0.0f32; 16];
    for half in x.as_chunks::<16>().0 {
        for i in 0..16 {
            most[i] = most[i].max(half[i].abs());
            odd[i] += half[i] * 0.0;
        }
    }
    let largest = most.iter().fold(0.0f32, |most, x| most.max(*x));
    let scale = largest / 127.0 + odd.iter().sum::<f32>();
    if !scale.is_finite() || largest < LARGEST_MIN {
        quants.fill(0);
        return (scale, [0, 0]);
    }
    let inverse = 127.0 / largest;
    let mut whole = [0i32; GROUP];
    for (x, whole) in x.iter().zip(&mut whole) {
        *whole = (x * inverse + ROUNDING).to_bits() as i32 - ROUNDING.to_bits() as i32;
    }
    for (whole, quant) in whole.iter().zip(quants) {
        *quant = *whole as i8;
    }
    let (first, second) = whole.split_at(GROUP / 2);
    (scale, [first.iter().sum(), second.iter().sum()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bf16_is_rounded_another_way() {
        for bits in (0..=u32::MAX).step_by(65_521) {
            let value = f32::from_bits(bits);
            let (got, want) = (bf16::from_bits(to_bf16(value)), bf16::from_f32(value));
            assert!(
                got == want || got.is_nan() && want.is_nan(),
                "{value}: {got}, {want}"
            );
        }
    }
}
