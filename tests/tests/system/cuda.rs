//! The CUDA path on a driver and a compiler that compute nothing (`tests/cuda/`): device, memory,
//! launches, recorded passes and the file of compiled kernels are real, and only the kernels are not.
use crate::world::{LIMIT, World, said, until};
use cabind_tests::bus_client::{BusClient, Options, error_name};
use cabind_tests::daemon::Setup;
use cabind_tests::programs::{built, cabin_mini, repository};
use serde_json::Value;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

const DECODED: u64 = 16;

/// About what the weights of cabin-mini take.
const MODEL_BYTES: u64 = 9_000_000;

/// A machine with CUDA installed, and a cache directory.
pub(crate) struct Machine(TempDir);

/// What one run of `cabind bench` asked of it.
struct Asked {
    compiled: u64,
    driver: Value,
}

impl Machine {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("include")).unwrap();
        fs::write(at("include/cuda_fp16.h"), "").unwrap();
        for (source, library) in [("driver.c", "libcuda.so"), ("compiler.c", "libnvrtc.so")] {
            let built = Command::new("cc")
                .args(["-shared", "-fPIC", "-O1", "-o"])
                .arg(at(library))
                .arg(repository().join("tests/cuda").join(source))
                .status();
            assert!(built.unwrap().success(), "{source}");
        }
        Self(folder)
    }

    fn kernels(&self) -> PathBuf {
        self.0.path().join("cache/compiled-kernels")
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let folder = self.0.path();
        vec![
            ("LD_LIBRARY_PATH", folder.into()),
            ("CUDA_PATH", folder.into()),
            ("CACHE_DIRECTORY", folder.join("cache").into()),
        ]
    }

    /// A daemon to start there.
    pub(crate) fn car(&self, device: &str) -> Setup {
        let mut setup = Setup::new(cabin_mini());
        setup.device = device.into();
        setup.environment = self.environment();
        setup
    }

    /// A daemon that is ready there, whose driver fails as `DRIVER_FAILS` of `tests/cuda/driver.c` says.
    fn daemon(&self, device: &str, fails: &str) -> World {
        let mut setup = self.car(device);
        setup.environment.push(("DRIVER_FAILS", fails.into()));
        let mut world = World::start(TempDir::new().unwrap(), setup);
        world.daemon.wait_ready(LIMIT, |_| Ok(())).unwrap();
        world
    }

    fn bench(&self) -> Asked {
        let output = Command::new(built("cabind").unwrap())
            .args(["bench", "--device", "cuda:0", "--prefill", "8"])
            .args(["--depth", "0", "--repeats", "1", "--decode"])
            .arg(DECODED.to_string())
            .arg(cabin_mini())
            .envs(self.environment())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        // A compiler that is not asked says nothing.
        let compiler = report(&said, "compiler: ");
        Asked {
            compiled: compiler.map_or(0, |compiler| compiler["compiled"].as_u64().unwrap()),
            driver: report(&said, "driver: ").expect(&said),
        }
    }
}

/// What a library of `tests/cuda/` says at the end.
fn report(said: &str, who: &str) -> Option<Value> {
    let line = said.lines().find_map(|line| line.strip_prefix(who))?;
    Some(serde_json::from_str(line).unwrap())
}

impl Asked {
    fn driver(&self, what: &str) -> u64 {
        self.driver[what].as_u64().unwrap()
    }
}

#[test]
fn a_second_start_compiles_again() {
    let machine = Machine::new();
    let first = machine.bench();
    assert!(first.compiled > 10);
    let second = machine.bench();
    assert_eq!(second.compiled, 0);
    assert_eq!(second.driver("modules"), first.driver("modules"));

    let mut kernels = fs::read(machine.kernels()).unwrap();
    kernels[first.compiled as usize] ^= 1;
    fs::write(machine.kernels(), kernels).unwrap();
    assert_eq!(machine.bench().compiled, first.compiled);
    assert_eq!(machine.bench().compiled, 0);
}

#[test]
fn a_lone_sequences_steps_are_launched_one_by_one() {
    let asked = Machine::new().bench();
    assert_eq!(asked.driver("replays"), DECODED);
    assert!(asked.driver("graphs") > 0);
}

