use super::super::native::{Content, NativeReply, Progress, failure, parse_cancel, parse_request};
use super::super::outbox::{Delivery, Publication};
use super::super::topics::{Address, Topics};
use crate::engine::{Event, Finish, RequestError, RequestOptions, Usage};
use crate::tools::Catalogue;
use cabind_models::chat::Role;
use cabind_models::checkpoint::ReplyForm;
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn a_request_is_read_with_every_option() {
    let request = parse_request(
        br#"{"id": "7", "text": "warmer", "stream": true, "options": {
            "max_tokens": 64, "temperature": 0, "top_p": 0.9, "top_k": 40, "min_p": 0.05,
            "repetition_penalty": 1.1, "seed": 18446744073709551615, "think": false,
            "deadline_ms": 1500, "tools": true}}"#,
    )
    .unwrap();
    assert_eq!(request.id.as_deref(), Some("7"));
    assert_eq!(request.messages[0].role, Role::User);
    assert_eq!(request.messages[0].content, "warmer");
    assert!(request.stream);
    assert_eq!(request.deadline, Some(Duration::from_millis(1500)));
    assert_eq!(request.tools, Some(true));
    let options = RequestOptions {
        reply_tokens_max: Some(64),
        temperature: Some(0.0),
        top_p: Some(0.9),
        top_k: Some(40),
        min_p: Some(0.05),
        repetition_penalty: Some(1.1),
        seed: Some(u64::MAX),
        think: Some(false),
        schema: None,
        deadline: None,
    };
    assert_eq!(request.options, options);
    let request = parse_request(
        br#"{"messages": [{"role": "system", "content": "a"}, {"role": "user", "content": "b"}],
            "id": null, "stream": null, "options": {"seed": null}}"#,
    )
    .unwrap();
    assert_eq!(
        (request.id, request.stream, request.tools),
        (None, false, None)
    );
    assert_eq!(request.messages.len(), 2);
    assert_eq!(request.options, RequestOptions::default());
}

