//! An update at work in the daemon, followed to its end.
use super::daemon::{Daemon, take, text};
use super::failure::Failure;
use super::screen::{complain, printable};
use crate::bus::JOB_INTERFACE;
use indicatif::{HumanBytes, HumanDuration, ProgressBar, ProgressStyle};
use serde::Serialize;
use std::collections::HashMap;
use std::io::IsTerminal;
use std::time::Duration;
use zbus::OwnedVariant;

/// How often a job is looked at.
const POLL_MS: u64 = 150;

/// The properties of `org.cabind.Job1`. What an older daemon lacks is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Job {
    pub(super) kind: String,
    pub(super) release: String,
    pub(super) state: String,
    pub(super) phase: String,
    pub(super) waiting: String,
    pub(super) bytes_done: u64,
    pub(super) bytes_total: u64,
    pub(super) bytes_reused: u64,
    pub(super) bytes_fetched: u64,
    pub(super) bytes_saved: u64,
    pub(super) bytes_per_second: u64,
    pub(super) error_name: String,
    pub(super) error_text: String,
}

impl From<HashMap<String, OwnedVariant>> for Job {
    fn from(mut properties: HashMap<String, OwnedVariant>) -> Self {
        let properties = &mut properties;
        Self {
            kind: text(properties, "Kind"),
            release: text(properties, "Release"),
            state: text(properties, "State"),
            phase: text(properties, "Phase"),
            waiting: text(properties, "Waiting"),
            bytes_done: take(properties, "BytesDone"),
            bytes_total: take(properties, "BytesTotal"),
            bytes_reused: take(properties, "BytesReused"),
            bytes_fetched: take(properties, "BytesFetched"),
            bytes_saved: take(properties, "BytesSaved"),
            bytes_per_second: take(properties, "BytesPerSecond"),
            error_name: text(properties, "ErrorName"),
            error_text: text(properties, "ErrorText"),
        }
    }
}

impl Job {
    pub(super) fn is_running(&self) -> bool {
        !matches!(self.state.as_str(), "done" | "failed")
    }

    /// What it does, for a person.
    pub(super) fn doing(&self) -> String {
        let waits = self.waits();
        if !waits.is_empty() {
            return format!("waiting: {waits}");
        }
        match self.phase.as_str() {
            "idle" => "beginning".into(),
            "trial" => "trying it".into(),
            "rolled_back" => "taken back".into(),
            other => other.into(),
        }
    }

    /// What has to happen before it goes on.
    fn waits(&self) -> &str {
        match (self.waiting.as_str(), self.phase.as_str()) {
            ("paused", _) => "it is paused; `cabinctl update resume` lets it go on",
            ("metered", _) => "the network costs money",
            ("moving", "downloading" | "verifying") => "the car moves",
            ("moving", _) => "the car is not parked",
            ("policy", _) => "the fleet's rules hold it back",
            ("retrying", _) => "the network is bad; it is tried again",
            (other, _) => other,
        }
    }

    /// Rate, remaining time and saved bytes, as far as there are any.
    pub(super) fn figures(&self) -> String {
        let mut figures = Vec::new();
        if self.bytes_per_second > 0 && self.is_running() {
            figures.push(format!("{}/s", HumanBytes(self.bytes_per_second)));
            let left = self.bytes_total.saturating_sub(self.bytes_done);
            let left = Duration::from_secs(left / self.bytes_per_second);
            figures.push(format!("{} left", HumanDuration(left)));
        }
        if self.bytes_saved > 0 {
            figures.push(format!("{} saved", HumanBytes(self.bytes_saved)));
        }
        figures.join(", ")
    }
}

/// The job at a path.
pub(super) async fn look(daemon: &Daemon, path: &str) -> Result<Job, Failure> {
    let properties = daemon.properties(path, JOB_INTERFACE).await?;
    Ok(Job::from(properties))
}

/// Shows a job until it ends, on standard error.
///
/// # Errors
/// `Refused` with the error the job failed with, `Interrupted` after Ctrl-C: the job goes on then.
pub(super) async fn follow(daemon: &Daemon, path: &str, quiet: bool) -> Result<Job, Failure> {
    tokio::select! {
        job = to_the_end(daemon, path, quiet) => job,
        _ = tokio::signal::ctrl_c() => {
            complain(&"it goes on; `cabinctl update cancel` ends it");
            Err(Failure::Interrupted)
        }
    }
}

async fn to_the_end(daemon: &Daemon, path: &str, quiet: bool) -> Result<Job, Failure> {
    let mut bar = Bar::new(quiet);
    loop {
        let job = look(daemon, path).await?;
        bar.show(&job);
        match job.state.as_str() {
            "done" => return Ok(job),
            "failed" => {
                return Err(Failure::Refused {
                    name: job.error_name,
                    text: job.error_text,
                });
            }
            _ => tokio::time::sleep(Duration::from_millis(POLL_MS)).await,
        }
    }
}

/// A bar on a terminal, a line for each step elsewhere. Clears itself when dropped.
struct Bar {
    bar: ProgressBar,
    quiet: bool,
    terminal: bool,
    said: String,
}

impl Bar {
    fn new(quiet: bool) -> Self {
        let bar = match quiet {
            true => ProgressBar::hidden(),
            false => ProgressBar::no_length(),
        };
        Self {
            bar,
            quiet,
            terminal: std::io::stderr().is_terminal(),
            said: String::new(),
        }
    }

    fn show(&mut self, job: &Job) {
        let doing = format!("{} {}", job.doing(), job.release);
        let doing = doing.trim_end();
        if !self.terminal {
            if !self.quiet && job.is_running() && self.said != doing {
                complain(&doing);
                self.said = doing.into();
            }
            return;
        }
        let template = match job.bytes_total > 0 && job.waiting.is_empty() {
            true => "{prefix} {wide_bar} {bytes}/{total_bytes} {msg}",
            false => "{spinner} {prefix} {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        self.bar.set_length(job.bytes_total);
        self.bar.set_position(job.bytes_done);
        self.bar.set_prefix(printable(doing));
        self.bar.set_message(job.figures());
        self.bar.tick();
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
