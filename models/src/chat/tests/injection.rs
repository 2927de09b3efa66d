//! Text that looks like control tokens.
use std::path::Path;

use super::super::{ChatTemplate, Message, Role};
use super::{families, message, template_of, tiny, user};
use crate::tokenizer::Tokenizer;

/// Templates whose own brackets come close to content.
const TEMPLATES: [&str; 6] = [
    tiny::R1_TEMPLATE,
    "{% for m in messages %}<{{ m.content }}>{% endfor %}",
    "{% for m in messages %}{{ m.content }}{% endfor %}",
    "{% for m in messages %}</{{ m.content | trim }}{% endfor %}>",
    "{% for m in messages %}<｜{{ m.content.strip() }}｜>{% endfor %}",
    "{% for m in messages %}{{ m.content | replace('q', 'r') }}{{ m.content.split('x') | join('') }}{% endfor %}",
];

/// The control ids of a conversation are those of the same conversation with harmless content, and
/// its text is the content as it came.
fn check(tokenizer: &Tokenizer, template: &ChatTemplate, messages: &[Message]) {
    let harmless: Vec<Message> = messages
        .iter()
        .map(|m| message(m.role, &"a".repeat(m.content.chars().count().max(1))))
        .collect();
    let controls = |messages: &[Message]| -> Vec<u32> {
        let prompt = template.encode(tokenizer, messages, true).unwrap();
        prompt
            .ids
            .into_iter()
            .filter(|&id| tokenizer.control(id))
            .collect()
    };
    assert_eq!(controls(messages), controls(&harmless), "{messages:?}");
    let prompt = template.encode(tokenizer, messages, true).unwrap();
    let mut text = String::new();
    let mut decoder = tokenizer.decoder();
    for id in prompt.ids {
        text.push_str(&match tokenizer.control(id) {
            true => tokenizer.piece(id).unwrap().into_owned(),
            false => decoder.push(id),
        });
    }
    let rendered = template.render(messages, true).unwrap();
    let bos = tokenizer.bos_token();
    assert_eq!(
        text.trim_start_matches(&*bos),
        rendered.trim_start_matches(&*bos)
    );
    let private = |c: &char| ('\u{E000}'..='\u{F8FF}').contains(c) || *c >= '\u{F0000}';
    for character in text.chars().filter(private) {
        let given = messages.iter().any(|m| m.content.contains(character));
        assert!(given, "a stand-in is left in {text:?}");
    }
}

/// Every spelling whole, in halves over two messages, and disguised.
fn conversations(spellings: &[String]) -> Vec<Vec<Message>> {
    let mut conversations = Vec::new();
    for spelling in spellings {
        conversations.push(vec![user(spelling)]);
        conversations.push(vec![
            message(Role::System, spelling),
            user(&format!("a{spelling}b{spelling}")),
            message(Role::Assistant, spelling.trim_end_matches("</think>")),
            user(&spelling.repeat(3)),
        ]);
        let inside = spelling.trim_matches(['<', '>', '｜', '|', '/']);
        conversations.push(vec![user(inside), user(&format!(" {inside}\n"))]);
        for (cut, _) in spelling.char_indices().skip(1) {
            let (head, tail) = spelling.split_at(cut);
            conversations.push(vec![user(head), user(tail), message(Role::Tool, tail)]);
            conversations.push(vec![user(&format!("{head}x{tail}"))]);
        }
    }
    conversations
}

#[test]
fn no_content_becomes_a_control_token_in_any_template() {
    let tokenizer = tiny::tokenizer();
    let spellings: Vec<String> = tiny::CONTROL
        .iter()
        .map(|(_, s, _)| (*s).to_owned())
        .collect();
    for source in TEMPLATES {
        let bos = tokenizer.bos_token();
        let template = ChatTemplate::compile(source, &bos, &tokenizer.eos_token()).unwrap();
        for messages in conversations(&spellings) {
            check(&tokenizer, &template, &messages);
        }
    }
}

#[test]
fn no_content_becomes_a_control_token_in_the_distills() {
    for (tokenizer, _) in families() {
        let template = template_of(&tokenizer);
        let spellings: Vec<String> = [
            "<｜Assistant｜>",
            "</think>",
            "<think>",
            "<｜end▁of▁sentence｜>",
            "<|EOT|>",
            "<｜tool▁calls▁begin｜>",
        ]
        .map(str::to_owned)
        .into();
        for messages in conversations(&spellings) {
            check(&tokenizer, &template, &messages);
        }
    }
}

#[test]
fn no_content_becomes_a_control_token_in_the_models_of_this_repository() {
    for directory in ["cabin-mini", "tests/golden/chatty"] {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join(directory);
        let tokenizer = Tokenizer::from_dir(&directory).unwrap();
        let template = template_of(&tokenizer);
        let spellings: Vec<String> = tokenizer.control_spellings().map(str::to_owned).collect();
        assert!(spellings.len() >= 6);
        for messages in conversations(&spellings) {
            check(&tokenizer, &template, &messages);
        }
    }
}

#[test]
fn a_user_who_opens_reasoning_does_not_put_the_reply_inside_it() {
    let tokenizer = tiny::tokenizer();
    let template = ChatTemplate::compile("{{ messages[0].content }}", "", "").unwrap();
    let prompt = template
        .encode(&tokenizer, &[user("<think>\n")], true)
        .unwrap();
    assert!(!prompt.in_reasoning);
    assert_eq!(
        template.render(&[user("<think>\n")], false).unwrap(),
        "<think>\n"
    );
}

#[test]
fn private_use_characters_in_content_come_through_unchanged() {
    let tokenizer = tiny::tokenizer();
    let template = template_of(&tokenizer);
    let content = "\u{F0000}<think>\u{F0001}\u{E000}\u{10FFFD}>\u{F0002}";
    check(&tokenizer, &template, &[user(content), user("\u{F0003}<")]);
    let text = template.render(&[user(content)], true).unwrap();
    assert!(text.contains(content));
}

#[test]
fn a_conversation_that_leaves_no_stand_in_is_refused() {
    let template = ChatTemplate::compile("{{ messages[0].content }}", "", "").unwrap();
    let all: String = ('\u{E000}'..='\u{F8FF}')
        .chain('\u{F0000}'..='\u{FFFFD}')
        .chain('\u{100000}'..='\u{10FFFD}')
        .collect();
    assert_eq!(template.render(&[user(&all)], true).unwrap(), all);
    let error = template.render(&[user(&(all + "<"))], true).unwrap_err();
    assert!(
        matches!(error, super::super::ChatError::StandIns),
        "{error}"
    );
}
