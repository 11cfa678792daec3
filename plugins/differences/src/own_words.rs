//! How the articles speak in their own voice: a rank where it is beyond chance, else the words.

use std::{
    cell::LazyCell,
    collections::{BTreeMap, BTreeSet},
    ops::Deref,
};

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Span};
use parallax_layers::{
    outlet::Genre,
    slant::{Slant, SlantKind, own_voice},
    words::Upos,
};
use parallax_lexicon::{Joints, fold, inflect::stem, spaced, words};

use crate::{
    Difference, DifferenceKind,
    chance::tail,
    stretches::within,
    tellings::{Telling, Tellings, outlet, own_words as words_of},
};

/// So many of an article's words are shown.
const SHOWN: usize = 4;

/// The wording of an article that takes sides, in its own voice.
struct Wording<'a> {
    article: ArticleIndex,
    words: Option<usize>,
    /// Each wording once, the strongest first, with its row.
    findings: Vec<(usize, &'a Slant)>,
}

/// One article stands out, or what several say. `told` are words that are told of already.
pub(crate) fn own_words(tellings: &Tellings<'_>, told: &[Cite]) -> Vec<Difference> {
    /// So many articles have their words told.
    const MOST: usize = 3;
    // Most stories have no wording to ask for.
    let vocabulary = LazyCell::new(|| Vocabulary::of(tellings));
    let wordings: Vec<Wording<'_>> = tellings
        .articles
        .iter()
        .filter_map(|telling| Wording::of(tellings, telling, &vocabulary, told))
        .collect();
    let rank = rank(tellings, &wordings);
    let ranked = rank.as_ref().and_then(|rank| rank.articles.first().copied());
    // Whoever tells of himself has strong words for many things.
    let personal = |own: &Wording<'_>| {
        outlet(tellings.get(own.article)).is_some_and(|outlet| {
            outlet.genre == Some(Genre::Opinion) && !tellings.is_marked(own.article, outlet)
        })
    };
    let tells = |own: &&Wording<'_>| own.tells() && Some(own.article) != ranked && !personal(own);
    let mut telling: Vec<&Wording<'_>> = wordings.iter().filter(tells).collect();
    telling.sort_by(|a, b| b.strength().total_cmp(&a.strength()).then(a.article.cmp(&b.article)));
    let told = telling.into_iter().take(MOST).map(|own| own.told(tellings));
    rank.into_iter().chain(told).collect()
}

/// In which article each word stands first, and whether in another too, by their stems.
struct Vocabulary(BTreeMap<String, (ArticleIndex, bool)>);

impl Vocabulary {
    fn of(tellings: &Tellings<'_>) -> Self {
        let mut stems: BTreeMap<String, (ArticleIndex, bool)> = BTreeMap::new();
        for telling in &tellings.articles {
            // Whoever quotes a word does not say it.
            let quoted = tellings.quotations_of(telling.index);
            let is_quoted = |start: usize| within(quoted, Span::new(start, start + 1)).next().is_some();
            let all = words(&telling.article.text, Joints::NONE.hyphen());
            for word in all.filter(|word| !is_quoted(word.start)) {
                let seen = stems.entry(stem(&fold(word.text)).into_owned()).or_insert((telling.index, false));
                seen.1 |= seen.0 != telling.index;
            }
        }
        Self(stems)
    }

    /// Whether only one article has all words of a wording: what others say too is the word for it.
    fn is_own(&self, wording: &str) -> bool {
        let shared = |word: &str| self.0.get(stem(&fold(word)).as_ref()).is_some_and(|(_, again)| *again);
        !words(wording, Joints::NONE.hyphen()).all(|word| shared(word.text))
    }
}

impl Vocabulary {
    /// Whether the sentence of a wording speaks of what other articles speak of: of its names, one at least is named
    /// elsewhere.
    fn is_on_topic(&self, tellings: &Tellings<'_>, Cite { article, span }: Cite) -> bool {
        let Some(tree) = tellings.tree(article) else { return true };
        let Some(row) = tree.within(span).next() else { return true };
        let word = |row: usize| &tree.words()[row];
        let rows = tree.extent(tree.root(row));
        let mut names = rows.filter(|row| word(*row).upos == Upos::Propn).peekable();
        let elsewhere = |row: usize| {
            let name = fold(tellings.text(Cite { article, span: word(row).span }));
            self.0.get(stem(&name).as_ref()).is_some_and(|(_, again)| *again)
        };
        names.peek().is_none() || names.any(elsewhere)
    }
}

