//! The client under the command line of the TUF community's conformance suite; `tests/TUF.md`
//! says how to run it. Metadata goes through the same code as the daemon's.
use cabind_updates::metadata::{
    HttpTransport, MetadataError, Mirror, SystemClock, TransportError, Trusted,
};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

const STALL_MAX: Duration = Duration::from_secs(10);
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
    Transport(#[from] TransportError),
    #[error("not a URL: {0}")]
    Url(#[from] url::ParseError),
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

fn transport(arguments: &Arguments) -> Result<HttpTransport, Failure> {
    let metadata: Url = match &arguments.metadata_url {
        Some(url) => url.parse()?,
        None => return Err(Failure::Usage),
    };
    let mirror = match &arguments.target_base_url {
        Some(targets) => Mirror::apart(&metadata, &targets.parse()?)?,
        None => Mirror::apart(&metadata, &metadata)?,
    };
    Ok(HttpTransport::new(vec![mirror], STALL_MAX)?)
}

/// Fetches a target unless it is there already.
async fn download(
    trusted: &mut Trusted,
    transport: &HttpTransport,
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
