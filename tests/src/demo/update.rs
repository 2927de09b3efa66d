//! The demonstration's last part: a new release comes from a web server, serves, and is taken back.
use crate::file_server::FileServer;
use crate::releases::{Releases, TRIAL, section, tuned};
use crate::{private_bus::PrivateBus, programs};
use anyhow::{Result, ensure};
use std::path::Path;
use std::process::Command;

/// What a fleet has ready for the demonstration's car.
#[derive(Debug)]
pub struct Fleet {
    _server: FileServer,
    /// The section `[updates]` of the car.
    pub section: String,
}

impl Fleet {
    /// A repository with cabin-mini as 1.0.0, and with a few weights changed as 1.1.0.
    ///
    /// # Errors
    /// `cabinctl release` or nginx fails.
    pub fn start(folder: &Path) -> Result<Self> {
        let releases = Releases::init(folder)?;
        let trial = folder.join("trial.json");
        std::fs::write(&trial, TRIAL)?;
        releases.publish(&programs::cabin_mini(), "cabin-mini@1.0.0", &trial)?;
        releases.publish(&tuned(folder)?, "cabin-mini@1.1.0", &trial)?;
        let server = FileServer::start(&releases.repository, folder)?;
        let section = section(&folder.join("store"), &releases.root(), &server.address());
        println!("  nginx        {}", server.address());
        Ok(Self {
            _server: server,
            section,
        })
    }
}

/// Installs both releases, lets each serve, and goes back.
///
/// # Errors
/// A step fails, or another model serves than should.
pub fn show(bus: &PrivateBus) -> Result<()> {
    println!("\n  Now a new release of the model, over the air:\n");
    for (arguments, serves) in [
        ("install cabin-mini@1.0.0 --activate", "cabin-mini@1.0.0"),
        ("confirm", "cabin-mini@1.0.0"),
        ("install cabin-mini@1.1.0 --activate", "cabin-mini@1.1.0"),
        ("rollback", "cabin-mini@1.0.0"),
    ] {
        println!("  $ cabinctl update {arguments}");
        let said = cabinctl(bus, arguments)?;
        said.lines().for_each(|line| println!("    {line}"));
        let status = cabinctl(bus, "status --json")?;
        let status: serde_json::Value = serde_json::from_str(&status)?;
        ensure!(
            status["active"] == serves,
            "{serves} should serve, and {} does",
            status["active"]
        );
    }
    Ok(())
}

fn cabinctl(bus: &PrivateBus, arguments: &str) -> Result<String> {
    let output = Command::new(programs::built("cabinctl")?)
        .args(["--bus", &bus.address, "update"])
        .args(arguments.split(' '))
        .output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        output.status.success(),
        "cabinctl update {arguments}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(said)
}
