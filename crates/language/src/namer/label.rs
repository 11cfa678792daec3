//! Labels of words: whether a name begins, goes on, or ends there.

use super::Kind;

/// How many labels there are: none, and four of each kind.
pub(crate) const LABELS: usize = 1 + 4 * Kind::ALL.len();

/// What a word is to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    Outside,
    Begin(Kind),
    Inside(Kind),
    Last(Kind),
    /// The only word of its name.
    Unit(Kind),
}

impl Label {
    pub(crate) fn number(self) -> usize {
        match self {
            Self::Outside => 0,
            Self::Begin(kind) => 1 + 4 * kind as usize,
            Self::Inside(kind) => 2 + 4 * kind as usize,
            Self::Last(kind) => 3 + 4 * kind as usize,
            Self::Unit(kind) => 4 + 4 * kind as usize,
        }
    }

    pub(crate) fn of(number: usize) -> Self {
        let Some(number) = number.checked_sub(1) else { return Self::Outside };
        let kind = Kind::ALL[number / 4];
        [Self::Begin(kind), Self::Inside(kind), Self::Last(kind), Self::Unit(kind)][number % 4]
    }
}

/// The labels behind which no name is open.
const CLOSED: [usize; 9] = [0, 3, 4, 7, 8, 11, 12, 15, 16];

/// Finds the best sequence of labels; its memory is kept.
#[derive(Debug, Default)]
pub(crate) struct Lattice {
    /// For each word and label, the label before it on the best way there.
    before: Vec<u8>,
    labels: Vec<u8>,
}

impl Lattice {
    /// Takes the labels with the highest sum of `scores`, of which each word has [`LABELS`], in which every name
    /// that begins also ends.
    pub(crate) fn decode(&mut self, scores: &[i32]) {
        let words = scores.len() / LABELS;
        self.before.clear();
        self.labels.clear();
        self.labels.resize(words, 0);
        let mut best = [i64::MIN / 2; LABELS];
        best[0] = 0;
        for scores in scores.chunks_exact(LABELS) {
            // What a label may follow depends only on which name is open, if any.
            let shut = CLOSED
                .iter()
                .copied()
                .fold(0, |way, label| if best[label] > best[way] { label } else { way });
            let mut next = [0; LABELS];
            let mut step = |label: usize, from: usize| {
                next[label] = best[from] + i64::from(scores[label]);
                from as u8
            };
            let at = self.before.len();
            self.before.resize(at + LABELS, 0);
            let before = &mut self.before[at..];
            before[0] = step(0, shut);
            for first in (1..LABELS).step_by(4) {
                let (begin, inside, last, unit) = (first, first + 1, first + 2, first + 3);
                let open = if best[inside] > best[begin] { inside } else { begin };
                before[begin] = step(begin, shut);
                before[unit] = step(unit, shut);
                before[inside] = step(inside, open);
                before[last] = step(last, open);
            }
            best = next;
        }
        let mut label =
            CLOSED.iter().copied().fold(0, |way, label| if best[label] > best[way] { label } else { way });
        for word in (0..words).rev() {
            self.labels[word] = label as u8;
            label = self.before[word * LABELS + label].into();
        }
    }

    /// The names of the sentence: first word, the word behind the last, kind.
    pub(crate) fn names(&self) -> impl Iterator<Item = (usize, usize, Kind)> + '_ {
        let mut first = 0;
        self.labels.iter().enumerate().filter_map(move |(word, label)| match Label::of((*label).into()) {
            Label::Begin(_) => {
                first = word;
                None
            }
            Label::Last(kind) => Some((first, word + 1, kind)),
            Label::Unit(kind) => Some((word, word + 1, kind)),
            Label::Outside | Label::Inside(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_its_number() {
        assert!((0..LABELS).all(|number| Label::of(number).number() == number));
        let closed = |number: &usize| !matches!(Label::of(*number), Label::Begin(_) | Label::Inside(_));
        assert!((0..LABELS).filter(closed).eq(CLOSED));
    }

    #[test]
    fn a_name_that_begins_also_ends() {
        let mut scores = vec![0; LABELS * 3];
        scores[Label::Begin(Kind::Person).number()] = 9;
        scores[LABELS + Label::Unit(Kind::Place).number()] = 5;
        scores[LABELS * 2 + Label::Last(Kind::Person).number()] = 1;
        let mut lattice = Lattice::default();
        lattice.decode(&scores);
        assert_eq!(lattice.names().collect::<Vec<_>>(), [(0, 3, Kind::Person)]);
        scores[LABELS + Label::Unit(Kind::Place).number()] = 50;
        lattice.decode(&scores);
        assert_eq!(lattice.names().collect::<Vec<_>>(), [(1, 2, Kind::Place)]);
    }
}
