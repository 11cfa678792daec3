//! Words of other scripts in the letters of English.

use unicode_normalization::UnicodeNormalization;

use crate::classes::listed;

/// A word in small letters of English: accents are left out, Cyrillic and Greek are written as English writes them.
/// A letter of those that stands among Latin ones is the Latin one that looks the same. Other scripts stay.
#[must_use]
pub fn latin(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let table = if word.contains(|c: char| c.is_ascii_alphabetic()) { ALIKE } else { "" };
    let mut out = String::with_capacity(word.len());
    for letter in word.to_lowercase().nfc() {
        if letter.is_ascii() {
            out.push(letter);
            continue;
        }
        if let Some(latin) = written(letter, table).or_else(|| written(letter, LETTERS)) {
            out.push_str(latin);
            continue;
        }
        for bare in std::iter::once(letter).nfd().filter(|c| !is_mark(*c)) {
            match written(bare, table).or_else(|| written(bare, LETTERS)) {
                Some(latin) => out.push_str(latin),
                None => out.push(bare),
            }
        }
    }
    out
}

/// An accent, what is not seen, or an apostrophe that no typewriter has and what looks like one: "O’Neill", "Sanaʿa".
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʿ' | 'ʾ')
}

fn written(letter: char, table: &'static str) -> Option<&'static str> {
    let mut pairs = listed(table).filter_map(|pair| pair.split_once('='));
    pairs.find(|(of, _)| of.starts_with(letter)).map(|(_, latin)| latin)
}

/// Letters that look like Latin ones.
const ALIKE: &str = "а=a в=b е=e з=3 і=i ј=j к=k м=m н=h о=o р=p с=c ѕ=s т=t у=y х=x \
    α=a β=b ε=e ι=i κ=k μ=m ν=v ο=o ρ=p τ=t υ=u χ=x";

/// Letters that are none of English's with an accent, as the press writes them.
const LETTERS: &str = "æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ß=ss ı=i ħ=h ŋ=ng ə=a \
    а=a б=b в=v г=g ґ=g д=d ѓ=g е=e ё=yo є=ye ж=zh з=z и=i і=i ї=yi й=y ј=y к=k ќ=k л=l љ=lj м=m н=n њ=nj о=o п=p \
    р=r с=s т=t ћ=c ђ=dj у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya \
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_letters_are_written_as_english_writes_them() {
        let of = ["Łódź", "Bjørn", "Çağlar", "Müller", "Rell"].map(latin);
        assert_eq!(of, ["lodz", "bjorn", "caglar", "muller", "rell"]);
        let of = ["Ковалёв", "Сергей", "Μητσοτάκης"].map(latin);
        assert_eq!(of, ["kovalyov", "sergey", "mitsotakis"]);
    }

    #[test]
    fn one_among_latin_letters_is_the_one_it_looks_like() {
        assert_eq!(latin("Мoscow"), "moscow");
        assert_eq!(latin("Рaris"), "paris");
    }
}
