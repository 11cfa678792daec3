//! Shorter names of what another article names in full: surnames, initials, abbreviations, parts of a body's name.

use parallax_layers::names::NameKind;
use parallax_lexicon::case::capitalised;
use parallax_lexicon::naming::{are_forms, given};
use parallax_press::{country_named, is_people};

use super::{Index, spellings::share_an_article};
use crate::{
    bearer::Bearer,
    form::Form,
    groups::Groups,
    sound::{alike, token},
};

/// How a short name stands for a longer one, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// Another article says both of one.
    Said,
    /// The ends agree, what stands between is left out or shortened: "Ada M. Rell", "A. Rell".
    Ends,
    /// First letters.
    Letters,
    /// The last words: a surname, "Security Council".
    Last,
    /// The first words of a body's name: "Harvard".
    First,
    /// The first word of a person's name, which is no given name: "Xi".
    Family,
}

const WAYS: [How; 6] = [How::Said, How::Ends, How::Letters, How::Last, How::First, How::Family];

/// The longer names first, so that "Rell" finds "A. Rell" to be Ada Rell already.
pub(crate) fn join(bearers: &[Bearer], groups: &mut Groups) {
    let index = index(bearers);
    let length = |at: usize| bearers[at].name().map_or(0, |name| name.words.len());
    let mut order: Vec<usize> = (0..bearers.len()).filter(|&at| length(at) > 0).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(length(at)));
    let mut waiting = Vec::new();
    for at in order {
        if find(bearers, groups, &index, at) {
            waiting.push(at);
        }
    }
    join_surnames(bearers, groups, &waiting);
}

/// Joins one with the only group that its name can be short for. Whether there was none.
fn find(bearers: &[Bearer], groups: &mut Groups, index: &Index, at: usize) -> bool {
    let bearer = &bearers[at];
    let Some(name) = bearer.name() else { return true };
    for how in WAYS {
        let Some(key) = sought(how, bearer, name) else { continue };
        let longer = index.get(&key).map_or(&[][..], Vec::as_slice);
        let own = groups.root(at);
        let fits = |&&other: &&usize| fits(how, bearer, name, &bearers[other]);
        let mut roots = groups.roots(longer.iter().filter(fits).copied());
        roots.retain(|&root| {
            root != own && !(how != How::Letters && share_an_article(groups, bearers, own, root))
        });
        if roots.len() > 1 {
            let same_role = |groups: &mut Groups, root: usize| {
                let mut roles = groups.members(root).iter().filter_map(|&at| bearers[at].role.as_ref());
                bearer.role.as_ref().is_some_and(|own| roles.any(|role| role.fits(own)))
            };
            let by_role: Vec<usize> = roots.iter().copied().filter(|&root| same_role(groups, root)).collect();
            if let [only] = by_role[..] {
                groups.unite(only, at);
            }
            // Of two it is neither.
            return false;
        }
        if let [only] = roots[..] {
            groups.unite(only, at);
            return false;
        }
    }
    true
}

/// All that longer names may be shortened to.
fn index(bearers: &[Bearer]) -> Index {
    /// Of more than these nobody can tell which is meant.
    const MANY: usize = 64;
    let mut index = Index::default();
    for (at, bearer) in bearers.iter().enumerate() {
        for (place, form) in bearer.forms.iter().enumerate() {
            let mut keys = Vec::new();
            if place > 0 && form.bare {
                keys.push(key(How::Said, &form.tokens));
            }
            let count = form.tokens.len();
            keys.extend((1..count).map(|from| key(How::Last, &form.tokens[from..])));
            if count > 1 {
                keys.push(key(How::Family, &form.tokens[..1]));
                keys.extend(ends(form));
            }
            if !bearer.is_person() {
                let generic = |from: usize| form.words[from..].iter().all(|word| is_generic(word));
                let first = (1..count).filter(|&from| generic(from));
                keys.extend(first.map(|until| key(How::First, &form.tokens[..until])));
                keys.extend(letters(form).map(|letters| key(How::Letters, &[letters])));
            }
            keys.dedup();
            for key in keys {
                let longer = index.entry(key).or_insert_with(Vec::new);
                if longer.len() < MANY && longer.last() != Some(&at) {
                    longer.push(at);
                }
            }
        }
    }
    index
}

fn key(how: How, tokens: &[String]) -> String {
    format!("{how:?} {}", tokens.join(" "))
}

/// What a short name is looked up by.
fn sought(how: How, bearer: &Bearer, name: &Form) -> Option<String> {
    let single = name.is_single();
    match how {
        How::Said | How::First => Some(key(how, &name.tokens)),
        How::Last => (!single || !stands_alone(name)).then(|| key(how, &name.tokens)),
        How::Ends => ends(name).filter(|_| bearer.is_person()),
        How::Letters => {
            let capitals = name.text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
            (single && capitals && name.words[0].len() > 1).then(|| key(how, &name.words))
        }
        How::Family => {
            let family = single && bearer.is_person() && given(&capitalised(&name.words[0])).is_none();
            family.then(|| key(how, &name.tokens))
        }
    }
}

