//! The articles of a story, as a sentence speaks of them.

use std::collections::BTreeMap;

use parallax_corpus::{Article, ArticleIndex, Cite, One, Reads, Span, Story};
use parallax_layers::{
    dates::TimeExpression,
    entities::Entity,
    numbers::Number,
    one_event::OneEvent,
    outlet::{Outlet, Published},
    quotes::Quote,
    structure::{self, Line, Role},
    voices::VoiceSpan,
    words::{Deprel, Tree, Upos, Word, Xpos},
};
use parallax_lexicon::spaced;
use parallax_press::is_cut_off;
use parallax_report::wording;

use crate::{
    OfArticle,
    stages::day_number,
    stretches::{is_closed, part_inside, quoted, within},
};

/// An article, and what was found in it.
pub(crate) type Telling<'a> = One<'a, <OfArticle as Reads<Article>>::View<'a>>;

pub(crate) struct Tellings<'a> {
    story: &'a Story,
    /// Each article, in order: none is left out where nothing has to be there.
    pub(crate) articles: Vec<Telling<'a>>,
    names: Vec<&'a str>,
    /// The syntax of each article, where it is known.
    trees: Vec<Option<Tree<'a>>>,
    /// What each article quotes.
    quotations: Vec<Vec<Span>>,
    /// What of it has a mark at both ends.
    closed: Vec<Vec<Span>>,
    /// Which articles tell of one event.
    event: OneEvent,
    /// Whether each may be missed something in: it is half as long as the middle one, and does not break off.
    whole: Vec<bool>,
}

