//! Quotations whose closing mark was forgotten, so that they seem to reach to the next.

use parallax_corpus::Article;
use parallax_layers::{
    sentences::Sentence,
    words::{Deprel, Tree, Upos},
};
use parallax_lexicon::marks::Quotation;

/// Ends those left open with the sentence before which, or in which, it is told who spoke.
pub(crate) fn close(
    article: &Article,
    tree: &Tree<'_>,
    sentences: &[Sentence],
    quotations: &mut [Quotation],
) {
    for at in 0..quotations.len() {
        let next = quotations.get(at + 1).map(|next| next.whole.start);
        let quotation = &mut quotations[at];
        if quotation.closed || next.is_some_and(|next| goes_on(article, quotation.whole.end, next)) {
            continue;
        }
        let start = quotation.inside.start as u32;
        let from = sentences.partition_point(|sentence| sentence.span.end <= start);
        let count = sentences[from..].partition_point(|one| (one.span.start as usize) < quotation.inside.end);
        let inside = &sentences[from..from + count];
        if let Some(tagged) = inside.iter().position(|sentence| is_tagged(tree, *sentence, start)) {
            let end = inside[tagged.saturating_sub(1)].span.end as usize;
            quotation.inside.end = quotation.inside.end.min(end);
            quotation.whole.end = quotation.whole.end.min(end);
        }
    }
}

/// Whether the next paragraph is of the same speech.
fn goes_on(article: &Article, end: usize, next: usize) -> bool {
    let between = &article.text[end..next];
    !between.is_empty() && between.trim().is_empty()
}

/// Whether a sentence, from a place on, says who said something: "…, Lund said." A speaker seldom speaks so of others.
fn is_tagged(tree: &Tree<'_>, sentence: Sentence, from: u32) -> bool {
    let words = tree.words();
    tree.within(sentence.span).any(|row| {
        let word = &words[row];
        let says = word.span.start >= from
            && matches!(&*word.lemma, "say" | "add" | "tell")
            && word.xpos.name() == "VBD"
            && matches!(word.deprel.universal(), Deprel::Root | Deprel::Parataxis | Deprel::Conj);
        // "…, said Lund": the parser may take who speaks for what is said.
        let behind = || tree.right(row).find(|&child| words[child].upos == Upos::Propn);
        let subject = tree.subject(row).or_else(behind);
        let of_speaker = |subject: usize| {
            // "my mother said"
            tree.possessor(subject)
                .is_some_and(|owner| matches!(&*words[owner].lemma, "my" | "our" | "I" | "we"))
        };
        says && subject.is_some_and(|subject| {
            matches!(words[subject].upos, Upos::Propn | Upos::Noun) && !of_speaker(subject)
        })
    })
}
