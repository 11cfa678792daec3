//! What an article has otherwise than another.

use std::ops::Range;

use parallax_corpus::Cite;
use parallax_layers::{
    quote_variants::{Change, ChangeKind, Lost},
    quotes::QuoteKind,
    words::Upos,
};

use crate::{
    Heard,
    align::{Alignment, Gap, align},
    form::{Form, forms},
    groups::Group,
    lost,
    saying::{Saying, Token, telling},
    speaker::Kin,
    style::{is_in_brackets, is_small, is_style},
    text::Text,
    whole,
};

/// The changes of an utterance: sentence by sentence against the longest form of each, then of whole sentences.
pub(crate) fn changes(heard: Heard<'_, '_>, groups: &[Group], longest: usize) -> Vec<Change> {
    let mut changes = Vec::new();
    for group in groups {
        let base = &heard.sayings[group[0]];
        for form in forms(heard, group) {
            let alignment = align(&base.words, &form.words);
            changes.extend(Pair { heard, base, form: &form, alignment }.changes());
        }
    }
    changes.extend(whole::left_out(heard, groups, longest));
    changes.extend(whole::joined(heard, groups));
    changes
}

/// A sentence and what another article has of it.
struct Pair<'p, 'h, 'a> {
    heard: Heard<'h, 'a>,
    base: &'p Saying,
    form: &'p Form<'h>,
    alignment: Alignment,
}

impl<'a> Pair<'_, '_, 'a> {
    fn changes(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        if self.heard.speakers.kin(self.base, self.form.first) == Kin::Apart {
            changes.push(self.whole(ChangeKind::Reattributed, None));
        }
        match self.form.kind {
            QuoteKind::Indirect => changes.extend(self.reported()),
            QuoteKind::Mixed => {
                changes.extend(self.reported());
                changes.extend(self.edits());
            }
            _ => changes.extend(self.edits()),
        }
        changes
    }

    fn texts(&self) -> [&Text<'a>; 2] {
        [&self.heard.texts[self.base.text], &self.heard.texts[self.form.first.text]]
    }

    /// Told in the article's own words, or in the same words without their marks.
    fn reported(&self) -> Option<Change> {
        let common: Vec<Token> = self.alignment.pairs().map(|(left, _)| self.base.words[left]).collect();
        // Of two reports with words in quotation marks, neither need tell the other's.
        let marked = |words: &[Token]| telling(words).filter(|word| word.quoted).count();
        if self.base.form == QuoteKind::Mixed && 2 * marked(&common) >= marked(&self.base.words) {
            return None;
        }
        let recast = self.form.kind == QuoteKind::Indirect
            && 10 * telling(&common).count() >= 9 * telling(&self.form.words).count()
            && 10 * common.len() >= 7 * self.form.words.len();
        let [text, other] = self.texts();
        let cue = &other.quotes()[self.form.first.quote].cue;
        let lost = lost::in_report((text, self.base), (other, &self.form.words, cue));
        Some(self.whole(if recast { ChangeKind::Recast } else { ChangeKind::Paraphrased }, lost))
    }

    /// The words in quotation marks that differ.
    fn edits(&self) -> Vec<Change> {
        let shorter = self.base.words.len().min(self.form.words.len());
        // Of two wordings that have little in common, it is no use to say which words they have.
        let whole = [self.base.form, self.form.kind].iter().all(|form| *form == QuoteKind::Direct);
        match 2 * self.alignment.pairs().count() < shorter {
            true if whole => return vec![self.whole(ChangeKind::Substituted, None)],
            true => return Vec::new(),
            false => {}
        }
        let gaps = self.alignment.gaps().into_iter().flat_map(|gap| self.within_marks(gap));
        gaps.filter_map(|gap| self.edit(&gap)).collect()
    }

