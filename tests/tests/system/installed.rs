//! The files in `systemd/` and the Makefile, as the programs that read them see them.
use cabind::config::Config;
use cabind_tests::bus_client::NAME;
use cabind_tests::private_bus::PrivateBus;
use cabind_tests::programs::{built, repository};
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

const NOBODY: u32 = 65_534;

fn shipped(name: &str) -> String {
    std::fs::read_to_string(repository().join("systemd").join(name)).unwrap()
}

#[test]
fn the_default_configuration_says_what_the_daemon_assumes() {
    let text = shipped("cabind.toml");
    let config = Config::parse(&text, Path::new("systemd/cabind.toml")).unwrap();
    assert_eq!(config, Config::default());
}

/// `section.key` of every key, read off the debug form of the defaults: a new one cannot be missed.
fn keys_of_the_daemon() -> BTreeSet<String> {
    let mut sections: Vec<String> = Vec::new();
    let mut keys = BTreeSet::new();
    for line in format!("{:#?}", Config::default()).lines().skip(1) {
        match line.trim().split_once(": ") {
            Some((section, value)) if value.ends_with('{') => sections.push(section.into()),
            Some((key, _)) => {
                sections.push(key.into());
                keys.insert(sections.join("."));
                sections.pop();
            }
            None => {
                sections.pop();
            }
        }
    }
    keys
}

/// Keys that are set, and those in a comment of the form `# key = value`.
fn keys_of_the_file(text: &str) -> BTreeSet<String> {
    let mut section = String::new();
    let mut keys = BTreeSet::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').into();
        }
        let line = line.trim_start_matches("# ");
        if let Some((key, _)) = line.split_once(" = ")
            && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')
        {
            keys.insert(format!("{section}.{key}"));
        }
    }
    keys
}

#[test]
fn no_key_is_missing_from_the_documented_configuration() {
    let known = keys_of_the_daemon();
    assert!(known.contains("mqtt.hermes.dialect"), "{known:?}");
    assert_eq!(keys_of_the_file(&shipped("cabind.toml")), known);
}

#[test]
fn the_drain_ends_before_systemd_loses_patience() {
    let unit = shipped("cabind.service");
    let stop = unit
        .lines()
        .find_map(|line| line.strip_prefix("TimeoutStopSec="));
    let stop: u64 = stop.unwrap().trim_end_matches('s').parse().unwrap();
    // The MQTT adapter takes up to 7 s to say goodbye.
    assert!(stop >= Config::default().engine.drain_seconds_max + 10);
}

#[test]
fn systemd_accepts_the_unit() {
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("cabind.service");
    let program = built("cabind").unwrap();
    let text = shipped("cabind.service");
    let text = text.replace("/usr/bin/cabind ", &format!("{} ", program.display()));
    std::fs::write(&unit, text).unwrap();
    let verify = Command::new("systemd-analyze")
        .args(["verify", "--man=no"])
        .arg(&unit)
        .output()
        .unwrap();
    let complaints = String::from_utf8_lossy(&verify.stderr);
    assert!(
        verify.status.success() && complaints.is_empty(),
        "{complaints}"
    );
}

#[test]
fn every_file_is_installed_where_its_reader_looks() {
    let root = tempfile::tempdir().unwrap();
    let target = built("cabind").unwrap();
    let target = target.parent().unwrap().parent().unwrap();
    let make = Command::new("make")
        .arg("install")
        .arg(format!("DESTDIR={}", root.path().display()))
        .env("CARGO_TARGET_DIR", target)
        .current_dir(repository())
        .output()
        .unwrap();
    assert!(
        make.status.success(),
        "{}",
        String::from_utf8_lossy(&make.stderr)
    );
    let check = |file: &str, executable: bool| {
        let meta = std::fs::metadata(root.path().join(file));
        let mode = meta
            .unwrap_or_else(|error| panic!("{file}: {error}"))
            .permissions();
        assert_eq!(
            mode.mode() & 0o777,
            if executable { 0o755 } else { 0o644 },
            "{file}"
        );
    };
    check("usr/bin/cabind", true);
    check("usr/bin/cabinctl", true);
    check("etc/cabind/cabind.toml", false);
    check("usr/lib/systemd/system/cabind.service", false);
    check("usr/lib/sysusers.d/cabind.conf", false);
    check("usr/lib/tmpfiles.d/cabind.conf", false);
    check(
        "usr/share/dbus-1/system.d/org.cabind.Inference1.conf",
        false,
    );
    check(
        "usr/share/dbus-1/system-services/org.cabind.Inference1.service",
        false,
    );
    check(
        "usr/share/dbus-1/interfaces/org.cabind.Inference1.xml",
        false,
    );
    check("usr/share/dbus-1/interfaces/org.cabind.Models1.xml", false);
    check("usr/share/cabind/models/cabin-mini/config.json", false);
    check(
        "usr/share/cabind/models/cabin-mini/model.safetensors",
        false,
    );
}

