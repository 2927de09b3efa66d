use super::super::outbox::{Delivery, Outbox, OwedAck, Publication, Taken};
use std::time::Duration;
use tokio::time::Instant;

fn message(name: &str, delivery: Delivery) -> Publication {
    Publication {
        topic: "t".into(),
        payload: name.into(),
        correlation: None,
        delivery,
    }
}

fn part(name: &str) -> Publication {
    message(name, Delivery::Part)
}

fn result(name: &str) -> Publication {
    message(name, Delivery::Result)
}

/// What the outbox gives a client that takes everything.
fn given(outbox: &Outbox, window: usize) -> Vec<String> {
    let mut given = Vec::new();
    outbox.hand_over(
        window,
        |ack| {
            given_ack(ack);
            Taken::Yes
        },
        |message| {
            given.push(String::from_utf8(message.payload.clone()).unwrap());
            Taken::Yes
        },
    );
    given
}

fn given_ack(ack: OwedAck) {
    assert_ne!(ack.packet_id, 0);
}

#[test]
fn a_full_outbox_drops_the_oldest_parts_and_keeps_results() {
    let outbox = Outbox::new(4, 1024);
    outbox.push(part("p0"));
    outbox.push(result("r0"));
    for number in 1..6 {
        outbox.push(part(&format!("p{number}")));
    }
    outbox.push(result("r1"));
    assert_eq!(given(&outbox, 16), ["r0", "p4", "p5", "r1"]);
    let full_of_results = Outbox::new(2, 1024);
    for number in 0..3 {
        full_of_results.push(result(&format!("r{number}")));
    }
    assert_eq!(given(&full_of_results, 16), ["r1", "r2"]);
}

#[test]
fn only_the_latest_of_what_is_soon_old_waits() {
    let outbox = Outbox::new(16, 1024);
    let (latest, retained) = (Delivery::Latest, Delivery::Retained);
    for name in ["l0", "l1"] {
        outbox.push(message(name, latest));
    }
    outbox.push(result("r0"));
    outbox.push(message("l2", latest));
    assert_eq!(given(&outbox, 1), ["r0", "l2"]);
    outbox.sent(1);
    outbox.acknowledged(1);
    outbox.push(message("l3", latest));
    outbox.push(message("end", retained));
    outbox.push(message("l4", latest));
    outbox.push(message("l5", latest));
    assert_eq!(given(&outbox, 16), ["end", "l5"]);
    // They make room as parts do.
    let full = Outbox::new(2, 1024);
    full.push(message("l0", latest));
    for name in ["r0", "r1"] {
        full.push(result(name));
    }
    assert_eq!(given(&full, 16), ["r0", "r1"]);
}

#[test]
fn unacknowledged_results_go_again_in_their_order_after_a_lost_connection() {
    let outbox = Outbox::new(16, 1024);
    for name in ["a", "b", "c"] {
        outbox.push(result(name));
    }
    outbox.push(part("part"));
    assert_eq!(given(&outbox, 2), ["a", "b"]);
    outbox.sent(1);
    outbox.sent(2);
    outbox.acknowledged(1);
    assert_eq!(given(&outbox, 2), ["c", "part"]);
    // "b" has packet id 2, "c" was handed over and has none: the connection is lost.
    outbox.disconnected(false);
    outbox.push(result("d"));
    assert_eq!(given(&outbox, 16), ["b", "c", "d"]);
    for packet_id in 1..=3 {
        outbox.sent(packet_id);
        outbox.acknowledged(packet_id);
    }
    assert_eq!(outbox.acks_awaited_since(), None);
    outbox.disconnected(false);
    assert!(given(&outbox, 16).is_empty());
}

#[test]
fn a_client_whose_queue_is_full_is_offered_the_same_message_again() {
    let outbox = Outbox::new(16, 1024);
    outbox.acknowledge(OwedAck { packet_id: 7 });
    outbox.push(part("a"));
    outbox.hand_over(
        16,
        |_| Taken::Later,
        |_| panic!("acknowledgements go first"),
    );
    let mut acks = Vec::new();
    outbox.hand_over(
        16,
        |ack| {
            acks.push(ack.packet_id);
            Taken::Yes
        },
        |_| Taken::Later,
    );
    assert_eq!(acks, [7]);
    assert_eq!(given(&outbox, 16), ["a"]);
    assert!(given(&outbox, 16).is_empty());
}

#[test]
fn an_acknowledgement_of_a_lost_connection_is_not_sent_on_the_next() {
    let outbox = Outbox::new(16, 1024);
    outbox.acknowledge(OwedAck { packet_id: 7 });
    outbox.disconnected(false);
    outbox.hand_over(16, |ack| panic!("{ack:?}"), |_| Taken::Yes);
}

