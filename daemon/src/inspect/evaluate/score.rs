//! Lines of a test set, and what becomes of them.
use anyhow::{Context, Result, bail};
use cabind::tools::{CabinReply, Call, Catalogue};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Pairs of a confusion table that are shown.
const CONFUSIONS_SHOWN: usize = 20;
/// Kinds whose lines have no call because the car must not or cannot do what was said.
const OUT_OF_SCOPE: [&str; 2] = ["out_of_scope", "unsafe"];

/// A conversation with known calls.
#[derive(Debug, Deserialize)]
pub(super) struct Line {
    pub(super) language: String,
    /// `command`, `several`, `out_of_scope`, …
    #[serde(default)]
    kind: String,
    pub(super) turns: Vec<Turn>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Turn {
    pub(super) user: String,
    calls: Vec<Value>,
}

/// What a model replied to a turn.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) content: String,
    /// The reply, where the content is one.
    pub(super) reply: Option<CabinReply>,
    pub(super) reasoning_tokens: u32,
    pub(super) spoken_ms: f64,
    pub(super) whole_ms: f64,
}

impl Line {
    pub(super) fn parse(text: &str, catalogue: &Catalogue) -> Result<Self> {
        let line: Self = serde_json::from_str(text)?;
        if line.turns.is_empty() {
            bail!("turns is empty, it must have 1 or more");
        }
        for turn in &line.turns {
            let reply = json!({ "say": "", "calls": turn.calls }).to_string();
            catalogue
                .parse_reply(&reply)
                .with_context(|| turn.user.clone())?;
        }
        Ok(line)
    }
}

/// Right and all.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn percent(self) -> f64 {
        100.0 * self.right as f64 / self.all.max(1) as f64
    }

    fn json(self) -> Value {
        json!({ "right": self.right, "all": self.all, "percent": self.percent() })
    }
}

#[derive(Debug, Default)]
pub(super) struct Report {
    exact: Share,
    valid: Share,
    by_language: BTreeMap<String, Share>,
    by_kind: BTreeMap<String, Share>,
    by_group: BTreeMap<String, Share>,
    /// Out-of-scope requests that gave no call.
    refused: Share,
    /// Replies that call what was not wanted: worse, in a car, than no call.
    astray: Share,
    /// (expected, got) functions of wrong replies.
    confusions: BTreeMap<(String, String), usize>,
    failures: Vec<String>,
    reasoning_tokens_max: u32,
    spoken_ms: Vec<f64>,
    whole_ms: Vec<f64>,
}

impl Report {
    pub(super) fn add(
        &mut self,
        line: &Line,
        turn: &Turn,
        outcome: Outcome,
        catalogue: &Catalogue,
    ) {
        let calls = outcome.reply.as_ref().map(|reply| reply.calls.as_slice());
        let exact = calls.is_some_and(|calls| same(calls, &turn.calls));
        self.exact.add(exact);
        self.valid.add(calls.is_some());
        self.astray
            .add(!exact && calls.is_some_and(|calls| !calls.is_empty()));
        self.by_language
            .entry(line.language.clone())
            .or_default()
            .add(exact);
        self.by_kind
            .entry(line.kind.clone())
            .or_default()
            .add(exact);
        let group = turn.calls.first().map_or("no call", |call| {
            let tool = call["tool"].as_str().unwrap_or_default();
            let function = catalogue.function(tool);
            function.and_then(|f| f.group.as_deref()).unwrap_or("other")
        });
        self.by_group.entry(group.into()).or_default().add(exact);
        if OUT_OF_SCOPE.contains(&line.kind.as_str()) {
            self.refused.add(calls.is_some_and(<[Call]>::is_empty));
        }
        self.reasoning_tokens_max = self.reasoning_tokens_max.max(outcome.reasoning_tokens);
        self.spoken_ms.push(outcome.spoken_ms);
        self.whole_ms.push(outcome.whole_ms);
        if !exact {
            let expected = turn
                .calls
                .iter()
                .map(|call| call["tool"].as_str().unwrap_or_default());
            let got = calls.map_or("no reply".into(), |calls| {
                named(calls.iter().map(|call| call.tool.as_str()))
            });
            *self.confusions.entry((named(expected), got)).or_default() += 1;
            self.failures.push(format!(
                "{} {}: {}\n    expected {}\n    got      {}\n",
                line.language,
                line.kind,
                turn.user,
                Value::from(turn.calls.clone()),
                outcome.content,
            ));
        }
    }

