//! Names as they are compared.

use parallax_layers::{names::NameKind, words::Xpos};
use parallax_lexicon::{case::capitalised, naming::is_firm_ending};
use parallax_press::country_of;
use strsim::levenshtein;

use crate::{
    lists,
    mention::{Form, Scene},
    mentions,
    page::Page,
    traits::{ANY_GENDER, ORG},
};

/// A name that stands once or several times.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    /// Its words, in small letters, stops left out.
    pub(crate) words: Vec<String>,
    pub(crate) kind: NameKind,
    pub(crate) genders: u8,
    /// "jr" of "Donald Lund Jr.", who is not Donald Lund.
    pub(crate) generation: Option<&'static str>,
    /// The country of a ministry or a court that stands before its name or begins it.
    pub(crate) land: Option<&'static str>,
    /// Whether it is written in capitals only, and no headline is.
    pub(crate) capitals: bool,
    /// The mentions of it, in order; there is one at least.
    pub(crate) mentions: Vec<usize>,
}

/// Of "al-Karim" the name is Karim. "Lund-Weber" is neither Lund nor Weber.
const PARTICLES: [&str; 6] = ["al", "ad", "ar", "as", "el", "ul"];

/// What tells a person from a parent of the same name.
const GENERATIONS: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];

impl Key {
    pub(crate) fn new(scene: &Scene<'_>, at: usize) -> Option<Self> {
        let mention = &scene.mentions[at];
        let Form::Name(row) = mention.form else { return None };
        let (page, name) = (scene.page, scene.page.names[row]);
        let mut words = compared(page, row, mention.kind);
        if mention.kind == NameKind::Person {
            while words.len() > 1
                && lists::title(&words[0]).is_some()
                && lists::given(&capitalised(&words[0])) == ANY_GENDER
            {
                words.remove(0);
            }
        }
        if let Some(one) = lists::alias(&words.join(" ")) {
            words = one.split(' ').map(str::to_owned).collect();
        }
        let last = words.last().filter(|_| words.len() > 1 && mention.kind == NameKind::Person);
        let generation = last.and_then(|last| GENERATIONS.into_iter().find(|one| one == last));
        if generation.is_some() {
            words.pop();
        }
        while words.len() > 1 && words.last().is_some_and(|word| is_firm_ending(word)) {
            words.pop();
        }
        let text = &page.article[name.span];
        let capitals = words.len() == 1 && !text.contains(char::is_lowercase);
        // "Yusuf" alone may be a surname: it tells a gender by its title only.
        let genders = if words.len() == 1 {
            mentions::genders_by_title(page, mention.rows.start..scene.name_start(at))
        } else {
            mention.traits.genders
        };
        let land = if mention.kind == NameKind::Org { land(page, row) } else { None };
        Some(Self { words, kind: mention.kind, genders, generation, land, capitals, mentions: vec![at] })
    }

    /// The first mention of it.
    pub(crate) fn first(&self) -> usize {
        self.mentions[0]
    }

    pub(crate) fn is_person(&self) -> bool {
        self.kind == NameKind::Person
    }

    /// Whether it is one word of a person's name.
    pub(crate) fn is_bare(&self) -> bool {
        self.is_person() && self.words.len() == 1
    }

