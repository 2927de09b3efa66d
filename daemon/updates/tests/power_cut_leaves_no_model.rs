//! The power goes at every operation of installs, switches, returns and removals, and at every
//! operation of the start after that. Whatever became of what was not synced, a whole model is
//! found, and it is the old or the new one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::store::{Model, Repair, Store, StoreError, StoreOptions};
use common::releases::{Made, Recipe, bytes, make};
use common::simulated::{Dice, Outcome, SimulatedDisk};
use std::path::Path;
use std::sync::Arc;

const ROOT: &str = "/var/cabind";
const FACTORY: &str = "/factory";

fn options() -> StoreOptions {
    StoreOptions {
        space_margin_bytes: 1000,
        ..StoreOptions::new(ROOT, FACTORY)
    }
}

fn factory_disk() -> SimulatedDisk {
    use cabind_updates::store::disk::Disk as _;
    let disk = SimulatedDisk::default();
    disk.create_directory(Path::new("/var")).unwrap();
    disk.sync_directory(Path::new("/")).unwrap();
    disk
}

fn open(disk: &SimulatedDisk) -> Result<(Store, Vec<Repair>), StoreError> {
    Store::open(Arc::new(disk.clone()), options())
}

struct Fleet {
    a: Made,
    b: Made,
    c: Made,
    d: Made,
}

fn fleet() -> Fleet {
    let shared = bytes(1, 80);
    let of = |version, counter, seed| {
        let mut weights = shared.clone();
        weights.extend(bytes(seed, 50));
        make(&Recipe {
            version,
            counter,
            files: vec![
                ("model.safetensors", weights),
                ("sub/deep/tokenizer.json", bytes(seed + 10, 45)),
                ("empty", Vec::new()),
            ],
            ..Recipe::default()
        })
    };
    Fleet {
        a: of("1", 1, 2),
        b: of("2", 2, 3),
        c: of("3", 3, 4),
        d: of("4", 4, 5),
    }
}

type Run = fn(&Store, &Fleet) -> Result<(), StoreError>;

/// One thing that is done, and what may serve at the start after it was cut off.
struct Step {
    what: &'static str,
    run: Run,
    may_serve: &'static [&'static str],
}

fn install(store: &Store, made: &Made) -> Result<(), StoreError> {
    let staging = store.stage(Arc::new(made.release.clone()))?;
    made.fill(&staging)?;
    staging.verify()?;
    store.install(&staging).map(drop)
}

fn half_stage(store: &Store, made: &Made) -> Result<(), StoreError> {
    let staging = store.stage(Arc::new(made.release.clone()))?;
    let first = staging.missing()[0];
    staging.put(first, made.chunk(first))
}

fn switch(store: &Store, made: &Made) -> Result<(), StoreError> {
    store.begin_trial(&made.release.id)?;
    store.switch()
}

fn steps() -> Vec<Step> {
    let step = |what, run: Run, may_serve| Step {
        what,
        run,
        may_serve,
    };
    vec![
        step(
            "half of b",
            |store, all| half_stage(store, &all.b),
            &["factory"],
        ),
        step(
            "install a",
            |store, all| install(store, &all.a),
            &["factory"],
        ),
        step(
            "switch to a",
            |store, all| switch(store, &all.a),
            &["factory"],
        ),
        step(
            "confirm a",
            |store, _| store.confirm().map(drop),
            &["factory", "a"],
        ),
        step("half of c", |store, all| half_stage(store, &all.c), &["a"]),
        step("install b", |store, all| install(store, &all.b), &["a"]),
        step("switch to b", |store, all| switch(store, &all.b), &["a"]),
        step(
            "confirm b",
            |store, _| store.confirm().map(drop),
            &["a", "b"],
        ),
        step("back to a", |store, _| store.swap(), &["b", "a"]),
        step("on to b", |store, _| store.swap(), &["a", "b"]),
        step("install c", |store, all| install(store, &all.c), &["b"]),
        step("switch to c", |store, all| switch(store, &all.c), &["b"]),
        step(
            "c is bad",
            |store, _| store.end_trial(Some("slow")).map(drop),
            &["b"],
        ),
        step(
            "remove c",
            |store, all| store.remove(&all.c.release.id),
            &["b"],
        ),
    ]
}

/// Runs until the power goes. Returns the index of the step that was cut off.
fn run(disk: &SimulatedDisk, all: &Fleet) -> Option<usize> {
    let Ok((store, _)) = open(disk) else {
        return Some(0);
    };
    steps()
        .iter()
        .position(|step| (step.run)(&store, all).is_err())
}

