//! The update job: what the repository offers, whether the car may have it, the bytes, their
//! proof, the trial, and the way back.
//!
//! ```text
//! idle → checking → downloading ⇄ verifying → staged → trial → active
//!                         any of them → failed      trial, active → rolled back
//! ```
mod activate;
mod download;
mod error;
mod judge;
mod parts;
mod pieces;
mod progress;
mod repository;
mod updater;
mod waits;

pub use error::UpdateError;
pub use judge::{Car, judge, wave_has};
pub use parts::{Candidate, Catalogue, Hold, Holds, Origin, Trial, TrialFailure};
pub use progress::{Phase, Progress, Waiting};
pub use repository::{BytesTransport, Repository};
pub use updater::{Confirmation, Offer, UpdateConfig, Updater};
