//! Months and days of the week, whole and abbreviated.

/// The months, in small letters.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The days of the week, in small letters.
pub const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// How months are abbreviated.
pub const SHORT_MONTHS: [&str; 13] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

/// How days of the week are abbreviated.
pub const SHORT_WEEKDAYS: [&str; 10] =
    ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

/// Which month a word names, from 1 on, whole or abbreviated and in any case; a stop behind it is not part of it.
///
/// "May" and "march" are words too: whoever asks knows whether a month may stand there.
#[must_use]
pub fn month(word: &str) -> Option<u8> {
    named(&MONTHS, &SHORT_MONTHS, word)
}

/// Which day of the week a word names, from Monday, which is 1, on; see [`month`].
#[must_use]
pub fn weekday(word: &str) -> Option<u8> {
    named(&WEEKDAYS, &SHORT_WEEKDAYS, word)
}

fn named(names: &[&str], short: &[&str], word: &str) -> Option<u8> {
    let is = |name: &&str| name.eq_ignore_ascii_case(word);
    let begins = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let at = match short.iter().any(is) {
        true => names.iter().position(|name| begins(name)),
        false => names.iter().position(is),
    };
    u8::try_from(at? + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_whole_and_abbreviated() {
        assert_eq!(["january", "Sept", "SEP", "december"].map(month), [1, 9, 9, 12].map(Some));
        assert_eq!(["", "ma", "marc", "marching", "sept.", "mars"].map(month), [None; 6]);
        for (at, name) in (1..).zip(MONTHS) {
            assert_eq!((month(name), month(&name[..3])), (Some(at), Some(at)));
        }
    }

    #[test]
    fn days_are_known_whole_and_abbreviated() {
        assert_eq!(["Monday", "tues", "Thur", "SUN"].map(weekday), [1, 2, 4, 7].map(Some));
        assert_eq!(["day", "mond", "satu", ""].map(weekday), [None; 4]);
        for (at, name) in (1..).zip(WEEKDAYS) {
            assert_eq!((weekday(name), weekday(&name[..3])), (Some(at), Some(at)));
        }
    }
}
