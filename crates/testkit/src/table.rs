use parallax_engine::{Found, Outcome, Written};

/// The rows of a layer. Panics with the message of a pass that failed: a test must not go on.
pub(crate) fn table<'a>(found: &'a Found, layer: &str) -> Written<'a> {
    match found.outcome(layer) {
        Some(Outcome::Rows(rows)) => Written(rows.as_ref()),
        Some(Outcome::Failed(why)) => panic!("`{layer}`: {why}"),
        Some(Outcome::Skipped(why)) => panic!("`{layer}`: {why}"),
        None => panic!("no pass over this unit makes `{layer}`"),
    }
}
