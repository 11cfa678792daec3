//! The passes there are.

use parallax_formats::{Form, Offer};
use parallax_host::{Itself, Origin, Plugin, read_data};
use parallax_rules::ListFile;
use parallax_runner::{About, Available, Plan, SettingsOf};

use crate::{
    error::Error,
    lists::{self, Joining, is_list},
};

/// The passes there are: the shipped ones, and what plugins add to them.
pub struct Passes {
    available: Vec<Available>,
    /// Lists for passes that are there.
    joining: Vec<Joining>,
}

/// What a plugin has added.
pub struct Added {
    /// Passes, by their names.
    pub passes: Vec<&'static str>,
    /// The passes that its lists join.
    pub joined: Vec<String>,
}

impl Passes {
    /// Every pass that comes with Parallax.
    #[must_use]
    pub fn shipped() -> Self {
        Self { available: parallax_builtin::all(), joining: Vec::new() }
    }

    /// What can be asked for.
    #[must_use]
    pub fn available(&self) -> &[Available] {
        &self.available
    }

    /// One of them, by its name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Available> {
        self.available.iter().find(|pass| pass.about.name == name)
    }

    /// Puts a pass beside the others, or in the place of the one that has its name.
    pub fn put(&mut self, pass: Available) {
        match self.available.iter_mut().find(|other| other.about.name == pass.about.name) {
            Some(replaced) => *replaced = pass,
            None => self.available.push(pass),
        }
    }

    /// Adds what plugins hold, lists behind the others, since a list may join any pass.
    ///
    /// # Errors
    /// Which plugin is refused and why. If it is the only one, nothing has changed.
    pub fn add(&mut self, plugins: &[Plugin], itself: &Itself) -> Result<Added, Error> {
        let (lists, others): (Vec<Plugin>, Vec<Plugin>) = plugins.iter().cloned().partition(is_list);
        let mut passes = parallax_host::add(&mut self.available, &others, itself).map_err(Error::Plugin)?;
        let before = self.available.len();
        let joining = lists::add(&lists, &mut self.available).map_err(Error::Plugin)?;
        passes.extend(self.available[before..].iter().map(|pass| pass.about.name));
        let joined = joining.iter().map(|list| list.pass.clone()).collect();
        self.joining.extend(joining);
        Ok(Added { passes, joined })
    }

    /// Those whose layers a form of results shows if none is named.
    pub fn shown_in(&self, form: &dyn Form) -> impl Iterator<Item = &'static str> {
        let shipped = parallax_builtin::all();
        let shows = move |about: &About| {
            let shipped = shipped.iter().any(|pass| pass.about.name == about.name);
            form.shows(&Offer { layer: about.name, groundwork: about.groundwork, shipped })
        };
        self.available.iter().filter(move |pass| shows(&pass.about)).map(|pass| pass.about.name)
    }

    /// Plans the passes that were asked for (all, if none is named), and what they need.
    ///
    /// # Errors
    /// Why there is no such plan.
    pub fn plan(&self, asked: &[String], mut settings: SettingsOf) -> Result<Plan, Error> {
        lists::join(&self.joining, &mut settings);
        Ok(Plan::new(&self.available, asked, &settings)?)
    }
}

/// The SHA-256 of a plugin that makes sense: of a library or a list; a program has none. Nothing of it runs.
///
/// # Errors
/// Why it would be refused.
pub fn sha256(plugin: &Plugin) -> Result<Option<String>, Error> {
    let sha256 = match &plugin.from {
        Origin::Command { .. } => return Ok(None),
        Origin::Library { path, .. } if is_list(plugin) => read_data(path, None).and_then(|data| {
            ListFile::read(&path.display().to_string(), &data.text)?;
            Ok(data.sha256)
        }),
        Origin::Library { path, .. } => parallax_host::sha256(path),
    };
    sha256.map(Some).map_err(Error::Plugin)
}
