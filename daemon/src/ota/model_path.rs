//! Where in a release's directory its model lies.
use std::path::{Path, PathBuf};

/// The one GGUF file of the directory, else the directory itself, which is one of Hugging Face.
pub(super) fn model_in(directory: &Path) -> PathBuf {
    let is_gguf = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "gguf")
    };
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    let mut files = entries.map(|entry| entry.path()).filter(is_gguf);
    match (files.next(), files.next()) {
        (Some(only), None) => only,
        _ => directory.to_owned(),
    }
}
