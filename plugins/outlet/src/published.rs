//! When it was published.

use jiff::{ToSpan, civil::Date};
use parallax_corpus::Span;
use parallax_layers::{
    outlet::{Basis, Published},
    structure::Role,
};
use parallax_lexicon::case::is_capital;

use crate::{
    dates::{Day, DayMention, days, iso},
    page::{Here, Page, Part},
    text::{find_words, words},
    updated::{is_notice_of_change, marks_change},
};

/// A day and what it rests on.
pub(crate) struct When {
    pub(crate) value: Option<Published>,
    pub(crate) basis: Basis,
    pub(crate) evidence: Vec<Span>,
    pub(crate) reason: Option<String>,
}

impl When {
    /// The day, where it is one.
    pub(crate) fn day(&self) -> Option<Date> {
        match &self.value {
            Some(Published::Day(day)) => iso(day),
            _ => None,
        }
    }

    fn on(day: Date, basis: Basis, evidence: Vec<Span>, reason: &str) -> Self {
        Self {
            value: Some(Published::Day(day.to_string())),
            basis,
            evidence,
            reason: Some(reason.to_owned()),
        }
    }
}

/// What is declared; then a date on the page; then the dateline's with a year from elsewhere; then what the
/// days in the text leave open.
///
/// `country` is the outlet's: it tells whether figures have the day first.
pub(crate) fn of(page: &Page<'_>, country: Option<&str>) -> When {
    declared(page, country)
        .or_else(|| stamped(page, country))
        .or_else(|| datelined(page))
        .or_else(|| between(page))
        .unwrap_or_else(|| unknown(page))
}

/// Whether what stands before a date says that it is the day on which somebody took the page.
fn is_of_a_reader(label: &str) -> bool {
    const TAKEN: [&str; 6] = ["downloaded", "retrieved", "accessed", "viewed", "printed", "archived"];
    TAKEN.iter().any(|word| find_words(label, word).is_some())
}

fn declared(page: &Page<'_>, country: Option<&str>) -> Option<When> {
    let declared = page.article.declared.published.as_deref()?;
    let evidence = page.declaration(&["published", "date"]).into_iter().collect();
    if let Some(day) = iso(declared) {
        return Some(When::on(day, Basis::Declared, evidence, "declared"));
    }
    let found = days(declared).into_iter().next()?;
    let when = read(declared, &found, country, Basis::Declared, evidence, "declared")?;
    Some(When { basis: Basis::Declared, ..when })
}

