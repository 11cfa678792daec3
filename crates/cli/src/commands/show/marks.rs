//! Rows of any layer as marks: where they stand in an article, and what is told of them.

use parallax_corpus::{Article, ArticleIndex, Layer, Span};
use parallax_formats::Results;
use parallax_layers::{
    numbers::{Number, NumberKind},
    quotes::Quote,
};
use serde_json::{Map, Value};

use super::{row::Row, told};

/// A row that stands in an article.
#[derive(Debug)]
pub(crate) struct Mark {
    /// Which of the layers that are shown.
    pub(crate) layer: usize,
    /// Its words, from left to right; none where a row of the article points nowhere.
    pub(crate) spans: Vec<Span>,
    /// What there is to say of it.
    pub(crate) told: String,
}

/// Which rows are shown.
pub(crate) struct Choice {
    /// Every row of the layers; else those only that are the article's own to answer for.
    pub(crate) all: bool,
    /// Those of these kinds; all, if empty.
    pub(crate) kinds: Vec<String>,
}

impl Choice {
    fn wants(&self, fields: &Map<String, Value>) -> bool {
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let of_kind = self.kinds.is_empty()
            || text("kind").is_some_and(|kind| self.kinds.iter().any(|one| one == kind));
        let is_another_s = matches!(text("voice"), Some("quoted" | "attributed"));
        of_kind && (self.all || !is_another_s)
    }
}

/// The rows of a layer that stand in an article of a story, or across its articles and in this one.
pub(crate) fn marks(
    read: &Results<'_>,
    article: ArticleIndex,
    layer: usize,
    name: &str,
    choice: &Choice,
) -> Vec<Mark> {
    let own = read.articles[article.0 as usize].get(name);
    let Some(table) = own.or_else(|| read.found.get(name)) else { return Vec::new() };
    let quotes = if name == Quote::NAME { table.rows::<Quote>() } else { None };
    let numbers = if name == Number::NAME { table.rows::<Number>() } else { None };
    let mark = |index: usize| {
        let Row { mut spans, fields } = Row::of(table, index, article)?;
        if !choice.wants(&fields) || (own.is_none() && spans.is_empty()) {
            return None;
        }
        let told = match (quotes, numbers) {
            (Some(quotes), _) => {
                let quote = &quotes[index];
                if !choice.all && !quote.is_speech() {
                    return None;
                }
                spans = attribution(&read.story[article], quote);
                told::quote(quote)
            }
            (_, Some(numbers)) => {
                let number = &numbers[index];
                if !choice.all && !is_news(number) {
                    return None;
                }
                spans = vec![number.span];
                told::number(number)
            }
            (None, None) => told::row(&fields),
        };
        Some(Mark { layer, spans, told })
    };
    (0..table.len()).filter_map(mark).collect()
}

/// The words that say who is quoted; what is quoted shows its own marks. Where nobody is named, it is all there is.
fn attribution(article: &Article, quote: &Quote) -> Vec<Span> {
    let mut says = [&quote.source[..], &quote.cue].concat();
    if says.is_empty() {
        says.clone_from(&quote.content);
    }
    says.sort_unstable();
    // "The mayor" and "said" are one stretch to a reader.
    says.dedup_by(|next, last| {
        let joined = last.end >= next.start
            || article[Span { start: last.end, end: next.start }].chars().all(|c| c == ' ' || c == ',');
        if joined {
            *last = last.to(*next);
        }
        joined
    });
    says
}

/// Whether somebody has to vouch for a figure. Ages, days and ranks are seldom in dispute.
fn is_news(number: &Number) -> bool {
    use NumberKind::{Age, Duration, Ordinal, Score};
    number.claim && !matches!(number.kind, Age | Duration | Ordinal | Score)
}
