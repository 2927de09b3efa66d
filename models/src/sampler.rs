//! From logits to one token.
//!
//! Filters act in the order Hugging Face transformers applies them: repetition penalty,
//! temperature, top-k, top-p, min-p.
use cabind_kernels::cpu::{Level, softmax_weights};
use cabind_kernels::cuda::{Shortlist, Wanted};

/// How to choose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sampling {
    /// 0 is greedy; above it, logits are divided by it.
    pub temperature: f32,
    /// Keep the smallest set of tokens whose probabilities reach this. 1 keeps all.
    pub top_p: f32,
    /// Keep this many of the likeliest. 0 keeps all.
    pub top_k: u32,
    /// Keep tokens with at least this share of the likeliest one's probability. 0 keeps all.
    pub min_p: f32,
    /// Above 1 makes tokens of prompt and reply less likely (Keskar et al., "CTRL", 2019).
    pub repetition_penalty: f32,
    pub seed: u64,
}

impl Sampling {
    /// The likeliest token, always.
    pub const GREEDY: Self = Self {
        temperature: 0.0,
        top_p: 1.0,
        top_k: 0,
        min_p: 0.0,
        repetition_penalty: 1.0,
        seed: 0,
    };

    /// # Errors
    /// Names the value that is out of range, and the range.
    pub fn check(&self) -> Result<(), SamplerError> {
        let values = [
            (Knob::Temperature, self.temperature),
            (Knob::TopP, self.top_p),
            (Knob::MinP, self.min_p),
            (Knob::RepetitionPenalty, self.repetition_penalty),
        ];
        match values.into_iter().find(|(knob, value)| !knob.fits(*value)) {
            None => Ok(()),
            Some((knob, value)) => Err(SamplerError::OutOfRange { knob, value }),
        }
    }
}

/// A number of [`Sampling`] that has a range, so that everybody refuses the same values in the same
/// words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knob {
    Temperature,
    TopP,
    MinP,
    RepetitionPenalty,
}

impl Knob {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Temperature => "temperature",
            Self::TopP => "top_p",
            Self::MinP => "min_p",
            Self::RepetitionPenalty => "repetition_penalty",
        }
    }

    /// The range, for a sentence that goes on after "it must be".
    pub const fn wanted(self) -> &'static str {
        match self {
            Self::Temperature => "a number from 0 (greedy) to 10",
            Self::TopP => "a number above 0, at most 1",
            Self::MinP => "a number from 0 (off) to 1",
            Self::RepetitionPenalty => "a number from 0.01 to 100, 1 is off",
        }
    }

    /// Whether a value is in the range; not-a-number is in none.
    pub fn fits(self, value: f32) -> bool {
        match self {
            Self::Temperature => (0.0..=10.0).contains(&value),
            Self::TopP => value > 0.0 && value <= 1.0,
            Self::MinP => (0.0..=1.0).contains(&value),
            Self::RepetitionPenalty => (0.01..=100.0).contains(&value),
        }
    }
}

/// Why no token was chosen.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SamplerError {
    #[error("{} is {value}, it must be {}", knob.name(), knob.wanted())]
    OutOfRange { knob: Knob, value: f32 },
    #[error("the model gave no usable logits: {0}")]
    Logits(&'static str),
}

const ODD: SamplerError = SamplerError::Logits("one is not a finite number");
const NOTHING: SamplerError = SamplerError::Logits("all are minus infinity");

/// The choices of one session. The same seed and logits give the same tokens.
#[derive(Clone, Debug)]
pub struct Sampler {
    sampling: Sampling,
    level: Level,
    /// Ids of prompt and reply, each once, in order.
    seen: Vec<u32>,
    /// Tokens chosen so far: the counter of the random numbers.
    chosen: u64,
    /// Room that is kept from one choice to the next.
    weights: Vec<f32>, // [vocab]
    candidates: Vec<Candidate>,
}

/// A token's weight, 1 for the likeliest, and its id.
type Candidate = (f32, u32);

impl Sampler {
    /// # Errors
    /// As [`Sampling::check`].
    pub fn new(sampling: Sampling, prompt: &[u32]) -> Result<Self, SamplerError> {
        sampling.check()?;
        let mut seen = prompt.to_vec();
        seen.sort_unstable();
        seen.dedup();
        Ok(Self {
            sampling,
            level: Level::best(),
            seen,
            chosen: 0,
            weights: Vec::new(),
            candidates: Vec::new(),
        })
    }

