//! `parallax plugin check`: whether passes bear awkward articles, and find the same whenever they are asked.
//!
//! Each pass is planned as in any run, what it reads being made by the passes that make it, and run three
//! times: as usual; then in the same processes, one unit at a time and the last first; then in new ones,
//! several units at once and on many threads.

use std::{
    slice, thread,
    time::{Duration, Instant},
};

use parallax_corpus::{Article, Story, UnitKind};
use parallax_engine::{Limits, Origin, Passes, Plugin, is_list};
use parallax_runner::{Analysed, Difference, Found, Outcome, Plan, SettingsOf, examples};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::{
    awkward::{self, ORDINARY},
    ended,
};
use crate::{Ended, args::PluginArgs, config, say};

pub(crate) fn run(args: &PluginArgs) -> Result<Ended, String> {
    let (plugins, mut settings) = config::plugins(args)?;
    let (mut there, itself) = (Passes::shipped(), config::itself()?);
    // The passes to check, each with the plugin it is of.
    let (mut passes, mut refused): (Vec<(String, String)>, usize) = (Vec::new(), 0);
    for plugin in &plugins {
        match there.add(slice::from_ref(&apart(plugin)), &itself) {
            Ok(added) => {
                let names = added.passes.iter().map(|name| (*name).to_owned()).chain(added.joined);
                passes.extend(names.map(|name| (name, plugin.name())));
            }
            Err(why) => {
                say::error(&why);
                refused += 1;
            }
        }
    }
    // Those of a plugin that was refused concern nobody.
    settings.retain(|name, _| there.get(name).is_some());

    let (mut lines, mut clean) = (String::new(), true);
    let widest = passes.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    for (name, plugin) in &passes {
        let verdict = match Check::of(name, &there, &settings) {
            Ok(check) => {
                check.wrong.iter().try_for_each(|wrong| say::answer(&format!("{wrong}\n")).map(drop))?;
                if let Some(time) = check.time {
                    say::note(&format!("`{name}` takes {} µs for {}", time.as_micros(), check.measured));
                }
                clean &= check.wrong.is_empty();
                check.verdict()
            }
            Err(why) => {
                clean = false;
                format!("cannot be run: {why}")
            }
        };
        lines.push_str(&format!("{name:widest$}  {verdict}  ({plugin})\n"));
    }
    say::answer(&lines)?;
    Ok(match ended(refused, plugins.len()) {
        Ended::Clean if !clean => Ended::WithFailures,
        ended => ended,
    })
}

/// The plugin, in a process of its own, so that its passes end alone if they do.
fn apart(plugin: &Plugin) -> Plugin {
    let mut plugin = plugin.clone();
    let can = cfg!(unix) && !is_list(&plugin);
    if let Origin::Library { isolation: isolation @ None, .. } = &mut plugin.from
        && can
    {
        *isolation = Some(Limits::default());
    }
    plugin
}

/// What became of one pass.
struct Check {
    /// In how many units it went well, failed, or was not run.
    sound: usize,
    failed: usize,
    skipped: usize,
    differing: usize,
    /// How many rows it has in all.
    rows: usize,
    /// What is wrong, in a line each.
    wrong: Vec<String>,
    /// How long it takes for an ordinary unit, which is this.
    time: Option<Duration>,
    measured: &'static str,
}

