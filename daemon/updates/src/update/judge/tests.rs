#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use super::*;

#[test]
fn a_wave_is_as_wide_as_it_says() {
    let cars: Vec<String> = (0..20_000).map(|car| format!("WCAB{car:013}")).collect();
    for percent in [0, 1, 10, 50, 99, 100] {
        for seed in ["", "spring", "2027-03"] {
            let inside = cars
                .iter()
                .filter(|car| wave_has(car, seed, percent))
                .count();
            let expected = cars.len() * usize::from(percent) / 100;
            // Four standard deviations of a fair draw.
            let p = f64::from(percent) / 100.0;
            let slack = 4.0 * (cars.len() as f64 * p * (1.0 - p)).sqrt();
            assert!(
                inside.abs_diff(expected) as f64 <= slack,
                "{inside} of {} cars in {percent} % by {seed:?}",
                cars.len()
            );
        }
    }
}

#[test]
fn a_growing_wave_lets_nobody_out_and_seeds_draw_anew() {
    let cars: Vec<String> = (0..2000).map(|car| format!("car-{car}")).collect();
    for car in &cars {
        let first = (0..=100)
            .find(|percent| wave_has(car, "a", *percent))
            .unwrap();
        assert!(
            (first..=100).all(|percent| wave_has(car, "a", percent)),
            "{car}"
        );
    }
    let both = cars
        .iter()
        .filter(|car| wave_has(car, "a", 10) && wave_has(car, "b", 10))
        .count();
    // 1 % of them by chance; all 200 if the seed did nothing.
    assert!(
        (2..60).contains(&both),
        "{both} cars are first with both seeds"
    );
    // Seed and car are kept apart.
    let halves = (0..1000).filter(|n| {
        wave_has(&format!("1{n}"), "seed", 50) == wave_has(&n.to_string(), "seed1", 50)
    });
    assert!((400..600).contains(&halves.count()));
}

fn custom() -> ReleaseCustom {
    ReleaseCustom {
        name: "cabin".into(),
        version: "2".into(),
        counter: 5,
        hardware: vec!["cuda-sm90".into(), "cpu".into()],
        min_cabind: "0.2.0".parse().unwrap(),
        size_bytes: 1,
        wave_percent: None,
        wave_seed: None,
    }
}

fn check(change: impl Fn(&mut ReleaseCustom, &mut Car, &mut u64), expected: &str) {
    let (mut custom, mut floor) = (custom(), 5);
    let mut car = Car {
        vehicle_id: "WCAB1".into(),
        hardware: vec!["cpu".into()],
        cabind: "0.2.0".parse().unwrap(),
    };
    change(&mut custom, &mut car, &mut floor);
    let judged = judge(&custom, &Sha256([7; 32]), &car, &State::default(), floor);
    let name = judged.as_ref().err().map_or("", UpdateError::name);
    assert_eq!(name, expected, "{judged:?}");
}

#[test]
fn a_release_that_does_not_fit_is_refused_by_name() {
    check(|_, _, _| {}, "");
    check(|custom, _, _| custom.hardware = vec!["any".into()], "");
    check(
        |custom, _, _| custom.hardware = vec!["cuda-sm90".into()],
        "WrongHardware",
    );
    check(
        |_, car, _| car.hardware = vec!["any".into()],
        "WrongHardware",
    );
    check(
        |custom, _, _| custom.min_cabind = "0.2.1".parse().unwrap(),
        "TooOld",
    );
    check(|_, car, _| car.cabind = "0.10.0".parse().unwrap(), "");
    check(
        |_, car, _| car.cabind = "0.2.0-rc.1".parse().unwrap(),
        "TooOld",
    );
    check(|custom, _, _| custom.counter = 4, "Rollback");
    check(|_, _, floor| *floor = 6, "Rollback");
    check(|custom, _, _| custom.wave_percent = Some(0), "NotInWave");
    check(|custom, _, _| custom.wave_percent = Some(100), "");
}
