//! Each thing a server may do wrong: what the error says, and what the other mirror is asked.
//! Here the table's form, and wrong bodies and ranges.
use super::server::{Act, Server};
use super::{FakeTiming, PATH, Store, config, content, faults};
use cabind_updates::fetch::{ChunkSource as _, Fault, Http, Limits, Retry};
use std::ops::Range;

use Act::{Corrupt, CutAfter, Endless, Say, Serve};

const GOOD: &[Act] = &[Serve("\"g\"")];
/// Four pieces of 100 bytes that make one request.
const PIECES: [Range<u64>; 4] = [100..200, 200..300, 300..400, 400..500];
pub const ALL: &str = "100-499";

/// One server's misdeeds, alone and beside a good mirror.
pub struct Row {
    pub name: &'static str,
    pub acts: &'static [Act],
    pub pieces: &'static [Range<u64>],
    pub tune: fn(&mut Limits),
    /// Why it does not go, without another mirror.
    pub fault: Option<Fault>,
    pub retry: Retry,
    /// What it is asked when it is alone.
    pub alone: &'static [&'static str],
    /// What it and a good mirror behind it are asked.
    pub beside: (&'static [&'static str], &'static [&'static str]),
}

/// A fault after which the mirror is not asked again.
pub const ONCE: Row = Row {
    name: "",
    acts: &[],
    pieces: &PIECES,
    tune: |_| {},
    fault: None,
    retry: Retry::Elsewhere,
    alone: &[ALL],
    beside: (&[ALL], &[ALL]),
};

/// A fault after which it is.
pub const AGAIN: Row = Row {
    retry: Retry::Later,
    alone: &[ALL, ALL, ALL],
    ..ONCE
};

pub async fn check(row: Row) {
    let name = row.name;
    let bytes = content(4000);
    let fetch = async |servers: &[&Server]| {
        let mut config = config(servers.iter().map(|server| server.url()).collect());
        (row.tune)(&mut config.limits);
        let http = Http::with_timing(&config, FakeTiming::new()).unwrap();
        let store = Store::new(&bytes, row.pieces);
        let result = http.read_pieces(PATH, row.pieces, &store).await;
        assert_eq!(store.is_full(), result.is_ok(), "{name}: {result:?}");
        result
    };
    let good = Server::start(GOOD, &bytes, "").await;

    let bad = Server::start(row.acts, &bytes, &good.url()).await;
    let alone = fetch(&[&bad]).await;
    let found = alone.as_ref().err().map(faults);
    assert_eq!(found, row.fault.map(|fault| vec![fault]), "{name}, alone");
    if let Err(error) = &alone {
        assert_eq!(error.retry(), row.retry, "{name}");
    }
    assert_eq!(bad.ranges(), row.alone, "{name}, alone");

    let bad = Server::start(row.acts, &bytes, &good.url()).await;
    let good = Server::start(GOOD, &bytes, "").await;
    let beside = fetch(&[&bad, &good]).await;
    assert_eq!(beside, Ok(()), "{name}, beside a good one");
    assert_eq!(bad.ranges(), row.beside.0, "{name}, beside a good one");
    assert_eq!(good.ranges(), row.beside.1, "{name}, the good one");
}

#[tokio::test]
async fn a_body_that_is_not_what_its_head_says() {
    check(Row {
        name: "closes in the second piece, time and again",
        acts: &[CutAfter(150)],
        // Each time a piece came, and only the one in flight was lost: that is progress.
        alone: &["100-499", "200-499", "300-499", "400-499"],
        beside: (&["100-499"], &["200-499"]),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "closes in the first piece",
        acts: &[CutAfter(50)],
        fault: cut(50),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "ends early without a length",
        acts: &[Say("HTTP/1.1 206 x\r\nContent-Range: {range}\r\n\r\nabc")],
        fault: cut(3),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "announces more",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nContent-Length: 401\r\n\r\n{body}x",
        )],
        fault: length(401),
        ..ONCE
    })
    .await;
    check(Row {
        name: "announces less",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nContent-Length: 399\r\n\r\n{body}",
        )],
        fault: length(399),
        ..ONCE
    })
    .await;
    check(Row {
        name: "announces what it does not send",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nContent-Length: {length}\r\n\r\nabc",
        )],
        fault: cut(3),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "sends more without a length",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\n\r\n{body}x",
        )],
        fault: Some(Fault::Long { wanted_bytes: 400 }),
        ..ONCE
    })
    .await;
    check(Row {
        name: "sends without end",
        acts: &[Endless(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\n\r\n{body}",
            "x",
        )],
        fault: Some(Fault::Long { wanted_bytes: 400 }),
        ..ONCE
    })
    .await;
    check(Row {
        name: "sends more than its length: the rest is not read",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nContent-Length: {length}\r\n\r\n{body}x",
        )],
        beside: (&[ALL], &[]),
        ..ONCE
    })
    .await;
    check(Row {
        name: "a chunked body that is right",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nTransfer-Encoding: chunked\r\n\r\n190\r\n{body}\r\n0\r\n\r\n",
        )],
        beside: (&[ALL], &[]),
        ..ONCE
    })
    .await;
    check(Row {
        name: "a chunked body with a chunk too many",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nTransfer-Encoding: chunked\r\n\r\n190\r\n{body}\r\n1\r\nx\r\n0\r\n\r\n",
        )],
        fault: Some(Fault::Long { wanted_bytes: 400 }),
        ..ONCE
    })
    .await;
    check(Row {
        name: "wrong bytes",
        acts: &[Corrupt],
        fault: Some(Fault::Corrupt { piece: 0 }),
        ..ONCE
    })
    .await;
}

