//! The labels of the words: Universal Dependencies as its English treebanks use them.

use serde::{Deserialize, Serialize};

/// An enum whose variants have the names that UD writes, and `_` for any this version does not know.
macro_rules! named {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $type {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)+
            /// One that this version does not know.
            #[serde(other, rename = "_")]
            Other,
        }

        impl $type {
            /// All there are, `Other` left out.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// As UD writes it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                    Self::Other => "_",
                }
            }

            /// The one of that name.
            #[must_use]
            pub fn from_name(name: &str) -> Self {
                match name {
                    $($name => Self::$variant,)+
                    _ => Self::Other,
                }
            }
        }
    };
}

named! {
    /// The universal part of speech.
    Upos {
        /// Adjective: "old".
        Adj = "ADJ",
        /// Adposition, verb particles too: "in", "up".
        Adp = "ADP",
        /// Adverb: "very".
        Adv = "ADV",
        /// Auxiliary or copula: "has", "is".
        Aux = "AUX",
        /// Coordinating conjunction: "and".
        Cconj = "CCONJ",
        /// Determiner: "the".
        Det = "DET",
        /// Interjection: "oh".
        Intj = "INTJ",
        /// Noun: "bridge".
        Noun = "NOUN",
        /// Numeral: "40", "forty".
        Num = "NUM",
        /// Particle: "not", "'s", "to".
        Part = "PART",
        /// Pronoun: "she".
        Pron = "PRON",
        /// Proper noun: "Lund".
        Propn = "PROPN",
        /// Punctuation.
        Punct = "PUNCT",
        /// Subordinating conjunction: "because".
        Sconj = "SCONJ",
        /// Symbol: "$".
        Sym = "SYM",
        /// Verb: "closed".
        Verb = "VERB",
        /// Anything else: foreign words, typing errors.
        X = "X",
    }
}

named! {
    /// The part of speech as the Penn Treebank has it, with the later additions for the web.
    Xpos {
        /// Coordinating conjunction: "and".
        CC = "CC",
        /// Cardinal number: "40".
        CD = "CD",
        /// Determiner: "the".
        DT = "DT",
        /// "there" in "there is".
        EX = "EX",
        /// Foreign word.
        FW = "FW",
        /// Preposition or subordinating conjunction: "in", "because".
        IN = "IN",
        /// Adjective: "old".
        JJ = "JJ",
        /// Comparative adjective: "older".
        JJR = "JJR",
        /// Superlative adjective: "oldest".
        JJS = "JJS",
        /// Marker of a list item: "1.".
        LS = "LS",
        /// Modal: "must".
        MD = "MD",
        /// Noun, singular or mass: "bridge".
        NN = "NN",
        /// Plural noun: "bridges".
        NNS = "NNS",
        /// Proper noun, singular: "Lund".
        NNP = "NNP",
        /// Proper noun, plural: "Alps".
        NNPS = "NNPS",
        /// Predeterminer: "all" in "all the roads".
        PDT = "PDT",
        /// Possessive ending: "'s".
        POS = "POS",
        /// Personal pronoun: "she".
        PRP = "PRP",
        /// Possessive pronoun: "her".
        PRPS = "PRP$",
        /// Adverb: "soon".
        RB = "RB",
        /// Comparative adverb: "sooner".
        RBR = "RBR",
        /// Superlative adverb: "soonest".
        RBS = "RBS",
        /// Particle of a verb: "up" in "give up".
        RP = "RP",
        /// Symbol.
        SYM = "SYM",
        /// "to" before a verb.
        TO = "TO",
        /// Interjection: "oh".
        UH = "UH",
        /// Verb, base form: "close".
        VB = "VB",
        /// Verb, past tense: "closed".
        VBD = "VBD",
        /// Verb, gerund or present participle: "closing".
        VBG = "VBG",
        /// Verb, past participle: "closed" in "was closed".
        VBN = "VBN",
        /// Verb, present, not third person singular: "close".
        VBP = "VBP",
        /// Verb, present, third person singular: "closes".
        VBZ = "VBZ",
        /// Wh-determiner: "which".
        WDT = "WDT",
        /// Wh-pronoun: "who".
        WP = "WP",
        /// Possessive wh-pronoun: "whose".
        WPS = "WP$",
        /// Wh-adverb: "when".
        WRB = "WRB",
        /// Sign of a currency: "$".
        Dollar = "$",
        /// The sign "#".
        Hash = "#",
        /// Opening quotation mark.
        OpenQuote = "``",
        /// Closing quotation mark.
        CloseQuote = "''",
        /// Opening bracket.
        LRB = "-LRB-",
        /// Closing bracket.
        RRB = "-RRB-",
        /// Comma.
        Comma = ",",
        /// What ends a sentence: ".", "?", "!".
        Period = ".",
        /// What parts a sentence: ":", ";", "…", a dash.
        Colon = ":",
        /// Hyphen inside a word: "-" in "two-day".
        HYPH = "HYPH",
        /// Superfluous punctuation: smileys, rows of stars.
        NFP = "NFP",
        /// Address: of the web or of mail.
        ADD = "ADD",
        /// Affix that stands apart: "pre" in "pre- and post-war".
        AFX = "AFX",
        /// Part of a word that was cut by a blank.
        GW = "GW",
        /// What cannot be made out.
        XX = "XX",
    }
}

