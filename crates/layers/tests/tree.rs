//! The views over the words, on trees written by hand.

use parallax_corpus::{Ref, Span};
use parallax_layers::words::{Deprel, Tree, Upos, Word, Xpos};
use proptest::prelude::*;

/// A sentence: its text and its words.
struct Sentence {
    text: String,
    words: Vec<Word>,
}

/// Reads lines of CoNLL-U, less than the whole: form, lemma, UPOS, head counted from 1, relation.
fn read(lines: &str) -> Sentence {
    let (mut text, mut words) = (String::new(), Vec::new());
    for line in lines.trim().lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [form, lemma, upos, head, deprel] = fields[..] else { panic!("five fields: {line}") };
        if !text.is_empty() && !matches!(form, "," | "." | "n't" | "'s") {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(form);
        let head = head.parse::<usize>().unwrap().checked_sub(1).map(Ref::new);
        let (upos, deprel) = (Upos::from_name(upos), Deprel::from_name(deprel));
        assert!(upos != Upos::Other && deprel != Deprel::Other, "{line}");
        let xpos = if form == "," { Xpos::Comma } else { Xpos::Other };
        let span = Span::new(start, text.len());
        words.push(Word { span, lemma: lemma.into(), upos, xpos, head, deprel });
    }
    Sentence { text, words }
}

impl Sentence {
    fn row(&self, form: &str) -> usize {
        let is = |word: &Word| &self.text[word.span.range()] == form;
        self.words.iter().position(is).unwrap_or_else(|| panic!("no {form:?} in {:?}", self.text))
    }

    fn form(&self, row: usize) -> &str {
        &self.text[self.words[row].span.range()]
    }

