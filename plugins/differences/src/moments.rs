//! At which moment of the events each article stands.

use std::collections::{BTreeMap, BTreeSet};

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    dates::{TimeExpression, TimeType},
    names::NameKind,
    outlet::{Basis, Outlet, Published},
    structure::Role,
};

use crate::{
    Difference, DifferenceKind,
    days::written,
    excerpt::beginning,
    lists::plural,
    stages::day_number,
    tellings::{Tellings, outlet},
};

/// News of one event is of a day and the next.
const APART: i64 = 2;

/// So many days are told apart.
const MOST: usize = 4;

/// Articles of days that are apart, where a later one dates what came after the others.
pub(crate) fn moments(tellings: &Tellings<'_>) -> Option<Difference> {
    let mut days: BTreeMap<&str, Vec<ArticleIndex>> = BTreeMap::new();
    for one in &tellings.articles {
        if let Some((day, _)) = published(tellings, one.index) {
            days.entry(day).or_default().push(one.index);
        }
    }
    let days = of_one_event(tellings, days.into_iter().collect());
    let later: Vec<Option<Cite>> = (0..days.len()).map(|at| news(tellings, &days, at)).collect();
    if days.len() < 2 || days.len() > MOST || later.iter().flatten().next().is_none() {
        return None;
    }
    let each = days.iter().zip(&later).map(|((day, articles), later)| {
        let (names, day) = (tellings.names(articles), written(day));
        match later {
            Some(cite) => {
                let tells = plural(articles, "tells", "tell");
                format!("{names}, of {day}, {tells} what came later: {}", beginning(tellings, *cite, 120))
            }
            None => format!("{names} {} of {day}", plural(articles, "is", "are")),
        }
    });
    let each: Vec<String> = each.collect();
    let articles: Vec<ArticleIndex> =
        days.iter().flat_map(|(_, articles)| articles.iter().copied()).collect();
    let dated = articles.iter().filter_map(|&article| {
        let (_, outlet) = published(tellings, article)?;
        Some(Cite { article, span: *outlet.published_evidence.first()? })
    });
    Some(Difference {
        kind: DifferenceKind::Stage,
        text: format!("{}.", each.join("; ")),
        evidence: dated.chain(later.iter().flatten().copied()).collect(),
        rows: articles.iter().map(|&article| AnyRef::new::<Outlet>(Some(article), 0)).collect(),
        articles,
    })
}

/// The days without those that lie weeks from where most articles are, and of which no article names two persons of theirs:
/// they tell of another event.
fn of_one_event<'a>(
    tellings: &Tellings<'a>,
    days: Vec<(&'a str, Vec<ArticleIndex>)>,
) -> Vec<(&'a str, Vec<ArticleIndex>)> {
    const FAR: i64 = 21;
    const PERSONS: usize = 2;
    let near = |one: &str, other: &str| (day_number(one) - day_number(other)).abs() <= FAR;
    let around = |day: &str| -> Vec<ArticleIndex> {
        let all = days.iter().filter(|(other, _)| near(day, other));
        all.flat_map(|(_, articles)| articles.iter().copied()).collect()
    };
    // Of as many, the first.
    let Some((main, _)) = days.iter().rev().max_by_key(|(day, _)| around(day).len()) else { return days };
    let known = persons(tellings, &around(main));
    let is_of_it = |(day, articles): &(&str, Vec<ArticleIndex>)| {
        near(day, main) || persons(tellings, articles).intersection(&known).count() >= PERSONS
    };
    days.iter().filter(|day| is_of_it(day)).cloned().collect()
}

/// The last names of persons in some articles.
fn persons<'a>(tellings: &Tellings<'a>, articles: &[ArticleIndex]) -> BTreeSet<&'a str> {
    let all = articles.iter().flat_map(|&article| tellings.entities(article));
    let named = all.filter(|one| one.kind == NameKind::Person && !one.names.is_empty());
    named.filter_map(|one| one.name.rsplit(' ').next()).collect()
}

/// The day of an article, where the page bears it.
fn published<'a>(tellings: &Tellings<'a>, article: ArticleIndex) -> Option<(&'a str, &'a Outlet)> {
    let outlet = outlet(tellings.get(article))?;
    match &outlet.published {
        Some(Published::Day(day)) if outlet.published_basis != Basis::Inferred => Some((day, outlet)),
        _ => None,
    }
}

/// What an article of some day tells first of what came after the day before it, if that is not the next.
fn news(tellings: &Tellings<'_>, days: &[(&str, Vec<ArticleIndex>)], at: usize) -> Option<Cite> {
    let (day, articles) = &days[at];
    let (before, _) = days.get(at.checked_sub(1)?)?;
    if day_number(day) - day_number(before) < APART {
        return None;
    }
    let is_new = |date: &&TimeExpression| {
        let lies = date.from.as_deref().is_some_and(|from| day_number(from) > day_number(before))
            && date.to.as_deref().is_some_and(|to| day_number(to) <= day_number(day));
        lies && matches!(date.r#type, TimeType::Date | TimeType::Time)
    };
    articles.iter().find_map(|&article| {
        let stamps =
            || published(tellings, article).into_iter().flat_map(|(_, outlet)| &outlet.published_evidence);
        let cites =
            tellings.dates(article).iter().filter(is_new).map(|date| Cite { article, span: date.span });
        cites.into_iter().find_map(|date| {
            let sentence = tellings.sentence(date);
            let told = tellings.role(date) == Some(Role::Body) && tellings.is_sentence(sentence);
            (told && !stamps().any(|stamp| stamp.overlaps(sentence.span))).then_some(sentence)
        })
    })
}
