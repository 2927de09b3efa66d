//! How requests are spread over streams, mirrors and time, and what a whole file may be.
use super::server::{Act, Server};
use super::{FakeTiming, PATH, Store, config, content, faults};
use async_trait::async_trait;
use bytes::Bytes;
use cabind_updates::fetch::{
    ChunkSource as _, Fault, FetchError, Http, HttpConfig, Limits, Retry, SetupError, Taken, Taker,
};
use std::ops::Range;
use std::time::Duration;

use Act::{Endless, Say, Serve, Silent, StallAfter, Together};

fn pieces(count: u64, length: u64) -> Vec<Range<u64>> {
    let starts = (0..count).map(|piece| piece * length);
    starts.map(|start| start..start + length).collect()
}

#[tokio::test]
async fn small_pieces_do_not_cost_a_request_each() {
    let bytes = content(6400);
    for (request_bytes_max, requests) in [(6400, 1), (1600, 4), (1000, 7), (100, 64), (1, 64)] {
        let server = Server::start(&[Serve("\"a\"")], &bytes, "").await;
        let mut config = config(vec![server.url()]);
        config.limits.request_bytes_max = request_bytes_max;
        let store = Store::new(&bytes, &pieces(64, 100));
        let http = Http::new(&config).unwrap();
        http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
        assert!(store.is_full());
        assert_eq!(server.ranges().len(), requests, "{request_bytes_max}");
    }
    // Only what is wanted is asked for.
    let server = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let http = Http::new(&config(vec![server.url()])).unwrap();
    let store = Store::new(&bytes, &[0..100, 100..200, 300..400, 6399..6400]);
    http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
    assert!(store.is_full());
    assert_eq!(server.ranges(), ["0-199", "300-399", "6399-6399"]);
    assert!(
        server
            .asked()
            .iter()
            .all(|asked| asked.path == "/base/blobs/0a1b")
    );
    let head = server.asked()[0].head.to_ascii_lowercase();
    let agent = format!("\r\nuser-agent: cabind/{}\r\n", env!("CARGO_PKG_VERSION"));
    assert!(head.contains(&agent), "{head}");
    assert!(head.contains("\r\naccept-encoding: identity\r\n"), "{head}");
    // Later requests are for the copy that the first one found.
    let tags: Vec<_> = server
        .asked()
        .into_iter()
        .map(|asked| asked.if_range)
        .collect();
    assert_eq!(tags, ["", "\"a\"", "\"a\""]);
    // Nothing wanted, nothing asked.
    http.read_pieces(PATH, &[], &store).await.unwrap();
    assert_eq!(server.asked().len(), 3);
    // One range without a taker.
    assert_eq!(http.read(PATH, 5..9).await.unwrap(), bytes[5..9]);
}

#[tokio::test]
async fn several_requests_run_at_once_but_no_more_than_allowed() {
    let bytes = content(6400);
    for streams_max in [1, 4, 8] {
        // Answers nothing before so many are there: fewer would wait for ever.
        let server = Server::start(&[Together(streams_max)], &bytes, "").await;
        let mut config = config(vec![server.url()]);
        config.limits.streams_max = streams_max;
        config.limits.request_bytes_max = 400;
        let http = Http::new(&config).unwrap();
        // Two calls share the streams.
        let (one, other) = (
            Store::new(&bytes, &pieces(64, 100)),
            Store::new(&bytes, &pieces(64, 100)),
        );
        let (first, second) = tokio::join!(
            http.read_pieces(PATH, &one.pieces, &one),
            http.read_pieces(PATH, &other.pieces, &other),
        );
        assert_eq!((first, second), (Ok(()), Ok(())));
        assert!(one.is_full() && other.is_full());
        assert_eq!(server.asked().len(), 32);
        assert_eq!(server.most_together(), streams_max);
    }
}

