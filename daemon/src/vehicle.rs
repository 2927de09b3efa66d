//! What the car says about itself, and what has to wait because of it.
//!
//! Signals are named after the COVESA Vehicle Signal Specification. A signal that is missing, or
//! was told too long ago, counts as a car that moves.
use crate::config::UpdatesSection;
use cabind_updates::update::{Hold, Holds};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// km/h; below it a wheel sensor's noise.
const STANDING_SPEED_MAX: f64 = 0.5;
/// `Vehicle.Powertrain.Transmission.SelectedGear`: P.
const GEAR_PARK: f64 = 126.0;

/// A signal an update looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signal {
    Speed,
    Ignition,
    Gear,
    ParkingBrake,
    Metered,
}

impl Signal {
    const ALL: [Self; 5] = [
        Self::Speed,
        Self::Ignition,
        Self::Gear,
        Self::ParkingBrake,
        Self::Metered,
    ];

    const fn path(self) -> &'static str {
        match self {
            Self::Speed => "Vehicle.Speed",
            Self::Ignition => "Vehicle.LowVoltageSystemState",
            Self::Gear => "Vehicle.Powertrain.Transmission.SelectedGear",
            Self::ParkingBrake => "Vehicle.Chassis.ParkingBrake.IsEngaged",
            // The specification has none.
            Self::Metered => "Network.IsMetered",
        }
    }

    const fn wanted(self) -> &'static str {
        match self {
            Self::Speed => "a number of km/h",
            Self::Ignition => "LOCK, OFF, ACC, ON, START or UNDEFINED",
            Self::Gear => "a number: 126 is P, 0 is N",
            Self::ParkingBrake | Self::Metered => "true or false",
        }
    }

    fn takes(self, value: &Value) -> bool {
        match self {
            Self::Speed | Self::Gear => value.as_f64().is_some_and(f64::is_finite),
            Self::Ignition => value.as_str().is_some_and(|state| {
                ["UNDEFINED", "LOCK", "OFF", "ACC", "ON", "START"].contains(&state)
            }),
            Self::ParkingBrake | Self::Metered => value.is_boolean(),
        }
    }
}

/// A value that is not one of its signal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path} is {value}, it must be {wanted}")]
pub struct SignalError {
    pub path: &'static str,
    pub value: String,
    pub wanted: &'static str,
}

/// The car's signals. Clones are cheap.
#[derive(Clone, Debug)]
pub struct Vehicle(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    policy: Policy,
    signals: Mutex<[Option<(Value, Instant)>; Signal::ALL.len()]>,
    holds: watch::Sender<Holds>,
}

/// What the owner's and the fleet's rules say.
#[derive(Clone, Copy, Debug)]
struct Policy {
    download_metered: bool,
    download_moving: bool,
    activate_moving: bool,
    stale_after: Duration,
}

impl Vehicle {
    /// Looks at the signals' age as time passes, so needs a runtime.
    pub fn new(config: &UpdatesSection) -> Self {
        let policy = Policy {
            download_metered: config.download_metered,
            download_moving: config.download_moving,
            activate_moving: config.activate_moving,
            stale_after: Duration::from_millis(config.signals_stale_ms),
        };
        let vehicle = Self(Arc::new(Inner {
            policy,
            signals: Mutex::default(),
            holds: watch::Sender::default(),
        }));
        vehicle.judge();
        let inner = Arc::downgrade(&vehicle.0);
        tokio::spawn(async move {
            while let Some(inner) = inner.upgrade() {
                Self(inner).judge();
                tokio::time::sleep(policy.stale_after / 2).await;
            }
        });
        vehicle
    }

    /// What has to wait now.
    pub fn holds(&self) -> watch::Receiver<Holds> {
        self.0.holds.subscribe()
    }

    /// Takes in signals, all or none; those that no update looks at are passed over.
    ///
    /// # Errors
    /// [`SignalError`] names the signal and what it may be.
    pub fn update(&self, signals: &[(String, Value)]) -> Result<(), SignalError> {
        let now = Instant::now();
        let known = |path: &str| {
            let at = Signal::ALL.iter().position(|signal| signal.path() == path);
            at.map(|at| (at, Signal::ALL[at]))
        };
        let known = signals.iter().filter_map(|(path, value)| {
            let (at, signal) = known(path)?;
            Some((at, signal, value))
        });
        for (_, signal, value) in known.clone() {
            if !signal.takes(value) {
                return Err(SignalError {
                    path: signal.path(),
                    value: value.to_string(),
                    wanted: signal.wanted(),
                });
            }
        }
        {
            let mut told = self.signals();
            for (at, _, value) in known {
                told[at] = Some((value.clone(), now));
            }
        }
        self.judge();
        Ok(())
    }

