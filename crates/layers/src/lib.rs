//! Rows that more than one pass reads: a module a layer, named as the layer is.
//!
//! A layer lives with its pass until a second pass reads it; then it moves here. What two passes would
//! both work out from rows is a view, beside them: [`words::Tree`], [`one_event::OneEvent`], [`slant::own_voice`],
//! [`structure::own_words`], [`structure::role_at`], [`voices::voice_at`]; of rows of any layer, [`row_around`].

pub mod actors;
pub mod agencies;
pub mod agency_of_action;
pub mod contrast;
pub mod dates;
pub mod entities;
pub mod facts;
pub mod frames;
pub mod labels;
pub mod names;
pub mod number_comparison;
pub mod numbers;
pub mod one_event;
pub mod outlet;
pub mod quote_variants;
pub mod quotes;
pub mod sentences;
pub mod shared_text;
pub mod slant;
pub mod speakers;
pub mod structure;
pub mod timeline;
pub mod voices;
pub mod words;

use parallax_corpus::Span;

/// The row that all of a stretch lies in, of rows in order of which none overlaps another.
#[must_use]
pub fn row_around<R>(rows: &[R], at: Span, span: impl Fn(&R) -> Span) -> Option<&R> {
    let until = rows.partition_point(|row| span(row).start <= at.start);
    rows[..until].last().filter(|row| span(row).contains(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_around_what_lies_in_it_whole() {
        let rows = [Span::new(2, 5), Span::new(5, 9), Span::new(12, 14)];
        let around = |start, end| row_around(&rows, Span::new(start, end), |row| *row).copied();
        assert_eq!(around(2, 5), Some(rows[0]));
        assert_eq!(around(6, 9), Some(rows[1]));
        assert_eq!([around(0, 1), around(4, 6), around(9, 11), around(13, 15)], [None; 4]);
    }
}
