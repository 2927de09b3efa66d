//! Real connections to servers that misbehave.
use super::super::{DirectoryTransport, MetadataError, Remote, Transport, TransportError};
use super::repo::Repo;
use super::{MemoryShelf, NOW, TestClock, open};
use crate::fetch::{Http, HttpConfig, Limits};
use crate::update::BytesTransport;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

const STALL_MS_MAX: u64 = 300;

/// What a server does with every request.
#[derive(Clone)]
enum Manner {
    Serve(BTreeMap<String, Vec<u8>>),
    /// Sends this and then nothing, with the connection left open.
    Say(String),
    /// Sends this, and then bytes for ever.
    Endless(String),
    /// Hangs up.
    HangUp,
}

async fn server(manner: Manner) -> (Url, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))
        .await
        .unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, manner.clone(), log.clone()));
        }
    });
    (
        format!("http://127.0.0.1:{port}/repo").parse().unwrap(),
        asked,
    )
}

async fn answer(mut stream: TcpStream, manner: Manner, log: Arc<Mutex<Vec<String>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = stream.read_u8().await else {
            return;
        };
        head.push(byte);
    }
    let head = String::from_utf8(head).unwrap();
    let path = head.split(' ').nth(1).unwrap().to_owned();
    log.lock().unwrap().push(path.clone());
    match manner {
        Manner::Serve(files) => {
            let (status, body) = match files.get(path.trim_start_matches("/repo/")) {
                Some(bytes) => ("200 OK", bytes.clone()),
                None => ("404 Not Found", Vec::new()),
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
            );
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.write_all(&body).await;
        }
        Manner::Say(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            std::future::pending::<()>().await;
        }
        Manner::Endless(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            while stream.write_all(b"1000\r\n").await.is_ok()
                && stream.write_all(&[b' '; 4096]).await.is_ok()
                && stream.write_all(b"\r\n").await.is_ok()
            {}
        }
        Manner::HangUp => {}
    }
}

fn over(urls: &[&Url]) -> BytesTransport {
    let limits = Limits {
        response_ms_max: STALL_MS_MAX,
        stall_ms_max: STALL_MS_MAX,
        attempts_max: 3,
        pause_ms_min: 1,
        pause_ms_max: 1,
        ..Limits::default()
    };
    let config = HttpConfig {
        mirrors: urls.iter().map(ToString::to_string).collect(),
        limits,
        ..HttpConfig::default()
    };
    BytesTransport(Arc::new(Http::new(&config).unwrap()))
}

async fn check(name: &str, manner: Manner, wanted: impl Fn(&TransportError) -> bool) {
    let (url, _) = server(manner).await;
    let fetched = over(&[&url])
        .fetch(Remote::Metadata("timestamp.json"), 10_000)
        .await;
    let error = fetched.expect_err(name);
    assert!(wanted(&error), "{name}: {error:?}");
}

#[tokio::test]
async fn a_server_that_misbehaves_is_given_up_by_name() {
    let say = |text: &str| Manner::Say(text.into());
    let slow = |error: &TransportError| matches!(error, TransportError::Slow { .. });
    let long =
        |error: &TransportError| matches!(error, TransportError::TooLong { bytes_max: 10_000 });
    let failed = |error: &TransportError| matches!(error, TransportError::Failed(_));
    let missing = |error: &TransportError| *error == TransportError::Missing;
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    check("endless", Manner::Endless(chunked.into()), long).await;
    check("says nothing", say(""), slow).await;
    check("stops in the head", say("HTTP/1.1 200 OK\r\n"), slow).await;
    check(
        "stops in the body",
        say("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab"),
        slow,
    )
    .await;
    let huge = "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n";
    check("announces too much", say(huge), long).await;
    check("hangs up", Manner::HangUp, failed).await;
    check("not HTTP", say("220 ready\r\n"), failed).await;
    let moved = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    check("redirects", say(moved), failed).await;
    let broken = "HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n";
    check("is broken", say(broken), failed).await;
    let denied = "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
    check("denies what is not there", say(denied), missing).await;
    check("has nothing", Manner::Serve(BTreeMap::new()), missing).await;
}

#[tokio::test]
async fn a_trickle_is_slow_retrieval_though_it_never_stalls() {
    struct Trickle;
    #[async_trait::async_trait]
    impl Transport for Trickle {
        async fn fetch(&self, _: Remote<'_>, _: u64) -> Result<Vec<u8>, TransportError> {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
    tokio::time::pause();
    let repo = Repo::new();
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    let error = trusted.refresh(&Trickle).await.unwrap_err();
    assert!(
        matches!(error, MetadataError::SlowRetrieval { .. }),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_repository_is_read_over_http_from_the_mirrors_that_have_it() {
    let mut repo = Repo::new();
    let path = "models/a+b/1~.json";
    repo.add("targets", path, b"manifest", serde_json::json!({}));
    repo.publish(&["targets", "snapshot", "timestamp"]);
    let files = repo.files.clone();
    let place = files.keys().find(|name| name.starts_with("targets/"));
    let place = place.unwrap().clone();
    let (dead, _) = server(Manner::HangUp).await;
    let (empty, _) = server(Manner::Serve(BTreeMap::new())).await;
    let (good, asked) = server(Manner::Serve(files)).await;
    let transport = over(&[&dead, &empty, &good]);
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    // One that is dead hides neither the files nor that there is no next root.
    trusted.refresh(&transport).await.unwrap();
    assert_eq!(trusted.target(path, &transport).await.unwrap(), b"manifest");
    let error = trusted.refresh(&over(&[&dead])).await.unwrap_err();
    assert!(matches!(error, MetadataError::Network { .. }), "{error:?}");
    let asked = asked.lock().unwrap();
    assert!(
        asked.contains(&"/repo/metadata/2.snapshot.json".into()),
        "{asked:?}"
    );
    assert!(asked.contains(&format!("/repo/{place}")), "{asked:?}");
}

#[tokio::test]
async fn a_repository_is_read_from_a_directory() {
    let mut repo = Repo::new();
    repo.add(
        "targets",
        "models/a/1.json",
        b"manifest",
        serde_json::json!({}),
    );
    repo.publish(&["targets", "snapshot", "timestamp"]);
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in &repo.files {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let transport = DirectoryTransport::new(directory.path());
    let mut trusted = open(&MemoryShelf::default(), &repo, &TestClock::at(NOW));
    trusted.refresh(&transport).await.unwrap();
    assert_eq!(
        trusted.target("models/a/1.json", &transport).await.unwrap(),
        b"manifest"
    );
    let long = transport
        .fetch(Remote::Metadata("timestamp.json"), 10)
        .await;
    assert_eq!(long, Err(TransportError::TooLong { bytes_max: 10 }));
    let none = transport.fetch(Remote::Metadata("9.root.json"), 10).await;
    assert_eq!(none, Err(TransportError::Missing));
    // A pipe would be waited for.
    std::fs::create_dir(directory.path().join("metadata/2.root.json")).unwrap();
    let none = transport.fetch(Remote::Metadata("2.root.json"), 10).await;
    assert_eq!(none, Err(TransportError::Missing));
}
