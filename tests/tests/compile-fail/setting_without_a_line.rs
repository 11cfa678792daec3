//! A setting that nobody explains.

use documented::DocumentedFields;
use serde::{Deserialize, Serialize};

#[derive(Default, Serialize, Deserialize, DocumentedFields)]
struct Settings {
    at_least: f64,
}

fn main() {}
