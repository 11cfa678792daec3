//! The forms that credits take, line by line.

use std::{collections::BTreeMap, ops::Range};

use aho_corasick::AhoCorasick;
use parallax_layers::structure::Role;
use parallax_lexicon::{
    case::{is_capital, is_initials},
    is_whole,
};

use crate::{
    cues::{CUES, Cue},
    datelines,
    names::{Credit, Known, Mentions, Named, has_form},
    page::{Here, Page},
    row::Credited,
    signoffs,
    stretches::{credit_end, last_bracket, parts, reporter_end, tells},
    text::{opens, words},
};

/// Every credit of the page, in order, each name once.
pub(crate) fn credits(page: &Page<'_>, cues: &AhoCorasick) -> Vec<Credit> {
    let mut credits = Vec::new();
    // Names that a credit gives are names in prose too: "(HNA)", then "told HNA".
    let mut seen = Vec::new();
    for here in page.lines() {
        let hits = cues.find_iter(here.text).map(|hit| (hit.range(), &CUES[hit.pattern().as_usize()]));
        let hits = hits.filter(|(range, _)| is_whole(here.text, range.clone())).collect();
        let mut line = Reading { here, names: Mentions::of(here.text), hits, found: BTreeMap::new() };
        line.ends();
        line.contributed();
        // "Reporting by" says more than the bracket around it.
        line.phrases(Credited::Text);
        line.phrases(Credited::Photo);
        if here.is_short() || !here.is_prose() {
            line.byline();
            line.copyright();
            line.picture();
            line.whole();
        }
        seen.extend(line.found.values().map(|credit| here.text[credit.name.range.clone()].to_owned()));
        credits.push(line);
    }
    seen.sort();
    seen.dedup();
    // A page that credits more than this is a list of agencies, and no article.
    seen.truncate(32);
    for line in &mut credits {
        if line.here.is_prose() {
            line.quoted(&seen);
            line.teller(&seen);
            line.introduced();
        }
    }
    credits.into_iter().flat_map(Reading::into_credits).collect()
}

/// A line, and the credits found in it so far.
struct Reading<'a> {
    here: Here<'a>,
    names: Mentions,
    /// The phrases in it that may make a name a credit.
    hits: Vec<(Range<usize>, &'static Cue)>,
    /// By where their names begin; no two share a byte.
    found: BTreeMap<usize, Occurrence>,
}

struct Occurrence {
    name: Named,
    r#for: Credited,
    cue: Range<usize>,
}

