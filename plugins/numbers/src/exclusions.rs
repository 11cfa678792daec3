//! Numbers that are no quantities: parts of dates and times, keys and addresses; names and idioms.
//!
//! What belongs to a date, a clock time, an address or a key makes no row at all. A number inside a
//! name ("Group of 20") or an idiom ("one of") makes a row that claims nothing.

use crate::{
    figures::{Figure, Form},
    lexicon::{Class, Mark},
    numerals::{Numeral, NumeralForm},
    tokens::{Shape, Tokens},
};

/// Where to go on when the figure at a token is part of a date, a time or a key.
pub(crate) fn skip_figure(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let figure = tokens.figure_at(at)?;
    key(tokens, at, figure)
        .or_else(|| time(tokens, at, figure))
        .or_else(|| date(tokens, at, figure))
        .or_else(|| year(tokens, at, figure))
        .or_else(|| list_marker(tokens, at, figure))
        .or_else(|| spoken_time(tokens, at, at + 1))
}

/// Behind an address that begins at a word: "https://…", "www.…", "name@…".
pub(crate) fn skip_address(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let scheme = tokens.is_any(at, &["http", "https"]) && tokens.is_mark(at + 1, ':');
    let host = tokens.is(at, "www") && tokens.is_mark(at + 1, '.');
    let handle = tokens.is_mark(at + 1, '@') && tokens.is_tight(at + 1) && tokens.is_tight(at + 2);
    (scheme || host || handle).then(|| piece_end(tokens, at))
}

/// Number words that are part of a time or stand for a person or thing already named.
pub(crate) fn skip_words(tokens: &Tokens<'_>, at: usize, numeral: &Numeral) -> Option<usize> {
    let next = numeral.end;
    if clock_behind(tokens, next) {
        return Some(next + 1);
    }
    if let Some(end) = spoken_time(tokens, at, next) {
        return Some(end);
    }
    if tokens.is(at, "one") && next == at + 1 && is_pronoun(tokens, at) {
        return Some(next);
    }
    // "zero in on"
    if tokens.is(at, "zero") && tokens.is_any(next, &["in", "out"]) {
        return Some(next);
    }
    match numeral.form {
        NumeralForm::Ordinal => skip_ordinal(tokens, at, next),
        NumeralForm::Fraction if tokens.is(at, "half") => (!is_part(tokens, at, next)).then_some(next),
        _ => None,
    }
}

/// Whether a number is part of a name or an idiom.
pub(crate) fn is_name_or_idiom(tokens: &Tokens<'_>, first: usize, numeral: &Numeral, measured: bool) -> bool {
    (!measured && is_named(tokens, first, numeral)) || is_idiom(tokens, first, numeral)
}

// ---------------------------------------------------------------- keys

