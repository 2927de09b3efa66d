#![allow(clippy::unwrap_used)]
use super::*;

const LOGITS: [f32; 6] = [1.0, 3.0, 2.0, 3.0, -1.0, f32::NEG_INFINITY];

/// The ids that 4000 draws with `sampling` give, and how often.
fn draws(sampling: Sampling) -> Vec<(u32, usize)> {
    let mut counts = std::collections::BTreeMap::new();
    for seed in 0..4000 {
        let mut sampler = Sampler::new(Sampling { seed, ..sampling }, &[]).unwrap();
        let id = sampler.pick(&mut LOGITS.to_vec()).unwrap();
        *counts.entry(id).or_default() += 1;
    }
    counts.into_iter().collect()
}

fn check(sampling: Sampling, ids: &[u32]) {
    let drawn: Vec<u32> = draws(sampling).into_iter().map(|(id, _)| id).collect();
    assert_eq!(drawn, ids, "{sampling:?}");
}

const WARM: Sampling = Sampling {
    temperature: 1.0,
    ..Sampling::GREEDY
};

#[test]
fn a_filter_keeps_a_token_it_should_drop() {
    check(Sampling::GREEDY, &[1]);
    check(WARM, &[0, 1, 2, 3, 4]);
    check(Sampling { top_k: 1, ..WARM }, &[1]);
    check(Sampling { top_k: 3, ..WARM }, &[1, 2, 3]);
    check(Sampling { top_k: 99, ..WARM }, &[0, 1, 2, 3, 4]);
    // Probabilities: ids 1 and 3 0.399, 2 0.147, 0 0.054, 4 0.007... of a total of 1.
    check(Sampling { top_p: 0.3, ..WARM }, &[1]);
    check(
        Sampling {
            top_p: 0.75,
            ..WARM
        },
        &[1, 3],
    );
    check(Sampling { top_p: 0.9, ..WARM }, &[1, 2, 3]);
    check(Sampling { min_p: 0.3, ..WARM }, &[1, 2, 3]);
    check(Sampling { min_p: 1.0, ..WARM }, &[1, 3]);
}

#[test]
fn draws_do_not_follow_the_probabilities() {
    let total: f64 = LOGITS.iter().map(|l| f64::from(*l).exp()).sum();
    for (id, count) in draws(WARM) {
        let wanted = f64::from(LOGITS[id as usize]).exp() / total;
        let share = count as f64 / 4000.0;
        assert!((share - wanted).abs() < 0.03, "{id}: {share}, not {wanted}");
    }
}

#[test]
fn the_same_seed_gives_another_reply() {
    let run = |seed| {
        let mut sampler = Sampler::new(Sampling { seed, ..WARM }, &[7]).unwrap();
        let pick = |_| sampler.pick(&mut LOGITS.to_vec()).unwrap();
        (0..64).map(pick).collect::<Vec<_>>()
    };
    assert_eq!(run(5), run(5));
    assert_ne!(run(5), run(6));
    assert!(run(5).windows(2).any(|pair| pair[0] != pair[1]));
}

#[test]
fn a_repeated_token_is_not_penalised() {
    let sampling = Sampling {
        repetition_penalty: 2.0,
        ..Sampling::GREEDY
    };
    let mut sampler = Sampler::new(sampling, &[1]).unwrap();
    assert_eq!(sampler.pick(&mut LOGITS.to_vec()), Ok(3));
    assert_eq!(sampler.pick(&mut LOGITS.to_vec()), Ok(2));
    let mut negative = [-1.0, -1.5];
    let mut sampler = Sampler::new(sampling, &[0, 99]).unwrap();
    assert_eq!(sampler.pick(&mut negative), Ok(1));
}

