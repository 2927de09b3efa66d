//! The catalogue file: functions, their arguments, types, units and ranges.
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Functions of one catalogue.
const FUNCTIONS_MAX: usize = 256;
/// Arguments of one function.
const ARGUMENTS_MAX: usize = 16;
/// Bytes of a name.
const NAME_BYTES_MAX: usize = 64;
/// Bytes of a string argument where the catalogue gives no `max_bytes`.
const STRING_BYTES_MAX: usize = 256;
/// Whole numbers above this are not exact in JSON.
const WHOLE_MAX: f64 = 9_007_199_254_740_992.0;

/// The functions of the vehicle, in the order of the file.
#[derive(Debug, Default)]
pub struct Catalogue {
    functions: Vec<Function>,
    /// Position by name.
    names: HashMap<String, usize>,
    /// [`Catalogue::json_schema`] as text.
    schema: Arc<str>,
}

/// One thing the vehicle can do.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The `tool` of a call: lower-case letters, digits and `_`.
    pub name: String,
    /// The Hermes intent.
    pub intent: String,
    /// COVESA VSS path, where VSS has one.
    pub signal: Option<String>,
    /// What an evaluation counts together: `climate`, `seats`.
    pub group: Option<String>,
    pub description: String,
    pub arguments: Vec<Argument>,
}

/// One argument of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    pub name: String,
    pub kind: ArgumentKind,
    /// For instance `celsius`, `percent`.
    pub unit: Option<String>,
    pub description: Option<String>,
    pub optional: bool,
}

/// The type of an argument and the values it takes. Both ends of a range are included.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgumentKind {
    Number {
        minimum: Option<f64>,
        maximum: Option<f64>,
    },
    Integer {
        minimum: Option<i64>,
        maximum: Option<i64>,
    },
    Boolean,
    String {
        bytes_max: usize,
    },
    Enum {
        values: Vec<String>,
    },
}

/// Why a catalogue cannot be used.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum CatalogueError {
    /// The parser names line, column and key.
    #[error("the catalogue does not parse: {0}")]
    Toml(String),
    #[error("catalogue: {place}: {key} {problem}")]
    Value {
        /// `function 3` before its name is known to be good, then `set_volume`, `set_volume.level`.
        place: String,
        key: &'static str,
        problem: String,
    },
}

impl Catalogue {
    /// The catalogue of this build.
    #[allow(
        clippy::expect_used,
        reason = "the text is compiled in and a test parses it"
    )]
    pub fn builtin() -> Arc<Self> {
        Arc::new(Self::parse(include_str!("catalogue.toml")).expect("the built-in catalogue"))
    }

    /// Parses a catalogue file's text.
    ///
    /// # Errors
    /// [`CatalogueError`] names the function, the argument and the key.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        let file: CatalogueFile =
            toml::from_str(text).map_err(|error| CatalogueError::Toml(error.to_string()))?;
        if file.function.is_empty() || file.function.len() > FUNCTIONS_MAX {
            return Err(value(
                "file",
                "function",
                format!(
                    "appears {} times, it must appear 1 to {FUNCTIONS_MAX} times",
                    file.function.len()
                ),
            ));
        }
        let mut catalogue = Self::default();
        let mut intents = HashSet::new();
        for (position, entry) in file.function.into_iter().enumerate() {
            let function = entry.check(position)?;
            if !intents.insert(function.intent.clone()) {
                return Err(value(&function.name, "intent", "is used twice".into()));
            }
            if catalogue
                .names
                .insert(function.name.clone(), position)
                .is_some()
            {
                return Err(value(&function.name, "name", "is used twice".into()));
            }
            catalogue.functions.push(function);
        }
        catalogue.schema = catalogue.json_schema().to_string().into();
        Ok(catalogue)
    }

    /// All functions, in the order of the file.
    pub fn functions(&self) -> &[Function] {
        &self.functions
    }

    /// The text of [`Catalogue::json_schema`], for replies that follow it.
    pub fn schema(&self) -> Arc<str> {
        self.schema.clone()
    }

    /// The function a call's `tool` names.
    pub fn function(&self, name: &str) -> Option<&Function> {
        self.names
            .get(name)
            .and_then(|&position| self.functions.get(position))
    }
}

