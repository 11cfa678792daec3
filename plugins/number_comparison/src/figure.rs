//! A number of an article with all that tells which question it answers.

use std::{collections::BTreeMap, sync::LazyLock};

use compact_str::CompactString;
use parallax_corpus::{Cite, One, Span};
use parallax_layers::{
    numbers::{Number, NumberKind},
    sentences::Sentence,
    structure::Line,
};
use parallax_lexicon::{
    WordForm, WordSet,
    classes::{ARTICLES, DEMONSTRATIVES, POSSESSIVES},
    inflect::stem,
};

use crate::{
    happened::{Happened, means_anyone},
    marks::Marks,
    measure::{Dimension, measure},
    range::Range,
    scene::is_scene,
    when::Moment,
    words::{Plain, is_filler, plain, words},
};

/// What a story pass gets of an article.
pub(crate) type Read<'a> = One<'a, (&'a [Line], &'a [Sentence], &'a [Number])>;

/// A number of an article with all that tells which question it answers.
pub(crate) struct Figure<'a> {
    /// Place of the article among those read.
    pub(crate) article: usize,
    pub(crate) number: &'a Number,
    pub(crate) cite: Cite,
    /// The words of the whole expression.
    pub(crate) words: &'a str,
    pub(crate) subject: Subject,
    /// Who is counted, if the words say more than "people". A stem.
    pub(crate) role: Option<String>,
    /// The words for what is counted, without "of its".
    pub(crate) counted: Option<&'a str>,
    pub(crate) range: Range,
    pub(crate) marks: Marks,
    /// Content words near it, and those elsewhere in its sentence: sorted.
    pub(crate) near: Vec<WordId>,
    pub(crate) far: Vec<WordId>,
    /// Content words near it, the nearest first.
    pub(crate) around: Vec<WordId>,
    /// The words of its sentence that set a scene: "ambulance", "overturned". Sorted.
    pub(crate) scene: Vec<WordId>,
    pub(crate) published: Option<Moment>,
}

/// What a figure is a figure of. Figures with different subjects are never compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// People to whom something happened.
    People(Happened),
    /// Things by the stem of their noun; people of whom nothing is said among them.
    Things(String),
    /// Money in a currency.
    Money(String),
    /// Percentages and other shares.
    Share,
    /// A measured size.
    Size(Dimension),
    /// Somebody's age.
    Age,
}

/// A content word, numbered in the order in which the story brings it.
pub(crate) type WordId = u32;

/// The content words of a story around its numbers.
#[derive(Default)]
pub(crate) struct StoryWords {
    ids: BTreeMap<CompactString, WordId>,
    /// A form of each, as written.
    forms: Vec<CompactString>,
    /// In how many articles each stands near a number or in a headline.
    articles: Vec<usize>,
    last_article: Vec<usize>,
    read: usize,
}

impl StoryWords {
    fn id(&mut self, plain: &str, written: &str, article: usize) -> WordId {
        let stem = stem(plain);
        let id = self.ids.get(stem.as_ref()).copied().unwrap_or_else(|| {
            let id = WordId::try_from(self.forms.len()).unwrap_or(WordId::MAX);
            self.ids.insert(stem.into(), id);
            self.forms.push(written.into());
            self.articles.push(0);
            self.last_article.push(usize::MAX);
            id
        });
        let at = id as usize;
        if self.last_article[at] != article {
            self.last_article[at] = article;
            self.articles[at] += 1;
        }
        id
    }

    /// A form of the word, as an article writes it.
    pub(crate) fn form(&self, id: WordId) -> &str {
        &self.forms[id as usize]
    }

    /// Whether nearly all of a larger story's articles use it, so that sharing it tells little.
    pub(crate) fn is_common(&self, id: WordId) -> bool {
        self.read > 3 && self.articles[id as usize] * 3 > self.read * 2
    }

    /// Whether the story as a whole is about it: half of the articles use it, and more than one.
    pub(crate) fn is_theme(&self, id: WordId) -> bool {
        let articles = self.articles[id as usize];
        articles >= 2 && articles * 2 >= self.read
    }
}

