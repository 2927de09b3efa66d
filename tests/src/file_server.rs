//! A static web server as a fleet would use: nginx on a port of its own.
use crate::process::Running;
use anyhow::{Result, bail};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A server that does not listen after this long has failed.
const START_LIMIT: Duration = Duration::from_secs(10);

/// An nginx that ends with this value.
#[derive(Debug)]
pub struct FileServer {
    pub port: u16,
    folder: std::path::PathBuf,
    _process: Running,
}

impl FileServer {
    /// Serves `root` on a port of 127.0.0.1, with its own files in `folder`.
    ///
    /// # Errors
    /// `nginx` is missing or does not come up.
    pub fn start(root: &Path, folder: &Path) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let folder = folder.join("nginx");
        std::fs::create_dir_all(&folder)?;
        let own = folder.display();
        let config = format!(
            "daemon off;\nworker_processes 1;\npid {own}/pid;\nerror_log {own}/error.log;\n\
             events {{}}\nhttp {{\n  access_log {own}/access.log;\n  \
             client_body_temp_path {own}/body;\n  proxy_temp_path {own}/proxy;\n  \
             fastcgi_temp_path {own}/fastcgi;\n  uwsgi_temp_path {own}/uwsgi;\n  \
             scgi_temp_path {own}/scgi;\n  \
             server {{ listen 127.0.0.1:{port}; root {:?}; }}\n}}\n",
            root
        );
        let file = folder.join("nginx.conf");
        std::fs::write(&file, config)?;
        // Debian keeps it where only root's PATH looks.
        let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        let mut command = Command::new("nginx");
        command
            .arg("-c")
            .arg(&file)
            .arg("-e")
            .arg(folder.join("error.log"))
            .env("PATH", path)
            .stdout(Stdio::null());
        let mut process = Running::start("nginx", &mut command, &folder)?;
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = process.ended()? {
                bail!("nginx ended ({status}):\n{}", process.log());
            }
            if start.elapsed() > START_LIMIT {
                bail!("nginx does not listen after {START_LIMIT:?}");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(Self {
            port,
            folder,
            _process: process,
        })
    }

    /// The address of the repository.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// The lines of its access log.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn accesses(&self) -> Result<Vec<String>> {
        let log = std::fs::read_to_string(self.folder.join("access.log"))?;
        Ok(log.lines().map(str::to_owned).collect())
    }
}
