//! Days of publication, as programs write them.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    fmt::rfc2822,
};
use parallax_lexicon::calendar::{MONTHS, WEEKDAYS};

/// A date or date-time as ISO 8601 has it; a time stays if that is how it was written. Days that may be read in two
/// ways are none.
pub(crate) fn iso(value: &str) -> Option<String> {
    let value = value.trim();
    // A civil date is read from a date-time without zone too; a timestamp wants a zone or offset.
    if value.parse::<Date>().is_ok() || value.parse::<Timestamp>().is_ok() {
        return Some(if is_basic(value) { extended(value)? } else { value.to_owned() });
    }
    let day = rfc2822::parse(value).ok().map(|zoned| zoned.date()).or_else(|| in_words(value))?;
    Some(day.to_string())
}

/// "20240314", "20240314T183000Z": ISO 8601 has it without marks too.
fn is_basic(value: &str) -> bool {
    value.len() >= 8 && value.bytes().take(8).all(|byte| byte.is_ascii_digit())
}

/// The same with its marks.
fn extended(value: &str) -> Option<String> {
    if let Ok(moment) = value.parse::<Timestamp>() {
        return Some(moment.to_string());
    }
    if value.len() > 8 {
        return Some(value.parse::<DateTime>().ok()?.to_string());
    }
    Some(value.parse::<Date>().ok()?.to_string())
}

/// "12 March 2024", "March 12, 2024 Tuesday 9:20 AM", "Tue, 12 Mar 2024 09:30:00 BST", "20240312093000": the day.
fn in_words(value: &str) -> Option<Date> {
    if value.len() == 14 && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value[..8].parse().ok();
    }
    let words: Vec<&str> = value.split([' ', ',', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let from = usize::from(words.first().is_some_and(|word| is_weekday(word)));
    let [first, second, year, ..] = words[from..] else { return None };
    let (day, month) = match month(first) {
        Some(month) => (second, month),
        None => (first, month(second)?),
    };
    let day = day.trim_end_matches(char::is_alphabetic).parse().ok()?;
    let is_year = year.len() == 4;
    Date::new(year.parse().ok().filter(|_| is_year)?, month, day).ok()
}

fn month(word: &str) -> Option<i8> {
    (1..).zip(MONTHS).find(|(_, month)| begins(word, month)).map(|(number, _)| number)
}

fn is_weekday(word: &str) -> bool {
    WEEKDAYS.iter().any(|day| begins(word, day))
}

/// Whether a word is a name or its first letters, as "Sept." is.
fn begins(word: &str, name: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    word.len() >= 3 && name.starts_with(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_iso_or_in_english_words() {
        for good in [
            "2024-03-14",
            "2024-03-14T18:30:00",
            "2024-03-14 18:30",
            "2024-03-14T18:30:00Z",
            "2024-03-14T18:30:00.250+05:30",
            "2024-03-14T18:30+0100",
        ] {
            assert_eq!(iso(good).as_deref(), Some(good));
        }
        for good in [
            "14 March 2024",
            "Mar 14, 2024",
            "March 14, 2024 Thursday 9:20 AM GMT",
            "Thursday, 14 March 2024",
            "Thu, 14 Mar 2024 23:30:00 -0500",
            "Thu, 14 Mar 2024 09:30:00 BST",
            "14th March 2024",
            "20240314093000",
        ] {
            assert_eq!(iso(good).as_deref(), Some("2024-03-14"), "{good}");
        }
        for (basic, good) in [
            ("20240314", "2024-03-14"),
            ("20240314T1830", "2024-03-14T18:30:00"),
            ("20240314T183000Z", "2024-03-14T18:30:00Z"),
            ("20240314T183000+0100", "2024-03-14T17:30:00Z"),
        ] {
            assert_eq!(iso(basic).as_deref(), Some(good), "{basic}");
        }
        for bad in [
            "20241301",
            "2024-13-01",
            "2023-02-29",
            "March",
            "2024",
            "14/03/2024",
            "yesterday",
            "31 June 2024",
        ] {
            assert_eq!(iso(bad), None, "{bad}");
        }
    }
}
