//! A release that does not do well does not serve, and is not tried twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::store::{Model, Repair, Store, StoreError};
use cabind_updates::update::{
    Confirmation, Hold, Holds, Phase, TrialFailure, UpdateConfig, UpdateError, Waiting,
};
use common::car::{Garage, Server, config, new_disk, store_options};
use common::releases::{Made, Recipe, bytes, make};
use common::simulated::Outcome;
use std::sync::Arc;
use std::sync::atomic::Ordering;

fn made(version: &'static str, counter: u64) -> Made {
    make(&Recipe {
        version,
        counter,
        files: vec![("model.safetensors", bytes(counter, 200))],
        ..Recipe::default()
    })
}

/// A car with the first release serving and the second installed.
async fn staged(config: UpdateConfig) -> (Garage, Arc<Server>, Made, Made) {
    let (first, second) = (made("1", 1), made("2", 2));
    let garage = Garage::with(new_disk(), config);
    let server = Server::new(&[&first, &second]);
    garage.update_to(&server, &first).await;
    garage
        .updater
        .install(&server.origin(), "cabin", "2")
        .await
        .unwrap();
    garage.daemon.served.lock().unwrap().clear();
    (garage, server, first, second)
}

fn outside() -> UpdateConfig {
    UpdateConfig {
        confirmation: Confirmation::Outside,
        ..config()
    }
}

async fn check_first_serves(garage: &Garage, server: &Arc<Server>, first: &Made, second: &Made) {
    assert_eq!(garage.store.active_path(), garage.path(&first.release.id));
    assert_eq!(garage.store.state().previous, Some(Model::Factory));
    assert_eq!(garage.store.state().trial, None);
    // Neither by what the repository says nor from disk.
    let again = garage
        .updater
        .activate(&second.release.id)
        .await
        .unwrap_err();
    assert_eq!(again.name(), "KnownBad", "{again}");
    garage.updater.remove(&second.release.id).await.unwrap();
    let before = server.served_count();
    let again = garage
        .updater
        .install(&server.origin(), "cabin", "2")
        .await
        .unwrap_err();
    assert_eq!(again.name(), "KnownBad", "{again}");
    assert_eq!(server.served_count(), before);
}

#[tokio::test]
async fn a_release_that_fails_its_trial_never_serves() {
    for failure in [
        TrialFailure::Load {
            reason: "truncated".into(),
        },
        TrialFailure::Prompt {
            prompt: 0,
            expected: "a".into(),
            got: "b".into(),
        },
        TrialFailure::Perplexity {
            measured: 20.0,
            max: 10.0,
        },
        TrialFailure::TooSlow {
            measured: 1.0,
            min: 2.0,
        },
    ] {
        let (garage, server, first, second) = staged(config()).await;
        let path = garage.path(&second.release.id);
        garage
            .daemon
            .failures
            .lock()
            .unwrap()
            .insert(path, failure.clone());
        let failed = garage.updater.activate(&second.release.id).await;
        assert!(matches!(failed, Err(UpdateError::Trial(error)) if error == failure));
        let progress = garage.updater.progress().borrow().clone();
        assert_eq!(progress.phase, Phase::RolledBack);
        assert_eq!(progress.failure, Some(failure.to_string()));
        assert!(
            garage.daemon.served.lock().unwrap().is_empty(),
            "it never was told to serve"
        );
        assert_eq!(garage.daemon.discarded.load(Ordering::SeqCst), 1);
        check_first_serves(&garage, &server, &first, &second).await;
    }
}

#[tokio::test]
async fn a_release_that_does_not_take_over_goes_back() {
    let (garage, server, first, second) = staged(config()).await;
    let failure = TrialFailure::Load {
        reason: "no memory".into(),
    };
    let path = garage.path(&second.release.id);
    garage
        .daemon
        .serve_failures
        .lock()
        .unwrap()
        .insert(path, failure);
    garage
        .updater
        .activate(&second.release.id)
        .await
        .unwrap_err();
    let served = garage.daemon.served.lock().unwrap().clone();
    assert_eq!(served, [garage.path(&first.release.id)]);
    check_first_serves(&garage, &server, &first, &second).await;
}

