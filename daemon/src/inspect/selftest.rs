//! `cabind selftest`: whether this device computes what the references say.
use crate::arguments::SelftestArguments;
use anyhow::{Result, bail};
use cabind_kernels::device;
use cabind_kernels::selftest::checks;

pub(crate) fn selftest(arguments: &SelftestArguments) -> Result<()> {
    let device = device::open(arguments.device.parse()?)?;
    println!("{} ({})", device.kind, device.name);
    for note in &device.notes {
        println!("note: {note}");
    }
    let checks = checks(&device)?;
    println!(
        "{:<10} {:<52} {:>9} {:>9}",
        "operation", "shape", "error", "at most"
    );
    let mut failed = 0;
    for check in &checks {
        let verdict = match check.passed() {
            true => "ok",
            false => "FAILED",
        };
        failed += usize::from(!check.passed());
        println!(
            "{:<10} {:<52} {:>9.1e} {:>9.1e}  {verdict}",
            check.operation, check.what, check.error, check.tolerance
        );
    }
    match failed {
        0 => println!("{} of {0} checks passed", checks.len()),
        _ => bail!(
            "{failed} of {} checks failed: do not serve from {}, and report this table",
            checks.len(),
            device.kind
        ),
    }
    Ok(())
}
