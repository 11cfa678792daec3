//! Words as the vocabularies know them.

/// A word of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    /// As written.
    pub(crate) text: &'a str,
    /// Whether only white space or a hyphen parts it from the word before.
    pub(crate) joined: bool,
}

/// The words of a text: letters and digits, with the apostrophes and stops between them ("don't",
/// "U.N"); a currency or percent sign is a word by itself.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut chars = text.char_indices().peekable();
    let mut joined = false;
    std::iter::from_fn(move || {
        while let Some((start, c)) = chars.next() {
            if !c.is_alphanumeric() {
                if is_sign(c) {
                    let text = &text[start..start + c.len_utf8()];
                    return Some(Word { text, joined: std::mem::replace(&mut joined, true) });
                }
                joined &= c.is_whitespace() || c == '-';
                continue;
            }
            let mut end = start + c.len_utf8();
            while let Some(&(at, c)) = chars.peek() {
                let inside = c.is_alphanumeric()
                    || (matches!(c, '\'' | '’' | '.')
                        && text[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphabetic));
                if !inside {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
            return Some(Word { text: &text[start..end], joined: std::mem::replace(&mut joined, true) });
        }
        None
    })
}

/// Writes a word as the vocabularies write it: small, with a straight apostrophe.
pub(crate) fn fold(word: &str, into: &mut String) {
    into.clear();
    if word.is_ascii() {
        into.push_str(word);
        into.make_ascii_lowercase();
    } else {
        into.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }));
    }
}

/// The regular inflections of a noun or verb, itself first. Some are no words; they do no harm.
pub(crate) fn inflections(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let mut add = |stem: &str, endings: &[&str]| {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    };
    let vowel = |c: char| "aeiou".contains(c);
    let mut back = word.chars().rev();
    let (last, before, third) = (back.next(), back.next(), back.next());
    match last {
        Some('e') => {
            let stem = &word[..word.len() - 1];
            add(word, &["s", "d"]);
            add(stem, &["ing"]);
        }
        Some('y') if !before.is_some_and(vowel) => {
            add(&word[..word.len() - 1], &["ies", "ied"]);
            add(word, &["ing"]);
        }
        Some('s' | 'x' | 'z') => add(word, &["es", "ed", "ing"]),
        Some('h') if matches!(before, Some('s' | 'c')) => add(word, &["es", "ed", "ing"]),
        Some(last) => {
            add(word, &["s", "ed", "ing"]);
            // "ban", "banned": one vowel before the last consonant.
            let doubles = !vowel(last)
                && !matches!(last, 'w' | 'y')
                && before.is_some_and(vowel)
                && third.is_some_and(|c| !vowel(c));
            if doubles {
                let doubled = format!("{word}{last}");
                add(&doubled, &["ed", "ing"]);
            }
        }
        None => {}
    }
    forms
}

fn is_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '€' | '¥' | '%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_inner_apostrophes_and_stops() {
        let text = "The U.N. didn’t pay $5-a-day. Why?";
        let words: Vec<&str> = words(text).map(|word| word.text).collect();
        assert_eq!(words, ["The", "U.N", "didn’t", "pay", "$", "5", "a", "day", "Why"]);
    }

    #[test]
    fn a_comma_parts_words_and_a_hyphen_does_not() {
        let joined: Vec<bool> = words("so-called, tax cut").map(|word| word.joined).collect();
        assert_eq!(joined, [false, true, false, true]);
    }

    #[test]
    fn inflections_are_regular() {
        assert_eq!(inflections("accuse"), ["accuse", "accuses", "accused", "accusing"]);
        assert_eq!(inflections("levy"), ["levy", "levies", "levied", "levying"]);
        assert_eq!(inflections("clash"), ["clash", "clashes", "clashed", "clashing"]);
        assert_eq!(inflections("ban"), ["ban", "bans", "baned", "baning", "banned", "banning"]);
    }
}
