//! Tables: a word, its category and its weight; or, as LIWC-22 has them, a column for each category.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::collected::Collected;

/// What headers call a column.
const WORD: &[&str] =
    &["word", "words", "term", "dicterm", "token", "entry", "lemma", "phrase", "english word"];
const CATEGORY: &[&str] =
    &["category", "emotion", "sentiment", "kind", "class", "label", "affect", "affectdimension", "dimension"];
const WEIGHT: &[&str] =
    &["weight", "score", "value", "valence", "strength", "intensity", "association", "polarity"];

/// Where things stand in a row.
struct Columns {
    word: usize,
    category: Option<usize>,
    weight: Option<usize>,
    /// Categories with columns of their own.
    marks: Vec<(usize, String)>,
}

pub(super) fn read(text: &str, collected: &mut Collected) -> Result<(), String> {
    let head =
        text.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#')).unwrap_or_default();
    let most = [b'\t', b';', b',']
        .into_iter()
        .rev()
        .max_by_key(|mark| head.bytes().filter(|byte| byte == mark).count());
    let mut reader = ReaderBuilder::new()
        .delimiter(most.unwrap_or(b','))
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let mut rows: Vec<(usize, StringRecord)> = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            format!("{line}: the table cannot be read: {error}")
        })?;
        let line = row.position().map_or(1, csv::Position::line);
        rows.push((line as usize, row));
    }
    let Some((_, first)) = rows.first() else { return Ok(()) };
    let (columns, headed) = match Columns::headed(first) {
        Some(columns) => (columns, true),
        None => (Columns::by_look(first), false),
    };
    for (line, row) in rows.iter().skip(usize::from(headed)) {
        columns.read(*line, row, collected)?;
    }
    Ok(())
}

impl Columns {
    /// By a first row that names them.
    fn headed(row: &StringRecord) -> Option<Self> {
        let names: Vec<String> = row.iter().map(|cell| cell.trim().to_lowercase()).collect();
        let find = |known: &[&str]| names.iter().position(|name| known.contains(&&**name));
        let (word, category, weight) = (find(WORD)?, find(CATEGORY), find(WEIGHT));
        let own = [Some(word), category, weight];
        let marks = match category.or(weight) {
            Some(_) => Vec::new(),
            None => row.iter().enumerate().filter(|(at, _)| !own.contains(&Some(*at))).map(named).collect(),
        };
        Some(Self { word, category, weight, marks })
    }

    /// The word first; then what is a number is a weight, and what is none a category.
    fn by_look(row: &StringRecord) -> Self {
        let number = |at: &usize| row.get(*at).is_some_and(|cell| cell.parse::<f64>().is_ok());
        let (weight, category) = ((1..row.len()).find(number), (1..row.len()).find(|at| !number(at)));
        Self { word: 0, category, weight, marks: Vec::new() }
    }

    fn read(&self, line: usize, row: &StringRecord, collected: &mut Collected) -> Result<(), String> {
        let cell = |at: usize| row.get(at).filter(|cell| !cell.is_empty());
        let Some(word) = cell(self.word) else {
            return Err(format!("{line}: expected a word in column {}, found nothing", self.word + 1));
        };
        let number = |cell: &str| {
            let number = cell.parse::<f64>().ok().filter(|number| number.is_finite());
            number
                .ok_or_else(|| format!("{line}: expected a number as the weight of `{word}`, found `{cell}`"))
        };
        let weight = self.weight.and_then(cell).map(number).transpose()?;
        let category = match self.category {
            Some(at) => Some(cell(at).ok_or_else(|| {
                format!("{line}: expected a category of `{word}` in column {}, found nothing", at + 1)
            })?),
            None => None,
        };
        // "0": it is not in that category.
        if category.is_some() && weight == Some(0.0) {
            return Ok(());
        }
        if self.marks.is_empty() {
            collected.add(line, word, category, weight);
        }
        for (at, category) in &self.marks {
            match cell(*at) {
                None | Some("0") => {}
                Some("X" | "x" | "1") => collected.add(line, word, Some(category), None),
                Some(other) => {
                    return Err(format!(
                        "{line}: expected `X` or nothing for `{word}` in the column `{category}`, found `{other}`"
                    ));
                }
            }
        }
        Ok(())
    }
}

fn named((at, name): (usize, &str)) -> (usize, String) {
    (at, name.to_owned())
}
