//! Numbers in news of many kinds, with what is to be found given by hand in `news.txt`: how much of it is found.

use parallax_corpus::{Article, Span};
use parallax_layers::numbers::Number;
use parallax_testkit::analyse;

/// A field, and how many of the numbers may differ in it.
const MOST: [(&str, usize); 5] =
    [("unit", 4), ("change", 6), ("counted", 18), ("predicate", 4), ("place", 18)];

#[test]
fn news_of_many_kinds() {
    let mut wrong = MOST.map(|_| Vec::new());
    for (sentence, wanted) in cases(include_str!("news.txt")) {
        let analysed = analyse("numbers", &[("a", sentence)]);
        let article = &analysed.story.articles[0];
        let found = analysed.articles[0].rows::<Number>().expect("no pass fails");
        let mut from = 0;
        for fields in wanted {
            let [number, fields @ ..] = &fields[..] else { panic!("{sentence}: no number") };
            let at = from + sentence[from..].find(number).unwrap_or_else(|| panic!("{sentence}: {number}?"));
            from = at + 1;
            let row = found.iter().find(|row| row.claim && row.number.range().contains(&at));
            let row = row.unwrap_or_else(|| panic!("{sentence}: {number} is not found"));
            let told = told(row, article);
            for (field, (wanted, told)) in fields.iter().zip(&told).enumerate() {
                let same =
                    wanted == told || MOST[field].0 == "counted" && have_a_word_in_common(wanted, told);
                if !same {
                    wrong[field].push(format!("{number}: {told} for {wanted} in {sentence}"));
                }
            }
        }
    }
    for ((field, most), wrong) in MOST.iter().zip(wrong) {
        assert!(wrong.len() <= *most, "{field}, {}:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// The sentences, each with the fields of its numbers.
fn cases(text: &str) -> Vec<(&str, Vec<Vec<&str>>)> {
    let mut cases: Vec<(&str, Vec<Vec<&str>>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(sentence) = line.strip_prefix("> ") {
            cases.push((sentence, Vec::new()));
        } else if let Some((_, numbers)) = cases.last_mut() {
            numbers.push(line.split('|').map(str::trim).collect());
        }
    }
    cases
}

/// Unit, change, counted, predicate and place, as the table writes them.
fn told(row: &Number, article: &Article) -> [String; 5] {
    let or_none = |field: Option<String>| field.unwrap_or_else(|| "-".to_owned());
    let words = |span: Span| article[span].to_owned();
    [
        or_none(row.unit.clone()),
        or_none(row.change.map(|change| format!("{change:?}").to_lowercase())),
        or_none(row.counted.map(words)),
        or_none(row.predicate.clone()),
        or_none(row.place.clone()),
    ]
}

fn have_a_word_in_common(one: &str, other: &str) -> bool {
    one != "-" && one.split(' ').any(|word| other.split(' ').any(|it| it.eq_ignore_ascii_case(word)))
}
