//! Whether a car may have a release. Pure: the same answer for the same car and release.
use super::UpdateError;
use crate::manifest::Sha256;
use crate::metadata::ReleaseCustom;
use crate::store::State;

/// A release for this class runs anywhere.
const ANY_HARDWARE: &str = "any";

/// What a car is, as far as releases care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Car {
    /// Decides about waves only, and never leaves the car by this crate.
    pub vehicle_id: String,
    /// Device classes it has: `cpu`, `cuda-sm90`, …
    pub hardware: Vec<String>,
    pub cabind: semver::Version,
}

/// Whether a car is in a wave. A car that is in stays in as the wave grows, and which cars come
/// first is different with each seed.
pub fn wave_has(vehicle_id: &str, seed: &str, percent: u8) -> bool {
    let sum = Sha256::of(format!("{}:{seed}{vehicle_id}", seed.len()).as_bytes()).0;
    let [a, b, c, d, e, f, g, h, ..] = sum;
    let place = u128::from(u64::from_be_bytes([a, b, c, d, e, f, g, h]));
    // Of 100 equal parts of all sums, the number of the one it lies in.
    (place * 100) >> 64 < u128::from(percent)
}

/// Every reason not to install a release, the most lasting first. `floor` is the highest counter
/// of the name that has served here.
pub fn judge(
    custom: &ReleaseCustom,
    manifest_sha256: &Sha256,
    car: &Car,
    state: &State,
    floor: u64,
) -> Result<(), UpdateError> {
    if let Some(reason) = state.bad_reason(manifest_sha256) {
        let reason = reason.to_owned();
        return Err(UpdateError::KnownBad { reason });
    }
    let fits = |class: &String| class == ANY_HARDWARE || car.hardware.contains(class);
    if !custom.hardware.iter().any(fits) {
        return Err(UpdateError::WrongHardware {
            needed: custom.hardware.clone(),
            has: car.hardware.clone(),
        });
    }
    if custom.min_cabind > car.cabind {
        return Err(UpdateError::TooOld {
            needed: custom.min_cabind.clone(),
            running: car.cabind.clone(),
        });
    }
    // What has served may be installed again, should it have been removed.
    if custom.counter < floor {
        return Err(UpdateError::Rollback {
            name: custom.name.clone(),
            offered: custom.counter,
            trusted: floor,
        });
    }
    if let Some(percent) = custom.wave_percent {
        let seed = custom.wave_seed.as_deref().unwrap_or_default();
        if !wave_has(&car.vehicle_id, seed, percent) {
            return Err(UpdateError::NotInWave { percent });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
