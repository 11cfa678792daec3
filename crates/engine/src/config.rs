//! Which passes with which settings: the configuration file.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use parallax_host::{Limits, Origin, Plugin};
use parallax_runner::SettingsOf;
use serde::Deserialize;

use crate::{error::Error, lists::is_list_file};

/// What a configuration says.
#[derive(Debug, Default)]
pub struct Config {
    /// The passes that are asked for.
    pub passes: Vec<String>,
    /// Their settings.
    pub settings: SettingsOf,
    /// The plugins, in their order.
    pub plugins: Vec<Plugin>,
}

impl Config {
    /// Reads a configuration file. What it names lies beside it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let said = |error: &str| Error::Settings(format!("{}: {}", path.display(), error.trim_end()));
        let text = fs::read_to_string(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => said("there is no such file"),
            _ => said(&error.to_string()),
        })?;
        let File { passes, pass, plugin } =
            toml::from_str(&text).map_err(|error| said(&error.to_string()))?;
        let beside = path.parent().unwrap_or(Path::new(""));
        let plugins = plugin.iter().map(|plugin| plugin.plugin(beside));
        let plugins = plugins.collect::<Result<_, _>>().map_err(Error::Plugin)?;
        Ok(Self { passes, settings: pass, plugins })
    }
}

/// The file, as it is written.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    passes: Vec<String>,
    pass: SettingsOf,
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
                if apart && is_list_file(path) {
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
