//! Small charts as inline SVG. Each says in words what it shows.

use maud::{Markup, html};

/// What all bars of one question are drawn on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    low: f64,
    high: f64,
}

/// The width and height of a bar, in units of the drawing.
const WIDTH: f64 = 160.0;
const HEIGHT: f64 = 16.0;

impl Scale {
    /// One on which all of some figures can be drawn; `None` where there is nothing to tell apart. It begins at 0
    /// unless the figures lie too close together for that.
    pub(crate) fn over(figures: impl Iterator<Item = f64>) -> Option<Self> {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for figure in figures.filter(|figure| figure.is_finite()) {
            (low, high) = (low.min(figure), high.max(figure));
        }
        if low >= high {
            return None;
        }
        let low = if low >= 0.0 && low < 0.6 * high { 0.0 } else { low - 0.25 * (high - low) };
        Some(Self { low, high: high + 0.05 * (high - low) })
    }

    fn x(self, figure: f64) -> f64 {
        let x = (figure - self.low) / (self.high - self.low) * (WIDTH - 12.0) + 6.0;
        // One decimal is finer than any screen.
        (x.clamp(2.0, WIDTH - 2.0) * 10.0).round() / 10.0
    }

    /// What an article gives: a point, or the range from `low` to `high`, with an arrow where it is open.
    pub(crate) fn range(self, low: Option<f64>, high: Option<f64>, told: &str) -> Markup {
        let middle = HEIGHT / 2.0;
        let (from, to) = (low.map_or(2.0, |low| self.x(low)), high.map_or(WIDTH - 2.0, |high| self.x(high)));
        let point = low.is_some() && low == high;
        html! {
            svg.bar role="img" aria-label=(told) viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } width=(WIDTH) height=(HEIGHT) {
                line.axis x1="0" x2=(WIDTH) y1=(middle) y2=(middle) {}
                @if point {
                    circle.point cx=(from) cy=(middle) r="4.5" {}
                } @else {
                    line.range x1=(from) x2=(to) y1=(middle) y2=(middle) {}
                    @if low.is_some() { circle.point cx=(from) cy=(middle) r="4.5" {} }
                    @else { path.arrow d={ "M" (from + 7.0) " " (middle - 5.0) "l-6 5 6 5" } {} }
                    @if high.is_some() { circle.point cx=(to) cy=(middle) r="4.5" {} }
                    @else { path.arrow d={ "M" (to - 7.0) " " (middle - 5.0) "l6 5 -6 5" } {} }
                }
            }
        }
    }
}

/// A share of a whole, 0 to 1.
pub(crate) fn share(share: f64, told: &str) -> Markup {
    const LONG: f64 = 80.0;
    let filled = (share.clamp(0.0, 1.0) * LONG * 10.0).round() / 10.0;
    html! {
        svg.share role="img" aria-label=(told) viewBox={ "0 0 " (LONG) " 8" } width=(LONG) height="8" {
            rect.whole x="0" y="0" width=(LONG) height="8" rx="1" {}
            rect.part x="0" y="0" width=(filled) height="8" rx="1" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_begins_at_nothing_where_figures_are_far_apart() {
        let scale = Scale::over([22.0, 51.0].into_iter()).expect("two figures");
        assert_eq!(scale.low, 0.0);
        let close = Scale::over([298.0, 300.0].into_iter()).expect("two figures");
        assert!(close.low > 200.0, "{close:?}");
        assert!(Scale::over([5.0, 5.0].into_iter()).is_none());
    }

    #[test]
    fn what_is_open_has_an_arrow_and_words_for_those_who_do_not_see_it() {
        let scale = Scale::over([0.0, 10.0].into_iter()).expect("two figures");
        let bar = scale.range(Some(3.0), None, "at least 3").into_string();
        assert!(bar.contains(r#"aria-label="at least 3""#) && bar.contains("class=\"arrow\""), "{bar}");
        assert!(!scale.range(Some(3.0), Some(3.0), "3").into_string().contains("arrow"));
    }
}
