//! Where the programs under test are.
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The built program `name` of this workspace: beside the running one, or one level up for a test,
/// which runs from `deps`.
///
/// # Errors
/// The program is not built; the message says how to build it.
pub fn built(name: &str) -> Result<PathBuf> {
    let running = std::env::current_exe().context("where is this program?")?;
    let folder = running.parent().unwrap_or(Path::new("."));
    let folder = match folder.file_name() {
        Some(last) if last == "deps" => folder.parent().unwrap_or(folder),
        _ => folder,
    };
    let program = folder.join(name);
    if !program.is_file() {
        bail!(
            "{} is not there: run `cargo build --release` first (`make test` and `make demo` do)",
            program.display()
        );
    }
    Ok(program)
}

/// The root of the repository these sources were built in.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
        .into()
}

/// The model the repository ships.
pub fn cabin_mini() -> PathBuf {
    repository().join("models/cabin-mini")
}
