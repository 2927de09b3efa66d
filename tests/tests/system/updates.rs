//! Models over the air, from a real web server: installed, tried, switched to, and taken back.
use crate::cuda::Machine;
use crate::world::{LIMIT, World, said};
use cabind_tests::bus_client::Options;
use cabind_tests::daemon::{Daemon, Setup};
use cabind_tests::file_server::FileServer;
use cabind_tests::programs::cabin_mini;
use cabind_tests::releases::{Releases, TRIAL, section, tuned};
use serde_json::Value;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Switches while somebody asks all the time.
const SWITCHES: usize = 100;

/// A car, and the server its releases come from.
struct Fleet {
    world: World,
    server: FileServer,
    releases: Releases,
    trial: PathBuf,
    setup: Setup,
}

impl Fleet {
    /// The repository has cabin-mini as 1.0.0, and slightly changed as 1.1.0.
    fn ready() -> Self {
        Self::of(Setup::new(cabin_mini()), TRIAL)
    }

    /// As [`Self::ready`], with another car and another trial of the releases.
    fn of(mut setup: Setup, trial_text: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let releases = Releases::init(folder.path()).unwrap();
        let trial = folder.path().join("trial.json");
        std::fs::write(&trial, trial_text).unwrap();
        let tuned = tuned(folder.path()).unwrap();
        releases
            .publish(&cabin_mini(), "cabin-mini@1.0.0", &trial)
            .unwrap();
        releases
            .publish(&tuned, "cabin-mini@1.1.0", &trial)
            .unwrap();
        let server = FileServer::start(&releases.repository, folder.path()).unwrap();
        let store = folder.path().join("store");
        setup.sections = section(&store, &releases.root(), &server.address());
        let mut world = World::start(folder, setup.clone());
        world.daemon.wait_ready(LIMIT, |_| Ok(())).unwrap();
        Self {
            world,
            server,
            releases,
            trial,
            setup,
        }
    }

    /// Starts the daemon anew, with what the one before left on disk.
    fn restart(&mut self) {
        let mut setup = self.setup.clone();
        setup.bus = Some(self.world.bus.address.clone());
        setup.broker_port = Some(self.world.broker.port);
        self.world.daemon = Daemon::start(&setup, self.world.folder.path()).unwrap();
        self.world.daemon.wait_ready(LIMIT, |_| Ok(())).unwrap();
    }

