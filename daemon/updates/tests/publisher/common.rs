//! A publisher's desk: a repository, a directory of keys, and models to release.
use cabind_updates::manifest::{Manifest, Sha256};
use cabind_updates::release::{
    AddOptions, Added, InitOptions, Published, ReleaseError, ReleaseName, Repository, Role,
    SignOptions, Signing,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tough::{FilesystemTransport, RepositoryLoader, TargetName};
use url::Url;

pub(crate) struct Desk {
    pub(crate) home: tempfile::TempDir,
    pub(crate) dir: PathBuf,
    pub(crate) keys: PathBuf,
}

pub(crate) fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

pub(crate) fn id(text: &str) -> ReleaseName {
    text.parse().unwrap()
}

impl Desk {
    /// An empty repository, published.
    pub(crate) fn new() -> Self {
        Self::at(now())
    }

    pub(crate) fn at(time: jiff::Timestamp) -> Self {
        let desk = Self::bare();
        let options = InitOptions::new(&desk.keys);
        let (repository, made) = Repository::init(&desk.dir, &options, time).unwrap();
        assert_eq!(made.keys.len(), 7);
        assert_eq!(made.unsigned, []);
        repository
            .publish(std::slice::from_ref(&desk.keys))
            .unwrap();
        desk
    }

    pub(crate) fn bare() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self {
            dir: home.path().join("repository"),
            keys: home.path().join("keys"),
            home,
        }
    }

    pub(crate) fn open(&self) -> Repository {
        Repository::open(&self.dir, now()).unwrap()
    }

    pub(crate) fn key(&self, name: &str) -> PathBuf {
        self.keys.join(format!("{name}.pem"))
    }

    pub(crate) fn sign(&self, role: Role, keys: &[&str]) -> Result<Signing, ReleaseError> {
        let keys = keys.iter().map(|name| self.key(name)).collect();
        let from = Vec::new();
        self.open().sign(role, &SignOptions { keys, from })
    }

    pub(crate) fn publish(&self) -> Result<Published, ReleaseError> {
        self.open()
            .publish(&[self.key("snapshot"), self.key("timestamp")])
    }

    pub(crate) fn add(&self, options: &AddOptions) -> Added {
        self.open().add(options).unwrap()
    }

    /// Adds, signs and publishes.
    pub(crate) fn release(&self, options: &AddOptions) -> Added {
        let added = self.add(options);
        assert!(self.sign(Role::Models, &["models"]).unwrap().is_met());
        self.publish().unwrap();
        added
    }

    /// A model directory in which some tensors are not as in the model without changes.
    pub(crate) fn model(&self, changed: &[usize]) -> PathBuf {
        let dir = self.home.path().join(format!("model{changed:?}"));
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("model.safetensors"), weights(changed)).unwrap();
        fs::write(dir.join("config.json"), r#"{"model_type": "llama"}"#).unwrap();
        fs::write(dir.join("tokenizer.json"), "[1, 2, 3, 4]\n".repeat(100_000)).unwrap();
        dir
    }

    /// The root metadata that cars are built with.
    pub(crate) fn first_root(&self) -> Vec<u8> {
        fs::read(self.dir.join("metadata/1.root.json")).unwrap()
    }

    pub(crate) fn manifest(&self, added: &Added) -> Manifest {
        Manifest::parse(&fs::read(&added.manifest).unwrap()).unwrap()
    }

    pub(crate) fn blobs(&self) -> BTreeSet<String> {
        names(&self.dir.join("blobs"))
    }
}

pub(crate) const TENSORS: usize = 6;
pub(crate) const TENSOR_BYTES: usize = 300 << 10;

/// A safetensors file of [`TENSORS`] tensors that do not compress, each a chunk of its own.
fn weights(changed: &[usize]) -> Vec<u8> {
    let mut header = serde_json::Map::new();
    let mut data = Vec::new();
    for tensor in 0..TENSORS {
        let range = [tensor * TENSOR_BYTES, (tensor + 1) * TENSOR_BYTES];
        let entry = serde_json::json!({
            "dtype": "U8", "shape": [TENSOR_BYTES], "data_offsets": range
        });
        header.insert(format!("model.layers.{tensor}.weight"), entry);
        let mut state = (tensor + 1 + 100 * usize::from(changed.contains(&tensor))) as u64;
        data.extend((0..TENSOR_BYTES).map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
        }));
    }
    let header = serde_json::to_vec(&header).unwrap();
    let length = (header.len() as u64).to_le_bytes();
    [&length[..], &header, &data].concat()
}

pub(crate) fn names(dir: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(dir).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    entries.map(|entry| name(entry.unwrap())).collect()
}

pub(crate) fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// What a car gets from a repository that trusts `root`: tough's client, which shares no code
/// with the publisher.
pub(crate) fn load(dir: &Path, root: &[u8]) -> Result<Seen, Box<tough::error::Error>> {
    let url = |name: &str| Url::from_directory_path(dir.join(name)).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let repository = RepositoryLoader::new(&root, url("metadata"), url("targets"))
            .transport(FilesystemTransport)
            .load()
            .await?;
        let targets = repository.all_targets();
        Ok(Seen {
            root: repository.root().signed.version.get(),
            timestamp: repository.timestamp().signed.version.get(),
            releases: targets
                .map(|(name, _)| {
                    let name = name.raw().strip_prefix("models/").unwrap();
                    name.strip_suffix(".json").unwrap().replace('/', "@")
                })
                .collect(),
            repository,
        })
    })
}

#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) root: u64,
    pub(crate) timestamp: u64,
    pub(crate) releases: BTreeSet<String>,
    pub(crate) repository: tough::Repository,
}

impl Seen {
    /// The manifest that a target stands for, where the specification says that it lies.
    pub(crate) fn manifest(&self, dir: &Path, release: &str) -> Manifest {
        let (name, version) = release.split_once('@').unwrap();
        let target = TargetName::new(format!("models/{name}/{version}.json")).unwrap();
        let targets = &self.repository.targets().signed;
        let target = targets.find_target(&target, false).expect("no such target");
        let sum = Sha256(target.hashes.sha256.as_ref().try_into().unwrap());
        let path = dir.join(format!("targets/models/{name}/{sum}.{version}.json"));
        let bytes = fs::read(path).unwrap();
        assert_eq!(Sha256::of(&bytes), sum);
        assert_eq!(bytes.len() as u64, target.length);
        Manifest::parse(&bytes).unwrap()
    }
}
