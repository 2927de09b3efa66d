//! As `faults`: answers that are none, waiting, redirects, and files that change.
use super::faults::{AGAIN, ALL, ONCE, Row, check};
use super::server::Act;
use cabind_updates::fetch::{Fault, Limits};

use Act::{Endless, Say, Serve, Silent, StallAfter, Trickle};

#[tokio::test]
async fn a_status_that_is_no_success() {
    let busy = |code, retry_after_ms| {
        Some(Fault::Busy {
            code,
            retry_after_ms,
        })
    };
    check(Row {
        name: "not there",
        acts: &[Say("HTTP/1.1 404 x\r\n\r\nno")],
        fault: Some(Fault::NotFound),
        ..ONCE
    })
    .await;
    check(Row {
        name: "forbidden",
        acts: &[Say("HTTP/1.1 403 x\r\n\r\nno")],
        fault: Some(Fault::NotFound),
        ..ONCE
    })
    .await;
    check(Row {
        name: "not modified, which nobody asked",
        acts: &[Say("HTTP/1.1 304 x\r\n\r\n")],
        fault: Some(Fault::Status { code: 304 }),
        ..ONCE
    })
    .await;
    check(Row {
        name: "busy for ever",
        acts: &[Say("HTTP/1.1 503 x\r\nRetry-After: 7\r\n\r\n")],
        fault: busy(503, Some(7000)),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "too many requests, until a date",
        acts: &[Say(
            "HTTP/1.1 429 x\r\nRetry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n\r\n",
        )],
        fault: busy(429, None),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "busy for a moment",
        acts: &[Say("HTTP/1.1 503 x\r\n\r\n"), Serve("\"a\"")],
        alone: &[ALL, ALL],
        ..AGAIN
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_none() {
    let no_answer = || {
        Some(Fault::NoAnswer {
            reason: String::new(),
        })
    };
    for (name, acts) in [
        ("garbage", &[Say("\u{1}\u{2}garbage\r\n\r\n")] as &[_]),
        (
            "a status that is no number",
            &[Say("HTTP/1.1 2x6 OK\r\n\r\n")],
        ),
        ("another protocol", &[Say("SSH-2.0-OpenSSH_9.2\r\n")]),
        ("nothing", &[Say("")]),
        ("half a head", &[Say("HTTP/1.1 206 Partial")]),
        (
            "a head without end",
            &[Endless("HTTP/1.1 206 x\r\n", "a: b\r\n")],
        ),
        (
            "two lengths",
            &[Say(
                "HTTP/1.1 206 x\r\nContent-Range: {range}\r\nContent-Length: 400\r\nContent-Length: 300\r\n\r\n{body}",
            )],
        ),
    ] {
        check(Row {
            name,
            acts,
            fault: no_answer(),
            ..AGAIN
        })
        .await;
    }
}

#[tokio::test]
async fn a_server_that_lets_wait() {
    fn impatient(limits: &mut Limits) {
        limits.response_ms_max = 700;
        limits.stall_ms_max = 700;
        limits.attempts_max = 2;
    }
    check(Row {
        name: "silent",
        acts: &[Silent],
        tune: impatient,
        fault: Some(Fault::Stalled { ms: 700 }),
        alone: &[ALL, ALL],
        ..AGAIN
    })
    .await;
    check(Row {
        name: "preliminary answers without end",
        acts: &[Endless("", "HTTP/1.1 102 x\r\n\r\n")],
        tune: impatient,
        fault: Some(Fault::Stalled { ms: 700 }),
        alone: &[ALL, ALL],
        ..AGAIN
    })
    .await;
    check(Row {
        name: "stalls in the second piece",
        acts: &[StallAfter(150)],
        tune: |limits| {
            impatient(limits);
            // A piece, and then no byte for as long, is less than this.
            limits.bytes_per_second_min = 1000;
        },
        fault: Some(Fault::Stalled { ms: 700 }),
        alone: &[ALL, "200-499"],
        beside: (&[ALL], &["200-499"]),
        ..AGAIN
    })
    .await;
    check(Row {
        name: "trickles",
        acts: &[Trickle(25)],
        tune: |limits| {
            limits.slow_window_ms = 400;
            limits.bytes_per_second_min = 1000;
        },
        fault: Some(Fault::SlowRetrieval {
            bytes_per_second: 0,
            bytes_per_second_min: 1000,
        }),
        ..AGAIN
    })
    .await;
}

#[tokio::test]
async fn a_redirect_to_where_it_may_not_go() {
    let refused = |to: &str, why| Some(Fault::RedirectRefused { to: to.into(), why });
    check(Row {
        name: "to itself",
        acts: &[Say("HTTP/1.1 302 x\r\nLocation: again\r\n\r\n")],
        fault: Some(Fault::RedirectLoop { redirects_max: 5 }),
        alone: &[ALL; 6],
        beside: (&[ALL; 6], &[ALL]),
        ..ONCE
    })
    .await;
    check(Row {
        name: "five times and then right",
        acts: &[
            Say("HTTP/1.1 301 x\r\nLocation: again\r\n\r\n"),
            Say("HTTP/1.1 302 x\r\nLocation: /again\r\n\r\n"),
            Say("HTTP/1.1 303 x\r\nLocation: again?a=b\r\n\r\n"),
            Say("HTTP/1.1 307 x\r\nLocation: again\r\n\r\n"),
            Say("HTTP/1.1 308 x\r\nLocation: again\r\n\r\n"),
            Serve("\"a\""),
        ],
        alone: &[ALL; 6],
        beside: (&[ALL; 6], &[]),
        ..ONCE
    })
    .await;
    check(Row {
        name: "nowhere",
        acts: &[Say("HTTP/1.1 302 x\r\n\r\n")],
        fault: Some(Fault::Status { code: 302 }),
        ..ONCE
    })
    .await;
    for (name, acts, to, why) in [
        (
            "to a file",
            &[Say(
                "HTTP/1.1 302 x\r\nLocation: file:///etc/passwd\r\n\r\n",
            )] as &[_],
            "file:///etc/passwd",
            "which is neither http nor https",
        ),
        (
            "to another protocol",
            &[Say("HTTP/1.1 302 x\r\nLocation: ftp://127.0.0.1/a\r\n\r\n")],
            "ftp://127.0.0.1/a",
            "which is neither http nor https",
        ),
        (
            "with a user",
            &[Say(
                "HTTP/1.1 302 x\r\nLocation: http://user:word@127.0.0.1/a\r\n\r\n",
            )],
            "http://user:word@127.0.0.1/a",
            "which has a user name",
        ),
        (
            "to what is no address",
            &[Say("HTTP/1.1 302 x\r\nLocation: http://[\r\n\r\n")],
            "http://[",
            "which is not an address",
        ),
    ] {
        check(Row {
            name,
            acts,
            fault: refused(to, why),
            ..ONCE
        })
        .await;
    }
}

#[tokio::test]
async fn a_file_that_changes_between_two_ranges() {
    fn two_requests(limits: &mut Limits) {
        limits.request_bytes_max = 200;
    }
    const TWO: Row = Row {
        tune: two_requests,
        alone: &["100-299", "300-499", "300-499"],
        beside: (&["100-299", "300-499"], &["300-499"]),
        ..AGAIN
    };
    check(Row {
        name: "once, with a tag",
        acts: &[Serve("\"a\""), Serve("\"b\"")],
        ..TWO
    })
    .await;
    check(Row {
        name: "once, with a weak tag",
        acts: &[Serve("W/\"a\""), Serve("W/\"b\"")],
        ..TWO
    })
    .await;
    check(Row {
        name: "once, in its length",
        acts: &[
            Serve("\"a\""),
            Say("HTTP/1.1 206 x\r\nContent-Range: bytes 300-499/4001\r\n\r\n{body}"),
        ],
        ..TWO
    })
    .await;
    check(Row {
        name: "with each request, as servers of several machines may: the sums are enough",
        acts: &[
            Serve("\"a\""),
            Serve("\"b\""),
            Serve("\"c\""),
            Serve("\"d\""),
            Serve("\"e\""),
            Serve("\"f\""),
            Serve("\"g\""),
        ],
        tune: |limits| limits.request_bytes_max = 100,
        alone: &[
            "100-199", "200-299", "200-299", "300-399", "300-399", "400-499",
        ],
        beside: (&["100-199", "200-299"], &["200-299", "300-399", "400-499"]),
        ..TWO
    })
    .await;
}
