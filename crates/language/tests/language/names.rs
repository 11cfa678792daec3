//! The sentences that names are learnt from, and what is learnt.

use std::{fs, path::Path};

use parallax_language::train::names::{Markup, sets};

fn own() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("names/sentences")
}

#[test]
fn every_sentence_is_marked_as_it_should_be() {
    let mut markup = Markup::default();
    for file in fs::read_dir(own()).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        markup.add("own", &text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    assert!(markup.documents.len() > 400);
    let first = &markup.documents[0];
    assert!(first.names.iter().all(|(span, _)| first.text[span.clone()].trim() == &first.text[span.clone()]));
}

#[test]
fn a_mark_that_is_wrong_is_told_with_its_line() {
    let wrong = |text: &str| Markup::default().add("x", text).unwrap_err();
    assert_eq!(wrong("[Ada](person)"), "line 1: a document begins with `# country, topic, style`");
    assert_eq!(wrong("# a\n[Ada](man)"), "line 2: `man` is no kind; there are person, org, place, misc");
    assert_eq!(wrong("# a\n[Ada (person)"), "line 2: a `[` without `](kind)`");
    assert_eq!(wrong("# a\n[ Ada](person)"), "line 2: `[ Ada]` is no name");
    let twice =
        "# a\n[Ada](person) went to the old harbour today.\n[Ben](person) went to the old harbour today.";
    assert_eq!(wrong(twice), "line 3: this sentence stands there already, with other names");
}

#[test]
fn names_are_cut_out_of_whole_phrases() {
    let folder = tempfile::tempdir().unwrap();
    let gum = folder.path().join("ud_english_gum");
    fs::create_dir(&gum).unwrap();
    let rows = [
        "1\tPresident\tpresident\tNOUN\tNN\t_\t2\tnmod:desc\t_\tEntity=(1-person-new-cf1-2-coref",
        "2\tAda\tAda\tPROPN\tNNP\t_\t4\tnsubj\t_\t_",
        "3\tRell\tRell\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)",
        "4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_",
        "5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-cf2-2-coref",
        "6\tBank\tBank\tPROPN\tNNP\t_\t4\tobj\t_\t_",
        "7\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_",
        "8\tArden\tArden\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=(3-place-new-cf3-1-sgl)2)|SpaceAfter=No",
        "9\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
    ];
    let file = format!("# newdoc id = GUM_news_bank\n{}\n\n", rows.join("\n"));
    for part in ["train", "dev"] {
        fs::write(gum.join(format!("en_gum-ud-{part}.conllu.gz")), &file).unwrap();
    }
    for empty in ["wikigold/sentences", "uner_ewt/sentences", "wnut17/train", "wnut17/dev"] {
        let path = folder.path().join(format!("{empty}.jsonl"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let sets = sets(folder.path(), &own()).unwrap();
    let text = &sets[0].texts[0];
    let names: Vec<&str> = text.names.iter().map(|(span, _)| &text.text[span.clone()]).collect();
    assert_eq!(
        (text.text.as_str(), names),
        ("President Ada Rell left the Bank of Arden.", vec!["Ada Rell", "Bank of Arden"])
    );
}
