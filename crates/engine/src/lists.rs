//! Lists of words and patterns that the user named: each a pass of its own, or more rules for another.

use std::path::Path;

use parallax_host::{DataFile, Origin, Plugin, read_data};
use parallax_rules::{At, Fault, LISTS, LemmaPass, List, ListFile, ListPass, Settings, check_kinds, page};
use parallax_runner::{Available, DataPass, SettingsOf, made_of};
use serde_json::Value;

/// A list that joins the lists of a pass.
pub(crate) struct Joining {
    /// The pass.
    pub(crate) pass: String,
    /// The list, as that pass takes it.
    list: Value,
}

/// Whether a plugin is a list.
#[must_use]
pub fn is_list(plugin: &Plugin) -> bool {
    matches!(&plugin.from, Origin::Library { path, .. } if is_list_file(path))
}

/// Whether a file is a list, by its name.
pub(crate) fn is_list_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// The lists among plugins, as they are written.
///
/// # Errors
/// Which of them is refused, and why.
pub fn lists_of(plugins: &[Plugin]) -> Result<Vec<List>, String> {
    let read = |plugin: &Plugin| match &plugin.from {
        Origin::Library { path, sha256, .. } if is_list_file(path) => {
            let text = read_data(path, sha256.as_deref()).map(|data| data.text);
            Some(text.and_then(|text| Ok(ListFile::read(&path.display().to_string(), &text)?.list)))
        }
        _ => None,
    };
    plugins.iter().filter_map(read).collect()
}

/// Reads lists. Those that are passes by themselves go beside the others, those that join one are given.
pub(crate) fn add(lists: &[Plugin], available: &mut Vec<Available>) -> Result<Vec<Joining>, String> {
    let mut joining = Vec::new();
    for plugin in lists {
        let Origin::Library { path, sha256, .. } = &plugin.from else { continue };
        let DataFile { text, label, .. } = read_data(path, sha256.as_deref())?;
        let file = ListFile::read(&path.display().to_string(), &text)?;
        let refused = |fault: Fault| file.refused(&text, &fault);
        match &file.list.extends {
            Some(pass) => {
                joins(&file.list, pass, available).map_err(refused)?;
                joining.push(joins_as_data(&file.list, pass, label)?);
            }
            None => {
                name_is_free(&file.list, plugin.replace, available).map_err(refused)?;
                available.push(by_itself(&file.list, label)?);
            }
        }
    }
    Ok(joining)
}

/// Puts lists among the settings of the passes that they join, behind those that are set there.
pub(crate) fn join(joining: &[Joining], settings: &mut SettingsOf) {
    for Joining { pass, list } in joining {
        let lists = settings
            .entry(pass.clone())
            .or_default()
            .entry(LISTS)
            .or_insert_with(|| Value::Array(Vec::new()));
        // Where something else was set, the pass refuses it in its own words.
        if let Value::Array(lists) = lists {
            lists.push(list.clone());
        }
    }
}

fn by_itself(list: &List, file: String) -> Result<Available, String> {
    let made = DataPass {
        name: list.name.clone(),
        version: list.version,
        page: page(list),
        languages: list.languages.clone(),
        file,
    };
    let settings = Settings { list: List { about: String::new(), ..list.clone() } };
    if list.has_lemmas() {
        made_of::<LemmaPass>(made, &settings)
    } else {
        made_of::<ListPass>(made, &settings)
    }
}

fn joins_as_data(list: &List, pass: &str, file: String) -> Result<Joining, String> {
    let list = List { about: String::new(), extends: None, file: Some(file), ..list.clone() };
    let list = serde_json::to_value(list).map_err(|error| error.to_string())?;
    Ok(Joining { pass: pass.to_owned(), list })
}

fn name_is_free(list: &List, replace: bool, available: &[Available]) -> Result<(), Fault> {
    let name = &list.name;
    let Some(other) = available.iter().find(|pass| pass.about.name == name) else { return Ok(()) };
    let why = match other.about.library.as_deref().and_then(|label| label.split(' ').next()) {
        None if takes_lists(other) => format!(
            "`{name}` is a pass already; give the list another name, or let it join that pass: `extends = \"{name}\"`"
        ),
        None if replace => format!(
            "`{name}` is a shipped pass, whose place only a library or a program can take; give the list another name"
        ),
        None => format!("`{name}` is a pass already; give the list another name"),
        Some(file) => format!("`{name}` is also in {file}; give one of the two another name"),
    };
    Err(Fault { at: At::field("name"), why, other: None })
}

/// Checks that a list can join a pass.
fn joins(list: &List, pass: &str, available: &[Available]) -> Result<(), Fault> {
    let fault = |why| Err(Fault { at: At::field("extends"), why, other: None });
    let able: Vec<_> = available
        .iter()
        .filter(|pass| takes_lists(pass))
        .map(|pass| format!("`{}`", pass.about.name))
        .collect();
    let able = if able.is_empty() { "none does".to_owned() } else { format!("{} does", able.join(", ")) };
    match available.iter().find(|known| known.about.name == pass) {
        None => fault(format!("there is no pass `{pass}` to take these rules; {able}")),
        Some(known) if !takes_lists(known) => {
            fault(format!("`{pass}` takes no rules; {able}, or leave `extends` out for a layer of its own"))
        }
        Some(known) => known.values("kind").map_or(Ok(()), |mut kinds| {
            // It stands for kinds that this version does not know.
            kinds.retain(|kind| *kind != "other");
            check_kinds(list, &kinds)
        }),
    }
}

fn takes_lists(pass: &Available) -> bool {
    pass.about.settings.iter().any(|setting| setting.name == LISTS)
}
