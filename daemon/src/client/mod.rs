//! The client behind `cabinctl`: one module for each command, and what they share.
mod arguments;
mod ask;
mod chat;
mod daemon;
mod failure;
mod job;
mod quantize;
mod screen;
mod status;
#[cfg(test)]
mod tests;
mod update;
mod update_arguments;

pub use arguments::{Arguments, Command};
pub use failure::Failure;

use cabind_updates::release::{ReleaseCommand, ReleaseError};
use daemon::Daemon;
use std::io::Write;

/// Carries out one command.
///
/// # Errors
/// [`Failure`] says what went wrong and which exit code it is.
pub async fn run(arguments: Arguments) -> Result<(), Failure> {
    let (bus, wait_seconds_max) = (arguments.bus(), arguments.wait_seconds_max);
    let connect = Daemon::connect(bus, wait_seconds_max);
    match arguments.command {
        Command::Chat(options) => chat::run(&connect.await?, &options).await,
        Command::Ask(question) => ask::run(&connect.await?, &question).await,
        Command::Status { json } => status::run(&connect.await?, json).await,
        Command::Update(command) => update::run(&connect.await?, command).await,
        Command::Quantize(arguments) => quantize::run(&arguments),
        Command::Release(command) => release(*command),
    }
}

/// The publisher, which knows no daemon.
fn release(command: ReleaseCommand) -> Result<(), Failure> {
    // What it says in the end is lost rather than half written when the output is closed.
    let mut out = Vec::new();
    let done = command.run(&mut out);
    std::io::stdout().write_all(&out)?;
    done.map_err(|error| match error {
        ReleaseError::Message(source) => source.into(),
        error => Failure::Usage(error.to_string()),
    })
}
