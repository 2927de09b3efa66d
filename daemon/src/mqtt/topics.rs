//! Topic names, and where an answer may go.
use super::fields::Invalid;

pub(super) const HERMES_QUERY: &str = "hermes/nlu/query";
/// Bytes of a request's id.
pub(super) const ID_BYTES_MAX: usize = 128;

/// The native topics of one site.
#[derive(Clone, Debug)]
pub(super) struct Topics {
    site: String,
    pub(super) request: String,
    pub(super) cancel: String,
    pub(super) status: String,
    /// For refusals that have no response topic.
    pub(super) error: String,
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

    fn check_response_topic(&self, topic: &str) -> Result<(), Invalid> {
        let refuse = |why: &str| Err(Invalid(format!("the response topic {why}")));
        if topic.is_empty() {
            return refuse("is empty");
        }
        if topic.contains(['+', '#', '\0']) {
            return refuse("has a wildcard: + and # are for subscriptions");
        }
        if topic.starts_with('$') {
            return refuse("begins with $, which belongs to the broker");
        }
        // An answer there would come back as a request, or stand for the daemon's own state.
        let ours = [&self.request, &self.cancel, &self.status, &self.error];
        if topic == HERMES_QUERY || ours.iter().any(|own| *own == topic) {
            return refuse("is one of the daemon's own topics");
        }
        Ok(())
    }
}

/// An id is also a topic level where a request names no response topic.
pub(super) fn id_fits(id: &str) -> bool {
    let fits = |c: char| !c.is_control() && !['+', '#', '/'].contains(&c);
    !id.is_empty() && id.len() <= ID_BYTES_MAX && id.chars().all(fits)
}
