//! Whom something is attributed to: the whole noun phrase.

mod phrase;
pub(crate) mod words;

use std::ops::Range;

use parallax_layers::{
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::calendar::{month, weekday};

pub(crate) use self::phrase::{is_set_off, phrase, phrase_or_relative, possessor};
use crate::{draft::Source, page::Page};

/// Nouns for what is written or said, which speak for somebody.
pub(crate) const TEXTS: &[&str] = &[
    "statement",
    "letter",
    "report",
    "message",
    "email",
    "e-mail",
    "post",
    "note",
    "memo",
    "tweet",
    "release",
    "speech",
    "interview",
    "book",
    "article",
    "column",
    "blog",
    "document",
    "filing",
    "lawsuit",
    "complaint",
    "testimony",
    "response",
    "reply",
    "announcement",
    "comment",
    "warning",
    "declaration",
    "communique",
    "communiqué",
    "petition",
    "study",
    "survey",
    "editorial",
    "essay",
    "notice",
];

/// Who says it, by the verb.
pub(crate) fn of_verb(page: &Page<'_>, verb: usize) -> Option<Source> {
    if is_passive(page, verb) {
        return page.tree.agent(verb).map(|agent| phrase(page, agent, verb));
    }
    if let Some(source) = words::behind_marks(page, verb).or_else(|| words::closing(page, verb)) {
        return Some(source);
    }
    let found = is_misread(page, verb).map(|noun| (noun, verb)).or_else(|| subject(page, verb));
    // "“Go,” said Lund, whose boat it was": right behind the marks.
    let turned = words::follows_speech(page, verb);
    let Some((subject, by)) = found.filter(|(subject, _)| !turned || *subject > verb) else {
        return words::beside(page, verb);
    };
    if subject < page.sentence(verb).start {
        return words::beside(page, verb);
    }
    if let Some(owner) = text_owner(page, subject) {
        return Some(possessor(page, owner));
    }
    let source = phrase_or_relative(page, subject, by);
    // "hopes of approving it": what has a preposition says nothing.
    (page.word(source.rows.start).upos != Upos::Adp).then_some(source)
}

/// Whether a verb is a passive; a subject that the parser took for one of a passive makes none without "was".
pub(crate) fn is_passive(page: &Page<'_>, verb: usize) -> bool {
    // "The office warned of floods": with no other verb, the participle is none.
    if page.word(verb).xpos != Xpos::VBN || is_misread(page, verb).is_some() {
        return false;
    }
    let has = |lemmas: &[&str]| page.tree.auxiliaries(verb).any(|aux| lemmas.contains(&page.lemma(aux)));
    if page.tree.child(verb, &[Deprel::AuxPass]).is_some() || has(&["be", "get"]) && !has(&["have"]) {
        return true;
    }
    let alone = page.tree.child(verb, &[Deprel::Nsubj, Deprel::NsubjPass]).is_none() && !has(&["have"]);
    let reduced = matches!(page.relation(verb), Deprel::Acl | Deprel::Advcl | Deprel::Root);
    alone && reduced && !as_saying(page, verb)
}

/// The head of the phrase that a word is in, within some words.
fn top(page: &Page<'_>, word: usize, within: Range<usize>) -> usize {
    let mut head = word;
    while let Some(above) =
        page.tree.head(head).filter(|&above| within.contains(&above) && !page.is_verb(above))
    {
        head = above;
    }
    head
}

/// Whether a word stands for a person or a body.
pub(crate) fn is_somebody(page: &Page<'_>, word: usize) -> bool {
    let kind = page.entity(word).map(|row| page.cast.entities()[row].kind);
    matches!(kind, Some(NameKind::Person | NameKind::Org))
}

/// A day or the like, which is no part of who says something on it.
pub(crate) fn is_time(page: &Page<'_>, row: usize) -> bool {
    let named = page.word(row).upos == Upos::Propn && month(page.text(row).trim_end_matches('.')).is_some();
    named || weekday(page.text(row)).is_some() || matches!(page.lemma(row), "yesterday" | "today" | "tonight")
}

/// Whether a phrase tells when: "on *Monday*", "on *Oct. 4*".
fn tells_when(page: &Page<'_>, head: usize) -> bool {
    let month_of = |child: usize| page.relation(child) == Deprel::Nmod && is_time(page, child);
    is_time(page, head) || page.word(head).upos == Upos::Num && page.tree.children(head).any(month_of)
}

/// A day, or "on" before one, of words up to the last.
pub(crate) fn is_day(page: &Page<'_>, row: usize, last: usize) -> bool {
    is_time(page, row) || row < last && page.lemma(row) == "on" && is_time(page, row + 1)
}

/// The noun that a verb was taken to describe though it is its subject: the sentence has no other verb.
fn is_misread(page: &Page<'_>, verb: usize) -> Option<usize> {
    let noun = page
        .tree
        .head(verb)
        .filter(|&noun| noun < verb && page.is_nominal(noun) && page.word(verb).xpos == Xpos::VBN)?;
    let describes = page.word(verb).deprel == Deprel::Acl
        && page.tree.head(noun).is_none()
        && page.tree.copula(noun).is_none();
    (describes && page.tree.agent(verb).is_none()).then_some(noun)
}

/// The owner of a text that is the subject: "*the mayor's* report said".
pub(crate) fn text_owner(page: &Page<'_>, subject: usize) -> Option<usize> {
    page.tree.possessor(subject).filter(|_| TEXTS.contains(&page.lemma(subject)))
}

/// Verbs whose object may be seen or heard to say something.
const PERCEIVES: [&str; 9] =
    ["see", "hear", "watch", "describe", "show", "film", "record", "catch", "picture"];

/// The subject of a verb and the verb that it stands with; for a participle that of the verb it goes with.
fn subject(page: &Page<'_>, verb: usize) -> Option<(usize, usize)> {
    let mut at = verb;
    // "quoted Lund as saying": the object speaks; "was quoted as saying": the subject.
    if as_saying(page, verb) {
        let above = page.tree.head(verb)?;
        if page.is_nominal(above) {
            return Some((above, verb));
        }
        let quoted = page.tree.object(above).or_else(|| page.tree.subject(above));
        return quoted.map(|quoted| (quoted, above));
    }
    loop {
        if at != verb && is_uneven(page, verb, at) {
            return None;
        }
        let restrictive = at != verb && page.word(at).deprel == Deprel::AclRelcl && !follows_comma(page, at);
        if let Some(subject) = own_subject(page, at).filter(|_| !restrictive) {
            return (!is_empty(page, subject)).then_some((subject, at));
        }
        let above = page.tree.head(at)?;
        match page.relation(at) {
            // "wants the council to say", "described her ordering him": the council's words, hers.
            Deprel::Xcomp | Deprel::Advcl
                if (page.relation(at) == Deprel::Xcomp
                    || PERCEIVES.contains(&page.lemma(above)) && !follows_comma(page, at))
                    && page.tree.object(above).is_some_and(|object| (above..at).contains(&object)) =>
            {
                return page.tree.object(above).map(|object| (object, above));
            }
            // "Lund, who left early, turned round and said": the parser took the subject for the root.
            Deprel::Conj
                if page.is_nominal(above)
                    && page.tree.head(above).is_none()
                    && page.tree.copula(above).is_none()
                    && page.is_finite(verb) =>
            {
                return Some((above, at));
            }
            Deprel::Conj | Deprel::Xcomp => at = above,
            // "asked stations to stop an ad that accuses her, calling it false": the relative clause has ended.
            Deprel::Acl if at != verb && page.word(verb).xpos == Xpos::VBG => at = above,
            // "adding that": also of what hangs on the content of another verb.
            Deprel::Advcl | Deprel::Parataxis | Deprel::Ccomp
                if page.word(at).xpos == Xpos::VBG || at != verb && page.relation(at) == Deprel::Advcl =>
            {
                at = above;
            }
            // "…, adding that", in a sentence whose verb the parser missed.
            Deprel::Acl
                if follows_comma(page, at)
                    && page.tree.head(above).is_none()
                    && page.tree.copula(above).is_none() =>
            {
                return None;
            }
            Deprel::Acl if is_nobodys(page, at, above) => at = above,
            // "a man claiming that", "a statement saying that"
            Deprel::Acl if page.word(at).deprel == Deprel::Acl && page.is_nominal(above) => {
                return Some(publisher(page, above).unwrap_or((above, at)));
            }
            _ if page.is_nominal(at) && at != verb => at = above,
            _ => return None,
        }
    }
}

/// "his remarks in *explaining* why", "a statement on Thursday *condemning* it": no noun before it is whose.
fn is_nobodys(page: &Page<'_>, participle: usize, above: usize) -> bool {
    let led = page.lead(participle).is_some() && page.entity(above).is_none();
    page.word(participle).deprel == Deprel::Acl && (led || is_time(page, above))
}

/// "the goals it set out and *adding* that": no participle is joined to the verb of a relative clause.
fn is_uneven(page: &Page<'_>, participle: usize, above: usize) -> bool {
    page.word(participle).xpos == Xpos::VBG
        && page.relation(participle) == Deprel::Conj
        && page.tree.head(participle) == Some(above)
        && page.word(above).deprel == Deprel::AclRelcl
        && page.is_finite(above)
}

fn follows_comma(page: &Page<'_>, clause: usize) -> bool {
    let start = page.tree.extent(clause).start;
    page.is_comma(start) || start > 0 && page.is_comma(start - 1)
}

fn own_subject(page: &Page<'_>, verb: usize) -> Option<usize> {
    // "A parents' group, Clean Shelves, complained": nobody's owner.
    let owns = |child: usize| child + 1 < page.words().len() && page.word(child + 1).xpos == Xpos::POS;
    // What is said in marks has no subject outside of them.
    let nominal = |&child: &usize| {
        matches!(page.word(child).deprel, Deprel::Nsubj | Deprel::NsubjOuter | Deprel::NsubjPass)
            && !owns(child)
            && (page.marked_at(child).is_none() || page.marked_at(verb).is_some())
    };
    // "The bee, she said, was a bee": the nearest before the verb; "said the mayor of Lunda, the capital, is trying": or else
    // the first behind it.
    // "Farm groups, some of which ship soybeans, have vowed": not the one of the relative clause.
    let relative = |subject: &usize| page.tree.subtree(*subject).skip(1).any(|at| page.is_relative(at));
    let whole = page.tree.left(verb).filter(nominal).rfind(|subject| !relative(subject));
    let before = whole.or_else(|| page.tree.left(verb).rfind(nominal));
    before.or_else(|| page.tree.right(verb).find(nominal))
}

/// "*The mayor* issued a statement saying that".
fn publisher(page: &Page<'_>, text: usize) -> Option<(usize, usize)> {
    let verb = page.tree.head(text).filter(|_| TEXTS.contains(&page.lemma(text)))?;
    let issues = page.relation(text) == Deprel::Obj && !is_passive(page, verb);
    let subject = own_subject(page, verb).filter(|&subject| issues && !is_empty(page, subject))?;
    Some((subject, verb))
}

pub(crate) fn as_saying(page: &Page<'_>, verb: usize) -> bool {
    page.word(verb).xpos == Xpos::VBG && page.is_led_by(verb, &["as"])
}

/// "there", "what": nobody. Whether "it" is somebody, the entities tell.
pub(crate) fn is_empty(page: &Page<'_>, subject: usize) -> bool {
    let word = page.word(subject);
    let nobody =
        ["there", "what", "whatever", "this", "that", "these", "those"].contains(&page.lemma(subject));
    word.deprel == Deprel::Expl
        || is_time(page, subject)
        || nobody && word.upos == Upos::Pron && !page.is_relative(subject)
}