    pub(crate) fn last(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    /// Whether something speaks against both being of one: their gender, "Jr.", their country.
    pub(crate) fn contradicts(&self, other: &Self) -> bool {
        let lands = self.land.zip(other.land).is_some_and(|(one, other)| one != other);
        self.genders & other.genders == 0 || lands || self.is_of_other_generation(other)
    }

    /// "Lund" alone may be Donald Lund Jr.; "Donald Lund" is not.
    pub(crate) fn is_of_other_generation(&self, other: &Self) -> bool {
        let full = |one: &Self| one.generation.is_some() || one.words.len() > 1;
        self.generation != other.generation && full(self) && full(other)
    }
}

/// The country of a body whose name does not tell it from those of other countries: "Russia's Foreign Ministry",
/// "the Syrian Foreign Ministry".
fn land(page: &Page<'_>, row: usize) -> Option<&'static str> {
    let own = page.tree.within(page.names[row].span);
    let last = page.lemma(own.end.checked_sub(1)?);
    lists::noun(&last).filter(|noun| noun.traits.sorts & ORG != 0)?;
    let begins = (1..own.len().min(3)).map(|count| page.span(&(own.start..own.start + count)));
    let within = begins.filter_map(|span| country_of(&page.article[span])).next_back();
    within.or_else(|| {
        let before = page.names[row.checked_sub(1)?].span;
        let between = page.article.text.get(before.end as usize..page.names[row].span.start as usize)?;
        let country = &page.article[before];
        let country = country.strip_suffix("'s").or(country.strip_suffix("’s")).unwrap_or(country);
        matches!(between.trim(), "" | "'s" | "’s").then(|| country_of(country)).flatten()
    })
}

fn compared(page: &Page<'_>, row: usize, kind: NameKind) -> Vec<String> {
    let rows = page.tree.within(page.names[row].span);
    let word = |row| {
        let word = page.folded(row).replace(['.', ','], "");
        match word.as_str() {
            "the" | "'s" | "’s" | "'" | "’" => String::new(),
            "saint" => "st".to_owned(),
            "&" => "and".to_owned(),
            _ => word,
        }
    };
    let mut words: Vec<String> = Vec::new();
    let mut hyphen = false;
    for row in rows {
        let word = word(row);
        if !word.contains(char::is_alphanumeric) {
            hyphen = kind == NameKind::Person && page.xpos(row) == Xpos::HYPH;
            continue;
        }
        match words.last_mut().filter(|last| hyphen && !PARTICLES.contains(&last.as_str())) {
            Some(last) => last.extend(["-", &word]),
            None => words.push(word),
        }
        hyphen = false;
    }
    if words.is_empty() { vec![page.article[page.names[row].span].to_owned()] } else { words }
}

/// How a short name stands for a longer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Short {
    /// The first and the last word agree, of what stands between something is left out: "Ada M. Rell", "A. Rell".
    Ends,
    /// The last words: the surname with its particles.
    Last,
    /// The first word: the given name.
    First,
    /// One between them that is no given name: "Rell" of "Ada Rell Lund".
    Middle,
}

/// How one name of a person stands for another, if it does.
pub(crate) fn shortens(short: &Key, long: &Key) -> Option<Short> {
    let (one, other) = (&short.words, &long.words);
    if one.len() >= 2 && other.len() >= 2 && one.last() == other.last() && is_short_form(&one[0], &other[0]) {
        return Some(Short::Ends);
    }
    if one.len() >= other.len() {
        return None;
    }
    if other.ends_with(one) {
        return Some(Short::Last);
    }
    let [word] = &one[..] else { return None };
    if other[0] == *word {
        return (word.chars().count() > 1).then_some(Short::First);
    }
    let surname = lists::given(&capitalised(word)) == ANY_GENDER;
    (surname && other.contains(word) && word.chars().count() > 1).then_some(Short::Middle)
}

/// The same word, or one is short for the other: its first letter, "Bill" for "William".
fn is_short_form(one: &str, other: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    one == other || initial(one, other) || initial(other, one) || lists::are_forms(one, other)
}

/// Whether a word of capitals is the first letters of a longer name: small words count or do not.
pub(crate) fn is_acronym(short: &Key, long: &Key) -> bool {
    const SMALL: [&str; 9] = ["of", "the", "and", "for", "in", "to", "de", "on", "du"];
    if !short.capitals || long.words.len() < 2 || short.words[0].chars().count() < 2 {
        return false;
    }
    let initials = |all: bool| -> String {
        let counted = long.words.iter().filter(|word| all || !SMALL.contains(&word.as_str()));
        counted.flat_map(|word| word.split('-')).filter_map(|word| word.chars().next()).collect()
    };
    initials(false) == short.words[0] || initials(true) == short.words[0]
}

/// Whether two words differ by so little that they are one word in two spellings ("Sergei", "Sergey").
pub(crate) fn is_spelling(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.chars().count();
    let allowed = match letters(one).max(letters(other)) {
        0..6 => 0,
        6..9 => 1,
        _ => 2,
    };
    // The first letter is rarely spelt otherwise, and two surnames that differ there are two.
    one.chars().next() == other.chars().next()
        && letters(one).abs_diff(letters(other)) <= allowed
        && levenshtein(one, other) <= allowed
}
