//! Which passes with which settings: the configuration file, and `--set` over it.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use parallax_runner::{Available, Plan, Plugin, Probe, SettingsOf, load};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    args::{ChoiceArgs, Format, PluginArgs},
    lists::{self, Joining},
};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    passes: Vec<String>,
    pass: BTreeMap<String, Map<String, Value>>,
    plugin: Vec<PluginConfig>,
}

/// A library or a list, as `[[plugin]]` names it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PluginConfig {
    /// Relative to the configuration file.
    path: PathBuf,
    sha256: Option<String>,
    #[serde(default)]
    isolation: Isolation,
    #[serde(default)]
    replace: bool,
}

/// Where a library runs.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Isolation {
    /// In this process.
    #[default]
    None,
}

/// The plan that the arguments ask for, with the layers that the results are written from.
pub(crate) fn plan(choice: &ChoiceArgs, format: Option<Format>) -> Result<Plan, String> {
    let config = config(&choice.plugins)?;
    let (available, joining) = with_plugins(&choice.plugins, &config.plugin)?;
    let mut settings: SettingsOf = config.pass;
    for set in &choice.set {
        let (pass, field, value) = split(set)?;
        settings.entry(pass).or_default().insert(field, value);
    }
    lists::join(joining, &mut settings);
    let asked = if choice.passes.is_empty() { &config.passes } else { &choice.passes };
    let asked = match format.map(|format| (format, format.layers())) {
        None | Some((_, [])) => asked.clone(),
        Some((format, layers)) => only(format, layers, asked)?,
    };
    Plan::new(&available, &asked, &settings).map_err(|error| error.to_string())
}

/// The passes there are: the shipped ones, and those that the user named; with the settings that lists make
/// which join them.
pub(crate) fn available(args: &PluginArgs) -> Result<(Vec<Available>, SettingsOf), String> {
    let (available, joining) = with_plugins(args, &config(args)?.plugin)?;
    let mut settings = SettingsOf::new();
    lists::join(joining, &mut settings);
    Ok((available, settings))
}

fn with_plugins(
    args: &PluginArgs,
    configured: &[PluginConfig],
) -> Result<(Vec<Available>, Vec<Joining>), String> {
    let beside = args.config.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let configured = configured.iter().map(|plugin| match plugin.isolation {
        Isolation::None => {
            Plugin { path: beside.join(&plugin.path), sha256: plugin.sha256.clone(), replace: plugin.replace }
        }
    });
    let named = args.plugin.iter().map(|path| Plugin { path: path.clone(), sha256: None, replace: false });
    let all = configured.chain(named);
    let (lists, libraries): (Vec<Plugin>, Vec<Plugin>) = all.partition(|plugin| lists::is_list(&plugin.path));
    let mut available = parallax_builtin::all();
    if !libraries.is_empty() {
        let program = env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?;
        let probe = Probe { program, arguments: vec!["open-plugins".to_owned()] };
        available = load(available, &libraries, &probe)?;
    }
    let joining = lists::add(&lists, &mut available)?;
    Ok((available, joining))
}

fn config(args: &PluginArgs) -> Result<Config, String> {
    args.config.as_deref().map_or_else(|| Ok(Config::default()), read)
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

fn read(path: &Path) -> Result<Config, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {}", path.display(), error.to_string().trim_end()))
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
