//! Every operation that serves on a device, against its reference.
use crate::cpu::{self, LevelError, Processor};
use crate::cuda::{self, Gpu};
use crate::device::{DeviceChoice, OpenDevice};
use crate::reference::check::Check;
use crate::stock;

/// On the processor these are the operations of [`cpu`] with all threads and its best instructions,
/// elsewhere the kernels of [`cuda`], and those of [`stock`], which they are held against.
///
/// # Errors
/// As [`Processor::of_this_machine`].
pub fn checks(on: &OpenDevice) -> Result<Vec<Check>, LevelError> {
    Ok(match on.kind {
        DeviceChoice::Cpu => cpu::selftest::checks(&Processor::of_this_machine()?),
        _ => {
            let gpu = Gpu::of(&on.device);
            let mut checks = gpu.as_ref().map_or(Vec::new(), cuda::selftest::checks);
            checks.extend(stock::selftest::checks(on));
            checks
        }
    })
}
