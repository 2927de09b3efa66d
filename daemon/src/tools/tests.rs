#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
use super::*;
use cabind_models::chat::{Message, Role};

const CATALOGUE: &str = r#"
[[function]]
name = "set_temperature"
intent = "SetTemperature"
signal = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
description = "Set the temperature of the driver's side."
[[function.argument]]
name = "temperature"
type = "number"
unit = "celsius"
minimum = 16
maximum = 28
[[function.argument]]
name = "zone"
type = "enum"
values = ["driver", "passenger"]
optional = true

[[function]]
name = "set_fan_speed"
intent = "SetFanSpeed"
description = "Set the fan."
[[function.argument]]
name = "level"
type = "integer"
minimum = 0
maximum = 5

[[function]]
name = "navigate_to"
intent = "NavigateTo"
description = "Start the navigation."
[[function.argument]]
name = "destination"
type = "string"
max_bytes = 20
[[function.argument]]
name = "fast"
type = "boolean"
optional = true
"#;

fn catalogue() -> Catalogue {
    Catalogue::parse(CATALOGUE).unwrap()
}

#[test]
fn the_catalogue_of_this_build_parses() {
    let catalogue = Catalogue::builtin();
    assert!(catalogue.functions().len() >= 20);
    assert!(catalogue.instructions().len() < 16_384);
    for function in catalogue.functions() {
        assert_eq!(catalogue.function(&function.name), Some(function));
    }
}