impl<'a> Tellings<'a> {
    pub(crate) fn new(story: &'a Story, articles: Vec<Telling<'a>>) -> Self {
        let outlets: Vec<Option<&str>> = articles.iter().map(|one| outlet(one)?.name.as_deref()).collect();
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for outlet in outlets.iter().flatten() {
            *times.entry(outlet).or_default() += 1;
        }
        let name = |(at, outlet): (usize, &Option<&'a str>)| {
            outlet.filter(|outlet| times[outlet] == 1).unwrap_or(&story.articles[at].id)
        };
        let names = outlets.iter().enumerate().map(name).collect();
        let words = |one: &Telling<'a>| {
            let (.., words, _, _) = one.rows;
            words.unwrap_or_default()
        };
        let tree = |one: &Telling<'a>| Some(words(one)).filter(|words| !words.is_empty()).map(Tree::new);
        let trees = articles.iter().map(tree).collect();
        let quotations: Vec<Vec<Span>> = articles.iter().map(|one| quoted(voices(one))).collect();
        let closed = |(one, all): (&Telling<'a>, &Vec<Span>)| {
            all.iter().copied().filter(|&span| is_closed(&one.article[span])).collect()
        };
        let closed = articles.iter().zip(&quotations).map(closed).collect();
        let lengths: Vec<usize> = articles.iter().map(|one| own_words(one).unwrap_or_default()).collect();
        let mut sorted = lengths.clone();
        sorted.sort_unstable();
        let middle = sorted[sorted.len() / 2];
        let whole = lengths.into_iter().zip(&articles);
        let whole = whole.map(|(length, one)| length * 2 >= middle && !breaks_off(one)).collect();
        let words: Vec<&[Word]> = articles.iter().map(words).collect();
        let event = OneEvent::new(&words);
        Self { story, articles, names, trees, quotations, closed, event, whole }
    }

    pub(crate) fn get(&self, article: ArticleIndex) -> &Telling<'a> {
        &self.articles[article.0 as usize]
    }

    /// The syntax of an article, where it is known.
    pub(crate) fn tree(&self, article: ArticleIndex) -> Option<&Tree<'a>> {
        self.trees[article.0 as usize].as_ref()
    }

    /// The words of a stretch with their syntax; none where it is not known.
    pub(crate) fn words(&self, Cite { article, span }: Cite) -> &'a [Word] {
        self.tree(article).map_or(&[][..], |tree| &tree.words()[tree.within(span)])
    }

    /// What an article quotes, in order.
    pub(crate) fn quotations_of(&self, article: ArticleIndex) -> &[Span] {
        &self.quotations[article.0 as usize]
    }

    /// Which part of some words is quoted.
    pub(crate) fn spoken(&self, cite: Cite) -> f64 {
        part_inside(self.quotations_of(cite.article), cite.span)
    }

    /// Whether words stand between two quotation marks, so that nobody's own words are taken for quoted.
    pub(crate) fn is_quoted(&self, cite: Cite) -> bool {
        part_inside(&self.closed[cite.article.0 as usize], cite.span) > 0.99
    }

    /// In how many quotations a stretch stands.
    pub(crate) fn quotations(&self, Cite { article, span }: Cite) -> usize {
        within(&self.closed[article.0 as usize], span).count()
    }

    /// The day on which an article went out, where it is known.
    pub(crate) fn day(&self, article: ArticleIndex) -> Option<&'a str> {
        match &outlet(self.get(article))?.published {
            Some(Published::Day(day)) => Some(day.as_str()),
            _ => None,
        }
    }

    /// Whether all bear the same day of publication.
    pub(crate) fn are_of_one_day(&self) -> bool {
        let mut days = self.articles.iter().map(|one| self.day(one.index));
        days.next().is_some_and(|first| first.is_some() && days.all(|day| day == first))
    }

    /// Whether an article was published on an earlier day than each of some others.
    pub(crate) fn is_before(&self, article: ArticleIndex, others: &[ArticleIndex]) -> bool {
        let of = |article| self.day(article);
        others.iter().all(|other| of(article).zip(of(*other)).is_some_and(|(one, other)| one < other))
    }

    /// Whether an article was published within weeks of one of some others, as far as is known: later ones are of what
    /// came after, or of another event.
    pub(crate) fn is_of_their_time(&self, article: ArticleIndex, others: &[ArticleIndex]) -> bool {
        const WEEKS: i64 = 21;
        let near = |(one, other): (&str, &str)| (day_number(one) - day_number(other)).abs() <= WEEKS;
        others.iter().any(|other| self.day(article).zip(self.day(*other)).is_none_or(near))
    }

    /// Whether an article is surely of the event that some others tell of.
    pub(crate) fn is_of_their_event(&self, article: ArticleIndex, others: &[ArticleIndex]) -> bool {
        let others: Vec<usize> = others.iter().map(|other| other.0 as usize).collect();
        self.event.is_sure(article.0 as usize, &others)
    }

    /// Whether an article is surely of the event that most tell of.
    pub(crate) fn is_of_event(&self, article: ArticleIndex) -> bool {
        let all: Vec<ArticleIndex> = self.articles.iter().map(|one| one.index).collect();
        self.is_of_their_event(article, &all)
    }

    /// The articles that seem to tell of another event than all others.
    pub(crate) fn strangers(&self) -> Vec<ArticleIndex> {
        self.event.strangers().into_iter().map(|at| self.articles[at].index).collect()
    }

    /// What an article is called.
    pub(crate) fn name(&self, article: ArticleIndex) -> &'a str {
        self.names[article.0 as usize]
    }

    /// What some articles are called: "a, b and c"; of very many, the first, and how many others.
    pub(crate) fn names(&self, articles: &[ArticleIndex]) -> String {
        /// So many are named.
        const NAMED: usize = 12;
        let mut names: Vec<String> =
            articles.iter().take(NAMED).map(|article| self.name(*article).to_owned()).collect();
        if articles.len() > NAMED {
            names.push(format!("{} others", articles.len() - NAMED));
        }
        wording::listed(&names)
    }

    /// Whether the page says what sort of article it is, and not only that somebody says "I" in it.
    pub(crate) fn is_marked(&self, article: ArticleIndex, outlet: &Outlet) -> bool {
        let first = outlet.genre_evidence.first().map(|&span| self.text(Cite { article, span }));
        first.is_none_or(|words| words.split([' ', '\'', '’']).next() != Some("I"))
    }

    /// The words of a stretch, in quotation marks; some are left out if they are more than `most` characters.
    pub(crate) fn quoted(&self, Cite { article, span }: Cite, most: usize) -> String {
        wording::quoted(&self.story[article], span, most)
    }

    /// A word with the noun it describes and what stands before that: "complete farce" of "farce", "mendacious
    /// speech" of "mendacious". The word itself where its place in the sentence is not known.
    pub(crate) fn in_phrase(&self, cite: Cite) -> Cite {
        let Some(tree) = self.tree(cite.article) else { return cite };
        let words = tree.words();
        let rows = tree.within(cite.span);
        let Some(last) = rows.end.checked_sub(1).filter(|_| !rows.is_empty()) else { return cite };
        let describes = words[last].deprel.universal() == Deprel::Amod;
        let noun = tree.head(last).filter(|noun| describes && *noun > last).unwrap_or(last);
        if words[noun].upos != Upos::Noun {
            return cite;
        }
        // "corrupt clique": what stands right before the noun.
        let before = |row: &usize| {
            let near = matches!(words[*row].deprel.universal(), Deprel::Amod | Deprel::Compound);
            near && words[*row].span.start + LONGEST > cite.span.start
        };
        let first = tree.left(noun).filter(before).min().unwrap_or(rows.start).min(rows.start);
        let joined = (first..=noun).all(|row| {
            row == noun || row == first || tree.head(row).is_some_and(|head| (first..=noun).contains(&head))
        });
        let span = words[first].span.to(words[noun].span);
        if joined && span.len() <= LONGEST as usize { Cite { span, ..cite } } else { cite }
    }

    /// The entities of an article.
    pub(crate) fn entities(&self, article: ArticleIndex) -> &'a [Entity] {
        let (_, _, _, _, (entities, _), ..) = self.get(article).rows;
        entities.unwrap_or_default()
    }

    /// The time expressions of an article.
    pub(crate) fn dates(&self, article: ArticleIndex) -> &'a [TimeExpression] {
        let (_, (_, dates), ..) = self.get(article).rows;
        dates.unwrap_or_default()
    }

    /// The attributions of an article.
    pub(crate) fn quotes(&self, article: ArticleIndex) -> &'a [Quote] {
        let (_, _, _, _, (_, quotes), ..) = self.get(article).rows;
        quotes.unwrap_or_default()
    }

    /// Whether there are so many that they tell of several events.
    pub(crate) fn are_many(&self) -> bool {
        const MANY: usize = 8;
        self.articles.len() > MANY
    }

    /// Whether there is enough of an article for something to be missed in it.
    pub(crate) fn is_whole(&self, article: ArticleIndex) -> bool {
        self.whole[article.0 as usize]
    }

    /// The sentence with which an article begins: what it is all about. A stamp, a label
    /// and a teaser, which has no stop, are none.
    pub(crate) fn first_sentence(&self, article: ArticleIndex) -> Option<Span> {
        const LABEL: usize = 8;
        let outlet = outlet(self.get(article));
        let stamps = outlet.map(|outlet| outlet.published_evidence.iter().chain(&outlet.updated_evidence));
        let is_stamp =
            |cite: Cite| stamps.clone().is_some_and(|mut all| all.any(|stamp| stamp.overlaps(cite.span)));
        let begins = |cite: &Cite| {
            let long = self.length(*cite) >= LABEL;
            let ends = self.text(*cite).trim_end().ends_with(['.', '!', '?', '"', '”', '’']);
            long && ends && self.role(*cite) == Some(Role::Body) && !is_stamp(*cite)
        };
        self.sentences(article).find(begins).map(|cite| cite.span)
    }

    /// Words as far as they stand in the quotation that some of them are in.
    pub(crate) fn in_quotation(&self, cite: Cite, of: Cite) -> Cite {
        let mut stretches = within(&self.quotations[cite.article.0 as usize], of.span);
        let Some(stretch) = stretches.find(|one| one.contains(of.span)) else { return cite };
        let (start, end) = (cite.span.start.max(stretch.start), cite.span.end.min(stretch.end));
        Cite { span: Span { start, end }, ..cite }
    }

    /// Words without those at their ends that only hang them on others: "and", "which".
    pub(crate) fn without_links(&self, cite: Cite) -> Cite {
        let words = self.words(cite);
        let links = |word: &&Word| {
            matches!(word.upos, Upos::Cconj | Upos::Punct) || matches!(word.xpos, Xpos::WDT | Xpos::WP)
        };
        let first = words.iter().find(|word| !links(word));
        let last = words.iter().rfind(|word| !links(word));
        first.zip(last).map_or(cite, |(first, last)| Cite { span: first.span.to(last.span), ..cite })
    }

    /// The line that some words stand in, with its row.
    pub(crate) fn line(&self, cite: Cite) -> Option<(usize, &'a Line)> {
        let (lines, ..) = self.get(cite.article).rows;
        let lines = lines.ok()?;
        let row = lines.partition_point(|line| line.span.end <= cite.span.start);
        Some(row).zip(lines.get(row)).filter(|(_, line)| line.span.overlaps(cite.span))
    }

    /// What sort of line some words stand in.
    pub(crate) fn role(&self, cite: Cite) -> Option<Role> {
        self.line(cite).map(|(_, line)| line.role)
    }

    /// Whether a sentence begins with some words.
    pub(crate) fn begins_sentence(&self, cite: Cite) -> bool {
        self.sentence(cite).span.start >= cite.span.start
    }

    /// Whether words have a verb, and more than a stamp would.
    pub(crate) fn is_sentence(&self, cite: Cite) -> bool {
        const WORDS: usize = 6;
        let words = self.words(cite);
        words.len() >= WORDS && words.iter().any(|word| word.upos == Upos::Verb)
    }

    /// The sentence around some words; the words themselves where it is not known.
    pub(crate) fn sentence(&self, cite: Cite) -> Cite {
        let Some(tree) = self.tree(cite.article) else { return cite };
        let rows = tree.within(cite.span);
        let Some(last) = rows.end.checked_sub(1).filter(|_| !rows.is_empty()) else { return cite };
        let sentence = |row: usize| tree.span(tree.root(row));
        Cite { span: sentence(rows.start).to(sentence(last)), ..cite }
    }

    /// The sentences of an article, where its syntax is known.
    pub(crate) fn sentences(&self, article: ArticleIndex) -> impl Iterator<Item = Cite> {
        self.tree(article).into_iter().flat_map(move |tree| {
            let roots = (0..tree.words().len()).filter(|&row| tree.head(row).is_none());
            roots.map(move |root| Cite { article, span: tree.span(root) })
        })
    }

    /// Some words from where the first sentence among them begins, if that leaves most of them.
    pub(crate) fn begun_with_sentence(&self, cite: Cite) -> Cite {
        let Some(tree) = self.tree(cite.article) else { return cite };
        let words = tree.words();
        let begins = |row: &usize| tree.extent(tree.root(*row)).start == *row;
        let first = tree.within(cite.span).find(begins).map(|row| words[row].span);
        let most = |span: &Span| {
            (cite.span.end - span.start.max(cite.span.start)) * 2 > cite.span.end - cite.span.start
        };
        first.filter(most).map_or(cite, |first| Cite {
            span: Span { start: first.start.max(cite.span.start), ..cite.span },
            ..cite
        })
    }

    /// The numbers of an article.
    pub(crate) fn numbers(&self, article: ArticleIndex) -> &'a [Number] {
        let (.., numbers) = self.get(article).rows;
        numbers.unwrap_or_default()
    }

    /// The quantity at some words.
    pub(crate) fn number(&self, cite: Cite) -> Option<&'a Number> {
        self.numbers(cite.article).iter().find(|number| number.claim && cite.span.overlaps(number.number))
    }

    /// The words of a stretch.
    pub(crate) fn text(&self, Cite { article, span }: Cite) -> &'a str {
        &self.story[article][span]
    }

    /// How many words a stretch has.
    pub(crate) fn length(&self, cite: Cite) -> usize {
        spaced(self.text(cite)).count()
    }
}

/// No phrase around a word is longer, in bytes.
const LONGEST: u32 = 40;

/// What is known of an article's publication.
pub(crate) fn outlet<'a>(telling: &Telling<'a>) -> Option<&'a Outlet> {
    let (_, (outlets, _), ..) = telling.rows;
    outlets.ok()?.first()
}

/// How many words an article has itself, where that is known.
pub(crate) fn own_words(telling: &Telling<'_>) -> Option<usize> {
    let (lines, ..) = telling.rows;
    Some(structure::own_words(telling.article, lines.ok()?))
}

/// Whether there is more of an article than its page has.
fn breaks_off(telling: &Telling<'_>) -> bool {
    let (lines, ..) = telling.rows;
    let last = structure::last_line(telling.article, lines.unwrap_or_default());
    last.is_some_and(|(last, behind)| is_cut_off(last, behind))
}

/// Whose words the stretches of an article are, where that is known.
pub(crate) fn voices<'a>(telling: &Telling<'a>) -> &'a [VoiceSpan] {
    let (.., voices, _) = telling.rows;
    voices.unwrap_or_default()
}
