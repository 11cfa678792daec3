//! Which articles are about one event, by their words and dates.
//!
//! Single-pass clustering as in Y. Yang, T. Pierce and J. Carbonell, "A study on retrospective and
//! on-line event detection" (SIGIR 1998): articles are taken by date; each joins the cluster whose
//! centroid is nearest by the cosine of TF-IDF weights, when it is near enough and has an article
//! of nearly the same days, and else begins a cluster. An inverted index finds the clusters that
//! share a word with it; the commonest words are left out of it, so that a large corpus does not
//! take quadratic time. Texts are read twice and not held.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use parallax_corpus::Article;

/// How near an article must be to a cluster's centroid. With what follows, B-cubed F is 0.87 on the
/// events of ECB+ (which come in pairs that are alike) and 0.88 on AllSides' roundups of 2021.
const NEAR: f64 = 0.18;
/// How many days may lie between an article and a cluster's first or last.
const DAYS: i32 = 3;
/// So many of its heaviest words stand for an article.
const WORDS: usize = 80;
/// Rarity is counted as if so many articles about other things were there too: in a small corpus
/// all may be about one event, and then the words they share are the ones that matter.
const OTHERS: f64 = 200.0;

/// The cluster of each of `count` articles. One that cannot be read is by itself.
pub(crate) fn clusters(count: usize, load: impl Fn(usize) -> Option<Article>) -> Vec<usize> {
    let mut in_articles: HashMap<u64, u32> = HashMap::new();
    let mut days = Vec::with_capacity(count);
    for index in 0..count {
        let article = load(index);
        days.push(article.as_ref().and_then(day));
        for word in article.iter().flat_map(|article| words(article).into_keys()) {
            *in_articles.entry(word).or_default() += 1;
        }
    }
    let mut by_day: Vec<usize> = (0..count).collect();
    // Those without a date last: by then all clusters are there.
    by_day.sort_by_key(|index| (days[*index].is_none(), days[*index]));
    let mut clusters = Clusters::default();
    let mut found = vec![0; count];
    for index in by_day {
        let vector = load(index).map(|article| vector(&article, &in_articles, count)).unwrap_or_default();
        found[index] = clusters.join(&vector, days[index]);
    }
    found
}

/// Words with their weights, in a fixed order; of length one.
type Vector = Vec<(u64, f64)>;

fn vector(article: &Article, in_articles: &HashMap<u64, u32>, count: usize) -> Vector {
    // Words in more articles than this tell events apart too little for what they cost.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
    let common = 50 + (10.0 * (count as f64).sqrt()) as u32;
    let weigh = |(word, times): (u64, u32)| {
        let known = *in_articles.get(&word)?;
        let rarity = (1.0 + (count as f64 + OTHERS) / (f64::from(known) + 1.0)).ln();
        (known <= common).then(|| (word, f64::from(times) * rarity))
    };
    let mut vector: Vector = words(article).into_iter().filter_map(weigh).collect();
    vector.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    vector.truncate(WORDS);
    vector.sort_by_key(|(word, _)| *word);
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    for (_, weight) in &mut vector {
        *weight /= length;
    }
    vector
}

/// Words with how often they stand in an article's text and headline. They are cut here, and not by `lexicon`, whose
/// business is what passes find: `NEAR` was measured with these words, and this crate knows the model alone.
fn words(article: &Article) -> BTreeMap<u64, u32> {
    let from = article.front_matter.map_or(0, |span| span.end as usize);
    let headline = article.declared.headline.as_deref().unwrap_or_default();
    let mut words = BTreeMap::new();
    for text in [headline, &article.text[from..]] {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if word.chars().nth(2).is_none() {
                continue;
            }
            let word = word.to_lowercase();
            if !FUNCTION_WORDS.contains(&word.as_str()) {
                *words.entry(hash(&word)).or_default() += 1;
            }
        }
    }
    words
}

/// FNV-1a: the same on every machine and in every version.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The day of publication, counted from one that is before all newspapers.
fn day(article: &Article) -> Option<i32> {
    let published = article.declared.published.as_deref()?;
    // The date as written, whatever the time zone: a few days are allowed for anyway.
    let date: Date = published.get(..10)?.parse().ok()?;
    let first = Date::constant(1600, 1, 1);
    Some((date - first).get_days())
}

