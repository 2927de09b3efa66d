//! cabin-mini, as shipped, on its test sets (`models/cabin-mini/eval`), through `cabind eval`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

fn eval_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/cabin-mini/eval")
}

/// The report on all test files whose name begins with `set`.
fn report(set: &str, options: &[&str]) -> Value {
    let mut files: Vec<_> = std::fs::read_dir(eval_folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name.starts_with(set) && name.ends_with(".jsonl")
        })
        .collect();
    files.sort();
    let output = Command::new(env!("CARGO_BIN_EXE_cabind"))
        .args(["eval", "--json", "--device", "cpu", "--model"])
        .arg(eval_folder().join(".."))
        .args(options)
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn check(report: &Value, share: &str, percent_min: f64) {
    let percent = report.pointer(share).expect(share)["percent"]
        .as_f64()
        .unwrap();
    assert!(
        percent >= percent_min,
        "{share}: {percent:.2} %, at least {percent_min} % are wanted; {:#}",
        report["failures"]
    );
}

#[test]
fn cabin_mini_calls_something_else_than_it_was_asked() {
    for options in [&[][..], &["--no-think"]] {
        let report = report("unseen", options);
        check(&report, "/exact", 97.0);
        check(&report, "/valid", 100.0);
        for language in ["en", "de", "fr"] {
            check(&report, &format!("/language/{language}"), 95.0);
        }
    }
}
