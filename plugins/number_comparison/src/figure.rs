//! A number of an article with all that tells which question it answers.

use parallax_corpus::{Cite, Missing, One, Span};
use parallax_layers::{
    numbers::{Change, Number, NumberKind},
    outlet::Outlet,
    sentences::Sentence,
    structure::{Line, Role},
    words::{Tree, Word},
};

use parallax_lexicon::inflect::stem;

use crate::{
    asked::Clauses,
    context::{Around, Context, WINDOW, window},
    happened::Happened,
    leaning,
    marks::Marks,
    noun,
    range::Range,
    source,
    story_words::StoryWords,
    subject::{Of, Subject},
    time::Time,
    vote::Vote,
    when::Moment,
    words::{plain, words},
};

/// What a story pass gets of an article.
pub(crate) type Read<'a> =
    One<'a, (&'a [Line], &'a [Sentence], &'a [Number], Result<&'a [Outlet], Missing>, &'a [Word])>;

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
    /// The noun of a sum, share or size: "budget", "oil". A stem.
    pub(crate) topic: Option<String>,
    /// Whose age it is: the last of the names at it.
    pub(crate) person: Option<&'a str>,
    /// The name before that.
    pub(crate) first_name: Option<&'a str>,
    /// The text before an age of "The 19-year-old": it names whose.
    pub(crate) named_before: Option<&'a str>,
    /// The sentence.
    pub(crate) sentence: Span,
    /// What other figures its sentence has, and their values.
    pub(crate) beside: Vec<(Subject, f64)>,
    /// The words of its clause before it and behind it, as many as a reader needs.
    pub(crate) clause: (&'a str, &'a str),
    /// Equal in figures whose sentences are the same but for the figure.
    pub(crate) but_for: Option<u64>,
    /// The words for what is counted, without "of its".
    pub(crate) counted: Option<&'a str>,
    /// What its clause says that it is of; of people only where.
    pub(crate) asked: Option<String>,
    pub(crate) range: Range,
    pub(crate) marks: Marks,
    /// The time that its sentence names, or, where it names none, the sentence before.
    pub(crate) time: Time,
    pub(crate) around: Around,
    pub(crate) published: Option<Moment>,
    /// Who says so.
    pub(crate) source: Option<String>,
}

/// The figures of a story's articles, in the order of the text.
pub(crate) fn figures<'a>(articles: &[Read<'a>]) -> (Vec<Figure<'a>>, StoryWords) {
    let mut vocabulary = StoryWords::of(articles.len());
    let mut figures: Vec<Figure<'a>> = Vec::new();
    for (at, one) in articles.iter().enumerate() {
        let published = Moment::published(one.article, one.rows.0, one.rows.3.unwrap_or_default());
        let tree = Tree::new(one.rows.4);
        let mut reader = Reader {
            at,
            one,
            tree: &tree,
            published,
            vocabulary: &mut vocabulary,
            context: Context::default(),
        };
        reader.headlines();
        for number in one.rows.2 {
            let Some(sentence) = reader.sentence(number) else { continue };
            let text = &one.article.text;
            let before = figures
                .last()
                .filter(|before| before.article == at && leaning::follows(text, before, sentence, number));
            let Some(figure) = reader.figure(number, sentence, before) else { continue };
            figures.push(figure);
        }
    }
    beside(&mut figures);
    (figures, vocabulary)
}

