//! `cabinctl release …`: the publisher on a command line.
mod say;

use super::{
    AddOptions, CheckOptions, Days, InitOptions, PrivateKey, ReleaseError, ReleaseName, Repository,
    Role, Rotation, SignOptions, Wave, check, read_public_key, read_trial,
};
use clap::{Args, Parser, ValueEnum};
use std::io::Write;
use std::path::PathBuf;

/// Publish models for a fleet.
#[derive(Debug, Parser)]
#[command(name = "release")]
pub enum ReleaseCommand {
    /// Make a repository, and the keys that are not given.
    Init(Init),
    /// Make a key; its public half goes to OUT.pub.
    Key { out: PathBuf },
    /// Cut a model into chunks and stage it as a release.
    Add(Add),
    /// Sign what is staged; on any machine that has `metadata` and `publisher` of the repository.
    Sign(Sign),
    /// Stage new keys or another threshold for a role.
    Rotate(Rotate),
    /// Stage a role as it is with a new date of expiry.
    Renew { dir: PathBuf, role: StagedRole },
    /// Stage what share of the fleet gets a release.
    Wave {
        dir: PathBuf,
        release: ReleaseName,
        percent: u8,
        /// Which cars these are; the same seed and a higher percentage add to them.
        #[arg(long)]
        seed: Option<String>,
    },
    /// Stage the repository without a release.
    Withdraw { dir: PathBuf, release: ReleaseName },
    /// Show cars what is staged.
    Publish {
        dir: PathBuf,
        /// Keys of snapshot and timestamp: a directory or a file.
        #[arg(long, required = true)]
        keys: Vec<PathBuf>,
    },
    /// Sign timestamp.json anew: every day, so that it does not expire.
    Refresh {
        dir: PathBuf,
        /// The key of timestamp: a directory or a file.
        #[arg(long, required = true)]
        keys: Vec<PathBuf>,
    },
    /// Write a published release to one file, for a USB stick.
    Bundle {
        dir: PathBuf,
        release: ReleaseName,
        out: PathBuf,
        /// The releases it builds on as well.
        #[arg(long)]
        with_base: bool,
    },
    /// List the releases.
    List { dir: PathBuf },
    /// Read the repository as a car does.
    Check {
        dir: PathBuf,
        /// The root metadata that cars were built with.
        #[arg(long)]
        root: Option<PathBuf>,
        /// Read every blob, too.
        #[arg(long)]
        bytes: bool,
    },
}

#[derive(Args, Debug)]
pub struct Init {
    pub dir: PathBuf,
    /// Where private keys are written; not in DIR.
    #[arg(long)]
    pub keys: PathBuf,
    /// Root keys to make.
    #[arg(long, default_value_t = 3)]
    pub root_keys: usize,
    /// Root keys that have to sign a new root.
    #[arg(long, default_value_t = 2)]
    pub root_threshold: u64,
    /// The public half of a root key that exists; then none is made.
    #[arg(long, value_name = "FILE.pub")]
    pub root_key: Vec<PathBuf>,
    /// The same for targets.
    #[arg(long, value_name = "FILE.pub")]
    pub targets_key: Vec<PathBuf>,
    /// The same for models.
    #[arg(long, value_name = "FILE.pub")]
    pub models_key: Vec<PathBuf>,
    /// Days until a root expires.
    #[arg(long, default_value_t = Days::default().root)]
    pub root_days: u32,
    /// Days until targets expires.
    #[arg(long, default_value_t = Days::default().targets)]
    pub targets_days: u32,
    /// Days until models expires.
    #[arg(long, default_value_t = Days::default().models)]
    pub models_days: u32,
    /// Days until a snapshot expires.
    #[arg(long, default_value_t = Days::default().snapshot)]
    pub snapshot_days: u32,
    /// Days until a timestamp expires.
    #[arg(long, default_value_t = Days::default().timestamp)]
    pub timestamp_days: u32,
}

#[derive(Args, Debug)]
pub struct Add {
    pub dir: PathBuf,
    /// A Hugging Face directory or a GGUF file.
    pub model: PathBuf,
    /// NAME@VERSION, each of a-z 0-9 . _ -
    pub release: ReleaseName,
    /// Leave out a file or directory of MODEL.
    #[arg(long, value_name = "NAME")]
    pub exclude: Vec<String>,
    /// Grows with every release of the name [default: one more than the last]
    #[arg(long)]
    pub counter: Option<u64>,
    /// A class of devices it is made for, such as cpu or cuda-sm90 [default: any]
    #[arg(long)]
    pub hardware: Vec<String>,
    /// The first cabind that can load it.
    #[arg(long, default_value = "0.1.0")]
    pub min_cabind: semver::Version,
    #[arg(long, default_value = "")]
    pub description: String,
    /// How a car tries it before it serves: JSON or TOML.
    #[arg(long, value_name = "FILE")]
    pub trial: Option<PathBuf>,
    /// Make an adapter: cars take what did not change from this release.
    #[arg(long, value_name = "NAME@VERSION")]
    pub base: Option<ReleaseName>,
    /// Per cent of the fleet that get it [default: all]
    #[arg(long, value_name = "PERCENT")]
    pub wave: Option<u8>,
    /// Which cars these are.
    #[arg(long, requires = "wave")]
    pub wave_seed: Option<String>,
}

