use std::ops::Range;

use parallax_corpus::Span;

use super::{Deprel, Upos, Word, Xpos};

/// The words of an article as trees: who is whose subject, what hangs on what.
///
/// Built once, in time linear in the words; words are named by their rows. A row that is not there
/// panics, as indexing does. Whatever the heads say, what is seen here are trees: a word that is its
/// own head is a root, and heads that run in a circle are cut at the first word of the circle. Trees may
/// have words of several sentences if the heads do, and a sentence may have several roots.
///
/// ```
/// use parallax_corpus::{Ref, Span};
/// use parallax_layers::words::{Deprel, Tree, Upos, Word, Xpos};
///
/// // "Engineers slept."
/// let word = |start, end, lemma: &str, head: Option<usize>, upos, xpos, deprel| {
///     let (span, head) = (Span::new(start, end), head.map(Ref::new));
///     Word { span, lemma: lemma.into(), upos, xpos, head, deprel }
/// };
/// let words = [
///     word(0, 9, "engineer", Some(1), Upos::Noun, Xpos::NNS, Deprel::Nsubj),
///     word(10, 15, "sleep", None, Upos::Verb, Xpos::VBD, Deprel::Root),
///     word(15, 16, ".", Some(1), Upos::Punct, Xpos::Period, Deprel::Punct),
/// ];
/// let tree = Tree::new(&words);
/// assert_eq!(tree.subject(1), Some(0));
/// assert_eq!(tree.span(1), Span::new(0, 16));
/// ```
#[derive(Debug)]
pub struct Tree<'a> {
    words: &'a [Word],
    heads: Vec<Option<u32>>,
    /// The dependents of all words, a stretch for each; and where each stretch begins.
    dependents: Vec<u32>,
    starts: Vec<u32>,
    /// The rows from the first to the last word of each word's subtree.
    extents: Vec<Range<u32>>,
    /// The root of the tree that each word stands in.
    roots: Vec<u32>,
    /// When a walk from the roots downwards enters each word, and how many it meets below.
    entered: Vec<Range<u32>>,
}

impl<'a> Tree<'a> {
    /// Over the words of an article.
    #[must_use]
    pub fn new(words: &'a [Word]) -> Self {
        let heads = acyclic(words);
        let (starts, dependents) = dependents(&heads);
        let mut tree = Self {
            words,
            heads,
            dependents,
            starts,
            extents: Vec::new(),
            roots: Vec::new(),
            entered: Vec::new(),
        };
        tree.measure();
        tree
    }

