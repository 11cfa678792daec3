//! The sets that a layer can be measured on.

/// A set that a layer can be measured on today.
pub(super) struct Set {
    /// Its folder, and what is taken from it where that is not all.
    pub(super) name: &'static str,
    /// The script in `score/`.
    pub(super) scorer: &'static str,
    /// What it is read for.
    pub(super) read: Read,
    /// How the names of its files end.
    pub(super) gold: &'static str,
    /// The measures to show; one `*` in a name stands for anything.
    pub(super) measures: &'static [&'static str],
    /// What of it was looked at while rules were written; the rest was only scored.
    pub(super) seen: &'static str,
}

/// What the articles of a set are read for.
#[derive(Clone, Copy)]
pub(super) enum Read {
    /// Layers, which the scorer compares.
    Layers(&'static str),
    /// Layer `structure`, of pages that the scorer puts into a folder.
    Pages,
    /// The stories that mixed articles fall into.
    Grouping,
    /// The scorer runs the program itself.
    ByScorer,
}

// What sets of one kind have alike; each has a name of its own.

const PAGES: Set = Set {
    name: "",
    scorer: "maintext.py",
    read: Read::Pages,
    gold: "pages.jsonl",
    measures: &["shingle_f1", "shingle_f1_no_headline", "segment_f1"],
    seen: "half a",
};

const SENTENCES: Set = Set {
    name: "",
    scorer: "sentences.py",
    read: Read::Layers("sentences"),
    gold: ".jsonl",
    measures: &["sentence_f1", "boundary_f1", "texts_all_right"],
    seen: "its errors, for the first rules; nothing since",
};

const TREEBANK: Set = Set {
    name: "",
    scorer: "syntax.py",
    read: Read::Layers("sentences,words"),
    gold: "dev.conllu.gz",
    measures: &["Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS", "CLAS"],
    seen: "the training part, by the network",
};

const WORDING: Set = Set {
    name: "",
    scorer: "slant.py",
    read: Read::Layers("slant,slanted_sentences"),
    gold: ".jsonl",
    measures: &["sentence_macro_f1", "sentence_roc_auc", "word_f1", "word_precision", "word_recall"],
    seen: "half a",
};

const PEOPLE: Set = Set {
    name: "",
    scorer: "entities.py",
    read: Read::Layers("entities"),
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
    read: Read::Layers("dates"),
    gold: "documents.jsonl",
    measures: &["relaxed_f1", "strict_f1", "type_f1", "value_f1"],
    seen: "half a",
};

const MIXED: Set = Set {
    name: "",
    scorer: "stories.py",
    read: Read::Grouping,
    gold: "",
    measures: &["event_id.ari", "event_id.v_measure"],
    seen: "half a",
};

/// A line each. A new layer adds the sets that measure it.
pub(super) const SETS: &[Set] = &[
    Set {
        name: "recognizers_specs",
        scorer: "quantities.py",
        read: Read::Layers("numbers"),
        gold: "Model.jsonl",
        measures: &["Number_*_f1", "NumberWithUnit_*_f1", "*Model_value_f1", "*Model_value+unit_f1"],
        seen: "all of it, for the first rules; half a since",
    },
    Set {
        name: "quantulum3_tests",
        scorer: "quantities.py",
        read: Read::Layers("numbers"),
        gold: ".jsonl",
        measures: &["quantulum3_*_f1"],
        seen: "all of it, for the first rules; half a since",
    },
    Set { name: "article_extraction_benchmark", ..PAGES },
    Set { name: "trafilatura_eval_en", ..PAGES },
    Set { name: "sentence_split_ud", ..SENTENCES },
    Set { name: "sentence_split_rules", ..SENTENCES },
    Set { name: "ud_english_gum", ..TREEBANK },
    Set { name: "ud_english_ewt", ..TREEBANK },
    Set { name: "babe/sg1", gold: "sg1.jsonl", ..WORDING },
    Set { name: "babe/sg2", gold: "sg2.jsonl", ..WORDING },
    Set {
        name: "narrative_frames",
        scorer: "frames.py",
        read: Read::Layers("frames"),
        gold: ".jsonl",
        measures: &["*_f1"],
        seen: "half a",
    },
    Set { name: "gum_news_entities/dev", gold: "dev.jsonl", ..PEOPLE },
    Set { name: "gum_news_entities/train", gold: "train.jsonl", ..PEOPLE },
    Set {
        name: "gap_coreference",
        scorer: "entities.py",
        read: Read::Layers("entities"),
        gold: ".jsonl",
        measures: &["gap.*_f1"],
        seen: "half a, by the weights of pronouns",
    },
    Set {
        name: "meantime/names",
        scorer: "names.py",
        read: Read::Layers("names"),
        gold: "documents.jsonl",
        measures: &["strict_core_f1", "span_f1"],
        seen: "half a",
    },
    Set {
        name: "meantime/entities",
        scorer: "entities.py",
        read: Read::Layers("entities"),
        gold: "documents.jsonl",
        measures: &["head.conll", "person_link.name_accuracy"],
        seen: "half a, by the weights of pronouns",
    },
    Set { name: "tempeval3_platinum", ..DATES },
    Set { name: "meantime/dates", ..DATES },
    Set {
        name: "gum_news_attribution",
        scorer: "quotes.py",
        read: Read::Layers("quotes"),
        gold: "articles.jsonl",
        measures: &["attribution_f1", "reporting_clause_recall", "content_head_recall"],
        seen: "half a",
    },
    Set { name: "ecbplus", gold: "documents.jsonl.gz", ..MIXED },
    Set { name: "neus_allsides", gold: "events.jsonl", ..MIXED },
    Set {
        name: "wanted",
        scorer: "wanted.py",
        read: Read::ByScorer,
        gold: ".json",
        measures: &["listed_recall", "tables_recall", "listed_rows", "rows_that_match"],
        seen: "half a: four stories of six",
    },
];
