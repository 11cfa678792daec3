//! What is told of a sentence.

use std::{fmt::Write, ops::Range};

use parallax_builtin::lexicon::{self, Guard};
use parallax_corpus::Article;
use parallax_layers::slant::{Polarity, Voice};
use parallax_report::wording::{on_one_line, visible};
use unicode_width::UnicodeWidthStr;

use super::{Checked, Found, Place, Silenced};
use crate::commands::lexicon::spoken;

/// The sentence with what is found underlined; then each finding; then what is in a list and not found.
pub(crate) fn text(checked: &Checked) -> String {
    let mut out = String::new();
    let mut start = 0;
    for line in checked.sentence.split('\n') {
        let end = start + line.chars().count();
        out += &underlined(line, start..end, checked);
        start = end + 1;
    }
    for one in &checked.found {
        out += &found(one);
    }
    let mut told: Vec<(&Silenced, Vec<&str>)> = Vec::new();
    for one in &checked.silenced {
        let place = |one: &Silenced| (one.at.start, one.at.end);
        let same = |(other, _): &&mut (&Silenced, _)| place(other) == place(one) && other.why == one.why;
        match told.iter_mut().find(same) {
            Some((_, lists)) => lists.push(&one.list),
            None => told.push((one, vec![&one.list])),
        }
    }
    for (Silenced { at, why, guard, kind, .. }, lists) in told {
        let lists = lists.join(", ");
        let _ = writeln!(
            out,
            "\n“{}”: not found: {} ({kind}, list {lists}; guard `{guard}`)",
            words(at),
            visible(why)
        );
    }
    match (checked.found.is_empty(), checked.silenced.is_empty()) {
        (true, true) => {
            out += "\nNone of its words is in a list, and no device without words of its own is found.\n"
        }
        (true, false) => out += "\nNothing is found.\n",
        _ => {}
    }
    out
}

/// A line, and below it `^` under what is found and `-` under what is in a list and not found.
fn underlined(line: &str, here: Range<usize>, checked: &Checked) -> String {
    let shown = visible(line);
    let mut marks = vec![' '; line.chars().count()];
    let silenced = checked.silenced.iter().map(|one| (&one.at, '-'));
    let found = checked.found.iter().map(|one| (&one.at, '^'));
    for (Place { start, end, .. }, mark) in silenced.chain(found) {
        for at in (*start.max(&here.start)..*end.min(&here.end)).filter(|at| here.contains(at)) {
            marks[at - here.start] = mark;
        }
    }
    // Signs that take two columns, and those that are written out, have as many marks.
    let widths = line.chars().map(|c| visible(c.encode_utf8(&mut [0; 4])).width());
    let marks: String =
        marks.iter().zip(widths).map(|(mark, width)| mark.to_string().repeat(width)).collect();
    match marks.trim_end() {
        "" => format!("{shown}\n"),
        marks => format!("{shown}\n{marks}\n"),
    }
}

