//! A D-Bus client as an infotainment service would write one, with replies as JSON.
use anyhow::Result;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::os::fd::OwnedFd;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::net::unix::pipe;
use zbus::{Connection, OwnedObjectPath, OwnedVariant, Proxy, Variant};

pub const NAME: &str = "org.cabind.Inference1";
pub const PATH: &str = "/org/cabind/Inference1";

/// The options of a call, by name.
pub type Options<'a> = HashMap<&'a str, Variant<'a>>;

/// One connection to the daemon's bus.
#[derive(Clone, Debug)]
pub struct BusClient {
    pub connection: Connection,
    proxy: Proxy<'static>,
}

/// A running `Stream`.
#[derive(Debug)]
pub struct EventStream {
    /// The object that cancels it.
    pub request: OwnedObjectPath,
    lines: Lines<BufReader<pipe::Receiver>>,
}

impl BusClient {
    /// # Errors
    /// There is no bus at `address`.
    pub async fn connect(address: &str) -> Result<Self> {
        let connection = zbus::connection::Builder::address(address).build().await?;
        let proxy = zbus::proxy::Builder::new(&connection)
            .destination(NAME)
            .path(PATH)
            .interface(NAME)
            // Every question asks the daemon.
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .await?;
        Ok(Self { connection, proxy })
    }

    /// `Generate` with one user message.
    ///
    /// # Errors
    /// The daemon's error, under its D-Bus name.
    pub async fn generate(
        &self,
        text: &str,
        options: Options<'_>,
    ) -> zbus::Result<Map<String, Value>> {
        let body = (vec![("user", text)], options);
        let result: HashMap<String, OwnedVariant> = self.proxy.call("Generate", &body).await?;
        Ok(result
            .iter()
            .map(|(key, value)| (key.clone(), json(value)))
            .collect())
    }

    /// `Stream` with one user message.
    ///
    /// # Errors
    /// As [`BusClient::generate`].
    pub async fn stream(&self, text: &str, options: Options<'_>) -> Result<EventStream> {
        let body = (vec![("user", text)], options);
        let (request, events): (OwnedObjectPath, zbus::OwnedFd) =
            self.proxy.call("Stream", &body).await?;
        let events = pipe::Receiver::from_owned_fd(OwnedFd::from(events))?;
        Ok(EventStream {
            request,
            lines: BufReader::new(events).lines(),
        })
    }

    /// A property of the daemon.
    ///
    /// # Errors
    /// No such property, or no daemon.
    pub async fn property(&self, name: &str) -> zbus::Result<Value> {
        let value: OwnedVariant = self.proxy.get_property(name).await?;
        Ok(json(&value))
    }

    /// `Cancel` of a request.
    ///
    /// # Errors
    /// The request has ended or belongs to somebody else.
    pub async fn cancel(&self, request: &OwnedObjectPath) -> zbus::Result<()> {
        self.connection
            .call_method(
                Some(NAME),
                request,
                Some("org.cabind.Request1"),
                "Cancel",
                &(),
            )
            .await?;
        Ok(())
    }
}

impl EventStream {
    /// The next event, or `None` at the end.
    ///
    /// # Errors
    /// A line is not JSON.
    pub async fn next(&mut self) -> Result<Option<Value>> {
        match self.lines.next_line().await? {
            Some(line) => Ok(Some(serde_json::from_str(&line)?)),
            None => Ok(None),
        }
    }
}

/// The last part of a D-Bus error's name, or the whole text of any other error.
pub fn error_name(error: &zbus::Error) -> String {
    match error {
        zbus::Error::MethodError(name, _, _) => {
            let name = name.as_str();
            name.strip_prefix("org.cabind.Error.")
                .unwrap_or(name)
                .into()
        }
        other => other.to_string(),
    }
}

fn json(value: &Variant<'_>) -> Value {
    match value {
        Variant::U8(v) => (*v).into(),
        Variant::Bool(v) => (*v).into(),
        Variant::I16(v) => (*v).into(),
        Variant::U16(v) => (*v).into(),
        Variant::I32(v) => (*v).into(),
        Variant::U32(v) => (*v).into(),
        Variant::I64(v) => (*v).into(),
        Variant::U64(v) => (*v).into(),
        Variant::F64(v) => (*v).into(),
        Variant::Str(v) => v.as_str().into(),
        Variant::Variant(v) => json(v),
        Variant::Array(v) => v.inner().iter().map(json).collect(),
        Variant::Structure(v) => v.fields().iter().map(json).collect(),
        Variant::Dict(v) => v
            .iter()
            .map(|(key, value)| match key {
                Variant::Str(key) => (key.to_string(), json(value)),
                other => (other.to_string(), json(value)),
            })
            .collect::<Map<_, _>>()
            .into(),
        other => other.to_string().into(),
    }
}
