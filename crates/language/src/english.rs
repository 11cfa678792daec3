//! Reads sentences: words, tags, lemmas, syntax.

use std::{borrow::Cow, ops::Range, sync::LazyLock};

use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;

use crate::{
    Word,
    form::Form,
    kernel::Kernel,
    lemmas::{self, Position},
    model::Model,
    network::Memory,
    parser,
    quotations::{DEEPEST, mark, placeholder, quotations},
    recent::Recent,
    tagger::{self, Tag},
    tagset::{DEPRELS, UPOS, XPOS},
    tokens::tokens,
};

/// All that is known of English.
#[derive(Debug)]
pub struct English {
    kernel: Kernel,
    model: Model,
    /// For each pair of tags, what lemmas are looked up with.
    lemma_tags: Vec<lemmas::Tag>,
}

/// The memory a reader works in; keep one for many sentences, and for one reader. What it reads does not depend
/// on what it has read before.
#[derive(Debug, Default)]
pub struct Desk {
    ranges: Vec<Range<u32>>,
    forms: Vec<Form>,
    known: Recent<CompactString, Form>,
    tags: Vec<Tag>,
    memory: Memory<{ tagger::PROPERTIES }>,
    parser: parser::Desk,
}

/// A longer sentence is parsed in pieces, so that memory stays bounded.
const LONGEST: usize = 2048;

static WEIGHTS: &[u8] = include_bytes!("../model/english.bin");

static SHARED: LazyLock<Result<English, String>> =
    LazyLock::new(|| Model::from_bytes(WEIGHTS).map(English::new));

/// A word as the models know it: accents are part of their letters (NFC).
pub(crate) fn composed(word: &str) -> Cow<'_, str> {
    // Combining accents begin with one of these bytes.
    if word.bytes().any(|byte| matches!(byte, 0xcc | 0xcd)) {
        Cow::Owned(word.nfc().collect())
    } else {
        Cow::Borrowed(word)
    }
}

