//! Names of one thing: which rows make a pair.

use parallax_corpus::{Article, ArticleIndex, Missing, One, Pass, Ref, Span, Story, Why};
use parallax_differences::Differences;
use parallax_layers::{
    slant::{Polarity, Slant, SlantKind, Voice},
    structure::{Line, Role},
    voices::VoiceSpan,
    words::{Deprel, Upos, Word, Xpos},
};
use parallax_testkit::check_story;

/// A word of a sentence: its dictionary form, what it is, how and on which word it depends.
type Told = (&'static str, Upos, Deprel, Option<usize>);

/// "The mob burnt banks.", with the first noun's name.
fn burnt(name: &'static str) -> Vec<Told> {
    vec![
        ("the", Upos::Det, Deprel::Det, Some(1)),
        (name, Upos::Noun, Deprel::Nsubj, Some(2)),
        ("burn", Upos::Verb, Deprel::Root, None),
        ("bank", Upos::Noun, Deprel::Obj, Some(2)),
        ("harbour", Upos::Noun, Deprel::Obl, Some(2)),
    ]
}

/// The same, of somebody's.
fn burnt_of(name: &'static str, whose: &'static str) -> Vec<Told> {
    let mut words = burnt(name);
    words.push((whose, Upos::Propn, Deprel::Nmod, Some(1)));
    words
}

fn article(id: &str, words: &[Told]) -> (Article, Vec<Word>) {
    let text: Vec<&str> = words.iter().map(|(lemma, ..)| *lemma).collect();
    let mut start = 0;
    let rows = words.iter().map(|&(lemma, upos, deprel, head)| {
        let span = Span::new(start, start + lemma.len());
        start += lemma.len() + 1;
        Word { span, lemma: lemma.into(), upos, xpos: Xpos::Other, head: head.map(Ref::new), deprel }
    });
    let rows = rows.collect();
    (Article::from_text(id, &text.join(" ")), rows)
}

/// What is told of two such sentences, where the second word of the first is a label with these alternatives.
fn told(first: &[Told], second: &[Told], alternatives: &[&str]) -> Vec<String> {
    let ((a, words_of_a), (b, words_of_b)) = (article("a", first), article("b", second));
    let label = Slant {
        span: words_of_a[1].span,
        kind: SlantKind::Label,
        target: None,
        polarity: Polarity::Negative,
        voice: Voice::Outlet,
        strength: 0.5,
        reason: String::new(),
        neutral: None,
        alternatives: alternatives.iter().map(|&name| name.to_owned()).collect(),
    };
    let whole = |article: &Article| [Line { span: Span::new(0, article.text.len()), role: Role::Body }];
    let (lines_of_a, lines_of_b, labels) = (whole(&a), whole(&b), [label]);
    let story = Story { id: "s".to_owned(), articles: vec![a, b] };
    let not = |layer| Missing { layer, why: Why::NotRun };
    // What hangs on a verb of saying is laid on somebody.
    let voices = |words: &[Word]| -> Vec<VoiceSpan> {
        let said = words.iter().position(|word| word.deprel == Deprel::Ccomp);
        let of = |(at, word): (usize, &Word)| {
            let voice = if said.is_some_and(|said| at <= said) { Voice::Attributed } else { Voice::Outlet };
            VoiceSpan { span: word.span, voice, quote: None, agency: None }
        };
        words.iter().enumerate().map(of).collect()
    };
    let (voices_of_a, voices_of_b) = (voices(&words_of_a), voices(&words_of_b));
    let rows = |at: u32, lines, slant, words, voices| One {
        index: ArticleIndex(at),
        article: &story.articles[at as usize],
        rows: (
            Ok(lines),
            (Err(not("outlet")), Err(not("dates"))),
            Ok(slant),
            Err(not("agencies")),
            (Err(not("entities")), Err(not("quotes"))),
            Ok(words),
            Ok(voices),
            Err(not("numbers")),
        ),
    };
    let articles = vec![
        rows(0, &lines_of_a[..], &labels[..], &words_of_a[..], &voices_of_a[..]),
        rows(1, &lines_of_b[..], &[], &words_of_b[..], &voices_of_b[..]),
    ];
    let of_story = (
        Err(not("number_comparison")),
        Err(not("shared_text")),
        Err(not("quote_variants")),
        Err(not("facts")),
        Err(not("labels")),
        Err(not("speakers")),
        Err(not("timeline")),
        Err(not("agency_of_action")),
    );
    let found = Differences.run(&story, (of_story, articles));
    found.into_iter().map(|row| row.text).collect()
}

#[test]
fn a_label_and_a_plainer_name_in_sentences_on_the_same() {
    let told = told(&burnt("mob"), &burnt("demonstrator"), &["demonstrator", "crowd"]);
    assert_eq!(told, ["Names for one thing: “mob” (a, in its own words), “demonstrator” (b)."]);
}

#[test]
fn whoever_uses_the_label_too_has_no_other_name() {
    let mut both = burnt("demonstrator");
    both.push(("mob", Upos::Noun, Deprel::Conj, Some(1)));
    assert!(told(&burnt("mob"), &both, &["demonstrator"]).is_empty());
}

#[test]
fn a_noun_that_is_no_name_of_it_makes_no_pair() {
    assert!(told(&burnt("mob"), &burnt("sailor"), &["demonstrator"]).is_empty());
}

#[test]
fn names_beside_must_be_the_same() {
    let told = |whose| told(&burnt_of("regime", "Karst"), &burnt_of("government", whose), &["government"]);
    assert_eq!(told("Karst"), ["Names for one thing: “regime” (a, in its own words), “government” (b)."]);
    assert!(told("Sandrel").is_empty());
}

#[test]
fn sentences_on_other_things_make_no_pair() {
    let other = [
        ("the", Upos::Det, Deprel::Det, Some(1)),
        ("crowd", Upos::Noun, Deprel::Nsubj, Some(2)),
        ("sing", Upos::Verb, Deprel::Root, None),
        ("song", Upos::Noun, Deprel::Obj, Some(2)),
    ];
    assert!(told(&burnt("mob"), &other, &["crowd"]).is_empty());
}

#[test]
fn people_are_not_what_they_do() {
    check_story!("differences", "
    ## a
    Strike-breakers drove the trams through the gate on Monday.
    ## b
    The stoppage kept the trams behind the gate on Monday.
    ", @"");
}

#[test]
fn two_names_that_both_take_sides_are_no_pair() {
    check_story!("differences", "
    ## a
    Rioters broke the gate of the town hall on Monday.
    ## b
    A mob broke the gate of the town hall on Monday.
    ", @"");
}

#[test]
fn what_somebody_is_reported_to_have_said_is_no_name_of_the_article() {
    let reported = vec![
        ("the", Upos::Det, Deprel::Det, Some(1)),
        ("demonstrator", Upos::Noun, Deprel::Nsubj, Some(2)),
        ("burn", Upos::Verb, Deprel::Ccomp, Some(5)),
        ("bank", Upos::Noun, Deprel::Obj, Some(2)),
        ("harbour", Upos::Noun, Deprel::Obl, Some(2)),
        ("say", Upos::Verb, Deprel::Root, None),
    ];
    assert!(told(&burnt("mob"), &reported, &["demonstrator"]).is_empty());
}
