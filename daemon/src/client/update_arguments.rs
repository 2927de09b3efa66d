//! The command line of `cabinctl update`.
use super::arguments::EXIT_CODES;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Clone, Debug, Subcommand)]
pub enum UpdateCommand {
    /// Ask the repository what it has for this car
    #[command(after_help = EXIT_CODES)]
    Check(Output),
    /// Download a release, or take it from a file; the newest that fits where none is named
    ///
    /// Ctrl-C leaves it at work; `cabinctl update cancel` ends it.
    #[command(after_help = EXIT_CODES)]
    Install(Install),
    /// Let an installed release serve, as soon as the car is parked
    #[command(after_help = EXIT_CODES)]
    Activate {
        /// NAME@VERSION
        release: ReleaseName,
        #[command(flatten)]
        output: Output,
    },
    /// Show what serves, what did before, and the update at work
    #[command(after_help = EXIT_CODES)]
    Status(Output),
    /// Let the previous model serve again, as soon as the car is parked
    #[command(after_help = EXIT_CODES)]
    Rollback(Output),
    /// Remove an installed release that is not in use
    #[command(after_help = EXIT_CODES)]
    Remove {
        /// NAME@VERSION
        release: ReleaseName,
    },
    /// List the installed releases
    #[command(after_help = EXIT_CODES)]
    List(Output),
    /// Say that the release on trial does well: it serves for good
    #[command(after_help = EXIT_CODES)]
    Confirm,
    /// End the update at work; what was downloaded is kept
    #[command(after_help = EXIT_CODES)]
    Cancel,
    /// Hold the download at work
    #[command(after_help = EXIT_CODES)]
    Pause,
    /// Go on after `pause`
    #[command(after_help = EXIT_CODES)]
    Resume,
}

#[derive(Clone, Copy, Debug, Args)]
pub struct Output {
    /// Print one line of JSON
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Install {
    /// NAME@VERSION
    pub(super) release: Option<ReleaseName>,
    /// A bundle, as `cabinctl release bundle` writes it
    #[arg(long, value_name = "BUNDLE")]
    pub(super) file: Option<PathBuf>,
    /// Let it serve as well
    #[arg(long)]
    pub(super) activate: bool,
    #[command(flatten)]
    pub(super) output: Output,
}

/// A release: `NAME@VERSION`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseName {
    name: String,
    version: String,
}

impl std::str::FromStr for ReleaseName {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        use cabind_updates::manifest::is_name;
        let parts = text.split_once('@');
        let named = parts.filter(|(name, version)| is_name(name) && is_name(version));
        let (name, version) = named.ok_or("it must be NAME@VERSION")?;
        Ok(Self {
            name: name.into(),
            version: version.into(),
        })
    }
}

impl ReleaseName {
    pub(super) fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        let (name, version) = (name.into(), version.into());
        Self { name, version }
    }
}

impl std::fmt::Display for ReleaseName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.name, self.version)
    }
}
