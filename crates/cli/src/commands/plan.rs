//! `parallax plan`: which passes run, and in what order.

use std::fmt::Write;

use parallax_formats::jsonl::Jsonl;
use parallax_runner::Plan;

use crate::{
    Ended,
    args::{PlanArgs, PlanFormat},
    config::{self, Chosen},
    say,
};

pub(crate) fn run(args: &PlanArgs) -> Result<Ended, String> {
    // What the report shows depends on its sections.
    let Chosen { plan, .. } = config::plan(&args.choice, &Jsonl)?;
    say::answer(&match args.format {
        PlanFormat::Tree => tree(&plan),
        PlanFormat::Dot => dot(&plan),
    })
}

/// The order, and under each layer that nothing reads, what it is made from.
fn tree(plan: &Plan) -> String {
    let steps = plan.steps();
    let mut out = String::from("Order\n");
    for (place, step) in steps.iter().enumerate() {
        let needed = match (step.asked, step.about.groundwork) {
            (true, false) => "",
            (true, true) => "   (groundwork)",
            (false, false) => "   (needed, not written)",
            (false, true) => "   (groundwork: needed, not written)",
        };
        let _ = writeln!(out, "{:>4}  {:<20} {}{needed}", place + 1, step.about.name, step.about.unit);
    }
    out.push_str("\nTree\n");
    for (place, _) in steps.iter().enumerate() {
        if steps.iter().all(|step| !step.needs.contains(&place)) {
            branch(&mut out, plan, place, "  ", "  ");
        }
    }
    out
}

fn branch(out: &mut String, plan: &Plan, place: usize, first: &str, rest: &str) {
    let step = &plan.steps()[place];
    let _ = writeln!(out, "{first}{}", step.about.name);
    for (at, &need) in step.needs.iter().enumerate() {
        let last = at + 1 == step.needs.len();
        let (mark, under) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        branch(out, plan, need, &format!("{rest}{mark}"), &format!("{rest}{under}"));
    }
}

fn dot(plan: &Plan) -> String {
    let mut out = String::from("digraph plan {\n  rankdir = BT;\n  node [shape = box];\n");
    for step in plan.steps() {
        let style = if step.asked { "" } else { ", style = dashed" };
        let _ = writeln!(out, "  {0} [label = \"{0}\\n{1}\"{style}];", step.about.name, step.about.unit);
        for &need in &step.needs {
            let _ = writeln!(out, "  {} -> {};", step.about.name, plan.steps()[need].about.name);
        }
    }
    out.push_str("}\n");
    out
}
