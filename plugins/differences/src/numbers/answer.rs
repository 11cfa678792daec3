//! What each article answers, in a sentence.

use parallax_corpus::ArticleIndex;
use parallax_layers::{
    number_comparison::{Comparison, Item},
    numbers::{Change, Modifier, Number, NumberKind},
};
use parallax_report::wording::{bounds, listed};

use super::{are_counts, is_same, number};
use crate::{lists::plural, tellings::Tellings};

/// What some articles answer.
pub(super) struct Answer<'a> {
    pub(super) articles: Vec<ArticleIndex>,
    /// Each figure they give, with all places where they do.
    pub(super) figures: Vec<Vec<&'a Item>>,
}

impl<'a> Answer<'a> {
    pub(super) fn of(article: ArticleIndex, items: &[&'a Item]) -> Self {
        let mut figures: Vec<Vec<&Item>> = Vec::new();
        for item in items.iter().filter(|item| item.article == article) {
            match figures.iter_mut().find(|figure| is_same(figure[0], item)) {
                Some(figure) => figure.push(item),
                None => figures.push(vec![item]),
            }
        }
        Self { articles: vec![article], figures }
    }

    pub(super) fn is_same(&self, other: &Self, tellings: &Tellings<'_>, row: &Comparison) -> bool {
        let bounds = |figure: &Vec<&Item>| {
            let shown = shown(figure);
            (shown.low, shown.high, shown.modifier, direction(tellings, row, shown))
        };
        self.figures.iter().map(bounds).eq(other.figures.iter().map(bounds))
    }

    pub(super) fn join(&mut self, other: Self) {
        self.articles.extend(other.articles);
        for (figure, others) in self.figures.iter_mut().zip(other.figures) {
            figure.extend(others);
        }
    }

    /// Who gives the figures, the figures, and whom each article has them from.
    pub(super) fn told(&self, tellings: &Tellings<'_>, row: &Comparison, bare: bool) -> String {
        let says = plural(&self.articles, "says", "say");
        let words = |figure: &Vec<&Item>| {
            let shown = shown(figure);
            match bare && shown.modifier != Modifier::Vague {
                true => bounds(shown.low, shown.high, shown.modifier),
                false => format!("{}{}", went(tellings, row, shown), tellings.quoted(shown.span, 40)),
            }
        };
        let quoting = |of: &str, sources: &[String]| match sources {
            [] => of.to_owned(),
            sources => format!("{of} (quoting {})", listed(sources)),
        };
        // Where all have a figure from the same, or one article has several figures, the figure bears the source.
        let of_all = |figure: &Vec<&Item>| {
            let sources = |article: &ArticleIndex| sources(figure, Some(*article));
            let first = sources(&self.articles[0]);
            self.articles.iter().all(|article| sources(article) == first).then_some(first)
        };
        if let Some(all) = self.figures.iter().map(of_all).collect::<Option<Vec<_>>>() {
            let figures = self.figures.iter().zip(all).map(|(figure, all)| quoting(&words(figure), &all));
            let figures: Vec<String> = figures.collect();
            return format!("{} {says} {}", tellings.names(&self.articles), listed(&figures));
        }
        let names = self.articles.iter().map(|article| {
            let own: Vec<String> =
                self.figures.iter().flat_map(|figure| sources(figure, Some(*article))).collect();
            quoting(tellings.name(*article), &own)
        });
        let figures: Vec<String> = self.figures.iter().map(words).collect();
        format!("{} {says} {}", listed(&names.collect::<Vec<_>>()), listed(&figures))
    }
}

/// Whom an article has a figure from, each once.
fn sources(figure: &[&Item], article: Option<ArticleIndex>) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    let own = figure.iter().filter(|item| article.is_none_or(|article| item.article == article));
    for source in own.filter_map(|item| item.source.as_ref()) {
        let source = in_a_sentence(source);
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// "Police" and "The union", said at the start of a sentence, within one.
pub(crate) fn in_a_sentence(source: &str) -> String {
    const COMMON: [&str; 13] = [
        "Authorities",
        "Doctors",
        "Firefighters",
        "Insurers",
        "Investigators",
        "Lawyers",
        "Medics",
        "Officials",
        "Organisers",
        "Organizers",
        "Police",
        "Prosecutors",
        "Witnesses",
    ];
    let first = source.split(' ').next().unwrap_or_default();
    let small = COMMON.contains(&first) || ["A", "An", "The", "Local", "One"].contains(&first);
    match source.strip_prefix(first).filter(|_| small) {
        Some(rest) => format!("{}{rest}", first.to_lowercase()),
        None => source.to_owned(),
    }
}

/// Where something went, if that is what a row asks.
pub(super) fn direction(tellings: &Tellings<'_>, row: &Comparison, item: &Item) -> Option<Change> {
    // The number is looked for only then: this is asked of every pair.
    let asked = row.about.starts_with("change in ");
    asked.then(|| number(tellings, item)?.change).flatten()
}

/// "a fall of ", where a figure does not say it itself.
fn went(tellings: &Tellings<'_>, row: &Comparison, item: &Item) -> &'static str {
    match direction(tellings, row, item) {
        Some(Change::Up) => "a rise of ",
        Some(Change::Down) => "a fall of ",
        _ => "",
    }
}

/// The item that gives a figure most exactly.
fn shown<'a>(figure: &[&'a Item]) -> &'a Item {
    figure.iter().find(|item| item.modifier == Modifier::Exact).unwrap_or(&figure[0])
}

/// Whether the figures say it all, without units: counts, ages in years, magnitudes.
pub(super) fn are_bare(tellings: &Tellings<'_>, row: &Comparison) -> bool {
    let plain = |item: &Item| {
        let unit = |own: &Number| (own.kind, own.unit.as_deref()) == (NumberKind::Age, Some("year"));
        number(tellings, item).is_some_and(|own| unit(own) || own.unit.as_deref() == Some("magnitude"))
    };
    are_counts(tellings, row) || row.items.iter().all(plain)
}