#[tokio::test]
async fn all_streams_together_keep_the_bandwidth_limit() {
    let bytes = content(64_000);
    for (rate, slept_ms) in [(Some(10_000), 6300), (None, 0)] {
        let server = Server::start(&[Serve("\"a\"")], &bytes, "").await;
        let mut config = config(vec![server.url()]);
        config.limits.streams_max = 4;
        config.limits.request_bytes_max = 4000;
        config.limits.bytes_per_second_max = rate;
        let timing = FakeTiming::new();
        let http = Http::with_timing(&config, timing.clone()).unwrap();
        let store = Store::new(&bytes, &pieces(64, 1000));
        http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
        assert!(store.is_full());
        // 64 000 bytes, less a burst of a tenth of a second.
        assert_eq!(timing.slept_ms(), slept_ms);
    }
}

/// Takes its time.
struct Slow;

#[async_trait]
impl Taker for Slow {
    async fn take(&self, _: usize, _: Bytes) -> Taken {
        tokio::time::sleep(Duration::from_millis(400)).await;
        Taken::Kept
    }
}

#[tokio::test]
async fn the_time_of_the_taker_is_not_held_against_the_server() {
    // More than one read brings.
    let bytes = content(2_000_000);
    let server = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let mut config = config(vec![server.url()]);
    config.limits.stall_ms_max = 300;
    config.limits.slow_window_ms = 300;
    config.limits.bytes_per_second_min = 10_000_000;
    let http = Http::new(&config).unwrap();
    let halves = [0..1_000_000, 1_000_000..2_000_000];
    http.read_pieces(PATH, &halves, &Slow).await.unwrap();
    assert_eq!(server.ranges(), ["0-1999999"]);
}

/// What a mirror answers first, and how long it is left alone then.
async fn check_pause(acts: &[Act], slept_ms: u128) {
    let bytes = content(400);
    let server = Server::start(acts, &bytes, "").await;
    let timing = FakeTiming::new();
    let http = Http::with_timing(&config(vec![server.url()]), timing.clone()).unwrap();
    let store = Store::new(&bytes, &pieces(4, 100));
    http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
    assert!(store.is_full());
    assert_eq!(timing.slept_ms(), slept_ms, "{acts:?}");
}

#[tokio::test]
async fn a_busy_mirror_is_left_alone_as_long_as_it_asks_within_bounds() {
    let busy = Say("HTTP/1.1 503 x\r\nRetry-After: 7\r\n\r\n");
    check_pause(&[busy, Serve("\"a\"")], 7000).await;
    let for_ever = Say("HTTP/1.1 429 x\r\nRetry-After: 99999999999999999999\r\n\r\n");
    check_pause(&[for_ever, Serve("\"a\"")], 250).await;
    let long = Say("HTTP/1.1 503 x\r\nRetry-After: 18446744073709551615\r\n\r\n");
    check_pause(&[long, Serve("\"a\"")], 300_000).await;
    let date = Say("HTTP/1.1 503 x\r\nRetry-After: Fri, 31 Dec 2099 23:59:59 GMT\r\n\r\n");
    check_pause(&[date, Serve("\"a\"")], 250).await;
    let closed = Say("");
    check_pause(&[closed, closed, Serve("\"a\"")], 250 + 500).await;
}

#[tokio::test]
async fn a_mirror_that_failed_is_not_asked_first_in_the_next_call() {
    let bytes = content(400);
    let bad = Server::start(&[Say("HTTP/1.1 500 x\r\n\r\n"), Serve("\"a\"")], &bytes, "").await;
    let good = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let http = Http::new(&config(vec![bad.url(), good.url()])).unwrap();
    for calls in 1..=3 {
        let store = Store::new(&bytes, &pieces(4, 100));
        http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
        assert!(store.is_full());
        assert_eq!((bad.asked().len(), good.asked().len()), (1, calls));
    }
}

#[tokio::test]
async fn a_mirror_without_the_file_is_asked_once_in_a_call_and_first_for_the_next_file() {
    let bytes = content(400);
    let empty = Server::start(&[Say("HTTP/1.1 404 x\r\n\r\n")], &bytes, "").await;
    let good = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let mut config = config(vec![empty.url(), good.url()]);
    config.limits.request_bytes_max = 100;
    let http = Http::new(&config).unwrap();
    for calls in 1..=2 {
        let store = Store::new(&bytes, &pieces(4, 100));
        http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
        assert!(store.is_full());
        assert_eq!(
            (empty.asked().len(), good.asked().len()),
            (calls, 4 * calls)
        );
    }
}

