//! Stories in, analysed, results out: what a program needs to run passes over articles.
//!
//! [`Passes`] are the shipped ones and those that plugins add. They make a [`Plan`]; [`stories`] reads a
//! [`Corpus`] and runs the plan over it, a window of whole stories at a time, and [`run`] does so while what came
//! before is written.
//!
//! ```
//! use parallax_engine::{Corpus, Passes, Stories, stories};
//! use parallax_layers::numbers::Number;
//!
//! let plan = Passes::shipped().plan(&["numbers".to_owned()], Default::default())?;
//! let corpus = Corpus::open(&["../../tests/corpora/strike".into()], Stories::Declared);
//! for story in stories(&plan, &corpus) {
//!     for (article, found) in story.articles() {
//!         for number in found.rows::<Number>().unwrap_or_default() {
//!             println!("{}: {}", article.id, &article[number.span]);
//!         }
//!     }
//! }
//! # assert!(parallax_engine::count(&corpus)? > 1);
//! # Ok::<(), parallax_engine::Error>(())
//! ```

mod config;
mod error;
mod findings;
mod lists;
mod passes;
mod results;
mod write;

pub use config::Config;
pub use error::Error;
pub use findings::{Findings, analyse, count, load, run, stories};
pub use lists::{is_list, lists_of};
pub use parallax_formats::{Corpus, Listing, Problem, Stories};
pub use parallax_host::{Itself, Limits, Origin, Plugin};
pub use parallax_runner::{Analysed, Available, Found, Outcome, Plan, Rows, SettingsOf};
pub use passes::{Added, Passes, sha256};
pub use results::{Written, passes};
pub use write::{finish, write};