/// "never victimised", "no farce"; not "not just a farce".
fn is_denied(tellings: &Tellings<'_>, Cite { article, span }: Cite) -> bool {
    const NEAR: usize = 4;
    let Some(tree) = tellings.tree(article) else { return false };
    let Some(first) = tree.within(span).next() else { return false };
    let said = |row: usize| fold(tellings.text(Cite { article, span: tree.words()[row].span }));
    let denies = |row: usize| {
        let more = ["just", "only", "merely", "simply"].contains(&said(row + 1).as_ref());
        let not = ["not", "n't", "n’t", "no", "never", "nor", "neither", "without", "hardly"];
        not.contains(&said(row).as_ref()) && !more
    };
    let root = tree.root(first);
    (first.saturating_sub(NEAR)..first).any(|row| tree.root(row) == root && denies(row))
}

impl<'a> Wording<'a> {
    fn of(
        tellings: &Tellings<'a>,
        telling: &Telling<'a>,
        vocabulary: &impl Deref<Target = Vocabulary>,
        told: &[Cite],
    ) -> Option<Self> {
        let (_, _, slant, ..) = telling.rows;
        /// Words that begin with the same letters, as many as these, are forms of one.
        const STEM: usize = 6;
        let telling_kind = |finding: &Slant| match finding.kind {
            SlantKind::LoadedWord | SlantKind::Label | SlantKind::Judgement => true,
            // A shorter cue, "How very", says nothing without its sentence.
            SlantKind::Sarcasm => spaced(&telling.article[finding.span]).nth(2).is_some(),
            _ => false,
        };
        let mut findings: Vec<(usize, &Slant)> =
            own_voice(slant.ok()?).filter(|(_, finding)| telling_kind(finding)).collect();
        findings.retain(|(_, finding)| {
            let cite = Cite { article: telling.index, span: finding.span };
            !told.contains(&cite)
                && vocabulary.is_own(&telling.article[finding.span])
                && vocabulary.is_on_topic(tellings, cite)
                && !is_denied(tellings, cite)
        });
        findings.sort_by(|(_, a), (_, b)| b.strength.total_cmp(&a.strength).then(a.span.cmp(&b.span)));
        // A word said twice is one choice, in whatever form, and among others: "military junta", "junta".
        let mut said: BTreeSet<String> = BTreeSet::new();
        findings.retain(|(_, finding)| {
            let folded = fold(&telling.article[finding.span]);
            let stems: Vec<String> =
                folded.split(' ').map(|word| word.chars().take(STEM).collect()).collect();
            let new = !stems.last().is_some_and(|last| said.contains(last));
            said.extend(stems);
            new
        });
        Some(Self { article: telling.index, words: words_of(telling), findings })
    }

    /// The words that few would use who take no side.
    fn strong(&self) -> impl Iterator<Item = &(usize, &'a Slant)> {
        /// Weaker ones are said by everybody at times.
        const STRONG: f64 = 0.5;
        self.findings.iter().filter(|(_, finding)| finding.strength >= STRONG)
    }

    /// Whether it is more than a word that nobody would mind: two strong ones, or one among several others.
    fn tells(&self) -> bool {
        match self.strong().count() {
            0 => false,
            1 => self.is_heap(),
            _ => true,
        }
    }

    /// Whether weaker words say together what one would not.
    fn is_heap(&self) -> bool {
        self.clear().count() >= SHOWN
    }

    /// The words that are more than a nuance.
    fn clear(&self) -> impl Iterator<Item = &(usize, &'a Slant)> {
        const CLEAR: f64 = 0.35;
        self.findings.iter().filter(|(_, finding)| finding.strength >= CLEAR)
    }

    /// The words that are told: strong ones, unless it takes the others too.
    fn told_words(&self) -> Vec<(usize, &'a Slant)> {
        let strong: Vec<(usize, &Slant)> = self.strong().copied().collect();
        if strong.len() > 1 || !self.is_heap() { strong } else { self.clear().copied().collect() }
    }

    fn strength(&self) -> f64 {
        self.strong().map(|(_, finding)| finding.strength).sum()
    }

    /// The loaded words and labels: what is counted.
    fn counted(&self) -> usize {
        let counts = |kind| matches!(kind, SlantKind::LoadedWord | SlantKind::Label);
        self.findings.iter().filter(|(_, finding)| counts(finding.kind)).count()
    }

    /// The strongest of all its words.
    fn evidence(&self) -> Vec<Cite> {
        self.findings.iter().map(|found| self.cite(found)).take(SHOWN).collect()
    }

