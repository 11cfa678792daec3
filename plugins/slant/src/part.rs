//! Whether a word is the part of speech that its rule takes it for: by the syntax, and where that is
//! weak, as in headlines, by the words beside it.

use parallax_layers::{
    slant::SlantKind,
    words::{Deprel, Upos, Word, Xpos},
};
use parallax_lexicon::{
    inflect::Form,
    tokens::{Shape, Token},
};

use crate::{classes::Class, context::Context, guards, lists::Part, matcher::Match, target};

pub(crate) fn is_part(context: &Context<'_>, one: &Match, part: Part) -> bool {
    match part {
        Part::Verb => is_verb(context, one) && !(is_cue(one) && is_done_to(context, one)),
        Part::Noun => is_noun(context, one),
        Part::Adjective => is_adjective(context, one),
        Part::Reporting => is_verb(context, one) && reports(context, one),
        Part::Adverb | Part::Phrase | Part::Exact => true,
        Part::Passive => false,
    }
}

/// The class of the word before, an adverb between them passed over.
fn class_before(context: &Context<'_>, at: usize) -> Class {
    let Some(before) = at.checked_sub(1) else { return Class::NONE };
    let class = context.class(before);
    let adverb = class.any(Class::ADVERB) || context.word_at(before).ends_with("ly");
    match before.checked_sub(1) {
        Some(earlier) if adverb => context.class(earlier),
        _ => class,
    }
}

/// A verb by the syntax; in a headline, where words are left out, by its neighbours as well.
fn is_verb(context: &Context<'_>, one: &Match) -> bool {
    // "amounted to blackmail": a noun.
    let to_noun = one.start > 1
        && context.class(one.start - 1).any(Class::TO)
        && class_before(context, one.start - 1).any(Class::LEADS_TO);
    let tagged = context.first(one).is_some_and(|word| {
        // "a botched raid": an adjective.
        is_verbal(word) && !matches!(word.deprel, Deprel::Amod | Deprel::Compound)
    });
    let telegraphic = context.headline || context.title_case;
    // "the contrived outrage": a participle behind an article is none.
    let before = one.start.checked_sub(1).map(|before| context.word_at(before));
    let described = matches!(one.pattern.written.form, Form::Past | Form::Participle)
        && before.is_some_and(|before| matches!(before, "the" | "The" | "a" | "A" | "an" | "An"));
    // "denies claims": behind a verb it is a noun.
    let done = one.pattern.written.form == Form::Third
        && one.start.checked_sub(1).is_some_and(|before| {
            let verb = |row| context.word(row).upos == Upos::Verb;
            context.class(before).any(Class::REPORT) || context.row(before..before + 1).is_some_and(verb)
        });
    !to_noun && !described && !done && (tagged || (telegraphic && stands_as_verb(context, one)))
}

fn is_verbal(word: &Word) -> bool {
    word.xpos.name().starts_with("VB")
}

fn stands_as_verb(context: &Context<'_>, one: &Match) -> bool {
    const BEFORE_NOUN: Class = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PREPOSITION);
    let before = class_before(context, one.start);
    let single = one.end - one.start == 1;
    match one.pattern.written.form {
        Form::Base => {
            const BEFORE_BASE: Class = Class::TO.or(Class::MODAL).or(Class::DO).or(Class::SUBJECT);
            before.any(BEFORE_BASE) && !before.any(Class::DETERMINER.or(Class::POSSESSIVE))
                || (one.start > 0
                    && before == Class::NONE
                    && is_plural(context, one.start - 1)
                    && takes_object(context, one.end))
        }
        Form::Third => {
            let subject = one.start > 0
                && (before.any(Class::SINGULAR)
                    || context.class(one.start - 1).any(Class::SUBJECT)
                    || context.is_content(one.start - 1));
            let subject =
                subject && !before.any(BEFORE_NOUN) && !context.class(one.start - 1).any(Class::JUDGED);
            subject && (!single || takes_object(context, one.end))
        }
        Form::Past | Form::Participle => {
            !before.any(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TO).or(Class::MODAL))
                || before.any(Class::SUBJECT)
        }
        Form::Ing => !before.any(Class::DETERMINER.or(Class::POSSESSIVE)),
        Form::Plural => false,
    }
}

/// Whether an object or a complement begins here, and not a prepositional phrase or a new clause:
/// a plural noun has none.
fn takes_object(context: &Context<'_>, at: usize) -> bool {
    const NO_OBJECT: Class = Class::PREPOSITION
        .or(Class::BE)
        .or(Class::MODAL)
        .or(Class::HAVE)
        .or(Class::DO)
        .or(Class::CONJUNCTION);
    let Some(token) = context.tokens.get(at) else { return false };
    let class = context.classes.of(token);
    if token.shape == Shape::Mark {
        return context.is_mark(at, &['“', '"', '‘', '\'']);
    }
    class.any(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::OBJECT))
        || token.is_capital()
        || (context.headline && !class.any(NO_OBJECT))
}

