//! Words of an article as a sentence shows them: the whole phrase around what it speaks of, with marks that nest.

use parallax_corpus::{Cite, Span};
use parallax_report::wording::on_one_line;

use crate::tellings::Tellings;

/// Words in quotation marks. Of more than `most` characters those around `focus`, as far as whole words go.
pub(crate) fn excerpt(tellings: &Tellings<'_>, whole: Cite, focus: Cite, most: usize) -> String {
    let text = tellings.text(whole);
    let at = |end: u32| (end.clamp(whole.span.start, whole.span.end) - whole.span.start) as usize;
    let (before, rest) = text.split_at(at(focus.span.start));
    let (inside, behind) = rest.split_at(at(focus.span.end).saturating_sub(before.len()));
    let length = |words: &str| words.chars().count();
    if length(text) <= most {
        return in_marks(text);
    }
    let room = most.saturating_sub(length(inside));
    let (of_before, of_behind) = (room.saturating_sub(length(behind)), room.saturating_sub(length(before)));
    let before = last_words(before, of_before.max(room / 2));
    let behind = first_words(behind, of_behind.max(room / 2));
    let inside = if room == 0 { first_words(inside, most) } else { inside };
    let opens = if before.len() < at(focus.span.start) { "… " } else { "" };
    let ends = at(focus.span.start) + inside.len() + behind.len() < text.len();
    let words = format!("{before}{inside}{behind}");
    in_marks(&format!("{opens}{}{}", words.trim(), if ends { " …" } else { "" }))
}

/// All of a stretch, or as much of its beginning as `most` characters are.
pub(crate) fn beginning(tellings: &Tellings<'_>, whole: Cite, most: usize) -> String {
    excerpt(tellings, whole, Cite { span: Span { end: whole.span.start, ..whole.span }, ..whole }, most)
}

fn first_words(text: &str, most: usize) -> &str {
    match text.char_indices().nth(most) {
        None => text,
        Some((end, _)) => text[..end].rfind(char::is_whitespace).map_or("", |end| &text[..end]),
    }
}

fn last_words(text: &str, most: usize) -> &str {
    match text.char_indices().rev().nth(most) {
        None => text,
        Some((at, before)) => {
            let end = &text[at + before.len_utf8()..];
            end.find(char::is_whitespace).map_or("", |start| end[start..].trim_start())
        }
    }
}

/// On one line, in marks, with single ones for those that they bring along; the marks, the comma and the stop at their
/// ends are the article's way of quoting them.
pub(crate) fn in_marks(words: &str) -> String {
    format!("“{}”", nested(&on_one_line(words)))
}

/// Double marks as single ones; a mark whose other half is cut off is left out at the ends, and closed elsewhere.
fn nested(words: &str) -> String {
    let (mut told, mut open, mut around) = (String::new(), Vec::new(), None);
    let mut before = ' ';
    for mark in words.trim_start_matches([',', ';', ':', ' ']).chars() {
        let opens = mark == '“' || mark == '"' && (before.is_whitespace() || "([—–‘“\"".contains(before));
        match mark {
            _ if opens => {
                open.push(told.len());
                told.push('‘');
            }
            '”' | '"' => {
                if let Some(start) = open.pop() {
                    told.push('’');
                    around = (start == 0).then_some(told.len());
                }
            }
            other => told.push(other),
        }
        before = mark;
    }
    while let Some(start) = open.pop() {
        if start == 0 {
            told.remove(0);
        } else {
            told.push('’');
        }
    }
    if around == Some(told.len()) && told.starts_with('‘') {
        told = told['‘'.len_utf8()..told.len() - '’'.len_utf8()].to_owned();
    }
    // Single marks around all of it are the article's as well.
    let inner = told.strip_prefix(['‘', '\'']).and_then(|rest| rest.strip_suffix(['’', '\'']));
    let told = inner.filter(|inner| !inner.contains(['‘', '’'])).unwrap_or(&told);
    let told = told.trim_end_matches([',', ';', ':', ' ']);
    // "the U.S." ends with a stop of its own.
    let stop = told.strip_suffix('.').filter(|rest| {
        !rest.rsplit(' ').next().is_some_and(|last| last.contains('.')) && !rest.ends_with('…')
    });
    stop.unwrap_or(told).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{first_words, in_marks, last_words};

    #[test]
    fn marks_nest() {
        assert_eq!(in_marks("\"We will wait,\""), "“We will wait”");
        assert_eq!(in_marks("calls it \"a war\" on \"us"), "“calls it ‘a war’ on ‘us’”");
        assert_eq!(in_marks("“all of us” and “them”"), "“‘all of us’ and ‘them’”");
        assert_eq!(in_marks("wait.\" He left the U.S."), "“wait. He left the U.S.”");
        assert_eq!(in_marks("\"so we wait"), "“so we wait”");
        assert_eq!(in_marks("‘We wait,’"), "“We wait”");
    }

    #[test]
    fn words_are_whole() {
        assert_eq!(first_words("one two three", 9), "one two");
        assert_eq!(last_words("one two three", 9), "three");
        assert_eq!(last_words("one two three", 99), "one two three");
        assert_eq!(last_words("one two ", 2), "");
    }
}
