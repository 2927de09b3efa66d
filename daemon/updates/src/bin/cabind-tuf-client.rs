//! The client under the command line of the TUF community's conformance suite; `tests/TUF.md`
//! says how to run it. What is fetched and what is trusted go through the same code as the daemon's.
use async_trait::async_trait;
use bytes::Bytes;
use cabind_updates::fetch::{
    ChunkSource, FetchError, Http, HttpConfig, Limits, Names, SetupError, Taker,
};
use cabind_updates::metadata::{MetadataError, SystemClock, Trusted};
use cabind_updates::update::BytesTransport;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

const STALL_MS_MAX: u64 = 10_000;
const USAGE: &str = "usage: cabind-tuf-client --metadata-dir DIR init TRUSTED_ROOT
       cabind-tuf-client --metadata-dir DIR --metadata-url URL refresh
       cabind-tuf-client --metadata-dir DIR --metadata-url URL --target-name PATH...
                         --target-base-url URL --target-dir DIR download";

#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{USAGE}")]
    Usage,
    #[error("{0}")]
    Metadata(#[from] MetadataError),
    #[error("{0}")]
    Setup(#[from] SetupError),
    #[error("{}: {error}", path.display())]
    File {
        path: PathBuf,
        error: std::io::Error,
    },
}

#[derive(Debug, Default)]
struct Arguments {
    metadata_dir: Option<PathBuf>,
    metadata_url: Option<String>,
    target_names: Vec<String>,
    target_base_url: Option<String>,
    target_dir: Option<PathBuf>,
    words: Vec<String>,
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Option<Self> {
        let mut read = Self::default();
        while let Some(word) = given.next() {
            match word.as_str() {
                "--metadata-dir" => read.metadata_dir = Some(given.next()?.into()),
                "--metadata-url" => read.metadata_url = Some(given.next()?),
                "--target-name" => read.target_names.push(given.next()?),
                "--target-base-url" => read.target_base_url = Some(given.next()?),
                "--target-dir" => read.target_dir = Some(given.next()?.into()),
                option if option.starts_with("--") => return None,
                _ => read.words.push(word),
            }
        }
        Some(read)
    }
}

fn main() -> ExitCode {
    match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => match runtime.block_on(run()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                eprintln!("{failure}");
                ExitCode::FAILURE
            }
        },
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments = Arguments::read(std::env::args().skip(1)).ok_or(Failure::Usage)?;
    let directory = arguments.metadata_dir.as_deref().ok_or(Failure::Usage)?;
    let clock = Arc::new(SystemClock::default());
    let words: Vec<&str> = arguments.words.iter().map(String::as_str).collect();
    match words[..] {
        ["init", root] => {
            let root = read(Path::new(root))?;
            Trusted::open(directory, &root, clock)?;
        }
        ["refresh"] => {
            let transport = transport(&arguments)?;
            let mut trusted = Trusted::reopen(directory, clock)?;
            trusted.refresh_top_level(&transport).await?;
        }
        ["download"] => {
            let transport = transport(&arguments)?;
            let into = arguments.target_dir.as_deref().ok_or(Failure::Usage)?;
            let mut trusted = Trusted::reopen(directory, clock)?;
            trusted.refresh_top_level(&transport).await?;
            for name in &arguments.target_names {
                download(&mut trusted, &transport, name, into).await?;
            }
        }
        _ => return Err(Failure::Usage),
    }
    Ok(())
}

/// A repository whose two parts are in different places.
#[derive(Debug)]
struct Apart {
    metadata: Http,
    targets: Http,
}

impl Apart {
    /// Where a path is, and its address there.
    fn place(&self, path: &str) -> (&Http, String) {
        match path.split_once('/') {
            Some(("targets", name)) => (&self.targets, quoted(name)),
            // Names of roles are quoted already.
            Some((_, name)) => (&self.metadata, name.to_owned()),
            None => (&self.metadata, path.to_owned()),
        }
    }
}

#[async_trait]
impl ChunkSource for Apart {
    async fn read_pieces(
        &self,
        path: &str,
        pieces: &[Range<u64>],
        taker: &dyn Taker,
    ) -> Result<(), FetchError> {
        let (from, name) = self.place(path);
        from.read_pieces(&name, pieces, taker).await
    }

    async fn read_file(&self, path: &str, bytes_max: u64) -> Result<Bytes, FetchError> {
        let (from, name) = self.place(path);
        from.read_file(&name, bytes_max).await
    }
}

/// A path in which nothing means anything to a URL.
fn quoted(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~/+@".contains(&byte);
    let mut text = String::new();
    for byte in path.bytes() {
        match plain(byte) {
            true => text.push(byte.into()),
            false => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

fn transport(arguments: &Arguments) -> Result<BytesTransport, Failure> {
    let http = |base: &String| {
        let limits = Limits {
            response_ms_max: STALL_MS_MAX,
            stall_ms_max: STALL_MS_MAX,
            attempts_max: 1,
            ..Limits::default()
        };
        Http::new(&HttpConfig {
            mirrors: vec![base.clone()],
            names: Names::Addresses,
            limits,
            ..HttpConfig::default()
        })
    };
    let metadata = arguments.metadata_url.as_ref().ok_or(Failure::Usage)?;
    let targets = arguments.target_base_url.as_ref().unwrap_or(metadata);
    Ok(BytesTransport(Arc::new(Apart {
        metadata: http(metadata)?,
        targets: http(targets)?,
    })))
}

/// Fetches a target unless it is there already.
async fn download(
    trusted: &mut Trusted,
    transport: &BytesTransport,
    name: &str,
    into: &Path,
) -> Result<(), Failure> {
    let target = trusted.locate(name, transport).await?;
    let path = into.join(encoded(name));
    if std::fs::read(&path).is_ok_and(|bytes| target.describes(&bytes).is_ok()) {
        return Ok(());
    }
    let bytes = trusted.target(name, transport).await?;
    let new = into.join(".new");
    let failed = |error| Failure::File {
        path: new.clone(),
        error,
    };
    let mut file = std::fs::File::create(&new).map_err(failed)?;
    file.write_all(&bytes).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    std::fs::rename(&new, &path).map_err(failed)
}

/// One file name for a target's path.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte);
    let mut name = String::new();
    for byte in path.bytes() {
        // A dot that comes first would hide the file or name a directory.
        if plain(byte) || (byte == b'.' && !name.is_empty()) {
            name.push(byte.into());
        } else {
            name.push_str(&format!("%{byte:02X}"));
        }
    }
    name
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::File {
        path: path.to_owned(),
        error,
    })
}
