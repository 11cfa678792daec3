//! Numbers that lean on the one before them: it says what they are of.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::numbers::{Number, NumberKind};

use crate::{
    figure::Figure,
    noun,
    subject::{POINT, Subject, is_human},
    words::{Plain, words},
};

/// Whether a number may lean on one of the same article: one of its sentence, or of the sentence before if it goes on with it.
pub(crate) fn follows(text: &str, before: &Figure<'_>, sentence: Span, number: &Number) -> bool {
    let goes_on = || goes_on(text, sentence, number) || are_both_of_points(before, number);
    before.sentence == sentence || (before.is_in_sentence_before(text, sentence) && goes_on())
}

/// Whether a bare number is of what the number before it is of.
pub(crate) fn leans_on(before: &Figure<'_>, number: &Number, left: &[Plain<'_>]) -> bool {
    leans(left, &before.subject) || are_both_of_points(before, number)
}

/// Whether a bare number is of what the number before it is of, because the noun is said once:
/// "built for 3,000 vehicles a day and carried almost 8,000", "aged 29 and 34", "from 38 crowns to 55".
fn leans(left: &[Plain<'_>], before: &Subject) -> bool {
    let hedges = [
        "almost", "nearly", "about", "around", "only", "just", "barely", "some", "over", "than", "more",
        "at", "least",
    ];
    let last = left.iter().rev().find(|word| !hedges.contains(&word.as_ref())).map_or("", AsRef::as_ref);
    match before {
        Subject::Age => last == "and",
        Subject::Things(_) | Subject::Money(_) => {
            ["to", "from", "for", "carried", "carries", "spent", "paid", "got"].contains(&last)
        }
        // "Organisers put the number at 2,000".
        Subject::People(_) => {
            let named = |word: &Plain<'_>| {
                ["attendance", "count", "crowd", "figure", "it", "number", "toll", "total", "turnout"]
                    .contains(&word.as_ref())
            };
            let put = left.last().is_some_and(|word| word == "at") && left.iter().rev().take(5).any(named);
            let there = matches!(left, [.., there, were] if there == "there" && were == "were");
            // "Police spoke of 900", "the organisers of 25,000".
            let told = matches!(left, [.., teller, of] if ["of", "at"].contains(&of.as_ref())
                && (["spoke", "spoken", "talked"].contains(&teller.as_ref()) || is_human(teller) || teller == "union"));
            let was = matches!(left, [.., it, was] if ["it", "there"].contains(&it.as_ref()) && was == "was");
            told || put
                || there
                || was
                || ["for", "to", "counted", "claimed", "estimated", "said"].contains(&last)
        }
        Subject::Share | Subject::Size(_) | Subject::Vote | Subject::Sentence | Subject::Magnitude => false,
    }
}

impl Figure<'_> {
    /// Whether it stands in the sentence right before another, in one paragraph.
    fn is_in_sentence_before(&self, text: &str, sentence: Span) -> bool {
        let gap = text.get(self.sentence.end as usize..sentence.start as usize);
        gap.is_some_and(|gap| gap.trim().is_empty() && !gap.contains("\n"))
    }
}

/// Whether a number of a new sentence answers what the one before it did: "Police had spoken of 4,000", "The organisers
/// said it was 4,000", "The board put that number at 11".
fn goes_on(text: &str, sentence: Span, number: &Number) -> bool {
    const FAR: usize = 60;
    let start = (sentence.start as usize).max((number.number.start as usize).saturating_sub(FAR));
    let end = number.number.start as usize;
    let start = text.ceil_char_boundary(start.min(end));
    let before = words(text, start, end);
    let before: Vec<&str> = before.iter().map(|word| word.text).collect();
    let rounds = before.iter().rev().take_while(|word| HEDGES.contains(word)).count();
    match &before[..before.len() - rounds] {
        [.., "spoke" | "spoken", "of"] => true,
        [.., "said" | "say" | "says", "it" | "there", "was" | "were"] => true,
        [.., "said" | "counted" | "claimed" | "estimated"] => true,
        [.., of, "at"] => before.iter().any(|word| ["put", "puts"].contains(word)) && COUNTS.contains(of),
        _ => false,
    }
}

/// Whether a bare fraction stands behind one of percentage points: "is 0.28 of a percentage point. A recount is automatic
/// below 0.25".
fn are_both_of_points(before: &Figure<'_>, number: &Number) -> bool {
    let fraction = number.value.is_some_and(|value| value.fract() != 0.0 && value < 1.0);
    before.subject == Subject::Things(POINT.to_owned()) && fraction && number.kind == NumberKind::Count
}

/// What may stand before a number and says how exact it is.
const HEDGES: [&str; 12] =
    ["about", "almost", "around", "at", "just", "least", "more", "nearly", "only", "over", "some", "than"];

/// What a count is called that was told before.
const COUNTS: [&str; 9] =
    ["attendance", "crowd", "figure", "it", "number", "that", "toll", "total", "turnout"];

/// Whether a number is told as a part of the people before it: "23 people were hurt, six of them officers",
/// "23 people were hurt, including six officers".
pub(crate) fn is_part_of(
    text: &str,
    whole: &Figure<'_>,
    number: &Number,
    plain: &[Plain<'_>],
    at: &Range<usize>,
) -> bool {
    let led = at.start.checked_sub(1).is_some_and(|before| plain[before] == "including");
    let own = &text[number.span.range()];
    let behind = text.get(number.span.end as usize..).unwrap_or_default();
    let of_them = [" of them ", " of whom "].iter().any(|of| own.contains(of) || behind.starts_with(of));
    let fewer = number.value.zip(whole.number.value).is_some_and(|(part, whole)| part < whole);
    number.kind == NumberKind::Count
        && matches!(whole.subject, Subject::People(_))
        && number.predicate.is_none()
        && fewer
        && (led || of_them)
        && noun_is_human(number, text)
}

fn noun_is_human(number: &Number, text: &str) -> bool {
    let counted = number.counted.and_then(|counted| text.get(counted.range()));
    counted.and_then(noun::head).is_some_and(|head| is_human(&head))
}
