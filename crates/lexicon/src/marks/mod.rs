//! What stands in quotation marks, in the forms of all presses.

mod written;

use std::ops::Range;

use self::written::{Mark, Style, Turn, marks};
use crate::tokens::Token;

/// A stretch in quotation marks, within one paragraph. A quotation over several gives one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks.
    pub whole: Range<usize>,
    /// Between the marks.
    pub inside: Range<usize>,
    /// Whether it has a mark at both ends.
    pub closed: bool,
}

/// The stretches of a text's paragraphs that stand in quotation marks, in order, none within another.
///
/// Marks may be straight, curled, low, angled, doubled singles or escaped as pages do, and look either way
/// (“…”, ”…”, „…“, »…«, «…», ``…'', `…'). An apostrophe is none: not in "don't", "'68", "the farmers' pay".
/// A quotation left open ends where the next begins; or, when the next paragraph opens one, at its paragraph's end;
/// or where, some paragraphs on, a mark closes it; or else at the end of its paragraph.
///
/// ```
/// use parallax_lexicon::marks::quotations;
///
/// let text = "'The farmers' pay is low,' she said in '68. ``Go!'' he said.";
/// let inside: Vec<&str> =
///     quotations(text, [0..text.len()]).into_iter().map(|one| &text[one.inside]).collect();
/// assert_eq!(inside, ["The farmers' pay is low,", "Go!"]);
/// ```
#[must_use]
pub fn quotations(text: &str, paragraphs: impl IntoIterator<Item = Range<usize>>) -> Vec<Quotation> {
    let paragraphs: Vec<Paragraph> =
        paragraphs.into_iter().map(|place| Paragraph { marks: marks(text, place.clone()), place }).collect();
    let mut found = Vec::new();
    let mut carried = None;
    for at in 0..paragraphs.len() {
        carried = read(&paragraphs[at..], carried, &mut found);
    }
    found
}

/// Whether what begins at a byte stands in one of some quotations, which are in order, or is a mark of it.
#[must_use]
pub fn is_quoted(quotations: &[Quotation], at: usize) -> bool {
    let next = quotations.partition_point(|one| one.whole.end <= at);
    quotations.get(next).is_some_and(|one| one.whole.start <= at)
}

/// Marks the tokens that stand inside of quotations, of which they may lie in the middle.
pub fn mark(quotations: &[Quotation], tokens: &mut [Token]) {
    let Some(first) = tokens.first().map(|token| token.start as usize) else { return };
    let mut rest = &quotations[quotations.partition_point(|one| one.inside.end <= first)..];
    for token in tokens {
        let Range { start, end } = token.range();
        while rest.first().is_some_and(|one| one.inside.end <= start) {
            rest = &rest[1..];
        }
        token.quoted = rest.first().is_some_and(|one| one.inside.start <= start && end <= one.inside.end);
    }
}

#[derive(Debug)]
struct Paragraph {
    place: Range<usize>,
    marks: Vec<Mark>,
}

/// How many paragraphs on a lone closing mark is looked for.
const FAR: usize = 12;

/// A quotation that was opened and not closed yet.
#[derive(Debug, Clone)]
struct Open {
    style: Style,
    whole: usize,
    inside: usize,
}

/// How a quotation goes on behind the marks that were read.
enum End {
    /// At this mark of the paragraph.
    At(usize),
    /// It fills the paragraph.
    Paragraph,
    /// It goes on in the next.
    Later,
    /// There is none: it was no quotation.
    None,
}

/// Finds those of the first paragraph; what goes on in the next is given back.
fn read(paragraphs: &[Paragraph], carried: Option<Style>, found: &mut Vec<Quotation>) -> Option<Style> {
    let Paragraph { place, marks } = &paragraphs[0];
    let mut open = carried.map(|style| Open { style, whole: place.start, inside: place.start });
    let mut at = 0;
    loop {
        let opened = match open.take() {
            Some(open) => open,
            None => {
                let next = marks[at..].iter().position(|mark| mark.turn != Turn::Closes);
                let next = at + next?;
                at = next + 1;
                let Mark { style, place, .. } = &marks[next];
                Open { style: *style, whole: place.start, inside: place.end }
            }
        };
        let end = match opened.style {
            Style::Single => single_end(paragraphs, at),
            style => double_end(paragraphs, at, style),
        };
        let quotation = |inside: usize, whole: usize, closed: bool| Quotation {
            whole: opened.whole..whole,
            inside: opened.inside..inside,
            closed,
        };
        match end {
            End::At(next) => {
                let mark = &marks[next];
                let closed = mark.turn != Turn::Opens || mark.lags;
                let whole = if closed { mark.place.end } else { mark.place.start };
                found.push(quotation(mark.place.start, whole, closed));
                // One that opens the next is read again as such.
                at = if closed { next + 1 } else { next };
            }
            End::Paragraph | End::Later => {
                found.push(quotation(place.end, place.end, false));
                return matches!(end, End::Later).then_some(opened.style);
            }
            End::None => {}
        }
    }
}

/// Where a quotation in double or angled marks ends, behind the marks before `from`.
fn double_end(paragraphs: &[Paragraph], from: usize, style: Style) -> End {
    let next = paragraphs[0].marks[from..].iter().position(|mark| mark.style == style);
    match next {
        Some(next) => End::At(from + next),
        None if opens_next(paragraphs, style) => End::Paragraph,
        None if closes_later(paragraphs, style) => End::Later,
        None => End::Paragraph,
    }
}

/// Where a quotation in single marks ends. A mark that may be an apostrophe ends it only if no other does.
fn single_end(paragraphs: &[Paragraph], from: usize) -> End {
    let mut doubtful = None;
    let marks = paragraphs[0].marks.iter().enumerate().skip(from);
    let singles = marks.filter(|(_, mark)| mark.style == Style::Single);
    for (at, mark) in singles {
        match mark.turn {
            Turn::Opens => return doubtful.map_or(End::None, End::At),
            _ if mark.doubtful => doubtful = doubtful.or(Some(at)),
            _ => return End::At(at),
        }
    }
    match doubtful {
        _ if opens_next(paragraphs, Style::Single) => End::Paragraph,
        Some(at) => End::At(at),
        None if closes_later(paragraphs, Style::Single) => End::Later,
        None => End::None,
    }
}

/// Whether the next paragraph begins with an opening mark, as the paragraphs of one speech do.
fn opens_next(paragraphs: &[Paragraph], style: Style) -> bool {
    paragraphs.get(1).is_some_and(|next| {
        let first = next.marks.first();
        first.is_some_and(|mark| {
            mark.place.start == next.place.start && mark.style == style && mark.turn != Turn::Closes
        })
    })
}

/// Whether the first such mark of the following paragraphs closes a quotation: then one pair stands around all of
/// them.
fn closes_later(paragraphs: &[Paragraph], style: Style) -> bool {
    let behind = paragraphs.iter().skip(1).take(FAR);
    let mut marks = behind.flat_map(|paragraph| &paragraph.marks).filter(|mark| mark.style == style);
    marks.find(|mark| !mark.doubtful).is_some_and(|mark| mark.turn == Turn::Closes)
}
