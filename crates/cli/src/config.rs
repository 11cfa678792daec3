//! Which passes with which settings: the configuration file, and `--set` over it.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

use parallax_formats::{Form, Offer};
use parallax_runner::{About, Available, Itself, Limits, Origin, Plan, Plugin, SettingsOf};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    args::{ChoiceArgs, PluginArgs},
    lists::{self, Joining},
};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    passes: Vec<String>,
    pass: BTreeMap<String, Map<String, Value>>,
    plugin: Vec<PluginConfig>,
}

/// Passes from elsewhere, or a list, as `[[plugin]]` names them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PluginConfig {
    /// A library or a list, relative to the configuration file.
    path: Option<PathBuf>,
    /// Or a program, started in the folder of the configuration file.
    command: Option<Vec<String>>,
    sha256: Option<String>,
    isolation: Option<Isolation>,
    /// Seconds for a batch.
    timeout: Option<f64>,
    memory_mib: Option<u64>,
    #[serde(default)]
    replace: bool,
}

/// Where passes run.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Isolation {
    /// In this process.
    None,
    /// In one of their own.
    Process,
}

impl PluginConfig {
    fn plugin(&self, beside: &Path) -> Result<Plugin, String> {
        let limits = self.limits()?;
        let from = match (&self.path, &self.command) {
            (Some(path), None) => {
                let apart = self.isolation == Some(Isolation::Process);
                if !apart && (self.timeout.is_some() || self.memory_mib.is_some()) {
                    return Err(self.wrong("`timeout` and `memory_mib` need `isolation = \"process\"`"));
                }
                let isolation = apart.then_some(limits);
                if apart && lists::is_list_file(path) {
                    return Err(self.wrong("a list is data, of which nothing runs that needs a process"));
                }
                Origin::Library { path: beside.join(path), sha256: self.sha256.clone(), isolation }
            }
            (None, Some(words)) if words.is_empty() => return Err(self.wrong("its `command` is empty")),
            (None, Some(_)) if self.isolation == Some(Isolation::None) => {
                return Err(self.wrong("a `command` always has a process of its own"));
            }
            (None, Some(_)) if self.sha256.is_some() => {
                return Err(self.wrong("`sha256` is that of a library, named with `path`"));
            }
            (None, Some(words)) => {
                Origin::Command { words: words.clone(), folder: beside.to_owned(), limits }
            }
            _ => return Err(self.wrong("name either the `path` of a library or a `command`")),
        };
        Ok(Plugin { from, replace: self.replace })
    }

    fn limits(&self) -> Result<Limits, String> {
        let unless = Limits::default();
        let time = match self.timeout.map(|seconds| (seconds, Duration::try_from_secs_f64(seconds))) {
            None => unless.time,
            Some((_, Ok(time))) if !time.is_zero() => time,
            Some((seconds, _)) => {
                return Err(self.wrong(&format!("its `timeout` is a number of seconds, not {seconds}")));
            }
        };
        if self.memory_mib == Some(0) {
            return Err(self.wrong("with a `memory_mib` of 0 nothing can run; leave it out for 4096"));
        }
        Ok(Limits { time, memory_mib: self.memory_mib.unwrap_or(unless.memory_mib) })
    }

    fn wrong(&self, why: &str) -> String {
        let path = self.path.as_deref().map(|path| path.display().to_string());
        let name = path.or_else(|| self.command.as_ref().map(|words| format!("`{}`", words.join(" "))));
        format!("the plugin {}: {why}", name.unwrap_or_else(|| "without a name".to_owned()))
    }
}

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
    let (available, joining) = with_plugins(&choice.plugins, &config.plugin)?;
    let mut settings: SettingsOf = config.pass;
    for set in &choice.set {
        let (pass, field, value) = split(set)?;
        settings.entry(pass).or_default().insert(field, value);
    }
    lists::join(joining, &mut settings);
    let named = match choice.all_layers {
        true => available.iter().map(|pass| pass.about.name.to_owned()).collect(),
        false if choice.passes.is_empty() => config.passes,
        false => choice.passes.clone(),
    };
    let layers = asked(&named, form, &available)?;
    let made: Vec<String> =
        layers.iter().cloned().chain(form.reads().iter().map(|layer| (*layer).to_owned())).collect();
    let plan = Plan::new(&available, &made, &settings).map_err(|error| error.to_string())?;
    Ok(Chosen { plan, layers, named: !named.is_empty() })
}

