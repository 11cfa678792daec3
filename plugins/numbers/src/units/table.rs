//! A table of units: their names, words and symbols.

use parallax_layers::numbers::NumberKind;

use crate::{cursor::Cursor, lexicon::Mark, tokens::Shape};

/// No unit has more words: "united arab emirates dirham".
const MOST_WORDS: usize = 4;

/// A unit's name and its kind.
type Named = (&'static str, NumberKind);

pub(super) struct Table {
    units: Vec<Named>,
    /// Words and symbols with the places of their units, in order.
    words: Vec<(&'static str, usize)>,
    symbols: Vec<(&'static str, usize)>,
}

impl Table {
    /// Of rows of a name, a kind, words and symbols, both split by bars.
    pub(super) fn new(
        rows: impl Iterator<Item = (&'static str, NumberKind, &'static str, &'static str)>,
    ) -> Self {
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

    /// The longest unit that begins at a token, and where it ends.
    pub(super) fn find<'t>(&self, start: Cursor<'t>, figures: bool) -> Option<(Cursor<'t>, Named)> {
        let symbol = if figures { self.symbol_at(start) } else { None };
        match (symbol, self.words_at(start)) {
            (Some(symbol), Some(words)) => Some(if words.0 > symbol.0 { words } else { symbol }),
            (symbol, words) => symbol.or(words),
        }
    }

    fn words_at<'t>(&self, start: Cursor<'t>) -> Option<(Cursor<'t>, Named)> {
        let mut key = String::new();
        let mut at = start;
        let mut found = None;
        for _ in 0..MOST_WORDS {
            let word = at.letters();
            if word.is_empty() || word.len() > 20 {
                break;
            }
            if !key.is_empty() {
                key.push(' ');
            }
            key.extend(word.chars().flat_map(char::to_lowercase));
            at = at.next();
            if let Some(index) = self.word(&key) {
                found = Some((at, self.units[index]));
            }
            if key == "degrees" || key == "percents" {
                key.pop();
            }
            at = at.over_hyphen();
            // The stop of "sq. mi." belongs to nothing.
            at = at.over_if(at.is_mark('.') && at.is_tight() && word.len() < 4 && at.next().is_word());
        }
        found
    }

    fn word(&self, key: &str) -> Option<usize> {
        place(&self.words, key).or_else(|| place(&self.words, key.strip_suffix('s')?))
    }

    fn symbol_at<'t>(&self, start: Cursor<'t>) -> Option<(Cursor<'t>, Named)> {
        let gaps = start.is_any(&["sq", "cu", "fl"]);
        for more in (0..3).rev() {
            let symbol = start.to(start.ahead(more + 1));
            if symbol.last().is_out() || symbol.span().len() > 12 {
                continue;
            }
            // All in one piece; only "sq ft" and its like have a gap.
            if !gaps && start.next().onwards(more).any(|part| !part.is_tight()) {
                continue;
            }
            let Some(index) = place(&self.symbols, symbol.text()) else { continue };
            // Nothing may stand glued behind: "40m3x".
            let glued =
                matches!(symbol.end.shape(), Shape::Word(_) | Shape::Figure(_)) && symbol.end.is_tight();
            if !glued && fits(start, symbol.end, symbol.text()) {
                return Some((symbol.end, self.units[index]));
            }
        }
        None
    }

    /// The name of the unit with a symbol.
    pub(super) fn symbol(&self, text: &str) -> Option<&'static str> {
        place(&self.symbols, text).map(|index| self.units[index].0)
    }

    /// The name of the unit with a word.
    pub(super) fn named(&self, word: &str) -> Option<&'static str> {
        self.word(word).map(|index| self.units[index].0)
    }

    pub(super) fn symbol_in_any_case(&self, text: &str) -> Option<&'static str> {
        let found = self.symbols.iter().find(|(symbol, _)| symbol.eq_ignore_ascii_case(text));
        found.map(|(_, index)| self.units[*index].0)
    }

    /// The name that is a code of three letters, in any case of them.
    pub(super) fn code(&self, code: &str) -> Option<&'static str> {
        if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        // Small coins ("sen") have no code.
        let mut codes =
            self.units.iter().map(|(name, _)| *name).filter(|name| name.starts_with(char::is_uppercase));
        codes.find(|name| name.eq_ignore_ascii_case(code))
    }
}

fn place(list: &[(&str, usize)], key: &str) -> Option<usize> {
    list.binary_search_by_key(&key, |(word, _)| word).ok().map(|at| list[at].1)
}

/// Whether a symbol that is also a word or a single letter is meant as a unit.
fn fits(start: Cursor<'_>, end: Cursor<'_>, symbol: &str) -> bool {
    let tight = start.is_tight();
    let measured = end.has(Mark::Size) || end.is_any(&["across", "of", "away", "from", "above", "below"]);
    let closed = !end.is_word() && end.figure().is_none();
    match symbol {
        // "9 in hospital", "3 in 4"; "6 ft 1 in" is plain.
        "in" => measured || closed || start.back(2).is_any(&["ft", "feet", "foot"]),
        // "at 7 am" is a time, whatever a physicist measures.
        "am" | "pm" => false,
        "ins" | "ha" | "mo" => tight || measured || closed,
        "s" => !tight && closed,
        "A" | "N" | "b" | "p" | "R" => tight,
        "st" => tight,
        "h" | "g" | "l" | "L" | "W" | "V" | "J" | "m" => {
            tight || measured || !end.is_word() || end.is_any(&["and", "per"])
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{tables, units::Units};

    fn tables() -> [Table; 2] {
        let Units { measures, currencies, .. } = Units::new();
        [measures, currencies]
    }

    #[test]
    fn every_row_is_understood() {
        for row in tables::rows(include_str!("../units.tsv")) {
            let row: Vec<_> = row.collect();
            let kind = tables::named::<NumberKind>(row[0]);
            let kind = kind.filter(|kind| *kind != NumberKind::Other || row[0] == "other");
            assert!(kind.is_some() && row.len() == 4, "{row:?}");
        }
    }

    #[test]
    fn no_word_or_sign_means_two_things() {
        for table in tables() {
            for list in [&table.words, &table.symbols] {
                for pair in list.windows(2) {
                    assert!(pair[0].0 != pair[1].0, "{:?} is in the table twice", pair[0].0);
                }
            }
        }
    }

    #[test]
    fn words_are_small_and_singular() {
        for table in tables() {
            for (word, _) in &table.words {
                assert_eq!(*word, word.to_lowercase(), "{word}");
                assert!(word.split(' ').count() <= MOST_WORDS, "{word}");
            }
        }
    }
}
