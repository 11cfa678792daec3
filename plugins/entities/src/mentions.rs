//! Finds the words that stand for someone or something: names, nouns, pronouns.

use std::{collections::BTreeMap, ops::Range};

use parallax_layers::{
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};

use parallax_lexicon::classes::listed;

use crate::{
    lists,
    mention::{Determined, Form, Mention, Pronoun},
    page::Page,
    phrase,
    traits::{ANY_GENDER, ANY_NUMBER, ANY_SORT, FEMALE, MALE, MANY, ONE, ORG, PERSON, PLACE, THING, Traits},
};

/// The mentions of an article, in order.
pub(crate) fn find(page: &Page<'_>) -> Vec<Mention> {
    let mut taken = vec![false; page.words.len()];
    let mut mentions: Vec<Mention> =
        (0..page.names.len()).flat_map(|at| name(page, at, &mut taken)).collect();
    mentions.extend(parts(page));
    for row in (0..page.words.len()).filter(|&row| page.is_read(row)) {
        let found = match page.upos(row) {
            _ if taken[row] => None,
            Upos::Noun | Upos::Propn => noun(page, row, false),
            Upos::Pron => pronoun(page, row),
            _ => None,
        };
        mentions.extend(found);
    }
    mentions.sort_by_key(|mention| (mention.rows.start, std::cmp::Reverse(mention.rows.end)));
    mentions
}

/// A name with what stands before it, or with the noun beside which it stands; the words that are no mention of
/// their own besides are taken.
fn name(page: &Page<'_>, at: usize, taken: &mut [bool]) -> Vec<Mention> {
    let own = page.tree.within(page.names[at].span);
    if own.is_empty() || !page.is_read(own.start) || is_office(page, &own) {
        return Vec::new();
    }
    let kind = kind(page, at, &own);
    let head = own.clone().find(|&row| page.tree.head(row).is_none_or(|head| !own.contains(&head)));
    let Some(head) = head.filter(|_| kind != NameKind::Misc || !is_of_a_people(page, &own)) else {
        return Vec::new();
    };
    let title = title(page, kind, &own);
    let beside = title.filter(|&title| is_determined(page, title)).and_then(|title| noun(page, title, true));
    let top = if beside.is_some() { head } else { top_of_name(page, head, &own) };
    let start = match (&beside, title) {
        (Some(_), _) => own.start,
        (None, Some(title)) => {
            phrase::start(page, title, &(title..own.start)).min(phrase::start(page, top, &own))
        }
        (None, None) => phrase::start(page, top, &own),
    };
    // "the Ada Lund Foundation": a person has no article.
    let article = kind == NameKind::Person && start + 1 == own.start && page.xpos(start) == Xpos::DT;
    let start = if article && !is_family(page, &own) { own.start } else { start };
    let all = beside.as_ref().map_or(start, |noun| noun.rows.start)..own.end;
    for (row, taken) in taken.iter_mut().enumerate().take(all.end).skip(all.start) {
        // Who has what stands here is a mention: "her lawyer Ada Lund".
        let owner = page.words[row].deprel == Deprel::NmodPoss || page.upos(row) == Upos::Pron;
        *taken |= own.contains(&row) || !owner && !is_within_owner(page, row, all.start);
    }
    let told = beside.as_ref().map_or(start, |noun| noun.rows.start);
    let traits = traits_of_name(page, kind, &own, told);
    let name = Mention { rows: start..own.end, head: top, form: Form::Name(at), kind, traits };
    beside.into_iter().chain([name]).collect()
}

