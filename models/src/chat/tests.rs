#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! Prompts as transformers renders them, and conversations that try to be more than text.
mod broken;
mod injection;

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{ChatTemplate, Message, Role};
use crate::tokenizer::Tokenizer;
use crate::tokenizer::tests::{shared, tiny};

/// One conversation as transformers renders it (`tests/chat/make.py`).
#[derive(Deserialize)]
struct Case {
    messages: Vec<Message>,
    think: bool,
    text: String,
    #[serde(default)]
    ids: Vec<u32>,
}

#[derive(Deserialize)]
struct Construct {
    name: String,
    template: String,
    cases: Vec<Case>,
}

fn message(role: Role, content: &str) -> Message {
    Message {
        role,
        content: content.to_owned(),
    }
}

fn user(content: &str) -> Message {
    message(Role::User, content)
}

/// The template that comes with a tokenizer.
fn template_of(tokenizer: &Tokenizer) -> ChatTemplate {
    ChatTemplate::compile(
        tokenizer.chat_template().unwrap(),
        &tokenizer.bos_token(),
        &tokenizer.eos_token(),
    )
    .unwrap()
}

/// The real tokenizers, each with the prompts expected of it.
fn families() -> Vec<(Tokenizer, Vec<Case>)> {
    let Some(shared) = shared() else {
        return Vec::new();
    };
    let families = [
        (
            "deepseek-r1-distill-qwen",
            include_str!("../../tests/chat/deepseek-r1-distill-qwen.json"),
        ),
        (
            "deepseek-r1-distill-llama",
            include_str!("../../tests/chat/deepseek-r1-distill-llama.json"),
        ),
    ];
    families
        .map(|(family, cases)| {
            let tokenizer = Tokenizer::from_dir(&shared.join(family)).unwrap();
            (tokenizer, serde_json::from_str(cases).unwrap())
        })
        .into()
}

#[test]
fn prompts_of_the_distills_equal_those_of_transformers() {
    for (tokenizer, cases) in families() {
        let template = template_of(&tokenizer);
        assert!(cases.len() >= 14);
        for Case {
            messages,
            think,
            text,
            ids,
        } in cases
        {
            assert_eq!(template.render(&messages, think).unwrap(), text);
            let prompt = template.encode(&tokenizer, &messages, think).unwrap();
            assert_eq!(prompt.ids, ids, "{text:?}");
            assert_eq!(prompt.in_reasoning, text.ends_with("<think>\n"), "{text:?}");
        }
    }
}

/// `tests/golden/make_chatty.py` wrote these with transformers.
#[derive(Deserialize)]
struct Golden {
    texts: Vec<GoldenText>,
    chats: Vec<GoldenChat>,
}

#[derive(Deserialize)]
struct GoldenText {
    text: String,
    ids: Vec<u32>,
}

#[derive(Deserialize)]
struct GoldenChat {
    messages: Vec<Message>,
    prompt: String,
    ids: Vec<u32>,
}

#[test]
fn texts_and_prompts_of_the_golden_checkpoint_equal_those_of_transformers() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/chatty");
    let tokenizer = Tokenizer::from_dir(&directory).unwrap();
    let vectors = fs::read_to_string(directory.join("vectors.json")).unwrap();
    let Golden { texts, chats } = serde_json::from_str(&vectors).unwrap();
    for GoldenText { text, ids } in texts {
        assert_eq!(tokenizer.encode(&text).unwrap(), ids, "{text:?}");
    }
    let template = template_of(&tokenizer);
    for chat in chats {
        assert_eq!(template.render(&chat.messages, true).unwrap(), chat.prompt);
        let prompt = template.encode(&tokenizer, &chat.messages, true).unwrap();
        assert_eq!(prompt.ids, chat.ids, "{:?}", chat.prompt);
    }
}

