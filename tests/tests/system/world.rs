//! A daemon and what it talks to, for one test.
use cabind_tests::broker::Mosquitto;
use cabind_tests::bus_client::BusClient;
use cabind_tests::daemon::{Daemon, Setup};
use cabind_tests::private_bus::PrivateBus;
use cabind_tests::programs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Whatever takes longer is stuck.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);

/// Dropped in this order: the daemon before what it is connected to.
pub(crate) struct World {
    pub daemon: Daemon,
    pub bus: PrivateBus,
    pub broker: Mosquitto,
    pub folder: TempDir,
}

/// Random weights; a reply ends only at a limit.
pub(crate) fn chatty() -> PathBuf {
    programs::repository().join("models/tests/golden/chatty")
}

impl World {
    /// A daemon that is ready. `engine` holds further lines of that section.
    pub(crate) fn ready(model: PathBuf, engine: &str) -> Self {
        let mut world = Self::starting(model, engine);
        world.daemon.wait_ready(LIMIT, |_| Ok(())).unwrap();
        // READY=1 does not wait for the broker, which keeps no message for topics nobody hears.
        let online = world.shell("mosquitto_sub -t cabind/default/status -C 1 -W 30");
        assert!(said(&online).contains("online"), "{}", said(&online));
        world
    }

    /// A daemon that was just started.
    pub(crate) fn starting(model: PathBuf, engine: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut setup = Setup::new(model);
        setup.engine = engine.into();
        Self::start(folder, setup)
    }

    /// A daemon that was just started, with its files in `folder`.
    pub(crate) fn start(folder: TempDir, mut setup: Setup) -> Self {
        let bus = PrivateBus::open(folder.path()).unwrap();
        let broker = Mosquitto::start(folder.path()).unwrap();
        setup.bus = Some(bus.address.clone());
        setup.broker_port = Some(broker.port);
        let daemon = Daemon::start(&setup, folder.path()).unwrap();
        Self {
            daemon,
            bus,
            broker,
            folder,
        }
    }

    pub(crate) async fn client(&self) -> BusClient {
        BusClient::connect(&self.bus.address).await.unwrap()
    }

    /// Runs a shell command as somebody who has cabind installed and this world's bus and broker.
    pub(crate) fn shell(&self, command: &str) -> Output {
        // mosquitto's clients read their default options from there.
        for program in ["mosquitto_rr", "mosquitto_pub", "mosquitto_sub"] {
            let options = format!("-h 127.0.0.1\n-p {}\n", self.broker.port);
            std::fs::write(self.folder.path().join(program), options).unwrap();
        }
        // What a command writes stays out of the repository.
        let home = self.folder.path().join("home");
        if std::fs::create_dir(&home).is_ok() {
            std::os::unix::fs::symlink(programs::repository().join("models"), home.join("models"))
                .unwrap();
        }
        let built = programs::built("cabind").unwrap();
        let path = std::env::var("PATH").unwrap();
        Command::new("timeout")
            .args(["--signal=KILL", &LIMIT.as_secs().to_string(), "bash"])
            .args(["-euo", "pipefail", "-c", command])
            .current_dir(home)
            .env(
                "PATH",
                format!("{}:{path}", built.parent().unwrap().display()),
            )
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus.address)
            .env("CABIND_BUS", "session")
            .env("XDG_CONFIG_HOME", self.folder.path())
            .output()
            .unwrap()
    }
}

/// Runs a built program to its end, killing it when it hangs.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Output {
    let limit = LIMIT.as_secs().to_string();
    Command::new("timeout")
        .args(["--signal=KILL", &limit])
        .arg(programs::built(program).unwrap())
        .args(arguments)
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .current_dir(programs::repository())
        .output()
        .unwrap()
}

/// Both outputs, for messages.
pub(crate) fn said(output: &Output) -> String {
    format!(
        "{}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Asks again until the answer is the wanted one.
pub(crate) async fn until<F: Future<Output = bool>>(what: &str, mut holds: impl FnMut() -> F) {
    let start = Instant::now();
    while !holds().await {
        assert!(start.elapsed() < LIMIT, "not within {LIMIT:?}: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A copy of a model that can be spoilt.
pub(crate) fn copy(model: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(model).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
    }
    folder
}
