//! Numbers about the same thing across the articles of a story, side by side, with a verdict.
//!
//! A number becomes a `figure`: what it is a number of, which values it leaves room for, the words
//! around it. Figures that answer one `question` are put together; the `verdict` weighs them.

mod about;
mod apart;
mod asked;
mod change;
mod context;
mod days;
mod dwelling;
mod elsewhere;
mod figure;
mod happened;
mod leaning;
mod likeness;
mod marks;
mod measure;
mod noun;
mod others;
mod question;
mod range;
mod scene;
mod section;
mod setting;
mod source;
mod story_words;
mod subject;
mod time;
mod unnamed;
mod verdict;
mod vote;
mod when;
mod words;
mod worth;

use std::collections::BTreeSet;

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Each, Maybe, Pass, Story, View};
use parallax_layers::{
    number_comparison::{Comparison, Item, Verdict},
    numbers::{Modifier, Number},
    outlet::Outlet,
    sentences::Sentence,
    structure::Line,
    words::Word,
};
use serde::{Deserialize, Serialize};

use crate::{
    elsewhere::Elsewhere,
    figure::Figure,
    others::Others,
    question::{Like, Question, Why},
    story_words::StoryWords,
    subject::Subject,
    verdict::Judged,
    worth::{is_trivial, matters, rank},
};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Also list what only one article gives a figure for.
    pub singles: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { singles: true }
    }
}

/// Sets the numbers of a story's articles side by side.
pub struct NumberComparison {
    settings: Settings,
}

impl Pass for NumberComparison {
    type Settings = Settings;
    type Reads = Each<(Line, Sentence, Number, Maybe<Outlet>, Word)>;
    type Writes = Comparison;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 8;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self { settings })
    }

    fn run(&self, _: &Story, articles: View<'_, Self>) -> Vec<Comparison> {
        let ids: Vec<&str> = articles.iter().map(|one| one.article.id.as_str()).collect();
        let (figures, vocabulary) = figure::figures(&articles);
        let mut questions = question::questions(&figures, &vocabulary);
        unnamed::unnamed_ages(&figures, &mut questions);
        unnamed::equal_ages(&figures, &mut questions);
        let others = Others::of(&figures);
        let writer = Writer {
            ids: &ids,
            figures: &figures,
            questions: &questions,
            vocabulary: &vocabulary,
            others: &others,
        };
        let alike = writer.alike();
        // A row that sets a single figure beside its look-alikes says all that its own row would.
        let mut told: Vec<usize> =
            alike.iter().flat_map(|(like, others)| others.iter().chain([like]).copied()).collect();
        told.sort_unstable();
        let mut rows: Vec<Comparison> =
            alike.iter().map(|(like, others)| writer.told_apart(*like, others)).collect();
        let elsewhere = Elsewhere::of(&articles, &figures);
        let mut singles: BTreeSet<Single> = BTreeSet::new();
        for (at, question) in questions.iter().enumerate() {
            let told_again = told.binary_search(&at).is_ok();
            let Some(row) = writer.row(question) else {
                let alone = writer.alone(question, &elsewhere).into_iter().filter(|_| self.settings.singles);
                rows.extend(
                    alone.filter(|row| row.items.iter().any(|item| singles.insert(one(&row.about, item)))),
                );
                continue;
            };
            let differ = row.verdict == Verdict::Conflict || row.at_odds;
            rows.extend(writer.of_one_day(question).filter(|_| !differ));
            let single = row.verdict == Verdict::Single;
            let says = differ || !is_trivial(&figures, question, &row);
            let wanted = !single
                || (self.settings.singles
                    && !told_again
                    && question.figures(&figures).any(matters)
                    && !elsewhere.has(&figures, question));
            if says && wanted {
                // One figure of an article for one thing is told once.
                let told = |item: &Item| !singles.insert(one(&row.about, item));
                if single && row.items.iter().all(told) {
                    continue;
                }
                rows.push(row);
            }
        }
        // What differs first; what everybody tells alike of somebody, and what one alone has, last.
        rows.sort_by_key(rank);
        rows
    }
}

struct Writer<'w, 'a> {
    ids: &'w [&'w str],
    figures: &'w [Figure<'a>],
    questions: &'w [Question],
    vocabulary: &'w StoryWords,
    others: &'w Others<'w>,
}

