//! Units of measurement and currencies: finding their words and signs beside a number.

mod table;

use std::borrow::Cow;

use parallax_layers::numbers::NumberKind;

use self::table::Table;
use crate::{cursor::Cursor, lexicon::Mark, tables, tokens::Shape};

/// What a number is a number of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unit {
    /// Singular name, symbol or currency code.
    pub(crate) name: Cow<'static, str>,
    pub(crate) kind: NumberKind,
}

impl Unit {
    pub(crate) fn new(name: &'static str, kind: NumberKind) -> Self {
        Self { name: Cow::Borrowed(name), kind }
    }

    pub(crate) fn money(code: &'static str) -> Self {
        Self::new(code, NumberKind::Money)
    }
}

/// The units and the currencies, by their words and signs.
pub(crate) struct Units {
    measures: Table,
    currencies: Table,
}

impl Units {
    pub(crate) fn new() -> Self {
        let measures = tables::rows(include_str!("../units.tsv")).filter_map(|mut row| {
            let kind = tables::named(row.next()?)?;
            Some((row.next()?, kind, row.next()?, row.next().unwrap_or("")))
        });
        let currencies = tables::rows(include_str!("../currencies.tsv")).filter_map(|mut row| {
            Some((row.next()?, NumberKind::Money, row.next()?, row.next().unwrap_or("")))
        });
        Self { measures: Table::new(measures), currencies: Table::new(currencies) }
    }

    /// The unit that begins at a token behind a number, and where it ends.
    /// `figures`: the number is written in digits, so that symbols may follow.
    pub(crate) fn behind<'t>(&self, at: Cursor<'t>, figures: bool) -> Option<(Cursor<'t>, Unit)> {
        let (end, (name, kind)) = self.measures.find(at.over_hyphen(), figures)?;
        let whole = || Some((end, Unit::new(name, kind)));
        // "miles per hour", "miles an hour", "litres/km"
        let per = end.is_any(&["per", "a", "an"]) || (end.is_mark('/') && end.is_tight());
        if !per || matches!(kind, NumberKind::Duration | NumberKind::Percent) {
            return whole();
        }
        let Some((behind, (below, below_kind))) = self.measures.find(end.next(), figures) else {
            return whole();
        };
        if end.is_any(&["a", "an"]) && below_kind != NumberKind::Duration {
            return whole();
        }
        let speed = kind == NumberKind::Distance && below_kind == NumberKind::Duration;
        let kind = if speed { NumberKind::Speed } else { NumberKind::Other };
        Some((behind, Unit { name: format!("{name} per {below}").into(), kind }))
    }

    /// The currency named behind a number: "million euros", "20 €", "50p".
    pub(crate) fn currency_behind<'t>(
        &self,
        at: Cursor<'t>,
        figures: bool,
    ) -> Option<(Cursor<'t>, &'static str)> {
        let start = at.over_hyphen();
        if let Some((end, (code, _))) = self.currencies.find(start, figures) {
            return Some((end, code));
        }
        let code = self.currencies.code(start.letters()).filter(|_| is_code(start))?;
        Some((start.next(), code))
    }

    /// The currency sign before a number: "$", "US$", "Rs.", "EUR"; and its first token.
    pub(crate) fn currency_before<'t>(&self, number: Cursor<'t>) -> Option<(Cursor<'t>, &'static str)> {
        let last = number.before();
        if last.is_out() {
            return None;
        }
        if last.is_any_mark(&['$', '£']) {
            let sign = self.currencies.symbol(last.text())?;
            let lettered = self.lettered_dollar(last).map(|code| (last.before(), code));
            return lettered.or(Some((last, sign)));
        }
        if let Shape::Mark(_) = last.shape() {
            let stopped = last.is_mark('.') && last.is_tight() && last.before().is_any(&["rs", "tk", "kr"]);
            let sign = last.back(usize::from(stopped));
            return Some((sign, self.currencies.symbol(sign.text())?));
        }
        Some((last, self.letters_before(last, number)?))
    }

    /// Whether letters right before digits name a currency: "USD115".
    pub(crate) fn is_currency(&self, letters: Cursor<'_>) -> bool {
        is_code(letters) && self.currencies.code(letters.letters()).is_some()
    }

    /// "EUR 300", "Rs 500", "KSh200"; one letter only right before the digits: "R500".
    fn letters_before(&self, at: Cursor<'_>, number: Cursor<'_>) -> Option<&'static str> {
        let word = at.letters();
        if is_code(at) && !is_english(word) {
            let code = self.currencies.code(word);
            return code.or_else(|| self.currencies.symbol(&word.to_ascii_uppercase()));
        }
        let close = word.len() > 1 || number.is_tight();
        self.currencies.symbol(word).filter(|_| at.is_capital() && close && !is_english(word))
    }

    /// "US$", "HK $", "usd$": letters that say whose dollar.
    fn lettered_dollar(&self, dollar: Cursor<'_>) -> Option<&'static str> {
        let word = dollar.before().letters();
        // With a gap, "a $5 fee" and "gave us $5" are no dollars of a country.
        let country = dollar.is_tight() || matches!(word, "US" | "U.S." | "HK" | "NZ" | "NT" | "C");
        if word.is_empty() || word.len() > 4 || !country {
            return None;
        }
        let plain = word.replace('.', "").to_ascii_uppercase();
        let sign = format!("{plain}{}", dollar.text());
        self.currencies.symbol_in_any_case(&sign).or_else(|| self.currencies.code(&plain))
    }
}

/// Three capitals, or a code that people write small.
fn is_code(at: Cursor<'_>) -> bool {
    let word = at.letters();
    let small = at.has(Mark::SmallCode) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    word.len() == 3 && (word.bytes().all(|byte| byte.is_ascii_uppercase()) || small)
}

/// Codes and signs that are also words in capitals: "ALL 7 crews", "TRY 2".
fn is_english(word: &str) -> bool {
    ["ALL", "TRY", "MAD", "CUP", "PEN", "SOS", "BAM", "LE", "RM", "DM", "SR", "MOP", "ETH", "Sh", "Bs", "Ft"]
        .contains(&word)
}
