//! Topic names, and where an answer may go.
use super::fields::Invalid;

pub(super) const HERMES_QUERY: &str = "hermes/nlu/query";
/// Bytes of a request's id.
pub(super) const ID_BYTES_MAX: usize = 128;
/// Levels of a response topic. Brokers hang up on more (EMQX above 128, mosquitto above 200).
const TOPIC_LEVELS_MAX: usize = 128;

/// The native topics of one site.
#[derive(Clone, Debug)]
pub(super) struct Topics {
    site: String,
    pub(super) request: String,
    pub(super) cancel: String,
    pub(super) status: String,
    /// For refusals that have no response topic.
    pub(super) error: String,
    /// Announcements of releases.
    pub(super) update: String,
    /// Reports of updates, and refusals of announcements.
    pub(super) progress: String,
    /// The car's signals.
    pub(super) vehicle: String,
}

/// Where the answer to a request goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) topic: String,
    pub(super) correlation: Option<Vec<u8>>,
}

impl Topics {
    pub(super) fn of_site(site: &str) -> Self {
        let topic = |name: &str| format!("cabind/{site}/{name}");
        Self {
            site: site.into(),
            request: topic("request"),
            cancel: topic("cancel"),
            status: topic("status"),
            error: topic("error"),
            update: topic("update"),
            progress: topic("update/progress"),
            vehicle: topic("vehicle"),
        }
    }

    /// The response topic the requester names, or the one its id gives, or `None`.
    pub(super) fn address(
        &self,
        response_topic: Option<&str>,
        correlation: Option<Vec<u8>>,
        id: Option<&str>,
    ) -> Result<Option<Address>, Invalid> {
        let topic = match (response_topic, id) {
            (Some(topic), _) => {
                self.check_response_topic(topic)?;
                topic.to_owned()
            }
            (None, Some(id)) => format!("cabind/{}/response/{id}", self.site),
            (None, None) => return Ok(None),
        };
        Ok(Some(Address { topic, correlation }))
    }

    /// Whether requests come there, so that a requester is heard.
    pub(super) fn is_for_requests(&self, topic: &str) -> bool {
        topic != self.update && topic != self.vehicle
    }

    fn check_response_topic(&self, topic: &str) -> Result<(), Invalid> {
        let refuse = |why: &str| Err(Invalid(format!("the response topic {why}")));
        if topic.is_empty() {
            return refuse("is empty");
        }
        if topic.contains(['+', '#']) {
            return refuse("has a wildcard: + and # are for subscriptions");
        }
        if !topic.chars().all(char_fits) {
            return refuse("has a control character or a Unicode noncharacter");
        }
        if topic.split('/').count() > TOPIC_LEVELS_MAX {
            return refuse(&format!("has more than {TOPIC_LEVELS_MAX} levels"));
        }
        if topic.starts_with('$') {
            return refuse("begins with $, which belongs to the broker");
        }
        // An answer there would come back as a request, or stand for the daemon's own state.
        let ours = [
            &self.request,
            &self.cancel,
            &self.status,
            &self.error,
            &self.update,
            &self.progress,
            &self.vehicle,
        ];
        if topic == HERMES_QUERY || ours.iter().any(|own| *own == topic) {
            return refuse("is one of the daemon's own topics");
        }
        Ok(())
    }
}

/// An id is also a topic level where a request names no response topic.
pub(super) fn id_fits(id: &str) -> bool {
    let fits = |c: char| c != '/' && char_fits(c);
    !id.is_empty() && id.len() <= ID_BYTES_MAX && id.chars().all(fits)
}

/// Whether a message can be published there. A broker hangs up on any other topic.
pub(crate) fn topic_fits(topic: &str) -> bool {
    !topic.is_empty() && topic.chars().all(char_fits)
}

/// A character of a topic to publish to. Control characters and noncharacters are what MQTT 5
/// (1.5.4) lets a broker end the connection for, and mosquitto does.
fn char_fits(c: char) -> bool {
    let noncharacter = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    !c.is_control() && !noncharacter && !matches!(c, '+' | '#')
}