/// What was clustered so far.
#[derive(Default)]
struct Clusters {
    clusters: Vec<Cluster>,
    /// For each word the clusters that have it, by number, with its weight there.
    having: HashMap<u64, Vec<(usize, f64)>>,
}

struct Cluster {
    /// The length of the sum of its articles' vectors, squared.
    squared: f64,
    /// First and last day, when one is known.
    days: Option<(i32, i32)>,
}

impl Cluster {
    fn is_of(&self, day: Option<i32>) -> bool {
        match (self.days, day) {
            (Some((first, last)), Some(day)) => first - DAYS <= day && day <= last + DAYS,
            _ => true,
        }
    }
}

impl Clusters {
    /// The nearest cluster, or a new one.
    fn join(&mut self, vector: &Vector, day: Option<i32>) -> usize {
        let mut products: BTreeMap<usize, f64> = BTreeMap::new();
        for (word, weight) in vector {
            for (cluster, there) in self.having.get(word).into_iter().flatten() {
                if self.clusters[*cluster].is_of(day) {
                    *products.entry(*cluster).or_default() += weight * there;
                }
            }
        }
        let near = products
            .into_iter()
            .map(|(cluster, product)| (cluster, product, product / self.clusters[cluster].squared.sqrt()));
        // The earliest of several that are equally near.
        let nearest = near.reduce(|best, other| if other.2 > best.2 { other } else { best });
        let (joined, product) = match nearest.filter(|nearest| nearest.2 >= NEAR) {
            Some((cluster, product, _)) => (cluster, product),
            None => {
                self.clusters.push(Cluster { squared: 0.0, days: None });
                (self.clusters.len() - 1, 0.0)
            }
        };
        self.add(joined, vector, product, day);
        joined
    }

    fn add(&mut self, to: usize, vector: &Vector, product: f64, day: Option<i32>) {
        let cluster = &mut self.clusters[to];
        cluster.squared += 2.0 * product + 1.0;
        if let Some(day) = day {
            let (first, last) = cluster.days.unwrap_or((day, day));
            cluster.days = Some((first.min(day), last.max(day)));
        }
        for (word, weight) in vector {
            let having = self.having.entry(*word).or_default();
            match having.binary_search_by_key(&to, |(cluster, _)| *cluster) {
                Ok(at) => having[at].1 += weight,
                Err(at) => having.insert(at, (to, *weight)),
            }
        }
    }
}

/// Words of three letters and more that say nothing of what an article is about: they hold
/// sentences together, and in a small corpus no count tells them from the rest.
const FUNCTION_WORDS: &[&str] = &[
    "the",
    "and",
    "for",
    "but",
    "nor",
    "yet",
    "not",
    "that",
    "this",
    "these",
    "those",
    "who",
    "whom",
    "whose",
    "which",
    "what",
    "when",
    "where",
    "while",
    "why",
    "how",
    "his",
    "her",
    "hers",
    "him",
    "she",
    "its",
    "our",
    "ours",
    "your",
    "you",
    "they",
    "them",
    "their",
    "was",
    "were",
    "been",
    "being",
    "are",
    "has",
    "have",
    "had",
    "having",
    "does",
    "did",
    "done",
    "will",
    "would",
    "shall",
    "should",
    "can",
    "could",
    "may",
    "might",
    "must",
    "with",
    "without",
    "within",
    "from",
    "into",
    "onto",
    "upon",
    "over",
    "under",
    "above",
    "below",
    "between",
    "among",
    "through",
    "during",
    "before",
    "after",
    "since",
    "until",
    "about",
    "against",
    "toward",
    "towards",
    "because",
    "although",
    "though",
    "than",
    "then",
    "there",
    "here",
    "also",
    "only",
    "just",
    "even",
    "still",
    "very",
    "more",
    "most",
    "much",
    "many",
    "some",
    "any",
    "all",
    "both",
    "each",
    "every",
    "either",
    "neither",
    "other",
    "another",
    "such",
    "same",
    "own",
    "too",
    "now",
    "out",
    "off",
    "down",
    "per",
    "via",
    "however",
    "said",
    "says",
    "say",
    "told",
    "according",
    "year",
    "years",
    "day",
    "days",
    "week",
    "time",
    "new",
    "one",
    "two",
    "first",
    "last",
    "people",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "percent",
    "share",
    "read",
    "news",
];
