//! Where the results of a run go, in the form that was asked for.

use std::{
    io::{self, Write},
    path::Path,
};

use anstream::{AutoStream, ColorChoice, adapter::strip_str};
use parallax_corpus::{Article, Offsets, Ref, Span, UnitKind};
use parallax_formats::{
    ArticleRecord, Columns, Failure, LeftOut, Output, PassRecord, Problem, RunRecord, Skipped, StoryRecord,
    Table, Tables, conllu, jsonl, reader_left, sha256,
};
use parallax_layers::{Sentence, Word};
use parallax_runner::{About, Analysed, Found, Outcome, Plan, Rows};
use rayon::prelude::*;

use crate::{
    args::{Format, RunArgs},
    report::{self, Look},
};

/// A story as it was read and analysed.
pub(crate) struct Read {
    pub(crate) analysed: Analysed,
    /// False for an article by itself.
    pub(crate) whole: bool,
    /// Articles that could not be read: id and why.
    pub(crate) refused: Vec<(String, Problem)>,
}

/// Something that failed.
pub(crate) struct Failed<'a> {
    pub(crate) unit: UnitKind,
    pub(crate) id: &'a str,
    pub(crate) pass: Option<&'a str>,
    pub(crate) message: String,
}

/// The rows of a layer, as the writers take them.
pub(crate) struct Written<'a>(pub(crate) &'a Rows);

impl Table for Written<'_> {
    fn layer(&self) -> &str {
        self.0.layer()
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        self.0.row(index)
    }
}

impl Read {
    /// How many articles it was to have.
    pub(crate) fn seen(&self) -> usize {
        self.analysed.articles.len() + self.refused.len()
    }

    /// Each article with what was found in it.
    pub(crate) fn articles(&self) -> impl Iterator<Item = (&Article, &Found)> {
        self.analysed.story.articles.iter().zip(&self.analysed.articles)
    }

    /// What failed: articles that could not be read, then passes over articles, then over the story.
    pub(crate) fn failures(&self) -> impl Iterator<Item = Failed<'_>> {
        let unit = UnitKind::Article;
        let refused = self.refused.iter().map(move |(id, problem)| {
            let message = problem.to_string();
            Failed { unit, id, pass: None, message }
        });
        let failed = self.outcomes().filter_map(|(unit, id, pass, outcome)| match outcome {
            Outcome::Failed(why) => Some(Failed { unit, id, pass: Some(pass), message: why.clone() }),
            Outcome::Rows(_) | Outcome::Skipped(_) => None,
        });
        refused.chain(failed)
    }

    /// Articles over which a pass was not run: each once, with the first reason.
    pub(crate) fn skipped(&self) -> impl Iterator<Item = (&str, &str)> {
        self.articles().filter_map(|(article, found)| {
            found.outcomes().find_map(|(_, outcome)| match outcome {
                Outcome::Skipped(why) => Some((article.id.as_str(), why.as_str())),
                Outcome::Rows(_) | Outcome::Failed(_) => None,
            })
        })
    }

    /// What came of each pass, over the articles and then over the story.
    pub(crate) fn outcomes(&self) -> impl Iterator<Item = (UnitKind, &str, &'static str, &Outcome)> {
        let of_articles = self.articles().flat_map(|(article, found)| {
            found.outcomes().map(|(pass, outcome)| (UnitKind::Article, article.id.as_str(), pass, outcome))
        });
        let Analysed { story, found, .. } = &self.analysed;
        let of_story =
            found.outcomes().map(|(pass, outcome)| (UnitKind::Story, story.id.as_str(), pass, outcome));
        of_articles.chain(of_story)
    }
}

