//! Pieces of files from mirrors, each from one that works.
use super::config::MIRRORS_MAX;
use super::limit::{Limiter, Meter};
use super::mirrors::Mirrors;
use super::plan::{Request, plan};
use super::response::{Ask, Body, Clients, Copy, open};
use super::{
    ChunkSource, Fault, FetchError, HttpConfig, Limits, RealTiming, Retry, SetupError, Taken,
    Taker, Timing, Tried, path_fits, tls,
};
use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use reqwest::Url;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Bytes that a buffer begins with at most: a server that promises much has not sent it yet.
const BUFFER_BYTES_FIRST: usize = 1024 * 1024;

/// A repository on one or more HTTP servers with the same content.
#[derive(Debug)]
pub struct Http {
    clients: Clients,
    bases: Vec<Url>,
    mirrors: Mirrors,
    limiter: Limiter,
    streams: Semaphore,
    timing: Arc<dyn Timing>,
    limits: Limits,
}

/// One call: what is wanted, and what its mirrors did so far.
struct Call<'a> {
    path: &'a str,
    mirrors: Mutex<Vec<Seen>>,
}

#[derive(Clone, Debug, Default)]
struct Seen {
    copy: Option<Copy>,
    fault: Option<Fault>,
    given_up: bool,
}

/// Attempts for one request.
struct Tries<'a> {
    http: &'a Http,
    call: &'a Call<'a>,
    /// Since the last one that brought something.
    failures: u32,
}

/// How an attempt ended that did not bring everything.
enum Ended {
    /// With the meter when there was an answer or the wait for one.
    Fault(Fault, Option<Meter>),
    Stopped,
}

impl Http {
    /// Reads certificates and prepares connections; opens none.
    ///
    /// # Errors
    /// [`SetupError`] names what must be changed in the configuration.
    pub fn new(config: &HttpConfig) -> Result<Self, SetupError> {
        Self::with_timing(config, Arc::new(RealTiming::default()))
    }

