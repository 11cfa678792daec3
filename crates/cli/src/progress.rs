//! A bar on standard error, on a terminal only.

use std::{fmt::Write, time::Duration};

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

/// A bar over so many articles. Nothing is drawn unless standard error is a terminal, nor for a
/// run that is over before anyone could read it.
pub(crate) fn bar(articles: u64) -> ProgressBar {
    const WORTH_A_BAR: u64 = 500;
    if articles < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(articles), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:30} {human_pos}/{human_len} articles{left}");
    if let Ok(style) = style { bar.with_style(style.with_key("left", left)) } else { bar }
}

/// How long it will still take, as soon as that can be told.
fn left(state: &ProgressState, out: &mut dyn Write) {
    const TELLS: Duration = Duration::from_secs(5);
    if state.elapsed() >= TELLS {
        let _ = write!(out, ", {:#} left", HumanDuration(state.eta()));
    }
}
