use super::super::hermes::{Incoming, Query, answer, failure, parse_query};
use crate::config::HermesDialect::{self, Rhasspy, Snips};
use crate::tools::Catalogue;
use serde_json::{Value, json};

fn query(payload: &Value, dialect: HermesDialect) -> Query {
    match parse_query(payload.to_string().as_bytes(), "default", dialect) {
        Incoming::Ours(query) => *query,
        other => panic!("{payload}: {other:?}"),
    }
}

/// Topic and payload of every message a reply gives.
fn answers(payload: &Value, reply: &str, dialect: HermesDialect) -> Vec<(String, Value)> {
    answers_of(payload, reply, None, dialect)
}

/// As [`answers`], of a model that is so sure.
fn answers_of(
    payload: &Value,
    reply: &str,
    confidence: Option<f64>,
    dialect: HermesDialect,
) -> Vec<(String, Value)> {
    let catalogue = Catalogue::builtin();
    let reply = catalogue.parse_reply(reply).ok();
    answer(
        &query(payload, dialect),
        reply.as_ref(),
        confidence,
        &catalogue,
        dialect,
    )
    .into_iter()
    .map(|message| {
        let payload = serde_json::from_slice(&message.payload).unwrap();
        (message.topic, payload)
    })
    .collect()
}

fn topics(messages: &[(String, Value)]) -> Vec<&str> {
    messages.iter().map(|(topic, _)| topic.as_str()).collect()
}

const WARM: &str = r#"{"say": "Twenty-one degrees.", "calls": [{"tool": "set_cabin_temperature", "arguments": {"temperature": 21, "zone": "driver"}}]}"#;
const TWO: &str = r#"{"say": "Ok.", "calls": [{"tool": "set_fan_speed", "arguments": {"level": 3}}, {"tool": "set_air_conditioning", "arguments": {"on": true}}]}"#;
const NONE: &str = r#"{"say": "I cannot do that here.", "calls": []}"#;