/// Letters or a hyphen tie the figure to something: "F16", "COVID-19", "3D", "12-34-56".
fn key(tokens: &Tokens<'_>, at: usize, figure: Figure) -> Option<usize> {
    let before = at.wrapping_sub(1);
    let tied_left = tokens.is_tight(at)
        && (tokens.is_word(before) && !is_currency_letters(tokens, before)
            || tokens.is_any_mark(before, &['#', '_', '@', '\\', '='])
            || (tokens.is_mark(before, '-')
                && tokens.is_tight(before)
                && tied_word(tokens, before.wrapping_sub(1)))
            || (tokens.is_mark(before, '/')
                && tokens.is_tight(before)
                && tokens.is_word(before.wrapping_sub(1))));
    if tied_left || figure.form == Form::Dotted || !figure.value.is_finite() {
        return Some(piece_end(tokens, at));
    }
    // Telephone numbers, dates and book numbers: three figures tied together, or a leading zero.
    let tie = |index: usize| {
        tokens.is_any_mark(index, &['-', '/', '–', '.'])
            && tokens.is_tight(index)
            && tokens.is_tight(index + 1)
            && tokens.figure_at(index + 1).is_some()
    };
    if tie(at + 1) && tie(at + 3) {
        return Some(piece_end(tokens, at));
    }
    let text = &tokens.text[tokens.at(at).start..tokens.at(at).end];
    let leading_zero = figure.is_plain() && text.len() > 1 && text.starts_with('0');
    let telephone = tokens.is_mark(before, '+')
        && tokens.is_tight(at)
        && (figure.digits > 9 || tokens.figure_at(at + 1).is_some() || tie(at + 1));
    if leading_zero || telephone || (figure.is_plain() && figure.digits > 12) {
        return Some(number_run_end(tokens, at));
    }
    // "555-0123", "(555) 555-0123"
    let area = tokens.is_mark(before, ')') && tokens.figure_at(before.wrapping_sub(1)).is_some();
    if tie(at + 1) && tokens.is_mark(at + 1, '-') {
        let second = tokens.figure_at(at + 2).map_or(0, |f| f.digits);
        if figure.digits == 3 && second == 4 || area {
            return Some(at + 3);
        }
    }
    if tokens.is_mark(before, '(')
        && tokens.is_mark(at + 1, ')')
        && figure.digits == 3
        && tokens.figure_at(at + 2).is_some()
        && tie(at + 3)
    {
        return Some(number_run_end(tokens, at + 2));
    }
    // "text HELP to 60013", "call 555"
    let dialled = (1..=4).any(|back| {
        tokens.is_any(
            at.wrapping_sub(back),
            &["call", "dial", "text", "tel", "phone", "fax", "ring", "hotline"],
        )
    });
    if dialled && figure.is_plain() && figure.digits > 4 {
        return Some(number_run_end(tokens, at));
    }
    // "1024x768", "640 × 480", "300px", "4x4"
    let by = |index: usize| tokens.is(index, "x") || tokens.is_mark(index, '×');
    let size = by(at + 1)
        && tokens.figure_at(at + 2).is_some()
        && tokens.is_tight(at + 1) == tokens.is_tight(at + 2);
    if size {
        return Some(at + 3 + usize::from(tokens.is_any(at + 3, &["px", "pixel", "pixels"])));
    }
    if tokens.is_any(at + 1, &["px", "pixel", "pixels"]) {
        return Some(at + 2);
    }
    None
}

/// Letters right before a figure that name money: "US$" has its sign between; "Rs500", "USD115".
fn is_currency_letters(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.letters(at);
    tokens.is_any(at, &["rs", "ksh", "tk", "rm", "rp", "nis", "tl"])
        || word == "R"
        || (word.len() == 3 && crate::units::is_currency_code(word))
}

/// A word before a hyphen to which a number is tied as a name, unless the word is a number itself.
fn tied_word(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_word(at) && tokens.word_at(at).class == Class::Other && !tokens.is_any(at, &["to", "in", "a"])
}

/// Behind the run of tokens without a gap that begins or goes on at a token.
fn piece_end(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while tokens.is_tight(end) && !tokens.is_any_mark(end, &[',', ';', ')', '"', '“', ']']) {
        end += 1;
    }
    end
}

/// Behind figures and the hyphens, stops and gaps between them: a telephone number.
fn number_run_end(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while tokens.figure_at(end).is_some()
        || (tokens.is_any_mark(end, &['-', '/', '.', ' ']) && tokens.figure_at(end + 1).is_some())
    {
        end += 1;
    }
    end
}

// ---------------------------------------------------------------- times and dates

/// "10:30", "5pm", "6 a.m.", "1400 GMT", "7 o'clock".
fn time(tokens: &Tokens<'_>, at: usize, figure: Figure) -> Option<usize> {
    let colon = |index: usize| {
        tokens.is_mark(index, ':')
            && tokens.is_tight(index)
            && tokens.is_tight(index + 1)
            && tokens.figure_at(index + 1).is_some_and(|f| f.digits == 2)
    };
    if figure.is_plain() && figure.digits <= 2 && colon(at + 1) {
        let mut end = at + 3;
        while colon(end) {
            end += 2;
        }
        return Some(end + usize::from(is_half_of_day(tokens, end) || is_zone(tokens, end)));
    }
    let hour = figure.value < 24.6 && matches!(figure.form, Form::Plain | Form::Decimal);
    // "7.30pm" has two decimals; three make no minute.
    let minutes = !matches!(figure.form, Form::Decimal)
        || tokens.at(at).end - tokens.at(at).start <= 5 && two_decimals(tokens, at);
    if hour && minutes && clock_behind(tokens, at + 1) {
        return Some(at + 2);
    }
    // "at 12.00": the other way to part hours from minutes
    let clock = matches!(figure.form, Form::Decimal) && hour && two_decimals(tokens, at);
    let said = tokens.is_any(at.wrapping_sub(1), &["at", "until", "from", "by", "since", "after", "before"]);
    if clock
        && said
        && !tokens.is_word(at + 1) | tokens.word_at(at + 1).is_stop()
        && !tokens.is_mark(at + 1, '%')
    {
        return Some(at + 1);
    }
    // "9-5pm", "6–8 p.m."
    if hour
        && tokens.is_any_mark(at + 1, &['-', '–'])
        && tokens.figure_at(at + 2).is_some()
        && clock_behind(tokens, at + 3)
    {
        return Some(at + 4);
    }
    let military = figure.is_plain() && figure.digits == 4 && figure.value < 2400.0;
    if military
        && (is_zone(tokens, at + 1)
            || (tokens.is_any(at + 1, &["hours", "hrs"])
                && tokens.is_any(at.wrapping_sub(1), &["at", "by", "around", "until"])))
    {
        return Some(at + 2);
    }
    None
}

