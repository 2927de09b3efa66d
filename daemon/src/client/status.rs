//! `cabinctl status`.
use super::daemon::{Daemon, Status};
use super::failure::Failure;
use super::screen::{json_line, printable};
use std::io::Write;

/// Prints the daemon's status.
///
/// # Errors
/// `NotReady` while no model is ready, besides the usual ones.
pub(super) async fn run(daemon: &Daemon, json: bool) -> Result<(), Failure> {
    let status = daemon.status().await?;
    let text = if json {
        json_line(&status)?
    } else {
        human(&status)
    };
    writeln!(std::io::stdout(), "{text}")?;
    match status.state.as_str() {
        "ready" => Ok(()),
        "failed" => Err(Failure::NotReady(status.failure)),
        state => Err(Failure::NotReady(format!("the daemon is {state}"))),
    }
}

fn human(status: &Status) -> String {
    let mut state = status.state.clone();
    if status.loading_bytes_total > 0 {
        let share = 100.0 * status.loading_bytes_done as f64 / status.loading_bytes_total as f64;
        state.push_str(&format!(", {share:.0}%"));
    }
    let mut lines = vec![
        ("state", state),
        ("model", status.model.clone()),
        ("device", status.device.clone()),
        ("replies", status.reply_form.clone()),
        ("version", status.version.clone()),
        (
            "requests",
            format!(
                "{} running, {} waiting",
                status.active_requests, status.queued_requests
            ),
        ),
        ("speed", format!("{:.1} tokens/s", status.tokens_per_second)),
    ];
    if !status.failure.is_empty() {
        lines.push(("failure", status.failure.clone()));
    }
    lines.extend(status.notes.iter().map(|note| ("note", note.clone())));
    let lines: Vec<String> = lines
        .iter()
        .map(|(name, value)| format!("{name:<10}{}", printable(value)))
        .collect();
    lines.join("\n")
}