fn cut(got_bytes: u64) -> Option<Fault> {
    let wanted_bytes = Some(400);
    Some(Fault::Cut {
        got_bytes,
        wanted_bytes,
    })
}

fn length(said_bytes: u64) -> Option<Fault> {
    let wanted_bytes = 400;
    Some(Fault::Length {
        said_bytes,
        wanted_bytes,
    })
}

#[tokio::test]
async fn a_range_that_is_ignored_or_another_one() {
    check(Row {
        name: "the whole file for a part of it",
        acts: &[Say("HTTP/1.1 200 x\r\nContent-Length: 4000\r\n\r\n{whole}")],
        fault: Some(Fault::RangeIgnored),
        ..ONCE
    })
    .await;
    check(Row {
        name: "the whole file for its begin",
        acts: &[Say("HTTP/1.1 200 x\r\nContent-Length: 4000\r\n\r\n{whole}")],
        pieces: &[0..3000],
        fault: Some(Fault::RangeIgnored),
        alone: &["0-2999"],
        beside: (&["0-2999"], &["0-2999"]),
        ..ONCE
    })
    .await;
    check(Row {
        name: "the whole file for its begin, without a length",
        acts: &[Say("HTTP/1.1 200 x\r\n\r\n{whole}")],
        pieces: &[0..3999],
        fault: Some(Fault::RangeIgnored),
        alone: &["0-3998"],
        beside: (&["0-3998"], &["0-3998"]),
        ..ONCE
    })
    .await;
    check(Row {
        name: "the whole file where it is the range: as good",
        acts: &[Say("HTTP/1.1 200 x\r\nContent-Length: 4000\r\n\r\n{whole}")],
        pieces: &[0..3000, 3000..4000],
        alone: &["0-3999"],
        beside: (&["0-3999"], &[]),
        ..ONCE
    })
    .await;
    for (name, acts, said) in [
        (
            "a range one byte off",
            &[Say(
                "HTTP/1.1 206 x\r\nContent-Range: bytes 101-500/4000\r\nContent-Length: 400\r\n\r\n{body}",
            )] as &[_],
            "bytes 101-500/4000",
        ),
        (
            "a shorter range",
            &[Say(
                "HTTP/1.1 206 x\r\nContent-Range: bytes 100-199/4000\r\nContent-Length: 100\r\n\r\n{body}",
            )],
            "bytes 100-199/4000",
        ),
        (
            "a file that is shorter than the range",
            &[Say(
                "HTTP/1.1 206 x\r\nContent-Range: bytes 100-499/499\r\nContent-Length: 400\r\n\r\n{body}",
            )],
            "bytes 100-499/499",
        ),
        (
            "no range",
            &[Say("HTTP/1.1 206 x\r\nContent-Length: 400\r\n\r\n{body}")],
            "",
        ),
        (
            "several ranges",
            &[Say(
                "HTTP/1.1 206 x\r\nContent-Type: multipart/byteranges; boundary=b\r\n\r\n--b\r\n{body}",
            )],
            "",
        ),
    ] {
        let wanted = "bytes 100-499".into();
        let said = said.into();
        check(Row {
            name,
            acts,
            fault: Some(Fault::WrongRange { said, wanted }),
            ..ONCE
        })
        .await;
    }
    check(Row {
        name: "no such range",
        acts: &[Say("HTTP/1.1 416 x\r\nContent-Range: bytes */50\r\n\r\n")],
        fault: Some(Fault::RangeRefused { wanted_bytes: 500 }),
        ..ONCE
    })
    .await;
    check(Row {
        name: "compressed on the way",
        acts: &[Say(
            "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nContent-Encoding: gzip\r\n\r\n{body}",
        )],
        fault: Some(Fault::Encoded {
            encoding: "gzip".into(),
        }),
        ..ONCE
    })
    .await;
}
