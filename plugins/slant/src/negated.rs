//! What is denied is not said: "anything but shameful", "no bloodbath", "not terrorists but farmers".

use parallax_layers::{
    slant::SlantKind,
    words::{Deprel, Upos},
};

use crate::{classes::Class, context::Context, lists::Part, matcher::Match};

/// Whether a word that names or judges is denied.
pub(crate) fn is_negated(context: &Context<'_>, one: &Match) -> bool {
    let rule = one.rule();
    let names = matches!(rule.kind, SlantKind::LoadedWord | SlantKind::Label | SlantKind::Judgement);
    let part = matches!(rule.part, Part::Noun | Part::Adjective | Part::Verb);
    names && part && (behind_negation(context, one.start) || by_syntax(context, one))
        || rule.kind == SlantKind::Judgement
            && rule.part == Part::Adverb
            && (of_negated(context, one) || of_demanded(context, one))
        || names && behind_doubt(context, one.start)
}

/// "the so-called immoral acts": somebody else judges.
fn behind_doubt(context: &Context<'_>, start: usize) -> bool {
    start.checked_sub(1).is_some_and(|before| {
        let before = context.word_at(before);
        ["so-called", "supposedly", "allegedly", "alleged"].iter().any(|one| before.eq_ignore_ascii_case(one))
    })
}

/// "for not acting quickly and decisively"
fn of_negated(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.end) else { return false };
    let first = match context.word(row).deprel {
        Deprel::Conj => context.tree.head(row).unwrap_or(row),
        _ => row,
    };
    // "Regrettably, it did not": what stands before is not denied.
    let verb = context.tree.head(first);
    verb.and_then(|verb| context.tree.negation(verb)).is_some_and(|not| not < row)
}

/// "Must wisely choose", "needs to act sensibly": nothing was done that could be judged.
fn of_demanded(context: &Context<'_>, one: &Match) -> bool {
    let tree = context.tree;
    let act = context.row(one.start..one.end).and_then(|row| tree.head(row));
    act.is_some_and(|act| {
        let must =
            |child: usize| matches!(&*context.word(child).lemma, "must" | "should" | "shall" | "ought");
        let needs =
            |above: usize| matches!(&*context.word(above).lemma, "have" | "need" | "ought" | "try" | "want");
        tree.children(act).any(must)
            || context.word(act).deprel == Deprel::Xcomp && tree.head(act).is_some_and(needs)
    })
}

/// "No", "not a", "never so", "anything but", "far from a" before the word, with what may stand between.
fn behind_negation(context: &Context<'_>, start: usize) -> bool {
    const BETWEEN: usize = 4;
    let is =
        |at: usize, words: &[&str]| words.iter().any(|one| context.word_at(at).eq_ignore_ascii_case(one));
    for at in (start.saturating_sub(BETWEEN)..start).rev() {
        let asserts =
            || at + 1 < context.tokens.len() && is(at + 1, &["only", "just", "merely", "simply", "less"]);
        if is(at, &["no", "not", "never", "neither", "nor", "hardly", "scarcely", "without"]) {
            return !asserts();
        }
        let pairs = [("but", "anything"), ("from", "far"), ("than", "rather"), ("of", "instead")];
        if at > 0 && pairs.iter().any(|(second, first)| is(at, &[second]) && is(at - 1, &[first])) {
            return true;
        }
        let passes = is(at, &["a", "an", "any", "so", "such", "even"])
            || context.class(at).any(Class::ADVERB)
            || context.row(at..at + 1).is_some_and(|row| {
                matches!(context.word(row).upos, Upos::Adj | Upos::Adv) && context.word(row).head.is_some()
            });
        if !passes {
            return false;
        }
    }
    false
}

/// The predicate, verb or object is negated, or stands under "deny".
fn by_syntax(context: &Context<'_>, one: &Match) -> bool {
    let tree = context.tree;
    let Some(row) = context.row(one.start..one.end) else { return false };
    let modified = match context.word(row).deprel {
        Deprel::Amod | Deprel::Compound => tree.head(row),
        _ => None,
    };
    let negated = |row: usize| {
        tree.negation(row).is_some_and(|not| {
            let next = context.tree.words().get(not + 1).map(|word| &*word.lemma);
            !matches!(next, Some("only" | "just" | "merely" | "simply"))
        })
    };
    // "was not a shameful report"; of a verb that is negated, only an object that need not exist.
    let predicate = |row: usize| {
        let first = tree.conjuncts(row).first().copied().unwrap_or(row);
        negated(row) || (tree.copula(first).is_some() && negated(first))
    };
    let definite = |row: usize| {
        tree.possessor(row).is_some()
            || tree
                .child(row, &[Deprel::Det])
                .is_some_and(|det| !matches!(&*context.word(det).lemma, "a" | "an" | "any"))
    };
    let object = |row: usize| {
        context.word(row).deprel == Deprel::Obj && !definite(row) && tree.head(row).is_some_and(negated)
    };
    let noun = modified.unwrap_or(row);
    predicate(row) || predicate(noun) || object(noun) || denied(context, row)
}

/// "Denied being a thug", "denied that it was a farce".
fn denied(context: &Context<'_>, row: usize) -> bool {
    const STEPS: usize = 4;
    let tree = context.tree;
    let mut below = row;
    for above in tree.ancestors(row).take(STEPS) {
        let clause = matches!(
            context.word(below).deprel,
            Deprel::Ccomp | Deprel::Xcomp | Deprel::Advcl | Deprel::Csubj
        );
        if clause && above < row && matches!(&*context.word(above).lemma, "deny" | "dispute" | "disavow") {
            return context.tree.negation(above).is_none();
        }
        below = above;
    }
    false
}
