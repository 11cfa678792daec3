//! `parallax passes`: what there is, and the page of one pass with its example, run.

use std::fmt::Write;

use parallax_corpus::{Article, Story, UnitKind};
use parallax_formats::{picture, shown};
use parallax_runner::{Available, Outcome, Plan, SettingsOf, examples, page};

use crate::{Ended, args::PassesArgs, config, say, write::Written};

pub(crate) fn run(args: &PassesArgs) -> Result<Ended, String> {
    let (available, settings) = config::available(&args.plugins)?;
    say::answer(&match &args.name {
        None => list(&available),
        Some(name) => one(&available, &settings, name)?,
    })
}

fn list(available: &[Available]) -> String {
    let mut out = String::new();
    for Available { about, .. } in available {
        let reads = about.reads.iter().map(|(layer, _)| *layer).collect::<Vec<_>>().join(", ");
        let reads = if reads.is_empty() { "the text".to_owned() } else { reads };
        let _ = writeln!(out, "{} (of {}, version {})", about.name, about.unit, about.version);
        let _ = writeln!(out, "    {}", about.summary());
        let _ = writeln!(out, "    reads {reads}; writes {}", about.name);
        for setting in &about.settings {
            let _ = writeln!(out, "    --set {}.{}={}", about.name, setting.name, setting.default);
        }
    }
    out.push_str("\n`parallax passes NAME` shows the page of one.\n");
    out
}

fn one(available: &[Available], settings: &SettingsOf, name: &str) -> Result<String, String> {
    let plan = Plan::new(available, &[name.to_owned()], settings).map_err(|error| error.to_string())?;
    let found = available.iter().find(|pass| pass.about.name == name);
    let about = &found.ok_or_else(|| format!("no pass makes `{name}`"))?.about;
    let mut out = page(about);
    let articles: Vec<Article> =
        examples(about.page).iter().map(|e| Article::from_text(e.id, e.text)).collect();
    if articles.is_empty() {
        return Ok(out);
    }
    out.push_str("\n## The example, run\n\n");
    let story = Story { id: "example".to_owned(), articles };
    let analysed = plan.analyse(vec![(story, true)]).remove(0);
    let articles = &analysed.story.articles;
    if about.unit == UnitKind::Story {
        for (layer, outcome) in analysed.found.outcomes() {
            if layer == name {
                let rows = rows(outcome)?;
                for row in shown(&rows, articles).map_err(|error| error.to_string())? {
                    let _ = writeln!(out, "    {row}");
                }
            }
        }
    } else {
        for (article, found) in articles.iter().zip(&analysed.articles) {
            for (layer, outcome) in found.outcomes() {
                if layer == name {
                    let drawn = picture(article, &rows(outcome)?).map_err(|error| error.to_string())?;
                    drawn.lines().for_each(|line| {
                        let _ = writeln!(out, "    {line}");
                    });
                }
            }
        }
    }
    Ok(out)
}

fn rows(outcome: &Outcome) -> Result<Written<'_>, String> {
    match outcome {
        Outcome::Rows(rows) => Ok(Written(rows.as_ref())),
        Outcome::Failed(why) | Outcome::Skipped(why) => Err(why.clone()),
    }
}
