//! What is worth a row, and which row comes first.

use parallax_layers::number_comparison::{Comparison, Verdict};
use parallax_layers::numbers::Modifier;

use crate::{about, figure::Figure, likeness, question::Question, subject::Subject};

/// What a reader wants to know first.
pub(crate) fn rank(row: &Comparison) -> u8 {
    match row.verdict {
        Verdict::Conflict => 0,
        _ if row.at_odds => 1,
        Verdict::Compatible => 2,
        Verdict::Agree if !row.about.starts_with("the age of ") => 3,
        Verdict::NotComparable => 4,
        Verdict::Agree => 5,
        Verdict::Single | Verdict::Other => 6,
    }
}

/// Whether that the figures are the same tells nothing: "two sides", "several stores", "a few weeks", "three times",
/// "the sixties", "$7", and what is of nothing named or is of many: "12 metres", "201 yards".
pub(crate) fn is_trivial(figures: &[Figure<'_>], question: &Question, row: &Comparison) -> bool {
    let single = row.verdict == Verdict::Single;
    let bare = |figure: &Figure<'_>| {
        matches!(figure.subject, Subject::Size(_) | Subject::Age)
            && figure.number.unit == row_unit(figures, question)
    };
    let bare =
        row.verdict == Verdict::Agree && about::is_bare(&row.about) && question.figures(figures).all(bare);
    if !single && (bare || question.figures(figures).all(is_detail)) {
        return true;
    }
    const FEW: f64 = 2.0;
    const SEVERAL: f64 = 20.0;
    const COINS: f64 = 100.0;
    let small = |figure: &Figure<'_>| {
        let below =
            |most: f64| figure.number.value.is_some_and(|value| value <= most && value.fract() == 0.0);
        let vague =
            figure.range.modifier == Modifier::Vague && figure.number.low.is_none_or(|low| low < SEVERAL);
        match &figure.subject {
            Subject::Things(_) => {
                below(FEW)
                    || vague
                    || (figure.counted == Some("times") && below(SEVERAL))
                    || is_decade(figure)
            }
            Subject::Size(_) => below(FEW) || vague,
            Subject::Money(_) => below(COINS) && figure.topic.is_none() && figure.marks.rate.is_none(),
            Subject::People(_)
            | Subject::Share
            | Subject::Age
            | Subject::Vote
            | Subject::Sentence
            | Subject::Magnitude => false,
        }
    };
    question.figures(figures).all(small)
}

/// The unit of the first figure.
fn row_unit(figures: &[Figure<'_>], question: &Question) -> Option<String> {
    question.figures(figures).next()?.number.unit.clone()
}

/// Whether a count is of something that its clause says nothing of, and is small or of what there is much of.
fn is_detail(figure: &Figure<'_>) -> bool {
    const FEW: f64 = 4.0;
    let named = figure.asked.is_some() || figure.counted.is_some_and(|counted| counted.contains(' '));
    let whole = figure.range.point.is_none_or(|point| point.fract() == 0.0);
    let whole = whole && figure.number.value.is_none_or(|value| value.fract() == 0.0);
    let small = figure.range.modifier == Modifier::Vague
        || whole && figure.range.high < FEW && figure.source.is_none();
    // "six points behind"
    let many = likeness::is_of_many(figure) && figure.counted != Some("points");
    matches!(figure.subject, Subject::Things(_)) && !named && (small || many)
}

/// "nineteen sixties" counts nothing.
fn is_decade(figure: &Figure<'_>) -> bool {
    const DECADES: [&str; 8] =
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    figure.counted.is_some_and(|counted| DECADES.contains(&counted))
}

/// Whether a figure that only one article gives is worth a row: people to whom something happened,
/// money, shares, and other counts from ten up. A small count ("two buckets"), a distance, an age
/// or how long something took is detail that articles leave out without leaving anything out.
pub(crate) fn matters(figure: &Figure<'_>) -> bool {
    const MANY: f64 = 10.0;
    match figure.subject {
        Subject::People(_)
        | Subject::Money(_)
        | Subject::Share
        | Subject::Vote
        | Subject::Sentence
        | Subject::Magnitude => true,
        Subject::Things(_) => {
            let broken = figure.range.point.is_some_and(|point| point.fract() != 0.0);
            (figure.range.low >= MANY || broken) && figure.range.modifier != Modifier::Vague
        }
        Subject::Size(_) | Subject::Age => false,
    }
}
