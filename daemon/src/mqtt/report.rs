//! Reports of updates: what a job's progress and its outcome look like on the progress topic.
//!
//! | field | what it says |
//! |---|---|
//! | `phase` | `idle`, `checking`, `downloading`, `verifying`, `staged`, `trial`, `active`, `rolled_back` or `failed` |
//! | `release` | `name@version` the job is about, where it is about one |
//! | `serves` | `name@version` of the release that serves, or `factory` |
//! | `unconfirmed` | it serves on probation, and goes back by itself when that ends badly |
//! | `bytes_total`, `bytes_done` | of the release's files on disk |
//! | `bytes_reused` | of these, taken from installed releases |
//! | `bytes_fetched` | that came over the network, perhaps compressed |
//! | `bytes_per_second` | of the files, lately |
//! | `waiting` | `paused`, `metered`, `moving`, `policy` or `retrying`, while nothing happens because of it |
//! | `failure` | why it failed or went back, in words |
//! | `error` | the name of that, where the job was announced over MQTT |
//! | `bad` | releases that were bad here and are not tried again, the latest eight |
//! | `offers` | what a check found: `release`, `size_bytes`, `installed`, `active`, and `error` where something speaks against it |
//! | `id` | the announcement's |
//! | `version` | cabind's own |
//!
//! What has nothing to say is left out. A refused announcement gives `{"error", "message"}`, and
//! its `id`.
use super::announcement::Named;
use super::outbox::{Delivery, Publication};
use cabind_updates::store::State;
use cabind_updates::update::{Offer, Progress};
use serde_json::{Map, Value, json};

/// Bytes of a failure's words.
const FAILURE_BYTES_MAX: usize = 512;
/// Offers of a check, the first of each name being the newest.
const OFFERS_MAX: usize = 32;
const BAD_MAX: usize = 8;

/// How a job ended that was announced here.
#[derive(Debug, Default)]
pub(super) struct Outcome<'a> {
    pub(super) id: Option<&'a str>,
    pub(super) release: Option<&'a Named>,
    pub(super) error: Option<&'static str>,
    pub(super) offers: &'a [Offer],
}

/// A report of at most `payload_bytes_max` bytes: offers, words and the bad go first.
pub(super) fn report(
    progress: &Progress,
    state: &State,
    outcome: &Outcome<'_>,
    payload_bytes_max: usize,
) -> Vec<u8> {
    let mut fields = fields(progress, state, outcome);
    let fits = |fields: &Map<String, Value>| {
        let payload = json!(fields).to_string();
        (payload.len() <= payload_bytes_max).then(|| payload.into_bytes())
    };
    for key in ["offers", "bad", "failure", "id"] {
        loop {
            if let Some(payload) = fits(&fields) {
                return payload;
            }
            let list = fields.get_mut(key).and_then(Value::as_array_mut);
            if list.and_then(Vec::pop).is_none() {
                break;
            }
        }
        fields.remove(key);
    }
    json!(fields).to_string().into_bytes()
}

fn fields(progress: &Progress, state: &State, outcome: &Outcome<'_>) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut say = |key: &str, value: Value| fields.insert(key.to_owned(), value);
    say("phase", progress.phase.word().into());
    let announced = outcome
        .release
        .map(|release| (&release.name, &release.version));
    let release = progress.release.as_ref().map(|id| (&id.name, &id.version));
    if let Some((name, version)) = release.or(announced) {
        say("release", format!("{name}@{version}").into());
    }
    say("serves", state.active.to_string().into());
    say("unconfirmed", progress.unconfirmed.into());
    say("bytes_total", progress.total_bytes.into());
    say("bytes_done", progress.done_bytes.into());
    say("bytes_reused", progress.reused_bytes.into());
    say("bytes_fetched", progress.fetched_bytes.into());
    say("bytes_per_second", progress.bytes_per_second.into());
    if let Some(waiting) = progress.waiting {
        say("waiting", waiting.word().into());
    }
    if let Some(failure) = &progress.failure {
        say("failure", cut(failure).into());
    }
    if let Some(error) = outcome.error.or(progress.failure_name) {
        say("error", error.into());
    }
    let latest = state.bad.iter().rev().take(BAD_MAX);
    let bad: Vec<String> = latest.map(|bad| bad.release.to_string()).collect();
    if !bad.is_empty() {
        say("bad", bad.into());
    }
    if !outcome.offers.is_empty() {
        let offers = outcome.offers.iter().take(OFFERS_MAX);
        say("offers", offers.map(offered).collect());
    }
    if let Some(id) = outcome.id {
        say("id", id.into());
    }
    say("version", env!("CARGO_PKG_VERSION").into());
    fields
}

/// The answer to an announcement that starts nothing.
pub(super) fn refusal(
    topic: &str,
    correlation: Option<Vec<u8>>,
    id: Option<&str>,
    (error, message): (&str, &str),
) -> Publication {
    let mut payload = json!({ "error": error, "message": cut(message) });
    if let Some(id) = id {
        payload["id"] = id.into();
    }
    Publication {
        topic: topic.into(),
        payload: payload.to_string().into_bytes(),
        correlation,
        delivery: Delivery::Result,
    }
}

fn offered(offer: &Offer) -> Value {
    let custom = &offer.entry.custom;
    let mut offered = json!({
        "release": format!("{}@{}", custom.name, custom.version),
        "size_bytes": custom.size_bytes,
        "installed": offer.installed,
        "active": offer.active,
    });
    if let Some(unfit) = &offer.unfit {
        offered["error"] = unfit.name().into();
    }
    offered
}

/// An error may repeat what a server sent, so not at any length.
fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(FAILURE_BYTES_MAX)]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use cabind_updates::update::{Hold, Phase, Waiting};

    #[test]
    fn a_report_that_does_not_fit_loses_its_words_and_keeps_its_numbers() {
        let progress = Progress {
            phase: Phase::RolledBack,
            done_bytes: 7,
            waiting: Some(Waiting::Held(Hold::Metered)),
            failure: Some("\u{e9}".repeat(4000)),
            ..Progress::default()
        };
        let outcome = Outcome {
            id: Some("1"),
            error: Some("Trial"),
            ..Outcome::default()
        };
        let of = |bytes_max| {
            let payload = report(&progress, &State::default(), &outcome, bytes_max);
            serde_json::from_slice::<Value>(&payload).unwrap()
        };
        let whole = of(4096);
        assert_eq!(whole["failure"].as_str().unwrap().len(), FAILURE_BYTES_MAX);
        assert_eq!(whole["waiting"], "metered");
        let mut short = whole.clone();
        short.as_object_mut().unwrap().remove("failure");
        assert_eq!(of(600), short);
        assert_eq!(
            (&short["phase"], &short["id"]),
            (&json!("rolled_back"), &json!("1"))
        );
        assert_eq!(
            (&short["bytes_done"], &short["error"]),
            (&json!(7), &json!("Trial"))
        );
    }
}
