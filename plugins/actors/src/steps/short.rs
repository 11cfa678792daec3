//! Shorter names of what another article names in full: surnames, initials, abbreviations, parts of a body's name.

use parallax_layers::names::NameKind;
use parallax_lexicon::{
    case::capitalised,
    classes::listed,
    naming::{are_forms, given, is_generic},
};
use parallax_press::{country_named, is_people};

use super::{Index, spellings::share_an_article};
use crate::{
    bearer::Bearer,
    form::Form,
    groups::Groups,
    sound::{alike, token},
};

/// How a short name stands for a longer one, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum How {
    /// The ends agree, what stands between is left out or shortened: "Ada M. Rell", "A. Rell".
    Ends,
    /// First letters.
    Letters,
    /// Another article says both of one.
    Said,
    /// The last words: a surname, "Security Council".
    Last,
    /// The first words of a body's name: "Harvard".
    First,
    /// The first word of a person's name, which is no given name: "Xi".
    Family,
    /// A word amid a person's name, which is no given name: "Lula" of "Luiz Inácio Lula da Silva".
    Middle,
}

/// What a short name is looked up by: the words of it that count.
type Key = (How, String);

const WAYS: [How; 7] = [How::Ends, How::Letters, How::Said, How::Last, How::First, How::Family, How::Middle];

/// The longer names first, so that "Rell" finds "A. Rell" to be Ada Rell already.
pub(crate) fn join(bearers: &[Bearer], groups: &mut Groups) {
    let index = index(bearers);
    let length = |at: usize| bearers[at].name().map_or(0, |name| name.words.len());
    let mut order: Vec<usize> = (0..bearers.len()).filter(|&at| length(at) > 0).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(length(at)));
    let mut waiting = Vec::new();
    for at in order {
        // Those of one name were joined, and are looked for once.
        if groups.root(at) != at {
            continue;
        }
        let common = bearers[at].name().is_some_and(Form::is_common_noun);
        if !common && find(bearers, groups, &index, at) {
            waiting.push(at);
        }
    }
    join_surnames(bearers, groups, &waiting);
}

