//! The columns of a table in a text file: what parts its values, and what they are called.

use super::{
    declaration::quoted_key,
    fields::{TEXT, field},
    names_of_keys::listed,
    problem::Problem,
};

/// How the rows of a table are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns {
    /// What parts values.
    pub(crate) delimiter: u8,
    pub(crate) names: Vec<String>,
    /// Whether the first row is their names.
    pub(crate) has_header: bool,
}

/// What may part values, and rows that are looked at to see which of them does.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
const LOOKED_AT: usize = 20;

/// What trafilatura writes, which gives its columns no names.
const TRAFILATURA: [&str; 11] = [
    "url",
    "id",
    "fingerprint",
    "sitename",
    "title",
    "image",
    "date",
    "text",
    "comments",
    "license",
    "pagetype",
];

impl Columns {
    /// The columns of a table by its first bytes.
    ///
    /// # Errors
    /// That it holds no texts, and what it seems to be.
    pub(crate) fn of(head: &[u8]) -> Result<Self, Problem> {
        let rows = |delimiter| rows(head, delimiter);
        // The one that makes most rows as wide as the first, then the widest rows.
        let fit = |&delimiter: &u8| {
            let rows = rows(delimiter);
            let width = rows.first().map_or(0, Vec::len);
            let alike = rows.iter().filter(|row| row.len() == width).count();
            (if width > 1 { alike } else { 0 }, width)
        };
        let delimiter = DELIMITERS.into_iter().rev().max_by_key(fit).unwrap_or(b',');
        let names = rows(delimiter).into_iter().next().unwrap_or_default();
        if names.iter().any(|name| field(name, None).is_some_and(|(field, _)| field == TEXT)) {
            return Ok(Self { delimiter, names, has_header: true });
        }
        if delimiter == b'\t' && names.len() == TRAFILATURA.len() && names[0].contains("://") {
            let names = TRAFILATURA.map(str::to_owned).to_vec();
            return Ok(Self { delimiter, names, has_header: false });
        }
        Err(without_texts(&names))
    }

    /// Reads rows as these columns have them.
    pub(crate) fn reader(&self) -> csv::ReaderBuilder {
        reader(self.delimiter)
    }
}

fn reader(delimiter: u8) -> csv::ReaderBuilder {
    let mut reader = csv::ReaderBuilder::new();
    reader.delimiter(delimiter).has_headers(false).flexible(true);
    reader
}

fn rows(head: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let text = |row: &csv::ByteRecord| -> Vec<String> {
        row.iter().map(|value| String::from_utf8_lossy(value).trim().to_owned()).collect()
    };
    reader(delimiter)
        .from_reader(head)
        .byte_records()
        .take(LOOKED_AT)
        .map_while(Result::ok)
        .map(|row| text(&row))
        .collect()
}

/// What a table without texts is, and what to do.
fn without_texts(names: &[String]) -> Problem {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let is_gdelt = names.len() == 27 && names[0].split('-').next().is_some_and(is_moment);
    Problem::warning(if has("media_name") && has("media_url") && has("url") {
        "a list of Media Cloud, which has titles and addresses and no texts; get the texts by its `url`s, as with \
         `trafilatura -i`; left out"
            .to_owned()
    } else if is_gdelt {
        "GDELT's Global Knowledge Graph, which holds no texts; get them by its fifth column, the address; left out"
            .to_owned()
    } else {
        let names = listed(names.iter().map(|name| quoted_key(name)));
        format!(
            "no column holds the articles' texts, so that it is left out; one is to be called `text`, and these are {names}"
        )
    })
}

/// "20240312093000".
fn is_moment(value: &str) -> bool {
    value.len() == 14 && value.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_parts_values_is_seen() {
        for (table, delimiter) in [
            ("id,text\n1,\"One, two; three\"\n2,Two\n", b','),
            ("id;text;day\n1;One, two, three;x\n2;Two;y\n", b';'),
            ("id\ttext\n1\tOne, two, three\n", b'\t'),
            ("id|text\n1|One\n", b'|'),
        ] {
            let columns = Columns::of(table.as_bytes()).unwrap();
            assert_eq!((columns.delimiter, &*columns.names[1]), (delimiter, "text"), "{table}");
        }
    }

    #[test]
    fn a_table_without_texts_is_named() {
        let told = |table: &str| Columns::of(table.as_bytes()).unwrap_err().message;
        assert!(
            told("id,indexed_date,language,media_name,media_url,publish_date,title,url\n")
                .contains("Media Cloud")
        );
        assert!(told(&format!("20240312093000-1{}\n", "\tx".repeat(26))).contains("GDELT"));
        assert!(told("name,age\nAda,41\n").contains("these are `name`, `age`"));
    }
}
