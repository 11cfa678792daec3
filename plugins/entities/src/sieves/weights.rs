//! How much each feature counts for he and she, for they, and for it. Fitted by logistic regression on half of the
//! documents of GUM's news and interviews (CC BY) and of GAP's development set (Apache-2.0), in hundredths.

/// How many features there are.
pub(crate) const COUNT: usize = 37;

/// What the best must reach, else nothing is meant.
pub(crate) const LEAST: [i32; 3] = [-75, 87, -4];

pub(crate) const WEIGHTS: [[i32; 3]; COUNT] = [
    // How far: the same sentence, one back, two, more; another line.
    [88, 28, 26],
    [-86, -108, -83],
    [-234, -185, -193],
    [-287, -260, -260],
    [-51, -72, -47],
    // What it is in its clause: subject, of the main clause, of another sentence whose subject goes on; object,
    // possessor, with a preposition, of a noun, before a noun, further member, apposition.
    [92, 93, 88],
    [-6, 47, 2],
    [82, -11, 2],
    [3, -5, -1],
    [42, -1, -28],
    [6, -45, -18],
    [-78, -17, -54],
    [-97, -123, -128],
    [-78, -38, -26],
    [-41, -1, -18],
    // The subject whose clause it is; who says it; still to come.
    [89, 112, 126],
    [14, 83, 34],
    [37, 1, 0],
    // Mentions between.
    [68, 74, 31],
    [-97, -77, -35],
    [-42, -27, -30],
    // How often it is spoken of.
    [11, 40, 17],
    [0, 25, 7],
    [61, 43, 32],
    // What it is: named, a name, a pronoun, the same pronoun.
    [113, 6, 2],
    [82, -22, -49],
    [-12, 15, 22],
    [26, 65, 48],
    // Of a gender that is known; several; a person.
    [45, 0, 0],
    [0, 83, 0],
    [-19, 50, 0],
    // Bare, indefinite, possessed.
    [-86, -28, -55],
    [-50, -43, 6],
    [15, -8, -11],
    // In the headline; not in the same quotation; of several sorts.
    [-61, -44, -61],
    [-32, -44, -54],
    [0, -52, 3],
];