/// Tells each figure of those in its sentence.
fn beside(figures: &mut [Figure<'_>]) {
    /// To either side.
    const MOST: usize = 3;
    for at in 0..figures.len() {
        let (article, sentence) = (figures[at].article, figures[at].sentence);
        let others = figures[at.saturating_sub(MOST)..figures.len().min(at + MOST + 1)].iter();
        let others = others.filter(|other| other.article == article && other.sentence == sentence);
        let others = others.filter(|other| other.subject != figures[at].subject);
        figures[at].beside =
            others.filter_map(|other| Some((other.subject.clone(), other.range.point?))).collect();
    }
}

/// The numerals of a sentence; of a list without an end, the first.
fn numbers_in(numbers: &[Number], sentence: Span) -> Vec<Span> {
    const MOST: usize = 16;
    let first = numbers.partition_point(|number| number.number.start < sentence.start);
    let inside = numbers[first..].iter().map(|number| number.number);
    inside.take_while(|span| span.start < sentence.end).take(MOST).collect()
}

struct Reader<'r, 'a> {
    at: usize,
    one: &'r Read<'a>,
    tree: &'r Tree<'a>,
    published: Option<Moment>,
    vocabulary: &'r mut StoryWords,
    context: Context<'a>,
}

impl<'a> Reader<'_, 'a> {
    /// Words of headlines count towards what the story is about.
    fn headlines(&mut self) {
        let text = &self.one.article.text;
        let headlines = self.one.rows.0.iter().filter(|line| line.role == Role::Headline);
        for line in headlines.take(8) {
            let line = line.span.range();
            let end = text.floor_char_boundary(line.end.min(line.start + WINDOW));
            for word in words(text, line.start, end) {
                self.vocabulary.content(&plain(&word), self.at);
            }
        }
    }

    /// The sentence in which the article itself states a number; `None` for a number that is not
    /// the article's or states nothing.
    fn sentence(&self, number: &Number) -> Option<Span> {
        let (lines, sentences, ..) = self.one.rows;
        let holds = |span: Span| span.contains(number.number);
        // What a notice of a correction says was said is withdrawn.
        let outlet = self.one.rows.3.unwrap_or_default();
        if outlet.iter().any(|outlet| outlet.corrections.iter().any(|notice| holds(*notice))) {
            return None;
        }
        let line = lines[..lines.partition_point(|line| line.span.start <= number.number.start)].last();
        let spoken = line.is_none_or(|line| line.role.is_article() || !holds(line.span));
        let before = sentences.partition_point(|sentence| sentence.span.start <= number.number.start);
        let sentence = sentences[..before].last().map(|sentence| sentence.span).filter(|span| holds(*span));
        (number.claim && spoken).then_some(sentence.unwrap_or(number.span))
    }

    fn figure(
        &mut self,
        number: &'a Number,
        sentence: Span,
        before: Option<&Figure<'a>>,
    ) -> Option<Figure<'a>> {
        let text: &'a str = &self.one.article.text;
        let span = number.span.range();
        self.read(text, &span, sentence);
        let context = &self.context;
        let at = context.place(&span)?;
        let mut marks = Marks::of(&context.plain, at.clone());
        // "raised to 5.8%" says what it is now.
        marks.trend = changes(number).or(marks.trend).filter(|_| !marks.level);
        let counted = counted(text, number, context, &at);
        let bare = number.kind == NumberKind::Count && counted.is_none();
        let said_before =
            before.filter(|before| bare && leaning::leans_on(before, number, &context.plain[..at.start]));
        let counted = said_before.map_or(counted, |before| before.counted);
        let vote = Vote::of(number, self.one.rows.2, context, &at);
        let Of { subject, role, scale } = match (vote, said_before) {
            (Some(_), _) => Of::simply(Subject::Vote),
            (None, Some(before)) => {
                marks.rate = marks.rate.or(before.marks.rate);
                Of::same_as(&before.subject, before.role.as_ref())
            }
            (None, None) => self.own(number, counted, &at, before, &mut marks)?,
        };
        let whole = matches!(subject, Subject::People(_) | Subject::Things(_));
        let range = match vote {
            Some(vote) => Range::of_vote(vote.more, vote.fewer),
            None => Range::of(number, &self.one.article[number.number], scale, whole && !is_broken(number))?,
        };
        let clause = context.clause(text, &at);
        let named = noun::topic(counted, &context.plain[..at.start]);
        let person = (subject == Subject::Age).then(|| noun::person(text, context, &at)).flatten();
        let source = told_by(number, clause.0, said_before.is_some());
        let cite = self.one.cite(vote.map_or(number.span, |vote| vote.span));
        let around = self.around(number, &subject, &at, source.as_deref());
        let (marks, time) = self.placed(&subject, marks, sentence);
        let asked = Clauses { text, tree: self.tree }.asked(number, &subject, counted);
        Some(Figure {
            article: self.at,
            number,
            cite,
            words: &text[cite.span.range()],
            role,
            topic: if whole { None } else { named.or_else(|| self.sum(&subject, clause)) },
            subject,
            named_before: named_before(text, span.start).filter(|_| person.is_none() && counted.is_none()),
            person: person.map(|(last, _)| last),
            first_name: person.and_then(|(_, first)| first),
            sentence,
            clause,
            beside: Vec::new(),
            but_for: context.but_for(&at, &numbers_in(self.one.rows.2, sentence)),
            counted,
            asked,
            range,
            marks,
            time,
            around,
            published: self.published,
            source,
        })
    }

    /// Reads the words around a number, if they are not those around the one before.
    fn read(&mut self, text: &'a str, number: &std::ops::Range<usize>, sentence: Span) {
        let range = window(text, number, sentence.range());
        if range != self.context.range {
            let content = |plain: &_| self.vocabulary.content(plain, self.at);
            self.context = Context::new(text, range, content);
        }
    }

    /// What a number is of by its own words, or as a part of what the one before it is of.
    fn own(
        &self,
        number: &Number,
        counted: Option<&str>,
        at: &std::ops::Range<usize>,
        before: Option<&Figure<'_>>,
        marks: &mut Marks,
    ) -> Option<Of> {
        let text = &self.one.article.text;
        match before.filter(|before| leaning::is_part_of(text, before, number, &self.context.plain, at)) {
            Some(whole) => {
                marks.part = true;
                Some(Of::part(&whole.subject, counted))
            }
            None => Of::number(number, counted, &self.context, at),
        }
    }

    /// The noun of a sum in its clause; of many articles each may have its own.
    fn sum(&self, subject: &Subject, clause: (&str, &str)) -> Option<String> {
        let sums = matches!(subject, Subject::Money(_)) && self.vocabulary.is_small();
        noun::of_sum(clause).filter(|_| sums).map(|sum| stem(sum).into_owned())
    }

    /// What tells a figure from like ones, and its time. Of those who live somewhere the rest of the sentence says where they
    /// are from, and since when they have come.
    fn placed(&self, subject: &Subject, marks: Marks, sentence: Span) -> (Marks, Time) {
        match subject {
            Subject::People(Happened::Living) => (Marks::default(), Time::default()),
            _ => (marks, self.time(sentence)),
        }
    }

    /// The time that a sentence names, or else the one before it in its paragraph.
    fn time(&self, sentence: Span) -> Time {
        let own = Time::of(&self.context.plain);
        let (_, sentences, ..) = self.one.rows;
        let at = sentences.partition_point(|one| one.span.start < sentence.start);
        let before = at.checked_sub(1).map(|at| sentences[at].span.range()).filter(|_| own.is_none());
        let text = &self.one.article.text;
        let gap = |end: usize| text.get(end..sentence.start as usize);
        match before.filter(|before| gap(before.end).is_some_and(|gap| !gap.contains('\n'))) {
            Some(before) => {
                let start = text.ceil_char_boundary(before.start.max(before.end.saturating_sub(WINDOW)));
                let words = words(text, start, before.end);
                Time::of(&words.iter().map(plain).collect::<Vec<_>>())
            }
            None => own,
        }
    }

    /// The words around a number, without those for who says so: that is not where it was.
    fn around(
        &self,
        number: &Number,
        subject: &Subject,
        at: &std::ops::Range<usize>,
        source: Option<&str>,
    ) -> Around {
        let noun = match subject {
            Subject::Things(noun) => self.vocabulary.find(noun),
            _ => None,
        };
        let mut around = self.context.around(at, counted_beside(number).map_or(0..0, Span::range), noun);
        let source = source.or(number.source.as_deref()).unwrap_or_default();
        let said: Vec<_> = words(source, 0, source.len()).iter().map(plain).collect();
        let said: Vec<_> = said.iter().filter_map(|word| self.vocabulary.find(&stem(word))).collect();
        around.setting.retain(|id| !said.contains(id));
        // Two polls are of two papers; a toll is one, whoever counts.
        if matches!(subject, Subject::People(_)) {
            for list in [&mut around.names, &mut around.places, &mut around.named_places] {
                list.retain(|id| !said.contains(id));
            }
        }
        around
    }
}