#[test]
fn a_large_vocabulary_is_filtered_otherwise_than_by_sorting_it() {
    let logits: Vec<f32> = (0..50_000)
        .map(|i| ((i * 7919) % 50_000) as f32 / 2000.0)
        .collect();
    let highest = logits.iter().copied().fold(0.0, f32::max);
    let weigh = |logit: f32| f64::from(logit - highest).exp();
    let mut all: Vec<(f64, u32)> = logits.iter().map(|l| weigh(*l)).zip(0..).collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (top_p, top_k) in [0.1, 0.5, 0.9, 0.999]
        .into_iter()
        .flat_map(|p| [(p, 0), (p, 3000), (p, 49_000)])
    {
        let sampling = Sampling {
            top_p,
            top_k,
            ..WARM
        };
        let mut sampler = Sampler::new(sampling, &[]).unwrap();
        let picked = sampler.pick(&mut logits.clone()).unwrap();
        let kept: Vec<u32> = sampler.candidates.iter().map(|(_, id)| *id).collect();
        let among = match top_k {
            0 => &all[..],
            _ => &all[..top_k as usize],
        };
        let total: f64 = among.iter().map(|(weight, _)| weight).sum();
        let mut reached = 0.0;
        let wanted = among.iter().take_while(|(weight, _)| {
            let more = reached < f64::from(top_p) * total;
            reached += weight;
            more
        });
        let mut wanted: Vec<u32> = wanted.map(|(_, id)| *id).collect();
        wanted.sort_unstable();
        // Weights are rounded to f32, so the last of thousands may be one more or less.
        let differ = kept.len().abs_diff(wanted.len());
        assert!(
            differ <= 1 + wanted.len() / 1000,
            "{top_p} {top_k}: {differ}"
        );
        let common = kept.iter().filter(|id| wanted.binary_search(id).is_ok());
        assert!(
            common.count() + 1 >= kept.len().min(wanted.len()),
            "{top_p} {top_k}"
        );
        assert!(kept.contains(&picked));
    }
}

#[test]
fn the_likeliest_is_not_found_in_some_place() {
    for size in [1, 15, 16, 17, 40] {
        for at in 0..size {
            let mut logits = vec![0.5; size];
            logits[at] = 2.0;
            assert_eq!(argmax(&logits), Some(at as u32), "{size}");
            logits.fill(2.0);
            assert_eq!(argmax(&logits), Some(0), "{size}");
        }
    }
    assert_eq!(argmax(&[]), None);
}

#[test]
fn values_out_of_range_are_taken() {
    let bad = [
        Sampling {
            temperature: -1.0,
            ..WARM
        },
        Sampling {
            temperature: f32::NAN,
            ..WARM
        },
        Sampling { top_p: 0.0, ..WARM },
        Sampling { top_p: 1.1, ..WARM },
        Sampling {
            min_p: -0.1,
            ..WARM
        },
        Sampling {
            repetition_penalty: 0.0,
            ..WARM
        },
    ];
    for sampling in bad {
        assert!(Sampler::new(sampling, &[]).is_err(), "{sampling:?}");
    }
}

#[test]
fn broken_logits_choose_a_token() {
    for logits in [
        &[][..],
        &[f32::NAN, 1.0],
        &[f32::INFINITY],
        &[f32::NEG_INFINITY],
    ] {
        let mut sampler = Sampler::new(WARM, &[]).unwrap();
        let picked = sampler.pick(&mut logits.to_vec());
        assert!(matches!(picked, Err(SamplerError::Logits(_))), "{logits:?}");
    }
}

/// What a device finds of logits: those that weigh at least nine tenths of what is wanted.
fn found(logits: &[f32], wanted: Wanted) -> Shortlist {
    let Wanted {
        temperature,
        share,
        floor,
    } = wanted;
    let (best, highest, total) = cabind_kernels::reference::likeliest(logits, temperature).unwrap();
    let bound = (share * total).max(floor) * 0.9;
    let weighs = |logit: f32| ((logit - highest) / temperature).exp() >= bound;
    let tokens = (0..).zip(logits.iter().copied());
    Shortlist::Likeliest {
        best,
        highest,
        total,
        tokens: tokens.filter(|(_, logit)| weighs(*logit)).collect(),
    }
}

#[test]
fn a_device_and_the_processor_choose_another_token() {
    let logits: Vec<f32> = (0..5000u32)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 8) as f32 / 800_000.0)
        .collect();
    for (temperature, top_p, min_p) in [
        (0.0, 1.0, 0.0),
        (0.6, 0.95, 0.0),
        (1.0, 0.5, 0.0),
        (1.0, 0.9, 0.3),
        (1.0, 1.0, 0.05),
        (5.0, 0.99, 0.0),
    ] {
        for seed in 0..100 {
            let sampling = Sampling {
                temperature,
                top_p,
                min_p,
                seed,
                ..Sampling::GREEDY
            };
            let sampler = || Sampler::new(sampling, &[]).unwrap();
            let (mut near, mut far) = (sampler(), sampler());
            let wanted = far.wanted(logits.len()).unwrap();
            for _ in 0..3 {
                let here = near.pick(&mut logits.clone()).unwrap();
                let there = far.pick_among(&found(&logits, wanted), logits.len());
                assert_eq!(there.unwrap(), Some(here), "{sampling:?}");
            }
        }
    }
    let needs_all = [
        WARM,
        Sampling { top_k: 5, ..WARM },
        Sampling {
            repetition_penalty: 1.1,
            ..Sampling::GREEDY
        },
    ];
    for sampling in needs_all {
        assert_eq!(Sampler::new(sampling, &[]).unwrap().wanted(9), None);
    }
}