/// Joins one with the only group that its name can be short for. Whether there was none.
fn find(bearers: &[Bearer], groups: &mut Groups, index: &Index<Key>, at: usize) -> bool {
    let bearer = &bearers[at];
    let Some(name) = bearer.name() else { return true };
    // "Jordan" is a country, unless its article knows a person of that name.
    if name.is_single()
        && bearer.is_person()
        && bearer.gender.is_none()
        && country_named(&name.text).is_some()
    {
        return true;
    }
    for how in WAYS {
        let Some(key) = sought(how, bearer, name) else { continue };
        let longer = index.get(&key).map_or(&[][..], Vec::as_slice);
        let own = groups.root(at);
        let members: Vec<&Bearer> = groups.members(at).iter().map(|&at| &bearers[at]).collect();
        let fits = |&&other: &&usize| fits(how, &members, name, &bearers[other]);
        let mut roots = groups.roots(longer.iter().filter(fits).copied());
        roots.retain(|&root| root != own);
        // Where its own article has one who may be meant, it could not tell.
        let kept_apart = bearer.is_person()
            && how != How::Middle
            && roots.iter().any(|&root| share_an_article(groups, bearers, own, root));
        if roots.len() > 1 || kept_apart {
            let same_role = |groups: &mut Groups, root: usize| {
                let mut roles = groups.members(root).iter().filter_map(|&at| bearers[at].role.as_ref());
                bearer.role.as_ref().is_some_and(|own| roles.any(|held| own.may_hold(held)))
            };
            let by_role: Vec<usize> = roots.iter().copied().filter(|&root| same_role(groups, root)).collect();
            if let [only] = by_role[..]
                && !kept_apart
            {
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
fn index(bearers: &[Bearer]) -> Index<Key> {
    /// Of more than these nobody can tell which is meant.
    const MANY: usize = 64;
    let mut index = Index::default();
    for (at, bearer) in bearers.iter().enumerate() {
        let mut keys: Vec<Key> = bearer.forms.iter().flat_map(|form| shortened(bearer, form)).collect();
        let said = bearer.forms.iter().skip(1).filter(|form| form.bare && may_be_said(bearer, form));
        keys.extend(said.map(|form| key(How::Said, &form.tokens)));
        for key in keys {
            let longer = index.entry(key).or_insert_with(Vec::new);
            if longer.len() < MANY && longer.last() != Some(&at) {
                longer.push(at);
            }
        }
    }
    index
}

/// What a name may be shortened to.
fn shortened(bearer: &Bearer, form: &Form) -> Vec<Key> {
    let count = form.tokens.len();
    let mut keys = Vec::new();
    // "the Braves and Angels" are two.
    if !form.text.contains(" and ") {
        keys.extend((1..count).map(|from| key(How::Last, &form.tokens[from..])));
    }
    if count > 1 {
        keys.push(key(How::Family, &form.tokens[..1]));
        keys.extend((1..count - 1).map(|at| key(How::Middle, &form.tokens[at..=at])));
        keys.extend(ends(form));
    }
    if !bearer.is_person() {
        let first = (1..count).filter(|&from| is_generic(&form.words[from..].join(" ")));
        keys.extend(first.map(|until| key(How::First, &form.tokens[..until])));
        keys.extend(letters(form).map(|letters| key(How::Letters, &[letters])));
    }
    keys
}

/// Whether a shorter name of an entity stands for it elsewhere: "the Senate" of an article is not everywhere the
/// Senate Democrats of whom it speaks.
fn may_be_said(bearer: &Bearer, form: &Form) -> bool {
    let longer = bearer.forms.iter().find(|long| long.words.len() > form.words.len());
    let rest = longer.and_then(|long| long.text.strip_prefix(&form.text));
    bearer.is_person() || rest.is_none_or(is_generic)
}

fn key(how: How, tokens: &[String]) -> Key {
    (how, tokens.join(" "))
}

/// What a short name is looked up by.
fn sought(how: How, bearer: &Bearer, name: &Form) -> Option<Key> {
    let single = name.is_single();
    match how {
        How::Said | How::First => Some(key(how, &name.tokens)),
        How::Last => (!single || !stands_alone(name)).then(|| key(how, &name.tokens)),
        How::Ends => ends(name).filter(|_| bearer.is_person()),
        How::Letters => {
            let capitals = name.text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
            (single && capitals && name.words[0].len() > 1).then(|| key(how, &name.words))
        }
        How::Family | How::Middle => {
            let family = single && bearer.is_person() && given(&capitalised(&name.words[0])).is_none();
            family.then(|| key(how, &name.tokens))
        }
    }
}

/// The last word of several. The first is compared: "Bill" is "William".
fn ends(form: &Form) -> Option<Key> {
    let last = form.tokens.last().filter(|_| !form.is_single())?;
    Some((How::Ends, last.clone()))
}

/// Whether entities of one name may be one that has a longer name.
fn fits(how: How, shorts: &[&Bearer], name: &Form, long: &Bearer) -> bool {
    let of_place = shorts.iter().any(|short| short.is_place());
    let person = shorts.iter().any(|short| short.is_person());
    let body = shorts.iter().any(|short| short.kind == NameKind::Org);
    if shorts.iter().any(|short| short.contradicts(long)) {
        return false;
    }
    match how {
        How::Letters => !long.is_person(),
        How::Ends => long.is_person() && long.forms.iter().any(|long| are_ends(name, long)),
        How::Family | How::Middle => long.is_person() && !of_place,
        // "Unity State" of an article is "South Sudan's Unity State".
        _ if of_place => {
            long.forms.iter().any(|long| long.words[0].starts_with('@') && long.words[1..] == name.words)
        }
        How::Said => long.is_person() || !person,
        How::Last if long.is_person() => true,
        // "Indian providers" are some of the providers.
        How::Last if long.kind == NameKind::Misc => {
            !name.is_single() && !long.forms[0].words[0].starts_with('@')
        }
        How::Last => !person || !long.is_place(),
        How::First => body && long.kind == NameKind::Org && country_named(&name.text).is_none(),
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

/// Words that are a name by themselves, though longer names end in them: "the House" is not the White House.
fn stands_alone(name: &Form) -> bool {
    const ALONE: &str = "house senate congress parliament army navy guard state states street union government republic \
        kingdom republicans republican democrats democrat gop day war party church club city council court";
    listed(ALONE).any(|alone| alone == name.words[0]) || is_people(&name.text)
}

/// The same surname in several articles none of which has more of the name. One that is never more than a word was
/// no person's where other articles know it as a body's or a place's.
fn join_surnames(bearers: &[Bearer], groups: &mut Groups, waiting: &[usize]) {
    let single = |at: usize| bearers[at].name().filter(|name| name.is_single());
    let (mut persons, mut others) = (Index::default(), Index::default());
    for (at, bearer) in bearers.iter().enumerate().filter(|(_, bearer)| !bearer.is_person()) {
        if let Some(name) = bearer.full_name().filter(|name| name.is_single()) {
            others.entry(token(name.last())).or_default().push(at);
        }
    }
    let waiting: Vec<usize> = waiting.iter().copied().filter(|&at| bearers[at].is_person()).collect();
    for &at in &waiting {
        let Some(name) = single(at) else { continue };
        let alike = persons.entry(token(name.last())).or_default();
        match alike.iter().find(|&&other| !bearers[at].contradicts(&bearers[other])) {
            Some(&other) => groups.unite(other, at),
            None => alike.push(at),
        }
    }
    for at in waiting {
        let Some(name) = single(at).filter(|name| name.bare) else { continue };
        let word = token(name.last());
        let alone = persons.get(&word).is_some_and(|alike| alike.len() == 1);
        let roots = groups.roots(others.get(&word).into_iter().flatten().copied());
        if let [only] = roots[..]
            && alone
            && !share_an_article(groups, bearers, at, only)
        {
            groups.unite(only, at);
        }
    }
}