    pub(super) fn json(&self) -> Value {
        let shares = |table: &BTreeMap<String, Share>| -> Value {
            table
                .iter()
                .map(|(name, share)| (name.clone(), share.json()))
                .collect()
        };
        json!({
            "exact": self.exact.json(),
            "valid": self.valid.json(),
            "language": shares(&self.by_language),
            "kind": shares(&self.by_kind),
            "group": shares(&self.by_group),
            "out_of_scope_without_call": self.refused.json(),
            "calls_not_wanted": { "replies": self.astray.right, "all": self.astray.all, "percent": self.astray.percent() },
            "reasoning_tokens_max": self.reasoning_tokens_max,
            "spoken_ms": { "median": quantile(&self.spoken_ms, 0.5), "p95": quantile(&self.spoken_ms, 0.95) },
            "whole_ms": { "median": quantile(&self.whole_ms, 0.5), "p95": quantile(&self.whole_ms, 0.95) },
            "failures": self.failures,
        })
    }

    pub(super) fn tables(&self, failures: usize) -> String {
        let mut out = String::new();
        let mut table = |title: &str, table: &BTreeMap<String, Share>| {
            out.push_str(&format!("\n{title}\n"));
            for (name, share) in table {
                out.push_str(&row(name, *share));
            }
        };
        table("exact calls by language", &self.by_language);
        table("by kind", &self.by_kind);
        table("by group of functions", &self.by_group);
        let mut confusions: Vec<_> = self.confusions.iter().collect();
        confusions.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        out.push_str("\nwrong replies: expected -> got\n");
        for ((expected, got), count) in confusions.into_iter().take(CONFUSIONS_SHOWN) {
            out.push_str(&format!("  {count:4}  {expected} -> {got}\n"));
        }
        if failures > 0 && !self.failures.is_empty() {
            out.push_str("\nwrong replies\n");
        }
        for failure in self.failures.iter().take(failures) {
            out.push_str(&format!("  {failure}"));
        }
        out.push('\n');
        out.push_str(&row("exact calls", self.exact));
        out.push_str(&row("valid replies", self.valid));
        out.push_str(&row("out of scope, no call", self.refused));
        out.push_str(&row("calls not wanted", self.astray));
        // Writing to a string does not fail.
        let _written = writeln!(
            out,
            "  first spoken token {:.1} ms, whole reply {:.1} ms (medians; 95 % {:.1} and {:.1} ms); \
             reasoning at most {} tokens",
            quantile(&self.spoken_ms, 0.5),
            quantile(&self.whole_ms, 0.5),
            quantile(&self.spoken_ms, 0.95),
            quantile(&self.whole_ms, 0.95),
            self.reasoning_tokens_max,
        );
        out
    }
}

fn row(name: &str, share: Share) -> String {
    let Share { right, all } = share;
    format!(
        "  {name:<24} {right:>5} / {all:<5} {:6.2} %\n",
        share.percent()
    )
}

fn named<'a>(tools: impl Iterator<Item = &'a str>) -> String {
    let tools: Vec<_> = tools.collect();
    match tools.is_empty() {
        true => "no call".into(),
        false => tools.join(" + "),
    }
}

/// The same functions in the same order with the same arguments; 21 and 21.0 are the same.
fn same(got: &[Call], expected: &[Value]) -> bool {
    let equal = |got: &Value, want: &Value| match (got.as_f64(), want.as_f64()) {
        (Some(got), Some(want)) => got == want,
        _ => got == want,
    };
    let call = |(got, want): (&Call, &Value)| {
        let no_arguments = serde_json::Map::new();
        let arguments = want["arguments"].as_object().unwrap_or(&no_arguments);
        want["tool"] == got.tool.as_str()
            && got.arguments.len() == arguments.len()
            && got
                .arguments
                .iter()
                .all(|(name, value)| arguments.get(name).is_some_and(|want| equal(value, want)))
    };
    got.len() == expected.len() && got.iter().zip(expected).all(call)
}

fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (share * sorted.len().saturating_sub(1) as f64).round() as usize;
    sorted.get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