/// The passes there are: the shipped ones, and those that the user named; with the settings that lists make
/// which join them.
pub(crate) fn available(args: &PluginArgs) -> Result<(Vec<Available>, SettingsOf), String> {
    let (available, joining) = with_plugins(args, &config(args)?.plugin)?;
    let mut settings = SettingsOf::new();
    lists::join(joining, &mut settings);
    Ok((available, settings))
}

/// The plugins that the user named, lists behind the others, and the settings of the configuration.
pub(crate) fn plugins(args: &PluginArgs) -> Result<(Vec<Plugin>, SettingsOf), String> {
    let config = config(args)?;
    let plugins = named(args, &config.plugin)?;
    if plugins.is_empty() {
        return Err(
            "there is no plugin; name one with `--plugin FILE`, or a configuration with a `[[plugin]]` \
                    table with `--config FILE`"
                .to_owned(),
        );
    }
    Ok((plugins, config.pass))
}

/// What plugins have added to the passes there are.
pub(crate) struct Added {
    /// Passes, by their names.
    pub(crate) passes: Vec<&'static str>,
    /// Lists for passes that are there.
    pub(crate) joining: Vec<Joining>,
}

/// Puts what plugins hold beside the passes there are. If one by itself is refused, nothing has changed.
pub(crate) fn add(available: &mut Vec<Available>, plugins: &[Plugin]) -> Result<Added, String> {
    let (lists, others): (Vec<&Plugin>, Vec<&Plugin>) =
        plugins.iter().partition(|plugin| lists::is_list(plugin));
    let mut passes = Vec::new();
    if !others.is_empty() {
        let program = env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?;
        let itself = Itself { program, open: "open-plugins", work: "work" };
        passes = parallax_runner::add(available, &others.into_iter().cloned().collect::<Vec<_>>(), &itself)?;
    }
    let before = available.len();
    let joining = lists::add(&lists, available)?;
    passes.extend(available[before..].iter().map(|pass| pass.about.name));
    Ok(Added { passes, joining })
}

fn with_plugins(
    args: &PluginArgs,
    configured: &[PluginConfig],
) -> Result<(Vec<Available>, Vec<Joining>), String> {
    let mut available = parallax_builtin::all();
    let added = add(&mut available, &named(args, configured)?)?;
    Ok((available, added.joining))
}

fn named(args: &PluginArgs, configured: &[PluginConfig]) -> Result<Vec<Plugin>, String> {
    let beside = args.config.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let configured = configured.iter().map(|plugin| plugin.plugin(beside));
    let named = args.plugin.iter().map(|path| {
        let from = Origin::Library { path: path.clone(), sha256: None, isolation: None };
        Ok(Plugin { from, replace: false })
    });
    let mut all: Vec<Plugin> = configured.chain(named).collect::<Result<_, String>>()?;
    // A list may join a pass of any of the others.
    all.sort_by_key(lists::is_list);
    Ok(all)
}

fn config(args: &PluginArgs) -> Result<Config, String> {
    args.config.as_deref().map_or_else(|| Ok(Config::default()), read)
}

/// The layers that were named, else those that a form shows.
fn asked(named: &[String], form: &dyn Form, available: &[Available]) -> Result<Vec<String>, String> {
    let shipped: Vec<&str> = parallax_builtin::all().iter().map(|pass| pass.about.name).collect();
    let offer = |about: &About| Offer {
        layer: about.name,
        groundwork: about.groundwork,
        shipped: shipped.contains(&about.name),
    };
    let shown = available.iter().filter(|pass| form.shows(&offer(&pass.about)));
    let shown: Vec<String> = shown.map(|pass| pass.about.name.to_owned()).collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::ReportArgs;

    #[test]
    fn the_report_does_not_pay_for_words() {
        let available = parallax_builtin::all();
        let asked = asked(&[], &ReportArgs::default(), &available).unwrap();
        let plan = Plan::new(&available, &asked, &SettingsOf::new()).unwrap();
        let made: Vec<&str> = plan.steps().iter().map(|step| step.about.name).collect();
        assert!(
            ["structure", "sentences", "numbers", "outlet", "contrast"]
                .iter()
                .all(|layer| made.contains(layer))
        );
        assert!(!made.contains(&"words"), "{made:?}");
    }
}
