//! Figures that cannot both be right, and those that may not.

use parallax_corpus::{AnyRef, ArticleIndex};
use parallax_layers::{
    number_comparison::{Comparison, Doubt, Item, Verdict},
    numbers::{Change, Modifier, Number, NumberKind},
};
use parallax_lexicon::spaced;
use parallax_report::wording::{bounds, capitalised, listed};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once, plural},
};

/// So many are told at most.
const MOST: usize = 5;

/// So few articles mostly tell of one event.
const FEW_ARTICLES: usize = 8;

/// What cannot be squared first, then what may be of different things.
pub(crate) fn at_odds(tellings: &Tellings<'_>, rows: &[Comparison]) -> Vec<Difference> {
    let rows = || rows.iter().enumerate();
    let conflicts = rows().filter(|(_, row)| row.verdict == Verdict::Conflict);
    // Among many articles of several days there are several events; whose age is asked does not change with them.
    let one_event = tellings.articles.len() <= FEW_ARTICLES || tellings.are_of_one_day();
    let perhaps = rows().filter(|(_, row)| {
        row.verdict != Verdict::Conflict && row.at_odds && (one_event || is_age_of_somebody(row))
    });
    let conflicts = conflicts.map(|(at, row)| told(tellings, at, row, row.items.iter().collect()));
    let perhaps = perhaps.filter_map(|(at, row)| Some(told(tellings, at, row, weighed(tellings, row)?)));
    conflicts.chain(perhaps).take(MOST).collect()
}

/// Of figures that may be of different things, those that hold; `None` where too little says that they are of one.
fn weighed<'a>(tellings: &Tellings<'_>, row: &'a Comparison) -> Option<Vec<&'a Item>> {
    /// Of so few, each incident of an event has its own.
    const FEW: f64 = 2.0;
    const MANY: f64 = 10.0;
    /// So many figures are looked at.
    const LOOKED: usize = 32;
    let counts = are_counts(tellings, row);
    // A sentence with a gap only sounds alike.
    // Of a few banks or bridges, each article may mean others.
    let small = row.items.iter().any(|item| item.high.or(item.low).is_none_or(|value| value < MANY));
    let bare = counts && !row.about.contains(' ') && small && !of_a_crowd(row);
    let nobodys_age = row.about == "age" || row.about.starts_with("the age of the ");
    if row.about.contains('…') || bare || nobodys_age {
        return None;
    }
    let holds = |item: &&Item| {
        let few = counts && item.high.or(item.low).is_none_or(|value| value <= FEW);
        item.modifier != Modifier::Vague && !few && !is_part(tellings, item)
    };
    let items: Vec<&Item> = row.items.iter().filter(holds).collect();
    let same =
        |a: &Item, b: &Item| is_near(a, b) && direction(tellings, row, a) == direction(tellings, row, b);
    // Whoever says the other's figure itself does not contradict it; but of a crowd each estimate counts.
    let estimates = of_a_crowd(row) || gives_both(row);
    let gives = |article, figure: &Item| {
        items.iter().any(|own| own.article == article && own.source.is_none() && same(own, figure))
    };
    let contradicts = |a: &Item, b: &Item| {
        a.article != b.article && !same(a, b) && (estimates || !gives(a.article, b) && !gives(b.article, a))
    };
    let first = &items[..items.len().min(LOOKED)];
    let differ = first.iter().any(|a| first.iter().any(|b| contradicts(a, b)));
    differ.then_some(items)
}

/// Whether a figure is a part of another: "three of the four soldiers".
fn is_part(tellings: &Tellings<'_>, item: &Item) -> bool {
    let words: Vec<&str> = spaced(tellings.text(item.span)).collect();
    kind(tellings, item) == Some(NumberKind::Count)
        && words
            .windows(2)
            .any(|pair| pair[0] == "of" && matches!(pair[1], "the" | "those" | "them" | "these"))
}

/// "People killed: the Courier and Televia say 31, Coastline Now says 22 (quoting the coast guard)."
fn told(tellings: &Tellings<'_>, at: usize, row: &Comparison, items: Vec<&Item>) -> Difference {
    let mut answers: Vec<Answer<'_>> = Vec::new();
    for article in each_once(items.iter().map(|item| item.article)) {
        let own = Answer::of(article, &items);
        match answers.iter_mut().find(|answer| answer.is_same(&own, tellings, row)) {
            Some(answer) => answer.join(own),
            None => answers.push(own),
        }
    }
    let bare = are_bare(tellings, row);
    let told: Vec<String> = answers.iter().map(|answer| answer.told(tellings, row, bare)).collect();
    let doubt = doubt(row);
    let items = || answers.iter().flat_map(|answer| answer.figures.iter().flatten());
    Difference {
        kind: DifferenceKind::Number,
        text: format!("{}: {}{doubt}.", asked(&row.about), told.join(", ")),
        articles: each_once(items().map(|item| item.article)),
        evidence: items().map(|item| item.span).collect(),
        rows: vec![AnyRef::new::<Comparison>(None, at)],
    }
}

