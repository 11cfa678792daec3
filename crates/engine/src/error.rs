//! What can keep a program from results.

use std::fmt;

use parallax_runner::PlanError;

/// Why there are no results, by what is at fault. Shown, it is a sentence that says what to do.
///
/// What is wrong with one article, or what one pass fails on, is no error: it stands beside the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// What was to be read.
    Input(String),
    /// What the user set or asked for.
    Settings(String),
    /// A plugin that the user named.
    Plugin(String),
    /// A pass that does not fit in with the others.
    Pass(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Input(why) | Self::Settings(why) | Self::Plugin(why) | Self::Pass(why)) = self;
        f.write_str(why)
    }
}

impl std::error::Error for Error {}

impl From<PlanError> for Error {
    fn from(error: PlanError) -> Self {
        let why = error.to_string();
        match error {
            PlanError::NoPass { .. } | PlanError::Settings { .. } => Self::Settings(why),
            PlanError::TwoPasses { .. }
            | PlanError::NothingMakes { .. }
            | PlanError::Cycle { .. }
            | PlanError::Misfit { .. } => Self::Pass(why),
        }
    }
}

/// For those who only say it.
impl From<Error> for String {
    fn from(error: Error) -> Self {
        error.to_string()
    }
}