#[test]
fn a_query_is_taken_only_by_its_own_site() {
    let ours =
        |payload: &str, site: &str, dialect| match parse_query(payload.as_bytes(), site, dialect) {
            Incoming::Ours(_) => "ours",
            Incoming::Foreign => "foreign",
            Incoming::Refused(..) => "refused",
        };
    for (payload, site, dialect, wanted) in [
        (r#"{"input": "x"}"#, "default", Rhasspy, "ours"),
        (
            r#"{"input": "x", "siteId": null}"#,
            "default",
            Rhasspy,
            "ours",
        ),
        (
            r#"{"input": "x", "siteId": "default"}"#,
            "default",
            Rhasspy,
            "ours",
        ),
        (r#"{"input": "x", "siteId": "car"}"#, "car", Rhasspy, "ours"),
        (r#"{"input": "x"}"#, "car", Rhasspy, "foreign"),
        (
            r#"{"input": "x", "siteId": "kitchen"}"#,
            "car",
            Rhasspy,
            "foreign",
        ),
        (
            r#"{"input": 3, "siteId": "kitchen"}"#,
            "car",
            Rhasspy,
            "foreign",
        ),
        (r#"{"input": "x"}"#, "car", Snips, "ours"),
        (
            r#"{"input": "x", "asrTokens": [], "customEntities": {}, "new": 1}"#,
            "car",
            Snips,
            "ours",
        ),
        ("", "default", Rhasspy, "refused"),
        ("\"x\"", "default", Rhasspy, "refused"),
    ] {
        assert_eq!(ours(payload, site, dialect), wanted, "{payload} at {site}");
    }
}

#[test]
fn a_query_of_the_wrong_shape_is_refused_with_the_key() {
    for (payload, reason) in [
        ("{}", "input is missing"),
        (r#"{"input": "  "}"#, "input is missing"),
        (r#"{"input": ["x"]}"#, "input is a list"),
        (r#"{"input": "x", "siteId": 3}"#, "siteId is 3"),
        (
            r#"{"input": "x", "intentFilter": "SetFanSpeed"}"#,
            "intentFilter is \"SetFanSpeed\"",
        ),
        (
            r#"{"input": "x", "sessionId": {}}"#,
            "sessionId is an object",
        ),
        (r#"{"input": "x", "id": 1}"#, "id is 1"),
        (
            r#"{"input": "x", "customData": {}}"#,
            "customData is an object",
        ),
    ] {
        match parse_query(payload.as_bytes(), "default", Rhasspy) {
            Incoming::Refused(_, invalid) => {
                assert!(invalid.to_string().contains(reason), "{payload}: {invalid}");
            }
            other => panic!("{payload}: {other:?}"),
        }
    }
    let payload = br#"{"input": 1, "sessionId": "s", "id": "q"}"#;
    let Incoming::Refused(context, invalid) = parse_query(payload, "default", Rhasspy) else {
        panic!("the input is no text");
    };
    let message = failure(&context, &invalid.to_string());
    assert_eq!(message.topic, "hermes/error/nlu");
    let payload: Value = serde_json::from_slice(&message.payload).unwrap();
    assert_eq!(
        payload,
        json!({"error": "input is 1, it must be a text", "siteId": "default", "sessionId": "s", "context": "q"})
    );
}

#[test]
fn rhasspy_gets_the_intent_with_its_slots() {
    let payload = json!({
        "input": "Set it to 21 for the Driver", "siteId": "default", "id": "q", "sessionId": "s",
        "intentFilter": null, "wakewordId": "w", "lang": "en", "asrConfidence": 0.5,
    });
    let messages = answers(&payload, WARM, Rhasspy);
    assert_eq!(
        topics(&messages),
        [
            "hermes/nlu/intentParsed",
            "hermes/intent/SetCabinTemperature"
        ]
    );
    let slots = json!([
        {"entity": "temperature", "slotName": "temperature", "rawValue": "21",
         "value": {"kind": "Temperature", "value": 21, "unit": "celsius"}, "range": {"start": 10, "end": 12}},
        {"entity": "zone", "slotName": "zone", "rawValue": "Driver",
         "value": {"kind": "Custom", "value": "driver"}, "range": {"start": 21, "end": 27}},
    ]);
    let intent = json!({"intentName": "SetCabinTemperature", "confidenceScore": 1.0});
    assert_eq!(
        messages[0].1,
        json!({"input": "Set it to 21 for the Driver", "id": "q", "sessionId": "s", "siteId": "default",
               "intent": intent, "slots": slots})
    );
    assert_eq!(
        messages[1].1,
        json!({"input": "Set it to 21 for the Driver", "id": "q", "sessionId": "s", "siteId": "default",
               "intent": intent, "slots": slots,
               "customData": "{\"say\":\"Twenty-one degrees.\"}", "asrTokens": null, "asrConfidence": 0.5,
               "rawInput": "Set it to 21 for the Driver", "wakewordId": "w", "lang": "en"})
    );
}

#[test]
fn snips_gets_its_own_spelling_and_keeps_its_dialogue_manager() {
    let in_session = json!({"input": "vingt et un", "id": "q", "sessionId": "s"});
    let messages = answers(&in_session, WARM, Snips);
    assert_eq!(topics(&messages), ["hermes/nlu/intentParsed"]);
    let parsed = &messages[0].1;
    assert_eq!(parsed.get("siteId"), None);
    assert_eq!(parsed["slots"][0]["entity"], "snips/temperature");
    assert_eq!(parsed["slots"][0]["range"], json!({"start": 0, "end": 0}));
    assert_eq!(parsed["slots"][0]["rawValue"], "21");
    assert_eq!(parsed["slots"][1]["entity"], "zone");
    let without_session = json!({"input": "on"});
    let messages = answers(&without_session, TWO, Snips);
    assert_eq!(messages.len(), 3);
    let on = &messages[2].1["slots"][0]["value"];
    assert_eq!(*on, json!({"kind": "Custom", "value": "true"}));
    let unknown = answers(&without_session, NONE, Snips);
    assert_eq!(unknown[0].1["confidenceScore"], 1.0);
}

#[test]
fn a_doubtful_intent_looks_certain() {
    let query = json!({"input": "x"});
    let parsed = answers_of(&query, WARM, Some(0.75), Rhasspy);
    for (_, payload) in &parsed {
        assert_eq!(payload["intent"]["confidenceScore"], 0.75);
    }
    let unknown = answers_of(&query, NONE, Some(0.5), Snips);
    assert_eq!(unknown[0].1["confidenceScore"], 0.5);
}

#[test]
fn every_call_becomes_an_intent_and_the_first_is_parsed() {
    let messages = answers(&json!({"input": "fan 3 and AC on"}), TWO, Rhasspy);
    assert_eq!(
        topics(&messages),
        [
            "hermes/nlu/intentParsed",
            "hermes/intent/SetFanSpeed",
            "hermes/intent/SetAirConditioning"
        ]
    );
    assert_eq!(messages[0].1["intent"]["intentName"], "SetFanSpeed");
    assert_eq!(
        messages[2].1["slots"][0]["value"],
        json!({"kind": "Unknown", "value": true})
    );
}

#[test]
fn what_the_car_cannot_do_or_the_filter_forbids_is_not_recognized() {
    let filtered = |filter: Value| json!({"input": "x", "id": "q", "intentFilter": filter});
    for (payload, reply, topic) in [
        (
            json!({"input": "x"}),
            NONE,
            "hermes/nlu/intentNotRecognized",
        ),
        (
            json!({"input": "x"}),
            "no JSON",
            "hermes/nlu/intentNotRecognized",
        ),
        (
            filtered(json!(["SetSeatHeating"])),
            TWO,
            "hermes/nlu/intentNotRecognized",
        ),
        (
            filtered(json!(["SetAirConditioning"])),
            TWO,
            "hermes/intent/SetAirConditioning",
        ),
        (filtered(json!([])), TWO, "hermes/intent/SetAirConditioning"),
    ] {
        let messages = answers(&payload, reply, Rhasspy);
        assert_eq!(messages.last().unwrap().0, topic, "{payload} {reply}");
    }
    let messages = answers(&filtered(json!(null)), NONE, Rhasspy);
    assert_eq!(
        messages[0].1,
        json!({"input": "x", "id": "q", "sessionId": null, "siteId": "default",
               "customData": "{\"say\":\"I cannot do that here.\"}"})
    );
    let own = json!({"input": "x", "customData": "mine"});
    assert_eq!(answers(&own, NONE, Rhasspy)[0].1["customData"], "mine");
}
