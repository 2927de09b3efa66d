//! The client behind `cabinctl`: one module for each command, and what they share.
mod arguments;
mod ask;
mod chat;
mod daemon;
mod failure;
mod screen;
mod status;
#[cfg(test)]
mod tests;

pub use arguments::{Arguments, Command};
pub use failure::Failure;

use daemon::Daemon;

/// Carries out one command.
///
/// # Errors
/// [`Failure`] says what went wrong and which exit code it is.
pub async fn run(arguments: Arguments) -> Result<(), Failure> {
    let daemon = Daemon::connect(arguments.bus(), arguments.wait_seconds_max).await?;
    match arguments.command {
        Command::Chat(options) => chat::run(&daemon, &options).await,
        Command::Ask(question) => ask::run(&daemon, &question).await,
        Command::Status { json } => status::run(&daemon, json).await,
    }
}
