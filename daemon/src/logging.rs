//! Where log records go: the journal when systemd runs us, standard error otherwise.
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// `CABIND_LOG` filters records (`info`, `cabind=debug`, …). Tools other than the daemon say errors only.
pub(crate) fn start(daemon: bool) {
    // CubeCL misses a database for its compiled kernels, which cabind keeps itself.
    let level = match daemon {
        true => "info,cubecl_environment::persistence=error",
        false => "error",
    };
    let filter = EnvFilter::try_from_env("CABIND_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    let registry = tracing_subscriber::registry().with(filter);
    let under_systemd = std::env::var_os("JOURNAL_STREAM").is_some();
    let journal = under_systemd
        .then(tracing_journald::layer)
        .and_then(Result::ok);
    match journal {
        Some(journal) => registry.with(journal).init(),
        None => {
            let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
            registry.with(lines).init();
        }
    }
}