/// The figures of a story's articles, in the order of the text.
pub(crate) fn figures<'a>(articles: &[Read<'a>]) -> (Vec<Figure<'a>>, StoryWords) {
    let mut vocabulary = StoryWords { read: articles.len(), ..StoryWords::default() };
    let mut figures = Vec::new();
    for (at, one) in articles.iter().enumerate() {
        let published = Moment::published(one.article, one.rows.0);
        let mut reader =
            Reader { at, one, published, vocabulary: &mut vocabulary, context: Context::default() };
        reader.headlines();
        let mut last: Option<(Span, Figure<'a>)> = None;
        for number in one.rows.2 {
            let Some(sentence) = reader.sentence(number) else { continue };
            let before = last.as_ref().filter(|(span, _)| *span == sentence).map(|(_, figure)| figure);
            let Some(figure) = reader.figure(number, sentence, before) else { continue };
            figures.extend(last.replace((sentence, figure)).map(|(_, figure)| figure));
        }
        figures.extend(last.map(|(_, figure)| figure));
    }
    (figures, vocabulary)
}

struct Reader<'r, 'a> {
    at: usize,
    one: &'r Read<'a>,
    published: Option<Moment>,
    vocabulary: &'r mut StoryWords,
    context: Context<'a>,
}

/// The words around a number; numbers of one sentence share them.
#[derive(Default)]
struct Context<'a> {
    range: std::ops::Range<usize>,
    words: Vec<WordForm<'a>>,
    plain: Vec<Plain<'a>>,
    /// Of content words.
    ids: Vec<Option<WordId>>,
    scenes: Vec<bool>,
}

/// A sentence without an end is read only so far to either side of a number, in bytes.
const WINDOW: usize = 400;
/// Words this near to a number are about it; farther ones may be about the next.
const NEAR: usize = 7;

