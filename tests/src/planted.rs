//! What was planted in a story, and which of it the passes find.
//!
//! `planted.toml` beside the articles lists differences and traps of many kinds. A kind is looked
//! for as soon as a layer can hold it; the others are counted as waiting. The lists say what is to
//! be found, not that there is nothing else.

use std::{collections::BTreeMap, fmt::Write, fs};

use parallax_builtin::rows::{Agency, Credited};
use parallax_corpus::{Article, Cite, Span};
use parallax_layers::{
    Genre, Kind, Line, Modifier, Number, Outlet, Published, Role, Sentence, Slant, SlantKind, Voice,
    contrast::Contrast,
    frames::{Frame, Framing, Scheme},
    number_comparison::{Comparison, Verdict},
    shared_text::SharedText,
};
use parallax_runner::{Analysed, Found};
use serde::Deserialize;

use crate::root;

/// The planted things that today's layers can hold, and how many others there are.
#[derive(Debug, Deserialize)]
pub struct Planted {
    #[serde(default)]
    line: Vec<PlantedLine>,
    #[serde(default)]
    sentence_end: Vec<SentenceEnd>,
    #[serde(default)]
    quantity: Vec<Quantity>,
    #[serde(default)]
    not_quantity: Vec<Words>,
    #[serde(default)]
    number: Vec<Question>,
    #[serde(default)]
    slant: Vec<PlantedSlant>,
    #[serde(default)]
    not_slant: Vec<Words>,
    #[serde(default)]
    frame: Vec<PlantedFrame>,
    #[serde(default)]
    outlet: Vec<PlantedOutlet>,
    #[serde(default)]
    agency: Vec<PlantedAgency>,
    #[serde(default)]
    shared: Vec<Passages>,
    #[serde(default)]
    contrast: Vec<Term>,
    #[serde(flatten)]
    waiting: BTreeMap<String, Vec<toml::Table>>,
}

#[derive(Debug, Deserialize)]
struct Words {
    article: String,
    words: String,
    nth: Option<usize>,
}

#[derive(Debug, Deserialize)]
struct PlantedLine {
    #[serde(flatten)]
    at: Words,
    role: Role,
}

#[derive(Debug, Deserialize)]
struct SentenceEnd {
    #[serde(flatten)]
    at: Words,
    split: bool,
}

#[derive(Debug, Deserialize)]
struct Quantity {
    #[serde(flatten)]
    at: Words,
    number: String,
    low: Option<f64>,
    high: Option<f64>,
    modifier: Modifier,
    kind: Kind,
}

#[derive(Debug, Deserialize)]
struct Question {
    about: String,
    verdict: Verdict,
    items: Vec<Words>,
}

#[derive(Debug, Deserialize)]
struct PlantedSlant {
    #[serde(flatten)]
    at: Words,
    kind: SlantKind,
}

#[derive(Debug, Deserialize)]
struct PlantedFrame {
    article: String,
    scheme: Scheme,
    frame: Frame,
}

#[derive(Debug, Deserialize)]
struct PlantedOutlet {
    article: String,
    name: Option<String>,
    published: Option<String>,
    genre: Option<Genre>,
}

#[derive(Debug, Deserialize)]
struct PlantedAgency {
    #[serde(flatten)]
    at: Words,
    r#for: Credited,
}

#[derive(Debug, Deserialize)]
struct Passages {
    items: Vec<Words>,
}

#[derive(Debug, Deserialize)]
struct Term {
    article: String,
    term: String,
}

impl Planted {
    /// Reads what was planted in one of the stories.
    ///
    /// # Panics
    /// If the list is not as it should be.
    #[must_use]
    pub fn read(story: &str) -> Self {
        let path = root().join("tests/corpora").join(story).join("planted.toml");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

/// What was found and what was missed, by kind.
///
/// # Panics
/// If something planted is not in its article.
#[must_use]
pub fn tally(planted: &Planted, analysed: &Analysed) -> String {
    let mut out = String::new();
    let seen = Seen { analysed };
    kind(&mut out, "line", &planted.line, |line| seen.line(line));
    kind(&mut out, "sentence_end", &planted.sentence_end, |end| seen.sentence_end(end));
    kind(&mut out, "quantity", &planted.quantity, |quantity| seen.quantity(quantity));
    kind(&mut out, "not_quantity", &planted.not_quantity, |words| seen.not_quantity(words));
    kind(&mut out, "number", &planted.number, |question| seen.question(question));
    kind(&mut out, "slant", &planted.slant, |slant| seen.slant(slant));
    kind(&mut out, "not_slant", &planted.not_slant, |words| seen.not_slant(words));
    kind(&mut out, "frame", &planted.frame, |frame| seen.frame(frame));
    kind(&mut out, "outlet", &planted.outlet, |outlet| seen.outlet(outlet));
    kind(&mut out, "agency", &planted.agency, |agency| seen.agency(agency));
    kind(&mut out, "shared", &planted.shared, |passages| seen.shared(passages));
    kind(&mut out, "contrast", &planted.contrast, |term| seen.contrast(term));
    for (kind, list) in &planted.waiting {
        let _ = writeln!(out, "{kind}: {} planted, no layer yet", list.len());
    }
    out
}

/// Counts one kind and lists what was missed; `look` returns what is wrong, if anything is.
fn kind<T>(out: &mut String, name: &str, list: &[T], look: impl Fn(&T) -> Option<String>) {
    let missed: Vec<String> = list.iter().filter_map(look).collect();
    let _ = writeln!(out, "{name}: found {} of {}", list.len() - missed.len(), list.len());
    for miss in missed {
        let _ = writeln!(out, "  {}", miss.replace('\n', " "));
    }
}

struct Seen<'a> {
    analysed: &'a Analysed,
}

impl<'a> Seen<'a> {
    fn article(&self, id: &str) -> (&'a Article, &'a Found) {
        let place = self.analysed.story.articles.iter().position(|article| article.id == id);
        let place =
            place.unwrap_or_else(|| panic!("`planted.toml` names an article `{id}`, which is not there"));
        (&self.analysed.story.articles[place], &self.analysed.articles[place])
    }

