//! The demonstration: ten questions over four ways in, in three languages.
pub mod answer;
pub mod ask;
pub mod questions;
pub mod table;
pub mod update;
