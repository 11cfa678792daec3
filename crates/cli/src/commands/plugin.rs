//! Libraries with passes.

use parallax_runner::try_open;

use crate::{Ended, args::OpenPluginsArgs};

/// Opens libraries for the process that started this one, and says in a line what is wrong with one.
pub(crate) fn open(args: &OpenPluginsArgs) -> Result<Ended, String> {
    try_open(&args.paths).map(|()| Ended::Clean).or_else(|why| {
        eprintln!("{why}");
        Ok(Ended::Nothing)
    })
}
