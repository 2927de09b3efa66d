//! JSON objects read key by key, so that every refusal names the key and what it must be.
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Why a payload was refused: names the key and what it may be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(super) struct Invalid(pub(super) String);

/// The keys of an object that have not been taken yet.
#[derive(Debug)]
pub(super) struct Fields {
    /// `options.`, `messages[2].`, or empty at the top.
    path: String,
    map: Map<String, Value>,
}

impl Fields {
    /// Reads a payload, which must be a JSON object in UTF-8.
    pub(super) fn parse(payload: &[u8]) -> Result<Self, Invalid> {
        let text = std::str::from_utf8(payload).map_err(|error| {
            Invalid(format!(
                "the payload is not UTF-8 from byte {}",
                error.valid_up_to()
            ))
        })?;
        let value: Value = serde_json::from_str(text)
            .map_err(|error| Invalid(format!("the payload is not JSON: {error}")))?;
        Self::of(value, "the payload", String::new())
    }

    fn of(value: Value, name: &str, path: String) -> Result<Self, Invalid> {
        match value {
            Value::Object(map) => Ok(Self { path, map }),
            other => Err(Invalid(format!(
                "{name} is {}, it must be an object",
                shown(&other)
            ))),
        }
    }

    /// Takes a key's value. `null` is the same as no key.
    pub(super) fn take<T: DeserializeOwned>(
        &mut self,
        key: &str,
        wanted: &str,
    ) -> Result<Option<T>, Invalid> {
        self.take_if(key, wanted, |_| true)
    }

    /// Takes a key's value if it also `fits`.
    pub(super) fn take_if<T: DeserializeOwned>(
        &mut self,
        key: &str,
        wanted: &str,
        fits: impl Fn(&T) -> bool,
    ) -> Result<Option<T>, Invalid> {
        let value = match self.map.remove(key) {
            None | Some(Value::Null) => return Ok(None),
            Some(value) => value,
        };
        let is = shown(&value);
        match serde_json::from_value::<T>(value) {
            Ok(value) if fits(&value) => Ok(Some(value)),
            _ => Err(Invalid(format!(
                "{}{key} is {is}, it must be {wanted}",
                self.path
            ))),
        }
    }

    /// Takes a key's object.
    pub(super) fn take_object(&mut self, key: &str) -> Result<Option<Self>, Invalid> {
        match self.map.remove(key) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => {
                let name = format!("{}{key}", self.path);
                Self::of(value, &name, format!("{name}.")).map(Some)
            }
        }
    }

    /// Takes a key's list of objects.
    pub(super) fn take_objects(&mut self, key: &str) -> Result<Option<Vec<Self>>, Invalid> {
        let Some(values) = self.take::<Vec<Value>>(key, "a list of objects")? else {
            return Ok(None);
        };
        let objects: Result<_, _> = values
            .into_iter()
            .enumerate()
            .map(|(position, value)| {
                let name = format!("{}{key}[{position}]", self.path);
                Self::of(value, &name, format!("{name}."))
            })
            .collect();
        objects.map(Some)
    }

    /// Every key that has not been taken, where any key may be.
    pub(super) fn into_map(self) -> Map<String, Value> {
        self.map
    }

    /// The refusal for a key that is needed and was not there.
    pub(super) fn missing(&self, key: &str) -> Invalid {
        Invalid(format!("{}{key} is missing", self.path))
    }

    /// Refuses keys that nobody took.
    pub(super) fn finish(self, known: &[&str]) -> Result<(), Invalid> {
        match self.map.keys().next() {
            None => Ok(()),
            Some(key) => Err(Invalid(format!(
                "{}{} is unknown, the keys are {}",
                self.path,
                cut(key),
                known.join(", ")
            ))),
        }
    }
}

/// A value as an error shows it: a stranger chose it, so not at any length.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".into(),
        Value::Array(_) => "a list".into(),
        other => cut(&other.to_string()),
    }
}

/// The beginning of what a stranger chose.
pub(super) fn cut(text: &str) -> String {
    const CHARS_MAX: usize = 40;
    match text.char_indices().nth(CHARS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into(),
    }
}
