//! `--format conllu`.

use std::{any::Any, sync::OnceLock};

use parallax_corpus::{Article, Offsets, Span, Story};
use parallax_formats::{
    Decoded, Form, PassRecord, PassResult, Results, Table, UnitResults,
    conllu::{Conllu, Word, article},
};

use crate::{
    common::Files,
    rows::{RUN, found_pass},
};

/// Words with their labels: `form|lemma|UPOS|XPOS|head|relation`, heads counted from 0 over the article.
fn words<'a>(text: &str, rows: &'a [&'a str]) -> Vec<Word<'a>> {
    let mut at = 0;
    let word = |row: &&'a str| {
        let fields: Vec<&str> = row.split('|').collect();
        let [form, lemma, upos, xpos, head, deprel] = fields[..] else { panic!("{row}") };
        let start = at + text[at..].find(form).unwrap_or_else(|| panic!("no {form:?} behind {at}"));
        at = start + form.len();
        Word { span: Span::new(start, at), lemma, upos, xpos, head: head.parse().ok(), deprel }
    };
    rows.iter().map(word).collect()
}

/// What a reader of the file gets: text range, lemma, labels, head among all words.
type Row = (u32, u32, String, String, String, Option<usize>, String);

fn read_back(conllu: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for block in conllu.split_terminator("\n\n") {
        let before = rows.len();
        for line in block.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [id, _, lemma, upos, xpos, "_", head, deprel, "_", misc] = columns[..] else {
                panic!("{line}")
            };
            if id.contains('-') {
                continue;
            }
            assert_eq!(id.parse::<usize>().unwrap(), rows.len() - before + 1);
            let range = misc.split('|').find_map(|item| item.strip_prefix("TokenRange=")).unwrap();
            let (start, end) = range.split_once(':').unwrap();
            let head = head.parse::<usize>().unwrap().checked_sub(1).map(|head| head + before);
            let [lemma, upos, xpos, deprel] = [lemma, upos, xpos, deprel].map(str::to_owned);
            rows.push((start.parse().unwrap(), end.parse().unwrap(), lemma, upos, xpos, head, deprel));
        }
    }
    rows
}

const TEXT: &str = "Lund's\u{a0}staff can't say “no”.\n\nShe cannot, either: it's 5%.";

const ROWS: [&str; 21] = [
    "Lund|Lund|PROPN|NNP|2|nmod:poss",
    "'s|'s|PART|POS|0|case",
    "staff|staff|NOUN|NN|5|nsubj",
    "ca|can|AUX|MD|5|aux",
    "n't|not|PART|RB|5|advmod",
    "say|say|VERB|VB|-|root",
    "“|\"|PUNCT|``|7|punct",
    "no|no|INTJ|UH|5|obj",
    "”|\"|PUNCT|''|7|punct",
    ".|.|PUNCT|.|5|punct",
    "She|she|PRON|PRP|13|nsubj",
    "can|can|AUX|MD|-|root",
    "not|not|PART|RB|11|advmod",
    ",|,|PUNCT|,|11|punct",
    "either|either|ADV|RB|11|advmod",
    ":|:|PUNCT|:|19|punct",
    "it|it|PRON|PRP|19|nsubj",
    "'s|be|AUX|VBZ|19|cop",
    "5|5|NUM|CD|19|nummod",
    "%|%|SYM|NN|11|parataxis",
    ".|.|PUNCT|.|11|punct",
];

fn sentences() -> Vec<Span> {
    let cut = TEXT.find("\n\n").unwrap();
    vec![Span::new(0, cut), Span::new(cut + 2, TEXT.len())]
}