    fn cite(&self, (_, finding): &(usize, &Slant)) -> Cite {
        Cite { article: self.article, span: finding.span }
    }

    fn rows(&self) -> impl Iterator<Item = AnyRef> {
        self.findings.iter().map(|(row, _)| AnyRef::new::<Slant>(Some(self.article), *row))
    }

    /// Its words, without a rate.
    fn told(&self, tellings: &Tellings<'_>) -> Difference {
        let sort = match outlet(tellings.get(self.article)).and_then(|outlet| outlet.genre) {
            Some(Genre::Opinion) => " (opinion)",
            Some(Genre::Analysis) => " (analysis)",
            _ => "",
        };
        let words = self.told_words();
        let evidence: Vec<Cite> = words.iter().map(|found| self.cite(found)).take(SHOWN).collect();
        Difference {
            kind: DifferenceKind::Angle,
            text: format!(
                "{}{sort} says in its own words {}.",
                tellings.name(self.article),
                quoted(tellings, &evidence)
            ),
            articles: vec![self.article],
            evidence,
            rows: words.iter().map(|(row, _)| AnyRef::new::<Slant>(Some(self.article), *row)).collect(),
        }
    }
}

fn quoted(tellings: &Tellings<'_>, words: &[Cite]) -> String {
    let mut phrases: Vec<Cite> = Vec::new();
    for phrase in words.iter().map(|cite| tellings.in_phrase(*cite)) {
        // "cynical stunt" is shown once for both of its words.
        let within = |one: &Cite| one.article == phrase.article && one.span.contains(phrase.span);
        if !phrases.iter().any(within) {
            phrases.push(phrase);
        }
    }
    let quoted: Vec<String> = phrases.into_iter().map(|phrase| tellings.quoted(phrase, 40)).collect();
    quoted.join(", ")
}

/// Who takes sides most in its own words, if that is more than chance: with all loaded words and labels spread over
/// the articles by their length, so many would fall on none of them in nineteen stories of twenty.
fn rank(tellings: &Tellings<'_>, wordings: &[Wording<'_>]) -> Option<Difference> {
    /// In shorter texts a word or two makes a rate.
    const LONG: usize = 300;
    /// Of fewer, each may have a reason of its own.
    const MANY: usize = 6;
    /// How likely by chance it may be.
    const CHANCE: f64 = 0.05;
    let long: Vec<(&Wording<'_>, usize, usize)> = wordings
        .iter()
        .filter_map(|own| Some((own, own.counted(), own.words.filter(|&words| words >= LONG)?)))
        .collect();
    let (all, words) = long.iter().fold((0, 0), |sum, (_, count, words)| (sum.0 + count, sum.1 + words));
    // Any of them could have been the one.
    let likely = |count, own| tail(count, all, own as f64 / words as f64) * long.len() as f64;
    let least = |a: &&(&Wording<'_>, usize, usize), b: &&(&Wording<'_>, usize, usize)| {
        likely(a.1, a.2).total_cmp(&likely(b.1, b.2)).then(a.0.article.cmp(&b.0.article))
    };
    let &(most, count, own) = long.iter().min_by(least).filter(|_| long.len() > 1)?;
    if likely(count, own) > CHANCE || count < MANY {
        return None;
    }
    let mut others: Vec<&(&Wording<'_>, usize, usize)> =
        long.iter().filter(|(other, ..)| other.article != most.article).collect();
    others.sort_by_key(|(other, count, _)| (std::cmp::Reverse(*count), other.article));
    // Those with as many stand together.
    let ties = others.chunk_by(|a, b| a.1 == b.1).map(|tied| {
        let articles: Vec<ArticleIndex> = tied.iter().map(|(other, ..)| other.article).collect();
        let count = match (tied[0].1, tied.len()) {
            (0, _) => "none".to_owned(),
            (count, 1) => count.to_string(),
            (count, _) => format!("{count} each"),
        };
        format!("{count} in {}", tellings.names(&articles))
    });
    Some(Difference {
        kind: DifferenceKind::Angle,
        text: format!(
            "{} takes sides most in its own words: {count} loaded words and labels that no other article uses, in {own} \
             words, such as {}; {}.",
            tellings.name(most.article),
            quoted(tellings, &most.evidence()),
            ties.collect::<Vec<_>>().join("; ")
        ),
        articles: [most.article].into_iter().chain(others.iter().map(|(other, ..)| other.article)).collect(),
        evidence: most.evidence(),
        rows: most.rows().chain(others.iter().flat_map(|(other, ..)| other.rows())).collect(),
    })
}
