#![doc = include_str!("../README.md")]

use std::collections::BTreeMap;

use documented::DocumentedFields;
use parallax_corpus::{Article, Cite, Each, Layer, One, Pass, Span, Story, View};
use parallax_layers::{
    numbers::{Number, NumberKind},
    sentences::Sentence,
    structure::{Line, Role},
};
use serde::{Deserialize, Serialize};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How many sentences lie between an early place and a late one, at least.
    pub apart: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { apart: 5 }
    }
}

/// One figure that stands early in one article and late in another: a row of the layer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct BuriedFigure {
    /// The figure, as `numbers` has it.
    pub value: f64,
    /// Its unit, or the word for what is counted.
    pub of: String,
    /// Where each article that gives it does so first; the earliest of them first.
    pub places: Vec<FirstPlace>,
}

/// Where an article first gives a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstPlace {
    /// In which sentence of its text, counted from 1; 0 in the headline.
    pub sentence: u32,
    /// The words.
    pub span: Cite,
}

impl Layer for BuriedFigure {
    const NAME: &'static str = "buried_figures";
    type Unit = Story;
}

/// Compares how early articles give the same figure.
#[derive(Debug)]
pub struct BuriedFigures {
    apart: u32,
}

impl Pass for BuriedFigures {
    type Settings = Settings;
    type Reads = Each<(Line, Sentence, Number)>;
    type Writes = BuriedFigure;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(Settings { apart }: Settings) -> Result<Self, String> {
        if apart == 0 {
            return Err("`apart` is 0, which no two places are too close for; 1 is the least".to_owned());
        }
        Ok(Self { apart })
    }

    fn run(&self, _: &Story, articles: View<'_, Self>) -> Vec<BuriedFigure> {
        let mut places: BTreeMap<Figure, Vec<FirstPlace>> = BTreeMap::new();
        for (figure, place) in articles.iter().flat_map(figures) {
            let places = places.entry(figure).or_default();
            // An article's figures come in the order of its text.
            if places.last().is_none_or(|last| last.span.article != place.span.article) {
                places.push(place);
            }
        }
        let buried = |(Figure { bits, of }, mut places): (Figure, Vec<FirstPlace>)| {
            places.sort_by_key(|place| (place.sentence, place.span));
            let apart = places.last()?.sentence - places.first()?.sentence;
            (apart >= self.apart).then(|| BuriedFigure { value: f64::from_bits(bits), of, places })
        };
        places.into_iter().filter_map(buried).collect()
    }
}

/// What makes two figures the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Figure {
    /// Those of its value, which has no order of its own.
    bits: u64,
    of: String,
}

/// What an article states in figures, each with its place.
fn figures(one: &One<'_, (&[Line], &[Sentence], &[Number])>) -> Vec<(Figure, FirstPlace)> {
    let (lines, sentences, numbers) = one.rows;
    let counted = counted(lines, sentences);
    let figure = |number: &Number| {
        let figure = Figure { bits: number.value?.to_bits(), of: of(number, one.article)? };
        let sentence = at(sentences, |sentence| sentence.span, number.span)?;
        Some((figure, FirstPlace { sentence: counted[sentence], span: one.cite(number.span) }))
    };
    numbers.iter().filter(|number| number.claim).filter_map(figure).collect()
}

/// The number of each sentence in the text.
fn counted(lines: &[Line], sentences: &[Sentence]) -> Vec<u32> {
    let mut before = 0;
    let count = |sentence: &Sentence| match at(lines, |line| line.span, sentence.span) {
        Some(line) if lines[line].role == Role::Headline => 0,
        Some(line) => {
            before += u32::from(lines[line].role.is_article());
            before
        }
        None => before,
    };
    sentences.iter().map(count).collect()
}

/// What a figure is of; `None` where two that are the same would not mean the same.
fn of(number: &Number, article: &Article) -> Option<String> {
    match number.kind {
        // "first", "24-year-old": hardly ever what a story is about.
        NumberKind::Ordinal | NumberKind::Age => None,
        // "11 vehicles", "11 burnt-out vehicles"
        NumberKind::Count => article[number.counted?].split_whitespace().last().map(str::to_lowercase),
        _ => number.unit.clone(),
    }
}

/// The one of some rows in the order of the text in which a span begins.
fn at<T>(rows: &[T], span: impl Fn(&T) -> Span, inner: Span) -> Option<usize> {
    let first = rows.partition_point(|row| span(row).end <= inner.start);
    rows.get(first).filter(|row| span(row).start <= inner.start).map(|_| first)
}

parallax_edge::export!(BuriedFigures);