/// The full names of persons within longer names of what is none.
fn parts(page: &Page<'_>) -> Vec<Mention> {
    const LONGEST: usize = 12;
    let rows = |at: usize| page.tree.within(page.names[at].span);
    let is_person = |at: &usize| page.names[*at].kind == NameKind::Person;
    let mut full: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in (0..page.names.len()).filter(is_person).filter(|&at| rows(at).len() > 1) {
        full.entry(page.text(rows(at).start)).or_default().push(at);
    }
    if full.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let others = (0..page.names.len()).filter(|at| !is_person(at)).map(rows);
    for whole in others.filter(|whole| (3..=LONGEST).contains(&whole.len())) {
        for start in whole.clone() {
            let mut parts: Vec<(usize, usize)> = Vec::new();
            for &at in full.get(page.text(start)).into_iter().flatten() {
                let name = rows(at);
                let same = |(one, other): (usize, usize)| page.text(one) == page.text(other);
                let fits = name.len() <= whole.end - start && name.len() < whole.len();
                if fits && name.clone().zip(start..).all(same) {
                    // Of the same name the last.
                    parts.retain(|(length, _)| *length != name.len());
                    parts.push((name.len(), at));
                }
            }
            parts.sort_unstable();
            found.extend(parts.into_iter().filter_map(|(length, at)| part(page, start..start + length, at)));
        }
    }
    found
}

/// What repeats a name within a longer one.
fn part(page: &Page<'_>, rows: Range<usize>, at: usize) -> Option<Mention> {
    let outside = |row: &usize| page.tree.head(*row).is_none_or(|head| !rows.contains(&head));
    let head = rows.clone().find(outside).filter(|_| page.is_read(rows.start))?;
    let traits = Traits::new(PERSON, ANY_GENDER, ONE);
    Some(Mention { rows, head, form: Form::Part(at), kind: NameKind::Other, traits })
}

/// "her lawyer Ada Lund", "the singer Ada Lund": the noun before the name is a phrase of its own.
fn is_determined(page: &Page<'_>, title: usize) -> bool {
    let start = phrase::start(page, title, &(title..title + 1));
    page.tree.possessor(title).is_some() || matches!(page.xpos(start), Xpos::DT | Xpos::PRPS)
}

/// As `names` has it; behind "Ms", and before an age between commas, stands a person, behind "Hurricane" none.
fn kind(page: &Page<'_>, at: usize, own: &Range<usize>) -> NameKind {
    let before = own.start.checked_sub(1).map(|row| page.folded(row));
    let title = before
        .as_ref()
        .is_some_and(|word| matches!(word.trim_end_matches('.'), "mr" | "mrs" | "ms" | "miss"));
    let age = page.is(own.end, ",")
        && page.is(own.end + 2, ",")
        && page.text(own.end + 1).parse::<u8>().is_ok_and(|age| age < 120);
    let storm = before.is_some_and(|word| matches!(&*word, "hurricane" | "typhoon" | "cyclone" | "storm"));
    match page.names[at].kind {
        _ if title || age => NameKind::Person,
        NameKind::Person if storm => NameKind::Misc,
        kind => kind,
    }
}

/// "French troops", "the Kenyan leader": words of a people before a noun are no mention.
fn is_of_a_people(page: &Page<'_>, own: &Range<usize>) -> bool {
    const ENDINGS: [&str; 7] = ["an", "ese", "ish", "ch", "i", "ic", "o"];
    let modifies = matches!(page.relation(own.start), Deprel::Amod | Deprel::Compound);
    let ends = |row: usize| ENDINGS.iter().any(|ending| page.text(row).ends_with(ending));
    own.clone().all(|row| page.xpos(row) == Xpos::JJ) || own.len() == 1 && modifies && ends(own.start)
}

/// "Prime Minister" alone is what someone is, and no name.
fn is_office(page: &Page<'_>, own: &Range<usize>) -> bool {
    // Surnames, too.
    const SURNAMES: &str = "baker bishop butcher coach cook dean farmer general guide judge king major marshal page painter \
                            priest reporter shepherd singer skipper trainer warden";
    let last = page.folded(own.end - 1);
    let office = lists::is_office(&last);
    let alone = own.len() > 1 || lists::title(&last) == Some(ANY_GENDER);
    let given = own.clone().any(|row| lists::given(page.text(row)) != ANY_GENDER);
    office && alone && !given && !listed(SURNAMES).any(|surname| surname == last)
}