/// "five past seven", "half past six", "quarter to nine": `next` is behind the first number.
fn spoken_time(tokens: &Tokens<'_>, at: usize, next: usize) -> Option<usize> {
    let hour = |at: usize| {
        matches!(tokens.word_at(at).class, Class::Unit(1..) | Class::Teen(..13))
            || tokens
                .figure_at(at)
                .is_some_and(|figure| figure.is_plain() && (1.0..=12.0).contains(&figure.value))
    };
    let quarter = matches!(tokens.word_at(at).class, Class::Half | Class::Quarter);
    let word = tokens.is(next, "past") || (quarter && tokens.is(next, "to"));
    (word && hour(next + 1)).then_some(next + 2)
}

fn two_decimals(tokens: &Tokens<'_>, at: usize) -> bool {
    let token = tokens.at(at);
    let text = &tokens.text[token.start..token.end];
    text.find('.').is_some_and(|point| text.len() - point == 3)
}

fn clock_behind(tokens: &Tokens<'_>, at: usize) -> bool {
    is_half_of_day(tokens, at) || tokens.is_any(at, &["o'clock", "o’clock", "oclock"])
}

fn is_half_of_day(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_any(at, &["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])
}

fn is_zone(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!(
        tokens.letters(at),
        "GMT" | "UTC" | "BST" | "CET" | "CEST" | "EST" | "EDT" | "ET" | "PST" | "PDT" | "IST" | "MSK"
    )
}

/// "May 4", "4 May", "May 4-6", "9/11", "24/7".
fn date(tokens: &Tokens<'_>, at: usize, figure: Figure) -> Option<usize> {
    let ordinal = usize::from(tokens.is_tight(at + 1) && tokens.is_any(at + 1, &["st", "nd", "rd", "th"]));
    let behind = at + 1 + ordinal;
    if figure.is_day() {
        if is_month(tokens, before_stop(tokens, at)) {
            return Some(days_end(tokens, behind));
        }
        // "the 9th of March"
        let month = behind + usize::from(tokens.is(behind, "of") && ordinal == 1);
        if is_month(tokens, month) {
            return Some(month + 1);
        }
        // "4-6 May", "4 and 5 May", "4 to 6 May"
        let joined = tokens.is_any_mark(behind, &['-', '–', ',']) || tokens.is_any(behind, &["and", "to"]);
        if joined && tokens.figure_at(behind + 1).is_some_and(Figure::is_day) && is_month(tokens, behind + 2)
        {
            return Some(behind + 3);
        }
    }
    let slash = tokens.is_mark(at + 1, '/') && tokens.is_tight(at + 1) && tokens.is_tight(at + 2);
    let second = tokens.figure_at(at + 2).filter(|f| slash && f.is_plain())?;
    let attack = figure.value == 9.0 && second.value == 11.0 || figure.value == 7.0 && second.value == 7.0;
    let always = figure.value == 24.0 && second.value == 7.0;
    // "2016/17"
    let season = figure.is_year() && second.digits <= 4;
    // "8/19", "3/0": what is no proper fraction is a date or a key.
    let improper = figure.is_plain() && figure.value >= second.value;
    (attack || always || season || improper).then_some(at + 3)
}

/// Behind the further days of "May 4-6", "May 4, 5 and 6"; a year is left to [`year`].
fn days_end(tokens: &Tokens<'_>, mut end: usize) -> usize {
    while (tokens.is_any_mark(end, &['-', '–', '/']) || tokens.is_any(end, &["and", "to"]))
        && tokens.figure_at(end + 1).is_some_and(Figure::is_day)
        && !tokens.is_word(end + 2) | tokens.word_at(end + 2).is_stop()
    {
        end += 2;
    }
    end
}

/// The index before a token, and before the stop of an abbreviation there: "Sept. 19".
fn before_stop(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut before = at.wrapping_sub(1);
    if tokens.is(before, "the") {
        before = before.wrapping_sub(1);
    }
    if tokens.is_mark(before, '.') && tokens.is_tight(before) { before.wrapping_sub(1) } else { before }
}

/// A month's name. "May", "March" and short forms that are words need their capital.
fn is_month(tokens: &Tokens<'_>, at: usize) -> bool {
    let plain = tokens.word_at(at).is_month();
    plain
        && (tokens.is_capital(at)
            || !tokens.is_any(at, &["may", "march", "mar", "dec", "sept", "sep", "jan", "jun", "jul"]))
}

/// A year, a span of years or a decade.
fn year(tokens: &Tokens<'_>, at: usize, figure: Figure) -> Option<usize> {
    let decade = tokens.is_tight(at + 1) && tokens.is(at + 1, "s")
        || tokens.is_mark(at + 1, '\'') && tokens.is_tight(at + 1) && tokens.is(at + 2, "s");
    let before = at.wrapping_sub(1);
    // "in his 40s" is an age; see `quantity`.
    if decade
        && (figure.is_year()
            || (figure.digits == 2
                && !tokens
                    .is_any(before, &["his", "her", "their", "my", "your", "our", "early", "mid", "late"])))
    {
        return Some(at + 2);
    }
    // "'98"
    if figure.is_plain()
        && figure.digits == 2
        && tokens.is_mark(before, '\'')
        && tokens.is_tight(at)
        && !tokens.is_tight(before)
    {
        return Some(at + 1);
    }
    if !figure.is_year() || tokens.is_mark(before, '$') {
        return None;
    }
    let span = tokens.is_any_mark(at + 1, &['-', '–', '/'])
        && tokens.is_tight(at + 1)
        && tokens.figure_at(at + 2).is_some_and(|f| f.is_plain() && (f.digits == 2 || f.is_year()));
    if span {
        return Some(at + 3);
    }
    (!counts_something(tokens, at)).then_some(at + 1)
}

/// Whether four digits that could be a year count what follows, or are bounded like a count.
fn counts_something(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let bounded = tokens.is_any(
        before,
        &["than", "least", "nearly", "almost", "approximately", "roughly", "estimated", "another"],
    ) || tokens.is_any_mark(before, &['£', '€', '¥', '₹', '>', '<', '~', '≥', '≤'])
        || (tokens.is(before, "to") && tokens.is(before.wrapping_sub(1), "up"));
    let head = tokens.word_at(at + 1);
    // Years stand before nouns too ("the 2016 floods"), so only what years never modify counts.
    let counted = tokens.is_any(
        at + 1,
        &[
            "people",
            "men",
            "women",
            "children",
            "soldiers",
            "troops",
            "civilians",
            "workers",
            "jobs",
            "homes",
            "houses",
            "others",
            "deaths",
            "dead",
            "injured",
            "students",
            "members",
            "times",
            "residents",
            "miles",
            "metres",
            "meters",
            "kilometres",
            "kilometers",
            "km",
            "feet",
            "ft",
            "tonnes",
            "tons",
            "acres",
            "hectares",
            "pounds",
            "dollars",
            "euros",
            "yen",
            "rupees",
            "hours",
            "days",
            "years",
            "degrees",
            "kg",
            "litres",
            "percent",
            "per",
            "calories",
            "employees",
            "migrants",
            "refugees",
            "families",
            "hundred",
            "thousand",
            "million",
            "billion",
            "bn",
            "watts",
            "usd",
            "eur",
        ],
    ) || tokens.is_any_mark(at + 1, &['%', '°', '€', '$'])
        || tokens.is_tight(at + 1) && tokens.is_word(at + 1)
        || tokens.is_hyphen(at + 1)
            && tokens.is_word(at + 2)
            && head == crate::lexicon::Entry::default()
            && !tokens.is_any(at + 2, &["era", "style", "born", "based"]);
    bounded || counted
}

/// "1. Something", "2) Something" at the head of a line.
fn list_marker(tokens: &Tokens<'_>, at: usize, figure: Figure) -> Option<usize> {
    let head = at == 0 || (at == 1 && tokens.is_any_mark(0, &['(', '•', '-', '*']));
    let marked = tokens.is_any_mark(at + 1, &['.', ')'])
        && tokens.is_tight(at + 1)
        && at + 2 < tokens.list.len()
        && !tokens.is_tight(at + 2);
    (head && marked && figure.is_plain() && figure.digits <= 2).then_some(at + 2)
}

// ---------------------------------------------------------------- words

/// "the one she chose", "no one", "one must": stands for a person or thing.
fn is_pronoun(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let next = at + 1;
    let possessor = tokens.is_mark(next, '\'') && tokens.is_tight(next) && tokens.is(next + 1, "s");
    if possessor
        || tokens.is_any(next, &["another", "self", "can", "could", "should", "must", "might", "would"])
    {
        return true;
    }
    let determined = tokens.is_any(
        before,
        &[
            "the",
            "this",
            "that",
            "these",
            "those",
            "no",
            "every",
            "each",
            "any",
            "which",
            "another",
            "such",
            "previous",
            "next",
            "last",
            "latest",
            "wrong",
            "right",
            "good",
            "bad",
            "big",
            "new",
            "old",
            "small",
            "great",
            "loved",
            "same",
            "own",
            "main",
            "first",
            "second",
            "important",
            "difficult",
            "easy",
            "hard",
            "tough",
            "real",
            "former",
            "latter",
            "only",
            "better",
            "best",
        ],
    );
    let noun = tokens.is_word(next) && !tokens.word_at(next).is_stop() && !tokens.word_at(next).is_verb();
    // "the one hundred" is read as one numeral before it comes here.
    let hyphen = tokens.is_hyphen(next);
    determined && !noun && !hyphen
}

/// Ordinals in dates and centuries, and "second" as a unit.
fn skip_ordinal(tokens: &Tokens<'_>, at: usize, next: usize) -> Option<usize> {
    let month = next + usize::from(tokens.is(next, "of"));
    if is_month(tokens, month) {
        return Some(month + 1);
    }
    if is_month(tokens, before_stop(tokens, at)) {
        return Some(next);
    }
    let noun = next + usize::from(tokens.is_hyphen(next));
    if tokens.is_any(noun, &["century", "centuries", "millennium", "quarter", "half"]) {
        return Some(noun + 1);
    }
    // "a second", "every second", "per second" with nothing behind are the unit of time.
    let before = at.wrapping_sub(1);
    let open = !tokens.is_word(next) || tokens.word_at(next).is_stop();
    if tokens.is(at, "second")
        && open
        && tokens.is_any(before, &["a", "per", "every", "each", "one", "split"])
    {
        return Some(next);
    }
    None
}

/// Whether "half" is a part of something: "half of voters", "half the staff", "more than half".
fn is_part(tokens: &Tokens<'_>, at: usize, next: usize) -> bool {
    let before = at.wrapping_sub(1);
    if tokens.is_hyphen(before)
        || tokens.is_any(
            before,
            &["first", "second", "other", "in", "better", "final", "opening", "latter", "top", "bottom"],
        )
    {
        return false;
    }
    // "half-brother", "half-time"; but "half-hour", "half-mile", "half-million".
    if tokens.is_hyphen(next) {
        return tokens.is_any(
            next + 1,
            &["hour", "mile", "century", "year", "day", "inch", "pint", "dozen", "acre", "point", "percent"],
        );
    }
    let open = !tokens.is_word(next);
    let compared = tokens.is_any(
        before,
        &[
            "than", "about", "nearly", "almost", "by", "over", "under", "around", "roughly", "least", "only",
            "just", "some",
        ],
    );
    compared && (open || tokens.word_at(next).is_stop() || tokens.is_word(next))
        || tokens.is_any(
            next,
            &[
                "of", "the", "a", "an", "its", "his", "her", "their", "our", "my", "this", "that", "these",
                "those", "all", "as",
            ],
        )
        || tokens.word_at(next).is_odd_plural()
        || (tokens.letters(next).ends_with('s')
            && !tokens.word_at(next).is_stop()
            && !tokens.word_at(next).is_verb())
}

// ---------------------------------------------------------------- names and idioms

/// Words that a number behind them numbers, not counts: "Article 5", "Route 9".
pub(crate) const NUMBERED: &str = "
resolution route highway interstate motorway flight boeing airbus article section chapter act title
amendment room building gate platform channel page figure table volume issue no number season episode
part level stage phase tier category grade class form windows iphone apollo formula division league ligue
liga war type proposition measure area district ward zone sector block line track pier terminal exit
junction station precinct verse psalm bowl agenda vision fortune nasdaq nikkei russell ftse stoxx p cac dax
asx dow unit chart lot appendix annex schedule clause paragraph rule regulation directive protocol bill
convoy brigade battalion regiment squadron taskforce scenario option question step day week round game match
lane runway hangar bay berth house senate group pool studio radio bbc itv falcon soyuz voyager mark model
mach version android playstation xbox galaxy pixel aisle row seat bus train tram ferry hut camp shaft
reactor well fiscal fy top tel phone fax ext extension postcode zip po box suite apt flat isbn
";

/// Of those, the ones that are common verbs or nouns before a count: they number only with a capital.
fn needs_capital(tokens: &Tokens<'_>, at: usize) -> bool {
    !tokens.is_any(
        at,
        &[
            "resolution",
            "route",
            "flight",
            "article",
            "section",
            "chapter",
            "no",
            "page",
            "boeing",
            "airbus",
            "highway",
        ],
    )
}

fn is_named(tokens: &Tokens<'_>, first: usize, numeral: &Numeral) -> bool {
    let before = first.wrapping_sub(1);
    if numeral.form == NumeralForm::Ordinal {
        // "Fifth Avenue", "the Second World War", "the 7th Fleet"
        let capital = tokens.is_capital(first) || numeral.end == first + 2;
        return capital && first > 0 && tokens.is_capital(numeral.end) && !tokens.is_title_case();
    }
    let Some(value) = numeral.value() else { return false };
    let stopped = before_stop(tokens, first);
    // "Group of Seven", "G-20" is tied already; "Gang of Four"
    if tokens.is(before, "of")
        && tokens.is_any(before.wrapping_sub(1), &["group", "gang"])
        && tokens.is_capital(before.wrapping_sub(1))
    {
        return true;
    }
    let whole = value.fract() == 0.0 && value >= 0.0 && numeral.scale == 1.0;
    if !whole || !tokens.is_word(stopped) {
        return false;
    }
    let no_more = !tokens.is_odd_plural_noun(numeral.end);
    if tokens.word_at(stopped).has(Mark::Numbered)
        && (tokens.is_capital(stopped) || !needs_capital(tokens, stopped))
        && no_more
    {
        return true;
    }
    // "spans 17 and 18", "pages 3 to 5": which ones, not how many.
    if numeral.form == NumeralForm::Figures
        && (is_first_label(tokens, first) || is_first_label(tokens, first.wrapping_sub(2)))
    {
        return true;
    }
    // A capitalised number inside a name: "Big Five", "Seven Network".
    if numeral.form == NumeralForm::Words && tokens.is_capital(first) && first > 0 && !tokens.is_title_case()
    {
        let begins_quote =
            tokens.is_any_mark(before, &['"', '“', '\'', ':', '(', '-', '–', '—', '.', '!', '?']);
        return !begins_quote
            && (tokens.is_capital(before) && !tokens.word_at(before).is_stop()
                || tokens.is_capital(numeral.end));
    }
    // "Falcon 9", "Channel 4": a name inside the sentence, and nothing behind that could be counted.
    let name = stopped > 0
        && tokens.is_capital(stopped)
        && stopped == before
        && !tokens.word_at(stopped).is_stop()
        && !tokens.word_at(stopped).is_verb();
    let nothing_counted = !tokens.is_word(numeral.end)
        || tokens.word_at(numeral.end).is_stop()
        || tokens.is_capital(numeral.end);
    name && numeral.form == NumeralForm::Figures
        && nothing_counted
        && value < 10_000.0
        && tokens.word_at(stopped).class == Class::Other
        && crate::predicate::named_by(tokens, stopped).is_none()
        && !tokens.is_any_mark(numeral.end, &['%', '–', '-', '$', '€', '/', ':'])
        && !tokens.is_title_case()
}

/// Two plain figures behind a plural noun, with nothing behind them that they could count.
fn is_first_label(tokens: &Tokens<'_>, first: usize) -> bool {
    let plain = |at: usize| tokens.figure_at(at).filter(|figure| figure.is_plain());
    let joined = tokens.is_any(first.wrapping_add(1), &["and", "to", "or"])
        || tokens.is_any_mark(first.wrapping_add(1), &['-', '–', ',']);
    let Some((one, two)) = plain(first).zip(plain(first.wrapping_add(2))) else { return false };
    let noun = first.wrapping_sub(1);
    let behind = first + 3;
    let closed =
        !tokens.is_word(behind) || tokens.word_at(behind).is_stop() || tokens.word_at(behind).is_verb();
    joined
        && closed
        && one.value < two.value
        && tokens.is_odd_plural_noun(noun)
        && !tokens.is_any(noun, &["ages", "scores"])
        && !tokens.is_any_mark(behind, &['%', '°', '$', '€', '£', '-'])
}

fn is_idiom(tokens: &Tokens<'_>, first: usize, numeral: &Numeral) -> bool {
    let before = first.wrapping_sub(1);
    let next = numeral.end;
    let tied = tokens.is_hyphen(next);
    let word = next + usize::from(tied);
    if numeral.form == NumeralForm::Ordinal {
        return (tokens.is_any(first, &["first", "second", "third"])
            && (tokens.is_any(
                word,
                &[
                    "hand",
                    "party",
                    "thoughts",
                    "thought",
                    "aid",
                    "name",
                    "names",
                    "responders",
                    "responder",
                    "lady",
                    "language",
                    "nature",
                    "class",
                    "degree",
                ],
            ) || (tokens.is(first, "first") && tokens.is(next, "of") && tokens.is(next + 1, "all"))
                || (tokens.is(first, "first")
                    && tokens.is_any(next, &["and"])
                    && tokens.is(next + 1, "foremost"))
                || (tokens.is(first, "second") && tokens.is(next, "to") && tokens.is(next + 1, "none"))))
            || (tokens.is(first, "first")
                && (tokens.is_any(before, &["at"]) || (tokens.is_mark(next, ',') && first == 0)));
    }
    if numeral.form == NumeralForm::Words && tokens.is(first, "one") && next == first + 1 {
        return tokens
            .is_any(word, &["of", "by", "off", "sided", "on", "after", "stop", "such", "particular"])
            || tokens.is_any(word, &["way", "hand", "side", "point", "stage", "thing", "day", "moment"])
                && (tied
                    || !tokens.is_any(before, &["in", "than", "least", "about", "only", "just"])
                        && !tokens.is_any(next + 1, &["later", "earlier", "ago", "before", "after"]))
            || (tokens.is_any(word, &["time"]) && tied)
            || tokens.is_any(before, &["for", "as", "number", "day", "square", "at"])
                && (!tokens.is_word(next) || tokens.word_at(next).is_stop())
            || (tokens.is(next, "or") && tokens.is_any(next + 1, &["another", "the"]))
            || (tokens.is(next, "and") && tokens.is_any(next + 1, &["only", "the", "all"]));
    }
    // "zero tolerance", "two-way", "fifty-fifty", "on all fours"
    (tokens.is(first, "zero") && tokens.is_any(word, &["tolerance", "sum"]))
        || (tokens.is(first, "two") && (tokens.is_any(word, &["way", "faced"]) && tied))
        || (tied && tokens.is(first, "fifty") && tokens.is(word, "fifty"))
        || (tokens.is_any(before, &["all"]) && tokens.is(first, "fours"))
}

impl Tokens<'_> {
    /// A plural noun a number counts, whatever stands before the number.
    fn is_odd_plural_noun(&self, at: usize) -> bool {
        let word = self.letters(at);
        let regular = word.ends_with('s')
            && word.len() > 3
            && !word.ends_with("ss")
            && word.starts_with(char::is_lowercase);
        matches!(self.at(at).shape, Shape::Word(entry) if !entry.is_stop() && !entry.is_verb() && (entry.is_odd_plural() || regular))
    }
}
