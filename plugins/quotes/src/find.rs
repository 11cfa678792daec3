//! Attributions by the tree: a word of attribution, what it governs, and whose it is.

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{
    beside,
    cues::{Cues, Frame, Sense},
    draft::{Draft, Governed, Source},
    given, group, headline, inserted, lists, nouns,
    page::Page,
    sieve,
    source::{self, words},
    verbs, views,
};

/// The attributions of an article, in the order of their cues.
pub(crate) fn drafts(page: &Page<'_>, cues: &Cues) -> Vec<Draft> {
    let read = |row: &usize| page.role(*row).is_article();
    let mut drafts: Vec<Draft> =
        (0..page.words().len()).filter(read).filter_map(|row| any(page, cues, row)).collect();
    for headline in headline::drafts(page, cues) {
        // What leaves out its helpers is read by its order rather than by its tree.
        let line = page.line(headline.cue);
        drafts.retain(|draft| {
            page.line(draft.cue) != line
                || draft.cue_rows.start > headline.cue_rows.end && headline.content[0].contains(&draft.cue)
        });
        let at = drafts.partition_point(|draft| draft.cue < headline.cue);
        drafts.insert(at, headline);
    }
    keep_apart(page, &mut drafts);
    drop_repeated(page, &mut drafts);
    drafts
}

/// "plans to vote for Lund", "refused to say": what one does by the first verb holds the second.
fn drop_repeated(page: &Page<'_>, drafts: &mut Vec<Draft>) {
    // "expressed the hope that": the noun attributes, and the verb lends it a subject.
    let lent: Vec<Range<usize>> = drafts
        .iter()
        .filter(|draft| page.word(draft.cue).upos == Upos::Noun && !page.is_verb(draft.cue))
        .map(|draft| draft.cue_rows.clone())
        .collect();
    drafts.retain(|draft| {
        let next = lent.partition_point(|rows| rows.end <= draft.cue);
        !lent.get(next).is_some_and(|rows| rows.contains(&draft.cue) && page.is_verb(draft.cue))
    });
    let mut outer: Option<(Range<usize>, Option<Range<usize>>)> = None;
    drafts.retain(|draft| {
        let source = draft.source.as_ref().map(|source| source.rows.clone());
        let held =
            outer.as_ref().is_some_and(|(content, whose)| content.contains(&draft.cue) && *whose == source);
        let deed = draft.content.last().filter(|rows| {
            rows.start > draft.cue && page.word(rows.start.min(page.words().len() - 1)).xpos == Xpos::TO
        });
        if let Some(content) = deed.filter(|_| !held) {
            outer = Some((content.clone(), source));
        }
        !held
    });
}

/// "Lund argued that it would close, according to her notes", "…, her office said": what closes a sentence is no part of what stands in it.
fn keep_apart(page: &Page<'_>, drafts: &mut [Draft]) {
    let tag = |draft: &Draft| {
        let source = draft.source.as_ref()?;
        let behind =
            draft.content.iter().all(|piece| piece.end <= draft.cue && piece.end <= source.rows.start);
        (behind && !draft.content.is_empty()).then(|| draft.tag()).or_else(|| beside(page, draft, source))
    };
    let mut tags: Vec<Range<usize>> = drafts.iter().filter_map(tag).collect();
    tags.sort_by_key(|tag| tag.start);
    for draft in drafts.iter_mut() {
        let next = tags.partition_point(|tag| tag.start <= draft.cue);
        for piece in &mut draft.content {
            let Some(tag) = tags[next..]
                .first()
                .filter(|tag| piece.contains(&tag.start) && piece.end <= page.sentence(tag.start).end)
            else {
                continue;
            };
            *piece = page.trim(piece.start..tag.start, |at| page.is_stop(at));
        }
        draft.content.retain(|piece| !piece.is_empty());
    }
}

