use super::*;

#[test]
fn the_rate_is_of_late_not_of_all_time() {
    let at = Duration::from_secs;
    let mut meter = Meter::default();
    assert_eq!(meter.note(at(0), 0), 0);
    assert_eq!(meter.note(at(1), 1000), 1000);
    assert_eq!(meter.note(at(2), 3000), 1500);
    // A minute of silence, then a fast second.
    meter.note(at(62), 3000);
    assert_eq!(meter.note(at(71), 93_000), 10_000);
    for tick in 0..1000 {
        meter.note(at(72) + Duration::from_millis(tick), 93_000 + tick * 5);
    }
    assert!(meter.samples.len() <= RATE_SAMPLES_MAX + 1);
    assert_eq!(meter.note(at(73), 93_000 + 5000), 5000);
}

#[test]
fn no_release_serves_without_its_trial() {
    use Phase::*;
    let all = [
        Idle,
        Checking,
        Downloading,
        Verifying,
        Staged,
        Trial,
        Active,
        RolledBack,
        Failed,
    ];
    let before = |next: Phase| -> Vec<Phase> {
        let leads = |phase: &Phase| phase.may_become(next);
        all.into_iter().filter(leads).collect()
    };
    // From idle only where a start finds one that already serves.
    assert_eq!(before(Active), [Idle, Trial]);
    assert_eq!(before(Trial), [Staged]);
    assert_eq!(before(Verifying), [Downloading]);
    assert!(before(Failed) == all);
}

#[test]
fn what_was_saved_is_neither_fetched_nor_from_before() {
    let progress = Progress {
        total_bytes: 100,
        done_bytes: 80,
        reused_bytes: 40,
        resumed_bytes: 20,
        fetched_bytes: 15,
        bytes_per_second: 10,
        ..Progress::default()
    };
    assert_eq!(progress.saved_bytes(), 45);
    assert_eq!(progress.remaining(), Some(Duration::from_secs(2)));
    assert_eq!(Progress::default().remaining(), None);
}
