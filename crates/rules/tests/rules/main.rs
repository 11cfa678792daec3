//! Lists: what they find, and what is said of a wrong one.

mod errors;
mod lists;
