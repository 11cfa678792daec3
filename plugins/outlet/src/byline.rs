//! Who wrote it.

use std::sync::LazyLock;

use parallax_corpus::Span;
use parallax_layers::structure::Role;
use parallax_lexicon::{
    WordSet,
    case::{is_capital, is_initials},
    classes::listed,
};
use parallax_press::{PublisherKind, mentions};

use crate::{
    dates::{Day, days},
    page::{Here, Page, Part},
    proofs::has_press_form,
    text::{begins, find_words, in_capitals, in_small_letters, words},
};

/// The names a byline gives, and its words.
#[derive(Debug, Default)]
pub(crate) struct Byline {
    pub(crate) names: Vec<String>,
    pub(crate) evidence: Vec<Span>,
}

/// What opens a byline.
const OPENINGS: &[&str] =
    &["by ", "posted by ", "written by ", "words by ", "story by ", "report by ", "author: ", "reporter: "];

/// What opens a line on those who reported too.
const HELPERS: &[&str] = &[
    "additional reporting by ",
    "additional reporting: ",
    "with additional reporting by ",
    "with reporting by ",
    "reporting by ",
    "(additional reporting by ",
    "(with reporting by ",
    "(reporting by ",
];

/// What ends the names in it.
const ENDINGS: &[&str] = &[
    " | ",
    " • ",
    " · ",
    " at ",
    " on ",
    " in ",
    " for ",
    " from ",
    " - ",
    " – ",
    " — ",
    " with ",
    " special to",
    " @",
    " (",
    " <",
    " published",
    " updated",
    " posted",
    " last updated",
    " contributed",
    "\t",
];

/// What stands behind a name and is none.
const TITLES_BEHIND: &str = "ba dphil esq frcs ii iii jd jr kc ma mba md mp mph msc obe phd qc rn sr";

/// More names are no byline.
const MOST: usize = 16;

/// Lines as long as this are no bylines.
const LONGEST: usize = 160;

pub(crate) fn of(page: &Page<'_>) -> Byline {
    let mut byline = Byline::default();
    for (at, line) in page.lines.iter().enumerate() {
        // A page with more names than this is a list of articles.
        if byline.names.len() >= MOST {
            break;
        }
        let names = named_by(line).or_else(|| alone(line, &page.lines[at + 1..])).unwrap_or_default();
        if !names.is_empty() {
            byline.evidence.push(line.whole());
        }
        for name in names {
            if !byline.names.contains(&name) {
                byline.names.push(name);
            }
        }
    }
    byline
}

/// Who is declared to have written it, where that names people.
pub(crate) fn declared(page: &Page<'_>, found: &Byline) -> Option<Byline> {
    let author = page.article.declared.author.as_deref()?;
    let words =
        OPENINGS.iter().find(|opening| begins(author, opening)).map_or(author, |by| &author[by.len()..]);
    let names = names(words, false).filter(|names| !names.is_empty()).or_else(|| in_small(words))?;
    let on_page = found.names.iter().any(|name| names.contains(name));
    let declared = page.declaration(&["author", "authors", "byline", "by", "creator"]).into_iter();
    let evidence = declared.chain(found.evidence.iter().copied().filter(|_| on_page)).collect();
    Some(Byline { names, evidence })
}

/// Names that nobody wrote with capitals: "ada pell".
fn in_small(words: &str) -> Option<Vec<String>> {
    let is_name = |name: &str| {
        name.contains(' ')
            && name.chars().all(|c| c.is_alphabetic() || " .-'’".contains(c))
            && !name.contains(char::is_uppercase)
            && !is_office(name)
    };
    let names: Vec<String> = split(words).into_iter().map(name_in).map(str::to_owned).collect();
    names.iter().all(|name| is_name(name)).then_some(names)
}

