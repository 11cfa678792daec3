//! Units of measurement and currencies: the tables, and finding their words beside a number.

use parallax_layers::Kind;

use crate::tokens::{Shape, Tokens};

/// What a number is a number of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unit {
    /// Singular name, symbol or currency code.
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// The units and the currencies, by their words and signs.
pub(crate) struct Units {
    measures: Table,
    currencies: Table,
}

struct Table {
    units: Vec<(&'static str, Kind)>,
    words: Vec<(&'static str, usize)>,
    symbols: Vec<(&'static str, usize)>,
}

/// No unit has more words: "united arab emirates dirham".
const MOST_WORDS: usize = 4;

impl Units {
    pub(crate) fn new() -> Self {
        let measures = Table::new(include_str!("units.tsv").lines().filter_map(|line| {
            let mut columns = line.split('\t');
            let kind = kind(columns.next()?)?;
            Some((columns.next()?, kind, columns.next()?, columns.next().unwrap_or("")))
        }));
        let currencies = Table::new(include_str!("currencies.tsv").lines().filter_map(|line| {
            let mut columns = line.split('\t').filter(|_| !line.starts_with('#'));
            Some((columns.next()?, Kind::Money, columns.next()?, columns.next().unwrap_or("")))
        }));
        Self { measures, currencies }
    }

    /// The unit that begins at a token behind a number, and the index behind it.
    /// `figures`: the number is written in digits, so that symbols may follow.
    pub(crate) fn behind(&self, tokens: &Tokens<'_>, at: usize, figures: bool) -> Option<(usize, Unit)> {
        let start = at + usize::from(tokens.is_hyphen(at));
        let (end, index) = self.measures.find(tokens, start, figures)?;
        let (name, kind) = self.measures.units[index];
        let unit = Unit { name: name.to_owned(), kind };
        // "miles per hour", "miles an hour", "litres/km"
        let per =
            tokens.is_any(end, &["per", "a", "an"]) || (tokens.is_mark(end, '/') && tokens.is_tight(end));
        if per
            && !matches!(kind, Kind::Duration | Kind::Percent)
            && let Some((behind, index)) = self.measures.find(tokens, end + 1, figures)
        {
            let (below, below_kind) = self.measures.units[index];
            let explicit = !tokens.is_any(end, &["a", "an"]) || below_kind == Kind::Duration;
            if explicit {
                let speed = kind == Kind::Distance && below_kind == Kind::Duration;
                let kind = if speed { Kind::Speed } else { Kind::Other };
                return Some((behind, Unit { name: format!("{name} per {below}"), kind }));
            }
        }
        Some((end, unit))
    }

    /// The currency named behind a number: "million euros", "20 €", "50p".
    pub(crate) fn currency_behind(
        &self,
        tokens: &Tokens<'_>,
        at: usize,
        figures: bool,
    ) -> Option<(usize, &'static str)> {
        let start = at + usize::from(tokens.is_hyphen(at));
        let found = self.currencies.find(tokens, start, figures).or_else(|| {
            let code = tokens.letters(start);
            Some((start + 1, self.currencies.code(code).filter(|_| is_code(code))?))
        });
        let (end, index) = found?;
        Some((end, self.currencies.units[index].0))
    }

    /// The currency sign before a number: "$", "US$", "Rs.", "EUR"; the index of its first token.
    pub(crate) fn currency_before(
        &self,
        tokens: &Tokens<'_>,
        number: usize,
    ) -> Option<(usize, &'static str)> {
        let last = number.checked_sub(1)?;
        if tokens.is_any_mark(last, &['$', '£']) {
            let sign = self.currencies.symbol(token_text(tokens, last))?;
            let first = last.wrapping_sub(1);
            if let Some(index) = self.lettered_dollar(tokens, first, last) {
                return Some((first, self.currencies.units[index].0));
            }
            return Some((last, self.currencies.units[sign].0));
        }
        if let Shape::Mark(_) = tokens.at(last).shape {
            if tokens.is_mark(last, '.')
                && tokens.is_tight(last)
                && tokens.is_any(last - 1, &["rs", "tk", "kr"])
            {
                let index = self.currencies.symbol(tokens.letters(last - 1))?;
                return Some((last - 1, self.currencies.units[index].0));
            }
            let index = self.currencies.symbol(token_text(tokens, last))?;
            return Some((last, self.currencies.units[index].0));
        }
        let word = tokens.letters(last);
        let index = if is_code(word) && !is_english(word) {
            self.currencies.code(word).or_else(|| self.currencies.symbol(&word.to_ascii_uppercase()))?
        } else {
            // "Rs 500", "KSh200"; one letter only right before the digits: "R500".
            let close = word.len() > 1 || tokens.is_tight(number);
            let sign = word.chars().next().is_some_and(char::is_uppercase) && close && !is_english(word);
            self.currencies.symbol(word).filter(|_| sign)?
        };
        Some((last, self.currencies.units[index].0))
    }

    /// "US$", "HK $", "usd$": letters that say whose dollar.
    fn lettered_dollar(&self, tokens: &Tokens<'_>, letters: usize, dollar: usize) -> Option<usize> {
        let word = tokens.letters(letters);
        let tight = tokens.is_tight(dollar);
        // With a gap, "a $5 fee" and "gave us $5" are no dollars of a country.
        let country = tight || matches!(word, "US" | "U.S." | "HK" | "NZ" | "NT" | "C");
        if word.is_empty() || word.len() > 4 || !country {
            return None;
        }
        let plain = word.replace('.', "").to_ascii_uppercase();
        let sign = format!("{plain}{}", token_text(tokens, dollar));
        let found = self.currencies.symbols.iter().find(|(symbol, _)| symbol.eq_ignore_ascii_case(&sign));
        found.map(|(_, index)| *index).or_else(|| self.currencies.code(&plain))
    }
}

impl Table {
    fn new(rows: impl Iterator<Item = (&'static str, Kind, &'static str, &'static str)>) -> Self {
        let mut table = Self { units: Vec::new(), words: Vec::new(), symbols: Vec::new() };
        for (name, kind, words, symbols) in rows {
            let index = table.units.len();
            table.units.push((name, kind));
            let entries = |column: &'static str| {
                column.split('|').filter(|word| !word.is_empty()).map(move |word| (word, index))
            };
            table.words.extend(entries(words));
            table.symbols.extend(entries(symbols));
        }
        table.words.sort_unstable();
        table.symbols.sort_unstable();
        table
    }

    /// The longest unit that begins at a token.
    fn find(&self, tokens: &Tokens<'_>, start: usize, figures: bool) -> Option<(usize, usize)> {
        let symbol = if figures { self.symbol_at(tokens, start) } else { None };
        let words = self.words_at(tokens, start);
        match (symbol, words) {
            (Some(symbol), Some(words)) => Some(if words.0 > symbol.0 { words } else { symbol }),
            (symbol, words) => symbol.or(words),
        }
    }

    fn words_at(&self, tokens: &Tokens<'_>, start: usize) -> Option<(usize, usize)> {
        let mut key = String::new();
        let mut at = start;
        let mut found = None;
        for _ in 0..MOST_WORDS {
            let word = tokens.letters(at);
            if word.is_empty() || word.len() > 20 {
                break;
            }
            if !key.is_empty() {
                key.push(' ');
            }
            key.extend(word.chars().flat_map(char::to_lowercase));
            at += 1;
            if let Some(index) = self.word(&key) {
                // The stop of "sq. mi." and "yrs." belongs to nothing.
                found = Some((at, index));
            }
            if key == "degrees" || key == "percents" {
                key.pop();
            }
            at += usize::from(tokens.is_hyphen(at));
            at += usize::from(
                tokens.is_mark(at, '.') && tokens.is_tight(at) && word.len() < 4 && tokens.is_word(at + 1),
            );
        }
        found
    }

    fn word(&self, key: &str) -> Option<usize> {
        let exact = |key: &str| {
            self.words.binary_search_by_key(&key, |(word, _)| word).ok().map(|at| self.words[at].1)
        };
        exact(key).or_else(|| exact(key.strip_suffix('s')?))
    }

    fn symbol_at(&self, tokens: &Tokens<'_>, start: usize) -> Option<(usize, usize)> {
        let first = tokens.at(start);
        if start >= tokens.list.len() {
            return None;
        }
        for last in (start..start + 3).rev() {
            let token = tokens.at(last);
            if last >= tokens.list.len() || token.end - first.start > 12 {
                continue;
            }
            // All in one piece; only "sq ft" and its like have a gap.
            let gap = (start + 1..=last).any(|index| !tokens.is_tight(index));
            if gap && !tokens.is_any(start, &["sq", "cu", "fl"]) {
                continue;
            }
            let text = &tokens.text[first.start..token.end];
            let Some(index) = self.symbol(text) else { continue };
            // Nothing may stand glued behind: "40m3x".
            let glued = matches!(tokens.at(last + 1).shape, Shape::Word(_) | Shape::Figure(_))
                && tokens.is_tight(last + 1);
            if !glued && fits(tokens, start, last + 1, text) {
                return Some((last + 1, index));
            }
        }
        None
    }

    fn symbol(&self, text: &str) -> Option<usize> {
        self.symbols.binary_search_by_key(&text, |(symbol, _)| symbol).ok().map(|at| self.symbols[at].1)
    }

    fn code(&self, code: &str) -> Option<usize> {
        let known = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
        self.units.iter().position(|(name, _)| {
            known && name.eq_ignore_ascii_case(code) && *name != "cent" && *name != "sen"
        })
    }
}

/// Whether a symbol that is also a word or a single letter is meant as a unit.
fn fits(tokens: &Tokens<'_>, start: usize, end: usize, symbol: &str) -> bool {
    let tight = tokens.is_tight(start);
    let measured = tokens.is_any(
        end,
        &[
            "long", "wide", "high", "tall", "deep", "thick", "across", "of", "by", "x", "away", "from",
            "above", "below",
        ],
    );
    let closed = !tokens.is_word(end) && tokens.figure_at(end).is_none();
    match symbol {
        // "9 in hospital", "3 in 4"; "6 ft 1 in" is plain.
        "in" => measured || closed || tokens.is_any(start.wrapping_sub(2), &["ft", "feet", "foot"]),
        // "at 7 am" is a time, whatever a physicist measures.
        "am" | "pm" => false,
        "ins" | "ha" | "mo" => tight || measured || closed,
        "s" => !tight && closed,
        "A" | "N" | "b" | "p" | "R" => tight,
        "h" | "g" | "l" | "L" | "W" | "V" | "J" | "m" => {
            tight || measured || !tokens.is_word(end) || tokens.is_any(end, &["and", "per"])
        }
        _ => true,
    }
}

fn token_text<'a>(tokens: &Tokens<'a>, index: usize) -> &'a str {
    let token = tokens.at(index);
    &tokens.text[token.start..token.end]
}

/// Three capitals, or a code that people write small.
fn is_code(word: &str) -> bool {
    let small =
        ["usd", "eur", "gbp", "rmb", "cny", "jpy", "aud", "cad", "nzd", "inr", "hkd", "sgd", "mxn", "chf"];
    word.len() == 3 && (word.bytes().all(|byte| byte.is_ascii_uppercase()) || small.contains(&word))
}

/// Codes that are also words in capitals: "ALL 7 crews", "TRY 2".
fn is_english(word: &str) -> bool {
    matches!(
        word,
        "ALL"
            | "TRY"
            | "MAD"
            | "CUP"
            | "PEN"
            | "SOS"
            | "BAM"
            | "LE"
            | "RM"
            | "DM"
            | "SR"
            | "MOP"
            | "ETH"
            | "Sh"
            | "Bs"
            | "Ft"
    )
}

/// The kind of unit a table row names.
fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "distance" => Kind::Distance,
        "area" => Kind::Area,
        "volume" => Kind::Volume,
        "weight" => Kind::Weight,
        "duration" => Kind::Duration,
        "temperature" => Kind::Temperature,
        "speed" => Kind::Speed,
        "percent" => Kind::Percent,
        "other" => Kind::Other,
        _ => return None,
    })
}

