//! Golden rows of the stories in `tests/corpora`, and what was planted in them.

mod golden;
mod planted;
