//! The state of a parse, and its three actions: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez
//! and Satta 2011), with the root behind the last word.
//!
//! It builds every tree without crossing arcs in two actions for each word.

/// No word.
pub(crate) const NONE: usize = usize::MAX;

/// The actions, as the model numbers them.
pub(crate) const ACTIONS: usize = 3;
/// The next word goes on the stack.
pub(crate) const SHIFT: usize = 0;
/// The word on top of the stack depends on the next word.
pub(crate) const LEFT: usize = 1;
/// The word on top of the stack depends on the one below it.
pub(crate) const RIGHT: usize = 2;

/// How far a parse has come.
#[derive(Debug, Clone, Default)]
pub(crate) struct State {
    stack: Vec<usize>,
    next: usize,
    words: usize,
    /// For each word its head, the root being the number of words; `NONE` while unknown.
    pub(crate) heads: Vec<usize>,
    pub(crate) labels: Vec<u8>,
    /// For each word and the root, on either side, the child found last: the outermost.
    children: Vec<[usize; 2]>,
    counts: Vec<[u8; 2]>,
}

impl State {
    /// Begins a sentence.
    pub(crate) fn start(&mut self, words: usize) {
        fn fill<T: Clone>(list: &mut Vec<T>, length: usize, value: T) {
            list.clear();
            list.resize(length, value);
        }
        self.stack.clear();
        self.next = 0;
        self.words = words;
        fill(&mut self.heads, words, NONE);
        fill(&mut self.labels, words, 0);
        fill(&mut self.children, words + 1, [NONE; 2]);
        fill(&mut self.counts, words + 1, [0; 2]);
    }

    /// The word so deep in the stack.
    pub(crate) fn stack(&self, depth: usize) -> usize {
        self.stack.len().checked_sub(depth + 1).map_or(NONE, |at| self.stack[at])
    }

    /// The word so far ahead in the buffer; the root is the last.
    pub(crate) fn buffer(&self, ahead: usize) -> usize {
        let at = self.next + ahead;
        if at <= self.words { at } else { NONE }
    }

    /// The outermost child found so far: on the left (0) or on the right (1).
    pub(crate) fn child(&self, of: usize, side: usize) -> usize {
        self.children.get(of).map_or(NONE, |children| children[side])
    }

    /// How many children a word has on a side.
    pub(crate) fn count(&self, of: usize, side: usize) -> usize {
        self.counts.get(of).map_or(0, |counts| usize::from(counts[side]))
    }

    pub(crate) fn is_done(&self) -> bool {
        self.stack.is_empty() && self.next == self.words
    }

    /// Which actions are possible.
    pub(crate) fn possible(&self) -> [bool; ACTIONS] {
        let depth = self.stack.len();
        let at_root = self.next == self.words;
        // The root takes one word only: the last one left.
        [!at_root, depth >= 1 && (!at_root || depth == 1), depth >= 2]
    }

    /// The arc that an action makes: head and dependent.
    pub(crate) fn arc(&self, action: usize) -> Option<(usize, usize)> {
        match action {
            LEFT => Some((self.next, self.stack(0))),
            RIGHT => Some((self.stack(1), self.stack(0))),
            _ => None,
        }
    }

    /// Does an action that is possible; `label` names the arc it makes.
    pub(crate) fn apply(&mut self, action: usize, label: u8) {
        let Some((head, dependent)) = self.arc(action) else {
            self.stack.push(self.next);
            self.next += 1;
            return;
        };
        self.stack.pop();
        self.heads[dependent] = head;
        self.labels[dependent] = label;
        let side = usize::from(action == RIGHT);
        self.children[head][side] = dependent;
        self.counts[head][side] = self.counts[head][side].saturating_add(1);
    }

    /// How many arcs of the gold tree each action puts out of reach (Goldberg and Nivre 2013).
    #[cfg(feature = "train")]
    pub(crate) fn costs(&self, gold: &[usize]) -> [u32; ACTIONS] {
        let head = |word: usize| gold.get(word).copied().unwrap_or(NONE);
        let (s0, s1, b0) = (self.stack(0), self.stack(1), self.next);
        let mut costs = [0; ACTIONS];
        if b0 < self.words {
            // On the stack the next word gets no children from it, and no head but its top.
            let below = self.stack.iter().rev().skip(1);
            let children = self.stack.iter().filter(|word| head(**word) == b0).count();
            costs[SHIFT] = (children + below.filter(|word| head(b0) == **word).count()) as u32;
        }
        if s0 != NONE {
            let children = (b0..self.words).filter(|word| head(*word) == s0).count() as u32;
            let ahead = head(s0) != NONE && head(s0) >= b0;
            costs[LEFT] = children + u32::from(head(s0) == s1 || ahead && head(s0) != b0);
            costs[RIGHT] = children + u32::from(ahead);
        }
        costs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "She saw him": both depend on the verb.
    #[test]
    fn builds_a_tree() {
        let mut state = State::default();
        state.start(3);
        for (action, label) in [(SHIFT, 0), (LEFT, 1), (SHIFT, 0), (SHIFT, 0), (RIGHT, 2), (LEFT, 3)] {
            assert!(state.possible()[action]);
            state.apply(action, label);
        }
        assert!(state.is_done());
        assert_eq!(state.heads, [1, 3, 1]);
        assert_eq!(state.labels, [1, 3, 2]);
    }

    #[test]
    fn the_root_takes_one_word() {
        let mut state = State::default();
        state.start(2);
        state.apply(SHIFT, 0);
        state.apply(SHIFT, 0);
        assert_eq!(state.possible(), [false, false, true]);
    }

    #[test]
    fn whatever_is_chosen_ends_in_a_tree() {
        // Every choice of actions among the possible ones, for four words.
        fn walk(state: &State, trees: &mut Vec<Vec<usize>>) {
            if state.is_done() {
                assert_eq!(state.heads.iter().filter(|head| **head == 4).count(), 1);
                assert!(state.heads.iter().all(|head| *head != NONE));
                trees.push(state.heads.clone());
                return;
            }
            for action in (0..ACTIONS).filter(|action| state.possible()[*action]) {
                let mut next = state.clone();
                next.apply(action, 0);
                walk(&next, trees);
            }
        }
        let mut state = State::default();
        state.start(4);
        let mut trees = Vec::new();
        walk(&state, &mut trees);
        trees.sort();
        trees.dedup();
        assert!(trees.len() > 20, "only {} trees", trees.len());
    }
}