#[tokio::test]
async fn a_release_that_survives_its_probation_serves_for_good() {
    let (garage, _, first, second) = staged(config()).await;
    garage.updater.activate(&second.release.id).await.unwrap();
    let progress = garage.updater.progress().borrow().clone();
    assert_eq!(
        (progress.phase, progress.unconfirmed),
        (Phase::Active, true)
    );
    garage.clock.pass(60).await;
    garage.until(|progress| !progress.unconfirmed).await;
    let state = garage.store.state();
    assert_eq!(state.trial, None);
    assert_eq!(state.active, Model::Release(second.release.id.clone()));
    assert_eq!(state.counters["cabin"], 2);
    // And survives the next start as well as the way back, which is not a verdict.
    let garage = Garage::with(garage.disk.after_power_cut(Outcome::Lost), config());
    assert_eq!(garage.store.active_path(), garage.path(&second.release.id));
    for expected in [&first, &second, &first] {
        garage.updater.roll_back().await.unwrap();
        assert_eq!(
            garage.store.active_path(),
            garage.path(&expected.release.id)
        );
        assert_eq!(garage.updater.progress().borrow().phase, Phase::RolledBack);
    }
    assert!(garage.store.state().bad.is_empty());
}

#[tokio::test]
async fn a_release_that_nobody_confirms_goes_back() {
    let (garage, server, first, second) = staged(outside()).await;
    garage.updater.activate(&second.release.id).await.unwrap();
    garage.clock.pass(60).await;
    garage
        .until(|progress| progress.phase == Phase::RolledBack)
        .await;
    check_first_serves(&garage, &server, &first, &second).await;
    assert!(garage.store.state().bad[0].reason.contains("60 s"));
}

#[tokio::test]
async fn a_release_that_is_said_to_be_unwell_goes_back() {
    for by_hand in [false, true] {
        let (garage, server, first, second) = staged(outside()).await;
        garage.updater.activate(&second.release.id).await.unwrap();
        match by_hand {
            true => garage.updater.roll_back().await.unwrap(),
            false => garage.updater.unhealthy("it talks nonsense").await.unwrap(),
        }
        assert_eq!(garage.updater.progress().borrow().phase, Phase::RolledBack);
        let served = garage.daemon.served.lock().unwrap().clone();
        let paths = [&second, &first].map(|made| garage.path(&made.release.id));
        assert_eq!(served, paths);
        check_first_serves(&garage, &server, &first, &second).await;
        let nothing = garage.updater.confirm().await.unwrap_err();
        assert!(matches!(nothing, UpdateError::Store(StoreError::NoTrial)));
    }
}

/// A death while it is tried, and one while it serves unconfirmed; being stopped is no death.
#[tokio::test]
async fn a_release_that_takes_the_process_with_it_goes_back() {
    for (serving, stopped) in [(false, false), (true, false), (false, true), (true, true)] {
        let (garage, _, first, second) = staged(outside()).await;
        if serving {
            garage.updater.activate(&second.release.id).await.unwrap();
        } else {
            *garage.daemon.hangs.lock().unwrap() = true;
            let (updater, id) = (garage.updater.clone(), second.release.id.clone());
            tokio::spawn(async move { updater.activate(&id).await });
            garage
                .until(|progress| progress.phase == Phase::Trial)
                .await;
            while garage.daemon.tried.lock().unwrap().len() < 2 {
                tokio::task::yield_now().await;
            }
        }
        if stopped {
            garage.updater.note_stop().await.unwrap();
        }
        let disk = garage.disk.after_power_cut(Outcome::Lost);
        let (store, repairs) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
        let state = store.state();
        drop(store);
        let expected = if serving && stopped { &second } else { &first };
        assert_eq!(
            state.active,
            Model::Release(expected.release.id.clone()),
            "{serving} {stopped}"
        );
        assert_eq!(state.bad.len(), usize::from(!stopped));
        let from = second.release.id.clone();
        let returned = repairs.contains(&Repair::Returned { from });
        assert_eq!(returned, !stopped);
        if serving && stopped {
            // Its probation goes on, and this time it dies of it.
            let garage = Garage::with(disk.after_power_cut(Outcome::Lost), outside());
            assert_eq!(garage.store.active_path(), garage.path(&first.release.id));
        }
    }
}