/// The names of a line that is a byline by its role or its words.
fn named_by(line: &Here<'_>) -> Option<Vec<String>> {
    // "(Reporting by Ada Lund; editing by Joren Pell)": the first wrote it.
    if let Some(opening) = HELPERS.iter().find(|opening| begins(line.text, opening)) {
        let names = names(line.text[opening.len()..].split([';', ')']).next()?, true)?;
        // "Additional reporting: Nyholt News" is a credit, and no person.
        return Some(names.into_iter().filter(|name| !has_press_form(name)).collect());
    }
    if line.text.len() > LONGEST {
        return None;
    }
    if line.part != Part::Head
        && let Some(names) = contributors(line.text)
    {
        return Some(names);
    }
    let opening = OPENINGS.iter().find(|opening| begins(line.text, opening));
    let by_role = line.role == Role::Byline;
    let words = opening.map_or(line.text, |opening| &line.text[opening.len()..]);
    // A sentence may begin with "By" too; a byline holds nothing but names.
    (by_role || opening.is_some()).then(|| names(words, !by_role && line.part == Part::Body))?
}

/// "Staff writer Ada Lund in Arden and AP contributed to this report."
fn contributors(line: &str) -> Option<Vec<String>> {
    let end = [" contributed to this", " contributed reporting", " contributed to the report"]
        .iter()
        .find_map(|cue| line.find(cue))?;
    let subject = &line[..end];
    let mut people = Vec::new();
    for part in split(subject) {
        // Behind office and agency stands the name: "Associated Press writer Ada Lund".
        let office = words(part, 0).filter(|word| is_office(word.text)).last();
        let name = office.map_or(part, |office| &part[office.end()..]);
        people.extend(names(name.trim_start(), true).unwrap_or_default());
    }
    Some(people)
}

/// A line that is nothing but a name, or a name and a place, over what follows bylines: the date, the reading time,
/// or a sentence on that person.
fn alone(line: &Here<'_>, next: &[Here<'_>]) -> Option<Vec<String>> {
    if line.text.len() > LONGEST {
        return None;
    }
    let next = next.first()?;
    let count = line.text.split(' ').count();
    if !(2..=5).contains(&count)
        || matches!(line.role, Role::Headline | Role::Caption | Role::Credit)
        || line.text.contains(',')
    {
        return None;
    }
    let name = line.text.split(" in ").next()?;
    let person =
        name.contains(' ') && is_person(name, false) && !in_capitals(name) && name.split(' ').count() <= 4;
    let timed = next.text.len() < 60
        && (find_words(next.text, "min read").is_some()
            || find_words(next.text, "minute read").is_some()
            || dated(next.text));
    let described = next.text.starts_with(name)
        || name
            .split(' ')
            .next()
            .is_some_and(|first| next.text.starts_with(&format!("{first} ")) && next.late);
    (person && (timed && line.part == Part::Head || described && line.late)).then(|| vec![name.to_owned()])
}

fn dated(line: &str) -> bool {
    days(line).iter().any(|found| matches!(found.day, Day::Full(_)))
}

/// The names in a list; `None` where all parts must be names and one is not.
fn names(words: &str, all: bool) -> Option<Vec<String>> {
    let stop = |at: usize| words[..at].rsplit([' ', '.']).next().is_some_and(|word| word.chars().count() > 2);
    let sentence = words.match_indices(". ").map(|(at, _)| at).find(|at| stop(*at)).unwrap_or(words.len());
    let mut names = Vec::new();
    for part in split(words[..sentence].trim_end_matches('.')) {
        let name = name_in(part);
        // "M.D.", and behind a person where they work.
        let bare = name.replace('.', "");
        if listed(TITLES_BEHIND).any(|title| bare.eq_ignore_ascii_case(title))
            || !names.is_empty() && has_press_form(name)
        {
            continue;
        }
        if is_person(name, names.is_empty()) && (!all || name.contains(' ')) {
            names.push(if in_capitals(name) { in_small_letters(name) } else { name.to_owned() });
        } else if all && !is_publisher(name) && !is_initials(name) && !is_office(name) {
            return None;
        }
    }
    Some(names)
}

