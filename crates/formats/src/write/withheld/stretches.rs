//! Which words of a string stand in a row in an article.

use std::{collections::HashMap, ops::Range};

use parallax_corpus::Span;

use super::marks::Case;

/// From so many words on, what is common is the article's.
const FEWEST: usize = 4;

/// A part of a string.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words that are no article's.
    Own(&'a str),
    /// A stretch of one of the texts, which is written so.
    Theirs { text: usize, span: Span, case: Case },
}

/// Texts, by their words.
pub(super) struct Stretches<'a> {
    texts: Vec<&'a str>,
    /// The words of all texts, a number for each form.
    words: Vec<Word>,
    numbers: HashMap<String, u32>,
    /// Where so many words stand in a row for the first time.
    first: HashMap<[u32; FEWEST], usize>,
}

struct Word {
    number: u32,
    text: usize,
    place: Range<usize>,
}

impl<'a> Stretches<'a> {
    pub(super) fn of(texts: Vec<&'a str>) -> Self {
        let mut this = Self { texts, words: Vec::new(), numbers: HashMap::new(), first: HashMap::new() };
        for (text, words) in this.texts.iter().enumerate() {
            for place in tokens(words) {
                let new = u32::try_from(this.numbers.len()).unwrap_or(u32::MAX);
                let number = *this.numbers.entry(words[place.clone()].to_lowercase()).or_insert(new);
                this.words.push(Word { number, text, place });
            }
        }
        for (at, words) in this.words.windows(FEWEST).enumerate() {
            if words[0].text == words[FEWEST - 1].text {
                this.first.entry(std::array::from_fn(|index| words[index].number)).or_insert(at);
            }
        }
        this
    }

    /// What a string is made of, in its order.
    pub(super) fn pieces<'t>(&self, told: &'t str) -> Vec<Piece<'t>> {
        let places: Vec<Range<usize>> = tokens(told).collect();
        let number = |place: &Range<usize>| self.numbers.get(&told[place.clone()].to_lowercase()).copied();
        let numbers: Vec<Option<u32>> =
            if places.len() < FEWEST { Vec::new() } else { places.iter().map(number).collect() };
        let mut joining = Joining { told, from: 0, pieces: Vec::new() };
        let mut at = 0;
        while let Some(theirs) = self.begins(&numbers[at.min(numbers.len())..]) {
            let (skipped, theirs) = theirs;
            at += skipped;
            let mut next = theirs;
            while let (Some(Some(told)), Some(word)) = (numbers.get(at), self.words.get(next)) {
                if *told != word.number || word.text != self.words[theirs].text {
                    break;
                }
                joining.word(places[at].clone(), word, self.texts[word.text]);
                (at, next) = (at + 1, next + 1);
            }
        }
        joining.rest()
    }

    /// After how many words a common stretch begins, and with which word of the texts.
    fn begins(&self, numbers: &[Option<u32>]) -> Option<(usize, usize)> {
        numbers.windows(FEWEST).enumerate().find_map(|(at, words)| {
            let mut key = [0; FEWEST];
            for (number, word) in key.iter_mut().zip(words) {
                *number = (*word)?;
            }
            self.first.get(&key).map(|&theirs| (at, theirs))
        })
    }
}

/// Puts the pieces of a string together.
struct Joining<'t> {
    told: &'t str,
    /// Up to where it has been put into pieces.
    from: usize,
    pieces: Vec<Piece<'t>>,
}

impl<'t> Joining<'t> {
    /// A word that stands in a text, as it does or in other letters.
    fn word(&mut self, place: Range<usize>, word: &Word, text: &str) {
        let told = self.told;
        let between = &told[self.from..place.start];
        let Some(case) = Case::between(&text[word.place.clone()], &told[place.clone()]) else { return };
        let end = u32::try_from(word.place.end).expect("an article is under 4 GiB");
        // Behind the last word in the same letters, with the same signs before it, the stretch goes on.
        if let Some(Piece::Theirs { text: of, span, case: before }) = self.pieces.last_mut()
            && *of == word.text
            && *before == case
            && case != Case::Capital
            && text.get(span.end as usize..word.place.start) == Some(between)
            && case.of(&text[span.start as usize..word.place.end])
                == [&case.of(&text[span.range()]), between, &told[place.clone()]].concat()
        {
            span.end = end;
        } else {
            if !between.is_empty() {
                self.pieces.push(Piece::Own(between));
            }
            let span = Span::new(word.place.start, word.place.end);
            self.pieces.push(Piece::Theirs { text: word.text, span, case });
        }
        self.from = place.end;
    }

    fn rest(mut self) -> Vec<Piece<'t>> {
        let rest = &self.told[self.from..];
        if !rest.is_empty() {
            self.pieces.push(Piece::Own(rest));
        }
        self.pieces
    }
}

/// Runs of letters and digits. What counts is that nothing which a reader would call a word is missed, so these are
/// not the words of the passes, which may hold apostrophes and hyphens.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let len = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
        rest = start + len;
        Some(start..rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, told: &str) -> Vec<String> {
        let stretches = Stretches::of(vec![text]);
        let show = |piece: &Piece<'_>| match piece {
            Piece::Own(words) => format!("own {words:?}"),
            Piece::Theirs { span, case, .. } => format!("{case:?} {:?}", &text[span.range()]),
        };
        stretches.pieces(told).iter().map(show).collect()
    }

    const TEXT: &str = "The ferry left Port Aldery at dawn, with\nforty people on board.";

    #[test]
    fn four_words_in_a_row_are_the_articles() {
        assert_eq!(
            told(TEXT, "It says “left Port Aldery at dawn”."),
            [r#"own "It says “""#, r#"Same "left Port Aldery at dawn""#, r#"own "”.""#]
        );
        assert_eq!(told(TEXT, "It left Port Aldery late."), [r#"own "It left Port Aldery late.""#]);
    }

    #[test]
    fn letters_and_signs_may_differ() {
        assert_eq!(
            told(TEXT, "dawn with forty people"),
            [r#"Same "dawn""#, r#"own " ""#, r#"Same "with""#, r#"own " ""#, r#"Same "forty people""#]
        );
        assert_eq!(told(TEXT, "FERRY LEFT PORT ALDERY"), [r#"Upper "ferry left Port Aldery""#]);
        assert_eq!(
            told(TEXT, "Forty people on board"),
            [r#"Capital "forty""#, r#"own " ""#, r#"Same "people on board""#]
        );
    }
}