    /// As [`Http::new`]; pauses and the bandwidth limit go by `timing`.
    ///
    /// # Errors
    /// As [`Http::new`].
    pub fn with_timing(config: &HttpConfig, timing: Arc<dyn Timing>) -> Result<Self, SetupError> {
        let limits = config.limits.clone();
        limits.check()?;
        let count = config.mirrors.len();
        if !(1..=MIRRORS_MAX).contains(&count) {
            return Err(SetupError::Mirrors { count });
        }
        let bases = config
            .mirrors
            .iter()
            .map(|mirror| base(mirror))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            clients: Clients {
                own: client(config, true)?,
                foreign: client(config, false)?,
            },
            bases,
            mirrors: Mirrors::new(count, &limits, timing.clone()),
            limiter: Limiter::new(limits.bytes_per_second_max, timing.clone()),
            streams: Semaphore::new(limits.streams_max),
            timing,
            limits,
        })
    }

    /// Fetches one request's pieces, from as many mirrors as it takes.
    async fn run(
        &self,
        call: &Call<'_>,
        pieces: &[Range<u64>],
        request: Request,
        taker: &dyn Taker,
    ) -> Result<(), FetchError> {
        let stopped = || FetchError::Stopped {
            path: call.path.into(),
        };
        let _stream = self.streams.acquire().await.map_err(|_| stopped())?;
        let mut tries = Tries::new(self, call);
        let mut left = request.pieces;
        loop {
            let mirror = tries.mirror().await?;
            let before = left.start;
            match self.attempt(call, mirror, pieces, &mut left, taker).await {
                Ok(()) => {
                    self.mirrors.served(mirror);
                    return Ok(());
                }
                Err(Ended::Stopped) => return Err(stopped()),
                Err(Ended::Fault(fault, meter)) => {
                    let kept = meter.is_none_or(|meter| meter.kept());
                    tries.failed(mirror, fault, left.start > before && kept)?;
                }
            }
        }
    }

    /// Asks one mirror for the pieces that are left, and takes off `left` what was taken.
    async fn attempt(
        &self,
        call: &Call<'_>,
        mirror: usize,
        pieces: &[Range<u64>],
        left: &mut Range<usize>,
        taker: &dyn Taker,
    ) -> Result<(), Ended> {
        let wanted = pieces.get(left.clone()).unwrap_or_default();
        let (Some(first), Some(last)) = (wanted.first(), wanted.last()) else {
            return Ok(());
        };
        let seen = call.seen(mirror).copy;
        let ask = Ask {
            url: self.url(mirror, call.path)?,
            range: Some(first.start..last.end),
            seen: seen.as_ref(),
            bytes_max: last.end,
        };
        let mut body = open(&self.clients, &self.limits, ask)
            .await
            .map_err(|(fault, meter)| Ended::Fault(fault, Some(meter)))?;
        call.saw(mirror, &body.copy)?;
        for piece in wanted {
            let bytes = match self.piece(&mut body, piece.end - piece.start).await {
                Ok(bytes) => bytes,
                Err(fault) => return Err(Ended::Fault(fault, Some(body.meter))),
            };
            match taker.take(left.start, bytes).await {
                Taken::Kept => left.start += 1,
                Taken::Corrupt => {
                    let fault = Fault::Corrupt { piece: left.start };
                    return Err(Ended::Fault(fault, Some(body.meter)));
                }
                Taken::Stop => return Err(Ended::Stopped),
            }
        }
        Ok(())
    }

    /// The next `length` bytes of a body.
    async fn piece(&self, body: &mut Body, length: u64) -> Result<Bytes, Fault> {
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let mut piece = buffer(length);
        while piece.len() < length {
            let missing = length - piece.len();
            let Some(bytes) = body.next(missing, &self.limiter).await? else {
                return Err(body.cut());
            };
            piece.extend_from_slice(&bytes);
        }
        Ok(piece.freeze())
    }

    /// A whole file from one mirror.
    async fn whole(&self, call: &Call<'_>, mirror: usize, bytes_max: u64) -> Result<Bytes, Ended> {
        let ask = Ask {
            url: self.url(mirror, call.path)?,
            range: None,
            seen: None,
            bytes_max,
        };
        let mut body = open(&self.clients, &self.limits, ask)
            .await
            .map_err(|(fault, meter)| Ended::Fault(fault, Some(meter)))?;
        let mut file = buffer(usize::try_from(body.promised_bytes()).unwrap_or(usize::MAX));
        loop {
            match body.next(usize::MAX, &self.limiter).await {
                Ok(Some(bytes)) => file.extend_from_slice(&bytes),
                Ok(None) => return Ok(file.freeze()),
                Err(fault) => return Err(Ended::Fault(fault, Some(body.meter))),
            }
        }
    }

    fn url(&self, mirror: usize, path: &str) -> Result<Url, Ended> {
        let unusable = || {
            let reason = "its address is unusable".into();
            Ended::Fault(Fault::Connect { reason }, None)
        };
        let mut url = self.bases.get(mirror).cloned().ok_or_else(unusable)?;
        url.path_segments_mut()
            .map_err(|()| unusable())?
            .pop_if_empty()
            .extend(path.split('/'));
        Ok(url)
    }
}

#[async_trait]
impl ChunkSource for Http {
    async fn read_pieces(
        &self,
        path: &str,
        pieces: &[Range<u64>],
        taker: &dyn Taker,
    ) -> Result<(), FetchError> {
        let call = Call::new(self, path)?;
        let limits = &self.limits;
        let requests = plan(
            path,
            pieces,
            limits.request_bytes_max,
            limits.piece_bytes_max,
        )?;
        let mut requests = requests.into_iter();
        let mut running = FuturesUnordered::new();
        loop {
            while running.len() < limits.streams_max {
                let Some(request) = requests.next() else {
                    break;
                };
                running.push(self.run(&call, pieces, request, taker));
            }
            match running.next().await {
                Some(ended) => ended?,
                None => return Ok(()),
            }
        }
    }

