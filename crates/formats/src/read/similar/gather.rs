//! Putting articles together into groups.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BinaryHeap},
};

use super::{bound, likeness::Row};

/// The number of each article's group.
pub(super) fn groups(near: &[Row], bounds: &[f64]) -> Vec<usize> {
    let mut groups = Groups::of_one(near, bounds);
    while let Some(pair) = groups.pairs.pop() {
        if groups.is_current(&pair) {
            groups.join(pair.one, pair.other);
        }
    }
    let mut of_article = vec![0; near.len()];
    for (group, members) in groups.groups.iter().enumerate() {
        for article in &members.articles {
            of_article[*article] = group;
        }
    }
    of_article
}

/// Two groups that are alike enough to be one.
struct Pair {
    /// By how much they are.
    more: f64,
    one: usize,
    other: usize,
    /// How many articles both had.
    articles: [usize; 2],
}

impl Ord for Pair {
    /// The likest last, of equals the latest first.
    fn cmp(&self, other: &Self) -> Ordering {
        let more = self.more.total_cmp(&other.more);
        more.then_with(|| {
            (other.one, other.other, other.articles).cmp(&(self.one, self.other, self.articles))
        })
    }
}

impl PartialOrd for Pair {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Pair {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Pair {}

struct Group {
    /// None, when they went to another.
    articles: Vec<usize>,
    /// The sum of their bounds.
    bounds: f64,
    /// Other groups, with the sum of the likenesses between their articles.
    near: BTreeMap<usize, f64>,
}

struct Groups {
    groups: Vec<Group>,
    pairs: BinaryHeap<Pair>,
}

impl Groups {
    fn of_one(near: &[Row], bounds: &[f64]) -> Self {
        let group = |(article, bound): (usize, &f64)| Group {
            articles: vec![article],
            bounds: *bound,
            near: BTreeMap::new(),
        };
        let groups = bounds.iter().enumerate().map(group).collect();
        let mut groups = Self { groups, pairs: BinaryHeap::new() };
        for (one, row) in near.iter().enumerate() {
            for (other, likeness) in row {
                groups.groups[one].near.insert(*other, *likeness);
                groups.groups[*other].near.insert(one, *likeness);
            }
        }
        for one in 0..near.len() {
            groups.offer(one, |other| other > one);
        }
        groups
    }

    /// Whether neither has grown since, or went to another.
    fn is_current(&self, pair: &Pair) -> bool {
        [pair.one, pair.other].map(|group| self.groups[group].articles.len()) == pair.articles
    }

    /// Remembers what a group may be joined with.
    fn offer(&mut self, one: usize, which: impl Fn(usize) -> bool) {
        let (groups, pairs) = (&self.groups, &mut self.pairs);
        let near = groups[one].near.iter().filter(|(other, _)| which(**other));
        pairs.extend(near.filter_map(|(other, likenesses)| {
            let articles = [one, *other].map(|group| groups[group].articles.len());
            let [mean_one, mean_other] = [one, *other].map(|group| groups[group].mean_bound());
            #[expect(clippy::cast_precision_loss, reason = "fewer articles than that")]
            let mean = likenesses / (articles[0] * articles[1]) as f64;
            let more = mean - bound::between(mean_one, mean_other);
            (more > 0.0).then_some(Pair { more, one, other: *other, articles })
        }));
    }

    /// The articles of `other` go to `one`.
    fn join(&mut self, one: usize, other: usize) {
        let gone = &mut self.groups[other];
        let (mut articles, bounds) = (std::mem::take(&mut gone.articles), gone.bounds);
        let near = std::mem::take(&mut gone.near);
        self.groups[one].articles.append(&mut articles);
        self.groups[one].bounds += bounds;
        for (third, likenesses) in near {
            self.groups[third].near.remove(&other);
            if third != one {
                *self.groups[one].near.entry(third).or_default() += likenesses;
                *self.groups[third].near.entry(one).or_default() += likenesses;
            }
        }
        self.offer(one, |_| true);
    }
}

impl Group {
    #[expect(clippy::cast_precision_loss, reason = "fewer articles than that")]
    fn mean_bound(&self) -> f64 {
        self.bounds / self.articles.len() as f64
    }
}
