//! Words of a sentence, brought to a form in which two articles' words can be compared.

use std::{borrow::Cow, collections::BTreeSet, sync::LazyLock};

/// A word and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// Byte offset in the text the words were taken from.
    pub(crate) start: usize,
    /// As written.
    pub(crate) text: &'a str,
}

/// A word as it is compared: lower case, without a possessive ending, apostrophes straight.
pub(crate) type Plain<'a> = Cow<'a, str>;

impl<'a> Word<'a> {
    /// Byte offset behind it.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// What it is compared as. Most words are written so.
    pub(crate) fn plain(&self) -> Plain<'a> {
        if self.text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return Cow::Borrowed(self.text);
        }
        let mut lower = if self.text.is_ascii() {
            self.text.to_ascii_lowercase()
        } else {
            self.text.to_lowercase().replace('’', "'")
        };
        let kept = lower.strip_suffix("'s").unwrap_or(lower.trim_end_matches('\'')).len();
        lower.truncate(kept);
        Cow::Owned(lower)
    }
}

/// The words between two offsets: runs of letters and digits, an apostrophe inside kept.
pub(crate) fn words(text: &str, from: usize, to: usize) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text[from..to].char_indices() {
        let at = from + at;
        let inside = c.is_alphanumeric() || (start.is_some() && matches!(c, '\'' | '’'));
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(begin), false) => {
                found.push(Word { start: begin, text: &text[begin..at] });
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|begin| Word { start: begin, text: &text[begin..to] }));
    found
}

/// One form for the forms of a word: "routes" and "route", "offered" and "offers".
///
/// It need not be a word, only the same for both. It takes plain words.
pub(crate) fn stem(word: &str) -> Cow<'_, str> {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Cow::Borrowed(one);
    }
    let long = |least: usize| word.len() > least;
    let mut stem = word;
    if long(4) && word.ends_with("ies") {
        return Cow::Owned(format!("{}y", &word[..word.len() - 3]));
    } else if long(3) && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        let hiss = ["ses", "xes", "ches", "shes", "zes"].iter().any(|end| word.ends_with(end));
        stem = &word[..word.len() - if hiss { 2 } else { 1 }];
    } else if long(5) && word.ends_with("ing") {
        stem = &word[..word.len() - 3];
    } else if long(4) && word.ends_with("ed") {
        stem = &word[..word.len() - 2];
    }
    if stem.len() > 3 {
        stem = stem.strip_suffix('e').unwrap_or(stem);
    }
    let mut last = stem.chars().rev();
    if let (Some(a), Some(b)) = (last.next(), last.next())
        && a == b
        && stem.len() > 3
        && a.is_alphabetic()
    {
        stem = &stem[..stem.len() - a.len_utf8()];
    }
    Cow::Borrowed(stem)
}

const IRREGULAR: [(&str, &str); 22] = [
    ("men", "man"),
    ("women", "woman"),
    ("children", "child"),
    ("feet", "foot"),
    ("lives", "life"),
    ("buses", "bus"),
    ("paid", "pay"),
    ("cost", "cost"),
    ("costs", "cost"),
    ("sank", "sink"),
    ("sunk", "sink"),
    ("spent", "spend"),
    ("fell", "fall"),
    ("fallen", "fall"),
    ("rose", "rise"),
    ("risen", "rise"),
    ("built", "build"),
    ("ran", "run"),
    ("running", "run"),
    ("took", "take"),
    ("taken", "take"),
    ("carried", "carry"),
];

/// Whether a plain word says nothing of what a number is about: grammar, saying, counting, time.
pub(crate) fn is_filler(word: &str) -> bool {
    word.len() < 2 || word.starts_with(|c: char| c.is_ascii_digit()) || FILLER.contains(word)
}

static FILLER: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    list(
        "
            about according added after again ago all almost alone along already also although am among
            amount an and announced another any are around as asked at away back be became because been
            before being believed between both bring but by called came can confirmed could did do does down
            dozens during each early eight either eleven estimated even ever every far few fewer figure
            first five for four friday from further get give given go got had has have he her here him his
            how however hundreds if in including into is it its just known last late later least less like
            made make many may me might million monday more most mr mrs ms much my nearly next nine no nor
            not now number of off officials on one only or other others our out over own part people per put
            puts reported roughly said same saturday say says seven she should since six so some spokesman
            spokeswoman still such sunday ten than that the their them then there these they this those
            three thursday to today told too total tuesday twelve twenty two under until up us was we
            wednesday well were what when where which while who will with within would year yet you your
    ",
    )
});

/// The words of a list written as one text.
pub(crate) fn list(words: &'static str) -> BTreeSet<&'static str> {
    words.split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["route", "routes"][..],
            &["offer", "offered", "offers"],
            &["bus", "buses"],
            &["plan", "planned"],
        ] {
            let stems: Vec<_> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn words_keep_their_place() {
        let found: Vec<_> =
            words("It’s 2½ miles.", 0, 17).iter().map(|word| (word.start, word.text)).collect();
        assert_eq!(found, [(0, "It’s"), (7, "2½"), (11, "miles")]);
    }
}
