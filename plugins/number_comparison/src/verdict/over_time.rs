//! Counts that change as an event goes on.

use parallax_layers::{
    number_comparison::{Doubt, Verdict},
    numbers::Modifier,
};

use super::{Judged, Judging};
use crate::{figure::Figure, happened::Course, likeness::Bond, source};

impl Judging<'_, '_> {
    /// A count that changes as an event goes on: the later one may be higher.
    pub(super) fn over_time(
        &self,
        low: &Figure<'_>,
        high: &Figure<'_>,
        course: Course,
        bond: Bond,
    ) -> Judged {
        let earlier = |a: &Figure<'_>, b: &Figure<'_>| {
            a.published.zip(b.published).is_some_and(|(a, b)| a.is_before(&b))
        };
        // Two who count, or the earlier count told again beside the later one: it is no later count.
        if self.is_told_again(low, high) || self.is_disputed(low, high, course) {
            return self.conflict(low, high, bond);
        }
        if earlier(low, high) || (course == Course::Moves && earlier(high, low)) {
            let (first, last) = if earlier(low, high) { (low, high) } else { (high, low) };
            let when = |figure: &Figure<'_>| {
                figure.published.map(|moment| format!(" of {moment}")).unwrap_or_default()
            };
            let (last, first) = (
                format!("{}{}", self.said(last), when(last)),
                format!("{}{}", self.said(first), when(first)),
            );
            return Judged::of(Verdict::Compatible, &format!("{last} {} {first}", Doubt::LaterCount.words()));
        }
        if earlier(high, low) {
            // Nobody is un-killed; but tolls are corrected.
            if course == Course::Grows && bond >= Bond::Sure {
                return self.doubted(low, high, Doubt::LowerIsLater);
            }
            let (less, more) = (self.said(low), self.said(high));
            let reason = format!("{less} is less than {more}, and the later count");
            return Judged::of(Verdict::Compatible, &reason);
        }
        // The day may only not have been read; those who move are counted once an event is over.
        if low.published.is_none() || high.published.is_none() {
            let told = self.doubted(low, high, Doubt::WhichIsLater);
            let counted = course == Course::Moves && low.source.is_some() == high.source.is_some();
            return if counted { told.into_conflict() } else { told };
        }
        // Within a day the dead grow more and the arrested are let go, by whoever counts them.
        self.doubted(low, high, Doubt::Later)
    }

    /// Whether an article that is no earlier than the one with the higher figure has the lower one as well.
    fn is_told_again(&self, low: &Figure<'_>, high: &Figure<'_>) -> bool {
        let Some(when) = high.published else { return false };
        self.answers.iter().any(|other| {
            let exact = |figure: &Figure<'_>| figure.range.modifier != Modifier::Vague;
            other.article != high.article
                && other.article != low.article
                && exact(other)
                && other.range.agrees(&low.range)
                && other.published.is_some_and(|published| !published.is_before(&when))
        })
    }

    /// Whether two who are named count those who move, and no day tells their counts apart.
    fn is_disputed(&self, low: &Figure<'_>, high: &Figure<'_>, course: Course) -> bool {
        let told = |figure: &Figure<'_>| figure.source.is_some();
        let one = source::are_one(low.source.as_deref(), high.source.as_deref());
        course == Course::Moves && !self.in_order(low, high) && (told(low) || told(high)) && !one
    }

    /// Whether so many days lie between two articles that what they tell of may be two things.
    pub(super) fn are_days_apart(&self, a: &Figure<'_>, b: &Figure<'_>) -> bool {
        const NEAR: i32 = 3;
        a.published.zip(b.published).is_some_and(|(a, b)| !a.is_within(NEAR, &b))
    }

    /// Whether one is clearly later than the other.
    pub(super) fn in_order(&self, a: &Figure<'_>, b: &Figure<'_>) -> bool {
        let dates = a.published.zip(b.published);
        dates.is_some_and(|(a, b)| a.is_before(&b) || b.is_before(&a))
    }
}
