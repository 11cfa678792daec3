use maud::{Markup, html};
use parallax_layers::agency_of_action::{Action, Cell, Form};
use parallax_report::wording::visible;

use super::first;
use crate::view::View;

/// One act, and in each article who is said to have done it and in which form; where no doer stands, that is said.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 8;
    let rows: Vec<&Action> = view.rows::<Action>().iter().collect();
    (!rows.is_empty()).then(|| first(&rows, MOST, "acts", |row| action(view, row)))
}

fn action(view: &View<'_>, row: &Action) -> Markup {
    html! {
        div.act.finding #(view.finding("act", &[&row.act])) data-layer="agency_of_action" data-version=(view.version("agency_of_action")) {
            h3 { bdi { (visible(&row.act)) } }
            ul { @for cell in &row.cells { li { (told(view, cell)) } } }
        }
    }
}

fn told(view: &View<'_>, cell: &Cell) -> Markup {
    html! {
        (view.name(cell.article)) ": " (view.quoted(cell.span, 200)) " "
        span.form { (form(cell.form)) }
        @match &cell.agent {
            Some(agent) => { " done by " b { bdi { (visible(agent)) } } }
            None => { " " span.chip { "no doer named" } }
        }
        @if let Some(patient) = &cell.patient { ", done to " bdi { (visible(patient)) } }
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Active => "active",
        Form::PassiveWithAgent => "passive, with the doer",
        Form::PassiveWithoutAgent => "passive, without the doer",
        Form::Nominal => "as a noun",
        Form::Intransitive => "as something that happened",
        Form::Other => "otherwise",
    }
}
