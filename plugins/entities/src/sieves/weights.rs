//! How much each feature counts for he and she, for they, and for it. Fitted by logistic regression on half of the
//! documents of GUM's news and interviews (CC BY) and of GAP's development set (Apache-2.0), in hundredths.

/// How many features there are.
pub(crate) const COUNT: usize = 37;

/// What the best must reach, else nothing is meant.
pub(crate) const LEAST: [i32; 3] = [-1000, -1000, -1000];

pub(crate) const WEIGHTS: [[i32; 3]; COUNT] = [
    // How far: the same sentence, one back, two, more; another line.
    [0, 0, 0],
    [-80, -80, -80],
    [-160, -160, -160],
    [-260, -260, -260],
    [-30, -30, -30],
    // What it is in its clause: subject, of the main clause, of another sentence whose subject goes on; object,
    // possessor, with a preposition, of a noun, before a noun, further member, apposition.
    [110, 110, 110],
    [30, 30, 30],
    [40, 40, 40],
    [0, 0, 0],
    [-20, -20, -20],
    [-40, -40, -40],
    [-40, -40, -40],
    [-120, -120, -120],
    [0, 0, 0],
    [0, 0, 0],
    // The subject whose clause it is; who says it; still to come.
    [120, 120, 120],
    [40, 40, 40],
    [0, 0, 0],
    // Mentions between.
    [0, 0, 0],
    [-20, -20, -20],
    [-20, -20, -20],
    // How often it is spoken of.
    [20, 20, 20],
    [40, 40, 40],
    [40, 40, 40],
    // What it is: named, a name, a pronoun, the same pronoun.
    [40, 40, 40],
    [10, 10, 10],
    [10, 10, 10],
    [40, 40, 40],
    // Of a gender that is known; several; a person.
    [100, 0, 0],
    [0, 60, 0],
    [0, 40, 0],
    // Bare, indefinite, possessed.
    [-60, -60, -60],
    [-20, -20, -20],
    [0, 0, 0],
    // In the headline; not in the same quotation; of several sorts.
    [-60, -60, -60],
    [-50, -50, -50],
    [0, 0, 0],
];
