//! What is beside cabin-mini's weights fits them: the GGUF files, and a test set that was not
//! trained on.
#![allow(clippy::unwrap_used)]
use cabind_models::export::export_gguf;
use cabind_models::weights::FileFormat;
use std::path::{Path, PathBuf};
use std::process::Command;

fn models() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

#[test]
fn a_gguf_file_is_of_other_weights_than_are_shipped() {
    let folder = tempfile::tempdir().unwrap();
    for (name, format) in [
        ("cabin-mini-q8_0.gguf", FileFormat::Q8_0),
        ("cabin-mini-q4_0.gguf", FileFormat::Q4_0),
    ] {
        let written = folder.path().join(name);
        export_gguf(&models().join("cabin-mini"), format, &written).unwrap();
        let shipped = std::fs::read(models().join("cabin-mini-gguf").join(name)).unwrap();
        let same = std::fs::read(&written).unwrap() == shipped;
        assert!(same, "{name}: write it again with cabinctl quantize");
    }
}

/// Runs a script of the training, which needs nothing but Python.
fn check(script: &[&str]) {
    let output = Command::new("python3")
        .arg("-B")
        .args(script)
        .current_dir(models().join("cabin-mini/training"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{output:?}");
}

#[test]
fn a_phrase_of_the_training_has_no_function_or_a_function_no_phrase() {
    check(&["check.py"]);
}

#[test]
fn a_handwritten_line_is_in_the_training_text() {
    check(&["overlap.py", "--samples", "4000"]);
}
