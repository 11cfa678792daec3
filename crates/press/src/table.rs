//! Reading the tables.

use std::sync::LazyLock;

/// An outlet or an agency, as far as its line of the table tells.
#[derive(Debug)]
pub struct Outlet {
    /// The name it is best known by.
    pub name: &'static str,
    /// Every name it goes by, that one first.
    pub names: Vec<Name>,
    /// Its domains, without `www.`.
    pub domains: Vec<&'static str>,
    /// ISO 3166-1 alpha-2: where the newsroom has its seat.
    pub country: &'static str,
    /// ISO 639-1: the language it mostly publishes in.
    pub language: &'static str,
    /// What it is.
    pub kind: PublisherKind,
    /// Who owns it; `None` where no source was seen.
    pub owner: Option<&'static str>,
    /// Whether a state pays for it; `None` where no source was seen.
    pub state_funded: Option<bool>,
    /// What bears this line out: addresses, or "unchecked".
    pub sources: Vec<&'static str>,
}

/// A name of an outlet.
#[derive(Debug, Clone, Copy)]
pub struct Name {
    /// As it is written.
    pub text: &'static str,
    /// Also an ordinary word, a person's name or somebody else's initials.
    pub needs_cue: bool,
    /// Others bear it too.
    pub shared: bool,
}

/// What publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PublisherKind {
    /// Printed, or once printed, daily or weekly.
    Newspaper,
    /// Radio or television.
    Broadcaster,
    /// Sells text or photographs to others.
    Agency,
    /// A magazine or journal.
    Magazine,
    /// Born on the web.
    Digital,
    /// A blog.
    Blog,
    /// A government or international body speaking for itself.
    Government,
    /// Any other.
    Other,
}

/// Every outlet and agency of the tables.
#[must_use]
pub fn all() -> &'static [Outlet] {
    static ALL: LazyLock<Vec<Outlet>> =
        LazyLock::new(|| [OUTLETS, AGENCIES].into_iter().flat_map(read).collect());
    &ALL
}

const OUTLETS: &str = include_str!("../data/outlets.tsv");
const AGENCIES: &str = include_str!("../data/agencies.tsv");
const SOURCES: &str = include_str!("../data/sources.tsv");

/// The lines of a table that hold something: neither comments nor the header.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.split('\t').collect())
}

fn read(table: &'static str) -> impl Iterator<Item = Outlet> {
    rows(table).filter_map(|columns| {
        // A test holds every line to this form.
        let [name, others, domains, country, language, kind, owner, funded, sources] = columns[..] else {
            return None;
        };
        Some(Outlet {
            name: name.trim_end_matches('?'),
            names: std::iter::once(name).chain(list(others)).flat_map(bearing).collect(),
            domains: list(domains).collect(),
            country,
            language,
            kind: self::kind(kind),
            owner: Some(owner).filter(|owner| !owner.is_empty()),
            state_funded: match funded {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            sources: list(sources).map(source).collect(),
        })
    })
}

/// The names that an entry stands for: "The Star (Malaysia)" is also, but not alone, "The Star".
fn bearing(entry: &'static str) -> impl Iterator<Item = Name> {
    let text = entry.trim_end_matches('?');
    let name = Name { text, needs_cue: text != entry, shared: false };
    let bare = text.split_once(" (").map(|(bare, _)| Name { text: bare, needs_cue: true, shared: true });
    std::iter::once(name).chain(bare)
}

fn list(values: &'static str) -> impl Iterator<Item = &'static str> {
    values.split(';').filter(|value| !value.is_empty())
}

fn kind(name: &str) -> PublisherKind {
    match name {
        "newspaper" => PublisherKind::Newspaper,
        "broadcaster" => PublisherKind::Broadcaster,
        "agency" => PublisherKind::Agency,
        "magazine" => PublisherKind::Magazine,
        "digital" => PublisherKind::Digital,
        "blog" => PublisherKind::Blog,
        "government" => PublisherKind::Government,
        _ => PublisherKind::Other,
    }
}

fn source(key: &'static str) -> &'static str {
    let found = rows(SOURCES).find(|columns| columns[0] == key && key != "unchecked");
    found.and_then(|columns| columns.get(2).copied()).unwrap_or(key)
}