#[test]
fn a_reply_with_allowed_calls_is_read() {
    for (content, calls) in [
        (r#"{"say": "I cannot do that here.", "calls": []}"#, 0),
        (
            r#"{"say": "Ok", "calls": [{"tool": "set_temperature", "arguments": {"temperature": 21.5}}]}"#,
            1,
        ),
        (
            r#"{"say": "Ok", "calls": [{"tool": "set_temperature", "arguments": {"temperature": 16, "zone": "passenger"}}, {"tool": "set_fan_speed", "arguments": {"level": 5}}]}"#,
            2,
        ),
        (
            "  {\"calls\": [{\"arguments\": {\"destination\": \"Orléans\", \"fast\": true}, \"tool\": \"navigate_to\"}],\n \"say\": \"Ok\"}\n\n",
            1,
        ),
        ("```json\n{\"say\": \"Ok\", \"calls\": []}\n```\n", 0),
        ("```\n{\"say\": \"Ok\", \"calls\": []}\n```", 0),
    ] {
        let reply = catalogue().parse_reply(content).expect(content);
        assert_eq!(reply.calls.len(), calls, "{content}");
    }
}

#[test]
fn a_reply_the_car_cannot_act_on_is_refused_with_the_reason() {
    fn call(tool: &str, arguments: &str) -> String {
        format!(r#"{{"say": "x", "calls": [{{"tool": "{tool}", "arguments": {arguments}}}]}}"#)
    }
    let deep = call(
        "set_fan_speed",
        &format!("{{\"level\": {}{}}}", "[".repeat(500), "]".repeat(500)),
    );
    let many = format!(
        r#"{{"say": "x", "calls": [{}]}}"#,
        [r#"{"tool": "set_fan_speed", "arguments": {"level": 1}}"#; 9].join(",")
    );
    for (content, reason) in [
        (String::new(), "EOF"),
        ("turned it on".into(), "expected"),
        ("[]".into(), "invalid length 0"),
        (r#"{"say": "x"}"#.into(), "missing field `calls`"),
        (r#"{"calls": []}"#.into(), "missing field `say`"),
        (r#"{"say": 1, "calls": []}"#.into(), "expected a string"),
        (r#"{"say": "x", "calls": {}}"#.into(), "expected a sequence"),
        (
            r#"{"say": "x", "calls": [], "mood": 1}"#.into(),
            "unknown field `mood`",
        ),
        (
            r#"{"say": "x", "say": "y", "calls": []}"#.into(),
            "duplicate field `say`",
        ),
        (
            r#"{"say": "x", "calls": []} and more"#.into(),
            "trailing characters",
        ),
        (
            r#"{"say": "x", "calls": [{"tool": "set_fan_speed"}]}"#.into(),
            "missing field `arguments`",
        ),
        (call("set_fan_speed", "[1]"), "an object of arguments"),
        (call("open_hatch", "{}"), "no function \"open_hatch\""),
        (
            call("set_fan_speed", "{}"),
            "set_fan_speed: argument level: is missing",
        ),
        (
            call("set_fan_speed", r#"{"level": 1, "level": 2}"#),
            "given twice",
        ),
        (
            call("set_fan_speed", r#"{"level": 6}"#),
            "is 6, it must be a whole number from 0 to 5",
        ),
        (
            call("set_fan_speed", r#"{"level": 1.5}"#),
            "is 1.5, it must be a whole number",
        ),
        (call("set_fan_speed", r#"{"level": null}"#), "is null"),
        (
            call("set_fan_speed", r#"{"level": 99999999999999999999}"#),
            "it must be a whole number",
        ),
        (
            call("set_fan_speed", r#"{"level": 1, "speed": 2}"#),
            "argument speed: the function has no such argument",
        ),
        (
            call("set_temperature", r#"{"temperature": 15.9}"#),
            "a number from 16 to 28",
        ),
        (
            call("set_temperature", r#"{"temperature": "20"}"#),
            "is \"20\", it must be a number",
        ),
        (
            call("set_temperature", r#"{"temperature": 20, "zone": "roof"}"#),
            "one of \"driver\", \"passenger\"",
        ),
        (
            call("navigate_to", r#"{"destination": ""}"#),
            "a text of 1 to 20 bytes",
        ),
        (
            call("navigate_to", r#"{"destination": "ééééééééééé"}"#),
            "a text of 1 to 20 bytes",
        ),
        (
            call("navigate_to", r#"{"destination": "x", "fast": "yes"}"#),
            "true or false",
        ),
        (deep, "recursion limit"),
        (many, "9 calls, more than 8"),
        (" ".repeat(REPLY_BYTES_MAX + 1), "16385 bytes"),
    ] {
        let error = catalogue().parse_reply(&content).unwrap_err().to_string();
        assert!(error.contains(reason), "{content}: {error}");
    }
}

#[test]
fn a_catalogue_that_contradicts_itself_is_refused() {
    fn function(argument: &str) -> String {
        format!(
            "[[function]]\nname = \"f\"\nintent = \"F\"\ndescription = \"d\"\n[[function.argument]]\nname = \"a\"\n{argument}"
        )
    }
    let twice = format!("{CATALOGUE}{CATALOGUE}");
    for (text, reason) in [
        (String::new(), "function appears 0 times"),
        ("x = 1".into(), "unknown field `x`"),
        (
            "[[function]]\nname = \"f\"".into(),
            "missing field `intent`",
        ),
        (
            "[[function]]\nname = \"F\"\nintent = \"F\"\ndescription = \"\"".into(),
            "function 1: name is \"F\"",
        ),
        (
            "[[function]]\nname = \"f\"\nintent = \"a/b\"\ndescription = \"\"".into(),
            "f: intent is \"a/b\"",
        ),
        (twice, "is used twice"),
        (function("type = \"real\""), "unknown variant `real`"),
        (
            function("type = \"number\"\nstep = 1"),
            "unknown field `step`",
        ),
        (
            function("type = \"boolean\"\nminimum = 1"),
            "f.a: minimum does not go with this type",
        ),
        (
            function("type = \"number\"\nvalues = [\"x\"]"),
            "values does not go with this type",
        ),
        (
            function("type = \"enum\"\nmax_bytes = 3"),
            "max_bytes does not go with this type",
        ),
        (function("type = \"enum\""), "values must list"),
        (
            function("type = \"enum\"\nvalues = [\"x\", \"x\"]"),
            "lists \"x\" twice",
        ),
        (
            function("type = \"number\"\nminimum = 2\nmaximum = 1"),
            "minimum is above 1",
        ),
        (
            function("type = \"number\"\nminimum = nan"),
            "minimum does not fit the type",
        ),
        (
            function("type = \"integer\"\nmaximum = 1.5"),
            "maximum does not fit the type",
        ),
        (
            function("type = \"string\"\nmax_bytes = 0"),
            "max_bytes must be 1 to 4096",
        ),
        (
            function("type = \"boolean\"\n[[function.argument]]\nname = \"a\"\ntype = \"boolean\""),
            "f.a: name is used twice",
        ),
    ] {
        let error = Catalogue::parse(&text).unwrap_err().to_string();
        assert!(error.contains(reason), "{text}: {error}");
    }
}

#[test]
fn the_schema_says_what_the_check_enforces() {
    let catalogue = catalogue();
    let schema = catalogue.function("set_temperature").unwrap().json_schema();
    assert_eq!(
        schema,
        serde_json::json!({
            "type": "object",
            "properties": {
                "temperature": { "type": "number", "minimum": 16.0, "maximum": 28.0, "description": "in celsius" },
                "zone": { "enum": ["driver", "passenger"] },
            },
            "required": ["temperature"],
            "additionalProperties": false,
        })
    );
    let whole = catalogue.json_schema();
    let calls = &whole["properties"]["calls"]["items"]["oneOf"];
    assert_eq!(calls.as_array().unwrap().len(), 3);
    assert_eq!(calls[1]["properties"]["tool"]["const"], "set_fan_speed");
}

#[test]
fn instructions_name_every_function_and_keep_the_system_text() {
    let catalogue = catalogue();
    let text = catalogue.instructions();
    assert!(text.contains(
        "- set_temperature(temperature: a number from 16 to 28 celsius, zone?: one of \"driver\", \"passenger\"): Set the temperature"
    ), "{text}");
    let message = |role, content: &str| Message {
        role,
        content: content.into(),
    };
    let mut plain = vec![message(Role::User, "hello")];
    catalogue.instruct(&mut plain);
    assert_eq!((plain.len(), plain[0].role), (2, Role::System));
    let mut with_system = vec![
        message(Role::System, "Be brief."),
        message(Role::User, "hello"),
    ];
    catalogue.instruct(&mut with_system);
    assert_eq!(with_system.len(), 2);
    assert!(with_system[0].content.ends_with("Be brief."));
}
