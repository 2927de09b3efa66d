//! The repository as a car sees it: read through a TUF client that shares no code with what wrote
//! it, then every manifest and, when asked, every byte.
use super::ReleaseName;
use crate::manifest::{Chunk, Manifest, ManifestError, Sha256, Stored};
use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use tough::schema::Role as _;
use tough::schema::Target;
use tough::{FilesystemTransport, RepositoryLoader};
use url::Url;

#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// The root that a car was built with; the repository's first one when `None`.
    pub trusted_root: Option<PathBuf>,
    /// Read every blob, too.
    pub bytes: bool,
}

/// A repository that a car takes.
#[derive(Debug)]
pub struct Checked {
    pub root_version: u64,
    /// Each metadata file and when it expires.
    pub expires: Vec<(String, jiff::Timestamp)>,
    pub releases: Vec<ReleaseName>,
    pub chunks: u64,
    /// Bytes of blobs that were read and found right.
    pub bytes: u64,
}

/// What a car would stumble over.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    #[error("cannot read {}: {source}", path.display())]
    Read {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{} has no root metadata", dir.display())]
    NoRoot { dir: PathBuf },
    #[error("{} is no path of a repository", dir.display())]
    Path { dir: PathBuf },
    #[error("{0}")]
    Metadata(#[source] Box<tough::error::Error>),
    #[error("the client could not run")]
    Client,
    #[error("{release}: its manifest is not the one that was signed")]
    NotTheManifest { release: ReleaseName },
    #[error("{release}: {source}")]
    Manifest {
        release: ReleaseName,
        source: ManifestError,
    },
    #[error("{release}: manifest and metadata say different things about {what}")]
    Mismatch {
        release: ReleaseName,
        what: &'static str,
    },
    #[error("{release}: its base is not in the repository, or has changed")]
    Base { release: ReleaseName },
    #[error("{release}: chunk {chunk} of {path} is not in its base")]
    BaseChunk {
        release: ReleaseName,
        path: String,
        chunk: usize,
    },
    #[error("{release}: chunk {chunk} of {path} is not in {}", blob.display())]
    Blob {
        release: ReleaseName,
        path: String,
        chunk: usize,
        blob: PathBuf,
    },
}

impl From<tough::error::Error> for CheckError {
    fn from(error: tough::error::Error) -> Self {
        Self::Metadata(Box::new(error))
    }
}

/// A manifest, the sum it was verified by, and what the metadata says about it.
struct Found {
    manifest: Manifest,
    sha256: Sha256,
    custom: serde_json::Value,
}

/// Checks the repository at `dir`, which may be a copy without `publisher/`. Uses the clock of
/// the machine: what has expired is an error.
pub fn check(dir: &Path, options: &CheckOptions) -> Result<Checked, CheckError> {
    let root_path = match &options.trusted_root {
        Some(path) => path.clone(),
        None => first_root(dir)?,
    };
    let root = std::fs::read(&root_path).map_err(read_error(&root_path))?;
    // On a thread of its own, since the caller may be inside of a runtime.
    let on_thread = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| CheckError::Client)?;
        runtime.block_on(load(dir, &root))
    };
    let loaded = std::thread::scope(|scope| scope.spawn(on_thread).join());
    let (mut checked, found) = loaded.map_err(|_| CheckError::Client)??;
    for (release, of) in &found {
        check_custom(release, of)?;
        check_base(release, &of.manifest, &found)?;
        check_blobs(dir, release, &of.manifest, options.bytes, &mut checked)?;
    }
    checked.releases = found.into_keys().collect();
    Ok(checked)
}

async fn load(
    dir: &Path,
    root: &[u8],
) -> Result<(Checked, BTreeMap<ReleaseName, Found>), CheckError> {
    let url = |name: &str| {
        let path = std::path::absolute(dir.join(name)).map_err(read_error(dir))?;
        Url::from_directory_path(path).map_err(|()| CheckError::Path {
            dir: dir.to_owned(),
        })
    };
    let repository = RepositoryLoader::new(&root, url("metadata")?, url("targets")?)
        .transport(FilesystemTransport)
        .load()
        .await?;
    let mut expires = vec![
        ("root".to_owned(), repository.root().signed.expires()),
        (
            "timestamp".to_owned(),
            repository.timestamp().signed.expires(),
        ),
        (
            "snapshot".to_owned(),
            repository.snapshot().signed.expires(),
        ),
        ("targets".to_owned(), repository.targets().signed.expires()),
    ];
    for role in repository.targets().signed.signed_delegated_targets() {
        expires.push((role.signed.name.clone(), role.signed.expires()));
    }
    let mut found = BTreeMap::new();
    for (name, target) in repository.all_targets() {
        let Some(release) = ReleaseName::of_target(name) else {
            continue;
        };
        let of = read_manifest(dir, target, &release)?;
        found.insert(release, of);
    }
    let checked = Checked {
        root_version: repository.root().signed.version().get(),
        expires,
        releases: Vec::new(),
        chunks: 0,
        bytes: 0,
    };
    Ok((checked, found))
}

