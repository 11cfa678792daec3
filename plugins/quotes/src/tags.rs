//! A verb of any kind behind a quotation: "“It never rains,” she *whined*", "“We lost,” *bleated* the mayor".

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{
    cues::Cues,
    draft::{Draft, Source},
    group,
    page::{Marked, Page},
    source::{self, words},
};

/// Words between the marks and the verb at most.
const FAR: usize = 20;

/// The attribution of a quotation to whoever the words behind it name.
pub(crate) fn draft(page: &Page<'_>, cues: &Cues, mark: usize) -> Option<Draft> {
    let Marked { rows, closed, .. } = &page.marked[mark];
    let first = (rows.end..page.words().len()).find(|&at| !page.is_punct(at))?;
    // "Asked “Why?” Lund left": it is a part of the sentence.
    let begins = page.sentence(rows.start).start >= rows.start;
    if !begins || !closed || page.line(first) != page.line(rows.start) || !goes_on(page, mark, first) {
        return None;
    }
    let beyond = |at: usize| page.word(at).xpos == Xpos::Period || page.marked_at(at).is_some();
    let near = (first..page.words().len().min(first + FAR)).take_while(|&at| !beyond(at));
    let verb = near.into_iter().find(|&at| page.is_verb(at) && page.relation(at) != Deprel::Aux)?;
    let helped = page.tree.auxiliaries(verb).next().is_some();
    let tells = page.word(verb).upos == Upos::Verb
        && (page.is_finite(verb) || page.word(verb).xpos == Xpos::VBN || helped)
        && !matches!(page.lemma(verb), "be" | "have" | "do");
    // "“…,” Lund, widely considered the best, said": of one comma, a participle describes.
    let commas = (first..verb).filter(|&at| page.is_comma(at)).count();
    let tells = tells && (commas != 1 || page.is_finite(verb));
    let source = match tells {
        true if verb == first => words::inverted(page, verb),
        true => words::behind_marks(page, verb),
        false => None,
    };
    let source = source.filter(|source| speaks(page, mark, source))?;
    Some(Draft::direct(verb, group::before(page, cues, verb).max(first)..verb + 1, Some(source)))
}

/// Whether the sentence goes on behind a quotation: with a comma; or behind a question with a small letter.
fn goes_on(page: &Page<'_>, mark: usize, first: usize) -> bool {
    let Marked { rows, inside, .. } = &page.marked[mark];
    let last = page.article[*inside].trim_end();
    let small = page.text(first).starts_with(char::is_lowercase);
    last.ends_with(',') || page.is_comma(rows.end) || last.ends_with(['?', '!', '—', '–', '…']) && small
}

/// Whether the words are a sentence, and no title ("“We Are Here,” her second album, sold well"), and somebody speaks.
fn speaks(page: &Page<'_>, mark: usize, source: &Source) -> bool {
    let words = || page.marked[mark].rows.clone().filter(|&at| !page.is_punct(at));
    let pronoun = matches!(page.text(source.head), "he" | "she" | "they" | "I" | "we");
    let small = |at: usize| page.text(at).starts_with(char::is_lowercase) && page.word(at).upos != Upos::Adp;
    let sentence = words().any(|at| page.is_verb(at)) && words().skip(1).any(small);
    pronoun || sentence && source::is_somebody(page, source.head)
}
