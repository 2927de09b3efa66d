//! A fleet's repository, made with `cabinctl release` as a fleet engineer does.
use crate::programs;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A published repository and its keys.
#[derive(Debug)]
pub struct Releases {
    /// What a static server serves.
    pub repository: PathBuf,
    keys: PathBuf,
}

impl Releases {
    /// Makes an empty repository in `folder`.
    ///
    /// # Errors
    /// `cabinctl release init` fails.
    pub fn init(folder: &Path) -> Result<Self> {
        let releases = Self {
            repository: folder.join("repository"),
            keys: folder.join("keys"),
        };
        let (repository, keys) = (path(&releases.repository)?, path(&releases.keys)?);
        release(&["init", repository, "--keys", keys])?;
        Ok(releases)
    }

    /// Adds a model as `NAME@VERSION`, signs and publishes.
    ///
    /// # Errors
    /// A step fails.
    pub fn publish(&self, model: &Path, name_version: &str, trial: &Path) -> Result<()> {
        let (repository, keys) = (path(&self.repository)?, path(&self.keys)?);
        let add = [
            "add",
            repository,
            path(model)?,
            name_version,
            "--trial",
            path(trial)?,
            "--exclude",
            "eval",
            "--exclude",
            "training",
        ];
        release(&add)?;
        release(&["sign", repository, "models", "--key", keys])?;
        release(&["publish", repository, "--keys", keys])
    }

    /// The root metadata a car is built with.
    pub fn root(&self) -> PathBuf {
        self.repository.join("metadata/1.root.json")
    }

    /// Writes a release to one file.
    ///
    /// # Errors
    /// `cabinctl release bundle` fails.
    pub fn bundle(&self, name_version: &str, out: &Path) -> Result<()> {
        release(&["bundle", path(&self.repository)?, name_version, path(out)?])
    }
}

/// The section `[updates]` of a car that follows this repository, without signals of its own.
pub fn section(store: &Path, root: &Path, address: &str) -> String {
    format!(
        "[updates]\nenabled = true\nstore = {store:?}\nrepository = [{address:?}]\nroot = {root:?}\n\
         activate_moving = true\n"
    )
}

fn release(arguments: &[&str]) -> Result<()> {
    let output = Command::new(programs::built("cabinctl")?)
        .arg("release")
        .args(arguments)
        .output()?;
    if !output.status.success() {
        bail!(
            "cabinctl release {}: {}{}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

fn path(path: &Path) -> Result<&str> {
    path.to_str()
        .with_context(|| format!("{} is not UTF-8", path.display()))
}

/// cabin-mini with a few weights of one layer changed, too little to be heard.
///
/// # Errors
/// The model cannot be copied.
pub fn tuned(folder: &Path) -> Result<PathBuf> {
    let to = folder.join("tuned");
    std::fs::create_dir_all(&to)?;
    for entry in std::fs::read_dir(programs::cabin_mini())? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    let file = to.join("model.safetensors");
    let mut bytes = std::fs::read(&file)?;
    let header_bytes = u64::from_le_bytes(bytes[..8].try_into()?) as usize;
    let header: serde_json::Value = serde_json::from_slice(&bytes[8..8 + header_bytes])?;
    let offsets = &header["model.layers.1.mlp.up_proj.weight"]["data_offsets"];
    let start = offsets[0].as_u64().context("no such tensor")? as usize;
    // The lowest bit of a few bf16 numbers.
    for at in (0..64).step_by(2) {
        bytes[8 + header_bytes + start + at] ^= 1;
    }
    std::fs::write(&file, bytes)?;
    Ok(to)
}

/// How a car tries cabin-mini: one sentence whose call must come out.
pub const TRIAL: &str = r#"{
  "prompts": [],
  "tool_calls": [
    {
      "utterance": "set the temperature to 21 degrees",
      "calls": [{"tool": "set_cabin_temperature", "arguments": {"temperature": 21}}]
    }
  ],
  "tokens_per_second_min": 5.0,
  "trial_seconds": 2
}
"#;
