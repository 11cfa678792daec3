//! Plans passes, runs them over stories, and checks what they write.
//!
//! The runner names no pass: those it runs are given to it, so a loaded one is no different from
//! a built-in one. It keeps four promises: the order follows from what passes read; the output is
//! the same for any number of threads; a layer that failed is never passed on as an empty one; and
//! every row is checked, whoever wrote it. It prints nothing.

mod again;
mod analyse;
mod available;
mod built_in;
mod found;
mod page;
mod plan;
mod reach;
mod rows;
mod settings;
mod source;

pub use again::Difference;
pub use available::{About, Available};
pub use built_in::{DataPass, made_of, pass};
pub use found::{Analysed, Found, LeftOut, Outcome, Reason};
pub use page::{Example, examples, page};
pub use parallax_edge::settings::Setting;
pub use plan::{Plan, PlanError, Step, like};
pub use reach::Reach;
pub use rows::Rows;
pub use settings::SettingsOf;
pub use source::{Made, Prepared, Source};
