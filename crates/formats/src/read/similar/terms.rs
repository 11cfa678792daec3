//! The words of an article, and what each weighs.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use parallax_corpus::Article;
use parallax_lexicon::{
    Joints, WordForm, WordSet, calendar, case::is_capital, classes, fold, inflect::stem, without_possessive,
    words,
};

/// Words with their weights, in a fixed order.
pub(super) type Vector = Vec<(u64, f64)>;

/// By how much a name tells more of an event than another word: who, and where;
const NAME: f64 = 1.5;
/// a figure: how many, how much, which year;
const FIGURE: f64 = 1.5;
/// a word of the headline: what the article is about.
const HEADLINE: f64 = 1.5;
/// So many bytes of a text without a headline stand for one.
const OPENING: usize = 80;
/// So many of its heaviest words stand for an article.
const WORDS: usize = 100;
/// Rarity is counted as if so many articles about other things were there too: in a small corpus
/// all may be about one event, and then the words they share are the ones that matter.
const OTHERS: f64 = 200.0;

/// What was seen of a word in an article.
#[derive(Default)]
struct Seen {
    times: u32,
    name: bool,
    figure: bool,
    headline: bool,
}

/// The words of an article's headline and text, by how often they stand there and what they are.
pub(super) fn of(article: &Article) -> Vector {
    let headline = article.declared.headline.as_deref().unwrap_or_default();
    let from = article.front_matter.map_or(0, |span| span.end as usize);
    let text = &article.text[from..];
    let mut seen: BTreeMap<u64, Seen> = BTreeMap::new();
    for word in words(headline, JOINTS) {
        // In a headline any word may have a capital.
        note(&mut seen, word, |seen| seen.headline = true);
    }
    let opening = if headline.is_empty() { OPENING } else { 0 };
    let mut before = None;
    for word in words(text, JOINTS) {
        let name = is_capital(word.text) && !opens_sentence(text, before, word.start);
        before = Some(word.end());
        note(&mut seen, word, |seen| {
            seen.name |= name;
            seen.headline |= word.start < opening;
        });
    }
    seen.into_iter().map(|(word, seen)| (word, seen.weight())).collect()
}

/// Names keep the stop of "U.S.", figures the comma of "1,200".
const JOINTS: Joints = Joints::NONE.apostrophe().stop().comma();

fn note(seen: &mut BTreeMap<u64, Seen>, word: WordForm<'_>, mark: impl FnOnce(&mut Seen)) {
    let figure = word.text.starts_with(|c: char| c.is_ascii_digit());
    let folded = fold(without_possessive(word.text));
    let says_little = folded.chars().nth(2).is_none() || SAYS_LITTLE.contains(&folded);
    if figure || !says_little {
        let seen = seen.entry(hash(&stem(&folded))).or_default();
        seen.times += 1;
        seen.figure = figure;
        mark(seen);
    }
}

impl Seen {
    /// The second time a word tells less than the first.
    fn weight(&self) -> f64 {
        let factor = |is: bool, factor: f64| if is { factor } else { 1.0 };
        f64::from(self.times).sqrt()
            * factor(self.name, NAME)
            * factor(self.figure, FIGURE)
            * factor(self.headline, HEADLINE)
    }
}

/// Whether what begins at `at` may have its capital from its place alone.
fn opens_sentence(text: &str, before: Option<usize>, at: usize) -> bool {
    before.is_none_or(|end| text[end..at].contains(['.', '!', '?', ':', '\n', '"', '“', '”', '‘']))
}

/// Vectors of length one, of each article's heaviest words: rare ones weigh more.
pub(super) fn weighted<T: AsRef<[(u64, f64)]>>(articles: &[T]) -> Vec<Vector> {
    let mut in_articles: HashMap<u64, u32> = HashMap::new();
    for (word, _) in articles.iter().flat_map(AsRef::as_ref) {
        *in_articles.entry(*word).or_default() += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "fewer articles than that")]
    let count = articles.len() as f64;
    // Words in more articles than this tell events apart too little for what they cost.
    let common = 50.0 + 10.0 * count.sqrt();
    let weigh = |(word, weight): &(u64, f64)| {
        let known = f64::from(in_articles[word]);
        let rarity = (1.0 + (count + OTHERS) / (known + 1.0)).ln();
        // Between once and twice, as it is in the product of two articles: what is rare has to stand out of many words.
        (known <= common).then(|| (*word, weight * rarity * rarity.sqrt()))
    };
    articles.iter().map(|terms| of_length_one(terms.as_ref().iter().filter_map(weigh).collect())).collect()
}

fn of_length_one(mut vector: Vector) -> Vector {
    vector.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    vector.truncate(WORDS);
    vector.sort_by_key(|(word, _)| *word);
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    for (_, weight) in &mut vector {
        *weight /= length;
    }
    vector
}

/// FNV-1a: the same on every machine and in every version.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Words that say nothing of what an article is about, and that no count tells from the rest in a small corpus: those
/// that hold sentences together, and those of all news.
static SAYS_LITTLE: LazyLock<WordSet> = LazyLock::new(|| {
    let mut lists = classes::ALL.to_vec();
    lists.extend(calendar::WEEKDAYS);
    lists.push(OF_NEWS);
    lists.push(BETWEEN);
    WordSet::new(lists)
});

const OF_NEWS: &str = "said says say told according year years day days week time new first last people percent share \
                       read news";

const BETWEEN: &str =
    "also only just even still very then there here now too however own same other yet not per";