/// The first letter and the last word.
fn ends(form: &Form) -> Option<String> {
    let initial = form.words.first().filter(|_| !form.is_single())?.chars().next()?;
    // "Bill" is looked up as "William".
    Some(format!("{:?} {}", How::Ends, form.tokens.last()?)).filter(|_| initial.is_alphabetic())
}

fn fits(how: How, short: &Bearer, name: &Form, long: &Bearer) -> bool {
    if short.contradicts(long) {
        return false;
    }
    let persons = (short.is_person(), long.is_person());
    match how {
        How::Said => {
            persons.0 == persons.1 && short.is_place() == long.is_place() || persons.1 && !short.is_place()
        }
        How::Ends => persons.1 && long.forms.iter().any(|long| are_ends(name, long)),
        How::Letters => !persons.1,
        How::Last if persons.1 => !short.is_place(),
        How::Last => !short.is_place() && (!long.is_place() || !persons.0),
        How::First => {
            short.kind == NameKind::Org && long.kind == NameKind::Org && country_named(&name.text).is_none()
        }
        How::Family => persons.1,
    }
}

/// "A. Rell", "Ada Rell" and "Ada M. Rell", "Bill Rell" and "William Rell".
fn are_ends(one: &Form, other: &Form) -> bool {
    let (short, long) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    if short.is_single() || alike(short.last(), long.last()).is_none() {
        return false;
    }
    let middle = |form: &Form| form.words[1..form.words.len() - 1].to_vec();
    let mut left = middle(long).into_iter();
    let kept = middle(short).iter().all(|word| left.any(|other| is_short_form(word, &other)));
    kept && is_short_form(&short.words[0], &long.words[0])
}

/// The same word, or one is short for the other: its first letter, "Bill" for "William".
fn is_short_form(one: &str, other: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    initial(one, other) || initial(other, one) || are_forms(one, other) || alike(one, other).is_some()
}

/// The first letters of a name: small words count or do not.
fn letters(form: &Form) -> impl Iterator<Item = String> {
    const SMALL: [&str; 6] = ["of", "for", "in", "to", "de", "on"];
    let written: Vec<String> = crate::form::cut(&form.text).iter().map(|word| word.to_lowercase()).collect();
    let initials = |all: bool| -> String {
        let counted =
            written.iter().filter(|word| word.as_str() != "the" && (all || !SMALL.contains(&word.as_str())));
        counted.filter(|word| all || word.as_str() != "and").filter_map(|word| word.chars().next()).collect()
    };
    [initials(false), initials(true)].into_iter().filter(|letters| letters.chars().count() > 1)
}

/// What follows the name proper of a company or a school.
fn is_generic(word: &str) -> bool {
    const GENERIC: &str = "university college school motor motors airlines airways air group holdings industries \
        pharmaceuticals technologies technology bank media energy systems international global news networks";
    GENERIC.split_ascii_whitespace().any(|generic| generic == word)
}

/// Words that are a name by themselves, though longer names end in them: "the House" is not the White House.
fn stands_alone(name: &Form) -> bool {
    const ALONE: &str = "house senate congress parliament army navy guard state states street union government republic \
        kingdom republicans democrats day war party church club city council court";
    ALONE.split_ascii_whitespace().any(|alone| alone == name.words[0]) || is_people(&name.text)
}

/// The same surname in several articles none of which has more of the name; and where an article took it for a
/// body's, and there is no place of the name.
fn join_surnames(bearers: &[Bearer], groups: &mut Groups, waiting: &[usize]) {
    let mut known = Index::default();
    let single =
        |at: usize| bearers[at].name().filter(|name| name.is_single()).map(|name| token(name.last()));
    for &at in waiting.iter().filter(|&&at| bearers[at].is_person()) {
        let Some(word) = single(at) else { continue };
        let alike = known.entry(word).or_default();
        match alike.iter().find(|&&other| !bearers[at].contradicts(&bearers[other])) {
            Some(&other) => groups.unite(other, at),
            None => alike.push(at),
        }
    }
    for &at in waiting.iter().filter(|&&at| matches!(bearers[at].kind, NameKind::Org | NameKind::Misc)) {
        let Some(word) = single(at) else { continue };
        let any_place = groups.members(at).iter().any(|&member| bearers[member].is_place());
        if let Some([only]) = known.get(&word).map(Vec::as_slice)
            && !any_place
        {
            groups.unite(*only, at);
        }
    }
}