fn found(one: &Found) -> String {
    let polarity = match one.polarity {
        Some(Polarity::Positive) => Some("favourable"),
        Some(Polarity::Negative) => Some("unfavourable"),
        _ => None,
    };
    let target = one.target.as_ref().map(|target| format!("to {target}"));
    let side = [polarity.map(str::to_owned), polarity.and(target)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let strength = one.strength.map(|strength| format!("strength {strength}"));
    let voice = match one.voice {
        Voice::Quoted => "in a quotation: the speaker's words",
        Voice::Attributed => "laid on somebody: attributed",
        Voice::Republished => "another outlet's words",
        _ => "the outlet's own words",
    };
    let said = [
        Some(one.kind.clone()),
        Some(side).filter(|side| !side.is_empty()),
        strength,
        Some(voice.to_owned()),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    let mut out = format!("\n“{}”: {} (list {})\n", words(&one.at), visible(&said.join(", ")), one.list);
    if let Some(reason) = &one.reason {
        let _ = writeln!(out, "    {}", visible(reason));
    }
    if let Some(neutral) = &one.neutral {
        let _ = writeln!(out, "    plainer: {}", visible(neutral));
    }
    if !one.alternatives.is_empty() {
        let _ = writeln!(out, "    other names for it: {}", some(&one.alternatives));
    }
    out
}

/// The first of a list of words.
fn some(words: &[String]) -> String {
    const SHOWN: usize = 6;
    let shown = words.iter().take(SHOWN).map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ");
    if words.len() > SHOWN { format!("{shown}, …") } else { shown }
}

/// Words on one line.
fn words(at: &Place) -> String {
    on_one_line(&at.words)
}

/// Why words of the shipped lists are no finding.
pub(crate) fn why(article: &Article, one: &lexicon::Silenced) -> String {
    let entry = &one.entry;
    match one.guard {
        Guard::Topic => "what the article is about gives it another sense".to_owned(),
        Guard::Sides => "there are no sides to take: it counts only in politics, war or dispute".to_owned(),
        Guard::Place => {
            "a headline has no room for a source, and devices of headlines count only there".to_owned()
        }
        Guard::Hyphen => "it is a part of a longer word".to_owned(),
        Guard::Told => "what it takes for granted, or doubts, is told beside it".to_owned(),
        Guard::Which => "it says which ones, or how many, or those named before".to_owned(),
        Guard::Writer => "the writer says it of himself".to_owned(),
        Guard::Name => "by its capitals, or where it stands, it is a name's".to_owned(),
        Guard::Nobody => "it is nobody's: no name follows behind “of”".to_owned(),
        Guard::Part => format!("it is not used here as {}", part(&format!("{:?}", entry.part))),
        Guard::After => format!("the word before is none of {}", some(&entry.after)),
        Guard::Before if entry.before.is_empty() => "what follows is a name, or does not evaluate".to_owned(),
        Guard::Before => format!("the next word is none of {}", some(&entry.before)),
        Guard::Argument => "it is not said of, or not done by, what the rule asks for".to_owned(),
        Guard::Shouted => "somebody shouts".to_owned(),
        Guard::Open => "nobody is said to have said it".to_owned(),
        Guard::When => format!("none of {} stands near", some(&entry.when)),
        Guard::Alone => "it describes another noun".to_owned(),
        Guard::Unless(by) => format!("“{}” stands with it, which gives it another sense", &article[by]),
        Guard::Denied => "it is denied, or somebody else's judgement".to_owned(),
        Guard::Doer => "an act counts only where its doer is left out here and named near by".to_owned(),
        Guard::Source => "its source is named beside it".to_owned(),
        Guard::Weak => "it is weaker than the setting `slant.at_least`".to_owned(),
        Guard::Longer => "other words are found in its place".to_owned(),
    }
}

fn part(part: &str) -> String {
    match part {
        "Adjective" | "Adverb" => format!("an {}", part.to_lowercase()),
        "Reporting" => "a verb that reports what is said".to_owned(),
        _ => format!("a {}", part.to_lowercase()),
    }
}

/// Why words of a user's list are not found.
pub(crate) fn why_of_list(one: &parallax_rules::Silenced) -> String {
    let rule = &one.rule;
    match one.guard {
        Some("roles") => "the rule looks in other lines of the page".to_owned(),
        Some("only_in") => match rule.only_in {
            Some(voice) => format!("the rule counts only in words that are {}", spoken(&voice)),
            None => "the rule counts only in other words".to_owned(),
        },
        Some("case") => "its capitals are not those of the list, or make it a name's".to_owned(),
        Some("before") => format!("what follows is none of {}", some(&rule.before)),
        Some("after") => format!("what stands before is none of {}", some(&rule.after)),
        Some("not_before") => format!("what follows is one of {}", some(&rule.not_before)),
        Some("not_after") => format!("what stands before is one of {}", some(&rule.not_after)),
        Some("when") => format!("none of {} stands near", some(&rule.when)),
        Some("unless") => format!("one of {} stands near", some(&rule.unless)),
        _ => "other words are found in its place".to_owned(),
    }
}