impl English {
    /// The models that come with the program, read when first asked for and shared by all threads.
    ///
    /// # Errors
    /// What is wrong with the weights, in a sentence.
    pub fn shared() -> Result<&'static Self, String> {
        SHARED.as_ref().map_err(Clone::clone)
    }

    pub(crate) fn new(model: Model) -> Self {
        let pair = |upos: &&str| XPOS.map(|xpos| model.lemmas.tag(upos, xpos));
        let lemma_tags = UPOS.iter().flat_map(pair).collect();
        Self { kernel: Kernel::new(), model, lemma_tags }
    }

    /// The words of a sentence.
    #[must_use]
    pub fn read(&self, sentence: &str, desk: &mut Desk) -> Vec<Word> {
        let mut ranges = std::mem::take(&mut desk.ranges);
        ranges.clear();
        tokens(sentence, &mut ranges);
        let range = |range: &Range<u32>| range.start as usize..range.end as usize;
        let forms: Vec<Cow<'_, str>> = ranges.iter().map(|word| composed(&sentence[range(word)])).collect();
        let forms: Vec<&str> = forms.iter().map(|form| &**form).collect();
        let mut words = self.read_words(&forms, desk);
        for (word, at) in words.iter_mut().zip(&ranges) {
            (word.start, word.end) = (at.start as usize, at.end as usize);
        }
        desk.ranges = ranges;
        words
    }

    /// The words of a sentence that is divided already; they begin and end at 0.
    pub(crate) fn read_words(&self, words: &[&str], desk: &mut Desk) -> Vec<Word> {
        desk.forms.clear();
        desk.forms.extend(words.iter().map(|word| Form::known(word, &mut desk.known)));
        desk.tags.clear();
        let forms = std::mem::take(&mut desk.forms);
        let mut tags = std::mem::take(&mut desk.tags);
        let mut tree = Tree::default();
        for piece in forms.chunks(LONGEST) {
            let first = tags.len();
            self.model.tagger.tag(self.kernel, piece, &mut desk.memory, &mut tags);
            for (tag, word) in tags[first..].iter_mut().zip(&words[first..]) {
                // Such a mark leaves no doubt.
                *tag = mark(word).unwrap_or(*tag);
            }
            let of_piece = self.parse(piece, &tags[first..], desk, 0);
            tree.heads.extend(of_piece.heads.iter().map(|head| head.map(|head| first + head)));
            tree.labels.extend(of_piece.labels);
        }
        let shouted = lemmas::is_shouted(words.iter().copied());
        let word = |(at, (form, tag)): (usize, (&&str, &Tag))| Word {
            start: 0,
            end: 0,
            lemma: self.lemma(form, *tag, Position::of(at, shouted)),
            upos: UPOS[usize::from(tag.upos)],
            xpos: XPOS[usize::from(tag.xpos)],
            head: tree.heads[at],
            deprel: DEPRELS[usize::from(tree.labels[at])],
        };
        let words = words.iter().zip(&tags).enumerate().map(word).collect();
        (desk.forms, desk.tags) = (forms, tags);
        words
    }

    fn lemma(&self, form: &str, tag: Tag, place: Position) -> CompactString {
        let tag = self.lemma_tags[usize::from(tag.upos) * XPOS.len() + usize::from(tag.xpos)];
        self.model.lemmas.lemma(form, tag, place).into()
    }

    /// Parses some words: what stands in quotation marks on its own, and the rest around it.
    fn parse(&self, forms: &[Form], tags: &[Tag], desk: &mut Desk, depth: usize) -> Tree {
        let quoted = if depth < DEEPEST { quotations(forms, tags) } else { Vec::new() };
        if quoted.is_empty() {
            self.model.parser.parse(self.kernel, forms, tags, &mut desk.parser);
            let state = &desk.parser.state;
            let heads = state.heads.iter().map(|head| (*head < forms.len()).then_some(*head)).collect();
            return Tree { heads, labels: state.labels.clone() };
        }
        let mut tree = Tree { heads: vec![None; forms.len()], labels: vec![0; forms.len()] };
        // The words around, with one for each quotation; and where each stands in the sentence.
        let (mut around, mut around_tags, mut places) = (Vec::new(), Vec::new(), Vec::new());
        let mut at = 0;
        let mut next = quoted.iter().peekable();
        while at < forms.len() {
            match next.next_if(|range| range.start == at) {
                Some(range) => {
                    let inside = self.parse(&forms[range.clone()], &tags[range.clone()], desk, depth + 1);
                    let top = inside.heads.iter().position(Option::is_none).unwrap_or(0);
                    for (offset, head) in inside.heads.iter().enumerate() {
                        tree.heads[at + offset] = head.map(|head| at + head);
                        tree.labels[at + offset] = inside.labels[offset];
                    }
                    let (form, tag) = placeholder();
                    around.push(form);
                    around_tags.push(tag);
                    places.push(at + top);
                    at = range.end;
                }
                None => {
                    around.push(forms[at]);
                    around_tags.push(tags[at]);
                    places.push(at);
                    at += 1;
                }
            }
        }
        self.model.parser.parse(self.kernel, &around, &around_tags, &mut desk.parser);
        let state = &desk.parser.state;
        for (word, place) in places.iter().enumerate() {
            tree.heads[*place] = places.get(state.heads[word]).copied();
            tree.labels[*place] = state.labels[word];
        }
        tree
    }
}

#[derive(Default)]
struct Tree {
    heads: Vec<Option<usize>>,
    labels: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cpu_reads_the_same() {
        let sentence =
            "“The dam held,” said Ada Lund, whose crews had worked all night, “and nobody was hurt.”";
        let mut readings = Kernel::all().map(|kernel| {
            let model = Model::from_bytes(WEIGHTS).unwrap();
            English { kernel, ..English::new(model) }.read(sentence, &mut Desk::default())
        });
        let first = readings.next().unwrap();
        assert!(readings.all(|reading| reading == first));
    }

    #[test]
    fn an_accent_written_by_itself_is_part_of_its_letter() {
        let read = |text: &str| English::shared().unwrap().read(text, &mut Desk::default());
        let sentence = "Zoë Lund met René at the café.";
        let apart: String = sentence.nfd().collect();
        let labels = |words: Vec<Word>| -> Vec<_> {
            words.into_iter().map(|word| (word.lemma, word.xpos, word.head, word.deprel)).collect()
        };
        assert_eq!(labels(read(&apart)), labels(read(sentence)));
    }

    #[test]
    fn damaged_weights_are_refused() {
        for cut in [0, 4, 12, 27, 28, 1000, WEIGHTS.len() - 1] {
            assert!(Model::from_bytes(&WEIGHTS[..cut]).is_err(), "cut at {cut}");
        }
        let mut newer = WEIGHTS.to_vec();
        newer[8] += 1;
        assert_eq!(
            Model::from_bytes(&newer).unwrap_err(),
            "the weights file has format 2; this program reads format 1"
        );
        for at in (0..WEIGHTS.len()).step_by(WEIGHTS.len() / 40) {
            let mut flipped = WEIGHTS.to_vec();
            flipped[at] ^= 0x10;
            assert!(Model::from_bytes(&flipped).is_err(), "flipped at {at}");
        }
    }
}