impl Check {
    fn of(pass: &str, passes: &Passes, settings: &SettingsOf) -> Result<Self, String> {
        let (one, many) =
            (threads(1)?, threads(thread::available_parallelism().map_or(4, usize::from).max(4))?);
        let plan = || passes.plan(&[pass.to_owned()], settings.clone());
        let first_plan = one.install(plan)?;
        let about =
            &first_plan.steps().iter().find(|step| step.about.name == pass).ok_or("nothing makes it")?.about;
        let over_stories = about.unit == UnitKind::Story;
        let analysed = one.install(|| first_plan.analyse(units(over_stories, about.page)));

        let mut check = Self {
            sound: 0,
            failed: 0,
            skipped: 0,
            differing: 0,
            rows: 0,
            wrong: Vec::new(),
            time: None,
            measured: if over_stories { "a story of three articles" } else { "an article of 5.6 kB" },
        };
        let first: Vec<(&str, Option<&Outcome>)> =
            analysed.iter().map(|one| (one.story.id.as_str(), outcome(one, over_stories, pass))).collect();
        let what = if over_stories { "the story" } else { "the article" };
        for (id, outcome) in &first {
            match outcome {
                Some(Outcome::Rows(rows)) => {
                    check.sound += 1;
                    check.rows += rows.len();
                }
                Some(Outcome::Failed(why)) => {
                    check.failed += 1;
                    check.wrong.push(format!("`{pass}` fails on {what} `{id}`: {why}"));
                }
                Some(Outcome::Skipped(_)) | None => check.skipped += 1,
            }
        }

        let again = one.install(|| first_plan.again(pass, &analysed, 1));
        let anew = many.install(|| plan().map(|plan| plan.again(pass, &analysed, 3)))?;
        for (((id, first), again), anew) in first.iter().zip(&again).zip(&anew) {
            let differs = |other: &Option<Outcome>| first.as_ref()?.difference(other.as_ref()?);
            let told = |when: &str, Difference { row, one, other }: Difference| {
                let row = row.map_or_else(String::new, |row| format!(", in row {row}"));
                let (one, other) = (short(&one), short(&other));
                format!("`{pass}` finds something else in {what} `{id}` {when}{row}: {one}, then {other}")
            };
            let again = differs(again).map(|other| told("when it is run again", other));
            let anew = differs(anew).map(|other| told("in a new process, on many threads", other));
            if let Some(told) = again.or(anew) {
                check.differing += 1;
                check.wrong.push(told);
            }
        }

        let ordinary = first
            .iter()
            .position(|(id, outcome)| *id == ORDINARY && matches!(outcome, Some(Outcome::Rows(_))));
        check.time = ordinary.map(|at| one.install(|| time(&first_plan, pass, &analysed[at..=at])));
        Ok(check)
    }

    fn verdict(&self) -> String {
        let Self { sound, failed, skipped, differing, rows, .. } = self;
        let skipped = match skipped {
            0 => String::new(),
            skipped => format!("; not run over {skipped}"),
        };
        match (failed, differing) {
            (0, 0) if *rows == 0 => {
                format!(
                    "ok: {sound}, three times{skipped}; but it found nothing in any: put an article into its page"
                )
            }
            (0, 0) => format!("ok: {sound}, three times{skipped}"),
            (failed, 0) => format!("fails on {failed} of {}{skipped}", sound + failed),
            (0, differing) => format!("differs from run to run on {differing} of {sound}{skipped}"),
            (failed, differing) => {
                format!(
                    "fails on {failed} and differs from run to run on {differing} of {}{skipped}",
                    sound + failed
                )
            }
        }
    }
}

fn threads(number: usize) -> Result<ThreadPool, String> {
    let pool = ThreadPoolBuilder::new().num_threads(number).build();
    pool.map_err(|error| format!("no threads to work with: {error}"))
}

/// Articles by themselves, or stories; those of the pass's page, in which it finds something, at the end.
fn units(stories: bool, page: &str) -> Vec<(Story, bool)> {
    let examples = examples(page);
    let examples = examples.iter().map(|example| Article::from_text(example.id, example.text));
    if stories {
        let example = Story { id: "the example of its page".to_owned(), articles: examples.collect() };
        let there = (!example.articles.is_empty()).then_some(example);
        return awkward::stories().into_iter().chain(there).map(|story| (story, true)).collect();
    }
    let alone = |article: Article| Story { id: article.id.clone(), articles: vec![article] };
    awkward::articles().into_iter().chain(examples).map(|article| (alone(article), false)).collect()
}

/// What became of a pass over a story, or over the article that stands alone in one.
fn outcome<'a>(analysed: &'a Analysed, over_stories: bool, pass: &str) -> Option<&'a Outcome> {
    let found: &Found = if over_stories { &analysed.found } else { analysed.articles.first()? };
    found.outcome(pass)
}

/// The shortest of some times that a pass takes for one unit.
fn time(plan: &Plan, pass: &str, one: &[Analysed]) -> Duration {
    let times = (0..5).map(|_| {
        let begun = Instant::now();
        let _ = plan.again(pass, one, 1);
        begun.elapsed()
    });
    times.min().unwrap_or_default()
}

/// A row, as far as it is worth showing.
fn short(row: &str) -> String {
    const MOST: usize = 300;
    match row.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &row[..end]),
        None => row.to_owned(),
    }
}
