//! Whom something is attributed to: the whole noun phrase.

pub(crate) mod words;

use std::ops::Range;

use parallax_layers::{
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::calendar::{month, weekday};

use crate::{draft::Source, page::Page};

/// Words of a relative clause between commas that still belongs to the one it describes.
const SHORT: usize = 24;

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
        // "what it set out and adding that": no participle is joined to such a verb.
        let uneven = at != verb
            && page.word(verb).xpos == Xpos::VBG
            && page.relation(verb) == Deprel::Conj
            && page.tree.head(verb) == Some(at)
            && page.word(at).deprel == Deprel::AclRelcl
            && page.is_finite(at);
        if uneven {
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
            // "his remarks in explaining why", "a chance to say that": nobody's in particular.
            Deprel::Acl if page.word(at).deprel == Deprel::Acl && page.lead(at).is_some() => at = above,
            // "a man claiming that", "a statement saying that"
            Deprel::Acl if page.word(at).deprel == Deprel::Acl && page.is_nominal(above) => {
                return Some(publisher(page, above).unwrap_or((above, at)));
            }
            _ if page.is_nominal(at) && at != verb => at = above,
            _ => return None,
        }
    }
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

/// A noun phrase, or a relative pronoun alone with the noun that it stands for.
pub(crate) fn phrase_or_relative(page: &Page<'_>, subject: usize, verb: usize) -> Source {
    if page.is_relative(subject) && subject < verb {
        let above = page.tree.head(verb).filter(|_| page.word(verb).deprel == Deprel::AclRelcl);
        let near = noun_before(page, subject);
        // "an interview with Lund, who said": a person rather than a thing.
        let person = near.filter(|&near| is_somebody(page, near));
        let person = person.filter(|_| above.is_none_or(|above| !is_somebody(page, above)));
        let head = person.or(above).or(near).unwrap_or(subject);
        return Source { rows: subject..subject + 1, head };
    }
    phrase(page, subject, verb)
}

/// The noun right before a relative pronoun.
fn noun_before(page: &Page<'_>, pronoun: usize) -> Option<usize> {
    let start = page.sentence(pronoun).start;
    let passed = |at: usize| page.is_comma(at) || is_time(page, at);
    let last = (start..pronoun).rev().find(|&at| !passed(at)).filter(|&at| page.is_nominal(at))?;
    let flat = |at: &usize| matches!(page.relation(*at), Deprel::Flat | Deprel::Compound);
    Some(page.tree.head(last).filter(|&above| flat(&last) && above >= start).unwrap_or(last))
}

/// Whether a relative pronoun stands behind a comma.
pub(crate) fn is_set_off(page: &Page<'_>, source: &Source) -> bool {
    let start = source.rows.start;
    page.is_relative(start) && start > 0 && page.is_comma(start - 1)
}

/// "*Lund's* view", "*her* view".
pub(crate) fn possessor(page: &Page<'_>, owner: usize) -> Source {
    Source { rows: page.tree.extent(owner), head: owner }
}