#[test]
fn a_sentence_is_a_block_and_a_word_a_line() {
    let read = Article::from_text("desk/a", TEXT);
    let written = article(&read, &sentences(), &words(TEXT, &ROWS), Offsets::Chars);
    insta::assert_snapshot!(written.replace('\t', " "), @r#"
    # newdoc id = desk/a
    # newpar
    # sent_id = desk_a-1
    # text = Lund's staff can't say “no”.
    1-2 Lund's _ _ _ _ _ _ _ TokenRange=0:6
    1 Lund Lund PROPN NNP _ 3 nmod:poss _ TokenRange=0:4
    2 's 's PART POS _ 1 case _ TokenRange=4:6
    3 staff staff NOUN NN _ 6 nsubj _ TokenRange=7:12
    4-5 can't _ _ _ _ _ _ _ TokenRange=13:18
    4 ca can AUX MD _ 6 aux _ TokenRange=13:15
    5 n't not PART RB _ 6 advmod _ TokenRange=15:18
    6 say say VERB VB _ 0 root _ TokenRange=19:22
    7 “ " PUNCT `` _ 8 punct _ SpaceAfter=No|TokenRange=23:24
    8 no no INTJ UH _ 6 obj _ SpaceAfter=No|TokenRange=24:26
    9 ” " PUNCT '' _ 8 punct _ SpaceAfter=No|TokenRange=26:27
    10 . . PUNCT . _ 6 punct _ TokenRange=27:28

    # newpar
    # sent_id = desk_a-2
    # text = She cannot, either: it's 5%.
    1 She she PRON PRP _ 4 nsubj _ TokenRange=30:33
    2-3 cannot _ _ _ _ _ _ _ SpaceAfter=No|TokenRange=34:40
    2 can can AUX MD _ 0 root _ TokenRange=34:37
    3 not not PART RB _ 2 advmod _ TokenRange=37:40
    4 , , PUNCT , _ 2 punct _ TokenRange=40:41
    5 either either ADV RB _ 2 advmod _ SpaceAfter=No|TokenRange=42:48
    6 : : PUNCT : _ 10 punct _ TokenRange=48:49
    7-8 it's _ _ _ _ _ _ _ TokenRange=50:54
    7 it it PRON PRP _ 10 nsubj _ TokenRange=50:52
    8 's be AUX VBZ _ 10 cop _ TokenRange=52:54
    9 5 5 NUM CD _ 10 nummod _ SpaceAfter=No|TokenRange=55:56
    10 % % SYM NN _ 2 parataxis _ SpaceAfter=No|TokenRange=56:57
    11 . . PUNCT . _ 2 punct _ TokenRange=57:58
    "#);
}

#[test]
fn what_was_written_reads_back_as_the_same_rows() {
    let words = words(TEXT, &ROWS);
    for offsets in [Offsets::Chars, Offsets::Bytes] {
        let written = article(&Article::from_text("a", TEXT), &sentences(), &words, offsets);
        let place = |byte: u32| match offsets {
            Offsets::Chars => TEXT[..byte as usize].chars().count() as u32,
            _ => byte,
        };
        let row = |word: &Word<'_>| {
            let [lemma, upos, xpos, deprel] =
                [word.lemma, word.upos, word.xpos, word.deprel].map(str::to_owned);
            (place(word.span.start), place(word.span.end), lemma, upos, xpos, word.head, deprel)
        };
        assert_eq!(read_back(&written), words.iter().map(row).collect::<Vec<Row>>());
    }
}

