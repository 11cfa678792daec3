//! The steps, each of which joins what is surely one.

pub(crate) mod appositions;
pub(crate) mod copulas;
mod keys;
pub(crate) mod names;
pub(crate) mod nouns;
pub(crate) mod possessed;
pub(crate) mod pronouns;
mod ranking;
pub(crate) mod roles;
pub(crate) mod speakers;
pub(crate) mod surnames;
mod weights;
