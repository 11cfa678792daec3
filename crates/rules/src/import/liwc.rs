//! LIWC 2007 and 2015: between two lines `%` the categories with their numbers, then a word a line with numbers.

use std::collections::HashMap;

use super::collected::Collected;

pub(super) fn read(text: &str, collected: &mut Collected) -> Result<(), String> {
    let mut lines = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty());
    if let Some((line, first)) = lines.next().filter(|(_, first)| *first != "%") {
        return Err(format!(
            "{line}: expected a line `%` before the categories of a LIWC dictionary, found `{first}`"
        ));
    }
    let mut categories: HashMap<&str, &str> = HashMap::new();
    let mut closed = false;
    for (line, category) in lines.by_ref() {
        if category == "%" {
            closed = true;
            break;
        }
        let wrong = || format!("{line}: expected a number and the name of a category, found `{category}`");
        let (number, name) = category.split_once(char::is_whitespace).ok_or_else(wrong)?;
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        // LIWC 2015 gives a long name behind the short one.
        let name = name.trim().split('\t').next().unwrap_or_default();
        categories.insert(number, name.split_once(" (").map_or(name, |(short, _)| short).trim());
    }
    if !closed {
        return Err(
            "1: expected a second line `%` behind the categories of a LIWC dictionary, found none".to_owned()
        );
    }
    for (line, entry) in lines {
        // "kind of 12 13": words first, then numbers.
        let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = entry.split_whitespace().collect();
        let words = parts.len() - parts.iter().rev().take_while(|part| is_number(part)).count();
        let text = parts[..words].join(" ");
        if text.contains(['(', '<', '/']) {
            collected.leave_out(line, &text, "a regular expression or a condition");
            continue;
        }
        if words == 0 || words == parts.len() {
            return Err(format!(
                "{line}: expected a word and the numbers of its categories, found `{entry}`"
            ));
        }
        for number in &parts[words..] {
            let category = categories.get(number).ok_or_else(|| {
                format!(
                    "{line}: `{text}` is in category {number}, and no line between the `%` has that number"
                )
            })?;
            collected.add(line, &text, Some(category), None);
        }
    }
    Ok(())
}
