//! What a question asks, in a few words of the articles.

use parallax_lexicon::on_one_line;

use crate::{
    figure::Figure,
    question::Question,
    scene::is_scene,
    subject::Subject,
    words::{is_filler, plain, words},
};

/// Members looked at: a few tell what a question is about as well as a hundred.
const MEMBERS: usize = 12;

/// What the figures of a question are figures of.
pub(crate) fn about(figures: &[Figure<'_>], question: &Question) -> String {
    let members = || question.figures(figures).take(MEMBERS);
    let Some(first) = members().next() else { return String::new() };
    let shortest = || members().filter_map(|figure| figure.counted).min_by_key(|counted| counted.len());
    match &first.subject {
        Subject::People(happened) => {
            let who = first.role.as_ref().and(first.counted).unwrap_or("people");
            let place = members().find_map(|figure| setting(figure.clause.1)).unwrap_or_default();
            format!("{} {}{place}", on_one_line(who), happened.label())
        }
        Subject::Things(_) => {
            let what = on_one_line(shortest().unwrap_or("things"));
            match first.marks.rate {
                Some("each") => format!("{what}, each"),
                Some(rate) => format!("{what} a {rate}"),
                None => what,
            }
        }
        Subject::Age => match first.person {
            Some(person) => format!("the age of {person}"),
            None => gap(first),
        },
        Subject::Size(_) if first.topic.is_some() => match (first.number.unit.as_deref(), shortest()) {
            (Some("litre"), Some(what)) => format!("litres of {}", on_one_line(what)),
            _ => gap(first),
        },
        Subject::Money(_) => match shortest() {
            Some(what) if first.topic.is_some() => on_one_line(what),
            _ => gap(first),
        },
        Subject::Share | Subject::Size(_) => gap(first),
    }
}

/// " in the ferry", " when the roof fell": the first words behind a figure that say where or when, if they set a
/// scene.
fn setting(behind: &str) -> Option<String> {
    const LEADS: &[&str] = &["in", "at", "on", "when", "after", "during", "from"];
    const LONGEST: usize = 6;
    let words = words(behind, 0, behind.len());
    let first = words.iter().position(|word| LEADS.contains(&plain(word).as_ref()))?;
    let phrase = &words[first..words.len().min(first + LONGEST)];
    let sets = phrase.iter().rposition(|word| is_scene(&plain(word)))?;
    // A clause is not cut before its verb: "when the bridge fell".
    let clause = ["when", "after"].contains(&plain(&phrase[0]).as_ref());
    let end = if clause { phrase.iter().rposition(|word| !is_filler(&plain(word)))? } else { sets };
    let last = first + end;
    Some(format!(" {}", on_one_line(&behind[words[first].start..words[last].end()])))
}

/// "The bridge cost … to build": the clause with its figure left open.
fn gap(figure: &Figure<'_>) -> String {
    let (before, behind) = figure.clause;
    let (left, right) = (words(before, 0, before.len()), words(behind, 0, behind.len()));
    let says = |word: &&parallax_lexicon::WordForm<'_>| !is_filler(&plain(word));
    let before = left.first().map_or("", |first| &before[first.start..]);
    let behind = right.iter().rfind(says).map_or("", |last| &behind[..last.end()]);
    on_one_line(&format!("{} … {}", before.trim_end_matches(|c: char| !c.is_alphanumeric()), behind.trim()))
        .trim()
        .to_owned()
}
