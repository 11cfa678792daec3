//! Whatever the text, rows lie within it, hold finite figures, and are found in linear time.

use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

use parallax_corpus::{Article, Pass, Ref, Span};
use parallax_layers::{
    dates::{TimeExpression, TimeType},
    names::{Name, NameKind},
    numbers::Number,
    sentences::Sentence,
    structure::{Line, Role},
    voices::{Voice, VoiceSpan},
    words::{Deprel, Upos, Word, Xpos},
};
use parallax_numbers::{Numbers, Settings};

/// Words between the blanks, with labels and heads by chance: syntax may be anything.
fn words(text: &str) -> Vec<Word> {
    let mut state = u32::try_from(text.len()).unwrap_or(1);
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    let blank = |c: char| c.is_whitespace();
    let pieces: Vec<&str> = text.split(blank).filter(|piece| !piece.is_empty()).collect();
    // No sentence that is read has more words.
    let heads = |row: usize| (row / 2048 * 2048, pieces.len().min(row / 2048 * 2048 + 2048));
    let word = |(row, piece): (usize, &&str)| {
        let start = piece.as_ptr() as usize - text.as_ptr() as usize;
        let (first, end) = heads(row);
        Word {
            span: Span::new(start, start + piece.len()),
            lemma: (*piece).into(),
            upos: Upos::ALL[next(Upos::ALL.len())],
            xpos: Xpos::ALL[next(Xpos::ALL.len())],
            head: (next(9) > 0).then(|| Ref::new(first + next(end - first))),
            deprel: Deprel::ALL[next(Deprel::ALL.len())],
        }
    };
    pieces.iter().enumerate().map(word).collect()
}

/// A day named by a stretch of text.
fn time(span: Span) -> TimeExpression {
    let day = Some("2024-05-03".to_owned());
    TimeExpression {
        span,
        r#type: TimeType::Date,
        value: "2024-05-03".to_owned(),
        from: day.clone(),
        to: day,
        modifier: None,
        anchor: None,
        anchor_span: None,
    }
}

/// The rows of a text that is one line, of which nothing else is known.
fn alone(pass: &Numbers, text: &str, role: Role) -> Vec<Number> {
    let lines = [Line { span: Span::new(0, text.len()), role }];
    let article = Article::from_text("a", text);
    pass.run(&article, (&lines[..], &[][..], &[][..], &[][..], &[][..], &[][..], &[][..], &[][..]))
}

/// The numbers of a text whose lines are body lines, each one sentence.
fn numbers(text: &str) -> Vec<Number> {
    static PASS: LazyLock<Numbers> =
        LazyLock::new(|| Numbers::new(Settings::default()).expect("every setting is fine"));
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len()).trimmed(text);
        start += line.len();
        if !span.is_empty() {
            lines.push(Line { span, role: Role::Body });
        }
    }
    let sentences: Vec<_> = lines.iter().map(|line| Sentence { span: line.span }).collect();
    let words = words(text);
    let names: Vec<Name> =
        words.iter().step_by(5).map(|word| Name { span: word.span, kind: NameKind::Place }).collect();
    let dates: Vec<TimeExpression> = words.iter().step_by(7).map(|word| time(word.span)).collect();
    let said = |line: &Line| VoiceSpan {
        span: line.span,
        voice: Voice::Attributed,
        quote: Some(Ref::new(0)),
        agency: None,
    };
    let voices: Vec<VoiceSpan> = lines.iter().step_by(2).map(said).collect();
    let rows = PASS.run(
        &Article::from_text("a", text),
        (&lines[..], &sentences[..], &words[..], &names[..], &[][..], &[][..], &voices[..], &dates[..]),
    );
    for row in &rows {
        for span in [Some(row.span), Some(row.number), row.counted].into_iter().flatten() {
            assert!(
                text.get(span.range()).is_some_and(|words| !words.is_empty()),
                "{span:?} is no stretch of the text"
            );
        }
        assert!(row.span.contains(row.number), "{:?} is outside {:?}", row.number, row.span);
        for figure in [row.low, row.high, row.value].into_iter().flatten() {
            assert!(figure.is_finite(), "{figure} in {:?}", &text[row.span.range()]);
        }
        assert!(row.low.is_some() || row.high.is_some(), "{:?} says nothing", &text[row.span.range()]);
    }
    rows
}

