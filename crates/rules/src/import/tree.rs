//! Yoshikoder and Lexicoder 2: XML in which `cnode` is a category and `pnode` a word in it.

use super::collected::Collected;

pub(super) fn read(text: &str, collected: &mut Collected) -> Result<(), String> {
    let mut path: Vec<String> = Vec::new();
    let mut regular = false;
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let line = 1 + text[..text.len() - rest.len() + start].matches('\n').count();
        rest = &rest[start..];
        let tag =
            whole_tag(rest).ok_or_else(|| format!("{line}: expected `>` at the end of a tag, found none"))?;
        rest = &rest[tag.len()..];
        let inner = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
        let closes = tag.ends_with("/>");
        let name = inner.split(char::is_whitespace).next().unwrap_or_default();
        let named = || {
            attribute(inner, "name")
                .ok_or_else(|| format!("{line}: expected `<{name} name=\"…\">`, found `{tag}`"))
        };
        match name {
            "dictionary" => {
                regular = attribute(inner, "patternengine").is_some_and(|engine| engine.starts_with("reg"))
            }
            "cnode" if !closes => path.push(named()?),
            "/cnode" if path.pop().is_none() => {
                return Err(format!("{line}: `</cnode>` closes a category that was not opened"));
            }
            "pnode" if regular => collected.leave_out(line, &named()?, "a regular expression or a condition"),
            "pnode" if path.is_empty() => {
                return Err(format!("{line}: expected `<cnode name=\"…\">` around the words, found `{tag}`"));
            }
            "pnode" => collected.add(line, &named()?, Some(&path.join("/")), None),
            _ => {}
        }
    }
    Ok(())
}

/// The tag or comment that a text begins with. A `>` between quotation marks ends none.
fn whole_tag(text: &str) -> Option<&str> {
    if text.starts_with("<!--") {
        return text.find("-->").map(|end| &text[..end + 3]);
    }
    let mut quoted = None;
    for (at, c) in text.char_indices() {
        match (quoted, c) {
            (None, '>') => return Some(&text[..=at]),
            (None, '"' | '\'') => quoted = Some(c),
            (Some(mark), c) if c == mark => quoted = None,
            _ => {}
        }
    }
    None
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    let mark = rest.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    let (value, _) = rest[1..].split_once(mark)?;
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    Some(entities.into_iter().fold(value.to_owned(), |value, (entity, sign)| value.replace(entity, sign)))
}
