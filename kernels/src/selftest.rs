//! Every operation that serves on a device, against its reference.
use crate::cpu::{self, LevelError, Processor};
use crate::device::{DeviceChoice, OpenDevice};
use crate::reference::check::Check;
use crate::stock;

/// On the processor these are the operations of [`cpu`] with all threads and its best instructions,
/// elsewhere those of [`stock`].
///
/// # Errors
/// As [`Processor::of_this_machine`].
pub fn checks(on: &OpenDevice) -> Result<Vec<Check>, LevelError> {
    Ok(match on.kind {
        DeviceChoice::Cpu => cpu::selftest::checks(&Processor::of_this_machine()?),
        _ => stock::selftest::checks(on),
    })
}
