//! Whether a page has only the beginning of its article.

use parallax_lexicon::{Joints, classes, fold, words};

/// What pages put where a text is cut for those who do not pay or have not clicked, at the beginning of a line.
const MORE: [&str; 14] = [
    "continue reading",
    "keep reading",
    "log in to continue",
    "log in to read",
    "please subscribe to",
    "read the full",
    "read the rest",
    "register to continue",
    "sign in to continue",
    "sign in to read",
    "subscribe to continue",
    "subscribe to read",
    "this article is for subscribers",
    "to continue reading",
];

/// Whether an article breaks off: in an ellipsis, in the middle of a sentence, or where the page asks for a click. `last` is the
/// last line of it, `behind` what the page has after that.
pub fn is_cut_off<'t>(last: &str, mut behind: impl Iterator<Item = &'t str>) -> bool {
    breaks_off(last) || behind.any(|line| is_rest_counted(line) || asks_to_go_on(line))
}

/// "… the minister told…", "… the minister told [+2114 chars]", "… the minister told the".
fn breaks_off(text: &str) -> bool {
    const OPEN: [&str; 4] = ["…", "...", ". . .", ","];
    let end = text.trim_end_matches([' ', '(', ')', '[', ']']);
    let last = words(end, Joints::NONE.apostrophe()).last().filter(|word| word.end() == end.len());
    OPEN.iter().any(|open| end.ends_with(open))
        || is_rest_counted(text)
        || last.is_some_and(|word| wants_more(word.text))
}

/// "[+2114 chars]", as feeds end what they cut.
fn is_rest_counted(text: &str) -> bool {
    let rest = text.trim_end().strip_suffix("chars]").and_then(|text| text.rsplit_once("[+"));
    rest.is_some_and(|(_, count)| count.trim_end().bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether no sentence ends with a word: "the", "of", "and".
fn wants_more(word: &str) -> bool {
    const OPENING: &str = "and because but for from if into of or than to whose with";
    let lists = [classes::ARTICLES, classes::POSSESSIVES, OPENING];
    lists.iter().flat_map(|list| classes::listed(list)).any(|one| one == word)
}

fn asks_to_go_on(line: &str) -> bool {
    let line = fold(line);
    MORE.iter().any(|more| line.starts_with(more))
}