/// What `busctl` says to a call of the name, as another user where one is given.
fn call(address: &str, user: Option<u32>) -> String {
    call_member(address, user, ["org.freedesktop.DBus.Peer", "Ping"])
}

fn call_member(address: &str, user: Option<u32>, member: [&str; 2]) -> String {
    let mut command = Command::new("busctl");
    command.arg(format!("--address={address}"));
    command.args(["call", NAME, "/"]).args(member);
    if let Some(user) = user {
        command.uid(user).gid(user);
    }
    String::from_utf8_lossy(&command.output().unwrap().stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_daemons_user_owns_the_name_and_strangers_cannot_call_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let (user, group) = (rustix::process::getuid(), rustix::process::getgid());
    let policy = folder.path().join("policy.conf");
    let text = shipped("org.cabind.Inference1.conf");
    // This machine need not have the user and the groups: whoever runs the test stands for them.
    let mut as_is = text.replace(r#"user="cabind""#, &format!(r#"user="{}""#, user.as_raw()));
    for name in ["cabind", "cabind-update", "cabind-vehicle"] {
        let ours = format!(r#"group="{}""#, group.as_raw());
        as_is = as_is.replace(&format!(r#"group="{name}""#), &ours);
    }
    assert_ne!(as_is, text);
    std::fs::write(&policy, as_is).unwrap();
    let bus = PrivateBus::with_policy(folder.path(), &policy).unwrap();
    // It may also say that it could not raise its own limits.
    let log = bus.log();
    assert!(!log.contains("policy") && !log.contains("nknown"), "{log}");

    let daemon = zbus::connection::Builder::address(bus.address.as_str());
    let daemon = daemon.build().await.unwrap();
    daemon
        .request_name(NAME)
        .await
        .expect("the daemon's user may own the name");
    // Answers calls: with an error here, as there is no object.
    daemon.object_server();
    let answered = |said: &str| said.is_empty() || said.contains("Unknown object");
    let ours = call(&bus.address, None);
    assert!(answered(&ours), "a member of the group may call: {ours}");
    if user.is_root() {
        let strange = call(&bus.address, Some(NOBODY));
        assert!(
            strange.contains("Access denied"),
            "a stranger may not call: {strange}"
        );
    } else {
        eprintln!("skipped: only root can pose as a stranger");
    }
}

/// Debian's users `lp`, `mail` and `news`, each in the group of its number, stand for members of the
/// policy's groups.
#[tokio::test(flavor = "multi_thread")]
async fn each_group_may_call_what_is_its_own_and_no_more() {
    let user = rustix::process::getuid();
    if !user.is_root() {
        eprintln!("skipped: only root can pose as others");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let policy = folder.path().join("policy.conf");
    let mut text = shipped("org.cabind.Inference1.conf").replace(r#"user="cabind""#, r#"user="0""#);
    let members = [
        ("cabind", "lp", 7),
        ("cabind-update", "mail", 8),
        ("cabind-vehicle", "news", 9),
    ];
    for (group, stand_in, _) in members {
        let stand_in = format!(r#"group="{stand_in}""#);
        text = text.replace(&format!(r#"group="{group}""#), &stand_in);
    }
    std::fs::write(&policy, text).unwrap();
    let bus = PrivateBus::with_policy(folder.path(), &policy).unwrap();
    let daemon = zbus::connection::Builder::address(bus.address.as_str());
    let daemon = daemon.build().await.unwrap();
    daemon.request_name(NAME).await.unwrap();
    daemon.object_server();
    for (interface, owner) in [
        ("org.cabind.Inference1", "cabind"),
        ("org.cabind.Request1", "cabind"),
        ("org.cabind.Models1", "cabind-update"),
        ("org.cabind.Job1", "cabind-update"),
        ("org.cabind.Vehicle1", "cabind-vehicle"),
    ] {
        for (group, _, member) in members {
            // There is no such method: whoever may call it hears just that.
            let said = call_member(&bus.address, Some(member), [interface, "Nothing"]);
            let refused = said.contains("Access denied");
            assert_eq!(refused, group != owner, "{group} calls {interface}: {said}");
        }
        let said = call_member(&bus.address, None, [interface, "Nothing"]);
        assert!(
            !said.contains("Access denied"),
            "root calls {interface}: {said}"
        );
    }
}

#[tokio::test]
async fn without_the_right_user_nobody_owns_the_name() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).unwrap();
    let policy = folder.path().join("policy.conf");
    let text = shipped("org.cabind.Inference1.conf");
    // As on a machine where the daemon's user is somebody else.
    let text = text.replace(r#"user="cabind""#, r#"user="12345""#);
    std::fs::write(&policy, text).unwrap();
    let bus = PrivateBus::with_policy(folder.path(), &policy).unwrap();
    let impostor = zbus::connection::Builder::address(bus.address.as_str());
    let impostor = impostor.build().await.unwrap();
    let refused = impostor.request_name(NAME).await.unwrap_err();
    assert!(
        refused.to_string().contains("AccessDenied") || refused.to_string().contains("not allowed"),
        "{refused}"
    );
}
