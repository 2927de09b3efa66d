//! `cabind selftest`: whether this device computes what the references say.
use crate::arguments::SelftestArguments;
use anyhow::{Result, bail};
use cabind_kernels::compiled::{self, Kept};
use cabind_kernels::device::{self, DeviceChoice, OpenDevice};
use cabind_kernels::reference::check::{Check, largest_of};
use cabind_kernels::selftest::checks;
use cabind_models::decoder::{Decoder, Form, Rows};
use cabind_models::sampler::argmax;
use cabind_models::weights::Weights;
use std::ops::ControlFlow;
use std::path::Path;

/// Tokens that the oracle chooses, and positions at which two ways to compute are compared.
const STEPS: usize = 256;
const POSITIONS: usize = 1_000;
/// Of the length of a row of logits: activations of 8 bits in a small model.
const TOLERANCE: f32 = 5e-2;

pub(crate) fn selftest(arguments: &SelftestArguments) -> Result<()> {
    let device = device::open(arguments.device.parse()?)?;
    println!("{} ({})", device.kind, device.name);
    for note in &device.notes {
        println!("note: {note}");
    }
    let mut checks = checks(&device)?;
    if let Some(model) = &arguments.model {
        checks.extend(of_model(model, &device)?);
    }
    println!(
        "{:<19} {:<52} {:>9} {:>9}",
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
            "{:<19} {:<52} {:>9.1e} {:>9.1e}  {verdict}",
            check.operation, check.what, check.error, check.tolerance
        );
    }
    if let Some(kept) = compiled::keep() {
        let Kept {
            from_file,
            compiled,
        } = kept?;
        println!("kernels: {from_file} from the file, {compiled} compiled");
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

/// A whole model as the device serves it: against burn's operations on the processor, along the
/// tokens these choose; and one token at a time, as replies are computed, against many at once.
fn of_model(path: &Path, on: &OpenDevice) -> Result<Vec<Check>> {
    let weights = Weights::open(path)?;
    let load = |on: &OpenDevice, form| {
        Decoder::load(&weights, &on.device, form, &mut |_| {
            ControlFlow::Continue(())
        })
    };
    let served = load(on, Form::Stored)?;
    let cpu = device::open(DeviceChoice::Cpu)?;
    let oracle = load(&cpu, Form::Stock(cpu.weight_dtype()))?;
    let (mut cache, mut oracle_cache) = (served.new_cache(STEPS), oracle.new_cache(STEPS));
    let (mut id, mut errors, mut others) = (0, Vec::new(), 0);
    for _ in 0..STEPS {
        let got = served.forward(&[id], &mut cache, Rows::Last)?;
        let want = oracle.forward(&[id], &mut oracle_cache, Rows::Last)?;
        errors.push(norm_error(&got, &want));
        let chosen = argmax(&want).unwrap_or(0);
        // Two tokens that are as good as the same may change places.
        let lead = |other: u32| want[chosen as usize] - want[other as usize];
        let largest = want.iter().fold(0.0f32, |most, l| most.max(l.abs()));
        others += u32::from(argmax(&got).is_none_or(|got| lead(got) > TOLERANCE * largest));
        id = chosen;
    }
    let ids: Vec<u32> = (0..POSITIONS)
        .map(|at| (at.wrapping_mul(7919) % served.config().vocab_size) as u32)
        .collect();
    let (mut at_once, mut by_one) = (served.new_cache(POSITIONS), served.new_cache(POSITIONS));
    let want = served.forward(&ids, &mut at_once, Rows::All)?;
    let mut differences = Vec::new();
    for (at, want) in want.chunks_exact(served.config().vocab_size).enumerate() {
        let got = served.forward(&ids[at..=at], &mut by_one, Rows::Last)?;
        differences.push(norm_error(&got, want));
    }
    if let Some(replay) = served.replay() {
        match replay {
            Ok(()) => println!("decode steps are recorded and replayed"),
            Err(reason) => println!("decode steps are launched one by one: {reason}"),
        }
    }
    let check = |operation, what, error, tolerance| Check {
        operation,
        what,
        error,
        tolerance,
    };
    let largest = largest_of(errors.into_iter());
    let apart = largest_of(differences.into_iter());
    Ok(vec![
        check(
            "model",
            format!("logits of {STEPS} greedy steps"),
            largest,
            TOLERANCE,
        ),
        check(
            "model",
            format!("other tokens in {STEPS} greedy steps"),
            others as f32,
            0.0,
        ),
        check(
            "model",
            format!("{POSITIONS} positions, by one or at once"),
            apart,
            TOLERANCE,
        ),
    ])
}

/// The length of the difference as a share of the reference's length.
fn norm_error(got: &[f32], want: &[f32]) -> f32 {
    let square = |value: f32| f64::from(value) * f64::from(value);
    let differences: f64 = got.iter().zip(want).map(|(a, b)| square(a - b)).sum();
    let length: f64 = want.iter().map(|b| square(*b)).sum();
    (differences / length).sqrt() as f32
}
