//! One request to one mirror: redirects, the head of the answer, and its body as it comes.
use super::error::quoted;
use super::limit::{Limiter, Meter};
use super::{Fault, Limits};
use bytes::Bytes;
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Client, Response, StatusCode, Url};
use std::error::Error as _;
use std::ops::Range;
use std::time::{Duration, Instant};

const REDIRECTS_MAX: usize = 5;
/// A longer one is as good as none.
const ETAG_BYTES_MAX: usize = 256;

/// Clients with and without the car's certificate.
#[derive(Debug)]
pub(super) struct Clients {
    pub(super) own: Client,
    pub(super) foreign: Client,
}

/// What is asked of a mirror.
#[derive(Debug)]
pub(super) struct Ask<'a> {
    pub(super) url: Url,
    /// `None` for the whole file.
    pub(super) range: Option<Range<u64>>,
    /// What the mirror last said that it serves.
    pub(super) seen: Option<&'a Copy>,
    /// Of the whole file.
    pub(super) bytes_max: u64,
}

/// Tells one copy of a file from another on the same mirror.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Copy {
    etag: Option<String>,
    length: Option<u64>,
}

impl Copy {
    /// Whether both may be the same. What one of them does not tell is no difference.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        fn agree<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        agree(self.etag.as_ref(), other.etag.as_ref())
            && agree(self.length.as_ref(), other.length.as_ref())
    }
}

/// The body of an answer whose head is right.
#[derive(Debug)]
pub(super) struct Body {
    response: Response,
    pub(super) copy: Copy,
    pub(super) meter: Meter,
    wanted: Wanted,
    got_bytes: u64,
    /// Got and not yet given.
    rest: Bytes,
    stall_ms_max: u64,
}

/// Bytes that a body must have.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    Exactly { bytes: u64, too_many: TooMany },
    AtMost { bytes: u64 },
}

/// What it means when more comes.
#[derive(Clone, Copy, Debug)]
enum TooMany {
    Long,
    /// The answer was a whole file that could have been the range.
    RangeIgnored,
}

