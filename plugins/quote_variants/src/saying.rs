//! Quotations and reports of speech, a sentence each.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::quotes::{Quote, QuoteKind};

use crate::text::Text;

/// A sentence of what an article attributes to somebody.
#[derive(Debug)]
pub(crate) struct Saying {
    /// Which article.
    pub(crate) text: usize,
    /// The row of the attribution.
    pub(crate) quote: usize,
    /// Which quotation of the article it is in: sentences of one attribution that have no more between them than who
    /// says so.
    pub(crate) breath: usize,
    pub(crate) form: QuoteKind,
    /// Whether it is a question.
    pub(crate) asks: bool,
    /// Where it stands; in pieces where the attribution parts it.
    pub(crate) spans: Vec<Span>,
    /// Its words, marks left out.
    pub(crate) words: Vec<Token>,
}

/// A word of a saying.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// Its row in `words`.
    pub(crate) row: usize,
    pub(crate) span: Span,
    /// Stands for its dictionary form.
    pub(crate) word: u32,
    /// Stands for the form in which it is written.
    pub(crate) form: u32,
    /// How much it tells.
    pub(crate) weight: u32,
    /// Whether it stands in quotation marks.
    pub(crate) quoted: bool,
}

/// What has fewer words in quotation marks is no utterance: a term, a name, a word that was picked out.
pub(crate) const FRAGMENT: usize = 4;

/// So many words and marks may stand between two sentences of one quotation.
const WHO_SAYS_SO: usize = 20;

/// Those of some words that tell something.
pub(crate) fn telling(words: &[Token]) -> impl Iterator<Item = &Token> {
    words.iter().filter(|word| word.weight > 0)
}

impl Token {
    /// Whether they are the same word, be it in another form: "was" and "is", "excited" as a verb or not.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.word == other.word || self.form == other.form
    }
}

impl Saying {
    pub(crate) fn is_quoted(&self) -> bool {
        self.form != QuoteKind::Indirect
    }

    /// Whether all of it stands in quotation marks, and is more than a word or two that were picked out.
    pub(crate) fn is_whole(&self) -> bool {
        self.form == QuoteKind::Direct && self.words.len() >= FRAGMENT
    }

    pub(crate) fn quoted(&self) -> usize {
        self.words.iter().filter(|word| word.quoted).count()
    }

    /// From its beginning to its end, what parts it too.
    pub(crate) fn span(&self) -> Span {
        let ends = self.spans.first().zip(self.spans.last());
        ends.map_or(Span::new(0, 0), |(first, last)| first.to(*last))
    }

    /// Whether more stands between than who says so.
    pub(crate) fn is_far_behind(&self, before: &Self) -> bool {
        self.rows().start > before.rows().end + WHO_SAYS_SO
    }

    /// What it tells: the words that tell something, in the order of their numbers, and how much.
    pub(crate) fn told(&self) -> Vec<(u32, u32)> {
        let mut words: Vec<(u32, u32)> = telling(&self.words).map(|word| (word.word, word.weight)).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// From its first to its last word.
    pub(crate) fn rows(&self) -> Range<usize> {
        let ends = self.words.first().zip(self.words.last());
        ends.map_or(0..0, |(first, last)| first.row..last.row + 1)
    }
}

/// The sayings of an article, in order. A stretch that lies in several attributions belongs to the one in quotation
/// marks, or else to the first.
pub(crate) fn of_text((number, text): (usize, &Text<'_>)) -> Vec<Saying> {
    let mut taken = vec![false; text.words().len()];
    let speech = text.quotes().iter().enumerate().filter(|(_, quote)| quote.is_speech());
    let mut rows: Vec<(usize, &Quote)> = speech.collect();
    rows.sort_by_key(|(row, quote)| (rank(quote.kind), *row));
    let mut sayings = Vec::new();
    for (row, quote) in rows {
        let pieces = quote.content.iter().flat_map(|&piece| text.tree.within(piece));
        let all: Vec<usize> = pieces.filter(|&word| text.keys[word].word.is_some()).collect();
        let left: Vec<usize> = all.iter().copied().filter(|&word| !taken[word]).collect();
        // What is left of a report around a quotation is hardly one.
        if 2 * left.len() < all.len() {
            continue;
        }
        left.iter().for_each(|&word| taken[word] = true);
        let sentences = left.chunk_by(|&one, &next| !is_parted(text, one, next));
        sayings.extend(sentences.map(|words| saying(number, text, (row, quote), words)));
    }
    sayings.sort_by_key(|saying| saying.rows().start);
    let mut breath = 0;
    for at in 1..sayings.len() {
        let (before, own) = (&sayings[at - 1], &sayings[at]);
        breath += usize::from(own.is_far_behind(before) || before.quote != own.quote);
        sayings[at].breath = breath;
    }
    sayings
}

/// Whether a sentence ends between two words, or an ellipsis says that something is left out.
fn is_parted(text: &Text<'_>, one: usize, next: usize) -> bool {
    let between = text.words()[one].span.end as usize..text.words()[next].span.start as usize;
    let marks = text.one.article.text.get(between).unwrap_or_default();
    text.sentence_of(one) != text.sentence_of(next) || marks.contains('…') || marks.contains("...")
}

fn rank(kind: QuoteKind) -> u8 {
    match kind {
        QuoteKind::Direct => 0,
        QuoteKind::Mixed => 1,
        QuoteKind::Indirect | QuoteKind::Other => 2,
        // Set apart, it may be an article of another outlet, with speakers of its own.
        QuoteKind::Block => 3,
    }
}

fn saying(number: usize, text: &Text<'_>, (row, quote): (usize, &Quote), words: &[usize]) -> Saying {
    let token = |&row: &usize| {
        let (span, key) = (text.words()[row].span, text.keys[row]);
        let marked = quote.kind == QuoteKind::Block || quote.quoted.iter().any(|piece| piece.contains(span));
        Token {
            row,
            span,
            word: key.word.unwrap_or_default(),
            form: key.form,
            weight: key.weight,
            quoted: marked,
        }
    };
    let tokens: Vec<Token> = words.iter().map(token).collect();
    let within = |piece: &Span| {
        let mut inside = tokens.iter().filter(|token| piece.contains(token.span)).map(|token| token.span);
        let first = inside.next()?;
        Some(with_marks(&text.one.article.text, first.to(inside.next_back().unwrap_or(first)), *piece))
    };
    let mut spans: Vec<Span> = quote.content.iter().filter_map(within).collect();
    spans.sort_unstable();
    let asks = spans.last().is_some_and(|&last| text.one.article[last].contains('?'));
    // A sentence of a mixed row may have marks around all of it, or none.
    let marked = tokens.iter().filter(|token| token.quoted).count();
    let form = match marked {
        0 => QuoteKind::Indirect,
        all if all == tokens.len() => QuoteKind::Direct,
        _ => QuoteKind::Mixed,
    };
    Saying { text: number, quote: row, breath: 0, form, asks, spans, words: tokens }
}

/// Some words of a piece with the marks around them, up to white space; an ellipsis goes with the words before it.
fn with_marks(text: &str, words: Span, piece: Span) -> Span {
    let is_mark = |c: char| !c.is_whitespace() && !c.is_alphanumeric();
    let before = &text[piece.start as usize..words.start as usize];
    let behind = &text[words.end as usize..piece.end as usize];
    let before = before.trim_end_matches(|c| is_mark(c) && !matches!(c, '.' | '…')).len();
    let behind = behind.trim_start_matches(is_mark).len();
    Span { start: piece.start + before as u32, end: piece.end - behind as u32 }
}
