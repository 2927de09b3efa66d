//! The publisher: makes, signs and publishes a repository of releases that any static server,
//! object store or CDN can serve, and bundles for a USB stick.
//!
//! A repository is a directory. `metadata/`, `targets/` and `blobs/` are what cars read;
//! `publisher/` holds what waits for signatures and stays at home. Private keys lie elsewhere.
//!
//! Changes are staged ([`Repository::add`], [`Repository::rotate`], …), signed by as many holders
//! of keys as the role's threshold asks for, wherever these are ([`Repository::sign`]), and then
//! made visible at once ([`Repository::publish`]).
mod add;
mod blobs;
mod bundle;
mod check;
pub mod command;
mod disk;
mod error;
mod init;
mod keys;
mod list;
mod name;
mod publish;
mod repository;
mod rotate;
mod sign;
mod signed;
mod source;

pub use add::{AddOptions, Added, AddedFile, Wave, read_trial};
pub use blobs::Placed;
pub use bundle::Bundled;
pub use check::{CheckError, CheckOptions, Checked, check};
pub use command::ReleaseCommand;
pub use error::ReleaseError;
pub use init::{InitOptions, Initialised};
pub use keys::{KeyId, PrivateKey, read_public_key};
pub use list::Listed;
pub use name::ReleaseName;
pub use publish::Published;
pub use repository::{Days, Repository, Role};
pub use rotate::Rotation;
pub use sign::{Count, SignOptions, Signing};
