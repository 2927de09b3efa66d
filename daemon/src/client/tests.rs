#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! The client against the real bus interfaces, with a scripted engine behind them.
use super::arguments::Arguments;
use super::daemon::{Daemon, Status};
use super::failure::Failure;
use crate::bus::StreamEvent;
use crate::bus::tests::rig::{End, PrivateBus, Rig, within};
use crate::bus::tests::updates::Fleet;
use crate::engine::EngineState;
use clap::Parser;
use std::collections::HashMap;
use std::io::Write;

async fn connect(bus: &PrivateBus, wait_seconds_max: u64) -> Daemon {
    let daemon = Daemon::connect(bus.address.clone(), wait_seconds_max);
    within(daemon).await.unwrap()
}

fn options(arguments: &[&str]) -> super::arguments::ReplyArguments {
    let line = ["cabinctl", "chat"].iter().chain(arguments);
    match Arguments::try_parse_from(line).unwrap().command {
        super::Command::Chat(options) => options,
        other => panic!("not a chat: {other:?}"),
    }
}

fn user(text: &str) -> Vec<(String, String)> {
    vec![("user".into(), text.into())]
}

fn code(failure: &Failure) -> String {
    format!("{:?}", failure.exit_code())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loading_model_is_waited_for_but_not_for_ever() {
    let rig = Rig::start_loading().await;
    let (patient, hasty) = (connect(&rig.bus, 60).await, connect(&rig.bus, 0).await);
    let failure = within(hasty.ready()).await.unwrap_err();
    assert!(matches!(failure, Failure::NotReady(_)), "{failure:?}");
    let ready = tokio::spawn(async move { patient.ready().await });
    let eternal = connect(&rig.bus, u64::MAX).await;
    let eternal = tokio::spawn(async move { eternal.ready().await });
    rig.status.send_modify(|s| {
        s.state = EngineState::Loading {
            bytes_done: 1,
            bytes_total: 2,
        };
    });
    let status = within(hasty.status()).await.unwrap();
    assert_eq!(
        (status.loading_bytes_done, status.loading_bytes_total),
        (1, 2)
    );
    rig.status.send_modify(|s| s.state = EngineState::Ready);
    for waiting in [ready, eternal] {
        assert_eq!(within(waiting).await.unwrap().unwrap().state, "ready");
    }
    for (state, part) in [
        (
            EngineState::Failed {
                reason: "torn file".into(),
            },
            "torn file",
        ),
        (EngineState::Draining, "shutting down"),
    ] {
        rig.status.send_modify(|s| s.state = state);
        let failure = within(hasty.ready()).await.unwrap_err();
        assert!(failure.to_string().contains(part), "{failure}");
        assert_eq!(code(&failure), code(&Failure::NotReady(String::new())));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_options_of_the_command_line_reach_the_engine() {
    let mut rig = Rig::start().await;
    let daemon = connect(&rig.bus, 0).await;
    let mut schema = tempfile::NamedTempFile::new().unwrap();
    schema.write_all(br#"{"type": "integer"}"#).unwrap();
    let schema = format!("--schema={}", schema.path().display());
    let line = [
        "--max-tokens=9",
        "--temperature=0.5",
        "--seed=3",
        "--no-think",
        &schema,
    ];
    let messages = user("answer hi");
    let mut reply = within(daemon.stream(&messages, &options(&line)))
        .await
        .unwrap();
    let mut content = String::new();
    loop {
        match within(reply.next()).await.unwrap() {
            StreamEvent::Content { text } => content.push_str(&text),
            StreamEvent::Done { .. } => break,
            _ => {}
        }
    }
    assert_eq!(content, "hi");
    let given = within(rig.requests.recv()).await.unwrap().options;
    assert_eq!((given.reply_tokens_max, given.seed), (Some(9), Some(3)));
    assert_eq!((given.temperature, given.think), (Some(0.5), Some(false)));
    assert_eq!(given.schema.as_deref(), Some(r#"{"type": "integer"}"#));
}

#[test]
fn a_schema_that_cannot_be_read_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        format!("--schema={}", path.display())
    };
    let check = |line: &[&str], part: &str| {
        let line = ["cabinctl", "ask", "hi"].iter().chain(line);
        let error = Arguments::try_parse_from(line).unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    };
    check(&["--schema=/not/there"], "No such file");
    check(&[&file("torn", "{\"type\":")], "the file holds no JSON");
    check(&[&file("whole", "{}"), "--tools"], "cannot be used with");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_failure_has_its_exit_code() {
    let mut rig = Rig::start().await;
    let daemon = connect(&rig.bus, 0).await;
    let check = async |message: &str, line: &[&str], name: &str, want: u8| {
        let messages = user(message);
        let failure = match within(daemon.stream(&messages, &options(line))).await {
            Err(failure) => failure,
            Ok(mut reply) => loop {
                if let Err(failure) = within(reply.next()).await {
                    break failure;
                }
            },
        };
        assert!(failure.to_string().starts_with(name), "{failure}");
        assert_eq!(
            code(&failure),
            format!("{:?}", std::process::ExitCode::from(want))
        );
    };
    check("answer x", &["--temperature=11"], "InvalidArgument", 4).await;
    check(&"long ".repeat(3000), &[], "PromptTooLong", 4).await;
    check("die", &[], "Internal", 4).await;
    check("deadline", &[], "Deadline", 5).await;
    check("a\0b", &[], "the text has a NUL", 2).await;
    rig.status.send_modify(|s| s.state = EngineState::Warming);
    check("answer x", &[], "NoModel", 5).await;
    rig.status.send_modify(|s| s.state = EngineState::Ready);

    while rig.ends.try_recv().is_ok() {}
    let messages = user("wait");
    let reply = within(daemon.stream(&messages, &options(&[])))
        .await
        .unwrap();
    within(reply.cancel()).await;
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));

    drop(rig.server);
    let nobody = PrivateBus::start();
    let failure = within(connect(&nobody, 0).await.status())
        .await
        .unwrap_err();
    assert!(
        matches!(failure, Failure::Unreachable { .. }),
        "{failure:?}"
    );
    let failure = Daemon::connect("unix:path=/nonexistent/bus".into(), 0);
    let failure = within(failure).await.unwrap_err();
    assert!(
        matches!(failure, Failure::Unreachable { .. }),
        "{failure:?}"
    );
    let failure = Daemon::connect("nonsense".into(), 0);
    let failure = within(failure).await.unwrap_err();
    assert!(matches!(failure, Failure::Usage(_)), "{failure:?}");
}

#[test]
fn a_daemon_with_other_properties_still_has_a_status() {
    let value = zbus::OwnedVariant::try_from(zbus::Variant::from("ready")).unwrap();
    let odd = zbus::OwnedVariant::try_from(zbus::Variant::from(5u32)).unwrap();
    let steering = zbus::OwnedVariant::try_from(zbus::Variant::from("cpu\u{1b}[2J")).unwrap();
    let properties = HashMap::from([
        ("State".to_string(), value),
        ("Model".to_string(), odd.clone()),
        ("Device".to_string(), steering),
        ("Later".to_string(), odd),
    ]);
    let want = Status {
        state: "ready".into(),
        device: "cpu[2J".into(),
        ..Default::default()
    };
    assert_eq!(Status::from(properties), want);
}

/// Carries out a whole command line.
async fn cabinctl(bus: &PrivateBus, line: &str) -> Result<(), Failure> {
    let words = format!("cabinctl --bus {} {line}", bus.address);
    let arguments = Arguments::try_parse_from(words.split(' ')).unwrap();
    within(super::run(arguments)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_is_followed_to_its_end_and_fails_with_its_name() {
    let rig = Rig::start().await;
    let name = |result: Result<(), Failure>| match result {
        Err(Failure::Refused { name, .. }) => name,
        other => panic!("not refused: {other:?}"),
    };
    assert_eq!(name(cabinctl(&rig.bus, "update check").await), "NoUpdates");
    cabinctl(&rig.bus, "update status").await.unwrap();
    let fleet = Fleet::new();
    fleet.join(&rig);
    let bundle = fleet.bundle.to_str().unwrap();
    let install = format!("update install --file {bundle}");
    for line in [
        &install,
        "update list",
        "update list --json",
        "update status --json",
    ] {
        cabinctl(&rig.bus, line).await.unwrap();
    }
    let missing = format!("update install cabin-mini@9.9.9 --file {bundle}");
    assert_eq!(name(cabinctl(&rig.bus, &missing).await), "Unknown");
    let refused = cabinctl(&rig.bus, "update install cabin-mini@9.9.9").await;
    assert_eq!(name(refused), "NoRepository");
    assert_eq!(name(cabinctl(&rig.bus, "update confirm").await), "Store");
    for line in ["update cancel", "update pause", "update resume"] {
        let refused = cabinctl(&rig.bus, line).await;
        assert!(matches!(refused, Err(Failure::Usage(_))), "{refused:?}");
    }
    cabinctl(&rig.bus, "update remove cabin-mini@1.1.0")
        .await
        .unwrap();
    let line = ["cabinctl", "update", "activate", "../1"];
    assert!(Arguments::try_parse_from(line).is_err());
}
