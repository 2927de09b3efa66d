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
    let logits: Vec<f32> = (0..5000)
        .map(|i| ((i * 7919) % 5000) as f32 / 700.0)
        .collect();
    let mut all: Vec<(f64, u32)> = logits
        .iter()
        .zip(0..)
        .map(|(l, id)| (f64::from(*l).exp(), id))
        .collect();
    for share in [0.1, 0.5, 0.9, 0.999] {
        let mut kept = all.clone();
        keep_nucleus(&mut kept, share);
        all.sort_by(likelier);
        let total: f64 = all.iter().map(|(w, _)| w).sum();
        let mut sum = 0.0;
        let wanted = all.iter().position(|(w, _)| {
            sum += w;
            sum >= share * total
        });
        let mut wanted: Vec<u32> = all[..=wanted.unwrap()].iter().map(|(_, id)| *id).collect();
        wanted.sort_unstable();
        assert_eq!(kept.iter().map(|(_, id)| *id).collect::<Vec<_>>(), wanted);
    }
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