    /// Runs `cabinctl update …`, which must end well.
    fn update(&self, arguments: &str) -> String {
        let output = self.world.shell(&format!("cabinctl update {arguments}"));
        assert!(output.status.success(), "{arguments}: {}", said(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs `cabinctl update …`, which must fail, and gives what it says.
    fn refused(&self, arguments: &str) -> String {
        let output = self.world.shell(&format!("cabinctl update {arguments}"));
        assert!(!output.status.success(), "{arguments}: {}", said(&output));
        said(&output)
    }

    fn status(&self) -> Value {
        serde_json::from_str(&self.update("status --json")).unwrap()
    }

    fn answers(&self) {
        let output = self
            .world
            .shell("cabinctl ask --json 'set the temperature to 21 degrees'");
        assert!(output.status.success(), "{}", said(&output));
        assert!(said(&output).contains("set_cabin_temperature"));
    }
}

/// On a driver that computes nothing, so that nothing can be asked for.
#[test]
fn an_update_pushes_the_model_off_a_gpu_that_has_room_for_one() {
    let machine = Machine::new();
    let mut setup = machine.car("auto");
    setup.environment.push(("DRIVER_BYTES", "40000000".into()));
    let fleet = Fleet::of(setup, r#"{"trial_seconds": 1}"#);
    for version in ["cabin-mini@1.0.0", "cabin-mini@1.1.0"] {
        fleet.update(&format!("install {version} --activate"));
        assert_eq!(fleet.status()["active"], version);
        fleet.update("confirm");
        let status = said(&fleet.world.shell("cabinctl status"));
        assert!(status.contains("cuda:0"), "{version}: {status}");
    }
    let log = fleet.world.daemon.process.log();
    assert!(log.contains("put aside for the trial"), "{log}");
}

#[test]
fn a_release_does_not_serve_or_does_not_go_back() {
    let fleet = Fleet::ready();
    assert_eq!(fleet.status()["active"], "factory");
    fleet.update("install cabin-mini@1.0.0 --activate");
    assert_eq!(fleet.status()["active"], "cabin-mini@1.0.0");
    fleet.answers();
    fleet.update("confirm");

    // Only what changed is fetched.
    let before = fleet.server.accesses().unwrap().len();
    fleet.update("install cabin-mini@1.1.0 --activate");
    let log = fleet.server.accesses().unwrap();
    let fetched: u64 = log[before..]
        .iter()
        .filter(|line| line.contains("/blobs/"))
        .map(|line| {
            line.split_whitespace()
                .nth(9)
                .unwrap()
                .parse::<u64>()
                .unwrap()
        })
        .sum();
    let layer_bytes = 2 * (256 * (256 + 2 * 128 + 256) + 3 * 256 * 768) as u64;
    assert!(
        fetched > 0 && fetched <= layer_bytes * 101 / 100,
        "{fetched} of a layer's {layer_bytes}"
    );
    assert_eq!(fleet.status()["active"], "cabin-mini@1.1.0");
    fleet.answers();
    fleet.update("confirm");

    fleet.update("rollback");
    let status = fleet.status();
    assert_eq!(status["active"], "cabin-mini@1.0.0");
    assert_eq!(status["previous"], "cabin-mini@1.1.0");
    fleet.answers();
}

#[test]
fn a_bad_release_serves_or_is_tried_twice() {
    let fleet = Fleet::ready();
    let trial = std::fs::read_to_string(&fleet.trial).unwrap();
    std::fs::write(&fleet.trial, trial.replace("21}", "22}")).unwrap();
    let model = cabin_mini();
    let bad = fleet
        .releases
        .publish(&model, "cabin-mini@1.2.0", &fleet.trial);
    bad.unwrap();
    let said = fleet.refused("install cabin-mini@1.2.0 --activate");
    assert!(said.contains("Trial"), "{said}");
    assert_eq!(fleet.status()["active"], "factory");
    fleet.answers();
    let said = fleet.refused("install cabin-mini@1.2.0 --activate");
    assert!(said.contains("KnownBad"), "{said}");
    let said = fleet.refused("install cabin-mini@9.9.9");
    assert!(said.contains("Unknown"), "{said}");
}

#[test]
fn a_stick_with_a_bundle_is_no_repository() {
    let fleet = Fleet::ready();
    let bundle = fleet.world.folder.path().join("stick.cabind");
    fleet.releases.bundle("cabin-mini@1.1.0", &bundle).unwrap();
    fleet.update(&format!("install --file {} --activate", bundle.display()));
    assert_eq!(fleet.status()["active"], "cabin-mini@1.1.0");
    fleet.answers();
    std::fs::write(&bundle, "no bundle").unwrap();
    let said = fleet.refused(&format!("install --file {}", bundle.display()));
    assert!(said.contains("BadBundle"), "{said}");
}

#[test]
fn an_unconfirmed_release_survives_the_death_of_the_daemon() {
    let mut fleet = Fleet::ready();
    fleet.update("install cabin-mini@1.0.0 --activate");
    fleet.update("confirm");
    // Two seconds of trial are long enough for what follows.
    fleet.update("install cabin-mini@1.1.0 --activate");
    fleet
        .world
        .daemon
        .process
        .signal(rustix::process::Signal::KILL)
        .unwrap();
    fleet.world.daemon.process.wait(LIMIT).unwrap();
    fleet.restart();
    let status = fleet.status();
    assert_eq!(status["active"], "cabin-mini@1.0.0", "{status}");
    assert!(status["bad"].to_string().contains("1.1.0"), "{status}");
    fleet.answers();
}

#[test]
fn a_release_that_rotted_leaves_no_model() {
    let mut fleet = Fleet::ready();
    fleet.update("install cabin-mini@1.0.0 --activate");
    fleet.update("confirm");
    fleet.update("install cabin-mini@1.1.0 --activate");
    fleet.update("confirm");
    fleet.world.daemon.stop(LIMIT).unwrap();
    let folder = fleet.world.folder.path().to_owned();
    // Of the right length, so that only loading finds it.
    for version in ["1.1.0", "1.0.0"] {
        let file = folder.join(format!(
            "store/models/cabin-mini/{version}/model.safetensors"
        ));
        let bytes = std::fs::metadata(&file).unwrap().len() as usize;
        std::fs::write(&file, vec![0xff; bytes]).unwrap();
        fleet.restart();
        fleet.answers();
        let log = fleet.world.daemon.process.log();
        assert!(log.contains("cannot be loaded"), "{version}: {log}");
        fleet.world.daemon.stop(LIMIT).unwrap();
    }
}

/// Prints the longest time a client waited for the next event of a stream.
#[test]
fn a_request_is_lost_in_a_switch() {
    let fleet = Fleet::ready();
    fleet.update("install cabin-mini@1.0.0 --activate");
    fleet.update("confirm");
    let over = std::sync::atomic::AtomicBool::new(false);
    let (replies, longest) = std::thread::scope(|scope| {
        let asking = scope.spawn(|| {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let client = fleet.world.client().await;
                let (mut replies, mut longest) = (0, Duration::ZERO);
                while !over.load(std::sync::atomic::Ordering::Relaxed) {
                    let mut last = Instant::now();
                    let asked = "set the temperature to 21 degrees";
                    let mut stream = client.stream(asked, Options::new()).await.unwrap();
                    let mut events = Vec::new();
                    while let Some(event) = stream.next().await.unwrap() {
                        longest = longest.max(last.elapsed());
                        last = Instant::now();
                        events.push(event);
                    }
                    assert_eq!(events.last().unwrap()["event"], "done", "{events:?}");
                    let called = |event: &Value| event["tool"] == "set_cabin_temperature";
                    assert!(events.iter().any(called), "{events:?}");
                    replies += 1;
                }
                (replies, longest)
            })
        });
        fleet.update("install cabin-mini@1.1.0");
        for switch in 0..SWITCHES {
            let release = ["cabin-mini@1.1.0", "cabin-mini@1.0.0"][switch % 2];
            fleet.update(&format!("activate {release}"));
            fleet.update("confirm");
        }
        over.store(true, std::sync::atomic::Ordering::Relaxed);
        asking.join().unwrap()
    });
    eprintln!("{SWITCHES} switches, {replies} streams, the longest pause in one {longest:?}");
    assert!(replies > SWITCHES);
}