/// Opens the store and names what serves, after looking at every byte of it.
fn serves(disk: &SimulatedDisk, all: &Fleet, context: &str) -> (Store, &'static str) {
    let (store, repairs) = open(disk).unwrap_or_else(|error| panic!("{context}: {error}"));
    for repair in &repairs {
        let expected = matches!(repair, Repair::Returned { .. } | Repair::Removed { .. });
        assert!(expected, "{context}: {repair:?}");
    }
    let named = [("a", &all.a), ("b", &all.b), ("c", &all.c), ("d", &all.d)];
    for installed in store.list().unwrap() {
        store
            .verify(&installed.id)
            .unwrap_or_else(|error| panic!("{context}: {error}"));
    }
    let state = store.state();
    if let Some(Model::Release(previous)) = &state.previous {
        store
            .verify(previous)
            .unwrap_or_else(|error| panic!("{context}: previous: {error}"));
    }
    let active = match &state.active {
        Model::Factory => "factory",
        Model::Release(id) => {
            let (name, made) = named
                .iter()
                .find(|(_, made)| made.release.id == *id)
                .unwrap();
            let whole = made.lies_in(disk, &store.active_path());
            assert!(whole, "{context}: {name} is a mixture");
            name
        }
    };
    (store, active)
}

fn check_links(disk: &SimulatedDisk, store: &Store, context: &str) {
    use cabind_updates::store::disk::Disk as _;
    let models = Path::new(ROOT).join("models");
    let target = disk.read_link(&models.join("active")).unwrap();
    assert_eq!(models.join(target), store.active_path(), "{context}");
}

#[test]
fn a_whole_model_is_found_after_a_power_cut_at_any_operation() {
    let all = fleet();
    let uncut = factory_disk();
    let before = uncut.operations();
    assert_eq!(run(&uncut, &all), None, "without a cut all steps succeed");
    let operations = uncut.operations();
    assert_eq!(serves(&uncut, &all, "uncut").1, "b");

    let (mut points, mut starts, mut returned, mut changed) = (0, 0, 0, 0);
    for cut in before + 1..=operations {
        let disk = factory_disk();
        disk.cut_at(cut);
        let step = run(&disk, &all).expect("the power went");
        let step = &steps()[step];
        let seeds = (0..6).map(|seed| Outcome::Mixed(cut * 100 + seed));
        for outcome in [Outcome::Lost, Outcome::Kept].into_iter().chain(seeds) {
            let context = format!("{:?} at operation {cut}, while: {}", outcome, step.what);
            let after = disk.after_power_cut(outcome);
            let operations_before = after.operations();
            let (store, active) = serves(&after, &all, &context);
            let expected = step.may_serve.contains(&active);
            assert!(
                expected,
                "{context}: {active}, not one of {:?}",
                step.may_serve
            );
            check_links(&after, &store, &context);
            returned += u64::from(!store.state().bad.is_empty());
            changed += u64::from(active != step.may_serve[0]);
            points += 1;

            // The car is not stuck: what was cut off can be done again.
            finish(&store, &all, &context);
            drop(store);
            let (_, active) = serves(&after, &all, &context);
            assert_eq!(active, "d", "{context}: cannot be finished");

            // And the power goes again in the start itself, somewhere.
            let mut dice = Dice(cut);
            let fresh = disk.after_power_cut(outcome);
            fresh.cut_at(operations_before + 1 + dice.roll(30));
            drop(open(&fresh));
            let again = fresh.after_power_cut(Outcome::Mixed(cut));
            let (_, active) = serves(&again, &all, &context);
            let expected = step.may_serve.contains(&active);
            assert!(
                expected,
                "{context}, cut twice: {active}, not {:?}",
                step.may_serve
            );
            starts += 1;
        }
    }
    println!(
        "{points} power cuts, {starts} more at the start after; {returned} with a bad release, {changed} with the new model"
    );
    assert!(points >= 1000, "only {points} points");
    assert!(starts >= 1000, "only {starts} starts");
    assert!(
        returned > 0 && changed > 0,
        "the cuts miss what they are for"
    );
}

/// Brings b to serve where it is not bad, then d, from wherever a cut left things.
fn finish(store: &Store, all: &Fleet, context: &str) {
    for made in [&all.b, &all.d] {
        let id = &made.release.id;
        if store.state().active == Model::Release(id.clone()) {
            continue;
        }
        if store.state().bad_reason(&id.manifest_sha256).is_some() {
            let refused = store.begin_trial(id);
            let by_name = matches!(
                refused,
                Err(StoreError::KnownBad { .. } | StoreError::NotInstalled { .. })
            );
            assert!(by_name, "{context}: {refused:?}");
            continue;
        }
        let done = || -> Result<(), StoreError> {
            if store.release(id).is_err() {
                install(store, made)?;
            }
            switch(store, made)?;
            store.confirm().map(drop)
        };
        done().unwrap_or_else(|error| panic!("{context}: {error}"));
    }
}
