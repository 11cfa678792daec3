#![doc = include_str!("../README.md")]

mod worded;

use parallax_corpus::{Article, Ref, Span, pass};
use parallax_layers::{
    agencies::{Agency, Credited},
    quotes::Quote,
    sentences::Sentence,
    structure::{Line, Role},
    voices::{Voice, VoiceSpan},
    words::{Tree, Word},
};
use parallax_lexicon::marks::{Quotation, is_quoted, quotations};

pass!(
    Voices = fn voices((Line, Sentence, Word, Quote, Agency)) -> VoiceSpan;
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// What the pass reads of an article.
type Of<'a> = (&'a [Line], &'a [Sentence], &'a [Word], &'a [Quote], &'a [Agency]);

/// A stretch that somebody's words lie over.
#[derive(Debug, Clone, Copy)]
struct Layer {
    span: Span,
    voice: Voice,
    quote: Option<usize>,
}

/// Cuts each line of the article where a voice begins or ends; each stretch is the innermost voice's.
fn voices(article: &Article, (lines, sentences, words, quotes, agencies): Of<'_>) -> Vec<VoiceSpan> {
    let base = republished(lines, agencies);
    let marked = marked(article, lines);
    let mut layers = layers(article, &Tree::new(words), quotes, &marked);
    layers.extend(marked.iter().map(|one| unclaimed(one, sentences)));
    layers.sort_by_key(|layer| {
        (layer.span.start, std::cmp::Reverse(layer.span.end), layer.voice == Voice::Quoted)
    });
    let mut rows = Vec::new();
    let mut next = 0;
    // Those that may reach on, the outermost first.
    let mut open: Vec<Layer> = Vec::new();
    for line in lines.iter().filter(|line| line.role.is_article()) {
        let Span { start, end } = line.span;
        let mut at = start;
        while at < end {
            open.retain(|layer| layer.span.end > at);
            while let Some(layer) = layers.get(next).filter(|layer| layer.span.start <= at) {
                open.extend((layer.span.end > at).then_some(*layer));
                next += 1;
            }
            let begins = layers.get(next).map_or(end, |layer| layer.span.start);
            let ends = open.iter().map(|layer| layer.span.end).min().unwrap_or(end);
            let until = end.min(begins).min(ends);
            let innermost = open
                .iter()
                .min_by_key(|layer| (layer.quote.is_none(), layer.span.len(), layer.voice != Voice::Quoted));
            // "“I think that *it is safe*,” she said": all of it stands in marks.
            let quoted = open.iter().any(|layer| layer.voice == Voice::Quoted);
            let innermost = innermost
                .map(|layer| Layer { voice: if quoted { Voice::Quoted } else { layer.voice }, ..*layer });
            push(&mut rows, Span { start: at, end: until }, innermost.as_ref(), base, start);
            at = until;
        }
    }
    rows
}

/// Adds a stretch, to the one before where that is the same voice's in the same line.
fn push(rows: &mut Vec<VoiceSpan>, span: Span, layer: Option<&Layer>, base: Option<usize>, line: u32) {
    let own = if base.is_some() { Voice::Republished } else { Voice::Outlet };
    let row = VoiceSpan {
        span,
        voice: layer.map_or(own, |layer| layer.voice),
        quote: layer.and_then(|layer| layer.quote).map(Ref::new),
        agency: base.filter(|_| layer.is_none()).map(Ref::new),
    };
    match rows.last_mut() {
        Some(last) if last.span.start >= line && (last.voice, last.quote) == (row.voice, row.quote) => {
            last.span.end = span.end
        }
        _ => rows.push(row),
    }
}

/// What is attributed, and what of it stands in marks.
fn layers(article: &Article, tree: &Tree<'_>, quotes: &[Quote], marked: &[Quotation]) -> Vec<Layer> {
    let mut layers: Vec<Layer> = Vec::new();
    for (at, row) in quotes.iter().enumerate() {
        let quote = Some(at);
        let voice = if worded::is_verbatim(row) { Voice::Quoted } else { Voice::Attributed };
        // "I think", but not within what another says.
        let cue = row.cue.first().map_or(0, |cue| cue.start as usize);
        if !worded::is_writers(&article.text, row) || is_quoted(marked, cue) {
            layers.extend(worded::pieces(tree, row).into_iter().map(|span| Layer { span, voice, quote }));
        }
        // The marks belong to what they stand around.
        let inside = row.quoted.iter().map(|&span| with_marks(article, row, span));
        layers.extend(inside.map(|span| Layer { span, voice: Voice::Quoted, quote }));
    }
    layers
}

fn marked(article: &Article, lines: &[Line]) -> Vec<Quotation> {
    let own = lines.iter().filter(|line| line.role.is_article());
    quotations(&article.text, own.map(|line| line.span.range()))
}

/// Marks that may quote nobody known: a term, a title, a word held at a distance. Where the last was forgotten, they
/// reach to the end of their sentence.
fn unclaimed(one: &Quotation, sentences: &[Sentence]) -> Layer {
    let mut span = Span::new(one.whole.start, one.whole.end);
    if !one.closed {
        let at = sentences.partition_point(|sentence| sentence.span.end <= span.start);
        span.end = sentences.get(at).map_or(span.start, |sentence| sentence.span.end.min(span.end));
    }
    Layer { span, voice: Voice::Quoted, quote: None }
}

/// A quoted stretch with the marks beside it, as far as they are of the content.
fn with_marks(article: &Article, row: &Quote, span: Span) -> Span {
    const MARKS: &[char] = &['"', '“', '”', '„', '‘', '’', '\'', '`', '«', '»', '‹', '›'];
    let Some(piece) = row.content.iter().find(|piece| piece.contains(span)) else { return span };
    let (text, Span { start, end }) = (&article.text, span);
    let before = &text[piece.start as usize..start as usize];
    let behind = &text[end as usize..piece.end as usize];
    let lead = before.len() - before.trim_end_matches(MARKS).len();
    let tail = behind.len() - behind.trim_start_matches(MARKS).len();
    Span { start: start - lead as u32, end: end + tail as u32 }
}

/// The credit that makes all of an article another outlet's: one for its text at its head or its end.
fn republished(lines: &[Line], agencies: &[Agency]) -> Option<usize> {
    let mut body = lines.iter().filter(|line| line.role.is_article());
    let (first, last) = (body.clone().find(|line| line.role == Role::Body)?, body.next_back()?);
    agencies.iter().position(|agency| {
        let begins = agency.span.start < first.span.end;
        let ends = agency.span.end > last.span.start;
        agency.r#for == Credited::Text && (begins || ends)
    })
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Voices);