impl Reading<'_> {
    /// A credit, unless its name is credited already.
    fn add(&mut self, name: Named, r#for: Credited, cue: Range<usize>) {
        let before = self.found.range(..name.range.end).next_back();
        if before.is_none_or(|(_, other)| other.name.range.end <= name.range.start) {
            let cue = cue.start.min(name.range.start)..cue.end.max(name.range.end);
            self.found.insert(name.range.start, Occurrence { name, r#for, cue });
        }
    }

    /// Every name in a list that is an agency's.
    fn add_list(&mut self, start: usize, end: usize, r#for: Credited, cue: Range<usize>) {
        let text = self.here.text;
        for name in self.names.list(text, start, end) {
            if name.is_agency(text) {
                self.add(name, r#for, cue.clone());
            }
        }
    }

    /// What a dateline at the start and a sign-off at the end credit.
    fn ends(&mut self) {
        let (text, last) = (self.here.text, self.here.last);
        let start = datelines::credited(text, &self.names);
        let end = signoffs::credited(text, &self.names, last).filter(|_| self.here.is_prose());
        for (names, cue) in start.into_iter().chain(end) {
            for name in names {
                self.add(name, Credited::Text, cue.clone());
            }
        }
    }

    /// "The Associated Press contributed to this report.", "Information from Reuters was used in this report."
    fn contributed(&mut self) {
        const CUES: &[&str] = &[
            " contributed to this",
            " contributed to the report",
            " contributed reporting",
            " contributed additional reporting",
            " was used in this",
            " were used in this",
        ];
        let text = self.here.text;
        for at in CUES.iter().filter_map(|cue| text.find(cue)) {
            let start = text[..at].rfind(". ").map_or(0, |stop| stop + 2);
            self.add_list(start, at, Credited::Text, start..credit_end(text, at));
        }
    }

    /// "By Ada Lund and AP", "By Ada Lund, Northern Press Agency".
    fn byline(&mut self) {
        let text = self.here.text;
        let by = text.get(..3).is_some_and(|by| by.eq_ignore_ascii_case("by "));
        if !by && self.here.role != Role::Byline {
            return;
        }
        let end = text.find(". ").unwrap_or(text.len());
        for name in self.names.list(text, if by { 3 } else { 0 }, end) {
            // Outlets in a byline are where a reporter works; agencies are whose text it is.
            let words = &text[name.range.clone()];
            let agency = match name.known {
                Known::No => name.is_agency(text) && (is_initials(words) || is_agency_title(words)),
                known => known.is_agency(),
            };
            if agency {
                self.add(name, Credited::Text, 0..0);
            }
        }
    }

    /// "Copyright 2019 The Associated Press": whoever publishes it, the text is the agency's.
    fn copyright(&mut self) {
        let text = self.here.text;
        let mark = ["©", "Copyright", "COPYRIGHT", "(c) "].iter().find_map(|mark| text.find(mark));
        let Some(mark) = mark.filter(|_| self.here.role != Role::Caption) else { return };
        let Some(name) = self.names.iter().find(|name| name.range.start > mark) else { return };
        let between = words(&text[..name.range.start], mark).all(|word| {
            ["Copyright", "COPYRIGHT", "The", "the", "by", "c"].contains(&word.text)
                || word.text.starts_with(|c: char| c.is_ascii_digit())
        });
        if between && name.known.is_agency() {
            let r#for = if self.here.under_caption { Credited::Photo } else { Credited::Text };
            self.add(name, r#for, mark..mark);
        }
    }

    /// What stands under a photograph: "(HNA/Brin Caldow)", "© Jana Kroll/Bildwerk", "AFP PHOTO".
    fn picture(&mut self) {
        let text = self.here.text;
        let caption = matches!(self.here.role, Role::Caption | Role::Credit);
        // A line that is a bracket and nothing else may credit the text as well.
        if caption && let Some((open, close)) = last_bracket(text).filter(|(open, _)| *open > 0) {
            self.photographers(open + 1, close, open..close + 1);
        }
        if caption && let Some(mark) = text.find('©') {
            self.photographers(mark + '©'.len_utf8(), text.len(), mark..text.len());
        }
        let names: Vec<Named> = self.names.iter().collect();
        for name in names {
            let rest = &text[name.range.end..];
            let word = rest.trim_start_matches([' ', '/']);
            // "AFP PHOTO", but "an AP photographer".
            let noun = words(word, 0).next().is_some_and(|noun| {
                noun.text.eq_ignore_ascii_case("photo") || noun.text.eq_ignore_ascii_case("photos")
            });
            let photo = noun && rest.len() - word.len() == 1;
            // "REUTERS/Brin Caldow" ends its line; "a Reuters/Ipsos poll" goes on.
            let person = rest.strip_prefix('/').filter(|rest| is_capital(rest));
            // "AFP/Reuters" are two agencies.
            let two = self.names.iter().any(|other| other.range.start == name.range.end + 1);
            let taken_by = !two && person.is_some_and(|person| caption || person.split(' ').all(is_capital));
            if photo || taken_by {
                self.add(name.clone(), Credited::Photo, name.range);
            }
        }
    }

    /// A line that is nothing but a credit: "(AFP/Getty Images)", "Televia 1 / HNA", "Reuters".
    fn whole(&mut self) {
        let text = self.here.text;
        let whole = |start, end| self.names.iter().find(|name| name.range == (start..end));
        let bare = text.trim_matches(['(', ')', '[', ']', '-', '–', '—', '|', ' ']);
        let start = text.find(bare).unwrap_or(0);
        let bracketed = text.starts_with('(') && text.ends_with(')') && !bare.contains(['(', ')']);
        let few =
            words(bare, 0).take(9).count() <= 8 && !bare.ends_with(['.', '!', '?']) && !bare.contains(':');
        if bare.is_empty() || !few {
            return;
        }
        // Behind the article a credit is for the article; before it, for the picture on top.
        let pictured = self.here.role == Role::Caption || self.here.under_caption || !self.here.behind;
        let end = start + bare.len();
        if bare.contains('/')
            && whole(start, end).is_none()
            && (bracketed || parts_name_someone(bare, &self.names, text, start))
        {
            if pictured {
                self.photographers(start, end, 0..text.len());
            } else {
                self.add_list(start, end, Credited::Text, 0..text.len());
            }
        } else if let Some(name) = whole(start, end).or_else(|| self.with_place_or_desk(start, end))
            && name.known.is_agency()
        {
            let photo = self.here.role == Role::Caption || self.here.under_caption || (bracketed && pictured);
            self.add(name, if photo { Credited::Photo } else { Credited::Text }, 0..text.len());
        }
    }

    /// "AFP, Paris" under a headline, "PTI SMN ABC" behind the text: an agency with its bureau or the initials of its desk.
    fn with_place_or_desk(&self, start: usize, end: usize) -> Option<Named> {
        let text = self.here.text;
        let name = self.names.iter().find(|name| name.range.start == start && name.known.is_agency())?;
        let rest = &text[name.range.end..end];
        let place =
            rest.strip_prefix(", ").is_some_and(|rest| rest.split(' ').all(is_capital) && rest.len() < 30);
        let desk = self.here.behind
            && rest
                .strip_prefix(' ')
                .is_some_and(|rest| rest.split(' ').all(|word| is_initials(word) && word.len() <= 4));
        (place || desk).then_some(name)
    }

    /// Phrases that open a credit for the text or for a picture.
    fn phrases(&mut self, r#for: Credited) {
        let text = self.here.text;
        let hits = std::mem::take(&mut self.hits);
        for (found, _) in
            hits.iter().filter(|(found, cue)| cue.r#for == r#for && (!cue.opens || opens(text, found.start)))
        {
            let end = credit_end(text, found.end);
            match r#for {
                Credited::Photo => self.photographers(found.end, end, found.start..found.start),
                _ => self.add_list(found.end, end, r#for, found.start..found.start),
            }
        }
        self.hits = hits;
    }

    /// Who took a picture, and for whom: parts parted by `/`, "via" and "for".
    fn photographers(&mut self, start: usize, end: usize, cue: Range<usize>) {
        let text = self.here.text;
        let end = end.min(text.floor_char_boundary(start.saturating_add(400)));
        let mut before: Option<bool> = None;
        for part in parts(text, start, end) {
            let sold = text[..part.start].ends_with(" via ");
            let names = self.names.list(text, part.start, part.end);
            let [name] = &names[..] else {
                before = None;
                // A longer part: only what is certain counts.
                for name in names.into_iter().filter(|name| name.is_agency(text)) {
                    self.add(name, Credited::Photo, cue.clone());
                }
                continue;
            };
            let words = &text[name.range.clone()];
            let several = words.contains(' ');
            // "Jana Kroll/Bildwerk": behind a person stands who sells the picture, whatever its name.
            let sells = before == Some(true) && !(several && text[part.clone()].trim().len() > words.len());
            let agency = name.is_agency(text) || sells || sold;
            before = Some(!agency && several);
            if agency {
                self.add(name.clone(), Credited::Photo, cue.clone());
            }
        }
    }

    /// "told HNA", "according to the Northern Press Agency".
    fn quoted(&mut self, seen: &[String]) {
        let text = self.here.text;
        let hits = std::mem::take(&mut self.hits);
        for (found, _) in hits.into_iter().filter(|(_, cue)| cue.r#for == Credited::Quoted) {
            let mut start = found.end;
            // "AP, and Reuters" are both told.
            while let Some(name) =
                self.names.name_at(text, start).and_then(|name| self.or_employer(name, seen))
            {
                if !name.is_quotable(text, seen) {
                    break;
                }
                let end = name.range.end;
                self.add(name, Credited::Quoted, found.clone());
                let Some(and) = text[end..].strip_prefix(" and ").or(text[end..].strip_prefix(", and "))
                else {
                    break;
                };
                start = text.len() - and.len();
            }
        }
    }

    /// "according to Ada Lund of the Nyholt Herald": behind a person's name may stand whom the person writes for.
    fn or_employer(&self, name: Named, seen: &[String]) -> Option<Named> {
        let text = self.here.text;
        if name.is_quotable(text, seen) {
            return Some(name);
        }
        let behind = &text[name.range.end..];
        let link = [" of ", " at ", " from ", " in "].iter().find(|link| behind.starts_with(**link))?;
        self.names.name_at(text, name.range.end + link.len())
    }

    /// "Reuters reported", "the Associated Press has learned".
    fn teller(&mut self, seen: &[String]) {
        let text = self.here.text;
        let names: Vec<Named> = self.names.iter().collect();
        for name in names {
            let certain = match name.known {
                Known::Yes(_) => true,
                Known::Maybe(_) => {
                    let words = &text[name.range.clone()];
                    is_initials(words)
                        || words.starts_with("The ")
                        || text[..name.range.start].ends_with(" the ")
                }
                Known::No => false,
            };
            // What its own people saw is the agency's too: "a Reuters witness", "an AP photographer".
            let end = tells(text, name.range.end)
                .or_else(|| reporter_end(text, name.range.end).filter(|_| name.known.is_agency()));
            if certain && let Some(end) = end {
                self.add(name.clone(), Credited::Quoted, name.range.start..end);
            }
        }
        for other in seen.iter().filter(|name| is_initials(name)) {
            for (at, _) in text.match_indices(other.as_str()) {
                if let Some(name) =
                    self.names.name_at(text, at).filter(|name| name.range == (at..at + other.len()))
                    && let Some(end) = tells(text, name.range.end)
                {
                    self.add(name, Credited::Quoted, at..end);
                }
            }
        }
    }

    /// A line that ends in a colon passes the word on: "In the Irish Times on Sunday:".
    fn introduced(&mut self) {
        let text = self.here.text;
        if !text.ends_with(':') {
            return;
        }
        let sentence = text
            .rmatch_indices(['.', '!', '?'])
            .map(|(at, _)| at)
            .find(|at| text[at + 1..].starts_with(' '))
            .unwrap_or(0);
        let names: Vec<Named> = self.names.iter().filter(|name| name.range.start >= sentence).collect();
        for name in names {
            if matches!(name.known, Known::Yes(_)) {
                self.add(name.clone(), Credited::Quoted, name.range.start..text.len());
            }
        }
    }

    fn into_credits(self) -> impl Iterator<Item = Credit> {
        let here = self.here;
        self.found.into_values().map(move |found| Credit {
            name: found.name.name(here.text),
            span: here.span(found.name.range),
            r#for: found.r#for,
            cue: here.span(found.cue),
        })
    }
}

/// Whether on one side of a slash stands a person, and on the other who sells or sends.
fn parts_name_someone(bare: &str, names: &Mentions, text: &str, start: usize) -> bool {
    let Some((left, right)) = bare.split_once('/') else { return false };
    let right = right.trim();
    let person = left.trim().split(' ').count() >= 2
        && left.trim().split(' ').all(|word| is_capital(word) || word.parse::<u32>().is_ok());
    let offset = start + bare.len() - right.len();
    let known = names.iter().any(|name| name.range.start == offset || name.range.start == start);
    let named = known || is_initials(right) || has_form(right);
    person && named || known && text.len() < 60
}

/// Whether a name in a byline is an agency's by its form.
fn is_agency_title(name: &str) -> bool {
    has_form(name) && !name.ends_with(" News") && !name.ends_with(" Press")
        || name.ends_with("Associated Press")
}
