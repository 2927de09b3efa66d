//! What the mirrors did in one call, and which of them is asked next.
use super::head::Served;
use super::limit::Meter;
use super::{Fault, FetchError, Http, Retry, Tried, path_fits};
use reqwest::Url;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// After so many changes of a file in one call its mirror's tags mean nothing.
const CHANGES_MAX: u32 = 2;

/// One call: what is wanted, and what its mirrors did so far.
pub(super) struct Call<'a> {
    pub(super) path: &'a str,
    mirrors: Mutex<Vec<Seen>>,
}

#[derive(Clone, Debug, Default)]
struct Seen {
    copy: Option<Served>,
    /// Times that a copy differed from the one before.
    changes: u32,
    fault: Option<Fault>,
    given_up: bool,
}

/// Attempts for one request.
pub(super) struct Tries<'a> {
    http: &'a Http,
    call: &'a Call<'a>,
    /// Since the last one that brought something.
    failures: u32,
}

/// How an attempt ended that did not bring everything.
pub(super) enum Ended {
    /// With the meter when there was an answer or the wait for one.
    Fault(Fault, Option<Meter>),
    Stopped,
}

impl<'a> Call<'a> {
    pub(super) fn new(http: &Http, path: &'a str) -> Result<Self, FetchError> {
        if !path_fits(path) {
            return Err(FetchError::Path { path: path.into() });
        }
        Ok(Self {
            path,
            mirrors: Mutex::new(vec![Seen::default(); http.bases.len()]),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.mirrors.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The copy that a mirror serves.
    pub(super) fn seen(&self, mirror: usize) -> Option<Served> {
        self.lock().get(mirror)?.copy.clone()
    }

    /// Remembers the first copy. Requests that began together learn here that theirs differ.
    pub(super) fn saw(&self, mirror: usize, copy: &Served) -> Result<(), Ended> {
        let mut mirrors = self.lock();
        let Some(seen) = mirrors.get_mut(mirror) else {
            return Ok(());
        };
        match &seen.copy {
            Some(seen) if !seen.may_be(copy) => Err(Ended::Fault(Fault::Changed, None)),
            Some(_) => Ok(()),
            // A server of several machines may have a tag from each: the sums have to do then.
            None if seen.changes >= CHANGES_MAX => Ok(()),
            None => {
                seen.copy = Some(copy.clone());
                Ok(())
            }
        }
    }

    pub(super) fn error(&self, http: &Http) -> FetchError {
        let mirrors = self.lock();
        let tried = http
            .bases
            .iter()
            .zip(mirrors.iter())
            .filter_map(|(base, seen)| {
                Some(Tried {
                    mirror: base.to_string(),
                    fault: seen.fault.clone()?,
                })
            });
        FetchError::Mirrors {
            path: self.path.into(),
            tried: tried.collect(),
        }
    }
}

impl<'a> Tries<'a> {
    pub(super) fn new(http: &'a Http, call: &'a Call<'a>) -> Self {
        Self {
            http,
            call,
            failures: 0,
        }
    }

    /// How long until a mirror may be asked; `None` when there is no mirror left.
    pub(super) fn pause(&self) -> Option<Duration> {
        self.choose().map(|(_, pause)| pause)
    }

    fn choose(&self) -> Option<(usize, Duration)> {
        let seen = self.call.lock();
        self.http
            .mirrors
            .choose(|mirror| seen.get(mirror).is_some_and(|seen| !seen.given_up))
    }

    /// The mirror to ask, when it may be asked.
    pub(super) async fn mirror(&self) -> Result<usize, FetchError> {
        loop {
            let Some((mirror, pause)) = self.choose() else {
                return Err(self.call.error(self.http));
            };
            if pause.is_zero() {
                return Ok(mirror);
            }
            self.http.timing.sleep(pause).await;
        }
    }

    /// Takes note of a fault; the error when it was one too many.
    pub(super) fn failed(
        &mut self,
        mirror: usize,
        fault: Fault,
        progress: bool,
    ) -> Result<(), FetchError> {
        let base = self.http.bases.get(mirror).map(Url::as_str);
        tracing::debug!(path = self.call.path, mirror = base, %fault, progress, "a fetch failed");
        if fault.is_of_the_mirror() {
            let retry_after = match fault {
                Fault::Busy { retry_after_ms, .. } => retry_after_ms.map(Duration::from_millis),
                _ => None,
            };
            self.http.mirrors.failed(mirror, retry_after);
        }
        let retry = fault.retry();
        if let Some(seen) = self.call.lock().get_mut(mirror) {
            if fault == Fault::Changed {
                seen.copy = None;
                seen.changes = seen.changes.saturating_add(1);
            }
            seen.given_up |= retry != Retry::Later;
            seen.fault = Some(fault);
        }
        self.failures = match (progress, retry) {
            (true, _) => 0,
            (false, Retry::Later) => self.failures.saturating_add(1),
            (false, _) => self.failures,
        };
        if self.failures < self.http.limits.attempts_max {
            return Ok(());
        }
        Err(self.call.error(self.http))
    }
}
