//! How much each feature counts for he and she, for they, and for it. Fitted by logistic regression on half of the
//! documents of GUM's news and interviews (CC BY) and of GAP's development set (Apache-2.0), in hundredths.

/// How many features there are.
pub(crate) const COUNT: usize = 41;

/// What the best must reach, else nothing is meant.
pub(crate) const LEAST: [i32; 3] = [-78, 72, -39];

pub(crate) const WEIGHTS: [[i32; 3]; COUNT] = [
    // How far: the same sentence, one back, two, more; another line.
    [108, 20, 39],
    [-82, -116, -82],
    [-253, -194, -215],
    [-308, -260, -260],
    [-58, -98, -46],
    // What it is in its clause: subject, of the main clause, of another sentence whose subject goes on; object,
    // possessor, with a preposition, of a noun, before a noun, further member, apposition.
    [90, 84, 90],
    [-10, 52, 4],
    [101, -44, -10],
    [-7, -11, -4],
    [51, 17, -43],
    [3, -42, -17],
    [-95, -12, -67],
    [-63, -128, -142],
    [-103, -67, -49],
    [-53, -4, -21],
    // The subject whose clause it is; who says it; still to come.
    [62, 99, 137],
    [9, 122, 60],
    [59, 2, 0],
    // Mentions between.
    [70, 97, 31],
    [-99, -107, -36],
    [-49, -32, -21],
    // How often it is spoken of.
    [12, 56, 28],
    [-16, 7, 3],
    [72, 41, 40],
    // What it is: named, a name, a pronoun, the same pronoun.
    [125, -6, -2],
    [105, -26, -74],
    [-14, 18, 39],
    [36, 84, 63],
    // Of a gender that is known; several; a person.
    [42, 0, 0],
    [0, 81, 0],
    [-35, 47, 0],
    // Bare, indefinite, possessed.
    [-93, -28, -55],
    [-66, -65, 21],
    [33, -17, -21],
    // In the headline; not in the same quotation; of several sorts.
    [-61, -28, -62],
    [1, -33, -57],
    [0, -55, -20],
    // Several persons; a body; a place; in the same clause.
    [0, 27, 0],
    [0, -9, 35],
    [0, -3, -29],
    [27, -10, -18],
];
