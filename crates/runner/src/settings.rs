use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What the user set, by pass and field.
pub type SettingsOf = BTreeMap<String, Map<String, Value>>;