/// The name at the head of a part of a byline, without what follows it: a place, an office, a day, a handle, and an
/// outlet in small letters behind a name in capitals.
fn name_in(part: &str) -> &str {
    let small = part.to_ascii_lowercase();
    let end = ENDINGS.iter().filter_map(|ending| small.find(ending)).min().unwrap_or(part.len());
    let part = part[..end].trim_matches([' ', ',', '.', '|', '(', ')', '*', '_', '\u{a0}']);
    let mut shouted = 0;
    let behind = words(part, 0).enumerate().find(|(count, word)| {
        // "ADA LUND Associated Press", but "J. P. Ashgrove": an initial is no shouting.
        let outlet = shouted >= 2 && word.text.chars().any(char::is_lowercase) && !is_particle(word.text);
        shouted += usize::from(in_capitals(word.text));
        outlet
            || *count >= 2 && publisher_begins(&part[word.start..])
            || word.text.starts_with(|c: char| c.is_ascii_digit())
    });
    part[..behind.map_or(part.len(), |(_, word)| word.start)].trim_end_matches([' ', ','])
}

/// Whether an agency or outlet of the table is all that follows.
fn publisher_begins(rest: &str) -> bool {
    let bare = rest.strip_prefix("The ").or(rest.strip_prefix("the ")).unwrap_or(rest);
    mentions(bare).next().is_some_and(|mention| {
        mention.range == (0..bare.len())
            && (!mention.needs_cue || is_initials(bare))
            && mention.outlet.is_some()
    })
}

/// Small words inside a name.
fn is_particle(word: &str) -> bool {
    const PARTICLES: &str = "de da di du van von der den la le al bin ibn el y";
    listed(PARTICLES).any(|other| other == word)
}

/// The parts of a list of names.
fn split(words: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = words;
    loop {
        let cut = [", and ", " and ", " AND ", " & ", ", ", "; ", " / "]
            .iter()
            .filter_map(|by| Some((rest.find(by)?, by.len())));
        let Some((at, length)) = cut.min_by_key(|(at, length)| (*at, usize::MAX - length)) else { break };
        parts.push(&rest[..at]);
        rest = &rest[at + length..];
    }
    parts.push(rest);
    parts
}

/// Whether these words name somebody who writes: a person or a team, no agency and no office.
fn is_person(name: &str, first: bool) -> bool {
    const TEAMS: &str = "team staff reporters reporter desk correspondents correspondent writers writer \
        newsroom";
    let count = name.split(' ').count();
    let lower = name.to_lowercase();
    let last = lower.rsplit(' ').next().unwrap_or_default();
    let written =
        |word: &str| is_capital(word) || is_particle(word) || listed(TEAMS).any(|other| other == word);
    // "By Staff Reporters" is a byline; in "Ada Lund, Staff Reporter" the second is an office.
    let team = first && listed(TEAMS).any(|team| team == last);
    is_capital(name)
        && count <= 5
        && name.chars().count() > 2
        && name.split(' ').all(written)
        && !name.contains(|c: char| c.is_ascii_digit() || "@:/?!\"“”".contains(c))
        && (!is_office(name) || team)
        && !is_initials(name)
        && !is_publisher(name)
        && find_words(name, "news agency").is_none()
}

/// Whether words are what somebody does rather than who it is.
pub(crate) fn is_office(name: &str) -> bool {
    static OFFICES: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new([
            "reporter reporters correspondent correspondents editor editors writer writers columnist analyst producer
             photographer chief bureau updated published agencies read share min minutes edited",
        ])
    });
    name.to_lowercase().split([' ', '-']).any(|word| OFFICES.contains(word))
}

/// Whether a name is an agency's or an outlet's.
fn is_publisher(name: &str) -> bool {
    mentions(name).any(|mention| {
        let whole = mention.range.len() + 4 >= name.len();
        whole
            && (!mention.needs_cue
                || mention.outlet.is_some_and(|outlet| outlet.kind == PublisherKind::Agency))
    })
}
