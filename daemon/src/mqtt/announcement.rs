//! What the update and vehicle topics carry: bytes to a task, bytes to signals.
use super::fields::{Fields, Invalid};
use super::native::{ID_WANTED, Refusal};
use super::topics::id_fits;
use cabind_updates::manifest::is_name;
use serde_json::{Map, Value};

/// Bytes of an announcement; a real one has less than 300.
const ANNOUNCEMENT_BYTES_MAX: usize = 4096;
/// Bytes of the signals in one message.
const SIGNALS_BYTES_MAX: usize = 16_384;
const RELEASE_WANTED: &str = "name@version, each of a-z 0-9 . _ -, such as cabin-mini@1.1.0";
const KINDS: &str = "check, install, activate or rollback";

/// A release by the names people give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) version: String,
}

impl Named {
    fn parse(text: &str) -> Option<Self> {
        let (name, version) = text.split_once('@')?;
        let sound = is_name(name) && is_name(version);
        sound.then(|| Self {
            name: name.into(),
            version: version.into(),
        })
    }
}

/// What an announcement asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Task {
    Check,
    Install { release: Named, activate: bool },
    Activate(Named),
    RollBack,
}

impl Task {
    /// The release it is about.
    pub(super) fn release(&self) -> Option<&Named> {
        match self {
            Self::Install { release, .. } | Self::Activate(release) => Some(release),
            Self::Check | Self::RollBack => None,
        }
    }
}

/// A message of the update topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Announcement {
    pub(super) id: Option<String>,
    pub(super) task: Task,
}

/// Reads `{"check"}`, `{"install", "activate"}`, `{"activate"}` or `{"rollback"}`, each perhaps
/// with an `id`.
pub(super) fn parse(payload: &[u8]) -> Result<Announcement, Refusal> {
    let nameless = |invalid| Refusal { id: None, invalid };
    bounded(payload, ANNOUNCEMENT_BYTES_MAX).map_err(nameless)?;
    let mut fields = Fields::parse(payload).map_err(nameless)?;
    let id = fields.take_if("id", ID_WANTED, |id: &String| id_fits(id));
    let id = id.map_err(nameless)?;
    match parse_task(fields) {
        Ok(task) => Ok(Announcement { id, task }),
        Err(invalid) => Err(Refusal { id, invalid }),
    }
}

fn parse_task(mut fields: Fields) -> Result<Task, Invalid> {
    let check = fields.take_if("check", "true", |yes: &bool| *yes)?;
    let rollback = fields.take_if("rollback", "true", |yes: &bool| *yes)?;
    let install = take_release(&mut fields, "install")?;
    let (task, keys): (Task, &[&str]) = match (check, rollback, install) {
        (Some(_), None, None) => (Task::Check, &["id", "check"]),
        (None, Some(_), None) => (Task::RollBack, &["id", "rollback"]),
        (None, None, Some(release)) => {
            let activate = fields.take("activate", "true or false")?.unwrap_or(false);
            let task = Task::Install { release, activate };
            (task, &["id", "install", "activate"])
        }
        (None, None, None) => match take_release(&mut fields, "activate")? {
            Some(release) => (Task::Activate(release), &["id", "activate"]),
            None => return Err(fields.missing(KINDS)),
        },
        _ => {
            return Err(Invalid(format!(
                "one announcement is one of {KINDS}, not several"
            )));
        }
    };
    fields.finish(keys)?;
    Ok(task)
}

fn take_release(fields: &mut Fields, key: &str) -> Result<Option<Named>, Invalid> {
    let fits = |text: &String| Named::parse(text).is_some();
    let text = fields.take_if(key, RELEASE_WANTED, fits)?;
    Ok(text.as_deref().and_then(Named::parse))
}

/// Reads `{"Vehicle.Speed": 0, "Vehicle.…": {"value": …}}`. What a value may be is not known here.
pub(super) fn parse_signals(payload: &[u8]) -> Result<Vec<(String, Value)>, Invalid> {
    bounded(payload, SIGNALS_BYTES_MAX)?;
    let signals = Fields::parse(payload)?.into_map();
    let plain = |value: Value| match value {
        Value::Object(fields) => only_value(fields).unwrap_or_else(Value::Object),
        plain => plain,
    };
    Ok(signals
        .into_iter()
        .map(|(path, value)| (path, plain(value)))
        .collect())
}

/// The value of `{"value": …}`; any other object as it was.
fn only_value(mut fields: Map<String, Value>) -> Result<Value, Map<String, Value>> {
    match fields.len() {
        1 => fields.remove("value").ok_or(fields),
        _ => Err(fields),
    }
}

fn bounded(payload: &[u8], bytes_max: usize) -> Result<(), Invalid> {
    match payload.len() <= bytes_max {
        true => Ok(()),
        false => Err(Invalid(format!(
            "the payload has {} bytes, {bytes_max} are allowed",
            payload.len()
        ))),
    }
}
