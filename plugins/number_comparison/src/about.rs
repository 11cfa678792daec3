//! What a question asks, in a few words.

use parallax_lexicon::on_one_line;

use crate::{
    figure::Figure,
    question::Question,
    story_words::{StoryWords, WordId},
    subject::Subject,
};

/// What the figures of a question are figures of.
pub(crate) fn about(figures: &[Figure<'_>], question: &Question, vocabulary: &StoryWords) -> String {
    let members = || question.figures(figures);
    let Some(first) = members().next() else { return String::new() };
    match &first.subject {
        Subject::People(happened) => {
            let who = first.role.as_ref().and(first.counted).unwrap_or("people");
            format!("{} {}", on_one_line(who), happened.label())
        }
        Subject::Things(_) => {
            let shortest = members().filter_map(|figure| figure.counted).min_by_key(|counted| counted.len());
            let what = on_one_line(shortest.unwrap_or("things"));
            let what = if what.contains(' ') { what } else { keyed(&what, figures, question, vocabulary) };
            match first.marks.rate {
                Some("each") => format!("{what}, each"),
                Some(rate) => format!("{what} a {rate}"),
                None => what,
            }
        }
        Subject::Money(currency) => keyed(currency, figures, question, vocabulary),
        Subject::Share => keyed("percent", figures, question, vocabulary),
        Subject::Size(dimension) => keyed(dimension.label(), figures, question, vocabulary),
        Subject::Age => keyed("age", figures, question, vocabulary),
    }
}

/// "percent: pay, offer": the words that most of the members have near their figure.
fn keyed(label: &str, figures: &[Figure<'_>], question: &Question, vocabulary: &StoryWords) -> String {
    const WORDS: usize = 3;
    /// Members looked at: a few tell what a question is about as well as a hundred.
    const MEMBERS: usize = 12;
    let members: Vec<_> = question.figures(figures).take(MEMBERS).collect();
    let Some(first) = members.first() else { return label.to_owned() };
    let uses = |word: WordId| {
        members.iter().filter(|figure| figure.around.near.binary_search(&word).is_ok()).count()
    };
    let mut words: Vec<WordId> = Vec::new();
    for word in &first.around.nearest {
        if !words.contains(word) {
            words.push(*word);
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(uses(*word)));
    let words: Vec<&str> = words.iter().take(WORDS).map(|word| vocabulary.form(*word)).collect();
    if words.is_empty() { label.to_owned() } else { format!("{label}: {}", words.join(", ")) }
}
