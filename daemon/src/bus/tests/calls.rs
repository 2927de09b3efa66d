//! `Generate`: what it returns, and what it refuses.
use super::rig::{
    End, Options, QUEUE_REQUESTS_MAX, Rig, call, error_of, generate, map, stream, within,
};
use crate::bus::{INFERENCE_INTERFACE, NAME, PATH};
use crate::engine::{EngineState, RequestOptions};
use cabind_models::chat::Role;
use cabind_models::checkpoint::ReplyForm;
use std::collections::HashMap;
use zbus::{OwnedVariant, Variant};

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_comes_back_with_its_text_and_usage() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let result = generate(&client, "answer Bonjour à tous", vec![]).await;
    let want: HashMap<String, OwnedVariant> = [
        ("content", Variant::from("Bonjour à tous")),
        ("reasoning", "hm".into()),
        ("finish", "stop".into()),
        ("prompt_tokens", 7u32.into()),
        ("reasoning_tokens", 1u32.into()),
        ("content_tokens", 2u32.into()),
        ("first_token_ms", 1.5.into()),
        ("first_content_ms", 2.5.into()),
        ("total_ms", 4.5.into()),
        ("tokens_per_second", 200.0.into()),
        ("confidence", 0.75.into()),
    ]
    .into_iter()
    .map(|(name, value)| (name.into(), value.try_into().unwrap()))
    .collect();
    assert_eq!(result, want);
    let request = within(rig.requests.recv()).await.unwrap();
    assert_eq!(request.client, client.unique_name().unwrap().as_str());
    assert_eq!(request.options, RequestOptions::default());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_zero_byte_of_the_model_gets_the_daemon_thrown_off_the_bus() {
    let rig = Rig::start().await;
    let client = rig.bus.client().await;
    let content = |result: &HashMap<String, OwnedVariant>, key: &str| {
        <&str>::try_from(&result[key]).unwrap().to_owned()
    };
    assert_eq!(
        content(&generate(&client, "nul", vec![]).await, "content"),
        "a\u{FFFD}b"
    );
    let (_, text) = error_of(call(&client, "Generate", "fault", vec![]).await);
    assert!(text.contains("a\u{FFFD}b"), "{text}");
    rig.status.send_modify(|s| {
        s.reply_form = ReplyForm::Cabin;
        s.model = "a\0b".into();
        s.notes = vec!["a\0b".into()];
    });
    let reply = r#"answer {"say": "a\u0000b", "calls": [{"tool": "navigate_to", "arguments": {"destination": "a\u0000b"}}]}"#;
    let result = generate(&client, reply, vec![]).await;
    assert_eq!(content(&result, "say"), "a\u{FFFD}b");
    let wrong =
        r#"answer {"say": "", "calls": [{"tool": "a\u0000b", "arguments": {"a\u0000b": 1}}]}"#;
    let result = generate(&client, wrong, vec![]).await;
    assert!(!content(&result, "reply_error").is_empty());
    let result = generate(&client, "answer still here", vec![]).await;
    assert_eq!(content(&result, "content"), "still here");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cabin_reply_comes_back_as_native_values() {
    let rig = Rig::start().await;
    rig.status.send_modify(|s| s.reply_form = ReplyForm::Cabin);
    let client = rig.bus.client().await;
    let content = r#"{"say": "Done.", "calls": [{"tool": "set_cabin_temperature", "arguments": {"temperature": 21}}]}"#;
    let result = generate(&client, &format!("answer {content}"), vec![]).await;
    assert_eq!(
        result["say"],
        OwnedVariant::try_from(Variant::from("Done.")).unwrap()
    );
    let calls = result["calls"].clone();
    assert_eq!(calls.value_signature().to_string(), "a(sa{sv})");
    let calls: Vec<(String, HashMap<String, OwnedVariant>)> = calls.try_into().unwrap();
    let (tool, arguments) = &calls[0];
    assert_eq!((calls.len(), tool.as_str()), (1, "set_cabin_temperature"));
    // A number is a double even when it is whole.
    assert_eq!(f64::try_from(&arguments["temperature"]), Ok(21.0));

    let result = generate(&client, "answer Sure!", vec![]).await;
    assert!(result.contains_key("reply_error") && !result.contains_key("calls"));
    assert_eq!(<&str>::try_from(&result["content"]), Ok("Sure!"));
}

/// The option `tools` puts the catalogue before the conversation and has the reply checked.
#[tokio::test(flavor = "multi_thread")]
async fn a_model_that_does_not_know_the_catalogue_is_told_it_on_request() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let message = r#"answer {"say": "No.", "calls": []}"#;
    let result = generate(&client, message, vec![("tools", true.into())]).await;
    assert!(result.contains_key("say") && result.contains_key("calls"));
    let messages = within(rig.requests.recv()).await.unwrap().messages;
    assert_eq!((messages.len(), messages[0].role), (2, Role::System));
    assert!(messages[0].content.contains("set_cabin_temperature"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_option_reaches_the_engine_in_any_integer_width() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let mut check = async |options: Options<'_>, want: RequestOptions| {
        generate(&client, "answer ok", options).await;
        assert_eq!(within(rig.requests.recv()).await.unwrap().options, want);
    };
    let one = RequestOptions {
        reply_tokens_max: Some(5),
        ..Default::default()
    };
    for width in [
        5u8.into(),
        5i16.into(),
        5i32.into(),
        5u32.into(),
        5i64.into(),
        5u64.into(),
    ] {
        let width: Variant<'_> = width;
        check(vec![("max_tokens", width)], one.clone()).await;
    }
    let all = RequestOptions {
        reply_tokens_max: Some(u32::MAX),
        temperature: Some(0.0),
        top_p: Some(1.0),
        top_k: Some(40),
        min_p: Some(0.5),
        repetition_penalty: Some(0.01),
        seed: Some(u64::MAX),
        think: Some(false),
        schema: Some("{}".into()),
        deadline: None,
    };
    let options = vec![
        ("max_tokens", u64::from(u32::MAX).into()),
        ("temperature", 0i32.into()),
        ("top_p", 1u32.into()),
        ("top_k", 40i32.into()),
        ("min_p", 0.5.into()),
        ("repetition_penalty", 0.01.into()),
        ("seed", u64::MAX.into()),
        ("think", false.into()),
        ("schema", "{}".into()),
        ("token", "a_1".into()),
    ];
    check(options, all).await;
    generate(&client, "answer ok", vec![("deadline_ms", 5000u32.into())]).await;
    let deadline = within(rig.requests.recv()).await.unwrap().options.deadline;
    assert!(deadline.is_some_and(|deadline| deadline > std::time::Instant::now()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_argument_that_does_not_fit_is_refused_by_name() {
    let rig = Rig::start().await;
    let client = rig.bus.client().await;
    let check = async |role: &str, options: Options<'_>, names: &[&str]| {
        let body = (vec![(role, "answer ok")], map(options));
        for method in ["Generate", "Stream"] {
            let interface = Some(INFERENCE_INTERFACE);
            let reply = client.call_method(Some(NAME), PATH, interface, method, &body);
            let (error, text) = error_of(within(reply).await);
            assert_eq!(error, "org.cabind.Error.InvalidArgument", "{text}");
            for name in names {
                assert!(text.contains(name), "{text:?} names {name:?}");
            }
        }
    };
    check(
        "bot",
        vec![],
        &["message 0", "\"bot\"", "system, user, assistant or tool"],
    )
    .await;
    check("User", vec![], &["\"User\""]).await;
    let long = "r".repeat(10_000);
    check(&long, vec![], &["…"]).await;
    let bad: Vec<(&str, Variant<'_>, &str)> = vec![
        ("max_token", 5u32.into(), "unknown"),
        ("max_tokens", 0u32.into(), "from 1"),
        ("max_tokens", (-1i32).into(), "-1"),
        ("max_tokens", (1u64 << 40).into(), "1099511627776"),
        ("max_tokens", 5.0.into(), "whole number"),
        ("max_tokens", "5".into(), "\"5\""),
        ("temperature", f64::NAN.into(), "NaN"),
        ("temperature", f64::INFINITY.into(), "inf"),
        ("temperature", (-0.1).into(), "-0.1"),
        ("temperature", "hot".into(), "\"hot\""),
        ("temperature", 10.5.into(), "10"),
        ("top_p", 0.0.into(), "above 0"),
        ("top_p", 1e-300.into(), "above 0"),
        ("top_p", 1.5.into(), "at most 1"),
        ("top_k", (-5i64).into(), "-5"),
        ("min_p", 2i32.into(), "from 0"),
        ("repetition_penalty", 0.0.into(), "from 0.01"),
        ("seed", (-1i64).into(), "-1"),
        ("seed", 0.5.into(), "whole number"),
        ("think", 1u32.into(), "boolean"),
        ("tools", "yes".into(), "boolean"),
        ("deadline_ms", 0u32.into(), "from 1"),
        ("deadline_ms", u64::MAX.into(), "3600000"),
        ("token", "".into(), "1 to 64"),
        ("token", "../up".into(), "A-Z"),
        ("token", "ünï".into(), "A-Z"),
        ("token", 5u32.into(), "A-Z"),
        // Bytes that are no UTF-8, which D-Bus allows in an array of bytes only.
        ("token", vec![0xffu8, 0xfe].into(), "D-Bus type ay"),
        (
            "max_tokens",
            Variant::new(Variant::from(5u32)),
            "D-Bus type v",
        ),
    ];
    for (name, value, part) in bad {
        check("user", vec![(name, value)], &[name, part]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_of_another_signature_are_refused() {
    let rig = Rig::start().await;
    let client = rig.bus.client().await;
    let refused = "org.freedesktop.DBus.Error.InvalidArgs";
    let interface = Some(INFERENCE_INTERFACE);
    let no_options = HashMap::<&str, Variant<'_>>::new();
    for method in ["Generate", "Stream"] {
        let reply = client.call_method(Some(NAME), PATH, interface, method, &());
        assert_eq!(error_of(within(reply).await).0, refused);
        let body = (vec!["hello"], no_options.clone());
        let reply = client.call_method(Some(NAME), PATH, interface, method, &body);
        assert_eq!(error_of(within(reply).await).0, refused);
        let body = (vec![("user", 5u32)], no_options.clone());
        let reply = client.call_method(Some(NAME), PATH, interface, method, &body);
        assert_eq!(error_of(within(reply).await).0, refused);
    }
    let nothing = (Vec::<(&str, &str)>::new(), no_options);
    let reply = client.call_method(Some(NAME), PATH, interface, "Generate", &nothing);
    let (error, text) = error_of(within(reply).await);
    assert_eq!(error, "org.cabind.Error.InvalidArgument");
    assert!(text.contains("messages"), "{text}");
    generate(&client, "answer still here", vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_engine_refuses_has_its_own_error_name() {
    let rig = Rig::start_loading().await;
    let client = rig.bus.client().await;
    let check = async |message: &str, want: &str| {
        let (error, _) = error_of(call(&client, "Generate", message, vec![]).await);
        assert_eq!(error, format!("org.cabind.Error.{want}"));
    };
    check("answer ok", "NoModel").await;
    let reason = "no weights".to_string();
    rig.status
        .send_modify(|s| s.state = EngineState::Failed { reason });
    check("answer ok", "Internal").await;
    rig.status.send_modify(|s| s.state = EngineState::Ready);
    check(&"long ".repeat(3000), "PromptTooLong").await;
    check("deadline", "Deadline").await;
    check("die", "Internal").await;
    rig.status.send_modify(|s| s.state = EngineState::Draining);
    check("answer ok", "ShuttingDown").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_queue_refuses_at_once_and_serves_again_when_one_ended() {
    let mut rig = Rig::start().await;
    let client = rig.bus.client().await;
    let mut waiting = vec![];
    for _ in 0..QUEUE_REQUESTS_MAX {
        waiting.push(stream(&client, "wait", vec![]).await);
    }
    for method in ["Generate", "Stream"] {
        let (error, _) = error_of(call(&client, method, "answer ok", vec![]).await);
        assert_eq!(error, "org.cabind.Error.QueueFull");
    }
    drop(waiting.pop());
    assert_eq!(within(rig.ends.recv()).await, Some(End::Cancelled));
    generate(&client, "answer ok", vec![]).await;
}
