//! The sets that a layer can be measured on.

/// A set that a layer can be measured on today.
pub(super) struct Set {
    /// Its folder, and what is taken from it where that is not all.
    pub(super) name: &'static str,
    /// The script in `score/`.
    pub(super) scorer: &'static str,
    /// The layers that it reads.
    pub(super) layer: &'static str,
    /// How the names of its files end.
    pub(super) gold: &'static str,
    /// The measures to show; one `*` in a name stands for anything.
    pub(super) measures: &'static [&'static str],
    /// What of it was looked at while rules were written; the rest was only scored.
    pub(super) seen: &'static str,
}

// What sets of one kind have alike; each has a name of its own.

const SENTENCES: Set = Set {
    name: "",
    scorer: "sentences.py",
    layer: "sentences",
    gold: ".jsonl",
    measures: &["sentence_f1", "boundary_f1", "texts_all_right"],
    seen: "its errors, for the first rules; nothing since",
};

const TREEBANK: Set = Set {
    name: "",
    scorer: "syntax.py",
    layer: "sentences,words",
    gold: "dev.conllu.gz",
    measures: &["Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS", "CLAS"],
    seen: "the training part, by the network",
};

const WORDING: Set = Set {
    name: "",
    scorer: "slant.py",
    layer: "slant,slanted_sentences",
    gold: ".jsonl",
    measures: &["sentence_macro_f1", "sentence_roc_auc", "word_f1", "word_precision", "word_recall"],
    seen: "half a",
};

const PEOPLE: Set = Set {
    name: "",
    scorer: "entities.py",
    layer: "entities",
    gold: ".jsonl",
    measures: &[
        "head.conll",
        "person.head.conll",
        "person_link.name_accuracy",
        "person_link.third_person_pronoun_accuracy",
    ],
    seen: "half a, by the weights of pronouns and for rules; the names in it by the network",
};

const DATES: Set = Set {
    name: "",
    scorer: "dates.py",
    layer: "dates",
    gold: "documents.jsonl",
    measures: &["relaxed_f1", "strict_f1", "type_f1", "value_f1"],
    seen: "half a",
};

/// A line each. A new layer adds the sets that measure it.
pub(super) const SETS: &[Set] = &[
    Set {
        name: "recognizers_specs",
        scorer: "quantities.py",
        layer: "numbers",
        gold: "Model.jsonl",
        measures: &["Number_*_f1", "NumberWithUnit_*_f1", "*Model_value_f1", "*Model_value+unit_f1"],
        seen: "all of it, for the first rules; half a since",
    },
    Set {
        name: "quantulum3_tests",
        scorer: "quantities.py",
        layer: "numbers",
        gold: ".jsonl",
        measures: &["quantulum3_*_f1"],
        seen: "all of it, for the first rules; half a since",
    },
    Set { name: "sentence_split_ud", ..SENTENCES },
    Set { name: "sentence_split_rules", ..SENTENCES },
    Set { name: "ud_english_gum", ..TREEBANK },
    Set { name: "ud_english_ewt", ..TREEBANK },
    Set { name: "babe/sg1", gold: "sg1.jsonl", ..WORDING },
    Set { name: "babe/sg2", gold: "sg2.jsonl", ..WORDING },
    Set {
        name: "narrative_frames",
        scorer: "frames.py",
        layer: "frames",
        gold: ".jsonl",
        measures: &["*_f1"],
        seen: "half a",
    },
    Set { name: "gum_news_entities/dev", gold: "dev.jsonl", ..PEOPLE },
    Set { name: "gum_news_entities/train", gold: "train.jsonl", ..PEOPLE },
    Set {
        name: "gap_coreference",
        scorer: "entities.py",
        layer: "entities",
        gold: ".jsonl",
        measures: &["gap.*_f1"],
        seen: "half a, by the weights of pronouns",
    },
    Set {
        name: "meantime/names",
        scorer: "names.py",
        layer: "names",
        gold: "documents.jsonl",
        measures: &["strict_core_f1", "span_f1"],
        seen: "half a",
    },
    Set {
        name: "meantime/entities",
        scorer: "entities.py",
        layer: "entities",
        gold: "documents.jsonl",
        measures: &["head.conll", "person_link.name_accuracy"],
        seen: "half a, by the weights of pronouns",
    },
    Set { name: "tempeval3_platinum", ..DATES },
    Set { name: "meantime/dates", ..DATES },
    Set {
        name: "gum_news_attribution",
        scorer: "quotes.py",
        layer: "quotes",
        gold: "articles.jsonl",
        measures: &["attribution_f1", "reporting_clause_recall", "content_head_recall"],
        seen: "half a",
    },
];
