//! Pieces of files from mirrors, each from one that works.
use super::clients::{Clients, base};
use super::config::MIRRORS_MAX;
use super::limit::Limiter;
use super::mirrors::Mirrors;
use super::plan::{Request, plan};
use super::response::{Ask, Body, open};
use super::tries::{Call, Ended, Tries};
use super::{
    ChunkSource, Fault, FetchError, HttpConfig, Limits, Names, RealTiming, SetupError, Taken,
    Taker, Timing,
};
use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use reqwest::Url;
use std::ops::Range;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Bytes that a buffer begins with at most: a server that promises much has not sent it yet.
const BUFFER_BYTES_FIRST: usize = 1024 * 1024;

/// A repository on one or more HTTP servers with the same content.
#[derive(Debug)]
pub struct Http {
    clients: Clients,
    pub(super) bases: Vec<Url>,
    names: Names,
    pub(super) mirrors: Mirrors,
    limiter: Limiter,
    streams: Semaphore,
    pub(super) timing: Arc<dyn Timing>,
    pub(super) limits: Limits,
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
            clients: Clients::new(config)?,
            bases,
            names: config.names,
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
        let seen = call.seen(mirror);
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
        let base = self.bases.get(mirror).ok_or_else(unusable)?;
        let mut url = base.clone();
        url.path_segments_mut()
            .map_err(|()| unusable())?
            .pop_if_empty()
            .extend(path.split('/'));
        if self.names == Names::Addresses {
            let address = format!("{}/{path}", base.path().trim_end_matches('/'));
            url.set_path(&address);
            // `%2e%2e` would lead elsewhere.
            if url.path() != address {
                return Err(unusable());
            }
        }
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

fn buffer(length: usize) -> BytesMut {
    BytesMut::with_capacity(length.min(BUFFER_BYTES_FIRST))
}
