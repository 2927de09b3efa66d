//! HTTP clients, and the addresses that they may start from.
use super::{HttpConfig, SetupError, tls};
use reqwest::{Client, Proxy, Url, redirect};
use std::time::Duration;

/// Clients with and without the car's certificate.
#[derive(Debug)]
pub(super) struct Clients {
    own: Client,
    foreign: Client,
}

impl Clients {
    pub(super) fn new(config: &HttpConfig) -> Result<Self, SetupError> {
        Ok(Self {
            own: client(config, true)?,
            foreign: client(config, false)?,
        })
    }

    /// The one for an address that a mirror led to. Only the mirror itself may see who the car is.
    pub(super) fn of(&self, url: &Url, mirror: &Url) -> &Client {
        if url.origin() == mirror.origin() {
            &self.own
        } else {
            &self.foreign
        }
    }
}

/// A mirror's base address.
pub(super) fn base(mirror: &str) -> Result<Url, SetupError> {
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

fn client(config: &HttpConfig, identity: bool) -> Result<Client, SetupError> {
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls::client_config(config, identity)?)
        .user_agent(concat!("cabind/", env!("CARGO_PKG_VERSION")))
        .http1_only()
        .redirect(redirect::Policy::none())
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
        builder = builder.proxy(Proxy::all(address).map_err(|_| SetupError::Proxy)?);
    }
    builder.build().map_err(|error| SetupError::Tls {
        reason: error.to_string(),
    })
}