#[test]
fn a_head_in_another_sentence_and_words_outside_any_are_told() {
    let text = "Mayor\tquits\nOberfeld";
    let rows = ["Mayor|mayor|NOUN|NN|2|nsubj", "quits|quit|VERB|VBZ|-|root", "Oberfeld||PROPN|NNP|-|root"];
    let read = Article::from_text("a b\nc", text);
    let written = article(&read, &[Span::new(0, 11)], &words(text, &rows), Offsets::Chars);
    insta::assert_snapshot!(written.replace('\t', " "), @"
    # newdoc id = a b c
    # newpar
    # sent_id = a_b_c-1
    # text = Mayor quits
    1 Mayor mayor NOUN NN _ 0 root _ HeadOutside=nsubj|TokenRange=0:5
    2 quits quit VERB VBZ _ 0 root _ TokenRange=6:11

    # newpar
    # sent_id = a_b_c-2
    # text = Oberfeld
    1 Oberfeld _ PROPN NNP _ 0 root _ TokenRange=12:20
    ");
}

#[test]
fn a_sentence_is_named_as_validators_want_it() {
    let read = Article::from_text("2016/a b", "It rained.");
    let rows = words("It rained.", &["It|it|PRON|PRP|1|expl", "rained|rain|VERB|VBD|-|root"]);
    let conllu = article(&read, &[], &rows, Offsets::Chars);
    assert!(conllu.contains("# newdoc id = 2016/a b\n"), "{conllu}");
    assert!(conllu.contains("# sent_id = 2016_a_b-1\n"), "{conllu}");
}

#[test]
fn an_article_without_words_is_nothing() {
    assert_eq!(article(&Article::from_text("a", "…"), &[Span::new(0, 3)], &[], Offsets::Chars), "");
}

#[test]
fn no_form_breaks_a_line() {
    let text = "a\r\n\tb \u{2028}";
    let span = Span::new(0, text.len());
    let word = Word { span, lemma: "\n", upos: "X", xpos: "XX", head: Some(9), deprel: "dep" };
    let written = article(&Article::from_text("a", text), &[span], &[word], Offsets::Bytes);
    let line = written.lines().nth(4);
    assert_eq!(line, Some("1\ta b\t_\tX\tXX\t_\t0\troot\t_\tHeadOutside=dep|TokenRange=0:9"));
}

/// Rows behind which there is no Rust type, as those of a loaded pass.
struct Loaded {
    layer: &'static str,
    rows: Vec<serde_json::Value>,
    decoded: OnceLock<Box<dyn Any + Send + Sync>>,
}

impl Table for Loaded {
    fn layer(&self) -> &str {
        self.layer
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        &self.rows[index]
    }

    fn any(&self, decoded: &Decoded<'_>) -> Option<&dyn Any> {
        Some(self.decoded.get_or_init(|| decoded().unwrap()).as_ref())
    }
}

#[test]
fn words_of_a_loaded_pass_are_written_too() {
    let pass = found_pass(&serde_json::Value::Null);
    let sentences = PassRecord { name: "sentences", ..pass };
    let words = PassRecord { name: "words", ..pass };
    let loaded = |layer, rows| PassResult::Rows(Box::new(Loaded { layer, rows, decoded: OnceLock::new() }));
    let story = Story { id: String::new(), articles: vec![Article::from_text("a", "Go now.")] };
    let span = |start: u32, end: u32| serde_json::json!({ "start": start, "end": end });
    let word = |start, end, lemma: &str, upos: &str, xpos: &str, head: Option<u32>, deprel: &str| {
        let span = span(start, end);
        serde_json::json!({ "span": span, "lemma": lemma, "upos": upos, "xpos": xpos, "head": head, "deprel": deprel })
    };
    let rows = vec![
        word(0, 2, "go", "VERB", "VB", None, "root"),
        word(3, 6, "now", "ADV", "RB", Some(0), "advmod"),
        word(6, 7, ".", "PUNCT", ".", Some(0), "punct"),
    ];
    let found = UnitResults(vec![
        (&sentences, loaded("sentences", vec![serde_json::json!({ "span": span(0, 7) })])),
        (&words, loaded("words", rows)),
    ]);
    let files = Files::of(&[]);
    let mut sink = Conllu.open(&RUN, Some(&files.path("out.conllu"))).unwrap();
    let (articles, across) = (vec![found], UnitResults(Vec::new()));
    let results =
        Results { story: &story, whole: false, articles, found: across, left_out: Vec::new(), refused: &[] };
    sink.write(&[results]).unwrap();
    sink.finish(&[]).unwrap();
    let written = std::fs::read_to_string(files.path("out.conllu")).unwrap();
    assert!(
        written.contains("2\tnow\tnow\tADV\tRB\t_\t1\tadvmod\t_\tSpaceAfter=No|TokenRange=3:6\n"),
        "{written}"
    );
}
