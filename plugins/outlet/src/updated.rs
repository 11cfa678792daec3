//! When it was last changed.

use jiff::{ToSpan, civil::Date};
use parallax_corpus::Span;

use crate::{
    dates::{Day, days, time_near},
    page::{Page, Part},
};

/// A moment and the words that give it.
#[derive(Default)]
pub(crate) struct Updated {
    pub(crate) value: Option<String>,
    pub(crate) evidence: Vec<Span>,
}

/// The latest notice of a change; a weekday in it counts from the day of publication.
pub(crate) fn of(page: &Page<'_>, published: Option<Date>) -> Updated {
    let mut updated = Updated::default();
    let mut latest: Option<String> = None;
    for line in page.lines.iter().filter(|line| {
        line.part != Part::Body && line.is_short() && !line.is_prose()
            || line.part == Part::Head && line.is_short()
    }) {
        let Some(notice) = notice_at(line.text) else { continue };
        updated.evidence.push(line.whole());
        // "Updated 3 May 2018", "May 3, 2018 (updated)".
        let named = days(line.text);
        let behind = named.iter().find(|found| found.range.start >= notice);
        let found = behind.or_else(|| named.last()).cloned();
        let day = found.as_ref().and_then(|found| match found.day {
            Day::Full(date) => Some(date),
            // No page is changed before it is published.
            Day::Either(one, other) => [one, other]
                .into_iter()
                .filter(|day| published.is_some_and(|published| *day >= published))
                .min(),
            Day::OfYear(month, day) => Date::new(published?.year(), month, day).ok(),
            Day::Of(weekday) => (0..7)
                .filter_map(|days| published?.checked_add(days.days()).ok())
                .find(|date| date.weekday() == weekday),
        });
        let Some((day, found)) = day.zip(found) else { continue };
        let moment = match time_near(line.text, &found.range) {
            Some((hour, minute)) => format!("{day}T{hour:02}:{minute:02}"),
            None => day.to_string(),
        };
        latest = latest.max(Some(moment));
    }
    updated.value = latest;
    updated
}

/// Whether a line says that it was changed.
pub(crate) fn is_notice_of_change(line: &str) -> bool {
    notice_at(line).is_some()
}

/// Whether a line that begins behind a date says that the date is that of a change: "(updated)".
pub(crate) fn marks_change(behind: &str) -> bool {
    let words = behind.trim_matches(|c: char| !c.is_alphanumeric());
    NOTICES.iter().any(|notice| words.eq_ignore_ascii_case(notice.trim_end_matches(':')))
}

/// What says that a page was changed.
const NOTICES: &[&str] = &[
    "updated",
    "last updated",
    "last modified",
    "last edited",
    "last revised",
    "last changed",
    "modified",
    "amended",
    "corrected",
    "edited",
    "revised",
    "refreshed",
    "update:",
];

fn notice_at(line: &str) -> Option<usize> {
    NOTICES
        .iter()
        .filter_map(|word| {
            let at = crate::text::find_words(line, word)?;
            // "Edited by Bo Rees" is somebody's work.
            (!line[at + word.len()..].starts_with(" by ")).then_some(at)
        })
        .min()
}