    /// The words it was made of.
    #[must_use]
    pub fn words(&self) -> &'a [Word] {
        self.words
    }

    /// The word that it depends on. "Heavy rain closed the bridge": of "rain" it is "closed".
    #[must_use]
    pub fn head(&self, row: usize) -> Option<usize> {
        self.heads[row].map(|head| head as usize)
    }

    /// The words that depend on it, its dependents, in order.
    /// "Heavy rain closed the bridge": of "closed" they are "rain" and "bridge".
    pub fn children(&self, row: usize) -> impl DoubleEndedIterator<Item = usize> + use<'_> {
        self.list(row).iter().map(|&child| child as usize)
    }

    /// Its children before it, in order. "Heavy rain closed the bridge": of "closed" it is "rain".
    pub fn left(&self, row: usize) -> impl DoubleEndedIterator<Item = usize> + use<'_> {
        let list = self.list(row);
        let before = list.partition_point(|&child| (child as usize) < row);
        list[..before].iter().map(|&child| child as usize)
    }

    /// Its children behind it, in order. "Heavy rain closed the bridge": of "closed" it is "bridge".
    pub fn right(&self, row: usize) -> impl DoubleEndedIterator<Item = usize> + use<'_> {
        let list = self.list(row);
        let before = list.partition_point(|&child| (child as usize) < row);
        list[before..].iter().map(|&child| child as usize)
    }

    /// Its first child that depends on it in one of these ways. "because of the heavy rain": of "rain",
    /// with `[Deprel::Amod]`, it is "heavy".
    #[must_use]
    pub fn child(&self, row: usize, deprels: &[Deprel]) -> Option<usize> {
        self.children(row).find(|&child| deprels.contains(&self.words[child].deprel))
    }

    /// Its head, the head of that, and so on up to the root.
    /// "Heavy rain closed the bridge": of "Heavy" they are "rain" and "closed".
    pub fn ancestors(&self, row: usize) -> impl Iterator<Item = usize> + use<'_> {
        std::iter::successors(self.head(row), |&above| self.head(above))
    }

    /// The root of the tree it stands in: itself, or its last ancestor.
    /// "Heavy rain closed the bridge": of every word it is "closed".
    #[must_use]
    pub fn root(&self, row: usize) -> usize {
        self.roots[row] as usize
    }

    /// Whether `below` is `above` or depends on it, directly or not.
    /// "Heavy rain closed the bridge": "rain" dominates "Heavy" and itself.
    #[must_use]
    pub fn dominates(&self, above: usize, below: usize) -> bool {
        self.entered[above].contains(&self.entered[below].start)
    }

    /// The rows of the words that lie within a stretch of text, such as a sentence's.
    #[must_use]
    pub fn within(&self, span: Span) -> Range<usize> {
        let start = self.words.partition_point(|word| word.span.start < span.start);
        let end = self.words.partition_point(|word| word.span.start < span.end);
        start..end.max(start)
    }

    /// The first word of a sentence, or of another stretch, whose head is not in it.
    /// "Heavy rain closed the bridge.": it is "closed".
    #[must_use]
    pub fn root_of(&self, sentence: Span) -> Option<usize> {
        let rows = self.within(sentence);
        rows.clone().find(|&row| self.head(row).is_none_or(|head| !rows.contains(&head)))
    }

    /// The words that it dominates, itself too, in order.
    /// "Heavy rain closed the bridge": of "rain" they are "Heavy" and "rain".
    pub fn subtree(&self, row: usize) -> impl DoubleEndedIterator<Item = usize> + use<'_> {
        self.extent(row).filter(move |&below| self.dominates(row, below))
    }

    /// The rows from the first to the last word of its subtree; where branches cross, words of others
    /// stand between. "Heavy rain closed the bridge": of "bridge" they are 3 and 4.
    #[must_use]
    pub fn extent(&self, row: usize) -> Range<usize> {
        let Range { start, end } = self.extents[row];
        start as usize..end as usize
    }

    /// From the first to the last word of its subtree, as a stretch of text.
    /// "Heavy rain closed the bridge": of "bridge" it is "the bridge".
    #[must_use]
    pub fn span(&self, row: usize) -> Span {
        self.span_of(self.extent(row))
    }

    /// The subject of a verb or another predicate, a clause too.
    /// "Heavy rain closed the bridge": of "closed" it is "rain". "The bridge was closed": it is "bridge".
    #[must_use]
    pub fn subject(&self, row: usize) -> Option<usize> {
        let own = |child: &usize| matches!(self.relation(*child), Deprel::Nsubj | Deprel::Csubj);
        // A predicate that is itself a clause has its own subject behind the outer one.
        self.children(row).filter(own).max_by_key(|&child| !self.is_outer(child))
    }

    /// The subject, or the one it shares: with the verb before it in a coordination, or with the verb
    /// above it that it completes.
    /// "Lund came and spoke": of "spoke" it is "Lund". "She asked Lund to speak": of "speak" it is "Lund".
    #[must_use]
    pub fn shared_subject(&self, row: usize) -> Option<usize> {
        let mut at = row;
        loop {
            if let Some(subject) = self.subject(at) {
                return Some(subject);
            }
            let above = self.head(at)?;
            match self.words[at].deprel {
                Deprel::Conj => {}
                Deprel::Xcomp => {
                    if let Some(object) = self.object(above) {
                        return Some(object);
                    }
                }
                _ => return None,
            }
            at = above;
        }
    }

    /// What a relative clause or a participle behind a noun is said of.
    /// "the road that leads north", "the road leading north": of "leads" and "leading" it is "road".
    #[must_use]
    pub fn described(&self, row: usize) -> Option<usize> {
        let of_noun = matches!(self.words[row].deprel, Deprel::Acl | Deprel::AclRelcl);
        self.head(row).filter(|_| of_noun)
    }

    /// The object of a verb. "Heavy rain closed the bridge": of "closed" it is "bridge".
    #[must_use]
    pub fn object(&self, row: usize) -> Option<usize> {
        self.child(row, &[Deprel::Obj])
    }

    /// The indirect object. "The council gave Lund a week": of "gave" it is "Lund".
    #[must_use]
    pub fn indirect_object(&self, row: usize) -> Option<usize> {
        self.child(row, &[Deprel::Iobj])
    }

    /// Whether a verb is in the passive. "The bridge was closed": "closed" is.
    #[must_use]
    pub fn is_passive(&self, row: usize) -> bool {
        self.child(row, &[Deprel::AuxPass, Deprel::NsubjPass, Deprel::CsubjPass]).is_some()
    }

    /// Who did it, in a passive. "The bridge was closed by engineers": of "closed" it is "engineers".
    #[must_use]
    pub fn agent(&self, row: usize) -> Option<usize> {
        self.child(row, &[Deprel::OblAgent])
    }

    /// What negates it: "not", "never", or "no" before a noun.
    /// "The bridge was not closed": of "closed" it is "not".
    #[must_use]
    pub fn negation(&self, row: usize) -> Option<usize> {
        self.children(row).find(|&child| {
            let word = &self.words[child];
            let adverb = matches!(word.deprel, Deprel::Advmod) && matches!(&*word.lemma, "not" | "never");
            adverb || matches!(word.deprel, Deprel::Det) && word.lemma == "no"
        })
    }

    /// The auxiliaries of a verb. "It has been closed": of "closed" they are "has" and "been".
    pub fn auxiliaries(&self, row: usize) -> impl DoubleEndedIterator<Item = usize> + use<'_> {
        self.children(row).filter(|&child| self.relation(child) == Deprel::Aux)
    }

    /// The copula of a predicate. "The bridge is old": of "old" it is "is".
    #[must_use]
    pub fn copula(&self, row: usize) -> Option<usize> {
        self.child(row, &[Deprel::Cop])
    }

    /// Whose it is. "Lund's office", "her office": of "office" it is "Lund", "her".
    #[must_use]
    pub fn possessor(&self, row: usize) -> Option<usize> {
        self.child(row, &[Deprel::NmodPoss])
    }

    /// What a numeral counts. "Some 40 million old bridges": of "40" and of "million" it is "bridges".
    #[must_use]
    pub fn counted(&self, row: usize) -> Option<usize> {
        let mut at = row;
        loop {
            let above = self.head(at)?;
            match self.words[at].deprel {
                Deprel::Nummod => return Some(above),
                // Parts of one numeral.
                Deprel::Compound | Deprel::Flat | Deprel::Conj if self.words[above].upos == Upos::Num => {
                    at = above;
                }
                _ => return None,
            }
        }
    }

    /// All members of the coordination that it is in, itself too, in order; alone, only itself.
    /// "Lund, Perez and Mensah came": of each of the three names it is all of them.
    #[must_use]
    pub fn conjuncts(&self, row: usize) -> Vec<usize> {
        let mut first = row;
        while self.words[first].deprel == Deprel::Conj
            && let Some(above) = self.head(first)
        {
            first = above;
        }
        let mut members = vec![first];
        let mut at = 0;
        while let Some(&member) = members.get(at) {
            members.extend(self.children(member).filter(|&child| self.words[child].deprel == Deprel::Conj));
            at += 1;
        }
        members.sort_unstable();
        members
    }

    /// The noun phrase of a noun, a name or a pronoun, with all that modifies it, without preposition
    /// or possessive "'s" and without the other members of a coordination.
    /// "in the old town of Karst, which burnt, and Aldery": of "town" it is "the old town of Karst,
    /// which burnt".
    #[must_use]
    pub fn noun_phrase(&self, row: usize) -> Span {
        use Deprel::{Acl, Advmod, Amod, Appos, Compound, Det, Fixed, Flat, Goeswith, Nmod, Nummod};
        let inside = [Acl, Amod, Appos, Compound, Det, Fixed, Flat, Goeswith, Nmod, Nummod];
        self.phrase(row, |child| {
            let relation = self.relation(child);
            // "even Lund" is one phrase; an adverb of a predicate ("is now mayor") goes with its verb.
            let adverb = relation == Advmod && child < row && self.copula(row).is_none();
            inside.contains(&relation) || adverb
        })
    }

    /// The noun phrase up to its head: what stands behind the noun is left out.
    /// "the old town of Karst": of "town" it is "the old town".
    #[must_use]
    pub fn noun_chunk(&self, row: usize) -> Span {
        use Deprel::{Amod, Compound, Det, Fixed, Flat, Goeswith, Nmod, Nummod};
        let inside = [Amod, Compound, Det, Nmod, Nummod];
        self.phrase(row, |child| {
            let relation = self.relation(child);
            // Names go on behind their first word.
            matches!(relation, Flat | Goeswith | Fixed) || child < row && inside.contains(&relation)
        })
    }

    /// The head of the clause that it stands in: the verb or other predicate.
    /// "She said that the old bridge had closed": of "old" it is "closed", of "She" it is "said".
    #[must_use]
    pub fn clause(&self, row: usize) -> usize {
        let mut at = row;
        while !self.heads_clause(at)
            && let Some(above) = self.head(at)
        {
            at = above;
        }
        at
    }

    fn heads_clause(&self, row: usize) -> bool {
        match self.relation(row) {
            Deprel::Root | Deprel::Ccomp | Deprel::Xcomp | Deprel::Csubj => true,
            Deprel::Advcl | Deprel::Acl | Deprel::Parataxis => true,
            Deprel::Conj => {
                self.words[row].upos == Upos::Verb
                    || self.subject(row).is_some()
                    || self.copula(row).is_some()
            }
            _ => false,
        }
    }

    /// The word and those of its children that belong to a phrase, without commas and stops at its ends.
    fn phrase(&self, row: usize, belongs: impl Fn(usize) -> bool) -> Span {
        let mut rows = row..row + 1;
        for child in self.children(row).filter(|&child| belongs(child)) {
            let extent = self.extent(child);
            rows = rows.start.min(extent.start)..rows.end.max(extent.end);
        }
        let parts = |at: usize| matches!(self.words[at].xpos, Xpos::Comma | Xpos::Period | Xpos::Colon);
        while rows.start < row && parts(rows.start) {
            rows.start += 1;
        }
        while rows.end > row + 1 && parts(rows.end - 1) {
            rows.end -= 1;
        }
        self.span_of(rows)
    }

    fn relation(&self, row: usize) -> Deprel {
        self.words[row].deprel.universal()
    }

    fn is_outer(&self, row: usize) -> bool {
        matches!(self.words[row].deprel, Deprel::NsubjOuter | Deprel::CsubjOuter)
    }

    fn span_of(&self, rows: Range<usize>) -> Span {
        let words = &self.words[rows];
        words.iter().map(|word| word.span).reduce(Span::to).unwrap_or(Span { start: 0, end: 0 })
    }

    fn list(&self, row: usize) -> &[u32] {
        &self.dependents[self.starts[row] as usize..self.starts[row + 1] as usize]
    }

    /// Walks from the roots downwards, then sums up on the way back.
    fn measure(&mut self) {
        let rows = 0..number(self.words.len());
        let mut order = Vec::with_capacity(self.words.len());
        let mut open: Vec<u32> =
            rows.clone().filter(|&row| self.heads[row as usize].is_none()).rev().collect();
        let mut entered = vec![0..0; self.words.len()];
        let mut roots: Vec<u32> = rows.clone().collect();
        while let Some(row) = open.pop() {
            let now = number(order.len());
            entered[row as usize] = now..now + 1;
            order.push(row);
            if let Some(head) = self.heads[row as usize] {
                roots[row as usize] = roots[head as usize];
            }
            open.extend(self.list(row as usize).iter().rev());
        }
        let mut extents: Vec<Range<u32>> = rows.map(|row| row..row + 1).collect();
        for &row in order.iter().rev() {
            if let Some(head) = self.heads[row as usize] {
                let Range { start, end } = extents[row as usize];
                let above = &mut extents[head as usize];
                *above = above.start.min(start)..above.end.max(end);
                let last = entered[row as usize].end;
                let above = &mut entered[head as usize];
                above.end = above.end.max(last);
            }
        }
        self.extents = extents;
        self.roots = roots;
        self.entered = entered;
    }
}

