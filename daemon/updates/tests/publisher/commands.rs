//! The command line: what a fleet engineer types and reads.
use crate::common::{Desk, load};
use cabind_updates::release::ReleaseCommand;
use clap::Parser;
use std::fs;
use std::path::Path;

/// Runs `cabinctl release LINE`, whose words have no blanks.
fn run(line: &str) -> Result<String, String> {
    let words = std::iter::once("release").chain(line.split_whitespace());
    let command = ReleaseCommand::try_parse_from(words).map_err(|error| error.to_string())?;
    let mut out = Vec::new();
    command.run(&mut out).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(out).unwrap())
}

#[test]
fn a_fleet_is_run_from_the_command_line() {
    let desk = Desk::bare();
    let home = desk.home.path().display().to_string();
    let (dir, keys) = (desk.dir.display(), desk.keys.display());
    let (model, next) = (desk.model(&[]), desk.model(&[1]));
    // Paths with blanks cannot be in a line here.
    fs::rename(&model, desk.home.path().join("one")).unwrap();
    fs::rename(&next, desk.home.path().join("two")).unwrap();
    let mut said = String::new();
    let mut step = |line: &str, expected: &[&str]| {
        let text = run(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        for expected in expected {
            assert!(text.contains(expected), "{line} said: {text}");
        }
        said.push_str(&text);
    };
    step(
        &format!("init {dir} --keys {keys} --timestamp-days 3"),
        &["off this machine", "root-3.pem", "publish"],
    );
    step(
        &format!("publish {dir} --keys {keys}"),
        &["root 1", "metadata/timestamp.json"],
    );
    step(&format!("list {dir}"), &["No release."]);
    step(
        &format!("add {dir} {home}/one cabin@1.0 --hardware cpu --wave 10"),
        &["counter 1", "model.safetensors", "release sign"],
    );
    step(
        &format!("sign {dir} models --key {keys}/models.pem"),
        &["1 of 1 signatures"],
    );
    step(&format!("publish {dir} --keys {keys}"), &["models 2"]);
    step(
        &format!("add {dir} {home}/two cabin@1.1 --base cabin@1.0"),
        &["in its base", "counter 2"],
    );
    step(
        &format!("list {dir}"),
        &["cabin@1.1", ": staged", "10 % of the fleet"],
    );
    step(&format!("wave {dir} cabin@1.0 100 --seed s"), &["void"]);
    step(&format!("sign {dir} models --key {keys}"), &["1 of 1"]);
    step(
        &format!("publish {dir} --keys {keys}/snapshot.pem --keys {keys}/timestamp.pem"),
        &[],
    );
    step(
        &format!("refresh {dir} --keys {keys}/timestamp.pem"),
        &["timestamp 4"],
    );
    step(&format!("key {home}/root-4.pem"), &["root-4.pem.pub"]);
    step(
        &format!("rotate {dir} root --add {home}/root-4.pem.pub"),
        &["sign"],
    );
    step(
        &format!("sign {dir} root --key {keys}/root-1.pem"),
        &["1 of 2 signatures", "that cars trust now", "another holder"],
    );
    step(
        &format!("sign {dir} root --key {home}/root-4.pem"),
        &["2 of 2 signatures"],
    );
    let error = run(&format!("publish {dir} --keys {keys}")).unwrap_err();
    assert!(error.contains("root has 1 of 2 signatures"), "{error}");
    step(
        &format!("sign {dir} root --key {keys}/root-2.pem"),
        &["release publish"],
    );
    step(&format!("publish {dir} --keys {keys}"), &["root 2"]);
    step(&format!("renew {dir} targets"), &["release sign"]);
    step(
        &format!("sign {dir} targets --key {keys}/targets.pem"),
        &["targets version 2"],
    );
    step(&format!("publish {dir} --keys {keys}"), &["targets 2"]);
    step(
        &format!("bundle {dir} cabin@1.1 {home}/stick --with-base"),
        &["Cars take it until"],
    );
    step(
        &format!("check {dir} --root {dir}/metadata/1.root.json --bytes"),
        &["root 2", "2 releases"],
    );
    step(&format!("withdraw {dir} cabin@1.1"), &["Staged."]);
    assert_eq!(
        load(&desk.dir, &desk.first_root()).unwrap().releases.len(),
        2
    );

    // No private key is ever said.
    for key in fs::read_dir(&desk.keys).unwrap() {
        let key = key.unwrap().path();
        if key.extension().is_some_and(|extension| extension == "pem") {
            let text = fs::read_to_string(key).unwrap();
            let secret = text.lines().nth(1).unwrap();
            assert!(secret.len() > 40 && !said.contains(secret));
        }
    }
}

#[test]
fn what_cannot_be_meant_is_refused_before_anything_is_done() {
    for line in [
        "init /nowhere",
        "add /nowhere /model cabin",
        "add /nowhere /model cabin@1 --wave-seed s",
        "add /nowhere /model cabin@1 --min-cabind 1",
        "sign /nowhere timestamp --key k",
        "sign /nowhere root",
        "publish /nowhere",
        "wave /nowhere cabin@1 400",
    ] {
        let words = std::iter::once("release").chain(line.split_whitespace());
        assert!(ReleaseCommand::try_parse_from(words).is_err(), "{line}");
    }
    let error = run("list /nowhere").unwrap_err();
    assert!(error.contains("cabinctl release init"), "{error}");
}

/// The page for the fleet engineer shows commands that there are.
#[test]
fn every_command_of_the_page_is_understood() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("FLEET.md");
    let page = fs::read_to_string(page).unwrap().replace("\\\n", " ");
    let lines = page
        .lines()
        .filter_map(|line| line.trim().strip_prefix("cabinctl "));
    let mut count = 0;
    for line in lines.filter(|line| line.starts_with("release ")) {
        let line = line.split(" #").next().unwrap();
        let result = ReleaseCommand::try_parse_from(line.split_whitespace());
        assert!(result.is_ok(), "{line}: {}", result.unwrap_err());
        count += 1;
    }
    assert!(count >= 20, "{count} commands");
}
