//! What a list finds: under each line of the text, carets and what the finding says.

use insta::assert_snapshot;
use parallax_corpus::{Article, Pass, Span};
use parallax_layers::structure::{Line, Role};
use parallax_lexicon::Vocabulary;
use parallax_rules::{Lemmas, Line as Searched, ListFile, ListPass, Matcher, Settings};

/// Runs a list over a text whose first line is its headline. A line that begins with ">" is a block
/// quotation, one with "©" a credit.
fn picture(list: &str, text: &str) -> String {
    let list = ListFile::read("list.toml", &format!("name = \"list\"\n{list}")).unwrap().list;
    let pass = ListPass::new(Settings { list }).unwrap();
    let article = Article::from_text("a", text);
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, line) in text.split('\n').enumerate() {
        let role = match line.chars().next() {
            _ if at == 0 => Role::Headline,
            Some('>') => Role::Blockquote,
            Some('©') => Role::Credit,
            _ => Role::Body,
        };
        let span = Span { start, end: start + line.len() as u32 };
        if span.start < span.end {
            lines.push(Line { span, role });
        }
        start = span.end + 1;
    }
    let found = pass.run(&article, &lines);
    let mut out = String::new();
    for line in &lines {
        out.push_str(
            &article[line.span].replace('\u{a0}', "·").replace('\u{ad}', "¬").replace('\u{301}', "´"),
        );
        out.push('\n');
        for one in
            found.iter().filter(|one| one.span.start >= line.span.start && one.span.end <= line.span.end)
        {
            let before = article.text[line.span.start as usize..one.span.start as usize].chars().count();
            let carets = article[one.span].chars().count();
            let quoted = if format!("{:?}", one.voice) == "Quoted" { " quoted" } else { "" };
            let said = format!("{} {}{quoted}", one.kind, one.entry);
            out.push_str(&format!("{}{} {said}\n", " ".repeat(before), "^".repeat(carets)));
        }
    }
    out
}

