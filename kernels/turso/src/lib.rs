//! The names of turso that `cubecl-environment` uses, for a database that cannot be opened.
//!
//! [`Builder::build`] always fails, so a [`Database`] and all that comes of one has no value.
use std::convert::Infallible;
use std::time::Duration;

/// Why there is no database.
#[derive(Clone, Debug)]
pub enum Error {
    Error(String),
    Busy(String),
    BusySnapshot(String),
    IoError(std::io::ErrorKind, &'static str),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Error(text) | Self::Busy(text) | Self::BusySnapshot(text) => f.write_str(text),
            Self::IoError(kind, doing) => write!(f, "{doing}: {kind}"),
        }
    }
}

impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new_local(_path: &str) -> Self {
        Self
    }

    #[must_use]
    pub fn experimental_multiprocess_wal(self, _on: bool) -> Self {
        self
    }

    #[must_use]
    pub fn experimental_vacuum(self, _on: bool) -> Self {
        self
    }

    #[must_use]
    pub fn read_only(self, _on: bool) -> Self {
        self
    }

    /// # Errors
    /// Always: cabind has no database.
    pub async fn build(self) -> Result<Database> {
        Err(Error::Error("cabind has no database".into()))
    }
}

#[derive(Clone, Debug)]
pub struct Database(Infallible);

impl Database {
    pub fn connect(&self) -> Result<Connection> {
        match self.0 {}
    }
}

#[derive(Clone, Debug)]
pub struct Connection(Infallible);

impl Connection {
    pub fn busy_timeout(&self, _longest: Duration) -> Result<()> {
        match self.0 {}
    }

    pub async fn execute<P>(&self, _sql: impl AsRef<str>, _parameters: P) -> Result<u64> {
        match self.0 {}
    }

    pub async fn query<P>(&self, _sql: impl AsRef<str>, _parameters: P) -> Result<Rows> {
        match self.0 {}
    }

    pub async fn pragma_query<F>(&self, _pragma: &str, _each: F) -> Result<()>
    where
        F: FnMut(&Row) -> Result<()>,
    {
        match self.0 {}
    }

    pub async fn transaction_with_behavior(
        &mut self,
        _behavior: transaction::TransactionBehavior,
    ) -> Result<transaction::Transaction> {
        match self.0 {}
    }
}

#[derive(Debug)]
pub struct Rows(Infallible);

impl Rows {
    pub async fn next(&mut self) -> Result<Option<Row>> {
        match self.0 {}
    }
}

#[derive(Debug)]
pub struct Row(Infallible);

impl Row {
    pub fn get<T>(&self, _column: usize) -> Result<T> {
        match self.0 {}
    }
}

pub mod transaction {
    use super::{Connection, Result};

    #[derive(Clone, Copy, Debug)]
    pub enum TransactionBehavior {
        Deferred,
        Immediate,
    }

    #[derive(Debug)]
    pub struct Transaction(Connection);

    impl Transaction {
        pub async fn commit(self) -> Result<()> {
            match self.0.0 {}
        }
    }

    impl std::ops::Deref for Transaction {
        type Target = Connection;

        fn deref(&self) -> &Connection {
            &self.0
        }
    }
}
