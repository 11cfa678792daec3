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

    /// The kind of the name that goes on behind this word.
    fn leaves_open(self) -> Option<Kind> {
        match self {
            Self::Begin(kind) | Self::Inside(kind) => Some(kind),
            _ => None,
        }
    }

    /// The kind of the name that has begun before this word.
    fn finds_open(self) -> Option<Kind> {
        match self {
            Self::Inside(kind) | Self::Last(kind) => Some(kind),
            _ => None,
        }
    }
}

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
        let follows = |before: usize, label: usize| Label::of(before).leaves_open() == Label::of(label).finds_open();
        let mut best = [i64::MIN / 2; LABELS];
        best[0] = 0;
        for scores in scores.chunks_exact(LABELS) {
            let mut next = [i64::MIN / 2; LABELS];
            for (label, next) in next.iter_mut().enumerate() {
                let ways = (0..LABELS).filter(|before| follows(*before, label));
                let from = ways.fold(None, |way, before| match way {
                    Some(other) if best[other] >= best[before] => way,
                    _ => Some(before),
                });
                let from = from.unwrap_or(0);
                *next = best[from] + i64::from(scores[label]);
                self.before.push(from as u8);
            }
            best = next;
        }
        let closed = (0..LABELS).filter(|label| Label::of(*label).leaves_open().is_none());
        let mut label = closed.fold(0, |way, label| if best[label] > best[way] { label } else { way });
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