/// The noun phrase around its head, on one side of a word: title, article, names, apposition, short relative clause,
/// and the comma that closes what stands between commas.
pub(crate) fn phrase(page: &Page<'_>, head: usize, beside: usize) -> Source {
    use Deprel::{
        Acl, Advmod, Amod, Appos, Compound, Conj, Dep, Det, Fixed, Flat, Goeswith, List, Nmod, Nummod,
    };
    let before = [Amod, Appos, Compound, Det, Fixed, Flat, Nmod, Nummod, Advmod, Dep];
    let behind = [Acl, Amod, Appos, Compound, Conj, Fixed, Flat, Goeswith, List, Nmod, Nummod, Dep];
    let mut rows = head..head + 1;
    let asks = |child: usize| page.word(child).xpos == Xpos::WRB;
    let left = page.tree.left(head).filter(|&child| before.contains(&page.relation(child)) && !asks(child));
    for child in left {
        rows.start = rows.start.min(page.tree.extent(child).start);
    }
    let mut comma = false;
    for child in page.tree.right(head).filter(|&child| behind.contains(&page.relation(child))) {
        let whole = page.tree.extent(child);
        let extent = bounded(whole.clone(), head, beside);
        let day = page.relation(child) == Nmod
            && tells_when(page, child)
            && page.lead(child).is_none_or(|lead| page.lemma(lead) == "on");
        if extent.is_empty() || whole.contains(&beside) || day {
            break;
        }
        let set_off = page.is_comma(extent.start) || extent.start > 0 && page.is_comma(extent.start - 1);
        let clause = page.relation(child) == Acl;
        // "The counsel, opposing the plea, argued", "Lund, in an interview, said": what she did meanwhile.
        let doing = page.word(child).deprel == Acl
            && page.word(child).xpos == Xpos::VBG
            && page.tree.object(child).is_some();
        let aside =
            page.relation(child) == Nmod && page.lead(child).is_some() || page.is_led_by(child, &["as"]);
        if set_off && (doing || aside) {
            break;
        }
        let short = if head < beside { SHORT } else { SHORT / 2 };
        if clause && set_off && extent.len() > short || page.relation(child) == Conj && page.is_verb(child) {
            break;
        }
        comma |= set_off;
        rows.end = rows.end.max(extent.end);
    }
    rows = bounded(rows, head, beside);
    rows.start = joined(page, rows.start).max(page.sentence(beside).start.min(head));
    rows.start = name_start(page, head, rows.start).unwrap_or(rows.start);
    // "At hearings in March, Lund and Perez testified": the first of them has a preposition of its own.
    let led = rows.start > 0
        && rows.end <= beside
        && page.word(rows.start - 1).upos == Upos::Adp
        && rows.start > page.sentence(beside).start;
    if let Some(comma) = rows.clone().find(|&at| led && page.is_comma(at) && at + 1 < rows.end) {
        rows.start = comma + 1;
        let head = (rows.start..rows.end).find(|&at| page.word(at).upos == Upos::Propn).unwrap_or(comma + 1);
        return Source { head: top(page, head, rows.clone()), rows };
    }
    comma |= rows.clone().any(|at| page.is_comma(at));
    rows = page.trim(rows.clone(), |at| page.is_punct(at) && at != head && !is_bracket(page, at));
    while rows.end > head + 1 && is_time(page, rows.end - 1) {
        rows.end -= 1 + usize::from(matches!(page.lemma(rows.end - 2), "on" | "in"));
    }
    if comma && rows.end < page.words().len() && page.is_comma(rows.end) {
        rows.end += 1;
    }
    Source { rows, head }
}

/// Where those begin of whom the parser left out the first: "*They and* the office said", "*Ada Lund and* Perez said".
fn joined(page: &Page<'_>, start: usize) -> usize {
    let floor = page.sentence(start).start;
    let and = |at: usize| page.word(at).upos == Upos::Cconj;
    // A conjunction that the phrase begins with is none of it.
    let from = if and(start) { start + 1 } else { start };
    if from < floor + 2 || !and(from - 1) {
        return from;
    }
    let last = from - 2;
    let name = (floor..=last).rev().take_while(|&at| page.word(at).upos == Upos::Propn).last();
    match name.filter(|&first| page.trim(floor..from, |at| page.is_punct(at)).start == first) {
        Some(first) => first,
        None if matches!(page.text(last), "he" | "she" | "they" | "we" | "I" | "They") => last,
        None => from,
    }
}

/// Where the name begins whose last word is the head, and its title, though the tree parts it: "*Ivo* Perez", "*district
/// attorney* Ivo Perez".
fn name_start(page: &Page<'_>, head: usize, start: usize) -> Option<usize> {
    let floor = page.sentence(head).start;
    let is = |at: usize, upos: &[Upos]| upos.contains(&page.word(at).upos) && !is_time(page, at);
    let (mention, _) = page.cast.mention(page.word(head).span).filter(|_| is(head, &[Upos::Propn]))?;
    let first = (start.saturating_sub(4)..start).find(|&at| page.word(at).span.start >= mention.start);
    let first = first.filter(|&first| (first..start).all(|at| is(at, &[Upos::Propn]))).unwrap_or(start);
    if first <= floor || page.word(first - 1).upos != Upos::Noun {
        return Some(first);
    }
    (floor..first).rev().take_while(|&at| is(at, &[Upos::Noun, Upos::Propn, Upos::Adj, Upos::Det])).last()
}

fn is_bracket(page: &Page<'_>, row: usize) -> bool {
    matches!(page.word(row).xpos, Xpos::LRB | Xpos::RRB)
}

/// What of a stretch lies on the side of a word on which its head is.
fn bounded(rows: Range<usize>, head: usize, beside: usize) -> Range<usize> {
    if head < beside { rows.start..rows.end.min(beside) } else { rows.start.max(beside + 1)..rows.end }
}