/// What is known of figures that differ: nothing where they cannot all be true, are of one article, or are the age of
/// somebody named.
fn doubt(row: &Comparison) -> &'static str {
    match row.verdict {
        Verdict::Conflict => "",
        _ if gives_both(row) || is_age_of_somebody(row) => "",
        _ => match row.doubt() {
            Some(Doubt::WhichIsLater) => "; which is the later count is not known",
            // Articles are called by other names here: which is the lower one is not seen.
            Some(Doubt::Later | Doubt::LowerIsLater) => "; one may be the later count",
            Some(Doubt::Newer) => "; the later one may be the newer figure",
            Some(Doubt::Crowd) => "; they may be estimates of one crowd",
            _ => "; why they differ is not said",
        },
    }
}

/// Whether the figures are the age of somebody named, as the row has it.
fn is_age_of_somebody(row: &Comparison) -> bool {
    row.about.strip_prefix("the age of ").is_some_and(|who| who.starts_with(char::is_uppercase))
}

/// Whether one article gives both and tells them apart by their sources, as the row has it.
fn gives_both(row: &Comparison) -> bool {
    row.doubt() == Some(Doubt::OneArticle)
}

/// Whether the figures are of those who gather, as the row has it.
fn of_a_crowd(row: &Comparison) -> bool {
    row.doubt() == Some(Doubt::Crowd)
}

/// What is asked, so that answers may follow a colon: "People killed", "Bridges (damaged, quake, valley)".
fn asked(about: &str) -> String {
    match about.split_once(": ") {
        _ if about.contains('…') => "Figures that differ".to_owned(),
        Some((what, which)) => format!("{} ({which})", capitalised(what)),
        None => capitalised(about),
    }
}

/// What some articles answer.
struct Answer<'a> {
    articles: Vec<ArticleIndex>,
    /// Each figure they give, with all places where they do.
    figures: Vec<Vec<&'a Item>>,
}

impl<'a> Answer<'a> {
    fn of(article: ArticleIndex, items: &[&'a Item]) -> Self {
        let mut figures: Vec<Vec<&Item>> = Vec::new();
        for item in items.iter().filter(|item| item.article == article) {
            match figures.iter_mut().find(|figure| is_same(figure[0], item)) {
                Some(figure) => figure.push(item),
                None => figures.push(vec![item]),
            }
        }
        Self { articles: vec![article], figures }
    }

    fn is_same(&self, other: &Self, tellings: &Tellings<'_>, row: &Comparison) -> bool {
        let bounds = |figure: &Vec<&Item>| {
            let shown = shown(figure);
            (shown.low, shown.high, shown.modifier, direction(tellings, row, shown))
        };
        self.figures.iter().map(bounds).eq(other.figures.iter().map(bounds))
    }

    fn join(&mut self, other: Self) {
        self.articles.extend(other.articles);
        for (figure, others) in self.figures.iter_mut().zip(other.figures) {
            figure.extend(others);
        }
    }

    /// Who gives the figures, the figures, and whom each article has them from.
    fn told(&self, tellings: &Tellings<'_>, row: &Comparison, bare: bool) -> String {
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
    const COMMON: [&str; 11] = [
        "Authorities",
        "Doctors",
        "Firefighters",
        "Investigators",
        "Lawyers",
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
fn direction(tellings: &Tellings<'_>, row: &Comparison, item: &Item) -> Option<Change> {
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

/// Whether two items give one figure: "31", "at least 31".
fn is_same(a: &Item, b: &Item) -> bool {
    let open = a.high.is_none() || b.high.is_none();
    match (a.low, b.low) {
        (Some(low), Some(other)) => low == other && (open || a.high == b.high),
        _ => (a.low, a.high) == (b.low, b.high),
    }
}

/// Whether two items give one figure, or one of them nearly the other's: "about 40" and 42.
fn is_near(a: &Item, b: &Item) -> bool {
    const ROUGH: f64 = 1.1;
    let about = |item: &Item| item.modifier == Modifier::Approximate;
    let value = |item: &Item| item.low.zip(item.high).map(|(low, high)| (low + high) / 2.0);
    let near = |(a, b): (f64, f64)| a.max(b) <= a.min(b) * ROUGH;
    is_same(a, b) || (about(a) || about(b)) && value(a).zip(value(b)).is_some_and(near)
}

/// The item that gives a figure most exactly.
fn shown<'a>(figure: &[&'a Item]) -> &'a Item {
    figure.iter().find(|item| item.modifier == Modifier::Exact).unwrap_or(&figure[0])
}

fn are_counts(tellings: &Tellings<'_>, row: &Comparison) -> bool {
    row.items.iter().all(|item| kind(tellings, item) == Some(NumberKind::Count))
}

/// Whether the figures say it all, without units: counts, and ages in years.
fn are_bare(tellings: &Tellings<'_>, row: &Comparison) -> bool {
    let years = |item: &Item| {
        number(tellings, item)
            .is_some_and(|own| own.kind == NumberKind::Age && own.unit.as_deref() == Some("year"))
    };
    are_counts(tellings, row) || row.items.iter().all(years)
}

/// What kind of quantity an answer is.
fn kind(tellings: &Tellings<'_>, item: &Item) -> Option<NumberKind> {
    number(tellings, item).map(|own| own.kind)
}

fn number<'a>(tellings: &Tellings<'a>, item: &Item) -> Option<&'a Number> {
    let (.., numbers) = tellings.get(item.article).rows;
    numbers.ok()?.iter().find(|number| number.span == item.span.span)
}
