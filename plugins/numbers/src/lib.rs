//! Quantities an article states: numbers, bounds, units, what is counted and what happened to it.
//!
//! The page of the pass is `README.md`. A segment (a sentence inside its line) goes through these
//! modules in this order: `tokens` cut it, `exclusions` set aside dates, times and keys, `numerals`
//! put figures and number words together, `units` and `pieces` give each number its unit, `ranges`
//! join two; `expression` adds the `modifiers`, what is `counted` and its `predicate`; `source` says who is
//! named for it.

mod counted;
mod exclusions;
mod expression;
mod figures;
mod lexicon;
mod modifiers;
mod numerals;
mod pieces;
mod predicate;
mod quantity;
mod ranges;
mod segments;
mod source;
mod tokens;
mod units;

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass};
use parallax_layers::{Kind, Line, Modifier, Number, Sentence};
use serde::{Deserialize, Serialize};

use crate::{
    lexicon::{Class, Lexicon},
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
}

impl Pass for Numbers {
    type Settings = Settings;
    type Reads = (Line, Sentence);
    type Writes = Number;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self { settings, lexicon: Lexicon::new(), units: Units::new() })
    }

    fn run(&self, article: &Article, (lines, sentences): (&[Line], &[Sentence])) -> Vec<Number> {
        let mut rows = Vec::new();
        let mut tokens = Tokens::new(&article.text, &self.lexicon);
        for segment in segments::segments(lines, sentences) {
            tokens.read(segment.start, segment.end);
            self.find(&tokens, segment.article, &mut rows);
        }
        rows
    }
}

impl Numbers {
    /// Adds the quantities of one segment.
    fn find(&self, tokens: &Tokens<'_>, article: bool, rows: &mut Vec<Number>) {
        let mut sources = None;
        let mut at = 0;
        while at < tokens.list.len() {
            if !may_begin(tokens, at) {
                at += 1;
                continue;
            }
            let found = quantity::read(tokens, &self.units, at);
            if let Some(mut row) = found.row {
                row.claim &= article;
                if row.claim {
                    let named = sources.get_or_insert_with(|| source::sources(tokens));
                    row.source =
                        named.iter().find(|named| named.covers(at)).and_then(|named| named.name(tokens));
                }
                if self.wants(&row) {
                    rows.push(row);
                }
            }
            at = found.next;
        }
    }

    fn wants(&self, row: &Number) -> bool {
        (self.settings.ordinals || row.kind != Kind::Ordinal)
            && (self.settings.vague || row.modifier != Modifier::Vague)
            && (self.settings.furniture || row.claim)
    }
}

/// A cheap look before the grammar: whether a number, a sign or an address may begin at a token.
fn may_begin(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.at(at).shape {
        Shape::Figure(_) => true,
        Shape::Mark(mark) => matches!(mark, '-' | '+') && tokens.figure_at(at + 1).is_some(),
        Shape::Word(entry) => {
            let number = !matches!(entry.class, Class::Other | Class::Month | Class::Weekday);
            let next = tokens.at(at + 1);
            let address = next.tight && matches!(next.shape, Shape::Mark(':' | '.' | '@'));
            number
                || address
                || (entry.is_stop() && tokens.is_any(at, &["a", "an", "several"]))
                || tokens.is_any(at, &["minus", "negative"])
        }
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Numbers);
