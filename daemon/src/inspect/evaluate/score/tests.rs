#![allow(clippy::unwrap_used)]
use super::*;

const CALL: &str = r#"{"tool": "set_volume", "arguments": {"level": 30}}"#;

fn line(calls: &str) -> String {
    format!(
        r#"{{"language": "en", "kind": "command", "turns": [{{"user": "30", "calls": {calls}}}]}}"#
    )
}

fn outcome(content: &str, catalogue: &Catalogue) -> Outcome {
    Outcome {
        content: content.into(),
        reply: catalogue.parse_reply(content).ok(),
        reasoning_tokens: 3,
        spoken_ms: 1.0,
        whole_ms: 2.0,
    }
}

/// Whether `content` counts as exact where `calls` are expected.
fn check(calls: &str, content: &str, exact: bool) {
    let catalogue = Catalogue::builtin();
    let line = Line::parse(&line(calls), &catalogue).unwrap();
    let mut report = Report::default();
    report.add(
        &line,
        &line.turns[0],
        outcome(content, &catalogue),
        &catalogue,
    );
    assert_eq!(report.exact.right == 1, exact, "{calls}: {content}");
    assert_eq!(report.failures.is_empty(), exact);
    let calls = content.contains("tool");
    assert_eq!(report.astray.right == 1, calls && !exact, "{content}");
}

#[test]
fn a_wrong_reply_counts_as_exact() {
    let reply = |calls: &str| format!(r#"{{"say": "Ok.", "calls": [{calls}]}}"#);
    let one = format!("[{CALL}]");
    check(&one, &reply(CALL), true);
    check(
        &one,
        &reply(r#"{"tool": "set_volume", "arguments": {"level": 31}}"#),
        false,
    );
    check(&one, &reply(&format!("{CALL}, {CALL}")), false);
    check(&one, &reply(""), false);
    check(&one, "Sure!", false);
    check("[]", &reply(""), true);
    check("[]", &reply(CALL), false);
    let zone =
        r#"{"tool": "set_cabin_temperature", "arguments": {"temperature": 21.0, "zone": "rear"}}"#;
    let same =
        r#"{"tool": "set_cabin_temperature", "arguments": {"zone": "rear", "temperature": 21}}"#;
    let less = r#"{"tool": "set_cabin_temperature", "arguments": {"temperature": 21}}"#;
    check(&format!("[{zone}]"), &reply(same), true);
    check(&format!("[{zone}]"), &reply(less), false);
}

#[test]
fn a_line_that_the_catalogue_does_not_allow_is_taken() {
    let catalogue = Catalogue::builtin();
    for (text, wanted) in [
        ("{".to_owned(), "EOF"),
        (r#"{"language": "en", "turns": []}"#.into(), "1 or more"),
        (
            line(r#"[{"tool": "fly", "arguments": {}}]"#),
            "no function \"fly\"",
        ),
        (
            line(r#"[{"tool": "set_volume", "arguments": {"level": 300}}]"#),
            "level",
        ),
    ] {
        let error = format!("{:#}", Line::parse(&text, &catalogue).unwrap_err());
        assert!(error.contains(wanted), "{text}: {error}");
    }
}
