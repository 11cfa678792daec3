//! What an analysis of a story cannot tell: gaps in what its articles give away.

mod section;

use documented::DocumentedFields;
use parallax_corpus::{Article, ArticleIndex, Each, Layer, One, Pass, Story, View};
use parallax_layers::{
    outlet::{Genre, Outlet, Published},
    structure::Line,
};
use parallax_lexicon::spaced;
use serde::{Deserialize, Serialize};

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
    /// The article; null when it holds for the story.
    pub article: Option<ArticleIndex>,
    /// What cannot be told and why, in a sentence or two.
    pub text: String,
}

impl Layer for Limit {
    const NAME: &'static str = "limits";
    type Unit = Story;
}

/// Says what cannot be told.
pub struct Limits(Settings);

type OfArticle<'a> = One<'a, (&'a [Line], &'a [Outlet])>;

impl Pass for Limits {
    type Settings = Settings;
    type Reads = Each<(Line, Outlet)>;
    type Writes = Limit;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self(settings))
    }

    fn run(&self, story: &Story, articles: View<'_, Self>) -> Vec<Limit> {
        let mut rows: Vec<Limit> = articles.iter().flat_map(|one| self.of_article(one)).collect();
        if story.articles.len() == 1 {
            let text =
                "There is one article: nothing can be said of what others tell differently, or leave out.";
            rows.push(Limit { article: None, text: text.to_owned() });
        }
        rows.extend(undated(&articles));
        rows
    }
}

impl Limits {
    fn of_article(&self, one: &OfArticle<'_>) -> Vec<Limit> {
        let (lines, outlets) = one.rows;
        let told = outlets.first().map(|outlet| [publication(outlet), genre(outlet)]);
        let texts = told.into_iter().flatten().chain([self.length(one.article, lines)]).flatten();
        texts.map(|text| Limit { article: Some(one.index), text }).collect()
    }

    fn length(&self, article: &Article, lines: &[Line]) -> Option<String> {
        let own = lines.iter().filter(|line| line.role.is_article());
        // Counted no further than needed.
        let words = own.flat_map(|line| spaced(&article[line.span])).take(self.0.short).count();
        (words < self.0.short).then(|| {
            format!("It has only {words} words of article: what it seems to leave out may stand elsewhere on its page.")
        })
    }
}

fn publication(outlet: &Outlet) -> Option<String> {
    let day = match &outlet.published {
        Some(Published::Day(_)) => None,
        Some(Published::Between { from, to }) => {
            Some(format!("Its day is known only to lie between {from} and {to}"))
        }
        None => Some("Its day of publication is not known".to_owned()),
    };
    let day = day
        .map(|day| format!("{day}: whether it knew less than the others, or left more out, cannot be told."));
    let name = outlet.name.is_none().then(|| "Nothing in it proves which outlet published it.".to_owned());
    let both: Vec<String> = [name, day].into_iter().flatten().collect();
    (!both.is_empty()).then(|| both.join(" "))
}

fn genre(outlet: &Outlet) -> Option<String> {
    let opinion = outlet.genre == Some(Genre::Opinion);
    opinion.then(|| "It is an opinion piece: its judgements are its business, and no measure of the outlet's reporting.".to_owned())
}

/// When some articles bear a day and others do not, the story's order is not known.
fn undated(articles: &[OfArticle<'_>]) -> Option<Limit> {
    let day = |one: &&OfArticle<'_>| {
        matches!(one.rows.1.first(), Some(Outlet { published: Some(Published::Day(_)), .. }))
    };
    let dated = articles.iter().filter(day).count();
    (articles.len() > 1 && dated < articles.len()).then(|| {
        let text = format!(
            "{dated} of {} articles bear a full date: where figures differ, the others may simply be earlier or later.",
            articles.len()
        );
        Limit { article: None, text }
    })
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Limits);