    /// Chooses from one row of logits, which it may change.
    ///
    /// # Errors
    /// [`SamplerError::Logits`] when there are none, or one is not a number, or none is finite.
    pub fn pick(&mut self, logits: &mut [f32]) -> Result<u32, SamplerError> {
        // No early end: so it is a loop of vectors.
        if logits
            .iter()
            .fold(false, |odd, l| odd | l.is_nan() | (*l == f32::INFINITY))
        {
            return Err(ODD);
        }
        self.penalise(logits);
        let best = argmax(logits).ok_or(NOTHING)?;
        let id = match self.sampling.temperature == 0.0 {
            true => best,
            false => self.draw(logits, logits[best as usize]),
        };
        self.note(id);
        Ok(id)
    }

    /// What a device shall find in its logits for [`Sampler::pick_among`]. None where a choice takes all
    /// of them.
    pub fn wanted(&self, vocab_size: usize) -> Option<Wanted> {
        let Sampling {
            temperature,
            top_p,
            top_k,
            min_p,
            repetition_penalty,
            ..
        } = self.sampling;
        let narrow = top_k == 0 && (top_p < 1.0 || min_p > 0.0);
        match temperature == 0.0 {
            _ if repetition_penalty != 1.0 => None,
            true => Some(Wanted::GREEDY),
            false if !narrow => None,
            false => Some(Wanted {
                temperature,
                share: (1.0 - top_p) / vocab_size as f32,
                floor: if top_p < 1.0 { 0.0 } else { min_p },
            }),
        }
    }

    /// As [`Sampler::pick`], from what a device found of a row of `vocab_size` logits. None where that
    /// is not enough.
    ///
    /// # Errors
    /// As [`Sampler::pick`].
    pub fn pick_among(
        &mut self,
        shortlist: &Shortlist,
        vocab_size: usize,
    ) -> Result<Option<u32>, SamplerError> {
        let (best, highest, total, tokens) = match shortlist {
            Shortlist::TooMany => return Ok(None),
            Shortlist::Odd => return Err(ODD),
            Shortlist::Empty => return Err(NOTHING),
            Shortlist::Likeliest {
                best,
                highest,
                total,
                tokens,
            } => (*best, *highest, *total, tokens),
        };
        let mut id = best;
        if self.sampling.temperature > 0.0 {
            let logits: Vec<f32> = tokens.iter().map(|(_, logit)| *logit).collect();
            self.weigh(&logits, highest);
            let ids = tokens.iter().map(|(id, _)| *id);
            id = self.draw_from(ids, f64::from(total), vocab_size);
        }
        self.note(id);
        Ok(Some(id))
    }

    fn note(&mut self, id: u32) {
        self.chosen += 1;
        if let Err(at) = self.seen.binary_search(&id) {
            self.seen.insert(at, id);
        }
    }

    fn penalise(&self, logits: &mut [f32]) {
        let penalty = self.sampling.repetition_penalty;
        if penalty == 1.0 {
            return;
        }
        for &id in &self.seen {
            if let Some(logit) = logits.get_mut(id as usize) {
                *logit = match *logit > 0.0 {
                    true => *logit / penalty,
                    false => *logit * penalty,
                };
            }
        }
    }

    fn draw(&mut self, logits: &[f32], highest: f32) -> u32 {
        self.weigh(logits, highest);
        let everything = sum(&self.weights);
        self.draw_from(0.., everything, logits.len())
    }

    fn weigh(&mut self, logits: &[f32], highest: f32) {
        self.weights.resize(logits.len(), 0.0);
        softmax_weights(
            self.level,
            logits,
            highest,
            self.sampling.temperature.recip(),
            &mut self.weights,
        );
    }