named! {
    /// How a word depends on its head.
    Deprel {
        /// Clause that modifies a noun: "the road *leading* north".
        Acl = "acl",
        /// Relative clause: "the road that *leads* north".
        AclRelcl = "acl:relcl",
        /// Adverbial clause: "it closed because it *rained*".
        Advcl = "advcl",
        /// Relative clause on a whole clause: "it closed, which *helped*".
        AdvclRelcl = "advcl:relcl",
        /// Adverb, and "not".
        Advmod = "advmod",
        /// Adjective before its noun.
        Amod = "amod",
        /// Apposition: "Lund, the *mayor*".
        Appos = "appos",
        /// Auxiliary: "*has* closed".
        Aux = "aux",
        /// Auxiliary of the passive: "*was* closed".
        AuxPass = "aux:pass",
        /// Preposition, and the possessive "'s".
        Case = "case",
        /// Conjunction: "and".
        Cc = "cc",
        /// "both", "either" before a coordination.
        CcPreconj = "cc:preconj",
        /// Clause that is an object: "she said it *closed*".
        Ccomp = "ccomp",
        /// Classifier; English has none.
        Clf = "clf",
        /// Noun before a noun, digits before "million".
        Compound = "compound",
        /// Particle of a verb: "give *up*".
        CompoundPrt = "compound:prt",
        /// Further member of a coordination.
        Conj = "conj",
        /// Copula: "the bridge *is* old".
        Cop = "cop",
        /// Clause that is a subject.
        Csubj = "csubj",
        /// The same, of a predicate that is itself a clause.
        CsubjOuter = "csubj:outer",
        /// The same, of a passive.
        CsubjPass = "csubj:pass",
        /// A relation that cannot be told.
        Dep = "dep",
        /// Determiner.
        Det = "det",
        /// "all" in "all the roads".
        DetPredet = "det:predet",
        /// Interjection, filler.
        Discourse = "discourse",
        /// What is taken up again by a pronoun.
        Dislocated = "dislocated",
        /// "there" and "it" that stand for nothing.
        Expl = "expl",
        /// Second part of a fixed phrase: "because *of*".
        Fixed = "fixed",
        /// Second part of a name: "Ada *Lund*".
        Flat = "flat",
        /// Second part of a word that was cut by a blank.
        Goeswith = "goeswith",
        /// Indirect object: "gave *her* time".
        Iobj = "iobj",
        /// Further item of a list.
        List = "list",
        /// "that", "because", "to" before a clause.
        Mark = "mark",
        /// Noun that modifies a noun: "mayor of *Karst*".
        Nmod = "nmod",
        /// Title or description before a name: "*Mayor* Lund".
        NmodDesc = "nmod:desc",
        /// Possessor: "*Lund*'s office".
        NmodPoss = "nmod:poss",
        /// Noun that modifies a noun, without a preposition: "aged 12 *years*".
        NmodUnmarked = "nmod:unmarked",
        /// Subject.
        Nsubj = "nsubj",
        /// Subject of a predicate that is itself a clause.
        NsubjOuter = "nsubj:outer",
        /// Subject of a passive.
        NsubjPass = "nsubj:pass",
        /// Numeral before what it counts.
        Nummod = "nummod",
        /// Object.
        Obj = "obj",
        /// Noun with a preposition that goes with a verb: "closed in *May*".
        Obl = "obl",
        /// Who did it, in a passive: "closed by *police*".
        OblAgent = "obl:agent",
        /// The same without a preposition: "closed last *week*".
        OblUnmarked = "obl:unmarked",
        /// What is left when a verb is not repeated.
        Orphan = "orphan",
        /// Clause set beside another: "it closed, she *said*".
        Parataxis = "parataxis",
        /// Punctuation.
        Punct = "punct",
        /// What a speaker took back.
        Reparandum = "reparandum",
        /// The word all others of the sentence depend on.
        Root = "root",
        /// Who is spoken to.
        Vocative = "vocative",
        /// Clause without a subject of its own: "wants to *close* it".
        Xcomp = "xcomp",
    }
}

impl Deprel {
    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    #[must_use]
    pub fn universal(self) -> Self {
        let name = self.name();
        name.split_once(':').map_or(self, |(universal, _)| Self::from_name(universal))
    }
}
