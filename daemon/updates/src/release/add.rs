//! A model becomes a release: cut, stored, described, and staged for its signature.
use super::blobs::{self, Known, Placed};
use super::repository::find;
use super::{ReleaseError, ReleaseName, Repository, Role, disk, signed, source};
use crate::manifest::{Base, FORMAT, Manifest, Sha256, Trial};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use tough::TargetName;
use tough::schema::{Hashes, Target, Targets};

const TRIAL_BYTES_MAX: u64 = 4 << 20;
/// A release without a trial of its own is watched this long.
const TRIAL_SECONDS: u64 = 120;

/// What a release is made of.
#[derive(Clone, Debug)]
pub struct AddOptions {
    pub release: ReleaseName,
    /// A Hugging Face directory or a GGUF file.
    pub model: PathBuf,
    /// Names in the directory that are left out.
    pub exclude: Vec<String>,
    /// One more than the last release's of the name when `None`.
    pub counter: Option<u64>,
    pub min_cabind: semver::Version,
    pub hardware: Vec<String>,
    pub description: String,
    pub trial: Trial,
    /// An adapter: what this release has in common with it is not stored again.
    pub base: Option<ReleaseName>,
    pub wave: Option<Wave>,
}

impl AddOptions {
    pub fn new(release: ReleaseName, model: impl Into<PathBuf>) -> Self {
        Self {
            release,
            model: model.into(),
            exclude: Vec::new(),
            counter: None,
            min_cabind: semver::Version::new(0, 1, 0),
            hardware: vec!["any".to_owned()],
            description: String::new(),
            trial: no_trial(),
            base: None,
            wave: None,
        }
    }
}

/// The share of a fleet that gets a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    pub percent: u8,
    /// Decides which cars these are; the same seed and a higher percentage add to them.
    /// `NAME@VERSION` when `None`.
    pub seed: Option<String>,
}

impl Wave {
    pub(super) fn write(&self, custom: &mut Map<String, Value>, release: &ReleaseName) {
        let seed = self.seed.clone().unwrap_or_else(|| release.to_string());
        custom.insert("wave_percent".to_owned(), self.percent.into());
        custom.insert("wave_seed".to_owned(), seed.into());
    }
}

/// What [`Repository::add`] made.
#[derive(Debug)]
pub struct Added {
    pub release: ReleaseName,
    pub counter: u64,
    pub files: Vec<AddedFile>,
    pub manifest: PathBuf,
    pub manifest_sha256: Sha256,
}

#[derive(Debug)]
pub struct AddedFile {
    pub path: String,
    pub bytes: u64,
    pub chunks: usize,
    /// Bytes that the base has.
    pub base_bytes: u64,
    pub placed: Placed,
}

impl Repository {
    /// Makes a release and stages it. Cars see nothing of it until [`Repository::publish`].
    pub fn add(&self, options: &AddOptions) -> Result<Added, ReleaseError> {
        let release = &options.release;
        if let Some(&Wave { percent, .. }) = options.wave.as_ref().filter(|of| of.percent > 100) {
            return Err(ReleaseError::Percent { percent });
        }
        let models = self.next_targets(Role::Models)?.signed;
        let mut taken = find(&models, release).is_ok();
        let mut last = last_counter(&models, &release.name);
        // A withdrawn release is in cars still: neither its version nor its counter comes again.
        for version in self.versions(Role::Models)? {
            let path = self.metadata(Role::Models, version);
            if let Some(before) = signed::read::<Targets>(&path)? {
                taken |= find(&before.signed, release).is_ok();
                last = last.max(last_counter(&before.signed, &release.name));
            }
        }
        if taken {
            let release = release.clone();
            return Err(ReleaseError::Exists { release });
        }
        let counter = options.counter.unwrap_or(last.saturating_add(1));
        if counter <= last {
            return Err(ReleaseError::Counter { counter, last });
        }
        let (base, known) = self.known(&models, options.base.as_ref())?;
        blobs::tidy(self)?;
        let mut manifest = Manifest {
            format: FORMAT.to_owned(),
            name: release.name.clone(),
            version: release.version.clone(),
            counter,
            min_cabind: options.min_cabind.clone(),
            hardware: options.hardware.clone(),
            description: options.description.clone(),
            base,
            files: Vec::new(),
            trial: options.trial.clone(),
        };
        let sources = source::files(&options.model, &options.exclude)?;
        check_before_files(&manifest, &sources)?;
        let mut files = Vec::new();
        for source in &sources {
            let (file, placed) = self.place(source, &known)?;
            let based = file
                .chunks
                .iter()
                .filter(|c| c.stored == crate::manifest::Stored::Base);
            files.push(AddedFile {
                path: file.path.clone(),
                bytes: file.length,
                chunks: file.chunks.len(),
                base_bytes: based.map(|chunk| chunk.length).sum(),
                placed,
            });
            manifest.files.push(file);
        }
        let bytes = serde_json::to_vec(&manifest).map_err(ReleaseError::Canonical)?;
        // As a car reads it.
        Manifest::parse(&bytes)?;
        let manifest_sha256 = Sha256::of(&bytes);
        let path = self.dir.join(release.file(manifest_sha256));
        disk::write(&path, &bytes)?;
        self.wrote(&path);
        let target = target(
            &manifest,
            manifest_sha256,
            bytes.len(),
            options.wave.as_ref(),
        );
        let wrong = || ReleaseError::ReleaseName {
            text: release.to_string(),
        };
        let name = TargetName::new(release.target()).map_err(|_| wrong())?;
        self.stage_targets(Role::Models, |models| models.add_target(name, target))?;
        Ok(Added {
            release: release.clone(),
            counter,
            files,
            manifest: path,
            manifest_sha256,
        })
    }