    /// What of a gap stands in quotation marks; where one side has much more than the other, that is left out and put
    /// in, and no word stands for another.
    fn within_marks(&self, gap: Gap) -> Vec<Gap> {
        const MANY: usize = 5;
        let (bases, words) = (&self.base.words, &self.form.words);
        let left = marked(bases, gap.left, self.base.form);
        let Some((left, right)) = left.zip(marked(words, gap.right, self.form.kind)) else {
            return Vec::new();
        };
        let (few, many) = (left.len().min(right.len()), left.len().max(right.len()));
        if few > 0 && many > MANY && many > 3 * few {
            // "any longer, but it was fun" for "any more": where both begin with words of one sort, these stand for each other.
            let sort = |text: &Text<'a>, words: &[Token], at: usize| text.words()[words[at].row].upos;
            let [text, other] = self.texts();
            let sorts = [sort(text, bases, left.start), sort(other, words, right.start)];
            let describe = |upos: &Upos| matches!(upos, Upos::Adj | Upos::Adv);
            let alike = sorts[0] == sorts[1] || sorts.iter().all(describe);
            let few = if alike { few } else { 0 };
            let (left_parts, right_parts) = (left.start + few, right.start + few);
            let mut gaps = vec![
                Gap { left: left.start..left_parts, right: right.start..right_parts },
                Gap { left: left_parts..left.end, right: right_parts..right_parts },
                Gap { left: left.end..left.end, right: right_parts..right.end },
            ];
            gaps.retain(|gap| !(gap.left.is_empty() && gap.right.is_empty()));
            return gaps;
        }
        vec![Gap { left, right }]
    }

    fn edit(&self, gap: &Gap) -> Option<Change> {
        let [text, other] = self.texts();
        let (left, right) = (&self.base.words[gap.left.clone()], &self.form.words[gap.right.clone()]);
        // What stands elsewhere in the sentence has only been moved.
        let has = |words: &[Token], word: &Token| words.iter().any(|one| one.is(word));
        let moved = left.iter().all(|word| is_small(text, word) || has(&self.form.words, word))
            && right.iter().all(|word| is_small(other, word) || has(&self.base.words, word));
        let kind = match (left.is_empty(), right.is_empty()) {
            (false, false) => ChangeKind::Substituted,
            (false, true) => ChangeKind::Cut,
            (true, false) => ChangeKind::Inserted,
            (true, true) => return None,
        };
        let [mine, theirs] = [(text, &self.base.words[..]), (other, &self.form.words[..])];
        let lost = match kind {
            ChangeKind::Inserted => lost::in_words((other, right), (text, left), mine),
            _ => lost::in_words((text, left), (other, right), theirs),
        };
        if lost.is_none() && (moved || is_style((text, left), (other, right)))
            || self.heard.says_who(self.base, left)
            || self.heard.says_who(self.form.first, right)
        {
            return None;
        }
        let from = self.heard.cite(self.base.text, left);
        let to = self.heard.cite(self.form.first.text, right);
        let change = self.change(kind, from, to, lost);
        // What stands in brackets was put in, not left out by the other.
        if kind == ChangeKind::Cut && is_in_brackets((text, left)) {
            let between = change.between.into_iter().rev().collect();
            return Some(Change { between, kind: ChangeKind::Inserted, from: None, to: from, lost: None });
        }
        Some(change)
    }

    /// A change of the whole sentence.
    fn whole(&self, kind: ChangeKind, lost: Option<Lost>) -> Change {
        let [one, other] = self.texts().map(|text| text.one);
        self.change(kind, Some(one.cite(self.base.span())), Some(other.cite(self.form.span)), lost)
    }

    fn change(&self, kind: ChangeKind, from: Option<Cite>, to: Option<Cite>, lost: Option<Lost>) -> Change {
        let between = self.texts().map(|text| text.one.index).to_vec();
        Change { between, kind, from, to, lost }
    }
}

/// The words of a stretch that stand in quotation marks. Outside of them an article says it as it likes: where all is not
/// quoted, they go on from a quoted word beside the stretch; none where the marks end there.
fn marked(words: &[Token], stretch: Range<usize>, form: QuoteKind) -> Option<Range<usize>> {
    let is = |at: usize| words.get(at).is_some_and(|word| word.quoted);
    if form == QuoteKind::Direct {
        return Some(stretch);
    }
    let (before, behind) = (stretch.start.checked_sub(1).is_some_and(is), is(stretch.end));
    let first = stretch.clone().take_while(|&at| before && is(at)).count();
    let last = stretch.clone().rev().take_while(|&at| behind && is(at)).count();
    match (first, last) {
        (0, 0) => (before && behind).then_some(stretch.start..stretch.start),
        (0, last) => Some(stretch.end - last..stretch.end),
        (first, _) => Some(stretch.start..stretch.start + first),
    }
}