#[test]
fn a_message_no_broker_would_take_does_not_hold_up_the_others() {
    let outbox = Outbox::new(16, 200);
    outbox.push(result(&"x".repeat(200)));
    outbox.push(Publication {
        topic: "a/+/b".into(),
        ..result("wildcard")
    });
    outbox.push(Publication {
        topic: String::new(),
        ..result("nowhere")
    });
    outbox.push(result("small"));
    assert_eq!(given(&outbox, 16), ["small"]);
    assert_eq!(outbox.payload_bytes_max("t", Some(b"12345")), 200 - 64 - 6);
    outbox.limit_packets(50);
    assert_eq!(outbox.payload_bytes_max("t", None), 0);
}

#[test]
fn the_outbox_is_bounded_in_bytes_too() {
    let outbox = Outbox::new(1000, 1 << 30);
    for number in 0..40 {
        outbox.push(Publication {
            payload: vec![number; 1 << 20],
            ..result("")
        });
    }
    let mut first = None;
    let mut count = 0;
    outbox.hand_over(
        1000,
        |_| Taken::Yes,
        |message| {
            first.get_or_insert(message.payload[0]);
            count += 1;
            Taken::Yes
        },
    );
    assert_eq!((first, count), (Some(9), 31));
}

#[tokio::test]
async fn a_broker_that_acknowledges_nothing_is_noticed() {
    let outbox = Outbox::new(16, 1024);
    assert_eq!(outbox.acks_awaited_since(), None);
    outbox.push(result("a"));
    outbox.push(result("b"));
    let before = Instant::now();
    given(&outbox, 16);
    let since = outbox.acks_awaited_since();
    assert!(since >= Some(before));
    outbox.sent(1);
    outbox.sent(2);
    outbox.push(part("keeps on talking"));
    given(&outbox, 16);
    assert_eq!(outbox.acks_awaited_since(), since);
    let before = Instant::now();
    outbox.acknowledged(1);
    assert!(outbox.acks_awaited_since() >= Some(before));
    outbox.acknowledged(2);
    assert_eq!(outbox.acks_awaited_since(), None);
    outbox.emptied().await;
}

#[test]
fn a_message_the_broker_hangs_up_on_is_given_up_and_the_others_are_delivered() {
    let outbox = Outbox::new(16, 1024);
    for name in ["fine", "poison", "after"] {
        outbox.push(result(name));
    }
    assert_eq!(given(&outbox, 16), ["fine", "poison", "after"]);
    for packet_id in 1..=3 {
        outbox.sent(packet_id);
    }
    outbox.acknowledged(1);
    // From now on it goes alone, so that nothing else is taken for it.
    for _ in 0..3 {
        outbox.disconnected(true);
        assert_eq!(given(&outbox, 16), ["poison"]);
        outbox.sent(1);
        assert!(given(&outbox, 16).is_empty());
    }
    // A network that fails is not held against a message.
    outbox.disconnected(false);
    assert_eq!(given(&outbox, 16), ["poison"]);
    outbox.sent(1);
    outbox.disconnected(true);
    assert_eq!(given(&outbox, 16), ["after"]);
    outbox.sent(1);
    outbox.acknowledged(1);
    assert!(outbox.is_empty());
}

#[test]
fn a_message_that_was_alone_and_taken_does_not_slow_the_next_ones() {
    let outbox = Outbox::new(16, 1024);
    for name in ["a", "b", "c"] {
        outbox.push(result(name));
    }
    assert_eq!(given(&outbox, 1), ["a"]);
    outbox.sent(1);
    outbox.disconnected(true);
    assert_eq!(given(&outbox, 16), ["a"]);
    outbox.sent(1);
    outbox.acknowledged(1);
    assert_eq!(given(&outbox, 16), ["b", "c"]);
}

#[test]
fn an_intent_of_long_ago_is_not_carried_out_when_the_broker_is_back() {
    let outbox = Outbox::new(16, 1024);
    outbox.push(message("open the window", Delivery::Intent));
    outbox.push(result("answer"));
    let pushed = Instant::now();
    outbox.drop_stale(pushed + Duration::from_secs(29));
    assert_eq!(given(&outbox, 16), ["open the window", "answer"]);
    outbox.disconnected(false);
    outbox.drop_stale(pushed + Duration::from_secs(31));
    assert_eq!(given(&outbox, 16), ["answer"]);
}

#[test]
fn a_status_takes_the_place_of_one_that_waits() {
    let outbox = Outbox::new(4, 1024);
    outbox.push(result("answer"));
    for number in 0..9 {
        outbox.push(message(&format!("s{number}"), Delivery::Retained));
    }
    assert_eq!(given(&outbox, 16), ["answer", "s8"]);
}
