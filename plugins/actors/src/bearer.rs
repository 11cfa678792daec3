//! The entities of articles, as they are compared.

use parallax_corpus::{One, Span};
use parallax_layers::{
    entities::Entity,
    names::{Name, NameKind},
};
use parallax_lexicon::{
    case::{capitalised, is_capital},
    fold, latin,
    naming::{Gender, given, title},
    on_one_line,
};

use crate::{
    country,
    form::{Form, cut},
    role::{Role, are_apart},
};

/// An entity of an article.
#[derive(Debug)]
pub(crate) struct Bearer {
    /// Which of the articles that are read.
    pub(crate) article: usize,
    /// Its row there.
    pub(crate) row: usize,
    pub(crate) kind: NameKind,
    /// Its names, the fullest first; none where it has none.
    pub(crate) forms: Vec<Form>,
    /// How often it is mentioned.
    pub(crate) mentions: usize,
    /// The one gender that titles, pronouns and given names tell.
    pub(crate) gender: Option<Gender>,
    /// What it is said to be; without a name, by what it is called.
    pub(crate) role: Option<Role>,
    /// Whose it is said to be.
    countries: Vec<&'static str>,
}

type Rows<'a> = (&'a [Name], &'a [Entity]);

/// The entities of an article that have a name, and the persons that are called by an office.
pub(crate) fn of_article<'a>(
    (article, one): (usize, &'a One<'a, Rows<'a>>),
) -> impl Iterator<Item = Bearer> + 'a {
    let (names, entities) = one.rows;
    entities.iter().enumerate().filter_map(move |(row, entity)| {
        let text = |span: Span| &one.article[span];
        let mentions = Mentions::new(entity.mentions.iter().map(|&span| (span, text(span))).collect());
        let (forms, mut countries) = forms(names, entity, &mentions, text);
        let role = if forms.is_empty() {
            if entity.kind != NameKind::Person || !entity.names.is_empty() {
                return None;
            }
            Some(mentions.office()?)
        } else {
            entity.role.as_deref().and_then(Role::new).or_else(|| office_in_name(&forms))
        };
        countries.extend(role.iter().flat_map(Role::countries));
        let gender = mentions.gender().or_else(|| by_given_name(entity.kind, forms.first()?));
        let (kind, mentions) = (entity.kind, entity.mentions.len());
        Some(Bearer { article, row, kind, forms, mentions, gender, role, countries })
    })
}

/// The names of an entity, each once, the fullest first, and the countries that stand before them.
fn forms<'a>(
    names: &[Name],
    entity: &Entity,
    mentions: &Mentions<'_>,
    text: impl Fn(Span) -> &'a str,
) -> (Vec<Form>, Vec<&'static str>) {
    let (mut forms, mut countries): (Vec<Form>, Vec<&str>) = (Vec::new(), Vec::new());
    for span in entity.names.iter().filter_map(|name| Some(names.get(name.index())?.span)) {
        // What has small letters alone was not meant as a name.
        let (written, before) = (on_one_line(text(span)), mentions.before(span));
        if !written.contains(|c: char| c.is_numeric() || c.is_alphabetic() && !c.is_lowercase()) {
            continue;
        }
        countries.extend(country::within(&cut(before)));
        let name = Form::new(&written, entity.kind, before);
        match forms.iter_mut().find(|form| form.text == name.text && form.words == name.words) {
            Some(form) => {
                form.count += 1;
                form.bare |= name.bare;
            }
            None => forms.push(name),
        }
    }
    let nicknames: Vec<Form> =
        forms.iter().filter(|_| entity.kind == NameKind::Person).filter_map(Form::nickname).collect();
    forms.sort_by_key(|form| std::cmp::Reverse((form.words.len(), form.words.concat().len())));
    forms.extend(nicknames);
    (forms, countries)
}

/// "Pope" of "Pope Francis".
fn office_in_name(forms: &[Form]) -> Option<Role> {
    let first = forms.iter().filter_map(|form| form.text.split_once(' ')).map(|(first, _)| first);
    first.filter(|first| title(&fold(first)).is_some()).filter_map(Role::new).find(Role::is_telling)
}

fn by_given_name(kind: NameKind, form: &Form) -> Option<Gender> {
    let first = form.words.first().filter(|_| kind == NameKind::Person && !form.is_single())?;
    given(&capitalised(first))
}

/// The mentions of an entity with their words.
struct Mentions<'a>(Vec<(Span, &'a str)>);

impl<'a> Mentions<'a> {
    const fn new(mentions: Vec<(Span, &'a str)>) -> Self {
        Self(mentions)
    }

    /// What stands before a name in its mention: "Interior Minister", "Russia's".
    fn before(&self, name: Span) -> &'a str {
        let until = self.0.partition_point(|(span, _)| span.start <= name.start);
        let around = self.0[..until].last().filter(|(span, _)| span.contains(name));
        around.map_or("", |(span, text)| &text[..(name.start - span.start) as usize])
    }

    /// The gender that pronouns and titles tell; none where they tell both.
    fn gender(&self) -> Option<Gender> {
        let told = self.0.iter().filter_map(|(_, text)| {
            let first = latin(cut(text).first()?);
            match first.as_str() {
                "he" | "him" | "his" | "himself" => Some(Gender::Male),
                "she" | "her" | "hers" | "herself" => Some(Gender::Female),
                word => title(word).flatten(),
            }
        });
        let (male, female): (Vec<Gender>, Vec<Gender>) = told.partition(|&gender| gender == Gender::Male);
        // A pronoun among many may have been misread.
        match (male.len(), female.len()) {
            (0, 0) => None,
            (male, female) if male > 3 * female => Some(Gender::Male),
            (male, female) if female > 3 * male => Some(Gender::Female),
            _ => None,
        }
    }

    /// The office that one without a name is called by, spoken of as known: "the interior minister".
    fn office(&self) -> Option<Role> {
        let begins = |text: &str, word: &str| text.split(' ').next().is_some_and(|first| fold(first) == word);
        if self.0.iter().any(|(_, text)| begins(text, "a") || begins(text, "an")) {
            return None;
        }
        let definite = |text: &&str| begins(text, "the") || is_capital(text) && text.contains(['’', '\'']);
        let (_, text) = self.0.iter().find(|(_, text)| definite(text))?;
        Role::new(text).filter(Role::is_telling)
    }
}

impl Bearer {
    /// Its fullest name.
    pub(crate) fn name(&self) -> Option<&Form> {
        self.forms.first()
    }

    /// The name by which it can be known everywhere: no surname alone, no common noun.
    pub(crate) fn full_name(&self) -> Option<&Form> {
        self.name().filter(|name| !(name.is_single() && self.is_person() || name.is_common_noun()))
    }

    pub(crate) fn is_person(&self) -> bool {
        self.kind == NameKind::Person
    }

    pub(crate) fn is_place(&self) -> bool {
        self.kind == NameKind::Place
    }

    /// Whether gender or country speak against the two being one.
    pub(crate) fn contradicts(&self, other: &Self) -> bool {
        let genders = self.gender.zip(other.gender).is_some_and(|(one, other)| one != other);
        let persons = self.is_person() || other.is_person();
        genders && persons || are_apart(&self.countries, &other.countries)
    }
}