fn is_plural(context: &Context<'_>, at: usize) -> bool {
    let token = &context.tokens[at];
    let word = context.words(token);
    token.is_word() && ((word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")) || word == "people")
}

fn is_noun(context: &Context<'_>, one: &Match) -> bool {
    let before = class_before(context, one.start);
    let after = context.class(one.end);
    let verbal = before.any(Class::MODAL.or(Class::DO))
        || (before.any(Class::SUBJECT) && !before.any(Class::POSSESSIVE));
    let to_verb = before.any(Class::TO);
    let object = after.any(Class::DETERMINER.or(Class::OBJECT).or(Class::POSSESSIVE))
        && !context.tokens.get(one.end).is_some_and(|token| {
            context.words(token).ends_with('s') && context.words(token).starts_with(['\'', '’'])
        });
    // "Did the governor lie about it?"
    let asked = one.pattern.written.form == Form::Base
        && context.is_content(one.start.wrapping_sub(1))
        && (one.start.saturating_sub(4)..one.start).any(|at| context.class(at).any(Class::DO));
    // "end the bloodshed": what is done to it shows the noun that the tagger did not see.
    let nominal = |word: &Word| {
        matches!(word.deprel.universal(), Deprel::Obj | Deprel::Nsubj | Deprel::Nmod | Deprel::Obl)
    };
    let tagged_verb =
        !context.headline && context.first(one).is_some_and(|word| is_verbal(word) && !nominal(word));
    one.end - one.start > 1
        || !(verbal || to_verb || object || asked || tagged_verb || is_attribute_of_thing(context, one))
}

/// "A sexist lens": a noun for a person that describes a thing is an adjective, and another word.
fn is_attribute_of_thing(context: &Context<'_>, one: &Match) -> bool {
    let Some(word) = context.first(one) else { return false };
    let noun = context.row(one.start..one.end).and_then(|row| target::noun_of(context, row));
    one.rule().kind == SlantKind::Label
        && matches!(word.deprel, Deprel::Amod | Deprel::Compound)
        && noun.and_then(|noun| context.token(noun)).is_none_or(|at| !guards::takes_part(context, at))
}

fn is_adjective(context: &Context<'_>, one: &Match) -> bool {
    const BEFORE: Class = Class::DETERMINER
        .or(Class::POSSESSIVE)
        .or(Class::BE)
        .or(Class::PREPOSITION)
        .or(Class::ADVERB)
        .or(Class::CONJUNCTION);
    if one.end - one.start > 1 {
        return true;
    }
    if modifies(context, one) {
        return true;
    }
    // "Brutal was the word for it": the word is spoken of.
    if one.start == 0 && context.class(one.end).any(Class::BE) {
        return false;
    }
    let before = class_before(context, one.start);
    if !one.pattern.written.participle {
        // "to brave the cold", "they fake it", "will right the wrong"
        return !before.any(Class::TO.or(Class::MODAL).or(Class::DO))
            || context.class(one.start.wrapping_sub(1)).any(Class::BE)
            || context.is_content(one.end);
    }
    // A participle: "the damning report", "was shocking"; not "shocking the crowd", "was stunned by".
    let by = context.tokens.get(one.end).is_some_and(|token| context.words(token).eq_ignore_ascii_case("by"));
    let attributive = before.any(BEFORE) || one.start == 0 || context.class(one.start - 1).any(Class::JUDGED);
    attributive
        && !by
        && (context.is_content(one.end) && !before.any(Class::BE)
            || (before.any(Class::BE) && !takes_object(context, one.end)))
}

/// Whether it stands before a noun that it describes or names a kind of: "mob boss".
pub(crate) fn describes_noun(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.end) else { return false };
    let word = context.word(row);
    let part = matches!(word.deprel, Deprel::Compound | Deprel::Amod | Deprel::NmodDesc | Deprel::Flat);
    part && context.tree.head(row).is_some_and(|head| head > row)
}

/// Whether the syntax has it modify a noun that follows: "a bloated $50 billion budget".
fn modifies(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.end) else { return false };
    context.word(row).deprel == Deprel::Amod
        && target::noun_of(context, row)
            .is_some_and(|noun| noun > row && matches!(context.word(noun).upos, Upos::Noun | Upos::Propn))
}