    async fn read_file(&self, path: &str, bytes_max: u64) -> Result<Bytes, FetchError> {
        let call = Call::new(self, path)?;
        let _stream = self.streams.acquire().await.map_err(|_| call.error(self))?;
        let mut tries = Tries::new(self, &call);
        loop {
            // That a file is missing is an everyday answer: no waiting for sick mirrors then.
            let missing = call.error(self).not_found();
            if missing && tries.pause().is_none_or(|pause| !pause.is_zero()) {
                return Err(call.error(self));
            }
            let mirror = tries.mirror().await?;
            match self.whole(&call, mirror, bytes_max).await {
                Ok(bytes) => {
                    self.mirrors.served(mirror);
                    return Ok(bytes);
                }
                Err(Ended::Stopped) => return Err(call.error(self)),
                Err(Ended::Fault(fault, _)) => tries.failed(mirror, fault, false)?,
            }
        }
    }
}

impl<'a> Call<'a> {
    fn new(http: &Http, path: &'a str) -> Result<Self, FetchError> {
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

    fn seen(&self, mirror: usize) -> Seen {
        self.lock().get(mirror).cloned().unwrap_or_default()
    }

    /// Remembers the first copy. Requests that began together learn here that theirs differ.
    fn saw(&self, mirror: usize, copy: &Copy) -> Result<(), Ended> {
        let mut mirrors = self.lock();
        let Some(seen) = mirrors.get_mut(mirror) else {
            return Ok(());
        };
        match &seen.copy {
            Some(seen) if !seen.may_be(copy) => Err(Ended::Fault(Fault::Changed, None)),
            Some(_) => Ok(()),
            None => {
                seen.copy = Some(copy.clone());
                Ok(())
            }
        }
    }

    fn error(&self, http: &Http) -> FetchError {
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
    fn new(http: &'a Http, call: &'a Call<'a>) -> Self {
        Self {
            http,
            call,
            failures: 0,
        }
    }

    /// How long until a mirror may be asked; `None` when there is no mirror left.
    fn pause(&self) -> Option<Duration> {
        self.choose().map(|(_, pause)| pause)
    }

    fn choose(&self) -> Option<(usize, Duration)> {
        let seen = self.call.lock();
        self.http
            .mirrors
            .choose(|mirror| seen.get(mirror).is_some_and(|seen| !seen.given_up))
    }

    /// The mirror to ask, when it may be asked.
    async fn mirror(&self) -> Result<usize, FetchError> {
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
    fn failed(&mut self, mirror: usize, fault: Fault, progress: bool) -> Result<(), FetchError> {
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

fn buffer(length: usize) -> BytesMut {
    BytesMut::with_capacity(length.min(BUFFER_BYTES_FIRST))
}

fn base(mirror: &str) -> Result<Url, SetupError> {
    Url::parse(mirror)
        .ok()
        .filter(|url| {
            matches!(url.scheme(), "http" | "https")
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
                && url.query().is_none()
                && url.fragment().is_none()
        })
        .ok_or_else(|| SetupError::Mirror {
            // A password in it is not for a log.
            mirror: mirror.rsplit('@').next().unwrap_or_default().into(),
        })
}

fn client(config: &HttpConfig, identity: bool) -> Result<reqwest::Client, SetupError> {
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls::client_config(config, identity)?)
        .user_agent(concat!("cabind/", env!("CARGO_PKG_VERSION")))
        .http1_only()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .no_proxy()
        // Another crate may switch these on for the whole build.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .connect_timeout(Duration::from_millis(config.limits.response_ms_max))
        .pool_max_idle_per_host(config.limits.streams_max);
    if let Some(proxy) = &config.proxy {
        let address = Url::parse(proxy)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        let address = address.ok_or(SetupError::Proxy)?;
        builder = builder.proxy(reqwest::Proxy::all(address).map_err(|_| SetupError::Proxy)?);
    }
    builder.build().map_err(|error| SetupError::Tls {
        reason: error.to_string(),
    })
}