/// The noun just before a person's name that is what the person is, whatever it depends on: "Prime Minister Lund",
/// "Secretary of State Lund".
fn title(page: &Page<'_>, kind: NameKind, own: &Range<usize>) -> Option<usize> {
    let before = own.start.checked_sub(1).filter(|_| kind == NameKind::Person)?;
    let noun = matches!(page.upos(before), Upos::Noun | Upos::Propn);
    let together = page.place(before).sentence == page.place(own.start).sentence;
    let person = lists::noun(&page.lemma(before)).is_some_and(|noun| noun.traits.is_person());
    if !noun || !together {
        None
    } else if person || lists::title(&page.folded(before)).is_some() {
        Some(before)
    } else {
        let of = before.checked_sub(1).filter(|&row| matches!(&*page.folded(row), "of" | "for"))?;
        of.checked_sub(1).filter(|&office| lists::is_office(&page.lemma(office)))
    }
}

/// Whether a word belongs to the one who has what follows: "old" of "the old mayor's lawyer".
fn is_within_owner(page: &Page<'_>, row: usize, start: usize) -> bool {
    let above = page.tree.ancestors(row).take_while(|&above| above > row && above >= start).take(4);
    above.into_iter().any(|above| page.words[above].deprel == Deprel::NmodPoss)
}

/// "President Lund" where the title heads the phrase, or the first half of a name of which only the other is one.
fn top_of_name(page: &Page<'_>, head: usize, own: &Range<usize>) -> usize {
    let mut top = head;
    while page.relation(top) == Deprel::Flat
        && let Some(above) = page.tree.head(top)
        && above < own.start
        && own.start - above < 4
    {
        top = above;
    }
    top
}

fn traits_of_name(page: &Page<'_>, kind: NameKind, own: &Range<usize>, start: usize) -> Traits {
    let traits = match kind {
        // "the Rells" are several.
        NameKind::Person if is_family(page, own) => Traits::new(PERSON, ANY_GENDER, MANY),
        NameKind::Person => Traits::new(PERSON, genders_of_person(page, own, start), ONE),
        NameKind::Org => Traits::new(ORG, ANY_GENDER, ANY_NUMBER),
        NameKind::Place => Traits::new(PLACE | ORG, ANY_GENDER, ONE),
        NameKind::Misc | NameKind::Other if page.xpos(own.end - 1) == Xpos::NNPS => {
            Traits::new(PERSON | THING, ANY_GENDER, MANY)
        }
        NameKind::Misc | NameKind::Other => Traits::new(ANY_SORT & !PERSON, ANY_GENDER, ANY_NUMBER),
    };
    // "Kurt" that was taken for a place may be a man still, if "he" comes back to it.
    let given = lists::given(page.text(own.start));
    if own.len() == 1 && start == own.start && given != ANY_GENDER && traits.sorts & PERSON == 0 {
        Traits { sorts: traits.sorts | PERSON, genders: given, ..traits }
    } else {
        traits
    }
}

fn is_family(page: &Page<'_>, own: &Range<usize>) -> bool {
    own.len() == 1
        && own.start > 0
        && page.folded(own.start - 1) == "the"
        && page.text(own.start).ends_with('s')
        && page.xpos(own.start) == Xpos::NNPS
}

/// By the titles and the nouns before the name, or else by its words.
fn genders_of_person(page: &Page<'_>, own: &Range<usize>, start: usize) -> u8 {
    let told = genders_by_title(page, start..own.start);
    if told == ANY_GENDER {
        lists::genders_of(own.clone().take(own.len().max(2) - 1).map(|row| page.text(row)))
    } else {
        told
    }
}

/// The genders that the titles and the nouns before a name leave open.
pub(crate) fn genders_by_title(page: &Page<'_>, before: Range<usize>) -> u8 {
    let of = |row: usize| {
        let title = lists::title(&page.folded(row));
        title.or_else(|| lists::noun(&page.lemma(row)).map(|noun| noun.traits.genders))
    };
    before.filter_map(of).find(|&genders| genders != ANY_GENDER).unwrap_or(ANY_GENDER)
}

