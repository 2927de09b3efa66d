//! Templates that are broken, endless or too large.
use std::thread;

use super::super::{ChatError, ChatTemplate, TAG_BYTES_MAX, TEMPLATE_BYTES_MAX};
use super::user;

/// Compiles and renders on a thread with the stack of a tokio worker.
fn on_small_stack(source: &str) -> Result<String, ChatError> {
    let source = source.to_owned();
    thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(move || {
            let template = ChatTemplate::compile(&source, "<s>", "</s>")?;
            template.render(&[user("hello"), user("again")], true)
        })
        .unwrap()
        .join()
        .unwrap()
}

fn failure(source: &str) -> ChatError {
    on_small_stack(source).unwrap_err()
}

fn check(sources: &[&str], expected: fn(&ChatError) -> bool) {
    for source in sources {
        let error = failure(source);
        assert!(expected(&error), "{source:.100}: {error:?}");
    }
}

#[test]
fn templates_that_do_not_compile_are_syntax_errors() {
    let deep = "(".repeat(3_000);
    let blocks = "{% if true %}".repeat(4_000);
    let nested = format!("{{{{ {}1{} }}}}", "[".repeat(2_000), "]".repeat(2_000));
    check(
        &[
            "{{",
            "{% for m in messages %}",
            "{% endfor %}",
            "{{ messages[ }}",
            "{% unknown %}",
            "{{ 'open }}",
            "{% if %}x{% endif %}",
            &format!("{{{{ {deep} }}}}"),
            &blocks,
            &nested,
            &"{% if x %}{% elif x %}".repeat(2_000),
        ],
        |error| matches!(error, ChatError::Syntax(_)),
    );
}

#[test]
fn a_tag_longer_than_the_limit_is_refused() {
    check(
        &[
            &format!("{{{{ 1{} }}}}", "~1".repeat(TAG_BYTES_MAX / 2)),
            &format!("{{% if 1{} %}}", "+1".repeat(TAG_BYTES_MAX / 2)),
            &format!(
                "{{{{ [1, {{'a': 'b}}}}'}}][0]{} }}}}",
                "|e".repeat(TAG_BYTES_MAX / 2)
            ),
            &format!("{{# }}}} #}}{{{{ {}", "-".repeat(TAG_BYTES_MAX + 1)),
        ],
        |error| matches!(error, ChatError::TagTooLong { .. }),
    );
    // Text is no code.
    let text = "x".repeat(2 * TAG_BYTES_MAX);
    let rendered = on_small_stack(&format!("{{{{ '{text}' }}}}")).unwrap();
    assert_eq!(rendered, text);
}

#[test]
fn operators_in_a_row_end_in_bounded_time_and_stack() {
    for (before, unit) in [
        ("", "not "),
        ("", "-"),
        ("1", "~1"),
        ("'a'", "+'a'"),
        ("[1]", "+[1]"),
        ("9", "*99"),
        ("a", ".a"),
        ("a", "[0]"),
        ("1", "|e"),
        ("1", " and 1"),
        ("1", "<1"),
        ("1", " if 1 else 1"),
        ("1", " is odd"),
    ] {
        let row = unit.repeat((TAG_BYTES_MAX - 16) / unit.len());
        let after = if before.is_empty() { "1" } else { "" };
        let tag = format!("{{{{ {before}{row}{after} }}}}");
        // Either outcome is right; an overflow would end the process.
        drop(on_small_stack(&tag.repeat(4)));
    }
    drop(on_small_stack(&format!(
        "{{% if 1 %}}{}{{% endif %}}",
        "{% elif 1 %}".repeat(5_000)
    )));
}

#[test]
fn lists_in_lists_do_not_overflow_the_stack() {
    let nest = |next: &str, end: &str| {
        format!(
            "{{% set ns = namespace(x=[1]) %}}{{% for a in range(99999) %}}\
             {{% set ns.x = {next} %}}{{% endfor %}}{end}"
        )
    };
    for source in [
        nest("[ns.x]", "{{ ns.x }}"),
        nest("[ns.x]", "{{ ns.x == [ns.x] }}"),
        nest("{'a': ns.x}", "{{ ns.x | tojson }}"),
        nest("(ns.x, 1)", "{{ ns.x | string | length }}"),
    ] {
        drop(on_small_stack(&source));
    }
}

#[test]
fn templates_that_use_what_is_not_there_fail() {
    check(
        &[
            "{{ nothing.at.all }}",
            "{{ messages | no_such_filter }}",
            "{{ no_such_function() }}",
            "{{ messages[0].content.no_such_method() }}",
            "{% include 'other' %}",
            "{% import '/etc/passwd' as p %}{{ p }}",
            "{{ 'a' + none }}",
            "{{ 1 // 0 }}",
            "{{ strftime_now('%') }}",
            "{{ strftime_now(7, 8) }}",
            "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        ],
        |error| matches!(error, ChatError::Failed(_) | ChatError::Syntax(_)),
    );
}

#[test]
fn endless_templates_end() {
    check(
        &[
            "{% for a in range(99999) %}{% for b in range(99999) %}{% set x = a %}{% endfor %}{% endfor %}",
            "{% set ns = namespace(x='xxxxxxxx') %}{% for a in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
            "{% set ns = namespace(x=[1]) %}{% for a in range(9999) %}{% for b in range(9999) %}{% set ns.x = [ns.x] %}{% endfor %}{% endfor %}{{ ns.x }}",
            "{{ 'x' * 90000000 * 2 }}{{ ('x' * 90000000).replace('x', 'y' * 1000) }}",
            "{{ ('x' * 100000).replace('x', 'y' * 100000) }}",
            "{% set ns = namespace(x='x') %}{% for a in range(40) %}{% set ns.x %}{{ ns.x }}{{ ns.x }}{% endset %}{% endfor %}",
            "{% for a in range(5000) %}{{ range(99999) | list | sort | length }}{% endfor %}",
            "{% for a in range(5000) %}{{ range(99999) | join('') | length }}{% endfor %}",
            "{{ '%999999999d' | format(1) }}{{ '%999999999d' | format(1) }}",
        ],
        |error| matches!(error, ChatError::Endless | ChatError::Failed(_)),
    );
}

#[test]
fn output_beyond_the_limit_is_refused() {
    check(
        &["{% for a in range(40) %}{{ 'x' * 1000000 }}{% endfor %}"],
        |error| matches!(error, ChatError::TooLong),
    );
}

#[test]
fn what_a_template_raises_is_passed_on() {
    for source in [
        "{{ raise_exception('Roles must alternate') }}",
        "{% macro m() %}{{ raise_exception('Roles must alternate') }}{% endmacro %}{{ m() }}",
    ] {
        let error = failure(source);
        let ChatError::Refused(message) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(message, "Roles must alternate");
    }
}

#[test]
fn a_template_longer_than_the_limit_is_refused() {
    let source = "x".repeat(TEMPLATE_BYTES_MAX + 1);
    assert!(matches!(
        failure(&source),
        ChatError::TemplateTooLong { .. }
    ));
}

#[test]
fn a_template_cut_or_changed_anywhere_never_panics() {
    let source = super::tiny::R1_TEMPLATE;
    let messages = [user("hello <think>")];
    let try_template = |source: &str| {
        if let Ok(template) = ChatTemplate::compile(source, "<s>", "</s>") {
            let _ = template.render(&messages, false);
        }
    };
    for (at, _) in source.char_indices() {
        try_template(&source[..at]);
        for replacement in ["{%", "%}", "}}", "'", "(", "|", "-"] {
            try_template(&format!("{}{replacement}{}", &source[..at], &source[at..]));
        }
    }
}