impl Writer<'_, '_> {
    /// One question with its answers; `None` where they cannot be set against each other.
    fn row(&self, question: &Question) -> Option<Comparison> {
        let judge = |answers: &[&Figure<'_>]| verdict::judge(answers, self.ids, self.vocabulary);
        let current = question.current(self.figures);
        let (Judged { verdict, at_odds, reason }, told) = match judge(&current) {
            // What an article calls an older figure contradicts nobody.
            Some(judged)
                if judged.at_odds || matches!(judged.verdict, Verdict::Conflict | Verdict::Single) =>
            {
                (judged, current)
            }
            Some(judged) => (judged, question.figures(self.figures).collect()),
            // Of those that differ nothing can be said; others may agree.
            None => {
                let agreeing = question.agreeing(self.figures)?;
                (judge(&agreeing)?, agreeing)
            }
        };
        let mut items: Vec<Item> = told.into_iter().map(item).collect();
        if verdict == Verdict::Single {
            // What an article says twice is one figure.
            let mut said: Vec<(Option<f64>, Option<f64>, Modifier)> = Vec::new();
            items.retain(|item| {
                let figure = (item.low, item.high, item.modifier);
                let new = !said.contains(&figure);
                said.push(figure);
                new
            });
        }
        let reason = match verdict {
            Verdict::Agree => format!(
                "{reason}{}",
                self.others.told(self.figures, question, self.ids, self.vocabulary.is_small())
            ),
            _ => reason,
        };
        let about = about::about(self.figures, question);
        Some(Comparison { about, items, verdict, at_odds, reason })
    }

    /// The answers of one day, where they differ and those of other days hide it.
    fn of_one_day(&self, question: &Question) -> Option<Comparison> {
        let (Judged { verdict, at_odds, reason }, articles) =
            days::of_one_day(self.figures, question, self.ids, self.vocabulary)?;
        let own = question.figures(self.figures);
        let own = own.filter(|figure| !figure.marks.stale && articles.contains(&figure.article));
        let about = about::about(self.figures, question);
        Some(Comparison { about, items: own.map(item).collect(), verdict, at_odds, reason })
    }

    /// Figures that were put together and cannot be set against each other, each alone.
    fn alone(&self, question: &Question, elsewhere: &Elsewhere<'_>) -> Vec<Comparison> {
        let own = question.figures(self.figures).filter(|figure| matters(figure));
        let own = own.filter(|figure| !elsewhere.has_value(figure));
        let row = |figure: &Figure<'_>| {
            let reason = format!("Only {} gives this figure.", self.ids[figure.article]);
            let about = about::about(self.figures, question);
            Comparison { about, items: vec![item(figure)], verdict: Verdict::Single, at_odds: false, reason }
        };
        own.map(row).collect()
    }

    /// Questions that another article's figure might be taken to answer, each with the questions
    /// that such figures do answer.
    fn alike(&self) -> Vec<(usize, Vec<usize>)> {
        /// A row with more would not be read.
        const MOST: usize = 8;
        let mut others: Vec<Vec<usize>> = vec![Vec::new(); self.questions.len()];
        for (at, question) in self.questions.iter().enumerate() {
            if let Some(like) = question.like
                && others[like.question].len() < MOST
                && self.witness(like.question, at, like.why).is_some()
            {
                others[like.question].push(at);
            }
        }
        others.into_iter().enumerate().filter(|(_, others)| !others.is_empty()).collect()
    }

    /// A figure of each of two questions, from different articles and not the same, told apart by this.
    fn witness(&self, a: usize, b: usize, why: Why) -> Option<(&Figure<'_>, &Figure<'_>)> {
        /// One of the first few will do.
        const FIRST: usize = 4;
        let first = |at: usize| self.members(at).take(FIRST);
        let mut pairs = first(a).flat_map(|a| first(b).map(move |b| (a, b)));
        pairs.find(|(a, b)| {
            a.article != b.article
                && (!a.range.agrees(&b.range) || change::is_of_one(a, b))
                && likeness::differs(a, b, self.vocabulary) == Some(why)
        })
    }

    fn members(&self, question: usize) -> impl Iterator<Item = &Figure<'_>> {
        self.questions[question].figures(self.figures)
    }

    /// Figures that look alike and answer different questions.
    fn told_apart(&self, like: usize, others: &[usize]) -> Comparison {
        let (mut items, mut clauses) = (Vec::new(), Vec::new());
        let (mut changes, mut of_changes) = (None, false);
        for other in others {
            let (Some(Like { figure, why, .. }), Some(first)) =
                (self.questions[*other].like, self.members(*other).next())
            else {
                continue;
            };
            let pair = (&self.figures[figure], first);
            let of_two = pair.0.article != pair.1.article;
            let (one, another) =
                Some(pair).filter(|_| of_two).or_else(|| self.witness(like, *other, why)).unwrap_or(pair);
            clauses.push(verdict::told_apart(one, another, why, self.ids));
            items.extend([item(one), item(another)]);
            if why == Why::Trend {
                let of = || about::done(one).map(str::to_owned);
                (changes, of_changes) = (change::thing(one).or_else(of), true);
            }
        }
        items.sort_by_key(|item| item.span);
        items.dedup();
        let at_odds = of_changes;
        let about =
            changes.map(|thing| format!("change in {thing}")).or(of_changes.then(|| "change".to_owned()));
        let about = about.unwrap_or_else(|| about::about(self.figures, &self.questions[like]));
        Comparison { about, items, verdict: Verdict::NotComparable, at_odds, reason: clauses.join(" ") }
    }
}

fn item(figure: &Figure<'_>) -> Item {
    let Number { low, high, modifier, from, to, .. } = figure.number;
    let (low, high) = match figure.subject {
        Subject::Vote => {
            let (more, fewer) = figure.range.votes();
            (Some(fewer), Some(more))
        }
        _ => (*low, *high),
    };
    Item {
        article: figure.cite.article,
        span: figure.cite,
        low,
        high,
        modifier: *modifier,
        from: from.clone(),
        to: to.clone(),
        source: figure.source.clone(),
    }
}

/// A figure that one article alone gives: of what, in which article, between which bounds.
type Single = (String, ArticleIndex, [u64; 2]);

fn one(about: &str, item: &Item) -> Single {
    let bits = |bound: Option<f64>| bound.unwrap_or(f64::NAN).to_bits();
    (about.to_owned(), item.article, [bits(item.low), bits(item.high)])
}

#[cfg(feature = "plugin")]
parallax_edge::export!(NumberComparison);