impl<'a> Reader<'_, 'a> {
    /// Words of headlines count towards what the story is about.
    fn headlines(&mut self) {
        let lines =
            self.one.rows.0.iter().filter(|line| line.role == parallax_layers::structure::Role::Headline);
        for line in lines.take(8) {
            let end = self
                .one
                .article
                .text
                .floor_char_boundary(line.span.range().end.min(line.span.range().start + WINDOW));
            for word in words(&self.one.article.text, line.span.range().start, end) {
                let plain = plain(&word);
                if !is_filler(&plain) {
                    self.vocabulary.id(&plain, word.text, self.at);
                }
            }
        }
    }

    /// The sentence in which the article itself states a number; `None` for a number that is not
    /// the article's or states nothing.
    fn sentence(&self, number: &Number) -> Option<Span> {
        let (lines, sentences, _) = self.one.rows;
        let holds = |span: Span| span.contains(number.number);
        let line = lines[..lines.partition_point(|line| line.span.start <= number.number.start)].last();
        let spoken = line.is_none_or(|line| line.role.is_article() || !holds(line.span));
        let before = sentences.partition_point(|sentence| sentence.span.start <= number.number.start);
        let sentence = sentences[..before].last().map(|sentence| sentence.span).filter(|span| holds(*span));
        (number.claim && spoken).then_some(sentence.unwrap_or(number.span))
    }

    /// Reads the sentence of a number, or as much of a long one as is near.
    fn read_around(&mut self, number: &std::ops::Range<usize>, sentence: std::ops::Range<usize>) {
        let text: &'a str = &self.one.article.text;
        let range =
            if sentence.len() <= 2 * WINDOW && sentence.start <= number.start && number.end <= sentence.end {
                sentence
            } else {
                let from = sentence.start.max(number.start.saturating_sub(WINDOW)).min(number.start);
                let to = sentence.end.min(number.end + WINDOW).max(number.end);
                text.floor_char_boundary(from)..text.floor_char_boundary(to)
            };
        if range == self.context.range {
            return;
        }
        let words = words(text, range.start, range.end);
        let plain: Vec<Plain<'a>> = words.iter().map(plain).collect();
        let (at, vocabulary) = (self.at, &mut *self.vocabulary);
        let id = |(word, plain): (&WordForm<'a>, &Plain<'a>)| {
            (!is_filler(plain)).then(|| vocabulary.id(plain, word.text, at))
        };
        let ids = words.iter().zip(&plain).map(id).collect();
        let scenes = plain.iter().map(|plain| is_scene(plain)).collect();
        self.context = Context { range, words, plain, ids, scenes };
    }

    fn figure(
        &mut self,
        number: &'a Number,
        sentence: Span,
        before: Option<&Figure<'a>>,
    ) -> Option<Figure<'a>> {
        let text: &'a str = &self.one.article.text;
        let span = number.span.range();
        self.read_around(&span, sentence.range());
        let Context { words: all, plain, ids, scenes, .. } = &self.context;
        let inside = |word: &WordForm<'_>| word.end() > span.start && word.start < span.end;
        let first = all.iter().position(inside)?;
        let at = first..first + all[first..].iter().take_while(|word| inside(word)).count();

        let mut marks = Marks::of(plain, at.clone());
        let counted = number.counted.and_then(|counted| noun_phrase(text, counted));
        let counted = counted.or_else(|| whole(text, &all[at.end..]));
        let bare = number.kind == NumberKind::Count && counted.is_none();
        let said_before = before.filter(|before| bare && leans(&plain[..at.start], before));
        let Of { subject, role, counted, by, plus } = match said_before {
            Some(before) => {
                marks.rate = marks.rate.or(before.marks.rate);
                let (subject, role) = (before.subject.clone(), before.role.clone());
                Of { subject, role, counted: before.counted, by: 1.0, plus: 0.0 }
            }
            None => Self::of(number, counted, all, plain, &at)?,
        };
        let whole = matches!(subject, Subject::People(_) | Subject::Things(_));
        let range = Range::of(number, &self.one.article[number.number], by, plus, whole)?;

        let (mut near, mut far, mut scene, mut around) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let counted_at = number.counted.map_or(0..0, Span::range);
        let noun = match &subject {
            Subject::Things(noun) => self.vocabulary.ids.get(noun.as_str()).copied(),
            _ => None,
        };
        for (place, word) in all.iter().enumerate() {
            let Some(id) = ids[place] else { continue };
            // Of the expression itself only what is counted says what it is about: not "per cent".
            let own = inside(word) && !counted_at.contains(&word.start);
            if own || noun == Some(id) {
                continue;
            }
            let distance =
                if place < at.start { at.start - place } else { (place + 1).saturating_sub(at.end) };
            if distance <= NEAR {
                near.push(id);
                around.push((distance, id));
            } else {
                far.push(id);
            }
            if scenes[place] {
                scene.push(id);
            }
        }
        for list in [&mut near, &mut far, &mut scene] {
            list.sort_unstable();
            list.dedup();
        }
        around.sort_by_key(|(distance, _)| *distance);
        far.retain(|id| near.binary_search(id).is_err());
        Some(Figure {
            article: self.at,
            number,
            cite: self.one.cite(number.span),
            words: &text[span],
            subject,
            role,
            counted,
            range,
            marks,
            near,
            far,
            around: around.into_iter().map(|(_, word)| word).collect(),
            scene,
            published: self.published,
        })
    }

    /// What a number is a number of; `None` if its words do not say, or it is of a kind that is
    /// not compared.
    fn of(
        number: &Number,
        counted: Option<&'a str>,
        all: &[WordForm<'_>],
        plain: &[Plain<'_>],
        at: &std::ops::Range<usize>,
    ) -> Option<Of<'a>> {
        let of = |subject| Some(Of { subject, role: None, counted, by: 1.0, plus: 0.0 });
        match number.kind {
            NumberKind::Count => {
                let noun = counted.and_then(head);
                let happened = Happened::to(all, plain, at.clone(), number.predicate.as_deref());
                let who = noun.as_deref().map(|noun| stem(noun).into_owned());
                match happened.filter(|happened| applies(*happened, noun.as_deref())) {
                    Some(happened) => {
                        let role = who
                            .filter(|who| !means_anyone(who))
                            .map(|who| if works(&who) { "worker".to_owned() } else { who });
                        Some(Of { subject: Subject::People(happened), role, counted, by: 1.0, plus: 0.0 })
                    }
                    None => {
                        let who = who?;
                        of(Subject::Things(if means_anyone(&who) { "people".to_owned() } else { who }))
                    }
                }
            }
            NumberKind::Money => of(Subject::Money(number.unit.clone()?)),
            NumberKind::Percent => of(Subject::Share),
            NumberKind::Ratio => {
                // A fraction is a share; "two to one" is not.
                let share = number.value.or(number.low).or(number.high)? <= 1.0;
                share.then_some(Of { subject: Subject::Share, role: None, counted, by: 100.0, plus: 0.0 })
            }
            NumberKind::Age => of(Subject::Age),
            NumberKind::Duration
            | NumberKind::Distance
            | NumberKind::Area
            | NumberKind::Volume
            | NumberKind::Weight
            | NumberKind::Temperature
            | NumberKind::Speed => {
                let measure = measure(number.unit.as_deref()?)?;
                Some(Of {
                    subject: Subject::Size(measure.dimension),
                    role: None,
                    counted,
                    by: measure.by,
                    plus: measure.plus,
                })
            }
            // Ranks are not amounts; a score is two numbers; what the rest are is not known.
            NumberKind::Ordinal | NumberKind::Score | NumberKind::Other => None,
        }
    }
}

/// Whether a bare number is of what the number before it is of, because the noun is said once:
/// "built for 3,000 vehicles a day and carried almost 8,000", "aged 29 and 34", "from 38 crowns to 55".
fn leans(left: &[Plain<'_>], before: &Figure<'_>) -> bool {
    let hedges = [
        "almost", "nearly", "about", "around", "only", "just", "barely", "some", "over", "than", "more",
        "at", "least",
    ];
    let last = left.iter().rev().find(|word| !hedges.contains(&word.as_ref())).map_or("", AsRef::as_ref);
    match before.subject {
        Subject::Age => last == "and",
        Subject::Things(_) | Subject::Money(_) => {
            ["to", "from", "for", "carried", "carries", "spent", "paid", "got"].contains(&last)
        }
        Subject::People(_) => ["for", "to"].contains(&last),
        Subject::Share | Subject::Size(_) => false,
    }
}

/// What a number is a number of, and how to bring it to the unit of comparison.
struct Of<'a> {
    subject: Subject,
    role: Option<String>,
    counted: Option<&'a str>,
    by: f64,
    plus: f64,
}

