//! Servers that others wrote.
use super::{FakeTiming, PATH, Store, config, content, faults};
use async_trait::async_trait;
use bytes::Bytes;
use cabind_updates::fetch::{ChunkSource as _, Fault, FetchError, Http, Taken, Taker};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Ends its process when the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn repository(bytes: &[u8]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("blobs")).unwrap();
    std::fs::write(root.path().join(PATH), bytes).unwrap();
    root
}

fn skip(what: &str) {
    eprintln!("SKIPPED: {what} is not installed");
}

#[tokio::test]
async fn a_python_server_knows_no_ranges_and_gives_whole_files() {
    let bytes = content(100_000);
    let root = repository(&bytes);
    let started = Command::new("python3")
        .args(["-u", "-m", "http.server", "0", "--bind", "127.0.0.1"])
        .arg("--directory")
        .arg(root.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else {
        return skip("python3");
    };
    let stdout = child.stdout.take().unwrap();
    let _running = Running(child);
    // "Serving HTTP on 127.0.0.1 port 40000 (…"
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).unwrap();
    let port = line.split(' ').nth(5).unwrap();
    let url = format!("http://127.0.0.1:{port}");
    let http = Http::with_timing(&config(vec![url]), FakeTiming::new()).unwrap();
    let store = Store::new(&bytes, &[1000..2000]);
    let error = http
        .read_pieces(PATH, &store.pieces, &store)
        .await
        .unwrap_err();
    assert_eq!(faults(&error), [Fault::RangeIgnored], "{error}");
    // The whole is served, as pieces and as a file.
    let store = Store::new(&bytes, &[0..50_000, 50_000..100_000]);
    http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
    assert!(store.is_full());
    assert_eq!(http.read_file(PATH, 100_000).await.unwrap(), bytes);
    assert!(http.read_file("blobs/no", 1).await.unwrap_err().not_found());
}

#[tokio::test]
async fn nginx_serves_ranges_and_its_changes_are_noticed() {
    let bytes = content(3_000_000);
    let root = repository(&bytes);
    // The port is free now, and nobody else is likely to take it.
    let port = {
        let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        socket.local_addr().unwrap().port()
    };
    let state = tempfile::tempdir().unwrap();
    let at = state.path().display();
    let settings = format!(
        "daemon off; master_process off; worker_processes 1; pid {at}/pid; error_log {at}/log;
        events {{ worker_connections 64; }}
        http {{
            access_log off; client_body_temp_path {at}/b; proxy_temp_path {at}/p;
            fastcgi_temp_path {at}/f; uwsgi_temp_path {at}/u; scgi_temp_path {at}/s;
            server {{ listen 127.0.0.1:{port}; root {}; }}
        }}",
        root.path().display()
    );
    let file = state.path().join("nginx.conf");
    std::fs::write(&file, settings).unwrap();
    let Some(child) = nginx(&file, state.path()) else {
        return skip("nginx");
    };
    let _running = Running(child);
    let mut config = config(vec![format!("http://127.0.0.1:{port}")]);
    config.limits.streams_max = 4;
    config.limits.request_bytes_max = 500_000;
    // It may need a moment to listen: these pauses are real.
    config.limits.attempts_max = 40;
    config.limits.pause_ms_max = 500;
    let http = Http::new(&config).unwrap();
    let pieces: Vec<_> = (0..30)
        .map(|piece| piece * 100_000..(piece + 1) * 100_000)
        .collect();
    let store = Store::new(&bytes, &pieces);
    http.read_pieces(PATH, &pieces, &store).await.unwrap();
    assert!(store.is_full());
    assert_eq!(http.read_file(PATH, 3_000_000).await.unwrap(), bytes);
    assert!(http.read_file("blobs/no", 1).await.unwrap_err().not_found());
    // Beyond the end.
    let beyond = http.read(PATH, 3_000_000..3_000_001).await.unwrap_err();
    let wanted_bytes = 3_000_001;
    assert_eq!(faults(&beyond), [Fault::RangeRefused { wanted_bytes }]);
    let over = http.read(PATH, 2_999_999..3_000_001).await.unwrap_err();
    assert!(
        matches!(&over, FetchError::Mirrors { tried, .. }
            if matches!(tried[0].fault, Fault::WrongRange { .. })),
        "{over}"
    );
    // Another file takes its place after the first of two requests.
    config.limits.streams_max = 1;
    config.limits.attempts_max = 1;
    let http = Http::new(&config).unwrap();
    let replacing = Replacing {
        file: root.path().join(PATH),
    };
    let changed = http.read_pieces(PATH, &[0..100_000, 200_000..300_000], &replacing);
    assert_eq!(faults(&changed.await.unwrap_err()), [Fault::Changed]);
}

/// Puts another file in the place of the one that it takes pieces of.
struct Replacing {
    file: PathBuf,
}

#[async_trait]
impl Taker for Replacing {
    async fn take(&self, _: usize, _: Bytes) -> Taken {
        std::fs::write(&self.file, content(2_999_999)).unwrap();
        Taken::Kept
    }
}

fn nginx(settings: &Path, state: &Path) -> Option<Child> {
    ["nginx", "/usr/sbin/nginx"]
        .into_iter()
        .find_map(|program| {
            Command::new(program)
                .arg("-c")
                .arg(settings)
                .arg("-p")
                .arg(state)
                .stderr(Stdio::null())
                .spawn()
                .ok()
        })
}