/// The heads, less those that lead nowhere or in a circle.
fn acyclic(words: &[Word]) -> Vec<Option<u32>> {
    let there = |row: usize, head: u32| head as usize != row && (head as usize) < words.len();
    let head = |(row, word): (usize, &Word)| word.head.map(|head| head.row).filter(|&head| there(row, head));
    let mut heads: Vec<Option<u32>> = words.iter().enumerate().map(head).collect();
    // Which walk upwards came by each word, 0 for none.
    let mut walk = vec![0; words.len()];
    for start in 0..words.len() {
        let this = number(start) + 1;
        let mut at = start;
        while walk[at] == 0 {
            walk[at] = this;
            match heads[at] {
                Some(above) => at = above as usize,
                None => break,
            }
        }
        // Walks begin at the first row not seen, so the first word of a circle is found by going round.
        if walk[at] == this && heads[at].is_some() {
            let round =
                |from: usize| std::iter::successors(Some(from), |&at| heads[at].map(|up| up as usize));
            let circle = round(at).skip(1).take_while(|&row| row != at);
            let first = circle.fold(at, usize::min);
            heads[first] = None;
        }
    }
    heads
}

/// Where each word's dependents begin in one list, and the list.
fn dependents(heads: &[Option<u32>]) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0; heads.len() + 1];
    for head in heads.iter().flatten() {
        starts[*head as usize + 1] += 1;
    }
    for row in 0..heads.len() {
        starts[row + 1] += starts[row];
    }
    let mut free = starts.clone();
    let mut list = vec![0; starts[heads.len()] as usize];
    for (row, head) in heads.iter().enumerate() {
        if let Some(head) = head {
            let place = &mut free[*head as usize];
            list[*place as usize] = number(row);
            *place += 1;
        }
    }
    (starts, list)
}

fn number(row: usize) -> u32 {
    u32::try_from(row).expect("a layer has fewer than 2^32 rows")
}
