//! Hints at what articles that were put together, or were not, may have been meant for.

use super::{index::Listing, problem::Problem};

/// A file of several articles of which none names its story.
pub(crate) fn each_alone(articles: usize) -> Option<Problem> {
    let message = format!(
        "no `story` in it: each of its {articles} articles stands alone; `--stories similar` looks for those about \
         one event, `--stories folder` takes all for one"
    );
    (articles > 1).then(|| Problem::note(message))
}

/// More articles than are likely to be about one event.
pub(crate) fn many_in_one(story: &Listing) -> Option<Problem> {
    const LIKELY: usize = 30;
    let (id, articles) = (story.id.as_deref()?, story.articles.len());
    let message =
        format!("{articles} articles as one story; if these are several events: `--stories similar`");
    (articles > LIKELY).then(|| Problem::note(message).in_file(id))
}