#[test]
fn noise_of_number_words_and_marks() {
    const PIECES: &str = "one two twenty hundred thousand million dozens half a third thirds and point of to in out between \
        from more than at least 1 20 3.5 1,000 ½ 2½ - – / : % $ € ( ) . , ' \" ° C km pounds May 2016 year \
        old people killed \u{0} \u{a0} \u{200b} é 元 １ ’s minus e9 ^ x10^ x + < = several few couple second \
        st bn m USD Rs us http: www. \n said according s 40s his";
    let pieces: Vec<&str> = PIECES.split(' ').collect();
    // A small generator of our own: the same noise on every machine.
    let mut state = 7_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..next(14) {
            text.push_str(pieces[next(pieces.len())]);
            if next(3) > 0 {
                text.push(' ');
            }
        }
        numbers(&text);
    }
}

#[test]
fn long_texts_take_linear_time() {
    let long = |piece: &str| piece.repeat(100_000 / piece.len());
    for text in [
        long("x"),
        long("9"),
        long("9 "),
        long("1,000,"),
        long("12,"),
        long("1-"),
        long("1."),
        long("one "),
        long("one and "),
        long("hundred "),
        long("half "),
        long("between 1 and "),
        long("a "),
        long("more than "),
        long("5 feet "),
        long("$"),
        long("- "),
        long("(1"),
        long("said "),
        long("according to "),
        long("http://"),
        long("\""),
        long("9\""),
        long("\n"),
        long("'s "),
        long("½"),
        long("two-"),
        long("people "),
        long("3 people "),
    ] {
        let started = Instant::now();
        numbers(&text);
        let took = started.elapsed();
        // Generous, for a slow machine without optimisation; a quadratic walk takes hours.
        assert!(took < Duration::from_secs(20), "{:?}… took {took:?}", &text[..20.min(text.len())]);
    }
}

#[test]
fn magnitudes_that_overflow_make_no_row() {
    for text in
        ["9e999 crowns", "1.1^9999", "10^99999999999", "9e307 billion", "1e300 million trillion", "2^-9999"]
    {
        numbers(text);
    }
}

#[test]
fn furniture_claims_nothing() {
    let text = "5 photos of the flood";
    let claims = |settings, role| {
        let pass = Numbers::new(settings).expect("every setting is fine");
        alone(&pass, text, role).iter().map(|row| row.claim).collect::<Vec<_>>()
    };
    assert_eq!(claims(Settings::default(), Role::Body), [true]);
    assert_eq!(claims(Settings::default(), Role::Boilerplate), [false]);
    assert!(claims(Settings { furniture: false, ..Settings::default() }, Role::Boilerplate).is_empty());
}

#[test]
fn ranks_and_vague_amounts_can_be_left_out() {
    let text = "The third of dozens";
    let count = |settings| {
        let pass = Numbers::new(settings).expect("every setting is fine");
        alone(&pass, text, Role::Body).len()
    };
    assert_eq!(count(Settings::default()), 2);
    assert_eq!(count(Settings { ordinals: false, ..Settings::default() }), 1);
    assert_eq!(count(Settings { ordinals: false, vague: false, ..Settings::default() }), 0);
}

#[test]
fn a_number_crosses_no_line_and_no_sentence() {
    let rows = numbers("It was 1\n000 people. Between 20\nand 30 boats");
    let values: Vec<_> = rows.iter().map(|row| row.value).collect();
    assert!(
        values.contains(&Some(1.0)) && values.contains(&Some(20.0)) && values.contains(&Some(30.0)),
        "{values:?}"
    );
}
