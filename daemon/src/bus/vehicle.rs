//! `org.cabind.Vehicle1`: what the car says about itself.
use super::error::CallError;
use crate::service::Service;
use serde_json::{Value, json};
use std::collections::HashMap;
use zbus::{OwnedVariant, Variant};

/// The interface's name.
pub const VEHICLE_INTERFACE: &str = "org.cabind.Vehicle1";

/// The object at `/org/cabind/Inference1`.
#[derive(Debug)]
pub(super) struct VehicleObject {
    pub(super) service: Service,
}

/// Takes in the signals that decide when an update may download and when it may serve.
///
/// Errors: `org.cabind.Error.` and `InvalidArgument`, `NoUpdates`. Only root and members of the
/// group `cabind-vehicle` may call it.
#[zbus::interface(name = "org.cabind.Vehicle1")]
impl VehicleObject {
    /// Signals by their paths in the COVESA Vehicle Signal Specification, all taken in or none:
    /// `Vehicle.Speed` (km/h), `Vehicle.LowVoltageSystemState` s,
    /// `Vehicle.Powertrain.Transmission.SelectedGear` (126 is P),
    /// `Vehicle.Chassis.ParkingBrake.IsEngaged` b, and `Network.IsMetered` b, which the
    /// specification does not have. Others are passed over. To be called whenever one changes and
    /// at least every two seconds: what was told too long ago counts as a car that moves.
    fn update(&self, signals: HashMap<String, OwnedVariant>) -> Result<(), CallError> {
        let updates = self.service.updates.get();
        let vehicle = updates.ok_or_else(CallError::no_updates)?.vehicle();
        let mut signals: Vec<(String, Value)> = signals
            .into_iter()
            .map(|(path, value)| (path, plain(&value)))
            .collect();
        // So that of several faults the same one is always named.
        signals.sort_by(|(one, _), (other, _)| one.cmp(other));
        vehicle
            .update(&signals)
            .map_err(|error| CallError::invalid(error.to_string()))
    }
}

/// A signal's value. What is neither number, text nor truth value becomes something that no signal
/// takes: it may belong to one that nobody looks at.
fn plain(value: &Variant<'_>) -> Value {
    match value {
        Variant::Bool(v) => json!(v),
        Variant::U8(v) => json!(v),
        Variant::U16(v) => json!(v),
        Variant::U32(v) => json!(v),
        Variant::U64(v) => json!(v),
        Variant::I16(v) => json!(v),
        Variant::I32(v) => json!(v),
        Variant::I64(v) => json!(v),
        Variant::F64(v) if v.is_finite() => json!(v),
        Variant::F64(v) => json!(v.to_string()),
        Variant::Str(v) => json!(v.as_str()),
        other => json!({ "D-Bus type": other.value_signature().to_string() }),
    }
}
