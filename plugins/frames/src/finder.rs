//! Finds the terms of all vocabularies in a text, in one walk over its words.

use std::ops::Range;

use parallax_lexicon::{WordForm, fold, inflect::regular};

use crate::{hash::Map, vocabulary::Vocabulary, words::words};

/// A term found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Index of the vocabulary.
    pub(crate) vocabulary: usize,
    /// Which term: a number of its own among all vocabularies' terms.
    pub(crate) term: usize,
    /// Which group: a number of its own among all vocabularies' groups.
    pub(crate) group: usize,
    /// What it weighs.
    pub(crate) weight: u8,
    /// Whether its group names a subject.
    pub(crate) subject: bool,
}

/// All terms, as a tree of words.
#[derive(Debug)]
pub(crate) struct Finder {
    vocabularies: usize,
    /// What terms are made of, by their text: whole words.
    forms: Map<String, Piece>,
    /// Beginnings of words ("critici*"), by their first letters.
    stems: Map<[u8; STEM], Vec<(String, Piece)>>,
    pieces: u32,
    /// From a node by a piece to a node: both numbers in one, for speed. The root is 0.
    edges: Map<u64, Node>,
    /// The terms that end at a node.
    ends: Vec<Vec<End>>,
    /// The words that deny a term of each vocabulary from the place before it, or as its object from behind.
    deniers: Vec<Vec<Piece>>,
    /// The terms that stand for a person's name and age.
    aged: Vec<Hit>,
}

/// How many letters a stem has at least.
pub(crate) const STEM: usize = 4;

type Node = u32;

/// A word or a stem, numbered.
type Piece = u32;

#[derive(Debug, Clone, Copy)]
struct End {
    hit: Hit,
    capital: bool,
}

impl Finder {
    pub(crate) fn new(vocabularies: &[Vocabulary]) -> Self {
        let mut finder = Self {
            vocabularies: vocabularies.len(),
            forms: Map::default(),
            stems: Map::default(),
            pieces: 0,
            edges: Map::default(),
            ends: vec![Vec::new()],
            deniers: Vec::with_capacity(vocabularies.len()),
            aged: Vec::new(),
        };
        let (mut group, mut term) = (0, 0);
        for (vocabulary, words) in vocabularies.iter().enumerate() {
            let deniers = words.denied_by.iter().map(|word| finder.form_piece(word.clone())).collect();
            finder.deniers.push(deniers);
            for reason in &words.groups {
                for text in &reason.terms {
                    let hit = Hit { vocabulary, term, group, weight: reason.weight, subject: reason.subject };
                    if text == AGED {
                        finder.aged.push(hit);
                    } else {
                        finder.insert(text, hit);
                    }
                    term += 1;
                }
                group += 1;
            }
        }
        finder
    }

    /// Calls `found` with every term in `text`, and where it stands. Where terms of one vocabulary overlap, the
    /// longer one counts; a term of weight 0 hides what it covers, and one that is denied is none. Returns how many
    /// words there are.
    pub(crate) fn find(&self, text: &str, mut found: impl FnMut(Hit, Range<usize>)) -> usize {
        let words = self.known(text);
        // Up to where each vocabulary's last term reaches.
        let mut taken = vec![0; self.vocabularies];
        let mut longest: Vec<(usize, Hit)> = Vec::new();
        for (start, word) in words.iter().enumerate() {
            if let (true, Some([first, last])) = (word.age, words[..start].last_chunk())
                && first.capital
                && last.capital
                && last.joined
            {
                self.aged.iter().for_each(|&hit| found(hit, first.range.start..word.range.end));
            }
            if word.form.is_none() && word.stems.is_empty() {
                continue;
            }
            longest.clear();
            self.walk(&words, start, 0, start, &mut |end, hit: Hit| match longest
                .iter_mut()
                .find(|(_, other)| other.vocabulary == hit.vocabulary)
            {
                Some(entry) if entry.0 < end => *entry = (end, hit),
                Some(_) => {}
                None => longest.push((end, hit)),
            });
            for &(end, hit) in &longest {
                if taken[hit.vocabulary] <= start {
                    taken[hit.vocabulary] = end;
                    if hit.weight > 0 && !self.is_denied(hit, &words, start..end) {
                        found(hit, word.range.start..words[end - 1].range.end);
                    }
                }
            }
        }
        words.len()
    }

    /// Whether what stands right before a term, or right behind it, denies it ("nobody blames", "blames nobody").
    fn is_denied(&self, hit: Hit, words: &[Known], term: Range<usize>) -> bool {
        let before = term.start.checked_sub(1).filter(|_| words[term.start].joined).map(|at| &words[at]);
        let behind = words.get(term.end).filter(|word| word.joined);
        let deniers = &self.deniers[hit.vocabulary];
        before.into_iter().chain(behind).any(|word| word.form.is_some_and(|form| deniers.contains(&form)))
    }

