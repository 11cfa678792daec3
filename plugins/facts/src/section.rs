use parallax_corpus::Story;
use parallax_layers::facts::{Cell, Fact, Status};
use parallax_report::{Block, Section, View, wording::letters};

use crate::Facts;

impl Section for Facts {
    const NAME: &'static str = "facts";
    const TITLE: &'static str = "Who tells what";
    type Shows = Fact;

    fn tell(_: &Story, rows: View<'_, Self>, top: usize) -> Vec<Block> {
        let absent = |cell: &Cell| cell.status == Status::Absent;
        let shown = rows.iter().filter(|row| row.cells.iter().any(absent));
        let item = |row: &Fact| {
            let told = letters(&row.articles(|cell| cell.status.is_told()));
            Block::Item(format!("“{}”: {told}", row.summary))
        };
        shown.take(top).map(item).collect()
    }
}
