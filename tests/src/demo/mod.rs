//! The demonstration: ten questions over four ways in, in four languages.
pub mod answer;
pub mod ask;
pub mod questions;
pub mod table;
pub mod update;
