//! Whose money an article means by a word or a sign that several countries have: "$", "rupees", "Sh".
//!
//! The outlet's country tells it, else the dateline's, else the places that the text names. Only what is shared is looked up,
//! so an article of nothing but euros costs nothing.

use std::{cell::OnceCell, collections::BTreeSet, ops::Range};

use parallax_corpus::Article;
use parallax_layers::structure::Line;
use parallax_lexicon::{Joints, WordForm, case::is_capital, fold, words};
use parallax_press as press;

use crate::{
    tables,
    units::{Places, Shared},
};

/// Places behind which a dateline ends: "KARACHI:", "OSLO -", "SYDNEY (AAP)".
const ENDS: [&str; 6] = [":", "-", "–", "—", "(", "//"];

/// A dateline is no longer than this behind its place: ", New South Wales, Oct. 12 (AAP) -".
const LONGEST: usize = 48;

/// No place's name has more words.
const MOST_WORDS: usize = 3;

/// Where an article speaks from.
pub(crate) struct Home<'a> {
    article: &'a Article,
    lines: &'a [Line],
    places: &'a Places,
    seat: OnceCell<Seat>,
    named: OnceCell<BTreeSet<&'static str>>,
}

/// The countries of who publishes an article and of where it was written.
#[derive(Default)]
struct Seat {
    outlet: Option<&'static str>,
    dateline: Option<&'static str>,
}

impl<'a> Home<'a> {
    pub(crate) fn new(article: &'a Article, lines: &'a [Line], places: &'a Places) -> Self {
        Self { article, lines, places, seat: OnceCell::new(), named: OnceCell::new() }
    }

    /// The currency that the article means by what several countries have.
    pub(crate) fn currency(&self, shared: &Shared) -> &'static str {
        let seat = self.seat.get_or_init(|| self.find_seat());
        if let Some(own) = seat.outlet.and_then(|country| shared.of(country)) {
            return own;
        }
        let usual = shared.usual.unwrap_or(shared.open);
        // Papers of other countries mean the usual dollar wherever they write from.
        if shared.is_usual_abroad && seat.outlet.is_some() {
            return usual;
        }
        if let Some(local) = seat.dateline.and_then(|country| shared.of(country)) {
            return local;
        }
        let named = self.named.get_or_init(|| self.countries());
        let codes: BTreeSet<_> = named.iter().filter_map(|country| shared.of(country)).collect();
        let is_usual = shared.usual.is_none_or(|usual| codes.contains(usual));
        match (codes.first(), codes.len()) {
            (None, _) => usual,
            (Some(code), 1) if is_usual || !shared.is_usual_abroad => code,
            (Some(_), 1) => shared.open,
            _ if shared.is_usual_abroad && is_usual => usual,
            _ => shared.open,
        }
    }

    fn find_seat(&self) -> Seat {
        let declared = &self.article.declared;
        let by_name = declared.outlet.as_deref().and_then(press::named);
        let outlet = by_name.or_else(|| declared.url.as_deref().and_then(press::at));
        let outlet = outlet.map(|outlet| outlet.country);
        let found = self.lines.iter().find_map(|line| self.dateline(line.span.range()));
        let Some((country, agency)) = found else { return Seat { outlet, dateline: None } };
        Seat { outlet: outlet.or(agency), dateline: Some(country) }
    }

    /// The country of the place at the head of a line, and of the agency in brackets behind it.
    fn dateline(&self, line: Range<usize>) -> Option<(&'static str, Option<&'static str>)> {
        let line = &self.article.text[line];
        let head: Vec<_> = words(line, PLACES).take(MOST_WORDS).collect();
        if head.first()?.start > 2 {
            return None;
        }
        let (country, count) = self.place(line, &head)?;
        let behind = &line[head[count - 1].end()..];
        let rest: &str = &behind[..behind.floor_char_boundary(LONGEST)];
        let (mark, end) = ENDS.iter().filter_map(|end| Some((rest.find(end)?, *end))).min()?;
        let between = rest[..mark].trim();
        // "Sydney-based" and "Lahore police: two held" begin no dateline.
        let tied =
            matches!(end, "-" | "–") && rest.starts_with(end) && !rest[end.len()..].starts_with(['-', ' ']);
        if tied || !(between.is_empty() || between.starts_with(',')) {
            return None;
        }
        let agency = (end == "(").then(|| rest[mark + 1..].split(')').next().and_then(press::named));
        Some((country, agency.flatten().map(|agency| agency.country)))
    }

    /// The countries of the places that the text names.
    fn countries(&self) -> BTreeSet<&'static str> {
        let text = &self.article.text;
        let words: Vec<_> = words(text, PLACES).collect();
        let mut found = BTreeSet::new();
        let mut at = 0;
        while at < words.len() {
            let end = words.len().min(at + MOST_WORDS);
            match self.place(text, &words[at..end]) {
                Some((country, count)) => {
                    found.insert(country);
                    at += count;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The country of the longest place that begins with the first of some words, and how many words name it.
    fn place(&self, text: &str, words: &[WordForm<'_>]) -> Option<(&'static str, usize)> {
        let first = words.first().filter(|word| is_capital(word.text))?;
        (1..=words.len()).rev().find_map(|count| {
            let last = words[count - 1];
            let name = fold(&text[first.start..last.end()]).replace('.', "");
            // "us" is a pronoun, "US" and "U.S." a country.
            let initials = name.len() > 2 || !first.text.contains(char::is_lowercase);
            Some((self.places.country(&name).filter(|_| initials)?, count))
        })
    }
}

/// "U.S." is one word; "Karachi's" is a place and a rest.
const PLACES: Joints = Joints::NONE.stop().in_runs();

/// The table of places, and what is of their countries.
pub(crate) fn places() -> Places {
    let rows = tables::rows(include_str!("units/places.tsv")).filter_map(|mut row| {
        let (country, names) = (row.next()?, row.next()?);
        Some(names.split('|').map(move |name| (name, country)))
    });
    let named: Vec<(&str, &str)> = rows.flatten().collect();
    let known: BTreeSet<&str> = named.iter().map(|(_, country)| *country).collect();
    let peoples = press::peoples().filter(|(_, country)| known.contains(country));
    let peoples = peoples.map(|(name, country)| (fold(name).into_owned(), country));
    Places::new(named.iter().map(|(name, country)| ((*name).to_owned(), *country)).chain(peoples))
}