#[test]
fn a_request_of_the_wrong_shape_is_refused_with_the_key() {
    fn option(text: &str) -> String {
        format!(r#"{{"id": "7", "text": "x", "options": {{{text}}}}}"#)
    }
    let long_id = format!(r#"{{"id": "{}", "text": "x"}}"#, "i".repeat(129));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (payload, id, reason) in [
        (String::new(), None, "not JSON: EOF"),
        ("{".into(), None, "not JSON"),
        (deep, None, "recursion limit"),
        (
            "[1]".into(),
            None,
            "the payload is a list, it must be an object",
        ),
        ("{} {}".into(), None, "trailing characters"),
        (
            r#"{"id": 7, "text": "x"}"#.into(),
            None,
            "id is 7, it must be a text of",
        ),
        (r#"{"id": "", "text": "x"}"#.into(), None, "id is \"\""),
        (
            r#"{"id": "a/b", "text": "x"}"#.into(),
            None,
            "id is \"a/b\"",
        ),
        (r##"{"id": "#", "text": "x"}"##.into(), None, "id is \"#\""),
        (r#"{"id": "a\u0000", "text": "x"}"#.into(), None, "id is"),
        (long_id, None, "id is \"iii"),
        (
            r#"{"id": "7"}"#.into(),
            Some("7"),
            "text or messages is missing",
        ),
        (
            r#"{"id": "7", "text": ""}"#.into(),
            Some("7"),
            "text is \"\"",
        ),
        (
            r#"{"id": "7", "text": ["x"]}"#.into(),
            Some("7"),
            "text is a list",
        ),
        (
            r#"{"id": "7", "text": "x", "messages": []}"#.into(),
            Some("7"),
            "exclude each other",
        ),
        (
            r#"{"id": "7", "messages": []}"#.into(),
            Some("7"),
            "messages is empty",
        ),
        (
            r#"{"id": "7", "messages": {}}"#.into(),
            Some("7"),
            "messages is an object",
        ),
        (
            r#"{"id": "7", "messages": ["x"]}"#.into(),
            Some("7"),
            "messages[0] is \"x\", it must be an object",
        ),
        (
            r#"{"id": "7", "messages": [{"role": "user"}]}"#.into(),
            Some("7"),
            "messages[0].content is missing",
        ),
        (
            r#"{"id": "7", "messages": [{"role": "boss", "content": ""}]}"#.into(),
            Some("7"),
            "messages[0].role is \"boss\"",
        ),
        (
            r#"{"id": "7", "messages": [{"role": "user", "content": "", "name": ""}]}"#.into(),
            Some("7"),
            "messages[0].name is unknown, the keys are role, content",
        ),
        (
            r#"{"id": "7", "text": "x", "stream": 1}"#.into(),
            Some("7"),
            "stream is 1, it must be true or false",
        ),
        (
            r#"{"id": "7", "text": "x", "Stream": true}"#.into(),
            Some("7"),
            "Stream is unknown",
        ),
        (
            r#"{"id": "7", "text": "x", "options": 3}"#.into(),
            Some("7"),
            "options is 3",
        ),
        (
            option(r#""top-p": 1"#),
            Some("7"),
            "options.top-p is unknown, the keys are max_tokens,",
        ),
        (
            option(r#""max_tokens": 0"#),
            Some("7"),
            "options.max_tokens is 0",
        ),
        (
            option(r#""max_tokens": -1"#),
            Some("7"),
            "options.max_tokens is -1",
        ),
        (
            option(r#""max_tokens": 1.5"#),
            Some("7"),
            "options.max_tokens is 1.5",
        ),
        (
            option(r#""temperature": "hot""#),
            Some("7"),
            "options.temperature is \"hot\"",
        ),
        (
            option(r#""temperature": -0.1"#),
            Some("7"),
            "options.temperature is -0.1",
        ),
        (
            option(r#""temperature": 1e300"#),
            Some("7"),
            "options.temperature is 1e",
        ),
        (option(r#""top_p": 0"#), Some("7"), "options.top_p is 0"),
        (option(r#""top_k": -3"#), Some("7"), "options.top_k is -3"),
        (option(r#""min_p": 2"#), Some("7"), "options.min_p is 2"),
        (
            option(r#""repetition_penalty": 0"#),
            Some("7"),
            "options.repetition_penalty is 0",
        ),
        (
            option(r#""seed": 18446744073709551616"#),
            Some("7"),
            "options.seed is 1.844",
        ),
        (
            option(r#""deadline_ms": 3600001"#),
            Some("7"),
            "options.deadline_ms is 3600001",
        ),
        (
            option(r#""think": "no""#),
            Some("7"),
            "options.think is \"no\"",
        ),
    ] {
        let refusal = parse_request(payload.as_bytes()).unwrap_err();
        let message = refusal.invalid.to_string();
        assert!(message.contains(reason), "{payload:.80}: {message}");
        assert!(message.len() < 300, "{message}");
        assert_eq!(refusal.id.as_deref(), id, "{payload:.80}");
    }
    let not_utf8 = parse_request(b"{\"id\": \"\xff\"}").unwrap_err();
    assert_eq!(
        not_utf8.invalid.to_string(),
        "the payload is not UTF-8 from byte 8"
    );
}

#[test]
fn a_cancellation_needs_an_id_and_nothing_else() {
    assert_eq!(parse_cancel(br#"{"id": "7"}"#).unwrap(), "7");
    for (payload, reason) in [
        ("", "not JSON"),
        ("{}", "id is missing"),
        (r#"{"id": 7}"#, "id is 7"),
        (r#"{"id": "7", "all": true}"#, "all is unknown"),
    ] {
        let refusal = parse_cancel(payload.as_bytes()).unwrap_err();
        assert!(refusal.invalid.to_string().contains(reason), "{payload}");
    }
}

#[test]
fn an_answer_goes_where_it_cannot_come_back_from() {
    let topics = Topics::of_site("car");
    let deep = "a/".repeat(128);
    for (response_topic, id, wanted) in [
        (Some("me/answers"), Some("7"), Ok(Some("me/answers"))),
        (Some("me/answers"), None, Ok(Some("me/answers"))),
        (None, Some("7"), Ok(Some("cabind/car/response/7"))),
        (None, None, Ok(None)),
        (Some(""), None, Err("is empty")),
        (Some("me/+"), None, Err("wildcard")),
        (Some("#"), Some("7"), Err("wildcard")),
        (Some("me\u{7}"), None, Err("control character")),
        (Some("me\0"), None, Err("control character")),
        (Some("me\u{ffff}"), None, Err("noncharacter")),
        (Some("me\u{fdd0}"), None, Err("noncharacter")),
        (Some("\u{1ffff}"), None, Err("noncharacter")),
        (Some("mé/中/🚗"), None, Ok(Some("mé/中/🚗"))),
        (Some(&deep), None, Err("levels")),
        (Some("$SYS/x"), None, Err("begins with $")),
        (Some("cabind/car/request"), None, Err("own topics")),
        (Some("cabind/car/cancel"), None, Err("own topics")),
        (Some("cabind/car/status"), None, Err("own topics")),
        (Some("cabind/car/error"), None, Err("own topics")),
        (Some("cabind/car/update"), None, Err("own topics")),
        (Some("cabind/car/update/progress"), None, Err("own topics")),
        (Some("cabind/car/vehicle"), None, Err("own topics")),
        (Some("hermes/nlu/query"), None, Err("own topics")),
    ] {
        let address = topics.address(response_topic, None, id);
        match (address, wanted) {
            (Ok(address), Ok(wanted)) => {
                assert_eq!(address.map(|address| address.topic).as_deref(), wanted);
            }
            (Err(invalid), Err(reason)) => assert!(invalid.to_string().contains(reason)),
            (got, wanted) => panic!("{response_topic:?}: {got:?}, not {wanted:?}"),
        }
    }
}

fn reply(stream: bool, content: Content) -> NativeReply {
    NativeReply {
        id: "7".into(),
        address: Address {
            topic: "me".into(),
            correlation: Some(vec![1, 2]),
        },
        stream,
        content,
        payload_bytes_max: 4096,
        progress: Progress::default(),
    }
}

/// The messages of a reply, with the delivery and payload of each.
fn messages(reply: &mut NativeReply, events: Vec<Event>) -> Vec<(Delivery, Value)> {
    let catalogue = Catalogue::builtin();
    events
        .into_iter()
        .flat_map(|event| reply.event(event, &catalogue))
        .map(|message: Publication| {
            assert_eq!(message.topic, "me");
            assert_eq!(message.correlation, Some(vec![1, 2]));
            let payload = serde_json::from_slice(&message.payload).unwrap();
            (message.delivery, payload)
        })
        .collect()
}

fn events(reasoning: &str, content: &[&str]) -> Vec<Event> {
    let mut events = vec![Event::Started { prompt_tokens: 3 }];
    events.push(Event::Reasoning {
        text: reasoning.into(),
    });
    events.extend(content.iter().map(|text| Event::Content {
        text: (*text).into(),
    }));
    events.push(Event::Done {
        finish: Finish::Stop,
        usage: Usage::default(),
    });
    events
}

const CALL: &str =
    r#"{"say": "Ok.", "calls": [{"tool": "set_fan_speed", "arguments": {"level": 3}}]}"#;

#[test]
fn a_streamed_reply_numbers_its_parts_and_ends_with_the_result() {
    let (first, second) = CALL.split_at(20);
    let got = messages(
        &mut reply(true, Content::Calls),
        events("hm", &[first, second]),
    );
    let brief: Vec<(Delivery, u64, &str)> = got
        .iter()
        .map(|(delivery, payload)| {
            let event = payload["event"].as_str().unwrap();
            (*delivery, payload["seq"].as_u64().unwrap(), event)
        })
        .collect();
    assert_eq!(
        brief,
        [
            (Delivery::Part, 0, "reasoning"),
            (Delivery::Part, 1, "content"),
            (Delivery::Part, 2, "content"),
            (Delivery::Part, 3, "tool_call"),
            (Delivery::Result, 4, "done"),
        ]
    );
    assert_eq!(got[0].1["text"], "hm");
    assert_eq!(
        got[3].1,
        json!({"id": "7", "seq": 3, "event": "tool_call", "tool": "set_fan_speed", "arguments": {"level": 3}})
    );
    let done = &got[4].1;
    assert_eq!(done["id"], "7");
    assert_eq!(done["content"], CALL);
    assert_eq!(done["reasoning"], "hm");
    assert_eq!(done["say"], "Ok.");
    assert_eq!(
        done["calls"],
        json!([{"tool": "set_fan_speed", "arguments": {"level": 3}}])
    );
    assert_eq!(done["finish"], "stop");
    assert_eq!(done["usage"]["prompt_tokens"], 0);
    assert_eq!(done.get("reply_error"), None);
}

#[test]
fn what_cannot_be_carried_out_is_reported_and_never_called() {
    for (content, text, say, reason) in [
        (Content::Words, "  Hello.\n", json!("Hello."), None),
        (Content::Words, CALL, json!(CALL), None),
        (
            Content::Calls,
            "Hello.",
            Value::Null,
            Some("the reply is not"),
        ),
        (
            Content::Calls,
            r#"{"say": "x", "calls": [{"tool": "set_fan_speed", "arguments": {"level": 99}}]}"#,
            Value::Null,
            Some("argument level"),
        ),
    ] {
        let got = messages(&mut reply(false, content), events("", &[text]));
        assert_eq!(got.len(), 1, "{text}");
        let done = &got[0].1;
        assert_eq!((&done["say"], &done["calls"]), (&say, &json!([])), "{text}");
        let error = done.get("reply_error").and_then(Value::as_str);
        assert_eq!(error.is_some(), reason.is_some(), "{text}");
        assert!(
            error.unwrap_or("").contains(reason.unwrap_or("")),
            "{error:?}"
        );
    }
}

#[test]
fn a_result_too_large_for_a_packet_loses_its_reasoning_or_becomes_an_error() {
    let mut long = reply(false, Content::Words);
    let got = messages(&mut long, events(&"r".repeat(4000), &["short"]));
    assert_eq!(
        (&got[0].1["say"], &got[0].1["reasoning"]),
        (&json!("short"), &Value::Null)
    );
    let mut longer = reply(false, Content::Words);
    let got = messages(&mut longer, events("", &[&"w".repeat(5000)]));
    assert_eq!(
        (&got[0].1["event"], &got[0].1["code"]),
        (&json!("error"), &json!("Internal"))
    );
    assert!(
        got[0].1["message"]
            .as_str()
            .unwrap()
            .contains("packet_bytes_max")
    );
}

#[test]
fn an_engine_error_ends_the_reply_with_its_code() {
    let failed = Event::Failed {
        error: RequestError::Deadline,
    };
    let got = messages(&mut reply(true, Content::Words), vec![failed]);
    assert_eq!(got.len(), 1);
    assert_eq!(got[0].0, Delivery::Result);
    assert_eq!(
        got[0].1,
        json!({"id": "7", "event": "error", "code": "Deadline", "message": RequestError::Deadline.to_string()})
    );
    let nowhere = Address {
        topic: "cabind/car/error".into(),
        correlation: None,
    };
    let message = failure(
        &nowhere,
        None,
        &RequestError::InvalidArgument("x is 1".into()),
    );
    let payload: Value = serde_json::from_slice(&message.payload).unwrap();
    assert_eq!(
        payload,
        json!({"event": "error", "code": "InvalidArgument", "message": "x is 1"})
    );
}

#[test]
fn only_a_model_that_does_not_know_the_catalogue_is_told_it() {
    for (options, form, content, told) in [
        ("{}", ReplyForm::Cabin, Content::Calls, false),
        ("{}", ReplyForm::Text, Content::Words, false),
        (
            r#"{"tools": true}"#,
            ReplyForm::Cabin,
            Content::Calls,
            false,
        ),
        (r#"{"tools": true}"#, ReplyForm::Text, Content::Calls, true),
        (
            r#"{"tools": false}"#,
            ReplyForm::Cabin,
            Content::Words,
            false,
        ),
        (
            r#"{"tools": false}"#,
            ReplyForm::Text,
            Content::Words,
            false,
        ),
        (r#"{"schema": {}}"#, ReplyForm::Cabin, Content::Words, false),
    ] {
        let payload = format!(r#"{{"text": "x", "options": {options}}}"#);
        let request = parse_request(payload.as_bytes()).unwrap();
        assert_eq!(Content::of(&request, form), content);
        assert_eq!(content.needs_instructions(form), told);
    }
}
