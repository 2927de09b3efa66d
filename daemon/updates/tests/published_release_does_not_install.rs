//! What the publisher makes, a car takes: signed, bundled, verified, installed, activated; then an
//! adapter of it, of which only the changed tensor is read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod common;

use cabind_updates::fetch::Bundle;
use cabind_updates::metadata::{SystemClock, Trusted};
use cabind_updates::release::{
    AddOptions, InitOptions, Repository as Publisher, Role, SignOptions,
};
use cabind_updates::store::disk::RealDisk;
use cabind_updates::store::{Model, Store, StoreOptions};
use cabind_updates::update::{BytesTransport, Holds, Origin, Repository, UpdateError, Updater};
use common::car::{Clock, Daemon, config};
use common::releases::bytes;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::{Mutex, watch};

const TENSORS: u64 = 6;
const TENSOR_BYTES: u64 = 300 << 10;

/// A model directory of tensors that do not compress, one of them changed.
fn model(home: &Path, changed: Option<u64>) -> PathBuf {
    let mut header = serde_json::Map::new();
    let mut data = Vec::new();
    for tensor in 0..TENSORS {
        let entry = serde_json::json!({
            "dtype": "U8",
            "shape": [TENSOR_BYTES],
            "data_offsets": [tensor * TENSOR_BYTES, (tensor + 1) * TENSOR_BYTES],
        });
        header.insert(format!("model.layers.{tensor}.weight"), entry);
        let seed = tensor + 1 + 100 * u64::from(changed == Some(tensor));
        data.extend(bytes(seed, TENSOR_BYTES as usize));
    }
    let header = serde_json::to_vec(&header).unwrap();
    let length = (header.len() as u64).to_le_bytes();
    let directory = home.join(format!("model-{changed:?}"));
    fs::create_dir(&directory).unwrap();
    let weights = [&length[..], &header, &data].concat();
    fs::write(directory.join("model.safetensors"), weights).unwrap();
    fs::write(directory.join("config.json"), r#"{"model_type": "llama"}"#).unwrap();
    directory
}

struct Desk {
    home: tempfile::TempDir,
}

impl Desk {
    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn open(&self) -> Publisher {
        Publisher::open(&self.path("repository"), jiff::Timestamp::now()).unwrap()
    }

    /// Adds, signs, publishes, and writes it on a stick.
    fn release(&self, options: &AddOptions) -> PathBuf {
        self.open().add(options).unwrap();
        let key = |name: &str| self.path("keys").join(format!("{name}.pem"));
        let sign = SignOptions {
            keys: vec![key("models")],
            from: Vec::new(),
        };
        assert!(self.open().sign(Role::Models, &sign).unwrap().is_met());
        let keys = [key("snapshot"), key("timestamp")];
        self.open().publish(&keys).unwrap();
        let stick = self.path(&format!("{}.cabind", options.release.version));
        self.open().bundle(&options.release, &stick, false).unwrap();
        stick
    }
}

fn origin(trusted: &Arc<Mutex<Trusted>>, stick: &Path) -> Origin {
    let bundle = Arc::new(Bundle::open(stick).unwrap());
    let transport = Arc::new(BytesTransport(bundle.clone()));
    Origin {
        catalogue: Arc::new(Repository::new(trusted.clone(), vec![transport])),
        bytes: bundle,
    }
}

#[tokio::test]
async fn a_published_release_and_its_adapter_serve() {
    let desk = Desk {
        home: tempfile::tempdir().unwrap(),
    };
    let now = jiff::Timestamp::now();
    let keys = desk.path("keys");
    let (publisher, _) =
        Publisher::init(&desk.path("repository"), &InitOptions::new(&keys), now).unwrap();
    publisher.publish(std::slice::from_ref(&keys)).unwrap();
    drop(publisher);
    let first = AddOptions::new("cabin@1".parse().unwrap(), model(desk.home.path(), None));
    let first_stick = desk.release(&first);
    let mut second = AddOptions::new("cabin@2".parse().unwrap(), model(desk.home.path(), Some(3)));
    second.base = Some("cabin@1".parse().unwrap());
    let second_stick = desk.release(&second);

    // The car.
    let root = fs::read(desk.path("repository/metadata/1.root.json")).unwrap();
    let clock = Arc::new(SystemClock::default());
    let trusted = Trusted::open(&desk.path("car-metadata"), &root, clock).unwrap();
    let trusted = Arc::new(Mutex::new(trusted));
    let options = StoreOptions::new(desk.path("car"), desk.path("factory"));
    let (store, _) = Store::open(Arc::new(RealDisk), options).unwrap();
    let store = Arc::new(store);
    let holds = watch::Sender::new(Holds::default());
    let updater = Updater::new(
        store.clone(),
        Arc::new(Daemon::default()),
        holds.subscribe(),
        Arc::new(Clock::default()),
        config(),
    );

    // The adapter alone is no use, and says so.
    let refused = updater
        .install(&origin(&trusted, &second_stick), "cabin", "2")
        .await;
    assert!(
        matches!(refused, Err(UpdateError::BaseMissing { .. })),
        "{refused:?}"
    );

    // The first stick is older than what has been seen: that is a rollback of the metadata, so the
    // second one's repository has to bring both.
    let refused = updater
        .install(&origin(&trusted, &first_stick), "cabin", "1")
        .await;
    assert_eq!(refused.unwrap_err().name(), "Rollback");
    let both = desk.path("both.cabind");
    desk.open().bundle(&second.release, &both, true).unwrap();
    let both = origin(&trusted, &both);

    for (version, options, fetched_max) in [
        ("1", &first, u64::MAX),
        ("2", &second, TENSOR_BYTES + TENSOR_BYTES / 100),
    ] {
        let id = updater.install(&both, "cabin", version).await.unwrap();
        let progress = updater.progress().borrow().clone();
        assert!(progress.fetched_bytes <= fetched_max, "{progress:?}");
        assert!(progress.fetched_bytes >= TENSOR_BYTES, "{progress:?}");
        assert_eq!(progress.done_bytes, progress.total_bytes);
        updater.activate(&id).await.unwrap();
        updater.confirm().await.unwrap();
        store.verify(&id).unwrap();
        assert_eq!(store.state().active, Model::Release(id));
        for name in ["model.safetensors", "config.json"] {
            let installed = fs::read(store.active_path().join(name)).unwrap();
            assert!(
                installed == fs::read(options.model.join(name)).unwrap(),
                "{name}"
            );
        }
    }
    updater.roll_back().await.unwrap();
    let link = fs::canonicalize(desk.path("car/models/active")).unwrap();
    assert!(link.ends_with("models/cabin/1"), "{}", link.display());
}