#[tokio::test]
async fn an_object_store_behind_a_redirect_serves() {
    let bytes = content(400);
    let other = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let redirect = Say("HTTP/1.1 302 x\r\nLocation: {other}/signed?key=a%20b\r\n\r\n");
    let mirror = Server::start(&[redirect], &bytes, &other.url()).await;
    let http = Http::new(&config(vec![mirror.url()])).unwrap();
    let store = Store::new(&bytes, &pieces(4, 100));
    http.read_pieces(PATH, &store.pieces, &store).await.unwrap();
    assert!(store.is_full());
    assert_eq!(other.ranges(), ["0-399"]);
    assert_eq!(other.asked()[0].path, "/base/signed?key=a%20b");
}

#[tokio::test]
async fn an_address_leads_to_the_file_however_it_is_written() {
    let bytes = content(400);
    for (slash, path, asked) in [
        ("", "metadata/1.root.json", "/base/metadata/1.root.json"),
        ("/", "metadata/1.root.json", "/base/metadata/1.root.json"),
        // The file's name has the percent sign.
        (
            "",
            "metadata/1.a%2Fb~c+d@e.json",
            "/base/metadata/1.a%252Fb~c+d@e.json",
        ),
    ] {
        let server = Server::start(&[Serve("\"a\"")], &bytes, "").await;
        let http = Http::new(&config(vec![server.url() + slash])).unwrap();
        assert_eq!(http.read_file(path, 400).await.unwrap(), bytes);
        assert_eq!(server.asked()[0].path, asked);
    }
}

#[tokio::test]
async fn a_proxy_is_used_when_it_is_configured() {
    let bytes = content(400);
    let proxy = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let mut config = config(vec!["http://mirror.invalid/base".into()]);
    config.proxy = Some(format!("http://{}", proxy.address));
    let http = Http::new(&config).unwrap();
    assert_eq!(http.read_file("a", 400).await.unwrap(), bytes);
    assert_eq!(proxy.asked()[0].path, "http://mirror.invalid/base/a");
}

#[test]
fn a_proxy_of_the_environment_is_not_used() {
    // Another test again, as a program of its own with such an environment.
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args([
        "--exact",
        "flow::an_address_leads_to_the_file_however_it_is_written",
    ]);
    for variable in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        again.env(variable, "http://127.0.0.1:1");
    }
    again.env_remove("no_proxy").env_remove("NO_PROXY");
    let output = again.output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains("1 passed"), "{shown}");
}

#[tokio::test]
async fn nobody_there_is_told_from_a_bad_server() {
    let gone = Server::start(&[Silent], &[0], "").await;
    let url = gone.url();
    drop(gone);
    let http = Http::with_timing(&config(vec![url]), FakeTiming::new()).unwrap();
    let store = Store::new(&[0; 4], &pieces(1, 4));
    // The listener's task ends at the next chance.
    tokio::task::yield_now().await;
    let error = http
        .read_pieces(PATH, &store.pieces, &store)
        .await
        .unwrap_err();
    let reason = String::new();
    assert_eq!(faults(&error), [Fault::Connect { reason }], "{error}");
    assert_eq!(error.retry(), Retry::Later);
}

#[tokio::test]
async fn a_dropped_call_leaves_no_connection_behind() {
    let bytes = content(400);
    let server = Server::start(&[StallAfter(150)], &bytes, "").await;
    let http = Http::new(&config(vec![server.url()])).unwrap();
    let store = Store::new(&bytes, &pieces(4, 100));
    tokio::select! {
        result = http.read_pieces(PATH, &store.pieces, &store) => panic!("{result:?}"),
        () = server.was_asked(1) => {}
    }
    server.left(1).await;
    // The only stream is free again.
    tokio::select! {
        result = http.read_pieces(PATH, &store.pieces, &store) => panic!("{result:?}"),
        () = server.was_asked(2) => {}
    }
    server.left(2).await;
}