/// A noun with what stands before it. One beside a name is a mention whatever it depends on.
fn noun(page: &Page<'_>, row: usize, beside: bool) -> Option<Mention> {
    use Deprel::{
        Advcl, Appos, Ccomp, Conj, Dislocated, Iobj, List, Nmod, Nsubj, Obj, Obl, Parataxis, Root, Vocative,
        Xcomp,
    };
    let whole = page.words[row].deprel;
    let heads = matches!(
        page.relation(row),
        Nsubj
            | Obj
            | Iobj
            | Obl
            | Nmod
            | Appos
            | Conj
            | Root
            | Parataxis
            | Vocative
            | Dislocated
            | Ccomp
            | Xcomp
            | List
            | Advcl
    );
    if !beside && (!heads || matches!(whole, Deprel::NmodDesc | Deprel::NmodUnmarked | Deprel::OblUnmarked)) {
        return None;
    }
    let known = lists::noun(&page.lemma(row));
    if known.is_some_and(|noun| noun.time) {
        return None;
    }
    let determined = determined(page, row)?;
    if determined == Determined::Bare && is_of_an_office(page, row) {
        return None;
    }
    let start = phrase::start(page, row, &(row..row + 1));
    let plural = matches!(page.xpos(row), Xpos::NNS | Xpos::NNPS);
    let mut traits = known.map_or(Traits::new(THING | ORG, ANY_GENDER, ONE), |noun| noun.traits);
    if plural {
        traits.numbers = MANY;
        // Of a plural that no list has ("protesters", "leaves") nothing is known.
        traits.sorts = known.map_or(ANY_SORT, |noun| noun.traits.sorts);
        traits.genders = ANY_GENDER;
    }
    Some(Mention {
        rows: start..row + 1,
        head: row,
        form: Form::Noun(determined),
        kind: NameKind::Other,
        traits,
    })
}

/// "secretary of state": no mention of a state.
fn is_of_an_office(page: &Page<'_>, row: usize) -> bool {
    let head = page.tree.head(row).filter(|_| page.relation(row) == Deprel::Nmod);
    head.is_some_and(|head| head < row && lists::is_office(&page.lemma(head)))
}

/// How a noun is determined; none where it is said not to be there ("no bridge").
fn determined(page: &Page<'_>, row: usize) -> Option<Determined> {
    if page.tree.possessor(row).is_some() {
        return Some(Determined::Possessed);
    }
    let Some(word) = page.tree.child(row, &[Deprel::Det]) else {
        let counted = page.tree.child(row, &[Deprel::Nummod]).is_some();
        return Some(if counted { Determined::Indefinite } else { Determined::Bare });
    };
    match &*page.folded(word) {
        "no" | "neither" | "what" | "which" | "whatever" => None,
        "the" | "this" | "that" | "these" | "those" | "both" => Some(Determined::Definite),
        _ => Some(Determined::Indefinite),
    }
}

fn pronoun(page: &Page<'_>, row: usize) -> Option<Mention> {
    use Pronoun::{Addressee, Reflexive, Speaker, Speakers, Third};
    if !matches!(page.xpos(row), Xpos::PRP | Xpos::PRPS) {
        return None;
    }
    let person = |genders, numbers| Traits::new(PERSON, genders, numbers);
    let neither = Traits::new(ORG | PLACE | THING, ANY_GENDER, ONE);
    let several = Traits::new(ANY_SORT, ANY_GENDER, MANY);
    let (pronoun, traits) = match &*page.folded(row) {
        "i" | "me" | "my" | "mine" | "myself" => (Speaker, person(ANY_GENDER, ONE)),
        "we" | "us" | "our" | "ours" | "ourselves" => {
            (Speakers, Traits::new(PERSON | ORG, ANY_GENDER, ANY_NUMBER))
        }
        "you" | "your" | "yours" | "yourself" => (Addressee, person(ANY_GENDER, ANY_NUMBER)),
        "he" | "him" | "his" => (Third, person(MALE, ONE)),
        "she" | "her" | "hers" => (Third, person(FEMALE, ONE)),
        "himself" => (Reflexive, person(MALE, ONE)),
        "herself" => (Reflexive, person(FEMALE, ONE)),
        "it" if phrase::is_empty_it(page, row) => return None,
        "it" | "its" => (Third, neither),
        "itself" => (Reflexive, neither),
        "they" | "them" | "their" | "theirs" => (Third, several),
        "themselves" => (Reflexive, several),
        _ => return None,
    };
    Some(Mention {
        rows: row..row + 1,
        head: row,
        form: Form::Pronoun(pronoun),
        kind: NameKind::Other,
        traits,
    })
}
