//! One request to one mirror: redirects, the head of the answer, and its body as it comes.
use super::clients::Clients;
use super::error::quoted;
use super::head::{Served, Wanted, checked, text};
use super::limit::{Limiter, Meter};
use super::{Fault, Limits};
use bytes::Bytes;
use reqwest::{Response, Url, header};
use std::error::Error as _;
use std::ops::Range;
use std::time::{Duration, Instant};

const REDIRECTS_MAX: usize = 5;

/// What is asked of a mirror.
#[derive(Debug)]
pub(super) struct Ask<'a> {
    pub(super) url: Url,
    /// `None` for the whole file.
    pub(super) range: Option<Range<u64>>,
    /// What the mirror last said that it serves.
    pub(super) seen: Option<&'a Served>,
    /// Of the whole file.
    pub(super) bytes_max: u64,
}

/// The body of an answer whose head is right.
#[derive(Debug)]
pub(super) struct Body {
    response: Response,
    pub(super) copy: Served,
    pub(super) meter: Meter,
    wanted: Wanted,
    got_bytes: u64,
    /// Got and not yet given.
    rest: Bytes,
    stall_ms_max: u64,
}

/// Sends a request and checks the head of the answer.
pub(super) async fn open(
    clients: &Clients,
    limits: &Limits,
    ask: Ask<'_>,
) -> Result<Body, (Fault, Meter)> {
    let mut meter = Meter::new(limits.bytes_per_second_min, limits.slow_window_ms);
    let began = Instant::now();
    let opened = answer(clients, limits, &ask)
        .await
        .and_then(|response| checked(&ask, response));
    // The head has a limit of its own; its time counts for the request as a whole.
    meter.waited(began.elapsed());
    match opened {
        Ok((response, copy, wanted)) => Ok(Body {
            response,
            copy,
            meter,
            wanted,
            got_bytes: 0,
            rest: Bytes::new(),
            stall_ms_max: limits.stall_ms_max,
        }),
        Err(fault) => Err((fault, meter)),
    }
}

/// The answer after redirects.
async fn answer(clients: &Clients, limits: &Limits, ask: &Ask<'_>) -> Result<Response, Fault> {
    let mut url = ask.url.clone();
    for _ in 0..=REDIRECTS_MAX {
        let mut request = clients
            .of(&url, &ask.url)
            .get(url.clone())
            .header(header::ACCEPT_ENCODING, "identity");
        if let Some(range) = &ask.range {
            let last = range.end.saturating_sub(1);
            request = request.header(header::RANGE, format!("bytes={}-{last}", range.start));
            if let Some(etag) = ask.seen.and_then(Served::strong_tag) {
                request = request.header(header::IF_RANGE, etag);
            }
        }
        let sent = tokio::time::timeout(ms(limits.response_ms_max), request.send()).await;
        let response = match sent {
            Ok(sent) => sent.map_err(|error| unsent(error, limits.response_ms_max))?,
            Err(_) => {
                return Err(Fault::Stalled {
                    ms: limits.response_ms_max,
                });
            }
        };
        if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
            return Ok(response);
        }
        url = next_hop(&url, &response)?;
    }
    Err(Fault::RedirectLoop {
        redirects_max: REDIRECTS_MAX,
    })
}

