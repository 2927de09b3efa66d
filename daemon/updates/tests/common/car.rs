//! A car with its updater, over a simulated disk and a repository in memory that counts what it
//! gives.
use super::releases::Made;
use super::simulated::SimulatedDisk;
use async_trait::async_trait;
use bytes::Bytes;
use cabind_updates::fetch::{
    BundleFault, ChunkSource, Fault, FetchError, Taken, Taker, Timing, Tried,
};
use cabind_updates::metadata::{MetadataError, ReleaseCustom, ReleaseEntry};
use cabind_updates::store::disk::Disk;
use cabind_updates::store::{ReleaseId, Store, StoreOptions};
use cabind_updates::update::{
    Candidate, Car, Catalogue, Holds, Origin, Progress, Trial, TrialFailure, UpdateConfig, Updater,
};
use futures_util::StreamExt as _;
use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Semaphore, watch};

pub const ROOT: &str = "/var/cabind";
pub const FACTORY: &str = "/factory";

/// A repository in memory.
#[derive(Debug)]
pub struct Server {
    made: Mutex<Vec<Made>>,
    /// Put over what the manifests say.
    pub customise: Mutex<Option<fn(&mut ReleaseCustom)>>,
    pub streams: usize,
    /// Every piece that was given, as blob and offset, and its bytes.
    pub served: Mutex<Vec<(String, u64, u64)>>,
    /// What happens to the next pieces, one each.
    pub faults: Mutex<VecDeque<ServerFault>>,
    /// Pieces that may still be given; closed for as many as one likes.
    pub allowed: Semaphore,
    pub refreshes: AtomicUsize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerFault {
    None,
    /// Wrong bytes once.
    Corrupt,
    /// The connection and all others are lost.
    Cut,
    /// Cannot get better.
    Gone,
}

impl Server {
    pub fn new(made: &[&Made]) -> Arc<Self> {
        Arc::new(Self {
            made: Mutex::new(made.iter().map(|&made| made.clone()).collect()),
            customise: Mutex::new(None),
            streams: 4,
            served: Mutex::default(),
            faults: Mutex::default(),
            allowed: Semaphore::new(1 << 20),
            refreshes: AtomicUsize::new(0),
        })
    }

    pub fn origin(self: &Arc<Self>) -> Origin {
        Origin {
            catalogue: self.clone(),
            bytes: self.clone(),
        }
    }

    pub fn served_bytes(&self) -> u64 {
        self.served
            .lock()
            .unwrap()
            .iter()
            .map(|piece| piece.2)
            .sum()
    }

    pub fn served_count(&self) -> usize {
        self.served.lock().unwrap().len()
    }

    fn blob(&self, path: &str) -> Option<Vec<u8>> {
        let made = self.made.lock().unwrap();
        made.iter().find_map(|made| made.blobs.get(path).cloned())
    }

    async fn piece(
        &self,
        path: &str,
        index: usize,
        range: Range<u64>,
        taker: &dyn Taker,
    ) -> Result<(), FetchError> {
        let fault = |fault: Fault| FetchError::Mirrors {
            path: path.to_owned(),
            tried: vec![Tried {
                mirror: "memory".into(),
                fault,
            }],
        };
        loop {
            // Never closed.
            self.allowed.acquire().await.unwrap().forget();
            let happens = self.faults.lock().unwrap().pop_front();
            let blob = self.blob(path).ok_or_else(|| fault(Fault::NotFound))?;
            let mut bytes = blob[range.start as usize..range.end as usize].to_vec();
            match happens.unwrap_or(ServerFault::None) {
                ServerFault::None => {}
                ServerFault::Corrupt => bytes[0] ^= 1,
                ServerFault::Cut => return Err(fault(Fault::Stalled { ms: 1 })),
                ServerFault::Gone => {
                    return Err(FetchError::Bundle {
                        bundle: "stick".into(),
                        path: path.to_owned(),
                        fault: BundleFault::Absent,
                    });
                }
            }
            let count = bytes.len() as u64;
            self.served
                .lock()
                .unwrap()
                .push((path.to_owned(), range.start, count));
            match taker.take(index, Bytes::from(bytes)).await {
                Taken::Kept => return Ok(()),
                Taken::Corrupt => {}
                Taken::Stop => {
                    let path = path.to_owned();
                    return Err(FetchError::Stopped { path });
                }
            }
        }
    }
}

#[async_trait]
impl ChunkSource for Server {
    async fn read_pieces(
        &self,
        path: &str,
        pieces: &[Range<u64>],
        taker: &dyn Taker,
    ) -> Result<(), FetchError> {
        let pieces: Vec<_> = pieces.iter().cloned().enumerate().collect();
        let mut streams = futures_util::stream::iter(pieces)
            .map(|(index, range)| self.piece(path, index, range, taker))
            .buffer_unordered(self.streams);
        while let Some(done) = streams.next().await {
            done?;
        }
        Ok(())
    }

