//! Units of measurement and currencies: finding their words and signs beside a number.

mod shared;
mod sums;
mod table;

use std::borrow::Cow;

use parallax_layers::numbers::NumberKind;

pub(crate) use self::shared::{Places, Shared, SharedMoney};
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
    /// Money that several countries have.
    pub(crate) shared: SharedMoney,
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
        Self {
            measures: Table::new(measures),
            currencies: Table::new(currencies),
            shared: SharedMoney::new(),
        }
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
        // "5 W", "300 K": a capital letter behind a figure is a measure.
        let letter = start.letters().len() == 1 && start.is_capital() && start.letters() != "R";
        if let Some((end, (code, _))) = self.currencies.find(start, figures).filter(|_| !letter) {
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
        if last.is_any_mark(&['$', '£', '¢']) {
            if let Some(code) = self.lettered_dollar(last) {
                return Some((last.before(), code));
            }
            // "¢5" is no sum; the cent stands behind its figure.
            let sign = self.currencies.symbol(last.text()).filter(|_| !last.is_mark('¢'))?;
            return Some((last, sign));
        }
        // "$US5", "$A20"
        if last.is_word() && last.is_tight() && number.is_tight() && last.before().is_mark('$') {
            let letters = format!("{}$", last.letters().replace('.', ""));
            return Some((last.before(), self.currencies.symbol_in_any_case(&letters)?));
        }
        if let Shape::Mark(_) = last.shape() {
            let stopped = last.is_mark('.')
                && last.is_tight()
                && last.before().is_any(&["rs", "re", "tk", "kr", "rp", "sh", "shs", "ksh", "bt", "php"]);
            let sign = last.back(usize::from(stopped));
            return Some((sign, self.currencies.symbol(sign.text())?));
        }
        Some((last, self.letters_before(last, number)?))
    }

    /// The currency of a country named behind a sum: "$200 million Canadian", "$5 US".
    pub(crate) fn country_behind<'t>(
        &self,
        at: Cursor<'t>,
        sign: &'static str,
    ) -> Option<(Cursor<'t>, &'static str)> {
        let noun = self.shared.find(sign)?.open;
        let second = at.next();
        // "$5 million Canadian aid" says whose aid it is.
        let end = if second.is_closed() { second } else { second.next() };
        if !at.is_capital() || !end.before().is_word() || !end.is_closed() {
            return None;
        }
        let name = format!("{} {noun}", at.to(end).text().to_lowercase());
        Some((end, self.currencies.named(&name)?))
    }

    /// The one currency of two ends of a range, of which one may be said more closely.
    pub(crate) fn closer(&self, one: &Unit, other: &Unit) -> Option<Unit> {
        let names = match (&one.name, &other.name) {
            (Cow::Borrowed(one), Cow::Borrowed(other)) => Some((*one, *other)),
            _ => None,
        };
        let money = one.kind == NumberKind::Money && other.kind == NumberKind::Money;
        let (name, other_name) = names.filter(|_| money)?;
        self.shared.closer(name, other_name).map(Unit::money)
    }

    /// "EUR 300", "Rs 500", "KSh200"; what is also a word or a letter only where the figure reads as a sum.
    fn letters_before(&self, at: Cursor<'_>, number: Cursor<'_>) -> Option<&'static str> {
        let word = at.letters();
        let tight = number.is_tight() || (word.len() > 1 && !is_code(at));
        if is_ambiguous(word) && !(tight && sums::is_sum(number)) {
            return None;
        }
        if is_code(at)
            && let Some(code) = self.currencies.code(word)
        {
            return Some(code);
        }
        // "the R61 was closed"
        let closed = |end: Cursor<'_>| end.is_closed() || end.entry().is_verb();
        if word == "R" && at.before().is("the") && number.plain().is_some() && closed(number.next()) {
            return None;
        }
        let close = word.len() > 1 || number.is_tight();
        let any_case = if is_code(at) { self.currencies.symbol(&word.to_ascii_uppercase()) } else { None };
        self.currencies.symbol(word).filter(|_| close && (at.is_capital() || word == "euro")).or(any_case)
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
        let known = self.currencies.symbol_in_any_case(&sign).or_else(|| self.currencies.code(&plain));
        // Some country's dollar, and not the one that is meant without letters.
        let foreign = dollar.is_mark('$') && plain.len() < 4 && dollar.before().is_capital();
        known.or_else(|| foreign.then_some("dollar"))
    }
}

/// Three capitals, or a code that people write small.
fn is_code(at: Cursor<'_>) -> bool {
    let word = at.letters();
    let small = at.has(Mark::SmallCode) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    word.len() == 3 && (word.bytes().all(|byte| byte.is_ascii_uppercase()) || small)
}

/// Letters that are also words, keys or roads: "ALL 7 crews", "P45", "Euro 96".
fn is_ambiguous(word: &str) -> bool {
    let letter = word.len() == 1 && word != "R";
    letter || AMBIGUOUS.contains(&word)
}

/// Codes and signs that are also words or short for something else.
const AMBIGUOUS: [&str; 30] = [
    "ALL", "TRY", "MAD", "CUP", "PEN", "SOS", "BAM", "LE", "DM", "SR", "MOP", "ETH", "Sh", "Shs", "Bs", "Ft",
    "QR", "KD", "RO", "BD", "JD", "DH", "MK", "Le", "Bt", "Fr", "euro", "Euro", "TOP", "Kr",
];
