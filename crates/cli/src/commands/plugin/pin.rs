//! `parallax plugin pin`: the hashes of plugins, as a configuration has them. None of them is opened.

use std::{fs, io::Write, path::Path};

use parallax_engine::{Origin, Plugin, sha256};
use parallax_formats::Output;
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

use super::ended;
use crate::{
    Ended,
    args::{PinArgs, PluginArgs},
    config, say,
};

pub(crate) fn run(args: &PinArgs) -> Result<Ended, String> {
    let PluginArgs { plugin: named, config } = &args.plugins;
    // That they make sense is said as everywhere else.
    let (plugins, _) = config::plugins(&args.plugins)?;
    let text = config.as_deref().map_or_else(|| Ok(String::new()), read)?;
    let mut document: DocumentMut = text
        .parse()
        .map_err(|error| format!("{}: {error}", config.as_deref().unwrap_or(Path::new("")).display()))?;
    if args.write {
        let path = config.as_deref().ok_or("`--write` needs the `--config` to write to")?;
        for table in tables(&mut document) {
            pin(table, path)?;
        }
        return write(path, &as_before(&text, &document.to_string()));
    }

    let beside = config.as_deref().unwrap_or(Path::new(""));
    let (mut pinned, mut refused) = (ArrayOfTables::new(), 0);
    let configured = tables(&mut document).into_iter().map(|table| (owned(table), beside));
    let named = named.iter().map(|path| {
        let mut table = Table::new();
        table.insert("path", value(path.display().to_string()));
        (table, Path::new(""))
    });
    for (mut table, beside) in configured.chain(named) {
        match pin(&mut table, beside) {
            Ok(()) => pinned.push(table),
            Err(why) => {
                say::error(&why);
                refused += 1;
            }
        }
    }
    let mut out = DocumentMut::new();
    if !pinned.is_empty() {
        out.insert("plugin", Item::ArrayOfTables(pinned));
    }
    say::answer(out.to_string().trim_start())?;
    Ok(ended(refused, plugins.len()))
}

/// Puts the hash of a plugin into its table. `config` is the file that the table is of.
fn pin(table: &mut dyn TableLike, config: &Path) -> Result<(), String> {
    let Some(path) = table.get("path").and_then(Item::as_str) else {
        let words = table.get("command").map(|words| words.to_string().trim().to_owned());
        say::note(&format!(
            "the program {} is not pinned: there is no one file that it is",
            words.unwrap_or_default()
        ));
        return Ok(());
    };
    let path = config.parent().unwrap_or(Path::new("")).join(path);
    let from = Origin::Library { path, sha256: None, isolation: None };
    let hash = sha256(&Plugin { from, replace: false })?.unwrap_or_default();
    let mut new = Value::from(hash);
    if let Some(old) = table.get("sha256").and_then(Item::as_value) {
        // With the comment beside it.
        *new.decor_mut() = old.decor().clone();
    } else if let Some(last) = table.iter_mut().last().and_then(|(_, last)| last.as_value_mut()) {
        // The blank before the end of `{ … }` belongs to the last value.
        let suffix = last.decor().suffix().and_then(|suffix| suffix.as_str()).unwrap_or_default();
        if suffix == " " {
            new.decor_mut().set_suffix(" ");
            last.decor_mut().set_suffix("");
        }
    }
    table.insert("sha256", Item::Value(new));
    Ok(())
}

/// The tables of plugins, in either of the two ways in which they can be written.
fn tables(document: &mut DocumentMut) -> Vec<&mut dyn TableLike> {
    match document.get_mut("plugin") {
        Some(Item::ArrayOfTables(tables)) => {
            tables.iter_mut().map(|table| table as &mut dyn TableLike).collect()
        }
        Some(Item::Value(Value::Array(tables))) => {
            let tables = tables.iter_mut().filter_map(Value::as_inline_table_mut);
            tables.map(|table: &mut InlineTable| table as &mut dyn TableLike).collect()
        }
        _ => Vec::new(),
    }
}

fn owned(table: &mut dyn TableLike) -> Table {
    let mut owned = Table::new();
    for (key, item) in table.iter() {
        owned.insert(key, item.clone());
    }
    owned
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A text with the ends of lines, and the mark at its beginning, that another has.
fn as_before(before: &str, text: &str) -> String {
    const MARK: char = '\u{feff}';
    let text = text.trim_start_matches(MARK).replace("\r\n", "\n");
    let mark = if before.starts_with(MARK) { MARK.to_string() } else { String::new() };
    mark + &if before.contains("\r\n") { text.replace('\n', "\r\n") } else { text }
}

/// The file is replaced when the new one is whole.
fn write(path: &Path, text: &str) -> Result<Ended, String> {
    let cannot = |error| format!("{}: {error}", path.display());
    let mut file = Output::open(Some(path)).map_err(cannot)?;
    file.write_all(text.as_bytes()).map_err(cannot)?;
    file.finish().map_err(cannot)?;
    Ok(Ended::Clean)
}
