//! `parallax passes`: what there is, and the page of one pass with its example, run.

use std::fmt::{Display, Write};

use parallax_corpus::{Article, Story, UnitKind};
use parallax_engine::{Available, Found, Outcome, Passes, SettingsOf, Written};
use parallax_formats::{picture, shown};
use parallax_runner::{examples, page};

use crate::{Ended, args::PassesArgs, config, say};

pub(crate) fn run(args: &PassesArgs) -> Result<Ended, String> {
    let passes = config::passes(&args.plugins)?;
    let Some(name) = &args.name else { return say::answer(&list(passes.available())) };
    let (page, failed) = one(&passes, name)?;
    say::answer(&page)?;
    if failed {
        say::error(&format!("`{name}` fails on the example of its page"));
        return Ok(Ended::WithFailures);
    }
    Ok(Ended::Clean)
}

fn list(available: &[Available]) -> String {
    let mut out = String::new();
    for Available { about, .. } in available {
        let reads = about.reads.iter().map(|(layer, _)| *layer).collect::<Vec<_>>().join(", ");
        let reads = if reads.is_empty() { "the text".to_owned() } else { reads };
        let groundwork = if about.groundwork { ", groundwork" } else { "" };
        let _ = writeln!(out, "{} (of {}, version {}{groundwork})", about.name, about.unit, about.version);
        let _ = writeln!(out, "    {}", about.summary());
        let _ = writeln!(out, "    reads {reads}; writes {}", about.name);
        for setting in &about.settings {
            let _ = writeln!(out, "    --set {}.{}={}", about.name, setting.name, setting.default);
        }
    }
    out.push_str("\n`parallax passes NAME` shows the page of one.\n");
    out
}

/// The page, and whether its example could not be run.
fn one(passes: &Passes, name: &str) -> Result<(String, bool), String> {
    let plan = passes.plan(&[name.to_owned()], SettingsOf::new())?;
    let about = &passes.get(name).ok_or_else(|| format!("no pass makes `{name}`"))?.about;
    let mut out = page(about);
    let articles: Vec<Article> =
        examples(about.page).iter().map(|e| Article::from_text(e.id, e.text)).collect();
    if articles.is_empty() {
        return Ok((out, false));
    }
    out.push_str("\n## The example, run\n\n");
    let story = Story { id: "example".to_owned(), articles };
    let analysed = plan.analyse(vec![(story, true)]).remove(0);
    let articles = &analysed.story.articles;
    let mut failed = false;
    let mut add = |found: &Found, articles: &[Article]| -> Result<(), String> {
        let mut no_rows = |why: &dyn Display| {
            failed = true;
            vec![format!("It failed: {why}")]
        };
        let lines = match found.outcome(name) {
            None => return Ok(()),
            Some(Outcome::Failed(why)) => no_rows(why),
            Some(Outcome::Skipped(why)) => no_rows(why),
            Some(Outcome::Rows(rows)) if about.unit == UnitKind::Story => {
                let rows = shown(&Written(rows.as_ref()), articles).map_err(|error| error.to_string())?;
                rows.iter().map(ToString::to_string).collect()
            }
            Some(Outcome::Rows(rows)) => {
                let drawn =
                    picture(&articles[0], &Written(rows.as_ref())).map_err(|error| error.to_string())?;
                drawn.lines().map(str::to_owned).collect()
            }
        };
        for line in lines {
            let _ = writeln!(out, "    {line}");
        }
        Ok(())
    };
    if about.unit == UnitKind::Story {
        add(&analysed.found, articles)?;
    } else {
        for (article, found) in articles.iter().zip(&analysed.articles) {
            add(found, std::slice::from_ref(article))?;
        }
    }
    Ok((out, failed))
}