#[tokio::test]
async fn a_taker_that_has_enough_ends_the_call() {
    let bytes = content(400);
    let server = Server::start(&[Serve("\"a\"")], &bytes, "").await;
    let http = Http::new(&config(vec![server.url()])).unwrap();
    let mut store = Store::new(&bytes, &pieces(4, 100));
    store.stop_after = Some(2);
    let stopped = http.read_pieces(PATH, &store.pieces, &store).await;
    let path = PATH.into();
    assert_eq!(stopped, Err(FetchError::Stopped { path }));
    assert_eq!(store.taken.lock().unwrap().len(), 2);
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn what_cannot_be_asked_is_not_asked() {
    let server = Server::start(&[Serve("\"a\"")], &content(400), "").await;
    let mut config = config(vec![server.url()]);
    config.limits.piece_bytes_max = 100;
    let http = Http::new(&config).unwrap();
    let store = Store::default();
    let path = "../etc/passwd";
    let refused = FetchError::Path { path: path.into() };
    assert_eq!(refused.retry(), Retry::Never);
    let pieces = http.read_pieces(path, &[0..1], &store).await;
    assert_eq!(pieces, Err(refused.clone()));
    assert_eq!(http.read_file(path, 10).await, Err(refused));
    for piece in [0..101, 7..7] {
        let error = FetchError::Piece {
            path: PATH.into(),
            piece: 1,
            bytes_max: 100,
        };
        let pieces = http.read_pieces(PATH, &[0..1, piece], &store).await;
        assert_eq!(pieces, Err(error));
    }
    assert_eq!(server.asked(), []);
}

/// Two mirrors, a file of at most 400 bytes, the faults or the file, requests to each.
async fn check_file(
    one: &[Act],
    other: &[Act],
    wanted: Result<(), &[Fault]>,
    asked: (usize, usize),
) {
    let bytes = content(400);
    let (one_server, other_server) = (
        Server::start(one, &bytes, "").await,
        Server::start(other, &bytes, "").await,
    );
    let http = Http::with_timing(
        &config(vec![one_server.url(), other_server.url()]),
        FakeTiming::new(),
    )
    .unwrap();
    let file = http.read_file("metadata/1.root.json", 400).await;
    let row = format!("{one:?}, {other:?}");
    match wanted {
        Ok(()) => assert_eq!(file.unwrap(), bytes, "{row}"),
        Err(wanted) => {
            let error = file.unwrap_err();
            assert_eq!(faults(&error), wanted, "{row}");
            let missing = wanted.contains(&Fault::NotFound);
            assert_eq!(error.not_found(), missing, "{row}");
        }
    }
    let found = (one_server.asked().len(), other_server.asked().len());
    assert_eq!(found, asked, "{row}");
    assert!(one_server.ranges().iter().all(String::is_empty));
}

#[tokio::test]
async fn a_whole_file_is_bounded_and_may_be_missing() {
    let good = &[Serve("\"a\"")];
    let missing = &[Say("HTTP/1.1 404 x\r\n\r\n")];
    let broken = &[Say("HTTP/1.1 500 x\r\n\r\n")];
    let busy = Fault::Busy {
        code: 500,
        retry_after_ms: None,
    };
    let too_large = Fault::TooLarge { bytes_max: 400 };
    check_file(good, good, Ok(()), (1, 0)).await;
    check_file(
        &[Say("HTTP/1.1 200 x\r\n\r\n{whole}")],
        good,
        Ok(()),
        (1, 0),
    )
    .await;
    check_file(missing, good, Ok(()), (1, 1)).await;
    check_file(broken, good, Ok(()), (1, 1)).await;
    let none = &[Fault::NotFound, Fault::NotFound];
    check_file(missing, missing, Err(none), (1, 1)).await;
    // No waiting for a sick mirror when another one says that there is no such file.
    check_file(
        broken,
        missing,
        Err(&[busy.clone(), Fault::NotFound]),
        (1, 1),
    )
    .await;
    check_file(
        missing,
        broken,
        Err(&[Fault::NotFound, busy.clone()]),
        (1, 1),
    )
    .await;
    // Three attempts in all.
    check_file(broken, broken, Err(&[busy.clone(), busy]), (2, 1)).await;
    // Endless data, announced, unannounced and without end.
    for acts in [
        &[Say("HTTP/1.1 200 x\r\nContent-Length: 401\r\n\r\n{whole}x")],
        &[Say("HTTP/1.1 200 x\r\n\r\n{whole}x")],
        &[Endless("HTTP/1.1 200 x\r\n\r\n", "{}")],
    ] {
        let both = &[too_large.clone(), too_large.clone()];
        check_file(acts, acts, Err(both), (1, 1)).await;
        check_file(acts, good, Ok(()), (1, 1)).await;
    }
    // Half a file is none.
    let cut = &[Say("HTTP/1.1 200 x\r\nContent-Length: 400\r\n\r\nabc")];
    check_file(cut, good, Ok(()), (1, 1)).await;
    let partial = &[Say(
        "HTTP/1.1 206 x\r\nContent-Range: bytes 0-2/400\r\n\r\nabc",
    )];
    let status = Fault::Status { code: 206 };
    check_file(partial, partial, Err(&[status.clone(), status]), (1, 1)).await;
    let encoded = &[Say("HTTP/1.1 200 x\r\nContent-Encoding: br\r\n\r\n{whole}")];
    check_file(encoded, good, Ok(()), (1, 1)).await;
}

#[test]
fn a_configuration_that_cannot_work_is_refused() {
    let refused = |change: fn(&mut HttpConfig)| {
        let mut config = config(vec!["http://127.0.0.1:1/a".into()]);
        change(&mut config);
        Http::new(&config).err().map(|error| error.to_string())
    };
    assert_eq!(refused(|_| {}), None);
    assert_eq!(
        refused(|config| config.proxy = Some("http://proxy:3128".into())),
        None
    );
    let no_mirror = SetupError::Mirrors { count: 0 }.to_string();
    assert_eq!(refused(|config| config.mirrors.clear()), Some(no_mirror));
    let many = SetupError::Mirrors { count: 17 }.to_string();
    let too_many = |config: &mut HttpConfig| config.mirrors = vec!["http://a/".into(); 17];
    assert_eq!(refused(too_many), Some(many));
    for (mirror, shown) in [
        ("ftp://127.0.0.1/", "ftp://127.0.0.1/"),
        ("/srv/mirror", "/srv/mirror"),
        ("", ""),
        ("http://", "http://"),
        ("http://a/?b", "http://a/?b"),
        ("http://a/#b", "http://a/#b"),
        // The password is not repeated.
        ("http://user:word@a/", "a/"),
    ] {
        let mut config = config(vec![mirror.into()]);
        config.limits = Limits::default();
        let error = Http::new(&config).err().map(|error| error.to_string());
        let mirror = shown.into();
        assert_eq!(error, Some(SetupError::Mirror { mirror }.to_string()));
    }
    assert_eq!(
        refused(|config| config.limits.streams_max = 0),
        Some("streams_max is 0, it must be 1 to 64".into())
    );
    assert_eq!(
        refused(|config| config.limits.pause_ms_min = 60_001),
        Some("pause_ms_min is 60001, it must be 1 to pause_ms_max".into())
    );
    let half = Some(SetupError::HalfIdentity.to_string());
    assert_eq!(refused(|config| config.key_file = Some("/a".into())), half);
    assert_eq!(
        refused(|config| config.proxy = Some("socks".into())),
        Some(SetupError::Proxy.to_string())
    );
    let missing = refused(|config| config.ca_file = Some("/nowhere/ca.pem".into())).unwrap();
    assert!(
        missing.starts_with("ca_file /nowhere/ca.pem: "),
        "{missing}"
    );
}
