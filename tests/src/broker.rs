//! MQTT brokers on a port of their own: rumqttd inside this process, or a real mosquitto.
use crate::process::Running;
use anyhow::{Context, Result, bail};
use rumqttd::{Broker, Config, ConnectionSettings, RouterConfig, ServerSettings};
use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A broker that does not listen after this long has failed.
const START_LIMIT: Duration = Duration::from_secs(10);

/// Starts rumqttd on a thread and returns its port. It has no way to stop: it ends with the process.
///
/// # Errors
/// The broker does not come up.
pub fn embedded() -> Result<u16> {
    let listen = free_address()?;
    let server = ServerSettings {
        name: "demo".into(),
        listen,
        tls: None,
        next_connection_delay_ms: 0,
        connections: ConnectionSettings {
            connection_timeout_ms: 10_000,
            max_payload_size: 1 << 20,
            max_inflight_count: 100,
            auth: None,
            external_auth: None,
            // Otherwise only filters listed in the configuration can be subscribed to.
            dynamic_filters: true,
        },
    };
    let config = Config {
        router: RouterConfig {
            max_connections: 16,
            max_outgoing_packet_count: 200,
            max_segment_size: 1 << 20,
            max_segment_count: 10,
            ..RouterConfig::default()
        },
        // The versions are separate servers in rumqttd; cabind speaks version 5 only.
        v5: Some(HashMap::from([("demo".into(), server)])),
        ..Config::default()
    };
    let mut broker = Broker::new(config);
    std::thread::Builder::new()
        .name("broker".into())
        .spawn(move || broker.start().map_err(Box::new))?;
    wait_listening(listen, || Ok(()))?;
    Ok(listen.port())
}

/// A mosquitto that ends with this value.
#[derive(Debug)]
pub struct Mosquitto {
    pub port: u16,
    process: Running,
}

impl Mosquitto {
    /// # Errors
    /// `mosquitto` is missing or does not come up.
    pub fn start(folder: &Path) -> Result<Self> {
        let listen = free_address()?;
        let process = Self::launch(folder, listen)?;
        Ok(Self {
            port: listen.port(),
            process,
        })
    }

    /// Kills the broker and starts it anew on the same port, with nothing of what it knew.
    ///
    /// # Errors
    /// As [`Mosquitto::start`].
    pub fn restart(&mut self, folder: &Path) -> Result<()> {
        self.process.signal(rustix::process::Signal::KILL)?;
        self.process.wait(START_LIMIT)?;
        self.process = Self::launch(folder, (Ipv4Addr::LOCALHOST, self.port).into())?;
        Ok(())
    }

    fn launch(folder: &Path, listen: SocketAddr) -> Result<Running> {
        let config = folder.join("mosquitto.conf");
        let text = format!(
            "listener {} 127.0.0.1\nallow_anonymous true\npersistence false\n",
            listen.port()
        );
        std::fs::write(&config, text)?;
        // Debian keeps it where only root's PATH looks.
        let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        let mut command = Command::new("mosquitto");
        command
            .arg("-c")
            .arg(&config)
            .env("PATH", path)
            .stdout(Stdio::null());
        let mut process = Running::start("mosquitto", &mut command, folder)?;
        wait_listening(listen, || match process.ended()? {
            Some(status) => bail!("mosquitto ended ({status}):\n{}", process.log()),
            None => Ok(()),
        })?;
        Ok(process)
    }
}

/// A loopback port nobody listens on now. Another program may take it first; nothing else can be
/// done for brokers that want a number.
fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
    Ok(listener.local_addr()?)
}

fn wait_listening(address: SocketAddr, mut alive: impl FnMut() -> Result<()>) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect(address).is_err() {
        alive()?;
        if start.elapsed() > START_LIMIT {
            bail!("no broker listens on {address} after {START_LIMIT:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
