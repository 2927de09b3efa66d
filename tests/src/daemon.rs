//! The real `cabind`, as systemd would run it: a configuration file, a notify socket, signals.
use crate::process::Running;
use crate::programs;
use anyhow::{Context, Result, bail};
use rustix::process::Signal;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// What one run of the daemon serves, and where.
#[derive(Clone, Debug)]
pub struct Setup {
    pub model: PathBuf,
    /// As the configuration key `model.device`.
    pub device: String,
    /// A D-Bus address; without one D-Bus is off.
    pub bus: Option<String>,
    /// A port on 127.0.0.1; without one MQTT is off.
    pub broker_port: Option<u16>,
    /// Further lines of the section `[engine]`.
    pub engine: String,
    /// Further sections.
    pub sections: String,
    /// As systemd's `WatchdogSec=`.
    pub watchdog: Option<Duration>,
    /// Further variables of its environment.
    pub environment: Vec<(&'static str, OsString)>,
}

impl Setup {
    pub fn new(model: PathBuf) -> Self {
        Self {
            model,
            device: "cpu".into(),
            bus: None,
            broker_port: None,
            engine: String::new(),
            sections: String::new(),
            watchdog: None,
            environment: Vec::new(),
        }
    }

    /// The text of the configuration file.
    pub fn config(&self) -> String {
        // TOML's basic strings and Rust's debug form agree on what paths and addresses contain.
        let bus = self.bus.as_deref().unwrap_or("session");
        format!(
            "[model]\npath = {:?}\ndevice = {:?}\n\n[engine]\n{}\n\n[dbus]\nenabled = {}\nbus = {:?}\n\n\
             [mqtt]\nenabled = {}\nbroker = \"mqtt://127.0.0.1:{}\"\n\n{}",
            self.model,
            self.device,
            self.engine,
            self.bus.is_some(),
            bus,
            self.broker_port.is_some(),
            self.broker_port.unwrap_or(1883),
            self.sections,
        )
    }
}

/// A running daemon. Killed when dropped; [`Daemon::stop`] ends it properly.
#[derive(Debug)]
pub struct Daemon {
    pub process: Running,
    notify: UnixDatagram,
}

impl Daemon {
    /// Starts `cabind run` with its files in `folder`. Does not wait for it.
    ///
    /// # Errors
    /// The program is not built or does not start.
    pub fn start(setup: &Setup, folder: &Path) -> Result<Self> {
        let config = folder.join("cabind.toml");
        std::fs::write(&config, setup.config())?;
        let socket = folder.join("notify");
        // A second daemon in the same folder takes the first one's place.
        let _ = std::fs::remove_file(&socket);
        let notify =
            UnixDatagram::bind(&socket).with_context(|| format!("{}", socket.display()))?;
        let mut command = Command::new(programs::built("cabind")?);
        command
            .args(["run", "--config"])
            .arg(&config)
            .env("NOTIFY_SOCKET", &socket)
            .env("CACHE_DIRECTORY", folder)
            .env_remove("JOURNAL_STREAM")
            .envs(setup.environment.iter().cloned())
            .stdout(Stdio::null());
        if let Some(limit) = setup.watchdog {
            command.env("WATCHDOG_USEC", limit.as_micros().to_string());
        }
        let process = Running::start("cabind", &mut command, folder)?;
        Ok(Self { process, notify })
    }

    /// Waits for `READY=1`, calling `waiting` with the latest `STATUS=` text about ten times a second.
    ///
    /// # Errors
    /// The daemon ended, or is not ready after `limit`, where the message ends with its log; or the
    /// error of `waiting`.
    pub fn wait_ready(
        &mut self,
        limit: Duration,
        mut waiting: impl FnMut(&str) -> Result<()>,
    ) -> Result<()> {
        let start = Instant::now();
        let mut status = String::new();
        loop {
            for line in self.notification(Duration::from_millis(100))?.lines() {
                if line == "READY=1" {
                    return Ok(());
                }
                if let Some(text) = line.strip_prefix("STATUS=") {
                    text.clone_into(&mut status);
                }
            }
            waiting(&status)?;
            if let Some(code) = self.process.ended()? {
                bail!("cabind ended ({code}):\n{}", self.process.log());
            }
            if start.elapsed() > limit {
                bail!(
                    "cabind is not ready after {limit:?}:\n{}",
                    self.process.log()
                );
            }
        }
    }

    /// The next notification, or an empty text when none comes within `limit`.
    ///
    /// # Errors
    /// The socket fails.
    pub fn notification(&self, limit: Duration) -> Result<String> {
        let mut buffer = [0; 4096];
        self.notify.set_read_timeout(Some(limit))?;
        match self.notify.recv(&mut buffer) {
            Ok(bytes) => Ok(String::from_utf8_lossy(&buffer[..bytes]).into_owned()),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Ok(String::new())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Asks the daemon to end, as systemd does, and waits.
    ///
    /// # Errors
    /// It still runs after `limit`.
    pub fn stop(&mut self, limit: Duration) -> Result<ExitStatus> {
        self.process.signal(Signal::TERM)?;
        self.process.wait(limit)
    }
}
