//! Which passes with which settings: the configuration file, and the arguments over it.

use std::{collections::BTreeMap, env};

use parallax_engine::{Config, Itself, Origin, Passes, Plan, Plugin, SettingsOf, is_list, lists_of};
use parallax_formats::Form;
use parallax_rules::List;
use serde_json::Value;

use crate::{
    args::{ChoiceArgs, PluginArgs},
    internal,
};

/// What the arguments ask for.
pub(crate) struct Chosen {
    pub(crate) plan: Plan,
    /// The layers to show. The form may read others, which are in the plan too.
    pub(crate) layers: Vec<String>,
    /// Whether the user named them; if not, they are those that the form shows.
    pub(crate) named: bool,
}

/// The plan that the arguments ask for.
pub(crate) fn plan(choice: &ChoiceArgs, form: &dyn Form) -> Result<Chosen, String> {
    let config = config(&choice.plugins)?;
    let passes = with_plugins(&config)?;
    let mut settings = config.settings;
    for set in &choice.set {
        let (pass, field, value) = split(set)?;
        settings.entry(pass).or_default().insert(field, value);
    }
    let named = match choice.all_layers {
        true => passes.available().iter().map(|pass| pass.about.name.to_owned()).collect(),
        false if choice.passes.is_empty() => config.passes,
        false => named(&choice.passes)?,
    };
    let layers = asked(&named, form, &passes)?;
    let made: Vec<String> =
        layers.iter().cloned().chain(form.reads().iter().map(|layer| (*layer).to_owned())).collect();
    let plan = passes.plan(&made, settings)?;
    Ok(Chosen { plan, layers, named: !named.is_empty() })
}

/// The names that stand between commas.
fn named(passes: &[String]) -> Result<Vec<String>, String> {
    let named: Vec<String> = passes.iter().filter(|name| !name.is_empty()).cloned().collect();
    if named.is_empty() {
        return Err("`--passes` names no pass; `parallax passes` lists those there are".to_owned());
    }
    Ok(named)
}

/// The passes there are: the shipped ones, and those that the user named.
pub(crate) fn passes(args: &PluginArgs) -> Result<Passes, String> {
    with_plugins(&config(args)?)
}

/// The plugins that the user named, lists behind the others, and the settings of the configuration.
pub(crate) fn plugins(args: &PluginArgs) -> Result<(Vec<Plugin>, SettingsOf), String> {
    let Config { mut plugins, settings, .. } = config(args)?;
    if plugins.is_empty() {
        return Err(
            "there is no plugin; name one with `--plugin FILE`, or a configuration with a `[[plugin]]` \
                    table with `--config FILE`"
                .to_owned(),
        );
    }
    // A list may join a pass of any of the others.
    plugins.sort_by_key(is_list);
    Ok((plugins, settings))
}

/// The lists of words that the user named, as they are written.
pub(crate) fn lists(args: &PluginArgs) -> Result<Vec<List>, String> {
    lists_of(&config(args)?.plugins)
}

/// How this program is started once more.
pub(crate) fn itself() -> Result<Itself, String> {
    let program = env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?;
    Ok(Itself { program, open: internal::OPEN, work: internal::WORK })
}

fn with_plugins(config: &Config) -> Result<Passes, String> {
    let mut passes = Passes::shipped();
    if !config.plugins.is_empty() {
        passes.add(&config.plugins, &itself()?)?;
    }
    Ok(passes)
}

/// What the configuration says, and the plugins of the arguments behind its own.
fn config(args: &PluginArgs) -> Result<Config, String> {
    let mut config = args.config.as_deref().map_or_else(|| Ok(Config::default()), Config::read)?;
    config.plugins.extend(args.plugin.iter().map(|path| {
        let from = Origin::Library { path: path.clone(), sha256: None, isolation: None };
        Plugin { from, replace: false }
    }));
    Ok(config)
}

/// The layers that were named, else those that a form shows.
fn asked(named: &[String], form: &dyn Form, passes: &Passes) -> Result<Vec<String>, String> {
    let shown: Vec<String> = passes.shown_in(form).map(str::to_owned).collect();
    match named.iter().find(|layer| form.is_of_those_only() && !shown.contains(layer)) {
        Some(other) => Err(format!(
            "`--format {}` writes `{}`; leave `{other}` out of the passes",
            form.name(),
            shown.join("` and `")
        )),
        None if named.is_empty() || form.is_of_those_only() => Ok(shown),
        None => Ok(named.to_vec()),
    }
}

/// `numbers.at_least=3`: the pass, the field, and the value as TOML would read it, else as a string.
fn split(set: &str) -> Result<(String, String, Value), String> {
    let wrong = || format!("`--set {set}`: expected PASS.FIELD=VALUE, such as `--set numbers.vague=false`");
    let (name, value) = set.split_once('=').ok_or_else(wrong)?;
    let (pass, field) = name.split_once('.').ok_or_else(wrong)?;
    let parsed = toml::from_str::<BTreeMap<String, Value>>(&format!("value = {value}"));
    let value = parsed.ok().and_then(|mut table| table.remove("value"));
    Ok((
        pass.to_owned(),
        field.to_owned(),
        value.unwrap_or_else(|| Value::String(set[name.len() + 1..].to_owned())),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::ReportArgs;

    #[test]
    fn the_report_pays_for_what_it_shows_alone() {
        let passes = Passes::shipped();
        let asked = asked(&[], &ReportArgs::default(), &passes).unwrap();
        let plan = passes.plan(&asked, SettingsOf::new()).unwrap();
        let made: Vec<&str> = plan.steps().iter().map(|step| step.about.name).collect();
        assert!(
            ["structure", "sentences", "numbers", "outlet", "contrast"]
                .iter()
                .all(|layer| made.contains(layer))
        );
        assert!(!made.contains(&"slanted_sentences"), "{made:?}");
    }
}
