//! Quantities an article states: numbers, bounds, units, what is counted and what happened to it.
//!
//! The page of the pass is `README.md`. A segment (a sentence inside its line) is cut into `tokens`, and the
//! grammar is read from a `cursor` on them: `exclusions` set aside dates, times and keys, `numerals` put
//! figures and number words together, `pieces` give each its unit; two pieces are a range, a ratio, a score
//! or a compound; `expression` adds what stands around and `home` whose money it is. Of each row `places` and
//! `times` then say where and when it holds, `ellipsis` what it counts where that was named before, and
//! `source` who says it. Lists of words, phrases and units are tables beside the code.
//!
//! A file imports only files of the rows below its own, so no circle closes; a folder's parts likewise, in
//! the order `amounts`, `cardinal`, `tails`, `parts`, `numeral` in `numerals`:
//!
//! ```text
//! lib
//! home        segments    quantity    ellipsis    source      places      times
//! ranges      ratios      compounds   points      scores      odds        multiples   sizes       number_names
//! exclusions  expression  halves
//! pieces      bounds      changes     predicate   pinned
//! counted     units       ages        partitive   reality     measured
//! trend
//! numerals
//! cursor
//! tokens
//! figures     lexicon     syntax
//! tables
//! ```

mod ages;
mod bounds;
mod changes;
mod compounds;
mod counted;
mod cursor;
mod ellipsis;
mod exclusions;
mod expression;
mod figures;
mod halves;
mod home;
mod lexicon;
mod measured;
mod multiples;
mod number_names;
mod numerals;
mod odds;
mod partitive;
mod pieces;
mod pinned;
mod places;
mod points;
mod predicate;
mod quantity;
mod ranges;
mod ratios;
mod reality;
mod scores;
mod segments;
mod sizes;
mod source;
mod syntax;
mod tables;
mod times;
mod tokens;
mod trend;
mod units;

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass, View};
use parallax_layers::{
    dates::TimeExpression,
    entities::Entity,
    names::Name,
    numbers::{Modifier, Number, NumberKind},
    quotes::Quote,
    sentences::Sentence,
    structure::Line,
    voices::VoiceSpan,
    words::Word,
};
use serde::{Deserialize, Serialize};

use crate::{
    cursor::Cursor,
    home::Home,
    lexicon::{Lexicon, Mark},
    places::Places,
    source::Sources,
    syntax::Syntax,
    times::{Period, Times},
    tokens::{Shape, Tokens},
    units::Units,
};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Report ranks too: "third", "21st".
    pub ordinals: bool,
    /// Report amounts that name no figure: "dozens", "several".
    pub vague: bool,
    /// Report numbers in page furniture, names and idioms too, with `claim` false.
    pub furniture: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { ordinals: true, vague: true, furniture: true }
    }
}

/// Finds quantities.
pub struct Numbers {
    settings: Settings,
    lexicon: Lexicon,
    units: Units,
    /// The places that tell whose money is meant.
    money: units::Places,
}

impl Pass for Numbers {
    type Settings = Settings;
    type Reads = (Line, Sentence, Word, Name, Entity, Quote, VoiceSpan, TimeExpression);
    type Writes = Number;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 5;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self { settings, lexicon: Lexicon::new(), units: Units::new(), money: home::places() })
    }

    fn run(
        &self,
        article: &Article,
        (lines, sentences, words, names, entities, quotes, voices, dates): View<'_, Self>,
    ) -> Vec<Number> {
        let mut rows = Vec::new();
        let home = Home::new(article, lines, &self.money);
        let syntax = Syntax::new(words, names);
        let mut tokens = Tokens::new(&article.text, &self.lexicon, &syntax);
        for segment in segments::segments(lines, sentences) {
            tokens.read(segment.start, segment.end);
            self.find(&tokens, segment.article, &home, &mut rows);
        }
        let places = Places::new(article, &syntax, names, entities);
        let times = Times::new(&syntax, dates);
        for row in rows.iter_mut().filter(|row| pinned::is_set(row)) {
            let own = pinned::own(&syntax, row);
            row.place = places.of(row, &own);
            let Period { from, to } = times.of(row, &own);
            (row.from, row.to) = (from.map(str::to_owned), to.map(str::to_owned));
        }
        ellipsis::fill(&syntax, &mut rows);
        let sources = Sources { article, lexicon: &self.lexicon, syntax: &syntax, quotes, voices };
        rows.iter_mut().filter(|row| row.claim).for_each(|row| sources.fill(row));
        rows
    }
}

impl Numbers {
    /// Adds the quantities of one segment.
    fn find(&self, tokens: &Tokens<'_>, article: bool, home: &Home<'_>, rows: &mut Vec<Number>) {
        let mut at = tokens.cursor(0);
        while !at.is_out() {
            if !may_begin(at) {
                at = at.next();
                continue;
            }
            let found = quantity::read(&self.units, at);
            if let Some(mut row) = found.row {
                row.claim &= article;
                let shared = row.unit.as_deref().filter(|_| row.kind == NumberKind::Money);
                if let Some(shared) = shared.and_then(|unit| self.units.shared.find(unit)) {
                    row.unit = Some(home.currency(shared).to_owned());
                }
                if self.wants(&row) {
                    rows.push(row);
                }
            }
            at = found.next;
        }
    }

    fn wants(&self, row: &Number) -> bool {
        (self.settings.ordinals || row.kind != NumberKind::Ordinal)
            && (self.settings.vague || row.modifier != Modifier::Vague)
            && (self.settings.furniture || row.claim)
    }
}

/// A cheap look before the grammar: whether a number, a sign or an address may begin at a token.
fn may_begin(at: Cursor<'_>) -> bool {
    let next = at.next();
    match at.shape() {
        Shape::Figure(_) => true,
        Shape::Mark(mark) => matches!(mark, '-' | '+') && next.figure().is_some(),
        Shape::Word(entry) => {
            let address = next.is_tight() && next.is_any_mark(&[':', '.', '@']);
            entry.class.is_number()
                || address
                || (entry.is_stop() && at.is_any(&["a", "an", "several"]))
                || at.is_any(&["minus", "negative", "twice", "single", "double", "triple"])
                || (at.has(Mark::Owns) && next.is_any(&["hat", "brace"]))
        }
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Numbers);
