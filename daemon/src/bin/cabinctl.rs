//! `cabinctl`: the client of the inference daemon. Everything is in `cabind::client`.
use cabind::client::{Arguments, run};
use clap::Parser;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&format!("cannot start: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let result = runtime.block_on(run(arguments));
    // A thread may still wait for a line that nobody will type.
    runtime.shutdown_background();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&failure.to_string());
            failure.exit_code()
        }
    }
}

/// A standard error that is closed takes nothing from the exit code, which `eprintln` would panic
/// over.
fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "cabinctl: {text}");
}
