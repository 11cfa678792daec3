//! How much each feature counts for he and she, for they, and for it, in hundredths. Fitted by logistic regression over
//! the mentions before each pronoun (all those of the right chain against all others and against none, kept near weights
//! set by hand), on half of the documents of GUM's news and interviews (Wikinews texts, CC BY), of MEANTIME (CC BY) and
//! of GAP's development set (Apache-2.0); the other halves were only scored.

/// How many features there are.
const COUNT: usize = 41;

/// What the best must reach, else nothing is meant.
pub(crate) const LEAST: [i32; 3] = [-79, 37, -58];

pub(crate) const WEIGHTS: [[i32; 3]; COUNT] = [
    // How far: the same sentence, one back, two, more; another line.
    [113, 1, 47],
    [-79, -129, -88],
    [-267, -205, -229],
    [-334, -260, -260],
    [-63, -131, -41],
    // What it is in its clause: subject, of the main clause, of another sentence whose subject goes on; object,
    // possessor, with a preposition, of a noun, before a noun, further member, apposition.
    [70, 84, 85],
    [1, 67, -3],
    [106, -91, -17],
    [-17, -21, -13],
    [51, 35, -65],
    [-8, -39, -20],
    [-117, -13, -86],
    [-25, -138, -165],
    [-123, -112, -86],
    [-80, -32, -22],
    // The subject whose clause it is; who says it; still to come.
    [34, 80, 162],
    [20, 176, 94],
    [88, 4, 0],
    // Mentions between.
    [71, 108, 29],
    [-94, -152, -33],
    [-54, -39, -4],
    // How often it is spoken of.
    [15, 84, 19],
    [-16, -8, 4],
    [57, 39, 65],
    // What it is: named, a name, a pronoun, the same pronoun.
    [134, -20, 20],
    [119, -28, -110],
    [-4, 24, 53],
    [43, 106, 78],
    // Of a gender that is known; several; a person.
    [40, 0, 0],
    [0, 82, 0],
    [-67, 51, 0],
    // Bare, indefinite, possessed.
    [-100, -39, -50],
    [-89, -101, 42],
    [73, -24, -32],
    // In the headline; not in the same quotation; of several sorts.
    [-61, 6, -64],
    [47, -13, -53],
    [0, -61, -37],
    // Several persons; a body; a place; in the same clause.
    [0, 12, 0],
    [0, -29, 39],
    [0, -12, -43],
    [46, -28, -71],
];