impl Function {
    /// The argument of this name.
    pub fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.name == name)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogueFile {
    #[serde(default)]
    function: Vec<FunctionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FunctionEntry {
    name: String,
    intent: String,
    signal: Option<String>,
    group: Option<String>,
    description: String,
    #[serde(default)]
    argument: Vec<ArgumentEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArgumentEntry {
    name: String,
    #[serde(rename = "type")]
    kind: KindEntry,
    unit: Option<String>,
    description: Option<String>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    values: Option<Vec<String>>,
    max_bytes: Option<usize>,
    #[serde(default)]
    optional: bool,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum KindEntry {
    Number,
    Integer,
    Boolean,
    String,
    Enum,
}

impl FunctionEntry {
    fn check(self, position: usize) -> Result<Function, CatalogueError> {
        check_name(&format!("function {}", position + 1), &self.name)?;
        // An intent is one topic level of `hermes/intent/<name>`.
        let intent_fits = !self.intent.is_empty()
            && self.intent.len() <= NAME_BYTES_MAX
            && self
                .intent
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_-.:".contains(&b));
        if !intent_fits {
            return Err(value(
                &self.name,
                "intent",
                format!(
                    "is {:?}, it must be 1 to {NAME_BYTES_MAX} ASCII letters, digits or _ - . :",
                    self.intent
                ),
            ));
        }
        if self.argument.len() > ARGUMENTS_MAX {
            return Err(value(
                &self.name,
                "argument",
                format!("appears more than {ARGUMENTS_MAX} times"),
            ));
        }
        let mut arguments: Vec<Argument> = Vec::new();
        for entry in self.argument {
            let argument = entry.check(&self.name)?;
            if arguments.iter().any(|other| other.name == argument.name) {
                let place = format!("{}.{}", self.name, argument.name);
                return Err(value(&place, "name", "is used twice".into()));
            }
            arguments.push(argument);
        }
        Ok(Function {
            name: self.name,
            intent: self.intent,
            signal: self.signal,
            group: self.group,
            description: self.description,
            arguments,
        })
    }
}

impl ArgumentEntry {
    fn check(self, function: &str) -> Result<Argument, CatalogueError> {
        check_name(function, &self.name)?;
        let place = format!("{function}.{}", self.name);
        let ranged = matches!(self.kind, KindEntry::Number | KindEntry::Integer);
        for (key, given, wanted) in [
            (
                "minimum",
                self.minimum.is_some() || self.maximum.is_some(),
                ranged,
            ),
            (
                "values",
                self.values.is_some(),
                self.kind == KindEntry::Enum,
            ),
            (
                "max_bytes",
                self.max_bytes.is_some(),
                self.kind == KindEntry::String,
            ),
        ] {
            if given && !wanted {
                return Err(value(&place, key, "does not go with this type".into()));
            }
        }
        let kind = match self.kind {
            KindEntry::Boolean => ArgumentKind::Boolean,
            KindEntry::Number => {
                self.check_range(&place, |bound| bound.is_finite())?;
                ArgumentKind::Number {
                    minimum: self.minimum,
                    maximum: self.maximum,
                }
            }
            KindEntry::Integer => {
                self.check_range(&place, |bound| {
                    bound.fract() == 0.0 && bound.abs() <= WHOLE_MAX
                })?;
                ArgumentKind::Integer {
                    minimum: self.minimum.map(|bound| bound as i64),
                    maximum: self.maximum.map(|bound| bound as i64),
                }
            }
            KindEntry::String => {
                let bytes_max = self.max_bytes.unwrap_or(STRING_BYTES_MAX);
                if !(1..=4096).contains(&bytes_max) {
                    return Err(value(&place, "max_bytes", "must be 1 to 4096".into()));
                }
                ArgumentKind::String { bytes_max }
            }
            KindEntry::Enum => ArgumentKind::Enum {
                values: check_values(&place, self.values.unwrap_or_default())?,
            },
        };
        Ok(Argument {
            name: self.name,
            kind,
            unit: self.unit,
            description: self.description,
            optional: self.optional,
        })
    }

    fn check_range(&self, place: &str, fits: impl Fn(f64) -> bool) -> Result<(), CatalogueError> {
        for (key, bound) in [("minimum", self.minimum), ("maximum", self.maximum)] {
            if bound.is_some_and(|bound| !fits(bound)) {
                return Err(value(place, key, "does not fit the type".into()));
            }
        }
        match (self.minimum, self.maximum) {
            (Some(minimum), Some(maximum)) if minimum > maximum => {
                Err(value(place, "minimum", format!("is above {maximum}")))
            }
            _ => Ok(()),
        }
    }
}

fn check_values(place: &str, values: Vec<String>) -> Result<Vec<String>, CatalogueError> {
    let mut seen = HashSet::new();
    let fits = |value: &String| !value.is_empty() && value.len() <= NAME_BYTES_MAX;
    if values.is_empty() || !values.iter().all(fits) {
        return Err(value(
            place,
            "values",
            format!("must list values of 1 to {NAME_BYTES_MAX} bytes"),
        ));
    }
    match values.iter().find(|&value| !seen.insert(value)) {
        Some(twice) => Err(value(place, "values", format!("lists {twice:?} twice"))),
        None => Ok(values),
    }
}

fn check_name(place: &str, name: &str) -> Result<(), CatalogueError> {
    let fits = name.len() <= NAME_BYTES_MAX
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if fits {
        return Ok(());
    }
    Err(value(
        place,
        "name",
        format!("is {name:?}, it must be 1 to {NAME_BYTES_MAX} of a-z, 0-9 and _, a letter first"),
    ))
}

fn value(place: &str, key: &'static str, problem: String) -> CatalogueError {
    CatalogueError::Value {
        place: place.into(),
        key,
        problem,
    }
}