/// "of its 96 bus routes", "drivers who walked out": the noun phrase alone.
fn noun_phrase(text: &str, counted: Span) -> Option<&str> {
    let counted = counted.range();
    // "two of the causeway's 31 spans": what is counted stands behind its possessor.
    let possessor = text[counted.end..].starts_with("'s ") || text[counted.end..].starts_with("’s ");
    let end = if possessor { counted.end + WINDOW / 4 } else { counted.end };
    let end = text.floor_char_boundary(end.min(counted.start + WINDOW));
    let all = words(text, counted.start, end.max(counted.start)).into_iter();
    let before = |word: &WordForm<'_>| {
        let plain = plain(word);
        BEFORE_NOUN.contains(&plain)
            || plain.starts_with(|c: char| c.is_ascii_digit())
            || word.text.len() > plain.len()
    };
    let rest: Vec<WordForm<'_>> = all.skip_while(before).collect();
    let first = rest.first()?;
    let ends = |pair: &[WordForm<'_>]| {
        let gap = &text[pair[0].end()..pair[1].start];
        let ends_phrase = BEHIND_NOUN.contains(&plain(&pair[1]));
        ends_phrase || gap.contains([',', ';', ':', '(', ')', '"', '“', '”'])
    };
    // Behind a possessor the phrase has no end of its own; two words are enough to name a thing.
    let most = if possessor { 2 } else { rest.len() };
    let length = rest.windows(2).position(ends).map_or(rest.len(), |at| at + 1).min(most);
    Some(&text[first.start..rest[length - 1].end()])
}

/// "14 of its 96 bus routes": what 96 counts, 14 counts too.
fn whole<'a>(text: &'a str, behind: &[WordForm<'a>]) -> Option<&'a str> {
    let (of, rest) = behind.split_first()?;
    let number = rest.iter().take(3).position(|word| word.text.starts_with(|c: char| c.is_ascii_digit()))?;
    let noun = rest.get(number + 1).filter(|_| of.text == "of")?;
    // Two words, as long as nothing parts them, name a thing.
    let second = rest.get(number + 2).filter(|second| second.start == noun.end() + 1);
    let second = second.filter(|second| !BEHIND_NOUN.contains(&plain(second)));
    Some(&text[noun.start..second.unwrap_or(noun).end()])
}

/// The last word of a noun phrase, plain.
fn head(phrase: &str) -> Option<String> {
    words(phrase, 0, phrase.len()).last().map(|word| plain(word).into_owned())
}

/// What may stand before a noun and is none of its name.
static BEFORE_NOUN: LazyLock<WordSet> = LazyLock::new(|| {
    const OWN: &str = "additional all another city's country's different extra further more of other separate such the them";
    WordSet::new([DEMONSTRATIVES, POSSESSIVES, OWN])
});

/// What ends a noun phrase.
static BEHIND_NOUN: LazyLock<WordSet> = LazyLock::new(|| {
    const OWN: &str = "aboard across after against among are as at before between by during each every for from had has
        have in including into is near of off on over per since that to under was were when which while who whom whose
        will with";
    WordSet::new([ARTICLES, OWN])
});

/// Whether something can have happened to what a noun names. A boat is not arrested.
fn applies(happened: Happened, noun: Option<&str>) -> bool {
    let Some(noun) = noun else { return true };
    matches!(happened, Happened::Killed | Happened::Hurt | Happened::InHospital) || is_human(noun)
}

fn is_human(noun: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ers", "er", "ors", "ists", "ist", "ians", "ian", "ees", "ee", "men", "man", "women", "woman", "folk",
    ];
    static PEOPLE: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new([
            "child boy girl crew staff civilian migrant hostage pupil student patient police troop militant
         rebel guard nurse medic pilot tourist guest youth adult teen infant baby relative suspect recruit
         personnel",
        ])
    });
    const NOT: &[&str] = &["number", "letter", "order", "paper", "door", "floor", "helicopter", "trawler"];
    let stem = stem(noun);
    let named = means_anyone(&stem) || PEOPLE.contains(&stem);
    named || (ENDINGS.iter().any(|end| noun.ends_with(end)) && !NOT.contains(&stem.as_ref()))
}

/// Whether a stem is one more word for those who work at a place.
fn works(stem: &str) -> bool {
    ["staf", "staff", "worker", "employ", "employe", "member", "personnel", "colleagu"].contains(&stem)
}