/// Reads a manifest and holds it against its target. Not through the client: it puts the sum
/// before the whole name of a target, and the specification before the last part of it.
fn read_manifest(dir: &Path, target: &Target, release: &ReleaseName) -> Result<Found, CheckError> {
    let wrong = || CheckError::NotTheManifest {
        release: release.clone(),
    };
    let sum: [u8; 32] = target
        .hashes
        .sha256
        .as_ref()
        .try_into()
        .map_err(|_| wrong())?;
    let sha256 = Sha256(sum);
    let path = dir.join(release.file(sha256));
    let file = File::open(&path).map_err(read_error(&path))?;
    let mut bytes = Vec::new();
    file.take(target.length.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(read_error(&path))?;
    if bytes.len() as u64 != target.length || Sha256::of(&bytes) != sha256 {
        return Err(wrong());
    }
    let manifest = Manifest::parse(&bytes).map_err(|source| CheckError::Manifest {
        release: release.clone(),
        source,
    })?;
    Ok(Found {
        manifest,
        sha256,
        custom: target.custom.get("cabind").cloned().unwrap_or_default(),
    })
}

fn check_custom(release: &ReleaseName, found: &Found) -> Result<(), CheckError> {
    let Found {
        manifest, custom, ..
    } = found;
    let mut same = vec![
        ("name", manifest.name == release.name),
        ("version", manifest.version == release.version),
    ];
    for (what, value) in [
        ("name", serde_json::json!(manifest.name)),
        ("version", serde_json::json!(manifest.version)),
        ("counter", serde_json::json!(manifest.counter)),
        ("hardware", serde_json::json!(manifest.hardware)),
        ("min_cabind", serde_json::json!(manifest.min_cabind)),
        ("size_bytes", serde_json::json!(manifest.size_bytes())),
    ] {
        same.push((what, custom.get(what) == Some(&value)));
    }
    match same.into_iter().find(|(_, same)| !same) {
        None => Ok(()),
        Some((what, _)) => Err(CheckError::Mismatch {
            release: release.clone(),
            what,
        }),
    }
}

fn check_base(
    release: &ReleaseName,
    manifest: &Manifest,
    found: &BTreeMap<ReleaseName, Found>,
) -> Result<(), CheckError> {
    let Some(base) = &manifest.base else {
        return Ok(());
    };
    let id = ReleaseName {
        name: base.name.clone(),
        version: base.version.clone(),
    };
    let of = found
        .get(&id)
        .filter(|of| of.sha256 == base.manifest_sha256);
    let of = of.ok_or_else(|| CheckError::Base {
        release: release.clone(),
    })?;
    let chunks = of.manifest.files.iter().flat_map(|file| &file.chunks);
    let there: HashSet<Sha256> = chunks.map(|chunk| chunk.sha256).collect();
    for file in &manifest.files {
        for (index, chunk) in file.chunks.iter().enumerate() {
            if chunk.stored == Stored::Base && !there.contains(&chunk.sha256) {
                return Err(CheckError::BaseChunk {
                    release: release.clone(),
                    path: file.path.clone(),
                    chunk: index,
                });
            }
        }
    }
    Ok(())
}

fn check_blobs(
    dir: &Path,
    release: &ReleaseName,
    manifest: &Manifest,
    bytes: bool,
    checked: &mut Checked,
) -> Result<(), CheckError> {
    for file in &manifest.files {
        let raw = dir.join("blobs").join(file.sha256.to_string());
        let zstd = dir.join("blobs").join(format!("{}.zst", file.sha256));
        let mut open = BTreeMap::new();
        for (index, chunk) in file.chunks.iter().enumerate() {
            checked.chunks += 1;
            let (path, offset, length) = match &chunk.stored {
                Stored::Base => continue,
                Stored::Raw { offset } => (&raw, *offset, chunk.length),
                Stored::Zstd { offset, length, .. } => (&zstd, *offset, *length),
            };
            let wrong = || CheckError::Blob {
                release: release.clone(),
                path: file.path.clone(),
                chunk: index,
                blob: path.clone(),
            };
            if !open.contains_key(path) {
                let blob = File::open(path).map_err(read_error(path))?;
                let bytes = blob.metadata().map_err(read_error(path))?.len();
                open.insert(path.clone(), (blob, bytes));
            }
            let (blob, blob_bytes) = open.get(path).ok_or_else(wrong)?;
            if offset.saturating_add(length) > *blob_bytes {
                return Err(wrong());
            }
            if bytes {
                // Bounded by the rules of a manifest.
                let mut stored = vec![0; length as usize];
                blob.read_exact_at(&mut stored, offset)
                    .map_err(read_error(path))?;
                if !is_chunk(chunk, &stored) {
                    return Err(wrong());
                }
                checked.bytes += length;
            }
        }
    }
    Ok(())
}

fn is_chunk(chunk: &Chunk, stored: &[u8]) -> bool {
    match &chunk.stored {
        Stored::Zstd { sha256, .. } => {
            // Bounded by the rules of a manifest.
            let plain = zstd::bulk::decompress(stored, chunk.length as usize);
            let sound = |plain: Vec<u8>| {
                plain.len() as u64 == chunk.length && Sha256::of(&plain) == chunk.sha256
            };
            Sha256::of(stored) == *sha256 && plain.is_ok_and(sound)
        }
        _ => Sha256::of(stored) == chunk.sha256,
    }
}

fn first_root(dir: &Path) -> Result<PathBuf, CheckError> {
    let metadata = dir.join("metadata");
    let entries = std::fs::read_dir(&metadata).map_err(read_error(&metadata))?;
    let version = |entry: std::fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        name.strip_suffix(".root.json")?.parse::<u64>().ok()
    };
    let first = entries.filter_map(|entry| version(entry.ok()?)).min();
    match first {
        Some(first) => Ok(metadata.join(format!("{first}.root.json"))),
        None => Err(CheckError::NoRoot { dir: metadata }),
    }
}

fn read_error(path: &Path) -> impl FnOnce(std::io::Error) -> CheckError {
    let path = path.to_owned();
    move |source| CheckError::Read { path, source }
}
