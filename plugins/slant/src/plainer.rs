//! The plainer wording for a word where it stands: in its form, and only where the sentence bears it.

use parallax_layers::words::{Deprel, Upos, Xpos};
use parallax_lexicon::{
    case::{capitalised, is_capital},
    classes::{PREPOSITIONS, listed},
    inflect::{self, Form},
};

use crate::{
    arguments::has_human_agent, classes::Class, context::Context, lists::Part, matcher::Match,
    part::describes_noun,
};

/// Plainer verbs that take no object; all others need one.
const INTRANSITIVE: &str = "complain flatter hesitate hide hurry leave profit respond rise speak struggle";
/// Plainer verbs that do with an object and without.
const EITHER: &str = "speed worsen";

pub(crate) fn of(context: &Context<'_>, one: &Match) -> Option<String> {
    let rule = one.rule();
    let plain = one.pattern.word.neutral?;
    let fits = match rule.part {
        Part::Verb => verb_fits(context, one, plain),
        Part::Reporting => clause_follows(context, one) && (plain == "say" || !that_follows(context, one)),
        Part::Noun => noun_fits(context, one, plain),
        _ => auxiliary_fits(context, one, plain),
    };
    let inflected = match rule.part {
        Part::Verb | Part::Reporting => inflect::inflected(plain, form(context, one)),
        Part::Noun => inflect::inflected(plain, one.pattern.written.form),
        _ => plain.to_owned(),
    };
    let tokens = &context.tokens[one.start..one.end];
    let own = &context.text[tokens[0].range().start..tokens[tokens.len() - 1].range().end];
    let article = one.start.checked_sub(1).is_none_or(|before| {
        let before = context.word_at(before).to_lowercase();
        !matches!(&*before, "a" | "an") || ((before == "an") == opens_with_vowel(&inflected))
    });
    let another = !inflected.eq_ignore_ascii_case(own);
    let opens = is_capital(own) && !context.title_case && context.opens(one.start);
    (fits && article && another).then(|| if opens { capitalised(&inflected) } else { inflected })
}

/// "Seized" is "took" or "taken".
fn form(context: &Context<'_>, one: &Match) -> Form {
    let Some(row) = context.row(one.start..one.start + 1) else { return one.pattern.written.form };
    let tree = context.tree;
    // "The ministry seized land": a participle by its tag alone.
    let active = tree.subject(row).is_some_and(|subject| subject < row && tree.head(subject) == Some(row))
        && !tree.is_passive(row)
        && tree.children(row).all(|child| context.word(child).upos != Upos::Aux);
    // "hit", "cast": a verb whose forms are alike is told by its tag.
    let alike = one.pattern.written.text == one.pattern.word.base;
    match (one.pattern.written.form, context.word(row).xpos) {
        (Form::Past, Xpos::VBN) if !active => Form::Participle,
        (_, Xpos::VBN) if alike && !active => Form::Participle,
        (_, Xpos::VBD | Xpos::VBN) if alike => Form::Past,
        (_, Xpos::VB | Xpos::VBP) if alike => Form::Base,
        (form, _) => form,
    }
}

