//! The CUDA path on a driver and a compiler that compute nothing (`tests/cuda/`): device, memory,
//! launches, recorded passes and the file of compiled kernels are real, and only the kernels are not.
use cabind_tests::programs::{built, cabin_mini, repository};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

const DECODED: u64 = 16;

/// A machine with CUDA installed, and a cache directory.
struct Machine(TempDir);

/// What one run of `cabind bench` asked of it.
struct Asked {
    compiled: u64,
    driver: Value,
}

impl Machine {
    fn new() -> Self {
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

    fn bench(&self) -> Asked {
        let output = Command::new(built("cabind").unwrap())
            .args(["bench", "--device", "cuda:0", "--prefill", "8"])
            .args(["--depth", "0", "--repeats", "1", "--decode"])
            .arg(DECODED.to_string())
            .arg(cabin_mini())
            .env("LD_LIBRARY_PATH", self.0.path())
            .env("CUDA_PATH", self.0.path())
            .env("CACHE_DIRECTORY", self.0.path().join("cache"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let report = |who| {
            let line = said.lines().find_map(|line| line.strip_prefix(who))?;
            Some(serde_json::from_str(line).unwrap())
        };
        // A compiler that is not asked says nothing.
        let compiler: Option<Value> = report("compiler: ");
        Asked {
            compiled: compiler.map_or(0, |compiler| compiler["compiled"].as_u64().unwrap()),
            driver: report("driver: ").expect(&said),
        }
    }
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
