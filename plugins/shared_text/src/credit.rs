//! Which news agency articles credit, as far as their own words tell.

use parallax_corpus::Article;
use parallax_layers::structure::{Line, Role};
use parallax_lexicon::spaced;

/// A name that an article credits, or declares as its outlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Credit<'a> {
    name: &'a str,
    /// Whether it stands in a credit; else it is the article's own outlet, which may be the agency.
    credited: bool,
}

/// The names in an article's datelines ("ARDEN, May 3 (Coastwire) -") and credits for its text
/// ("Reporting by").
pub(crate) fn credits<'a>(article: &'a Article, lines: &[Line]) -> Vec<Credit<'a>> {
    let outlet = article.declared.outlet.as_deref().map(|name| Credit { name, credited: false });
    let mut names: Vec<&str> = Vec::new();
    let mut body = 0;
    for line in lines {
        let text = &article[line.span];
        match line.role {
            Role::Body | Role::Dateline if body < DATELINES => {
                body += 1;
                names.extend(dateline(text));
            }
            // A bare name in a credit may be the photograph's.
            Role::Credit | Role::Boilerplate | Role::Byline | Role::Body if text.len() < CREDIT => {
                if let Some(behind) = reporting_by(text) {
                    credited(behind, &mut names);
                }
            }
            _ => {}
        }
    }
    let credits = names.into_iter().map(|name| Credit { name, credited: true });
    outlet.into_iter().chain(credits).collect()
}

/// The name that two of the articles give, in its fullest form.
pub(crate) fn shared(credits: &[&[Credit<'_>]]) -> Option<String> {
    let mut found: Option<&str> = None;
    for (at, own) in credits.iter().enumerate() {
        for credit in *own {
            for other in credits[at + 1..].iter().flat_map(|others| others.iter()) {
                let fits = (credit.credited || other.credited) && alike(credit.name, other.name);
                let known = found.is_none_or(|name| alike(name, credit.name) || alike(name, other.name));
                if fits && known {
                    let names = found.into_iter().chain([credit.name, other.name]);
                    found = names.max_by_key(|name| name.len());
                }
            }
        }
    }
    found.map(str::to_owned)
}

/// How many lines of body may open with a dateline.
const DATELINES: usize = 3;

/// Bytes beyond which a line is a paragraph and no credit.
const CREDIT: usize = 200;

/// The name in brackets before the dash that ends a dateline.
fn dateline(text: &str) -> Option<&str> {
    let (before, behind) = text.split_once('(')?;
    let (name, behind) = behind.split_once(')')?;
    let dash = behind.trim_start().starts_with(['-', '–', '—']);
    let place = before.len() <= 80 && before.starts_with(char::is_uppercase);
    (dash && place && is_name(name)).then_some(name)
}

/// What stands behind "reporting by" or its like.
fn reporting_by(text: &str) -> Option<&str> {
    let small = text.to_ascii_lowercase();
    let cues = ["reporting by ", "reporting from ", "reporting: ", "source: "];
    cues.iter().filter_map(|cue| Some(&text[small.find(cue)? + cue.len()..])).next()
}

/// The names in a credit, people's too: only names that two articles share are used.
fn credited<'a>(text: &'a str, names: &mut Vec<&'a str>) {
    let parts = text.split(['/', ';', ',', '(', ')', '|']).flat_map(|part| part.split(" and "));
    let clean = |part: &'a str| {
        let part = part.trim().trim_end_matches('.');
        part.trim_start_matches("and ").trim()
    };
    names.extend(parts.map(clean).filter(|part| is_name(part)));
}

/// Whether it can be a name: short, and every word but the smallest begins big.
fn is_name(text: &str) -> bool {
    let big = |word: &str| word.len() <= 3 || word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    (2..=40).contains(&text.len()) && text.starts_with(char::is_uppercase) && text.split(' ').all(big)
}

/// Whether two names are one: the same, one the other's beginning, or its letters ("CNW" and
/// "Coast News Wire", "CSW" and "Coastwire").
fn alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let begins = long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    begins || stands_for(short, long)
}

/// Whether capitals are an abbreviation of a name: they hold all its words' first letters, and no
/// letter that it lacks, in order.
fn stands_for(capitals: &str, name: &str) -> bool {
    let is_capitals = (2..=5).contains(&capitals.len()) && capitals.chars().all(|c| c.is_ascii_uppercase());
    let first = |word: &str| word.chars().next();
    is_capitals
        && first(capitals) == first(name)
        && in_order(spaced(name).filter_map(first), capitals.chars())
        && in_order(capitals.chars(), name.chars().map(|c| c.to_ascii_uppercase()))
}

/// Whether all of `few` occur in `many`, in their order.
fn in_order(few: impl Iterator<Item = char>, mut many: impl Iterator<Item = char>) -> bool {
    few.into_iter().all(|c| many.any(|other| other == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_is_its_name() {
        assert!(alike("HNA", "Hill News Agency"));
        assert!(alike("CWP", "Coastwire Press"));
        assert!(alike("Coastwire", "Coastwire Press"));
        assert!(!alike("CNN", "Coastwire Press"));
        assert!(!alike("Coast", "Coastwire Press"));
    }

    #[test]
    fn a_dateline_names_an_agency_before_its_dash() {
        assert_eq!(dateline("ARDEN, May 3 (Coastwire) - Rain fell."), Some("Coastwire"));
        assert_eq!(dateline("The council (Labour) - and others - met."), Some("Labour"));
        assert_eq!(dateline("Rain fell (again)."), None);
    }
}
