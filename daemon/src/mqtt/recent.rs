//! Which requests have been seen: a broker may deliver one twice, and a client may send it again.
use super::outbox::Publication;
use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Requests remembered.
const REQUESTS_MAX: usize = 512;
/// Bytes of the results remembered.
const RESULT_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Who asked and under which id: two clients may choose the same id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct RequestKey {
    pub(super) response_topic: String,
    pub(super) id: String,
}

/// The digest of a request's payload and correlation data. The same id with other content is
/// another request; with other correlation data it is one whose sender would not know an answer
/// that was made for the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digest(u64);

impl Digest {
    pub(super) fn of(payload: &[u8], correlation: Option<&[u8]>) -> Self {
        let mut hasher = DefaultHasher::new();
        payload.hash(&mut hasher);
        correlation.hash(&mut hasher);
        Self(hasher.finish())
    }
}

/// What is known about a request that comes in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    New,
    /// The same request is being answered.
    Running,
    /// It was answered with this.
    Answered(Arc<Publication>),
    /// Another request with this id is being answered.
    Clash,
}

#[derive(Debug)]
enum Progress {
    Running,
    Answered(Arc<Publication>),
}

/// The requests of late, oldest answers forgotten first.
#[derive(Debug, Default)]
pub(super) struct Recent {
    requests: HashMap<RequestKey, (Digest, Progress)>,
    /// Answered ones in the order of their answers.
    answered: VecDeque<RequestKey>,
    result_bytes: usize,
}

impl Recent {
    /// Looks a request up and, when it is new, notes that it runs.
    pub(super) fn begin(&mut self, key: &RequestKey, digest: Digest) -> Seen {
        match self.requests.get(key) {
            Some((known, Progress::Running)) if *known == digest => return Seen::Running,
            Some((_, Progress::Running)) => return Seen::Clash,
            Some((known, Progress::Answered(result))) if *known == digest => {
                return Seen::Answered(result.clone());
            }
            // An id used again for something else: the earlier request is over.
            Some((_, Progress::Answered(_))) => self.forget(key),
            None => {}
        }
        self.requests
            .insert(key.clone(), (digest, Progress::Running));
        Seen::New
    }

    /// Notes the answer.
    pub(super) fn answered(&mut self, key: &RequestKey, result: Arc<Publication>) {
        let Some((_, progress)) = self.requests.get_mut(key) else {
            return;
        };
        self.result_bytes += result.payload.len();
        *progress = Progress::Answered(result);
        self.answered.push_back(key.clone());
        while self.answered.len() > REQUESTS_MAX || self.result_bytes > RESULT_BYTES_MAX {
            match self.answered.front().cloned() {
                Some(oldest) => self.forget(&oldest),
                None => break,
            }
        }
    }

    /// Forgets a request, so that it may be tried again.
    pub(super) fn forget(&mut self, key: &RequestKey) {
        if let Some((_, Progress::Answered(result))) = self.requests.remove(key) {
            self.result_bytes -= result.payload.len();
            self.answered.retain(|other| other != key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::outbox::Delivery;
    use super::*;

    fn key(id: &str) -> RequestKey {
        RequestKey {
            response_topic: "answers".into(),
            id: id.into(),
        }
    }

    fn result(bytes: usize) -> Arc<Publication> {
        Arc::new(Publication {
            topic: "answers".into(),
            payload: vec![0; bytes],
            correlation: None,
            delivery: Delivery::Result,
        })
    }

    #[test]
    fn a_request_that_comes_twice_is_recognised_at_every_stage() {
        let mut recent = Recent::default();
        let (first, second) = (Digest::of(b"first", None), Digest::of(b"second", None));
        assert_eq!(recent.begin(&key("1"), first), Seen::New);
        assert_eq!(recent.begin(&key("1"), first), Seen::Running);
        assert_eq!(recent.begin(&key("1"), second), Seen::Clash);
        let answer = result(3);
        recent.answered(&key("1"), answer.clone());
        assert_eq!(recent.begin(&key("1"), first), Seen::Answered(answer));
        assert_eq!(recent.begin(&key("1"), second), Seen::New);
        recent.forget(&key("1"));
        assert_eq!(recent.begin(&key("1"), second), Seen::New);
    }

    #[test]
    fn the_memory_of_answers_is_bounded_in_number_and_bytes() {
        let mut recent = Recent::default();
        for number in 0..2000 {
            let key = key(&number.to_string());
            recent.begin(&key, Digest(number));
            recent.answered(&key, result(1));
        }
        assert_eq!(recent.requests.len(), REQUESTS_MAX);
        assert_eq!(recent.result_bytes, REQUESTS_MAX);
        let big = key("big");
        recent.begin(&big, Digest(0));
        recent.answered(&big, result(RESULT_BYTES_MAX));
        assert_eq!(recent.requests.len(), 1);
        recent.begin(&key("bigger"), Digest(0));
        recent.answered(&key("bigger"), result(RESULT_BYTES_MAX + 1));
        assert!(recent.requests.is_empty() && recent.answered.is_empty());
        assert_eq!(recent.result_bytes, 0);
    }
}