/// "…, *while Perez said* it was safe": another's words.
fn beside(page: &Page<'_>, draft: &Draft, source: &Source) -> Option<Range<usize>> {
    let lead = source.rows.start.checked_sub(1).filter(|&lead| page.sentence(draft.cue).contains(&lead))?;
    let another = matches!(page.lemma(lead), "while" | "whereas") && page.is_finite(draft.cue);
    another.then_some(lead..draft.cue_rows.end)
}

/// Of one word: first what the parser is known to tear apart, then what the tree shows; what that leaves without a
/// content may have one of another form, or wait for quotation marks.
fn any(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let shown = inserted::draft(page, cues, row).or_else(|| draft(page, cues, row));
    if shown.as_ref().is_some_and(|draft| !draft.content.is_empty()) {
        return shown;
    }
    given::draft(page, cues, row)
        .or_else(|| views::draft(page, cues, row))
        .or_else(|| lists::message(page, row))
        .or(shown)
}

fn draft(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let word = page.word(row);
    if matches!(&*word.lemma, "accord" | "according") {
        return beside::according(page, row);
    }
    match word.upos {
        // "was convinced that", "are opposed to"
        Upos::Verb if word.xpos == Xpos::VBN => {
            let adjectives = cues.of(page.text(row), Upos::Adj);
            let state =
                page.tree.agent(row).is_none().then(|| adjective(page, cues, adjectives, row)).flatten();
            state.or_else(|| verb(page, cues, &verb_senses(page, cues, row), row))
        }
        Upos::Verb | Upos::Aux => verb(page, cues, &verb_senses(page, cues, row), row),
        Upos::Noun => nouns::draft(page, cues, row).or_else(|| misread(page, cues, row)),
        Upos::Adj => adjective(page, cues, cues.of(&word.lemma, word.upos), row),
        _ => None,
    }
}

/// What a verb may govern; with a particle it is another verb: "ruled out", "called off". "Spoke up" speaks.
fn verb_senses(page: &Page<'_>, cues: &Cues, row: usize) -> Vec<Sense> {
    let senses = cues.of(page.lemma(row), Upos::Verb);
    let Some(particle) = page.tree.child(row, &[Deprel::CompoundPrt]).filter(|&particle| particle > row)
    else {
        return senses.to_vec();
    };
    let both = format!("{}_{}", page.lemma(row), page.lemma(particle));
    let said = |sense: &&Sense| matches!(sense.frame, Frame::That | Frame::Say | Frame::Wh);
    cues.of(&both, Upos::Verb).iter().chain(senses.iter().filter(said)).copied().collect()
}

/// "The authors *caution* that it may close": a verb that was taken for a noun.
fn misread(page: &Page<'_>, cues: &Cues, row: usize) -> Option<Draft> {
    let senses = cues.of(page.lemma(row), Upos::Verb);
    let that = row + 1 < page.words().len()
        && page.lemma(row + 1) == "that"
        && page.word(row + 1).deprel == Deprel::Mark;
    // "Lund denies arson": no other word of the sentence can be its verb.
    let plural = page.word(row).xpos == Xpos::NNS
        && page.relation(row) == Deprel::Root
        && row > 0
        && page.is_nominal(row - 1);
    let governs = page
        .tree
        .right(row)
        .any(|child| matches!(page.relation(child), Deprel::Obj | Deprel::Xcomp | Deprel::Ccomp));
    let subject =
        page.tree.child(row, &[Deprel::Nsubj, Deprel::Compound]).is_some_and(|subject| subject < row);
    if senses.is_empty() || !(that && subject || plural && governs) {
        None
    } else {
        verb(page, cues, senses, row)
    }
}