/// Who says a number, if a reader gains from the name: by the number itself, or by the words before one that leans.
fn told_by(number: &Number, before: &str, leans: bool) -> Option<String> {
    let leaning = || source::leaning(before).filter(|_| leans);
    number.source.clone().or_else(leaning).filter(|who| source::is_told(who))
}

/// "0.28 of a percentage point" counts no whole things.
fn is_broken(number: &Number) -> bool {
    number.value.is_some_and(|value| value.fract() != 0.0)
}

/// The words for what a number counts, beside it or behind the whole of which it is a part.
fn counted<'a>(
    text: &'a str,
    number: &Number,
    context: &Context<'a>,
    at: &std::ops::Range<usize>,
) -> Option<&'a str> {
    let beside = counted_beside(number).and_then(|counted| noun::phrase(text, counted));
    beside.or_else(|| noun::of_whole(text, &context.words[at.end..]))
}

/// What a number counts where that stands in its own words, not elsewhere in the sentence ("put the damage at $5m").
fn counted_beside(number: &Number) -> Option<Span> {
    number.counted.filter(|counted| number.span.contains(*counted))
}

/// The text before an age that "The" leads.
fn named_before(text: &str, at: usize) -> Option<&str> {
    const FAR: usize = 300;
    let before = text.get(..at)?.trim_end();
    let before = before.strip_suffix("The").or_else(|| before.strip_suffix("the"))?;
    Some(&before[text.ceil_char_boundary(before.len().saturating_sub(FAR))..])
}

/// Where a number says itself that something went.
pub(crate) fn changes(number: &Number) -> Option<&'static str> {
    match number.change? {
        Change::Up => Some("up"),
        Change::Down => Some("down"),
        // "3 percent less than the year before"
        Change::More if number.kind == NumberKind::Percent => Some("up"),
        Change::Fewer if number.kind == NumberKind::Percent => Some("down"),
        Change::More | Change::Fewer | Change::Other => None,
    }
}
