//! Whether a number is a change: "40 more", "3% higher", "rose 3%", "an increase of 4".

use parallax_layers::numbers::Change;

use crate::{cursor::Cursor, lexicon::Mark};

/// The change that the words behind a number name, and where it ends: "40 more", "3% higher", "a 5% rise".
pub(crate) fn behind(end: Cursor<'_>, measured: bool) -> Option<(Change, Cursor<'_>)> {
    let at = end.over_hyphen();
    // "71 percent, down from 74"
    let moved = at.over_if(at.is_mark(','));
    if moved.is_any(&["up", "down"]) && moved.next().is("from") {
        return Some((if moved.is("up") { Change::Up } else { Change::Down }, end));
    }
    let change = if at.is_any(&["more", "additional", "extra", "further"]) {
        Change::More
    } else if at.is_any(&["fewer", "less"]) {
        Change::Fewer
    } else if at.has(Mark::UpBehind) && measured {
        Change::Up
    } else if at.has(Mark::DownBehind) && measured {
        Change::Down
    } else {
        return None;
    };
    let adverb =
        matches!(change, Change::More | Change::Fewer) || at.is_any(&["higher", "lower", "up", "down"]);
    Some((change, if adverb { at.next() } else { end }))
}

/// The change that the words before a number name: "rose 3%", "fell by 20", "up 5%", "an increase of 4".
pub(crate) fn before(first: Cursor<'_>, measured: bool) -> Option<Change> {
    let by = first.back_over(&["by", "of"]);
    let small = ["a", "an", "the", "another", "further", "sharply", "only"];
    let word = by.back_over(&small).before();
    if !measured && by == first {
        return None;
    }
    // "cut the fee by $10"
    let parted = || by.before().backwards(4).find(|at| is_change(*at)).filter(|_| by.is("by") && measured);
    let word = if is_change(word) { word } else { parted()? };
    Some(if word.has(Mark::Rose) { Change::Up } else { Change::Down })
}

fn is_change(at: Cursor<'_>) -> bool {
    at.has(Mark::Rose) || at.has(Mark::Fell)
}
