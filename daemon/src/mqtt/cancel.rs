//! Which native requests are being answered, and whose a cancellation means.
use super::fields::Invalid;
use std::collections::HashMap;
use tokio_util::sync::CancellationToken;

/// By the number in the engine's request id. As many as the engine accepts.
#[derive(Debug, Default)]
pub(super) struct Cancellables {
    running: HashMap<u64, Cancellable>,
}

#[derive(Debug)]
struct Cancellable {
    id: String,
    response_topic: String,
    cancel: CancellationToken,
}

impl Cancellables {
    pub(super) fn begin(
        &mut self,
        number: u64,
        id: &str,
        response_topic: &str,
        cancel: CancellationToken,
    ) {
        let running = Cancellable {
            id: id.into(),
            response_topic: response_topic.into(),
            cancel,
        };
        self.running.insert(number, running);
    }

    pub(super) fn end(&mut self, number: u64) {
        self.running.remove(&number);
    }

    /// Cancels the request of this id that is answered on `response_topic`, or the only one of
    /// this id. Requesters choose ids by themselves: one must not cancel what another asked.
    pub(super) fn cancel(&self, id: &str, response_topic: Option<&str>) -> Result<(), Invalid> {
        let refuse = |why: &str| Err(Invalid(why.into()));
        let found: Vec<&Cancellable> = self
            .running
            .values()
            .filter(|running| running.id == id)
            .filter(|running| response_topic.is_none_or(|topic| topic == running.response_topic))
            .collect();
        match found.len() {
            0 => return refuse("id is not that of a request being answered"),
            2.. if response_topic.is_none() => {
                return refuse("id is that of several requests: name the response topic of yours");
            }
            _ => {}
        }
        for running in found {
            running.cancel.cancel();
        }
        Ok(())
    }
}
