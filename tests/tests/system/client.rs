//! `cabinctl` against a daemon, and without one.
use crate::world::{World, chatty, run, said};
use cabind_tests::programs::cabin_mini;
use serde_json::Value;

#[test]
fn ask_prints_the_reply_and_its_calls() {
    let world = World::ready(cabin_mini(), "");
    let output = world.shell("cabinctl ask --json 'set the temperature to 21 degrees'");
    assert!(output.status.success(), "{}", said(&output));
    let reply: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        reply["calls"][0]["tool"], "set_cabin_temperature",
        "{reply}"
    );
    let output = world.shell("cabinctl ask 'set the temperature to 21 degrees'");
    assert!(output.status.success(), "{}", said(&output));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("set_cabin_temperature"), "{text}");
}

#[test]
fn status_tells_model_and_state() {
    let world = World::ready(chatty(), "");
    let output = world.shell("cabinctl status");
    let text = said(&output);
    assert!(output.status.success(), "{text}");
    for part in ["ready", "chatty", "cpu"] {
        assert!(text.to_lowercase().contains(part), "no {part} in {text}");
    }
}

#[test]
fn without_a_daemon_the_exit_code_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let bus = cabind_tests::private_bus::PrivateBus::open(folder.path()).unwrap();
    for command in [&["status"][..], &["ask", "hello"]] {
        let mut arguments = vec!["--bus", &bus.address];
        arguments.extend(command);
        let output = run("cabinctl", &arguments);
        let text = said(&output);
        assert_eq!(output.status.code(), Some(3), "{command:?}: {text}");
        assert!(text.contains("org.cabind.Inference1"), "{text}");
    }
}

#[test]
fn chat_reads_lines_until_the_end_of_its_input() {
    let world = World::ready(cabin_mini(), "");
    let output = world.shell("printf 'turn on the fog lights\\n' | cabinctl chat");
    let text = said(&output);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("set_fog_lights"), "{text}");
}