#[tokio::test]
async fn probation_goes_on_after_an_orderly_stop() {
    let (garage, _, first, second) = staged(outside()).await;
    garage.updater.activate(&second.release.id).await.unwrap();
    garage.updater.note_stop().await.unwrap();
    let garage = Garage::with(garage.disk.after_power_cut(Outcome::Lost), outside());
    let progress = garage.updater.progress().borrow().clone();
    assert_eq!(
        (progress.phase, progress.unconfirmed),
        (Phase::Active, true)
    );
    garage.clock.pass(60).await;
    garage
        .until(|progress| progress.phase == Phase::RolledBack)
        .await;
    assert_eq!(garage.store.active_path(), garage.path(&first.release.id));
}

#[tokio::test]
async fn a_trial_that_hangs_or_is_cancelled_ends() {
    for cancelled in [false, true] {
        let (garage, server, first, second) = staged(config()).await;
        *garage.daemon.hangs.lock().unwrap() = true;
        let (updater, id) = (garage.updater.clone(), second.release.id.clone());
        let activate = tokio::spawn(async move { updater.activate(&id).await });
        garage
            .until(|progress| progress.phase == Phase::Trial)
            .await;
        if cancelled {
            assert!(garage.updater.cancel());
        } else {
            garage.clock.pass(1800).await;
        }
        let failed = activate.await.unwrap().unwrap_err();
        let name = if cancelled { "Cancelled" } else { "Trial" };
        assert_eq!(failed.name(), name, "{failed}");
        let told = garage.updater.progress().borrow().failure_name;
        assert_eq!(told, Some(name));
        if cancelled {
            // Which is not its fault.
            *garage.daemon.hangs.lock().unwrap() = false;
            garage.updater.activate(&second.release.id).await.unwrap();
            assert_eq!(garage.store.active_path(), garage.path(&second.release.id));
        } else {
            check_first_serves(&garage, &server, &first, &second).await;
        }
    }
}

#[tokio::test]
async fn a_caller_that_goes_away_leaves_no_trial_behind() {
    let (garage, _, _, second) = staged(config()).await;
    {
        let activate = garage.updater.activate(&second.release.id);
        tokio::pin!(activate);
        // Polled once, then dropped.
        let polled = futures_util::poll!(activate.as_mut());
        assert!(polled.is_pending());
    }
    garage.until(|progress| progress.unconfirmed).await;
    assert_eq!(garage.store.active_path(), garage.path(&second.release.id));
}

#[tokio::test]
async fn a_car_that_moves_keeps_its_model() {
    let (garage, _, first, second) = staged(config()).await;
    let moving = Holds {
        download: None,
        activation: Some(Hold::Moving),
    };
    garage.holds.send_replace(moving);
    let (updater, id) = (garage.updater.clone(), second.release.id.clone());
    let activate = tokio::spawn(async move { updater.activate(&id).await });
    let held = Some(Waiting::Held(Hold::Moving));
    let progress = garage.until(|progress| progress.waiting == held).await;
    assert_eq!(progress.phase, Phase::Staged);
    assert_eq!(
        garage.daemon.tried.lock().unwrap().len(),
        1,
        "only the first was tried"
    );
    // Parked while it is loaded, then off again: it has to wait with the switch.
    *garage.daemon.hangs.lock().unwrap() = false;
    garage.holds.send_replace(Holds::default());
    activate.await.unwrap().unwrap();
    assert_eq!(garage.store.active_path(), garage.path(&second.release.id));
    drop(first);
}

