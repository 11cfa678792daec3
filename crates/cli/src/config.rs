//! Which passes with which settings: the configuration file, and the arguments over it.

use std::{collections::BTreeMap, env};

use parallax_engine::{Config, Itself, Origin, Passes, Plan, Plugin, SettingsOf, is_list};
use serde_json::Value;

use crate::args::{ChoiceArgs, Format, PluginArgs};

/// The plan that the arguments ask for, with the layers that the results are written from.
pub(crate) fn plan(choice: &ChoiceArgs, format: Option<Format>) -> Result<Plan, String> {
    let config = config(&choice.plugins)?;
    let passes = with_plugins(&config)?;
    let mut settings = config.settings;
    for set in &choice.set {
        let (pass, field, value) = split(set)?;
        settings.entry(pass).or_default().insert(field, value);
    }
    let asked = if choice.passes.is_empty() { config.passes } else { choice.passes.clone() };
    let asked = match format.map(|format| (format, format.layers())) {
        None | Some((_, [])) => asked,
        Some((format, layers)) => only(format, layers, &asked)?,
    };
    Ok(passes.plan(&asked, settings)?)
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

/// How this program is started once more.
pub(crate) fn itself() -> Result<Itself, String> {
    let program = env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?;
    Ok(Itself { program, open: "open-plugins", work: "work" })
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

/// The layers that a format is of, unless others were asked for, which it could not write.
fn only(format: Format, layers: &[&str], asked: &[String]) -> Result<Vec<String>, String> {
    match asked.iter().find(|pass| !layers.contains(&pass.as_str())) {
        None => Ok(layers.iter().map(|layer| (*layer).to_owned()).collect()),
        Some(other) => Err(format!(
            "`--format {}` writes `{}`; leave `{other}` out of the passes",
            format.name(),
            layers.join("` and `")
        )),
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