/// One record of the output contract.
enum Record<'a> {
    Article(ArticleRecord<'a>),
    Story(StoryRecord<'a>),
    Failure(Failure<'a>),
    Skipped(Skipped<'a>),
}

/// The records of a story, in the contract's order: its articles, itself, what failed, what was skipped.
fn records(plan: &Plan, read: &Read, mut put: impl FnMut(Record<'_>) -> io::Result<()>) -> io::Result<()> {
    let story = &read.analysed.story;
    let id = read.whole.then_some(story.id.as_str());
    for (article, found) in read.articles() {
        with_tables(plan, found, |layers| {
            let sha256 = sha256(&article.text);
            put(Record::Article(ArticleRecord { article, sha256: &sha256, story: id, layers }))
        })?;
    }
    if read.whole {
        let left_out = left_out(plan, read);
        with_tables(plan, &read.analysed.found, |layers| {
            put(Record::Story(StoryRecord { story, left_out: &left_out, layers }))
        })?;
    }
    for Failed { unit, id, pass, message } in read.failures() {
        put(Record::Failure(Failure { unit, id, pass, message: &message }))?;
    }
    for (unit, id, pass, outcome) in read.outcomes() {
        if let Outcome::Skipped(reason) = outcome {
            put(Record::Skipped(Skipped { unit, id, pass, reason }))?;
        }
    }
    Ok(())
}

/// The layers that were asked for.
fn with_tables<T>(plan: &Plan, found: &Found, use_them: impl FnOnce(&[&dyn Table]) -> T) -> T {
    let asked = plan.steps().iter().filter(|step| step.asked);
    let written: Vec<Written<'_>> =
        asked.filter_map(|step| found.get(step.about.name)).map(Written).collect();
    let tables: Vec<&dyn Table> = written.iter().map(|table| table as &dyn Table).collect();
    use_them(&tables)
}

/// What the story's passes did not get to read: articles that could not be read at all, and those
/// in which a pass before them failed.
fn left_out<'a>(plan: &'a Plan, read: &'a Read) -> Vec<LeftOut<'a>> {
    let stories = plan.steps().iter().filter(|step| step.asked && step.about.unit == UnitKind::Story);
    let refused = stories.flat_map(|step| {
        let layer = step.about.name;
        read.refused.iter().map(move |(article, _)| LeftOut { article, layer, why: "it could not be read" })
    });
    let failed = read.analysed.left_out.iter().filter(|out| plan.asks_for(out.layer));
    let failed = failed.map(|out| LeftOut { article: &out.article, layer: out.layer, why: &out.why });
    refused.chain(failed).collect()
}

/// The one place results are written to.
pub(crate) enum Writer {
    Jsonl { out: Output, offsets: Offsets },
    Text { out: Output, look: Look, colour: bool },
    Csv { tables: Box<Tables> },
    Conllu { out: Output, offsets: Offsets },
}

impl Writer {
    pub(crate) fn new(args: &RunArgs, plan: &Plan) -> Result<Self, String> {
        let offsets = args.offsets.into();
        let passes: Vec<PassRecord<'_>> = plan
            .steps()
            .iter()
            .map(|step| PassRecord {
                name: step.about.name,
                version: step.about.version,
                settings: &step.settings,
                library: step.about.library.as_deref(),
            })
            .collect();
        let run = RunRecord { version: env!("CARGO_PKG_VERSION"), offsets, passes: &passes };
        let out = args.out.as_deref();
        match args.format {
            Format::Jsonl => {
                let mut out = open(out)?;
                out.write_all(&jsonl::run(&run).map_err(text)?).map_err(text)?;
                Ok(Self::Jsonl { out, offsets })
            }
            Format::Text => {
                let look = Look::new(args, plan);
                let colour = out.is_none() && AutoStream::choice(&io::stdout()) != ColorChoice::Never;
                Ok(Self::Text { out: open(out)?, look, colour })
            }
            Format::Csv => {
                let folder =
                    out.ok_or("`--format csv` writes a folder of tables; say where with `--out FOLDER`")?;
                let tables = tables(folder, &run, plan).map_err(|error| at(folder, &error))?;
                Ok(Self::Csv { tables: Box::new(tables) })
            }
            Format::Conllu => Ok(Self::Conllu { out: open(out)?, offsets }),
        }
    }

    /// Writes a window. False when nobody reads on.
    pub(crate) fn write(&mut self, plan: &Plan, window: &[Read]) -> Result<bool, String> {
        let written = match self {
            Self::Jsonl { out, offsets } => {
                let render = |read| lines(plan, read, *offsets);
                let rendered: io::Result<Vec<Vec<u8>>> = window.par_iter().map(render).collect();
                rendered.and_then(|stories| stories.iter().try_for_each(|lines| out.write_all(lines)))
            }
            Self::Text { out, look, colour } => {
                let render = |read: &Read| {
                    let story = report::story(look, &read.analysed, read.whole, &read.refused);
                    if *colour { story } else { strip_str(&story).to_string() }
                };
                let rendered: Vec<String> = window.par_iter().map(render).collect();
                rendered.iter().try_for_each(|story| out.write_all(story.as_bytes()))
            }
            Self::Csv { tables } => {
                window.iter().try_for_each(|read| records(plan, read, |record| put(tables, record)))
            }
            Self::Conllu { out, offsets } => {
                let render = |read: &Read| -> String {
                    read.articles().map(|(article, found)| blocks(article, found, *offsets)).collect()
                };
                let rendered: Vec<String> = window.par_iter().map(render).collect();
                rendered.iter().try_for_each(|story| out.write_all(story.as_bytes()))
            }
        };
        match written {
            Ok(()) => Ok(true),
            Err(error) if reader_left(&error) => Ok(false),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Ends the run: what belonged to no story, and the change from old results to new.
    pub(crate) fn finish(self, lost: &[&Problem]) -> Result<(), String> {
        let lost = lost.iter().map(|problem| (problem.source.as_str(), problem.to_string()));
        let record = |(id, message): &(&str, String)| jsonl::failure(&failure(id, message));
        match self {
            Self::Jsonl { mut out, .. } => {
                let lines: io::Result<Vec<_>> = lost.map(|lost| record(&lost)).collect();
                let lines = lines.map_err(text)?.concat();
                out.write_all(&lines).and_then(|()| out.finish()).map_err(text)
            }
            Self::Text { out, .. } | Self::Conllu { out, .. } => out.finish().map_err(text),
            Self::Csv { mut tables } => {
                for (id, message) in lost {
                    tables.failure(&failure(id, &message)).map_err(text)?;
                }
                tables.finish().map_err(text)
            }
        }
    }
}

fn open(path: Option<&Path>) -> Result<Output, String> {
    Output::open(path).map_err(|error| path.map_or_else(|| error.to_string(), |path| at(path, &error)))
}

fn at(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn failure<'a>(id: &'a str, message: &'a str) -> Failure<'a> {
    Failure { unit: UnitKind::Article, id, pass: None, message }
}

/// A story's records as JSON lines.
fn lines(plan: &Plan, read: &Read, offsets: Offsets) -> io::Result<Vec<u8>> {
    let mut lines = Vec::new();
    records(plan, read, |record| {
        lines.extend(match record {
            Record::Article(record) => jsonl::article(&record, offsets)?,
            Record::Story(record) => jsonl::story(&record, offsets)?,
            Record::Failure(record) => jsonl::failure(&record)?,
            Record::Skipped(record) => jsonl::skipped(&record)?,
        });
        Ok(())
    })?;
    Ok(lines)
}

/// An article's sentences in CoNLL-U; nothing, if it has no words.
fn blocks(article: &Article, found: &Found, offsets: Offsets) -> String {
    let (Some(sentences), Some(words)) = (found.rows::<Sentence>(), found.rows::<Word>()) else {
        return String::new();
    };
    let sentences: Vec<Span> = sentences.iter().map(|sentence| sentence.span).collect();
    let words: Vec<conllu::Word<'_>> = words.iter().map(labelled).collect();
    conllu::article(article, &sentences, &words, offsets)
}

fn labelled(word: &Word) -> conllu::Word<'_> {
    conllu::Word {
        span: word.span,
        lemma: &word.lemma,
        upos: word.upos.name(),
        xpos: word.xpos.name(),
        head: word.head.map(Ref::index),
        deprel: word.deprel.name(),
    }
}

fn put(tables: &mut Tables, record: Record<'_>) -> io::Result<()> {
    match record {
        Record::Article(record) => tables.article(&record),
        Record::Story(record) => tables.story(&record),
        Record::Failure(record) => tables.failure(&record),
        Record::Skipped(record) => tables.skipped(&record),
    }
}

/// Tables with a column for each field of the layers asked for, so that an empty one has them too.
fn tables(folder: &Path, run: &RunRecord<'_>, plan: &Plan) -> io::Result<Tables> {
    let asked: Vec<&About> = plan.steps().iter().filter(|step| step.asked).map(|step| &step.about).collect();
    let names = |about: &&About| about.fields.iter().map(|(name, _)| name.clone()).collect();
    let names: Vec<Vec<String>> = asked.iter().map(names).collect();
    let fields: Vec<Vec<&str>> =
        names.iter().map(|names| names.iter().map(String::as_str).collect()).collect();
    let columns = asked.iter().zip(&fields);
    let columns: Vec<Columns<'_>> =
        columns.map(|(about, fields)| Columns { layer: about.name, unit: about.unit, fields }).collect();
    Tables::create(folder, run, &columns)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