/// "*said* that it closed", "it closed, she *said*".
fn verb(page: &Page<'_>, cues: &Cues, senses: &[Sense], row: usize) -> Option<Draft> {
    if senses.is_empty() {
        return None;
    }
    let says = senses.iter().find(|sense| sense.frame == Frame::Say);
    let governed = verbs::governed(page, senses, row).or_else(|| verbs::described(page, senses, row));
    // "“It hurts,” he wrote on Facebook": what was written stands in the marks.
    let tags = says.is_some() && words::behind_marks(page, row).is_some();
    let turned = says.is_some() && words::follows_speech(page, row);
    let by_marks = |one: &Governed| {
        turned || tags && matches!(one.sense.frame, Frame::Phrase(_) | Frame::ObjPhrase(_) | Frame::Np)
    };
    let governed = governed.filter(|one| !by_marks(one));
    let apart = |source: &Source| {
        !source.rows.contains(&row) && governed.as_ref().is_none_or(|one| is_apart(source, one))
    };
    let source = source::of_verb(page, row).filter(apart);
    let governed = governed.filter(|one| may_govern(page, row, one, source.as_ref()));
    let cue = cue(page, cues, row, governed.as_ref(), source.as_ref());
    let frame = governed.as_ref().map(|one| one.sense.frame);
    // "A man was remanded, charged with theft": nobody is heard.
    let heard = source.is_some()
        || !page.is_bare_participle(row)
            && page.tree.child(row, &[Deprel::Nsubj, Deprel::NsubjPass]).is_some();
    let mut content = match says.filter(|_| heard && matches!(frame, None | Some(Frame::That))) {
        Some(_) => beside::content(page, row, source.as_ref(), &cue, frame.is_some()),
        None => Vec::new(),
    };
    // "“Go,” she laughed": what nobody laughs without marks.
    let plain = senses.iter().any(|sense| sense.frame == Frame::That);
    let in_marks = |at: usize| page.marked_at(at).is_some() && page.marked_at(row).is_none();
    content.retain(|rows| plain || rows.clone().any(in_marks));
    let (sense, addressee) = match governed {
        Some(governed) => {
            content.extend(governed.content);
            (governed.sense, governed.addressee)
        }
        None => (*says?, verbs::told(page, row)),
    };
    content.sort_by_key(|rows| rows.start);
    within_commas(page, row, source.as_ref(), &mut content);
    let draft = Draft { source, addressee, says: says.is_some(), ..Draft::new(row, cue, sense, content) };
    sieve::tells(page, &draft).then_some(draft)
}

/// "Lund, who said that *it was safe*, left": a clause between commas ends with the second.
fn within_commas(page: &Page<'_>, row: usize, source: Option<&Source>, content: &mut [Range<usize>]) {
    let set_off = source.is_some_and(|source| source::is_set_off(page, source));
    if page.word(row).deprel != Deprel::AclRelcl || !set_off {
        return;
    }
    for piece in content.iter_mut().filter(|piece| piece.start > row) {
        let comma = piece.clone().find(|&at| page.is_comma(at) && page.marked_at(at).is_none());
        piece.end = comma.unwrap_or(piece.end);
    }
}

/// All words of a verb's cue.
fn cue(
    page: &Page<'_>,
    cues: &Cues,
    row: usize,
    governed: Option<&Governed>,
    source: Option<&Source>,
) -> Range<usize> {
    let mut cue = group::around(page, cues, row, governed.and_then(|one| one.closing));
    // "*was quoted as saying*"
    let quoted = page.tree.head(row).filter(|_| source::as_saying(page, row));
    if let Some(quoted) = quoted.filter(|&above| source::is_passive(page, above)) {
        cue.start = group::before(page, cues, quoted);
    }
    let Some(source) = source else { return cue };
    if source.rows.end <= row {
        cue.start = cue.start.max(source.rows.end);
    }
    from_text(page, cues, row, source, cue)
}

