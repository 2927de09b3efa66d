//! Repositories made by python-tuf: a kept copy, and a new one where python-tuf is installed. Their
//! metadata are read and their releases installed, from a server that others wrote.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::fetch::{Http, HttpConfig};
use cabind_updates::manifest::Sha256;
use cabind_updates::metadata::{
    DirectoryTransport, MetadataError, SystemClock, Transport as _, Trusted,
};
use cabind_updates::store::Release;
use cabind_updates::update::{BytesTransport, Origin, Repository, UpdateError, wave_has};
use common::car::{Garage, config, new_disk};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use tokio::sync::Mutex;

const PATH: &str = "models/cabin-mini/1.1.0.json";
/// Of the second release, as `publish.py` says it.
const WAVE_PERCENT: u8 = 25;

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
    assert_eq!(releases[1].custom.counter, 2);
    assert_eq!(releases[1].custom.wave_percent, Some(WAVE_PERCENT));
    let manifest = trusted.target(PATH, &second).await.unwrap();
    assert_eq!(releases[1].sha256, Sha256::of(&manifest));
    assert_eq!(Release::parse(manifest).unwrap().id.version, "1.1.0");
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

/// Ends its process when the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Python's own server, and its address.
fn serve(directory: &Path) -> (Running, String) {
    let mut child = Command::new("python3")
        .args(["-u", "-m", "http.server", "0", "--bind", "127.0.0.1"])
        .arg("--directory")
        .arg(directory)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let stdout = child.stdout.take().unwrap();
    let running = Running(child);
    // "Serving HTTP on 127.0.0.1 port 40000 (…"
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).unwrap();
    let port = line.split(' ').nth(5).unwrap();
    (running, format!("http://127.0.0.1:{port}"))
}

/// The whole job, twice: what the first edition has serves, then what the second one has, in a car
/// of its wave; a car that is not in it keeps what it has.
async fn install(repository: &Path) {
    let root = std::fs::read(repository.join("initial_root.json")).unwrap();
    let car = |in_wave: bool| {
        let mut config = config();
        let mut ids = (0..).map(|number| format!("car-{number}"));
        let named = ids.find(|id| wave_has(id, "", WAVE_PERCENT) == in_wave);
        config.car.vehicle_id = named.unwrap();
        Garage::with(new_disk(), config)
    };
    for in_wave in [true, false] {
        let metadata = tempfile::tempdir().unwrap();
        let clock = Arc::new(SystemClock::default());
        let trusted = Trusted::open(metadata.path(), &root, clock).unwrap();
        let trusted = Arc::new(Mutex::new(trusted));
        let garage = car(in_wave);
        for (edition, version) in [("1", "1.0.0"), ("2", "1.1.0")] {
            let (_running, url) = serve(&repository.join(edition));
            let http = HttpConfig {
                mirrors: vec![url],
                ..HttpConfig::default()
            };
            let bytes = Arc::new(Http::new(&http).unwrap());
            let transport = Arc::new(BytesTransport(bytes.clone()));
            let origin = Origin {
                catalogue: Arc::new(Repository::new(trusted.clone(), vec![transport])),
                bytes,
            };
            let before = garage.store.active_path();
            let installed = garage.updater.install(&origin, "cabin-mini", version).await;
            if version == "1.1.0" && !in_wave {
                let percent = WAVE_PERCENT;
                let refused = installed.unwrap_err();
                assert!(
                    matches!(refused, UpdateError::NotInWave { percent: p } if p == percent),
                    "{refused}"
                );
                assert_eq!(garage.store.active_path(), before);
                continue;
            }
            let id = installed.unwrap();
            let progress = garage.updater.progress().borrow().clone();
            assert_eq!(progress.done_bytes, progress.total_bytes);
            // The configuration is the same in both.
            assert_eq!(progress.reused_bytes > 0, version == "1.1.0");
            garage.updater.activate(&id).await.unwrap();
            garage.updater.confirm().await.unwrap();
            garage.store.verify(&id).unwrap();
            assert_eq!(garage.store.active_path(), garage.path(&id));
        }
    }
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
async fn a_release_that_python_tuf_published_serves() {
    install(&here("repository")).await;
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
    install(made.path()).await;
}