    fn judge(&self) {
        let policy = self.0.policy;
        let holds = {
            let told = self.signals();
            let fresh = |signal: Signal| {
                let (value, at) = told[signal as usize].as_ref()?;
                (at.elapsed() < policy.stale_after).then_some(value)
            };
            let number = |signal| fresh(signal).and_then(Value::as_f64);
            let moving = number(Signal::Speed).is_none_or(|speed| speed.abs() > STANDING_SPEED_MAX);
            let off = fresh(Signal::Ignition)
                .and_then(Value::as_str)
                .is_some_and(|state| ["LOCK", "OFF", "ACC"].contains(&state));
            let secured = off
                || number(Signal::Gear) == Some(GEAR_PARK)
                || fresh(Signal::ParkingBrake) == Some(&Value::Bool(true));
            let parked = !moving && secured;
            // A network that says nothing about its price costs nothing: a car without such a
            // signal would never update.
            let metered = fresh(Signal::Metered) == Some(&Value::Bool(true));
            Holds {
                download: match () {
                    () if metered && !policy.download_metered => Some(Hold::Metered),
                    () if moving && !policy.download_moving => Some(Hold::Moving),
                    () => None,
                },
                activation: (!parked && !policy.activate_moving).then_some(Hold::Moving),
            }
        };
        self.0.holds.send_if_modified(|shown| {
            let changed = *shown != holds;
            *shown = holds;
            changed
        });
    }

    fn signals(&self) -> MutexGuard<'_, [Option<(Value, Instant)>; Signal::ALL.len()]> {
        self.0
            .signals
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn told(signals: &[(&str, Value)]) -> Vec<(String, Value)> {
        let owned = |(path, value): &(&str, Value)| ((*path).to_owned(), value.clone());
        signals.iter().map(owned).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn a_car_that_moves_is_taken_for_parked() {
        let vehicle = Vehicle::new(&UpdatesSection::default());
        let holds = vehicle.holds();
        let check = |signals: &[(&str, Value)], parked: bool| {
            vehicle.update(&told(signals)).unwrap();
            let parked_now = holds.borrow().activation.is_none();
            assert_eq!(parked_now, parked, "{signals:?}");
        };
        check(&[], false);
        check(&[("Vehicle.Speed", json!(0.0))], false);
        check(&[("Vehicle.LowVoltageSystemState", json!("ON"))], false);
        check(&[("Vehicle.LowVoltageSystemState", json!("OFF"))], true);
        check(&[("Vehicle.Speed", json!(3))], false);
        check(&[("Vehicle.Speed", json!(-3))], false);
        check(
            &[
                ("Vehicle.Speed", json!(0)),
                ("Vehicle.Cabin.Anything", json!([])),
            ],
            true,
        );
        check(&[("Vehicle.LowVoltageSystemState", json!("ON"))], false);
        check(
            &[("Vehicle.Powertrain.Transmission.SelectedGear", json!(126))],
            true,
        );
        check(
            &[("Vehicle.Powertrain.Transmission.SelectedGear", json!(0))],
            false,
        );
        check(
            &[("Vehicle.Chassis.ParkingBrake.IsEngaged", json!(true))],
            true,
        );
        // Nobody tells anything any more.
        let mut later = vehicle.holds();
        later
            .wait_for(|holds| holds.activation.is_some())
            .await
            .unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_download_costs_money() {
        let vehicle = Vehicle::new(&UpdatesSection::default());
        vehicle
            .update(&told(&[("Network.IsMetered", json!(true))]))
            .unwrap();
        assert_eq!(vehicle.holds().borrow().download, Some(Hold::Metered));
        vehicle
            .update(&told(&[("Network.IsMetered", json!(false))]))
            .unwrap();
        assert_eq!(vehicle.holds().borrow().download, None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_wrong_value_is_taken_with_the_right_ones() {
        let vehicle = Vehicle::new(&UpdatesSection::default());
        for (path, value) in [
            ("Vehicle.Speed", json!("fast")),
            ("Vehicle.LowVoltageSystemState", json!("off")),
            ("Vehicle.Chassis.ParkingBrake.IsEngaged", json!(1)),
            ("Network.IsMetered", json!("no")),
        ] {
            let signals = told(&[
                ("Vehicle.Powertrain.Transmission.SelectedGear", json!(126)),
                (path, value),
            ]);
            assert_eq!(vehicle.update(&signals).unwrap_err().path, path);
        }
        assert!(vehicle.signals().iter().all(Option::is_none));
    }
}
