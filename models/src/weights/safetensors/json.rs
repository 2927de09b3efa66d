//! JSON objects in which a key may occur once.
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// The key of a safetensors header that is no tensor: text about the file, which is skipped.
const METADATA_KEY: &str = "__metadata__";

/// A JSON object, without [`METADATA_KEY`]. A second occurrence of a key is an error, where serde's maps keep the last: two
/// readers of one file must not see two different tensors of one name.
pub(super) struct UniqueMap<V>(pub(super) BTreeMap<String, V>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for UniqueMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Unique(PhantomData))
    }
}

struct Unique<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for Unique<V> {
    type Value = UniqueMap<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = access.next_key::<String>()? {
            if key == METADATA_KEY {
                access.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = access.next_value()?;
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("`{key}` occurs twice")));
            }
            map.insert(key, value);
        }
        Ok(UniqueMap(map))
    }
}
