//! A real dbus-daemon of one's own.
use crate::process::Running;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// As a session bus: whoever reaches the socket may do everything.
const OPEN: &str = r#"<policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
  </policy>"#;

/// What `/usr/share/dbus-1/system.conf` grants: nobody owns a name or calls a method unless an
/// included policy says so.
const SYSTEM: &str = r#"<policy context="default">
    <allow user="*"/><deny own="*"/><deny send_type="method_call"/>
    <allow send_type="signal"/><allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/><allow receive_type="method_return"/>
    <allow receive_type="error"/><allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus"/>
  </policy>"#;

/// A bus that ends with this value.
#[derive(Debug)]
pub struct PrivateBus {
    /// In D-Bus notation, as `DBUS_SESSION_BUS_ADDRESS` wants it.
    pub address: String,
    process: Running,
}

impl PrivateBus {
    /// A bus without restrictions, its files in `folder`.
    ///
    /// # Errors
    /// `dbus-daemon` is missing or refuses its configuration.
    pub fn open(folder: &Path) -> Result<Self> {
        Self::start(folder, OPEN, None)
    }

    /// A bus with the rules of the system bus and one more policy file.
    ///
    /// # Errors
    /// As [`PrivateBus::open`].
    pub fn with_policy(folder: &Path, policy: &Path) -> Result<Self> {
        Self::start(folder, SYSTEM, Some(policy))
    }

    fn start(folder: &Path, rules: &str, include: Option<&Path>) -> Result<Self> {
        let include = include
            .map(|file| format!("<include>{}</include>", file.display()))
            .unwrap_or_default();
        let config = folder.join("bus.conf");
        let text = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  {rules}
  {include}
</busconfig>
"#,
            folder.join("bus").display()
        );
        std::fs::write(&config, text)?;
        let mut command = Command::new("dbus-daemon");
        command
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--nopidfile", "--nosyslog", "--print-address=1"])
            .stdout(Stdio::piped());
        let mut process = Running::start("dbus-daemon", &mut command, folder)?;
        let stdout = process.stdout().context("dbus-daemon has no output")?;
        let mut address = String::new();
        BufReader::new(stdout).read_line(&mut address)?;
        let address = address.trim().to_owned();
        if address.is_empty() {
            bail!("dbus-daemon did not start:\n{}", process.log());
        }
        Ok(Self { address, process })
    }

    /// What dbus-daemon complained about.
    pub fn log(&self) -> String {
        self.process.log()
    }
}