    /// Where planted words stand.
    fn span(&self, at: &Words) -> Span {
        let (article, _) = self.article(&at.article);
        let found = article.text.match_indices(&at.words).nth(at.nth.unwrap_or(1) - 1);
        let (start, words) = found.unwrap_or_else(|| panic!("{:?} is not in {}", at.words, at.article));
        Span::new(start, start + words.len())
    }

    fn line(&self, planted: &PlantedLine) -> Option<String> {
        let (span, (_, found)) = (self.span(&planted.at), self.article(&planted.at.article));
        let line = found.rows::<Line>()?.iter().find(|line| line.span.overlaps(span));
        let role = line.map(|line| line.role);
        (role != Some(planted.role))
            .then(|| format!("{} is {:?}, not {role:?}", told(&planted.at), planted.role))
    }

    fn sentence_end(&self, planted: &SentenceEnd) -> Option<String> {
        let (span, (_, found)) = (self.span(&planted.at), self.article(&planted.at.article));
        let inside =
            |sentence: &&Sentence| span.start < sentence.span.start && sentence.span.start < span.end;
        let split = found.rows::<Sentence>()?.iter().any(|sentence| inside(&sentence));
        let wrong = if split { "split" } else { "not split" };
        (split != planted.split).then(|| format!("{} is {wrong}", told(&planted.at)))
    }

    fn quantity(&self, planted: &Quantity) -> Option<String> {
        let (whole, (article, found)) = (self.span(&planted.at), self.article(&planted.at.article));
        let numeral = article[whole].find(&planted.number).map(|at| whole.start as usize + at);
        let numeral = numeral.map_or(whole, |start| Span::new(start, start + planted.number.len()));
        let rows = found.rows::<Number>()?.iter().filter(|row| row.number.overlaps(numeral));
        let Some(row) = rows.clone().find(|row| row.number == numeral).or_else(|| rows.clone().next()) else {
            return Some(format!("{}: nothing found", told(&planted.at)));
        };
        let mut wrong = Vec::new();
        let mut compare = |same: bool, what: String| {
            if !same {
                wrong.push(what)
            }
        };
        let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-3 * b.abs().max(1e-3),
            (a, b) => a.is_none() && b.is_none(),
        };
        compare(
            near(row.low, planted.low) && near(row.high, planted.high),
            format!("{:?} to {:?}", row.low, row.high),
        );
        compare(row.modifier == planted.modifier, format!("modifier {:?}", row.modifier));
        compare(row.kind == planted.kind, format!("kind {:?}", row.kind));
        compare(row.claim, "not a claim".to_owned());
        (!wrong.is_empty()).then(|| format!("{}: {}", told(&planted.at), wrong.join(", ")))
    }

    fn not_quantity(&self, planted: &Words) -> Option<String> {
        let (span, (article, found)) = (self.span(planted), self.article(&planted.article));
        let row = found.rows::<Number>()?.iter().find(|row| row.claim && span.overlaps(row.number));
        row.map(|row| format!("{}: taken for a quantity, {:?}", told(planted), &article[row.number]))
    }

    /// A question is found when a row holds at least two of its answers (one, if one is planted)
    /// and gives the planted verdict.
    fn question(&self, planted: &Question) -> Option<String> {
        let rows = self.analysed.found.rows::<Comparison>()?;
        let spans: Vec<(&str, Span)> =
            planted.items.iter().map(|item| (item.article.as_str(), self.span(item))).collect();
        let holds = |row: &Comparison, (id, span): &(&str, Span)| {
            let articles = &self.analysed.story.articles;
            row.items
                .iter()
                .any(|item| articles[item.article.0 as usize].id == *id && item.span.span.overlaps(*span))
        };
        let held = |row: &Comparison| spans.iter().filter(|span| holds(row, span)).count();
        let best = rows.iter().max_by_key(|row| (held(row), row.verdict == planted.verdict))?;
        let enough = held(best) >= planted.items.len().min(2);
        let what = format!("{:?} ({:?})", planted.about, planted.verdict);
        if !enough {
            return Some(format!("{what}: its answers are not set side by side"));
        }
        let wrong = || format!("{what}: {:?}, because {}", best.verdict, best.reason);
        (best.verdict != planted.verdict).then(wrong)
    }

