//! What each article has of a statement.

use parallax_corpus::Cite;
use parallax_layers::{
    facts::{Cell, Status},
    one_event::OneEvent,
    outlet::Published,
    voices::Voice,
};

use crate::{
    Article,
    groups::Centre,
    index::{Index, Near, Scores},
    statement::Statement,
    terms::Part,
    told::Told,
};

/// A cell for each article: its own words for the statement, or the nearest that it has.
pub(crate) fn cells(
    index: &Index<'_>,
    articles: &[Article<'_>],
    event: &OneEvent,
    centre: &Centre,
    scores: &mut Scores,
) -> Vec<Cell> {
    let statement = &index.statements[centre.statement];
    let missing = Missing::of(index, articles, event, centre, scores);
    let cell = |(at, one): (usize, &Article<'_>)| {
        let near = of(&centre.near, at);
        let other = near.and_then(|near| index.best(statement, near.sentence));
        let sentence = |at: usize| one.cite(index.sentences[at].span);
        let nearest = near.map(|near| sentence(near.sentence));
        let (status, teller, spans, nearest) = match (near.map_or(Told::No, |near| near.told), other) {
            _ if at == centre.article => {
                (status(statement), Some(statement), vec![one.cite(statement.span)], None)
            }
            (Told::Whole, Some(other)) => {
                (status(other), Some(other), vec![span(index, one, statement, other)], None)
            }
            (Told::No | Told::Part, _) if missing.is_before(one) => {
                (Status::NotYet, None, Vec::new(), nearest)
            }
            (Told::No, _) => match of(&centre.core, at).or_else(|| missing.in_other_words(at)) {
                Some(like) => (Status::Partial, None, Vec::new(), Some(sentence(like))),
                None if missing.may_be_missed(at) => (Status::Absent, None, Vec::new(), nearest),
                None => (Status::Partial, None, Vec::new(), nearest),
            },
            (_, other) => (Status::Partial, other, Vec::new(), nearest),
        };
        let source = teller.and_then(|teller| teller.source.clone());
        Cell { article: one.index, status, source, spans, nearest }
    };
    articles.iter().enumerate().map(cell).collect()
}

/// What has to be known before an article is said to leave a statement out.
struct Missing<'i> {
    /// The day of it.
    day: Option<&'i str>,
    /// The nearest sentences to other wordings of it, with their articles.
    alike: Vec<(usize, Near)>,
    /// The articles that are surely of the event of those that tell it.
    of_event: Vec<bool>,
}

impl<'i> Missing<'i> {
    fn of(
        index: &'i Index<'_>,
        articles: &[Article<'_>],
        event: &OneEvent,
        centre: &Centre,
        scores: &mut Scores,
    ) -> Self {
        /// So many wordings are looked for.
        const WORDINGS: usize = 4;
        let statement = &index.statements[centre.statement];
        let sentences: Vec<usize> = centre.tellings().collect();
        let wordings = sentences.iter().filter_map(|&sentence| index.best(statement, sentence));
        let alike = wordings.take(WORDINGS).flat_map(|wording| {
            let near = index.near(wording, scores).into_iter();
            near.filter(|(_, near)| near.told > Told::No || index.is_like(wording, near.sentence))
        });
        let alike = alike.collect();
        let others = sentences.iter().map(|&sentence| index.sentences[sentence].article);
        let tellers: Vec<usize> = std::iter::once(centre.article).chain(others).collect();
        let of_event = (0..articles.len()).map(|at| event.is_sure(at, &tellers)).collect();
        Self { day: day(index, statement), alike, of_event }
    }

    /// Whether an article was published before the day of it.
    fn is_before(&self, one: &Article<'_>) -> bool {
        published(one).zip(self.day).is_some_and(|(out, day)| out < day)
    }

    /// The sentence of an article that is like another wording.
    fn in_other_words(&self, article: usize) -> Option<usize> {
        self.alike.iter().find(|(own, _)| *own == article).map(|(_, near)| near.sentence)
    }

    fn may_be_missed(&self, article: usize) -> bool {
        self.of_event[article]
    }
}

/// What is known of an article, of a list in their order.
fn of<T: Copy>(list: &[(usize, T)], article: usize) -> Option<T> {
    list.binary_search_by_key(&article, |(article, _)| *article).ok().map(|at| list[at].1)
}

/// Where an article tells it: the clause, or the sentence where one clause alone has too little of it.
fn span(index: &Index<'_>, one: &Article<'_>, centre: &Statement, other: &Statement) -> Cite {
    let sentence = &index.sentences[other.sentence];
    let whole = index.coverage(centre, &sentence.terms);
    let clause = index.coverage(centre, &other.with_kin);
    one.cite(if clause >= 0.8 * whole { other.span } else { sentence.span })
}

fn status(told: &Statement) -> Status {
    match told.voice {
        Voice::Quoted | Voice::Attributed => Status::Attributed,
        _ if told.traits.hedged => Status::Hedged,
        _ => Status::Stated,
    }
}

/// The day of a thing of the past.
fn day<'s>(index: &'s Index<'_>, centre: &Statement) -> Option<&'s str> {
    let days = centre.terms.iter().filter_map(|term| match index.terms.part(*term) {
        Part::Day(day) if is_day(day) => Some(day.as_str()),
        _ => None,
    });
    days.max().filter(|_| centre.traits.past)
}

/// "2024-05-03".
fn is_day(day: &str) -> bool {
    day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// The last day on which an article can have been published.
fn published<'a>(one: &Article<'a>) -> Option<&'a str> {
    let (_, _, (_, outlet)) = &one.rows;
    match outlet.ok()?.first()?.published.as_ref()? {
        Published::Day(day) => day.get(..10),
        Published::Between { to, .. } => to.get(..10),
    }
}
