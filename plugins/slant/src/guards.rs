//! Whether a word of the lists is what its rule takes it for: its part of speech, names by their capitals,
//! what is denied, and the neighbourhood the rule asks for or forbids.

use parallax_corpus::Span;
use parallax_layers::{
    names::{NameKind, name_at},
    slant::SlantKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::{case::Case, fold, tokens::Token};

use crate::{
    arguments,
    classes::Class,
    context::Context,
    lists::{Aim, CLASS_ACTS, CLASS_CRITIQUES, CLASS_MEASURES, CLASS_SPEAKERS, CLASS_WORDS, Part},
    matcher::Match,
    near::Near,
    negated, part,
    silenced::Guard,
    sourced, target, told,
    topic::is_side,
};

/// How far off a word may stand that makes another literal; farther off only what the syntax puts beside it.
const UNLESS: usize = 4;
/// The same for words that the syntax ties to a whole clause.
const UNLESS_OF_CLAUSE: usize = 8;
/// How far off a word may stand that a rule asks for.
const WHEN: usize = 8;

/// What keeps the words from being a finding: the first guard that says no.
pub(crate) fn silencer(context: &Context<'_>, one: &Match) -> Option<Guard> {
    let rule = one.rule();
    let says_no = if context.topic.rules_out(rule) {
        Guard::Topic
    } else if rule.contested && !is_contested(context, one) {
        Guard::Sides
    } else if !in_its_place(context, one) {
        Guard::Place
    } else if is_hyphened(context, one) {
        Guard::Hyphen
    } else if told::is_told(context, one) {
        Guard::Told
    } else if refers_back(context, one) || says_which(context, one) {
        Guard::Which
    } else if is_of_the_writer(context, one) {
        Guard::Writer
    } else if !not_a_name(context, one) {
        Guard::Name
    } else if !of_somebody(context, one) {
        Guard::Nobody
    } else if !part::is_part(context, one, rule.part) {
        Guard::Part
    } else if !rule.after.is_empty() && !beside(context, one.start.checked_sub(1), &rule.after) {
        Guard::After
    } else if !next_fits(context, one) {
        Guard::Before
    } else if !arguments::fit(context, one) {
        Guard::Argument
    } else if rule.calm && arguments::is_shouted(context) {
        Guard::Shouted
    } else if rule.part == Part::Reporting && is_left_open(context, one) {
        Guard::Open
    } else if !rule.when.is_empty() && !rule.when.is_around(context, one.start..one.end, WHEN) {
        Guard::When
    } else if rule.alone && part::describes_noun(context, one) {
        Guard::Alone
    } else if let Some(at) = ruled_out_by(context, one) {
        let Token { start, end, .. } = context.tokens[at];
        Guard::Unless(Span { start, end })
    } else if negated::is_negated(context, one) {
        Guard::Denied
    } else {
        return None;
    };
    Some(says_no)
}

/// Whether the sentence, in an article on such things, tells of those between whom a side can be taken, and the syntax
/// ties what describes to one of them; where the list asks for it, of whatever part of speech and in a short text too.
fn is_contested(context: &Context<'_>, one: &Match) -> bool {
    let (first, last) = (context.tokens.first(), context.tokens.last());
    let describes = matches!(one.rule().part, Part::Adjective | Part::Adverb) && !context.topic.is_short();
    first.zip(last).is_some_and(|(first, last)| context.topic.has_sides(first.start, last.end))
        && (!(describes || one.rule().tied) || is_tied_to_side(context, one))
}

fn is_tied_to_side(context: &Context<'_>, one: &Match) -> bool {
    // "sky-high gas prices", "Lund was a divisive figure": what is described may stand farther off.
    let described = context.row(one.start..one.end).and_then(|row| target::described(context, row));
    let meant = described.and_then(|noun| target::named_by(context, noun));
    let far = described.into_iter().chain(meant).filter_map(|row| context.token(row));
    context.tied(one).chain(far).any(|at| takes_part(context, at))
}

/// Whether a word is for somebody who may take a side, or for something that sides differ on.
pub(crate) fn takes_part(context: &Context<'_>, at: usize) -> bool {
    const MATTERS: [&Near; 5] =
        [&CLASS_MEASURES, &CLASS_WORDS, &CLASS_SPEAKERS, &CLASS_ACTS, &CLASS_CRITIQUES];
    context.row(at..at + 1).is_some_and(|row| {
        is_side(&fold(&context.word(row).lemma))
            || arguments::is_human(context, row)
            || MATTERS.iter().any(|class| class.is_at(context, at))
    })
}

/// "Forensic experts", "court sources": which ones, is said.
fn says_which(context: &Context<'_>, one: &Match) -> bool {
    let noun = context.row(one.start..one.start + 1);
    one.rule().kind == SlantKind::VagueSource
        && noun.is_some_and(|noun| {
            context.word(noun).upos == Upos::Noun
                && context.tree.left(noun).any(|child| {
                    matches!(context.word(child).deprel, Deprel::Amod | Deprel::Compound | Deprel::NmodPoss)
                        && context.word(child).lemma != "many"
                })
        })
}

/// Headline devices count in headlines only; a source is named below the headline, where there is room for it.
fn in_its_place(context: &Context<'_>, one: &Match) -> bool {
    let kind = one.rule().kind;
    if context.headline { !sourced::needs_source(kind) } else { kind != SlantKind::Headline }
}

/// "Did he admit it?", "admitting or denying that": nobody is said to have said it.
fn is_left_open(context: &Context<'_>, one: &Match) -> bool {
    let or = |at: usize| context.tokens.get(at).is_some_and(|token| context.words(token) == "or");
    arguments::is_question(context) || or(one.end) || or(one.start.wrapping_sub(1))
}

/// "Anti-" before it, "-led" behind it: a part of a longer word.
fn is_hyphened(context: &Context<'_>, one: &Match) -> bool {
    let hyphen = |mark: Option<char>| matches!(mark, Some('-' | '‑' | '–' | '/'));
    let (before, behind) = (
        &context.text[..context.tokens[one.start].range().start],
        &context.text[context.tokens[one.end - 1].range().end..],
    );
    let joins =
        |mark: Option<char>, next: Option<char>| hyphen(mark) && next.is_some_and(char::is_alphanumeric);
    let mut left = before.chars().rev();
    let mut right = behind.chars();
    joins(left.next(), left.next()) || joins(right.next(), right.next())
}

/// "The experts said", "forty experts said": those who were named before, or are counted.
fn refers_back(context: &Context<'_>, one: &Match) -> bool {
    one.rule().kind == SlantKind::VagueSource
        && one.start.checked_sub(1).is_some_and(|at| {
            let before = context.word_at(at);
            let counted = context.row(at..at + 1).is_some_and(|row| context.word(row).upos == Upos::Num);
            counted || ["the", "these", "those", "both"].iter().any(|one| before.eq_ignore_ascii_case(one))
        })
}

/// "I was wrong": a judgement of the writer's own doings.
fn is_of_the_writer(context: &Context<'_>, one: &Match) -> bool {
    let kind = one.rule().kind;
    let judges = matches!(kind, SlantKind::Judgement | SlantKind::LoadedWord | SlantKind::Presupposition);
    let row = context.row(one.start..one.end);
    let said_of = match one.rule().part {
        Part::Adjective => row,
        // "I foolishly left"
        Part::Adverb => row.and_then(|row| context.tree.head(row)),
        // "if we ignore the fact"
        Part::Phrase => row,
        _ => None,
    };
    judges
        && said_of
            .and_then(|row| context.tree.subject(row))
            .is_some_and(|subject| matches!(&*context.word(subject).lemma, "I" | "i" | "we"))
}

/// A name for a government is one only for somebody's: "the regime of Ada Lund", not "a regime of
/// exercise".
fn of_somebody(context: &Context<'_>, one: &Match) -> bool {
    let of = context.tokens.get(one.end).is_some_and(|token| context.words(token) == "of");
    let somebody =
        || (one.end + 1..one.end + 4).any(|at| context.tokens.get(at).is_some_and(Token::is_capital));
    one.rule().target != Some(Aim::Owner) || !of || somebody()
}

/// Whether a token is one of these words, as they are written.
fn beside(context: &Context<'_>, at: Option<usize>, words: &Near) -> bool {
    at.and_then(|at| context.tokens.get(at)).is_some_and(|token| words.any_is(&fold(context.words(token))))
}

fn next_fits(context: &Context<'_>, one: &Match) -> bool {
    let rule = one.rule();
    let free = rule.before.is_empty() && !rule.before_judged;
    let capital = |at: usize| context.tokens.get(at).is_some_and(Token::is_capital) && !context.title_case;
    let marked = context.is_mark(one.end, &['“', '"', '‘', '\'']);
    let named = || capital(one.end + usize::from(marked));
    if rule.before_common && named() {
        return false;
    }
    free || beside(context, Some(one.end), &rule.before)
        || (rule.before_judged && context.class(one.end).any(Class::JUDGED))
}

/// "Massacre", "the Radical Party": a capital in the middle of a sentence is a name's.
fn not_a_name(context: &Context<'_>, one: &Match) -> bool {
    let opens = || context.opens(one.start);
    one.pattern.written.case.admits(
        context.text,
        context.tokens,
        one.start..one.end,
        context.title_case,
        opens,
    ) && !(one.pattern.written.case == Case::Lower && is_in_name(context, one))
}

/// "Savage": of Mr Savage, wherever it stands.
fn is_in_name(context: &Context<'_>, one: &Match) -> bool {
    let own = Span { start: context.tokens[one.start].start, end: context.tokens[one.end - 1].end };
    let name = name_at(context.names, own).filter(|name| name.span.contains(own));
    // "Rioters" at the start of a sentence is a noun in the plural.
    let proper = context.first(one).is_some_and(|word| word.xpos == Xpos::NNP);
    let capital = context.tokens[one.start].is_capital();
    proper && capital && name.is_some_and(|name| name.kind != NameKind::Misc)
}

/// The word that makes it literal: a function word beside it, another near by or tied to it by the syntax.
fn ruled_out_by(context: &Context<'_>, one: &Match) -> Option<usize> {
    let (own, rule) = (one.start..one.end, one.rule());
    let clausal = matches!(rule.part, Part::Adverb | Part::Phrase | Part::Reporting);
    let reach = if clausal { UNLESS_OF_CLAUSE } else { UNLESS };
    let tied = || context.tied(one).find(|at| rule.unless.is_at(context, *at));
    let near = || rule.unless.around(context, own.clone(), reach).or_else(tied);
    rule.beside.around(context, own.clone(), 1).or_else(|| if rule.unless.is_empty() { None } else { near() })
}
