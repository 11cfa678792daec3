//! The steps, each of which joins what is surely one.

pub(crate) mod equal;
pub(crate) mod roles;
pub(crate) mod short;
pub(crate) mod spellings;

use std::collections::HashMap;

use foldhash::fast::FixedState;

/// Entities by what they have in common; looked up, never gone through.
type Index<K = String> = HashMap<K, Vec<usize>, FixedState>;