#[test]
fn weights_reach_a_gpu_from_memory_that_is_not_pinned() {
    let asked = Machine::new().bench();
    let weights = fs::metadata(cabin_mini().join("model.safetensors")).unwrap();
    assert!(asked.driver("pinned_bytes") > weights.len() * 9 / 10);
    assert_eq!(asked.driver("pageable_bytes"), 0);
}

async fn device(client: &BusClient) -> String {
    let device = client.property("Device").await.unwrap();
    device.as_str().unwrap().into()
}

/// Whether the daemon answers as cabin-mini does on a processor.
async fn opens_a_window(world: &World) {
    let client = world.client().await;
    let device = device(&client).await;
    assert!(device.starts_with("cpu"), "{device}");
    let options = Options::from([("temperature", 0.0.into())]);
    let reply = client
        .generate("open the driver's window", options)
        .await
        .unwrap();
    assert!(reply["content"].as_str().unwrap().contains("set_window"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gpu_that_takes_no_model_ends_the_service() {
    let machine = Machine::new();
    for (fails, said) in [
        ("cuMemAlloc_v2 3 2", "out of device memory"),
        ("cuModuleLoadData 5 2", "CUDA_ERROR_OUT_OF_MEMORY"),
        ("cuLaunchKernel 100 719", "719"),
        ("cuMemcpyDtoHAsync_v2 4 214", "214"),
    ] {
        let world = machine.daemon("auto", fails);
        let notes = world.client().await.property("Notes").await.unwrap();
        assert!(
            notes[0].as_str().unwrap().contains(said),
            "{fails}: {notes}"
        );
        opens_a_window(&world).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gpu_that_is_lost_takes_more_than_its_request_with_it() {
    let machine = Machine::new();
    // In the middle of a reply, and when the daemon looks at what came out.
    for (fails, said) in [
        ("cuGraphLaunch 5 700", "cuGraphLaunch"),
        ("cuMemcpyDtoHAsync_v2 25 214", "214"),
    ] {
        let mut world = machine.daemon("auto", fails);
        let client = world.client().await;
        assert!(device(&client).await.starts_with("cuda:0"), "{fails}");
        let error = client.generate("hello", Options::new()).await.unwrap_err();
        assert_eq!(error_name(&error), "Internal", "{error}");
        assert!(error.to_string().contains(said), "{error}");
        until("the processor takes over", || async {
            client.property("State").await.unwrap() == "ready"
                && device(&client).await.starts_with("cpu")
        })
        .await;
        opens_a_window(&world).await;
        // Nobody who reads the journal looks for a database.
        assert!(!world.daemon.process.log().contains("no database"));
        let notes = client.property("Notes").await.unwrap();
        assert!(
            notes[0].as_str().unwrap().contains("computes no more"),
            "{notes}"
        );
        let status = world.daemon.stop(LIMIT).unwrap();
        assert!(status.success(), "{}", world.daemon.process.log());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_stays_up_without_the_gpu_it_is_to_use() {
    let machine = Machine::new();
    let mut world = machine.daemon("cuda:0", "cuGraphLaunch 5 700");
    let client = world.client().await;
    let error = client.generate("hello", Options::new()).await.unwrap_err();
    assert_eq!(error_name(&error), "Internal", "{error}");
    // So that systemd starts it anew.
    let status = world.daemon.process.wait(LIMIT).unwrap();
    assert!(!status.success(), "{}", world.daemon.process.log());
}

#[test]
fn a_gpu_that_records_no_steps_is_called_fast() {
    let machine = Machine::new();
    let world = machine.daemon("cuda:0", "cuStreamBeginCapture_v2 1 801");
    let status = said(&world.shell("cabinctl status"));
    assert!(
        status.contains("launched one by one, which is slow"),
        "{status}"
    );
    assert!(status.contains("cuda:0"), "{status}");
}

#[test]
fn a_model_that_is_gone_holds_memory_of_its_gpu() {
    let machine = Machine::new();
    let mut world = machine.daemon("cuda:0", "");
    assert!(world.daemon.stop(LIMIT).unwrap().success());
    let driver = report(&world.daemon.process.log(), "driver: ").unwrap();
    let held = |what: &str| driver[what].as_u64().unwrap();
    assert!(
        held("held_bytes_most") > held("held_bytes") + MODEL_BYTES,
        "{driver}"
    );
}
