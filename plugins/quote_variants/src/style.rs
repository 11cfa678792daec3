//! Differences that tell a reader nothing: spelling, contractions, words that only hold sentences together.

use std::sync::LazyLock;

use parallax_layers::words::Upos;
use parallax_lexicon::{
    WordSet,
    classes::{self, listed},
    fold, spaced,
};

use crate::{saying::Token, text::Text};

/// Whether it makes no difference which of the two stands there; of one that has no words, whether the other has any.
pub(crate) fn is_style(left: (&Text<'_>, &[Token]), right: (&Text<'_>, &[Token])) -> bool {
    let [one, other] = [left, right].map(|(text, words)| telling(text, words));
    let letters = |words: &[String]| words.concat().replace(|c: char| !c.is_alphanumeric(), "");
    letters(&one) == letters(&other) || is_spelling(&one, &other) || is_gloss(left) || is_gloss(right)
}

/// The words that are not small, in small letters.
fn telling(text: &Text<'_>, words: &[Token]) -> Vec<String> {
    let telling = words.iter().filter(|word| !is_small(text, word));
    telling.map(|word| fold(text.lemma(word)).into_owned()).collect()
}

/// Whether a word only holds sentences together, or fills a pause.
pub(crate) fn is_small(text: &Text<'_>, word: &Token) -> bool {
    SMALL.contains(&fold(text.lemma(word)))
}

/// "affected", "afected": a letter of a long word, and another at most of a very long one.
fn is_spelling(one: &[String], other: &[String]) -> bool {
    let ([one], [other]) = (one, other) else { return false };
    let allowed = match one.chars().count().min(other.chars().count()) {
        0..5 => 0,
        5..8 => 1,
        _ => 2,
    };
    let figure = one.contains(|c: char| c.is_numeric());
    !figure && strsim::damerau_levenshtein(one, other) <= allowed
}

/// What the article puts into a quotation in brackets to say who or what is meant: "[the mayor]".
fn is_gloss((text, words): (&Text<'_>, &[Token])) -> bool {
    let telling = words.iter().filter(|word| !is_small(text, word));
    let mut sorts = telling.map(|word| text.words()[word.row].upos);
    is_in_brackets((text, words)) && sorts.all(|upos| matches!(upos, Upos::Noun | Upos::Propn | Upos::Num))
}

/// Whether words stand in brackets by themselves.
pub(crate) fn is_in_brackets((text, words): (&Text<'_>, &[Token])) -> bool {
    let Some((first, last)) = words.first().zip(words.last()) else { return false };
    let whole = &text.one.article.text;
    let (before, behind) = (&whole[..first.span.start as usize], &whole[last.span.end as usize..]);
    before.ends_with(['[', '(']) && behind.starts_with([']', ')'])
}

static SMALL: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        classes::ARTICLES,
        classes::DEMONSTRATIVES,
        classes::POSSESSIVES,
        classes::PRONOUNS,
        classes::SPEAKERS,
        classes::REFLEXIVES,
        classes::INTERROGATIVES,
        classes::BE,
        classes::HAVE,
        classes::DO,
        classes::PREPOSITIONS,
        "actually also and any as because but just 'll now of oh okay one quite really 's so some then there to too very well yeah \
         yes",
    ])
    .without("against without")
});

/// Whether words that seem to be quoted are those for who says it, which got between the marks: "said Ada Lund, the mayor".
pub(crate) fn says_who(text: &Text<'_>, words: &[Token], speaker: Option<&str>) -> bool {
    const SAYS: &str = "add claim declare explain insist note say stress tell warn";
    const FEW: usize = 3;
    let says = words.iter().any(|word| listed(SAYS).any(|says| says == text.lemma(word)));
    let surname = speaker.and_then(|name| spaced(name).next_back());
    let named = surname.is_some_and(|name| words.iter().any(|word| &text.one.article[word.span] == name));
    let name_follows = |pair: &[Token]| {
        let [verb, name] = [pair[0].row, pair[1].row].map(|row| &text.words()[row]);
        listed(SAYS).any(|says| says == verb.lemma) && name.upos == Upos::Propn
    };
    says && (named || words.len() <= FEW || words.windows(2).take(1).any(name_follows))
}

/// Whether a word makes a statement depend on something: "if", "unless".
pub(crate) fn is_condition(lemma: &str) -> bool {
    const CONDITIONS: &str = "if unless until provided providing";
    listed(CONDITIONS).any(|one| one == lemma)
}

/// Whether a word denies.
pub(crate) fn is_negation(lemma: &str) -> bool {
    const NEGATIONS: &str = "hardly neither never no nobody none nor not nothing nowhere without";
    listed(NEGATIONS).any(|one| one == lemma)
}

/// Whether a word leaves open whether it is so.
pub(crate) fn is_hedge(lemma: &str) -> bool {
    const HEDGES: &str = "allegedly apparently appear believe could expect feel guess likely may maybe might perhaps possibly presumably \
                          probable probably reportedly seem seemingly suppose suspect think";
    listed(HEDGES).any(|one| one == lemma)
}
