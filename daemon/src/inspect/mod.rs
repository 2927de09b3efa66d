//! A look inside a checkpoint, without a daemon.
mod bench;
mod evaluate;
mod generate;
mod logits;
mod memory;
mod model;
mod operations;
mod selftest;
mod tokenize;

pub(crate) use bench::bench;
pub(crate) use evaluate::evaluate;
pub(crate) use generate::generate;
pub(crate) use logits::logits;
pub(crate) use model::model;
pub(crate) use selftest::selftest;
pub(crate) use tokenize::tokenize;
