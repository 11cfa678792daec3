//! `parallax lexicon check SENTENCE`: what is found in a sentence, and what is not, and why.

mod told;

use std::io::{Read, stdin};

use parallax_builtin::lexicon;
use parallax_corpus::{Article, Declared, Layer, Offsets, Ruler, Span, Story};
use parallax_engine::{Analysed, Outcome, Plan};
use parallax_layers::{
    slant::{Polarity, Slant, Voice},
    structure::Line,
};
use parallax_rules::{Finding, List};
use serde::Serialize;

use super::{CheckArgs, Format};
use crate::{Ended, args::ChoiceArgs, config, report::ReportArgs, say};

/// What there is to say of a sentence.
#[derive(Debug, Serialize)]
struct Checked {
    sentence: String,
    found: Vec<Found>,
    silenced: Vec<Silenced>,
}

/// Words that are found.
#[derive(Debug, Serialize)]
struct Found {
    #[serde(flatten)]
    at: Place,
    /// The layer.
    list: String,
    kind: String,
    target: Option<String>,
    polarity: Option<Polarity>,
    voice: Voice,
    strength: Option<f64>,
    reason: Option<String>,
    neutral: Option<String>,
    alternatives: Vec<String>,
}

/// Words of a list that are not found.
#[derive(Debug, Serialize)]
struct Silenced {
    #[serde(flatten)]
    at: Place,
    list: String,
    /// As the list has it.
    entry: String,
    kind: String,
    /// What keeps it from being found.
    guard: &'static str,
    why: String,
}

/// Words in the sentence; offsets count characters.
#[derive(Debug, Serialize)]
struct Place {
    words: String,
    start: usize,
    end: usize,
}

pub(crate) fn run(args: &CheckArgs) -> Result<Ended, String> {
    let sentence = match args.sentence.as_deref() {
        Some(sentence) if sentence != "-" => sentence.to_owned(),
        _ => {
            let mut sentence = String::new();
            stdin().read_to_string(&mut sentence).map_err(|error| format!("standard input: {error}"))?;
            sentence
        }
    };
    if sentence.trim().is_empty() {
        return Err("there is no sentence; give one in quotation marks, or on standard input".to_owned());
    }
    let article = article(sentence.trim(), args.headline.as_deref());
    let checked = checked(args, article)?;
    let told = match args.format {
        Format::Text => told::text(&checked),
        Format::Json => serde_json::to_string_pretty(&checked).map_err(|error| error.to_string())? + "\n",
    };
    say::answer(&told)?;
    Ok(if checked.found.is_empty() { Ended::WithFailures } else { Ended::Clean })
}

/// The sentence as an article, below its headline.
fn article(sentence: &str, headline: Option<&str>) -> Article {
    let Some(headline) = headline.map(str::trim) else { return Article::from_text("sentence", sentence) };
    let declared = Declared { headline: Some(headline.to_owned()), ..Declared::default() };
    Article { declared, ..Article::from_text("sentence", &format!("{headline}\n\n{sentence}")) }
}

fn checked(args: &CheckArgs, article: Article) -> Result<Checked, String> {
    let lists = config::lists(&args.plugins)?;
    let own: Vec<&List> = lists.iter().filter(|list| list.extends.is_none()).collect();
    let layers = [Slant::NAME.to_owned()].into_iter().chain(own.iter().map(|list| list.name.clone()));
    let passes: Vec<String> = layers.clone().chain(lexicon::reads()).collect();
    let choice =
        ChoiceArgs { passes, all_layers: false, plugins: args.plugins.clone(), set: args.set.clone() };
    // Where layers are named, the form matters no more.
    let plan = config::plan(&choice, &ReportArgs::default())?.plan;
    let story = Story { id: "sentence".to_owned(), articles: vec![article] };
    let analysed = plan.analyse(vec![(story, true)]).remove(0);
    for layer in layers {
        ran(&analysed, &layer)?;
    }
    let found = found(&analysed, &own)?;
    let silenced = silenced(&plan, &analysed, &lists, &found)?;
    let sentence = analysed.story.articles[0].text.clone();
    Ok(Checked { sentence, found: found.into_iter().map(|(_, found)| found).collect(), silenced })
}

