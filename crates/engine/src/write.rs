//! From articles to written results.

use std::{io, ops::ControlFlow};

use parallax_corpus::UnitKind;
use parallax_formats::{Corpus, Failure, PassRecord, Results, Severity, Sink};
use parallax_runner::Plan;

use crate::findings::run;

/// Analyses a corpus into a sink, which was opened for these [`passes`](crate::passes()) of the plan. Each window of
/// stories is shown to `see` before it is written.
///
/// # Errors
/// What the sink says first.
pub fn write(
    plan: &Plan,
    corpus: &Corpus,
    passes: &[PassRecord<'_>],
    sink: &mut dyn Sink,
    mut see: impl FnMut(&[Results<'_>]) + Send,
) -> io::Result<()> {
    let written = run(plan, corpus, |window| {
        let results: Vec<Results<'_>> = window.iter().map(|story| story.results(passes)).collect();
        see(&results);
        sink.write(&results).map_or_else(ControlFlow::Break, ControlFlow::Continue)
    });
    match written {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(error) => Err(error),
    }
}

/// Adds what was lost before it belonged to a story, and puts the results in their place. Says how much was lost.
///
/// # Errors
/// What the sink says.
pub fn finish(corpus: &Corpus, sink: Box<dyn Sink>) -> io::Result<usize> {
    let lost = corpus.problems().iter().filter(|problem| problem.severity == Severity::Error);
    let lost: Vec<(&str, String)> =
        lost.map(|problem| (problem.source.as_str(), problem.to_string())).collect();
    let failure = |(id, message)| Failure { unit: UnitKind::Article, id, pass: None, message };
    let failures: Vec<Failure<'_>> = lost.iter().map(|(id, message)| failure((*id, message))).collect();
    sink.finish(&failures)?;
    Ok(lost.len())
}
