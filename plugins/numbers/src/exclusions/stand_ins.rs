//! "One" and "half" where they are no numbers: "the one she chose", "half-time".

use crate::{cursor::Cursor, lexicon::Mark};

/// "the one she chose", "no one", "one must": stands for a person or thing.
pub(super) fn is_pronoun(one: Cursor<'_>) -> bool {
    let (before, next) = (one.before(), one.next());
    let possessor = next.is_mark('\'') && next.is_tight() && next.next().is("s");
    // "no-one"
    let tied = before.is_hyphen() && one.back(2).is_any(&["no", "any", "every", "some"]);
    if possessor
        || tied
        || next.is_any(&["another", "self", "can", "could", "should", "must", "might", "would"])
    {
        return true;
    }
    let noun = !next.is_closed() && !next.entry().is_verb();
    before.has(Mark::BeforeOne) && !noun && !next.is_hyphen()
}

/// Whether "half" is a part of something: "half of voters", "half the staff", "more than half".
pub(super) fn is_part(half: Cursor<'_>, next: Cursor<'_>) -> bool {
    let before = half.before();
    if before.is_hyphen() || before.has(Mark::WhichHalf) {
        return false;
    }
    // "half-brother", "half-time"; but "half-hour", "half-mile", "half-million".
    if next.is_hyphen() {
        return next.next().has(Mark::TiedHalf);
    }
    let compared = before.has(Mark::BeforePart) || before.is("some");
    let determiner = next.has(Mark::Determiner) && !next.is("some");
    let plural = next.has(Mark::Plural) || is_plain_plural(next);
    compared || determiner || next.is_any(&["of", "my", "as"]) || plural
}

fn is_plain_plural(at: Cursor<'_>) -> bool {
    at.letters().ends_with('s') && !at.is_closed() && !at.entry().is_verb()
}
