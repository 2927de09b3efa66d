//! Start, stop and what is in between, as systemd sees it.
use crate::world::{LIMIT, World, chatty, run, said, until};
use cabind_tests::bus_client::{Options, error_name};
use cabind_tests::daemon::{Daemon, Setup};
use std::time::{Duration, Instant};

/// A reply long enough to be interrupted.
const LONG: &str = "reply_tokens_max = 4000\n";

#[tokio::test]
async fn ready_is_said_when_the_daemon_serves_and_not_before() {
    let world = World::ready(chatty(), "");
    let client = world.client().await;
    assert_eq!(client.property("State").await.unwrap(), "ready");
    let options = Options::from([("max_tokens", 4u32.into())]);
    let reply = client.generate("hello", options).await.unwrap();
    assert_eq!(reply["finish"], "length", "{reply:?}");
}

#[test]
fn a_daemon_that_has_nothing_to_do_is_taken_for_one_that_hangs() {
    let folder = tempfile::tempdir().unwrap();
    let setup = Setup {
        watchdog: Some(Duration::from_millis(400)),
        ..Setup::new(chatty())
    };
    let mut world = World::start(folder, setup);
    world.daemon.wait_ready(LIMIT, |_| Ok(())).unwrap();
    for _ in 0..3 {
        let fed = world.daemon.notification(LIMIT).unwrap();
        assert_eq!(fed.trim(), "WATCHDOG=1");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_lets_running_replies_end_and_accepts_no_new_one() {
    let mut world = World::ready(chatty(), LONG);
    let client = world.client().await;
    let options = || Options::from([("max_tokens", 2000u32.into())]);
    let mut events = client.stream("hello", options()).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap()["event"], "started");
    world
        .daemon
        .process
        .signal(rustix::process::Signal::TERM)
        .unwrap();
    until("the daemon drains", || async {
        client.property("State").await.unwrap() == "draining"
    })
    .await;
    let refused = client.generate("hello", options()).await.unwrap_err();
    assert_eq!(error_name(&refused), "ShuttingDown", "{refused}");
    let mut last = None;
    while let Some(event) = events.next().await.unwrap() {
        last = Some(event);
    }
    let last = last.expect("the reply goes on");
    assert_eq!(
        (&last["event"], &last["finish"]),
        (&"done".into(), &"length".into()),
        "{last}"
    );
    let status = world.daemon.process.wait(LIMIT).unwrap();
    assert!(status.success(), "{status}\n{}", world.daemon.process.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_that_outlasts_the_drain_does_not_hold_the_stop_up() {
    let mut world = World::ready(chatty(), "reply_tokens_max = 4000\ndrain_seconds_max = 0\n");
    let client = world.client().await;
    let mut events = client.stream("hello", Options::new()).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap()["event"], "started");
    let status = world.daemon.stop(Duration::from_secs(15)).unwrap();
    assert!(status.success(), "{status}\n{}", world.daemon.process.log());
}

#[tokio::test]
async fn a_stop_while_the_model_loads_is_a_clean_one() {
    let mut world = World::starting(chatty(), "");
    // The notify socket exists before the process does; any moment before READY=1 will do.
    let status = match world.daemon.stop(LIMIT) {
        Ok(status) => status,
        Err(error) => panic!("{error:#}"),
    };
    // A signal before the handler is in place ends the process by that signal, as for any program.
    let by_signal = std::os::unix::process::ExitStatusExt::signal(&status) == Some(15);
    assert!(
        status.success() || by_signal,
        "{status}\n{}",
        world.daemon.process.log()
    );
}

#[test]
fn a_configuration_that_cannot_be_used_is_refused_with_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cabind.toml");
    let model = chatty();
    let check = |text: &str, wanted: &str| {
        let model = format!("[model]\npath = {model:?}\ndevice = \"cpu\"\n");
        std::fs::write(&file, format!("{text}\n{model}")).unwrap();
        let start = Instant::now();
        let output = run("cabind", &["run", "--config", file.to_str().unwrap()]);
        let said = said(&output);
        assert!(
            matches!(output.status.code(), Some(1..=127)),
            "{text}: {said}"
        );
        assert!(said.contains(wanted), "{text}: no {wanted:?} in: {said}");
        assert!(!said.contains("panicked"), "{said}");
        assert!(start.elapsed() < Duration::from_secs(20), "{text}");
    };
    check("[engine]\nqueue_request_max = 4", "queue_request_max");
    check("[engine]\nqueue_requests_max = 0", "queue_requests_max");
    check(
        "[engine]\nqueue_requests_max = \"many\"",
        "queue_requests_max",
    );
    check("[updates]\nenabled = true", "updates");
    check("[mqtt]\nsite = \"a/b\"", "site");
    check(
        "[mqtt]\nenabled = true\nbroker = \"http://x\"\n[dbus]\nenabled = false",
        "mqtt.broker",
    );
    check(
        "[dbus]\nbus = \"unix:path=/does/not/exist\"",
        "/does/not/exist",
    );
    check("[[[", "cabind.toml");
}

#[test]
fn a_configuration_file_that_is_not_there_is_named() {
    let output = run("cabind", &["run", "--config", "/does/not/exist.toml"]);
    assert!(!output.status.success());
    assert!(
        said(&output).contains("/does/not/exist.toml"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_model_that_is_not_there_ends_the_daemon_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let bus = cabind_tests::private_bus::PrivateBus::open(folder.path()).unwrap();
    let mut setup = Setup::new("/does/not/exist".into());
    setup.bus = Some(bus.address.clone());
    let mut daemon = Daemon::start(&setup, folder.path()).unwrap();
    let status = daemon.process.wait(LIMIT).unwrap();
    let log = daemon.process.log();
    assert!(matches!(status.code(), Some(1..=127)), "{status}\n{log}");
    assert!(log.contains("/does/not/exist"), "{log}");
}