/// A line at the head of the page, or one that says it is the date, with a full date.
fn stamped(page: &Page<'_>, country: Option<&str>) -> Option<When> {
    let mut best: Option<(u8, &Here<'_>, DayMention, &str)> = None;
    // Days without a doubt, which tell how others are to be read.
    let mut sure: Vec<(Date, Span)> = Vec::new();
    for line in page.lines.iter().filter(|line| line.is_short() && may_stamp(line)) {
        let mut behind = 0;
        for found in days(line.text) {
            // What stands before a date says of what it is the date.
            let label = &line.text[behind..found.range.start.max(behind)];
            behind = found.range.end;
            if let Day::Full(day) = found.day {
                sure.push((day, line.span(found.range.clone())));
            }
            if is_notice_of_change(label)
                || marks_change(&line.text[found.range.end..])
                || is_of_a_reader(label)
            {
                continue;
            }
            let labelled =
                ["publish", "posted", "issued", "first", "date:"].iter().any(|says| find_prefix(label, says));
            let closes = line.text[found.range.end..].trim().is_empty();
            let rank = match line.role {
                // "Bridge closed in Arden September 14, 2013", where two lines were run together.
                Role::Headline if closes && !labelled => 3,
                Role::Headline => continue,
                _ if labelled => 0,
                Role::Dateline => 1,
                _ => 2,
            };
            if rank > 1 && line.part != Part::Head {
                continue;
            }
            let named = matches!(found.day, Day::Full(_) | Day::Either(..));
            if named && best.as_ref().is_none_or(|(other, ..)| rank < *other) {
                let reason = if labelled {
                    "the page says when it was published"
                } else {
                    "the date at the head of the page"
                };
                best = Some((rank, line, found, reason));
            }
        }
    }
    let (_, line, found, reason) = best?;
    let evidence = line.span(found.range.clone());
    // "/2018/05/04/" in the address tells how "5/4/2018" is to be read.
    let agrees = |day: &Date| matches!(found.day, Day::Either(one, other) if [one, other].contains(day));
    if let Some((day, other)) = sure.into_iter().find(|(day, _)| agrees(day)) {
        let reason = format!("{reason}, read as another date there has it");
        return Some(When::on(day, Basis::Text, vec![evidence.min(other), evidence.max(other)], &reason));
    }
    read(line.text, &found, country, Basis::Text, vec![evidence], reason)
}

/// The day that is named in full at `found`. Figures that may be read in two ways are read as the outlet's country
/// does, and where it is not known they leave two days.
fn read(
    text: &str,
    found: &DayMention,
    country: Option<&str>,
    basis: Basis,
    evidence: Vec<Span>,
    reason: &str,
) -> Option<When> {
    let words = &text[found.range.clone()];
    match found.day {
        Day::Full(day) => Some(When::on(day, basis, evidence, reason)),
        Day::Either(day_first, month_first) => Some(match country {
            // Papers of Canada write both.
            Some(country) if country != "CA" => {
                let (day, first) =
                    if ["PH", "US"].contains(&country) { (month_first, "month") } else { (day_first, "day") };
                let reason = format!("{reason}; “{words}” has the {first} first, as is usual in {country}");
                When::on(day, Basis::Inferred, evidence, &reason)
            }
            _ => When {
                value: Some(Published::Between {
                    from: day_first.min(month_first).to_string(),
                    to: day_first.max(month_first).to_string(),
                }),
                basis,
                evidence,
                reason: Some(format!(
                    "“{words}” is {day_first} with the day first, {month_first} with the month first"
                )),
            },
        }),
        Day::OfYear(..) | Day::Of(_) => None,
    }
}

/// Whether a line may tell the date of the article rather than of something in it.
fn may_stamp(line: &Here<'_>) -> bool {
    let role = !matches!(line.role, Role::Caption | Role::Credit | Role::Blockquote);
    let sentence = line.role == Role::Body && line.text.ends_with(['.', '?', '!']);
    role && !sentence && find_words(line.text, "copyright").is_none() && !line.text.contains('©')
}

fn find_prefix(label: &str, says: &str) -> bool {
    let label = label.to_lowercase();
    label.match_indices(says).any(|(at, _)| !label[..at].ends_with(|c: char| c.is_alphabetic() || c == ':'))
}

/// A dateline with day and month, and a year that the page gives elsewhere.
fn datelined(page: &Page<'_>) -> Option<When> {
    let (line, found) = page
        .lines
        .iter()
        .filter(|line| line.part != Part::Tail)
        .find_map(|line| Some((line, dateline(line)?)))?;
    let evidence = vec![line.span(found.range)];
    match found.day {
        Day::Full(day) => Some(When::on(day, Basis::Text, evidence, "the dateline")),
        Day::OfYear(month, day) => {
            let (year, place) = year_of_page(page)?;
            let day = Date::new(year, month, day).ok()?;
            let evidence = evidence.into_iter().chain([place]).collect();
            Some(When::on(
                day,
                Basis::Inferred,
                evidence,
                "day and month from the dateline, the year from the copyright notice",
            ))
        }
        Day::Of(_) | Day::Either(..) => None,
    }
}

/// The day in "PORT ARDEN, 12 March - …" and "PORT ARDEN, March 12 (HNA) - …".
fn dateline(line: &Here<'_>) -> Option<DayMention> {
    if !matches!(line.role, Role::Body | Role::Dateline) {
        return None;
    }
    let head = &line.text[..line.text.floor_char_boundary(90)];
    let dash = [" - ", " – ", " — ", " -- ", ": "].iter().filter_map(|dash| head.find(dash)).min();
    let head = &head[..dash.filter(|_| is_capital(head))?];
    let place = words(head, 0).all(|word| {
        is_capital(word.text)
            || word.text.starts_with(|c: char| c.is_ascii_digit())
            || ["of", "and"].contains(&word.text)
    });
    let found = days(head).into_iter().find(|found| !matches!(found.day, Day::Of(_)))?;
    (place && found.range.start > 0).then_some(found)
}

/// The year of the copyright notice, where there is one year only.
fn year_of_page(page: &Page<'_>) -> Option<(i16, Span)> {
    let notices = page
        .furniture()
        .filter(|line| line.text.contains('©') || find_words(line.text, "copyright").is_some());
    let mut years = notices.flat_map(|line| {
        words(line.text, 0).filter_map(|word| {
            Some((
                word.text.parse::<i16>().ok().filter(|year| (1990..2100).contains(year))?,
                line.span(word.range()),
            ))
        })
    });
    let first = years.next()?;
    years.all(|(year, _)| year == first.0).then_some(first)
}

/// From the latest day in the text that is past, and a weekday that names it: news calls a day by its name
/// for a week, so the article is less than a week younger.
fn between(page: &Page<'_>) -> Option<When> {
    let mut full: Vec<(Date, Span)> = Vec::new();
    let mut of_year: Vec<(i8, i8, Span)> = Vec::new();
    let mut weekdays = Vec::new();
    let told = page.lines.iter().filter(|line| {
        line.part != Part::Tail && matches!(line.role, Role::Body | Role::Caption | Role::Headline)
    });
    for line in told {
        for found in days(line.text) {
            let span = line.span(found.range.clone());
            match found.day {
                Day::Of(weekday) if line.role == Role::Body && is_bare(line.text, &found) => {
                    weekdays.push((weekday, span))
                }
                Day::Of(_) | Day::Either(..) => {}
                _ if is_ahead(line.text, &found) => {}
                Day::Full(date) => full.push((date, span)),
                Day::OfYear(month, day) => of_year.push((month, day, span)),
            }
        }
    }
    let &(dated, dated_at) = full.iter().max_by_key(|(date, _)| *date)?;
    let mut latest = (dated, dated_at);
    // One day far in the past may fall on a weekday that is named for another; two close together do not.
    let near = |date: Date| (date - dated).get_days().abs() <= 31;
    let mut confirmed = full.iter().any(|(date, _)| *date != dated && near(*date));
    // A day without a year belongs to the year of the dated one where that puts it close by.
    for &(month, day, span) in &of_year {
        let Ok(date) = Date::new(dated.year(), month, day) else { continue };
        confirmed |= date != dated && near(date);
        if date > latest.0 && near(date) {
            latest = (date, span);
        }
    }
    if !confirmed {
        return None;
    }
    let (_, named_at) = weekdays.into_iter().find(|(weekday, _)| *weekday == latest.0.weekday())?;
    let to = latest.0.checked_add(6.days()).ok()?;
    let mut evidence = vec![latest.1, named_at];
    if latest.1 != dated_at {
        evidence.push(dated_at);
    }
    evidence.sort();
    Some(When {
        value: Some(Published::Between { from: latest.0.to_string(), to: to.to_string() }),
        basis: Basis::Inferred,
        evidence,
        reason: Some(format!(
            "the latest day told of is {}, and the text still calls it by its weekday",
            latest.0
        )),
    })
}

/// Whether a weekday stands alone: neither part of a date nor "next Tuesday", "Tuesdays".
fn is_bare(line: &str, found: &DayMention) -> bool {
    let before = line[..found.range.start].trim_end();
    let dated =
        line[found.range.end..].trim_start_matches([',', ' ']).starts_with(|c: char| c.is_ascii_digit());
    !dated && !["next", "last", "every", "each"].iter().any(|word| before.ends_with(word))
}

/// Whether the sentence speaks of a day to come.
fn is_ahead(line: &str, found: &DayMention) -> bool {
    // No further than a sentence goes, however long the line.
    let (first, last) = (found.range.start.saturating_sub(200), (found.range.end + 200).min(line.len()));
    let before = &line[line.ceil_char_boundary(first)..found.range.start];
    let behind = &line[found.range.end..line.floor_char_boundary(last)];
    let before = before.rfind(". ").map_or(before, |stop| &before[stop + 2..]);
    let behind = behind.find(". ").map_or(behind, |stop| &behind[..stop]);
    let ahead = |word: &&str| find_words(before, word).is_some() || find_words(behind, word).is_some();
    [
        "will",
        "due",
        "until",
        "scheduled",
        "planned",
        "plans",
        "expected",
        "upcoming",
        "deadline",
        "would",
        "by",
        "before",
        "next",
    ]
    .iter()
    .any(ahead)
}

/// Nothing places it; a notice or dateline that names a weekday is shown for what it is worth.
fn unknown(page: &Page<'_>) -> When {
    let notice = page.lines.iter().filter(|line| {
        line.part != Part::Body
            && line.is_short()
            && (line.role == Role::Dateline || is_notice_of_change(line.text))
    });
    let named = notice.filter_map(|line| Some((line, days(line.text).into_iter().next()?))).next();
    let reason = match named.as_ref().map(|(_, found)| found.day) {
        Some(Day::Full(_)) => "the page gives no date but that of a change",
        Some(_) => "the page names a day and nothing it could be counted from",
        None => "the page gives no date",
    };
    let evidence = named.map(|(line, found)| line.span(found.range)).into_iter().collect();
    When { value: None, basis: Basis::Unknown, evidence, reason: Some(reason.to_owned()) }
}
