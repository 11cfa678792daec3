//! `docs/tables.md`: the tables of `--format csv`, from the types of the rows.

use std::{fmt::Write, fs, io, path::Path};

use parallax_engine::{Passes, SettingsOf, passes};
use parallax_formats::csv::{Column, Foreign, Layout, layouts};

/// Whether the page in the folder of documentation is stale, in a sentence.
#[must_use]
pub fn stale(docs: &Path) -> Option<String> {
    // A checkout on Windows may have put carriage returns in.
    let there = fs::read_to_string(docs.join(FILE)).map(|there| there.replace('\r', ""));
    let stale = there.ok().as_deref() != Some(&page());
    stale.then(|| format!("docs/{FILE} is stale; `cargo xtask docs` refreshes it"))
}

/// Writes the page.
///
/// # Errors
/// What the file system says.
pub fn write(docs: &Path) -> io::Result<()> {
    fs::write(docs.join(FILE), page())
}

const FILE: &str = "tables.md";

/// What stands before the tables: how to read them, with worked examples.
const HEAD: &str = include_str!("tables_head.md");

/// The page.
///
/// # Panics
/// If the shipped passes have no plan, or their rows stand in no table.
#[must_use]
pub fn page() -> String {
    let shipped = Passes::shipped();
    let all: Vec<String> = shipped.available().iter().map(|pass| pass.about.name.to_owned()).collect();
    let plan = shipped.plan(&all, SettingsOf::new()).expect("the shipped passes have a plan");
    let passes = passes(&plan, &all);
    let mut page = HEAD.to_owned();
    for table in layouts(&passes).expect("rows of shipped passes stand in tables") {
        add(&mut page, &table);
    }
    page
}

fn add(page: &mut String, table: &Layout) {
    let _ = writeln!(page, "\n## `{}.csv`\n", table.name);
    let key = match table.primary.as_slice() {
        [] => String::new(),
        [one] => format!("Key: `{one}`."),
        several => format!("Keys: `{}`.", several.join("`, `")),
    };
    let joins = table.foreign.iter().map(|Foreign { columns, table, keys }| {
        format!("`{}` is `{}` of `{table}`.", columns.join("`, `"), keys.join("`, `"))
    });
    let parts = [table.text.clone(), key].into_iter().chain(joins).filter(|part| !part.is_empty());
    let _ = writeln!(page, "{}\n", parts.collect::<Vec<_>>().join(" "));
    page.push_str("| column | type | what it is |\n|---|---|---|\n");
    for Column { name, holds, values, nullable, text, .. } in &table.columns {
        let null = if *nullable { " or null" } else { "" };
        let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', r"\|");
        if !values.is_empty() {
            let _ = write!(text, " One of `{}`.", values.join("`, `"));
        }
        let _ = writeln!(page, "| `{name}` | {holds}{null} | {} |", text.trim_start());
    }
}