/// "the mayor's *report said*", "*issued a statement saying*": the text goes with the verb.
fn from_text(page: &Page<'_>, cues: &Cues, row: usize, source: &Source, cue: Range<usize>) -> Range<usize> {
    let Some(subject) = page.tree.subject(row).filter(|&subject| source::text_owner(page, subject).is_some())
    else {
        let text = page
            .tree
            .head(row)
            .filter(|_| page.word(row).deprel == Deprel::Acl && page.word(row).xpos == Xpos::VBG);
        let text = text.filter(|&text| text != source.head && source::TEXTS.contains(&page.lemma(text)));
        let verb =
            text.and_then(|text| page.tree.head(text)).filter(|&verb| page.is_verb(verb) && verb < row);
        return verb.map_or(cue.clone(), |verb| group::before(page, cues, verb)..cue.end);
    };
    let near = subject < row && source.rows.end <= subject && row - subject < 6;
    if near { source.rows.end..cue.end } else { cue }
}

fn is_apart(source: &Source, governed: &Governed) -> bool {
    governed.content.iter().all(|rows| rows.end <= source.rows.start || source.rows.end <= rows.start)
}

/// Whether it attributes rather than tells what was done: who rejects a plan or wants one is somebody.
fn may_govern(page: &Page<'_>, row: usize, governed: &Governed, source: Option<&Source>) -> bool {
    let frame = governed.sense.frame;
    let by_nobody =
        source.is_some_and(|source| page.lemma(source.head) == "it" && source::is_passive(page, row));
    let named = source.is_some();
    match frame {
        // "a song called “Gone”"
        Frame::Name if page.word(row).deprel == Deprel::Acl => named,
        // "was admitted to hospital"
        Frame::Phrase(_) if source::is_passive(page, row) => false,
        Frame::That | Frame::Wh => true,
        Frame::To | Frame::ObjTo | Frame::TellTo | Frame::OblTo => named || source::is_passive(page, row),
        Frame::ObjPhrase(_) | Frame::As | Frame::Name | Frame::Phrase(_) => {
            (named || source::is_passive(page, row)) && !by_nobody
        }
        Frame::Np => source.is_some_and(|source| may_act(page, source.head)),
        _ => named,
    }
}

/// Whether a noun can stand for somebody who praises or denies: not "the appearance revealed".
fn may_act(page: &Page<'_>, head: usize) -> bool {
    let thing = page.word(head).xpos == Xpos::NN && page.entity(head).is_none();
    !thing || source::TEXTS.contains(&page.lemma(head))
}

/// "is *confident* that it will close".
fn adjective(page: &Page<'_>, cues: &Cues, senses: &[Sense], row: usize) -> Option<Draft> {
    let predicate = page.tree.copula(row).is_some()
        || source::is_passive(page, row)
        || matches!(page.relation(row), Deprel::Xcomp | Deprel::Conj | Deprel::Advcl);
    // "made sure that"
    let made = page.relation(row) == Deprel::Xcomp
        && page.tree.head(row).is_some_and(|verb| page.lemma(verb) == "make");
    if senses.is_empty() || !predicate || made {
        return None;
    }
    let Governed { sense, content, closing, .. } = verbs::governed(page, senses, row)?;
    // "it was uncertain whether"
    if page.tree.child(row, &[Deprel::Expl]).is_some() {
        return None;
    }
    let mut subject = row;
    let subject = loop {
        if let Some(found) = page.tree.child(subject, &[Deprel::Nsubj, Deprel::NsubjPass]) {
            break found;
        }
        if !matches!(page.relation(subject), Deprel::Xcomp | Deprel::Conj | Deprel::Advcl) {
            return None;
        }
        subject = page.tree.head(subject)?;
    };
    // "it is clear that"
    if source::is_empty(page, subject) || page.lemma(subject) == "it" {
        return None;
    }
    let clause = page.tree.head(subject).unwrap_or(row);
    let source = source::phrase_or_relative(page, subject, clause);
    let cue = group::around(page, cues, row, closing);
    Some(Draft { source: Some(source), ..Draft::new(row, cue, sense, content) })
}
