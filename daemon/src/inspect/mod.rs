//! A look inside a checkpoint, without a daemon.
mod generate;
mod logits;
mod model;
mod tokenize;

pub(crate) use generate::generate;
pub(crate) use logits::logits;
pub(crate) use model::model;
pub(crate) use tokenize::tokenize;