#[test]
fn what_published_templates_use_renders_as_in_transformers() {
    let constructs: Vec<Construct> =
        serde_json::from_str(include_str!("../../tests/chat/constructs.json")).unwrap();
    for Construct {
        name,
        template,
        cases,
    } in constructs
    {
        let (bos, eos) = ("<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>");
        let template = ChatTemplate::compile(&template, bos, eos).unwrap();
        for Case {
            messages,
            think,
            text,
            ..
        } in cases
        {
            // That template keeps the tag; here history loses its reasoning all the same.
            if name.starts_with("blocks") && text.contains("</think>") {
                continue;
            }
            let rendered = template.render(&messages, think).unwrap();
            assert_eq!(rendered, text, "{name}");
        }
    }
}

#[test]
fn a_prompt_ends_inside_reasoning_only_when_reasoning_is_wanted() {
    let tokenizer = tiny::tokenizer();
    let template = template_of(&tokenizer);
    let prompt = template.encode(&tokenizer, &[user("hello")], true).unwrap();
    assert!(prompt.in_reasoning);
    assert_eq!(prompt.ids[..3], [265, 263, 259]);
    assert_eq!(prompt.ids[3..5], [264, 266]);
    let prompt = template
        .encode(&tokenizer, &[user("hello")], false)
        .unwrap();
    assert!(!prompt.in_reasoning);
    let text = template.render(&[user("hello")], false).unwrap();
    assert!(
        text.ends_with("<｜Assistant｜><think>\n\n</think>\n\n"),
        "{text}"
    );
    assert_eq!(tokenizer.encode(&text).unwrap(), prompt.ids);
}

#[test]
fn templates_that_leave_the_opening_tag_to_the_model_get_closed_reasoning() {
    let source = tiny::R1_TEMPLATE.replace("<think>\\n", "");
    let template = ChatTemplate::compile(&source, "", "").unwrap();
    let text = template.render(&[user("hello")], false).unwrap();
    assert_eq!(
        text,
        "<｜User｜>hello<｜Assistant｜><think>\n\n</think>\n\n"
    );
    let text = template.render(&[user("hello")], true).unwrap();
    assert_eq!(text, "<｜User｜>hello<｜Assistant｜>");
    // Without any reasoning there is nothing to close.
    let template = ChatTemplate::compile("{{ messages[0].content }}", "", "").unwrap();
    assert_eq!(template.render(&[user("hello")], false).unwrap(), "hello");
}

#[test]
fn history_keeps_only_what_follows_the_last_closing_tag() {
    let keeps = "{% for m in messages %}[{{ m.content }}]{% endfor %}";
    let strips = tiny::R1_TEMPLATE;
    for (source, expected) in [
        (keeps, "[q][\n\nc][q]"),
        (
            strips,
            "<｜User｜>q<｜Assistant｜>\n\nc<｜end▁of▁sentence｜><｜User｜>q<｜Assistant｜><think>\n",
        ),
    ] {
        let template = ChatTemplate::compile(source, "", "").unwrap();
        let reply = "<think>\na\n</think>b</think>\n\nc";
        let messages = [user("q"), message(Role::Assistant, reply), user("q")];
        assert_eq!(template.render(&messages, true).unwrap(), expected);
    }
}

#[test]
fn the_begin_token_comes_once() {
    let tokenizer = tiny::tokenizer();
    for source in [
        "{{ bos_token }}{{ messages[0].content }}",
        "{{ messages[0].content }}",
    ] {
        let template = ChatTemplate::compile(source, &tokenizer.bos_token(), "").unwrap();
        for (content, length) in [("hello", 2), ("", 1)] {
            let prompt = template.encode(&tokenizer, &[user(content)], true).unwrap();
            assert_eq!(prompt.ids[0], 265);
            assert_eq!(prompt.ids.len(), length, "{source} {:?}", prompt.ids);
        }
    }
}

#[test]
fn the_date_is_written_as_the_template_asks() {
    let template = ChatTemplate::compile("{{ strftime_now('%d %b %Y') }}", "", "").unwrap();
    let date = template.render(&[user("")], true).unwrap();
    let today = jiff::Timestamp::now().to_string();
    assert_eq!(date.len(), "24 Nov 2026".len(), "{date}");
    assert!(date.ends_with(&today[..4]), "{date} {today}");
}