#[tokio::test]
async fn offers_say_what_speaks_against_them() {
    let first = made("1", 5);
    let all = [
        made("2", 6),
        made("0.9", 4),
        make(&Recipe {
            version: "gpu",
            counter: 7,
            hardware: &["cuda-sm90"],
            ..Recipe::default()
        }),
        make(&Recipe {
            version: "new",
            counter: 8,
            min_cabind: "9.0.0",
            ..Recipe::default()
        }),
        make(&Recipe {
            name: "other",
            version: "1",
            ..Recipe::default()
        }),
    ];
    let garage = Garage::new();
    let server = Server::new(&[&first, &all[0], &all[1], &all[2], &all[3], &all[4]]);
    garage.update_to(&server, &first).await;
    let offers = garage.updater.check(&server.origin()).await.unwrap();
    let told: Vec<_> = offers
        .iter()
        .map(|offer| {
            let unfit = offer.unfit.as_ref().map_or("", UpdateError::name);
            let version = offer.entry.custom.version.as_str();
            (version, unfit, offer.installed, offer.active)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("new", "TooOld", false, false),
            ("gpu", "WrongHardware", false, false),
            ("2", "", false, false),
            ("1", "", true, true),
            ("0.9", "Rollback", false, false),
            ("1", "", false, false),
        ]
    );
    let before = server.served_count();
    for (version, refusal) in [
        ("new", "TooOld"),
        ("gpu", "WrongHardware"),
        ("0.9", "Rollback"),
        ("none", "Unknown"),
    ] {
        let refused = garage
            .updater
            .install(&server.origin(), "cabin", version)
            .await;
        assert_eq!(refused.unwrap_err().name(), refusal);
    }
    *server.customise.lock().unwrap() = Some(|custom| custom.wave_percent = Some(0));
    let refused = garage.updater.install(&server.origin(), "cabin", "2").await;
    assert_eq!(refused.unwrap_err().name(), "NotInWave");
    for lie in [
        (|custom| custom.counter += 1) as fn(&mut cabind_updates::metadata::ReleaseCustom),
        |custom| custom.size_bytes += 1,
        |custom| custom.hardware.push("cpu".into()),
        |custom| custom.min_cabind = "0.0.1".parse().unwrap(),
    ] {
        *server.customise.lock().unwrap() = Some(lie);
        let refused = garage.updater.install(&server.origin(), "cabin", "2").await;
        assert!(
            matches!(refused, Err(UpdateError::Contradiction { .. })),
            "{refused:?}"
        );
    }
    assert_eq!(server.served_count(), before, "not a byte for any of them");
}

/// What else is asked of the updater meanwhile does not end the probation.
#[tokio::test]
async fn another_job_does_not_save_a_release_on_probation() {
    let (garage, server, first, second) = staged(outside()).await;
    garage.updater.activate(&second.release.id).await.unwrap();
    let refused = garage
        .updater
        .activate(&first.release.id)
        .await
        .unwrap_err();
    assert!(
        matches!(
            refused,
            UpdateError::Store(StoreError::TrialUnderway { .. })
        ),
        "{refused}"
    );
    let origin = server.origin();
    let refused = garage.updater.install(&origin, "cabin", "none").await;
    assert_eq!(refused.unwrap_err().name(), "Unknown");
    let progress = garage.updater.progress().borrow().clone();
    assert_eq!(
        (progress.phase, progress.unconfirmed),
        (Phase::Failed, true)
    );
    garage.clock.pass(60).await;
    garage.until(|progress| !progress.unconfirmed).await;
    check_first_serves(&garage, &server, &first, &second).await;
}