#[test]
fn words_are_whole_and_phrases_go_over_white_space() {
    let list = r#"
        [[rule]]
        words = ["restructure", "cost-cutting", "AT&T"]
        phrases = ["right size", "let go of"]
    "#;
    assert_snapshot!(picture(list, "Restructure now\nThey restructure, not restructured; a pre-restructure cost-cutting plan.\nWe right\u{a0}size and let  go of AT&T."), @r"
    Restructure now
    ^^^^^^^^^^^ list restructure
    They restructure, not restructured; a pre-restructure cost-cutting plan.
         ^^^^^^^^^^^ list restructure
                                                          ^^^^^^^^^^^^ list cost-cutting
    We right·size and let  go of AT&T.
       ^^^^^^^^^^ list right size
                      ^^^^^^^^^^ list let go of
                                 ^^^^ list AT&T
    ");
}

#[test]
fn the_longest_wins_and_none_lies_over_another() {
    let list = r#"
        [[rule]]
        kind = "one"
        words = ["plan"]
        phrases = ["plan of action"]

        [[rule]]
        kind = "two"
        phrases = ["action now"]
        pattern = 'of \w+ \w+ \w+'
    "#;
    assert_snapshot!(picture(list, "The plan\nA plan of action now and then."), @r"
    The plan
        ^^^^ one plan
    A plan of action now and then.
      ^^^^^^^^^^^^^^ one plan of action
    ");
}

#[test]
fn a_capital_in_mid_sentence_is_a_names() {
    let list = r#"
        [[rule]]
        words = ["savage", "Gazette", "NATO"]
    "#;
    let text = "Mr Savage Goes to Town\nThe savage cut. Savage cuts. The Savage family. “It ended.” Savage words followed.\nThe gazette, the Gazette, nato, NATO, SAVAGE.";
    assert_snapshot!(picture(list, text), @r"
    Mr Savage Goes to Town
       ^^^^^^ list savage
    The savage cut. Savage cuts. The Savage family. “It ended.” Savage words followed.
        ^^^^^^ list savage
                    ^^^^^^ list savage
                                                                ^^^^^^ list savage
    The gazette, the Gazette, nato, NATO, SAVAGE.
                     ^^^^^^^ list Gazette
                                    ^^^^ list NATO
                                          ^^^^^^ list savage
    ");
}

#[test]
fn case_can_be_asked_for_or_waived() {
    let list = r#"
        [[rule]]
        words = ["It’s", "us"]
        case = true

        [[rule]]
        words = ["karst"]
        pattern = 'no\.? \d+'
        case = false
    "#;
    assert_snapshot!(picture(list, "Case\nIt's us, it's US. In Karst, KARST and No. 7.\nZÜRICH"), @r"
    Case
    It's us, it's US. In Karst, KARST and No. 7.
    ^^^^ list It’s
         ^^ list us
                         ^^^^^ list karst
                                ^^^^^ list karst
                                          ^^^^^ list no\.? \d+
    ZÜRICH
    ");
}

#[test]
fn a_name_behind_a_title_opens_no_sentence() {
    let list = "[[rule]]\nwords = [\"savage\"]\n";
    assert_snapshot!(picture(list, "Town\nThey met Mr. Savage, Sen. Savage and J. Savage. Savage cuts, they said."), @r"
    Town
    They met Mr. Savage, Sen. Savage and J. Savage. Savage cuts, they said.
                                                    ^^^^^^ list savage
    ");
}

#[test]
fn capitals_of_a_phrase_may_stand_on_a_later_word() {
    let list = "[[rule]]\nphrases = [\"the NHS\", \"trust of NHS\", \"WHO says\"]\n";
    assert_snapshot!(picture(list, "Health\nThe NHS, the NHS, the nhs; the trust of NHS. So the WHO says, and who says so?"), @r"
    Health
    The NHS, the NHS, the nhs; the trust of NHS. So the WHO says, and who says so?
    ^^^^^^^ list the NHS
             ^^^^^^^ list the NHS
                                   ^^^^^^^^^^^^ list trust of NHS
                                                        ^^^^^^^^ list WHO says
    ");
}

#[test]
fn lemmas_that_are_inflected_are_written_as_asked() {
    let list =
        ListFile::read("list.toml", "name = \"x\"\n[[rule]]\nlemmas = [\"cut\", \"NGO\"]\ncase = true\n")
            .unwrap()
            .list;
    let mut vocabulary = Vocabulary::default();
    let matcher = Matcher::new(&[list], Lemmas::Inflected, &mut vocabulary).unwrap();
    let text = "CUT it. Cutting it, they cut, CUTS and cuts; an NGO, NGOs, ngo.";
    let tokens = vocabulary.tokens(text, 0);
    let span = Span { start: 0, end: text.len() as u32 };
    let line = Searched { text, span, role: Role::Body, tokens: &tokens, title_case: false, words: &[] };
    let found: Vec<_> = matcher.find(&line).iter().map(|hit| &text[hit.span.range()]).collect();
    assert_eq!(found, ["cut", "cuts", "NGO", "NGOs"]);
}

#[test]
fn accents_of_their_own_and_soft_hyphens_belong_to_the_word() {
    let list = "[[rule]]\nwords = [\"café\", \"cafe\", \"क\", \"क्या\", \"regime\", \"e-mail\"]\n";
    assert_snapshot!(picture(list, "Signs\nThe cafe\u{301}, the café, the cafe.\nक्या क. The re\u{ad}gime‐led re\u{ad}gime, an e‐mail."), @r"
    Signs
    The cafe´, the café, the cafe.
        ^^^^^ list café
                   ^^^^ list café
                             ^^^^ list cafe
    क्या क. The re¬gime‐led re¬gime, an e‐mail.
    ^^^^ list क्या
         ^ list क
                            ^^^^^^^ list regime
                                        ^^^^^^ list e-mail
    ");
}

#[test]
fn letters_of_any_alphabet() {
    let list = r#"
        [[rule]]
        words = ["größe", "цена", "c++"]
        case = false
        [[rule]]
        pattern = '[α-ω]{3,}'
    "#;
    assert_snapshot!(picture(list, "Script\nDie GRÖSSE, die Größe 𝄞, ЦЕНА, C++ and λόγος."), @r"
    Script
    Die GRÖSSE, die Größe 𝄞, ЦЕНА, C++ and λόγος.
                    ^^^^^ list größe
                             ^^^^ list цена
                                   ^^^ list c++
                                             ^^^ list [α-ω]{3,}
    ");
}

#[test]
fn guards_ask_what_stands_around() {
    let list = r#"
        [[rule]]
        kind = "labour"
        words = ["strike"]
        before = ["ballot", "by workers", ","]
        [[rule]]
        kind = "military"
        words = ["strike"]
        after = ["air", "drone"]
        [[rule]]
        kind = "chance"
        words = ["strike"]
        not_before = ["ballot", "a"]
        not_after = ["to", "air", "drone"]
        unless = ["match", "of luck"]
        [[rule]]
        kind = "sport"
        words = ["strike"]
        when = ["goal"]
    "#;
    let text = "Strikes\nA strike ballot. A strike by workers. The strike, again. An air strike on it. The strike ended.\nTo strike a deal.\nNo strike as they lit matchs.\nThe third strike of luck.\nTo strike before two goals.";
    assert_snapshot!(picture(list, text), @r"
    Strikes
    A strike ballot. A strike by workers. The strike, again. An air strike on it. The strike ended.
      ^^^^^^ labour strike
                       ^^^^^^ labour strike
                                              ^^^^^^ labour strike
                                                                    ^^^^^^ military strike
                                                                                      ^^^^^^ chance strike
    To strike a deal.
    No strike as they lit matchs.
    The third strike of luck.
    To strike before two goals.
       ^^^^^^ sport strike
    ");
}

#[test]
fn whose_words_and_in_what_lines() {
    let list = r#"
        [[rule]]
        kind = "own"
        words = ["shameful"]
        only_in = "outlet"
        [[rule]]
        kind = "theirs"
        words = ["shameful"]
        only_in = "quoted"
        [[rule]]
        kind = "picture"
        words = ["agency"]
        roles = ["credit", "headline"]
    "#;
    let text = "Agency closes\nA shameful end, said Lund: “A shameful, shameful day.”\n> shameful\nThe agency said so.\n© Karst agency";
    assert_snapshot!(picture(list, text), @r#"
    Agency closes
    ^^^^^^ picture agency
    A shameful end, said Lund: “A shameful, shameful day.”
      ^^^^^^^^ own shameful
                                  ^^^^^^^^ theirs shameful quoted
                                            ^^^^^^^^ theirs shameful quoted
    > shameful
      ^^^^^^^^ theirs shameful quoted
    The agency said so.
    © Karst agency
            ^^^^^^ picture agency
    "#);
}

#[test]
fn the_list_speaks_for_rules_that_do_not() {
    let list = r#"
        kind = "all"
        [[rule]]
        words = ["one"]
        [[rule]]
        words = ["two"]
        kind = "its own"
    "#;
    assert_snapshot!(picture(list, "Two and one"), @r"
    Two and one
    ^^^ its own two
            ^^^ all one
    ");
}

#[test]
fn any_text_takes_time_in_proportion() {
    let list = r#"
        [[rule]]
        words = ["needle"]
        unless = ["hay", "stack of hay"]
        pattern = '[a-z]+ing'
    "#;
    // To the end of what it is given it searches for each letter.
    let greedy = "[[rule]]\npattern = '(?s:.*)[^a]|a'";
    let whole = || "a".repeat(10_000_000);
    let lines = || "needle hay\n".repeat(100_000);
    for (list, text) in [(list, whole()), (list, lines()), (greedy, "a".repeat(500_000)), (greedy, lines())] {
        let list = format!("name = \"list\"\n{list}");
        let list = ListFile::read("list.toml", &list).unwrap().list;
        let pass = ListPass::new(Settings { list }).unwrap();
        let article = Article::from_text("a", &text);
        let line = Line { span: Span { start: 0, end: text.len() as u32 }, role: Role::Body };
        let begun = std::time::Instant::now();
        let _ = pass.run(&article, &[line]);
        assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    }
}
