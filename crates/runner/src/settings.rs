use std::collections::BTreeMap;

use parallax_corpus::{Data, DocumentedFields};
use serde_json::{Map, Value};

/// What the user set, by pass and field.
pub type SettingsOf = BTreeMap<String, Map<String, Value>>;

/// The settings of a pass: its defaults with what the user set laid over them.
pub(crate) fn merge<S: Data + Default>(given: &Map<String, Value>) -> Result<S, String> {
    let Value::Object(mut all) = defaults::<S>() else {
        return Err("its settings are not a struct with named fields".to_owned());
    };
    for (field, value) in given {
        let Some(slot) = all.get_mut(field) else {
            return Err(no_such_field(field, &all));
        };
        *slot = value.clone();
        // One field at a time, so that the message can name it.
        if let Err(error) = serde_json::from_value::<S>(Value::Object(all.clone())) {
            return Err(format!("the setting `{field}` cannot be {value}: {error}"));
        }
    }
    serde_json::from_value(Value::Object(all)).map_err(|error| error.to_string())
}

/// The defaults as an object.
pub(crate) fn defaults<S: Data + Default>() -> Value {
    serde_json::to_value(S::default()).unwrap_or(Value::Null)
}

/// The documentation of every field, as `(name, text)`.
pub(crate) fn fields<T: DocumentedFields>() -> Vec<(String, String)> {
    let names = T::FIELD_NAMES.iter().map(|name| name.trim_start_matches("r#").to_owned());
    names.zip(T::FIELD_DOCS.iter().map(|text| (*text).to_owned())).collect()
}

fn no_such_field(field: &str, all: &Map<String, Value>) -> String {
    if all.is_empty() {
        return format!("it has no setting `{field}`: it has none at all");
    }
    let names: Vec<_> = all.keys().map(|name| format!("`{name}`")).collect();
    format!("it has no setting `{field}`; it has {}", names.join(", "))
}