/// Whether the verb introduces or closes somebody's words.
fn reports(context: &Context<'_>, one: &Match) -> bool {
    let next = one.end;
    let class = context.class(next);
    let opens_clause = context.tokens.get(next).is_some_and(|token| context.words(token) == "that")
        || class.any(Class::SINGULAR.or(Class::SUBJECT))
        || context.is_mark(next, &['“', '"', '‘']);
    let closes = context.tokens.get(next).is_none_or(|_| context.is_mark(next, &[',', '.']))
        && (one.start.saturating_sub(6)..one.start).any(|at| context.is_mark(at, &[',', '”', '"', '’']));
    let inverted =
        one.start > 0 && context.is_mark(one.start - 1, &['”', '"', '’', ',']) && next < context.tokens.len();
    // "Lund, of Lunda, professes doubt": no statement.
    let inverted = inverted && !has_object(context, one);
    // ", claims that many doubt": a noun that explains another.
    let noun = one.pattern.written.form == Form::Third
        && context.is_mark(one.start.wrapping_sub(1), &[','])
        && context.tokens.get(next).is_some_and(|token| context.words(token) == "that");
    let comma_quote = context.is_mark(next, &[',', ':']) && context.is_mark(next + 1, &['“', '"', '‘']);
    // "claimed the minister had lied": a clause with its own verb close by.
    let clause = !has_object(context, one)
        && (class.any(Class::DETERMINER.or(Class::POSSESSIVE))
            || context.tokens.get(next).is_some_and(Token::is_capital))
        && (next + 1..(next + 7).min(context.tokens.len()))
            .take_while(|&at| !context.tokens[at].shape.eq(&Shape::Mark))
            // A capital is the month's: "claimed the title in May".
            .any(|at| {
                !context.tokens[at].is_capital()
                    && context.class(at).any(Class::BE.or(Class::HAVE).or(Class::MODAL).or(Class::DO))
            });
    // "girls he claimed as brides", ", muttering to himself": no words of anybody follow.
    let other = noun
        || context.tokens.get(next).is_some_and(|token| matches!(context.words(token), "as" | "by" | "since"))
            || (one.pattern.written.form == Form::Ing && !opens_clause && !comma_quote && !has_clause(context, one))
            // "their claimed “identity”"
            || context.class(one.start.wrapping_sub(1)).any(Class::DETERMINER.or(Class::POSSESSIVE));
    !other
        && !is_done_to(context, one)
        && !demands(context, one)
        && (opens_clause || closes || inverted || comma_quote || clause || has_clause(context, one))
}

/// "Maintained the fiction that it was his" keeps something up and says nothing.
fn has_object(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.start + 1) else { return false };
    let tree = context.tree;
    tree.object(row).is_some_and(|object| object > row) && tree.child(row, &[Deprel::Ccomp]).is_none()
}

/// "Snapped", "barked": a verb that may report, too.
fn is_cue(one: &Match) -> bool {
    one.rule().kind == SlantKind::ReportingVerb
}

/// "Two lines were snapped", unlike "were alleged to" and "was claimed that".
fn is_done_to(context: &Context<'_>, one: &Match) -> bool {
    let passive =
        one.pattern.written.form != Form::Ing && context.class(one.start.wrapping_sub(1)).any(Class::BE);
    let said = context.tokens.get(one.end).is_some_and(|next| matches!(context.words(next), "to" | "that"));
    passive && !said && !has_clause(context, one)
}

/// "Insisted that the bill get a vote", "that a truce must hold" tells what somebody wants.
fn demands(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.start + 1) else { return false };
    context.tree.child(row, &[Deprel::Ccomp]).is_some_and(|clause| {
        let helpers = || {
            let words = context.tree.children(clause).map(|child| context.word(child));
            words.filter(|word| word.upos == Upos::Aux)
        };
        // "be signed", "must hold"
        let wants =
            |word: &Word| word.xpos == Xpos::VB || matches!(&*word.lemma, "must" | "should" | "shall");
        // "that the bill get a vote": "get", beside a subject that would have "gets".
        let single = context.tree.subject(clause).map(|subject| context.word(subject).xpos);
        let base = match context.word(clause).xpos {
            Xpos::VB => true,
            Xpos::VBP => single.is_some_and(|xpos| matches!(xpos, Xpos::NN | Xpos::NNP)),
            _ => false,
        };
        let bare = base && helpers().next().is_none();
        clause > row && (bare || helpers().any(wants))
    })
}

/// Whether the syntax gives it a clause that says what is said: "admitted on Friday that", "claimed not to
/// have seen it".
fn has_clause(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.start + 1) else { return false };
    context.tree.children(row).any(|child| {
        let past = || {
            let helpers = context.tree.children(child).map(|row| context.word(row));
            helpers.filter(|word| word.upos == Upos::Aux).any(|word| matches!(&*word.lemma, "have" | "be"))
        };
        match context.word(child).deprel {
            Deprel::Ccomp => child > row,
            Deprel::Xcomp => past(),
            _ => false,
        }
    })
}