impl Wanted {
    fn exceeded(self) -> Fault {
        match self {
            Self::AtMost { bytes } => Fault::TooLarge { bytes_max: bytes },
            Self::Exactly { bytes, too_many } => match too_many {
                TooMany::Long => Fault::Long {
                    wanted_bytes: bytes,
                },
                TooMany::RangeIgnored => Fault::RangeIgnored,
            },
        }
    }
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
        let client = if url.origin() == ask.url.origin() {
            &clients.own
        } else {
            &clients.foreign
        };
        let mut request = client
            .get(url.clone())
            .header(header::ACCEPT_ENCODING, "identity");
        if let Some(range) = &ask.range {
            let last = range.end.saturating_sub(1);
            request = request.header(header::RANGE, format!("bytes={}-{last}", range.start));
            let etag = ask.seen.and_then(|seen| seen.etag.as_deref());
            // A weak one may not be sent; it is still compared.
            if let Some(etag) = etag.filter(|etag| !etag.starts_with("W/")) {
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

/// Checks a head: the status, the range, the length, and that it is the copy seen before.
fn checked(ask: &Ask<'_>, response: Response) -> Result<(Response, Copy, Wanted), Fault> {
    let headers = response.headers();
    let status = response.status();
    match (status, &ask.range) {
        (StatusCode::OK, _) | (StatusCode::PARTIAL_CONTENT, Some(_)) => {}
        (StatusCode::NOT_FOUND | StatusCode::GONE, _) => return Err(Fault::NotFound),
        (StatusCode::RANGE_NOT_SATISFIABLE, Some(range)) => {
            return Err(Fault::RangeRefused {
                wanted_bytes: range.end,
            });
        }
        (StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS, _) => {
            return Err(busy(status, headers));
        }
        (status, _) if status.is_server_error() => return Err(busy(status, headers)),
        (status, _) => {
            return Err(Fault::Status {
                code: status.as_u16(),
            });
        }
    }
    if let Some(encoding) = headers.get(header::CONTENT_ENCODING)
        && encoding != "identity"
    {
        return Err(Fault::Encoded {
            encoding: quoted(&String::from_utf8_lossy(encoding.as_bytes())),
        });
    }
    let etag = text(headers, &header::ETAG)
        .filter(|etag| etag.len() <= ETAG_BYTES_MAX)
        .map(String::from);
    let said_bytes = response.content_length();
    let (wanted, length) = match &ask.range {
        None => whole(ask.bytes_max, said_bytes)?,
        Some(range) if status == StatusCode::PARTIAL_CONTENT => part(range, headers, said_bytes)?,
        Some(range) => {
            let copy = Copy {
                etag: etag.clone(),
                length: said_bytes,
            };
            if ask.seen.is_some_and(|seen| !seen.may_be(&copy)) {
                return Err(Fault::Changed);
            }
            // The whole file is as good when it is what was asked for.
            let same = range.start == 0 && said_bytes.is_none_or(|said| said == range.end);
            if !same {
                return Err(Fault::RangeIgnored);
            }
            let wanted = Wanted::Exactly {
                bytes: range.end,
                too_many: TooMany::RangeIgnored,
            };
            (wanted, said_bytes)
        }
    };
    let copy = Copy { etag, length };
    if ask.seen.is_some_and(|seen| !seen.may_be(&copy)) {
        return Err(Fault::Changed);
    }
    Ok((response, copy, wanted))
}

fn whole(bytes_max: u64, said_bytes: Option<u64>) -> Result<(Wanted, Option<u64>), Fault> {
    match said_bytes {
        Some(bytes) if bytes > bytes_max => Err(Fault::TooLarge { bytes_max }),
        Some(bytes) => {
            let too_many = TooMany::Long;
            Ok((Wanted::Exactly { bytes, too_many }, said_bytes))
        }
        None => Ok((Wanted::AtMost { bytes: bytes_max }, None)),
    }
}

fn part(
    range: &Range<u64>,
    headers: &HeaderMap,
    said_bytes: Option<u64>,
) -> Result<(Wanted, Option<u64>), Fault> {
    let said = text(headers, &header::CONTENT_RANGE).unwrap_or_default();
    let Some(length) = content_range(said, range) else {
        return Err(Fault::WrongRange {
            said: quoted(said),
            wanted: format!("bytes {}-{}", range.start, range.end.saturating_sub(1)),
        });
    };
    let wanted_bytes = range.end.saturating_sub(range.start);
    match said_bytes {
        Some(said_bytes) if said_bytes != wanted_bytes => Err(Fault::Length {
            said_bytes,
            wanted_bytes,
        }),
        _ => {
            let wanted = Wanted::Exactly {
                bytes: wanted_bytes,
                too_many: TooMany::Long,
            };
            Ok((wanted, length))
        }
    }
}

/// The length of the file as `Content-Range` tells it, when the range is the wanted one.
fn content_range(said: &str, wanted: &Range<u64>) -> Option<Option<u64>> {
    let (range, length) = said.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let same = number(first)? == wanted.start && number(last)?.checked_add(1)? == wanted.end;
    if !same {
        return None;
    }
    match length {
        "*" => Some(None),
        length => Some(Some(number(length).filter(|&length| length >= wanted.end)?)),
    }
}

/// Digits only: `parse` alone would take a sign.
fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn busy(status: StatusCode, headers: &HeaderMap) -> Fault {
    // The other form is a date: the car's clock may be wrong, so the usual pause applies.
    let seconds = text(headers, &header::RETRY_AFTER).and_then(number);
    Fault::Busy {
        code: status.as_u16(),
        retry_after_ms: seconds.map(|seconds| seconds.saturating_mul(1000)),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_range_must_be_the_one_that_was_asked_for() {
        for (said, wanted) in [
            ("bytes 10-19/100", Some(Some(100))),
            ("bytes 10-19/20", Some(Some(20))),
            ("bytes 10-19/*", Some(None)),
            ("bytes 10-19/19", None),
            ("bytes 10-18/100", None),
            ("bytes 9-19/100", None),
            ("bytes +10-19/100", None),
            ("bytes 10-19", None),
            ("bytes */100", None),
            ("bytes 10-19/", None),
            ("bytes 10-19/x", None),
            ("bytes  10-19/100", None),
            ("items 10-19/100", None),
            ("bytes 10-18446744073709551615/*", None),
            ("bytes 10-19/18446744073709551616", None),
            ("", None),
        ] {
            assert_eq!(content_range(said, &(10..20)), wanted, "{said:?}");
        }
    }

    #[test]
    fn another_copy_is_known_by_its_tag_or_its_length() {
        let copy = |etag: Option<&str>, length| Copy {
            etag: etag.map(Into::into),
            length,
        };
        let seen = copy(Some("\"a\""), Some(100));
        for (other, same) in [
            (copy(Some("\"a\""), Some(100)), true),
            (copy(Some("\"a\""), None), true),
            (copy(None, None), true),
            (copy(Some("\"b\""), Some(100)), false),
            (copy(Some("\"a\""), Some(99)), false),
            (copy(None, Some(99)), false),
        ] {
            assert_eq!(seen.may_be(&other), same, "{other:?}");
        }
    }
}