#[derive(Args, Debug)]
pub struct Sign {
    pub dir: PathBuf,
    pub role: StagedRole,
    /// A private key, or a directory of such.
    #[arg(long, required_unless_present = "from")]
    pub key: Vec<PathBuf>,
    /// A copy of the staged file that was signed elsewhere.
    #[arg(long, value_name = "FILE")]
    pub from: Vec<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Rotate {
    pub dir: PathBuf,
    pub role: Role,
    /// The public half of a new key.
    #[arg(long, value_name = "FILE.pub")]
    pub add: Vec<PathBuf>,
    /// A key to take out: the beginning of its id.
    #[arg(long, value_name = "KEYID")]
    pub remove: Vec<String>,
    #[arg(long)]
    pub threshold: Option<u64>,
}

/// A role whose metadata is signed before it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StagedRole {
    Root,
    Targets,
    Models,
}

impl From<StagedRole> for Role {
    fn from(role: StagedRole) -> Self {
        match role {
            StagedRole::Root => Self::Root,
            StagedRole::Targets => Self::Targets,
            StagedRole::Models => Self::Models,
        }
    }
}

impl ReleaseCommand {
    /// Does it, and says on `out` what was done and what comes next.
    pub fn run(self, out: &mut dyn Write) -> Result<(), ReleaseError> {
        let now = jiff::Timestamp::now();
        let open = |dir: &PathBuf| Repository::open(dir, now);
        let text = match self {
            Self::Init(arguments) => {
                let dir = arguments.dir.clone();
                let (_, made) = Repository::init(&dir, &arguments.into(), now)?;
                say::initialised(&dir, &made)
            }
            Self::Key { out } => {
                let key = PrivateKey::generate(&out)?;
                say::key(&out, &key)
            }
            Self::Add(arguments) => {
                let dir = arguments.dir.clone();
                let options = arguments.try_into()?;
                say::added(&dir, &open(&dir)?.add(&options)?)
            }
            Self::Sign(Sign {
                dir,
                role,
                key: keys,
                from,
            }) => {
                let options = SignOptions { keys, from };
                say::signed(&dir, &open(&dir)?.sign(role.into(), &options)?)
            }
            Self::Rotate(arguments) => {
                let add = arguments.add.iter().map(|path| read_public_key(path));
                let rotation = Rotation {
                    add: add.collect::<Result<_, _>>()?,
                    remove: arguments.remove,
                    threshold: arguments.threshold,
                };
                let dir = &arguments.dir;
                say::staged(dir, &open(dir)?.rotate(arguments.role, &rotation)?)
            }
            Self::Renew { dir, role } => {
                open(&dir)?.renew(role.into())?;
                say::staged(&dir, &[role.into()])
            }
            Self::Wave {
                dir,
                release,
                percent,
                seed,
            } => {
                open(&dir)?.set_wave(&release, Some(&Wave { percent, seed }))?;
                say::staged(&dir, &[Role::Models])
            }
            Self::Withdraw { dir, release } => {
                open(&dir)?.withdraw(&release)?;
                say::staged(&dir, &[Role::Models])
            }
            Self::Publish { dir, keys } => say::published(&dir, &open(&dir)?.publish(&keys)?),
            Self::Refresh { dir, keys } => say::published(&dir, &open(&dir)?.refresh(&keys)?),
            Self::Bundle {
                dir,
                release,
                out,
                with_base,
            } => say::bundled(&open(&dir)?.bundle(&release, &out, with_base)?),
            Self::List { dir } => say::listed(&open(&dir)?.list()?),
            Self::Check { dir, root, bytes } => {
                let trusted_root = root;
                let options = CheckOptions {
                    trusted_root,
                    bytes,
                };
                say::checked(&check(&dir, &options)?, now)
            }
        };
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .map_err(ReleaseError::Message)
    }
}

impl From<Init> for InitOptions {
    fn from(from: Init) -> Self {
        let mut given = Vec::new();
        for (role, keys) in [
            (Role::Root, from.root_key),
            (Role::Targets, from.targets_key),
            (Role::Models, from.models_key),
        ] {
            given.extend(keys.into_iter().map(|key| (role, key)));
        }
        Self {
            keys: from.keys,
            root_keys: from.root_keys,
            root_threshold: from.root_threshold,
            given,
            days: Days {
                root: from.root_days,
                targets: from.targets_days,
                models: from.models_days,
                snapshot: from.snapshot_days,
                timestamp: from.timestamp_days,
            },
        }
    }
}

impl TryFrom<Add> for AddOptions {
    type Error = ReleaseError;

    fn try_from(from: Add) -> Result<Self, ReleaseError> {
        let mut options = Self::new(from.release, from.model);
        options.exclude = from.exclude;
        options.counter = from.counter;
        options.min_cabind = from.min_cabind;
        options.description = from.description;
        options.base = from.base;
        if !from.hardware.is_empty() {
            options.hardware = from.hardware;
        }
        if let Some(trial) = &from.trial {
            options.trial = read_trial(trial)?;
        }
        let seed = from.wave_seed;
        options.wave = from.wave.map(|percent| Wave { percent, seed });
        Ok(options)
    }
}
