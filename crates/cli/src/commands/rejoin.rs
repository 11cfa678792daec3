//! `parallax rejoin`: results without words, joined with their articles.

use parallax_engine::{Corpus, Stories};
use parallax_formats::{Severity, reader_left};

use super::run::no_input;
use crate::{Ended, args::RejoinArgs, say, signals};

pub(crate) fn run(args: &RejoinArgs) -> Result<Ended, String> {
    signals::clean_up()?;
    let corpus = Corpus::open(&args.paths, Stories::Declared);
    // What else a run would say of the articles was said when the bundle was made.
    let lost = corpus.problems().iter().filter(|problem| problem.severity == Severity::Error);
    lost.for_each(|problem| say::error(problem));
    if let Some(out) = &args.out {
        no_input(&corpus, out)?;
    }
    match parallax_formats::rejoin(&args.bundle, &corpus, args.out.as_deref()) {
        Err(error) if !reader_left(&error) => Err(format!("{}: {error}", args.bundle.display())),
        _ => Ok(Ended::Clean),
    }
}
