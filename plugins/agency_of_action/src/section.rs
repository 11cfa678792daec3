use parallax_corpus::Story;
use parallax_layers::agency_of_action::{Action, Cell, Form};
use parallax_report::{Block, Section};

use crate::AgencyOfAction;

impl Section for AgencyOfAction {
    const NAME: &'static str = "doers";
    const TITLE: &'static str = "Who is said to have done it";
    type Shows = Action;

    fn tell(_: &Story, rows: &[Action], top: usize) -> Vec<Block> {
        if rows.is_empty() {
            return vec![Block::paragraph(
                "No act was found that is told with a doer here and without one there.",
            )];
        }
        let topic = |row: &Action| {
            let answers = row.cells.iter().map(|cell| Block::Answer(cell.span, who(cell), form(cell)));
            [Block::Topic(row.act.clone(), None)].into_iter().chain(answers).collect::<Vec<_>>()
        };
        let more = Block::more(1, rows.len().saturating_sub(top), "");
        rows.iter().take(top).flat_map(topic).chain(more).collect()
    }
}

fn who(cell: &Cell) -> String {
    cell.agent.clone().unwrap_or_else(|| "nobody named".to_owned())
}

fn form(cell: &Cell) -> String {
    match cell.form {
        Form::Active => "active",
        Form::PassiveWithAgent | Form::PassiveWithoutAgent => "passive",
        Form::Nominal => "a noun",
        Form::Intransitive => "by itself",
        Form::Other => "",
    }
    .to_owned()
}
