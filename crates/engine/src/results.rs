//! What was found, as the writers take it.

use std::any::Any;

use parallax_corpus::UnitKind;
use parallax_formats::{
    Decoded, LeftOutRecord, PassRecord, PassResult, Problem, Results, Table, UnitResults,
};
use parallax_runner::{self as runner, Analysed, Plan, Rows, Step};

use crate::findings::Findings;

/// The rows of a layer, as the writers take them.
pub struct Written<'a>(pub &'a Rows);

impl Table for Written<'_> {
    fn layer(&self) -> &str {
        self.0.layer()
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        self.0.row(index)
    }

    fn any(&self, decoded: &Decoded<'_>) -> Option<&dyn Any> {
        self.0.any_or(decoded).ok()
    }
}

/// The passes of a plan, in the order in which they run, and which layers are to be shown.
#[must_use]
pub fn passes<'a>(plan: &'a Plan, layers: &[String]) -> Vec<PassRecord<'a>> {
    let asked = |step: &Step| layers.iter().any(|layer| layer == step.about.name);
    plan.steps().iter().map(|step| pass(step, asked(step))).collect()
}

fn pass(step: &Step, asked: bool) -> PassRecord<'_> {
    PassRecord {
        name: step.about.name,
        version: step.about.version,
        settings: &step.settings,
        library: step.about.library.as_deref(),
        summary: step.about.summary(),
        unit: step.about.unit,
        asked,
        fields: step.writes.as_deref().map_err(String::as_str),
    }
}

impl Findings {
    /// What the writers take; these are the [`passes`] of the plan.
    #[must_use]
    pub fn results<'a>(&'a self, passes: &'a [PassRecord<'a>]) -> Results<'a> {
        let Self { analysed: Analysed { story, articles, found, .. }, whole, refused } = self;
        Results {
            story,
            whole: *whole,
            articles: articles.iter().map(|article| outcomes(passes, article)).collect(),
            found: outcomes(passes, found),
            left_out: self.left_out(passes),
            refused,
        }
    }

    /// What the story's passes did not get to read: articles that could not be read at all, and those
    /// in which a pass before them failed.
    fn left_out<'a>(&'a self, passes: &'a [PassRecord<'a>]) -> Vec<LeftOutRecord<'a>> {
        let asked = |layer: &str| passes.iter().any(|pass| pass.asked && pass.name == layer);
        let stories = passes.iter().filter(|pass| pass.asked && pass.unit == UnitKind::Story);
        let refused = stories.flat_map(|pass| {
            let missing = |(article, _): &'a (String, Problem)| LeftOutRecord {
                article,
                layer: pass.name,
                why: "it could not be read",
            };
            self.refused.iter().map(missing)
        });
        let failed = self.analysed.left_out.iter().filter(|out| asked(out.layer));
        let failed =
            failed.map(|out| LeftOutRecord { article: &out.article, layer: out.layer, why: &out.why });
        refused.chain(failed).collect()
    }
}

fn outcomes<'a>(passes: &'a [PassRecord<'a>], found: &'a runner::Found) -> UnitResults<'a> {
    let outcome = |(name, outcome): (&str, &'a runner::Outcome)| {
        let pass = passes.iter().find(|pass| pass.name == name)?;
        let outcome = match outcome {
            runner::Outcome::Rows(rows) => PassResult::Rows(Box::new(Written(rows))),
            runner::Outcome::Failed(why) => PassResult::Failed(why),
            runner::Outcome::Skipped(why) => PassResult::Skipped(why.as_str()),
        };
        Some((pass, outcome))
    };
    UnitResults(found.outcomes().filter_map(outcome).collect())
}
