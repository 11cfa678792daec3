//! Learning, on a treebank small enough to read.

use std::{fmt::Write, fs};

use parallax_language::train::{conllu, learn};

/// Sentences of one kind: who did what to what.
fn treebank(document: &str) -> String {
    let mut out = format!("# newdoc id = {document}\n");
    let (subjects, objects) =
        (["Engineers", "Crews", "Unions", "Voters"], ["bridges", "roads", "plans", "laws"]);
    for (number, subject) in subjects.iter().enumerate() {
        for object in objects {
            let verb = ["closed", "opened"][number % 2];
            let rows = [
                (*subject, "NOUN", "NNS", 2, "nsubj"),
                (verb, "VERB", "VBD", 0, "root"),
                (object, "NOUN", "NNS", 2, "obj"),
                (".", "PUNCT", ".", 2, "punct"),
            ];
            for (at, (form, upos, xpos, head, deprel)) in rows.into_iter().enumerate() {
                let lemma = form.to_lowercase();
                let lemma = lemma.trim_end_matches('s');
                writeln!(out, "{}\t{form}\t{lemma}\t{upos}\t{xpos}\t_\t{head}\t{deprel}\t_\t_", at + 1)
                    .unwrap();
            }
            out.push('\n');
        }
    }
    out
}

#[test]
fn the_same_treebank_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    for (treebank_name, document) in [("ewt", "weblog-1"), ("gum", "GUM_news_port")] {
        let to = folder.path().join(format!("ud_english_{treebank_name}"));
        fs::create_dir(&to).unwrap();
        for part in ["train", "dev"] {
            let file = to.join(format!("en_{treebank_name}-ud-{part}.conllu.gz"));
            fs::write(file, treebank(document)).unwrap();
        }
    }
    let trained = learn(folder.path(), |_| ()).unwrap();
    assert_eq!(trained.documents, [("weblog-1".to_owned(), 64), ("GUM_news_port".to_owned(), 64)]);
    // So regular a language is learnt by heart; of its tags, a small network needs more than this.
    for (set, scores) in &trained.scores {
        assert_eq!((scores.uas, scores.las), (100.0, 100.0), "{set}");
        assert!(scores.upos >= 75.0 && scores.lemma > 75.0, "{set}: {scores:?}");
    }
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let again = one_thread.install(|| learn(folder.path(), |_| ())).unwrap();
    assert!(trained.weights == again.weights, "not the same bytes on another number of threads");
}

#[test]
fn genres_that_are_not_open_are_left_out() {
    assert!(!parallax_language::train::OPEN_GENRES.contains(&"reddit"));
    assert!(!parallax_language::train::OPEN_GENRES.contains(&"conversation"));
}

#[test]
fn what_is_not_conllu_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.conllu");
    for (text, why) in [
        ("1\tRain\train\n", "line 1: not CoNLL-U"),
        ("# text = Rain\n\n1\tRain\train\tNOUN\tNN\t_\tx\troot\t_\t_\n", "line 3: not CoNLL-U"),
        ("1\tRain\train\tNOUN\tNN\t_\t7\troot\t_\t_\n\n", "line 2: a head lies outside its sentence"),
    ] {
        fs::write(&file, text).unwrap();
        let error = conllu::read(&file).unwrap_err();
        assert!(error.ends_with(why), "{error}");
    }
}
