//! Names of agencies and outlets: those that the table knows, and those that their form gives away.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_lexicon::{
    WordForm,
    case::{capitalised, is_capital, is_initials},
    classes::listed,
    fold, is_newspaper,
};
use parallax_press::{Mention, Outlet, PublisherKind, is_people, mentions, named};

use crate::{cues::DESCRIBES, row::Credited, text::words};

/// A credit before its name is brought to its fullest form.
pub(crate) struct Credit {
    pub(crate) span: Span,
    pub(crate) name: String,
    pub(crate) r#for: Credited,
    pub(crate) cue: Span,
}

/// The names of the table that stand in a line.
pub(crate) struct Mentions(Vec<Mention>);

/// What may be the name of an agency or outlet.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub(crate) range: Range<usize>,
    pub(crate) known: Known,
    /// Whether "the" stands before it.
    pub(crate) article: bool,
    /// Whether a noun beside it says that it publishes: "the website X", "the X agency".
    pub(crate) described: bool,
}

/// What the table says of a name.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Known {
    /// It stands there, and is nobody else's.
    Yes(Option<&'static Outlet>),
    /// It stands there, and is an ordinary word too.
    Maybe(Option<&'static Outlet>),
    /// It does not.
    No,
}

impl Mentions {
    pub(crate) fn of(line: &str) -> Self {
        Self(mentions(line).collect())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Named> {
        self.0.iter().map(|mention| Named {
            range: mention.range.clone(),
            known: Known::of(mention),
            article: false,
            described: false,
        })
    }

    fn at(&self, start: usize) -> Option<&Mention> {
        self.0.binary_search_by_key(&start, |mention| mention.range.start).ok().map(|at| &self.0[at])
    }

    /// The name that begins at `start`, or behind "the" and a description there: "an opposition
    /// website, The Undertow".
    pub(crate) fn name_at(&self, line: &str, start: usize) -> Option<Named> {
        let mut described = false;
        let mut article = false;
        let mut end = start;
        for (count, word) in words(line, start).take(8).enumerate() {
            let gap = &line[end..word.start];
            if !gap.chars().all(|c| c.is_whitespace() || c == ',' || c == '“' || c == '"') {
                return None;
            }
            let lower = fold(word.text);
            let begins = self.at(word.start);
            if is_capital(word.text) && lower != "the" || begins.is_some() {
                return Some(self.run(line, &word, article, described));
            }
            // A comma parts a description from its name, and nothing else from anything.
            if count > 0 && gap.contains(',') && !described {
                return None;
            }
            // "The Undertow": a name that begins so, where it does not begin the sentence.
            if word.text == "The" && count > 0 {
                let name = words(line, word.end())
                    .next()
                    .filter(|next| is_capital(next.text) && self.at(next.start).is_none());
                if let Some(next) = name {
                    let rest = self.run(line, &next, true, described);
                    return Some(Named { range: word.start..rest.range.end, ..rest });
                }
            }
            // "told this website that Ada Lund": a clause follows, and no name.
            if matches!(
                &*lower,
                "that" | "who" | "which" | "when" | "where" | "how" | "if" | "because" | "as"
            ) {
                return None;
            }
            article |= lower == "the";
            described |= describes(&lower);
            end = word.end();
        }
        None
    }

    /// The name that begins with `first`.
    fn run(&self, line: &str, first: &WordForm<'_>, article: bool, described: bool) -> Named {
        let start = first.start;
        let (range, known) = match self.at(start) {
            Some(mention) if names_another(line, mention.range.end) => (capitals(line, start), Known::No),
            Some(mention) => (mention.range.clone(), Known::of(mention)),
            None => (self.before_a_mention(capitals(line, start)), Known::No),
        };
        let article = article || line[range.clone()].starts_with("The ");
        let next = words(line, range.end).next();
        let follows = next.is_some_and(|word| {
            line[range.end..word.start].trim_start_matches(' ').is_empty() && describes(word.text)
        });
        Named { range, known, article, described: described || follows }
    }

    /// Up to where a name of the table begins: in "ADA LUND Associated Press" stand two.
    fn before_a_mention(&self, range: Range<usize>) -> Range<usize> {
        let inside =
            |mention: &&Mention| range.contains(&mention.range.start) && mention.range.end == range.end;
        let known = self.0.iter().filter(|mention| !mention.needs_cue).find(inside);
        // What is left of a name of one word is a person's or part of the name.
        let cut = known.filter(|mention| mention.range.start > range.start && mention.name.contains(' '));
        cut.map_or(range.clone(), |mention| range.start..mention.range.start - 1)
    }

    /// The names in a list of those credited, up to byte `end`.
    pub(crate) fn list(&self, line: &str, start: usize, end: usize) -> Vec<Named> {
        let mut found = Vec::new();
        let mut at = start;
        while let Some(word) = words(line, at).next().filter(|word| word.start < end) {
            at = word.end();
            if is_capital(word.text) || self.at(word.start).is_some() {
                // "The" may be the first word of a name, and is never the whole of one.
                let named = self.run(line, &word, false, false);
                at = named.range.end.min(end).max(word.end());
                if word.text == "The" && matches!(named.known, Known::No) {
                    at = word.end();
                    continue;
                }
                // "AFP PHOTO", "AP Photo": what it is, not who sells it.
                if word.text.eq_ignore_ascii_case("photo") || word.text.eq_ignore_ascii_case("photos") {
                    continue;
                }
                found.push(named);
            }
        }
        found
    }
}

impl Known {
    fn of(mention: &Mention) -> Self {
        if mention.needs_cue { Self::Maybe(mention.outlet) } else { Self::Yes(mention.outlet) }
    }

    /// Whether the table says that it is an agency's.
    pub(crate) fn is_agency(self) -> bool {
        let (Self::Yes(outlet) | Self::Maybe(outlet)) = self else { return false };
        outlet.is_some_and(|outlet| outlet.kind == PublisherKind::Agency)
    }
}

impl Named {
    /// Whether the table or the form of the name makes it one that a credit may name.
    pub(crate) fn is_agency(&self, line: &str) -> bool {
        let name = &line[self.range.clone()];
        !matches!(self.known, Known::No) || self.described || has_form(name) || is_credited_initials(name)
    }

    /// Whether it may be quoted as a source: in prose an ordinary word or a person's name is no outlet
    /// unless something beside it says so.
    pub(crate) fn is_quotable(&self, line: &str, seen: &[String]) -> bool {
        let name = &line[self.range.clone()];
        match self.known {
            Known::Yes(_) => true,
            // "the Herald" may be any of several, the article's own among them.
            Known::Maybe(None) => self.described,
            Known::Maybe(_) => self.article || self.described || name.contains(' ') || is_initials(name),
            // "French", in "French newspaper Le Parisien".
            Known::No if self.described => !is_people(name),
            Known::No if is_agency_name(name) => true,
            // "the Nyholt Herald", "the Nyholt Gazette-Mail"
            Known::No if self.article && name.contains(' ') && is_newspaper(&name.replace('-', " "), "") => {
                true
            }
            Known::No => seen.iter().any(|other| other == name),
        }
    }

    /// Who is named.
    pub(crate) fn name(&self, line: &str) -> String {
        match self.known {
            Known::Yes(Some(outlet)) | Known::Maybe(Some(outlet)) => outlet.name.to_owned(),
            _ => {
                let words = &line[self.range.clone()];
                match words.strip_prefix("The ") {
                    // "The Undertow" is that; "the Northern Press Agency" is not "The Northern …".
                    Some(rest) if rest.contains(' ') && has_form(rest) => rest.to_owned(),
                    _ => words.to_owned(),
                }
            }
        }
    }
}

/// Brings names to the fullest form that the page gives: "HNA" to "Halyard News Agency", "Corrant" to
/// "Corrant News". `titles` are names that stand on the page without a credit.
pub(crate) fn in_full(credits: &mut [Credit], titles: &[String]) {
    let is_long = |name: &&String| name.contains(' ') && named(name).is_none();
    let mut full: Vec<String> = credits.iter().map(|credit| &credit.name).filter(is_long).cloned().collect();
    full.sort();
    full.dedup();
    full.truncate(64);
    // What is credited is likelier meant than what only stands there.
    full.extend(titles.iter().cloned());
    for credit in
        credits.iter_mut().filter(|credit| !credit.name.contains(' ') && named(&credit.name).is_none())
    {
        let begins = |name: &str| name.strip_prefix(&credit.name).is_some_and(|rest| rest.starts_with(' '));
        if let Some(name) = full.iter().find(|name| stands_for(&credit.name, name) || begins(name)) {
            credit.name.clone_from(name);
        }
    }
}

/// The name at the head of a masthead in capitals: "CORRANT NEWS - DOMESTIC" is Corrant News.
pub(crate) fn masthead(line: &str) -> Option<String> {
    let name = &line[capitals(line, 0)];
    let in_capitals = name.contains(' ') && !name.chars().any(char::is_lowercase);
    let title = in_capitals.then(|| {
        name.split(' ').map(|word| capitalised(&word.to_lowercase())).collect::<Vec<_>>().join(" ")
    })?;
    has_form(&title).then_some(title)
}

/// Whether `initials` abbreviate `name`: they take the first letter of each of its words, and may take
/// letters in between ("TMP", Transmarine Press).
pub(crate) fn stands_for(initials: &str, name: &str) -> bool {
    if !is_initials(initials) {
        return false;
    }
    let mut rest = initials.bytes().map(|b| b.to_ascii_lowercase()).peekable();
    for word in name.split(' ').filter(|word| is_capital(word)) {
        let mut letters = word.bytes().map(|b| b.to_ascii_lowercase());
        if rest.peek() != letters.next().as_ref() {
            return false;
        }
        rest.next();
        for letter in letters {
            if rest.peek() == Some(&letter) && rest.len() > 1 {
                rest.next();
            }
        }
    }
    rest.peek().is_none()
}

/// The words with capitals from byte `start` on that belong together.
fn capitals(line: &str, start: usize) -> Range<usize> {
    let mut end = start;
    for (count, word) in words(line, start).take(6).enumerate() {
        let joined = count == 0 || line[end..word.start] == *" ";
        let number = count > 0 && word.text.bytes().all(|b| b.is_ascii_digit());
        if !joined || !(is_capital(word.text) || number) {
            break;
        }
        end = word.end();
        // A stop behind a whole word ends the sentence; behind an initial it does not.
        if line[end..].starts_with('.') && word.text.chars().count() > 2 {
            break;
        }
    }
    start..end
}

/// Whether the word behind a name makes it another's: "the Reuters Foundation", "Bernama Club".
fn names_another(line: &str, at: usize) -> bool {
    const OTHERS: &str = "Academy Award Awards Bank Building Capital Center Centre Club College Fellowship Foundation \
        Fund Hall Holdings House Index Institute League Motors Open Party Prize School Square Stadium Stylebook Tower \
        Trust University";
    let next = words(line, at).next().filter(|word| line[at..word.start] == *" ");
    next.is_some_and(|word| listed(OTHERS).any(|other| other == word.text))
}

fn describes(word: &str) -> bool {
    listed(DESCRIBES).any(|noun| noun == word)
}

/// Whether the last words of a name say that it is an agency's, a picture agency's or a newsroom's.
pub(crate) fn has_form(name: &str) -> bool {
    let Some((before, last)) = name.rsplit_once(' ') else { return false };
    match last {
        "Agency" | "Press" | "Newswire" | "Wire" | "Wires" | "News" | "Images" | "Pictures" | "Photos" => {
            true
        }
        "Service" | "Association" => before.ends_with("News") || before.ends_with("Press"),
        _ => false,
    }
}

/// Whether a name is an agency's in running prose, where "News" and "Press" end other names too.
fn is_agency_name(name: &str) -> bool {
    ["News Agency", "Press Agency", "Newswire", "News Service", "Press Association", "Wire Service"]
        .iter()
        .any(|form| name.strip_suffix(form).is_some_and(|rest| rest.ends_with(' ')))
}

/// Initials that a credit may name: not those of states, hours and bodies that a credit line holds too.
pub(crate) fn is_credited_initials(name: &str) -> bool {
    const OTHERS: &[&str] = &[
        "US", "UK", "EU", "UN", "TV", "AM", "PM", "GMT", "BST", "EST", "EDT", "PST", "PDT", "DC", "NY", "PR",
        "HD", "RT", "CEO", "MP",
    ];
    is_initials(name) && !OTHERS.contains(&name)
}
