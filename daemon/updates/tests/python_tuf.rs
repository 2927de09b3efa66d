//! Repositories made by python-tuf: a kept copy, and a new one where python-tuf is installed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use cabind_updates::manifest::Sha256;
use cabind_updates::metadata::{
    DirectoryTransport, MetadataError, SystemClock, Transport as _, Trusted,
};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

const PATH: &str = "models/cabin-mini/1.1.0.json";
const MANIFEST: &[u8] = b"{\"name\": \"cabin-mini\", \"version\": \"1.1.0\"}";

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/python_tuf")
        .join(name)
}

/// Both editions are read, in order and not back, and nothing in them can be changed.
async fn check(repository: &Path) {
    let car = tempfile::tempdir().unwrap();
    let root = std::fs::read(repository.join("initial_root.json")).unwrap();
    let clock = Arc::new(SystemClock::default());
    let open = || Trusted::open(car.path(), &root, clock.clone()).unwrap();
    let first = DirectoryTransport::new(repository.join("1"));
    let second = DirectoryTransport::new(repository.join("2"));

    let mut trusted = open();
    let refreshed = trusted.refresh(&first).await.unwrap();
    assert_eq!(
        (refreshed.root, refreshed.snapshot, refreshed.targets),
        (1, 1, 1)
    );
    assert_eq!(refreshed.skipped, []);
    assert_eq!(trusted.releases().len(), 1);

    let refreshed = trusted.refresh(&second).await.unwrap();
    assert_eq!(
        (refreshed.root, refreshed.snapshot, refreshed.targets),
        (2, 2, 2)
    );
    let releases = trusted.releases();
    assert_eq!(releases.len(), 2);
    assert_eq!(releases[1].path, PATH);
    assert_eq!(releases[1].sha256, Sha256::of(MANIFEST));
    assert_eq!(releases[1].custom.counter, 2);
    assert_eq!(releases[1].custom.wave_percent, Some(25));
    assert_eq!(trusted.target(PATH, &second).await.unwrap(), MANIFEST);
    drop(trusted);

    let mut trusted = open();
    let error = trusted.refresh(&first).await.unwrap_err();
    let rollback = MetadataError::Rollback {
        role: "timestamp".into(),
        trusted: 2,
        offered: 1,
    };
    assert_eq!(error, rollback);
    drop(trusted);

    // A bit of each file, wherever it is: what is read of it is missed.
    for name in [
        "2.root.json",
        "timestamp.json",
        "2.snapshot.json",
        "2.targets.json",
    ] {
        let car = tempfile::tempdir().unwrap();
        let copy = tempfile::tempdir().unwrap();
        copied(&repository.join("2"), copy.path());
        let path = copy.path().join("metadata").join(name);
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&path, bytes).unwrap();
        let mut trusted = Trusted::open(car.path(), &root, clock.clone()).unwrap();
        let transport = DirectoryTransport::new(copy.path());
        let error = trusted.refresh(&transport).await.expect_err(name);
        let refused = matches!(
            error,
            MetadataError::Malformed { .. }
                | MetadataError::Integrity { .. }
                | MetadataError::WrongKey { .. }
        );
        assert!(refused, "{name}: {error:?}");
    }
    let remote = cabind_updates::metadata::Remote::Metadata("2.cabin%2Fteam.json");
    assert!(
        second.fetch(remote, 1 << 20).await.is_ok(),
        "the role's name is encoded"
    );
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copied(&entry.path(), &to),
            false => drop(std::fs::copy(entry.path(), to).unwrap()),
        }
    }
}

#[tokio::test]
async fn a_repository_that_python_tuf_made_is_read() {
    check(&here("repository")).await;
}

#[tokio::test]
async fn a_repository_that_python_tuf_makes_now_is_read() {
    let python = std::env::var("CABIND_PYTHON").unwrap_or_else(|_| "python3".into());
    let there = Command::new(&python)
        .args(["-c", "import tuf.api.metadata"])
        .output();
    if !there.is_ok_and(|output| output.status.success()) {
        eprintln!(
            "SKIPPED: `{python}` has no python-tuf, so only the kept repository was read; \
             set CABIND_PYTHON to one that has (pip install tuf 'securesystemslib[crypto]')"
        );
        return;
    }
    let made = tempfile::tempdir().unwrap();
    let output = Command::new(&python)
        .arg(here("publish.py"))
        .arg(made.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    check(made.path()).await;
}