/// Whether the plainer verb finds the object or preposition that it needs, and none that it has no place for.
fn verb_fits(context: &Context<'_>, one: &Match, plain: &str) -> bool {
    let Some(row) = context.row(one.start..one.start + 1) else { return false };
    let tree = context.tree;
    let last = |words: &str| words.rsplit(' ').next().is_some_and(is_preposition);
    let own = one.pattern.word.base;
    let passive = context.class(one.start.wrapping_sub(1)).any(Class::BE)
        || tree.is_passive(row)
        || (context.word(row).xpos == Xpos::VBN && context.word(row).deprel == Deprel::Acl);
    let object = || {
        tree.object(row).is_some_and(|object| object > row)
            || context.class(one.end).any(Class::DETERMINER.or(Class::POSSESSIVE))
            || (context.headline && context.is_content(one.end))
    };
    // "pounced on the report": what follows is the preposition's.
    let governs = own.contains(' ')
        && last(own)
        && context.tokens.get(one.end).is_some_and(|next| {
            next.is_word() && (!context.class(one.end).any(Class::PREPOSITION.or(Class::CONJUNCTION)))
        });
    let clause = || {
        let clausal = |child: usize| {
            matches!(context.word(child).deprel, Deprel::Ccomp | Deprel::Xcomp | Deprel::Obl) && child > row
        };
        tree.children(row).any(clausal)
    };
    // In a headline the parser may miss who does it.
    let human = || {
        has_human_agent(context, row)
            || context.headline && context.class(one.start.wrapping_sub(1)).any(Class::HUMAN)
    };
    if plain == "criticise" && !human() {
        return false;
    }
    if plain == "die" {
        return !passive && !object();
    }
    if listed(EITHER).any(|verb| plain.starts_with(verb)) {
        return true;
    }
    if plain == "change position" || listed(INTRANSITIVE).any(|verb| verb == plain) {
        return !passive && !object() && !clause() && !governs;
    }
    let behind = context.class(one.end).any(Class::PREPOSITION.or(Class::TO));
    match last(plain) {
        true => !passive && (governs || object()),
        false => passive || governs || (object() && !behind),
    }
}

fn is_preposition(word: &str) -> bool {
    word == "to" || listed(PREPOSITIONS).any(|one| one == word)
}

fn that_follows(context: &Context<'_>, one: &Match) -> bool {
    context.tokens.get(one.end).is_some_and(|next| context.words(next).eq_ignore_ascii_case("that"))
}

/// Whether what is said follows at once or has been said: "admitted that", "…, she admitted."
fn clause_follows(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.start + 1) else { return false };
    let next = context.tokens.get(one.end);
    let before = context.class(one.start.wrapping_sub(1));
    let passive = before.any(Class::BE);
    let helped = before.any(Class::BE.or(Class::HAVE).or(Class::ADVERB));
    // "only decades later revealed that": a participle without its helper.
    if context.word(row).xpos == Xpos::VBN && !helped && context.tree.subject(row).is_none() {
        return false;
    }
    let that = next.is_some_and(|next| context.words(next).eq_ignore_ascii_case("that"));
    let marks = next.is_none() || context.is_mark(one.end, &[',', '.', ':', '“', '"', '‘']);
    let tree = context.tree;
    let clause = tree.child(row, &[Deprel::Ccomp]).is_some_and(|clause| clause > row);
    let object = tree.child(row, &[Deprel::Obj, Deprel::Iobj]).is_some();
    let preposition = context.class(one.end).any(Class::PREPOSITION);
    that || marks
        || (passive && context.class(one.end).any(Class::TO))
        || (clause && !object && !preposition && !context.class(one.end).any(Class::TO))
}

/// A noun that another follows is part of its name or description: "the dictator Oman Reth", "mob rule".
fn noun_fits(context: &Context<'_>, one: &Match, plain: &str) -> bool {
    let follows = context
        .tokens
        .get(one.end)
        .is_some_and(|next| next.is_capital() && !context.title_case && !context.opens(one.end));
    let part = describes_noun(context, one);
    // "Regime forces" are government forces.
    !follows && (!part || plain == "government")
}

/// A helper cannot stand behind another: "did not", for "failed to", behind "had".
fn auxiliary_fits(context: &Context<'_>, one: &Match, plain: &str) -> bool {
    const HELPER: Class = Class::MODAL.or(Class::HAVE).or(Class::TO).or(Class::DO).or(Class::BE);
    !plain.starts_with("d")
        || !plain.ends_with(" not")
        || !context.class(one.start.wrapping_sub(1)).any(HELPER)
}

fn opens_with_vowel(word: &str) -> bool {
    const SOUND: [&str; 5] = ["hour", "honest", "heir", "honour", "honor"];
    const NO_SOUND: [&str; 6] = ["uni", "use", "usu", "eu", "one", "once"];
    let word = word.to_lowercase();
    let begins = |some: &[&str]| some.iter().any(|one| word.starts_with(one));
    begins(&SOUND) || (word.starts_with(['a', 'e', 'i', 'o', 'u']) && !begins(&NO_SOUND))
}
