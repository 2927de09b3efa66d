//! What the README prints is what happens.
use crate::world::{World, said};
use cabind_tests::programs::{cabin_mini, repository};

/// A command of a `console` block and what it prints; `…` stands for anything.
#[derive(Debug, Default)]
struct Example {
    command: String,
    printed: String,
}

/// Lines from `$ ` on, as long as they end in a backslash, are the command; the rest is printed.
fn examples(text: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let (mut inside, mut continued) = (false, false);
    for line in text.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
            continue;
        }
        if !inside {
            continue;
        }
        if let Some(command) = line.strip_prefix("$ ") {
            examples.push(Example {
                command: command.into(),
                printed: String::new(),
            });
            continued = command.ends_with('\\');
        } else if let Some(example) = examples.last_mut() {
            let part = if continued {
                &mut example.command
            } else {
                &mut example.printed
            };
            if continued || !part.is_empty() {
                part.push('\n');
            }
            part.push_str(line);
            continued = continued && line.ends_with('\\');
        }
    }
    examples
}

/// Whether the pieces between `…` come in this order; runs of spaces are one.
fn matches(printed: &str, pattern: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let printed = plain(printed);
    let pieces: Vec<String> = pattern.split('…').map(plain).collect();
    let [first, middle @ .., last] = pieces.as_slice() else {
        return printed == plain(pattern);
    };
    let Some(mut rest) = printed.strip_prefix(first.as_str()) else {
        return false;
    };
    for piece in middle {
        match rest.find(piece.as_str()) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}

#[test]
fn a_line_that_is_missing_is_noticed() {
    let check = |printed: &str, pattern: &str, wanted: bool| {
        assert_eq!(matches(printed, pattern), wanted, "{printed:?} {pattern:?}");
    };
    check("a  b\nc", "a b\nc", true);
    check("a b c", "a … c", true);
    check("a b c", "a …", true);
    check("a b c", "a", false);
    check("x a b", "a b", false);
    check("a c", "a … b … c", false);
    check("{a} {b}", "{…}", true);
}

#[test]
fn every_command_of_the_readme_prints_what_it_says() {
    let text = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let examples = examples(&text);
    for program in ["busctl", "gdbus", "mosquitto_rr", "cabinctl", "cabind"] {
        let shown = examples
            .iter()
            .any(|example| example.command.starts_with(program));
        assert!(shown, "the README has no example of {program}");
    }
    let world = World::ready(cabin_mini(), "");
    let mut wrong = Vec::new();
    for example in &examples {
        let output = world.shell(&example.command);
        let printed = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() || !matches(&printed, &example.printed) {
            wrong.push(format!("$ {}\n{}", example.command, said(&output)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