    async fn read_file(&self, path: &str, _: u64) -> Result<Bytes, FetchError> {
        let path = path.to_owned();
        Err(FetchError::Path { path })
    }
}

#[async_trait]
impl Catalogue for Server {
    async fn releases(&self) -> Result<Vec<ReleaseEntry>, MetadataError> {
        self.refreshes.fetch_add(1, Ordering::SeqCst);
        let customise = *self.customise.lock().unwrap();
        let made = self.made.lock().unwrap();
        let entry = |made: &Made| {
            let manifest = &made.release.manifest;
            let mut custom = ReleaseCustom {
                name: manifest.name.clone(),
                version: manifest.version.clone(),
                counter: manifest.counter,
                hardware: manifest.hardware.clone(),
                min_cabind: manifest.min_cabind.clone(),
                size_bytes: manifest.size_bytes(),
                wave_percent: None,
                wave_seed: None,
            };
            if let Some(customise) = customise {
                customise(&mut custom);
            }
            ReleaseEntry {
                path: format!("models/{}/{}.json", manifest.name, manifest.version),
                length: made.manifest_bytes().len() as u64,
                sha256: made.release.id.manifest_sha256,
                custom,
            }
        };
        Ok(made.iter().map(entry).collect())
    }

    async fn manifest(&self, entry: &ReleaseEntry) -> Result<Vec<u8>, MetadataError> {
        let made = self.made.lock().unwrap();
        let found = made
            .iter()
            .find(|made| made.release.id.manifest_sha256 == entry.sha256);
        Ok(found.unwrap().manifest_bytes())
    }
}

/// A daemon that does as it is told, and writes down what it served.
#[derive(Debug, Default)]
pub struct Daemon {
    pub failures: Mutex<BTreeMap<PathBuf, TrialFailure>>,
    pub serve_failures: Mutex<BTreeMap<PathBuf, TrialFailure>>,
    pub tried: Mutex<Vec<PathBuf>>,
    pub served: Mutex<Vec<PathBuf>>,
    pub discarded: AtomicUsize,
    /// While set, a trial does not end.
    pub hangs: Mutex<bool>,
}

#[async_trait]
impl Trial for Daemon {
    async fn try_out(&self, candidate: &Candidate) -> Result<(), TrialFailure> {
        self.tried.lock().unwrap().push(candidate.directory.clone());
        if *self.hangs.lock().unwrap() {
            std::future::pending::<()>().await;
        }
        let failures = self.failures.lock().unwrap();
        failures
            .get(&candidate.directory)
            .cloned()
            .map_or(Ok(()), Err)
    }

    async fn serve(&self, model: &Path) -> Result<(), TrialFailure> {
        if let Some(failure) = self.serve_failures.lock().unwrap().get(model) {
            return Err(failure.clone());
        }
        self.served.lock().unwrap().push(model.to_owned());
        Ok(())
    }

