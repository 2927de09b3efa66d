//! The store is opened before a model is loaded, since it knows which; the rest follows the engine.
use super::model_path::model_in;
use super::trial::EngineTrial;
use super::{Inner, Ota, automatic};
use crate::config::{AutomaticUpdates, ConfirmationSetting, UpdatesSection};
use crate::engine::{Front, Limits, ModelOptions};
use crate::tools::Catalogue;
use crate::vehicle::Vehicle;
use cabind_kernels::device::DeviceChoice;
use cabind_updates::fetch::{self, Http, HttpConfig, Names, RealTiming, SetupError};
use cabind_updates::metadata::{MetadataError, SystemClock, Trusted};
use cabind_updates::store::disk::RealDisk;
use cabind_updates::store::{Model, Repair, Store, StoreError, StoreOptions};
use cabind_updates::update::{
    BytesTransport, Car, Confirmation, Origin, Repository, UpdateConfig, Updater,
};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// When this source was written: no clock of a car that runs it is right before that. Without it a
/// first start at 1970 would take metadata that ran out long ago.
const WRITTEN: &str = "2026-11-25T00:00:00Z";
/// Bytes of the file that names the vehicle, and of the first root.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// Why there can be no updates.
#[derive(Debug, thiserror::Error)]
pub enum OtaStartError {
    #[error("updates.store: {0}")]
    Store(#[from] StoreError),
    #[error("updates.repository: {0}")]
    Repository(#[from] SetupError),
    #[error("{key}: {path}: {source}", path = path.display())]
    Read {
        key: &'static str,
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("the trusted metadata: {0}")]
    Metadata(#[from] MetadataError),
    #[error("this build has no version: {0}")]
    Version(#[from] semver::Error),
}

/// The store, before anything is loaded from it.
#[derive(Debug)]
pub struct Opened {
    store: Arc<Store>,
    root: Vec<u8>,
}

/// Opens the store and puts right what the last run left.
///
/// # Errors
/// [`OtaStartError`] names the key of the configuration.
pub fn open(config: &UpdatesSection, factory: &Path) -> Result<Opened, OtaStartError> {
    let root = read("updates.root", &config.root)?;
    let options = StoreOptions {
        space_margin_bytes: config.space_margin_bytes,
        trial_deaths_max: config.trial_deaths_max,
        ..StoreOptions::new(&config.store, factory)
    };
    let (store, repairs) = Store::open(Arc::new(RealDisk), options)?;
    for repair in repairs {
        match repair {
            Repair::Returned { from } => {
                tracing::error!(release = %from, "a release did not survive its trial; what served before serves again");
            }
            other => tracing::warn!(repair = ?other, "the store was put right"),
        }
    }
    Ok(Opened {
        store: Arc::new(store),
        root,
    })
}

impl Opened {
    /// Models to load, the serving one first: should it not load, the next one has to do.
    pub fn models(&self) -> Vec<PathBuf> {
        let state = self.store.state();
        let mut models = vec![self.store.active_path()];
        for other in state.previous.into_iter().chain([Model::Factory]) {
            let path = self.store.path_of(&other);
            if !models.contains(&path) {
                models.push(path);
            }
        }
        models.iter().map(|path| model_in(path)).collect()
    }

    /// A release on trial could not be loaded.
    pub fn not_loaded(&self, reason: &str) {
        if self.store.state().trial.is_some()
            && let Err(error) = self.store.end_trial(Some(reason))
        {
            tracing::error!(%error, "the release on trial cannot be marked as bad");
        }
    }

    /// `front` serves `model`. Needs a runtime.
    ///
    /// # Errors
    /// [`OtaStartError`] names the key of the configuration.
    pub fn start(
        self,
        config: &UpdatesSection,
        front: Front,
        (options, limits): (ModelOptions, Limits),
        model: PathBuf,
        catalogue: Arc<Catalogue>,
    ) -> Result<Ota, OtaStartError> {
        let hardware = hardware(config, options.device, &front);
        let trial = Arc::new(EngineTrial {
            front,
            options,
            limits,
            catalogue,
            tried: Mutex::default(),
            memory: crate::engine::memory,
            serving: Mutex::new(model),
        });
        let vehicle_id = read("updates.vehicle_id_file", &config.vehicle_id_file)?;
        let car = Car {
            vehicle_id: String::from_utf8_lossy(&vehicle_id).trim().to_owned(),
            hardware,
            cabind: env!("CARGO_PKG_VERSION").parse()?,
        };
        let update_config = UpdateConfig {
            confirmation: match config.confirmation {
                ConfirmationSetting::Surviving => Confirmation::Surviving,
                ConfirmationSetting::Outside => Confirmation::Outside,
            },
            ..UpdateConfig::new(car)
        };
        let vehicle = Vehicle::new(config);
        let timing = Arc::new(RealTiming::default());
        let trusted = Trusted::open(
            &config.store.join("metadata"),
            &self.root,
            Arc::new(SystemClock {
                built: WRITTEN.parse().ok(),
            }),
        )?;
        let trusted = Arc::new(tokio::sync::Mutex::new(trusted));
        let network = match config.repository.is_empty() {
            true => None,
            false => {
                let bytes = Arc::new(Http::new(&http(config))?);
                Some(Origin {
                    catalogue: Arc::new(Repository::new(
                        trusted.clone(),
                        vec![Arc::new(BytesTransport(bytes.clone()))],
                    )),
                    bytes,
                })
            }
        };
        let updater = Updater::new(self.store, trial, vehicle.holds(), timing, update_config);
        let ota = Ota(Arc::new(Inner {
            updater,
            trusted,
            network,
            vehicle,
        }));
        if config.automatic != AutomaticUpdates::Off && ota.0.network.is_some() {
            let interval = Duration::from_secs(config.check_interval_seconds);
            tokio::spawn(automatic::run(ota.clone(), config.automatic, interval));
        }
        Ok(ota)
    }
}

fn http(config: &UpdatesSection) -> HttpConfig {
    let defaults = fetch::Limits::default();
    HttpConfig {
        names: Names::Files,
        mirrors: config.repository.clone(),
        ca_file: config.ca_file.clone(),
        certificate_file: config.certificate_file.clone(),
        key_file: config.key_file.clone(),
        proxy: config.proxy.clone(),
        limits: fetch::Limits {
            streams_max: config.streams_max,
            bytes_per_second_max: match config.bytes_per_second_max {
                0 => None,
                most => Some(most),
            },
            stall_ms_max: config.stall_ms_max,
            response_ms_max: config.stall_ms_max,
            ..defaults
        },
    }
}

/// What the configuration says, else what the serving device is.
fn hardware(config: &UpdatesSection, chosen: DeviceChoice, front: &Front) -> Vec<String> {
    if !config.hardware.is_empty() {
        return config.hardware.clone();
    }
    let device = front.now().device;
    let mut hardware = vec!["cpu".to_owned()];
    for class in ["cuda", "wgpu"] {
        if device.starts_with(class) || chosen.to_string().starts_with(class) {
            hardware.push(class.to_owned());
        }
    }
    hardware
}

fn read(key: &'static str, path: &Path) -> Result<Vec<u8>, OtaStartError> {
    use std::io::Read as _;
    let read = || {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path)?;
        file.take(FILE_BYTES_MAX).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|source| OtaStartError::Read {
        key,
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_date_of_the_source_is_no_date() {
        let clock = cabind_updates::metadata::SystemClock {
            built: super::WRITTEN.parse().ok(),
        };
        assert!(clock.built.is_some());
    }
}