    fn known(
        &self,
        models: &Targets,
        base: Option<&ReleaseName>,
    ) -> Result<(Option<Base>, Known), ReleaseError> {
        let mut known = Known::default();
        let mut described = None;
        if let Some(base) = base {
            let (manifest, manifest_sha256) = self.manifest(base, find(models, base)?)?;
            let chunks = manifest.files.iter().flat_map(|file| &file.chunks);
            known.base = chunks.map(|chunk| chunk.sha256).collect();
            described = Some(Base {
                name: manifest.name,
                version: manifest.version,
                manifest_sha256,
            });
        }
        for (name, target) in &models.targets {
            let Some(release) = ReleaseName::of_target(name) else {
                continue;
            };
            let (manifest, _) = self.manifest(&release, target)?;
            for file in manifest.files {
                known
                    .files
                    .entry(file.sha256)
                    .or_default()
                    .push(file.chunks);
            }
        }
        // Which layout is taken must not hang on the order of a hash table.
        for layouts in known.files.values_mut() {
            layouts.sort_by_cached_key(|chunks| serde_json::to_string(chunks).unwrap_or_default());
        }
        Ok((described, known))
    }
}

/// What is wrong with a description is said before hours of compression, not after.
fn check_before_files(
    manifest: &Manifest,
    sources: &[source::SourceFile],
) -> Result<(), ReleaseError> {
    let mut draft = manifest.clone();
    let file = |source: &source::SourceFile| crate::manifest::ReleaseFile {
        path: source.name.clone(),
        length: 0,
        sha256: Sha256::of(b""),
        chunks: Vec::new(),
    };
    draft.files = sources.iter().map(file).collect();
    Ok(draft.check()?)
}

fn target(manifest: &Manifest, sha256: Sha256, bytes: usize, wave: Option<&Wave>) -> Target {
    let mut custom = Map::new();
    for (key, value) in [
        ("name", json!(manifest.name)),
        ("version", json!(manifest.version)),
        ("counter", json!(manifest.counter)),
        ("hardware", json!(manifest.hardware)),
        ("min_cabind", json!(manifest.min_cabind)),
        ("size_bytes", json!(manifest.size_bytes())),
    ] {
        custom.insert(key.to_owned(), value);
    }
    if let Some(wave) = wave {
        let release = ReleaseName {
            name: manifest.name.clone(),
            version: manifest.version.clone(),
        };
        wave.write(&mut custom, &release);
    }
    Target {
        length: bytes as u64,
        hashes: Hashes {
            sha256: sha256.0.to_vec().into(),
            _extra: HashMap::new(),
        },
        custom: HashMap::from([("cabind".to_owned(), Value::Object(custom))]),
        _extra: HashMap::new(),
    }
}

/// The highest counter of the releases of a name; 0 when there is none.
fn last_counter(models: &Targets, name: &str) -> u64 {
    let of_name = models.targets.values().filter_map(|target| {
        let custom = target.custom.get("cabind")?;
        (custom.get("name")?.as_str()? == name).then(|| custom.get("counter")?.as_u64())?
    });
    of_name.max().unwrap_or(0)
}

fn no_trial() -> Trial {
    Trial {
        prompts: Vec::new(),
        perplexity: None,
        tokens_per_second_min: None,
        tool_calls: Vec::new(),
        trial_seconds: TRIAL_SECONDS,
    }
}

/// Reads how a release is tried, from a JSON or TOML file of the form of [`Trial`].
pub fn read_trial(path: &Path) -> Result<Trial, ReleaseError> {
    let wrong = |problem: String| ReleaseError::Trial {
        path: path.to_owned(),
        problem,
    };
    let bytes = disk::read(path, TRIAL_BYTES_MAX)?.ok_or_else(|| wrong("no such file".into()))?;
    if path
        .extension()
        .is_some_and(|extension| extension == "toml")
    {
        let text = String::from_utf8(bytes).map_err(|error| wrong(error.to_string()))?;
        return toml::from_str(&text).map_err(|error| wrong(error.to_string()));
    }
    serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))
}
