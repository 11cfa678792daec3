//! What stands behind a stop and still belongs to its sentence.

/// What stands behind a closing mark that a blank parts from what it closes, as in French and in text that was cut into
/// words: `What is it ? ”`. A straight mark closes where one is open in `sentence`.
pub(super) fn skip_spaced_mark<'a>(text: &'a str, sentence: &str) -> &'a str {
    let Some(mark) = text.strip_prefix([' ', '\u{a0}', '\u{202f}']) else { return text };
    let Some(behind) = mark.strip_prefix(['”', '»', '"']) else { return text };
    let spaced = behind.is_empty() || behind.starts_with(char::is_whitespace);
    let far = sentence.floor_char_boundary(sentence.len().saturating_sub(LONGEST_QUOTATION));
    let open = || sentence[far..].bytes().filter(|&byte| byte == b'"').count() % 2 == 1;
    if spaced && (!mark.starts_with('"') || open()) { behind } else { text }
}

/// Looking further back for an open mark would make a page without stops quadratic.
const LONGEST_QUOTATION: usize = 1000;

/// What stands behind numbers of notes, `… in 1821. [22] His`, and behind dots in brackets, which
/// belong to the sentence at whose end something was left out.
pub(super) fn skip_references(text: &str) -> &str {
    let mut rest = text;
    while let Some(inside) = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix('[') {
        if let Some(behind) = inside.strip_prefix("...]").or_else(|| inside.strip_prefix("…]")) {
            rest = behind;
            continue;
        }
        let digits = inside.bytes().take(4).take_while(u8::is_ascii_digit).count();
        match inside[digits..].strip_prefix(']') {
            Some(behind) if (1..=3).contains(&digits) => rest = behind,
            _ => break,
        }
    }
    rest
}

/// What stands behind a smiley: it goes with the sentence before.
pub(super) fn skip_smiley(text: &str) -> &str {
    const SMILEYS: &[&str] = &[":-)", ":)", ":-(", ":(", ";-)", ";)", ":D", ":P"];
    let words = text.strip_prefix(' ').unwrap_or(text);
    let behind = SMILEYS.iter().find_map(|smiley| words.strip_prefix(smiley));
    behind.filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace)).unwrap_or(text)
}