    async fn discard(&self) {
        self.discarded.fetch_add(1, Ordering::SeqCst);
    }
}

/// Time that moves when it is told to.
#[derive(Debug)]
pub struct Clock {
    now: watch::Sender<Duration>,
    asleep: watch::Sender<Vec<Duration>>,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            now: watch::Sender::new(Duration::ZERO),
            asleep: watch::Sender::default(),
        }
    }
}

impl Clock {
    /// Waits until somebody sleeps for exactly so long, and lets that time pass.
    pub async fn pass(&self, seconds: u64) {
        let time = Duration::from_secs(seconds);
        let mut asleep = self.asleep.subscribe();
        asleep
            .wait_for(|asleep| asleep.contains(&time))
            .await
            .unwrap();
        self.now.send_modify(|now| *now += time);
    }
}

struct Asleep<'a>(&'a Clock, Duration);

impl Drop for Asleep<'_> {
    fn drop(&mut self) {
        self.0.asleep.send_modify(|asleep| {
            let place = asleep.iter().position(|time| *time == self.1).unwrap();
            asleep.remove(place);
        });
    }
}

#[async_trait]
impl Timing for Clock {
    fn now(&self) -> Duration {
        *self.now.borrow()
    }

    async fn sleep(&self, time: Duration) {
        let mut now = self.now.subscribe();
        let until = *now.borrow() + time;
        self.asleep.send_modify(|asleep| asleep.push(time));
        let _asleep = Asleep(self, time);
        now.wait_for(|now| *now >= until).await.unwrap();
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

/// Everything in one car.
pub struct Garage {
    pub disk: SimulatedDisk,
    pub store: Arc<Store>,
    pub daemon: Arc<Daemon>,
    pub clock: Arc<Clock>,
    pub holds: watch::Sender<Holds>,
    pub updater: Updater,
}

pub fn new_disk() -> SimulatedDisk {
    let disk = SimulatedDisk::default();
    disk.create_directory(Path::new("/var")).unwrap();
    disk.sync_directory(Path::new("/")).unwrap();
    disk
}

pub fn store_options() -> StoreOptions {
    StoreOptions {
        space_margin_bytes: 1000,
        ..StoreOptions::new(ROOT, FACTORY)
    }
}

pub fn config() -> UpdateConfig {
    UpdateConfig::new(Car {
        vehicle_id: "WCAB1".into(),
        hardware: vec!["cpu".into()],
        cabind: "0.1.0".parse().unwrap(),
    })
}

impl Garage {
    pub fn new() -> Self {
        Self::with(new_disk(), config())
    }

    pub fn with(disk: SimulatedDisk, config: UpdateConfig) -> Self {
        let (store, _) = Store::open(Arc::new(disk.clone()), store_options()).unwrap();
        let store = Arc::new(store);
        let daemon = Arc::new(Daemon::default());
        let clock = Arc::new(Clock::default());
        let holds = watch::Sender::default();
        let updater = Updater::new(
            store.clone(),
            daemon.clone(),
            holds.subscribe(),
            clock.clone(),
            config,
        );
        Self {
            disk,
            store,
            daemon,
            clock,
            holds,
            updater,
        }
    }

    pub fn path(&self, id: &ReleaseId) -> PathBuf {
        Path::new(ROOT)
            .join("models")
            .join(&id.name)
            .join(&id.version)
    }

    pub async fn until(&self, what: impl FnMut(&Progress) -> bool) -> Progress {
        let mut progress = self.updater.progress();
        progress.wait_for(what).await.unwrap().clone()
    }

    /// Installs, activates and confirms.
    pub async fn update_to(&self, server: &Arc<Server>, made: &Made) {
        let id = &made.release.id;
        let origin = server.origin();
        let installed = self.updater.install(&origin, &id.name, &id.version).await;
        assert_eq!(installed.unwrap(), *id);
        self.updater.activate(id).await.unwrap();
        self.updater.confirm().await.unwrap();
        assert!(made.lies_in(&self.disk, &self.store.active_path()));
    }
}