    fn slant(&self, planted: &PlantedSlant) -> Option<String> {
        let (span, (_, found)) = (self.span(&planted.at), self.article(&planted.at.article));
        let mut rows = found.rows::<Slant>()?.iter().filter(|row| row.span.overlaps(span)).peekable();
        let (what, wanted) = (told(&planted.at), planted.kind);
        let Some(first) = rows.peek() else { return Some(format!("{what} ({wanted:?}): nothing found")) };
        let instead = first.kind;
        (!rows.any(|row| row.kind == wanted)).then(|| format!("{what} ({wanted:?}): found as {instead:?}"))
    }

    /// Words of a speaker may be found, as the speaker's.
    fn not_slant(&self, planted: &Words) -> Option<String> {
        let (span, (article, found)) = (self.span(planted), self.article(&planted.article));
        let own = |row: &&Slant| row.voice == Voice::Outlet && row.span.overlaps(span);
        let row = found.rows::<Slant>()?.iter().find(own)?;
        Some(format!("{}: taken for slant, {:?} as {:?}", told(planted), &article[row.span], row.kind))
    }

    fn frame(&self, planted: &PlantedFrame) -> Option<String> {
        let PlantedFrame { article, scheme, frame } = planted;
        let rows = self.article(article).1.rows::<Framing>()?;
        let there = rows.iter().any(|row| row.scheme == *scheme && row.frame == *frame);
        (!there).then(|| format!("{article}: {scheme:?} {frame:?} not found"))
    }

    fn outlet(&self, planted: &PlantedOutlet) -> Option<String> {
        let row = self.article(&planted.article).1.rows::<Outlet>()?.first()?;
        let mut wrong = Vec::new();
        if row.name != planted.name {
            wrong.push(format!("name {:?}, not {:?}", row.name, planted.name));
        }
        let day = match &row.published {
            Some(Published::Day(day)) => Some(day.get(..10).unwrap_or(day)),
            Some(Published::Between { .. }) | None => None,
        };
        if day != planted.published.as_deref().map(|day| day.get(..10).unwrap_or(day)) {
            wrong.push(format!("published {:?}, not {:?}", row.published, planted.published));
        }
        if planted.genre.is_some() && row.genre != planted.genre {
            wrong.push(format!("genre {:?}, not {:?}", row.genre, planted.genre));
        }
        (!wrong.is_empty()).then(|| format!("{}: {}", planted.article, wrong.join("; ")))
    }

    fn agency(&self, planted: &PlantedAgency) -> Option<String> {
        let (span, (_, found)) = (self.span(&planted.at), self.article(&planted.at.article));
        let row = found.rows::<Agency>()?.iter().find(|row| row.span.overlaps(span));
        let credited = row.map(|row| row.r#for);
        let what = told(&planted.at);
        (credited != Some(planted.r#for)).then(|| format!("{what}: {credited:?}, not {:?}", planted.r#for))
    }

    /// Found when a row holds two of its places.
    fn shared(&self, planted: &Passages) -> Option<String> {
        let spans: Vec<(&str, Span)> =
            planted.items.iter().map(|item| (item.article.as_str(), self.span(item))).collect();
        let articles = &self.analysed.story.articles;
        let holds = |row: &SharedText, (id, span): &(&str, Span)| {
            let at =
                |member: &Cite| articles[member.article.0 as usize].id == *id && member.span.overlaps(*span);
            row.members.iter().any(|member| at(&member.span))
        };
        let rows = self.analysed.found.rows::<SharedText>()?;
        let found = rows.iter().any(|row| spans.iter().filter(|span| holds(row, span)).count() >= 2);
        (!found).then(|| format!("{}: not found elsewhere", told(&planted.items[0])))
    }

    fn contrast(&self, planted: &Term) -> Option<String> {
        let articles = &self.analysed.story.articles;
        let term = planted.term.to_lowercase();
        let same = |row: &Contrast| {
            let here = articles[row.article.0 as usize].id == planted.article;
            let own = row.term.to_lowercase();
            here && (own.contains(&term) || term.contains(&own))
        };
        let found = self.analysed.found.rows::<Contrast>()?.iter().any(same);
        (!found).then(|| format!("{}: {:?} does not stand out", planted.article, planted.term))
    }
}

fn told(at: &Words) -> String {
    format!("{} {:?}", at.article, at.words)
}