/// Whether three letters right before digits are a currency's code: "USD115".
pub(crate) fn is_currency_code(word: &str) -> bool {
    let table = include_str!("currencies.tsv");
    is_code(word)
        && table.lines().any(|line| line.get(..3).is_some_and(|code| code.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_well_formed() {
        for (table, columns) in [(include_str!("units.tsv"), 4), (include_str!("currencies.tsv"), 2)] {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                assert!(line.split('\t').count() >= columns, "{line:?} has too few columns");
                assert!(
                    columns < 4 || kind(line.split('\t').next().unwrap_or("")).is_some(),
                    "{line:?} has no kind"
                );
            }
        }
    }

    #[test]
    fn no_word_or_sign_means_two_things() {
        let units = Units::new();
        for table in [&units.measures, &units.currencies] {
            for list in [&table.words, &table.symbols] {
                for pair in list.windows(2) {
                    assert!(pair[0].0 != pair[1].0, "{:?} is in the table twice", pair[0].0);
                }
            }
        }
    }

    #[test]
    fn words_are_small_and_singular() {
        let units = Units::new();
        for table in [&units.measures, &units.currencies] {
            for (word, _) in &table.words {
                assert_eq!(*word, word.to_lowercase(), "{word}");
                assert!(word.split(' ').count() <= MOST_WORDS, "{word}");
            }
        }
    }
}
