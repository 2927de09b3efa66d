//! A repository on static servers.
use super::transport::{Remote, Transport, TransportError};
use async_trait::async_trait;
use reqwest::{StatusCode, redirect};
use std::time::Duration;
use tokio::time::timeout;
use url::Url;

/// Where one copy of the repository is. Both end in `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mirror {
    metadata: Url,
    targets: Url,
}

impl Mirror {
    /// A repository with `metadata/` and `targets/` below `base`.
    pub fn new(base: &Url) -> Result<Self, url::ParseError> {
        let base = directory(base)?;
        Self::apart(&base.join("metadata/")?, &base.join("targets/")?)
    }

    /// A repository whose two parts are in different places.
    pub fn apart(metadata: &Url, targets: &Url) -> Result<Self, url::ParseError> {
        Ok(Self {
            metadata: directory(metadata)?,
            targets: directory(targets)?,
        })
    }

    fn url(&self, file: Remote<'_>) -> Result<Url, url::ParseError> {
        // Not `join`, to which a name with a colon is another server.
        match file {
            Remote::Metadata(name) => Url::parse(&format!("{}{name}", self.metadata)),
            Remote::Target(path) => Url::parse(&format!("{}{}", self.targets, encoded(path))),
        }
    }
}

fn directory(url: &Url) -> Result<Url, url::ParseError> {
    if url.cannot_be_a_base() {
        return Err(url::ParseError::RelativeUrlWithCannotBeABaseBase);
    }
    let mut url = url.clone();
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

/// A path in which nothing means anything to a URL.
fn encoded(path: &str) -> String {
    let mut text = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => text.push(byte.into()),
            b'-' | b'_' | b'.' | b'~' | b'/' | b'+' | b'@' | b'=' | b',' => text.push(byte.into()),
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

/// Mirrors of one repository, tried in order for each file.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    client: reqwest::Client,
    mirrors: Vec<Mirror>,
    stall_max: Duration,
}

impl HttpTransport {
    /// Gives a mirror up that sends nothing for `stall_max`.
    pub fn new(mirrors: Vec<Mirror>, stall_max: Duration) -> Result<Self, TransportError> {
        // Without this the choice is left to whichever crate was linked in. An error means that
        // the process has chosen already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .connect_timeout(stall_max)
            // A static server does not redirect; a captive portal does.
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build()
            .map_err(|error| TransportError::Failed(reasons(&error)))?;
        Ok(Self {
            client,
            mirrors,
            stall_max,
        })
    }

    async fn fetch_from(&self, url: Url, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        let slow = |_| TransportError::Slow {
            waited: self.stall_max,
        };
        let failed = |error: reqwest::Error| TransportError::Failed(reasons(&error));
        let mut response = timeout(self.stall_max, self.client.get(url).send())
            .await
            .map_err(slow)?
            .map_err(failed)?;
        match response.status() {
            StatusCode::OK => {}
            // Object stores say 403 for what is not there.
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN | StatusCode::GONE => {
                return Err(TransportError::Missing);
            }
            status => {
                let problem = format!("the server answered {status}");
                return Err(TransportError::Failed(problem));
            }
        }
        let announced = response.content_length();
        if announced.is_some_and(|length| length > bytes_max) {
            return Err(TransportError::TooLong { bytes_max });
        }
        let mut bytes = Vec::new();
        while let Some(part) = timeout(self.stall_max, response.chunk())
            .await
            .map_err(slow)?
            .map_err(failed)?
        {
            if (bytes.len() + part.len()) as u64 > bytes_max {
                return Err(TransportError::TooLong { bytes_max });
            }
            bytes.extend_from_slice(&part);
        }
        Ok(bytes)
    }
}

#[async_trait]
impl Transport for HttpTransport {
    /// The first mirror that has the file. One that says there is none is believed over those that
    /// say nothing, or a dead mirror would hide the end of the chain of roots.
    async fn fetch(&self, file: Remote<'_>, bytes_max: u64) -> Result<Vec<u8>, TransportError> {
        let mut first = None;
        let mut missing = self.mirrors.is_empty();
        for mirror in &self.mirrors {
            let fetched = match mirror.url(file) {
                Ok(url) => self.fetch_from(url, bytes_max).await,
                Err(error) => Err(TransportError::Failed(error.to_string())),
            };
            match fetched {
                Ok(bytes) => return Ok(bytes),
                Err(error) => {
                    tracing::debug!(%file, mirror = %mirror.metadata, %error, "mirror failed");
                    missing |= error == TransportError::Missing;
                    first.get_or_insert(error);
                }
            }
        }
        match first {
            Some(error) if !missing => Err(error),
            _ => Err(TransportError::Missing),
        }
    }
}

/// An error and what is behind it; reqwest's own text says little.
fn reasons(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