    /// What a view that finds at most one word finds for `form`.
    fn one<'s>(&'s self, form: &str, view: impl Fn(&Tree<'s>, usize) -> Option<usize>) -> Option<&'s str> {
        view(&Tree::new(&self.words), self.row(form)).map(|row| self.form(row))
    }

    fn all<'s>(&'s self, form: &str, view: impl Fn(&Tree<'s>, usize) -> Vec<usize>) -> Vec<&'s str> {
        view(&Tree::new(&self.words), self.row(form)).into_iter().map(|row| self.form(row)).collect()
    }

    fn text<'s>(&'s self, form: &str, view: impl Fn(&Tree<'s>, usize) -> Span) -> &'s str {
        &self.text[view(&Tree::new(&self.words), self.row(form)).range()]
    }
}

fn active() -> Sentence {
    read(
        "Heavy heavy ADJ 2 amod
         rain rain NOUN 3 nsubj
         closed close VERB 0 root
         Lund Lund PROPN 7 nmod:poss
         's 's PART 4 case
         old old ADJ 7 amod
         bridge bridge NOUN 3 obj
         . . PUNCT 3 punct",
    )
}

fn passive() -> Sentence {
    read(
        "It it PRON 5 nsubj:pass
         has have AUX 5 aux
         not not PART 5 advmod
         been be AUX 5 aux:pass
         closed close VERB 0 root
         by by ADP 7 case
         engineers engineer NOUN 5 obl:agent
         . . PUNCT 5 punct",
    )
}

fn reported() -> Sentence {
    read(
        "She she PRON 2 nsubj
         said say VERB 0 root
         that that SCONJ 7 mark
         the the DET 5 det
         council council NOUN 7 nsubj
         had have AUX 7 aux
         asked ask VERB 2 ccomp
         Lund Lund PROPN 7 obj
         to to PART 10 mark
         speak speak VERB 7 xcomp
         and and CCONJ 12 cc
         vote vote VERB 10 conj
         . . PUNCT 2 punct",
    )
}

fn town() -> Sentence {
    read(
        "They they PRON 2 nsubj
         live live VERB 0 root
         in in ADP 6 case
         the the DET 6 det
         old old ADJ 6 amod
         town town NOUN 2 obl
         of of ADP 8 case
         Karst Karst PROPN 6 nmod
         , , PUNCT 11 punct
         which which PRON 11 nsubj
         burnt burn VERB 6 acl:relcl
         , , PUNCT 11 punct
         and and CCONJ 14 cc
         Aldery Aldery PROPN 6 conj
         . . PUNCT 2 punct",
    )
}

#[test]
fn children_stand_left_and_right_of_their_head() {
    let sentence = active();
    assert_eq!(sentence.all("closed", |tree, row| tree.children(row).collect()), ["rain", "bridge", "."]);
    assert_eq!(sentence.all("closed", |tree, row| tree.left(row).collect()), ["rain"]);
    assert_eq!(sentence.all("closed", |tree, row| tree.right(row).collect()), ["bridge", "."]);
    assert_eq!(sentence.one("bridge", |tree, row| tree.child(row, &[Deprel::Amod])), Some("old"));
}

#[test]
fn heads_lead_to_the_root() {
    let sentence = active();
    assert_eq!(sentence.all("Heavy", |tree, row| tree.ancestors(row).collect()), ["rain", "closed"]);
    assert_eq!(sentence.one("Heavy", |tree, row| Some(tree.root(row))), Some("closed"));
    let tree = Tree::new(&sentence.words);
    assert_eq!(tree.root_of(Span::new(0, sentence.text.len())), Some(2));
    assert_eq!(tree.root_of(Span::new(0, 0)), None);
    assert!(tree.dominates(1, 0) && tree.dominates(2, 0) && tree.dominates(1, 1) && !tree.dominates(0, 1));
}

#[test]
fn a_subtree_is_a_stretch_of_text() {
    let sentence = active();
    assert_eq!(sentence.text("bridge", Tree::span), "Lund's old bridge");
    assert_eq!(sentence.all("rain", |tree, row| tree.subtree(row).collect()), ["Heavy", "rain"]);
}

#[test]
fn a_verb_has_a_subject_and_an_object() {
    let sentence = active();
    assert_eq!(sentence.one("closed", Tree::subject), Some("rain"));
    assert_eq!(sentence.one("closed", Tree::object), Some("bridge"));
    assert_eq!(sentence.one("closed", Tree::negation), None);
    assert_eq!(sentence.one("bridge", Tree::possessor), Some("Lund"));
}

#[test]
fn a_passive_has_an_agent() {
    let sentence = passive();
    assert!(Tree::new(&sentence.words).is_passive(sentence.row("closed")));
    assert_eq!(sentence.one("closed", Tree::subject), Some("It"));
    assert_eq!(sentence.one("closed", Tree::agent), Some("engineers"));
    assert_eq!(sentence.one("closed", Tree::negation), Some("not"));
    assert_eq!(sentence.all("closed", |tree, row| tree.auxiliaries(row).collect()), ["has", "been"]);
    assert!(!Tree::new(&active().words).is_passive(2));
}

#[test]
fn a_subject_is_shared_by_what_follows() {
    let sentence = reported();
    assert_eq!(sentence.one("speak", Tree::subject), None);
    assert_eq!(sentence.one("speak", Tree::shared_subject), Some("Lund"));
    assert_eq!(sentence.one("vote", Tree::shared_subject), Some("Lund"));
    assert_eq!(sentence.one("asked", Tree::shared_subject), Some("council"));
    assert_eq!(sentence.one("the", Tree::shared_subject), None);
}

#[test]
fn every_word_stands_in_a_clause() {
    let sentence = reported();
    let clause = |form| sentence.one(form, |tree, row| Some(tree.clause(row)));
    assert_eq!(clause("the"), Some("asked"));
    assert_eq!(clause("She"), Some("said"));
    assert_eq!(clause("to"), Some("speak"));
    assert_eq!(clause("and"), Some("vote"));
}

#[test]
fn a_noun_phrase_leaves_out_preposition_and_coordination() {
    let sentence = town();
    assert_eq!(sentence.text("town", Tree::noun_phrase), "the old town of Karst, which burnt");
    assert_eq!(sentence.text("town", Tree::noun_chunk), "the old town");
    assert_eq!(sentence.text("Aldery", Tree::noun_phrase), "Aldery");
    assert_eq!(active().text("Lund", Tree::noun_phrase), "Lund");
    assert_eq!(active().text("bridge", Tree::noun_chunk), "Lund's old bridge");
}

#[test]
fn a_predicate_noun_has_a_copula_that_is_not_its_phrase() {
    let sentence = read(
        "Lund Lund PROPN 5 nsubj
         is be AUX 5 cop
         now now ADV 5 advmod
         no no DET 5 det
         mayor mayor NOUN 0 root",
    );
    assert_eq!(sentence.one("mayor", Tree::copula), Some("is"));
    assert_eq!(sentence.one("mayor", Tree::subject), Some("Lund"));
    assert_eq!(sentence.one("mayor", Tree::negation), Some("no"));
    assert_eq!(sentence.text("mayor", Tree::noun_phrase), "no mayor");
}

#[test]
fn the_outer_subject_is_not_the_inner_ones() {
    let sentence = read(
        "The the DET 2 det
         point point NOUN 5 nsubj:outer
         is be AUX 5 cop
         it it PRON 5 nsubj
         closed close VERB 0 root",
    );
    assert_eq!(sentence.one("closed", Tree::subject), Some("it"));
}

#[test]
fn a_numeral_counts_a_noun() {
    let sentence = read(
        "Some some DET 2 advmod
         40 40 NUM 3 compound
         million million NUM 5 nummod
         old old ADJ 5 amod
         bridges bridge NOUN 0 root",
    );
    assert_eq!(sentence.one("40", Tree::counted), Some("bridges"));
    assert_eq!(sentence.one("million", Tree::counted), Some("bridges"));
    assert_eq!(sentence.one("old", Tree::counted), None);
}

#[test]
fn a_coordination_has_all_its_members() {
    let sentence = read(
        "Lund Lund PROPN 6 nsubj
         , , PUNCT 3 punct
         Perez Perez PROPN 1 conj
         and and CCONJ 5 cc
         Mensah Mensah PROPN 1 conj
         gave give VERB 0 root
         her she PRON 6 iobj
         time time NOUN 6 obj",
    );
    for name in ["Lund", "Perez", "Mensah"] {
        assert_eq!(sentence.all(name, |tree, row| tree.conjuncts(row)), ["Lund", "Perez", "Mensah"]);
    }
    assert_eq!(sentence.all("time", |tree, row| tree.conjuncts(row)), ["time"]);
    assert_eq!(sentence.one("gave", Tree::indirect_object), Some("her"));
}

#[test]
fn a_circle_is_cut_at_its_first_word() {
    let sentence = read(
        "a a NOUN 3 conj
         b b NOUN 4 conj
         c c NOUN 2 conj
         d d NOUN 3 conj",
    );
    let tree = Tree::new(&sentence.words);
    assert_eq!(tree.head(1), None);
    assert_eq!((tree.root(0), tree.root(3)), (1, 1));
    assert_eq!(tree.conjuncts(0), [0, 1, 2, 3]);
}

#[test]
fn labels_are_named_as_ud_names_them() {
    let json = serde_json::to_string(&(Upos::Propn, Xpos::PRPS, Deprel::NsubjPass)).unwrap();
    assert_eq!(json, r#"["PROPN","PRP$","nsubj:pass"]"#);
    let unknown: (Upos, Xpos, Deprel) = serde_json::from_str(r#"["WORD","NNZ","nsubj:new"]"#).unwrap();
    assert_eq!(unknown, (Upos::Other, Xpos::Other, Deprel::Other));
    for deprel in Deprel::ALL {
        assert_eq!(Deprel::from_name(deprel.name()), *deprel);
        assert_eq!(serde_json::to_value(deprel).unwrap(), deprel.name());
        assert_ne!(deprel.universal(), Deprel::Other, "{deprel:?}");
    }
    assert!(Xpos::ALL.iter().all(|xpos| Xpos::from_name(xpos.name()) == *xpos));
    assert!(Upos::ALL.iter().all(|upos| Upos::from_name(upos.name()) == *upos));
    assert_eq!(Deprel::NsubjPass.universal(), Deprel::Nsubj);
}

proptest! {
    #[test]
    fn whatever_the_heads_say_every_view_ends(heads in prop::collection::vec((0_u32..40, 0..Deprel::ALL.len()), 0..32)) {
        let word = |(at, &(head, deprel)): (usize, &(u32, usize))| Word {
            span: Span::new(at, at + 1),
            lemma: "".into(),
            upos: Upos::X,
            xpos: Xpos::XX,
            head: (head < 35).then(|| Ref::new(head as usize)),
            deprel: Deprel::ALL[deprel],
        };
        let words: Vec<Word> = heads.iter().enumerate().map(word).collect();
        let tree = Tree::new(&words);
        let mut below = 0;
        for (row, word) in words.iter().enumerate() {
            let root = tree.root(row);
            prop_assert!(tree.dominates(root, row) && tree.head(root).is_none());
            prop_assert!(tree.subtree(row).all(|below| below == row || tree.ancestors(below).any(|above| above == row)));
            prop_assert!(tree.span(row).contains(word.span));
            prop_assert!(tree.conjuncts(row).contains(&row));
            prop_assert!(tree.dominates(tree.clause(row), row));
            prop_assert!(tree.noun_phrase(row).contains(word.span));
            prop_assert!(tree.noun_chunk(row).contains(word.span));
            let _ = (tree.shared_subject(row), tree.counted(row), tree.negation(row), tree.is_passive(row));
            below += usize::from(tree.head(row).is_none()) + tree.children(row).count();
        }
        prop_assert_eq!(below, words.len());
    }
}

#[test]
fn a_chain_of_a_million_words_is_no_trouble() {
    let word = |at: usize| Word {
        span: Span::new(at, at + 1),
        lemma: "".into(),
        upos: Upos::X,
        xpos: Xpos::XX,
        head: Some(Ref::new((at + 1) % 1_000_000)),
        deprel: Deprel::Conj,
    };
    let words: Vec<Word> = (0..1_000_000).map(word).collect();
    let tree = Tree::new(&words);
    assert_eq!((tree.head(0), tree.root(1)), (None, 0));
    assert_eq!(tree.subtree(0).count(), 1_000_000);
}