fn next_hop(from: &Url, response: &Response) -> Result<Url, Fault> {
    let Some(to) = text(response.headers(), &header::LOCATION) else {
        return Err(Fault::Status {
            code: response.status().as_u16(),
        });
    };
    let refused = |why| Fault::RedirectRefused {
        to: quoted(to),
        why,
    };
    let url = from
        .join(to)
        .map_err(|_| refused("which is not an address"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refused("which is neither http nor https"));
    }
    if from.scheme() == "https" && url.scheme() == "http" {
        return Err(refused("from https to http"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refused("which has a user name"));
    }
    Ok(url)
}

/// Why no answer came.
fn unsent(error: reqwest::Error, response_ms_max: u64) -> Fault {
    let connecting = error.is_connect();
    if error.is_timeout() {
        return Fault::Stalled {
            ms: response_ms_max,
        };
    }
    // The address is told elsewhere, and a redirected one may hold a secret.
    let error = error.without_url();
    let mut reason = error.to_string();
    let mut tls = false;
    let mut cause = error.source();
    while let Some(error) = cause {
        tls |= is_tls(error);
        reason = error.to_string();
        cause = error.source();
    }
    let reason = quoted(&reason);
    match (tls, connecting) {
        (true, _) => Fault::Tls { reason },
        (false, true) => Fault::Connect { reason },
        (false, false) => Fault::NoAnswer { reason },
    }
}

/// Errors of input and output hide what they were made from, sometimes several deep.
fn is_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut error = error;
    loop {
        if error.is::<tokio_rustls::rustls::Error>() {
            return true;
        }
        let io = error.downcast_ref::<std::io::Error>();
        match io.and_then(std::io::Error::get_ref) {
            Some(inner) => error = inner,
            None => return false,
        }
    }
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

impl Body {
    /// The next bytes, at most so many; `None` after the last. The last ones come only when
    /// nothing follows them.
    pub(super) async fn next(
        &mut self,
        bytes_max: usize,
        limiter: &Limiter,
    ) -> Result<Option<Bytes>, Fault> {
        if self.rest.is_empty() {
            let Some(bytes) = self.received(limiter).await? else {
                return self.ended();
            };
            self.got_bytes = self.got_bytes.saturating_add(bytes.len() as u64);
            let over = match self.wanted {
                Wanted::AtMost { bytes } => self.got_bytes > bytes,
                Wanted::Exactly { bytes, .. } if self.got_bytes < bytes => false,
                Wanted::Exactly { bytes, .. } => {
                    self.got_bytes > bytes || self.received(limiter).await?.is_some()
                }
            };
            if over {
                return Err(self.wanted.exceeded());
            }
            self.rest = bytes;
        }
        let length = self.rest.len().min(bytes_max);
        Ok(Some(self.rest.split_to(length)))
    }

    /// Whether the end is where it must be.
    fn ended(&self) -> Result<Option<Bytes>, Fault> {
        match self.wanted {
            Wanted::Exactly { bytes, .. } if self.got_bytes < bytes => Err(self.cut()),
            _ => Ok(None),
        }
    }

    pub(super) fn cut(&self) -> Fault {
        Fault::Cut {
            got_bytes: self.got_bytes,
            wanted_bytes: match self.wanted {
                Wanted::Exactly { bytes, .. } => Some(bytes),
                Wanted::AtMost { .. } => None,
            },
        }
    }

    /// Bytes that the server promised.
    pub(super) fn promised_bytes(&self) -> u64 {
        match self.wanted {
            Wanted::Exactly { bytes, .. } => bytes,
            Wanted::AtMost { .. } => 0,
        }
    }

    /// Bytes off the network, never none.
    async fn received(&mut self, limiter: &Limiter) -> Result<Option<Bytes>, Fault> {
        loop {
            let began = Instant::now();
            let chunk = tokio::time::timeout(ms(self.stall_ms_max), self.response.chunk()).await;
            let chunk = match chunk {
                Ok(Ok(chunk)) => chunk,
                Ok(Err(_)) => return Err(self.cut()),
                Err(_) => {
                    self.meter.waited(began.elapsed());
                    return Err(Fault::Stalled {
                        ms: self.stall_ms_max,
                    });
                }
            };
            let Some(bytes) = chunk else {
                return Ok(None);
            };
            self.meter.add(began.elapsed(), bytes.len() as u64)?;
            limiter.take(bytes.len() as u64).await;
            if !bytes.is_empty() {
                return Ok(Some(bytes));
            }
        }
    }
}