/// Refuses a sentence over which a pass was not run, or failed.
fn ran(analysed: &Analysed, layer: &str) -> Result<(), String> {
    match analysed.articles[0].outcome(layer) {
        Some(Outcome::Failed(why)) => Err(format!("`{layer}` failed: {why}")),
        Some(Outcome::Skipped(why)) => Err(format!("`{layer}` was not run: {why}")),
        _ => Ok(()),
    }
}

/// What is found, from left to right.
fn found(analysed: &Analysed, lists: &[&List]) -> Result<Vec<(Span, Found)>, String> {
    let (article, rows) = (&analysed.story.articles[0], &analysed.articles[0]);
    let slant = rows.rows::<Slant>().unwrap_or_default().iter().cloned();
    let mut found: Vec<(Span, Found)> = slant
        .map(|row| {
            let found = Found {
                at: Place::of(article, row.span),
                list: Slant::NAME.to_owned(),
                kind: super::spoken(&row.kind),
                target: row.target,
                polarity: Some(row.polarity),
                voice: row.voice,
                strength: Some(row.strength),
                reason: Some(row.reason),
                neutral: row.neutral,
                alternatives: row.alternatives,
            };
            (row.span, found)
        })
        .collect();
    for list in lists {
        let Some(rows) = rows.get(&list.name) else { continue };
        let rows = rows.of::<Finding>()?.iter().cloned();
        found.extend(rows.map(|row| {
            let found = Found {
                at: Place::of(article, row.span),
                list: list.name.clone(),
                kind: row.kind,
                target: None,
                polarity: row.polarity,
                voice: row.voice,
                strength: row.strength,
                reason: row.reason,
                neutral: row.neutral,
                alternatives: Vec::new(),
            };
            (row.span, found)
        }));
    }
    found.sort_by_key(|(span, _)| *span);
    Ok(found)
}

/// Words of the lists that are not found, from left to right.
fn silenced(
    plan: &Plan,
    analysed: &Analysed,
    lists: &[List],
    found: &[(Span, Found)],
) -> Result<Vec<Silenced>, String> {
    let (article, rows) = (&analysed.story.articles[0], &analysed.articles[0]);
    let mut silenced: Vec<(Span, Silenced)> = Vec::new();
    let slant = plan.steps().iter().find(|step| step.about.name == Slant::NAME);
    if let Some(slant) = slant {
        let own = lexicon::silenced(&slant.settings, article, rows)?.into_iter().map(|one| {
            let silenced = Silenced {
                at: Place::of(article, one.span),
                list: one.entry.list.to_owned(),
                entry: one.entry.word.to_owned(),
                kind: super::spoken(&one.entry.kind),
                guard: one.guard.name(),
                why: told::why(article, &one),
            };
            (one.span, silenced)
        });
        silenced.extend(own);
    }
    for list in lists {
        let layer = if list.extends.is_some() { Slant::NAME } else { &list.name };
        let spans: Vec<Span> =
            found.iter().filter(|(_, one)| one.list == layer).map(|(span, _)| *span).collect();
        let lines = rows.rows::<Line>().unwrap_or_default();
        let user = parallax_rules::silenced(list, article, lines, &spans)?.into_iter().map(|one| {
            let silenced = Silenced {
                at: Place::of(article, one.span),
                list: list.name.clone(),
                kind: one.rule.kind.as_ref().or(list.kind.as_ref()).unwrap_or(&list.name).clone(),
                guard: one.guard.unwrap_or("longer"),
                why: told::why_of_list(&one),
                entry: one.entry,
            };
            (one.span, silenced)
        });
        silenced.extend(user);
    }
    silenced.sort_by_key(|(span, _)| *span);
    Ok(silenced.into_iter().map(|(_, silenced)| silenced).collect())
}

impl Place {
    fn of(article: &Article, span: Span) -> Self {
        let (start, end, words) = Ruler::new(&article.text, Offsets::Chars).measure(span);
        Self { words: words.to_owned(), start: start as usize, end: end as usize }
    }
}