    /// Follows the words from `at` down the tree.
    fn walk(&self, words: &[Known], start: usize, node: Node, at: usize, found: &mut impl FnMut(usize, Hit)) {
        let Some(word) = words.get(at).filter(|word| at == start || word.joined) else { return };
        for piece in word.form.into_iter().chain(word.stems.iter().copied()) {
            let Some(&next) = self.edges.get(&edge(node, piece)) else { continue };
            for end in &self.ends[next as usize] {
                if !end.capital || words[start].capital {
                    found(at + 1, end.hit);
                }
            }
            self.walk(words, start, next, at + 1, found);
        }
    }

    /// The words of a text, looked up.
    fn known(&self, text: &str) -> Vec<Known> {
        let known = |(word, joined): (WordForm<'_>, bool)| {
            let folded = fold(word.text);
            Known {
                range: word.range(),
                age: is_age(text, &word),
                joined,
                capital: word.text.starts_with(char::is_uppercase),
                form: self.form(&folded),
                stems: self.stems_of(&folded),
            }
        };
        // An English word and the space behind it are about six bytes.
        let mut all = Vec::with_capacity(text.len() / 6 + 1);
        all.extend(words(text).map(known));
        all
    }

    /// The number of a word, or of the word a possessive is made of.
    fn form(&self, word: &str) -> Option<Piece> {
        let number = self.forms.get(word).or_else(|| self.forms.get(word.strip_suffix("'s")?));
        number.copied()
    }

    /// The stems a word begins with.
    fn stems_of(&self, word: &str) -> Vec<Piece> {
        let alike = word.as_bytes().first_chunk().and_then(|start| self.stems.get(start));
        let alike = alike.into_iter().flatten();
        alike.filter(|(stem, _)| word.starts_with(stem.as_str())).map(|&(_, piece)| piece).collect()
    }

    fn insert(&mut self, term: &str, hit: Hit) {
        let mut nodes = vec![0];
        for word in term.split(' ') {
            let pieces = self.pieces(word);
            let steps = nodes.iter().flat_map(|&node| pieces.iter().map(move |&piece| edge(node, piece)));
            nodes = steps.map(|step| self.step(step)).collect();
        }
        let capital = term.starts_with(char::is_uppercase);
        for node in nodes {
            self.ends[node as usize].push(End { hit, capital });
        }
    }

    /// What a word of a term matches.
    fn pieces(&mut self, word: &str) -> Vec<Piece> {
        let word = word.to_lowercase();
        if let Some(stem) = word.strip_suffix('*') {
            let start = *stem.as_bytes().first_chunk().expect("the shipped stems are long enough");
            let known =
                self.stems.get(&start).and_then(|stems| stems.iter().find(|(other, _)| other == stem));
            if let Some(&(_, piece)) = known {
                return vec![piece];
            }
            let piece = self.piece();
            self.stems.entry(start).or_default().push((stem.to_owned(), piece));
            return vec![piece];
        }
        let forms = word.strip_suffix('~').map_or_else(|| vec![word.clone()], regular);
        forms.into_iter().map(|form| self.form_piece(form)).collect()
    }

    fn form_piece(&mut self, form: String) -> Piece {
        if let Some(&piece) = self.forms.get(&form) {
            return piece;
        }
        let piece = self.piece();
        self.forms.insert(form, piece);
        piece
    }

    fn piece(&mut self) -> Piece {
        self.pieces += 1;
        self.pieces
    }

    /// The node that a step leads to, made where it is not there.
    fn step(&mut self, step: u64) -> Node {
        let next = Node::try_from(self.ends.len()).expect("the shipped vocabularies fit in memory");
        let node = *self.edges.entry(step).or_insert(next);
        if node == next {
            self.ends.push(Vec::new());
        }
        node
    }
}

/// A word of a text, looked up.
#[derive(Debug)]
struct Known {
    range: Range<usize>,
    /// Whether it is a number that stands as an age behind a name: "Bo Rees, 61, …".
    age: bool,
    joined: bool,
    capital: bool,
    form: Option<Piece>,
    stems: Vec<Piece>,
}

/// The term that stands for two words of a name and an age behind a comma.
pub(crate) const AGED: &str = "Name, age";

fn is_age(text: &str, word: &WordForm<'_>) -> bool {
    matches!(word.text.len(), 1 | 2)
        && word.text.bytes().all(|byte| byte.is_ascii_digit())
        && text[..word.start].ends_with(", ")
        && text[word.end()..].starts_with([',', '.', ';'])
}

fn edge(node: Node, piece: Piece) -> u64 {
    u64::from(node) << 32 | u64::from(piece)
}
