//! What an analysis of a story cannot tell: gaps in what its articles give away.

mod section;

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Each, Layer, One, Order, Pass, Story, View};
use parallax_layers::{
    outlet::{Genre, Outlet, Published},
    structure::{Line, last_line},
};
use parallax_lexicon::spaced;
use parallax_press::is_cut_off;
use serde::{Deserialize, Serialize};

pub use section::ALWAYS;

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Fewer words of article than this are too few to say what it leaves out.
    pub short: usize,
}

impl Default for Settings {
    fn default() -> Self {
        // A newspaper's "brief" has about this length.
        Self { short: 120 }
    }
}

/// One thing this analysis cannot tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Limit {
    /// The articles of which it cannot be told; none, when it holds for the story.
    pub articles: Vec<ArticleIndex>,
    /// What cannot be told and why, in a sentence or two.
    pub text: String,
}

impl Layer for Limit {
    const NAME: &'static str = "limits";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}

/// Says what cannot be told.
pub struct Limits(Settings);

type OfArticle<'a> = One<'a, (&'a [Line], &'a [Outlet])>;

impl Pass for Limits {
    type Settings = Settings;
    type Reads = Each<(Line, Outlet)>;
    type Writes = Limit;

    const VERSION: u32 = 2;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self(settings))
    }

    /// Each limit once, with all articles that have it.
    fn run(&self, story: &Story, articles: View<'_, Self>) -> Vec<Limit> {
        let those = |holds: &dyn Fn(&OfArticle<'_>) -> bool| -> Vec<ArticleIndex> {
            articles.iter().filter(|one| holds(one)).map(|one| one.index).collect()
        };
        let outlet = |holds: Holds| those(&|one| one.rows.1.first().is_some_and(holds));
        let cut_off = those(&breaks_off);
        let short = those(&|one| !cut_off.contains(&one.index) && self.is_short(one));
        let too_short = format!(
            "There are fewer than {} words of article: what seems to be left out may stand elsewhere on the page.",
            self.0.short
        );
        let mut told: Vec<_> =
            OF_OUTLETS.iter().map(|&(holds, text)| (outlet(holds), text.to_owned())).collect();
        told.extend([(cut_off, CUT_OFF.to_owned()), (short, too_short)]);
        told.retain(|(articles, _)| !articles.is_empty());
        if story.articles.len() == 1 {
            told.push((Vec::new(), ALONE.to_owned()));
        }
        told.into_iter().map(|(articles, text)| Limit { articles, text }).collect()
    }
}

/// What cannot be told for want of something about an article's publication.
const OF_OUTLETS: &[(Holds, &str)] = &[
    (|outlet| outlet.name.is_none(), "The outlet is not proven."),
    (
        |outlet| outlet.published.is_none(),
        "The day of publication is not known: where figures differ, or something is left out, it may be the earlier or \
         the later article.",
    ),
    (
        |outlet| matches!(outlet.published, Some(Published::Between { .. })),
        "The day of publication is known only as an interval: which article is the earlier may not be told.",
    ),
    (
        |outlet| outlet.genre == Some(Genre::Opinion),
        "An opinion piece: its judgements are its business, and no measure of the outlet's reporting.",
    ),
];

/// What cannot be told of an article of which only the beginning is there.
const CUT_OFF: &str =
    "The text breaks off: what seems to be left out may stand in the part that is not here.";

/// What cannot be told where there is nothing to compare with.
const ALONE: &str =
    "There is one article: nothing can be said of what others tell differently, or leave out.";

/// Whether something about a publication cannot be told.
type Holds = fn(&Outlet) -> bool;

/// Whether there is more of an article than its page has.
fn breaks_off(one: &OfArticle<'_>) -> bool {
    last_line(one.article, one.rows.0).is_some_and(|(last, behind)| is_cut_off(last, behind))
}

impl Limits {
    fn is_short(&self, one: &OfArticle<'_>) -> bool {
        let own = one.rows.0.iter().filter(|line| line.role.is_article());
        // Counted no further than needed.
        own.flat_map(|line| spaced(&one.article[line.span])).take(self.0.short).count() < self.0.short
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Limits);
