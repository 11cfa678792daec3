//! What stands in quotation marks: whose it is. Marks are stronger evidence than the tree.

use std::ops::Range;

use parallax_layers::{
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::case::is_capital;

use crate::{
    cues::Cues,
    draft::{Draft, Source},
    page::{Marked, Page},
    source, tags,
};

/// Words between the marks and the verb of saying at most.
const FAR: usize = 25;

/// Gives each quotation to the attribution it belongs to, and makes attributions for those that go without a cue.
pub(crate) fn claim(page: &Page<'_>, cues: &Cues, drafts: &mut Vec<Draft>) {
    for draft in drafts.iter_mut() {
        fit(page, draft);
    }
    // Those made here stand behind those of the tree, which are in the order of their cues.
    let placed: Vec<usize> = drafts.iter().map(|draft| draft.cue).collect();
    let between = &|rows: Range<usize>| {
        placed.partition_point(|&cue| cue < rows.start)..placed.partition_point(|&cue| cue < rows.end)
    };
    let mut owners: Vec<Option<usize>> = vec![None; page.marked.len()];
    for (at, draft) in drafts.iter().enumerate() {
        for &mark in &draft.marked {
            owners[mark] = owners[mark].or(Some(at));
        }
    }
    for mark in 0..page.marked.len() {
        let empty = page.marked[mark].rows.clone().all(|at| page.is_punct(at));
        if owners[mark].is_some() || empty {
            continue;
        }
        let last = last_paragraph(page, mark);
        let owner = (last == mark).then(|| after(page, drafts, between, mark)).flatten();
        let owner = owner.or_else(|| before(page, drafts, between, mark));
        let owner = owner.or_else(|| joined(page, &owners, mark));
        let owner = owner.or_else(|| continued(page, drafts, between, &owners, mark));
        let owner = owner.or_else(|| after(page, drafts, between, last));
        owners[mark] = owner.or_else(|| {
            let tagged = tags::draft(page, cues, last).filter(|_| owners[last].is_none());
            let made = tagged.or_else(|| colon(page, mark)).or_else(|| alone(page, drafts, between, mark))?;
            drafts.push(made);
            Some(drafts.len() - 1)
        });
        if let Some(owner) = owners[mark] {
            take(page, &mut drafts[owner], mark);
        }
    }
    for draft in drafts.iter_mut().filter(|draft| draft.kind.is_none()) {
        // A stop belongs to a content only within its marks.
        let outside = |at: usize| {
            page.is_stop(at)
                && (page.marked_at(at).is_none() || page.marked_at(at) == page.marked_at(draft.cue))
        };
        for piece in &mut draft.content {
            *piece = page.trim(piece.clone(), outside);
        }
        draft.content.retain(|piece| !piece.is_empty());
    }
    drafts.retain(|draft| !draft.content.is_empty());
}

/// The drafts whose cues stand among some words.
trait Between: Fn(Range<usize>) -> Range<usize> + Copy {}

impl<F: Fn(Range<usize>) -> Range<usize> + Copy> Between for F {}

fn take(page: &Page<'_>, draft: &mut Draft, mark: usize) {
    let rows = page.marked[mark].rows.clone();
    let near = |piece: &&mut Range<usize>| piece.end <= rows.start && is_joined(page, piece.end..rows.start);
    if let Some(piece) = draft.content.iter_mut().find(near) {
        piece.end = rows.end;
    }
    if !draft.content.iter().any(|piece| piece.start <= rows.start && rows.end <= piece.end) {
        draft.content.push(rows);
        draft.content.sort_by_key(|piece| piece.start);
    }
    draft.marked.push(mark);
}

/// Fits the pieces of a content to the quotation marks that they touch: what stands wholly in marks is all that stands in
/// them, and what is part of it takes all of them in. Within marks a content stays within them.
fn fit(page: &Page<'_>, draft: &mut Draft) {
    if let Some(own) = page.marked_at(draft.cue) {
        let Marked { rows, closed, .. } = &page.marked[own];
        let inside = rows.start + 1..if *closed { rows.end - 1 } else { rows.end };
        for piece in &mut draft.content {
            *piece = piece.start.max(inside.start)..piece.end.min(inside.end);
        }
        draft.content.retain(|piece| piece.start < piece.end);
        return;
    }
    let pieces = std::mem::take(&mut draft.content);
    for mut piece in pieces {
        let marks = marks_in(page, &piece);
        let words = |at: &usize| !page.is_punct(*at) && page.marked_at(*at).is_none();
        if !marks.is_empty() && !piece.clone().any(|at| words(&at)) {
            piece = page.marked[marks.start].rows.start..page.marked[marks.end - 1].rows.end;
        } else {
            for mark in marks.clone() {
                let rows = &page.marked[mark].rows;
                piece = piece.start.min(rows.start)..piece.end.max(rows.end);
            }
        }
        draft.marked.extend(marks);
        match draft.content.last_mut() {
            Some(last) if piece.start <= last.end => last.end = last.end.max(piece.end),
            _ => draft.content.push(piece),
        }
    }
    draft.content.retain(|piece| !piece.contains(&draft.cue));
}

/// The quotation marks that some words touch.
fn marks_in(page: &Page<'_>, rows: &Range<usize>) -> Range<usize> {
    let mut marks = rows.clone().filter_map(|at| page.marked_at(at));
    match marks.next() {
        Some(first) => first..marks.next_back().unwrap_or(first) + 1,
        None => 0..0,
    }
}

/// The last paragraph of a quotation that goes on in the next ones, each with a mark that opens it.
fn last_paragraph(page: &Page<'_>, mark: usize) -> usize {
    let next = |at: &usize| {
        let (here, next) = (&page.marked[*at], page.marked.get(at + 1)?);
        let (line, line_next) = (page.line(here.rows.start), page.line(next.rows.start));
        let opens = next.rows.start > 0 && page.line(next.rows.start - 1) != line_next;
        let follows = line_next > line && page.lines_between(line, line_next) == 1;
        (!here.closed && opens && follows).then_some(at + 1)
    };
    std::iter::successors(Some(mark), next).last().unwrap_or(mark)
}

/// "…," said Lund. "…," Lund said.
fn after(page: &Page<'_>, drafts: &[Draft], between: impl Between, mark: usize) -> Option<usize> {
    let Marked { rows, inside, .. } = &page.marked[mark];
    let ends = page.article[*inside].trim_end();
    let line = page.line(rows.start);
    let end = (rows.end..page.words().len().min(rows.end + FAR)).find(|&at| is_beyond(page, line, at));
    let window = rows.end..end.unwrap_or_else(|| page.words().len().min(rows.end + FAR));
    // "… ." Lund said: "…": what ends with a stop is over.
    if window.is_empty()
        || ends.ends_with('.') && !ends.ends_with("..") && is_capital(page.text(window.start))
    {
        return None;
    }
    let first = window.clone().find(|&at| !page.is_punct(at))?;
    let may = |&at: &usize| {
        let draft = &drafts[at];
        let near = (first..draft.tag().start)
            .all(|at| matches!(page.word(at).upos, Upos::Adv | Upos::Punct | Upos::Cconj));
        near && is_spoken(page, draft)
    };
    let found = between(window.clone()).find(may)?;
    // "…", said Lund: "…" belongs to what follows only if nothing parts it from that.
    let adjacent = drafts[found].tag().start == rows.end && drafts[found].source.is_some();
    let joined = page.word(first).upos == Upos::Cconj;
    let speech = is_speech(page, mark) || !joined && page.is_comma(rows.end) || adjacent;
    speech.then_some(found)
}

/// Lund said: "…". Lund said it was "…".
fn before(page: &Page<'_>, drafts: &[Draft], between: impl Between, mark: usize) -> Option<usize> {
    let rows = &page.marked[mark].rows;
    // A colon may close the paragraph before.
    let last = rows.start.checked_sub(1)?;
    let hands_over =
        page.text(last) == ":" && page.lines_between(page.line(last), page.line(rows.start)) <= 1;
    let line = page.line(if hands_over { last } else { rows.start });
    let start = (rows.start.saturating_sub(FAR)..rows.start)
        .rev()
        .find(|&at| is_beyond(page, line, at))
        .map_or(rows.start.saturating_sub(FAR), |at| at + 1);
    if last < start {
        return None;
    }
    let handed = page.is_comma(last) || page.text(last) == ":" || page.is_dash(last);
    let may = |&at: &usize| {
        let draft = &drafts[at];
        let rest = draft.tag().end.min(rows.start)..rows.start;
        // "a body called “union”" says nothing.
        let named = draft.source.is_some() || is_speech(page, mark);
        let near = rest.clone().all(|at| page.is_punct(at));
        let open = handed && rest.clone().all(|at| !page.is_verb(at) || page.tree.dominates(draft.cue, at));
        is_spoken(page, draft)
            && (draft.source.is_some() || !hands_over)
            && (near && !is_title(page, mark) && named || open && is_speech(page, mark))
    };
    between(start..rows.start).rev().find(may)
}

/// Whether who said what stands in a line is no longer looked for at a word: there is another line, a sentence that has
/// ended, or another quotation.
fn is_beyond(page: &Page<'_>, line: usize, at: usize) -> bool {
    page.line(at) != line || page.word(at).xpos == Xpos::Period || page.marked_at(at).is_some()
}

/// Whether a cue may have direct speech: one of saying, outside of marks.
fn is_spoken(page: &Page<'_>, draft: &Draft) -> bool {
    page.marked_at(draft.cue).is_none() && draft.says
}

/// "said that “nobody came” and *“it was cold”*": what is joined to the last quotation.
fn joined(page: &Page<'_>, owners: &[Option<usize>], mark: usize) -> Option<usize> {
    let last = mark.checked_sub(1)?;
    let between = page.marked[last].rows.end..page.marked[mark].rows.start;
    owners[last].filter(|_| is_joined(page, between) && !is_title(page, mark))
}

/// Whether words only join what stands around them: ", and".
fn is_joined(page: &Page<'_>, rows: Range<usize>) -> bool {
    let joins = |at: usize| page.is_comma(at) || page.word(at).upos == Upos::Cconj;
    rows.clone().any(|at| page.word(at).upos == Upos::Cconj) && rows.clone().all(joins)
}

/// A quotation that goes on: in the same paragraph behind "she said", or in the next one.
fn continued(
    page: &Page<'_>,
    drafts: &[Draft],
    cues: impl Between,
    owners: &[Option<usize>],
    mark: usize,
) -> Option<usize> {
    // "told “The Late Hour” on Monday": a title parts nothing.
    let line = page.line(page.marked[mark].rows.start);
    let title = |at: usize| owners[at].is_none() && page.line(page.marked[at].rows.start) == line;
    let last = (0..mark).rev().find(|&at| !title(at) || is_speech(page, at))?;
    let owner = owners[last]?;
    let (before, here) = (&page.marked[last], &page.marked[mark]);
    let between = before.rows.end..here.rows.start;
    let (line_before, line) = (page.line(before.rows.start), page.line(here.rows.start));
    let begins_line = here.rows.start == 0 || page.line(here.rows.start - 1) != line;
    let others = cues(between.clone()).any(|other| other != owner);
    let words = between.clone().filter(|&at| !page.is_punct(at)).count();
    let draft = &drafts[owner];
    let own = |at: usize| {
        draft.cue_rows.contains(&at) || draft.source.as_ref().is_some_and(|source| source.rows.contains(&at))
    };
    let next_line =
        begins_line && page.lines_between(line_before, line) <= 1 && is_tail(page, before, between.clone());
    let same_line = line_before == line && (words <= FAR && between.clone().any(own) || words == 0);
    let speech = is_speech(page, mark) && draft.marked.iter().any(|&mark| is_speech(page, mark));
    (speech && !others && (same_line || next_line)).then_some(owner)
}

/// Whether a paragraph ends with the quotation, or with who said it.
fn is_tail(page: &Page<'_>, before: &Marked, between: Range<usize>) -> bool {
    let line = page.line(before.rows.start);
    let rest = between.filter(|&at| page.line(at) == line && !page.is_punct(at)).count();
    !before.closed || rest <= FAR / 2
}

/// Lund: "…". Her verdict: "…".
fn colon(page: &Page<'_>, mark: usize) -> Option<Draft> {
    let start = page.marked[mark].rows.start;
    let colon = start.checked_sub(1).filter(|&at| page.text(at) == ":")?;
    let sentence = page.sentence(colon);
    let named = page.trim(sentence.start..colon, |at| page.is_punct(at));
    let nominal = !named.is_empty() && named.len() <= 8 && !named.clone().any(|at| page.is_verb(at));
    let whose = if nominal {
        let head = named.clone().rev().find(|&at| {
            page.is_nominal(at) && page.tree.head(at).is_none_or(|head| !named.contains(&head))
        })?;
        match page.tree.possessor(head) {
            Some(owner) => source::possessor(page, owner),
            None => Source { rows: named, head },
        }
    } else {
        let verb = page.tree.root(colon);
        let subject = page.tree.child(verb, &[Deprel::Nsubj])?;
        source::phrase(page, subject, verb)
    };
    Some(Draft::direct(colon, colon..colon + 1, Some(whose)))
}

/// A quotation that nothing lays on anybody: the one who was last spoken of in its paragraph may have said it.
fn alone(page: &Page<'_>, drafts: &[Draft], between: impl Between, mark: usize) -> Option<Draft> {
    let rows = &page.marked[mark].rows;
    if !is_speech(page, mark) || page.sentence(rows.start).start < rows.start || !is_sentence(page, mark) {
        return None;
    }
    let mut draft = Draft::direct(rows.start, rows.start..rows.start, None);
    let line = page.line(rows.start);
    let start = page.tree.within(page.lines[line].span).start;
    let last = between(start..rows.start).next_back().map(|at| &drafts[at]);
    draft.speaker = last.and_then(|one| one.source.as_ref().map(|source| source.head).or(one.speaker));
    draft.speaker = draft.speaker.or_else(|| told_of(page, rows.start, line));
    Some(draft)
}

/// The person that the sentence before tells of: "*Lund* waved it away. “It is a scandal.”"
fn told_of(page: &Page<'_>, row: usize, line: usize) -> Option<usize> {
    let last = row.checked_sub(1).filter(|&last| page.line(last) == line)?;
    let subject = page.tree.child(page.tree.root(last), &[Deprel::Nsubj])?;
    let row = page.entity(subject).filter(|_| page.marked_at(subject).is_none())?;
    (page.cast.entities()[row].kind == NameKind::Person).then_some(subject)
}

/// Whether the words between marks are speech, and not a word that is only mentioned or the title of a work.
fn is_speech(page: &Page<'_>, mark: usize) -> bool {
    let rows = &page.marked[mark].rows;
    let words = rows.clone().filter(|&at| !page.is_punct(at)).count();
    let finite = rows.clone().any(|at| page.is_verb(at));
    !is_title(page, mark) && (ends_speech(page, mark) && words >= 2 || finite && words >= 5 || words >= 8)
}

/// Whether what stands in marks ends as speech does: with a stop, a comma or a dash.
fn ends_speech(page: &Page<'_>, mark: usize) -> bool {
    let inside = page.marked[mark].inside;
    page.article[inside].trim_end().ends_with([',', '.', '?', '!', '…', '—', '–', '-'])
}

/// Words that all have capitals, as titles of works have.
pub(crate) fn is_title(page: &Page<'_>, mark: usize) -> bool {
    let words: Vec<usize> = page.marked[mark].rows.clone().filter(|&at| !page.is_punct(at)).collect();
    let minor = |at: usize| {
        matches!(page.word(at).upos, Upos::Adp | Upos::Det | Upos::Cconj | Upos::Part | Upos::Pron)
    };
    let capital = |at: usize| page.text(at).starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let last = page.marked[mark].rows.start.checked_sub(1);
    let named = last.is_some_and(|last| page.word(last).upos == Upos::Adp);
    let handed = last.is_some_and(|last| page.text(last) == ":");
    words.len() > 1
        && !handed
        && (named || !ends_speech(page, mark))
        && words.iter().all(|&at| capital(at) || minor(at))
}

/// Whether it stands as a sentence of its own.
fn is_sentence(page: &Page<'_>, mark: usize) -> bool {
    let Marked { rows, inside, .. } = &page.marked[mark];
    let finite = rows.clone().any(|at| page.is_verb(at));
    let text = &page.article[*inside];
    finite
        && text.trim_end().ends_with(['.', '?', '!', '…', ','])
        && text.starts_with(|c: char| !c.is_lowercase())
}
