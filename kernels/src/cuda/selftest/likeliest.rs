//! The likeliest tokens against their reference.
use crate::cuda::Gpu;
use crate::cuda::likeliest::{Shortlist, Shortlists, TOKENS_MAX, Wanted, likeliest};
use crate::reference;
use crate::reference::check::{Check, values};

/// Logits, and what is looked for among which of them.
type Case<'a> = (Vec<f32>, Wanted, Option<&'a [u32]>);

/// Rows that are free and rows that are masked, drawn from, greedy, flat, odd and forbidden. `[tokens
/// found, weight of all]`: what is missing or in excess makes the first infinite.
pub fn check_likeliest(gpu: &Gpu, [rows, vocab]: [usize; 2]) -> [Check; 2] {
    let (mut of_tokens, mut of_total) = (0.0f32, 0.0f32);
    let room = Shortlists::room(gpu, rows, vocab);
    let narrow = Wanted {
        temperature: 0.6,
        share: 0.05 / vocab as f32,
        floor: 0.0,
    };
    let floor = Wanted {
        share: 0.0,
        floor: 0.2,
        ..narrow
    };
    // Large enough that few weigh much, but in the row that is flat.
    let steep: Vec<f32> = values(40, rows * vocab)
        .iter()
        .map(|value| value.powi(9) * 100.0)
        .collect();
    let third: Vec<u32> = (0..vocab.div_ceil(32) as u32)
        .map(|word| 0x9249_2492 ^ word.wrapping_mul(0x1111))
        .collect();
    let nobody = vec![0; third.len()];
    let tied = |from: &[f32]| {
        let mut logits = from.to_vec();
        for row in logits.chunks_exact_mut(vocab) {
            row[vocab / 3] = 200.0;
            row[vocab - 1] = 200.0;
        }
        logits
    };
    let odd = |what: f32| {
        let mut logits = steep.clone();
        logits[(rows - 1) * vocab + vocab / 2] = what;
        logits
    };
    let cases: [Case<'_>; 9] = [
        (steep.clone(), narrow, None),
        (steep.clone(), narrow, Some(&third)),
        (steep.clone(), floor, None),
        (tied(&steep), Wanted::GREEDY, None),
        (vec![1.0; rows * vocab], narrow, None),
        (odd(f32::NAN), narrow, None),
        (odd(f32::INFINITY), Wanted::GREEDY, None),
        (odd(f32::NEG_INFINITY), narrow, Some(&third)),
        (steep.clone(), narrow, Some(&nobody)),
    ];
    for (logits, wanted, allowed) in cases {
        let on_device = gpu.upload(&logits);
        let asked = vec![(wanted, allowed); rows];
        let found = likeliest(gpu, &on_device, &room, &asked).unwrap_or_default();
        if found.len() != rows {
            of_tokens = f32::INFINITY;
        }
        for (row, found) in logits.chunks_exact(vocab).zip(&found) {
            let (tokens, total) = differences(row, wanted, allowed, found);
            of_tokens = of_tokens.max(tokens);
            of_total = of_total.max(total);
        }
    }
    let what = format!("[{rows}, {vocab}]");
    [
        Check {
            operation: "likeliest",
            what: what.clone(),
            error: of_tokens,
            tolerance: 0.0,
        },
        Check {
            operation: "likeliest total",
            what,
            error: of_total,
            tolerance: 1e-5,
        },
    ]
}

/// Infinite where the tokens are not those of the reference, and how far the weight of all is off.
fn differences(
    row: &[f32],
    wanted: Wanted,
    allowed: Option<&[u32]>,
    found: &Shortlist,
) -> (f32, f32) {
    let Wanted {
        temperature,
        share,
        floor,
    } = wanted;
    let is_allowed =
        |id: usize| allowed.is_none_or(|allowed| (allowed[id / 32] >> (id % 32)) & 1 == 1);
    let logits: Vec<f32> = row
        .iter()
        .enumerate()
        .map(|(id, logit)| match is_allowed(id) {
            true => *logit,
            false => f32::NEG_INFINITY,
        })
        .collect();
    let is_odd = logits.iter().any(|l| l.is_nan() || *l == f32::INFINITY);
    let Some((best, highest, total)) = reference::likeliest(&logits, temperature) else {
        let right = match found {
            Shortlist::Odd => is_odd,
            Shortlist::Empty => !is_odd,
            Shortlist::Likeliest { .. } | Shortlist::TooMany => false,
        };
        return (if right { 0.0 } else { f32::INFINITY }, 0.0);
    };
    let weighs = |logit: f32, bound: f32| ((logit - highest) / temperature).exp() >= bound;
    let bound = (share * total).max(floor);
    let enough = |bound: f32| logits.iter().filter(|l| weighs(**l, bound)).count();
    match found {
        Shortlist::Likeliest {
            best: first,
            highest: top,
            total: all,
            tokens,
        } => {
            let known = tokens.iter().all(|(id, logit)| {
                logits.get(*id as usize) == Some(logit) && weighs(*logit, bound * 0.98)
            });
            let in_order = tokens.windows(2).all(|pair| pair[0].0 < pair[1].0);
            let right = (*first, *top) == (best, highest)
                && known
                && in_order
                && tokens.len() >= enough(bound);
            let off = (all - total).abs() / total;
            (if right { 0.0 } else { f32::INFINITY }, off)
        }
        Shortlist::TooMany if enough(bound * 0.98) > TOKENS_MAX => (0.0, 0.0),
        Shortlist::TooMany | Shortlist::Odd | Shortlist::Empty => (f32::INFINITY, 0.0),
    }
}
