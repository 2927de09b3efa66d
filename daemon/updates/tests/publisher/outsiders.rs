//! Other people's software reads what the publisher wrote: python-tuf, the reference client.
use crate::common::{Desk, id};
use cabind_updates::release::{AddOptions, PrivateKey, Role, Rotation};
use std::path::Path;
use std::process::Command;

const CLIENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/publisher/read.py");

/// A Python that has the package `tuf`: `CABIND_TUF_PYTHON`, or the one on the path.
fn python() -> Option<String> {
    let python = std::env::var("CABIND_TUF_PYTHON").unwrap_or("python3".into());
    let found = Command::new(&python)
        .args(["-c", "import tuf.ngclient"])
        .output();
    if found.is_ok_and(|found| found.status.success()) {
        return Some(python);
    }
    eprintln!(
        "skipped: {python} cannot import `tuf` (pip install tuf; CABIND_TUF_PYTHON names another Python)"
    );
    None
}

/// What the client says about a target: the root it got to, and the sum of the file.
fn read(python: &str, desk: &Desk, target: &str, trusted: &Path) -> (bool, String) {
    let home = desk.home.path().join("python");
    let _ = std::fs::remove_dir_all(&home);
    let output = Command::new(python)
        .args([CLIENT.as_ref(), trusted, &desk.dir, &home])
        .arg(target)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    (output.status.success(), text + &errors)
}

#[test]
fn python_tuf_reads_a_release_after_two_rotations() {
    let Some(python) = python() else {
        return;
    };
    let desk = Desk::new();
    let first = desk.home.path().join("trusted.json");
    std::fs::write(&first, desk.first_root()).unwrap();
    let added = desk.release(&AddOptions::new(id("cabin@1.0"), desk.model(&[])));
    let target = "models/cabin/1.0.json";
    let expected = |root: u32| format!("root {root} target {}\n", added.manifest_sha256);
    assert_eq!(read(&python, &desk, target, &first), (true, expected(1)));

    for (role, signers) in [
        (
            Role::Root,
            vec![(Role::Root, "root-2"), (Role::Root, "root-3")],
        ),
        (
            Role::Models,
            vec![(Role::Targets, "targets"), (Role::Models, "models-new")],
        ),
    ] {
        let new = format!("{role}-new");
        let key = PrivateKey::generate(&desk.key(&new)).unwrap();
        let old = if role == Role::Root {
            "root-1"
        } else {
            "models"
        };
        let old = PrivateKey::read(&desk.key(old)).unwrap();
        let rotation = Rotation {
            add: vec![key.public().clone()],
            remove: vec![old.id().to_string()],
            threshold: None,
        };
        desk.open().rotate(role, &rotation).unwrap();
        for (role, key) in signers {
            desk.sign(role, &[key]).unwrap();
        }
        desk.publish().unwrap();
        assert_eq!(read(&python, &desk, target, &first), (true, expected(2)));
    }

    // It is no yes-man.
    let manifest = std::fs::read_to_string(&added.manifest).unwrap();
    std::fs::write(&added.manifest, manifest.replace("\"any\"", "\"cpu\"")).unwrap();
    let (taken, text) = read(&python, &desk, target, &first);
    assert!(!taken && text.contains("LengthOrHashMismatch"), "{text}");
    let (taken, text) = read(&python, &desk, "models/cabin/2.0.json", &first);
    assert!(!taken && text.contains("no such target"), "{text}");
}
