//! What NVRTC compiled outlives the process, and nothing but that is handed to the driver.
#![allow(clippy::unwrap_used)]
use cabind_kernels::compiled::{CompiledKernels, Found, Kept};
use cubecl_environment::persistence::{MemoryStorage, Namespace, Store, StoreOptions, storage};
use cubecl_environment::{environment, persistence::CacheOption};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

const MAKER: &str = "this build";

/// The store is the process's, so one test at a time has it, and finds it empty.
fn process() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    let held = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    forget();
    held
}

/// As at the start of a process.
fn forget() {
    environment::set_root(std::env::temp_dir());
    for namespace in MemoryStorage::namespaces() {
        storage::open(&namespace.namespace).purge();
    }
}

/// As `cubecl-cuda` opens it.
fn store(backend: &str) -> Store<String, Vec<u8>> {
    Store::new(
        StoreOptions::new()
            .storage(Namespace::scoped(backend, "ptx_sm90-cpp"))
            .cache(CacheOption::Lazy),
    )
}

fn compile(kernels: &[&str]) {
    for kernel in kernels {
        let ptx = format!("ptx of {kernel}").into_bytes();
        store("cuda").insert((*kernel).into(), ptx).unwrap();
    }
}

fn start(directory: &Path) -> CompiledKernels {
    forget();
    CompiledKernels::restore(directory, MAKER.into())
}

fn kept(from_file: usize, compiled: usize) -> Kept {
    Kept {
        from_file,
        compiled,
    }
}

#[test]
fn a_second_start_compiles_again() {
    let (_process, directory) = (process(), tempfile::tempdir().unwrap());
    let first = start(directory.path());
    assert_eq!(first.found(), Found::Nothing);
    compile(&["norm", "attention"]);
    assert_eq!(first.keep().unwrap(), kept(0, 2));

    let second = start(directory.path());
    assert_eq!(second.found(), Found::Kernels(2));
    let ptx = store("cuda").remove(&"attention".into());
    assert_eq!(ptx, Some(b"ptx of attention".to_vec()));
    assert_eq!(second.keep().unwrap(), kept(2, 0));
}

#[test]
fn a_later_models_kernels_push_out_the_earlier_ones() {
    let (_process, directory) = (process(), tempfile::tempdir().unwrap());
    let first = start(directory.path());
    compile(&["bf16"]);
    first.keep().unwrap();

    let second = start(directory.path());
    compile(&["q8_0"]);
    assert_eq!(second.keep().unwrap(), kept(1, 1));
    let third = start(directory.path());
    assert_eq!(third.found(), Found::Kernels(2));
}

#[test]
fn what_is_not_a_kernel_is_kept() {
    let (_process, directory) = (process(), tempfile::tempdir().unwrap());
    let first = start(directory.path());
    let mut other = store("autotune");
    other.insert("matmul".into(), b"fastest".to_vec()).unwrap();
    assert_eq!(first.keep().unwrap(), kept(0, 0));
    assert!(fs::read_dir(directory.path()).unwrap().next().is_none());
}

#[test]
fn another_builds_kernels_are_run() {
    let (_process, directory) = (process(), tempfile::tempdir().unwrap());
    let before = CompiledKernels::restore(directory.path(), "the build before".into());
    compile(&["norm"]);
    before.keep().unwrap();

    let now = start(directory.path());
    assert_eq!(now.found(), Found::AnotherMaker);
    assert_eq!(store("cuda").remove(&"norm".into()), None);
    compile(&["norm"]);
    assert_eq!(now.keep().unwrap(), kept(0, 1));
    assert_eq!(start(directory.path()).found(), Found::Kernels(1));
}

#[test]
fn a_damaged_file_reaches_the_driver() {
    let (_process, directory) = (process(), tempfile::tempdir().unwrap());
    let first = start(directory.path());
    compile(&["norm", "rope", "attention"]);
    first.keep().unwrap();
    let path = fs::read_dir(directory.path()).unwrap().next().unwrap();
    let path = path.unwrap().path();
    let whole = fs::read(&path).unwrap();

    let mut damaged: Vec<Vec<u8>> = (0..whole.len()).map(|cut| whole[..cut].to_vec()).collect();
    for at in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << (at % 8);
        damaged.push(flipped);
    }
    damaged.push([whole.as_slice(), b"and more"].concat());
    for bytes in damaged {
        fs::write(&path, bytes).unwrap();
        assert_eq!(start(directory.path()).found(), Found::Damaged);
        assert!(MemoryStorage::namespaces().iter().all(|n| n.entries == 0));
    }

    let repaired = start(directory.path());
    compile(&["norm"]);
    assert_eq!(repaired.keep().unwrap(), kept(0, 1));
    assert_eq!(start(directory.path()).found(), Found::Kernels(1));
}

#[test]
fn a_directory_that_cannot_be_written_ends_the_start() {
    let (_process, directory) = (process(), tempfile::tempdir().unwrap());
    let file = directory.path().join("file");
    fs::write(&file, b"no directory").unwrap();
    let start = start(&file.join("cache"));
    assert_eq!(start.found(), Found::Nothing);
    compile(&["norm"]);
    let error = start.keep().unwrap_err().to_string();
    assert!(
        error.contains("compiled kernels cannot be kept in"),
        "{error}"
    );
    assert_eq!(fs::read(&file).unwrap(), b"no directory");
}