    /// Draws one of `ids`, which have the weights. They and the others of `vocab_size` weigh `everything`.
    fn draw_from(
        &mut self,
        ids: impl Iterator<Item = u32>,
        everything: f64,
        vocab_size: usize,
    ) -> u32 {
        let Sampling {
            top_p,
            top_k,
            min_p,
            seed,
            ..
        } = self.sampling;
        // Tokens that weigh less than this are together less than what a nucleus leaves out.
        let least = match top_k {
            0 => (1.0 - f64::from(top_p)) * everything / vocab_size as f64,
            _ => 0.0,
        };
        let least = (least as f32).max(f32::MIN_POSITIVE);
        let candidates = &mut self.candidates;
        candidates.clear();
        let weighed = self.weights.iter().copied().zip(ids);
        candidates.extend(weighed.filter(|(weight, _)| *weight >= least));
        let mut total = everything;
        if top_k > 0 {
            keep_likeliest(candidates, top_k as usize);
            total = candidates
                .iter()
                .map(|(weight, _)| f64::from(*weight))
                .sum();
        }
        if top_p < 1.0 {
            keep_nucleus(candidates, f64::from(top_p) * total);
        }
        // The likeliest token's weight is 1, and no filter drops it.
        candidates.retain(|(weight, _)| *weight >= min_p);
        let total: f64 = candidates
            .iter()
            .map(|(weight, _)| f64::from(*weight))
            .sum();
        let mut left = uniform(seed, self.chosen) * total;
        for (weight, id) in &*candidates {
            left -= f64::from(*weight);
            if left < 0.0 {
                return *id;
            }
        }
        candidates.last().map_or(0, |(_, id)| *id)
    }
}

/// The likeliest token, the lowest id among equals.
pub fn argmax(logits: &[f32]) -> Option<u32> {
    let higher = |a: f32, b: f32| if b > a { b } else { a };
    let mut lanes = [f32::NEG_INFINITY; 16];
    let (chunks, rest) = logits.as_chunks::<16>();
    for chunk in chunks {
        for (highest, logit) in lanes.iter_mut().zip(chunk) {
            *highest = higher(*highest, *logit);
        }
    }
    let highest = lanes
        .iter()
        .chain(rest)
        .copied()
        .fold(f32::NEG_INFINITY, higher);
    let at = logits.iter().position(|logit| *logit == highest)?;
    (highest > f32::NEG_INFINITY).then_some(at as u32)
}

/// `ln` of the softmax of `logits` at `id`. Minus infinity for an id that is not among them.
pub fn ln_probability(logits: &[f32], id: u32) -> f64 {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let total: f64 = logits.iter().map(|l| f64::from(l - highest).exp()).sum();
    let own = logits.get(id as usize).map(|l| f64::from(l - highest));
    own.map_or(f64::NEG_INFINITY, |own| own - total.ln())
}

/// In eight sums, which are a vector.
fn sum(weights: &[f32]) -> f64 {
    let (chunks, rest) = weights.as_chunks::<8>();
    let mut sums = [0.0; 8];
    for chunk in chunks {
        for (sum, weight) in sums.iter_mut().zip(chunk) {
            *sum += f64::from(*weight);
        }
    }
    let rest: f64 = rest.iter().map(|weight| f64::from(*weight)).sum();
    sums.iter().sum::<f64>() + rest
}

/// Likeliest first; equal ones by id, so that the order never depends on the machine.
fn likelier(a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
    b.0.total_cmp(&a.0).then(a.1.cmp(&b.1))
}

fn keep_likeliest(candidates: &mut Vec<Candidate>, count: usize) {
    if count < candidates.len() {
        candidates.select_nth_unstable_by(count, likelier);
        candidates.truncate(count);
        // Selection leaves no order; drawing walks by id, as without a filter.
        candidates.sort_unstable_by_key(|(_, id)| *id);
    }
}

/// Keeps the fewest likeliest that weigh `mass` together. Sorts a prefix that grows until it is long
/// enough, since a nucleus is usually a handful of a hundred thousand.
fn keep_nucleus(candidates: &mut Vec<Candidate>, mass: f64) {
    let mut prefix = 64;
    loop {
        let sorted = prefix.min(candidates.len());
        if sorted < candidates.len() {
            candidates.select_nth_unstable_by(sorted, likelier);
        }
        candidates[..sorted].sort_unstable_by(likelier);
        let mut reached = 0.0;
        let nucleus = candidates[..sorted].iter().position(|(weight, _)| {
            reached += f64::from(*weight);
            reached >= mass
        });
        match nucleus {
            Some(last) => {
                candidates.truncate(last + 1);
                break;
            }
            None if sorted == candidates.len() => break,
            None => prefix *= 8,
        }
    }
    candidates.sort_unstable_by_key(|(_, id)| *id);
}

/// A number in 0..1 from seed and counter: two rounds of SplitMix64 (Steele et al., 2014).
fn uniform(seed: u64, counter: u64) -> f64 {
    let mix = |mut z: u64| {
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let golden = 0x9E37_79B9_7F4A_7C15u64;
    let key = mix(seed.wrapping_add(golden));
    let bits = mix(key ^ counter.wrapping_mul(golden).wrapping_add(golden));
    (bits >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests;
