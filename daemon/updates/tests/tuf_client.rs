//! The executable for the conformance suite keeps to the suite's command line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

const TARGET: &str = "models/cabin-mini/1.1.0.json";

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python_tuf/repository")
}

/// Serves the files below `root` and writes down what was asked for.
fn serve(root: PathBuf) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            answer(stream.unwrap(), &root, &log);
        }
    });
    (base, asked)
}

fn answer(mut stream: TcpStream, root: &Path, log: &Mutex<Vec<String>>) {
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let head: Vec<String> = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let Some(path) = head.first().and_then(|line| line.split(' ').nth(1)) else {
        return;
    };
    log.lock().unwrap().push(path.to_owned());
    let (status, body) = match std::fs::read(root.join(path.trim_start_matches('/'))) {
        Ok(bytes) => ("200 OK", bytes),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(&body);
}

fn run(arguments: &[&str]) -> Option<i32> {
    let output = Command::new(env!("CARGO_BIN_EXE_cabind-tuf-client"))
        .args(arguments)
        .output()
        .unwrap();
    output.status.code()
}

#[test]
fn init_refresh_and_download_do_what_the_suite_expects() {
    let (base, asked) = serve(repository().join("2"));
    let car = tempfile::tempdir().unwrap();
    let metadata = car.path().join("metadata");
    let targets = car.path().join("targets");
    std::fs::create_dir(&targets).unwrap();
    let (metadata_dir, target_dir) = (metadata.to_str().unwrap(), targets.to_str().unwrap());
    let (metadata_url, target_url) = (format!("{base}/metadata/"), format!("{base}/targets"));
    let refresh = [
        "--metadata-dir",
        metadata_dir,
        "--metadata-url",
        &metadata_url,
        "refresh",
    ];
    let download = |name: &str| {
        run(&[
            "--metadata-dir",
            metadata_dir,
            "--metadata-url",
            &metadata_url,
            "--target-name",
            name,
            "--target-base-url",
            &target_url,
            "--target-dir",
            target_dir,
            "download",
        ])
    };

    assert_eq!(run(&refresh), Some(1), "there is no root yet");
    let root = repository().join("initial_root.json");
    let init = [
        "--metadata-dir",
        metadata_dir,
        "init",
        root.to_str().unwrap(),
    ];
    assert_eq!(run(&init), Some(0));
    assert_eq!(*asked.lock().unwrap(), Vec::<String>::new());

    assert_eq!(run(&refresh), Some(0));
    let wanted = [
        "/metadata/2.root.json",
        "/metadata/3.root.json",
        "/metadata/timestamp.json",
        "/metadata/2.snapshot.json",
        "/metadata/2.targets.json",
    ];
    assert_eq!(std::mem::take(&mut *asked.lock().unwrap()), wanted);
    for (role, published) in [
        ("root", "2.root"),
        ("timestamp", "timestamp"),
        ("snapshot", "2.snapshot"),
        ("targets", "2.targets"),
    ] {
        let kept = std::fs::read(metadata.join(format!("{role}.json"))).unwrap();
        let from = repository().join(format!("2/metadata/{published}.json"));
        assert_eq!(kept, std::fs::read(from).unwrap(), "{role}");
    }

    assert_eq!(download(TARGET), Some(0));
    assert_eq!(download(TARGET), Some(0));
    let fetched = |asked: &[String]| {
        asked
            .iter()
            .filter(|path| path.contains("/targets/"))
            .count()
    };
    assert_eq!(
        fetched(&asked.lock().unwrap()),
        1,
        "the second is there already"
    );
    let files: Vec<_> = std::fs::read_dir(&targets).unwrap().collect();
    assert_eq!(files.len(), 1);
    let file = targets.join("models%2Fcabin-mini%2F1.1.0.json");
    assert!(std::fs::read_to_string(&file).unwrap().contains("1.1.0"));
    // What is there and is not what was signed for is fetched again.
    std::fs::write(&file, "something else").unwrap();
    assert_eq!(download(TARGET), Some(0));
    assert_eq!(fetched(&asked.lock().unwrap()), 2);
    assert_eq!(download("models/cabin-mini/9.json"), Some(1));
}

#[test]
fn what_cannot_be_ends_with_one() {
    let car = tempfile::tempdir().unwrap();
    let directory = car.path().to_str().unwrap();
    let bad = car.path().join("bad.json");
    std::fs::write(&bad, "{}").unwrap();
    let cases: [&[&str]; 6] = [
        &[],
        &["refresh"],
        &["--metadata-dir", directory, "--unknown", "refresh"],
        &["--metadata-dir", directory, "init", bad.to_str().unwrap()],
        &["--metadata-dir", directory, "init", "/no/such/file"],
        &[
            "--metadata-dir",
            directory,
            "--metadata-url",
            "not a URL",
            "refresh",
        ],
    ];
    for case in cases {
        assert_eq!(run(case), Some(1), "{case:?}");
    }
}
