//! Releases as a call names them: `NAME@VERSION`.
use super::arguments::{quoted, shown};
use super::error::CallError;
use cabind_updates::manifest::is_name;
use std::collections::HashMap;
use zbus::{OwnedVariant, Variant};

/// Reads `NAME@VERSION`.
///
/// # Errors
/// `InvalidArgument` for what no release is called.
pub(super) fn parse(argument: &str, text: &str) -> Result<(String, String), CallError> {
    let parts = text.split_once('@');
    let named = parts.filter(|(name, version)| is_name(name) && is_name(version));
    let Some((name, version)) = named else {
        return Err(CallError::invalid(format!(
            "{argument} is {:?}, it must be NAME@VERSION, as Check and List tell them",
            quoted(text)
        )));
    };
    Ok((name.into(), version.into()))
}

/// Reads the options of a call that knows `release` or none.
///
/// # Errors
/// `InvalidArgument` for any other option, or a value that names no release.
pub(super) fn options(
    given: &HashMap<String, OwnedVariant>,
    knows_release: bool,
) -> Result<Option<(String, String)>, CallError> {
    let mut names: Vec<&str> = given.keys().map(String::as_str).collect();
    names.sort_unstable();
    let unknown = |name: &&&str| !(knows_release && **name == "release");
    if let Some(unknown) = names.iter().find(unknown) {
        let known = match knows_release {
            true => "the only option is release",
            false => "there are no options",
        };
        let unknown = quoted(unknown);
        return Err(CallError::invalid(format!(
            "options: {unknown:?} is unknown; {known}"
        )));
    }
    match given.get("release").map(|value| &**value) {
        None => Ok(None),
        Some(Variant::Str(text)) => parse("options: release", text).map(Some),
        Some(other) => Err(CallError::invalid(format!(
            "options: release is {}, it must be a string NAME@VERSION",
            shown(other)
        ))),
    }
}

pub(super) fn join(name: &str, version: &str) -> String {
    format!("{name}@{version}")
}
