//! The head of an answer: the status, the range, the length, and whether it is the same copy.
use super::Fault;
use super::error::quoted;
use super::response::Ask;
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Response, StatusCode};
use std::ops::Range;

/// Bytes of a tag; a longer one is as good as none.
const ETAG_BYTES_MAX: usize = 256;

/// Tells one copy of a file from another on the same mirror.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Served {
    etag: Option<String>,
    length: Option<u64>,
}

impl Served {
    /// The tag that a later request may insist on. A weak one may not be sent, only compared.
    pub(super) fn strong_tag(&self) -> Option<&str> {
        self.etag.as_deref().filter(|tag| !tag.starts_with("W/"))
    }

    /// Whether both may be the same. What one of them does not tell is no difference.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        fn agree<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        agree(self.etag.as_ref(), other.etag.as_ref())
            && agree(self.length.as_ref(), other.length.as_ref())
    }
}

/// Bytes that a body must have.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    Exactly { bytes: u64, too_many: TooMany },
    AtMost { bytes: u64 },
}

/// What it means when more comes.
#[derive(Clone, Copy, Debug)]
pub(super) enum TooMany {
    Long,
    /// The answer was a whole file that could have been the range.
    RangeIgnored,
}

impl Wanted {
    pub(super) fn exceeded(self) -> Fault {
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

/// Checks a head: the status, the range, the length, and that it is the copy seen before.
pub(super) fn checked(
    ask: &Ask<'_>,
    response: Response,
) -> Result<(Response, Served, Wanted), Fault> {
    let headers = response.headers();
    let status = response.status();
    match (status, &ask.range) {
        (StatusCode::OK, _) | (StatusCode::PARTIAL_CONTENT, Some(_)) => {}
        // Object stores say 403 for what is not there to those who may not list.
        (StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::FORBIDDEN, _) => {
            return Err(Fault::NotFound);
        }
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
            let copy = Served {
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
    let copy = Served { etag, length };
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

pub(super) fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
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
        let copy = |etag: Option<&str>, length| Served {
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
